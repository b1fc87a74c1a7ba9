### Deutsche Texte für „interviews“ (alle Bewerbungen auf einen Blick) und „add“ (eine eintragen).
###
### Für alle, die hier schreiben oder übersetzen: Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen),
### „-words“ sind getippte Wörter dafür. { $list } hat eine Zeile je Bewerbung, { $view } zeigt eine in mehreren Zeilen;
### beides wird aus Bausteinen in shared.ftl gemacht. Auf den Knöpfen davor stehen die Namen der Firmen.

## Die Liste

interviews-list =
    <b>Deine Bewerbungen</b>

    { $list }

    Tipp auf eine, um sie anzusehen oder zu ändern.
    .add = Neue eintragen
    .add-words = neu, neue, eine neue, neue bewerbung, neues gespräch, neue firma, neuer termin, hinzufügen, eintragen, noch eine, noch eine eintragen, bewerbung eintragen, gespräch eintragen, termin eintragen, dazu
    .picture = Als Bild
    .picture-words = bild, grafik, foto, zeitachse, timeline, überblick, übersicht, zeig als bild, als grafik, zeig mir ein bild
    .calendar = Für den Kalender
    .calendar-words = kalender, kalenderdatei, als kalenderdatei, ics, ical, outlook, google kalender, in den kalender, termine exportieren, alle termine
    .ended = Abgeschlossene
    .ended-words = abgeschlossen, alte, die alten, beendete, erledigte, vergangene, vorbei, frühere, geschlossene, absagen, archiv, zeig die alten
    .done = Fertig
    .done-words = nichts, nix, ok, okay, gut, passt, passt so, danke, alles klar, alles gut, das wars, nein, nee, nö, ne, ende, in ordnung

interviews-ended =
    <b>Abgeschlossen</b>

    { $list }

    Tipp auf eine, um sie anzusehen oder wieder aufzumachen.
    .add = { interviews-list.add }
    .add-words = { interviews-list.add-words }
    .picture = { interviews-list.picture }
    .picture-words = { interviews-list.picture-words }
    .done = { interviews-list.done }
    .done-words = { interviews-list.done-words }
    .back = { interviews-item.back }
    .back-words = zurück, zurück zur liste, liste, die laufenden, laufende, offene, die offenen, die anderen, andere

interviews-none_ended =
    Abgeschlossen ist noch nichts, alle deine Bewerbungen laufen.
    .back = Zur Liste
    .back-words = zurück, zurück zur liste, liste, ok, okay, gut, ja, alles klar, zeig, weiter

interviews-empty =
    Hier ist noch nichts eingetragen. Sobald ich von einem Gespräch weiß, behalte ich die Termine im Blick und sage dir, wann was dran ist. Womit fangen wir an?
    .decide = { welcome-hello.decide }
    .decide-words = { welcome-hello.decide-words }
    .over = Ein Gespräch ist vorbei
    .over-words = vorbei, war schon, gespräch war schon, das gespräch war schon, hatte ein gespräch, ich hatte ein gespräch, hatte schon ein gespräch, gespräch vorbei, gestern, heute, komme gerade raus, ich komme gerade vom gespräch, war gerade beim gespräch, dankesmail, nachfragen, warte auf antwort, ich warte auf antwort
    .add = Etwas eintragen
    .add-words = eintragen, neu, neue, hinzufügen, termin eintragen, gespräch eintragen, bewerbung eintragen, neue bewerbung, neuer termin, notieren, merken

## Eine Bewerbung

