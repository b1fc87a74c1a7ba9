# pairing: who of a group practises mock interviews in pairs. mock: one such interview, told to each of the two alone.
#
# For translators: $pair-name is the other person (a link), $pair-at the moment by one's own clock, $pair-there by
# theirs, $pair-language the language of the interview. What begins with room- is read by the whole group: no names.
# An invitation stands for days: what people type instead of its buttons has to be about it (no yes, no ok, no stop).

room-pairing-on = <b>Practice in pairs.</b> Once a week ({ $day }) I bring two of you together for a mock interview: 50 minutes, and you each ask once. Tap if you'd like that. Who practises with whom stays between the two.
room-pairing-week = <b>Practice in pairs.</b> { $amount ->
        [one] One pair practises this week.
       *[many] { $count } pairs practise this week.
    } Tap if you'd like to be in the next round.
room-pairing-join = I'd like to practise

pairing-made = { $amount ->
        [none] Nobody to bring together right now: it takes two who share a language and a free hour.
        [one] One pair made. Both hear from me.
       *[many] { $count } pairs made. They all hear from me.
    }

pairing-somebody = somebody from the group
pairing-because-off = The other person can't make it this time, so I looked again.
pairing-because-gone = The other person no longer practises in pairs, so I looked again.

pairing-menu = <b>Practice in pairs</b> · { $group-title }

    { $round-is ->
        [on] Once a week ({ $round-day }) I bring two people together for a mock interview: 50 minutes, and each asks once.
       *[off] No day is set yet; the coach chooses it.
    }

    { $wish-is ->
        [yes] You're in. Languages: { $wish-languages }.
       *[no] You're not in. Whoever you practise with sees your name and can write to you. The group learns only how many pairs there are.
    }{ $has-round-next ->
        [yes] { "\u000A" }Next pairs: { $round-next }
       *[no] { "" }
    }
    .join = I'd like to practise
    .join-words = i want to practise, join the pairs, count me in
    .languages = My languages
    .languages-words = languages, change languages
    .quit = No more pairs
    .quit-words = leave the pairs, stop the pairs, no pairs for me
    .day = For the coach: the day
    .day-words = change the day, which day
    .now = For the coach: pairs now
    .now-words = pairs now, make pairs now
    .done = Done
    .done-words = close this

pairing-languages = In which languages can you practise? Tap the one you'd like best first.
    .why = I only bring people together who share one, and take the one both like best.
    .enough = That's it
    .enough-words = done, that's all, finished, ok

pairing-zone = Where do you live? Then I propose an hour when you're awake. The other person sees only the time it is for you.
    .why = So that neither of you has to practise at three in the morning.
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

pairing-day = On which day shall I make the pairs? I do it at ten in the morning, the group's local time.
    .why = With a fixed day everybody knows when there's news. The two then agree on their own time.
    .mon = { settings-work_days.mon }
    .mon-words = { settings-work_days.mon-words }
    .tue = { settings-work_days.tue }
    .tue-words = { settings-work_days.tue-words }
    .wed = { settings-work_days.wed }
    .wed-words = { settings-work_days.wed-words }
    .thu = { settings-work_days.thu }
    .thu-words = { settings-work_days.thu-words }
    .fri = { settings-work_days.fri }
    .fri-words = { settings-work_days.fri-words }
    .sat = { settings-work_days.sat }
    .sat-words = { settings-work_days.sat-words }
    .sun = { settings-work_days.sun }
    .sun-words = { settings-work_days.sun-words }
    .never = No pairs
    .never-words = never, none, no day

pairing-now = Shall I bring people together right now, outside the weekly day?
    .yes = Yes, now
    .yes-words = yes, now, do it, go
    .no = No, wait
    .no-words = no, wait, not now, back

pairing-done = All right.

pairing-cancelled = All right, everything stays as it is.

