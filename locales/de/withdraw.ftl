### Deutsche Texte für das Gespräch „withdraw“: Jemand steckt in einem Bewerbungsverfahren und will raus.
###
### Für alle, die hier schreiben oder übersetzen (Python braucht man dafür nicht):
### * „withdraw-motive“ ist der Text der Frage. Die Zeilen mit Punkt davor („.heard“) sind Knöpfe, möglichst bis 28 Zeichen.
### * „.heard-words“: was jemand tippen könnte, der nicht auf den Knopf drückt. Klein geschrieben, mit Komma getrennt.
###   Ein Wort darf bei einer Frage nur unter einem Knopf stehen. „raus“ allein heißt immer „aufhören“ (words.toml).
### * „.short“: Name der Antwort in der Liste „Eine Antwort ändern“, bis 18 Zeichen. „.why“: Antwort auf „Warum fragst du?“
### * { decide-zone.wib } holt den Text von dort, damit er überall gleich ist.
### * Ton: du, klein; ruhig, kurz. Aussteigen ist in Ordnung, bleiben auch. Nie drängen, nie trösten wollen.

## Worum es geht

# Die laufenden Bewerbungen stehen als Knöpfe darunter; jeder andere Name wird getippt.
withdraw-company =
    Aussteigen darfst du, auch bevor alle Gespräche geführt sind.

    Bei welcher Firma willst du nicht weitermachen?
    .short = Firma
    .why = { decide-company.why }

withdraw-rounds =
    Wie viele Gespräche hattest du bei { $company } schon?
    .short = Gespräche
    .why = Nach einem frühen Gespräch lässt sich oft noch wenig sagen. Und je weiter du bist, desto persönlicher darf die Mail werden.
    .none = Noch keins
    .none-words = keins, keines, gar keins, kein gespräch, noch kein gespräch, keine, noch keine, null, 0, bisher keins, bisher keine, nein, nee, nö, noch nicht, erst beworben, nur beworben, nur die bewerbung, nur bewerbung geschickt, steht noch aus, das erste kommt noch, erstes kommt noch, noch nie
    .one = Eins
    .one-words = 1, ein gespräch, eines, einmal, nur eins, erst eins, ein einziges, das erste, eine runde, ein telefonat, nur telefonat, telefoninterview, nur telefonisch, erstgespräch, nur das erste, erst das erste, ein call
    .several = Zwei oder mehr
    .several-words = 2, 3, 4, 5, 6, zwei, drei, vier, fünf, mehrere, einige, ein paar, paar, viele, schon viele, alle, alle bis auf eins, mehr als eins, zweimal, dreimal, zwei runden, drei runden, mehrere runden, fast alle, schon einige, zig, zu viele

withdraw-motive =
    Du überlegst auszusteigen. Was steckt am ehesten dahinter?
    .short = Grund
    .why = Je nach Grund hilft etwas anderes: Was dort nicht passt, kannst du ansprechen. Was mit dir zu tun hat, schaust du besser erst für dich an.
    .heard = Dort stört mich etwas
    .heard-words = stört mich, mich stört etwas, mich stört was, etwas stört mich, etwas gehört, was gehört, hab was gehört, komisches gefühl, die firma, liegt an der firma, liegt an denen, die waren komisch, chef war komisch, das team, der chef, die chefin, arbeitszeiten, gehalt, zu wenig geld, schlechte bewertungen, kununu, warnzeichen, red flag, red flags, die bedingungen, unhöflich, schlechter eindruck, schlechtes gespräch, da stimmt was nicht
    .personal = Es liegt eher an mir
    .personal-words = an mir, liegt an mir, persönlich, persönliche gründe, privat, private gründe, ich selbst, angst, ich hab angst, hab angst, panik, müde, bin müde, erschöpft, keine kraft, keine energie, ausgebrannt, familie, umzug, gesundheit, krank, überfordert, trau mich nicht, ich trau mich nicht, traue mich nicht, zweifel an mir, etwas persönliches, was persönliches
    .torn = Ich bin hin- und hergerissen
    .torn-words = hin und her, hin und hergerissen, zerrissen, schwanke, ich schwanke, unsicher, bin unsicher, unentschlossen, unentschieden, weiß nicht, weiß ich nicht, ich weiß nicht, keine ahnung, kein plan, keinen plan, kp, ka, jein, mal so mal so, mal ja mal nein, teils teils, bin mir nicht sicher, nicht sicher, hm, hmm, puh, beides, von allem etwas, kann mich nicht entscheiden, ich kann mich nicht entscheiden, vielleicht, schwer zu sagen
    .sure = Ich will die Stelle nicht
    .sure-words = will ich nicht, will nicht, ich will nicht, will sie nicht, stelle passt nicht, passt nicht, passt nicht zu mir, würde ich nicht nehmen, würde sie nicht nehmen, nehme ich nicht, nehm ich nicht, kein interesse, kein interesse mehr, bin sicher, ich bin sicher, ganz sicher, sicher, steht fest, entschieden, schon entschieden, hab mich entschieden, ich will raus, will raus, will da raus, anderer job, anderes angebot, hab was anderes, hab einen anderen job, hab schon einen job, keine lust, null bock, kein bock, die stelle nicht

