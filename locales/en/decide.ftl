# "decide": an invitation has come for a job the person was not after. Go, decline, or talk it through?
#
# For translators - no Python needed:
# * "decide-practice" is the question; ".rusty" and the like are its buttons (28 characters or fewer, what a person would say).
# * ".rusty-words": other ways to type the same answer, lower case, with commas. No word under two buttons of one question.
# * ".rusty-because": the reason on the decision card and on the card for friends: a short clause in the person's own voice.
# * ".short": the name of this answer in the list "what shall we change?". ".why": the answer to "why do you ask?".
# * { $company }, { $role } and so on are what the person answered. { $has-role -> [yes] ... *[no] ... } chooses by whether
#   they gave a role.


## First: what is it about

# The opening question, after somebody says an invitation has come.
decide-company = All right, let's look at it calmly. A few short questions, then the decision is yours. Which company has invited you?
    .short = Company
    .why = So that I can name it, and keep this invitation apart from your others.

# There was already a decision about this company.
decide-decided_before = { $earlier-decision ->
    [go] You've decided about { $company } already: you're going ({ $earlier-on }). Weighing it all again mostly costs energy. Has anything changed?
    [decline] You've decided about { $company } already: you're declining ({ $earlier-on }). Weighing it all again mostly costs energy. Has anything changed?
   *[open] We've looked at { $company } before ({ $earlier-on }), and you left it open. Has anything changed since then?
}
    .keep = No, leave it as it is
    .keep-words = no, nope, nothing, leave it, keep it, as it is, it stands, stays, same, nothing new, all the same
    .new_facts = Yes, something's really new
    .new_facts-words = yes, something new, new facts, news, new information, things changed, something changed, it changed, changed
    .other_role = It's about another role
    .other_role-words = another role, other role, different role, another job, different job, other position, new role
    .why = A decision made once saves your energy for the interview, or for roles you feel better about.

decide-role = What's the role called? The title from their message is enough.
    .short = Role
    .unclear = They didn't say
    .unclear-words = unclear, not clear, unknown, don't know, dont know, no idea, not sure, idk, dunno, they did not say, didn't say, didnt say, not mentioned, skip, no title, ?
    .why = It goes into your letter, and it helps to see what you'd be meeting about.

decide-when = When is the interview? Just write it: “Tuesday 3 pm”, or “8 December, 15:00”.
    .short = Date
    .open = No date yet
    .open-words = open, not fixed, not fixed yet, no date, not set, not yet, don't know, dont know, don't know yet, dont know yet, no idea, tbd, to be arranged, still open, they'll tell me, theyll tell me, nothing yet, unknown
    .why = It shows how much time you have to prepare, and it goes into your letter.

# Repeats what was understood.
decide-when_ok = { $company }{ $has-role ->
    [yes] , { $role }
   *[no] {""}
}, <b>{ $when }</b>. Right?
    .short = Date confirmed
    .yes = Yes, that's right
    .yes-words = yes, y, yep, yeah, right, correct, ok, okay, exactly, true, sure, that's it, thats it
    .no = No, another date
    .no-words = no, n, nope, wrong, not right, incorrect, another day, other date, different date, change it
    .other = Company or role is wrong
    .other-words = company is wrong, role is wrong, wrong company, wrong role, the company, the role
    .why = Your reminders and your letter go by this date, so I'd rather check it once.

# The company or the role was wrong; the answers so far follow as buttons.
decide-repair = Which one shall we put right?
    .nothing = Nothing, it's right
    .nothing-words = nothing, no, it's right, its right

# Asked once, then remembered.
decide-employed = Are you working at the moment? I ask this only once.
    .short = Working now
    .full = Yes, full time
    .full-words = full time, full-time, fulltime, yes, working, employed, i have a job, full, 100%, 40 hours
    .part = Yes, part time
    .part-words = part time, part-time, parttime, part, half time, a few hours, mini job, student job, freelance, self-employed, on and off
    .no = Not right now
    .no-words = no, not working, between jobs, unemployed, jobless, studying, student, looking, on a break, nope, at home, not employed
    .why = With a job, time is scarcer, and every daytime interview needs an absence.

