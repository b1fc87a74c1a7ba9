### Deutsche Texte für „informational“: ein Infogespräch, also ein Gespräch mit jemandem aus einer Firma, bevor es dort
### eine Stelle gibt. Was man erwarten darf, was man fragt, was danach kommt.
###
### Für alle, die hier schreiben oder übersetzen (Python braucht man dafür nicht):
### * „informational-liking“ ist der Text der Frage. Die Zeilen mit Punkt davor („.yes“) sind Knöpfe, möglichst bis 28 Zeichen.
### * „.yes-words“: was jemand tippen könnte, klein und mit Komma getrennt. Ein Wort nie unter zwei Knöpfen einer Frage.
### * „.day-question“: die ganze Frage, so wie man sie dort stellt, mit Sie. Sie steht im Chat und auf dem Blatt zum
###   Mitnehmen. Der Knopf dazu („.day“) ist nur ihr Stichwort, bis 18 Zeichen.
### * „.short“: Name der Antwort in der Liste „Etwas ändern“, bis 18 Zeichen. „.why“: Antwort auf „Warum fragst du?“

## Mit wem, und wie weit es ist

informational-company =
    Ein Infogespräch führst du mit jemandem aus einer Firma, die dich interessiert, ganz ohne Bewerbung. Du fragst, die andere Seite erzählt.

    Um welche Firma geht es?
    .short = Firma
    .why = Der Name steht auf deinem Blatt und in der Mail. Ich schreibe dort niemandem.

informational-standing =
    Wie weit bist du bei { $company }?
    .short = Stand
    .why = Ohne Termin fangen wir mit der Anfrage an, mit Termin gleich mit den Fragen.
    .fixed = Der Termin steht
    .fixed-words = termin steht, steht, steht fest, termin ist fix, fix, fest, ausgemacht, ist ausgemacht, vereinbart, ist vereinbart, habe einen termin, hab einen termin, hab schon einen termin, ja, zugesagt, sie haben zugesagt, morgen, nächste woche, diese woche, bald
    .asking = Ich will erst anfragen
    .asking-words = anfragen, erst anfragen, ich will anfragen, noch anfragen, fragen, ich muss noch fragen, noch nicht gefragt, hab noch nicht gefragt, kein termin, noch kein termin, noch keiner, noch nicht, noch gar nicht, nein, nee, nö, ganz am anfang, am anfang, anfrage schreiben, mail schreiben, anschreiben, ich will jemanden anschreiben
    .over = Es war schon
    .over-words = war schon, schon vorbei, vorbei, ist vorbei, schon gewesen, hat stattgefunden, hatte ich schon, hab ich schon, schon gehabt, gestern, heute, vorgestern, letzte woche, war gestern, war heute, gerade eben, gerade fertig, schon geführt, hinter mir

informational-liking =
    Würdest du bei { $company } eines Tages gern arbeiten?
    .short = Dort arbeiten
    .why = Meist fragt man nur dort, wo man selbst gern wäre. Davon hängt ab, welche Fragen sich lohnen.
    .yes = Ja, gern
    .yes-words = ja, jo, klar, gern, gerne, sehr gern, sehr gerne, total, total gern, unbedingt, auf jeden fall, natürlich, na klar, sofort, schon, schon lange, traumfirma, mein traum, wäre ein traum, jup, jep, definitiv
    .maybe = Vielleicht
    .maybe-words = vllt, eventuell, evtl, kommt drauf an, mal sehen, weiß nicht, weiß ich nicht, weiß noch nicht, keine ahnung, kein plan, kp, ka, kann sein, könnte sein, möglich, jein, unsicher, will ich herausfinden, das will ich ja herausfinden, muss ich erst sehen, hm, hmm, joa
    .no = Eher nicht
    .no-words = nein, nee, nö, ne, nope, eher nein, kaum, wohl kaum, nicht wirklich, glaub nicht, glaube nicht, denke nicht, denk nicht, lieber nicht, auf keinen fall, nie, niemals, gar nicht

