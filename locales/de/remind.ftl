# remind: eine eigene Erinnerung, woran auch immer, zu einem selbst genannten Zeitpunkt.
#
# Für Übersetzende, ohne Python: $what sind die eigenen Worte. $at ist ein Zeitpunkt, $nudge-at einer mit Ort.

remind-what = Woran soll ich dich erinnern?
    .short = Erinnerung
    .why = Ich schicke dir genau deine Worte zurück, damit du gleich weißt, worum es ging.

remind-at = Wann soll ich dich erinnern? Zum Beispiel „Donnerstag um 9“ oder „in drei Tagen“.
    .short = Wann
    .why = Zu diesem Zeitpunkt schreibe ich dir, ein einziges Mal.

remind-zone = Wo wohnst du? Dann schreibe ich zur richtigen Uhrzeit bei dir.
    .wib = { decide-zone.wib }
    .wib-words = { decide-zone.wib-words }
    .wita = { decide-zone.wita }
    .wita-words = { decide-zone.wita-words }
    .wit = { decide-zone.wit }
    .wit-words = { decide-zone.wit-words }
    .myt = { decide-zone.myt }
    .myt-words = { decide-zone.myt-words }
    .cet = { decide-zone.cet }
    .cet-words = { decide-zone.cet-words }
    .gmt = { decide-zone.gmt }
    .gmt-words = { decide-zone.gmt-words }
    .why = { decide-zone.why }

remind-waiting = { $reminders ->
    [off] Notiert: „{ $what }“. Deine Erinnerungen sind aber aus. Schalte sie in /settings ein, dann schreibe ich dir.
   *[on] Ich erinnere dich: <b>{ $nudge-at }</b>, „{ $what }“.{ $has-nudge-why ->
        [yes] { " " }{ $nudge-why }
       *[no] { "" }
    }
}
    .at = Anderer Zeitpunkt
    .at-words = anderer zeitpunkt, andere zeit, zeit, zeit ändern, später, früher, verschieben
    .what = Andere Worte
    .what-words = andere worte, text ändern, anders schreiben, text
    .drop = Nicht mehr nötig
    .drop-words = weg, weg damit, löschen, lösch das, streichen, nicht mehr nötig, brauch ich nicht mehr, vergiss es

remind-due = Du wolltest erinnert werden: „{ $what }“.
    .done = Erledigt, danke
    .done-words = erledigt, danke, ok, okay, ja, gemacht, passt, done
    .snooze = Später
    .snooze-words = später, nachher, jetzt nicht, nicht jetzt, nochmal später
    .drop = Nicht mehr nötig
    .drop-words = nicht mehr nötig, brauch ich nicht mehr, weg damit, vergiss es, unnötig
    .stop = Keine Erinnerungen mehr
    .stop-words = stopp, stop, keine erinnerungen mehr, alle aus, alles aus

remind-due_later = Wann denn? Eine eigene Zeit geht auch.
    .hour = { decide-woken_later.hour }
    .hour-words = { decide-woken_later.hour-words }
    .evening = { decide-woken_later.evening }
    .evening-words = { decide-woken_later.evening-words }
    .morning = { decide-woken_later.morning }
    .morning-words = { decide-woken_later.morning-words }
    .monday = { decide-woken_later.monday }
    .monday-words = { decide-woken_later.monday-words }

remind-due_off = Erledigt: Ab jetzt kommen gar keine Erinnerungen mehr. An „{ $what }“ denke ich nicht mehr mit.
    .undo = Zurücknehmen
    .undo-words = rückgängig, zurücknehmen, wieder an, einschalten

remind-again = { $has-nudge-at ->
    [yes] Gut, ich melde mich dazu noch einmal: <b>{ $nudge-at }</b>.
   *[no] Gut, ich melde mich dazu noch einmal.
}
    .drop = Nicht mehr nötig
    .drop-words = nicht mehr nötig, brauch ich nicht mehr, weg damit, löschen, vergiss es

remind-done = Schön, dann ist das geschafft.
remind-dropped = Gut, diese Erinnerung ist weg.
remind-cancelled = Gut, dann keine Erinnerung.