# Asked once, then remembered. Up to three, or own words.
decide-priorities = What matters most to you in a job? Pick up to three, or write it in your own words. I'll keep it, so you only answer this once.
    .short = What matters
    .learning = Learning
    .learning-words = learn, learning, growth, growing, development, new skills, career, challenge
    .pay = Pay
    .pay-words = money, salary, pay, good pay, income, wage, benefits
    .meaning = Meaning
    .meaning-words = meaning, purpose, sense, impact, doing good, meaningful work, meaningful
    .people = People
    .people-words = people, team, colleagues, nice team, good boss, atmosphere, culture
    .freedom = Flexibility
    .freedom-words = freedom, flexible, flexibility, remote, home office, work from home, wfh, free time, work-life balance, own hours
    .security = Security
    .security-words = security, safe, safety, stable, stability, job security, permanent contract, reliable
    .enough = That's it
    .enough-words = that's it, thats it, done, ready, finished, enough, ok, okay, that's all, thats all, nothing else, go on, next
    .why = You don't have to say yes to every interview. Knowing what you want makes the answer easier.

## The weighing questions

# $priorities is a list of what was picked before.
decide-fit = { $has-priorities ->
    [yes] What matters most to you: { $priorities }. With that in mind, if
   *[no] If
} { $company } offered you this job tomorrow, would you take it?
    .short = Taking the job
    .gladly = Gladly
    .gladly-words = yes, yes gladly, gladly, happily, with pleasure, sure, of course, definitely, absolutely, love to, i'd love to, id love to, in a heartbeat, right away, immediately, totally
    .gladly-because = I'd gladly take this job, because it fits what matters to me
    .perhaps = Perhaps
    .perhaps-words = perhaps, maybe, possibly, might, could be, not sure, depends, it depends, unsure, undecided, don't know, dont know, 50/50
    .perhaps-because = I might take this job, so it could be worth a closer look
    .hardly = Rather not
    .hardly-words = no, nope, nah, not really, rather not, hardly, probably not, unlikely, i doubt it, don't think so, dont think so, i don't think so, i dont think so, not likely
    .hardly-because = I'd probably turn this job down, because it's far from what matters to me
    .never = Never in a million years
    .never-words = never, never ever, no way, not in a million years, hell no, over my dead body, not at all, absolutely not, definitely not, certainly not, no chance
    .never-because = I'd never take this job, so it isn't worth an excuse or the time
    .why = If you'd never take the job, the interview costs you time and perhaps an excuse, and leads nowhere.

decide-practice = How long ago was your last real interview?
    .short = Practice
    .rusty = Ages ago
    .rusty-words = ages ago, ages, long ago, a long time ago, long time, very long, years, years ago, rusty, out of practice, forever, never, never had one, first time, first one, can't remember, cant remember, over a year
    .rusty-because = my last interview was ages ago, and this one would be real practice
    .some = Some months ago
    .some-words = some months ago, months, months ago, a few months, some months, half a year, six months, this year, a while, a while ago, some time ago
    .some-because = my last interview was a while ago, and a little practice would help
    .fresh = Just recently
    .fresh-words = recently, just recently, last week, last month, yesterday, this week, this month, days ago, weeks ago, few weeks, a few weeks ago, not long ago, fresh, in practice, all the time, a week ago, about a week ago, one week ago, two weeks ago, three weeks ago, a couple of weeks ago, a few days ago, a couple of days ago, two days ago, the other day, the other week, last thing, a month ago
    .why = Answers get better and calmer with repetition, and a live interview is the best practice, even for the wrong job.

decide-time = Will you find time to prepare for it?
    .short = Time to prepare
    .enough = Yes, enough
    .enough-words = yes, enough, enough time, plenty, plenty of time, sure, lots of time, easily, no problem, of course, definitely
    .tight = It'll be tight
    .tight-words = tight, it's tight, its tight, a bit, a little, not much, not a lot, little time, hardly, barely, not enough, not enough time, maybe, just about, perhaps, short on time, one evening
    .tight-because = there's little time to prepare, and rushed it's only half a rehearsal
    .none = Honestly, no
    .none-words = no, none, no time, no time at all, not at all, nope, zero, never, no way, impossible, honestly no
    .none-because = there's no time to prepare, and just winging it would teach me nothing
    .why = Without a moment to prepare, an interview isn't a real rehearsal.

