### Deutsche Texte für die Haustür: Begrüßung, Hilfe, Worte ohne offene Frage, Sprache, Datenschutz, Daten holen,
### löschen, ein früheres Gespräch wieder aufnehmen.
###
### Für alle, die hier schreiben oder übersetzen: Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen),
### „-words“ sind getippte Wörter dafür, klein und mit Komma getrennt. Befehle wie /decide bleiben, wie sie sind.

## Begrüßung

# Die allererste Nachricht.
welcome-hello =
    Hallo, ich bin Sopan, ein Bot für die heiklen Momente rund ums Vorstellungsgespräch.

    Hingehen oder absagen, nachfragen oder warten, weitermachen oder aussteigen: Nach ein paar kurzen Fragen siehst du klarer. Die höfliche Mail dazu schreibe ich dir auch.

    Womit fangen wir an?
    .decide = Ich habe eine Einladung
    .decide-words = einladung, eingeladen, ich bin eingeladen, ich hab eine einladung, hab eine einladung, vorstellungsgespräch, gespräch, ja, los, los gehts, hingehen oder absagen, soll ich hingehen, keine lust auf das gespräch, ich hab eine einladung aber keine lust, ich habe eine einladung aber keine lust, einladung aber keine lust, ich will da nicht hin, ich will nicht hin, weiß nicht ob ich hingehen soll, ich weiß nicht ob ich hingehen soll, keine lust hinzugehen, bewerbungsgespräch, hab ein gespräch, hab ein vorstellungsgespräch, hab ein bewerbungsgespräch, ich hab ein vorstellungsgespräch, ich habe ein vorstellungsgespräch, bin eingeladen, wurde eingeladen, ich wurde eingeladen, soll ich absagen, soll ich hin, soll ich da hin, zusagen oder absagen, einladung bekommen, hab eine einladung bekommen, ich habe eine einladung bekommen
    .over = Mein Gespräch ist vorbei
    .over-words = gespräch vorbei, vorbei, ich hatte ein gespräch, hatte ein gespräch, hatte mein gespräch, hatte heute mein gespräch, hatte gestern mein gespräch, hatte heute ein gespräch, hatte gestern ein gespräch, hatte schon ein gespräch, hatte ein interview, interview vorbei, ich hatte ein vorstellungsgespräch, hatte ein vorstellungsgespräch, hatte gestern ein vorstellungsgespräch, hatte heute ein vorstellungsgespräch, ich hatte gestern ein gespräch, ich hatte heute ein gespräch, vorstellungsgespräch gehabt, vorstellungsgespräch vorbei, vorstellungsgespräch war, gespräch war, gespräch war gestern, gespräch war heute, mein gespräch war, mein gespräch war gestern, mein gespräch war heute, gespräch gehabt, hatte ein bewerbungsgespräch, nach dem gespräch, nach dem vorstellungsgespräch, danke schreiben, dankesmail, bedanken, nachfragen, nachhaken, nachfassen, soll ich nachfragen, soll ich nachhaken, soll ich anrufen, keine antwort, noch keine antwort, keine rückmeldung, noch keine rückmeldung, sie melden sich nicht, die melden sich nicht, niemand meldet sich, keiner meldet sich, ich warte auf antwort, warte auf antwort, ich hab eine absage bekommen, absage bekommen, wurde abgelehnt
    .out = Ich will aussteigen
    .out-words = aussteigen, aus einer bewerbung aussteigen, ich möchte aussteigen, ich steige aus, ich steig aus, zurückziehen, bewerbung zurückziehen, meine bewerbung zurückziehen, ich ziehe zurück, ich will meine bewerbung zurückziehen, ich will raus, will raus, ich will da raus, ich will nicht weitermachen, nicht weitermachen, ich will die stelle nicht, ich will die stelle nicht mehr, ich will den job nicht, ich will den job nicht mehr, kein interesse mehr, ich hab kein interesse mehr, abspringen
    .talk = Infogespräch führen
    .talk-words = infogespräch, ein infogespräch, informationsgespräch, info gespräch, kennenlernen, jemanden kennenlernen, kennenlerngespräch, netzwerken, networking, kontakt knüpfen, kontakte knüpfen, jemanden ausfragen, jemanden anschreiben, initiativ, informational interview, kaffee trinken, mit jemandem reden der dort arbeitet, firma kennenlernen, eine firma kennenlernen
    .help = Was kannst du?
    .help-words = hilfe, help, wie geht das, was machst du, was ist das, erklär mal, wer bist du, was soll das, wie funktioniert das, wer bist du denn, erzähl mal
    .language = Sprache / Language
    .language-words = sprache, andere sprache, language, bahasa, sprache ändern
    .short = Hallo