interviews-item =
    { $view }

    Was gibt es Neues?
    .heard = Sie haben sich gemeldet
    .heard-words = { reminder-follow_up.heard-words }
    .talked = So war das Infogespräch
    .talked-words = so war es, war gut, hat stattgefunden, erzählen, das gespräch war
    .write = Eine Mail schreiben
    .write-words = mail, mail schreiben, schreiben, schreib, brief, nachricht, ich will schreiben, nachfragen, nachfrage, bedanken, dankesmail, text, schreib mir eine mail, zusagen, termin zusagen
    .dates = Termine
    .dates-words = termin, datum, uhrzeit, verschoben, wurde verschoben, verschieben, termin verschieben, termin verschoben, anderer termin, neuer termin, termin ändern, termine ändern, kalender, wann
    .edit = Angaben ändern
    .edit-words = angaben, bearbeiten, name falsch, falscher name, firma ändern, stelle ändern, stimmt nicht, da stimmt was nicht, etwas stimmt nicht, ergänzen, personen, bedenken, falsch, anpassen
    .out = Ich will da raus
    .out-words = ich will raus, will raus, will da raus, aussteigen, ich steige aus, ich steig aus, zurückziehen, bewerbung zurückziehen, ich ziehe zurück, ich zieh zurück, will nicht mehr, ich will da nicht mehr hin, kein interesse mehr, rückzug, absagen, ich will absagen, ich sage ab, doch keine lust
    .close = Abschließen
    .close-words = schließen, abhaken, zumachen, mach zu, archivieren, hat sich erledigt, erledigt, ist vorbei, vorbei, loslassen, da kommt nichts mehr, ich hake es ab, ich hak es ab
    .back = Zur Liste
    .back-words = zurück, zurück zur liste, liste, nichts, nix, nichts neues, nein, nee, nö, ne, ok, okay, passt, gut, fertig, alle, andere

interviews-item_ended =
    { $view }
    .revive = Wieder aufmachen
    .revive-words = aufmachen, öffnen, wieder auf, doch wieder auf, wieder öffnen, geht weiter, es geht weiter, läuft wieder, haben sich gemeldet, sie haben sich gemeldet, doch noch gemeldet, sie haben sich doch gemeldet, antwort, rückmeldung, versehen, war ein versehen, aus versehen, war ein irrtum
    .write = { interviews-item.write }
    .write-words = mail, mail schreiben, schreiben, schreib, brief, nachricht, ich will schreiben, bedanken, dankesmail, text, schreib mir eine mail
    .edit = { interviews-item.edit }
    .edit-words = { interviews-item.edit-words }
    .back = { interviews-item.back }
    .back-words = { interviews-item.back-words }
    .calendar = { interviews-dates.calendar }
    .calendar-words = { interviews-dates.calendar-words }

## Termine

interviews-dates =
    { $view }

    Was ist mit den Terminen?
    .move = Einer ist verschoben
    .move-words = verschoben, wurde verschoben, ist verschoben, verschieben, verlegt, wurde verlegt, verlegen, anderer tag, andere uhrzeit, andere zeit, neue uhrzeit, neue zeit, termin verschieben, termin verschoben, umgelegt, anderes datum
    .add_round = Einer kommt dazu
    .add_round-words = neuer termin, noch ein termin, noch einer, noch eins, weiteres gespräch, noch ein gespräch, zweites gespräch, nächstes gespräch, nächste runde, hinzufügen, eintragen, termin eintragen, dazu, neu, kommt dazu
    .remove = Einer fällt weg
    .remove-words = fällt weg, fällt aus, ist ausgefallen, abgesagt, wurde abgesagt, streichen, termin streichen, löschen, termin löschen, weg, entfernen, falsch eingetragen, den gibt es nicht
    .calendar = Für den Kalender
    .calendar-words = { interviews-list.calendar-words }
    .back = Zurück
    .back-words = nichts, nix, passt, passt so, stimmt, stimmt so, alles gut, ok, okay, gut, fertig, nein, nee, nö, ne

# Auf den Knöpfen stehen die Termine.
interviews-which_round =
    Welcher Termin ist verschoben?
    .back = Doch keiner
    .back-words = keiner, zurück, nichts, nix, nein, nee, nö, ne, doch nicht, gar keiner

interviews-moved_to =
    Wann ist das Gespräch jetzt? Schreib es, wie du es sagen würdest, etwa „Dienstag 15 Uhr“.
    .why = Damit meine Erinnerungen zum neuen Termin passen.

interviews-new_round =
    Wann ist das Gespräch? Schreib es, wie du es sagen würdest, etwa „Dienstag 15 Uhr“.
    .why = Dann erinnere ich dich am Abend davor und eine Stunde vorher.

interviews-zone =
    { decide-zone }
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

interviews-which_gone =
    Welcher Termin fällt weg?
    .back = { interviews-which_round.back }
    .back-words = { interviews-which_round.back-words }

