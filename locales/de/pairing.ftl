# pairing: wer aus einer Gruppe zu zweit Gespräche übt. mock: ein solches Übungsgespräch, beiden einzeln erzählt.
#
# Für Übersetzende: $pair-name ist die andere Person (ein Link), $pair-at der Zeitpunkt nach der eigenen Uhr, $pair-there
# nach der anderen, $pair-language die Sprache des Gesprächs. Was mit room- beginnt, liest die ganze Gruppe: keine Namen.
# Eine Einladung steht tagelang da: Was statt ihrer Knöpfe getippt wird, muss von ihr handeln (kein ja, kein ok, kein stopp).

room-pairing-on = <b>Üben zu zweit.</b> Einmal in der Woche ({ $day }) bringe ich je zwei von euch für ein Übungsgespräch zusammen: 50 Minuten, beide fragen einmal. Tippt, wenn ihr mögt. Wer mit wem übt, bleibt unter den beiden.
room-pairing-week = <b>Üben zu zweit.</b> { $amount ->
        [one] Diese Woche übt ein Paar.
       *[many] Diese Woche üben { $count } Paare.
    } Tippt, wenn ihr in der nächsten Runde dabei sein wollt.
room-pairing-join = Ich möchte üben

pairing-made = { $amount ->
        [none] Gerade lässt sich niemand zusammenbringen: Es braucht zwei mit gemeinsamer Sprache und einer freien Stunde.
        [one] Ein Paar ist gefunden. Beide hören von mir.
       *[many] { $count } Paare sind gefunden. Alle hören von mir.
    }

pairing-somebody = jemand aus der Gruppe
pairing-because-off = Die andere Person kann diesmal nicht, darum habe ich noch einmal gesucht.
pairing-because-gone = Die andere Person übt nicht mehr mit, darum habe ich noch einmal gesucht.

pairing-menu = <b>Üben zu zweit</b> · { $group-title }

    { $round-is ->
        [on] Einmal in der Woche ({ $round-day }) bringe ich je zwei für ein Übungsgespräch zusammen: 50 Minuten, beide fragen einmal.
       *[off] Noch ist kein Tag gewählt; das macht der Coach.
    }

    { $wish-is ->
        [yes] Du bist dabei. Sprachen: { $wish-languages }.
       *[no] Du bist nicht dabei. Wer mit dir übt, sieht deinen Namen und kann dir schreiben. Die Gruppe erfährt nur, wie viele Paare es gibt.
    }{ $has-round-next ->
        [yes] { "\u000A" }Die nächsten Paare: { $round-next }
       *[no] { "" }
    }
    .join = Ich möchte üben
    .join-words = ich will üben, ich möchte mitüben, zu zweit üben
    .languages = Meine Sprachen
    .languages-words = sprachen, sprachen ändern
    .quit = Nicht mehr zu zweit
    .quit-words = nicht mehr üben, kein üben mehr, nicht mehr zu zweit üben
    .day = Für Coaches: der Tag
    .day-words = tag ändern, welcher tag
    .now = Für Coaches: Paare jetzt
    .now-words = paare jetzt, jetzt paare bilden
    .done = Fertig
    .done-words = schließen

pairing-languages = In welchen Sprachen kannst du üben? Tipp die liebste zuerst an.
    .why = Ich bringe nur Leute mit gemeinsamer Sprache zusammen, und nehme die, die beiden am liebsten ist.
    .enough = Das sind alle
    .enough-words = fertig, das ist alles, alle, ok

pairing-zone = Wo lebst du? Dann schlage ich eine Stunde vor, in der du wach bist. Die andere Person sieht nur, wie spät es dann bei dir ist.
    .why = Damit niemand von euch nachts um drei üben soll.
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

pairing-day = An welchem Tag soll ich die Paare bilden? Ich mache das dann um zehn Uhr vormittags, Ortszeit der Gruppe.
    .why = Bei einem festen Tag wissen alle, wann es Neues gibt. Ihre Zeit machen die beiden dann selbst aus.
    .mon = { settings-work_days.mon }
    .mon-words = { settings-work_days.mon-words }
    .tue = { settings-work_days.tue }
    .tue-words = { settings-work_days.tue-words }
    .wed = { settings-work_days.wed }
    .wed-words = { settings-work_days.wed-words }
    .thu = { settings-work_days.thu }
    .thu-words = { settings-work_days.thu-words }
    .fri = { settings-work_days.fri }
    .fri-words = { settings-work_days.fri-words }
    .sat = { settings-work_days.sat }
    .sat-words = { settings-work_days.sat-words }
    .sun = { settings-work_days.sun }
    .sun-words = { settings-work_days.sun-words }
    .never = Keine Paare
    .never-words = nie, keine, gar nicht, kein tag

pairing-now = Soll ich jetzt gleich Leute zusammenbringen, außerhalb des festen Tages?
    .yes = Ja, jetzt
    .yes-words = ja, jetzt, los, mach das
    .no = Nein, warte
    .no-words = nein, warte, nicht jetzt, zurück

