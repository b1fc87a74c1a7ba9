### Deutsche Texte für die Einstellungen: Ort, Ruhezeit, Sprache, Erinnerungen und was Sopan sich über jemanden merkt.
###
### Für alle, die hier schreiben oder übersetzen: Zeilen mit Punkt davor sind Knöpfe (möglichst bis 28 Zeichen),
### „-words“ sind getippte Wörter dafür. { decide-employed.full } holt den Text von dort, damit er überall gleich ist.

settings-menu =
    <b>Einstellungen</b>

    Ort: { $has-zone ->
        [yes] { $zone } (dort ist es { $local-time })
       *[no] weiß ich noch nicht
    }
    Ruhezeit: { $has-quiet ->
        [yes] { $quiet }
       *[no] noch nicht gewählt
    }
    Erinnerungen: { $reminders ->
        [off] aus
       *[on] an
    }

    Was willst du ändern?
    .place = Ort
    .place-words = stadt, zeitzone, wohnort, uhrzeit, umgezogen, ort ändern, wo ich wohne, ich bin umgezogen, bin umgezogen, land
    .quiet = Ruhezeit
    .quiet-words = ruhezeiten, ruhe, nachtruhe, nachts, ruhezeit ändern
    .language = Sprache
    .language-words = language, bahasa, andere sprache, sprache ändern, englisch, english, indonesisch
    .reminders = Erinnerungen
    .reminders-words = erinnerung, erinnern, benachrichtigungen, nachrichten
    .about = Über mich
    .about-words = mich, meine angaben, angaben, profil, name, arbeit, prioritäten, über dich, was weißt du über mich, mein name, job, was mir wichtig ist
    .groups = Gruppen
    .groups-words = gruppe, meine gruppen, coach, wer sieht was, freigaben, zustimmung
    .done = Nichts, fertig
    .done-words = nichts, fertig, nix, passt, passt so, ok, okay, das wars, ende, nein, danke, alles gut, alles klar, nix mehr, nichts mehr, ne, nee, nö, stimmt so
    .short = Einstellungen

settings-zone =
    Wo lebst du? Ist dein Ort nicht dabei, schreib mir die nächste größere Stadt oder schick mir deinen Standort.
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

# Nach einem Umzug in eine andere Zeitzone. { $list } sind die Gespräche, die anstehen, schon in der neuen Ortszeit.
# { $zone } kann auch „WIB“ sein, deshalb in Klammern.
settings-moved_house =
    Was ansteht, habe ich auf die Uhr an deinem neuen Ort ({ $zone }) umgerechnet:

    { $list }

    Wenn du mir gleich die Uhrzeit dort genannt hattest, rechne ich nicht um. Stimmt das so?
    .right = Ja, stimmt so
    .right-words = ja, jo, jup, jep, stimmt, stimmt so, stimmt alles, passt, passt so, genau, richtig, korrekt, ok, okay, gut, klar, selber moment, derselbe moment, gleicher moment, selbe zeit, so lassen, lass so, bleibt so, umgerechnet ist richtig, ist richtig umgerechnet, alles gut, alles klar
    .as_noted = Nein, nicht umrechnen
    .as_noted-words = nein, nee, nö, ne, nope, ortszeit, ortszeit dort, war ortszeit, es war ortszeit, war schon ortszeit, es war schon ortszeit, schon ortszeit, hiesige zeit, zeit hier, die zeit hier, es gilt die zeit hier, es gilt die zeit dort, nicht umrechnen, bitte nicht umrechnen, rechne nicht um, ohne umrechnen, wie ich gesagt habe, wie ich es gesagt habe, wie ichs gesagt habe, so wie ich es gesagt habe, wie eingetragen, wie notiert, uhrzeit war richtig, die uhrzeit war richtig, die uhrzeiten waren richtig, falsch, stimmt nicht, passt nicht, falsch umgerechnet
    .short = Nach dem Umzug

# Die Antwort steht auch in settings-menu hinter „Ruhezeit:“.
settings-quiet =
    Wann soll ich dich in Ruhe lassen? In der Zeit schicke ich dir keine Erinnerung.
    .short = Ruhezeit
    .why = Damit dich keine Erinnerung weckt. Was in die Ruhezeit fällt, kommt danach.
    .early = 20 bis 8 Uhr
    .early-words = 20-8, 20 - 8, ab 20 uhr, 20 uhr, ab acht, früh, ab 20, 20 bis 8, von 20 bis 8
    .usual = 21 bis 8 Uhr
    .usual-words = 21-8, 21 - 8, ab 21 uhr, 21 uhr, ab neun, normal, üblich, ab 21, 21 bis 8, von 21 bis 8
    .late = 23 bis 9 Uhr
    .late-words = 23-9, 23 - 9, ab 23 uhr, 23 uhr, ab elf, spät, ab 23, 23 bis 9, von 23 bis 9
    .never = Nie
    .never-words = keine, nein, gar nicht, keine ruhezeit, immer, jederzeit, egal wann, rund um die uhr, brauche ich nicht, nö, nee, ne, keine brauche ich nicht, brauch ich nicht, nix

settings-reminders =
    Darf ich dich erinnern, wenn etwas ansteht?
    .on = Ja, gern
    .on-words = ja, jo, gern, gerne, an, ein, einschalten, anschalten, anmachen, klar, ok, okay, jup, jep, ja klar, bitte, ja bitte, darfst du, wieder an
    .off = Nein, keine
    .off-words = nein, nee, nö, aus, ausschalten, abschalten, ausmachen, keine, nie, nicht, gar nicht, bloß nicht, ne, nope, nicht mehr, keine mehr, keine erinnerungen
    .short = Erinnerungen

