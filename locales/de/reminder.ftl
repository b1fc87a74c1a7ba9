### Deutsche Texte für „reminder“: was Erinnerungen sagen und was man darauf antworten kann.
###
### Für alle, die hier schreiben oder übersetzen: Eine Erinnerung kommt aus heiterem Himmel, vielleicht im Bus. Die ersten
### Worte sagen, worum es geht. Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen), „-words“ getippte Wörter
### dafür. { $when } („Di., 8. Dez., 15:00 Uhr“) kann mit einem Punkt enden, steht also nie am Satzende.

## Vor dem Gespräch

# Am Abend davor.
reminder-ahead =
    Am <b>{ $when }</b> ist dein Gespräch bei { $company }. Mehr vorbereiten musst du jetzt nicht. Leg dir zurecht, was du brauchst, und spar dir die Kraft für das Gespräch.
    .fine = Alles klar
    .fine-words = ok, okay, gut, ja, jo, danke, klar, verstanden, gelesen, weiß ich, weiß bescheid, bin bereit, ich bin bereit, bin vorbereitet, passt, super, alles gut, mach ich, in ordnung, hab ich auf dem schirm, danke dir
    .moved = Termin hat sich geändert
    .moved-words = verschoben, wurde verschoben, ist verschoben, termin verschoben, anderer termin, neuer termin, andere uhrzeit, anderer tag, der termin ist anders, termin ist anders, hat sich geändert, abgesagt, wurde abgesagt, fällt aus, stimmt nicht, termin stimmt nicht, falscher termin, ist schon vorbei, war schon
    .later = Später noch mal
    .later-words = { decide-woken.snooze-words }, später, später nochmal, nochmal später, später wieder
    .stop = { decide-woken.stop }
    .stop-words = { decide-woken.stop-words }

# Am Abend davor, wenn es etwas anzusprechen gibt. { $concern-questions } sind Zeilen mit je einer Frage.
reminder-concerns_due =
    Am <b>{ $when }</b> ist dein Gespräch bei { $company }. Das wolltest du ansprechen:

    { $concern-questions }

    Du musst nicht alles fragen. Nimm, was dir am wichtigsten ist.
    .fine = { reminder-ahead.fine }
    .fine-words = { reminder-ahead.fine-words }
    .moved = { reminder-ahead.moved }
    .moved-words = { reminder-ahead.moved-words }
    .later = { reminder-ahead.later }
    .later-words = { reminder-ahead.later-words }
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

# Vor einem Infogespräch. Das Blatt mit den Fragen kam gerade als eigene Nachricht.
reminder-prepare =
    Am <b>{ $when }</b> ist dein Infogespräch bei { $company }. Dein Blatt mit den Fragen steht oben, mehr brauchst du nicht. Zu verlieren gibt es nichts: Frag, was du wissen willst.
    .fine = { reminder-ahead.fine }
    .fine-words = { reminder-ahead.fine-words }
    .moved = { reminder-ahead.moved }
    .moved-words = { reminder-ahead.moved-words }
    .later = { reminder-ahead.later }
    .later-words = { reminder-ahead.later-words }
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

# Eine Stunde davor.
reminder-ahead_soon =
    Bald ist dein Gespräch bei { $company }: <b>{ $when }</b>

    Ein Schluck Wasser, einmal tief ausatmen. Du weißt genug.
    .fine = { reminder-ahead.fine }
    .fine-words = { reminder-ahead.fine-words }
    .moved = { reminder-ahead.moved }
    .moved-words = { reminder-ahead.moved-words }
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

## Danach

