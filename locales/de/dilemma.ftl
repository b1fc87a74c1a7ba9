# dilemma: eine Karte für einen Menschen des Vertrauens, oder ein paar eigene Worte, vor der Coachinggruppe; privat und dort.
#
# $group-title ist der Name der Gruppe, $group-members wie viele mitmachen. $anonymity: was sich dort versprechen lässt
# (kept, thin, none). $stands: pending (noch nicht gepostet), open, closing, closed, thanked, none.
# Was mit room- beginnt, liest die ganze Gruppe in ihrer Sprache; es darf nicht verraten, wer fragt.

dilemma-which = Welche deiner Gruppen soll ich fragen?
    .why = Jede Gruppe liest nur, was du ihr zeigst.
    .none = Keine davon
    .none-words = keine, nein, lieber nicht, jetzt nicht

dilemma-kind = Worum geht es? Dann weiß die Gruppe, worüber sie abstimmt.
    .why = Abgestimmt wird mit einem Tipp, deshalb muss ich wissen, worüber.
    .decide = Hingehen oder nicht
    .decide-words = einladung, gespräch, ob ich hingehe, vorstellungsgespräch, hingehen
    .withdraw = Dabeibleiben oder raus
    .withdraw-words = aussteigen, zurückziehen, rückzug, ob ich bleibe, dabeibleiben, bleiben

dilemma-words = Sag der Gruppe in ein paar Worten, worum es geht. Bevor etwas rausgeht, liest du alles noch einmal.
    .why = Die Gruppe kennt deine Geschichte nicht. Zwei, drei Sätze genügen, damit sie dir raten kann.
    .short = Meine Worte

dilemma-naming = { $anonymity ->
    [kept] Mit deinem Namen oder anonym? Anonym erkennt niemand, von wem es kommt, auch der Coach nicht: Ich warte ein paar Minuten mit dem Posten, und es stehen weder Name noch Tag darin.
    [thin] Mit deinem Namen oder anonym? In { $group-title } machen nur { $group-members } mit, da könnte jemand richtig raten. Ich verrate nichts, aber versprechen kann ich es nicht.
   *[none] Mit deinem Namen oder anonym? { $group-title } ist so klein, dass die anderen wissen werden, dass du es bist, egal was ich weglasse.
}
    .short = Mit oder ohne Namen
    .why = Manches fragt sich ohne Namen leichter. Wie gut das geht, hängt davon ab, wie viele ihr seid.
    .anonymous = Anonym
    .anonymous-words = ohne namen, ohne meinen namen, kein name, heimlich, soll keiner wissen
    .named = Mit meinem Namen
    .named-words = mit namen, mein name, offen, dürfen sie wissen

dilemma-shown = Soll der Name { $company } drinstehen?
    .short = Name der Firma
    .why = Raten können sie dir meist auch ohne. Aber vielleicht kennt jemand Leute dort.
    .out = Lass ihn weg
    .out-words = nein, weg, weglassen, ohne, lieber nicht
    .in = Lass ihn drin
    .in-words = ja, drin, drinlassen, mit, nennen

dilemma-length = Wie lange dürfen sie darüber nachdenken?
    .short = Wie lange
    .why = Danach schließt es von selbst, und du bekommst, was herauskam. Früher schließen kannst du immer.
    .day = Einen Tag
    .day-words = ein tag, 1 tag, bis morgen, 24 stunden
    .three = Drei Tage
    .three-words = 3 tage, drei, 3
    .week = Eine Woche
    .week-words = 1 woche, woche, sieben tage, 7 tage

dilemma-preview = Genau das liest <b>{ $group-title }</b>, darunter die Stimmen:

    { $view }

    { $naming-is ->
        [anonymous] Lies es mit ihren Augen: Verrät dich etwas darin? Auch Sprache und Stil können das.
       *[other] Alle dort lesen es unter deinem Namen.
    }
    .post = So posten
    .post-words = posten, abschicken, schick ab, schick es ab, stell es rein
    .change = Etwas ändern
    .change-words = ändern, korrigieren, anders, noch nicht ganz
    .no = Lieber doch nicht
    .no-words = nein, lieber nicht, abbrechen, nicht posten, lass es, vergiss es

dilemma-change = Was sollen wir ändern?
    .nothing = Nichts, passt so
    .nothing-words = nichts, nein, passt, passt so, so lassen

dilemma-waiting = { $stands ->
    [pending] { $naming-is ->
        [anonymous] Ist vorgemerkt. Ich poste es in den nächsten rund zwanzig Minuten, zu einem Zeitpunkt, der nicht verrät, wann du hier warst. Du kannst mit abstimmen wie alle anderen: Wer es nie tut, könnte auffallen.
       *[other] Ist unterwegs in die Gruppe.
    }
    [open] Es steht in der Gruppe, bis { $closes }. { $votes-amount ->
        [none] Noch keine Stimme.
        [one] Bisher eine Stimme.
       *[many] Bisher { $votes } Stimmen.
    }
    [closing] { $naming-is ->
        [anonymous] Ich schließe es in den nächsten rund zwanzig Minuten, damit niemand merkt, dass du es gerade warst. Dann bekommst du, was herauskam.
       *[other] Ich schließe es. Was herauskam, ist unterwegs zu dir.
    }
    [closed] Es ist geschlossen.
    [thanked] Es ist geschlossen, und bedankt hast du dich auch.
   *[none] In der Gruppe steht es nicht, und es kommt auch nicht mehr.
}
    .again = Wie steht es?
    .again-words = wie stehts, wie sieht es aus, gibt es stimmen, was neues, und jetzt
    .stop = Jetzt schließen
    .stop-words = schließen, schließ es, beenden, das reicht, schluss
    .undo = Zurücknehmen
    .undo-words = zurück nehmen, nicht posten, doch nicht, nimm es zurück, ich hab es mir anders überlegt