## Etwas hat gestört: sammeln, als Fragen mitnehmen

# Die acht Wörter sind Knöpfe und stehen später auch in Aufzählungen („Was mich dort stört: Arbeitszeiten und Umgangston“),
# deshalb beginnt jedes mit einem Hauptwort.
withdraw-concerns =
    Was stört dich? Tipp an, was passt, oder schreib es selbst, jede Sache in eine eigene Zeile. Tippst du auf deine eigenen Worte, kannst du sie ändern.
    .short = Was dich stört
    .why = Aus jedem Punkt mache ich eine höfliche Frage, die du dort stellen kannst. Deine eigenen Worte kommen so hinein, wie du sie schreibst.
    .enough = Das ist alles
    .enough-words = { decide-priorities.enough-words }
    .hours = Arbeitszeiten
    .hours-words = arbeitszeit, die arbeitszeiten, die arbeitszeit, überstunden, viele überstunden, zu viele überstunden, schichten, schichtarbeit, schicht, wochenende, wochenendarbeit, nachtschicht, zu viel arbeit, zu lange arbeitszeiten, zeiten, stunden, work life balance, arbeitspensum, stress
    .turnover = Wechsel im Team
    .turnover-words = kommen und gehen, kommen und gehen im team, teamwechsel, ständiger wechsel, viel wechsel, viele gehen, viele kündigen, alle kündigen, leute gehen, viele gehen wieder, leute kündigen, kündigungen, fluktuation, hohe fluktuation, wechsel, viele wechsel, viele wechsel im team, personalwechsel, keiner bleibt, niemand bleibt, leute bleiben nicht lange, ständig neue leute, hire and fire
    .tone = Umgangston
    .tone-words = ton, der ton, der umgangston, umgang, der umgang, unhöflich, unfreundlich, respektlos, arrogant, herablassend, lästern, haben gelästert, wie sie reden, wie die reden, wie sie über leute reden, klima, betriebsklima, stimmung, die stimmung, chef, der chef, chefin, die chefin, kälte, schreien, sexistisch, rassistisch
    .tasks = Aufgaben
    .tasks-words = die aufgaben, unklare aufgaben, aufgaben unklar, andere aufgaben, falsche aufgaben, tätigkeit, die tätigkeit, die arbeit selbst, was man macht, langweilig, langweilige aufgaben, anders als in der anzeige, anders als beschrieben, unklar, stelle unklar, stellenbeschreibung, profil
    .pay = Geld und Vertrag
    .pay-words = geld, gehalt, das gehalt, lohn, bezahlung, die bezahlung, zu wenig geld, wenig geld, schlecht bezahlt, schlechte bezahlung, vertrag, der vertrag, befristet, befristung, befristeter vertrag, probezeit, verdienst, kohle, geld oder vertrag, urlaub, urlaubstage, unterbezahlt
    .stability = Zukunft der Firma
    .stability-words = zukunft, die zukunft, stabilität, sicherheit, firma wackelt, die firma wackelt, pleite, fast pleite, insolvenz, insolvent, entlassungen, stellenabbau, kurzarbeit, verluste, geht der firma schlecht, der firma geht es schlecht, wirtschaftliche lage, startup, start up, unsicher, unsichere zukunft, übernahme, wird verkauft
    .freedom = Freiheit bei Ort und Zeit
    .freedom-words = freiheit, wenig freiheit, homeoffice, home office, kein homeoffice, zu wenig homeoffice, remote, kein remote, flexibilität, flexibel, nicht flexibel, unflexibel, gleitzeit, keine gleitzeit, büropflicht, anwesenheitspflicht, präsenzpflicht, ort, pendeln, weiter weg, arbeitsweg, fahrzeit, anfahrt, ort und zeit, kontrolle
    .growth = Weiterentwicklung
    .growth-words = entwicklung, keine entwicklung, entwicklungsmöglichkeiten, aufstieg, kein aufstieg, aufstiegschancen, karriere, weiterbildung, keine weiterbildung, lernen, nichts zu lernen, sackgasse, keine perspektive, perspektive, fortbildung, stillstand, beförderung

