### Deutsche Texte, die zu keinem einzelnen Gespräch gehören: Missverständnisse, Seltsames, Abwägung, Zeiten, Befehle.
###
### Für alle, die hier schreiben oder übersetzen: Was mit „-“ beginnt, ist ein Baustein, den andere Texte einsetzen.
### { $limit }, { $options } und so weiter werden ersetzt. Ein Missverständnis ist nie die Schuld der Person: sagen, was
### los ist, und wie es weitergeht.

## Bausteine: Erinnerung verschieben oder alle abstellen (decide.ftl und watch.ftl)

# Getippt geht jeder Zeitpunkt; das Beispiel muss Sopan selbst verstehen.
-snooze-when = Wann passt es dir besser? Du kannst es auch schreiben, etwa „Donnerstag um zehn“.
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
slip-over = Damit sind wir schon fertig. Unter /help siehst du, womit wir weitermachen können.

# „zurück“ bei der ersten Frage.
slip-nothing-before = Weiter zurück geht es nicht, das ist die erste Frage. Mit /cancel kannst du aufhören.

slip-too-many = Mehr als { $limit } gehen nicht. Tipp eins wieder weg oder lass es bei denen, die du hast.

slip-too-long = Das ist mir zu lang. Sag es bitte in höchstens { $limit } Zeichen.

slip-empty = Da kam kein Text an. Schreib es bitte in ein paar Worten.

slip-choice = Das habe ich nicht verstanden. Tipp auf einen Knopf oder sag es mit anderen Worten.

# { $options } ist eine Liste von Knöpfen.
slip-choice-several = Das passt auf mehreres. Meinst du { $options }?

slip-when = Das Datum habe ich nicht verstanden. Versuch es mit Zahlen, zum Beispiel „8.12.“ oder „8.12., 14:30 Uhr“.

slip-when-several = Meinst du { $options }? Tipp auf das Richtige oder schreib es genau so.

slip-when-past = Das wäre schon vorbei. Hier brauche ich einen Tag, der noch kommt.

# Gefragt ist ein Tag, der schon war.
slip-when-ahead = Das kommt erst noch. Hier brauche ich einen Tag, der schon war.

slip-place = Den Ort kenne ich nicht. Schreib mir die nächste größere Stadt, zum Beispiel „Leipzig“ oder „Surabaya“, oder schick mir deinen Standort.

slip-place-several = Da kommen mehrere Orte infrage. Meinst du { $options }?

## Eigene Worte, die jemand angetippt hat, um sie zu ändern

# Auf „warum fragst du?“ bei einer Auswahl, die nur den Weg bestimmt.
why-ways = Damit ich weiß, womit wir weitermachen. Du kannst auch einfach schreiben, was du möchtest.

edit-own = Was soll statt „{ $own }“ dastehen?
own-remove = Streichen
own-leave = So lassen

## Wie eine Bewerbung steht. Diese Worte stehen nach „Stand:“ und in der Liste nach dem Namen der Firma.

stage-undecided = noch offen, ob du hingehst
stage-unscheduled = noch kein Termin
stage-ahead = Gespräch steht an
stage-waiting = Antwort steht noch aus
stage-talked = Gespräch geführt
stage-declined = du hast abgesagt
stage-withdrawn = zurückgezogen
stage-offer = Zusage bekommen
stage-rejected = Absage bekommen
stage-closed = abgeschlossen

# Eine Zeile je Bewerbung, unter /interviews.
process-line = • <b>{ $company }</b>{ $has-role ->
    [yes] { " " }({ $role })
   *[no] { "" }
}: { $stage }{ $has-next ->
    [yes] { " " }· { $next }
   *[no] { "" }
}

# Eine einzelne Bewerbung, je Angabe eine Zeile. Tage wie „Di., 8. Dez.“ stehen am Zeilenende ohne weiteren Punkt.
view-heading = <b>{ $company }</b>{ $has-role ->
    [yes] { "" }, { $role }
   *[no] { "" }
}
view-stage = Stand: { $stage }
view-round = { $over ->
    [yes] Gespräch war: { $when }
   *[no] Gespräch: { $when }
}
# { $place } ist „München, Deutschland“ oder nur ein Land, deshalb steht kein „in“ davor.
view-employer = Ort der Firma: { $place } (ich rechne mit den Feiertagen dort)
view-recipient = Ansprechperson: { $recipient }
view-people = Dabei: { $people }
view-concerns = Das willst du ansprechen: { $concerns }
# { $what } kann mit einem Fragezeichen enden, deshalb kein Komma.
view-nudge = Nächste Erinnerung: { $what } · { $at }

