### Die Mails auf Deutsch, die Sopan zum Kopieren zeigt. Sie gehen an fremde Menschen: korrekt, kurz, freundlich.
###
### Für alle, die hier schreiben oder übersetzen: Jede Zeile mit Punkt davor ist ein Absatz; dazwischen kommt eine Leerzeile.
### „formal“ siezt, „informal“ duzt. Nach der Anrede geht es klein weiter, die Grußformel steht ohne Komma. Nie ein Geschlecht
### vermuten; wer „Frau Sommer“ eingibt, bekommt „Guten Tag Frau Sommer“. Keine Klammern, keine Lücken zum Ausfüllen.
### { $when } („Di., 8. Dez.“) nie ans Satzende, wenn die Uhrzeit fehlen kann. to_known/to_unknown: Name bekannt oder nicht.
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