informational-unlikely =
    Meist fragt man nur dort, wo man selbst gern arbeiten würde, denn es kostet beide Seiten Zeit. Ein neuer Kontakt in deinem Fach kann es trotzdem wert sein. Was meinst du?
    .still = Ich will es trotzdem
    .still-words = trotzdem, ja, jo, ja trotzdem, will ich trotzdem, ich mach es trotzdem, ich machs trotzdem, wegen dem kontakt, wegen des kontakts, kontakt, der kontakt lohnt sich, lohnt sich, weiter, ok, okay, gern, gerne, klar, doch, machen wir, jup, jep
    .leave = Dann lasse ich es
    .leave-words = lasse ich, ich lasse es, ich lass es, lass ich, dann lass ich es, nein, nee, nö, ne, nope, lieber nicht, lohnt sich nicht, lohnt nicht, lassen wir das, lass es, lassen, stimmt lieber nicht, andere firma

## Was man erwarten darf, in zwei Nachrichten

informational-expect =
    Zwei Dinge vorweg. Das erste: Auch aus dem besten Eindruck entsteht noch keine Stelle.

    Trotzdem nehmen sich viele die Zeit, öfter als man denkt. Wer einstellt, plant voraus und lernt gern Menschen kennen, bevor etwas frei wird.
    .on = Und das zweite?
    .on-words = weiter, ok, okay, verstanden, gut, alles klar, klar, ja, aha, gut zu wissen, das zweite, was noch, und, und dann, und weiter, zweitens, los, nächstes, mach weiter

informational-expect_more =
    Das zweite: Es steht wenig auf dem Spiel. Frag, so viel du magst, auch ein bisschen hartnäckig. Nur vorbereitet solltest du sein, denn die Zeit ist kurz.
    .why = Wer keine Stelle erwartet, geht lockerer hinein und fragt besser.
    .on = Gut, weiter
    .on-words = weiter, ok, okay, verstanden, gut, alles klar, klar, ja, aha, gut zu wissen, los, los gehts, machen wir, mach weiter, passt, fangen wir an, auf gehts, bereit

## Die Anfrage (oder später der Dank): was die Mail wissen muss

informational-letter_language =
    In welcher Sprache soll die Mail sein? Am besten in der, die man dort spricht.
    .why = In der gewohnten Sprache antwortet es sich am leichtesten.

# Die Antwort steht wörtlich in der Mail: „ich möchte mich kurz vorstellen: …“
informational-about_me =
    Wer bist du, in einem Satz? Er kommt wörtlich in die Mail, also schreib ihn auf { $letter_language }.

    Es genügt, was du machst und was dich dorthin zieht, etwa „Ich studiere Statistik in Leipzig und möchte in die Marktforschung“.
    .why = Wer dich nicht kennt, will mit einem Blick sehen, wer da fragt.
    .none = Lieber ohne
    .none-words = ohne, keiner, nichts, nein, nee, nö, weglassen, ohne satz, man kennt mich, sie kennen mich, die kennen mich, wir kennen uns, kennt mich schon, brauche ich nicht, brauch ich nicht, weiß nicht, fällt mir nichts ein, mir fällt nichts ein

# Nur für die Dankesmail: „Besonders im Gedächtnis geblieben ist mir: …“
informational-detail =
    Was ist dir aus dem Gespräch im Kopf geblieben? Ein paar Worte auf { $letter_language } reichen, sie stehen so in der Mail.
    .why = An einer Einzelheit merkt man, dass der Dank ernst gemeint ist.
    .none = Nichts Bestimmtes
    .none-words = nichts, nichts besonderes, nein, nee, nö, nix, ohne, weglassen, weiß nicht, weiß ich nicht, keine ahnung, fällt mir nichts ein, mir fällt nichts ein, alles, vergessen

informational-register =
    { decide-register }
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

informational-my_name =
    { decide-my_name }
    .why = { decide-my_name.why }

informational-recipient =
    An wen geht die Mail? Schreib den Namen so, wie er in der Anrede stehen soll: „Frau Sommer“, „Kim Sommer“ oder nur „Kim“. In einer englischen Mail „Ms Sommer“.
    .why = Eine Mail an einen Menschen wird eher beantwortet als eine an alle.
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }

