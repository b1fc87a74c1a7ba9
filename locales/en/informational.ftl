# "informational": a talk with somebody inside, before there is a job. What to expect, what to ask, what came of it.
#
# For translators - no Python needed:
# * "informational-standing" is the question; ".fixed" and the like are its buttons (28 characters or fewer).
# * ".fixed-words": other ways to type the same answer, lower case, with commas. No word under two buttons of one question.
# * ".short": the name of this answer in the list "what shall we change?", and for the three goals a heading on the sheet.
# * In the three goals, ".day" is a topic (18 characters or fewer) and ".day-question" the whole question as one would ask it
#   in the talk: polite, specific, nothing that stands on every list.
# * { $bank } is the numbered list of these questions. { decide-zone } repeats a text of decide.ftl.


## What it is about

# Talks on record are the buttons; any name can be typed.
informational-company = Good idea: ask somebody who knows the place from inside. Which company is it?
    .short = Company
    .why = So that I can name it, and keep this talk apart from your applications.

informational-standing = How far along is it?
    .short = How far along
    .fixed = The talk is arranged
    .fixed-words = arranged, fixed, date, there's a date, we have a date, it's set, set, they said yes, yes, soon, planned, agreed, tomorrow, next week
    .asking = I still have to ask for it
    .asking-words = ask, asking, still asking, i have to ask, i want to ask, not yet, not asked yet, haven't asked, i haven't asked, want to ask, no, just an idea, not arranged
    .over = It has taken place
    .over-words = over, it's over, done, it was, yesterday, today, already, happened, it happened, taken place, had it, i had it, finished
    .why = With a date, we go straight to your questions. Without one, we start with the mail that asks for the talk.

informational-liking = Would you want to work at { $company } one day?
    .short = Your interest
    .yes = Yes, I would
    .yes-words = yes, i would, sure, definitely, absolutely, of course, gladly, love to, i'd love to, dream job, yeah
    .maybe = Maybe
    .maybe-words = maybe, perhaps, possibly, not sure, unsure, don't know, i don't know, depends, it depends, could be, we'll see, that's what i want to find out
    .no = Not really
    .no-words = no, nope, not really, rather not, hardly, probably not, never, don't think so, i don't think so, not at all
    .why = People give you their time more gladly when the interest is real, and you'll ask better questions.

# "Not really" to working there.
informational-unlikely = Mostly such a talk is worth it where you'd want to work one day. A contact can be worth it all the same: people know other people, and other companies. What do you think?
    .still = I'd still like to talk
    .still-words = still, talk, yes, i still want to, still want to, go on, ask anyway, anyway, the contact, for the contact, worth it, sure, ok, okay
    .leave = Then I'll leave it
    .leave-words = leave, leave it, no, nope, rather not, not worth it, forget it, skip it, never mind, drop it

# Two messages on what to expect.
informational-expect = First, something that takes the pressure off: nobody creates a job because you impressed them, so you don't have to. People inside agree to such talks more often than you'd think. They like to know good people before they need them.
    .on = Good to know
    .on-words = good, good to know, ok, okay, got it, understood, i see, i know, go on, next, continue, yes, and, alright, fine

informational-expect_more = So there's little to lose. Ask as much as you like, even a bit stubbornly. And come prepared: a few minutes with somebody from the inside go by quickly.
    .on = Let's prepare
    .on-words = prepare, let's prepare, let's go, ok, okay, got it, understood, go on, next, continue, yes, start, ready, i'm ready, alright, fine, good
    .why = There's nothing to get right here. It's easier to ask freely when you don't expect a job from it.

## The letter that asks for the talk, and the one that says thank you

informational-letter_language = { $writing-is ->
    [informational_thanks] In which language shall I write the thank-you?
   *[other] In which language shall I write to them?
}
    .why = It can be another one than ours. The language they work in is a safe choice.

# Goes into the letter after "A few words about me:". The example is in the letter's language.
informational-about_me =
    A few words about you for the letter, in { $letter_language }. Half a line is enough, for example: <i>{ $letter_language-is ->
        [de] seit fünf Jahren in der Pflege, jetzt im Wechsel zur Datenanalyse
        [id] lulusan teknik industri, dua tahun bekerja di logistik
        [ms] lima tahun sebagai jururawat, kini beralih ke analisis data
       *[en] five years in nursing, now moving into data analysis
    }</i>
    .none = Leave it out
    .none-words = none, nothing, no, skip, leave it out, leave out, don't know, i don't know, not needed, without
    .why = They'll read it to see who is asking. It doesn't have to impress anybody.

