### Deutsche Texte für „debrief“: Das Gespräch ist vorbei. Wer war da, ein Dank, und was danach wann in Ordnung ist.
###
### Für alle, die hier schreiben oder übersetzen: Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen),
### „-words“ sind getippte Wörter dafür, „.short“ ist der Name in der Liste „Eine Antwort ändern“.
### { $follow_up_from } und die anderen Tage („Di., 8. Dez.“) enden mit einem Punkt, also nie ans Satzende stellen.
### Wer hier liest, wartet. Nie schimpfen, nie trösten mit „wer weiß, wozu es gut ist“: nein, warum, ab wann.

## Was war

debrief-company =
    Das Gespräch liegt hinter dir. Was du jetzt tust, zählt auch noch, und viel ist es nicht.

    Bei welcher Firma warst du?
    .short = Firma
    .why = Dann weiß ich, wem du danken kannst und ab wann eine Nachfrage in Ordnung ist.

debrief-over_at =
    Wann war das Gespräch bei { $company }? Schreib es, wie du es sagen würdest, etwa „heute um zehn“ oder „letzten Dienstag“.
    .short = Wann es war
    .why = Von dem Tag an rechne ich, wann ein Dank noch passt und ab wann du nachfragen kannst.
    .not_yet = Es kommt erst noch
    .not_yet-words = noch nicht, kommt noch, kommt erst noch, war noch nicht, steht noch bevor, steht noch aus, steht erst an, noch nicht gewesen, erst morgen, ist erst morgen, ist morgen, erst nächste woche, ist erst nächste woche, das gespräch ist noch nicht vorbei, hatte es noch nicht, hatte noch keins, war noch gar nicht, ist noch hin, ist noch nicht gewesen

debrief-people =
    Mit wem hast du gesprochen? Schreib die Namen so, wie du die Leute anreden würdest, etwa „Frau Sommer, Kim Yilmaz“. Einen Namen, der schon dasteht, kannst du antippen und ändern.
    .short = Wer dabei war
    .why = Damit jede Person ihren eigenen Dank bekommen kann, mit dem richtigen Namen.
    .enough = Das sind alle
    .enough-words = fertig, alle, das sind sie, das wars, das war es, mehr nicht, sonst niemand, sonst keiner, weiter, ok, okay, passt, passt so, stimmt so, bin fertig, reicht, das waren alle, mehr waren es nicht, nur die, nur der, sonst war niemand da
    .unknown = Namen weiß ich nicht
    .unknown-words = weiß nicht, weiß ich nicht, weiß ich nicht mehr, weiß nicht mehr, keine ahnung, vergessen, hab ich vergessen, namen vergessen, keine namen, ohne namen, niemand bestimmtes, unbekannt, ka, kp, kein plan, keinen plan, hab die namen nicht, namen nicht verstanden, mehrere leute, die personalabteilung, hr

debrief-promised =
    Haben sie gesagt, bis wann du etwas hörst?
    .short = Bis wann Antwort
    .why = Wenn sie einen Tag genannt haben, gilt der. Vorher nachzufragen wirkt ungeduldig.
    .nothing = Nein, nichts gesagt
    .nothing-words = nein, nee, nö, ne, nope, nichts, nix, gar nichts, kein datum, kein termin, keinen tag, nichts genaues, nichts konkretes, haben nichts gesagt, haben sie nicht gesagt, haben sie nicht, nicht gesagt, offen, unklar, weiß nicht, weiß ich nicht, keine ahnung, sie melden sich, die melden sich, wir melden uns, demnächst, in kürze, bald, ka, kp, vergessen zu fragen, hab nicht gefragt

# Nur beim ersten Mal.
debrief-zone =
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