# Steht unter der fertigen Anfrage.
informational-request_letter =
    Das ist deine Anfrage, du kannst sie so kopieren. Verschicken musst du sie selbst. Ist sie raus?
    .sent = Ist verschickt
    .sent-words = verschickt, hab ich verschickt, habs verschickt, hab sie verschickt, ist raus, mail ist raus, sie ist raus, abgeschickt, hab ich abgeschickt, gesendet, hab ich gesendet, geschickt, hab ich geschickt, habs geschickt, versendet, schon verschickt
    .later = Schicke ich später
    .later-words = später, nachher, morgen, jetzt nicht, nicht jetzt, noch nicht, mach ich später, das mache ich später, schick ich später, gleich, ok, okay, danke, passt, gut, kopiert, hab ich kopiert, nein, nee, nö
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

# Bleibt liegen, bis eine Antwort da ist; kann Wochen dauern.
informational-awaiting =
    Eine Antwort von { $company } kann dauern, dort hat man anderes zu tun. Sobald du etwas hörst, tipp hier.
    .date = Wir haben einen Termin
    .date-words = termin, einen termin, es gibt einen termin, hab einen termin, habe einen termin, sie haben einen termin genannt, zugesagt, sie haben zugesagt, haben zugesagt, ja, sie haben ja gesagt, klappt, es klappt, hat geklappt, positive antwort
    .letter = Zeig mir die Mail noch mal
    .letter-words = mail, die mail, zeig die mail, mail zeigen, die mail noch mal, mail nochmal, anfrage, anfrage zeigen, zeig die anfrage, text, noch mal zeigen, nochmal zeigen
    .declined = Sie haben abgelehnt
    .declined-words = abgelehnt, absage, sie haben abgesagt, haben abgesagt, haben abgelehnt, nein, nein gesagt, sie haben nein gesagt, keine zeit, sie haben keine zeit, klappt nicht, es klappt nicht, hat nicht geklappt, wird nichts, wollen nicht, kein interesse, leider nicht, leider nein

## Der Termin

informational-when =
    Wann ist euer Gespräch? Schreib es, wie du es sagen würdest, etwa „Dienstag 15 Uhr“ oder „8. Dezember, halb drei“.
    .short = Termin
    .why = Am Abend vorher schicke ich dir dein Blatt.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }

# Wiederholt, was verstanden wurde.
informational-when_ok =
    Infogespräch bei { $company }
    { $when }

    Stimmt das so?
    .why = Damit dein Blatt am richtigen Abend kommt. Deshalb frage ich lieber einmal nach.
    .yes = { decide-when_ok.yes }
    .yes-words = { decide-when_ok.yes-words }
    .no = { decide-when_ok.no }
    .no-words = { decide-when_ok.no-words }

## Die Fragen: drei Ziele, je bis zu fünf aus acht. { $bank } ist die nummerierte Liste der ganzen Fragen.