# Goes into the letter after "One thing has stayed with me:".
informational-detail = Is there one thing from the talk that stays with you? A few words in { $letter_language } are enough; I'll put them into the thank-you.
    .none = Nothing special
    .none-words = none, nothing, nothing special, nothing in particular, no, skip, leave it out, don't know, i don't know, not really
    .why = A thank-you with one real detail is remembered.

informational-register = { decide-register }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { $writing-is ->
        [informational_thanks] Go by how you talked with each other. If in doubt, formal is safe.
       *[other] Go by how people there write and talk in public. If in doubt, formal is safe.
    }

informational-my_name = { decide-my_name }
    .why = { decide-my_name.why }

informational-recipient = { $writing-is ->
    [informational_thanks] Who took the time to talk with you? First and last name is best. It goes into the greeting just as you write it.
   *[other] Whom would you like to ask? First and last name is best. It goes into the greeting just as you write it.
}
    .unknown = I don't know
    .unknown-words = { decide-recipient.unknown-words }
    .why = For the greeting. I never guess anyone's gender, so the name stands as you write it.

# Under the finished letter.
informational-request_letter = Copy it, read it once, send it. It asks for twenty minutes and says openly that it isn't about a job; that makes it easy to say yes. Is it sent?
    .sent = It's sent
    .sent-words = sent, sent it, i sent it, i've sent it, it is sent, yes, done, mailed it, emailed it
    .later = I'll send it later
    .later-words = later, not yet, not now, no, tomorrow, soon, in a bit, i'll do it later
    .formal = More formal
    .formal-words = { decide-decline_letter.formal-words }
    .informal = Less formal
    .informal-words = { decide-decline_letter.informal-words }
    .again = Other language or names
    .again-words = { decide-decline_letter.again-words }, other words about me, about me

# Waiting for their answer; also where the letter is still to be sent.
informational-awaiting = Once it's sent, the next move is { $company }'s. If they name a date, tap here and we'll get your questions ready.
    .date = They've named a date
    .date-words = date, a date, they named a date, they answered, they replied, they said yes, there's a date, yes, we have a date, it's arranged, invited
    .letter = Show me the letter
    .letter-words = letter, the letter, show the letter, show it, show it again, see the letter
    .declined = They said no
    .declined-words = no, they declined, declined, they refused, no time, they have no time, rejected, turned down, a no

informational-when = When is the talk with { $company }? Just write it: “Tuesday 3 pm”, or “8 December, 15:00”.
    .short = Date
    .open = No date yet
    .open-words = { decide-when.open-words }
    .why = So that your sheet comes back to you the evening before.

# Repeats what was understood.
informational-when_ok = { $company }, <b>{ $when }</b>. Right?
    .yes = Yes, that's right
    .yes-words = { decide-when_ok.yes-words }
    .no = No, another date
    .no-words = { decide-when_ok.no-words }
    .why = Your questions come back to you the evening before, so I'd rather be sure of the day.

## The questions: three goals, at most five for each

informational-goal_fit =
    First goal: <b>would I really want to work there?</b> Free lunch won't tell you; these might. Pick up to five:

    { $bank }
    .short = Working there
    .enough = That's it
    .enough-words = { decide-priorities.enough-words }
    .none = None of these
    .none-words = none, none of these, none of them, no, nothing, not one, skip
    .day = A real day
    .day-words = day, a day, normal day, typical day, daily work, everyday, routine
    .day-question = What did you actually do yesterday, from morning to evening?
    .surprised = Surprises
    .surprised-words = surprise, surprised, surprises, unexpected, first months
    .surprised-question = What was different from what you'd expected when you started here?
    .praise = What gets praised
    .praise-words = praise, praised, recognition, appreciation, reward, values
    .praise-question = What was the last thing somebody in your team was praised for?
    .hard_times = Hard times
    .hard_times-words = hard times, hard time, crisis, stress, pressure, problems, conflict
    .hard_times-question = How did your team get through its last really hard stretch?
    .people_leave = Why people leave
    .people_leave-words = leave, people leave, leaving, why people leave, turnover
    .people_leave-question = When somebody leaves { $company }, what is it usually about?
    .learning = Learning
    .learning-words = learn, learning, training, growth, development, skills
    .learning-question = What can you do today that you couldn't do before you worked here?
    .leading = How bosses lead
    .leading-words = boss, bosses, leading, leadership, manager, management, led, how bosses lead
    .leading-question = When you disagree with your manager, what happens next?
    .again = Joining again
    .again-words = again, join again, joining again, same choice, regret, would you join again
    .again-question = Knowing what you know now, would you join again, and what would you ask first?
    .why = Would you be thrilled if they called about the right role? These questions help you find out.

