### Die Mails auf Deutsch, die Sopan zum Kopieren zeigt. Sie gehen an fremde Menschen: korrekt, kurz, freundlich.
###
### Für alle, die hier schreiben oder übersetzen: Jede Zeile mit Punkt davor ist ein Absatz; dazwischen kommt eine Leerzeile.
### Es erscheinen nur die Absätze, die gerade passen. „formal“ siezt, „informal“ duzt: „du“, wenn ein Name bekannt ist,
### sonst „ihr“; „euch“ und „euer“ für die ganze Firma gehen immer. Nach der Anrede geht es klein weiter, die Grußformel
### steht ohne Komma. Nie ein Geschlecht vermuten; wer „Frau Sommer“ eingibt, bekommt „Guten Tag Frau Sommer“.
### Keine Klammern, keine Lücken zum Ausfüllen, kein „Ihr“ groß am Satzanfang, wenn geduzt wird.
### { $when } ist „Dienstag, 8. Dezember 2026, 15:00 Uhr“, die Uhrzeit kann fehlen: mitten im Satz deshalb mit Komma dahinter.
### Was Menschen frei schreiben ({ $detail }, { $proposals }, { $about_me }), steht nach einem Doppelpunkt.
### to_known/to_unknown: Name bekannt oder nicht. { letter-decline-formal.closing } übernimmt den Absatz von dort.
### confirm_moment: Tag und Uhrzeit sind bekannt, confirm_day: nur der Tag, ask_date: noch gar nichts.

## Zusage

letter-accept-formal =
    .subject = Zusage zum Vorstellungsgespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = Guten Tag { $recipient },
    .to_unknown = Sehr geehrte Damen und Herren,
    .thanks = vielen Dank für Ihre Einladung zum Vorstellungsgespräch{ $has-role ->
        [yes] { " " }für die Stelle „{ $role }“
       *[no] { "" }
    }. Ich sage gern zu.
    .confirm_moment = Der Termin passt mir gut: { $when }.
    .confirm_day = Am { $when } passt es mir gut. Welche Uhrzeit haben Sie vorgesehen?
    .ask_date = Welche Termine kämen für Sie infrage? Schlagen Sie mir gern ein paar vor.
    .other_role = Die Stelle interessiert mich. Auf Ihrer Karriereseite ist mir außerdem „{ $other_role }“ aufgefallen. Auch darüber würde ich gern mit Ihnen sprechen.
    .open_to_others = Die Stelle interessiert mich. Auch für andere Aufgaben bei { $company }, die zu meiner Erfahrung passen, bin ich offen.
    .closing =
        Ich freue mich auf das Gespräch.

        Mit freundlichen Grüßen
        { $my_name }

letter-accept-informal =
    .subject = Zusage zum Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = Hallo { $recipient },
    .to_unknown = Hallo zusammen,
    .thanks = vielen Dank für die Einladung zum Gespräch{ $has-role ->
        [yes] { " " }über die Stelle „{ $role }“
       *[no] { "" }
    }. Ich bin gern dabei.
    .confirm_moment = Der Termin passt mir gut: { $when }.
    .confirm_day = Am { $when } passt es mir gut. Um wie viel Uhr geht es los?
    .ask_date = { $has-recipient ->
        [yes] Wann würde es dir passen? Schlag mir gern ein paar Termine vor.
       *[no] Wann würde es euch passen? Schlagt mir gern ein paar Termine vor.
    }
    .other_role = Die Stelle interessiert mich. Auf eurer Karriereseite habe ich außerdem „{ $other_role }“ entdeckt, auch darüber würde ich gern sprechen.
    .open_to_others = Die Stelle interessiert mich. Auch für anderes bei { $company }, das zu meiner Erfahrung passt, bin ich offen.
    .closing =
        Ich freue mich auf das Gespräch.

        Viele Grüße
        { $my_name }

## Absage

letter-decline-formal =
    .subject = Ihre Einladung zum Vorstellungsgespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = Guten Tag { $recipient },
    .to_unknown = Sehr geehrte Damen und Herren,
    .thanks = vielen Dank für Ihr Interesse und Ihre Einladung zum Vorstellungsgespräch{ $has-role ->
        [yes] { " " }für die Stelle „{ $role }“
       *[no] { "" }
    }. Ich habe mich darüber gefreut.
    .not_this_one = Nach einiger Überlegung möchte ich das Gespräch absagen, denn die Stelle passt nicht zu meinen Plänen.
    .stay_in_touch = Gern bleibe ich mit Ihnen in Kontakt. Wenn bei { $company } einmal eine andere Stelle frei wird, freue ich mich über eine Nachricht.
    .closing =
        Mit freundlichen Grüßen
        { $my_name }