informational-goal_fit =
    <b>Will ich dort wirklich arbeiten?</b> Schau hinter Obstkorb und Tischkicker: Wie ist der Alltag? Tipp bis zu fünf Fragen an.

    { $bank }
    .short = Fragen: Alltag
    .why = Stell dir vor, sie rufen an und haben die passende Stelle. Ob du dich freuen würdest, erfährst du mit solchen Fragen.
    .enough = Diese nehme ich
    .enough-words = fertig, das wars, das war es, das ist alles, reicht, genug, passt, passt so, weiter, ok, okay, die reichen, diese, die nehme ich, nehm ich, bin fertig
    .none = Keine davon
    .none-words = keine, gar keine, nichts, nix, nein, nee, nö, keine fragen, überspringen, auslassen, brauche ich nicht, brauch ich nicht, nichts davon, andere
    .day = Ein Arbeitstag
    .day-words = gestern im alltag, alltag, tag, der alltag, ein tag, arbeitstag, tagesablauf, normaler tag, ein normaler tag, gestern
    .day-question = Wie sah Ihr Arbeitstag gestern aus, vom ersten Kaffee bis zum Feierabend?
    .surprised = Überraschungen
    .surprised-words = überraschung, überrascht, überraschend, was überrascht hat, anfang, erste wochen
    .surprised-question = Was hat Sie in Ihren ersten Wochen hier am meisten überrascht?
    .praise = Wofür es Lob gibt
    .praise-words = lob, gelobt, loben, anerkennung, wertschätzung
    .praise-question = Wofür wurde in Ihrem Team zuletzt jemand gelobt?
    .hard_times = Schwere Zeiten
    .hard_times-words = schwere zeit, harte zeiten, krise, krisen, stress, druck, schwierige zeiten
    .hard_times-question = Wann war es im Team zuletzt richtig schwierig, und was hat geholfen?
    .people_leave = Warum Leute gehen
    .people_leave-words = kündigungen, kündigung, leute gehen, warum gehen leute, fluktuation, gehen, abgänge
    .people_leave-question = Wenn jemand { $company } verlässt, woran liegt es meistens?
    .learning = Dazulernen
    .learning-words = lernen, weiterbildung, fortbildung, entwicklung, weiterentwicklung, was lernen
    .learning-question = Was können Sie heute, was Sie vor einem Jahr noch nicht konnten?
    .leading = Wie geführt wird
    .leading-words = führung, führungsstil, chef, chefin, leitung, vorgesetzte, wer entscheidet, entscheidungen
    .leading-question = Wenn sich das Team nicht einig ist, wer entscheidet dann, und wie läuft das ab?
    .again = Noch mal anfangen
    .again-words = noch einmal, nochmal anfangen, nochmal, wieder anfangen, würden sie wieder, wieder
    .again-question = Mit dem, was Sie heute wissen: Würden Sie noch einmal hier anfangen?

informational-goal_roles =
    <b>Wann könnte eine Stelle frei werden?</b> Versprechen kann dir niemand etwas. Fragen darfst du, auch wo man dich sähe: Wer sich Zeit für dich nimmt, denkt ohnehin darüber nach. Wieder bis zu fünf.

    { $bank }
    .short = Fragen: Stellen
    .why = Wer einstellt, weiß von einer Stelle oft drei bis vier Wochen, bevor sie ausgeschrieben wird, und sagt es meist offen.
    .enough = { informational-goal_fit.enough }
    .enough-words = { informational-goal_fit.enough-words }
    .none = { informational-goal_fit.none }
    .none-words = { informational-goal_fit.none-words }
    .growing = Was gerade wächst
    .growing-words = wachstum, wächst, was wächst, wachsen, bereiche, ausbau
    .growing-question = Welcher Bereich wächst bei Ihnen gerade, und welcher wird kleiner?
    .next_needs = Was liegen bleibt
    .next_needs-words = bedarf, nächster bedarf, liegen bleibt, bleibt liegen, engpass, zu wenig leute, arbeit
    .next_needs-question = Welche Arbeit bleibt im Team liegen, weil jemand dafür fehlt?
    .profile = Wer noch fehlt
    .profile-words = profil, wer fehlt, wen sie suchen, wen suchen sie, fehlt, gesucht
    .profile-question = Wenn Sie morgen eine Person einstellen dürften, was müsste sie mitbringen?
    .posted = Vor der Anzeige
    .posted-words = anzeige, stellenanzeige, ausschreibung, wann ausgeschrieben, vorlauf, wie lange vorher
    .posted-question = Wie lange vor der Anzeige wissen Sie meist, dass eine Stelle frei wird?
    .hear_first = Früh davon hören
    .hear_first-words = früh hören, zuerst hören, früh erfahren, davon hören, zuerst erfahren, verteiler
    .hear_first-question = Wie erfährt man bei { $company } von einer Stelle, bevor sie ausgeschrieben ist?
    .skills = Wo ich hinpasse
    .skills-words = wo sähe man mich, wo passe ich hin, kenntnisse, fähigkeiten, was fehlt mir, was mir fehlt, können, wo seht ihr mich, wo sehen sie mich, welche stelle, passt zu mir
    .skills-question = Für welche Aufgaben käme ich bei Ihnen infrage, und was fehlt mir dafür noch?
    .entry = Wie man reinkommt
    .entry-words = einstieg, reinkommen, hineinkommen, der letzte, die letzte, wie kam die letzte person, quereinstieg, bewerbung
    .entry-question = Wie ist die Person, die zuletzt bei Ihnen angefangen hat, zu ihrer Stelle gekommen?
    .timing = Wann nachfragen
    .timing-words = nachfragen, wieder fragen, wann wieder, zeitpunkt, wann lohnt es sich, wann wieder melden
    .timing-question = Wann lohnt es sich, dass ich noch einmal bei Ihnen nachfrage?