# { $concern-questions } ist eine Liste, je Zeile eine Frage in Sie-Form (concern-… in shared.ftl).
withdraw-raise_them =
    { $rounds-is ->
        [several] So kannst du es höflich ansprechen:
       *[other] Für ein Urteil ist es noch früh, im Auge behalten solltest du es. So kannst du es höflich ansprechen:
    }

    { $concern-questions }

    Wie machst du weiter?
    .keep = Ich frage dort nach
    .keep-words = ja, jo, ok, okay, gut, gern, gerne, klar, nachfragen, ich frage nach, ich frag nach, frag nach, ansprechen, ich spreche es an, ich sprech es an, ansprechen will ich es, mitnehmen, ich nehme sie mit, ich nehm sie mit, merken, merk sie dir, mach ich, mache ich, das mach ich, bleibe, ich bleibe, ich bleibe dabei, weitermachen, ich mach weiter, einverstanden, passt, jup, jep
    .talk = { decide-unsure.talk }
    .talk-words = { decide-unsure.talk-words }
    .out = Ich will trotzdem raus
    .out-words = trotzdem raus, ich will raus, will raus, will da raus, ich will da raus, nein, nee, nö, ne, nope, aussteigen, ich steige aus, ich steig aus, absagen, ich sage ab, ich sag ab, zurückziehen, ich ziehe zurück, bewerbung zurückziehen, trotzdem aussteigen, trotzdem absagen, bringt nichts, das bringt nichts, hilft nichts, will nicht mehr, kein interesse, kein interesse mehr, nicht mehr hin, ich will da nicht mehr hin
    .change = Etwas ändern
    .change-words = ändern, was ändern, antwort ändern, eine antwort ändern, korrigieren, stimmt nicht, falsch, da fehlt was, da fehlt etwas, fehlt noch was, noch was, andere fragen, punkte ändern

# „Etwas ändern“ unter den Fragen; die Antworten bis hierher folgen als Knöpfe.
withdraw-change_concerns =
    Was soll anders sein?
    .nothing = { decide-change.nothing }
    .nothing-words = { decide-change.nothing-words }

withdraw-next_when =
    Wann ist dein nächstes Gespräch bei { $company }? Schreib es, wie du es sagen würdest, etwa „Dienstag 15 Uhr“.
    .short = Nächstes Gespräch
    .why = Am Abend davor bringe ich dir deine Fragen noch einmal.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }

# Wie withdraw-zone, aber auf dem Weg zu den Fragen.
withdraw-zone_next =
    { decide-zone }
    .why = { decide-zone.why }
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

# Nach „Ich frage dort nach“.
withdraw-carrying =
    { $has-next_when ->
        [yes] { $reminders ->
            [off] Ist notiert. Deine Erinnerungen sind allerdings aus: Schalte sie unter /settings ein, dann bringe ich dir die Fragen am Abend vor dem Gespräch.
           *[on] Ist notiert. Am Abend vor dem Gespräch bringe ich dir die Fragen noch einmal. Bis dahin musst du nichts tun.
        }
       *[no] Ist notiert. Steht der Termin fest, trag ihn unter /interviews ein. Am Abend davor bringe ich dir dann die Fragen.
    }

## Es liegt eher an der Person selbst: erst hinschauen, dann handeln

