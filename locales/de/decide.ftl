### Deutsche Texte für das Gespräch „decide“: Eine Einladung ist da. Hingehen oder absagen?
###
### Für alle, die hier schreiben oder übersetzen (Python braucht man dafür nicht):
### * „decide-practice“ ist der Text der Frage. Die Zeilen mit Punkt davor („.rusty“) sind Knöpfe, möglichst bis 28 Zeichen.
### * „.rusty-words“: was jemand tippen könnte, der nicht auf den Knopf drückt. Klein geschrieben, mit Komma getrennt.
###   Ein Wort darf bei einer Frage nur unter einem Knopf stehen.
### * „.rusty-because“: der Grund auf der Abwägung. Er steht auch in der Zusammenfassung für andere Menschen, deshalb
###   spricht er als „ich“. Ohne Punkt am Ende, denn dahinter kommt „(deutlich)“ oder Ähnliches. Bis 90 Zeichen.
### * „.short“: Name der Antwort in der Liste „Eine Antwort ändern“, bis 18 Zeichen. „.why“: Antwort auf „Warum fragst du?“
### * { $company } und Ähnliches wird ersetzt. „Di., 8. Dez.“ endet mit einem Punkt, also nie { $when } ans Satzende stellen.
### * Ton: du, klein; ruhig, kurz, ein Gedanke je Nachricht. Nie ein Geschlecht vermuten, keine Sternchen.

## Worum es geht: Firma, Stelle, Termin

# Die erste Nachricht, nachdem jemand von einer Einladung erzählt hat.
decide-company =
    Hingehen ist erlaubt, absagen auch. Schauen wir es uns in Ruhe an.

    Welche Firma hat dich eingeladen?
    .short = Firma
    .why = Der Name steht später in deiner Mail. Ich frage dort nicht nach und schreibe niemandem.

# Über diese Firma wurde schon einmal entschieden. { $earlier-on } ist ein Tag wie „Di., 8. Dez.“
decide-decided_before =
    { $earlier-decision ->
        [go] Am { $earlier-on } hast du entschieden, zum Gespräch bei { $company } zu gehen.
        [decline] Am { $earlier-on } hast du entschieden, { $company } abzusagen.
       *[open] Am { $earlier-on } hast du schon einmal über { $company } nachgedacht und es offengelassen.
    }

    Ist diesmal etwas anders?
    .keep = Nein, es bleibt dabei
    .keep-words = nein, nee, nö, bleibt dabei, es bleibt so, nichts, nichts neues, alles beim alten, nix, gleich geblieben, lass gut sein, ne, nope, nix neues, alles gleich, unverändert, passt so
    .new_facts = Ja, ich weiß etwas Neues
    .new_facts-words = ja, jo, was neues, etwas neues, neue infos, neue fakten, es hat sich was geändert, etwas hat sich geändert, hat sich geändert, neues, jup, jep, doch, schon, es gibt was neues, hab was erfahren, anders überlegt, habs mir anders überlegt, hab es mir anders überlegt
    .other_role = Es ist eine andere Stelle
    .other_role-words = andere stelle, anderer job, andere position, neue stelle, eine andere, anderer posten, eine andere stelle, ist eine andere, ist was anderes, was anderes, anderes angebot, neue position
    .short = Schon entschieden

decide-role =
    { $company }, gut. Um welche Stelle geht es?
    .short = Stelle
    .why = Damit in der Mail die richtige Stelle steht. Ist sie noch unklar, geht es auch ohne.
    .unclear = Das ist noch unklar
    .unclear-words = unklar, noch unklar, weiß nicht, weiß ich nicht, keine ahnung, kein plan, haben sie nicht gesagt, nicht gesagt, steht nicht drin, unbekannt, offen, ka, kp, initiativ, keinen plan, weiß noch nicht, weiß ich noch nicht, noch nicht klar, wurde nicht gesagt, nicht genannt, initiativbewerbung, verschiedene, mehrere, irgendwas, egal, vergessen

decide-when =
    Wann ist das Gespräch? Schreib es, wie du es sagen würdest, etwa „Dienstag 15 Uhr“ oder „8. Dezember, halb drei“.
    .short = Termin
    .why = Vom Termin hängt ab, wie viel Zeit dir zum Vorbereiten bleibt. Außerdem steht er in deiner Zusage.
    .open = Noch kein Termin
    .open-words = kein termin, keiner, noch keiner, noch offen, offen, steht noch nicht fest, noch nicht klar, noch unklar, weiß nicht, weiß ich noch nicht, keine ahnung, kommt noch, wird noch ausgemacht, melden sich noch, muss noch vereinbart werden, noch keinen, noch keinen termin, gibts noch keinen, gibt noch keinen, kein datum, noch kein datum, ka, kp, kein plan, keinen plan, klärt sich noch, wird noch geklärt, machen wir noch aus, nach absprache, nach vereinbarung, soll ich vorschlagen, soll was vorschlagen, noch nicht fix, steht nicht fest, flexibel

# Wiederholt, was verstanden wurde.
decide-when_ok =
    { $has-role ->
        [yes] { $company }, { $role }
       *[no] { $company }
    }
    { $when }

    Stimmt das so?
    .short = Termin bestätigt
    .why = Ein falscher Tag in der Zusage wäre ärgerlich. Deshalb frage ich lieber einmal nach.
    .yes = Ja, stimmt
    .yes-words = ja, jo, jep, passt, stimmt so, genau, richtig, korrekt, ok, okay
    .no = Nein, anderer Termin
    .no-words = nein, nee, nö, falsch, stimmt nicht, passt nicht, anderer tag, andere uhrzeit, andere zeit, falscher tag, falsche zeit, termin falsch, ne, nope, nicht richtig, verschoben, wurde verschoben, datum falsch, uhrzeit falsch, falsches datum, falsche uhrzeit
    .other = Firma oder Stelle stimmt nicht
    .other-words = firma stimmt nicht, stelle stimmt nicht, falsche firma, falsche stelle, die firma, die stelle

# The company or the role was wrong; the answers so far follow as buttons.
decide-repair = Was sollen wir richtigstellen?
    .nothing = Nichts, es stimmt doch
    .nothing-words = nichts, passt, stimmt, doch nichts

## Über die Person. Wird nur einmal gefragt und gemerkt.