informational-goal_contact =
    <b>Ein Kontakt mehr.</b> Wer dich kennt, denkt vielleicht auch dann an dich, wenn anderswo etwas frei wird. Noch einmal bis zu fünf.

    { $bank }
    .short = Fragen: Kontakt
    .why = Wer einstellt, kennt andere, die einstellen. So kommst du an Stellen, von denen du sonst nichts hörst.
    .enough = { informational-goal_fit.enough }
    .enough-words = { informational-goal_fit.enough-words }
    .none = { informational-goal_fit.none }
    .none-words = { informational-goal_fit.none-words }
    .path = Ihr Weg hierher
    .path-words = weg, werdegang, lebenslauf, weg hierher, wie gekommen, wie sie herkamen, laufbahn
    .path-question = Wie sind Sie zu { $company } gekommen, und was hat am Ende den Ausschlag gegeben?
    .who_else = Mit wem noch reden
    .who_else-words = wer noch, mit wem noch, noch jemand, weitere kontakte, kontakte, ansprechpartner, andere leute
    .who_else-question = Mit wem sollte ich als Nächstes sprechen, und darf ich dabei Ihren Namen nennen?
    .elsewhere = Andere Firmen
    .elsewhere-words = andere firma, andere teams, anderswo, woanders, konkurrenz, ähnliche firmen, wettbewerb
    .elsewhere-question = Welche anderen Teams oder Firmen würden Sie sich an meiner Stelle noch ansehen?
    .read = Lesen und hören
    .read-words = lesen, hören, bücher, buch, podcast, podcasts, blogs, newsletter, fachliteratur
    .read-question = Was lesen oder hören Sie selbst, um in Ihrem Fach auf dem Laufenden zu bleiben?
    .advice = Ein guter Rat
    .advice-words = rat, ratschlag, tipp, tipps, empfehlung
    .advice-question = Welchen Rat hätten Sie selbst am Anfang gern bekommen?
    .stay_in_touch = In Kontakt bleiben
    .stay_in_touch-words = kontakt, kontakt halten, wieder melden, linkedin, xing, vernetzen, dranbleiben
    .stay_in_touch-question = Darf ich mich in ein paar Monaten wieder melden, und wie ist es Ihnen am liebsten?
    .in_my_place = An meiner Stelle
    .in_my_place-words = meine stelle, was würden sie tun, in meiner lage, an meinem platz, nächste schritte, nächster schritt
    .in_my_place-question = Was würden Sie an meiner Stelle in den nächsten vier Wochen tun?
    .give_back = Etwas zurückgeben
    .give_back-words = zurückgeben, helfen, gegenleistung, was kann ich tun, revanchieren, umgekehrt
    .give_back-question = Kann ich umgekehrt auch einmal etwas für Sie tun?

informational-own_questions =
    Was willst du sonst noch wissen? Schreib eigene Fragen, jede in eine eigene Zeile. Tippst du eine davon an, kannst du sie ändern.
    .short = Eigene Fragen
    .why = Die beste Frage ist oft die, die nur du stellen würdest.
    .enough = Das ist alles
    .enough-words = { decide-priorities.enough-words }
    .none = Keine eigenen
    .none-words = keine, nichts, nix, nein, nee, nö, ne, keine weiteren, keine mehr, keine fragen, mir fällt nichts ein, fällt mir nichts ein, weiß nicht, brauche ich nicht, brauch ich nicht, überspringen

