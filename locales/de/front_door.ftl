### Deutsche Texte für die Haustür: Begrüßung, Hilfe, Worte ohne offene Frage, Sprache, Datenschutz, Daten holen,
### löschen, ein früheres Gespräch wieder aufnehmen.
###
### Für alle, die hier schreiben oder übersetzen: Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen),
### „-words“ sind getippte Wörter dafür, klein und mit Komma getrennt. Befehle wie /decide bleiben, wie sie sind.

## Begrüßung

# Die allererste Nachricht.
welcome-hello =
    Hallo, ich bin Sopan, ein Bot für die heiklen Momente rund ums Vorstellungsgespräch.

    Du bist eingeladen und weißt nicht, ob du hingehst? Nach ein paar kurzen Fragen siehst du klarer. Die höfliche Mail dazu schreibe ich dir auch.
    .decide = Ich habe eine Einladung
    .decide-words = einladung, eingeladen, ich bin eingeladen, ich hab eine einladung, hab eine einladung, vorstellungsgespräch, gespräch, ja, los, los gehts, hingehen oder absagen, soll ich hingehen, keine lust auf das gespräch, ich hab eine einladung aber keine lust, ich habe eine einladung aber keine lust, einladung aber keine lust, ich will da nicht hin, ich will nicht hin, weiß nicht ob ich hingehen soll, ich weiß nicht ob ich hingehen soll, keine lust hinzugehen, bewerbungsgespräch, hab ein gespräch, hab ein vorstellungsgespräch, hab ein bewerbungsgespräch, ich hab ein vorstellungsgespräch, ich habe ein vorstellungsgespräch, bin eingeladen, wurde eingeladen, ich wurde eingeladen, soll ich absagen, soll ich hin, soll ich da hin, zusagen oder absagen, einladung bekommen, hab eine einladung bekommen, ich habe eine einladung bekommen
    .help = Was kannst du?
    .help-words = hilfe, help, was kannst du, wie geht das, was machst du, was ist das, erklär mal, wer bist du, was soll das, wie funktioniert das, wer bist du denn, erzähl mal
    .language = Sprache / Language
    .language-words = sprache, andere sprache, language, bahasa, english, englisch, indonesisch, sprache ändern
    .short = Hallo

welcome-cancelled =
    Gut. Schreib mir, wenn du mich brauchst.

## Hilfe

help-ways =
    <b>Hingehen oder absagen?</b>
    /decide: Wir wägen eine Einladung zusammen ab, und du bekommst die passende Mail.

    <b>Unterwegs</b>
    /back: eine Frage zurück
    /cancel: aufhören

    <b>Deine Sachen</b>
    /settings: Ort, Ruhezeit, Erinnerungen
    /language: Sprache
    /privacy: was ich speichere
    /export: alle deine Daten
    /erase: alles löschen

    Tipp auf die Knöpfe oder schreib, wie du redest, beides geht.
    .decide = { welcome-hello.decide }
    .decide-words = { welcome-hello.decide-words }
    .settings = Einstellungen
    .settings-words = einstellung, einstellen, settings, ort ändern, erinnerungen, ruhezeit, ort, zeitzone, umgezogen
    .privacy = Meine Daten
    .privacy-words = daten, datenschutz, privatsphäre, privacy, was speicherst du, wer liest mit, was weißt du über mich, was weißt du von mir, meine daten löschen
    .language = { welcome-hello.language }
    .language-words = { welcome-hello.language-words }
    .short = Hilfe

help-cancelled =
    Gut. Mit /help findest du das hier wieder.

## Es kam Text, aber keine Frage war offen.

unsure-what =
    Ich helfe dir, wenn du zu einem Vorstellungsgespräch eingeladen bist und nicht weißt, ob du hingehst. Geht es darum?
    .decide = Ja, ich bin eingeladen
    .decide-words = ja, jo, genau, richtig, stimmt, einladung, eingeladen, ich bin eingeladen, ich habe eine einladung, ich hab eine einladung, hab eine einladung, vorstellungsgespräch, darum geht es, einladung aber keine lust, weiß nicht ob ich hingehen soll, ja klar, jup, jep, ja darum geht es, bewerbungsgespräch, bin eingeladen, wurde eingeladen, ich wurde eingeladen, hab ein vorstellungsgespräch, ich hab ein vorstellungsgespräch, ich habe ein vorstellungsgespräch, soll ich absagen, soll ich hingehen, soll ich da hin
    .help = Was kannst du sonst?
    .help-words = nein, nee, nö, hilfe, help, was kannst du, was noch, was sonst, etwas anderes, was anderes, ne, nope, wer bist du, was ist das, wie geht das, was machst du
    .language = { welcome-hello.language }
    .language-words = { welcome-hello.language-words }
    .short = Worum geht es

unsure-cancelled =
    Gut. Schreib mir, wenn du mich brauchst.

## Sprache

language-language =
    In welcher Sprache soll ich mit dir schreiben?
    .short = Sprache
    .id = Bahasa Indonesia
    .id-words = id, indonesisch, indonesia, bahasa, indo, auf indonesisch
    .de = Deutsch
    .de-words = de, german, auf deutsch, jerman
    .en = English
    .en-words = en, englisch, auf englisch, inggris

# Erscheint schon in der neuen Sprache.
language-changed =
    Gut, ab jetzt Deutsch.

language-cancelled =
    Gut, die Sprache bleibt, wie sie ist.

## Datenschutz

privacy-what =
    Was du mir erzählst, speichere ich verschlüsselt, dazu deine Einstellungen und die Zeiten deiner Erinnerungen. Das liegt auf dem Rechner, auf dem ich laufe. Niemand liest mit, und ich gebe nichts weiter. Mails verschickst nur du.

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
    .yes-words = ja, ja bitte, ja sicher, ja löschen, ja lösch alles, alles löschen, lösch alles, alles weg, weg damit
    .export = Erst meine Daten, bitte
    .export-words = export, exportieren, erst die daten, meine daten, daten, vorher exportieren, erst exportieren, herunterladen
    .no = Nein, behalten
    .no-words = nein, nee, nö, doch nicht, lieber nicht, nicht löschen, behalten, lass es, nein danke, ne, nope, stopp, stop, abbrechen, bloß nicht, auf keinen fall
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
    Gut, das lassen wir. Mit /decide kannst du jederzeit neu anfangen.

resume-cancelled =
    Gut, das lassen wir. Mit /decide kannst du jederzeit neu anfangen.