decide-employed =
    Arbeitest du zurzeit? Davon hängt ab, wie viel Luft du für so ein Gespräch hast.
    .short = Arbeit
    .why = Wer arbeitet, muss sich für ein Gespräch freinehmen. Das rechne ich mit ein. Ich merke es mir und frage nicht wieder.
    .full = In Vollzeit
    .full-words = vollzeit, vollzeit angestellt, voll, vz, 40 stunden, ganztags, ja vollzeit, festangestellt, fest angestellt, 40h, 40h woche, 40 stunden woche, ausbildung, in ausbildung, azubi, full time, fulltime, 38 stunden, 39 stunden, 100 prozent, angestellt, feste stelle, hab einen job, ich arbeite, ja ich arbeite, ja, jo, jup, jep, ja klar, ja tue ich, hab ich, ich arbeite, arbeite, berufstätig
    .part = In Teilzeit
    .part-words = teilzeit, tz, halbtags, minijob, ja teilzeit, nebenjob, halbe stelle, 20 stunden, werkstudent, werkstudentin, geringfügig, aushilfe, 30 stunden, 25 stunden, 50 prozent, halber tag, mini job, studentenjob
    .no = Gerade nicht
    .no-words = nein, nee, nö, nicht, arbeitslos, arbeitssuchend, arbeitsuchend, ohne job, kein job, keine arbeit, ohne arbeit, zwischen zwei jobs, zwischen zwei stellen, auf jobsuche, gekündigt, elternzeit, in elternzeit, studium, studiere, ich studiere, student, studentin, uni, schule, ich suche, auf der suche, ne, nope, gar nicht, derzeit nicht, momentan nicht, im moment nicht, zurzeit nicht, zur zeit nicht, nicht mehr, arbeit suchend, jobsuche, freigestellt, bürgergeld, krankgeschrieben, sabbatical, schüler, schülerin, rente, mutterschutz

decide-priorities =
    Was ist dir an einer Arbeit am wichtigsten? Tipp bis zu drei Dinge an oder schreib eigene. Ich frage das nur einmal und merke es mir.
    .short = Was zählt
    .why = Ob eine Einladung passt, hängt davon ab, was du suchst. Daran messe ich deine Antworten, nicht an meinem Geschmack.
    .enough = Das ist alles
    .enough-words = fertig, das wars, das war es, das wär es, alles, mehr nicht, reicht, genug, passt so, weiter, ok, okay, das ists, passt schon, nichts mehr, sonst nichts, ok fertig, bin fertig
    .learning = Lernen
    .learning-words = dazulernen, entwicklung, weiterentwicklung, weiterbildung, wachsen, neues lernen, erfahrung, was lernen, etwas lernen, fortbildung, karriere, aufstieg, aufstiegschancen, perspektive
    .pay = Geld
    .pay-words = gehalt, lohn, bezahlung, verdienst, kohle, bezahlung gut, gute bezahlung, gutes gehalt, knete, gut bezahlt, mehr geld, viel geld, geld verdienen, einkommen, mehr gehalt, schotter
    .meaning = Sinn
    .meaning-words = sinnvoll, etwas sinnvolles, was sinnvolles, bedeutung, wirkung, etwas bewirken, was bewirken, gutes tun, sinnvolle arbeit, sinnvolle aufgabe, sinnvolles, nachhaltigkeit, menschen helfen, purpose
    .people = Team
    .people-words = kollegen, kolleginnen, die leute, leute, nette leute, menschen, kollegium, miteinander, klima, arbeitsklima, chef, chefin, stimmung, kollege, kollegin, gutes team, nettes team, betriebsklima, atmosphäre, arbeitsatmosphäre, nette kollegen
    .freedom = Freiheit
    .freedom-words = freie zeit, zeit, ort, homeoffice, home office, flexibel, flexibilität, freie zeiteinteilung, remote, selbstbestimmt, gleitzeit, freizeit, work life balance, eigenverantwortung, arbeitszeit, arbeitszeiten, flexible zeiten, flexible arbeitszeiten, von zuhause, von zu hause, mobiles arbeiten, unabhängigkeit
    .security = Sicherheit
    .security-words = sicher, sicherer job, sichere stelle, stabil, stabilität, unbefristet, festanstellung, fester vertrag, sicherer arbeitsplatz, arbeitsplatzsicherheit, festvertrag, unbefristeter vertrag, krisensicher, planbarkeit

## Die Fragen, aus denen die Abwägung entsteht

decide-fit =
    { $has-priorities ->
        [yes] Dir ist wichtig: { $priorities }. Daran gemessen: Würdest du die Stelle nehmen, wenn du sie morgen haben könntest?
       *[no] Würdest du die Stelle nehmen, wenn du sie morgen haben könntest?
    }
    .short = Passt die Stelle
    .why = Man muss nicht zu jedem Gespräch ja sagen. Ob du die Stelle überhaupt willst, wiegt am schwersten.
    .gladly = Ja, gern
    .gladly-words = schon, eher schon, eigentlich schon, ja, gern, gerne, sofort, klar, auf jeden fall, unbedingt, na klar, mit kusshand, definitiv, jo, würde ich nehmen, ja klar, ja sofort, ja gerne, sehr gern, sehr gerne, total gern, liebend gern, natürlich, logo, jup, jep, ja unbedingt, traumjob
    .gladly-because = Ich würde die Stelle gern nehmen, sie passt zu mir
    .perhaps = Vielleicht
    .perhaps-words = vllt, eventuell, evtl, kommt drauf an, kommt darauf an, mal sehen, weiß nicht, jein, möglich, unsicher, bin mir nicht sicher, joa, naja, na ja, hm, hmm, kann sein, könnte sein, schon irgendwie, teils teils, 50 50, kp, ka, kein plan, keine ahnung, schwer zu sagen, kommt aufs gehalt an
    .perhaps-because = Ich könnte mir die Stelle vorstellen
    .hardly = Eher nicht
    .hardly-words = nein, nee, nö, kaum, eher nein, wohl nicht, wahrscheinlich nicht, glaub nicht, ungern, lieber nicht, nicht wirklich, nicht gern, nicht gerne, würde ich nicht nehmen, nicht so gern, ne, nope, eher weniger, nicht so, nicht so richtig, muss nicht sein, denke nicht, denk nicht, glaube nicht, ich glaube nicht, notfalls, nur im notfall, eher ungern
    .hardly-because = Die Stelle passt kaum zu dem, was mir wichtig ist
    .never = Nie im Leben
    .never-words = nie, niemals, auf keinen fall, auf gar keinen fall, keinesfalls, nie und nimmer, bloß nicht, um gottes willen, garantiert nicht, sicher nicht, im leben nicht, nicht mal geschenkt, nicht geschenkt, ganz sicher nicht, never, no way, auf garkeinen fall, ausgeschlossen
    .never-because = Ich würde die Stelle nie nehmen, dafür ist jede Stunde zu schade