informational-person =
    Mit wem sprichst du? Der Name reicht, er kommt oben auf dein Blatt.
    .short = Wen du triffst
    .why = Damit du den Namen im Gespräch vor dir hast.
    .unknown = Weiß ich noch nicht
    .unknown-words = weiß nicht, weiß ich nicht, noch nicht bekannt, unbekannt, keine ahnung, kein plan, kp, ka, irgendwer, steht nicht fest, noch offen, haben sie nicht gesagt, nicht gesagt, mehrere, vergessen

informational-zone =
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

# Steht unter dem Blatt mit allen Fragen. Bleibt bis nach dem Gespräch liegen.
informational-sheet =
    Das ist dein Blatt. { $has-when ->
        [yes] { $reminders ->
            [off] Deine Erinnerungen sind aus, also leg es dir selbst bereit.
           *[on] Am Abend vor dem Gespräch schicke ich es dir noch einmal.
        }
       *[no] Steht der Termin fest, sag ihn mir hier. Dann schicke ich es dir am Abend davor noch einmal.
    }
    .change = Etwas ändern
    .change-words = ändern, was ändern, fragen ändern, andere fragen, frage ändern, korrigieren, stimmt nicht, falsch, da fehlt was, noch eine frage, antwort ändern
    .date = Termin nennen oder ändern
    .date-words = termin, termin ändern, termin geändert, neuer termin, anderer termin, verschoben, wurde verschoben, wird verschoben, termin verschoben, termin steht, termin steht fest, termin steht jetzt fest, hab einen termin, hab jetzt einen termin, datum ändern, uhrzeit ändern, abgesagt, wurde abgesagt
    .over = Das Gespräch war schon
    .over-words = war schon, vorbei, schon vorbei, ist vorbei, war heute, war gestern, hinter mir, hat stattgefunden, gespräch vorbei, gespräch war, gerade fertig, lief gut, war gut, war super, lief schlecht
    .fine = Passt so
    .fine-words = passt, gut, ok, okay, danke, super, perfekt, ja, fertig, alles gut, alles klar, prima, top, danke dir, sehr gut, gut so, klasse, nichts, nein

informational-change =
    Was soll anders sein?
    .nothing = { decide-change.nothing }
    .nothing-words = { decide-change.nothing-words }

## Danach

informational-over_at =
    Wann war dein Gespräch bei { $company }? Etwa „gestern“ oder „am Dienstag“.
    .short = Wann es war
    .why = Davon hängt ab, wann sich eine Nachfrage lohnt.
    .not_yet = Es kommt erst noch
    .not_yet-words = kommt noch, kommt erst noch, noch nicht, war noch nicht, noch gar nicht, erst noch, steht noch an, steht noch aus, in zukunft, doch noch nicht, ist erst noch, verschoben, wurde verschoben

informational-outcome =
    Und was nimmst du mit?
    .short = Was du mitnimmst
    .why = Davon hängt ab, was als Nächstes sinnvoll ist.
    .fits = Ich würde dort gern arbeiten
    .fits-words = will dort arbeiten, ich will dort arbeiten, gern dort arbeiten, will dahin, ich will dahin, da will ich hin, passt, passt zu mir, gefällt mir, hat mir gefallen, gute firma, tolle firma, super, gut, war super, war toll, begeistert, bin begeistert, aber keine stelle, gerade keine stelle, keine stelle frei, noch keine stelle, lust bekommen
    .lead = Einen Tipp oder Kontakt
    .lead-words = tipp, einen tipp, kontakt, einen kontakt, neuer kontakt, hab einen kontakt, hab einen tipp, hab einen namen, einen namen, empfehlung, empfohlen, weiterempfohlen, weitergeschickt, soll jemanden anschreiben, jemand anderen, andere person, andere firma, vermittelt, wollen mich verbinden, link bekommen, visitenkarte
    .not_for_me = Das ist nichts für mich
    .not_for_me-words = nichts für mich, nicht für mich, ist nichts für mich, passt nicht, passt nicht zu mir, gefällt mir nicht, hat mir nicht gefallen, eher nicht, lieber nicht, enttäuscht, enttäuschend, schlecht, war schlecht, langweilig, nein, nee, nö, doch nicht, da will ich nicht hin, will ich nicht, nichts, gar nichts