withdraw-reflect =
    Dann schau kurz hin, bevor du etwas absagst. Was ist es am ehesten?
    .short = Was dahinter ist
    .why = Manches geht vorbei, manches nicht. Wer den eigenen Grund kennt, bereut die Entscheidung seltener.
    .fear = Neues macht mir Angst
    .fear-words = angst, ich hab angst, ich habe angst, hab angst, angst vor neuem, angst zu versagen, versagensangst, panik, nervös, nervosität, aufregung, aufgeregt, unsicherheit, trau mich nicht, ich trau mich nicht, traue mich nicht, traue es mir nicht zu, trau es mir nicht zu, schaff ich nicht, ich schaff das nicht, nicht gut genug, bin nicht gut genug, veränderung, schiss, lampenfieber, bammel, überfordert
    .worn = Ich bin müde vom Suchen
    .worn-words = müde, bin müde, ich bin müde, erschöpft, ausgelaugt, ausgebrannt, keine kraft, keine kraft mehr, keine energie, keine energie mehr, kann nicht mehr, ich kann nicht mehr, zu viele bewerbungen, suche dauert zu lange, so lange gesucht, frust, frustriert, genervt, satt, hab es satt, ich hab es satt, die nase voll, fertig, kaputt, mürbe, kein bock, keine lust, null bock
    .life = Privat ist viel los
    .life-words = privat, privates, private gründe, familie, kinder, kind, eltern, beziehung, trennung, umzug, gesundheit, krank, krankheit, pflege, trauer, todesfall, schwanger, prüfung, prüfungen, studium, geldsorgen, zu viel los, viel los, gerade viel los, stress, anderes im kopf, mein leben, das leben
    .other_path = Mich zieht es woandershin
    .other_path-words = woanders, woandershin, woanders hin, anderer weg, etwas anderes, was anderes, will was anderes, ich will was anderes, andere stelle, anderer job, anderes angebot, hab was anderes, hab ein anderes angebot, selbstständig, selbständig machen, selbstständig machen, gründen, ausbildung, weiterbildung, studieren, ins ausland, reisen, andere branche, neuer beruf, traumjob, eigentlich will ich was anderes
    .unclear = Ich weiß es nicht genau
    .unclear-words = weiß nicht, weiß ich nicht, ich weiß nicht, ich weiß es nicht, weiß es nicht, keine ahnung, kein plan, keinen plan, unklar, kp, ka, nicht genau, schwer zu sagen, von allem etwas, alles, alles zusammen, bauchgefühl, komisches gefühl, irgendwas, nichts davon, keins davon, hm, hmm, puh, gute frage

withdraw-mirror =
    { $reflect-is ->
        [fear] Angst vor etwas Neuem fühlt sich leicht wie ein Nein an. Wer deswegen absagt, bereut es oft. Stell dir vor, die Angst wäre weg: Würdest du die Stelle dann wollen?
        [worn] Wer lange sucht, dem wird jede Bewerbung zu viel, auch eine gute. Vielleicht brauchst du eine Pause und keine Absage. Um ein paar Tage Aufschub darf man bitten.
        [life] Dann ist für Neues wenig Kraft da, das ist verständlich. Überleg, ob dich die Stelle stört oder nur der Zeitpunkt. Einen Termin kann man verschieben.
        [other_path] Dem darfst du nachgehen. Überleg nur, ob der andere Weg schon offen ist. Solange er es nicht ist, kannst du hier üben und vielleicht etwas lernen.
       *[unclear] Du musst es heute nicht wissen. Ein Grund weiterzumachen findet sich immer, die Übung zum Beispiel. Oft zeigt sich erst beim Reden oder über Nacht, was es wirklich ist.
    }

    Wonach ist dir jetzt?
    .stay = Ich bleibe erst mal dabei
    .stay-words = erst mal drin, ich bleibe erst mal drin, bleiben, ich bleibe, ich bleib, drin bleiben, ich bleibe drin, bleib drin, bleibe dabei, ich bleibe dabei, dabei bleiben, weitermachen, ich mache weiter, ich mach weiter, mach weiter, weiter, erst mal bleiben, doch bleiben, nicht aussteigen, nicht absagen, hingehen, ich gehe hin, ich geh hin, ich versuche es, ich versuchs, probieren, ich probiers, durchziehen, ich ziehs durch, ja
    .talk = { decide-unsure.talk }
    .talk-words = { decide-unsure.talk-words }
    .sleep = { decide-unsure.sleep }
    .sleep-words = { decide-unsure.sleep-words }
    .out = Ich will raus
    .out-words = will raus, bin raus, ich bin raus, will da raus, ich will da raus, aussteigen, ich steige aus, ich steig aus, absagen, ich sage ab, ich sag ab, zurückziehen, ich ziehe zurück, bewerbung zurückziehen, trotzdem raus, will trotzdem raus, trotzdem aussteigen, trotzdem absagen, nein, nee, nö, ne, nope, will nicht mehr, ich will nicht, will nicht, kein interesse, ich will da nicht mehr hin, ich will da nicht hin, ich bin sicher, bin sicher, steht fest, entschieden