# Zwei Stunden nach dem Gespräch oder am Morgen danach, höchstens dreimal.
# Bis zu dreimal, wenn niemand antwortet; $times sagt, das wievielte Mal es ist.
reminder-thank_you =
    { $times ->
        [2] Der Dank an { $company } ist noch offen. Zwei, drei Sätze reichen, ich schreibe sie dir vor. Machen wir das jetzt?
        [3] Mein letzter Hinweis auf den Dank an { $company }, danach lasse ich es gut sein. Noch passt er. Schreiben wir ihn?
       *[1] Dein Gespräch bei { $company } ist vorbei. Wie auch immer es lief: Ein kurzer Dank kommt jetzt gut an, eine Pflicht ist er nicht. Schreiben wir ihn zusammen?
    }
    .write = Ja, machen wir
    .write-words = ja, jo, jup, jep, gern, gerne, ja gern, ja bitte, bitte, klar, na gut, schreib, schreiben, schreib mir den dank, dank schreiben, dankesmail, dankesmail schreiben, bedanken, mail, mail schreiben, los, machen wir, ok, okay
    .done = Hab ich schon
    .done-words = schon gemacht, schon bedankt, hab mich schon bedankt, habe mich bedankt, hab mich bedankt, hab mich vor ort bedankt, schon verschickt, hab schon geschrieben, schon geschrieben, ist raus, erledigt, gemacht, done, habe ich schon, verschickt
    .later = { reminder-ahead.later }
    .later-words = { reminder-ahead.later-words }
    .drop = Lieber keinen Dank
    .drop-words = ohne dank, kein dank, keinen dank, keine dankesmail, keine mail, nein danke, lieber nicht, will ich nicht, möchte ich nicht, brauche ich nicht, brauch ich nicht, nicht nötig, hat sich erledigt, gespräch fiel aus, fiel aus, war gar nicht, hat nicht stattgefunden, kein interesse mehr
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

# Nach einem Infogespräch.
reminder-talk_over =
    Wie war dein Infogespräch bei { $company }? Ob du dort arbeiten willst, einen Tipp mitnimmst oder es nichts für dich ist: Mit zwei, drei Antworten ist klar, was jetzt passt.
    .write = Ich erzähle es dir
    .write-words = ja, jo, gern, gerne, ok, okay, klar, erzählen, ich erzähle, ich erzähl, gut, war gut, ganz gut, super, toll, schlecht, nicht so gut, geht so, naja, na ja, interessant, los, fertig, ist vorbei
    .moved = { reminder-ahead.moved }
    .moved-words = verschoben, wurde verschoben, ist verschoben, termin verschoben, anderer termin, neuer termin, andere uhrzeit, anderer tag, der termin ist anders, termin ist anders, hat sich geändert, abgesagt, wurde abgesagt, fiel aus, ist ausgefallen, hat nicht stattgefunden, war noch nicht, kommt erst noch, falscher termin
    .later = { reminder-ahead.later }
    .later-words = { reminder-ahead.later-words }
    .drop = Nicht nötig
    .drop-words = brauche ich nicht, brauch ich nicht, will nicht darüber reden, will ich nicht, lieber nicht, nein danke, hat sich erledigt, erledigt, kein interesse, kein interesse mehr
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

# Lange genug keine Antwort; { $promised } ist der Tag, den sie selbst genannt hatten.
reminder-follow_up =
    { $has-promised ->
        [yes] Von { $company } solltest du bis <b>{ $promised }</b> hören, und ich weiß von keiner Antwort.
       *[no] Von { $company } kam seit deinem Gespräch nichts, zumindest weiß ich von keiner Antwort.
    } Jetzt darfst du einmal nachfragen, mit einer kurzen Mail. Soll ich sie dir schreiben?
    .write = Ja, bitte
    .write-words = ja, jo, jup, jep, gern, gerne, bitte, klar, na gut, schreib, schreiben, schreib mir die mail, nachfragen, nachfrage, mail, mail schreiben, mach mal, los, ok, okay
    .done = Hab schon nachgefragt
    .done-words = hab ich schon, schon gemacht, schon nachgefragt, hab ich schon gemacht, schon geschrieben, hab schon geschrieben, ist raus, verschickt, erledigt, done, hab angerufen, hab schon angerufen
    .heard = Sie haben sich gemeldet
    .heard-words = gemeldet, haben sich gemeldet, die haben sich gemeldet, haben sich schon gemeldet, antwort, antwort bekommen, hab antwort, ich hab eine antwort, hab eine antwort, antwort ist da, haben geantwortet, sie haben geantwortet, rückmeldung, rückmeldung bekommen, hab eine rückmeldung, zusage, zusage bekommen, hab eine zusage, hab den job, absage, absage bekommen, hab eine absage, abgelehnt, wurde abgelehnt, abgesagt, haben abgesagt, sie haben abgesagt, zweites gespräch, nächste runde, einladung zum zweiten gespräch, sie haben angerufen, haben angerufen
    .later = { reminder-ahead.later }
    .later-words = { reminder-ahead.later-words }
    .drop = Ich frage nicht nach
    .drop-words = nicht nötig, brauche ich nicht, brauch ich nicht, will ich nicht, möchte ich nicht, lieber nicht, nein danke, keine mail, keine nachfrage, hat sich erledigt, kein interesse, kein interesse mehr, will die stelle nicht mehr
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

