# group: wie ein Coach einrichtet, was in der Gruppe geschieht. joined: was jemand erfährt, der mitmacht.
#
# Für Übersetzende: $group-title ist der Name der Gruppe, $group-days ihre Tage als Liste, $group-at eine Uhrzeit,
# $group-next ein Zeitpunkt, $group-place der Ort, dessen Uhr gilt.

group-menu = <b>{ $group-title }</b>

    { $group-rounds ->
        [none] Noch keine Check-ins. Wähl die Tage, dann kommen sie von selbst.
        [paused] Die Check-ins machen Pause.{ $group-has-next ->
            [yes] { " " }Der nächste: { $group-next }.
           *[no] { "" }
        }
       *[running] Check-ins: { $group-days }, { $group-at } ({ $group-place }).{ $group-has-next ->
            [yes] { " " }Der nächste: { $group-next }.
           *[no] { "" }
        }
    }
    { $group-amount ->
        [none] Noch macht niemand mit.
        [one] Eine Person macht mit.
       *[many] { $group-members } machen mit.
    }
    .days = Tage
    .days-words = tage ändern, wochentage, welche tage
    .time = Uhrzeit
    .time-words = zeit, uhrzeit ändern, andere zeit
    .zone = Ort und Zeitzone
    .zone-words = ort, stadt, zeitzone, ort und uhr
    .language = Sprache
    .language-words = sprache ändern
    .holidays = Feiertage
    .holidays-words = feiertag
    .pause = Pause
    .pause-words = pausieren, pause machen, eine weile nicht
    .go_on = Pause beenden
    .go_on-words = weiter, weitermachen, pause vorbei, wieder anfangen
    .now = Check-in jetzt
    .now-words = jetzt, jetzt gleich, sofort, jetzt einen
    .practice = Frage des Tages
    .practice-words = frage, fragen, üben, übung, übungsfragen
    .pairing = Üben zu zweit
    .pairing-words = paare, zu zweit, übungsgespräch, übungsgespräche
    .here = Hier im Thema posten
    .here-words = in diesem thema, hier posten, hierher
    .view = Wie es ihnen geht
    .view-words = coach-ansicht, ansicht, übersicht, wie geht es ihnen
    .done = Fertig
    .done-words = das war es, das wars, ok, danke

group-days = An welchen Tagen soll ich fragen, wie es läuft? Den meisten Gruppen genügt einmal in der Woche.
    .why = An diesen Tagen geht ein Check-in von selbst auf und wieder zu, und ich ändere eine Nachricht, statt viele zu schreiben.
    .mon = { settings-work_days.mon }
    .tue = { settings-work_days.tue }
    .wed = { settings-work_days.wed }
    .thu = { settings-work_days.thu }
    .fri = { settings-work_days.fri }
    .sat = { settings-work_days.sat }
    .sun = { settings-work_days.sun }
    .enough = Das sind alle
    .enough-words = fertig, das ist alles, alle, ok
    .never = Keine Check-ins
    .never-words = nie, keine, gar nicht, an keinem tag

group-time = Um wie viel Uhr? Es gilt die Ortszeit der Gruppe. Tipp oder schreib eine andere Zeit.
    .why = Um diese Zeit geht der Check-in auf. Bis wann er offen ist, sehen alle in ihrer eigenen Zeit.
    .t0700 = 7:00
    .t0800 = 8:00
    .t0900 = 9:00
    .t1200 = 12:00
    .t1700 = 17:00
    .t1800 = 18:00
    .t1900 = 19:00
    .t2000 = 20:00

group-zone = Welche Ortszeit gilt für die Gruppe? Ist sie nicht dabei, schreib mir die nächste größere Stadt.
    .why = Danach gehen die Check-ins auf, und die Feiertage dort kann ich auslassen.
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

group-language = In welcher Sprache soll ich mit der Gruppe reden? Privat rede ich mit allen in ihrer eigenen.
    .why = In der Gruppe lesen alle dieselbe Nachricht, deshalb braucht es dort eine Sprache.

group-holidays = Soll ich an Feiertagen dort still sein?
    .why = An Feiertagen antwortet kaum jemand, und das fühlt sich nach Misserfolg an, obwohl es keiner ist.
    .skip = Auslassen
    .skip-words = ja, still sein, aussetzen, überspringen
    .keep = Trotzdem fragen
    .keep-words = nein, trotzdem, wie immer, auch dann

group-until = Bis wann soll ich Pause machen? Ab diesem Tag frage ich wieder.
    .why = So endet die Pause von selbst, und niemand muss daran denken.

group-done = Für <b>{ $group-title }</b> ist alles eingerichtet. Ändern kannst du es jederzeit mit dem Knopf in der Gruppe.
group-cancelled = Gut, es bleibt alles, wie es ist.

joined-told = Du bist in <b>{ $group-title }</b> dabei. Geht dort ein Check-in auf, kannst du hier antworten, unter uns; jedes Mal entscheidest du, was die Gruppe sieht.
    .fine = Alles klar
    .fine-words = ok, okay, passt, danke, gut
    .leave = Doch nicht
    .leave-words = raus, ich will raus, nichts für mich, nein danke, verlassen
joined-fine = Dann bis zum nächsten Check-in.
joined-left = Du bist wieder raus, und ich habe nicht behalten, dass du dabei warst. Wenn du magst, bringt dich der Knopf in der Gruppe zurück.
joined-cancelled = Gut.