# Auch am nächsten Morgen, und wenn nach der Entscheidung wieder Zweifel kommen.
withdraw-torn =
    Es findet sich immer ein Grund weiterzumachen: Du übst, du lernst vielleicht etwas, das alles ändert. Ob dir das reicht, merkst du am ehesten, wenn du es jemandem laut erzählst. Wonach ist dir?
    .talk = { decide-unsure.talk }
    .talk-words = { decide-unsure.talk-words }
    .sleep = { decide-unsure.sleep }
    .sleep-words = { decide-unsure.sleep-words }
    .stay = { withdraw-mirror.stay }
    .stay-words = { withdraw-mirror.stay-words }
    .out = { withdraw-mirror.out }
    .out-words = { withdraw-mirror.out-words }

# Kommt gleich nach der Zusammenfassung zum Weiterleiten (trusted-out in shared.ftl).
withdraw-talking =
    Die Nachricht oben kannst du weiterleiten, an einen Menschen, dem du vertraust. Oder lies sie jemandem vor, oft hilft schon das.

    Wie sieht es danach für dich aus?
    .group = Meine Gruppe fragen
    .group-words = gruppe, die gruppe, frag die gruppe, gruppe fragen, die anderen, coachinggruppe
    .stay = { withdraw-mirror.stay }
    .stay-words = { withdraw-mirror.stay-words }
    .sleep = { decide-talking.sleep }
    .sleep-words = { decide-talking.sleep-words }
    .out = { withdraw-mirror.out }
    .out-words = { withdraw-mirror.out-words }

# Nach „Meine Gruppe fragen“; die Fragen dazu stehen darunter.
withdraw-asked = Gute Idee. Hier passiert nichts, bis du zurückkommst.
    .now = { withdraw-asleep.now }
    .now-words = { withdraw-asleep.now-words }

withdraw-zone =
    { decide-zone }
    .why = { decide-zone.why }
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

## Eine Nacht drüber schlafen

withdraw-asleep =
    { $reminders ->
        [off] Gut, lass es erst einmal ruhen. Deine Erinnerungen sind aus, deshalb frage ich nicht von selbst nach. Unter /settings kannst du sie einschalten, oder du tippst hier, wenn du so weit bist.
       *[on] Gut, lass es erst einmal ruhen. Am <b>{ $nudge-at }</b> frage ich dich wieder.{ $has-nudge-why ->
            [yes] { " " }{ $nudge-why }
           *[no] { "" }
        } Bei dir ({ $zone }) ist es jetzt { $local-time }. Stimmt das nicht, ändere den Ort unter /settings.
    }
    .now = Doch jetzt entscheiden
    .now-words = jetzt, jetzt entscheiden, doch jetzt, gleich, sofort, doch entscheiden, ich weiß es jetzt, entschieden, hab mich entschieden, ich hab mich entschieden, ich habe mich entschieden, ich will aussteigen, ich steige aus, ich steig aus, ich will raus, ich bleibe, ich bleibe drin, ich bleibe dabei, kann nicht schlafen, ich kann nicht schlafen, doch lieber jetzt, lieber jetzt, hab es mir überlegt, habs mir überlegt, ich hab es mir überlegt, ich habs mir überlegt

withdraw-asleep_again =
    { decide-asleep_again }
    .now = { withdraw-asleep.now }
    .now-words = { withdraw-asleep.now-words }

# Die Erinnerung, meist am nächsten Morgen.
withdraw-woken =
    Es geht um { $company }: Du wolltest noch einmal drüber schlafen, ob du aussteigst. Wollen wir jetzt darauf schauen?
    .now = Ja, jetzt
    .now-words = ja, jo, ok, okay, gern, gerne, jetzt, los, jup, jep, klar, na klar, na gut, ja bitte, ja gern, bitte, machen wir, schauen wir, ich weiß es jetzt, hab mich entschieden, ich hab mich entschieden, ich will raus, ich steige aus, ich bleibe, ich bleibe drin
    .snooze = { decide-woken.snooze }
    .snooze-words = { decide-woken.snooze-words }
    .drop = { decide-woken.drop }
    .drop-words = erledigt, nicht mehr nötig, nicht nötig, nein erledigt, brauche ich nicht mehr, brauch ich nicht mehr, vorbei, gegessen, hat sich geklärt, ist geklärt, schon abgesagt, hab abgesagt, hab schon abgesagt, schon entschieden, schon ausgestiegen, sie haben abgesagt, haben mir abgesagt, zu spät
    .stop = { decide-woken.stop }
    .stop-words = { decide-woken.stop-words }

withdraw-woken_later =
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

# Alle Erinnerungen wurden gerade abgestellt.
withdraw-woken_off =
    { -reminders-off }
    .undo = { -reminders-undo }
    .undo-words = { -reminders-undo-words }
    .now = Jetzt entscheiden
    .now-words = entscheiden, doch entscheiden, ich entscheide jetzt, jetzt, gleich, ich weiß es jetzt, hab mich entschieden, ich will raus, ich steige aus, ich bleibe