reminder-final_note =
    Von { $company } kam auch auf deine Nachfrage nichts, soweit ich weiß. Inzwischen ist es eher eine Absage, die niemand ausspricht. Du kannst noch eine letzte Mail schreiben oder es sein lassen, beides ist richtig. Was ist dir lieber?
    .write = Eine letzte Mail
    .write-words = ja eine letzte, ja, jo, jup, gern, gerne, ja bitte, bitte, schreib, schreiben, schreib sie, letzte mail, mail, mail schreiben, noch eine mail, ok, okay
    .done = Hab ich schon
    .done-words = schon gemacht, schon geschrieben, hab schon geschrieben, schon verschickt, ist raus, verschickt, erledigt, done, habe ich schon
    .heard = { reminder-follow_up.heard }
    .heard-words = { reminder-follow_up.heard-words }
    .later = { reminder-ahead.later }
    .later-words = { reminder-ahead.later-words }
    .drop = Ich lasse es sein
    .drop-words = lass es sein, sein lassen, ich lass es sein, ich lasse es, ich lass es, nicht nötig, brauche ich nicht, brauch ich nicht, will ich nicht, lieber nicht, nein danke, keine mail, hat sich erledigt, kein interesse mehr, hat keinen sinn, hat keinen zweck
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

# Wochenlang kein Wort. Erst der Mensch, dann der Ablauf; nicht trösten, nicht drängen.
reminder-let_go =
    Seit vielen Wochen kam von { $company } kein Wort. So in der Luft zu hängen ist bitter, und an dir liegt es selten: Oft fühlt sich dort einfach niemand für die Absagen zuständig. Du darfst aufhören zu warten. Melden sie sich doch noch, machst du es einfach wieder auf. Soll ich das hier abschließen?
    .close = Ja, abschließen
    .close-words = ja, jo, ok, okay, gut, na gut, ja bitte, abschließen, schließen, abhaken, hak es ab, ich hake es ab, zumachen, mach zu, weg damit, loslassen, ich lasse los, reicht, mag nicht mehr, nicht mehr warten, ich warte nicht mehr
    .heard = { reminder-follow_up.heard }
    .heard-words = { reminder-follow_up.heard-words }
    .keep = Noch offen lassen
    .keep-words = nein, nee, nö, ne, nope, offen lassen, lass offen, offen, noch nicht, warten, ich warte noch, noch warten, doch nicht, vielleicht, weiß nicht, weiß noch nicht, später, mal sehen, jetzt nicht, bleibt offen
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

reminder-closed =
    Deine Bewerbung bei { $company } ist abgeschlossen, ich erinnere dich nicht mehr daran. Der Knopf hier bleibt, falls sie sich doch noch rühren.
    .revive = Wieder aufmachen
    .revive-words = aufmachen, wieder auf, doch wieder auf, doch nicht, doch nicht abschließen, haben sich gemeldet, sie haben sich gemeldet, haben sich doch gemeldet, doch noch gemeldet, antwort, es kam eine antwort, versehen, aus versehen, war ein versehen, offen lassen, öffnen
    .fine = Ist gut so
    .fine-words = ok, okay, gut, ja, passt, danke, alles klar, alles gut, in ordnung, fertig