# Hierher kommt man auch später noch einmal, um sich doch zu bedanken.
debrief-noted =
    { $has-thanked_on ->
        [yes] Am { $thanked_on } hast du dich schon bedankt. Soll ich dir noch eine Dankesmail schreiben?
       *[no] Ist notiert. Eine Dankesmail ist keine Pflicht, aber sie schadet nie, und solange alles frisch ist, schreibt sie sich am leichtesten. Soll ich dir eine schreiben?
    }
    .thanks = Ja, schreib sie mir
    .thanks-words = ja, jo, jup, jep, gern, gerne, ja gern, ja gerne, ja bitte, klar, bitte, mach mal, mach das, schreib, schreib mir eine, dankesmail, dankesmail schreiben, dank schreiben, danke sagen, bedanken, ich will mich bedanken, mail, mail schreiben, los, her damit, warum nicht, kann nicht schaden
    .later = Später vielleicht
    .later-words = später, vielleicht, jetzt nicht, nicht jetzt, noch nicht, morgen, nachher, heute nicht, gerade nicht, bin müde, bin fertig, zu müde, muss mich erst ausruhen, erst mal nicht, mal sehen, weiß nicht, weiß noch nicht, keine zeit, ok, okay
    .no_thanks = Nein, keinen Dank
    .no_thanks-words = nein, nee, nö, ne, nope, nein danke, keine mail, keine dankesmail, kein dank, ohne dank, brauche ich nicht, brauch ich nicht, will ich nicht, möchte ich nicht, lieber nicht, nicht nötig, hab ich schon, schon bedankt, hab mich schon bedankt, schon verschickt, mach ich selbst
    .change = Eine Antwort ändern
    .change-words = { decide-card.change-words }

debrief-change =
    { decide-change }
    .nothing = { decide-change.nothing }
    .nothing-words = { decide-change.nothing-words }

## Die Mail

debrief-letter_language =
    In welcher Sprache soll die Mail sein? Am besten in der, in der ihr gesprochen habt.
    .why = Wer in der Sprache des Gesprächs schreibt, liegt nie daneben.

# Für jede Person einzeln. Die Worte kommen so in die Mail, nach „Besonders im Gedächtnis geblieben ist mir:“.
debrief-details =
    { $has-count ->
        [yes] { $number } von { $count }:{ " " }
       *[no] { "" }
    }<b>{ $current }</b>

    Was bleibt dir von dem Gespräch in Erinnerung? Ein paar Worte auf { $letter_language }, sie kommen so in die Mail, etwa { $letter_language-is ->
        [en] “the tour of the workshop”
        [id] “cerita tentang proyek pertama tim”
        [ms] “cerita tentang projek pertama pasukan”
       *[de] „der Rundgang durch die Werkstatt“
    }
    .why = An so einem Satz merkt man, dass der Dank ernst gemeint ist und nicht an alle ging.
    .none = Nichts Bestimmtes
    .none-words = nichts, nix, nix besonderes, nein, nee, nö, ne, gar nichts, nichts besonderes, weiß nicht, weiß ich nicht, weiß nicht mehr, keine ahnung, mir fällt nichts ein, fällt mir nichts ein, weiter, überspringen, egal, ohne, ka, kp, kein plan, nächste, lass weg

debrief-register =
    { decide-register }
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

debrief-my_name =
    { decide-my_name }
    .why = { decide-my_name.why }

debrief-recipient =
    An wen geht die Mail? Schreib den Namen so, wie er in der Anrede stehen soll: „Frau Sommer“, „Kim Sommer“ oder nur „Kim“. In einer englischen Mail „Ms Sommer“.
    .why = { decide-recipient.why }
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }

# Steht unter der fertigen Mail. Beim Dank sind es so viele Mails wie Personen.
debrief-letter =
    { $writing-is ->
        [thanks] Kurz und ohne Eigenlob, mehr braucht ein Dank nicht. { $profile ->
            [ID] Noch heute ist die beste Zeit dafür.
           *[other] Heute oder morgen ist die beste Zeit dafür.
        }
        [follow_up] Das ist deine Nachfrage, freundlich und ohne Druck.
        [final_note] Das ist deine letzte Mail an { $company }. Danach darfst du aufhören zu warten.
        [rejection_thanks] Ein kurzer Dank, mehr nicht. Man erinnert sich gern an Menschen, die so gehen.
        [missed_call] Die Mail macht niemandem Vorwürfe. Am besten geht sie heute noch raus.
       *[other] Das ist deine Mail.
    }

    Kopieren und verschicken musst du selbst. Schon verschickt?
    .sent = Ja, ist verschickt
    .sent-words = ja, jo, jup, jep, verschickt, ist raus, schon raus, sind raus, alle raus, gesendet, abgeschickt, hab ich, hab ich verschickt, hab ich geschickt, hab ich gesendet, hab sie verschickt, habs verschickt, habe ich verschickt, weggeschickt, versendet, geschickt, erledigt, gemacht, done, fertig, ging raus, schon verschickt, eben verschickt, alle verschickt
    .later = Noch nicht
    .later-words = nein, nee, nö, ne, nope, später, mach ich später, schicke ich später, schick ich später, mach ich gleich, gleich, morgen, morgen früh, nachher, heute abend, jetzt nicht, nicht jetzt, noch nicht verschickt, danke, vielen dank, super, top, perfekt, gefällt mir, passt, passt so, gut, ok, okay, alles klar, kopiert, hab ich kopiert, muss noch überlegen
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

## Wie es steht. Von hier geht alles Weitere aus; { $timeline } ist eine Zeile wie „Gespräch am … · nachfragen ab …“.

debrief-hub =
    So steht es bei <b>{ $company }</b>:
    { $timeline }

    { $has-final_note_on ->
        [yes] Du hast getan, was du tun konntest. Was möchtest du jetzt?
       *[no] { $has-followed_up_on ->
            [yes] Deine Nachfrage ist dort, jetzt sind sie dran. Was möchtest du?
           *[no] Entscheidungen dauern fast immer länger, als man hofft. Was möchtest du?
        }
    }
    .follow_up = Nachfragen
    .follow_up-words = nachfragen bitte, ich will nachfragen, nachfrage, darf ich nachfragen, kann ich nachfragen, soll ich nachfragen, noch mal schreiben, nochmal schreiben, ich will noch mal schreiben, ich will schreiben, mail schreiben, schreiben, nachhaken, ich will nachhaken, erinnern, fragen ob es was neues gibt, wann darf ich nachfragen, warum melden die sich nicht, die melden sich nicht
    .heard = Sie haben sich gemeldet
    .heard-words = gemeldet, haben sich gemeldet, die haben sich gemeldet, antwort, ich hab eine antwort, hab antwort, antwort bekommen, antwort ist da, sie haben geantwortet, haben geantwortet, rückmeldung, hab eine rückmeldung, rückmeldung bekommen, hab was gehört, es gibt neues, gibt was neues, es gibt neuigkeiten, neuigkeiten, zusage, zusage bekommen, hab eine zusage, hab den job, absage, absage bekommen, hab eine absage, abgelehnt, wurde abgelehnt, zweites gespräch, einladung zum zweiten gespräch, nächste runde, sie haben angerufen, haben angerufen, wollten anrufen, der anruf kam nicht, haben nicht angerufen
    .promise = Sie haben einen Tag genannt
    .promise-words = sie nannten einen tag, einen tag genannt, tag genannt, datum genannt, sie haben ein datum genannt, haben ein datum genannt, sie haben einen termin genannt, termin genannt, melden sich bis, sie melden sich bis, brauchen noch zeit, sie brauchen noch zeit, sie brauchen noch, dauert noch, es dauert noch, neuer tag, neues datum, verzögert sich, es verzögert sich
    .phone = Darf ich anrufen?
    .phone-words = anrufen, anruf, ich will anrufen, soll ich anrufen, kann ich anrufen, ich ruf an, ich rufe an, ich ruf da an, telefon, telefonieren, telefonisch, durchklingeln
    .thanks = Dankesmail schreiben
    .thanks-words = dankesmail, dank, bedanken, danke sagen, ich will mich bedanken, doch bedanken, doch eine dankesmail, dank schreiben, danke schreiben, doch danken
    .fine = Nichts, ich warte
    .fine-words = nichts, nix, warten, ich warte, abwarten, gut, ok, okay, passt, fertig, das wars, danke, alles klar, alles gut, nein, nee, nö, ne, in ordnung, geduld, dann warte ich, das ist alles, reicht