# Only asked of people with a job.
decide-excuses = How would you get time off work for it?
    .short = Time off work
    .off_hours = It's outside my hours
    .off_hours-words = outside my hours, outside hours, outside working hours, after work, before work, evening, weekend, day off, my day off, lunch break, free anyway, not necessary, no need
    .leave = I'd take leave
    .leave-words = leave, holiday, vacation, annual leave, flexitime, flextime, overtime, time off, a day's leave, a days leave, half a day, unpaid leave, they know, my boss knows
    .excuse = I'd find an excuse
    .excuse-words = excuse, an excuse, with an excuse, dentist, doctor, appointment, make something up, i'd make something up, id make something up, white lie, sick, call in sick, sick day
    .excuse-because = I'd need an excuse at work, and a boss believes only so many
    .thin = I'm running out of excuses
    .thin-words = running out, my excuses are running out, thin, excuses are thin, wearing thin, no excuses left, no more excuses, hard, difficult, not sure, they suspect something, my boss suspects, no idea, can't get away, cant get away
    .thin-because = my excuses at work are running out, and this would use up another
    .why = A boss believes only so many excuses. It would be a pity to spend one on a job you don't want.

# Shown when this would be the third interview in working hours, or a later one, within 30 days.
decide-budget = One thing to know: this would make at least three interviews in working hours within 30 days. A boss believes only so many absences, so keep them for the jobs you really want.
    .on = Understood, go on
    .on-words = understood, got it, go on, ok, okay, i know, yes, next, continue, i see, alright, fine
    .why = I count daytime interviews, so that your job isn't put at risk by one you don't care about.

decide-surprise = How well do you really know { $company }, and the job behind the posting?
    .short = What you know
    .little = Hardly at all
    .little-words = hardly, hardly at all, little, very little, not much, barely, not well, not at all, no idea, nothing, never heard of them, don't know them, dont know them, don't know, dont know, no
    .little-because = I hardly know { $company }, and the best part may not be in the posting
    .some = A bit
    .some-words = a bit, a little, somewhat, some, so so, more or less, from the website, roughly, in part, fairly, kind of
    .some-because = I know { $company } only a little, so it could still surprise me
    .well = Very well
    .well-words = well, very well, quite well, pretty well, inside out, i know them, worked there, i worked there, well enough, yes, everything
    .why = A posting can leave out the very thing you'd like. Often the only way to find out is to go.

decide-overload = How many other applications do you have going right now?
    .short = Other applications
    .none = None
    .none-words = none, no, no others, zero, 0, nothing, just this one, only this, only this one, not any
    .few = A few, I can manage
    .few-words = few, a few, some, several, one, 1, two, 2, three, 3, a couple, couple, one or two, two or three, manageable, it's fine, its fine
    .torn = Too many, I'm torn already
    .torn-words = torn, already torn, too many, many, lots, a lot, loads, can't decide, cant decide, overwhelmed, drowning, way too many, four, 4, five, 5, ten, 10
    .torn-because = I'm torn between several already, and one more would make it harder
    .why = More choice doesn't always help. If you're torn already, one less can be a relief.

decide-doors = Could another role at { $company } interest you?
    .short = Other roles there
    .yes = Yes, definitely
    .yes-words = yes, y, yeah, yep, sure, definitely, of course, certainly, absolutely, for sure
    .yes-because = I'd like another role at { $company }, and recruiters refer people they liked
    .maybe = Maybe
    .maybe-words = maybe, perhaps, possibly, could be, might, not sure, don't know, dont know, depends, it depends, unsure, we'll see, well see
    .maybe-because = another role at { $company } might suit me, and recruiters fill several
    .no = No, not there
    .no-words = no, n, nope, nah, not there, not really, never, no way, none, don't think so, dont think so, not at all
    .why = Recruiters fill several roles at once. If you leave a good impression, they may think of you for a better one.