## Aussteigen: was die Mail wissen muss

withdraw-met =
    Damit die Mail den richtigen Ton trifft: Wie viele Menschen haben sich bei { $company } Zeit für dich genommen?
    .short = Zeit genommen
    .why = Haben sich mehrere Zeit für dich genommen, passt eine persönlichere Mail. Sonst reicht eine kurze.
    .nobody = Noch niemand
    .nobody-words = niemand, keiner, noch keiner, 0, null, gar keiner, bisher niemand, bisher keiner, nur per mail, nur schriftlich, nur mails, kein mensch, nein, nee, nö, noch nicht
    .one = Eine Person
    .one-words = 1, eine, einer, ein mensch, nur eine, nur einer, nur eine person, eine frau, ein mann, nur die personalabteilung, personalabteilung, hr, recruiterin, recruiter, nur hr, der chef, die chefin
    .several = Mehrere
    .several-words = 2, 3, 4, 5, 6, zwei, drei, vier, fünf, sechs, ein paar, paar, einige, viele, mehrere leute, mehrere personen, das ganze team, das team, zwei leute, drei leute, zwei personen, drei personen, alle

withdraw-again =
    Könntest du dir vorstellen, dich bei { $company } irgendwann wieder zu bewerben?
    .short = Später wieder
    .why = Falls ja, lässt die Mail die Tür offen.
    .yes = Ja, vielleicht
    .yes-words = ja, jo, klar, gern, gerne, vielleicht, vllt, evtl, eventuell, kann sein, könnte sein, schon, durchaus, irgendwann, irgendwann mal, möglich, schon möglich, später, später mal, weiß nicht, weiß ich nicht, keine ahnung, mal sehen, kommt drauf an, andere stelle schon, auf eine andere stelle, denk schon, denke schon, warum nicht, jup, jep, auf jeden fall
    .no = Nein, eher nicht
    .no-words = nein, nee, nö, ne, nope, nie, nie wieder, nie mehr, niemals, auf keinen fall, bloß nicht, eher nicht, wohl kaum, kaum, glaub nicht, glaube nicht, denke nicht, denk nicht, sicher nicht, ganz sicher nicht, lieber nicht, nicht wirklich, kein interesse

# Das Gespräch ist heute. Kein Schloss: Absagen geht weiterhin.
withdraw-pause =
    Dein Gespräch bei { $company } ist heute. Du darfst auch jetzt noch absagen. Am Tag selbst spricht aber oft nur die Aufregung. Gib dir eine Stunde und entscheide dann.
    .wait = Gut, eine Stunde
    .wait-words = eine stunde, ne stunde, stunde, warten, ich warte, ok, okay, ja, jo, gut, na gut, einverstanden, mach ich, abwarten, ich warte ab, später, 1 stunde, klar, jup, jep, pause
    .anyway = Ich sage trotzdem ab
    .anyway-words = geh da nicht hin, ich geh da nicht hin, ich gehe da nicht hin, trotzdem, trotzdem absagen, sag trotzdem ab, nein, nee, nö, ne, nope, absagen, ich sage ab, ich sag ab, jetzt absagen, nicht warten, sofort absagen, ich will raus, ich bin sicher, bin sicher, steht fest, keine stunde, ich gehe nicht hin, ich geh nicht hin
    .stay = Ich gehe doch hin
    .stay-words = ich geh doch hin, doch hingehen, hingehen, ich gehe hin, ich geh hin, geh hin, ich bleibe, ich bleibe dabei, ich bleibe drin, nicht absagen, ich sage nicht ab, ich sag nicht ab, doch nicht absagen, ich versuchs, ich versuche es, durchziehen, ich ziehs durch, ich mach weiter

withdraw-paused =
    { $reminders ->
        [off] Gut, lass dir die Zeit. Deine Erinnerungen sind aus, also sag mir hier selbst, wie es dann aussieht.
       *[on] Gut. Am <b>{ $nudge-at }</b> frage ich dich noch einmal.{ $has-nudge-why ->
            [yes] { " " }{ $nudge-why }
           *[no] { "" }
        } Bis dahin musst du nichts tun.
    }
    .out = Ich sage doch ab
    .out-words = doch absagen, absagen, ich sage ab, ich sag ab, sag ab, jetzt absagen, ich will raus, will raus, aussteigen, ich steige aus, ich gehe nicht hin, ich geh nicht hin, nicht hingehen, ich bin sicher, bin sicher, steht fest, ich sag doch ab
    .stay = { withdraw-pause.stay }
    .stay-words = { withdraw-pause.stay-words }