interviews-none_fixed =
    Hier ist noch kein Termin eingetragen.
    .add_round = Termin eintragen
    .add_round-words = eintragen, ja, jo, neu, neuer termin, hinzufügen, termin, gern, gerne, bitte, klar
    .back = Zurück
    .back-words = nein, nee, nö, ne, ok, okay, gut, passt, nichts, alles klar, noch nicht, später

interviews-sure_gone =
    Den Termin wirklich streichen? Die Erinnerungen dazu fallen dann auch weg. Die Bewerbung selbst bleibt.
    .yes = Ja, streichen
    .yes-words = ja, ja bitte, streichen, streich ihn, ja streich ihn, löschen, ja löschen, ja weg damit, weg damit, entfernen, ja entfernen, fällt weg, ja fällt weg
    .no = Nein, behalten
    .no-words = nein, nee, nö, ne, nope, behalten, doch nicht, lieber nicht, nicht streichen, nicht löschen, bleibt, bleibt drin, stopp, stop, lass ihn

## Angaben ändern

interviews-edit =
    { $view }

    Was soll anders sein?
    .company = Firma
    .company-words = firmenname, name der firma, firma falsch, falsche firma, firma ändern, die firma, unternehmen
    .role = Stelle
    .role-words = job, position, stelle falsch, falsche stelle, stelle ändern, die stelle, jobtitel
    .recipient = Ansprechperson
    .recipient-words = ansprechpartner, ansprechpartnerin, kontakt, wer eingeladen hat, an wen ich schreibe, empfänger, empfängerin, name falsch, falscher name, recruiter, recruiterin
    .employer = Ort der Firma
    .employer-words = ort, ort ändern, ort falsch, falscher ort, land, falsches land, stadt, falsche stadt, sitz, firmensitz, sitz der firma, wo die firma sitzt, wo die firma ist, standort, standort der firma, feiertage, andere feiertage, zeitzone, zeitzone der firma, umgezogen, firma ist umgezogen
    .people = Wer dabei war
    .people-words = personen, leute, dabei, namen, interviewer, interviewerin, gesprächspartner, die leute, teilnehmer
    .promised = Bis wann sie antworten
    .promised-words = antwort, frist, rückmeldung, datum, versprochen, wann sie sich melden, bis wann, antwort bis
    .concerns = Was ich ansprechen will
    .concerns-words = bedenken, ansprechen, fragen, meine fragen, sorgen, punkte, offene punkte, was mich stört, zweifel
    .back = Nichts, passt so
    .back-words = nichts, nix, passt, fertig, zurück, ok, okay, gut, nein, nee, nö, ne, stimmt, stimmt so, stimmt alles, alles gut, das wars, mehr nicht

interviews-company =
    Wie heißt die Firma richtig?
    .why = Unter dem Namen findest du alles wieder, und so steht er auch in deinen Mails.

interviews-role =
    Um welche Stelle geht es?
    .why = { decide-role.why }
    .none = Keine bestimmte
    .none-words = keine, unklar, noch unklar, offen, weiß nicht, weiß ich nicht, keine ahnung, initiativ, initiativbewerbung, egal, kp, ka, kein plan, nichts bestimmtes, streichen

interviews-recipient =
    Wem schreibst du dort? Der Name kommt so in die Anrede: „Frau Sommer“, „Kim Sommer“ oder nur „Kim“. In englischen Mails „Ms Sommer“.
    .why = { decide-recipient.why }
    .none = Das weiß ich nicht
    .none-words = { decide-recipient.unknown-words }

# Dieselben Knöpfe wie in debrief.ftl; jede Stadt lässt sich tippen.
interviews-employer =
    Wo sitzt { $company }? Wenn ich das weiß, rechne ich mit den Feiertagen dort und zeige dir Termine auch in der Ortszeit.

    Tipp auf das Land oder schreib mir eine Stadt dort, das ist noch genauer.
    .why = { debrief-employer.why }
    .germany = { debrief-employer.germany }
    .germany-words = { debrief-employer.germany-words }
    .indonesia = { debrief-employer.indonesia }
    .indonesia-words = { debrief-employer.indonesia-words }
    .britain = { debrief-employer.britain }
    .britain-words = { debrief-employer.britain-words }
    .america = { debrief-employer.america }
    .america-words = { debrief-employer.america-words }
    .malaysia = { debrief-employer.malaysia }
    .malaysia-words = { debrief-employer.malaysia-words }
    .unknown = { debrief-employer.unknown }
    .unknown-words = { debrief-employer.unknown-words }