mock-invited = You're practising with { $pair-name }, in { $pair-language }: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Over there it's { $pair-there } then.
       *[no] { "" }
    }

    1. Tap the name and write to each other. If that doesn't open, meet in the group's chat.
    2. { $pair-role ->
        [asks] You ask first
       *[answers] You answer first
    }, 25 minutes. Then I'll tell you to swap.
    3. To finish, each says one thing that was good and one to try.
    .works = Works for me
    .works-words = works, that works, suits me, that time is fine, see you then
    .another = Another time
    .another-words = different time, some other time, can we move it
    .cannot = Can't this time
    .cannot-words = i can't make it, can't make it, i cannot this time, not this week
    .happened = It happened
    .happened-words = we did it, we practised, we have practised
    .missed = They didn't come
    .missed-words = nobody came, no show, nobody there

mock-moved = { $pair-name } would rather meet at another time: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Over there it's { $pair-there } then.
       *[no] { "" }
    } Does that suit you?
    .works = { mock-invited.works }
    .works-words = { mock-invited.works-words }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-when = When would suit you better? By your own clock, for example “Thursday at 6 pm”.
    .why = I pass it on, with the time it is over there. The other person can say yes, or name another one.

mock-agreed = { $pair-agreed ->
        [yes] Good, you both agree: <b>{ $pair-at }</b>, with { $pair-name }. I'll write when it's time to swap.
       *[no] Good, noted: <b>{ $pair-at }</b>. I'll tell you when { $pair-name } agrees too.
    }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-noted = Noted: <b>{ $pair-at }</b>.{ $has-pair-there ->
        [yes] { " " }Over there it's { $pair-there } then.
       *[no] { "" }
    } I'll pass it on to { $pair-name }.
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-set = { $pair-name } agrees too: <b>{ $pair-at }</b>. I'll write when it's time to swap.
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .cannot = { mock-invited.cannot }
    .cannot-words = { mock-invited.cannot-words }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-half = Half-time. Swap now: { $pair-role ->
        [asks] you ask, { $pair-name } answers.
       *[answers] { $pair-name } asks, you answer.
    }
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }

mock-over = That's the time. Tell each other one thing that was good and one to try. How was it with { $pair-name }?
    .happened = { mock-invited.happened }
    .happened-words = { mock-invited.happened-words }
    .missed = { mock-invited.missed }
    .missed-words = { mock-invited.missed-words }
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }

mock-learned = Good that you two practised. What will you do differently in the real one? One sentence for yourself; nobody else reads it.
    .why = What's written down is still there on the day. It stays between us.
    .nothing = Nothing to note
    .nothing-words = nothing, no, skip, not now

mock-not_seen = { $pair-name } was there and couldn't find you. It happens. If you were waiting too, tell me; then you simply missed each other.
    .there = I was there too
    .there-words = i was there, me too, i waited too
    .another = { mock-invited.another }
    .another-words = { mock-invited.another-words }
    .quit = No more pairs
    .quit-words = leave the pairs, stop the pairs, no pairs for me
    .fine = Okay
    .fine-words = sorry, i forgot, i'm sorry

mock-thanked = Kept, just for you. Next round I'll find you somebody again.

mock-alone = I'm sorry you waited. Next time you go first, with somebody else.

mock-both = Then you missed each other, and nobody is to blame. You both go first next time.

mock-fine = All right. You can try again next round.

mock-quit = You're out of the pairs. The button in the group lets you back in.

mock-cannot = All right, I'll let { $pair-name } know. You're in again next round.

mock-off = { $pair-name } can't come this time. If I find somebody else this week I'll write; if not, you go first in the next round.

mock-gone = The person you were to practise with no longer practises in pairs. If I find somebody else this week I'll write; if not, you go first in the next round.

mock-out = This time there was nobody who shares a language and an hour with you, or only whoever you had last time. You go first in the next round.

mock-cancelled = All right. What you agreed on stays as it is.
