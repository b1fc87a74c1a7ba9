# practice: the question of the day in a group, and what somebody has answered to it so far, for them alone.
#
# For translators: $question is a question of the bank, $group a group's name, $on a day, $answer what they said.
# What comes first is said in the group or to one person above a press there; it must fit a phone screen.

room-practice-question = <b>Question of the day</b>

    { $question }

    Reply to this message, in writing or by voice; everybody here can see it. If you've joined, I keep your answer for you.
room-practice-hint = A hint
room-practice-mine = My answers
room-practice-joined = You're in from now on. I keep the answers you give here for you. Tap again to see them.
room-practice-starred = In <b>{ $group }</b> your coach gave a star to your answer to “{ $question }”.

    All your answers: /practice
room-practice-star-coach = Stars come from whoever coaches this group. A reaction from you says a lot too.
room-practice-star-how = Reply with /star to somebody else's answer to the question of the day. I'll tell them in private.
room-practice-asked = Today's question is on its way to the group.
room-practice-asked-before = Today's question is in the group already. One a day is enough to think about.
room-practice-all = All your answers so far, the newest first.
room-practice-voice = Voice message
room-practice-has-star = ⭐ Your coach gave it a star.
room-practice-own = <b>{ $question }</b>
    <i>{ $on }, { $group }</i>

    { $answer }

command-practice = Your answers to the questions of the day

practice-list = Your answers to the questions of the day, the newest first. Only you see this list.
    .all = All in one file
    .all-words = all, everything, file, download, as a file
    .done = Done
    .done-words = finished, ok, thanks, close
practice-item = { $view }
    .back = Back to the list
    .back-words = back, list, the others
    .delete = Delete it
    .delete-words = delete, remove, erase it
practice-deleted = Deleted. Your message in the group is yours: you can delete it there yourself.
    .back = Back to the list
    .back-words = back, list, the others
    .done = Done
    .done-words = finished, ok, thanks
practice-empty = Nothing here yet. When a question of the day comes in your group, reply to it there, and you'll find your answer here.
    .done = Good
    .done-words = ok, fine, thanks, done
practice-done = Good. /practice brings the list back.
practice-cancelled = All right.

# practice_days: when a group gets its question; $group-practice-days are days as a list, $group-practice-at a time.

practice_days-menu = <b>Question of the day</b> for { $group-title }

    { $group-practises ->
        [yes] It comes { $group-practice-days }, { $group-practice-at } ({ $group-place }).{ $group-has-practice-next ->
            [yes] { " " }The next one: { $group-practice-next }.
           *[no] { "" }
        }
       *[no] No days chosen yet, so none comes by itself.
    }

    An interview question for everybody to answer. If an answer is really good, reply to it with /star.
    .days = Days
    .days-words = change days, weekdays, which days
    .time = Time
    .time-words = change the time, what time, hour
    .now = Ask one now
    .now-words = now, one now, send one now
    .back = Back to the group
    .back-words = back, the group, group settings
    .done = Done
    .done-words = finished, that's it, ok, thanks

practice_days-days = On which days should I ask the group an interview question?
    .why = Practising a little and often helps more than one long evening.
    .mon = { settings-work_days.mon }
    .tue = { settings-work_days.tue }
    .wed = { settings-work_days.wed }
    .thu = { settings-work_days.thu }
    .fri = { settings-work_days.fri }
    .sat = { settings-work_days.sat }
    .sun = { settings-work_days.sun }
    .enough = That's it
    .enough-words = done, that's all, finished, ok
    .never = No questions
    .never-words = never, none, none at all, no days

practice_days-time = At what time? The group's local time counts. Tap one, or type another.
    .why = A question that comes when people have ten quiet minutes gets more answers.
    .t0700 = { group-time.t0700 }
    .t0800 = { group-time.t0800 }
    .t0900 = { group-time.t0900 }
    .t1200 = { group-time.t1200 }
    .t1700 = { group-time.t1700 }
    .t1800 = { group-time.t1800 }
    .t1900 = { group-time.t1900 }
    .t2000 = { group-time.t2000 }

practice_days-done = All set. You can change it any time with the button in the group.
practice_days-cancelled = All right, everything stays as it is.