pairing-done = Alles klar.

pairing-cancelled = Gut, alles bleibt, wie es ist.

mock-invited = Du übst mit { $pair-name }, auf { $pair-language }: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Dort ist es dann { $pair-there }.
       *[no] { "" }
    }

    1. Tipp auf den Namen und schreibt euch. Klappt das nicht, trefft euch im Chat der Gruppe.
    2. { $pair-role ->
        [asks] Du fragst zuerst
       *[answers] Du antwortest zuerst
    }, 25 Minuten. Dann melde ich mich zum Tauschen.
    3. Zum Schluss sagt ihr euch je eine Sache, die gut war, und eine zum Probieren.
    .works = Passt mir
    .works-words = passt, die zeit passt, ich bin dabei, bis dann
    .another = Andere Zeit
    .another-words = eine andere zeit, anderer termin, können wir verschieben
    .cannot = Diesmal nicht
    .cannot-words = ich kann nicht, ich kann diesmal nicht, diese woche nicht
    .happened = Wir haben geübt
    .happened-words = wir haben zusammen geübt, das üben hat geklappt
    .missed = Niemand kam
    .missed-words = keiner da, niemand da, nicht gekommen

mock-moved = { $pair-name } schlägt eine andere Zeit vor: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Dort ist es dann { $pair-there }.
       *[no] { "" }
    } Passt dir das?
    .works = { mock-invited.works }
    .works-words = { mock-invited.works-words }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-when = Wann passt es dir besser? In deiner eigenen Zeit, zum Beispiel „Donnerstag um 18 Uhr“.
    .why = Ich gebe es weiter, mit der Uhrzeit dort. Die andere Person kann zusagen oder etwas anderes nennen.

mock-agreed = { $pair-agreed ->
        [yes] Gut, es passt euch beiden: <b>{ $pair-at }</b>, mit { $pair-name }. Zum Tauschen melde ich mich.
       *[no] Gut, notiert: <b>{ $pair-at }</b>. Ich sage dir Bescheid, wenn es auch { $pair-name } passt.
    }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-noted = Notiert: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Dort ist es dann { $pair-there }.
       *[no] { "" }
    } Ich gebe es an { $pair-name } weiter.
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-set = Es passt auch { $pair-name }: <b>{ $pair-at }</b>. Zum Tauschen melde ich mich.
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-half = Halbzeit. Jetzt wird getauscht: { $pair-role ->
        [asks] Du fragst, { $pair-name } antwortet.
       *[answers] { $pair-name } fragt, du antwortest.
    }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-over = Die Zeit ist um. Sagt euch noch eine Sache, die gut war, und eine zum Probieren. Wie war es mit { $pair-name }?
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }

mock-learned = Schön, dass ihr geübt habt. Was machst du im echten Gespräch anders? Ein Satz nur für dich; niemand sonst liest ihn.
    .why = Was aufgeschrieben ist, ist am Tag des Gesprächs noch da. Es bleibt unter uns.
    .nothing = Nichts zu notieren
    .nothing-words = nichts, nein, überspringen, jetzt nicht

mock-not_seen = { $pair-name } war da und hat dich nicht gefunden. Das kommt vor. Hast du auch gewartet, dann sag es mir; dann habt ihr euch nur verpasst.
    .there = Ich war auch da
    .there-words = ich war da, ich auch, ich habe auch gewartet
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .quit = Nicht mehr zu zweit
    .quit-words = nicht mehr üben, kein üben mehr, nicht mehr zu zweit üben
    .fine = Ist gut
    .fine-words = tut mir leid, entschuldigung, ich habe es vergessen

mock-thanked = Aufgehoben, nur für dich. In der nächsten Runde finde ich wieder jemanden für dich.

mock-alone = Tut mir leid, dass du gewartet hast. Nächstes Mal bist du zuerst dran, mit jemand anderem.

mock-both = Dann habt ihr euch verpasst, und niemand ist schuld. Nächstes Mal seid ihr beide zuerst dran.

mock-fine = Alles gut. In der nächsten Runde kannst du es wieder versuchen.

mock-quit = Du übst nicht mehr zu zweit. Der Knopf in der Gruppe bringt dich zurück.

mock-cannot = Gut, ich sage { $pair-name } Bescheid. In der nächsten Runde bist du wieder dabei.

mock-off = { $pair-name } kann diesmal nicht. Finde ich diese Woche noch jemanden, melde ich mich; sonst bist du in der nächsten Runde zuerst dran.

mock-gone = Die Person, mit der du üben wolltest, übt nicht mehr mit. Finde ich diese Woche noch jemanden, melde ich mich; sonst bist du in der nächsten Runde zuerst dran.

mock-out = Diesmal gab es niemanden mit gemeinsamer Sprache und freier Stunde, oder nur die Person vom letzten Mal. In der nächsten Runde bist du zuerst dran.

mock-cancelled = Gut. Was ihr ausgemacht habt, bleibt so.