# Nur wenn die Mails in einer Sprache sind, die dort, wo die Person lebt, nicht üblich ist. Jede Stadt lässt sich tippen,
# sie ist sogar genauer: Feiertage hängen auch am Bundesland. Deshalb stehen unter
# „-words“ keine Städte und keine Landesteile wie England.
debrief-employer =
    Wo sitzt { $company }? Ab wann eine Nachfrage höflich ist, hängt vom Land und seinen Feiertagen ab.

    Tipp auf das Land oder schreib mir eine Stadt dort, das ist noch genauer.
    .why = In Deutschland wartet man länger als in Großbritannien oder Indonesien, und an einem Feiertag liest niemand deine Mail.
    .germany = Deutschland
    .germany-words = in deutschland, deutsch, deutsche firma, eine deutsche firma, brd, bundesrepublik, germany, de
    .indonesia = Indonesien
    .indonesia-words = in indonesien, indonesisch, indonesische firma, eine indonesische firma, indonesia, indo, in indo
    .britain = Großbritannien
    .britain-words = in großbritannien, britisch, britische firma, eine britische firma, vereinigtes königreich, im vereinigten königreich, uk, gb, britain, great britain, united kingdom
    .america = USA
    .america-words = in den usa, in usa, vereinigte staaten, in den vereinigten staaten, staaten, in den staaten, amerika, in amerika, amerikanisch, amerikanische firma, eine amerikanische firma, us, u.s., u.s.a., america, united states
    .malaysia = Malaysia
    .malaysia-words = in malaysia, malaysisch, malaysische firma, eine malaysische firma
    .unknown = Weiß ich nicht
    .unknown-words = weiß nicht, weiss nicht, keine ahnung, unbekannt, remote, homeoffice, überall, verteilt, mehrere orte

# Eine Nachfrage ist jetzt in Ordnung.
debrief-follow_up =
    Jetzt ist eine kurze Mail in Ordnung. Eine, danach sind sie dran.
    .write = Schreib sie mir
    .write-words = ja, jo, jup, jep, gern, gerne, ja bitte, bitte, klar, schreib, schreiben, mail, mail schreiben, die mail, schreib die mail, mach mal, los, her damit, ok, okay
    .sent = Schon verschickt
    .sent-words = hab ich schon, schon gemacht, schon geschrieben, hab schon geschrieben, hab schon nachgefragt, schon nachgefragt, ist raus, ist schon raus, verschickt, erledigt, habe ich schon, hab ich schon gemacht, nachgefragt, ich hab schon nachgefragt
    .phone = Lieber anrufen
    .phone-words = { debrief-hub.phone-words }
    .back = Doch noch warten
    .back-words = warten, noch warten, ich warte, ich warte noch, lieber warten, zurück, nein, nee, nö, ne, nope, noch nicht, später, doch nicht, lieber nicht, jetzt nicht, abwarten, morgen

