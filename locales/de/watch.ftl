### Deutsche Texte für „watch“: Jemand hat abgesagt, will die Firma aber im Auge behalten. Alle vier Wochen, höchstens
### dreimal, erinnert Sopan an deren Karriereseite.
###
### Für alle, die hier schreiben oder übersetzen: Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen),
### „-words“ sind getippte Wörter dafür. { $nudge-at } ist ein Zeitpunkt wie „Di., 24. Nov., 09:00 Uhr (Berlin)“,
### { $nudge-why } ein Satz in Klammern oder nichts. { $recipient } hat damals eingeladen, der Name kann fehlen.

# Auch nach einem Blick ohne Fund steht das hier wieder da.
watch-waiting =
    { $reminders ->
        [off] Ist notiert. Deine Erinnerungen sind allerdings aus: Schalte sie unter /settings ein, dann erinnere ich dich an die Karriereseite von { $company }.
       *[on] Dann erinnere ich dich am <b>{ $nudge-at }</b> an die Karriereseite von { $company }. Bis dahin musst du nichts tun.{ $has-nudge-why ->
            [yes] { " " }{ $nudge-why }
           *[no] { "" }
        }
    }
    .stop = Lieber nicht erinnern
    .stop-words = nicht erinnern, nicht mehr erinnern, keine erinnerung, doch nicht, nein, stopp, lass es, nicht mehr nötig, hat sich erledigt, erledigt, lieber nicht, erinnere mich nicht, brauche ich nicht, brauch ich nicht, kein interesse, kein interesse mehr, stop
    .short = Im Auge behalten

# Die Erinnerung selbst.
watch-look =
    Du wolltest { $company } im Auge behalten. Schau doch kurz auf die Karriereseite. { $has-recipient ->
        [yes] Ist etwas für dich dabei, schreib an { $recipient } und frag, wer die Stelle besetzt.
       *[no] Ist etwas für dich dabei, schreib der Person, die dich eingeladen hatte, und frag, wer die Stelle besetzt.
    }
    .looked = Hab geschaut
    .looked-words = geschaut, ja, ok, okay, erledigt, hab ich, hab ich gemacht, gemacht, gesehen, angeschaut, nachgeschaut, fertig, habs gesehen, hab nachgeschaut, hab nachgesehen, schon geschaut, schon gesehen, hab reingeschaut, done
    .snooze = Später
    .snooze-words = { decide-woken.snooze-words }
    .drop = Kein Interesse mehr
    .drop-words = kein interesse, nicht mehr nötig, hat sich erledigt, will da nicht mehr hin, interessiert mich nicht mehr, brauche ich nicht mehr, kein bedarf, interessiert nicht, brauch ich nicht mehr, hab einen job, hab was anderes, will ich nicht mehr
    .stop = { decide-woken.stop }
    .stop-words = { decide-woken.stop-words }
    .short = Erinnerung

watch-look_later =
    { -snooze-when }
    .why = { decide-woken_later.why }
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .short = Später

# Alle Erinnerungen wurden gerade abgestellt.
watch-look_off =
    { -reminders-off }
    .undo = { -reminders-undo }
    .undo-words = { -reminders-undo-words }
    .short = Erinnerungen aus

watch-snoozed =
    { $reminders ->
        [off] Ist gut. Deine Erinnerungen sind allerdings aus: Schalte sie unter /settings ein, dann melde ich mich wieder.
       *[on] Ist gut. Ich melde mich am <b>{ $nudge-at }</b> wieder.{ $has-nudge-why ->
            [yes] { " " }{ $nudge-why }
           *[no] { "" }
        }
    }
    .now = Doch jetzt gleich
    .now-words = jetzt, gleich, sofort, doch jetzt, jetzt gleich, ich schau jetzt, lieber jetzt, doch gleich, hab jetzt zeit
    .stop = Lieber nicht erinnern
    .stop-words = { watch-waiting.stop-words }
    .short = Später

watch-looked =
    Und, war etwas für dich dabei?
    .found = Ja, da ist etwas
    .found-words = ja, jo, etwas gefunden, was gefunden, gefunden, eine stelle, da ist was, da war was, schon, klar, jup, jep, joa, etwas dabei, was dabei, da gibt es was, da gibts was, eine passt, vielleicht
    .nothing = Nein, nichts
    .nothing-words = nein, nee, nö, nichts, nix, nichts dabei, nichts gefunden, leider nein, leider nicht, noch nicht, keine, ne, nope, wieder nichts, gar nichts, nichts passendes, leider nichts, keine passende
    .short = Geschaut

## Wie es endet

watch-found =
    Dann schreib am besten noch heute{ $has-recipient ->
        [yes] { " " }an { $recipient }
       *[no] { " " }der Person, die dich eingeladen hatte
    }: Nenn die Stelle und bitte darum, dich mit denen bekannt zu machen, die sie besetzen. Wird eine Einladung daraus, findest du mich unter /decide.

watch-let_go =
    Dreimal geschaut, dreimal nichts. Schade, aber jetzt darf es gut sein. An { $company } erinnere ich dich nicht mehr.

watch-dropped =
    Gut, an { $company } erinnere ich dich nicht mehr.

watch-cancelled =
    Gut, ich höre auf, dich an { $company } zu erinnern.
