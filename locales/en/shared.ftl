# What Sopan says in every conversation: slips, resuming, cards, times, and what Telegram shows around the chat.
#
# For translators - no Python needed:
# * The name on the left of "=" stays as it is; everything on the right is yours.
# * { $name } is filled in while the bot runs. Use it or leave it out, but invent no new ones.
# * Allowed marks: <b>bold</b>, <i>italic</i>, <code>code</code>, <blockquote>quote</blockquote>. Sparingly.
# * A text may go over several lines if each is indented. A line may not begin with [ * or a full stop.
# * ".something" is a button (28 characters or fewer); ".something-words" are other ways to type the same, with commas.
# * Tone: a calm friend who has hired people. Two or three short sentences, one question.


## Building blocks, used by other texts through { -name }

-snooze-hour = In an hour
-snooze-hour-words = hour, one hour, 1 hour, 1h, 60 minutes, in 1 hour, an hour, in a bit, soon
-snooze-evening = This evening
-snooze-evening-words = evening, tonight, today evening, later today, after work, in the evening
-snooze-morning = Tomorrow morning
-snooze-morning-words = tomorrow, morning, next morning, in the morning, tmrw, tomorrow early
-snooze-monday = Monday
-snooze-monday-words = on monday, next monday, next week, after the weekend, mon
-reminder-later = Later
-reminder-later-words = not now, remind me later, another time, snooze, busy, busy right now, later please, some other time
-reminder-drop = No longer needed
-reminder-drop-words = not needed, not needed any more, done with it, not relevant, irrelevant, drop it, forget it, it's settled, its settled, over, no need
-reminder-stop = No more reminders
-reminder-stop-words = stop reminding me, stop reminders, stop all, stop everything, never remind me, leave me alone, unsubscribe, reminders off
-reminder-undo = Turn them back on
-reminder-undo-words = undo, on, turn on, back on, reminders on, that was a mistake, remind me again, start again
-language-button = Language / Bahasa / Sprache
-language-button-words = language, change language, other language, another language, bahasa, sprache, ganti bahasa

## Slips: something came that does not fit. Say what, kindly, and how to go on.

# An old button was tapped; that question is already answered.
slip-stale = That question is already behind us. Please answer the newest one, further down.
# Somebody tapped a button that belongs to another person.
slip-foreign = That button is for somebody else. Write to me yourself and you'll get your own.
# A button of a conversation that has ended.
slip-over = That conversation is closed. /help shows what we can do now.
# "back" on the very first question.
slip-nothing-before = This is the first question, so there's nothing to go back to. /cancel stops it.
# More options chosen than allowed.
slip-too-many = { $limit } is the most I can take here. Tap one to drop it, then add the other.
# The answer is too long; $limit is a number of characters.
slip-too-long = That's a bit long for me. Can you say it in { $limit } characters?
# An empty answer, or only blanks.
slip-empty = Nothing readable arrived. Try once more?
# Typed words fit none of the buttons. The question is asked again below.
slip-choice = I couldn't match that to one of the answers. Tap one, or say it another way.
# Typed words fit more than one button; $options is a list of them.
slip-choice-several = I could read that in more than one way: { $options }. Which do you mean?
# A date was asked for, and what came was not understood.
slip-when = I couldn't read a date there. Something like <i>next Thursday at 10</i> or <i>8 Dec 15:00</i> works.
# The date could mean several; $options is a list.
slip-when-several = Do you mean { $options }? Tap it, or write it just like that.
# The date has passed already.
slip-when-past = That day is already over. Which date did you mean?
# A moment in the past was asked for, and what came is still ahead.
slip-when-ahead = That's still to come. Here I need to know when it was: <i>today at 2</i>, say, or <i>last Thursday</i>.
# A place was asked for, and it is not in the list of cities.
slip-place = I don't know that place. The nearest big city will do, for example <i>Surabaya</i> or <i>Manchester</i>. Sending me your location works too.
# Several places have that name; $options is a list.
slip-place-several = There's more than one: { $options }. Which is yours? Write it out like that.

## A shared location. $place is a city, or WIB/WITA/WIT, that the time zone is named after, $time the time there.

# Nobody asked for a place just now; it may be where an interview is. The two buttons stand below.
location-offer =
    Your location is in the { $place } time zone, where it's { $time } now. Shall I time my reminders by that?

    I don't keep the location itself.
