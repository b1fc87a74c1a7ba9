### Deutsche Texte, die zu keinem einzelnen Gespräch gehören: Missverständnisse, Seltsames, Abwägung, Zeiten, Befehle.
###
### Für alle, die hier schreiben oder übersetzen: Was mit „-“ beginnt, ist ein Baustein, den andere Texte einsetzen.
### { $limit }, { $options } und so weiter werden ersetzt. Ein Missverständnis ist nie die Schuld der Person: sagen, was
### los ist, und wie es weitergeht.

## Bausteine: Erinnerung verschieben oder alle abstellen (decide.ftl und watch.ftl)

-snooze-when = Wann passt es dir besser?
-snooze-hour = In einer Stunde
-snooze-hour-words = stunde, eine stunde, 1 stunde, in 1 stunde, 1h, 1 h, in 1h, gleich, nachher, in einem stündchen, in ner stunde, ne stunde, in 60 minuten, 60 minuten, 1 std, in einer std, bald
-snooze-evening = Heute Abend
-snooze-evening-words = abend, abends, am abend, nach feierabend, feierabend, heut abend, später am abend, nach der arbeit, abends dann
-snooze-morning = Morgen früh
-snooze-morning-words = morgen, früh, in der früh, morgen vormittag, morgens, am morgen, morgen in der früh, morgen vormittags, vormittag, morgen halt
-snooze-monday = Am Montag
-snooze-monday-words = montag, nächste woche, nächsten montag, mo, nach dem wochenende, montags, montag früh, am mo, kommende woche, nächster montag, nach dem we

-reminders-off =
    Alle Erinnerungen sind aus. Ich melde mich nicht mehr von selbst, auch nicht zu anderen Firmen. Unter /settings kannst du das ändern.
-reminders-undo = Doch wieder erinnern
-reminders-undo-words = doch, wieder an, doch wieder an, wieder einschalten, rückgängig, doch erinnern, erinnerungen an, versehen, aus versehen, wieder erinnern, erinnere mich doch, einschalten, wieder anmachen, war ein versehen

## Missverständnisse

# Ein Knopf unter einer alten Frage.
slip-stale = Der Knopf gehört zu einer früheren Frage, wir sind schon weiter. Antworte bitte auf die neueste Nachricht.

# Der Knopf einer anderen Person, in einer Gruppe.
slip-foreign = Der Knopf ist für jemand anderen gedacht. Schreib mir privat, dann fangen wir zusammen an.

# Ein Knopf oder „zurück“ in einem Gespräch, das schon zu Ende ist.
slip-over = Dieses Gespräch ist schon abgeschlossen. Mit /decide fängst du ein neues an.

# „zurück“ bei der ersten Frage.
slip-nothing-before = Weiter zurück geht es nicht, das ist die erste Frage. Mit /cancel kannst du aufhören.

slip-too-many = Mehr als { $limit } gehen nicht. Tipp eins wieder weg oder lass es bei denen, die du hast.

slip-too-long = Das ist mir zu lang. Sag es bitte in höchstens { $limit } Zeichen.

slip-empty = Da kam kein Text an. Schreib es bitte in ein paar Worten.

slip-choice = Das habe ich nicht verstanden. Tipp auf einen Knopf oder sag es mit anderen Worten.

# { $options } ist eine Liste von Knöpfen.
slip-choice-several = Das passt auf mehreres. Meinst du { $options }?

slip-when = Den Termin habe ich nicht verstanden. Versuch es mit Zahlen, zum Beispiel „8.12., 14:30 Uhr“.

slip-when-several = Meinst du { $options }? Tipp auf den richtigen Termin oder schreib ihn genau so.

slip-when-past = Das wäre schon vorbei. Wann ist das Gespräch?

slip-place = Den Ort kenne ich nicht. Schreib mir die nächste größere Stadt, zum Beispiel „Leipzig“ oder „Surabaya“.

slip-place-several = Da kommen mehrere Orte infrage. Meinst du { $options }?

## Was sonst ankommen kann

# Bild, Sprachnachricht, Sticker, Datei.
odd-media = Bisher kann ich nur Text lesen. Schreib mir bitte in ein paar Worten, was du sagen willst.

# Eine alte Nachricht wurde nachträglich geändert.
odd-edited = Deine geänderte Nachricht übernehme ich nicht von selbst. Schreib es mir neu, oder geh mit /back zurück.

# In einer Gruppe. Darunter steht ein Knopf in den privaten Chat.
odd-group = Das ist persönlich, darüber reden wir besser zu zweit.

odd-unknown-command = Diesen Befehl kenne ich nicht. Mit /help siehst du, was ich kann.