decide-energy = Last one. If you went, would they feel that you want to be there?
    .short = Your interest
    .present = Yes, I'd be all there
    .present-words = yes, all there, fully, fully there, present, sure, of course, definitely, absolutely, totally, full energy, motivated, yes i would
    .present-because = I'd be all there, and they would notice
    .polite = I'd get through it politely
    .polite-words = polite, politely, i'd manage, id manage, i'd be polite, id be polite, i could pretend, pretend, fake it, so so, maybe, more or less, half, somewhat, a bit, okay, ok
    .polite-because = I'd only be polite, and recruiters can tell
    .elsewhere = My mind would be elsewhere
    .elsewhere-words = elsewhere, no, nope, not really, absent, somewhere else, bored, rather not, hardly, not at all, no interest, honestly no, no energy, no motivation
    .elsewhere-because = my mind would be elsewhere, and they'd remember that
    .why = Recruiters are busy and notice when you would rather be elsewhere. That can cost you a contact.

## The card and what follows from it

# $suggestion and $reasons stand in shared.ftl (card-...).
decide-card =
    { $suggestion }

    { $reasons }

    It's your decision. What will you do?
    .go = I'll go
    .go-words = go, i go, i'm going, im going, going, accept, i'll do it, ill do it, i will go, attend, say yes, do it
    .decline = I'll decline
    .decline-words = decline, declining, not going, i won't go, i wont go, don't go, dont go, won't go, wont go, turn it down, reject, refuse, cancel the interview, say no
    .unsure = Not sure yet
    .unsure-words = not sure, unsure, don't know, dont know, maybe, undecided, torn, let me think, sleep on it, need time, idk, dunno, talk, hmm, perhaps
    .change = Change an answer
    .change-words = change, change answer, change an answer, correct, correct something, edit, fix, that's wrong, thats wrong, something's wrong, somethings wrong
    .why = The card only adds up what you've told me. In brackets you see how much each reason counts.

# A list of the answers follows as buttons.
decide-change = Which answer shall we change?
    .nothing = Nothing, keep them all
    .nothing-words = nothing, none, no, keep, keep all, all good, it's fine, its fine, as it is, leave it
    .why = The card is only as good as the answers. Change one, and I weigh it all again.

decide-unsure = That's all right, you don't have to know now. What would help you more?
    .sleep = Sleep on it
    .sleep-words = sleep, sleep on it, tomorrow, one night, a night, wait, later, think about it, time, need time
    .talk = Talk to someone
    .talk-words = talk, talk it through, talk to someone, ask someone, ask a friend, friend, coach, career coach, somebody else, second opinion
    .card = Back to the card
    .card-words = card, show the card, show me the card, back to the card, decide now, see the card
    .why = Saying it out loud or leaving it for a night often settles it.

# Comes right after the card for friends, which stands in shared.ftl (trusted-card).
decide-talking = Forward this to someone you trust, or to a career coach, and talk about it. Notice what you hear yourself say. The card waits here.
    .group = Ask my group
    .group-words = group, my group, ask the group, the others, coaching group
    .card = Back to the card
    .card-words = card, show the card, show me the card, back to the card, decide now, talked, done, we talked, i talked to someone
    .sleep = Sleep on it
    .sleep-words = sleep, sleep on it, tomorrow, one night, a night, wait, later, think about it, remind me
    .why = Another person often sees what you don't, and saying it aloud sorts your thoughts.

# After "Ask my group"; the questions about that follow below.
decide-asked = Good idea. Your decision waits here meanwhile.
    .card = Back to the card
    .card-words = { decide-talking.card-words }

# Asked once, before the first reminder. Any city can be typed.
decide-zone = So that I don't write to you in the middle of the night: where do you live? Tap a city, write yours, or send me your location.
    .wib = Jakarta (WIB)
    .wib-words = wib, jakarta, west indonesia, java, sumatra
    .wita = Makassar, Bali (WITA)
    .wita-words = wita, bali, makassar, denpasar, central indonesia
    .wit = Jayapura (WIT)
    .wit-words = wit, jayapura, papua, ambon, east indonesia
    .myt = Kuala Lumpur
    .myt-words = myt, malaysia, kl, singapore
    .cet = Berlin
    .cet-words = berlin, germany, cet, cest, central europe
    .gmt = London
    .gmt-words = london, uk, england, britain, gmt, bst
    .why = Only for your time zone, so that reminders come at a decent hour. I'm asking this once.

# The same question after deciding to go: before the first reminder of the interview.
decide-zone_go = { decide-zone }
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