withdraw-paused_over =
    Dein Gespräch bei { $company } ist heute, und du wolltest noch eine Stunde warten, bevor du absagst. Wie ist es jetzt?
    .stay = Ich gehe hin
    .stay-words = gehe hin, geh hin, ich geh hin, hingehen, doch hingehen, ich gehe doch hin, ich geh doch hin, besser, geht besser, mir geht es besser, geht wieder, ich bleibe, ich bleibe dabei, ich bleibe drin, nicht absagen, ich sage nicht ab, ich sag nicht ab, ich versuchs, ich versuche es, durchziehen, ich ziehs durch
    .out = Ich sage ab
    .out-words = absagen, ich sag ab, sag ab, unverändert, immer noch, immer noch so, genauso, wie vorher, gleich, nicht besser, schlechter, ich will raus, will raus, immer noch raus, aussteigen, ich steige aus, ich gehe nicht hin, ich geh nicht hin, nicht hingehen, steht fest

withdraw-decided =
    Gut, es ist entschieden: Bei { $company } steigst du aus. Sag es dort bald, eine kurze Mail ohne Gründe genügt.

    Soll ich sie dir schreiben?
    .letter = Ja, bitte
    .letter-words = ja, jo, gern, gerne, klar, ok, okay, mail, brief, schreiben, schreib, schreib sie, schreib die mail, die mail, bitte, ja gern, ja gerne, jup, jep, mach das, mach mal, her damit, los, absage, absage schreiben, schreib mir die mail
    .later = Später
    .later-words = nein, nee, nö, ne, nope, nein danke, jetzt nicht, nicht jetzt, noch nicht, nachher, morgen, nicht nötig, mach ich selbst, schreib ich selbst, ich schreibe selbst, ohne mail, keine mail, brauche ich nicht, brauch ich nicht, telefonisch, ich ruf an, ich rufe an, schon abgesagt, hab schon abgesagt
    .change = { decide-card.change }
    .change-words = { decide-card.change-words }
    .doubt = { decide-after_decline.doubt }
    .doubt-words = zweifel, ich zweifle, zweifle, unsicher, doch nicht, weiß nicht, ich weiß nicht, bin unsicher, ich bin mir nicht sicher, vielleicht doch nicht, vielleicht doch bleiben, doch bleiben, ich bleibe doch, oh je, oje, hm doch nicht, doch lieber nicht, war das richtig, ich will doch nicht raus, angst, ich hab angst

withdraw-change =
    { decide-change }
    .nothing = { decide-change.nothing }
    .nothing-words = { decide-change.nothing-words }

# Der Knopf gilt auch nach Tagen noch.
withdraw-put_off =
    { $reminders ->
        [off] Gut. Deine Erinnerungen sind aus, von selbst melde ich mich also nicht. Sag es { $company } trotzdem bald: Je länger man wartet, desto schwerer fällt es.
       *[on] Gut. Ich erinnere dich, bis die Mail an { $company } verschickt ist, höchstens dreimal.
    }
    .letter = Doch die Mail, bitte
    .letter-words = mail, die mail, die mail bitte, mail bitte, mail schreiben, doch die mail, schreib die mail, schreib mir die mail, jetzt die mail, zeig die mail, zeig mir die mail, nachricht schreiben, text, absage schreiben, schreib die absage, jetzt schreiben, brief
    .sent = Ist schon verschickt
    .sent-words = verschickt, schon verschickt, hab ich verschickt, habs verschickt, ist verschickt, ist raus, mail ist raus, abgeschickt, hab ich abgeschickt, gesendet, geschickt, hab ich geschickt, schon erledigt, erledigt, schon abgesagt, hab abgesagt, hab schon abgesagt, hab angerufen, telefonisch gemacht
    .stay = Ich bleibe doch dabei
    .stay-words = ich bleibe doch drin, bleiben, ich bleibe, ich bleib, doch bleiben, ich bleibe doch, drin bleiben, ich bleibe drin, ich bleibe dabei, weitermachen, ich mache weiter, ich mach weiter, nicht aussteigen, nicht absagen, keine absage, doch nicht, doch nicht aussteigen, ich will doch nicht raus, hab es mir anders überlegt, habs mir anders überlegt, anders überlegt

## Die Mail

