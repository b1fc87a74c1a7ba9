# "reminder": what Sopan's reminders say, and what one can answer. Each may come out of the blue, so its first words say
# what it is about.
#
# For translators - no Python needed: "reminder-follow_up" is a text, ".write" and the like are its buttons (28 characters
# or fewer), ".write-words" other ways to type the same, without a word under two buttons of one text.
# { -reminder-later } and others stand in shared.ftl, { debrief-hub.heard } in debrief.ftl.


-reminder-moved = The date has changed
-reminder-moved-words = moved, it's moved, it was moved, date moved, new date, another date, another day, date changed, it changed, postponed, rescheduled, they rescheduled, they moved it, cancelled, they cancelled, called off
-reminder-fine-words = fine, ok, okay, thanks, thank you, good, great, perfect, ready, i'm ready, all set, got it, noted, understood, yes, cool, 👍

## Before an interview

# The evening before, for an application.
reminder-ahead = Your interview at { $company } is coming up{ $has-when ->
    [yes] : <b>{ $when }</b>
   *[no] {""}
}. Lay out what you need, look up the way or the link, and then let it be. What you know now is enough.
    .fine = Thanks, I'm ready
    .fine-words = { -reminder-fine-words }
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = The evening before is a good time to get things ready. After that, rest helps more than going over it again.

# The evening before, when there is something to raise: one polite question a line.
reminder-concerns_due = Your interview at { $company }{ $has-when ->
    [yes] , <b>{ $when }</b>
   *[no] {""}
}: this is what you wanted to raise.

    { $concern-questions }

    You may ask all of it. Their answers will tell you more than guessing does.
    .fine = Thanks, I'll ask
    .fine-words = { -reminder-fine-words }, i'll ask, i'll ask them, will do
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = You noted these earlier. Raised in the interview, they tell you whether the job is for you.

# The evening before an informational talk; its sheet has just been sent above.
reminder-prepare = Your informational talk at { $company }{ $has-when ->
    [yes] : <b>{ $when }</b>
   *[no] {" "}is coming up
}. The sheet above has your questions. No job hangs on it, so ask what you really want to know.
    .fine = Thanks, I'm ready
    .fine-words = { -reminder-fine-words }
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = A quiet look at your questions the evening before is all the preparation a talk like this needs.

# An hour before, an interview or a talk.
reminder-ahead_soon = It's nearly time: { $company }{ $has-when ->
    [yes] , <b>{ $when }</b>
   *[no] {""}
}. A glass of water, your notes, one slow breath. From then on it's a conversation.
    .fine = Thanks
    .fine-words = { -reminder-fine-words }
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }

## After an interview

# Two hours later, or next morning; up to three times.
# Up to three times when nobody answers; $times says which one it is.
reminder-thank_you =
    { $times ->
        [2] The thank-you to { $company } is still open. Two or three sentences are enough, and I'll draft them. Shall we do it now?
        [3] My last word on the thank-you to { $company }; after this I'll let it rest. It still fits. Shall we write it?
       *[1] Your interview at { $company } is behind you. A short thank-you is no duty, but it's noticed, and it lands best while the talk is fresh. Shall we write it?
    }
    .write = Yes, let's write it
    .write-words = yes, y, yeah, sure, yes please, please, write, write it, let's write, thank-you note, thank you note, letter, mail, ok, okay, now, go ahead
    .done = I've thanked them already
    .done-words = already thanked, thanked them, i thanked them, already done, i already did, already did, done, did it, sent, i sent it, already sent
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, not yet
    .drop = No thank-you this time
    .drop-words = { -reminder-drop-words }, no, nope, no thanks, rather not, i'd rather not, not necessary, i don't want to, no thank-you
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = It acknowledges the time they took. Where several people are close, it's also something they remember.

# The same moment after an informational talk.
reminder-talk_over = Your talk with { $company } is behind you. What came of it: a place where you'd like to work, a lead to somebody, or not for you? Tell me, and I'll note what comes next.
    .write = I'll tell you
    .write-words = yes, y, sure, tell, i'll tell, tell you, it was good, it went well, well, ok, okay, now, go ahead, a lead, i'd like to work there, not for me
    .moved = { -reminder-moved }
    .moved-words = { -reminder-moved-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, not yet
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }, no, nope, no thanks, rather not, nothing to tell
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Each of the three has another next step, and none of them is urgent.