decide-practice =
    Wann hattest du dein letztes richtiges Vorstellungsgespräch?
    .short = Übung
    .why = Mit jedem echten Gespräch werden Antworten besser und ruhiger, auch wenn die Stelle nicht passt. Wer lange keins hatte, gewinnt am meisten.
    .rusty = Ewig her oder noch nie
    .rusty-words = lange her, sehr lange her, schon lange her, lang her, eingerostet, jahre, jahre her, vor jahren, noch nie, nie, noch keins, keins, erstes mal, weiß ich gar nicht mehr, letztes jahr, vor einem jahr, jahren, vor vielen jahren, vor langer zeit, ewig, ewig her, ewigkeiten, vor ewigkeiten, schon ewig nicht mehr, lange nicht mehr, hatte noch keins, hatte noch nie eins, noch nie gehabt, weiß nicht mehr, weiß ich nicht mehr, vor corona, über ein jahr, länger her
    .rusty-because = Mir fehlt die Übung, und hier bekäme ich sie
    .some = Vor ein paar Monaten
    .some-words = monate, paar monate, einige monate, monate her, dieses jahr, vor einiger zeit, geht so, mittel, vor einem monat, vor monaten, halbes jahr, vor einem halben jahr, monaten, ein monat, paar monate her, halbes jahr her, im frühjahr, im frühling, im sommer, im herbst, im winter, letzten sommer, letzten herbst, anfang des jahres
    .some-because = Etwas Übung täte mir gut
    .fresh = Gerade erst
    .fresh-words = vor kurzem, neulich, letzte woche, diese woche, kürzlich, gestern, letzten monat, vor ein paar wochen, vor ein paar tagen, wochen, tagen, vorgestern, heute, frisch, bin im training, ständig, oft, gut in übung, letztens, eben erst, grad erst, erst kürzlich, erst neulich, vorige woche, diesen monat, vor einer woche, gerade eben, gerade erst, vor zwei wochen, vor drei wochen, vor etwa einer woche, vor einigen tagen, vor zwei tagen, neulich erst, letzten freitag

decide-time =
    { $has-when ->
        [yes] Findest du bis dahin Zeit, dich vorzubereiten?
       *[no] Würdest du Zeit finden, dich vorzubereiten?
    }
    .short = Vorbereitung
    .why = Ein Gespräch ist nur dann eine gute Übung, wenn du dich vorbereitest. Aus dem Stegreif lernst du wenig.
    .enough = Ja, genug
    .enough-words = ja, genug, klar, genug zeit, reichlich, locker, kein problem, auf jeden fall, viel zeit, jo, schon, am wochenende, krieg ich hin, bekomme ich hin, ja klar, ja genug zeit, ja schon, krieg das hin, kriege ich hin, schaffe ich, schaff ich, schaff ich schon, denk schon, denke schon, glaub schon, glaube schon, sollte gehen, sollte klappen, reicht, geht, geht schon, passt, sicher, logo, jup, jep, easy
    .tight = Das wird knapp
    .tight-words = knapp, wird knapp, wenig, wenig zeit, kaum, ein bisschen, bisschen, eng, wird eng, stressig, gerade so, vielleicht, nicht genug, nicht genug zeit, nicht viel, nicht viel zeit, zu wenig, zu wenig zeit, naja, na ja, joa, hm, hmm, geht so, so halb, ein wenig, sehr knapp, ziemlich knapp, wenn überhaupt, könnte klappen, mal sehen, vllt, evtl, eventuell
    .tight-because = Zum Vorbereiten wird die Zeit knapp
    .none = Ehrlich gesagt nein
    .none-words = nein, nee, nö, keine zeit, gar nicht, keine, null, überhaupt nicht, schaffe ich nicht, schaff ich nicht, unmöglich, leider nein, leider nicht, nicht wirklich, eher nicht, eigentlich nicht, wohl kaum, ne, nope, ehrlich gesagt nicht, ehrlich nein, hab keine zeit, habe keine zeit, zeit hab ich keine, null zeit, keine chance, geht nicht, wird nichts, kein bock, keine lust
    .none-because = Ohne Vorbereitung lerne ich aus dem Gespräch wenig

# Nur für Menschen, die gerade arbeiten.
decide-excuses =
    Wie kommst du dafür von der Arbeit weg?
    .short = Freinehmen
    .why = Ausreden werden einem nur eine Zeit lang geglaubt. Für eine Stelle, die du nicht willst, ist jede zu schade.
    .off_hours = Es ist in meiner Freizeit
    .off_hours-words = freizeit, freier tag, hab frei, habe frei, nach feierabend, feierabend, außerhalb der arbeitszeit, nach der arbeit, vor der arbeit, abends, mittagspause, in der pause, wochenende, muss ich nicht, am wochenende, samstag, ist abends, hab da frei, habe da frei, da hab ich frei, hab eh frei, nach der schicht, vor der schicht, in der mittagspause, außerhalb meiner arbeitszeit
    .leave = Urlaub oder Gleitzeit
    .leave-words = urlaub, gleitzeit, überstunden, frei nehmen, freinehmen, ich nehme frei, urlaubstag, halber tag urlaub, zeitausgleich, homeoffice, offiziell, keine ausrede nötig, brauche keine ausrede, ich brauche keine ausrede, ohne ausrede, urlaub nehmen, ich nehm urlaub, nehm urlaub, ich nehm frei, nehm mir frei, überstunden abbauen, gleittag, flexible arbeitszeit, home office, halben tag frei, halber tag frei, chef weiß bescheid, unbezahlt frei
    .excuse = Mit einer Ausrede
    .excuse-words = ausrede, arzttermin, zahnarzt, krank, krank melden, krankmelden, arzt, mir fällt was ein, notlüge, handwerker, das geht schon durch, ich lass mir was einfallen, lass mir was einfallen, irgendwas erfinden, ich erfinde was, lügen, ich lüge, physio, kind krank, behördentermin, amt, krankschreiben
    .excuse-because = Ich bräuchte eine Ausrede, und das geht nicht oft
    .thin = Mir gehen die Ausreden aus
    .thin-words = keine ausreden mehr, ausreden gehen aus, schwierig, gar nicht, wird schwer, fällt langsam auf, mir fällt nichts mehr ein, fällt mir nichts mehr ein, nichts mehr, kaum noch, geht kaum, schlecht, hab keine ausrede mehr, keine ausrede mehr, keine mehr, chef ahnt was, wird auffällig, fällt auf, komme nicht weg, komm nicht weg, ich komme nicht weg, unmöglich, geht nicht, kaum möglich
    .thin-because = Mir gehen die Ausreden aus, es fällt langsam auf

