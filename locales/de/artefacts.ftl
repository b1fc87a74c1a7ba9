# Sopan auf Deutsch: was man mitnimmt. Der Kalender, das Bild aller Bewerbungen und das Blatt zum Ausdrucken.
# Alles hier steht in Dateien oder auf einem Bild: keine Auszeichnungen wie <b>, und so kurz wie möglich.

## Der Kalender

# Unter der Datei.
calendar-caption = Deine Gespräche für den Kalender. Verschiebt sich etwas, hol dir die Datei neu: Sie ersetzt die alten Termine.

# Name eines Termins.
calendar-interview = Gespräch bei { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}
# Ein Gespräch, das keine Bewerbung ist.
calendar-informational = Infogespräch bei { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}
# Überschriften über dem, was die Person notiert hat.
calendar-questions = Das willst du fragen:
calendar-concerns = Das willst du ansprechen:
# Was der Kalender am Abend vorher und eine Stunde vorher meldet; $event ist der Name des Termins.
calendar-tomorrow = Morgen: { $event }
calendar-soon = In einer Stunde: { $event }

## Das Bild: eine Zeile je Bewerbung auf einer Zeitachse

# Über dem Bild.
picture-title = Deine Bewerbungen
# An der Linie, die heute zeigt; $day ist ein Tag.
picture-today = heute, { $day }
# Statt eines Namens, dessen Schrift sich nicht zeichnen lässt; die Bildbeschreibung nennt ihn.
picture-nameless = Nr. { $number }
# Unter der letzten Zeile; $count ist eine Zahl.
picture-more = … und { $count } weitere
# Die Zeichenerklärung: alle vier stehen in einer Zeile, also je ein oder zwei kurze Wörter.
picture-sign-ahead = Gespräch
picture-sign-past = war schon
picture-sign-nudge = Erinnerung
picture-sign-wait = Warten
# Wie eine Bewerbung steht; rechts in der Zeile, höchstens etwa 24 Zeichen.
picture-undecided = noch offen
picture-unscheduled = noch kein Termin
# $when ist ein Tag.
picture-ahead = Gespräch { $when }
picture-waiting = Antwort steht aus
picture-declined = du hast abgesagt
picture-withdrawn = zurückgezogen
picture-offer = Zusage
picture-rejected = Absage bekommen
picture-closed = abgeschlossen
# Das Bild in Worten, auch für alle, die es nicht sehen. $rows sind die Zeilen, mit Strichpunkten.
# Endet ohne Punkt, weil auch Tage mit einem enden („8. Dez.“).
picture-alt = Deine Bewerbungen auf einer Zeitachse, { $from } bis { $until }; eine Linie zeigt heute ({ $today }). { $rows }
# Eine Zeile davon; $stage sagt, wie es steht, $nudge ist ein Tag.
picture-alt-row = { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}: { $stage }{ $has-nudge ->
    [yes] , Erinnerung { $nudge }
   *[no] {""}
}

## Das Blatt für ein Infogespräch, zum Ausdrucken

sheet-title = Infogespräch bei { $company }
sheet-person = Mit: { $person }
# Überschrift über den eigenen Fragen, und über leeren Zeilen.
sheet-own = Deine eigenen Fragen
sheet-notes = Notizen
# Am Fuß des Blatts.
sheet-reminder = Es ist ein Gespräch und keine Bewerbung: Frag, so viel du magst, und sag am Ende danke.
