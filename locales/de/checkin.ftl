# checkin: was jemand der eigenen Coaching-Gruppe diesmal erzählt, im Privaten.
#
# Für Übersetzende: $group-title ist der Name der Gruppe.

checkin-stage = Check-in für <b>{ $group-title }</b>. Wo stehst du gerade?
    .why = So weiß die Gruppe, wie es steht, aber nur, wenn du am Ende sagst, dass sie es sehen darf.
    .looking = { room-stage-looking }
    .looking-words = suche, auf der suche, suche noch, noch nichts, nichts, am suchen
    .applied = { room-stage-applied }
    .applied-words = hab mich beworben, habe mich beworben, bewerbung ist raus, bewerbungen sind raus, abgeschickt
    .invited = { room-stage-invited }
    .invited-words = einladung, hab eine einladung, bin eingeladen, einladung bekommen
    .interview = { room-stage-interview }
    .interview-words = gespräch, vorstellungsgespräch, bald gespräch, hab ein gespräch, gespräch morgen, gespräch nächste woche
    .waiting = { room-stage-waiting }
    .waiting-words = warte, warte auf antwort, keine antwort, funkstille, warten, höre nichts
    .offer = { room-stage-offer }
    .offer-words = angebot, hab eine zusage, hab den job, sie wollen mich, zusage bekommen
    .resting = { room-stage-resting }
    .resting-words = brauche pause, mache pause, gerade nicht, müde, ich ruhe mich aus

checkin-when = Ich drück dir die Daumen! Wann ist es? Der Tag genügt.
    .why = Damit die anderen im richtigen Moment an dich denken können, wenn du es ihnen verrätst.
    .unknown = Steht noch nicht fest
    .unknown-words = weiß noch nicht, noch offen, noch kein termin, kein termin, bald, offen

checkin-practice = Möchtest du mit jemandem aus der Gruppe üben?
    .why = Wenn du es teilst, kann sich melden, wer Zeit hat.
    .yes = Ja, gern
    .no = Diesmal nicht

checkin-cheer = Gibt es etwas, worüber sich die anderen mitfreuen dürfen? Auch Kleines zählt.
    .why = Suchen macht einsam. Ein kleiner Erfolg wird größer, wenn ihn jemand sieht.
    .nothing = Diesmal nichts
    .nothing-words = nichts, nein, nö, ne, überspringen, nicht wirklich

checkin-share = Darf die Gruppe das mit deinem Namen sehen? Sonst zählst du nur als eine Antwort mehr.
    .why = Ohne dein Ja kommt von hier nichts in die Gruppe.
    .named = Ja, mit meinem Namen
    .named-words = ja, klar, mit name, mit namen, teilen, gerne, ok
    .quiet = Nein, zähl mich nur
    .quiet-words = nein, lieber nicht, ohne namen, nur zählen, anonym, nicht teilen

checkin-card = Danke, für <b>{ $group-title }</b> ist es notiert.

    { $stage }{ $has-when ->
        [yes] , { $when }
       *[no] { "" }
    }{ $practice-is ->
        [yes] { "\u000A" }Möchte mit jemandem üben
       *[other] { "" }
    }{ $has-cheer ->
        [yes] { "\u000A" }Zum Mitfreuen: „{ $cheer }“
       *[no] { "" }
    }

    { $share-is ->
        [named] Die Gruppe sieht das mit deinem Namen.
       *[other] Die Gruppe sieht nur, dass eine Antwort mehr da ist.
    } Ändern kannst du alles, auch wenn der Check-in schon zu ist.
    .stage = Wo ich stehe
    .when = Den Termin
    .practice = Üben
    .cheer = Zum Mitfreuen
    .share = Wer es sieht
    .withdraw = Zurücknehmen
    .withdraw-words = löschen, lösch das, zurückziehen, wieder weg
checkin-withdrawn = Zurückgenommen. Aus der Nachricht in der Gruppe ist es in ein paar Sekunden verschwunden.
checkin-cancelled = Gut, dann diesmal nicht.
