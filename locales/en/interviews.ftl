# "interviews": everything that is on record, to look at and to change, in one message; and "add": noting a new one.
#
# For translators - no Python needed: "interviews-list" is a text, ".add" and the like are its buttons (28 characters or
# fewer), ".add-words" other ways to type the same, without a word under two buttons of one text.
# { $list } and { $view } are put together from shared.ftl (process-line, view-..., timeline-...).
# { withdraw-concerns.hours } repeats a text of withdraw.ftl.


## The list

# $list: one line for each. Their names follow as buttons.
interviews-list =
    <b>Your interviews</b>

    { $list }

    Tap one to see more.
    .add = Note another one
    .add-words = add, add one, new, new one, another, another one, note one, plus, +
    .picture = As a picture
    .picture-words = picture, image, timeline, time line, chart, as an image, show a picture
    .calendar = As a calendar file
    .calendar-words = calendar, calendar file, ics, to my calendar, add to calendar, export dates
    .ended = Show the closed ones
    .ended-words = closed, closed ones, ended, finished ones, old, old ones, past, archive, the rest
    .done = That's all
    .done-words = done, that's it, ok, okay, fine, nothing, thanks, thank you, good, close, bye
    .why = One place for all of it, so that you don't have to keep it in your head.

# The closed ones. Also shown when none is open any more.
interviews-ended =
    <b>Closed</b>

    { $list }

    Tap one to look at it or to bring it back.
    .add = Note a new one
    .add-words = add, add one, new, new one, another, another one, note one, plus, +
    .picture = As a picture
    .picture-words = picture, image, timeline, time line, chart, as an image, show a picture
    .done = That's all
    .done-words = done, that's it, ok, okay, fine, thanks, thank you, good, close, bye
    .back = { interviews-item.back }
    .back-words = { interviews-item.back-words }

interviews-none_ended = None of yours is closed so far.
    .back = Back to the list
    .back-words = back, list, to the list, ok, okay, fine, good

# Nothing is on record at all.
interviews-empty = There's nothing here yet. Once you tell me about an interview, I keep its date, who was there, and what comes next. Where do you stand?
    .decide = I've been invited
    .decide-words = invited, i was invited, invitation, got an invitation, i got an invitation, i've got an invitation, decide
    .over = My interview is over
    .over-words = over, it's over, interview is over, i had an interview, had one, i had one, it was today, it was yesterday, finished, just finished
    .add = I'd just like to note one
    .add-words = note, note one, just note it, add, add one, new, new one, plus, +, i have an interview

## One of them

# $view: how it stands, in several lines.
interviews-item =
    { $view }

    What's new?
    .heard = { debrief-hub.heard }
    .heard-words = { debrief-hub.heard-words }
    .talked = How the talk went
    .talked-words = how it went, it took place, i'll tell you, the talk is over, it happened
    .write = I need a letter
    .write-words = write, write a letter, letter, a letter, mail, email, write to them, write them
    .dates = The dates
    .dates-words = date, dates, moved, it was moved, postponed, rescheduled, new date, calendar, when
    .edit = Something's not right
    .edit-words = not right, wrong, change, change something, details, correct, correct something, rename, role, company name, names
    .out = I want out
    .out-words = out, want out, leave, withdraw, pull out, drop out, i don't want it any more, i don't want this job
    .close = Close this one
    .close-words = close, close it, it's over, finished, archive, let it go, let go, done with it
    .back = Back to the list
    .back-words = back, list, to the list, overview, all, show all, nothing, nothing new

interviews-item_ended =
    { $view }

    It's closed. If something moves again, bring it back.
    .revive = Bring it back
    .revive-words = bring back, revive, reopen, open, open it again, open again, they wrote, they've written, they answered, they called
    .write = I need a letter
    .write-words = write, write a letter, letter, a letter, mail, email, write to them, write them
    .edit = Something's not right
    .edit-words = not right, wrong, change, change something, details, correct, correct something, rename, role, company name, names
    .back = Back to the list
    .back-words = back, list, to the list, overview, all, show all, nothing, fine, ok, okay
    .calendar = { interviews-dates.calendar }
    .calendar-words = { interviews-dates.calendar-words }

## Its dates

interviews-dates =
    { $view }

    What about the dates?
    .move = One has moved
    .move-words = moved, move, it moved, it was moved, postponed, rescheduled, changed, date changed, another day, another time, later, earlier
    .add_round = There's a new one
    .add_round-words = new, new one, new date, add, add one, another interview, next round, second round, next interview, plus, +
    .remove = One is off
    .remove-words = off, it's off, remove, remove one, delete, delete one, called off, cancelled, they cancelled, doesn't happen
    .calendar = As a calendar file
    .calendar-words = calendar, calendar file, ics, to my calendar, add to calendar, export
    .back = They're right
    .back-words = back, right, all right, fine, ok, okay, done, nothing, good, thanks

# The interviews follow as buttons.
interviews-which_round = Which one has moved?
    .back = None of them
    .back-words = back, none, no, nothing, never mind

interviews-moved_to = What's the new date? “Tuesday 3 pm” is enough.
    .why = My reminders move along with it.

interviews-new_round = When is it? “Tuesday 3 pm” is enough.
    .why = So that I can remind you in time.

interviews-zone = { decide-zone }
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

interviews-which_gone = Which one is off?
    .back = None of them
    .back-words = back, none, no, nothing, never mind

interviews-none_fixed = There's no interview with a date here yet.
    .add_round = Then here's one
    .add_round-words = new, new one, new date, add, add one, i have one, here's a date, plus, +
    .back = That's right
    .back-words = back, right, ok, okay, fine, done, nothing