welcome-cancelled =
    Gut. Schreib mir, wenn du mich brauchst.

## Hilfe

help-ways =
    <b>Was wir zusammen tun können</b>

    Du bist eingeladen und zögerst: Wir wägen ab, ob du hingehst.
    Dein Gespräch ist vorbei: Dank, Nachfrage, und wann du besser wartest.
    Du willst raus: erst schauen, warum, dann die kurze Mail.
    Dich interessiert eine Firma: ein Infogespräch, mit guten Fragen.

    Sag mir, was los ist, oder tipp auf einen Knopf. Verschicken musst du deine Mails selbst. Mit /back gehst du eine Frage zurück, mit /cancel hörst du auf.
    .decide = { welcome-hello.decide }
    .decide-words = { welcome-hello.decide-words }
    .over = { welcome-hello.over }
    .over-words = { welcome-hello.over-words }
    .out = { welcome-hello.out }
    .out-words = { welcome-hello.out-words }
    .talk = { welcome-hello.talk }
    .talk-words = { welcome-hello.talk-words }
    .interviews = Meine Bewerbungen
    .interviews-words = bewerbungen, meine gespräche, gespräche, termine, meine termine, übersicht, überblick, liste, stand, wie steht es, wie stehts, wo stehe ich, interviews, firmen, meine firmen
    .nudges = Meine Erinnerungen
    .nudges-words = erinnerungen, erinnerung, woran erinnerst du mich, wann erinnerst du mich, was steht an, was kommt als nächstes, geplante erinnerungen
    .letter = Eine Mail schreiben
    .letter-words = mail, eine mail, mail schreiben, schreib mir eine mail, brief, brief schreiben, nachricht schreiben, text schreiben, zusage schreiben, absage schreiben, termin verschieben, termin verlegen, um einen anderen termin bitten
    .check = Meinen Entwurf prüfen
    .check-words = entwurf, entwurf prüfen, prüfen, prüf meinen text, prüf das, schau drüber, kannst du drüberschauen, drüberschauen, drüber schauen, gegenlesen, lies das, meine mail prüfen, ist die mail gut, text prüfen
    .settings = Einstellungen
    .settings-words = einstellung, einstellen, settings, ort ändern, erinnerungen aus, ruhezeit, ort, zeitzone, umgezogen
    .privacy = Meine Daten
    .privacy-words = daten, datenschutz, privatsphäre, privacy, was speicherst du, wer liest mit, was weißt du über mich, was weißt du von mir, meine daten löschen
    .language = { welcome-hello.language }
    .language-words = { welcome-hello.language-words }
    .short = Hilfe

help-cancelled =
    Gut. Mit /help findest du das hier wieder.

## Es kam Text, aber keine Frage war offen.

unsure-what =
    Ich bin nicht sicher, was du meinst. Worum geht es gerade?
    .decide = { welcome-hello.decide }
    .decide-words = { welcome-hello.decide-words }
    .over = { welcome-hello.over }
    .over-words = { welcome-hello.over-words }
    .out = { welcome-hello.out }
    .out-words = { welcome-hello.out-words }
    .talk = { welcome-hello.talk }
    .talk-words = { welcome-hello.talk-words }
    .help = Was kannst du sonst?
    .help-words = hilfe, help, was kannst du, was noch, was sonst, etwas anderes, was anderes, um was anderes, nichts davon, keins davon, nein, nee, nö, ne, nope, wer bist du, was ist das, wie geht das, was machst du
    .language = { welcome-hello.language }
    .language-words = { welcome-hello.language-words }
    .short = Worum geht es

unsure-cancelled =
    Gut. Schreib mir, wenn du mich brauchst.

## Sprache

language-language =
    In welcher Sprache soll ich mit dir schreiben?
    .short = Sprache
    .why = Damit du mich ohne Mühe verstehst. Deine Mails können trotzdem in einer anderen Sprache sein.

# Erscheint schon in der neuen Sprache.
language-changed =
    Gut, ab jetzt Deutsch.

language-cancelled =
    Gut, die Sprache bleibt, wie sie ist.

## Datenschutz