# Warnung: Es wäre mindestens das dritte Gespräch in der Arbeitszeit innerhalb von 30 Tagen.
decide-budget =
    Das wäre innerhalb von 30 Tagen mindestens dein drittes Gespräch während der Arbeitszeit. Irgendwann fällt das auf. Überleg, ob du dir das lieber für eine Stelle aufhebst, die du wirklich willst.
    .on = Verstanden, weiter
    .on-words = verstanden, weiter, ok, okay, alles klar, ja, gut, klar, ist gut, weiß ich, ja ich weiß, mir egal
    .short = Freie Stunden

decide-surprise =
    Wie gut kennst du { $company } und die Arbeit dort?
    .short = Firma bekannt
    .why = Das Spannendste steht oft nicht in der Anzeige. Je weniger du weißt, desto mehr kannst du im Gespräch herausfinden.
    .little = Kaum
    .little-words = wenig, gar nicht, nicht, nein, fast nicht, null, keine ahnung, nur vom namen, nie gehört, überhaupt nicht, sehr wenig, schlecht, kenne ich nicht, kenne ich gar nicht, kenn ich nicht, kenn ich gar nicht, nicht gut, nicht so gut, nicht viel, nicht wirklich, nö, nee, nix, noch nie gehört, sagt mir nichts, null ahnung, kein plan, keinen plan, kp, kaum was, fast gar nicht, nur die website, nur von der website, nur namentlich
    .little-because = Ich kenne die Firma kaum, sie könnte mich überraschen
    .some = Ein bisschen
    .some-words = bisschen, etwas, ein wenig, mittel, geht so, halbwegs, teils teils, so lala, oberflächlich, einigermaßen, bissl, bisserl, n bisschen, so halb, teilweise, joa, mittelmäßig
    .some-because = Manches erfahre ich nur, wenn ich hingehe
    .well = Ziemlich gut
    .well-words = gut, sehr gut, ja, in- und auswendig, bestens, kenne ich, kenn ich gut, weiß bescheid, hab dort gearbeitet, super, genau, kenne ich gut, kenn ich, recht gut, ziemlich, ganz gut, klar, jup, kenne leute dort, kenn leute dort

decide-overload =
    Wie viele andere Bewerbungen laufen bei dir gerade?
    .short = Andere Verfahren
    .why = Je mehr zur Wahl steht, desto schwerer fällt die Wahl. Wer schon schwankt, gewinnt oft durch eine Absage.
    .none = Keine
    .none-words = gar keine, nichts, null, 0, nein, nur die, nur diese, keine anderen, sonst keine, nix, keine einzige, keine weiteren, keine andere, nur diese eine, die einzige, das ist die einzige, gar nichts, sonst nichts, bisher keine, aktuell keine
    .few = Ein paar, das geht
    .few-words = ein paar, paar, wenige, eine, einige, zwei, drei, vier, fünf, 1, 2, 3, 4, 5, geht, überschaubar, ein zwei, zwei drei, 2 3, 3 4, 4 5, 5 6, 6, sechs, handvoll, eine handvoll, ne handvoll, eine andere, noch eine, noch zwei, geht so
    .torn = Viele, ich schwanke schon
    .torn-words = viele, zu viele, schwanke, ich schwanke, zerrissen, hin und her, hin und hergerissen, hin- und hergerissen, mehrere, ganz viele, überfordert, blicke nicht mehr durch, weiß nicht wohin, sehr viele, dutzende, 8, 10, 12, 15, 20, 30, zehn, zwanzig, unzählige, massig, viel zu viele, zig, überblick verloren, den überblick verloren, kein überblick mehr, keinen überblick mehr, chaos
    .torn-because = Ich schwanke schon, noch eine Stelle macht es schwerer

decide-doors =
    Könnte dich bei { $company } eine andere Stelle reizen?
    .short = Andere Stelle dort
    .why = Wer dich einlädt, hat oft mehrere Stellen zu besetzen. Wenn du einen guten Eindruck hinterlässt, denkt man bei der besseren an dich.
    .yes = Ja, durchaus
    .yes-words = ja, jo, klar, durchaus, schon, gern, gerne, auf jeden fall, sicher, bestimmt, definitiv, ja schon, sehr, jup, denk schon, denke schon, glaub schon, wahrscheinlich, vermutlich, da gibts was
    .yes-because = Das Gespräch kann zu einer anderen Stelle dort führen
    .maybe = Vielleicht
    .maybe-words = vllt, eventuell, evtl, möglich, kann sein, weiß nicht, keine ahnung, mal sehen, kommt drauf an, unsicher, kp, ka, hm, hmm, kein plan, keinen plan, weiß ich nicht, könnte sein, schon möglich, müsste ich schauen, müsste schauen, müsste ich nachsehen
    .maybe-because = Vielleicht führt es zu einer anderen Stelle dort
    .no = Nein, keine
    .no-words = nein, nee, nö, keine, eher nicht, glaub nicht, gar nicht, auf keinen fall, nichts, nicht wirklich, ne, nope, null, glaube nicht, denke nicht, denk nicht, kaum, wohl kaum, wüsste nicht, wüsste keine

