# remind: a reminder of the person's own, of anything, at a moment they name.
#
# For translators - no Python needed: $what is in the person's own words. $at is a moment, $nudge-at one with its place.

remind-what = What shall I remind you of?
    .short = Reminder
    .why = Your words come back to you just as you write them, so that you know at once what it was about.

remind-at = When shall I remind you? For example “Thursday 9 am” or “in three days”.
    .short = When
    .why = At that moment I'll write to you, once.

remind-zone = Where do you live? Then I'll write at the right time there.
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
    .why = { decide-zone.why }

remind-waiting = { $reminders ->
    [off] Noted: “{ $what }”. Your reminders are off, though: turn them on in /settings, and I'll write.
   *[on] I'll remind you <b>{ $nudge-at }</b>: “{ $what }”.{ $has-nudge-why ->
        [yes] { " " }{ $nudge-why }
       *[no] { "" }
    }
}
    .at = Another time
    .at-words = another time, other time, time, change time, later, earlier, reschedule
    .what = Other words
    .what-words = other words, change text, change it, reword, text
    .drop = No longer needed
    .drop-words = drop, drop it, delete, delete it, remove, no longer needed, not needed, cancel it, never mind

remind-due = You wanted a reminder: “{ $what }”.
    .done = Done, thanks
    .done-words = done, thanks, thank you, ok, okay, yes, did it, got it, fine, did that, already did, already done, all done, finished, on it, doing it now, will do, i know, good, sorted
    .snooze = Later
    .snooze-words = later, snooze, not now, again later, remind me later, remind me again, in a bit, in a minute, in a moment, in a while, soon, not yet, busy, i'm busy, busy right now, can't right now, not a good time, no time, haven't yet, later please, snooze it, give me a minute
    .drop = No longer needed
    .drop-words = drop, drop it, no longer needed, not needed, never mind
    .stop = No more reminders
    .stop-words = stop, stop all, no more reminders, no reminders

remind-due_later = When then? A time of your own is fine, too.
    .hour = { decide-woken_later.hour }
    .hour-words = { decide-woken_later.hour-words }
    .evening = { decide-woken_later.evening }
    .evening-words = { decide-woken_later.evening-words }
    .morning = { decide-woken_later.morning }
    .morning-words = { decide-woken_later.morning-words }
    .monday = { decide-woken_later.monday }
    .monday-words = { decide-woken_later.monday-words }
    .why = { decide-woken_later.why }

remind-due_off = Done: no reminders at all from now on. “{ $what }” is noted no longer.
    .undo = Undo
    .undo-words = undo, on again, turn on, back on

remind-again = { $has-nudge-at ->
    [yes] All right, I'll come back to it: <b>{ $nudge-at }</b>.
   *[no] All right, I'll come back to it.
}
    .drop = No longer needed
    .drop-words = drop, drop it, no longer needed, not needed, never mind, delete

remind-done = Good. Well done.
remind-dropped = All right, that reminder is gone.
remind-cancelled = All right, no reminder then.