location-take = Yes, go by that
location-leave = No, leave it
location-left = All right, nothing changes.
# Stands in italics above the next message, after a tick.
location-taken = { $place } time zone, { $time } there now
location-known = That's what I have: { $place } time zone, { $time } there now. I don't keep the location itself.
# At sea, or no location at all; the place had just been asked for.
location-nowhere = I can't tell the local time at that spot. Write me the nearest big city, that's enough.
# The same when nobody had asked.
location-nowhere-unasked = I can't tell the local time at that spot. You can write me the nearest big city in /settings.

## Other things that can come in

# What isn't words. $has-question is "yes" while a question is open; it then stands again below.

# A voice message, a round video, a recording: whoever sends one can't type well just now.
odd-voice = I can't listen to that yet, I'm afraid. If typing is awkward just now, two or three words will do.
# Mostly a screenshot of the invitation.
odd-photo = { $has-question ->
    [yes] I can't read pictures yet. Type me the part that matters; a few words will do.
   *[no] I can't read pictures yet. If it's an invitation, one sentence will do, like “Invitation to an interview at Siemens, Tuesday at 10”.
}
odd-video = I can't watch that yet. Tell me in a sentence or two what it's about.
# A sticker, GIF or dice: a greeting, sometimes a sad one. Light, no scolding.
odd-sticker = That arrived. I could only guess what it means, though; add a word or two and I'll know.
# A CV, or an invitation as a PDF.
odd-document = { $has-question ->
    [yes] I can't open files yet. Type me the part that matters; a few words will do.
   *[no] I can't open files yet, not even a CV. If it's an invitation, one sentence with the company and the day will do. A draft you can send me as text, with /check.
}
odd-contact = I don't keep the number, and I won't get in touch with anybody. If it's someone from an interview, their name is all I need.
odd-poll = I can't vote in polls. Tell me in a few words what you're weighing up.
# Anything else that isn't text.
odd-media = That's a kind of message I can't read yet. Tell me in a few words what you'd like to say.
# In italics above the reply to the words that came with a picture or file.
odd-caption = I've read your words only; what came with them I can't open yet.
# A forwarded message. With no question open, "What is it about?" follows.
odd-forwarded = { $has-question ->
    [yes] That's forwarded, so the words aren't yours and I don't take them as your answer. Tell me in your own.
   *[no] That's forwarded, and I don't note anything down from it by myself. If it's an invitation, type the company and the day.
}
# The message that answered the last question was edited. In italics above the next question.
odd-amended = Changed to: { $taken }
# An older message was edited.
odd-edited = You edited an older message, but I still go by what it said first. Tell me here what's right, or say “back”.
# A command nobody knows.
odd-unknown-command = I don't know that command. /help shows what I can do.
# Somebody writes as a channel or as an anonymous administrator.
odd-channel = I can't see who's writing, so I can't answer here. Write to me in a private chat, from your own account.

## Resuming: an earlier conversation is still open

## When something is our fault

# After an update, an older conversation cannot be carried on.
sorry-lost-thread = My fault: I was updated, and I can't carry on with that older conversation. It's kept, but we need a fresh start: /decide.
# The last message could not be handled.
sorry-broken = Something broke on my side just now, not on yours. Please tap or write it once more.

# To “why do you ask?” below a choice that only leads on.
why-ways = So that I know how to go on from here. You can also just write what you want.

# Own words in a list were tapped: they can be written anew. Two buttons follow.
edit-own = “{ $own }”: how should it read? Write it anew, or tap.
own-remove = Take it out
own-leave = Leave it as it is

# The button that goes one question back.
back-button = Back

## Around a letter

# Above the letter.
letter-subject = <b>Subject:</b> { $subject }
# Above one of several letters; $name is who it is for.
letter-to = <b>For { $name }:</b>
# Buttons that copy.
letter-copy = Copy the letter
letter-copy-subject = Copy the subject

## How things stand: lines and blocks that other texts are made of

# How a process stands: behind a company's name, or on a line of its own. Lower case.
stage-undecided = not decided yet
stage-unscheduled = no date yet
stage-ahead = coming up
stage-waiting = waiting for an answer
stage-talked = the talk has taken place
stage-declined = you declined
stage-withdrawn = you withdrew
stage-offer = you have an offer
stage-rejected = they said no
stage-closed = closed

