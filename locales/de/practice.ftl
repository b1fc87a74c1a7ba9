# practice: die Frage des Tages in einer Gruppe, und was jemand bisher darauf geantwortet hat, nur für diese Person.
#
# Für Übersetzende: $question ist eine Frage aus der Sammlung, $group der Name einer Gruppe, $on ein Tag, $answer die
# Antwort. Zuerst kommt, was in der Gruppe oder zu einer Person beim Tippen dort gesagt wird; es passt auf ein Telefon.

room-practice-question = <b>Frage des Tages</b>

    { $question }

    Antwortet auf diese Nachricht, geschrieben oder gesprochen; alle hier bekommen es mit. Wer mitmacht, findet die eigene Antwort später bei mir wieder.
room-practice-hint = Ein Tipp
room-practice-mine = Meine Antworten
room-practice-joined = Ab jetzt bist du dabei. Was du hier antwortest, hebe ich für dich auf. Tipp noch einmal, dann siehst du es.
room-practice-starred = In <b>{ $group }</b> hat deine Antwort auf „{ $question }“ vom Coach einen Stern bekommen.

    Alle deine Antworten: /practice
room-practice-star-coach = Sterne vergibt, wer die Gruppe coacht. Eine Reaktion von dir freut aber auch.
room-practice-star-how = Antworte mit /star auf das, was jemand anders zur Frage des Tages gesagt hat. Ich sage es der Person dann privat.
room-practice-asked = Die Frage des Tages geht jetzt in die Gruppe.
room-practice-asked-before = Die heutige Frage steht schon in der Gruppe. Eine am Tag gibt genug zu denken.
room-practice-all = Alle deine Antworten bisher, die neuesten zuerst.
room-practice-voice = Sprachnachricht
room-practice-has-star = ⭐ Dafür gab es vom Coach einen Stern.
room-practice-own = <b>{ $question }</b>
    <i>{ $on }, { $group }</i>

    { $answer }

command-practice = Deine Antworten auf die Fragen des Tages

practice-list = Deine Antworten auf die Fragen des Tages, die neuesten zuerst. Diese Liste siehst nur du.
    .all = Alle als Datei
    .all-words = alle, alles, datei, herunterladen, als datei
    .done = Fertig
    .done-words = ok, danke, schließen, das war's
practice-item = { $view }
    .back = Zur Liste
    .back-words = zurück, liste, die anderen
    .delete = Löschen
    .delete-words = lösch es, weg damit, entfernen
practice-deleted = Gelöscht. Deine Nachricht in der Gruppe gehört dir: Dort kannst du sie selbst löschen.
    .back = Zur Liste
    .back-words = zurück, liste, die anderen
    .done = Fertig
    .done-words = ok, danke
practice-empty = Hier ist noch nichts. Wenn in deiner Gruppe eine Frage des Tages kommt, antworte dort darauf, dann findest du es hier wieder.
    .done = Gut
    .done-words = ok, danke, fertig, alles klar
practice-done = Gut. Mit /practice kommt die Liste wieder.
practice-cancelled = In Ordnung.

# practice_days: wann eine Gruppe ihre Frage bekommt; $group-practice-days sind Tage, $group-practice-at eine Uhrzeit.

practice_days-menu = <b>Frage des Tages</b> für { $group-title }

    { $group-practises ->
        [yes] Sie kommt { $group-practice-days }, { $group-practice-at } ({ $group-place }).{ $group-has-practice-next ->
            [yes] { " " }Die nächste: { $group-practice-next }.
           *[no] { "" }
        }
       *[no] Noch sind keine Tage gewählt, von selbst kommt also keine.
    }

    Eine Frage aus Vorstellungsgesprächen, auf die alle antworten können. Ist eine Antwort besonders gelungen, antworte mit /star darauf.
    .days = Tage
    .days-words = tage ändern, wochentage, welche tage
    .time = Uhrzeit
    .time-words = uhrzeit ändern, wann, um wie viel uhr, zeit
    .now = Jetzt eine
    .now-words = jetzt, jetzt eine stellen, eine frage jetzt, sofort
    .back = Zur Gruppe
    .back-words = zurück, gruppe, zu den einstellungen
    .done = Fertig
    .done-words = das war's, ok, danke

practice_days-days = An welchen Tagen soll ich der Gruppe eine Frage stellen?
    .why = Oft und kurz zu üben hilft mehr als ein langer Abend.
    .mon = { settings-work_days.mon }
    .tue = { settings-work_days.tue }
    .wed = { settings-work_days.wed }
    .thu = { settings-work_days.thu }
    .fri = { settings-work_days.fri }
    .sat = { settings-work_days.sat }
    .sun = { settings-work_days.sun }
    .enough = Das war's
    .enough-words = fertig, das ist alles, ok
    .never = Keine Fragen
    .never-words = nie, gar nicht, keine, keine tage

practice_days-time = Um wie viel Uhr? Es gilt die Ortszeit der Gruppe. Tipp oder schreib eine andere Zeit.
    .why = Kommt die Frage, wenn die meisten zehn ruhige Minuten haben, antworten mehr.
    .t0700 = { group-time.t0700 }
    .t0800 = { group-time.t0800 }
    .t0900 = { group-time.t0900 }
    .t1200 = { group-time.t1200 }
    .t1700 = { group-time.t1700 }
    .t1800 = { group-time.t1800 }
    .t1900 = { group-time.t1900 }
    .t2000 = { group-time.t2000 }

practice_days-done = Alles eingestellt. Mit dem Knopf in der Gruppe kannst du es jederzeit ändern.
practice_days-cancelled = In Ordnung, alles bleibt, wie es ist.