# After "sleep on it". $nudge-at is a moment with its place; $nudge-why a whole sentence in brackets, or nothing.
decide-asleep = { $reminders ->
    [off] Good, let it rest for now. Your reminders are off, so I won't ask again: turn them on in /settings, or come back to your card here.
   *[on] Good, let it rest for now. I'll ask you again on <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    } By my clock it's { $local-time } in { $has-zone ->
        [yes] { $zone }
       *[no] your city
    } now. If that's wrong: /settings.
}
    .card = I know now
    .card-words = i know, i know now, decide, decide now, card, show the card, show me the card, i've decided, ive decided, i decided, now
    .why = Things often look simpler after a night's sleep. I'll ask once, no more.

# The reminder the next morning.
decide-woken = You wanted to sleep on { $company }. Is it any clearer now? Your card is still here.
    .card = Show me the card
    .card-words = card, the card, show, show it, show the card, yes, decide, i know now, i've decided, ive decided, ok, yes please
    .snooze = { -reminder-later }
    .snooze-words = { -reminder-later-words }
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = You asked me to come back to this. It's the only reminder for it.

decide-woken_later = No problem. When suits you better? Tap, or write any time, such as “Thursday at 4”.
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .why = So that I come back when you have a moment for it. Until then I'll leave you in peace.

# After "No more reminders".
decide-woken_off = Reminders are off, all of them. { $company } stays open, and your card is kept.
    .undo = { -reminder-undo }
    .undo-words = { -reminder-undo-words }
    .card = Show me the card
    .card-words = card, the card, show the card, show it, show me

# After "Later".
decide-asleep_again = { $reminders ->
    [off] All right. Your reminders are off, though: turn them on in /settings and I'll ask again.
   *[on] All right, later: <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    }
}
    .card = I know now
    .card-words = i know, i know now, decide, decide now, card, show the card, show me the card, i've decided, ive decided, i decided, now

## Decided

decide-after_go = Decided: you're going. No more weighing now, the energy goes into preparing. Shall I write your reply?
    .letter = Yes, write the reply
    .letter-words = yes, letter, reply, write, write it, write the letter, write the reply, yes please, mail, email, sure, ok
    .later = Not now
    .later-words = not now, no, later, no thanks, i'll do it myself, ill do it myself, myself, already replied, done
    .doubt = I'm having doubts again
    .doubt-words = doubt, doubts, having doubts, not sure, unsure, not so sure, changed my mind, hmm, wait, i'd rather not, id rather not

decide-after_decline = Decided: you're declining. That's perfectly all right, and a polite no keeps { $company } as a contact. Shall I write it for you?
    .letter = Yes, write the letter
    .letter-words = yes, letter, reply, write, write it, write the letter, write the reply, yes please, mail, email, sure, ok
    .watch = Watch their careers page
    .watch-words = watch, careers page, keep an eye, keep an eye on them, remind me, watch them, check their jobs
    .later = Not now
    .later-words = not now, no, later, no thanks, i'll do it myself, ill do it myself, myself, already replied, done
    .doubt = I'm having doubts again
    .doubt-words = doubt, doubts, having doubts, not sure, unsure, not so sure, changed my mind, hmm, wait, maybe i'll go, maybe ill go

# The letter was put off; the button stays good.
decide-put_off = Good. The letter isn't going anywhere: tap below whenever you want it.
    .letter = Write the letter
    .enough = I don't need one

decide-doubt = Doubts after a decision are normal. Has anything really changed since then?
    .nerves = No, just nerves
    .nerves-words = no, nope, nothing, nerves, just nerves, nervous, not really, only nerves, afraid, scared, fear
    .new_facts = Yes, there's news
    .new_facts-words = yes, news, something new, new facts, something changed, it changed, changed, new information, i learned something
    .why = Nerves pass. New facts deserve a second look.

decide-locked = { $decision ->
    [go] Then it stands: you're going. You don't have to decide it again; put your energy into preparing.
   *[decline] Then it stands: you're declining. You don't have to decide it again; keep your energy for what you want.
}
    .letter = Write the letter
    .letter-words = letter, reply, write, write it, write the letter, write the reply, yes, mail, email, yes please
    .done = Good, that's all
    .done-words = done, good, that's all, thats all, ok, okay, fine, thanks, thank you, no, all good, nothing else

## The letter

decide-letter_language = In which language did they write to you?
    .short = Letter language
    .why = A reply in the language of the invitation is rarely wrong.