informational-goal_roles =
    Second goal: <b>when might a role open, or not?</b> Asking isn't presumptuous: their time is short, and they don't meet just anyone. Up to five:

    { $bank }
    .short = Future roles
    .enough = That's it
    .enough-words = { decide-priorities.enough-words }
    .none = None of these
    .none-words = { informational-goal_fit.none-words }
    .growing = What's growing
    .growing-words = growing, growth, teams, which teams, expanding, shrinking
    .growing-question = Which teams here will be bigger a year from now, and which smaller?
    .next_needs = What comes next
    .next_needs-words = next needs, needs, plans, future, projects, comes next, what comes next
    .next_needs-question = What will land on your team's desk next year that nobody there can do yet?
    .profile = Who's missing
    .profile-words = profile, missing, who is missing, who's missing, gap, wanted
    .profile-question = If your team could add one person on Monday, what would that person be able to do?
    .posted = Before posting
    .posted-words = posted, posting, before posting, posted when, early, how early
    .posted-question = How long before a role is posted do people inside know about it?
    .hear_first = Hearing of it
    .hear_first-words = hear, hear first, hearing, hear of it, first to know
    .hear_first-question = What would be the best way for me to hear of a role here early?
    .skills = What I'd need
    .skills-words = skill, skills, need, what i'd need, qualifications, requirements, what i need
    .skills-question = From what I've told you, where could you see me here, and what would I still need for it?
    .entry = The last newcomer
    .entry-words = entry, way in, newcomer, last newcomer, the last newcomer, last hire, hired
    .entry-question = How did the last person who joined your team get in?
    .timing = When to ask again
    .timing-words = timing, ask again, when to ask, when to ask again, right time
    .timing-question = When would it be worth my while to ask you again?
    .why = Recruiters know of roles three to four weeks before they're posted, and they'll tell you if you ask.

informational-goal_contact =
    Third goal: <b>a connection you didn't have before.</b> They may know of something elsewhere, or think of you later. Up to five:

    { $bank }
    .short = Contacts
    .enough = That's it
    .enough-words = { decide-priorities.enough-words }
    .none = None of these
    .none-words = { informational-goal_fit.none-words }
    .path = Their own path
    .path-words = path, their path, own path, their own path, career, how they got there
    .path-question = How did you get here, and where did the path nearly go somewhere else?
    .who_else = Who else to ask
    .who_else-words = who else, other people, somebody else, who else to ask, names, introduction
    .who_else-question = Who else should I talk to, and may I say that you sent me?
    .elsewhere = Other companies
    .elsewhere-words = elsewhere, other companies, other teams, competitors, other firms
    .elsewhere-question = Where else is this kind of work done really well?
    .read = What they read
    .read-words = read, reading, books, podcasts, news, what they read
    .read-question = Whom do you read or listen to when you want to stay up to date in your field?
    .advice = Advice
    .advice-words = advice, tips, tip, recommendation, recommendations
    .advice-question = Which advice about getting into this field do you think is wrong?
    .stay_in_touch = Staying in touch
    .stay_in_touch-words = in touch, touch, stay in touch, staying in touch, contact, linkedin
    .stay_in_touch-question = How may I stay in touch with you without being a bother?
    .in_my_place = In my place
    .in_my_place-words = my place, in my place, in my shoes, my shoes
    .in_my_place-question = If you were in my place, what would you do in the next three months?
    .give_back = Giving back
    .give_back-words = give back, giving back, return, help them, favour, favor
    .give_back-question = Is there anything I could do for you in return?
    .why = A contact outlives any single role: they share résumés, and some think of you a year later.

informational-own_questions = Is there something else you'd like to ask? Write one question a line. Tap one of yours to change it.
    .short = Own questions
    .enough = That's it
    .enough-words = { decide-priorities.enough-words }
    .none = No, these will do
    .none-words = none, no, nope, nothing, these will do, skip, no more, no own questions
    .why = The questions nobody else would ask are often the best ones.

informational-person = Whom will you meet? The name goes onto your sheet.
    .short = Whom you'll meet
    .unknown = I don't know yet
    .unknown-words = { decide-recipient.unknown-words }, not yet, don't know yet
    .why = So that you have the name in front of you when you talk. If you don't know it yet, that's fine.

informational-zone = { decide-zone }
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

# Under the sheet, which stands above it as a message of its own.
informational-sheet = That's your sheet. You don't have to get through all of it; let them talk. { $reminders ->
    [off] Your reminders are off, so look for it here before the talk.
   *[on] { $has-when ->
        [yes] Before the talk I'll remind you of it, usually the evening before.
       *[no] When there's a date, tap below, and I'll remind you of it the evening before.
    }
}
    .change = Change something
    .change-words = change, change something, change a question, change the questions, other questions, correct, edit, add a question
    .date = There's a new date
    .date-words = date, new date, another date, the date has changed, date changed, moved, it was moved, postponed, rescheduled, there's a date
    .over = The talk is over
    .over-words = over, it's over, it was, had it, i had it, happened, it happened, talk is over, finished
    .fine = It's fine like this
    .fine-words = fine, good, it's fine, ok, okay, thanks, thank you, perfect, great, all good, done, yes