# Jemand schreibt anonym oder als Kanal.
odd-channel = Ich sehe hier nicht, wer schreibt. Schreib mir bitte privat, von deinem eigenen Konto.

## Wenn etwas an Sopan selbst liegt

sorry-lost-thread = Das liegt an mir: Nach einer Aktualisierung kann ich dieses ältere Gespräch nicht fortsetzen. Was du erzählt hast, ist noch da. Mit /decide fängst du neu an.

sorry-broken = Bei mir ist etwas kaputtgegangen, das lag nicht an dir. Tipp oder schreib es bitte noch einmal.

back-button = Zurück

## Rund um die Mail

letter-subject = Betreff: { $subject }
letter-copy = Mail kopieren
letter-copy-subject = Betreff kopieren

## Die Abwägung. Zuerst einer der drei Sätze, dann die Gründe mit ihrer Stärke: „Etwas Übung täte mir gut (deutlich)“

card-go = <b>Eher hingehen.</b> In deinen Antworten spricht mehr für das Gespräch bei { $company } als dagegen.
card-talk = <b>Noch offen.</b> Für und gegen das Gespräch bei { $company } spricht etwa gleich viel. Sprich mit einem Menschen, der dich kennt, bevor du entscheidest.
card-decline = <b>Eher absagen.</b> In deinen Antworten spricht mehr gegen das Gespräch als dafür. Mit { $company } kannst du trotzdem in Kontakt bleiben.
card-for = Dafür spricht:
card-against = Dagegen spricht:
# Steht unter den drei stärksten Gründen einer Seite. { $count } kann 1 sein und ist Text, keine Zahl zum Auswählen.
card-more = … und noch { $count } mehr
card-nothing = Keine deiner Antworten wiegt so schwer, dass sie den Ausschlag gibt.
card-strength-1 = ein wenig
card-strength-2 = deutlich
card-strength-3 = stark

# Zum Weiterleiten an einen vertrauten Menschen. Es spricht die Person, nicht Sopan. { $for } und { $against } sind Listen.
trusted-card =
    { $company } hat mich{ $has-when ->
        [yes] { " " }für { $when }
       *[no] { "" }
    } zu einem Vorstellungsgespräch eingeladen{ $has-role ->
        [yes] { "" }, Stelle: „{ $role }“
       *[no] { "" }
    }. Ich weiß noch nicht, ob ich hingehe.

    { $has-for ->
        [yes]
            Dafür spricht:
            { $for }
       *[no] Dafür spricht bisher wenig.
    }

    { $has-against ->
        [yes]
            Dagegen spricht:
            { $against }
       *[no] Dagegen spricht bisher wenig.
    }

    Was würdest du tun? Und was sehe ich nicht?

## Zeiten

time-in-zone = { $time } ({ $place })

# Steht vor oder nach einer Erinnerung, die zu spät kommt.
nudge-late = Das hätte schon am { $due } kommen sollen, aber da war ich nicht erreichbar.

# Warum eine Erinnerung verschoben ist; { $from } ist die ursprüngliche Zeit.
moved-weekend = (Eigentlich { $from }, aber das ist kein Arbeitstag.)
moved-quiet = (Eigentlich { $from }, aber da ist deine Ruhezeit.)

# Die Erinnerung kommt früher als sonst, damit sie noch vor dem Gespräch da ist.
moved-interview = (Etwas früher als sonst, damit dir vor dem Gespräch noch Zeit bleibt.)

## Unterschrift der Datei mit allen Daten

export-caption = Deine Daten bei Sopan

## Was Telegram rund um den Chat zeigt

bot-description =
    Du bist zu einem Vorstellungsgespräch eingeladen und weißt nicht, ob du hingehst?

    Sopan stellt dir ein paar kurze Fragen und wägt mit dir ab. Du entscheidest. Danach bekommst du die passende Mail, Zusage oder Absage, und auf Wunsch eine Erinnerung zur richtigen Zeit.

    Deutsch, Bahasa Indonesia, English. Was du erzählst, gibt Sopan nicht weiter, und du kannst es jederzeit löschen.
bot-short-description = Eingeladen zum Vorstellungsgespräch: hingehen oder absagen? Sopan wägt mit dir ab und schreibt die Mail dazu.

command-decide = Eine Einladung: hingehen oder absagen?
command-language = Sprache wechseln
command-settings = Ort, Ruhezeit, Erinnerungen
command-back = eine Frage zurück
command-cancel = aufhören
command-help = was ich kann
command-privacy = was ich speichere
command-export = alle meine Daten holen
command-erase = alle meine Daten löschen