privacy-what =
    Was du mir erzählst, speichere ich verschlüsselt, dazu deine Einstellungen und die Zeiten deiner Erinnerungen. Das liegt auf dem Rechner, auf dem ich laufe. Niemand liest mit, und ich gebe nichts weiter. Was eine Gruppe sieht, bestimmst du jedes Mal selbst (/groups). Mails verschickst nur du.

    Mit /export bekommst du alles, mit /erase ist alles gelöscht. Nur den Chat selbst behält Telegram, bis du ihn löschst.
    .export = Schick mir meine Daten
    .export-words = export, exportieren, daten, meine daten, herunterladen, download, alles schicken, zeig mir meine daten, was weißt du über mich, was weißt du von mir
    .erase = Lösch alles
    .erase-words = löschen, alles löschen, daten löschen, lösche alles, vergiss mich, weg damit, lösch meine daten, meine daten löschen, lösch mich
    .fine = Ist in Ordnung
    .fine-words = ok, okay, gut, passt, in ordnung, alles klar, danke, verstanden, ja, nichts, passt schon, alles gut, verstehe, ist gut, gut so
    .short = Datenschutz

privacy-fine =
    Gut. Unter /privacy kannst du es jederzeit nachlesen.

privacy-cancelled =
    Gut. Unter /privacy kannst du es jederzeit nachlesen.

## Daten holen

# Steht bei der Datei mit allen Daten; deren eigene Unterschrift ist export-caption in shared.ftl.
export-handed =
    Mehr als das, was in der Datei steht, weiß ich nicht von dir.

export-cancelled =
    Gut, dann ohne Datei. Mit /export bekommst du sie jederzeit.

## Löschen

erase-sure =
    Soll ich wirklich alles löschen? Deine Antworten, Entscheidungen, Einstellungen und Erinnerungen sind dann weg. Zurückholen kann ich sie nicht.
    .yes = Ja, alles löschen
    .yes-words = ja, ja bitte, ja sicher, ja löschen, ja lösch alles, alles löschen, lösch alles, alles weg, weg damit, ja weg damit, ja lösch das, ja alles weg, ja bitte löschen
    .export = Erst meine Daten, bitte
    .export-words = export, exportieren, erst die daten, meine daten, daten, vorher exportieren, erst exportieren, herunterladen
    .no = Nein, behalten
    .no-words = nein, nee, nö, doch nicht, lieber nicht, nicht löschen, nicht alles löschen, nichts löschen, will nicht löschen, will nichts löschen, will nicht alles löschen, ich will nicht alles löschen, ich will nichts löschen, ich will nicht löschen, lösch nichts, lösch nicht, behalten, lass es, nein danke, ne, nope, stopp, stop, abbrechen, bloß nicht, auf keinen fall
    .short = Löschen

erase-erased =
    Gelöscht. Ich weiß nichts mehr von dir. Den Chat hier behält Telegram, bis du ihn selbst löschst.

    Mit /start fangen wir von vorn an.

erase-kept =
    Gut, ich habe nichts gelöscht.

erase-cancelled =
    Gut, ich habe nichts gelöscht.

## Ein früheres Gespräch ist noch offen

# Zu welcher Firma, ist nicht immer schon bekannt.
resume-offer = { $has-company ->
        [yes] Bei { $company } waren wir noch nicht fertig. Machen wir da weiter?
       *[no] Wir sind beim letzten Mal nicht fertig geworden. Machen wir da weiter?
    }
    .go = Ja, weiter
    .go-words = ja, jo, jep, ok, okay, gern, gerne, klar, weiter, weitermachen, ja bitte, mach weiter, genau, da weiter, jup, los, weiter gehts, machen wir, na klar
    .anew = Eine neue Einladung
    .anew-words = neu, neue einladung, neue firma, andere firma, eine andere, von vorn, neu anfangen, von vorne, neustart, nochmal von vorn, neu starten, was neues, etwas neues, was anderes, ich hab eine neue einladung, neue stelle
    .leave = Nein, lassen wir das
    .leave-words = nein, nee, nö, nein danke, lassen wir, lass gut sein, lass mal, nicht mehr, hat sich erledigt, erledigt, brauche ich nicht mehr, keine lust, ne, nope, lassen wir das, brauch ich nicht mehr, schon abgesagt, schon entschieden, zu spät
    .short = Weitermachen

resume-left =
    Gut, das lassen wir. Unter /help siehst du, womit wir neu anfangen können.

resume-cancelled =
    Gut, das lassen wir. Unter /help siehst du, womit wir neu anfangen können.

## Welche Sprache? Wird einmal angeboten, wenn es unklar ist

tongue-offer = Wollen wir in einer anderen Sprache weitermachen?
tongue-cancelled = Gut, die Sprache bleibt, wie sie ist.