# Kurze Stücke, mit „ · “ zu einer Zeile verbunden; { $on } ist ein Tag.
timeline-talked = Gespräch am { $on }
timeline-thanked = bedankt am { $on }
timeline-unthanked = noch ohne Dank
timeline-promised = Antwort versprochen bis { $on }
timeline-follow-up-from = nachfragen ab { $on }
timeline-followed-up = nachgefragt am { $on }
timeline-final-from = letzte Mail ab { $on }
timeline-final-sent = letzte Mail am { $on }
timeline-let-go = abschließen ab { $on }

## Erinnerungen: worum es geht, und warum gerade dann

# Steht in der Liste unter /nudges vor dem Zeitpunkt. thank_you gilt auch für Infogespräche.
# Ohne „am Abend“: Die Zeit steht daneben und lässt sich verschieben.
nudge-what-ahead = Vor dem Gespräch bei { $company }
nudge-what-ahead_soon = Kurz vor dem Gespräch bei { $company }
nudge-what-thank_you = Dank für das Gespräch bei { $company }
nudge-what-talk_over = Wie war das Infogespräch bei { $company }?
nudge-what-follow_up = Nachfrage bei { $company }
nudge-what-final_note = Letzte Mail an { $company }
nudge-what-let_go = Noch auf { $company } warten?
nudge-what-unsent = Mail an { $company } verschicken
nudge-what-check_back = Frage nach einer Stelle bei { $company }
nudge-what-sleep = Deine Entscheidung zu { $company }
nudge-what-careers = Karriereseite von { $company }
nudge-what-pause = Ende der Bedenkzeit bei { $company }

# Ein kurzer Satz unter dem Zeitpunkt: warum gerade dann. { $profile } ist das Land der Firma; ohne Land oder in einem
# anderen gilt die Woche. Nach einem versprochenen Tag wartet man in Deutschland zwei Arbeitstage, sonst einen.
nudge-why-ahead = So bleibt noch Zeit, alles in Ruhe zurechtzulegen.
nudge-why-ahead_soon = Damit du ohne Eile ankommst.
# Den Zeitpunkt hat die Person selbst gewählt.
nudge-why-chosen = Den Zeitpunkt hast du gewählt.
nudge-why-thank_you = Ein Dank wirkt am besten, solange das Gespräch frisch ist.
nudge-why-follow_up = { $has-promised ->
    [yes] Bis { $promised } wollten sie sich melden. { $profile ->
        [DE] Zwei Arbeitstage
       *[other] Einen Arbeitstag
    } später darfst du fragen.
   *[no] { $profile ->
        [DE] In Deutschland lässt man nach einem Gespräch etwa zwei Wochen vergehen.
        [GB] In Großbritannien lässt man nach einem Gespräch fünf bis sieben Arbeitstage vergehen.
        [US] In den USA lässt man nach einem Gespräch fünf bis sieben Arbeitstage vergehen.
        [ID] In Indonesien lässt man nach einem Gespräch etwa eine Woche vergehen.
       *[other] Nach einem Gespräch lässt man etwa eine Woche vergehen.
    } Wer früher fragt, wirkt ungeduldig.
}
# Kommt nie früher, manchmal aber später, etwa nach einer späten Nachfrage: deshalb „mindestens“.
nudge-why-final_note = Dann ist das Gespräch mindestens { $profile ->
    [DE] sechs
   *[other] vier
} Wochen her, und eine letzte Mail stört niemanden. Nötig ist sie nicht.
nudge-why-let_go = Nach so langer Stille kommt meistens nichts mehr.
nudge-why-unsent = Was entschieden ist, sagt man am besten bald.
nudge-why-check_back = Von neuen Stellen weiß man dort oft drei bis vier Wochen vor der Anzeige.
nudge-why-sleep = Nach einer Nacht sieht man meistens klarer.
nudge-why-careers = Alle vier Wochen ein Blick, höchstens dreimal.
nudge-why-pause = Mit einer Stunde Abstand sagt man nur ab, was man wirklich absagen will.