debrief-too_early =
    Noch nicht. { $has-new_promise ->
        [yes] Bis { $new_promise } haben sie sich Zeit genommen, und wer früher fragt, wirkt leicht ungeduldig.
       *[no] { $has-promised ->
            [yes] Bis { $promised } haben sie sich Zeit genommen, und wer früher fragt, wirkt leicht ungeduldig.
           *[no] Dort liegt meistens noch vieles andere auf dem Tisch. { $profile ->
                [DE] In Deutschland lässt man etwa zwei Wochen vergehen, sonst wirkt man leicht ungeduldig.
                [GB] In Großbritannien lässt man fünf bis sieben Arbeitstage vergehen, sonst wirkt man leicht ungeduldig.
                [US] In den USA lässt man fünf bis sieben Arbeitstage vergehen, sonst wirkt man leicht ungeduldig.
                [ID] In Indonesien lässt man etwa eine Woche vergehen, sonst wirkt man leicht ungeduldig.
               *[other] Etwa eine Woche lässt man vergehen, sonst wirkt man leicht ungeduldig.
            }
        }
    } Ab <b>{ $follow_up_from }</b> ist eine kurze Mail völlig in Ordnung.{ $reminders ->
        [off] { "" }
       *[on] { " " }Dann erinnere ich dich.
    }
    .wait = Gut, ich warte
    .wait-words = ok, okay, gut, ja, jo, warten, ich warte, abwarten, in ordnung, alles klar, verstanden, na gut, dann warte ich, passt, danke, schade, hm, hmm, meinetwegen
    .promise = Sie haben einen Tag genannt
    .promise-words = { debrief-hub.promise-words }
    .phone = Und anrufen?
    .phone-words = { debrief-hub.phone-words }

debrief-too_often =
    Besser nicht. Du hast am { $followed_up_on } nachgefragt, jetzt sind sie dran. Eine zweite Mail klingt schnell nach Drängen. Ab <b>{ $final_from }</b> ist noch eine letzte in Ordnung, wenn du dann noch magst.
    .wait = Gut, ich warte
    .wait-words = { debrief-too_early.wait-words }
    .promise = Sie haben einen Tag genannt
    .promise-words = { debrief-hub.promise-words }
    .close = Ich mag nicht mehr warten
    .close-words = abschließen, abhaken, ich hake es ab, hak es ab, schließen, zumachen, mach zu, mag nicht mehr, nicht mehr warten, ich will nicht mehr warten, aufgeben, ich gebe auf, ich geb auf, hat keinen sinn mehr, loslassen, kein bock mehr, reicht mir, es reicht

debrief-final =
    Eine letzte Mail stört dort niemanden. Rechne aber eher mit einer Absage: Die Mail ist vor allem dein eigener Abschluss, eine Pflicht ist sie nicht.
    .write = Ja, die letzte Mail
    .write-words = ja, jo, jup, jep, gern, gerne, letzte mail, schreib, schreiben, schreib sie, schreib die mail, mail, mail schreiben, ja bitte, bitte, noch eine mail, eine letzte
    .sent = Schon verschickt
    .sent-words = hab ich schon, schon geschrieben, hab schon geschrieben, ist raus, ist schon raus, verschickt, erledigt, schon gemacht
    .close = Nein, ich hake es ab
    .close-words = { debrief-too_often.close-words }
    .back = Noch warten
    .back-words = warten, ich warte, ich warte noch, zurück, später, noch nicht, abwarten, jetzt nicht, weiß nicht, weiß noch nicht, mal sehen, vielleicht

debrief-all_sent =
    Du hast zweimal geschrieben, mehr gibt es nicht zu tun. Viele sagen nie ab, besonders wenn sie selbst nicht zur Personalabteilung gehören. Du darfst das hier abschließen. Melden sie sich doch, machst du es einfach wieder auf.
    .close = Abschließen
    .close-words = ja, jo, ok, okay, abhaken, ich hake es ab, hak es ab, schließen, zumachen, mach zu, ja abschließen, loslassen, reicht, gut, na gut, weg damit, nicht mehr warten
    .wait = Ich warte noch
    .wait-words = warten, noch warten, abwarten, nein, nee, nö, ne, noch nicht, offen lassen, lass offen, vielleicht, weiß nicht, mal sehen, später