# One line of the list. $stage is one of the texts above, $next a moment.
process-line = • <b>{ $company }</b>{ $has-role ->
    [yes] , { $role }
   *[no] {""}
}: { $stage }{ $has-next ->
    [yes] {" "}· next: { $next }
   *[no] {""}
}

# The lines in which one process is shown.
view-heading = <b>{ $company }</b>{ $has-role ->
    [yes] , { $role }
   *[no] {""}
}
view-stage = How it stands: { $stage }
view-round = { $over ->
    [yes] Was on: { $when }
   *[no] Date: { $when }
}
# $place: a city and its country, or one of them.
view-employer = Where they are: { $place } (their working days and holidays count)
view-recipient = You write to: { $recipient }
view-people = Who was there: { $people }
view-concerns = You want to raise: { $concerns }
view-nudge = Next reminder: { $what }, { $at }

# Short pieces of one line, joined with " · ". $on is a day.
timeline-talked = interview on { $on }
timeline-thanked = thank-you sent { $on }
timeline-unthanked = no thank-you yet
timeline-promised = they named { $on }
timeline-follow-up-from = follow-up possible from { $on }
timeline-followed-up = follow-up sent { $on }
timeline-final-from = last note from { $on }
timeline-final-sent = last note sent { $on }
timeline-let-go = after { $on }, time to let go

## Reminders, as they are listed

# What each is about; a time follows, or stands below.
nudge-what-ahead = Getting ready for { $company }
nudge-what-ahead_soon = An hour before { $company }
nudge-what-thank_you = Thank-you to { $company }
nudge-what-talk_over = How the talk at { $company } went
nudge-what-follow_up = Follow-up mail to { $company }
nudge-what-final_note = Last note to { $company }
nudge-what-let_go = { $company }: wait or close
nudge-what-unsent = Withdrawal mail to { $company }
nudge-what-check_back = Asking { $company } about a role
nudge-what-sleep = Your decision about { $company }
nudge-what-careers = Careers page of { $company }
nudge-what-pause = { $company }: leave or stay

# Why just then: a short clause that follows "Why then:". $promised is a day they named. $profile is the employer's
# country: DE, GB, US, ID, or "other". How long one waits differs: Germany two weeks (two working days after a day they
# named), Britain and the US five to seven working days, elsewhere a week (one working day after a day they named).
nudge-why-ahead = so that things are ready in good time
nudge-why-ahead_soon = so that the last hour is yours
# They picked that moment themselves.
nudge-why-chosen = because that is when you wanted it
nudge-why-thank_you = a thank-you lands best while the talk is fresh
nudge-why-follow_up = { $has-promised ->
    [yes] they named { $promised }, and asking { $profile ->
        [DE] two working days
       *[other] one working day
    } later doesn't look impatient
   *[no] { $profile ->
        [DE] in Germany, one short mail is fine after about two weeks; sooner looks impatient
        [GB] in Britain, one short mail is fine after five to seven working days; sooner looks impatient
        [US] in the US, one short mail is fine after five to seven working days; sooner looks impatient
        [ID] in Indonesia, one short mail is fine after about a week; sooner looks impatient
       *[other] one short mail is fine after about a week; sooner looks impatient
    }
}
nudge-why-final_note = { $profile ->
    [DE] in Germany, one last note does no harm once six weeks have passed since the interview
   *[other] one last note does no harm once four weeks have passed since the interview
}
nudge-why-let_go = after so long without a word, it's mostly a no
nudge-why-unsent = the sooner they know, the easier for both sides
nudge-why-check_back = by then they can often say more about new roles
nudge-why-sleep = things often look simpler after a night
nudge-why-careers = new roles turn up every few weeks
nudge-why-pause = an hour's distance before you cancel on the day itself

# One line of the numbered list.
nudge-line = { $number }. { $what }, { $at }
# One reminder by itself. $moved is a whole sentence in brackets.
nudge-view = <b>{ $what }</b>
    { $at }{ $has-moved ->
        [yes] {" "}{ $moved }
       *[no] {""}
    }
    Why then: { $why }.

## The decision card. First one of the three suggestions, then the reasons for and against.