# Eine Zeile der Liste; und eine Erinnerung für sich. { $moved } ist ein Satz in Klammern.
nudge-line = { $number }. { $what } · { $at }
nudge-view =
    <b>{ $what }</b>
    { $at }

    { $why }{ $has-moved ->
        [yes] { " " }{ $moved }
       *[no] { "" }
    }

## Ein geteilter Standort. $place ist eine Stadt oder WIB/WITA/WIT, nach der die Zeitzone heißt, $time die Uhrzeit dort.

# Niemand hat gerade nach dem Ort gefragt: Vielleicht ist es der Ort eines Gesprächs. Darunter die beiden Knöpfe.
location-offer =
    Dein Standort liegt in der Zeitzone { $place }, dort ist es jetzt { $time }. Soll ich mich mit meinen Erinnerungen danach richten?

    Den Standort selbst merke ich mir nicht.
location-take = Ja, mach das
location-leave = Nein, so lassen
location-left = Gut, es bleibt, wie es war.
# Steht kursiv über der nächsten Nachricht, hinter einem Häkchen.
location-taken = Zeitzone { $place }, dort ist es jetzt { $time }
location-known = Das passt schon: Zeitzone { $place }, dort ist es jetzt { $time }. Den Standort selbst merke ich mir nicht.
# Auf See, oder der Standort ist keiner; ich hatte gerade nach dem Ort gefragt.
location-nowhere = Zu diesem Standort kenne ich keine Ortszeit. Schreib mir die nächste größere Stadt, das reicht.
# Dasselbe, ohne dass ich gefragt hätte.
location-nowhere-unasked = Zu diesem Standort kenne ich keine Ortszeit. Unter /settings kannst du mir die nächste größere Stadt schreiben.

## Was sonst ankommen kann

# Was keine Worte sind. { $has-question } ist „yes“, wenn eine Frage offen ist: Sie steht dann darunter noch einmal.

# Sprachnachricht, runde Videonachricht, Tonaufnahme: Wer so etwas schickt, kann gerade schlecht tippen.
odd-voice = Anhören kann ich mir das leider noch nicht. Wenn du gerade schlecht tippen kannst: Zwei, drei Wörter reichen mir.

# Meistens ein Bildschirmfoto der Einladung.
odd-photo = { $has-question ->
    [yes] Bilder kann ich noch nicht lesen. Schreib mir, was darauf wichtig ist, ein paar Worte reichen.
   *[no] Bilder kann ich noch nicht lesen. Ist es eine Einladung, reicht ein Satz, etwa „Einladung zum Gespräch bei Siemens, Dienstag um zehn“.
}
odd-video = Ansehen kann ich mir das noch nicht. Schreib mir in ein, zwei Sätzen, worum es geht.

# Sticker, GIF, Würfel: ein Gruß, auch mal ein trauriger. Leicht, ohne Tadel.
odd-sticker = Ist angekommen. Was es heißen soll, könnte ich nur raten; mit ein, zwei Worten verstehe ich dich sicher.

# Lebenslauf, Einladung als PDF.
odd-document = { $has-question ->
    [yes] Dateien kann ich noch nicht öffnen. Schreib mir, was darin wichtig ist, ein paar Worte reichen.
   *[no] Dateien kann ich noch nicht öffnen, auch keinen Lebenslauf. Ist es eine Einladung, reicht ein Satz mit Firma und Tag. Einen Entwurf kannst du mir als Text schicken, unter /check.
}
odd-contact = Die Nummer merke ich mir nicht, und ich melde mich auch nirgends. Ist es jemand aus deinem Gespräch, reicht mir der Name.
odd-poll = Abstimmen kann ich nicht. Schreib mir in ein paar Worten, was du gerade abwägst.

# Alles andere, was kein Text ist.
odd-media = Diese Art von Nachricht kann ich noch nicht lesen. Schreib mir in ein paar Worten, was du sagen willst.

# Steht kursiv über der Antwort auf die Worte, die bei einem Bild oder einer Datei standen.
odd-caption = Gelesen habe ich nur deine Worte. Was du mitgeschickt hast, kann ich noch nicht öffnen.

