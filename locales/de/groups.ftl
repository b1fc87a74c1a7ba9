# groups: die eigenen Gruppen, vom privaten Chat aus. consent: ob ein Coach sehen darf, wie es läuft.
# coach: was Coaches von denen sehen, die zugestimmt haben. coach_note: eine Nachricht vom Coach. hub: kleine Teile davon.
#
# Für Übersetzende: $group-title ist der Name der Gruppe, $current der Name des Coaches oder Mitglieds, um das es geht,
# $view sind fertige Zeilen (in groups-empty ein Link). Der Satz, was ein Coach sieht und was nicht, ist ein Versprechen.

groups-list = In welche Gruppe schauen wir?
    .done = In keine
    .done-words = keine, fertig, nichts, passt, ok, danke
groups-menu = <b>{ $group-title }</b>{ $group-has-next ->
        [yes] { "\u000A" }Der nächste Check-in: { $group-next }.
       *[no] { "" }
    }

    Was magst du tun?
    .checkin = Check-in
    .checkin-words = checkin, antworten, meine antwort, wie es läuft
    .dilemma = Die Gruppe fragen
    .dilemma-words = rat holen, um rat fragen, dilemma, gruppe fragen
    .practice = Meine Antworten
    .practice-words = übungsfragen, meine übungen, frage des tages
    .pairing = Zu zweit üben
    .pairing-words = üben, probegespräch, zu zweit, partner
    .coach = Coach-Ansicht
    .coach-words = ansicht, übersicht, wie es den anderen geht
    .sees = Wer sieht was?
    .sees-words = wer sieht mich, zustimmung, einwilligung, freigabe
    .leave = Gruppe verlassen
    .leave-words = verlassen, austreten, raus, ich will raus
    .others = Andere Gruppe
    .others-words = wechseln, eine andere
    .done = Fertig
    .done-words = nichts, passt, ok, danke
groups-sees = In der Gruppe steht nur, was du bei einem Check-in teilst oder dort schreibst.

    { $has-view ->
        [yes] Coaches von <b>{ $group-title }</b>:{ "\u000A" }{ $view }
       *[no] In <b>{ $group-title }</b> gibt es keinen Coach, dem du mehr zeigen könntest.
    }
    .back = Zurück
    .back-words = eins zurück, noch mal zurück
    .done = Fertig
    .done-words = passt, ok, danke
groups-seeing = { $view }

    Mit deinem Ja sieht { $current }, und nur { $current }, wie weit deine Bewerbungen sind, was liegen geblieben ist und wann das nächste Gespräch ist, und kann dir über mich schreiben. Keine Firmen, keine Briefe, nichts von dem, was wir hier schreiben.
    .show = Zeigen
    .show-words = ja, zustimmen, erlauben, freigeben
    .hide = Nicht mehr zeigen
    .hide-words = nein, nicht mehr, verbergen, widerrufen, zurücknehmen
    .back = Zurück
    .back-words = eins zurück, noch mal zurück
groups-leave = <b>{ $group-title }</b> verlassen? Was du dort geteilt hast, verschwindet aus meinen Nachrichten, und kein Coach sieht mehr etwas von dir. Im Chat der Gruppe selbst bleibst du.
    .yes = Ja, verlassen
    .yes-words = ja, ja raus, verlassen
    .no = Nein, bleiben
    .no-words = nein, bleiben, doch nicht
groups-left = Du bist raus. Der Knopf in der Gruppe bringt dich zurück, wenn du magst.
groups-empty = Du bist noch in keiner Gruppe dabei. Gibt es schon eine mit mir, dann tipp dort auf „{ room-join }“. Leitest du eine, hol mich mit diesem Link dazu: { $view }
groups-gone = In dieser Gruppe bist du nicht mehr dabei. Unter /groups stehen die anderen.
groups-done = Gut. Unter /groups findest du es wieder.
groups-cancelled = Gut, es bleibt alles, wie es ist.

consent-ask = Noch etwas: <b>{ $current }</b>, Coach in <b>{ $group-title }</b>, würde gern sehen, wie weit deine Bewerbungen sind, was liegen geblieben ist und wann das nächste Gespräch ist. Keine Firmen, keine Briefe, nichts von dem, was wir hier schreiben. Dann kann { $current } dir auch über mich schreiben. Ist dir das recht?
    .why = Ohne dein Ja erfährt ein Coach von mir nichts über dich, auch nicht, dass ich gefragt habe. Ändern kannst du es jederzeit unter /groups.
    .yes = Ja, gern
    .yes-words = ja, darf, in ordnung, okay, meinetwegen
    .no = Nein
    .no-words = lieber nicht, nicht recht, auf keinen fall
consent-agreed = Gut, { $current } sieht es ab jetzt. Unter /groups oder /settings nimmst du es jederzeit zurück.
consent-refused = Gut, { $current } sieht nichts davon und erfährt auch nicht, dass ich gefragt habe.
consent-gone = Das hat sich erledigt: In dieser Gruppe bist du nicht mehr dabei.
consent-cancelled = Gut, dann zeige ich niemandem etwas.