decide-energy =
    Letzte Frage. Angenommen, du gehst hin: Würde man dir anmerken, dass du da sein willst?
    .short = Lust aufs Gespräch
    .why = Man merkt schnell, wenn jemand lieber woanders wäre. Das kostet alle Beteiligten Zeit und bleibt in Erinnerung.
    .present = Ja, ich wäre voll dabei
    .present-words = ja, jo, klar, ich wäre ganz da, ganz da, voll da, voll dabei, auf jeden fall, bestimmt, schon, hab lust, habe lust, sicher, total, ja klar, klar schon, na klar, natürlich, denk schon, denke schon, glaub schon, motiviert, ich wäre motiviert, hätte lust, hätte bock, hab bock, jup, jep
    .present-because = Ich wäre ganz bei der Sache, und das merkt man
    .polite = Ich wäre höflich, mehr nicht
    .polite-words = höflich, freundlich, geht so, ich würde mich zusammenreißen, zusammenreißen, ein bisschen, bisschen, so halb, vielleicht, schauspielern, professionell, neutral, joa, naja, na ja, so lala, mittel, kommt drauf an, teils teils, ich würd mich zusammenreißen, würde mich zusammenreißen, so tun als ob, ich würde so tun, gespielt
    .polite-because = Ich wäre höflich, mehr nicht, und das merkt man
    .elsewhere = In Gedanken wäre ich woanders
    .elsewhere-words = nein, nee, nö, woanders, keine lust, gar nicht, eher nicht, kaum, null bock, kein bock, null lust, abwesend, ich wäre lieber woanders, mit den gedanken woanders, mein kopf wäre woanders, ne, nope, nicht wirklich, wohl kaum, eher weniger, glaub nicht, glaube nicht, denke nicht, denk nicht, ehrlich gesagt nein, ehrlich gesagt nicht, genervt, gelangweilt
    .elsewhere-because = In Gedanken wäre ich woanders, das merkt und behält man

## Die Abwägung und die Entscheidung

# { $suggestion } und { $reasons } kommen aus shared.ftl (card-go, card-for und so weiter).
decide-card =
    { $suggestion }

    { $reasons }

    So weit deine Antworten. Entscheiden kannst nur du. Was machst du?
    .go = Ich gehe hin
    .go-words = hingehen, ich geh hin, gehe hin, geh hin, hin, zusagen, ich sage zu, ich sag zu, zusage, gehen, ja ich gehe, mach ich, ich mach das, annehmen, ich geh, ich gehe, ich werde hingehen, ich werd hingehen, ich will hingehen, ich möchte hingehen, ich geh zum gespräch, ich gehe zum gespräch, ich mache das
    .decline = Ich sage ab
    .decline-words = absagen, ich sag ab, sage ab, absage, nicht hingehen, ich gehe nicht, ich gehe nicht hin, ich geh nicht, ich geh nicht hin, ablehnen, ich lehne ab, nicht zusagen, ich will nicht hin, will nicht hin, will da nicht hin, ich will da nicht hin, ich sage es ab, ich sag es ab, ich sags ab, ich werde absagen, ich will absagen, ich möchte absagen, geh nicht hin, gehe nicht hin, ich gehe da nicht hin, ich geh da nicht hin, da geh ich nicht hin, da gehe ich nicht hin
    .unsure = Ich weiß noch nicht
    .unsure-words = weiß nicht, weiß ich nicht, unsicher, noch unsicher, keine ahnung, nicht sicher, bin mir nicht sicher, unentschlossen, unentschieden, hm, hmm, schwierig, vielleicht, später, ich überlege noch, soll ich absagen, soll ich hingehen, soll ich zusagen, soll ich gehen, was meinst du, was würdest du tun, nicht absagen, drüber schlafen, darüber schlafen, schlaf drüber, schlafe drüber, mit jemandem reden, kp, ka, kein plan, keinen plan, puh, jein, weiß noch nicht, weiß ich noch nicht, ich weiß nicht, ich weiß es nicht, muss ich überlegen, muss noch überlegen, bin am überlegen, mal sehen, mal schauen, gute frage, nicht heute, heute nicht, morgen, müde, bin müde, zu müde, bin zu müde, kann mich nicht entscheiden, ich kann mich nicht entscheiden
    .change = Eine Antwort ändern
    .change-words = antwort ändern, ändern, korrigieren, stimmt nicht, falsch, da stimmt was nicht, andere antwort, anders
    .short = Abwägung

decide-change =
    Welche Antwort soll anders sein?
    .nothing = Alles bleibt so
    .nothing-words = nichts, nix, keine, gar keine, bleibt so, passt, passt so, doch nicht, alles gut, stimmt alles, alles richtig, stimmt so, lassen wir so, ne, nein, nee, nö

decide-unsure =
    Dann entscheide jetzt nicht. Vieles wird klarer, wenn man es laut ausspricht oder eine Nacht darüber schläft. Was ist dir lieber?
    .sleep = Eine Nacht drüber schlafen
    .sleep-words = schlafen, drüber schlafen, darüber schlafen, schlaf drüber, ich schlaf drüber, schlafe drüber, eine nacht, nacht, morgen, später, ausschlafen, erst mal schlafen, überlegen, ins bett, geh schlafen, ich geh schlafen, schlafen gehen, gute nacht, müde, bin müde, heute nicht, heute nicht mehr, nicht heute, morgen früh, morgen weiter
    .talk = Mit jemandem reden
    .talk-words = reden, sprechen, mit jemandem sprechen, besprechen, jemanden fragen, fragen, freunde fragen, freundin, freund, beratung, coach, mit wem reden, laut aussprechen, quatschen, anrufen, jemanden anrufen, familie, eltern, mama, papa, partner, partnerin, kumpel, beste freundin, bester freund, kollegin, kollege
    .card = Noch mal zur Abwägung
    .card-words = abwägung, karte, zur karte, zurück zur karte, noch mal sehen, nochmal sehen, zeig noch mal, zeig nochmal, jetzt entscheiden, gleich entscheiden, zeig her, abwägung zeigen, zurück zur abwägung
    .short = Noch unsicher