# { $phone_from } gibt es nur, wenn die Firma in Deutschland ist; der Tag kann schon vorbei sein. Oft liegt er
# vor dem Tag, ab dem eine Mail in Ordnung ist. Die Mail kommt trotzdem zuerst, deshalb steht er nur da, wenn sie raus
# ist.
debrief-phone =
    Lieber nicht. Ein Anruf reißt Leute mitten aus etwas heraus, und unvorbereitet sagt kaum jemand etwas Brauchbares. { $has-followed_up_on ->
        [yes] Deine Mail haben sie schon.{ $has-phone_from ->
            [yes] { " " }Kommt darauf nichts, geht in Deutschland ab <b>{ $phone_from }</b> zur Not auch ein kurzer Anruf.
           *[no] { "" }
        }
       *[no] { $has-follow_up_from ->
            [yes] Eine Mail stört weniger, ab <b>{ $follow_up_from }</b> ist die richtige Zeit dafür.
           *[no] Eine Mail stört weniger, die kann ich dir schreiben.
        }{ $has-phone_from ->
            [yes] { " " }Kommt darauf nichts, geht in Deutschland zur Not auch ein kurzer Anruf.
           *[no] { "" }
        }
    }
    .follow_up = Dann eine Mail
    .follow_up-words = mail, dann mail, lieber mail, eine mail, mail schreiben, schreiben, schreib, schreib die mail, ja, jo, jup, gern, gerne, nachfragen, dann schreibe ich
    .fine = Gut, ich warte
    .fine-words = ok, okay, gut, warten, ich warte, abwarten, in ordnung, alles klar, verstanden, na gut, dann nicht, passt, nein, nee, nö, danke, schade

debrief-new_promise =
    Welchen Tag haben sie genannt?
    .why = Solange die Frist läuft, die sie selbst genannt haben, erinnere ich dich nicht ans Nachfragen.
    .nothing = Doch keinen
    .nothing-words = keinen, kein datum, keinen tag, keiner, nein, nee, nö, ne, nichts, nix, nichts genaues, doch nicht, weiß nicht, weiß ich nicht mehr, keine ahnung, vergessen, offen, bald, demnächst, in kürze, war ein irrtum

## Es kam etwas

debrief-heard =
    Was ist von { $company } gekommen?
    .offer = Eine Zusage
    .offer-words = zusage, zusage bekommen, angebot, ein angebot, jobangebot, ich hab den job, hab den job, job bekommen, vertrag, arbeitsvertrag, sie wollen mich, die wollen mich, sie nehmen mich, die nehmen mich, genommen, ich wurde genommen, hab die stelle, geklappt, hat geklappt, es hat geklappt
    .next = Noch ein Gespräch
    .next-words = zweites gespräch, weiteres gespräch, nächstes gespräch, nächste runde, zweite runde, dritte runde, einladung, wieder eingeladen, noch mal eingeladen, einladung zum zweiten gespräch, probearbeiten, probetag, assessment, assessment center, zweitgespräch, folgegespräch, noch eins, noch ein termin, sie wollen mich noch mal sehen
    .rejection = Eine Absage
    .rejection-words = absage, absage bekommen, abgelehnt, wurde abgelehnt, ich wurde abgelehnt, abgesagt, haben abgesagt, sie haben abgesagt, leider nein, leider nicht, nicht geklappt, hat nicht geklappt, hat leider nicht geklappt, anderer genommen, jemand anders, sie haben jemand anderen, nicht genommen, wurde nicht genommen, wollen mich nicht, raus aus dem rennen
    .promise = Sie brauchen noch Zeit
    .promise-words = dauert noch, es dauert noch, noch zeit, brauchen noch, sie brauchen noch, vertröstet, wurde vertröstet, zwischenstand, zwischenbescheid, sie melden sich bis, melden sich noch, sie melden sich noch, neuer tag, neues datum, datum genannt, verzögert sich, es verzögert sich, noch keine entscheidung, noch nicht entschieden, eingangsbestätigung
    .missed = Der Anruf kam nicht
    .missed-words = der anruf blieb aus, anruf blieb aus, anruf, kein anruf, anruf kam nicht, haben nicht angerufen, sie haben nicht angerufen, niemand hat angerufen, keiner hat angerufen, wollten anrufen, sie wollten anrufen, nicht angerufen, anruf verpasst, hab den anruf verpasst, versetzt, wurde versetzt, keiner kam, niemand kam in den call
    .back = Doch nichts
    .back-words = nichts, nix, doch noch nichts, noch nichts, zurück, nein, nee, nö, ne, gar nichts, versehen, war ein versehen, vertippt, keine antwort, nichts gehört