letter-decline-informal =
    .subject = Einladung zum Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = Hallo { $recipient },
    .to_unknown = Hallo zusammen,
    .thanks = danke für die Einladung, ich habe mich darüber gefreut.
    .not_this_one = Die Stelle passt aber nicht zu meinen Plänen, deshalb sage ich das Gespräch ab.
    .stay_in_touch = Wenn bei { $company } einmal etwas anderes frei wird, freue ich mich über eine Nachricht.
    .closing =
        Viele Grüße
        { $my_name }

## Anderer Termin: not_then kennt den Termin, der nicht passt; not_yet nicht.

letter-reschedule-formal =
    .subject = { $has-when ->
        [yes] Bitte um einen anderen Termin für das Vorstellungsgespräch
       *[no] Termin für das Vorstellungsgespräch
    }{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .thanks = vielen Dank für Ihre Einladung zum Vorstellungsgespräch{ $has-role ->
        [yes] { " " }für die Stelle „{ $role }“
       *[no] { " " }bei { $company }
    }.
    .not_then = Den Termin am { $when }, kann ich leider nicht wahrnehmen.
    .not_yet = Den Termin würde ich gern mit Ihnen abstimmen.
    .proposals = Mein Vorschlag: { $proposals }. Würde Ihnen das passen?
    .ask_times = Welche Zeiten kämen für Sie noch infrage? Ich richte mich gern nach Ihnen.
    .closing =
        Auf das Gespräch freue ich mich weiterhin.

        { letter-decline-formal.closing }

letter-reschedule-informal =
    .subject = { $has-when ->
        [yes] Anderer Termin für unser Gespräch
       *[no] Termin für unser Gespräch
    }{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .thanks = vielen Dank für die Einladung zum Gespräch{ $has-role ->
        [yes] { " " }über die Stelle „{ $role }“
       *[no] { " " }bei { $company }
    }.
    .not_then = Am { $when }, kann ich leider nicht.
    .not_yet = { $has-recipient ->
        [yes] Den Termin würde ich gern mit dir abstimmen.
       *[no] Den Termin würde ich gern mit euch abstimmen.
    }
    .proposals = Mein Vorschlag: { $proposals }. { $has-recipient ->
        [yes] Würde dir das passen?
       *[no] Würde euch das passen?
    }
    .ask_times = { $has-recipient ->
        [yes] Wann würde es dir noch passen? Ich richte mich gern nach dir.
       *[no] Wann würde es euch noch passen? Ich richte mich gern nach euch.
    }
    .closing =
        Auf das Gespräch freue ich mich weiterhin.

        { letter-decline-informal.closing }

## Rückzug der Bewerbung: die kurze Fassung endet nach withdrawing oder cancel_next. Keine Gründe.

letter-withdraw-formal =
    .subject = Rückzug meiner Bewerbung{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .thanks_talks = vielen Dank für den freundlichen Austausch mit Ihnen und die Einblicke in die Arbeit bei { $company }.
    .thanks_interest = vielen Dank für Ihr Interesse an meiner Bewerbung.
    .withdrawing = Nach einiger Überlegung ziehe ich meine Bewerbung { $has-role ->
        [yes] auf die Stelle „{ $role }“
       *[no] bei { $company }
    } zurück.
    .cancel_next = Unser Gespräch am { $when }, kann damit entfallen.
    .their_time = Mein Dank gilt allen, die sich Zeit für mich genommen haben.
    .again = Wenn bei { $company } später eine andere Stelle frei wird, die zu mir passt, bewerbe ich mich gern wieder.
    .wishes = Für die Besetzung der Stelle wünsche ich Ihnen viel Erfolg.
    .closing = { letter-decline-formal.closing }

letter-withdraw-informal =
    .subject = Rückzug meiner Bewerbung{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .thanks_talks = vielen Dank für den freundlichen Austausch und die Einblicke in eure Arbeit bei { $company }.
    .thanks_interest = vielen Dank für euer Interesse an meiner Bewerbung.
    .withdrawing = Nach einiger Überlegung ziehe ich meine Bewerbung { $has-role ->
        [yes] auf die Stelle „{ $role }“
       *[no] bei { $company }
    } zurück.
    .cancel_next = Unser Gespräch am { $when }, kann damit entfallen.
    .their_time = Danke an alle, die sich Zeit für mich genommen haben.
    .again = Wenn bei { $company } später eine andere Stelle frei wird, die zu mir passt, bewerbe ich mich gern wieder.
    .wishes = Für die weitere Suche wünsche ich euch viel Erfolg.
    .closing = { letter-decline-informal.closing }

## In Verbindung bleiben, nachdem die Bewerbung zurückgezogen ist: keine Bitte.

letter-connection-formal =
    .subject = Danke für unser Gespräch
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .talk = auch wenn ich meine Bewerbung bei { $company } zurückgezogen habe, hat sich das Gespräch mit Ihnen für mich gelohnt. Vielen Dank dafür.
    .stay_in_touch = Ich freue mich, wenn wir fachlich in Verbindung bleiben.
    .closing = { letter-decline-formal.closing }

letter-connection-informal =
    .subject = Danke für unser Gespräch
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .talk = { $has-recipient ->
        [yes] auch wenn ich meine Bewerbung bei { $company } zurückgezogen habe, hat sich das Gespräch mit dir für mich gelohnt. Danke dafür.
       *[no] auch wenn ich meine Bewerbung bei { $company } zurückgezogen habe, hat sich das Gespräch mit euch für mich gelohnt. Danke dafür.
    }
    .stay_in_touch = Ich freue mich, wenn wir fachlich in Verbindung bleiben.
    .closing = { letter-decline-informal.closing }

## Bitte um ein Gespräch zum Kennenlernen. Steht about_me davor, beginnt drawn_to groß.

letter-informational-formal =
    .subject = Bitte um ein kurzes Gespräch über die Arbeit bei { $company }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .about_me = ich möchte mich kurz vorstellen: { $about_me }.
    .drawn_to = { $has-about_me ->
        [yes] Für { $company } interessiere ich mich schon länger, und ich kann mir gut vorstellen, eines Tages dort zu arbeiten.
       *[no] für { $company } interessiere ich mich schon länger, und ich kann mir gut vorstellen, eines Tages dort zu arbeiten.
    }
    .no_job = Um eine Stelle geht es mir jetzt nicht. Ich möchte verstehen, wie die Arbeit bei Ihnen im Alltag aussieht.
    .ask = { $has-recipient ->
        [yes] Hätten Sie in den nächsten Wochen zwanzig Minuten für ein Gespräch mit mir? Ich richte mich gern nach Ihren Zeiten.
       *[no] Hätte jemand aus Ihrem Team in den nächsten Wochen zwanzig Minuten für ein Gespräch mit mir? Ich richte mich gern nach Ihren Zeiten.
    }
    .closing = { letter-decline-formal.closing }

letter-informational-informal =
    .subject = Zwanzig Minuten über die Arbeit bei { $company }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .about_me = ich möchte mich kurz vorstellen: { $about_me }.
    .drawn_to = { $has-about_me ->
        [yes] Für { $company } interessiere ich mich schon länger, und ich kann mir gut vorstellen, eines Tages dort zu arbeiten.
       *[no] für { $company } interessiere ich mich schon länger, und ich kann mir gut vorstellen, eines Tages dort zu arbeiten.
    }
    .no_job = Um eine Stelle geht es mir jetzt nicht. Ich möchte verstehen, wie die Arbeit bei euch im Alltag aussieht.
    .ask = { $has-recipient ->
        [yes] Hättest du in den nächsten Wochen zwanzig Minuten für ein Gespräch mit mir? Ich richte mich gern nach dir.
       *[no] Hätte jemand von euch in den nächsten Wochen zwanzig Minuten für ein Gespräch mit mir? Ich richte mich gern nach euch.
    }
    .closing = { letter-decline-informal.closing }

## Dank für dieses Gespräch. lead: es gab einen Tipp oder einen Kontakt.

letter-informational_thanks-formal =
    .subject = Vielen Dank für Ihre Zeit
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .thanks = vielen Dank, dass Sie sich Zeit für meine Fragen genommen haben. Das Gespräch hat mir sehr geholfen.
    .detail = Besonders im Gedächtnis geblieben ist mir: { $detail }.
    .lead = Danke auch für Ihre Empfehlung, der ich gern nachgehe.
    .stay_in_touch = Ich freue mich, wenn wir in Kontakt bleiben.
    .closing = { letter-decline-formal.closing }

letter-informational_thanks-informal =
    .subject = { $has-recipient ->
        [yes] Danke für deine Zeit
       *[no] Danke für eure Zeit
    }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .thanks = { $has-recipient ->
        [yes] vielen Dank, dass du dir Zeit für meine Fragen genommen hast. Das Gespräch hat mir sehr geholfen.
       *[no] vielen Dank, dass ihr euch Zeit für meine Fragen genommen habt. Das Gespräch hat mir sehr geholfen.
    }
    .detail = Besonders im Gedächtnis geblieben ist mir: { $detail }.
    .lead = { $has-recipient ->
        [yes] Danke auch für deine Empfehlung, der ich gern nachgehe.
       *[no] Danke auch für eure Empfehlung, der ich gern nachgehe.
    }
    .stay_in_touch = Ich freue mich, wenn wir in Kontakt bleiben.
    .closing = { letter-decline-informal.closing }

## Einige Wochen danach: Ist eine Stelle frei? Nur eine Frage.

letter-check_back-formal =
    .subject = Unser Gespräch über die Arbeit bei { $company }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .talk = vor einiger Zeit haben Sie mir von der Arbeit bei { $company } erzählt. Vielen Dank noch einmal dafür.
    .ask = Ist inzwischen eine Stelle frei geworden, für die ich aus Ihrer Sicht infrage käme, oder wissen Sie, wann sich etwas ergeben könnte?
    .closing = { letter-decline-formal.closing }

letter-check_back-informal =
    .subject = Unser Gespräch über die Arbeit bei { $company }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .talk = { $has-recipient ->
        [yes] vor einiger Zeit hast du mir von der Arbeit bei { $company } erzählt. Vielen Dank noch einmal dafür.
       *[no] vor einiger Zeit habt ihr mir von der Arbeit bei { $company } erzählt. Vielen Dank noch einmal dafür.
    }
    .ask = { $has-recipient ->
        [yes] Ist inzwischen eine Stelle frei geworden, für die ich aus deiner Sicht infrage käme, oder weißt du, wann sich etwas ergeben könnte?
       *[no] Ist inzwischen eine Stelle frei geworden, für die ich aus eurer Sicht infrage käme, oder wisst ihr, wann sich etwas ergeben könnte?
    }
    .closing = { letter-decline-informal.closing }

## Dank nach dem Vorstellungsgespräch. Fünf Anfänge, weil mehrere aus einer Firma ihre Mails vergleichen können:
## kein gleicher Gedanke, keine gleichen ersten drei Wörter. Nichts anpreisen.

letter-thanks-formal =
    .subject = Vielen Dank für das Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .opening_1 = vielen Dank, dass Sie sich die Zeit für unser Gespräch genommen haben.
    .opening_2 = aus unserem Gespräch nehme ich einige gute Anregungen mit, dafür danke ich Ihnen.
    .opening_3 = wie bei { $company } gearbeitet wird, kann ich mir nach unserem Gespräch gut vorstellen. Danke für diesen Einblick.
    .opening_4 = meine Fragen haben Sie in unserem Gespräch offen und ausführlich beantwortet, herzlichen Dank dafür.
    .opening_5 = ich habe mich in unserem Gespräch gleich willkommen gefühlt und danke Ihnen für die freundliche Atmosphäre.
    .detail = Besonders im Gedächtnis geblieben ist mir: { $detail }.
    .interest_role = An der Stelle „{ $role }“ bin ich weiterhin sehr interessiert. Ich freue mich darauf, von Ihnen zu hören.
    .interest = An der Stelle bei { $company } bin ich weiterhin sehr interessiert. Ich freue mich darauf, von Ihnen zu hören.
    .closing = { letter-decline-formal.closing }

letter-thanks-informal =
    .subject = Danke für das Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .opening_1 = { $has-recipient ->
        [yes] vielen Dank, dass du dir die Zeit für unser Gespräch genommen hast.
       *[no] vielen Dank, dass ihr euch die Zeit für unser Gespräch genommen habt.
    }
    .opening_2 = aus unserem Gespräch nehme ich einige gute Anregungen mit, danke dafür.
    .opening_3 = wie bei { $company } gearbeitet wird, kann ich mir nach unserem Gespräch gut vorstellen. Danke für den Einblick.
    .opening_4 = { $has-recipient ->
        [yes] meine Fragen hast du in unserem Gespräch offen und ausführlich beantwortet, herzlichen Dank dafür.
       *[no] meine Fragen habt ihr in unserem Gespräch offen und ausführlich beantwortet, herzlichen Dank dafür.
    }
    .opening_5 = ich habe mich in unserem Gespräch gleich willkommen gefühlt, danke für die freundliche Atmosphäre.
    .detail = Besonders im Gedächtnis geblieben ist mir: { $detail }.
    .interest_role = An der Stelle „{ $role }“ bin ich weiterhin sehr interessiert. Ich freue mich darauf, von euch zu hören.
    .interest = An der Stelle bei { $company } bin ich weiterhin sehr interessiert. Ich freue mich darauf, von euch zu hören.
    .closing = { letter-decline-informal.closing }

## Eine einzige Nachfrage. promised: sie hatten einen Tag genannt. Kein Druck, kein Telefon.

letter-follow_up-formal =
    .subject = Nachfrage zu unserem Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .talk_on = am { $talked_on }, haben wir { $has-role ->
        [yes] über die Stelle „{ $role }“
       *[no] über eine Stelle bei { $company }
    } gesprochen. Noch einmal vielen Dank dafür. Mein Interesse ist unverändert groß.
    .talk = noch einmal vielen Dank für unser Gespräch{ $has-role ->
        [yes] { " " }über die Stelle „{ $role }“
       *[no] { " " }über eine Stelle bei { $company }
    }. Mein Interesse ist unverändert groß.
    .promised = Für { $promised }, hatten Sie mir eine Rückmeldung angekündigt. Darf ich fragen, ob es schon etwas Neues gibt?
    .ask = Können Sie mir schon etwas sagen, oder wann darf ich ungefähr mit einer Rückmeldung rechnen?
    .closing = { letter-decline-formal.closing }

letter-follow_up-informal =
    .subject = Nachfrage zu unserem Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .talk_on = am { $talked_on }, haben wir { $has-role ->
        [yes] über die Stelle „{ $role }“
       *[no] über eine Stelle bei { $company }
    } gesprochen. Noch einmal danke dafür. Mein Interesse ist unverändert groß.
    .talk = noch einmal danke für unser Gespräch{ $has-role ->
        [yes] { " " }über die Stelle „{ $role }“
       *[no] { " " }über eine Stelle bei { $company }
    }. Mein Interesse ist unverändert groß.
    .promised = { $has-recipient ->
        [yes] Für { $promised }, hattest du mir eine Rückmeldung angekündigt. Darf ich fragen, ob es schon etwas Neues gibt?
       *[no] Für { $promised }, hattet ihr mir eine Rückmeldung angekündigt. Darf ich fragen, ob es schon etwas Neues gibt?
    }
    .ask = { $has-recipient ->
        [yes] Kannst du mir schon etwas sagen, oder wann darf ich ungefähr mit einer Rückmeldung rechnen?
       *[no] Könnt ihr mir schon etwas sagen, oder wann darf ich ungefähr mit einer Rückmeldung rechnen?
    }
    .closing = { letter-decline-informal.closing }

## Der letzte Gruß nach Wochen der Stille: keine Frage, keine Bitte.

letter-final_note-formal =
    .subject = Unser Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .last = vor einigen Wochen haben wir { $has-role ->
        [yes] über die Stelle „{ $role }“
       *[no] über eine Stelle bei { $company }
    } gesprochen. Ich würde mich weiterhin über eine Zusage freuen. Wenn ich nichts mehr von Ihnen höre, gehe ich davon aus, dass Sie sich inzwischen anders entschieden haben, und habe dafür Verständnis.
    .goodbye = Vielen Dank für Ihre Zeit. Ich wünsche Ihnen und Ihrem Team alles Gute.
    .closing = { letter-decline-formal.closing }

letter-final_note-informal =
    .subject = Unser Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .last = vor einigen Wochen haben wir { $has-role ->
        [yes] über die Stelle „{ $role }“
       *[no] über eine Stelle bei { $company }
    } gesprochen. Ich würde mich weiterhin über eine Zusage freuen. Wenn ich nichts mehr von euch höre, gehe ich davon aus, dass ihr euch inzwischen anders entschieden habt, und das ist in Ordnung.
    .goodbye = { $has-recipient ->
        [yes] Danke für deine Zeit. Ich wünsche dir und dem Team alles Gute.
       *[no] Danke für eure Zeit. Ich wünsche euch alles Gute.
    }
    .closing = { letter-decline-informal.closing }

## Später eine passende Stelle: { $other_role } steht immer fest, { $role } war die frühere.

letter-later_role-formal =
    .subject = Stelle „{ $other_role }“ bei { $company }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .earlier = vor einiger Zeit hatten wir wegen { $has-role ->
        [yes] der Stelle „{ $role }“
       *[no] einer Stelle
    } bei { $company } Kontakt. Vielen Dank noch einmal dafür.
    .connect = Jetzt habe ich bei Ihnen die Stelle „{ $other_role }“ entdeckt, die mich sehr interessiert. Könnten Sie mich mit der Person in Verbindung bringen, die für die Besetzung zuständig ist?
    .closing = { letter-decline-formal.closing }

letter-later_role-informal =
    .subject = Stelle „{ $other_role }“ bei { $company }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .earlier = vor einiger Zeit hatten wir wegen { $has-role ->
        [yes] der Stelle „{ $role }“
       *[no] einer Stelle
    } bei { $company } Kontakt. Danke noch einmal dafür.
    .connect = { $has-recipient ->
        [yes] Jetzt habe ich bei euch die Stelle „{ $other_role }“ entdeckt, die mich sehr interessiert. Könntest du mich mit der Person in Verbindung bringen, die für die Besetzung zuständig ist?
       *[no] Jetzt habe ich bei euch die Stelle „{ $other_role }“ entdeckt, die mich sehr interessiert. Könntet ihr mich mit der Person in Verbindung bringen, die für die Besetzung zuständig ist?
    }
    .closing = { letter-decline-informal.closing }

## Dank nach einer Absage der Firma: nicht bitten, nicht nach Gründen fragen.

letter-rejection_thanks-formal =
    .subject = Danke für Ihre Nachricht{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = { letter-decline-formal.to_unknown }
    .thanks = vielen Dank, dass Sie mir Bescheid gegeben haben.
    .talk = Danke auch für den freundlichen Austausch und die Zeit, die Sie sich genommen haben.
    .door = Wenn bei { $company } später eine Stelle frei wird, die zu mir passt, freue ich mich über eine Nachricht. Ihnen und Ihrem Team wünsche ich alles Gute.
    .closing = { letter-decline-formal.closing }

letter-rejection_thanks-informal =
    .subject = { $has-recipient ->
        [yes] Danke für deine Nachricht
       *[no] Danke für eure Nachricht
    }{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = { letter-decline-informal.to_unknown }
    .thanks = { $has-recipient ->
        [yes] danke, dass du mir Bescheid gegeben hast.
       *[no] danke, dass ihr mir Bescheid gegeben habt.
    }
    .talk = Danke auch für den freundlichen Austausch und die Zeit, die ihr euch genommen habt.
    .door = Wenn bei { $company } später eine Stelle frei wird, die zu mir passt, freue ich mich über eine Nachricht. Alles Gute für euch.
    .closing = { letter-decline-informal.closing }

## Verpasst: eine kurze Nachricht am selben Tag, ohne Schuldfrage.

letter-missed_call-formal =
    .subject = Unser Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-formal.to_known }
    .to_unknown = Guten Tag,
    .missed = leider haben wir uns verpasst.
    .ask = Unser Gespräch hole ich gern nach. Wann würde es Ihnen stattdessen passen?
    .closing = { letter-decline-formal.closing }

letter-missed_call-informal =
    .subject = Unser Gespräch{ $has-role ->
        [yes] : { $role }
       *[no] { "" }
    }
    .to_known = { letter-decline-informal.to_known }
    .to_unknown = Hallo,
    .missed = leider haben wir uns verpasst.
    .ask = { $has-recipient ->
        [yes] Unser Gespräch hole ich gern nach. Wann würde es dir stattdessen passen?
       *[no] Unser Gespräch hole ich gern nach. Wann würde es euch stattdessen passen?
    }
    .closing = { letter-decline-informal.closing }