# Kommt gleich nach der Zusammenfassung zum Weiterleiten (trusted-card in shared.ftl).
decide-talking =
    Die Nachricht oben kannst du weiterleiten: an einen Menschen, dem du vertraust, oder an eine Karriereberatung. Oder lies sie jemandem vor, oft hilft schon das.

    Wenn du so weit bist, machen wir hier weiter.
    .group = Meine Gruppe fragen
    .group-words = gruppe, die gruppe, frag die gruppe, gruppe fragen, die anderen, coachinggruppe
    .card = Zur Abwägung
    .card-words = abwägung, karte, zur karte, ich bin so weit, bin so weit, so weit, bereit, weiter, entscheiden, hab geredet, fertig, jetzt entscheiden, hab drüber geredet, hab gesprochen, habe geredet, weiter gehts, weitermachen, jetzt, ok, okay
    .sleep = Erst drüber schlafen
    .sleep-words = schlafen, drüber schlafen, darüber schlafen, schlaf drüber, ich schlaf drüber, eine nacht, nacht, eine nacht drüber schlafen, morgen, später, noch nicht, gute nacht, müde, bin müde, heute nicht mehr, nicht heute
    .short = Mit jemandem reden

# Nach „Meine Gruppe fragen“; die Fragen dazu stehen darunter.
decide-asked = Gute Idee. Deine Entscheidung wartet solange hier.
    .card = { decide-talking.card }
    .card-words = { decide-talking.card-words }

# Wird einmal gefragt, bevor die erste Erinnerung geplant wird.
decide-zone =
    Damit dich meine Erinnerung nicht nachts weckt: Wo lebst du? Ist dein Ort nicht dabei, schreib mir die nächste größere Stadt oder schick mir deinen Standort.
    .why = Nur wegen der Uhrzeit. Genauer als die Stadt muss ich es nicht wissen.
    .wib = Jakarta (WIB)
    .wib-words = wib, jakarta, java, sumatra
    .wita = Makassar (WITA)
    .wita-words = wita, makassar, bali, sulawesi
    .wit = Jayapura (WIT)
    .wit-words = wit, jayapura, papua
    .myt = Kuala Lumpur
    .myt-words = myt, malaysia, kl, singapur
    .cet = Deutschland (Berlin)
    .cet-words = deutschland, berlin, mez, mesz, cet, österreich, schweiz
    .gmt = England (London)
    .gmt-words = london, england, großbritannien, gmt, uk, bst

# Dieselbe Frage, nachdem jemand zugesagt hat: vor der ersten Erinnerung an das Gespräch.
decide-zone_go = { decide-zone }
    .why = { decide-zone.why }
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

## Eine Nacht drüber schlafen

decide-asleep =
    { $reminders ->
        [off] Gut, lass es erst einmal ruhen. Deine Erinnerungen sind aus, deshalb frage ich nicht von selbst nach. Unter /settings kannst du sie einschalten, oder du kommst hier zurück zur Abwägung.
       *[on] Gut, lass es erst einmal ruhen. Am <b>{ $nudge-at }</b> frage ich dich wieder.{ $has-nudge-why ->
            [yes] { " " }{ $nudge-why }
           *[no] { "" }
        } Bei dir ({ $zone }) ist es jetzt { $local-time }. Stimmt das nicht, ändere den Ort unter /settings.
    }
    .card = Doch jetzt entscheiden
    .card-words = jetzt, jetzt entscheiden, doch jetzt, gleich, sofort, abwägung, karte, zeig die abwägung, doch entscheiden, ich weiß es jetzt, entschieden, hab mich entschieden, ich hab mich entschieden, ich habe mich entschieden, absagen, ich will absagen, ich sage ab, ich sag ab, zusagen, hingehen, ich gehe hin, ich will hingehen, kann nicht schlafen, ich kann nicht schlafen, doch lieber jetzt, lieber jetzt, hab es mir überlegt, habs mir überlegt, ich hab es mir überlegt, ich habs mir überlegt
    .short = Drüber schlafen

decide-asleep_again =
    { $reminders ->
        [off] Ist gut. Deine Erinnerungen sind allerdings aus: Schalte sie unter /settings ein, dann frage ich wieder.
       *[on] Ist gut. Am <b>{ $nudge-at }</b> frage ich dich wieder.{ $has-nudge-why ->
            [yes] { " " }{ $nudge-why }
           *[no] { "" }
        }
    }
    .card = { decide-asleep.card }
    .card-words = { decide-asleep.card-words }
    .short = { decide-asleep.short }

# Die Erinnerung, meist am nächsten Morgen.
decide-woken =
    Du wolltest dir die Einladung von { $company } noch einmal durch den Kopf gehen lassen. Schauen wir zusammen auf deine Abwägung?
    .card = Ja, zeig sie mir
    .card-words = ja, jo, ok, okay, gern, gerne, zeig, zeigen, zeig her, abwägung, karte, jetzt, los, jup, jep, klar, na klar, na gut, ja bitte, ja gern, bitte, zeig mal, lass sehen, schauen wir, machen wir
    .snooze = Später
    .snooze-words = nicht jetzt, jetzt nicht, nachher, gerade nicht, keine zeit, noch nicht, erinner mich später, erinnere mich später, gleich, morgen, morgen früh, heute abend, in einer stunde, am montag, spater, später bitte, nein, nee, nö, ne, heute nicht, grad nicht, gerade keine zeit, hab keine zeit, bin unterwegs, bin auf arbeit, bin in der arbeit, muss los, in ner stunde, heut abend, nach feierabend
    .drop = Hat sich erledigt
    .drop-words = erledigt, nicht mehr nötig, nicht nötig, nein erledigt, brauche ich nicht mehr, vorbei, gegessen, kein interesse mehr, hat sich geklärt, ist geklärt, schon abgesagt, hab abgesagt, hab schon abgesagt, schon zugesagt, hab zugesagt, hab schon zugesagt, schon entschieden, brauch ich nicht mehr, zu spät
    .stop = Keine Erinnerungen mehr
    .stop-words = keine erinnerungen, keine erinnerung, nicht mehr erinnern, hör auf zu erinnern, erinnerungen aus, nie mehr erinnern, lass mich in ruhe, stopp, stop, nerv nicht, lass mich, keine nachrichten mehr, nicht mehr schreiben, schreib mir nicht mehr
    .short = Erinnerung