withdraw-letter_language =
    In welcher Sprache soll die Mail sein? Am besten in der, in der ihr euch bisher geschrieben habt.
    .why = Wer in derselben Sprache antwortet, liegt nie daneben.

withdraw-register =
    { decide-register }
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

withdraw-my_name =
    { decide-my_name }
    .why = { decide-my_name.why }

# Wird auch für die kurze Nachricht danach gefragt („connection“).
withdraw-recipient =
    { $writing-is ->
        [connection] An wen geht die Nachricht?
       *[other] An wen geht die Mail? Am besten an die Person, mit der du zuletzt zu tun hattest.
    } Schreib den Namen so, wie er in der Anrede stehen soll: „Frau Sommer“, „Kim Sommer“ oder nur „Kim“. In einer englischen Mail „Ms Sommer“.
    .why = { decide-recipient.why }
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }

# Steht unter der fertigen Mail.
withdraw-withdraw_letter =
    Das ist deine Mail, mehr musst du nicht erklären. Kopier sie, verschick sie selbst und sag mir, wenn sie raus ist.
    .sent = Ist verschickt
    .sent-words = verschickt, hab ich verschickt, habs verschickt, hab sie verschickt, ist raus, mail ist raus, sie ist raus, abgeschickt, hab ich abgeschickt, habs abgeschickt, gesendet, hab ich gesendet, geschickt, hab ich geschickt, habs geschickt, versendet, schon verschickt, rausgeschickt
    .later = Das mache ich später
    .later-words = später, nachher, morgen, jetzt nicht, nicht jetzt, noch nicht, mach ich später, schick ich später, ich schick sie später, gleich, nein, nee, nö, ne, ok, okay, danke, passt, gut, kopiert, hab ich kopiert
    .short = Kürzer
    .short-words = kurz, kürzer bitte, zu lang, ist zu lang, weniger, knapper, kurze fassung, kürzer fassen, knapp
    .personal = Persönlicher
    .personal-words = persönlich, wärmer, herzlicher, freundlicher, zu kurz, zu kalt, zu knapp, länger, mehr, netter, persönlicher bitte, lange fassung
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = locker, informeller, informell, mit du, du, duzen, zu förmlich, zu steif, bitte duzen, weniger förmlich, nicht so förmlich
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

# Nur wenn es dort schon ein Gespräch gab.
withdraw-connect =
    Das war der schwere Teil. { $met-is ->
        [one] Die Person, mit der du bei { $company } gesprochen hast, kann ein guter Kontakt bleiben. Magst du ihr noch ein paar Zeilen schreiben?
       *[several] Die Menschen, mit denen du bei { $company } gesprochen hast, können gute Kontakte bleiben. Magst du jemandem davon noch ein paar Zeilen schreiben?
    }
    .line = Ja, ein paar Zeilen
    .line-words = eine kurze zeile, ja eine kurze zeile, paar zeilen, ja, jo, gern, gerne, klar, ok, okay, bitte, ja bitte, ja gern, ja gerne, zeile, eine zeile, kurze zeile, schreiben, schreib, nachricht, kontakt halten, in kontakt bleiben, warum nicht, jup, jep
    .no = Nein, danke
    .no-words = nein, nee, nö, ne, nope, nicht nötig, lieber nicht, lass mal, brauche ich nicht, brauch ich nicht, kein bedarf, will ich nicht, jetzt nicht, später, fertig, reicht, das reicht

# Steht unter der kurzen Nachricht.
withdraw-connection =
    Diese Zeilen kannst du so kopieren und verschicken. Sie bitten um nichts, gerade deshalb liest man sie gern.
    .done = Passt so
    .done-words = { decide-accept_letter.done-words }
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }

## Wie es endet

withdraw-stayed =
    Gut, du bleibst bei { $company } dabei. Abgesagt ist nichts. Unter /interviews siehst du, was als Nächstes kommt.

withdraw-left =
    Damit ist { $company } abgeschlossen. Deine Kraft gehört jetzt den Stellen, die zu dir passen. Was noch läuft, steht unter /interviews.

withdraw-dropped =
    Gut, ich frage nicht mehr danach. Was bei { $company } noch offen ist, findest du unter /interviews.

withdraw-cancelled =
    Gut, wir hören hier auf.{ $has-again ->
        [yes] { " " }Deine Entscheidung steht, an die Mail erinnere ich dich noch. Bleibst du doch, sag es mir dann.
       *[no] { " " }Mit /withdraw kannst du jederzeit neu anfangen.
    }