# Eine weitergeleitete Nachricht. Ohne offene Frage folgt darunter: „Worum geht es gerade?“
odd-forwarded = { $has-question ->
    [yes] Das ist weitergeleitet, also nicht von dir. Als deine Antwort nehme ich es deshalb nicht. Sag es mir mit deinen eigenen Worten.
   *[no] Das ist weitergeleitet, daraus trage ich von selbst nichts ein. Ist es eine Einladung, schreib mir Firma und Tag.
}

# Eine Nachricht, die die letzte Frage beantwortet hat, wurde geändert. Steht kursiv über der nächsten Frage.
odd-amended = Geändert: { $taken }

# Eine ältere Nachricht wurde nachträglich geändert.
odd-edited = Deine geänderte Nachricht übernehme ich nicht von selbst. Schreib es mir neu oder geh mit /back zurück.


odd-unknown-command = Diesen Befehl kenne ich nicht. Mit /help siehst du, was ich kann.

# Jemand schreibt anonym oder als Kanal.
odd-channel = Ich sehe hier nicht, wer schreibt. Schreib mir bitte privat, von deinem eigenen Konto.

## Wenn etwas an Sopan selbst liegt

sorry-lost-thread = Das liegt an mir: Nach einer Aktualisierung kann ich dieses ältere Gespräch nicht fortsetzen. Was du erzählt hast, ist noch da. Unter /help fängst du neu an.

sorry-broken = Bei mir ist etwas kaputtgegangen, das lag nicht an dir. Tipp oder schreib es bitte noch einmal.

back-button = Zurück

## Rund um die Mail

letter-subject = Betreff: { $subject }
# Über jeder Dankesmail, wenn es mehrere sind.
letter-to = An: { $name }
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

# Noch eine Zusammenfassung zum Weiterleiten: Jemand will aus einer Bewerbung aussteigen. Es spricht wieder die Person selbst.
# { $concerns } ist eine Aufzählung und kann mit eigenen Worten enden, deshalb folgt kein Punkt.
trusted-out =
    Ich überlege, meine Bewerbung bei { $company }{ $has-role ->
        [yes] { " " }(Stelle: „{ $role }“)
       *[no] { "" }
    } zurückzuziehen.{ $rounds-is ->
        [none] { " " }Ein Gespräch hatte ich dort noch nicht.
        [one] { " " }Ein Gespräch hatte ich dort schon.
        [several] { " " }Mehrere Gespräche hatte ich dort schon.
       *[other] { "" }
    }{ $motive-is ->
        [personal] { $reflect-is ->
            [fear] { " " }Wahrscheinlich ist es die Angst vor etwas Neuem.
            [worn] { " " }Ich suche schon lange und bin müde davon.
            [life] { " " }Privat ist bei mir gerade viel los.
            [other_path] { " " }Eigentlich zieht es mich woandershin.
           *[unclear] { " " }Es liegt wohl eher an mir als an der Firma, genauer weiß ich es nicht.
        }
        [torn] { " " }Mal will ich weitermachen, mal nicht.
        [sure] { " " }Eigentlich will ich die Stelle nicht.
       *[other] { "" }
    }

    { $has-concerns ->
        [yes] Was mich dort stört: { $concerns }
       *[no] Ob Aussteigen das Richtige ist, weiß ich noch nicht.
    }

    Wie klingt das für dich? Und was sehe ich nicht?

## Was jemanden an einer Firma stört, als höfliche Frage fürs Gespräch dort (in Sie-Form, bis etwa 90 Zeichen)

concern-hours = Wie sieht bei Ihnen eine Woche aus, in der viel zu tun ist?
concern-turnover = Wie lange arbeitet das Team schon zusammen, und wie kommt es, dass die Stelle frei ist?
concern-tone = Wie gehen Sie im Team miteinander um, wenn etwas schiefgeht?
concern-tasks = Was wären in den ersten drei Monaten meine wichtigsten Aufgaben?
concern-pay = Können Sie mir schon etwas zu Gehalt und Vertrag sagen?
concern-stability = Wie geht es dem Unternehmen gerade, und wo sehen Sie diese Stelle in zwei Jahren?
concern-freedom = Wie viel Spielraum habe ich bei Arbeitszeit und Arbeitsort?
concern-growth = Wohin haben sich Menschen entwickelt, die auf dieser Stelle angefangen haben?
# Für eigene Worte; jede Wendung muss hineinpassen.
concern-own = <i>{ $concern }</i> – „Wie ist das bei Ihnen im Alltag?“