decide-woken_later =
    { -snooze-when }
    .why = Damit ich mich melde, wenn es dir passt. Bis dahin lasse ich dich damit in Ruhe.
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
decide-woken_off =
    { -reminders-off }
    .undo = { -reminders-undo }
    .undo-words = { -reminders-undo-words }
    .card = Noch mal zur Abwägung
    .card-words = abwägung, karte, zeig, zeigen, zeig her, zeig sie mir
    .short = Erinnerungen aus

## Nach der Entscheidung

decide-after_go =
    Gut, du gehst hin. Damit ist es entschieden, jetzt zählt nur noch, dass du dich vorbereitest.

    Soll ich dir die Zusage schreiben?
    .letter = Ja, bitte
    .letter-words = ja, jo, gern, gerne, klar, ok, okay, zusage, mail, brief, schreiben, schreib, schreib die zusage, bitte, jup, jep, mach das, mach mal, her damit, los, zusage schreiben, schreib mir die zusage
    .later = Vielleicht später
    .later-words = später, nein, nee, nö, nein danke, jetzt nicht, nicht jetzt, nicht nötig, danke nein, mach ich selbst, hab ich schon, schon zugesagt, keine mail, keine zusage, ohne mail, spater, später vielleicht, ne, nope, erst mal nicht, morgen, hab schon zugesagt, habe schon zugesagt, hab zugesagt, telefonisch, ich ruf an, ich rufe an, brauch ich nicht, brauche ich nicht
    .doubt = Jetzt zweifle ich wieder
    .doubt-words = zweifel, ich zweifle, zweifle, unsicher, doch nicht, weiß nicht, bin unsicher, ich bin mir nicht sicher, vielleicht doch nicht, oh je, oje, ich weiß nicht, hm doch nicht, doch lieber nicht, will doch nicht, ich will doch nicht, angst, ich hab angst, war das richtig
    .short = Zugesagt

decide-after_decline =
    Gut, du sagst ab. Damit ist es entschieden, und das ist völlig in Ordnung. Mit einer freundlichen Absage kann die Tür bei { $company } offen bleiben.

    Was brauchst du noch?
    .letter = Die Absage als Mail
    .letter-words = absage, mail, brief, schreiben, schreib, absage schreiben, text, ja, ja bitte, nachricht, absagemail, absage mail, die absage, bitte, jup, jep, mach das, her damit, schreib die absage, schreib mir die absage
    .watch = Die Firma im Auge behalten
    .watch-words = im auge behalten, beobachten, karriereseite, im blick behalten, erinnern, andere stellen, firma beobachten, firma merken, merken, dranbleiben, an der firma dranbleiben, erinnere mich
    .later = Nichts, danke
    .later-words = nichts, nein, nee, nö, nein danke, später, danke, jetzt nicht, nicht jetzt, mach ich selbst, hab ich schon, schon abgesagt, passt, keine mail, keine absage, ohne mail, spater, vielleicht später, ne, nope, nix, nix danke, morgen, hab schon abgesagt, habe schon abgesagt, hab abgesagt, telefonisch, ich ruf an, ich rufe an, brauch ich nicht, brauche ich nicht
    .doubt = Jetzt zweifle ich wieder
    .doubt-words = zweifel, ich zweifle, zweifle, unsicher, doch nicht, weiß nicht, bin unsicher, ich bin mir nicht sicher, vielleicht doch hingehen, oh je, oje, ich weiß nicht, doch lieber hingehen, will doch hin, ich will doch hin, war das richtig, soll ich doch hingehen
    .short = Abgesagt

# Die Mail wurde aufgeschoben, oder jemand wollte gar keine. Der Knopf gilt auch nach Tagen noch.
decide-put_off =
    Gut. Falls du die Mail doch noch brauchst, tipp einfach hier.
    .letter = Doch die Mail, bitte
    .letter-words = mail, mail schreiben, die mail, die mail bitte, mail bitte, doch die mail, schreib die mail, schreib mir die mail, jetzt die mail, nachricht schreiben, text, zusage schreiben, absage schreiben, schreib die zusage, schreib die absage
    .enough = Brauche ich nicht
    .enough-words = brauch ich nicht, brauche keine, keine mail, ohne mail, nicht nötig, hat sich erledigt, erledigt, hab ich schon, schon verschickt, schon erledigt, mach ich selbst
    .short = Mail aufgeschoben

# Es kommen wieder Zweifel, obwohl schon entschieden ist.
decide-doubt =
    Zweifel kommen nach fast jeder Entscheidung. Weißt du jetzt etwas, das du vorhin nicht wusstest?
    .nerves = Nein, nur die Nerven
    .nerves-words = nein, nee, nö, nur nerven, nerven, nervös, nur nervös, nervosität, nichts neues, angst, aufregung, aufgeregt, eigentlich nicht, nichts, ne, nope, nix, nix neues, nur aufgeregt, nur angst, lampenfieber, bauchgefühl, bin nur nervös, bin nur aufgeregt
    .new_facts = Ja, etwas Neues
    .new_facts-words = ja, jo, neues, was neues, etwas ist neu, neue infos, neue information, hat sich was geändert, es hat sich etwas geändert, jup, jep, doch, es gibt was neues, da ist was neues, hab was erfahren, hab was gehört, neues angebot, anderes angebot, hab ein anderes angebot
    .short = Zweifel

decide-locked =
    Dann bleibt es dabei. Du hast es in Ruhe abgewogen, das musst du nicht zweimal tun. Fehlt dir noch die Mail?
    .letter = Ja, die Mail bitte
    .letter-words = ja, jo, gern, gerne, mail, brief, schreiben, schreib, nachricht, text, ja bitte, bitte, jup, jep, ja schreib, schick, zeig
    .done = Nein, alles gut
    .done-words = nein, nee, nö, nein danke, alles gut, fertig, passt, danke, alles klar, ok, okay, erledigt, ne, nope, hab ich schon, schon verschickt, schon geschrieben, brauch ich nicht, brauche ich nicht, mach ich selbst
    .short = Entschieden

## Die Mail

decide-letter_language =
    In welcher Sprache soll die Mail sein? Am besten in der, in der du eingeladen wurdest.
    .short = Sprache der Mail
    .why = Wer in der Sprache der Einladung antwortet, liegt nie daneben.