card-go = <b>Your answers lean towards going.</b> From what you say, it would give you more than it costs.
card-talk = <b>Your answers don't tip clearly either way.</b> It could help to talk it through with someone first.
card-decline = <b>Your answers lean towards declining.</b> You can decline the interview and still keep { $company } as a contact.
card-for = <b>Reasons to go</b>
card-against = <b>Reasons to decline</b>
# Under the three strongest reasons of a side.
card-more = … and { $count } more
# No answer weighs anything at all.
card-nothing = Nothing you've told me weighs much either way.
# Behind each reason, in brackets: what kind of reason it is, from weak to strong.
card-strength-1 = minor
card-strength-2 = clear
card-strength-3 = strong

# A summary to forward to somebody trusted. The seeker speaks; the reader has never heard of Sopan.
trusted-card = I've been invited to an interview at { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}{ $has-when ->
    [yes] , { $when }
   *[no] {""}
}. It isn't a job I was after, and I can't decide whether to go.{ $has-for ->
    [yes] {""}

        Reasons to go:
        { $for }
   *[no] {""}
}{ $has-against ->
    [yes] {""}

        Reasons to decline:
        { $against }
   *[no] {""}
}

    What would you do? And what am I not seeing?

## Times

# A time with its place: 09:00 (Berlin).
time-in-zone = { $time } ({ $place })
# One moment by two clocks, the person's own first: Tue 8 Dec, 15:00 (14:00 in London). $there has its day too where that
# is another one. WIB, WITA and WIT are Indonesian time zones.
time-both = { $here } ({ $there } { $place ->
    [WIB] WIB
    [WITA] WITA
    [WIT] WIT
   *[other] in { $place }
})
# A span was said, "between 2 and 3" or "7 to 9 December". Stands before the question that repeats the date; $until is a
# time or a day.
when-range = (I'm going by the beginning. The end I read is { $until }.)
# A time of another place was typed ("9am EST"). Stands before the question that repeats the date, too.
when-zone = (On your clock that is { $here }.)
# Put under a reminder that comes late.
nudge-late = (This was due { $due }. I was offline then, so it's late.)
# Why a reminder comes later than usual; $from is the moment it would have had.
moved-weekend = (It would have been { $from }, but that's the weekend.)
# $holiday is a name from holidays.ftl, and may be the day itself or one beside it. $estimated: its date is only expected.
moved-holiday = { $estimated ->
    [yes] (It would have been { $from }, but { $holiday } is expected around then.)
   *[no] (It would have been { $from }, if not for { $holiday }.)
}
# A holiday that has no name in holidays.ftl, in the place of $holiday.
holiday-any = a public holiday there
# The person's own day off: none of the work days they chose in the settings.
moved-own = (It would have been { $from }, but that isn't one of your work days.)
moved-quiet = (It would have been { $from }, but those are your quiet hours.)
# Somebody wanted the reminder before asking would be polite; it comes on the first day that is.
moved-early = (You said { $from }, but before this day it would be too soon.)
# Two reminders a day and six a week are the most that come.
moved-cap = (It would have been { $from }, but there'd have been too many messages from me. Two a day or six a week is plenty.)
# The only one that comes earlier.
moved-interview = (A bit earlier than usual, so that there's time left before the interview.)

# Under the file with everything that is stored.
export-caption = Everything I have stored about you.

## What Telegram shows around the chat

# Before somebody presses Start; 512 characters at most.
bot-description =
    Sopan helps with the awkward moments around job interviews. An invitation you're not sure about? A process you want out of? An interview behind you, and no news?

    A few short questions, the polite letter ready to copy, and a reminder at the right moment: when to thank, when to ask, when to let go. You decide, not the bot.

    English, Deutsch, Bahasa Indonesia.
# In the profile; 120 characters at most.
bot-short-description = For the awkward moments around job interviews: helps you decide, writes the letter, reminds you in time.

## The list of commands; 60 characters at most each

command-decide = an invitation has come: go or decline?
command-withdraw = in a process and wanting out?
command-informational = an informational talk: ask for it, prepare it
command-debrief = the interview is over: what now?
command-interviews = all your interviews and how they stand
command-nudges = the reminders that are planned
command-letter = write a letter
command-check = look over a draft of yours
command-language = change the language
command-settings = place, quiet hours, reminders, about you
command-back = one question back
command-cancel = stop this conversation
command-help = what I can do
command-privacy = what I store and what I don't
command-export = get everything I have stored about you
command-erase = delete everything I have stored about you

## Getting out of a process

# What bothers somebody, as a polite question to the employer, as one would say it in the interview.
concern-hours = What does a normal week look like here, and how often does it get longer?
concern-turnover = How long do people usually stay on the team, and what made the last one move on?
concern-tone = How do people here talk to each other when something has gone wrong?
concern-tasks = What would I spend most of my time on in the first six months?
concern-pay = Could you tell me the salary range, and what the contract looks like?
concern-stability = How safe is this position over the next two years, and what does that depend on?
concern-freedom = How do working from home and flexible hours work here in practice?
concern-growth = Where have people who had this role moved on to?
# Around the person's own words; any phrase has to fit.
concern-own = <i>{ $concern }</i> – “How is that here, day to day?”

# A summary to forward to somebody trusted. The seeker speaks; the reader has never heard of Sopan. Neutral: it leans neither way.
trusted-out = I'm applying at { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
} and wondering whether to get out.{ $rounds-is ->
    [none] {" "}I haven't had a talk with them yet.
    [one] {" "}I've had one talk with them so far.
    [several] {" "}I've had several talks with them so far.
   *[other] {""}
}

    { $motive-is ->
        [heard] { $has-concerns ->
            [yes] This is what bothers me: { $concerns }
           *[no] Something I heard there bothers me.
        }
        [personal] { $reflect-is ->
            [fear] It's less about them than about me: something new scares me.
            [worn] It's less about them than about me: searching has worn me out.
            [life] It's less about them than about me: something else in my life needs me just now.
            [other_path] It's less about them than about me: I'm drawn to something else.
           *[unclear] It's less about them than about me, and I can't quite put a name to it.
        }
        [sure] I was sure I wouldn't take the job, and now I have doubts.
       *[torn] I go back and forth between staying in and getting out.
    }

    Can you see me in that job? And what am I not seeing?

# A reminder of the person's own; $about is in their words
nudge-what-own = { $about }
nudge-why-own = because that is when you wanted it

# What came of a free sentence: $said lists what was taken from it. Stands above the first question.
taken-along = Noted: { $said }. Not right? Just say so.

# they ask for a moment; the question stands
slip-moment = Take your time. The question stays right here, and I'm in no hurry.

# They do not know what to answer, and the question has no text of its own for why it is asked
slip-unsure = That's fine, there is no wrong answer. Take what comes closest; you can change it later.
slip-unsure-when = No hurry. A rough day will do, such as “next week Tuesday”, and you can change it later.
slip-unsure-text = No hurry. Write what you know, even if it's only roughly right; you can change it later.
slip-unsure-place = The nearest big town is enough, such as “Leeds”. It's only for the time of day.

# The second answer in a row that was not understood: an example for each kind of question
slip-again-choice = Sorry, I still don't get it; that's me, not you. Tap a button below, or type its number: “1” is the first.
slip-again-when = Sorry, I still can't read a date there. Write it like this, please: “8 Dec 3 pm”, or “Tuesday 15:00”.
slip-again-place = Sorry, I don't know that place. A bigger town nearby will do, such as “Berlin” or “Surabaya”.
slip-again-several = Sorry, I still don't get it. Tap what fits below, or write the numbers, such as “1, 3”.

# Somebody says how bad they feel: one warm sentence above whatever comes next
warm = That sounds hard. We'll take it one small step at a time.

# Thanks, when there is nothing open
odd-thanks = You're welcome. I'm here when something comes up.

# Language: said once, in the new language, after it was followed; and the offer when it isn't clear
language-followed = (I'm answering in English now. /language changes it.)

# Somebody writes that they don't want to live: no coaching, a human being
crisis = That sounds like more than an interview, and I'm only a bot. Please talk to a person now: someone you trust, or a crisis line, free, day and night: 116 123 in the UK and Ireland, 988 in the US. In danger, call 999, 911 or 112. Everything here can wait.

# A yes, no or ok when nothing is open
odd-nod = All right. Just write when something comes up, or /help.
odd-hard = If you like, tell me what it's about: an invitation, an interview, the waiting afterwards. A few words are enough.

# A whole sentence where a name is asked for
slip-sentence = That looks like a whole sentence, and what you write here goes into your mail just like that. Just the name, please, in a few words.
