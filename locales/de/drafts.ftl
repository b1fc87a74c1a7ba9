### Was Sopan zu einem Entwurf sagt, den jemand eingefügt hat. Die Wörter, an denen es etwas erkennt, stehen in drafts.toml.
###
### Jede Stelle wird so gezeigt: die Worte aus dem Entwurf (draft-spot), ein Satz dazu (draft-…), ein besserer Satz (draft-better).
### Freundlich und knapp: sagen, wie es ankommt und was hilft. Nie tadeln.

draft-clean = Das würde ich so lassen: freundlich, klar und ohne Druck. So kannst du es abschicken.
draft-heading-one = <b>Eine Stelle würde ich noch ändern.</b>
draft-heading-some = <b>Diese Stellen würde ich noch ändern.</b>
# Die Worte aus dem Entwurf, gekürzt.
draft-spot = „{ $spot }“
# Ein Vorschlag in der Sprache des Entwurfs. Antippen kopiert ihn.
draft-better = Vorschlag: <code>{ $better }</code>
# { $count } kann 1 sein.
draft-more = … und noch { $count } mehr.

# Eine Lücke aus einer Vorlage: [Name], XXX, ____
draft-bracket = Hier fehlt noch etwas. Füll die Lücke oder lass sie weg.
# Ein Name ist fast wie bei uns gespeichert, oder Frau und Herr sind vertauscht.
draft-name = Bei mir steht dieser Name anders. Schau lieber noch einmal nach.
# In der Anrede steht jemand, den wir nicht kennen.
draft-stranger = Diesen Namen habe ich zu dem Gespräch nicht. Stimmt er?
# Sie und du gemischt.
draft-register = Hier wechselt die Anrede. Bleib überall bei einer Form, auch in den Verben.
draft-pestering = Das klingt nach Druck. Entscheidungen dauern oft länger, als man hofft; eine ruhige Nachricht kommt besser an.
# !!! oder GROSSBUCHSTABEN
draft-shouting = Das wirkt laut. Ruhig geschrieben sagt es dasselbe.
draft-phone = Ein Anruf kommt leicht ungelegen. Auf eine Mail kann man antworten, wenn es passt.
draft-selling = Überzeugt hast du schon im Gespräch. Jetzt reicht es zu sagen, dass dich die Stelle interessiert.
draft-several_asks = Das sind mehrere Bitten auf einmal. Nimm die wichtigste; der Rest hat Zeit.
# Die Stelle davor ist der Anfang des längsten Absatzes.
draft-long = Insgesamt ist das viel zu lesen. Hier kannst du am meisten kürzen: Dank, ein Anliegen, Gruß.