# Wird nur gefragt, solange es nicht bekannt ist; die beiden Namen stehen auch in den Einstellungen.
decide-register =
    Wie förmlich soll die Mail sein? Förmlich heißt auf Deutsch „Sie“, locker „du“.
    .short = Anrede in Mails
    .why = Die Anrede gibt der ganzen Mail den Ton. Im Zweifel förmlich, damit machst du nichts falsch.
    .formal = Förmlich
    .formal-words = förmlich sie, formell, formal, sie, mit sie, siezen, per sie, höflich, im zweifel förmlich, egal, weiß nicht, keine ahnung, sehr förmlich, seriös, professionell, normal, wir siezen uns, gesiezt, sicher ist sicher
    .informal = Locker
    .informal-words = locker du, informell, du, mit du, duzen, per du, persönlich, lässig, ungezwungen, entspannt, wir duzen uns, geduzt, nicht so förmlich

decide-my_name =
    Mit welchem Namen unterschreibst du?
    .short = Dein Name
    .why = Er steht unter der Mail. Ich merke ihn mir für die nächste.

decide-recipient =
    Wie heißt die Person, die dich eingeladen hat? Schreib den Namen so, wie er in der Anrede stehen soll: „Frau Sommer“, „Kim Sommer“ oder nur „Kim“. In einer englischen Mail „Ms Sommer“.
    .short = Wer eingeladen hat
    .why = Mit dem richtigen Namen wirkt die Mail gleich persönlicher. Ohne geht es auch.
    .unknown = Das weiß ich nicht
    .unknown-words = weiß nicht, weiß ich nicht, keine ahnung, unbekannt, steht nicht da, kein name, niemand, ka, kp, personalabteilung, ohne namen, kein plan, keinen plan, vergessen, hab ich vergessen, weiß nicht mehr, weiß ich nicht mehr, steht nirgends, nicht bekannt, hr, hr abteilung, hr team, das team, irgendwer, mehrere, keiner

# Nur bei einer Zusage.
decide-other_role =
    Steht auf der Karriereseite von { $company } noch eine andere Stelle, die zu dir passt? Schreib mir, wie sie heißt, dann nenne ich sie in der Zusage.
    .short = Weitere Stelle
    .why = Wer einlädt, besetzt oft mehrere Stellen. Wenn du eine zweite nennst, denkt man dort an dich.
    .none = Nein, keine
    .none-words = nein, nee, nö, keine, gibt keine, nichts, nichts dabei, nichts gefunden, keine passende, gibt es nicht, nix, kein interesse, ne, nope, weiß nicht, keine ahnung, kp, ka, später, jetzt nicht, egal, keine lust, lass mal, nichts passendes, hab nicht geschaut

# Steht unter der fertigen Mail.
decide-accept_letter =
    Das ist deine Zusage, du kannst sie so kopieren. Verschicken musst du sie selbst.

    Im Gespräch kannst du ruhig sagen, dass dich diese Stelle interessiert und dass du auch für andere offen bist, die zu dir passen.
    .done = Passt so
    .done-words = passt, gut, ok, okay, danke, fertig, ja, verschickt, hab ich verschickt, abgeschickt, super, perfekt, kopiert, top, gefällt mir, sehr gut, wunderbar, passt danke, danke dir, alles klar, ist raus, gesendet, geschickt, hab ich geschickt, habs verschickt, versendet, hab ich kopiert
    .formal = Förmlicher
    .formal-words = förmlich, formeller, formell, mit sie, sie, siezen, höflicher, zu locker, bitte siezen, seriöser, weniger locker
    .informal = Lockerer
    .informal-words = locker, informeller, informell, mit du, du, duzen, persönlicher, zu förmlich, zu steif, bitte duzen, weniger förmlich, nicht so förmlich
    .again = Sprache oder Namen ändern
    .again-words = sprache ändern, namen ändern, name ändern, andere sprache, anderer name, falscher name, name falsch, nochmal, noch mal, neu, ändern, von vorn, falsche sprache, auf englisch, auf englisch bitte, bitte auf englisch, englisch, englisch bitte, auf deutsch, deutsch, auf indonesisch, falsche anrede, anrede falsch, tippfehler
    .short = Zusage

decide-decline_letter =
    Das ist deine Absage, du kannst sie so kopieren. Verschicken musst du sie selbst. Mehr Gründe musst du nicht nennen.
    .done = { decide-accept_letter.done }
    .done-words = { decide-accept_letter.done-words }
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }
    .short = Absage

# The watch has begun, but there is no letter yet.
decide-watching = Ist notiert. Soll ich dir auch noch die Absage an { $company } schreiben?
    .letter = Ja, bitte
    .letter-words = ja, ja gern, gern, gerne, bitte, schreib, mail, absage, ok
    .enough = Nein, das reicht
    .enough-words = nein, nee, nö, reicht, das reicht, nicht nötig, jetzt nicht

decide-watch =
    Vielleicht wird bei { $company } einmal etwas Besseres frei. Soll ich dich alle vier Wochen daran erinnern, auf die Karriereseite zu schauen? Höchstens dreimal, dann lasse ich es.
    .yes = Ja, gern
    .yes-words = ja, jo, gern, gerne, klar, ok, okay, mach das, bitte, ja bitte, jup, jep, na klar, mach mal, mach, warum nicht, von mir aus, kann nicht schaden
    .no = Nein, danke
    .no-words = nein, nee, nö, danke nein, nicht nötig, lieber nicht, lass mal, brauche ich nicht, kein interesse, ne, nope, brauch ich nicht, will ich nicht, kein bedarf, interessiert mich nicht
    .short = Im Auge behalten

## Wie es endet

decide-went =
    Noch ein Tipp zum Vorbereiten: Erzähl einmal laut, was du kannst und was du suchst. Zwei Minuten reichen. Ich wünsche dir ein gutes Gespräch bei { $company }.

    { $next-up }

decide-declined =
    Dann ist das abgeschlossen, und du hast den Kopf frei für Stellen, auf die du Lust hast. Kommt wieder eine Einladung, schreib mir oder tipp auf /decide.

decide-kept =
    Gut. Du musst nicht weiter darüber nachdenken. Kommt wieder eine Einladung, tipp auf /decide.

decide-dropped =
    Gut, dann ist die Sache mit { $company } erledigt. Ich erinnere dich nicht mehr daran.

decide-cancelled =
    Gut, wir hören hier auf. Mit /decide kannst du jederzeit neu anfangen.