debrief-new_round =
    Sie wollen noch einmal mit dir sprechen. Wann?
    .why = Dann erinnere ich dich am Abend davor, und was du ansprechen wolltest, ist dabei.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }

debrief-rejected =
    Das tut weh, auch wenn man es geahnt hat. Du musst jetzt nichts tun.

    Wenn du irgendwann magst: Ein kurzer Dank hält die Tür bei { $company } offen. Ich schreibe ihn dir.
    .thanks = Ja, einen kurzen Dank
    .thanks-words = ja, jo, jup, gern, gerne, ja bitte, bitte, dank, kurzer dank, bedanken, schreib, schreiben, mail, dankesmail, schreib mir den dank, danke schreiben, ok, okay
    .no = Nein, lieber nicht
    .no-words = nein, nee, nö, ne, nope, nein danke, lieber nicht, so ist es gut, kein dank, keine mail, keine lust, brauche ich nicht, brauch ich nicht, nicht nötig, jetzt nicht, heute nicht, später, lass gut sein, will ich nicht, auf keinen fall, nichts
    .undo = Es war keine Absage
    .undo-words = keine absage, war keine absage, vertippt, hab mich vertippt, rückgängig, versehen, aus versehen, war ein versehen, stimmt nicht, falsch, falscher knopf, doch nicht, verklickt, hab mich verklickt, falsch getippt

debrief-missed =
    Es war ausgemacht, und dann kam nichts. Das ärgert, kann aber an vielem liegen. Am besten fragst du noch heute in ein paar Zeilen, wann es stattdessen passt. Soll ich sie dir schreiben?
    .write = Ja, schreib sie mir
    .write-words = ja, jo, jup, jep, gern, gerne, ja bitte, bitte, schreib, schreiben, mail, mail schreiben, mach mal, klar, ok, okay, los
    .back = Nein, zurück
    .back-words = nein, nee, nö, ne, zurück, lieber nicht, noch warten, ich warte, ich warte noch, später, doch nicht, hab ich schon, mach ich selbst, sie haben doch angerufen, haben doch angerufen

## Wie es endet

debrief-not_yet =
    Dann bist du hier zu früh, das macht nichts. Trag den Termin unter /interviews ein, dann erinnere ich dich rechtzeitig. Danach findest du mich unter /debrief.

debrief-offered =
    Eine Zusage von { $company }: herzlichen Glückwunsch, das hast du dir erarbeitet. An diese Bewerbung erinnere ich dich nicht mehr.

debrief-next_noted =
    { $has-new_round ->
        [yes] Ist notiert, noch ein Gespräch bei { $company }: <b>{ $new_round }</b>
       *[no] Ist notiert. Sobald der Termin feststeht, trag ihn unter /interviews ein.
    }{ $has-concerns ->
        [yes] { "" }

            Was du ansprechen wolltest, bringe ich dir am Abend davor als Fragen.
       *[no] { "" }
    }

# Auch nach einer Absage, oder wenn die Bewerbung schon früher zu Ende war.
debrief-closed =
    Deine Bewerbung bei { $company } ist abgeschlossen, ich erinnere dich nicht mehr daran. Kommt doch noch etwas, machst du es unter /interviews wieder auf.

debrief-done =
    { $reminders ->
        [off] Gut. Deine Erinnerungen sind aus, also melde ich mich nicht von selbst. Unter /debrief siehst du, wie es steht.
       *[on] Gut. Wenn es Zeit für etwas ist, melde ich mich. Kommt vorher eine Antwort, sag es mir unter /debrief.
    }

debrief-cancelled =
    Gut, wir hören hier auf. Was schon notiert ist, bleibt. Unter /debrief geht es weiter.
