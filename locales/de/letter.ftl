### Deutsche Texte für „letter“ (eine einzelne Mail schreiben lassen) und „check“ (einen eigenen Entwurf ansehen).
### Die Mails selbst stehen in letters.ftl, die Sätze zu einem Entwurf in drafts.ftl.
###
### Für alle, die hier schreiben oder übersetzen: Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen),
### „-words“ sind getippte Wörter dafür.

## letter

letter-company =
    Für welche Firma ist die Mail?
    .why = Der Name steht in der Mail. Ich schreibe niemandem selbst.

letter-writing =
    Was soll die Mail an { $company } sagen?
    .why = Jede Mail ist anders gebaut. Je klarer ihr Zweck, desto kürzer wird sie.
    .accept = Ich komme zum Gespräch
    .accept-words = zusage, zusagen, termin zusagen, ich komme, ich sage zu, ich sag zu, zusage zum gespräch, einladung annehmen, annehmen, termin bestätigen, bestätigen, ich nehme den termin
    .reschedule = Ein anderer Termin, bitte
    .reschedule-words = anderer termin, neuer termin, termin verschieben, verschieben, umlegen, termin, termine vorschlagen, termin vorschlagen, kann da nicht, ich kann da nicht, passt mir nicht, termin passt nicht, verlegen, um anderen termin bitten, krank, bin krank
    .decline = Ich komme nicht
    .decline-words = absage, absagen, ich sage ab, ich sag ab, gespräch absagen, einladung absagen, einladung ablehnen, ablehnen, einladung absage, termin absagen
    .thanks = Danke für das Gespräch
    .thanks-words = danke, dank, dankesmail, bedanken, danke sagen, ich will mich bedanken, dankschreiben, danke schön, dankeschön
    .follow_up = Gibt es etwas Neues?
    .follow_up-words = nachfragen, nachfrage, nachhaken, noch keine antwort, keine antwort, warte auf antwort, wann kommt antwort, was neues, gibts was neues, sachstand, stand der bewerbung, melden sich nicht, die melden sich nicht
    .withdraw = Ich steige aus
    .withdraw-words = aussteigen, ich will raus, will raus, bewerbung zurückziehen, zurückziehen, ich ziehe zurück, ich zieh zurück, rückzug, ich ziehe meine bewerbung zurück, kein interesse mehr
    .later_role = Eine neue Stelle reizt mich
    .later_role-words = diese stelle passt besser, andere stelle, neue stelle, passende stelle, passendere stelle, bessere stelle, eine andere stelle, stelle gefunden, neue stelle gefunden, hab eine stelle gesehen, stellenanzeige, karriereseite, andere position
    .check_back = Ist etwas frei geworden?
    .check_back-words = infogespräch, nach dem infogespräch, frei geworden, ist was frei, ist etwas frei, ist was frei geworden, offene stellen, habt ihr was frei, haben sie was frei, nachfragen nach infogespräch, frage nach stelle

letter-role =
    { $company }, gut. Um welche Stelle geht es?
    .why = { decide-role.why }
    .none = { decide-role.unclear }
    .none-words = { decide-role.unclear-words }

letter-letter_language =
    In welcher Sprache soll die Mail sein? Am besten in der, in der sie dir schreiben.
    .why = Wer in ihrer Sprache antwortet, liegt nie daneben.

# Die Worte kommen so in die Mail, nach „Mein Vorschlag:“.
letter-proposals =
    Wann passt es dir? Zwei oder drei Vorschläge, so geschrieben, wie sie in der Mail stehen sollen, auf { $letter_language }: { $letter_language-is ->
        [en] “Tue 8 Dec after 14:00 or Thu 10 Dec all day”
        [id] “Selasa 8 Desember sesudah pukul 14.00 atau Kamis 10 Desember”
        [ms] “Selasa, 8 Disember, selepas pukul 2 petang atau Khamis, 10 Disember”
       *[de] „Dienstag, 8. Dezember, ab 14 Uhr oder Donnerstag, 10. Dezember, ganztags“
    }
    .why = Mit zwei, drei Vorschlägen sparst du euch eine Runde Mails.
    .none = Die sollen vorschlagen
    .none-words = keine, keine vorschläge, nein, nee, nö, ne, nichts, egal, ist egal, mir egal, immer, jederzeit, flexibel, bin flexibel, ich bin flexibel, weiß nicht, weiß ich nicht, keine ahnung, sollen die sagen, sollen sie sagen, sie sollen vorschlagen, wie es ihnen passt, ich richte mich nach ihnen, kp, ka