interviews-people =
    Mit wem hast du gesprochen? Schreib die Namen so, wie du die Leute anreden würdest, etwa „Frau Sommer, Kim Yilmaz“. Einen Namen, der schon dasteht, kannst du antippen und ändern.
    .why = { debrief-people.why }
    .enough = Das sind alle
    .enough-words = { debrief-people.enough-words }
    .none = Niemand, den ich nenne
    .none-words = niemand, keiner, keine, nein, nee, nö, nichts, weiß nicht, weiß ich nicht, weiß ich nicht mehr, vergessen, keine ahnung, keine namen, ohne namen, alle streichen, streichen, alle weg, ka, kp

interviews-promised =
    Bis wann wollten sie sich melden?
    .why = { debrief-promised.why }
    .nothing = Kein fester Tag
    .nothing-words = { debrief-promised.nothing-words }

# Dieselben Knöpfe wie in withdraw.ftl.
interviews-concerns =
    Was willst du dort ansprechen? Tipp an, was stimmt, oder schreib Eigenes, eins je Zeile. Eigene Worte kannst du danach antippen und ändern.
    .why = Am Abend vor dem nächsten Gespräch bringe ich es dir als höfliche Fragen.
    .enough = Das ist alles
    .enough-words = fertig, alles, das wars, das war es, mehr nicht, reicht, genug, passt, passt so, weiter, ok, okay, bin fertig, sonst nichts, nichts mehr
    .none = Nichts mehr davon
    .none-words = nichts, nix, keine, gar nichts, nein, nee, nö, hat sich geklärt, hat sich alles geklärt, alles geklärt, erledigt, alle streichen, streichen, alles weg, keine bedenken, keine bedenken mehr
    .hours = { withdraw-concerns.hours }
    .hours-words = { withdraw-concerns.hours-words }
    .turnover = { withdraw-concerns.turnover }
    .turnover-words = { withdraw-concerns.turnover-words }
    .tone = { withdraw-concerns.tone }
    .tone-words = { withdraw-concerns.tone-words }
    .tasks = { withdraw-concerns.tasks }
    .tasks-words = { withdraw-concerns.tasks-words }
    .pay = { withdraw-concerns.pay }
    .pay-words = { withdraw-concerns.pay-words }
    .stability = { withdraw-concerns.stability }
    .stability-words = { withdraw-concerns.stability-words }
    .freedom = { withdraw-concerns.freedom }
    .freedom-words = { withdraw-concerns.freedom-words }
    .growth = { withdraw-concerns.growth }
    .growth-words = { withdraw-concerns.growth-words }

interviews-done =
    Gut. Unter /interviews findest du alles wieder.

interviews-cancelled =
    Gut, wir hören hier auf. Was du geändert hast, gilt. Unter /interviews findest du alles wieder.

## Eintragen

add-company =
    Bei welcher Firma?
    .why = Unter dem Namen findest du alles wieder. Ich frage dort nicht nach und schreibe niemandem.

add-role =
    Um welche Stelle geht es bei { $company }?
    .why = { decide-role.why }
    .none = { decide-role.unclear }
    .none-words = { decide-role.unclear-words }

add-when =
    { decide-when }
    .why = Dann erinnere ich dich am Abend davor und eine Stunde vorher.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }

add-when_ok =
    { $has-role ->
        [yes] { $company }, { $role }
       *[no] { $company }
    }
    { $when }

    Stimmt das so?
    .why = Nach diesem Termin richten sich meine Erinnerungen. Deshalb frage ich lieber einmal nach.
    .yes = { decide-when_ok.yes }
    .yes-words = { decide-when_ok.yes-words }
    .no = { decide-when_ok.no }
    .no-words = { decide-when_ok.no-words }

add-zone =
    { decide-zone }
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

add-cancelled =
    Gut, ich habe nichts eingetragen. Unter /interviews kannst du es jederzeit nachholen.