informational-check_back_on =
    Haben sie gesagt, wann du wieder nachfragen sollst? Schreib mir den Tag, etwa „15. Januar“ oder „in drei Wochen“.
    .short = Wieder nachfragen
    .why = Wer einstellt, weiß oft drei bis vier Wochen vor der Anzeige, was frei wird. Dann ist eine Nachfrage willkommen.
    .open = Nein, nichts gesagt
    .open-words = nein, nee, nö, ne, nope, nichts, nichts gesagt, nicht gesagt, haben sie nicht, haben nichts gesagt, kein datum, keinen tag, kein termin, keiner, weiß nicht, weiß ich nicht, keine ahnung, offen, irgendwann, später mal, unklar, vergessen

informational-settled =
    { $outcome-is ->
        [fits] { $reminders ->
            [off] Merk dir, wieder nachzufragen: Von einer Stelle weiß man dort oft drei bis vier Wochen vor der Anzeige. Deine Erinnerungen sind aus.
           *[on] { $has-check_back_on ->
                [yes] Wenn es so weit ist, erinnere ich dich ans Nachfragen. Bis dahin musst du nichts tun.
               *[no] In vier Wochen erinnere ich dich ans Nachfragen: Von einer Stelle weiß man dort oft drei bis vier Wochen vor der Anzeige.
            }
        }
        [lead] Melde dich dort bald, solange das Gespräch frisch ist, und sag gleich zu Beginn, von wem der Tipp kommt.
       *[not_for_me] Gut, dass du es jetzt weißt, ganz ohne Bewerbung.
    } Was sonst daraus wird, zeigt sich manchmal erst viel später.

    Ein kurzer Dank passt immer. Soll ich ihn dir schreiben?
    .thanks = Ja, den Dank bitte
    .thanks-words = ja, jo, gern, gerne, klar, ok, okay, bitte, ja bitte, ja gern, ja gerne, dank, danke schreiben, dankesmail, dank schreiben, mail, schreib, schreib den dank, bedanken, mach das, jup, jep
    .change = Etwas ändern
    .change-words = ändern, was ändern, antwort ändern, eine antwort ändern, korrigieren, stimmt nicht, falsch, falsch getippt, vertippt
    .done = Nein, das ist alles
    .done-words = nein, nee, nö, ne, nope, nein danke, fertig, das wars, das war es, alles, reicht, nichts, nichts mehr, hab ich schon, schon bedankt, hab mich schon bedankt, mach ich selbst, brauche ich nicht, brauch ich nicht, später, danke

informational-change_outcome =
    { informational-change }
    .nothing = { informational-change.nothing }
    .nothing-words = { informational-change.nothing-words }

# Steht unter der fertigen Dankesmail.
informational-thanks_letter =
    Das ist dein Dank, du kannst ihn so kopieren. Am schönsten kommt er an, wenn du ihn heute noch verschickst.
    .sent = Ist verschickt
    .sent-words = { informational-request_letter.sent-words }
    .later = Schicke ich später
    .later-words = { informational-request_letter.later-words }
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }

## Wie es endet

informational-prepared =
    Du bist gut vorbereitet. Frag, hör zu und lass es einfach ein Gespräch sein. Was du mitnimmst, erzählst du mir danach unter /informational.

informational-left =
    Gut, dann ohne dieses Gespräch. Fällt dir eine Firma ein, bei der du gern wärst, tipp auf /informational.

informational-turned_down =
    Schade. Meist liegt so etwas an vollen Kalendern und nicht an dir. Ich habe die Anfrage bei { $company } abgehakt. Magst du anderswo fragen, tipp auf /informational.

informational-done =
    Gut, das war dein Gespräch bei { $company }. Was noch ansteht, siehst du unter /interviews.

informational-cancelled =
    Gut, wir hören hier auf. Mit /informational kannst du jederzeit neu anfangen.