## Zeiten

time-in-zone = { $time } ({ $place })

# Zwei Uhren: zuerst die eigene, dann die am Ort der Firma, „Di., 8. Dez., 15:00 Uhr (14:00 Uhr in London)“.
# { $place } ist eine Stadt oder eine der drei indonesischen Zeiten, die ohne „in“ stehen.
time-both = { $here } ({ $there } { $place ->
    [WIB] WIB
    [WITA] WITA
    [WIT] WIT
   *[other] in { $place }
})

# Jemand hat eine Spanne geschrieben („zwischen 14 und 15 Uhr“), steht vor der Rückfrage.
when-range = (Ich nehme den Anfang. Als Ende habe ich { $until } verstanden.)

# Jemand hat die Uhrzeit eines anderen Orts geschrieben („9 Uhr New Yorker Zeit“), steht vor der Rückfrage.
when-zone = (Bei dir ist das { $here }.)

# Steht vor oder nach einer Erinnerung, die zu spät kommt.
nudge-late = Entschuldige, das sollte schon am { $due } kommen, aber da war ich weg.

# Warum eine Erinnerung verschoben ist; { $from } ist die ursprüngliche Zeit. „Dort“ ist bei der Firma: Es zählt, wann
# dort Wochenende oder Feiertag ist. Kein „sie“: Davor kann „sie kommt am …“ stehen, und das ist die Erinnerung.
moved-weekend = (Eigentlich { $from }, aber dort ist dann Wochenende.)
# { $holiday } steht in holidays.ftl oder ist holiday-any, ohne Artikel. Er kann auch erst auf das Wochenende folgen, an
# dem die Erinnerung gekommen wäre. { $estimated }: Das Datum des Feiertags steht noch nicht fest.
moved-holiday = (Eigentlich { $from }, aber dort ist dann { $estimated ->
    [yes] voraussichtlich{ " " }
   *[no] { "" }
}frei: { $holiday }.)
# Ein Feiertag, für den hier niemand einen Namen aufgeschrieben hat.
holiday-any = gesetzlicher Feiertag
# Dort wird gearbeitet, aber die Person selbst hat den Tag unter /settings nicht als Arbeitstag angegeben.
moved-own = (Eigentlich { $from }, aber das ist laut /settings keiner deiner Arbeitstage.)
moved-quiet = (Eigentlich { $from }, aber da ist deine Ruhezeit.)
# Jemand wollte die Erinnerung früher, als eine Nachfrage höflich wäre; sie kommt am ersten Tag, der geht.
# Ohne { $from }: Das kann schon hinter die Ruhezeit gerückt sein und ist dann nicht mehr, was die Person gesagt hat.
moved-early = (Vorher wäre es noch zu früh.)
# An dem Tag oder in der Woche kommt schon genug von mir.
moved-cap = (Eigentlich { $from }, aber von selbst schreibe ich dir höchstens zweimal am Tag und sechsmal in der Woche.)

# Die Erinnerung kommt früher als sonst oder früher als gewünscht, damit sie noch vor dem Gespräch da ist.
moved-interview = (So früh, damit dir vor dem Gespräch noch Zeit bleibt.)

## Unterschrift der Datei mit allen Daten

export-caption = Deine Daten bei Sopan

## Was Telegram rund um den Chat zeigt

bot-description =
    Hingehen oder absagen? Aussteigen oder bleiben? Nachfragen oder warten? Rund ums Vorstellungsgespräch gibt es heikle Momente.

    Sopan stellt dir ein paar kurze Fragen und wägt mit dir ab. Du entscheidest. Dann bekommst du die passende Mail zum Kopieren und auf Wunsch eine Erinnerung zur richtigen Zeit.

    Deutsch, Bahasa Indonesia, English. Was du erzählst, gibt Sopan nicht weiter, und du kannst es jederzeit löschen.
bot-short-description = Für die heiklen Momente rund ums Vorstellungsgespräch: abwägen, höflich schreiben, zur rechten Zeit erinnern.

