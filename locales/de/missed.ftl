### Deutsche Texte für „missed“: Sopan war weg, und inzwischen wurde mehreres fällig. Statt vieler Nachrichten kommt eine.
###
### Für alle, die hier schreiben oder übersetzen: Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen),
### „-words“ sind getippte Wörter dafür. { $list } hat nummerierte Zeilen, je eine Erinnerung und wann sie gekommen wäre;
### sie werden aus Bausteinen in shared.ftl gemacht und stehen auch als Knöpfe darunter. Der Ausfall lag an Sopan, nie an
### der Person: kurz sagen, nicht erklären.

# Nach jeder erledigten Erinnerung steht das hier noch einmal da, mit dem, was übrig ist; das kann eine einzige sein.
missed-list =
    Entschuldige, ich war eine Weile weg, das lag an mir. Daran hätte ich dich inzwischen erinnert:

    { $list }

    Verloren ist nichts. Was möchtest du dir ansehen?
    .done = Alles gesehen, danke
    .done-words = gesehen, alles gesehen, hab ich gesehen, habs gesehen, gelesen, hab ich gelesen, ok, okay, gut, ist gut, schon gut, danke, danke dir, alles klar, alles gut, passt, passt so, verstanden, weiß bescheid, weiß ich schon, weiß ich alles, fertig, das wars, das war es, das ist alles, nichts, nix, nichts davon, keine davon, keins davon, nein, nee, nö, ne, alles erledigt, schon erledigt, alles schon erledigt, hab alles gemacht, schon alles gemacht, macht nichts, kein problem, nicht schlimm, in ordnung, später, jetzt nicht, nicht jetzt, gerade nicht, keine zeit
    .stop = { decide-woken.stop }
    .stop-words = { decide-woken.stop-words }, { nudges-list.stop-words }

# Alle Erinnerungen wurden gerade abgestellt.
missed-silent =
    { nudges-silent }
    .allow = { nudges-silent.allow }
    .allow-words = { nudges-silent.allow-words }
    .done = { nudges-silent.done }
    .done-words = { nudges-silent.done-words }

# Am Ende: alles erledigt, oder die Person will jetzt nichts davon.
missed-done =
    Gut. Was noch offen ist, steht unter /interviews.

missed-cancelled =
    Gut, wir lassen das. Verloren ist nichts, unter /interviews findest du alles wieder.