# Jemand will aus einem Verfahren aussteigen, die Mail ist aber noch nicht verschickt.
reminder-unsent =
    Bei { $company } willst du aussteigen, die Mail dazu ist aber noch nicht raus. Gründe brauchst du keine, drei Sätze genügen. Dann ist es gesagt, und beide Seiten können weiterplanen.
    .write = Zeig mir die Mail
    .write-words = ja, jo, ok, okay, gern, gerne, bitte, zeig, zeig her, zeigen, mail, die mail, mail zeigen, mail schreiben, schreib, schreiben, schreib die mail, her damit, na gut, los, jetzt, mach ich jetzt
    .sent = Ist schon verschickt
    .sent-words = verschickt, schon verschickt, hab ich, hab ich schon, hab ich verschickt, ist raus, ist schon raus, abgeschickt, gesendet, erledigt, done, habe ich verschickt, hab sie verschickt, hab abgesagt, schon abgesagt, hab angerufen, telefonisch erledigt
    .stay = Ich bleibe doch dabei
    .stay-words = bleibe, ich bleibe, ich bleib, ich bleib doch, ich bleibe doch, bleib dabei, doch nicht, doch nicht raus, will doch nicht raus, anders überlegt, habs mir anders überlegt, hab es mir anders überlegt, ich mache weiter, ich mach weiter, weitermachen, doch weiter, bleibe drin
    .later = { reminder-ahead.later }
    .later-words = { reminder-ahead.later-words }
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

# Einige Wochen nach einem Infogespräch, oder an dem Tag, den sie genannt hatten.
reminder-check_back =
    Dein Infogespräch bei { $company } ist eine Weile her, jetzt darfst du nachfragen. { $has-recipient ->
        [yes] Vielleicht weiß { $recipient } schon, ob eine Stelle frei wird.
       *[no] Vielleicht weiß man dort schon, ob eine Stelle frei wird.
    } Oft ist das Wochen vor der Anzeige klar, und aufdringlich ist die Frage nicht.
    .write = Schreib mir die Mail
    .write-words = ja, jo, jup, gern, gerne, ja bitte, bitte, klar, schreib, schreiben, mail, mail schreiben, ich frage, ich frag nach, nachfragen, fragen, los, ok, okay, na gut
    .done = Hab schon gefragt
    .done-words = hab ich schon, schon gemacht, schon gefragt, habe gefragt, hab gefragt, schon geschrieben, hab schon geschrieben, ist raus, verschickt, erledigt, done
    .later = { reminder-ahead.later }
    .later-words = { reminder-ahead.later-words }
    .drop = Brauche ich nicht mehr
    .drop-words = brauch ich nicht mehr, nicht mehr nötig, nicht nötig, hat sich erledigt, kein interesse, kein interesse mehr, will ich nicht, lieber nicht, nein danke, hab einen job, hab was anderes, hab schon was, interessiert mich nicht mehr
    .stop = { reminder-ahead.stop }
    .stop-words = { reminder-ahead.stop-words }

## Was danach kommt

reminder-later =
    { -snooze-when } Sagst du nichts, komme ich morgen früh wieder.
    .why = { decide-woken_later.why }
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }

reminder-snoozed =
    { watch-snoozed }
    .fine = Danke
    .fine-words = ist gut, ok, okay, gut, ja, jo, alles klar, passt, super, in ordnung, bis dann

# { $next-up } sagt, welche Erinnerung als Nächstes kommt, oder ist leer.
reminder-noted =
    Ist notiert.
    { $next-up }
    .show = Wie steht es dort?
    .show-words = zeig, zeigen, zeig mir, zeig her, stand, zeig mir den stand, wie steht es, wie stehts, zeig mir wie es steht, übersicht, ansehen, anschauen, details, ja, jo

# Alle Erinnerungen wurden gerade abgestellt.
reminder-off =
    { -reminders-off }
    .undo = { -reminders-undo }
    .undo-words = { -reminders-undo-words }

reminder-cancelled =
    Gut, es bleibt alles, wie es ist.
    .show = { reminder-noted.show }
    .show-words = { reminder-noted.show-words }