dilemma-smaller = Ich habe es nicht gepostet: <b>{ $group-title }</b> ist inzwischen kleiner, und was ich dir versprochen habe, kann ich nicht mehr halten. { $anonymity ->
    [none] Die anderen wüssten, dass du es bist.
   *[other] Bei so wenigen könnte jemand auf dich kommen.
}
    .anyway = Trotzdem posten
    .anyway-words = trotzdem, posten, poste es trotzdem
    .change = Neu entscheiden
    .change-words = ändern, mit namen, noch mal entscheiden
    .no = Dann lieber nicht
    .no-words = nein, lieber nicht, lass es, abbrechen

dilemma-result = <b>Das kam in { $group-title } heraus.</b>

    { $view }

    So sieht es von außen aus; die Entscheidung bleibt deine.
    .back = Weiter mit der Entscheidung
    .back-words = weiter, zurück, entscheiden, meine entscheidung, weitermachen
    .thank = Der Gruppe danken
    .thank-words = danken, bedanken, danke sagen, sag danke, danke an alle
    .enough = Das reicht mir
    .enough-words = reicht, fertig, das wars, ok, gut

dilemma-thanks = Was soll ich ihnen von dir ausrichten? Oder ich sage einfach Danke, mit deinem Namen.
    .why = Wer einen Rat gibt, freut sich, wenn er ankommt.
    .plain = Einfach danke
    .plain-words = nur danke, danke, sag du was, einfach so

dilemma-thanked = { $naming-is ->
    [anonymous] Ich danke ihnen in den nächsten rund zwanzig Minuten, ohne ein Wort darüber, wer du bist.
   *[other] Ich gebe es weiter.
}
    .back = { dilemma-result.back }
    .back-words = { dilemma-result.back-words }
    .enough = { dilemma-result.enough }
    .enough-words = { dilemma-result.enough-words }

dilemma-taken_back = Zurückgenommen. Die Gruppe hat nichts davon gesehen.
dilemma-nowhere = Du bist mit mir in keiner Coachinggruppe. Wenn dein Coach mich in eure holt, kannst du dort fragen.
dilemma-done = Gut. Ich hoffe, du siehst jetzt klarer.
dilemma-cancelled = Alles klar, ich frage die Gruppe nicht.

## In der Gruppe

room-dilemma-anonymous = <b>Jemand von euch möchte wissen, was ihr denkt.</b>
room-dilemma-named = <b>{ $name } möchte wissen, was ihr denkt.</b>
# Steht dort, wo der Name der Firma weggelassen wurde; passt auch nach „bei“.
room-dilemma-company = Firma X
# Die Karte in einfachen Worten der Person, die fragt. Nichts Fettes.
room-dilemma-card-decide = { trusted-card }
room-dilemma-card-withdraw = { trusted-out }
room-dilemma-how = Tippt an, was ihr tun würdet: Niemand sieht, wer was gewählt hat. Für einen Rat antwortet auf diese Nachricht; das lesen alle. Offen bis { $closes }.

    { $amount ->
        [none] Noch keine Stimme.
        [one] Bisher eine Stimme.
       *[many] Bisher { $count } Stimmen.
    }
room-dilemma-over = { $amount ->
    [none] <b>Eine Frage an die Gruppe ist geschlossen.</b> Niemand hat abgestimmt.
    [one] <b>Eine Frage an die Gruppe ist geschlossen.</b> Es gab eine Stimme.
   *[many] <b>Eine Frage an die Gruppe ist geschlossen.</b> Es gab { $count } Stimmen.
} Was gefragt wurde, habe ich hier wie immer entfernt.
room-dilemma-tally = { $option }: { $count }
room-dilemma-go = Hingehen
room-dilemma-decline = Absagen
room-dilemma-talk = Erst reden
room-dilemma-stay = Dabeibleiben
room-dilemma-leave = Aussteigen
room-dilemma-pause = Warten
room-dilemma-take-back = Stimme zurücknehmen
# Über einem Tipp, nur für die Person, die getippt hat.
room-dilemma-closed = Die Frage ist geschlossen; Stimmen zählen nicht mehr.
room-dilemma-own = Es ist deine eigene Frage. Abstimmen dürfen die anderen.
room-dilemma-noted = Notiert: { $option }. Das weiß nur ich. Du kannst es ändern, solange die Frage offen ist.
room-dilemma-noted-joined = Notiert: { $option }. Das weiß nur ich. Ab jetzt bist du dabei.
room-dilemma-taken-back = Gut, du hast hier jetzt keine Stimme abgegeben.
# Geht an die Person, die gefragt hat.
room-dilemma-no-votes = Niemand hat abgestimmt.
room-dilemma-advice = • { $name }: „{ $advice }“
room-dilemma-more = { $amount ->
    [one] Ein weiterer Rat steht in der Gruppe.
   *[many] { $count } weitere stehen in der Gruppe.
}
# In der Gruppe, wenn sie geschlossen ist.
room-dilemma-thanks = Wer euch neulich gefragt hat, sagt Danke für eure Stimmen und euren Rat.
room-dilemma-thanks-named = { $name } sagt Danke für eure Stimmen und euren Rat.
room-dilemma-thanks-words = { $name } sagt: „{ $words }“
