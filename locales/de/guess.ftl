# guess: was jemand vermutlich möchte, wenn es nicht eindeutig ist oder nicht einfach angenommen werden darf.
#
# Für Übersetzende, ohne Python: „guess-which“ zeigt bis zu drei dieser Knöpfe, nämlich was am ehesten gemeint war.

guess-which = Ich bin nicht ganz sicher, was du möchtest. Ist es eins davon?
    .decide = Hingehen oder nicht?
    .decide-words = hingehen, hingehen oder absagen, einladung, die einladung, ob ich hingehe, soll ich hingehen, absagen oder hingehen
    .withdraw = { welcome-hello.out }
    .withdraw-words = aussteigen, zurückziehen, bewerbung zurückziehen, ich will raus, will raus, ich steige aus, ich steig aus
    .informational = { welcome-hello.talk }
    .informational-words = infogespräch, ein infogespräch, kennenlernen, eine firma kennenlernen, mit jemandem reden, jemanden anschreiben
    .followup = { welcome-hello.over }
    .followup-words = vorbei, gespräch vorbei, gespräch ist vorbei, nachfragen, nachhaken, nach dem gespräch, keine antwort, wie es weitergeht
    .thankyou = Eine Mail schreiben
    .thankyou-words = mail, mail schreiben, brief, einen brief schreiben, brief schreiben, dankesmail, danke schreiben, bedanken
    .remind = Erinnere mich an etwas
    .remind-words = erinnern, erinnere mich, erinner mich, mich erinnern, an etwas erinnern, eine erinnerung, neue erinnerung, wecker
    .list_reminders = Meine Erinnerungen
    .list_reminders-words = erinnerungen, geplante erinnerungen, was ist geplant, was geplant ist, erinnerungen zeigen
    .my_interviews = { help-ways.interviews }
    .my_interviews-words = bewerbungen, gespräche, meine gespräche, termine, meine termine, übersicht, überblick
    .change_language = Andere Sprache
    .change_language-words = sprache, sprache ändern, sprache wechseln
    .stop = Keine Erinnerungen mehr
    .stop-words = keine erinnerungen, erinnerungen aus, erinnerungen abstellen, alle aus, nicht mehr erinnern, lass mich in ruhe
    .help = Was kannst du?
    .help-words = hilfe, help, was kannst du alles, wie geht das
    .delete_data = Meine Daten löschen
    .delete_data-words = daten löschen, alles löschen, lösch alles, lösch meine daten, löschen
    .none = Nichts davon
    .none-words = nichts, nichts davon, keins, keins davon, keines davon, nein, nö, nee, ne, nope, gar nichts, nix, nix davon, keines, weder noch, was anderes, etwas anderes, anderes, ganz was anderes

guess-leave = { $has-company ->
    [yes] Du möchtest bei { $company } aussteigen, richtig? Ich verschicke nichts, wir denken es erst in Ruhe durch.
   *[no] Du möchtest aus einer Bewerbung aussteigen, richtig? Ich verschicke nichts, wir denken es erst in Ruhe durch.
}
    .yes = Ja, ich will raus
    .yes-words = ja, jo, jup, jep, ja bitte, klar, ok, okay, genau, richtig, stimmt, leider ja, ja leider, will ich, ich will raus, will raus, aussteigen, ich steige aus, ich steig aus
    .other = Nein, etwas anderes
    .other-words = nein, nö, nee, ne, nope, doch nicht, falsch, falsch verstanden, das meine ich nicht, das mein ich nicht, so war das nicht gemeint, was anderes, etwas anderes, anderes

guess-silence = Soll ich alle Erinnerungen abstellen? Dann schreibe ich dir nur noch, wenn du mir schreibst. Was geplant ist, geht nicht verloren, und du kannst sie jederzeit wieder einschalten.
    .stop = Ja, alle abstellen
    .stop-words = ja, jo, jup, jep, ja bitte, ja alle, alle, alle aus, abstellen, alle abstellen, abschalten, ausschalten, ausmachen, mach aus, stopp, stop, ruhe, aus, alles aus, keine mehr, bitte aufhören
    .planned = Was ist geplant?
    .planned-words = zeigen, zeig, zeig mal, zeig her, was ist denn geplant, was steht an, erst zeigen, was ist geplant, geplant, liste, welche, erinnerungen
    .other = Nein, an lassen
    .other-words = nein, nö, nee, ne, nope, doch nicht, lieber nicht, lass sie an, sollen bleiben, nicht alle, nicht abstellen, an lassen, behalten, was anderes, etwas anderes, anderes

guess-silent = Gut, von mir kommen keine Erinnerungen mehr. Wenn du schreibst, bin ich da.
    .undo = Wieder einschalten
    .undo-words = rückgängig, zurücknehmen, anschalten, anmachen, doch nicht, doch erinnern, versehen, war ein versehen, aus versehen, an, wieder an, einschalten, wieder einschalten, erinnerungen an, doch wieder, doch wieder an, erinnerungen wieder an, erinnerungen wieder einschalten, wieder anmachen, wieder anschalten, schalt sie wieder ein, mach sie wieder an

guess-loud = Gut, ich erinnere dich wieder.
guess-cancelled = Gut, es bleibt alles, wie es ist.
guess-kept = Gut, die Erinnerungen bleiben an.