reminder-follow_up = { $has-promised ->
    [yes] { $company } wanted to answer by { $promised }, and I know of no news so far.
   *[no] { $company }{ $has-talked_on ->
        [yes] {" "}({ $talked_on })
       *[no] {""}
    }: no news so far, as far as I know.
} That often only means that other things are on their desk. One short mail is fine now. Shall we write it?
    .write = Yes, let's write it
    .write-words = yes, y, yeah, sure, yes please, please, write, write it, let's write, follow up, mail, email, letter, ok, okay, now, go ahead
    .done = I've written already
    .done-words = already written, i wrote, i already wrote, wrote already, already done, already did, i already did, done, did it, sent, i sent it, already sent
    .heard = { debrief-hub.heard }
    .heard-words = { debrief-hub.heard-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, not yet
    .drop = I won't write
    .drop-words = { -reminder-drop-words }, { -reminder-drop }, no, nope, no thanks, rather not, i'd rather not, don't want to, i don't want to
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Without news, asking once is normal { $profile ->
        [DE] in Germany after about two weeks
        [GB] in Britain after five to seven working days
        [US] in the US after five to seven working days
       *[other] after about a week
    }, or soon after a day they named. I won't suggest it a second time.

reminder-final_note = { $company } has been silent for weeks. If you still want to, a last short note is fine now. Assume that it's a no, and write it as a goodbye. It's entirely up to you.
    .write = Write the last note
    .write-words = yes, y, sure, yes please, please, write, write it, let's write, last note, note, mail, email, letter, ok, okay, now
    .done = { reminder-follow_up.done }
    .done-words = { reminder-follow_up.done-words }
    .heard = { debrief-hub.heard }
    .heard-words = { debrief-hub.heard-words }
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, not yet
    .drop = I won't write
    .drop-words = { reminder-follow_up.drop-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = After weeks, one more note does no harm. It's the last I'd suggest.

# A bad moment: kindly, nothing bright about it.
reminder-let_go = Still nothing from { $company }. Being left without an answer hurts, and it happens to a great many people: the no is simply never sent. You've done your part. Shall we close this one? Should they write one day, a tap opens it again.
    .close = Yes, close it
    .close-words = yes, y, close, close it, ok, okay, let go, let it go, sure, move on, i'm moving on, give up, i give up
    .heard = { debrief-hub.heard }
    .heard-words = { debrief-hub.heard-words }
    .keep = No, keep it open
    .keep-words = no, n, nope, keep, keep it, keep it open, leave it open, wait, i'll wait, not yet, leave it, leave it as it is, later, not now
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = Bad news often never comes. Closing it is for your own peace; nobody there hears of it.

# It waits under the closed one; a tap months later still works.
reminder-closed = { $company } is closed, with no more reminders. Should they write one day, tap below.
    .revive = They've written after all
    .revive-words = they wrote, they've written, they wrote after all, they answered, they replied, they called, heard back, open it again, reopen, bring it back, revive
    .fine = That's all right
    .fine-words = { -reminder-fine-words }, that's fine, done, all good

## Other moments

# The person decided to leave a process; the mail is still unsent.
reminder-unsent = You decided to leave the process at { $company }. As far as I know, your mail hasn't gone out yet. The sooner they know, the easier for both sides, and two sentences are enough.
    .write = Show me the letter
    .write-words = yes, y, show, show me, show it, letter, the letter, write, write it, mail, email, ok, okay, now, go ahead
    .sent = I've sent it
    .sent-words = sent, i sent it, sent it, it's sent, already sent, it's out, done, did it, i've told them, they know
    .stay = I'm staying in after all
    .stay-words = stay, i'll stay, i stay, staying, i'm staying, stay in, changed my mind, i changed my mind, not leaving, i won't leave, keep it
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, not yet
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = You had decided. Left lying about, such a mail only gets heavier.

# Weeks after an informational talk, or on the day they had named.
reminder-check_back = Your talk with { $company }{ $has-talked_on ->
    [yes] {" "}({ $talked_on })
   *[no] {""}
}: now's a good time to ask whether a role has opened, or when one may. Recruiters often know weeks before it's posted. Shall we write { $has-recipient ->
    [yes] to { $recipient }
   *[no] to them
}?
    .write = Yes, let's write
    .write-words = yes, y, yeah, sure, yes please, please, write, write it, write them, let's write it, ask, ask them, mail, email, letter, ok, okay, now, go ahead
    .done = I've asked already
    .done-words = already asked, i asked, i already asked, asked them, already done, already did, done, did it, sent, i sent it, already sent, i wrote already
    .later = { -reminder-later }
    .later-words = { -reminder-later-words }, not yet
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }, no, nope, no thanks, rather not, not interested, no interest
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = They met you once without a job to give. Asking again after some weeks isn't presumptuous.

## What was answered

# After "Later". Any time can be typed.
reminder-later = No problem. When shall I come back to { $company }? Tap, or write any time, such as “Thursday at 4”.
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .why = Until you say, I'll count on tomorrow morning. Only this reminder moves, the others stay.

# $nudge-at is a moment with its place; $nudge-why a whole sentence in brackets, or nothing.
reminder-snoozed = { $reminders ->
    [off] All right. Your reminders are off, though: turn them on in /settings, and I'll come back to { $company }.
   *[on] All right, { $company } again: <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    }
}
    .fine = Good
    .fine-words = { -reminder-fine-words }

# $next-up is a whole line about the next reminder, or nothing.
reminder-noted =
    { $company }: noted.
    { $next-up }
    .show = Show me how it stands
    .show-words = show, show me, show it, how does it stand, status, details, overview, what's next, interviews

# After "No more reminders".
reminder-off = Reminders are off, all of them. What you've noted about { $company } stays.
    .undo = { -reminder-undo }
    .undo-words = { -reminder-undo-words }

# "/cancel" under a reminder: only the question is put away.
reminder-cancelled = All right, it stays as it is with { $company }.
    .show = { reminder-noted.show }
    .show-words = { reminder-noted.show-words }