letter-other_role =
    Wie heißt die Stelle, die du gefunden hast? Schreib sie so, wie sie in der Anzeige steht.
    .why = Mit dem genauen Namen weiß man gleich, wen man fragen muss.

letter-register =
    { decide-register }
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

letter-my_name =
    { decide-my_name }
    .why = { decide-my_name.why }

letter-recipient =
    { debrief-recipient }
    .why = { decide-recipient.why }
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }

# Steht unter der fertigen Mail.
letter-letter =
    { $writing-is ->
        [accept] Das ist deine Zusage. Im Gespräch kannst du ruhig sagen, dass du auch für andere Stellen dort offen bist.
        [reschedule] Um einen anderen Termin zu bitten ist ganz normal. Einen Grund musst du nicht nennen.
        [decline] Das ist deine Absage. Mehr Gründe brauchst du nicht, und die Tür bleibt offen.
        [later_role] Am besten schickst du sie der Person, die dich damals eingeladen hat. Sie weiß, wer die Stelle besetzt.
        [check_back] Ein Dank und eine einzige Frage, darauf antwortet es sich leicht.
       *[other] Das ist deine Mail.
    }

    Kopieren und verschicken musst du selbst. Schon verschickt?
    .sent = { debrief-letter.sent }
    .sent-words = { debrief-letter.sent-words }
    .later = { debrief-letter.later }
    .later-words = { debrief-letter.later-words }
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

# Der Knopf gilt auch nach Tagen noch.
letter-later =
    Gut. Wenn du so weit bist, holst du die Mail hier wieder hervor.
    .letter = Zeig mir die Mail
    .letter-words = mail, die mail, zeig, zeig her, zeigen, zeig die mail, mail zeigen, noch mal zeigen, ja, ich bin so weit, bin so weit, jetzt, verschickt, ist raus, hab ich verschickt
    .fine = Brauche ich nicht
    .fine-words = brauch ich nicht, brauche ich nicht mehr, brauch ich nicht mehr, nicht nötig, nicht mehr nötig, hat sich erledigt, nein, nee, nö, ne, nichts, ok, okay, gut, fertig, danke

letter-sent =
    Ist notiert. Wie es weitergeht, siehst du unter /interviews.

letter-done =
    Gut. Unter /letter schreibe ich dir jederzeit eine neue.

letter-cancelled =
    Gut, wir hören hier auf. Unter /letter fängst du neu an.

## check

check-draft =
    Schick mir deinen Entwurf, so wie er ist. Ich sehe nach, was einen falschen Eindruck machen könnte: Druck, Eigenlob, zu viele Bitten, die falsche Anrede.
    .why = Den eigenen Text überliest man leicht. Verschickt wird hier nichts.

# { $findings } sagt, was am Entwurf auffällt, oder dass alles gut ist.
check-checked =
    { $findings }

    Soll ich mir noch eine Fassung ansehen?
    .again = Noch einen Entwurf ansehen
    .again-words = noch einen, noch einer, nochmal, noch mal, neuer entwurf, neue fassung, ja, hab es geändert, habs geändert, geändert, überarbeitet, noch ein entwurf, noch mal prüfen, nochmal prüfen, prüf noch mal, nächster
    .done = Danke, das reicht
    .done-words = danke, fertig, ok, okay, gut, passt, super, top, reicht, alles klar, nein, nee, nö, ne, nichts, das wars, perfekt, dankeschön, vielen dank

check-done =
    Gut. Unter /check sehe ich mir jederzeit den nächsten an.

check-cancelled =
    Gut, dann ohne. Unter /check kannst du mir jederzeit einen Entwurf zeigen.
