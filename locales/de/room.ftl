# room: was in einer Gruppe gesagt wird, zu allen, und über einem Tippen dort, zu einer Person allein.
#
# Für Übersetzende: $group ist der Name der Gruppe. $closes und $at sieht jede Person in ihrer eigenen Zeit.
# Wer aufgezählt wird, steht nach dem Namen da, nie nach Erfolg; wer nichts gesagt hat, wird nie genannt.

room-hello = Hallo zusammen, ich bin <b>Sopan</b>. Ich begleite euch durch Bewerbungen und Gespräche: hier mit Check-ins, privat unter vier Augen.

    Ich sehe nur Befehle, Antworten auf mich und Erwähnungen, nicht eure Gespräche. Was ihr mir privat erzählt, bleibt dort, solange ihr es nicht teilt.

    Wer mitmachen mag, tippt unten. Die Tage legt der Coach fest.
room-again = Ich bin für <b>{ $group }</b> da. Tippt, wenn ihr mitmachen mögt; wer die Gruppe leitet, kann die Tage festlegen.
room-join = Ich mache mit
room-set-up = Für den Coach: einrichten
room-answer = Privat antworten
room-go-private = Privat weiterreden
room-behind-the-name = Du schreibst im Namen der Gruppe, deshalb weiß ich nicht, wer du bist. Tipp auf den Knopf: Dann sehe ich dich, sonst niemand.
room-in-private = Das bleibt unter uns. Tipp, dann machen wir privat weiter.
room-joined = Du bist dabei. Hier erfährst du, wann der nächste Check-in aufgeht.
room-joined-before = Du bist schon dabei.
room-noted = Notiert: { $stage }. Du kannst es jederzeit ändern.
room-noted-joined = Notiert: { $stage }. Ab jetzt bist du dabei.
room-checkin = <b>Check-in.</b> Wie läuft es bei euch? Offen bis { $closes }.

    { $amount ->
        [none] Noch keine Antwort, lasst euch Zeit.
        [one] Eine Antwort ist da.
       *[many] { $count } Antworten sind da.
    }
room-checkin-over = <b>Check-in.</b> Er ist zu, aber privat nehme ich eure Antworten noch gern.

    { $amount ->
        [none] Diesmal ist es still geblieben.
        [one] Eine Antwort ist da.
       *[many] { $count } Antworten sind da.
    }
room-board-line = • { $name }: { $stage }
room-stage-looking = Ich suche
room-stage-applied = Beworben
room-stage-invited = Eingeladen
room-stage-interview = Gespräch
room-stage-waiting = Antwort steht aus
room-stage-offer = Zusage
room-stage-resting = Pause
room-opened = Der Check-in ist jetzt in der Gruppe offen.
room-open-already = In der Gruppe ist schon einer offen, bis { $closes }.
room-mute = In <b>{ $group }</b> darf ich gerade nicht schreiben. Wer die Gruppe leitet, kann es mir erlauben: in den Einstellungen der Gruppe, unter „Berechtigungen“ oder „Administratoren“.
room-digest = <b>Das war der Check-in.</b>{ $amount ->
        [none] { "" }
        [one] { " " }Eine Person erzählt euch etwas.
       *[many] { " " }{ $count } von euch erzählen etwas.
    }
room-digest-coming = Was ansteht:
room-digest-ahead = • { $name }: { $at }
room-digest-practice = Wer möchte üben? { $names }.
room-digest-cheer = Zum Mitfreuen:
room-digest-joy = • { $name }: „{ $cheer }“
room-link-foreign = Der Link war für jemand anderen. Tipp selbst auf den Knopf in der Gruppe, dann bekommst du deinen eigenen.
room-link-over = Der Link ist schon benutzt oder zu alt. Tipp in der Gruppe noch einmal auf den Knopf, dann bringe ich dich hin.
room-no-admin = Einrichten kann nur, wer <b>{ $group }</b> leitet. Frag dort jemanden oder lass dich zum Admin machen.
room-admins-unknown = Telegram verrät mir gerade nicht, wer <b>{ $group }</b> leitet. Tipp in einer Minute noch einmal auf den Knopf in der Gruppe.
room-day-mon = { settings-work_days.mon }
room-day-tue = { settings-work_days.tue }
room-day-wed = { settings-work_days.wed }
room-day-thu = { settings-work_days.thu }
room-day-fri = { settings-work_days.fri }
room-day-sat = { settings-work_days.sat }
room-day-sun = { settings-work_days.sun }
