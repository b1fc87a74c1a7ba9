# group: how a coach sets up what happens in their group. joined: what somebody is told who has joined one.
#
# For translators: $group-title is the group's name, $group-days its days as a list, $group-at a time of day,
# $group-next a moment, $group-place whose clocks count.

group-menu = <b>{ $group-title }</b>

    { $group-rounds ->
        [none] No check-ins yet. Choose the days and they start by themselves.
        [paused] Check-ins are paused.{ $group-has-next ->
            [yes] { " " }The next one: { $group-next }.
           *[no] { "" }
        }
       *[running] Check-ins: { $group-days }, { $group-at } ({ $group-place }).{ $group-has-next ->
            [yes] { " " }The next one: { $group-next }.
           *[no] { "" }
        }
    }
    { $group-amount ->
        [none] Nobody has joined yet.
        [one] One member so far.
       *[many] { $group-members } members.
    }
    .days = Days
    .days-words = change days, weekdays, which days
    .time = Time
    .time-words = change the time, what time, hour
    .zone = Place and time zone
    .zone-words = place, city, time zone, clock
    .language = Language
    .language-words = change the language
    .holidays = Public holidays
    .holidays-words = holidays, holiday
    .pause = Pause
    .pause-words = pause it, take a break, stop for a while
    .go_on = End the pause
    .go_on-words = go on, continue, resume, start again
    .now = Check-in now
    .now-words = now, start one now, open one now, one now
    .practice = Question of the day
    .practice-words = practice, question, questions, interview question, practise
    .pairing = Practice in pairs
    .pairing-words = pairs, pairing, mock interview, mock interviews
    .here = Post in this topic
    .here-words = in this topic, post here, here
    .view = How they are doing
    .view-words = coach's view, view, overview
    .done = Done
    .done-words = finished, that's it, ok, thanks

group-days = On which days should I ask how things are going? Once a week is plenty for most groups.
    .why = A check-in opens on these days by itself and closes again, and I update one message instead of writing many.
    .mon = { settings-work_days.mon }
    .tue = { settings-work_days.tue }
    .wed = { settings-work_days.wed }
    .thu = { settings-work_days.thu }
    .fri = { settings-work_days.fri }
    .sat = { settings-work_days.sat }
    .sun = { settings-work_days.sun }
    .enough = That's it
    .enough-words = done, that's all, finished, ok
    .never = No check-ins
    .never-words = never, none, none at all, no days

group-time = At what time? The group's local time counts. Tap one, or type another.
    .why = This is when a check-in opens. Everybody sees the closing time in their own local time.
    .t0700 = 7:00
    .t0800 = 8:00
    .t0900 = 9:00
    .t1200 = 12:00
    .t1700 = 17:00
    .t1800 = 18:00
    .t1900 = 19:00
    .t2000 = 20:00

group-zone = Which local time does the group go by? If it isn't here, type the nearest bigger city.
    .why = Check-ins open by this time, and I can skip the public holidays there.
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

group-language = Which language should I use in the group? In private I use everybody's own.
    .why = In the group everybody reads the same message, so it needs one language.

group-holidays = Should I stay quiet on public holidays there?
    .why = On holidays hardly anybody answers, and that can feel like a failure when it isn't one.
    .skip = Skip them
    .skip-words = skip, yes, quiet, stay quiet
    .keep = Ask all the same
    .keep-words = keep, no, ask anyway, as always

group-until = Until when shall I pause? From that day on I ask again.
    .why = That way the pause ends by itself, and nobody has to remember.

group-done = All set for <b>{ $group-title }</b>. You can change it any time with the button in the group.
group-cancelled = All right, everything stays as it is.

joined-told = You're in <b>{ $group-title }</b>. When a check-in opens there you can answer here, between us; you decide each time what the group sees.
    .fine = Good
    .fine-words = ok, fine, thanks, great, alright
    .leave = Leave again
    .leave-words = leave, i want out, not for me, no thanks
joined-fine = Then see you at the next check-in.
joined-left = You're out again, and I've kept no record that you were in. If you change your mind, tap the button in the group.
joined-cancelled = All right.
