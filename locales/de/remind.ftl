# remind: eine eigene Erinnerung, woran auch immer, zu einem selbst genannten Zeitpunkt.
#
# Für Übersetzende, ohne Python: $what sind die eigenen Worte. $at ist ein Zeitpunkt, $nudge-at einer mit Ort.

remind-what = Woran soll ich dich erinnern?
    .short = Erinnerung
    .why = Ich schicke dir dann genau deine Worte, damit du gleich weißt, worum es ging.

remind-at = Wann soll ich dich erinnern? Zum Beispiel „Donnerstag um 9“ oder „in drei Tagen“.
    .short = Wann
    .why = Dann schreibe ich dir, ein einziges Mal.

remind-zone = Wo lebst du? Dann kommt die Erinnerung nach deiner Uhr. Ist dein Ort nicht dabei, schreib mir die nächste größere Stadt oder schick mir deinen Standort.
    .wib = { decide-zone.wib }
    .wib-words = { decide-zone.wib-words }
    .wita = { decide-zone.wita }
    .wita-words = { decide-zone.wita-words }
    .wit = { decide-zone.wit }
    .wit-words = { decide-zone.wit-words }
    .myt = { decide-zone.myt }
    .myt-words = { decide-zone.myt-words }
    .cet = { decide-zone.cet }
    .cet-words = { decide-zone.cet-words }
    .gmt = { decide-zone.gmt }
    .gmt-words = { decide-zone.gmt-words }
    .why = { decide-zone.why }

remind-waiting = { $reminders ->
    [off] Notiert: „{ $what }“. Deine Erinnerungen sind allerdings aus: Schalte sie unter /settings ein, dann schreibe ich dir.
   *[on] Ich erinnere dich am <b>{ $nudge-at }</b>: „{ $what }“.{ $has-nudge-why ->
        [yes] { " " }{ $nudge-why }
       *[no] { "" }
    }
}
    .at = Anderer Zeitpunkt
    .at-words = andere zeit, andere uhrzeit, anderer tag, zeitpunkt, zeit, zeit ändern, uhrzeit ändern, falsche zeit, falsche uhrzeit, falscher tag, später, früher, verschieben
    .what = Anderer Text
    .what-words = andere worte, worte, worte ändern, falscher text, tippfehler, umschreiben, text ändern, anders schreiben, text
    .drop = Nicht mehr nötig
    .drop-words = weg, weg damit, löschen, lösch das, lösch sie, streichen, nicht nötig, doch nicht, hat sich erledigt, erledigt, brauche ich nicht, brauch ich nicht, brauche ich nicht mehr, brauch ich nicht mehr, vergiss es

remind-due = Daran wolltest du denken: „{ $what }“.
    .done = Erledigt, danke
    .done-words = erledigt, danke, ok, okay, ja, jo, gut, alles klar, gemacht, hab ich, hab ich gemacht, mach ich, mach ich jetzt, mache ich, schon erledigt, schon gemacht, ist erledigt, fertig, weiß bescheid, weiß ich, passt, done
    .snooze = Später
    .snooze-words = { decide-woken.snooze-words }
    .drop = Nicht mehr nötig
    .drop-words = nicht nötig, hat sich erledigt, brauche ich nicht mehr, brauch ich nicht mehr, weg damit, löschen, streichen, vergiss es, unnötig, zu spät
    .stop = { decide-woken.stop }
    .stop-words = { decide-woken.stop-words }, alle aus, alles aus

remind-due_later = { -snooze-when }
    .why = { decide-woken_later.why }
    .hour = { decide-woken_later.hour }
    .hour-words = { decide-woken_later.hour-words }
    .evening = { decide-woken_later.evening }
    .evening-words = { decide-woken_later.evening-words }
    .morning = { decide-woken_later.morning }
    .morning-words = { decide-woken_later.morning-words }
    .monday = { decide-woken_later.monday }
    .monday-words = { decide-woken_later.monday-words }

remind-due_off = Alle Erinnerungen sind aus, auch die an „{ $what }“. Ich melde mich nicht mehr von selbst.
    .undo = { -reminders-undo }
    .undo-words = { -reminders-undo-words }, zurücknehmen

remind-again = { $has-nudge-at ->
    [yes] Gut, am <b>{ $nudge-at }</b> erinnere ich dich noch einmal daran.
   *[no] Gut, ich erinnere dich noch einmal daran.
}
    .drop = Nicht mehr nötig
    .drop-words = nicht mehr nötig, brauch ich nicht mehr, weg damit, löschen, streichen, hat sich erledigt, erledigt, doch nicht, nicht nötig, brauche ich nicht mehr, vergiss es

remind-done = Gut, das ist abgehakt.
remind-dropped = Gut, daran erinnere ich dich nicht mehr.
remind-cancelled = Gut, dann ohne Erinnerung.