# A list of the answers follows as buttons.
informational-change = What shall we change?
    .nothing = Nothing, it stays
    .nothing-words = { decide-change.nothing-words }

## Afterwards

informational-over_at = When was your talk with { $company }? “Today”, or “Tuesday 3 pm”, is enough.
    .short = When it was
    .not_yet = It's still to come
    .not_yet-words = not yet, still to come, it's ahead, ahead, hasn't been yet, it hasn't happened, hasn't happened yet, no, in the future, not over
    .why = So that I know when asking again is in order.

informational-outcome = What came of it for you?
    .short = What came of it
    .fits = I'd want to work there
    .fits-words = fits, it fits, i'd work there, i want to work there, want to work there, i like them, liked it, i liked it, good, great, very good, love it, yes
    .lead = They pointed me somewhere
    .lead-words = lead, a lead, a name, a contact, they named someone, named someone, they know someone, introduction, a tip, somebody else, another company, another team
    .not_for_me = It isn't for me
    .not_for_me-words = not for me, no, nothing for me, nothing, didn't like it, i didn't like it, disappointing, bad, don't want to work there, rather not, not my thing
    .why = What's worth doing next depends on it.

informational-check_back_on = Did they say when it's worth asking again? “In three weeks” or “15 January” is fine, as near as you can say.
    .short = When to ask again
    .open = They named no date
    .open-words = no date, no, none, open, not really, they didn't say, didn't say, don't know, i don't know, no idea, nothing, not mentioned, skip
    .why = People inside know of roles weeks ahead, and tell you honestly when there may be news.

informational-settled = { $outcome-is ->
    [fits] { $reminders ->
        [off] Noted. Ask them { $has-check_back_on ->
            [yes] on <b>{ $check_back_on }</b>
           *[no] in about four weeks
        } whether a role has opened; your reminders are off, so make a note of it.
       *[on] Noted. { $has-check_back_on ->
            [yes] On <b>{ $check_back_on }</b>, or the next working day,
           *[no] In about four weeks
        } I'll remind you to ask whether a role has opened.
    } They know three to four weeks before it's posted, so it may take a while.
    [lead] Write to that person or company soon, and say right at the start who sent you. It may take a while until something comes of it.
   *[not_for_me] That's worth knowing, and you found out before working there.
} Shall I write a thank-you for their time?
    .thanks = Yes, a thank-you
    .thanks-words = yes, thanks, thank you, a thank-you, thank them, write, write it, letter, yes please, sure, ok, okay, good idea
    .change = Change something
    .change-words = change, change something, correct, edit, that's wrong, something's wrong, change an answer
    .done = No, that's all
    .done-words = no, nope, no thanks, that's all, all done, nothing else, already thanked them, i thanked them, not now, later, enough, done

# A list of the answers follows as buttons.
informational-change_outcome = What shall we change?
    .nothing = Nothing, it stays
    .nothing-words = { decide-change.nothing-words }

# Under the finished letter.
informational-thanks_letter = Copy it, read it once, send it while the talk is still fresh. Is it sent?
    .sent = It's sent
    .sent-words = sent, sent it, i sent it, i've sent it, it is sent, yes, done, mailed it, emailed it
    .later = I'll send it later
    .later-words = later, not yet, not now, no, tomorrow, soon, in a bit, i'll do it later
    .formal = More formal
    .formal-words = { decide-decline_letter.formal-words }
    .informal = Less formal
    .informal-words = { decide-decline_letter.informal-words }
    .again = Other language or names
    .again-words = { decide-decline_letter.again-words }, another detail, other detail

## How it ends

informational-prepared = Then you're prepared. When the talk is over, /informational takes up what came of it; everything noted is in /interviews.

# "Then I'll leave it".
informational-left = All right, we'll leave it. If there's a company some day that you'd like to know from inside: /informational.

# They declined.
informational-turned_down = That's a pity, and asking wasn't easy. Most people who say no simply have no time; it's rarely about you. Somebody else there may have twenty minutes: /informational.

informational-done = { $outcome-is ->
    [fits] Good. The rest takes time, and you can let it go for now. It's noted in /interviews.
    [lead] Good. When a talk comes of it: /informational gets you ready for that one too.
   *[other] Good, then that one is settled. For the next talk: /informational.
}

# "/cancel" in the middle of it.
informational-cancelled = Stopped, this conversation is closed. /informational starts a new one whenever you like.
