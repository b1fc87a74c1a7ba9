### Deutsche Fragen zum Üben in der Gruppe: jeden Übungstag stellt Sopan eine davon, wie in einem echten Gespräch.
###
### Für alle, die hier schreiben oder übersetzen (Python braucht man dafür nicht):
### * „practice-q-yourself-1“ ist die Frage, so wie man sie im Gespräch hört, mit Sie, bis 200 Zeichen.
### * „.hint“ sagt in einem Satz, wie man herangeht, mit du, bis 120 Zeichen.
### * Unter einer Nummer steht in jeder Sprache dieselbe Frage, aber so, wie man sie dort stellt. Eine Nummer bekommt nie
###   eine andere Frage, denn wer sie beantwortet hat, liest sie später neben der eigenen Antwort.
### * Nichts nach Alter, Familie, Religion oder Herkunft, auch wenn es manchmal gefragt wird.

## Über mich

practice-q-yourself-1 = Erzählen Sie doch mal: Wer sind Sie, und was hat Sie zu uns geführt?
    .hint = Zwei Minuten reichen: was du heute machst, wie du dahin kamst, warum gerade diese Stelle.
practice-q-yourself-2 = Führen Sie uns bitte einmal durch Ihren Lebenslauf. Welche Station hat Ihnen am meisten beigebracht?
    .hint = Geh zügig durch und bleib dort stehen, wo es zur Stelle passt; auch Ausbildung und Praktikum zählen.
practice-q-yourself-3 = Was würden Ihre Kolleginnen und Kollegen über Sie sagen, wenn Sie gerade nicht im Raum sind?
    .hint = Nimm zwei Eigenschaften und zu jeder etwas, das wirklich mal jemand über dich gesagt hat.
practice-q-yourself-4 = Was steht nicht in Ihrem Lebenslauf, sollten wir aber über Sie wissen?
    .hint = Such etwas Kleines, das zeigt, wie du arbeitest; was privat ist, darf privat bleiben.
practice-q-yourself-5 = Hier sehe ich eine Lücke in Ihrem Lebenslauf. Was haben Sie in dieser Zeit gemacht?
    .hint = Sag es ruhig in einem Satz, ohne dich zu entschuldigen, und dann, was du jetzt vorhast.
practice-q-yourself-6 = Womit beschäftigen Sie sich, wenn Sie nicht arbeiten?
    .hint = Ein echtes Interesse und was es dir gibt, mehr braucht es nicht.

## Warum diese Stelle

practice-q-motivation-1 = Warum möchten Sie gerade bei uns arbeiten und nicht bei der Konkurrenz?
    .hint = Nenn eine Sache, die es nur dort gibt, und sag, was sie mit dir zu tun hat.
practice-q-motivation-2 = Was reizt Sie an dieser Stelle am meisten?
    .hint = Greif eine Aufgabe aus der Anzeige heraus und erzähl, wann dir so etwas schon Freude gemacht hat.
practice-q-motivation-3 = Warum wollen Sie sich beruflich verändern?
    .hint = Erzähl, wohin du willst, und sprich freundlich über die Stelle, die du verlässt.
practice-q-motivation-4 = Wo sehen Sie sich in fünf Jahren?
    .hint = Es muss kein Titel sein: Was willst du dann gut können, und wie hilft dir diese Stelle dabei?
practice-q-motivation-5 = Was muss eine Arbeit haben, damit Sie morgens gern hingehen?
    .hint = Zwei Dinge, die dir wirklich wichtig sind, und ein Beispiel, wo du sie schon hattest.
practice-q-motivation-6 = Was wissen Sie schon über uns?
    .hint = Zehn Minuten Nachlesen genügen: ein Produkt, eine Neuigkeit und was du dazu denkst.

## Stärken und Lücken

practice-q-strengths-1 = Welche Ihrer Stärken würden wir hier am schnellsten merken?
    .hint = Nimm nur eine und beleg sie mit einer kleinen Geschichte.
practice-q-strengths-2 = Was ist Ihre größte Schwäche, und was tun Sie dagegen?
    .hint = Nimm eine echte, an der diese Stelle nicht scheitert, und erzähl den ersten Schritt, den du schon getan hast.
