# "letter": one letter on its own, for whatever interview it is about; and "check": a draft of one's own, looked at.
# The letters themselves stand in letters.ftl, what is said about a draft in drafts.ftl.
#
# For translators - no Python needed: "letter-writing" is a text, ".accept" and the like are its buttons (28 characters or
# fewer), ".accept-words" other ways to type the same, without a word under two buttons of one text.


letter-company = Which company is the letter for?
    .why = So that it names them, and takes over what I know already.

letter-writing = What shall the letter to { $company } do?
    .accept = Accept an interview
    .accept-words = accept, say yes, yes, confirm, acceptance, confirm the interview, i'll come, i'm coming, go
    .reschedule = Ask for another time
    .reschedule-words = reschedule, another time, other time, another date, move it, postpone, i can't make it, can't make it, i can't then, different time, too early
    .decline = Decline an interview
    .decline-words = decline, say no, no, turn it down, turn down, reject, refuse, i'm not coming
    .thanks = Thank them
    .thanks-words = thanks, thank you, thank-you, thank-you note, thank you note, thank you letter, say thanks, say thank you
    .follow_up = Ask for news
    .follow_up-words = follow up, followup, follow-up, ask again, any news, news, how it stands, no answer, chase, status
    .withdraw = Get out of the process
    .withdraw-words = withdraw, withdrawal, out, i want out, get out, leave, pull out, drop out, i don't want it any more
    .later_role = Ask about another role
    .later_role-words = another role, other role, new role, different role, i saw a role, found a role, new posting, another job, other job
    .check_back = Ask if a role has opened
    .check_back-words = check back, role opened, has a role opened, any openings, openings, after our talk, after the talk, informational talk
    .why = Each kind has its own length and tone.

letter-role = Which role is it about? The title is enough.
    .none = No role in particular
    .none-words = none, no, no role, not clear, unclear, unknown, don't know, i don't know, no idea, not sure, nothing, they didn't say, skip, ?
    .why = It goes into the subject, so that they know at once what it's about.

letter-letter_language = { debrief-letter_language }
    .why = { decide-letter_language.why }

# It goes into the letter word for word: "My suggestion: ...".
letter-proposals = Which times would suit you? Two or three are good. They go into the letter as you write them, so write in { $letter_language }.
    .none = Let them suggest one
    .none-words = none, no, nope, nothing, they can suggest, let them suggest, let them choose, any time, anytime, whenever, i'm flexible, flexible, don't know, no idea, not sure, don't care, skip
    .why = With times to choose from, they can simply pick one.

letter-other_role = Which role have you seen there? Its title is enough.
    .why = They can only put you in touch with the right person if they know the role.

letter-register = { decide-register }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { decide-register.why }

letter-my_name = { decide-my_name }
    .why = { decide-my_name.why }

letter-recipient = { debrief-recipient }
    .unknown = I don't know
    .unknown-words = { decide-recipient.unknown-words }
    .why = { decide-recipient.why }

# Under the letter.
letter-letter = { $writing-is ->
    [accept] Copy, read once, send it soon: an early yes makes planning easier.
    [reschedule] Copy, read once, send it soon. Asking for another time is normal and needs no reason.
    [decline] Copy, read once, send. It gives no reasons on purpose: a short, friendly no is enough.
    [later_role] Copy, read once, send. They know you already, so a few lines are enough.
   *[check_back] Copy, read once, send. It only asks, so they can answer freely, and they may need a few days.
} Tap below once it's out.
    .sent = { debrief-letter.sent }
    .sent-words = { debrief-letter.sent-words }
    .later = { debrief-letter.later }
    .later-words = { debrief-letter.later-words }
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }
    .why = { debrief-letter.why }

# The letter was put off; the button stays good.
letter-later = All right. The letter waits here: tap below whenever you want it.
    .letter = Show me the letter
    .letter-words = letter, the letter, show, show me, show it, write it, now, yes
    .fine = I don't need it
    .fine-words = don't need it, not needed, no, no need, no thanks, fine, done, sent, i sent it, ok, okay, that's all

letter-sent = Good, that's done. /interviews shows what comes next with { $company }.
letter-done = All right. /letter writes one whenever you need it.
letter-cancelled = Stopped, nothing was sent. /letter starts a new one.

## A draft of one's own

check-draft = Paste your mail here as one message, before you send it. I'll look for what could land badly: a gap left open, too long, too pushy. I change nothing and send nothing.
    .why = A second look finds what one no longer sees oneself.

# $findings stand in drafts.ftl.
check-checked = { $findings }
    .again = Check another version
    .again-words = again, another, another one, another version, new version, next one, next draft, one more, check again, here's the new one
    .done = Thanks, that's all
    .done-words = done, thanks, thank you, that's all, that's it, ok, okay, fine, good, great, perfect, no

check-done = All right. /check looks at the next one.
check-cancelled = All right, no draft then. /check is always there.