interviews-sure_gone = Then I'll remove this date and its reminders. Is that right?
    .yes = Yes, remove it
    .yes-words = yes, y, yeah, remove, remove it, delete, delete it, do it, take it out
    .no = No, keep it
    .no-words = no, n, nope, keep, keep it, leave it, don't, wrong one, not that one

## Putting something right

interviews-edit =
    { $view }

    What shall we change?
    .company = The company's name
    .company-words = company, company name, name of the company, employer
    .role = The role
    .role-words = role, job title, position, job
    .recipient = Who I write to
    .recipient-words = recipient, contact, contact person, recruiter, who to write to, who i write to, address
    .employer = Where they are
    .employer-words = where, where are they, where the company is, where it is, place, their place, country, their country, city, their city, location, their location, time zone, timezone, their time zone, holidays
    .people = Who was there
    .people-words = people, names, interviewers, who was in it, persons
    .promised = When they'll answer
    .promised-words = promised, promise, answer date, when they answer, when i'll hear, news date, their date
    .concerns = What I want to raise
    .concerns-words = concerns, questions, doubts, what to raise, what i want to ask, what bothers me, to ask
    .back = It's right now
    .back-words = back, right, all right, done, nothing, fine, ok, okay, good, that's all, that's it

interviews-company = What's the company called?
    .why = It's the name you'll see in your list, in reminders and in your letters.

interviews-role = What's the role called?
    .none = No role in particular
    .none-words = none, no, no role, not clear, unclear, unknown, don't know, i don't know, no idea, not sure, nothing, remove it, skip
    .why = { add-role.why }

interviews-recipient = Who do you write to there? First and last name is best. It goes into greetings just as you write it.
    .none = I don't know
    .none-words = { decide-recipient.unknown-words }, none, no one, no
    .why = { decide-recipient.why }

# The employer's place, not the person's. Any place can be typed.
interviews-employer = Where is { $company }? I go by their clocks, their working days and their holidays. Tap, or write any city.
    .germany = { debrief-employer.germany }
    .germany-words = { debrief-employer.germany-words }
    .indonesia = { debrief-employer.indonesia }
    .indonesia-words = { debrief-employer.indonesia-words }
    .britain = { debrief-employer.britain }
    .britain-words = { debrief-employer.britain-words }
    .america = { debrief-employer.america }
    .america-words = { debrief-employer.america-words }
    .malaysia = { debrief-employer.malaysia }
    .malaysia-words = { debrief-employer.malaysia-words }
    .why = { debrief-employer.why }
    .unknown = { debrief-employer.unknown }
    .unknown-words = { debrief-employer.unknown-words }

# Each name becomes a button.
interviews-people = Who was there? Write the names, several in one message are fine. Tap a name to change or remove it.
    .enough = { debrief-people.enough }
    .enough-words = { debrief-people.enough-words }
    .none = { debrief-people.unknown }
    .none-words = { debrief-people.unknown-words }, none
    .why = { debrief-people.why }

interviews-promised = By when do they want to answer? “By Friday” or “in two weeks” is enough.
    .nothing = { debrief-promised.nothing }
    .nothing-words = { debrief-promised.nothing-words }
    .why = { debrief-promised.why }

# What can be tapped, and own words; own words become buttons too.
interviews-concerns = What would you like to raise there? Tap, or write it in your own words, one thing a line. Tap your own words to change or remove them.
    .enough = That's it
    .enough-words = done, ready, finished, enough, ok, okay, that's all, nothing else, go on, next
    .none = Nothing any more
    .none-words = nothing, none, no, nope, no concerns, it's settled, settled, don't know, no idea, not sure, skip
    .hours = { withdraw-concerns.hours }
    .hours-words = { withdraw-concerns.hours-words }
    .turnover = { withdraw-concerns.turnover }
    .turnover-words = { withdraw-concerns.turnover-words }
    .tone = { withdraw-concerns.tone }
    .tone-words = { withdraw-concerns.tone-words }
    .tasks = { withdraw-concerns.tasks }
    .tasks-words = { withdraw-concerns.tasks-words }
    .pay = { withdraw-concerns.pay }
    .pay-words = { withdraw-concerns.pay-words }
    .stability = { withdraw-concerns.stability }
    .stability-words = { withdraw-concerns.stability-words }
    .freedom = { withdraw-concerns.freedom }
    .freedom-words = { withdraw-concerns.freedom-words }
    .growth = { withdraw-concerns.growth }
    .growth-words = { withdraw-concerns.growth-words }
    .why = The evening before the next interview, I'll bring them back as polite questions.

interviews-done = All right. /interviews shows them any time.
interviews-cancelled = All right. What's noted stays as it is.

## A new one, noted by hand

add-company = Let's note it. Which company is it?
    .why = So that I can name it when I remind you.

add-role = What's the role called? The title is enough.
    .none = No role in particular
    .none-words = none, no, no role, not clear, unclear, unknown, don't know, i don't know, no idea, not sure, nothing, skip, ?
    .why = It goes into your letters, and tells two roles at one company apart.

add-when = When is the interview? Just write it: “Tuesday 3 pm”, or “8 December, 15:00”.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }
    .why = So that I can remind you in time.

# Repeats what was understood.
add-when_ok = { decide-when_ok }
    .yes = { decide-when_ok.yes }
    .yes-words = { decide-when_ok.yes-words }
    .no = { decide-when_ok.no }
    .no-words = { decide-when_ok.no-words }
    .why = I count all its reminders from this date, so I'd rather check it once.

add-zone = { decide-zone }
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

add-cancelled = All right, nothing new was noted. /interviews shows what there is.