practice-q-strengths-3 = Was haben Sie sich zuletzt selbst beigebracht, und wie sind Sie dabei vorgegangen?
    .hint = Es darf etwas Kleines sein; spannend ist, wie du drangeblieben bist.
practice-q-strengths-4 = Welche unserer Anforderungen bringen Sie noch nicht mit?
    .hint = Gib die Lücke offen zu und sag gleich, wie und bis wann du sie schließt.
practice-q-strengths-5 = Auf welches Ergebnis Ihrer Arbeit sind Sie stolz?
    .hint = Wie war es vorher, was hast du getan, was war danach anders: So erzählt es sich leicht, am besten mit Zahl.
practice-q-strengths-6 = Wir haben mehrere gute Bewerbungen. Warum sollten wir uns für Sie entscheiden?
    .hint = Vergleich dich mit niemandem; sag, welche Sorge du ihnen abnimmst.

## Wenn etwas schiefging

practice-q-setback-1 = Erzählen Sie von einem Fehler, der Ihnen bei der Arbeit passiert ist.
    .hint = Wähl einen, der ausgestanden ist, steh dazu und erzähl vor allem, was du seitdem anders machst.
practice-q-setback-2 = Welche Kritik hat Sie einmal getroffen und war trotzdem berechtigt?
    .hint = Du darfst sagen, dass es wehtat; danach zählt, was du daraus gemacht hast.
practice-q-setback-3 = Wann haben Sie ein Ziel nicht erreicht, und woran lag es?
    .hint = Fang mit deinem eigenen Anteil an, die Umstände kommen danach.
practice-q-setback-4 = Wann ist Ihnen zuletzt alles zu viel geworden, und wie sind Sie damit umgegangen?
    .hint = Sag, woran du es gemerkt hast, was du zuerst hast liegen lassen und wen du gefragt hast.
practice-q-setback-5 = Erzählen Sie von etwas, das Sie unbedingt wollten und nicht bekommen haben. Was haben Sie dann getan?
    .hint = Bleib kurz bei der Enttäuschung und länger bei deinem ersten Schritt danach.
practice-q-setback-6 = Welche berufliche Entscheidung würden Sie heute anders treffen?
    .hint = Erklär, was du damals wusstest und worauf du heute achten würdest.

## Im Team

practice-q-teamwork-1 = Erzählen Sie von etwas, das nur als Team zu schaffen war. Was war Ihr Anteil daran?
    .hint = Sag „wir“ für das Ergebnis und „ich“ für das, was du selbst getan hast.
practice-q-teamwork-2 = Welche Rolle übernehmen Sie in einem Team, ohne dass man Sie darum bittet?
    .hint = Denk an die letzte Besprechung: Hast du geordnet, angetrieben oder vermittelt?
practice-q-teamwork-3 = Mit was für Menschen arbeiten Sie am liebsten zusammen, und mit wem fällt es Ihnen schwerer?
    .hint = Beschreib Arbeitsweisen statt Personen, und wie du mit den schwierigeren zurechtkommst.
practice-q-teamwork-4 = Sie kommen neu in ein eingespieltes Team. Wie finden Sie Ihren Platz?
    .hint = Erst zuhören, dann etwas Kleines zuverlässig erledigen: Wann ist dir das so gelungen?
practice-q-teamwork-5 = Wann haben Sie bei der Arbeit jemandem geholfen, obwohl es nicht Ihre Aufgabe war?
    .hint = Erzähl auch, was bei dir dafür liegen blieb und wie du das gelöst hast.
practice-q-teamwork-6 = Wie arbeiten Sie mit Menschen zusammen, die ganz anders denken oder aus einem anderen Fach kommen?
    .hint = Ein Missverständnis, das du aufgeklärt hast, sagt mehr als das Wort „offen“.

## Wenn man sich reibt

practice-q-conflict-1 = Wann waren Sie einmal anderer Meinung als Ihre Führungskraft? Wie haben Sie das angesprochen?
    .hint = Zeig, dass du unter vier Augen und mit Gründen widersprichst und die Entscheidung danach mitträgst.
