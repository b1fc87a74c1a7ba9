### Deutsche Texte für „nudges“: welche Erinnerungen geplant sind, wann und warum gerade dann.
###
### Für alle, die hier schreiben oder übersetzen: Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen),
### „-words“ sind getippte Wörter dafür. { $list } und { $view } werden aus Bausteinen in shared.ftl gemacht.

nudges-list =
    <b>Daran will ich dich erinnern</b>

    { $list }

    Tipp auf eine, wenn sie früher, später oder gar nicht kommen soll.
    .stop = Alle abstellen
    .stop-words = alle aus, alle ausschalten, alles aus, alles abstellen, alles abschalten, keine erinnerungen, keine erinnerungen mehr, keine mehr, erinnerungen aus, erinnerungen abstellen, nie mehr erinnern, stopp, stop, lass mich in ruhe, alle weg, alle löschen
    .done = Passt so
    .done-words = passt, ok, okay, gut, fertig, danke, nichts, nix, alles gut, alles klar, nein, nee, nö, ne, das wars, lass so, bleibt so, in ordnung

# Eine einzelne Erinnerung.
nudges-item =
    { $view }

    Was soll damit sein?
    .later = Später
    .later-words = verschieben, später bitte, nicht jetzt, jetzt nicht, noch nicht, andere zeit, anderer tag, anderes mal, morgen, nachher, nächste woche, aufschieben, zu früh
    .now = Jetzt gleich
    .now-words = jetzt, gleich, sofort, jetzt sofort, mach ich jetzt, zeig, zeig her, los, gleich jetzt, zeigen, vorziehen, jetzt machen
    .drop = Nicht nötig
    .drop-words = streichen, löschen, weg, weg damit, brauche ich nicht, brauch ich nicht, brauche ich nicht mehr, nicht mehr nötig, hat sich erledigt, erledigt, schon erledigt, schon gemacht, hab ich schon, keine erinnerung, nicht erinnern
    .back = Zur Liste
    .back-words = zurück, zurück zur liste, liste, nichts, nix, passt, passt so, bleibt so, ok, okay, gut, nein, nee, nö, ne, lass so

nudges-later =
    { -snooze-when }
    .why = { decide-woken_later.why }
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }

nudges-moved =
    Gut, sie kommt am <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    }
    .back = Zur Liste
    .back-words = zurück, zurück zur liste, liste, liste zeigen, zeig, zeigen, zeig her, die anderen, wann genau, wann
    .done = Fertig
    .done-words = ok, okay, gut, ja, danke, passt, alles klar, das wars, nichts, nein, nee, nö, super

nudges-dropped =
    Gut, diese Erinnerung kommt nicht mehr. Die anderen bleiben.
    .back = { nudges-moved.back }
    .back-words = zurück, zurück zur liste, liste, liste zeigen, zeig, zeigen, zeig her, die anderen, welche noch
    .done = { nudges-moved.done }
    .done-words = { nudges-moved.done-words }

nudges-silent =
    Alle Erinnerungen sind aus. Ich melde mich nicht von selbst, auch nicht, wenn etwas ansteht.
    .allow = Wieder einschalten
    .allow-words = einschalten, an, wieder an, anschalten, anmachen, wieder anmachen, erinnerungen an, wieder erinnern, erinnere mich, doch wieder erinnern, doch erinnern, ja, ja bitte, bitte, gern, gerne, rückgängig machen, versehen, war ein versehen, aus versehen
    .done = So lassen
    .done-words = nein, nee, nö, ne, nope, nein danke, ok, okay, gut, passt, bleibt so, lass so, lass aus, aus lassen, in ordnung, fertig, danke, nichts

nudges-empty =
    Gerade ist nichts geplant. Sobald bei einer Bewerbung etwas ansteht, merke ich es vor.
    .interviews = Meine Bewerbungen
    .interviews-words = bewerbungen, zeig, zeigen, zeig mir meine bewerbungen, interviews, gespräche, meine gespräche, übersicht, liste, ja, termine, meine termine
    .done = Gut so
    .done-words = ok, okay, gut, nein, nee, nö, ne, danke, passt, alles klar, fertig, nichts, in ordnung

nudges-done =
    Gut. Unter /nudges kannst du jederzeit nachsehen.

nudges-cancelled =
    Gut, die Erinnerungen bleiben, wie sie sind.