settings-about =
    <b>Was ich von dir weiß</b>

    Wichtig an einer Arbeit: { $has-priorities ->
        [yes] { $priorities }
       *[no] weiß ich noch nicht
    }
    Arbeit: { $has-employed ->
        [yes] { $employed }
       *[no] weiß ich noch nicht
    }
    Name unter Mails: { $has-my_name ->
        [yes] { $my_name }
       *[no] weiß ich noch nicht
    }
    Ton in Mails: { $has-register ->
        [yes] { $register }
       *[no] { decide-register.formal }
    }
    Sprache der Mails: { $has-letter_language ->
        [yes] { $letter_language }
       *[no] { settings-letter_language.ask }
    }
    Arbeitstage: { $has-work_days ->
        [yes] { $work_days }
       *[no] Montag bis Freitag
    }

    Was willst du ändern?
    .priorities = Was mir wichtig ist
    .priorities-words = prioritäten, wichtig, werte, was zählt, wünsche
    .employed = Meine Arbeit
    .employed-words = arbeit, job, anstellung, vollzeit, teilzeit, arbeitslos, hab gekündigt, neuer job, neue stelle, kein job mehr
    .my_name = Mein Name
    .my_name-words = name, namen ändern, unterschrift
    .register = Der Ton in Mails
    .register-words = ton, anrede, sie oder du, förmlich, locker, siezen, duzen
    .letter_language = Die Sprache der Mails
    .letter_language-words = sprache, sprache der mails, mailsprache, sprache in mails, deutsch, englisch, indonesisch, auf englisch, auf deutsch
    .work_days = Meine Arbeitstage
    .work_days-words = arbeitstage, tage, wochentage, werktage, wochenende, welche tage, arbeitswoche
    .back = Nichts, passt so
    .back-words = stimmt alles, alles gut, passt, nichts, nix, ok, okay, fertig, menü, einstellungen, passt so, passt alles, stimmt so, nein, nee, nö, zurück
    .short = Über mich

settings-priorities =
    Was ist dir an einer Arbeit am wichtigsten? Tipp bis zu drei Dinge an oder schreib eigene.
    .short = { decide-priorities.short }
    .why = { decide-priorities.why }
    .enough = { decide-priorities.enough }
    .enough-words = { decide-priorities.enough-words }
    .learning = { decide-priorities.learning }
    .learning-words = { decide-priorities.learning-words }
    .pay = { decide-priorities.pay }
    .pay-words = { decide-priorities.pay-words }
    .meaning = { decide-priorities.meaning }
    .meaning-words = { decide-priorities.meaning-words }
    .people = { decide-priorities.people }
    .people-words = { decide-priorities.people-words }
    .freedom = { decide-priorities.freedom }
    .freedom-words = { decide-priorities.freedom-words }
    .security = { decide-priorities.security }
    .security-words = { decide-priorities.security-words }

settings-employed =
    Arbeitest du zurzeit?
    .short = { decide-employed.short }
    .why = { decide-employed.why }
    .full = { decide-employed.full }
    .full-words = { decide-employed.full-words }
    .part = { decide-employed.part }
    .part-words = { decide-employed.part-words }
    .no = { decide-employed.no }
    .no-words = { decide-employed.no-words }

settings-my_name =
    { decide-my_name }
    .short = { decide-my_name.short }
    .why = { decide-my_name.why }

settings-register =
    Wie förmlich sollen deine Mails sein? Im Zweifel förmlich.
    .short = { decide-register.short }
    .why = { decide-register.why }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }

settings-letter_language =
    In welcher Sprache schreibe ich deine Mails? Suchst du in mehreren Sprachen, frage ich lieber jedes Mal.
    .short = Sprache der Mails
    .why = Dann frage ich nicht bei jeder Mail neu. Die Sprache, in der wir zwei schreiben, bleibt davon unberührt.
    .ask = Jedes Mal fragen
    .ask-words = jedes mal, frag jedes mal, frag mich, frag mich jedes mal, immer fragen, frag immer, fragen, unterschiedlich, verschieden, kommt drauf an, mal so mal so, egal, weiß nicht, weiß ich nicht, mehrere, alle

# Die Antwort steht auch in settings-about hinter „Arbeitstage:“.
settings-work_days =
    Welche Tage sollen als Arbeitstage gelten? Tipp alle an.
    .short = Arbeitstage
    .why = An eine Mail erinnere ich dich möglichst an einem Arbeitstag, da wird sie auch gelesen.
    .enough = Das sind alle
    .enough-words = alle, das ist alles, fertig, das wars, das war es, reicht, genug, passt, passt so, weiter, ok, okay, mehr nicht, bin fertig
    .mon = Montag
    .mon-words = mo, montags
    .tue = Dienstag
    .tue-words = di, dienstags
    .wed = Mittwoch
    .wed-words = mi, mittwochs
    .thu = Donnerstag
    .thu-words = do, donnerstags
    .fri = Freitag
    .fri-words = fr, freitags
    .sat = Samstag
    .sat-words = sa, samstags, sonnabend, sonnabends
    .sun = Sonntag
    .sun-words = so, sonntags

settings-done =
    Gut, so bleibt es. Unter /settings kannst du es jederzeit ändern.

settings-cancelled =
    Gut, wir lassen die Einstellungen. Was du schon geändert hast, gilt.