decide-register = How should the letter sound?
    .short = Tone
    .formal = Formal
    .formal-words = formal, formally, polite, official, serious, sie, anda
    .informal = Informal
    .informal-words = informal, informally, casual, relaxed, friendly, du, first name, first names
    .why = Go by how they wrote to you. If in doubt, formal is safe.

decide-my_name = Which name goes under the letter? I'll remember it.
    .short = Your name
    .why = So that the letter is ready to send, with no gap left to fill in.

decide-recipient = Who invited you? First and last name is best. It goes into the greeting just as you write it.
    .short = Who invited you
    .unknown = I don't know
    .unknown-words = don't know, dont know, unknown, no idea, no name, nobody, not sure, idk, dunno, skip, hr, a team, the team, they didn't say, they didnt say, ?
    .why = For the greeting. I never guess anyone's gender, so the name stands as you write it.

decide-other_role = Have a quick look at { $company }'s careers page: is there another role that would suit you? Write its title, and I'll mention it in your reply.
    .short = Another role there
    .none = No, nothing
    .none-words = no, nope, none, nothing, nothing there, no other, not really, didn't look, didnt look, skip, haven't looked, havent looked, don't know, dont know, no other role
    .why = Recruiters fill several roles. If you name one, they know what else to think of you for.

# Under the finished letter.
decide-accept_letter = Copy it, read it once, send it. In the interview you can say that this role interests you, and that you're open to others that fit your background.
    .done = Done
    .done-words = done, sent, copied, thanks, thank you, ok, okay, good, perfect, great, fine, yes
    .formal = More formal
    .formal-words = more formal, formal, formally, more polite, more official, stiffer
    .informal = Less formal
    .informal-words = less formal, informal, casual, more casual, more relaxed, friendlier, warmer
    .again = Other language or names
    .again-words = other language, another language, different language, change language, wrong name, other name, other names, change name, change the names, again, start over, redo

# Under the finished letter.
decide-decline_letter = Copy it, read it once, send it. It gives no reasons on purpose: a short, friendly no is enough.
    .done = Done
    .done-words = done, sent, copied, thanks, thank you, ok, okay, good, perfect, great, fine, yes
    .formal = More formal
    .formal-words = more formal, formal, formally, more polite, more official, stiffer
    .informal = Less formal
    .informal-words = less formal, informal, casual, more casual, more relaxed, friendlier, warmer
    .again = Other language or names
    .again-words = other language, another language, different language, change language, wrong name, other name, other names, change name, change the names, again, start over, redo

# The watch has begun, but there is no letter yet.
decide-watching = Noted. Shall I write the polite no to { $company } for you as well?
    .letter = Yes, write it
    .letter-words = yes, yes please, write it, letter, please, sure, ok
    .enough = No, that's all
    .enough-words = no, no thanks, that's all, thats all, enough, not now

decide-watch = Shall I remind you every four weeks to look at { $company }'s careers page? Three times at most, then I'll stop.
    .yes = Yes, remind me
    .yes-words = yes, y, yeah, sure, ok, okay, please, remind me, yes please, good idea, do it
    .no = No, that's enough
    .no-words = no, n, nope, no thanks, not necessary, not needed, enough, that's enough, thats enough, don't, dont
    .why = New roles come up all the time, and you already know someone there.

## How it ends

# Decided to go, with or without a letter.
decide-went =
    { $has-letter_language ->
        [yes] That's everything.
       *[no] Good. If you haven't replied yet, do it soon: a short yes is enough.
    } To prepare: tell your story aloud once, and note one thing you'd like to find out about { $company }.

    { $next-up }

# Decided to decline, with or without a letter.
decide-declined = { $has-letter_language ->
    [yes] Then that's done.
   *[no] Good. If you haven't told them yet, do it soon: two sentences are enough.
} If a role at { $company } fits you some day, write to the person who invited you and ask who is hiring for it.

# An earlier decision stays.
decide-kept = Then it stays as it is. If something new comes up: /decide.

# "No longer needed".
decide-dropped = Closed, and I won't ask about { $company } again. If they write after all: /decide.

# "/cancel" in the middle of it.
decide-cancelled = Stopped, this conversation is closed. /decide starts a new one whenever you like.