command-decide = eine Einladung: hingehen oder absagen?
command-withdraw = aus einer Bewerbung aussteigen
command-informational = Infogespräch vorbereiten
command-debrief = das Gespräch ist vorbei, und jetzt?
command-interviews = meine Bewerbungen und Termine
command-nudges = geplante Erinnerungen
command-letter = eine einzelne Mail schreiben
command-check = meinen Entwurf ansehen
command-language = Sprache wechseln
command-settings = Ort, Ruhezeit, Erinnerungen
command-back = eine Frage zurück
command-cancel = aufhören
command-help = was ich kann
command-privacy = was ich speichere
command-export = alle meine Daten holen
command-erase = alle meine Daten löschen

# Eine eigene Erinnerung; $about sind die Worte der Person
nudge-what-own = { $about }
nudge-why-own = { nudge-why-chosen }

# Was aus einem freien Satz übernommen wurde: $said zählt es auf. Steht über der ersten Frage. Kein Punkt hinter $said,
# denn ein Tag („Di., 8. Dez.“) bringt seinen mit.
taken-along = Notiert habe ich: { $said } (Stimmt etwas nicht? Sag es einfach.)

# Sie bitten um einen Moment; die Frage bleibt stehen
slip-moment = Lass dir Zeit. Die Frage bleibt stehen, und ich habe es nicht eilig.

# Sie wissen nicht, was sie antworten sollen, und die Frage hat keinen eigenen Text dazu
slip-unsure = Das macht nichts, eine falsche Antwort gibt es hier nicht. Nimm, was am ehesten passt; ändern kannst du es später.
slip-unsure-when = Keine Eile. Ungefähr reicht, zum Beispiel „nächste Woche Dienstag“; ändern kannst du es später.
slip-unsure-text = Keine Eile. Schreib, was du weißt, auch wenn es nur ungefähr stimmt; ändern kannst du es später.
slip-unsure-place = Die nächste größere Stadt reicht, zum Beispiel „Leipzig“. Es geht nur um die Uhrzeit.

# Die zweite Antwort nacheinander, die nicht verstanden wurde: je nach Art der Frage ein Beispiel
slip-again-choice = Tut mir leid, ich verstehe dich noch nicht, das liegt an mir. Tipp unten auf einen Knopf oder schreib seine Nummer: „1“ ist der erste.
slip-again-when = Tut mir leid, das Datum verstehe ich noch nicht. Schreib es bitte so: „8.12. 15 Uhr“ oder „Dienstag um 15 Uhr“.
slip-again-place = Tut mir leid, den Ort kenne ich nicht. Eine größere Stadt in der Nähe reicht, etwa „Berlin“ oder „Surabaya“.
slip-again-several = Tut mir leid, ich verstehe dich noch nicht, das liegt an mir. Tipp unten an, was passt, oder schreib die Nummern, etwa „1, 3“.

# Jemand sagt, wie schlecht es ihm geht: ein warmer Satz über dem, was folgt
warm = Das hört sich gerade schwer an. Wir gehen einen kleinen Schritt nach dem anderen.

# Ein Danke, wenn nichts offen ist
odd-thanks = Gern. Ich bin da, wenn wieder etwas ist.

# Sprache: einmal gesagt, in der neuen Sprache; und das Angebot, wenn es unklar ist
language-followed = (Ich antworte jetzt auf Deutsch. Mit /language änderst du das.)

# Jemand schreibt, nicht mehr leben zu wollen: kein Coaching, ein Mensch
crisis = Das klingt nach mehr als einem Gespräch, und ich bin nur ein Bot. Bitte rede jetzt mit einem Menschen: mit jemandem, dem du traust, oder mit der Telefonseelsorge, Tag und Nacht, anonym: 116 123. Bist du in Gefahr: 112. Alles andere hier hat Zeit.

# Ein Ja, Nein oder Ok, wenn nichts offen ist
odd-nod = Alles klar. Schreib mir einfach, wenn etwas ansteht, oder /help.
odd-hard = Wenn du magst, schreib mir, worum es geht: eine Einladung, ein Gespräch, das Warten danach. Ein paar Worte reichen.

# Wo ein Name gefragt ist, kam ein ganzer Satz
slip-sentence = Das sieht nach einem ganzen Satz aus. Was du hier schreibst, kommt später genau so in deine Mail. Schreib bitte nur den Namen, in ein paar Wörtern.
