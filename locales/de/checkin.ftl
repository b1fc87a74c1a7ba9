# checkin: was jemand der eigenen Coaching-Gruppe diesmal erzählt, im Privaten.
#
# Für Übersetzende: $group-title ist der Name der Gruppe.

checkin-stage = Check-in für <b>{ $group-title }</b>. Wo stehst du gerade?
    .why = Damit die Gruppe weiß, wie es bei dir läuft. Sehen darf sie es nur, wenn du am Ende Ja sagst.
    .looking = { room-stage-looking }
    .looking-words = suche, auf der suche, suche noch, noch nichts, nichts, am suchen
    .applied = { room-stage-applied }
    .applied-words = hab mich beworben, habe mich beworben, bewerbung ist raus, bewerbungen sind raus, abgeschickt
    .invited = { room-stage-invited }
    .invited-words = einladung, hab eine einladung, bin eingeladen, einladung bekommen
    .interview = { room-stage-interview }
    .interview-words = vorstellungsgespräch, gespräch steht an, bald gespräch, demnächst gespräch, hab ein gespräch, gespräch morgen, gespräch nächste woche
    .waiting = { room-stage-waiting }
    .waiting-words = warte, ich warte, warte auf antwort, keine antwort, funkstille, warten, höre nichts
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
    .why = Allein suchen zehrt. Ein kleiner Erfolg freut mehr, wenn ihn jemand sieht.
    .nothing = Diesmal nichts
    .nothing-words = nichts, nein, nö, ne, überspringen, nicht wirklich

checkin-share = Darf die Gruppe das mit deinem Namen sehen? Sonst zählst du einfach als eine Antwort mehr.
    .why = Ohne dein Ja geht von hier nichts in die Gruppe.
    .named = Ja, mit meinem Namen
    .named-words = ja, klar, mit name, mit namen, teilen, gerne, ok
    .quiet = Nein, zähl mich nur
    .quiet-words = nein, lieber nicht, ohne namen, nur zählen, anonym, nicht teilen

checkin-card = Danke, notiert für <b>{ $group-title }</b>.

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
checkin-withdrawn = Zurückgenommen. In ein paar Sekunden ist es auch aus der Nachricht in der Gruppe verschwunden.
checkin-cancelled = Gut, dann diesmal nicht.