practice-q-conflict-2 = Erzählen Sie von einem Streit mit jemandem aus dem Kollegenkreis. Wie ging er aus?
    .hint = Erzähl beide Seiten fair; interessant ist, wer den ersten Schritt gemacht hat.
practice-q-conflict-3 = Jemand beschwert sich bei Ihnen und wird laut. Wie sind Sie mit so etwas schon umgegangen?
    .hint = Am besten in dieser Reihenfolge: wie du zugehört, den Ärger benannt und eine Lösung gefunden hast.
practice-q-conflict-4 = Wann mussten Sie bei der Arbeit Nein sagen, und wie haben Sie das gemacht?
    .hint = Ein gutes Nein hat einen Grund und einen Gegenvorschlag; was war deiner?
practice-q-conflict-5 = Mussten Sie im Team schon einmal etwas Unangenehmes ansprechen? Wie sind Sie vorgegangen?
    .hint = Wann, wo und mit welchem ersten Satz: Daran hört man, dass du respektvoll warst.
practice-q-conflict-6 = Was tun Sie, wenn Sie nicht weiterkommen, weil jemand anders nicht liefert?
    .hint = Frag in deiner Geschichte erst nach dem Grund, bevor es eine Etage höher geht.

## Was wäre, wenn

practice-q-situation-1 = Zwei Vorgesetzte brauchen bis heute Abend etwas von Ihnen, und nur eines ist zu schaffen. Was tun Sie?
    .hint = Sag, wonach du abwägst, und dass du früh mit beiden sprichst, statt still zu wählen.
practice-q-situation-2 = Ihnen fällt ein Fehler auf, und die Unterlagen sind schon beim Kunden. Wie gehen Sie vor?
    .hint = Erst Bescheid geben, dann den Schaden klein halten, dann dafür sorgen, dass es dir nicht noch einmal passiert.
practice-q-situation-3 = Sie bekommen eine Aufgabe, die Sie noch nie gemacht haben. Wo fangen Sie an?
    .hint = Frag zuerst, woran man ein gutes Ergebnis erkennt, und zeig früh einen Zwischenstand.
practice-q-situation-4 = Am Mittwoch merken Sie, dass Sie bis Freitag nicht fertig werden. Was machen Sie?
    .hint = Sag früh Bescheid und bring zwei Vorschläge mit: später fertig oder am Freitag erst ein Teil.
practice-q-situation-5 = In der Besprechung gibt jemand Ihre Idee als die eigene aus. Wie reagieren Sie?
    .hint = Bleib ruhig und sprich es später zu zweit an; zeig, dass dir die Sache wichtiger ist als der Applaus.
practice-q-situation-6 = Es ist Ihre erste Woche, und niemand hat Zeit, Sie einzuarbeiten. Was machen Sie?
    .hint = Sag, was du allein herausfindest und wofür du um zehn Minuten bittest.

## Zum Schluss

practice-q-closing-1 = Welche Fragen haben Sie noch an uns?
    .hint = Halt drei bereit; eine nach dem ersten halben Jahr in dieser Stelle passt fast immer.
practice-q-closing-2 = Was haben Sie sich beim Gehalt vorgestellt?
    .hint = Nenn eine Zahl, brutto im Jahr, mit einem Satz Begründung, und halt die Stille danach aus.
practice-q-closing-3 = Ab wann könnten Sie bei uns anfangen?
    .hint = Schau vorher nach deiner Kündigungsfrist und nenn ein Datum, das du halten kannst.
practice-q-closing-4 = Sind Sie gerade noch mit anderen Unternehmen im Gespräch?
    .hint = Ein ehrliches Ja ist normal; du musst keine Namen nennen, nur, warum es dir hier ernst ist.
practice-q-closing-5 = Gibt es etwas, das wir nicht gefragt haben und das Sie uns noch mitgeben möchten?
    .hint = Heb dir einen Satz dafür auf: warum du hierher passt, so gesagt, dass man sich morgen noch daran erinnert.
practice-q-closing-6 = Zur Stelle gehören Dienstreisen und ab und zu ein Wochenende. Wie passt das für Sie?
    .hint = Sag klar, was geht und wo deine Grenze liegt; private Gründe schuldest du niemandem.
