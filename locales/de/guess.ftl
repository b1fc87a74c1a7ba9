# guess: was jemand vermutlich möchte, wenn es nicht eindeutig ist oder nicht einfach angenommen werden darf.
#
# Für Übersetzende, ohne Python: „guess-which“ zeigt bis zu drei dieser Knöpfe, nämlich was am ehesten gemeint war.

guess-which = Ich bin mir nicht ganz sicher, was du möchtest. Etwas davon?
    .decide = Hingehen oder nicht?
    .withdraw = Aus einem Verfahren raus
    .informational = Mit jemandem dort reden
    .followup = Mein Gespräch ist vorbei
    .thankyou = Einen Brief schreiben
    .remind = Mich erinnern lassen
    .list_reminders = Meine Erinnerungen
    .my_interviews = Meine Gespräche
    .change_language = Andere Sprache
    .stop = Keine Erinnerungen mehr
    .help = Was kannst du?
    .delete_data = Meine Daten löschen
    .none = Nichts davon
    .none-words = nichts, nichts davon, keins, keins davon, keines davon, nein, nö, was anderes, etwas anderes, anderes

guess-leave = { $has-company ->
    [yes] Du möchtest bei { $company } aussteigen, richtig? Ich verschicke nichts, wir denken es erst in Ruhe durch.
   *[no] Du möchtest aus einem Verfahren aussteigen, richtig? Ich verschicke nichts, wir denken es erst in Ruhe durch.
}
    .yes = Ja, ich will raus
    .yes-words = ja, jo, genau, richtig, stimmt, ich will raus, aussteigen
    .other = Nein, etwas anderes
    .other-words = nein, nö, nee, was anderes, etwas anderes, anderes

guess-silence = Soll ich alle Erinnerungen abstellen? Dann melde ich mich nur noch, wenn du schreibst. Was geplant ist, bleibt gemerkt, und du kannst es jederzeit zurücknehmen.
    .stop = Ja, alle abstellen
    .stop-words = ja, jo, alle, abstellen, stopp, stop, ruhe, aus, alles aus, bitte aufhören
    .planned = Was ist geplant?
    .planned-words = zeigen, zeig, zeig mal, was ist geplant, geplant, liste, welche, erinnerungen
    .other = Nein, etwas anderes
    .other-words = nein, nö, nee, behalten, was anderes, etwas anderes, anderes

guess-silent = Erledigt. Von mir kommen keine Erinnerungen mehr. Wenn du schreibst, bin ich da.
    .undo = Wieder einschalten
    .undo-words = rückgängig, an, wieder an, einschalten, wieder einschalten, erinnerungen an, doch wieder

guess-loud = Gut, ich erinnere dich wieder.
guess-cancelled = Gut, es bleibt alles, wie es ist.
