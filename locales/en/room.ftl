# room: what is said in a group, to everybody, and above a press there, to one person.
#
# For translators: $group is the group's name. $closes and $at are moments that each reader sees in their own time.
# Who is listed is listed by name, never by how well they do; who said nothing is never named.

room-hello = Hello everybody, I'm <b>Sopan</b>. I keep you company through applications and interviews: with check-ins here, and in private, one to one.

    I only see commands, replies to me and mentions of me, not what you say to each other. What you tell me in private stays there unless you share it.

    Want to take part? Tap below. The coach sets the days.
room-again = I'm here for <b>{ $group }</b>. Tap to join; whoever runs the group can set the days.
room-join = I'm in
room-set-up = For the coach: set up
room-answer = Answer in private
room-go-private = Talk to me in private
room-behind-the-name = You're writing as the group, so I can't tell who you are. Tap the button: then I see you, and nobody else does.
room-in-private = That's between us. Tap, and we'll go on in private.
room-joined = You're in. I'll let you know here when a check-in opens.
room-joined-before = You're in already.
room-noted = Noted: { $stage }. You can change it any time.
room-noted-joined = Noted: { $stage }. You're in from now on.
room-checkin = <b>Check-in.</b> How are you all doing? Open until { $closes }.

    { $amount ->
        [none] No answers yet, so take your time.
        [one] One answer so far.
       *[many] { $count } answers so far.
    }
room-checkin-over = <b>Check-in.</b> It has closed, but you can still answer me in private.

    { $amount ->
        [none] It stayed quiet this time.
        [one] One answer.
       *[many] { $count } answers.
    }
room-board-line = • { $name }: { $stage }
room-stage-looking = Looking
room-stage-applied = Applied
room-stage-invited = Invited
room-stage-interview = Interview
room-stage-waiting = Waiting
room-stage-offer = Offer
room-stage-resting = On a break
room-opened = The check-in is open in the group now.
room-open-already = There's one open in the group already, until { $closes }.
room-mute = I'm not allowed to write in <b>{ $group }</b> just now. Whoever runs it can change that: in the group's settings, under permissions or administrators.
room-digest = <b>That was the check-in.</b>{ $amount ->
        [none] { "" }
        [one] { " " }One of you has something to share.
       *[many] { " " }{ $count } of you have something to share.
    }
room-digest-coming = Coming up:
room-digest-ahead = • { $name }: { $at }
room-digest-practice = Looking for somebody to practise with: { $names }.
room-digest-cheer = Worth a cheer:
room-digest-joy = • { $name }: “{ $cheer }”
room-link-foreign = That link was for somebody else. Tap the button in the group yourself and you'll get your own.
room-link-over = That link has been used or is too old. Tap the button in the group again and I'll take you there.
room-no-admin = Only somebody who runs <b>{ $group }</b> can set things up there. Ask one of them, or ask to be made an administrator.
room-admins-unknown = Telegram isn't telling me just now who runs <b>{ $group }</b>. Try the button in the group again in a minute.
room-day-mon = { settings-work_days.mon }
room-day-tue = { settings-work_days.tue }
room-day-wed = { settings-work_days.wed }
room-day-thu = { settings-work_days.thu }
room-day-fri = { settings-work_days.fri }
room-day-sat = { settings-work_days.sat }
room-day-sun = { settings-work_days.sun }