coach-view = <b>{ $group-title }</b>, nur für dich.

    { $has-view ->
        [yes] { $view }
       *[no] Hier erscheint, wer dir zeigen möchte, wie es läuft. Im Moment ist das noch niemand.
    }
    .ask = Alle einmal fragen
    .ask-words = fragen, alle fragen, frag sie, bitte fragen
    .write = Jemandem schreiben
    .write-words = schreiben, nachricht schreiben, notiz
    .weekly = Montags schicken
    .weekly-words = jede woche, wöchentlich, montags, zusammenfassung
    .no_weekly = Nicht mehr montags
    .no_weekly-words = keine zusammenfassung, nicht mehr schicken
    .no_ask = Niemanden mehr fragen
    .no_ask-words = nicht mehr fragen
    .again = Neu laden
    .again-words = noch mal, aktualisieren, neu
    .done = Fertig
    .done-words = passt, ok, danke
coach-whom = Wem magst du schreiben? Zur Wahl steht, wer dir zeigt, wie es läuft.
    .back = Zurück
    .back-words = eins zurück, noch mal zurück
coach-note = Was soll ich { $current } von dir ausrichten?
    .why = Deine Nachricht kommt im privaten Chat an, mit deinem Namen, und kann einmal beantwortet werden.
coach-preview = An { $current }, von dir:

    „{ $note }“

    So abschicken?
    .why = Du siehst es so, wie es ankommt. Zurückholen kann ich es danach nicht.
    .send = Ja, abschicken
    .send-words = ja, schicken, abschicken, senden, passt
    .change = Ändern
    .change-words = anders, neu schreiben
    .drop = Doch nicht
    .drop-words = nein, verwerfen
coach-sent = Ist unterwegs. Kommt eine Antwort, bringe ich sie dir.
coach-hidden = Das geht nicht mehr: { $current } teilt gerade nichts mit dir, oder Telegram sagt mir nicht, dass du die Gruppe leitest. Ich habe nichts geschickt.
coach-dropped = Gut, ich habe nichts geschickt.
coach-no_coach = Diese Ansicht hat nur, wer die Gruppe leitet. Laut Telegram tust du das nicht mehr.
coach-unknown = Telegram verrät mir gerade nicht, wer <b>{ $group-title }</b> leitet, und ohne das zeige ich nichts. Versuch es in einer Minute noch einmal über /groups.
coach-done = Gut. Über /groups kommst du wieder hierher.
coach-cancelled = Gut, ich habe nichts geschickt.

coach_note-told = <b>{ $current }</b>, Coach in <b>{ $group-title }</b>, schreibt dir:

    „{ $note }“
    .answer = Antworten
    .answer-words = zurückschreiben, antwort schreiben
    .hide = Nichts mehr zeigen
    .hide-words = keine nachrichten mehr, nicht mehr zeigen
    .fine = Gelesen
    .fine-words = ok, gut, danke
coach_note-reply = „{ $note }“

    Was soll ich { $current } antworten? Eine Nachricht geht zurück.
    .why = Sie geht nur an { $current }, nicht in die Gruppe.
coach_note-replied = Ausgerichtet, nur an { $current }:

    „{ $reply }“
coach_note-hidden = Gut. { $current } sieht ab jetzt nichts mehr von dir und kann dir über mich nicht mehr schreiben.
coach_note-nobody = Das kommt leider nicht mehr an: Ihr seid nicht mehr zusammen in dieser Gruppe.
coach_note-fine = <b>{ $current }</b>: „{ $note }“
coach_note-cancelled = Gut, ich habe nichts geschickt.

hub-name = { $name }
hub-coach = • { $name }: { $sees ->
        [yes] sieht, wie es bei dir läuft
       *[no] sieht nichts
    }
hub-member = <b>{ $name }</b>
hub-line = • { $stage }{ $has-next ->
        [yes] , { $next }
       *[no] { "" }
    }{ $has-due ->
        [yes] {". "}Offen: { $due }
       *[no] { "" }
    }
hub-nothing-noted = • nichts offen
hub-stage-undecided = Einladung, noch unentschieden
hub-stage-unscheduled = noch kein Termin
hub-stage-ahead = Gespräch steht an
hub-stage-waiting = Antwort steht noch aus
hub-due-thank_you = Dankesmail
hub-due-follow_up = Nachfrage
hub-due-unsent = Absage abschicken
hub-summary = <b>{ $group }</b>: die Woche, für dich als Coach.

    { $view }
hub-reply = <b>{ $name }</b> aus <b>{ $group }</b> antwortet auf deine Nachricht „{ $note }“:

    „{ $reply }“
hub-topic-lost = Das Thema, in dem ich in <b>{ $group }</b> geschrieben habe, ist gelöscht oder geschlossen. Ich schreibe jetzt in „General“. Lieber woanders? Schick /here in einem anderen Thema und tipp dort auf „{ room-set-up }“.
hub-view-closed = Diese Ansicht gilt nicht mehr. Unter /groups siehst du, was jetzt gilt.
command-groups = meine Gruppen, und wer was sieht
