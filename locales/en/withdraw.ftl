# "withdraw": the person is in a process and wants out. Why, what to do with it, and then the letter.
#
# For translators - no Python needed:
# * "withdraw-motive" is the question; ".heard" and the like are its buttons (28 characters or fewer, what a person would say).
# * ".heard-words": other ways to type the same answer, lower case, with commas. No word under two buttons of one question.
# * ".short": the name of this answer in the list "what shall we change?". ".why": the answer to "why do you ask?".
# * { $company } and so on are what the person answered; { $motive-is -> [heard] ... *[other] ... } chooses by a button tapped.
# * { decide-zone } repeats a text of decide.ftl; { -reminder-later } and others stand in shared.ftl.
# * Getting out is fine, and so is staying. Never scold, never push either way.


## What is it about, and why

# Processes on record are the buttons; any name can be typed.
withdraw-company = Getting out is fine, and you don't have to see all the rounds through first. Which company is it?
    .short = Company
    .why = So that I can name it, and keep it apart from your other applications.

withdraw-rounds = How many talks have you had with { $company } so far?
    .short = Talks so far
    .none = None yet
    .none-words = none, no, zero, 0, not yet, nothing yet, no talks, no talks yet, not a single one, only applied, just applied, i only applied
    .one = One
    .one-words = 1, just one, only one, one talk, one call, once, the first, first one, a phone call, a phone screen, one round
    .several = Several
    .several-words = two, 2, three, 3, four, 4, five, 5, a few, few, many, lots, a lot, a couple, couple, more than one, several rounds, twice, some
    .why = After one talk there's little to go on. After several, the letter says thank you for the time.

withdraw-motive = What is it that makes you want out?
    .short = Why
    .heard = Something there bothers me
    .heard-words = heard something, i heard something, something i heard, they said something, something they said, something bothers me, it bothers me, red flag, red flags, bad feeling, bad vibe, bad vibes, weird, weird vibe, something was off, something's off, put me off, the boss, the people, toxic, bad reviews, the company, it's them, them
    .personal = It's more about me
    .personal-words = personal, me, it's me, about me, more about me, my situation, private, my life, family, health, i'm tired, tired, i'm scared, scared, not them, something else
    .torn = I go back and forth
    .torn-words = torn, i'm torn, back and forth, not sure, i'm not sure, unsure, undecided, don't know, i don't know, no idea, idk, dunno, maybe, mixed feelings, mixed, 50/50, half and half, on the fence, both
    .sure = I know I wouldn't take it
    .sure-words = sure, i'm sure, certain, i know, i wouldn't take it, wouldn't take it, don't want it, i don't want it, don't want the job, not interested, no interest, wrong job, not for me, not my thing, decided, i've decided, found something better, i have another job, other offer, better offer
    .why = If something there bothers you, they may have an answer to it. If it's more about you, it helps to look at that first.

# Tap any, or write own words, one a line.
withdraw-concerns = What is it? Tap what fits, or write it in your own words, one thing a line. Tap your own words to change them.
    .short = What bothers you
    .hours = Long hours
    .hours-words = hours, working hours, overtime, too much work, workload, stress, weekends, nights, shifts, long days, burnout
    .turnover = People keep leaving
    .turnover-words = turnover, people leave, everyone leaves, they all leave, high turnover, fluctuation, always hiring, hire and fire
    .tone = How they talk to people
    .tone-words = tone, rude, the tone, arrogant, disrespectful, unfriendly, no respect, the boss, the manager, atmosphere, culture, toxic, the vibe, bad vibe, how they talk, condescending
    .tasks = Unclear or other tasks
    .tasks-words = tasks, the tasks, unclear, unclear tasks, unclear role, different tasks, other tasks, other job, the work, the role, not what was posted, boring, different job, job description
    .pay = Pay or contract
    .pay-words = pay, money, salary, the salary, the pay, contract, the contract, low pay, bad pay, too little money, fixed term, benefits
    .stability = How stable the company is
    .stability-words = stability, stable, unstable, not stable, layoffs, the company, finances, risky, no money, job security, security, future, going under, startup
    .freedom = Too little flexibility
    .freedom-words = freedom, flexibility, remote, remote work, home office, work from home, working from home, wfh, no remote, office only, commute, fixed hours, flexible hours, control
    .growth = No way to develop
    .growth-words = growth, development, learning, career, dead end, no growth, no development, no career, promotion, training, nothing to learn
    .enough = That's it
    .enough-words = { decide-priorities.enough-words }
    .why = Each of these can be turned into a polite question. Then you decide on an answer, and not on a feeling.

# $concern-questions: one polite question a line.
withdraw-raise_them =
    You could ask them. Politely, it sounds like this:

    { $concern-questions }

    { $rounds-is ->
        [none] Before the first talk there's little to judge by, though red flags are worth watching.
        [one] One early talk is little to judge by, though red flags are worth watching.
       *[other] How they answer tells you as much as what they answer.
    } What would you like to do?
    .keep = I'll ask them next time
    .keep-words = ask, ask them, i'll ask, i'll ask them, i'll take them along, take them along, take them with me, keep, keep them, next time, next talk, raise them, good, ok, okay, yes, good idea
    .talk = Talk it through first
    .talk-words = talk, talk to someone, talk it through, ask a friend, a friend, friend, someone i trust, coach, second opinion
    .out = I still want out
    .out-words = out, i want out, still out, get out, leave, i'm out, withdraw, pull out, leave the process, no, i don't want to ask, not worth it, pointless
    .change = Change something
    .change-words = change, change them, change the list, change an answer, add one, add something, something's missing, remove one, correct

withdraw-next_when = When is your next talk with { $company }? Just write it: “Tuesday 3 pm”, or “8 December, 15:00”.
    .short = Next talk
    .open = No date yet
    .open-words = { decide-when.open-words }
    .why = So that I can bring your questions back just before it.

## It is more about me

withdraw-reflect = Then let's look at that for a moment. What is underneath, do you think?
    .short = What's underneath
    .fear = New things scare me
    .fear-words = fear, afraid, i'm afraid, scared, i'm scared, scary, nervous, nerves, anxious, anxiety, new things, something new, the unknown, not good enough, i'm not good enough, imposter, change scares me, fear of change
    .worn = I'm worn out from searching
    .worn-words = worn, worn out, tired, i'm tired, so tired, exhausted, fed up, sick of it, burnt out, burned out, no energy, no strength, too many interviews, empty, drained, done with searching
    .life = Something else in my life
    .life-words = life, my life, family, health, illness, sick, i'm ill, a move, moving, relationship, kids, children, baby, parents, money, private, other worries, bad timing, something else, no time
    .other_path = I'm drawn to something else
    .other_path-words = other path, another path, another job, other job, other plans, studies, studying, university, own business, freelance, travel, different field, something different, another field, another offer, my old job, staying in my job
    .unclear = I can't put a name to it
    .unclear-words = unclear, don't know, i don't know, no idea, not sure, unsure, idk, dunno, hard to say, can't say, can't explain, no name, just a feeling, a feeling, gut feeling, everything, nothing special, ?
    .why = The motive decides what helps: an answer, a rest, more time, or the way out.

# Mirrors, kindly, what was picked before. No advice in disguise.
withdraw-mirror =
    { $reflect-is ->
        [fear] New things are frightening, and then getting out feels like relief. Many who cancel for that reason regret it afterwards, though. Look at the fear first, then at the job.
        [worn] Searching for a long time wears anybody out, and then every job looks wrong. It may be a rest you need, from all of it, more than the way out of this one.
        [life] Then it may not be about { $company } at all. Some things in life leave no room for a new job, and some only need another date. Which it is, only you can tell.
        [other_path] Then the question may be less what's wrong with { $company } than where you want to go. There's always a reason to go on, for practice or to learn something. That alone doesn't make it your path.
       *[unclear] It doesn't need a name. But it helps to know roughly what it is before you act on it, and a night or a good talk often brings that out.
    }

    What would do you good now?
    .stay = I'll stay in
    .stay-words = stay, stay in, i'll stay, i stay, staying, keep going, carry on, go on, continue, i'll go on, i'll do it, give it a try, try it
    .talk = Talk to someone
    .talk-words = talk, talk it through, talk to somebody, ask a friend, friend, a friend, someone i trust, coach, second opinion, partner
    .sleep = Sleep on it
    .sleep-words = sleep, tomorrow, one night, a night, later, think about it, time, need time, wait, rest, a break, not now
    .out = I want out
    .out-words = out, get out, i'm out, leave, withdraw, pull out, leave the process, getting out, i'm leaving, still out
    .why = Somebody who cancels on an impulse sometimes regrets it. A look at the motive first costs nothing.

# Torn; also after a night's sleep, and when doubts come after deciding.
withdraw-torn = There's nearly always a reason to go on: it's practice, or you might still learn something. Whether it's reason enough, you'll best hear when you say it aloud to someone you trust. What would help?
    .talk = Talk to someone
    .talk-words = { withdraw-mirror.talk-words }
    .sleep = Sleep on it
    .sleep-words = { withdraw-mirror.sleep-words }
    .stay = I'll stay in
    .stay-words = { withdraw-mirror.stay-words }
    .out = I want out
    .out-words = { withdraw-mirror.out-words }
    .why = Thinking in circles rarely ends by itself. Saying it aloud sorts it.

# Comes right after the card to forward, which stands in shared.ftl (trusted-out).
withdraw-talking = Forward this to someone who knows you, and talk about it. They often see at once whether a job would suit you. Notice what you hear yourself say, then come back here.
    .group = Ask my group
    .group-words = group, my group, ask the group, the others, coaching group
    .stay = I'll stay in
    .stay-words = { withdraw-mirror.stay-words }
    .sleep = Sleep on it
    .sleep-words = { withdraw-mirror.sleep-words }
    .out = I want out
    .out-words = { withdraw-mirror.out-words }
    .why = Another person often sees what you don't, and saying it aloud sorts your thoughts.

# After "Ask my group"; the questions about that follow below.
withdraw-asked = Good idea. Nothing happens here until you come back.
    .now = I'd rather decide now
    .now-words = { withdraw-asleep.now-words }

## Sleeping on it

withdraw-zone = { decide-zone }
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

# $nudge-at is a moment with its place; $nudge-why a whole sentence in brackets, or nothing.
withdraw-asleep = { $reminders ->
    [off] Good, let it rest for now. Your reminders are off, so I won't ask: turn them on in /settings, or come back here.
   *[on] Good, let it rest for now; nothing happens until you say so. I'll ask you again on <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    }
}
    .now = I'd rather decide now
    .now-words = now, decide, decide now, i know, i know now, i've decided, i decided, let's go, go on
    .why = Things often look simpler after a night's sleep. I'll ask once, no more.

# The reminder the next morning.
withdraw-woken = You wanted to sleep on leaving { $company }. Is it any clearer now?
    .now = Let's look at it
    .now-words = yes, a bit, clearer, decide, decide now, i know, i know now, i've decided, i decided, look at it, ok, okay, now, no, not really
    .snooze = { -reminder-later }
    .snooze-words = { -reminder-later-words }
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = You asked me to come back to this. It's the only reminder for it.

withdraw-woken_later = { decide-woken_later }
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .why = { decide-woken_later.why }

# After "No more reminders".
withdraw-woken_off = Reminders are off, all of them. You're still in the process at { $company }; nothing was cancelled.
    .undo = { -reminder-undo }
    .undo-words = { -reminder-undo-words }
    .now = Decide now
    .now-words = now, decide, i know, i know now, i've decided, i decided, look at it

# After "Later".
withdraw-asleep_again = { decide-asleep_again }
    .now = I'd rather decide now
    .now-words = { withdraw-asleep.now-words }

## Out of it

withdraw-met = How many people at { $company } have taken time for you?
    .short = People you met
    .nobody = Nobody so far
    .nobody-words = nobody, no one, none, zero, 0, no, not yet, nobody yet, only mails, just mails
    .one = One person
    .one-words = one, 1, just one, only one, one person, the recruiter, the boss, the manager, hr
    .several = Several
    .several-words = two, 2, three, 3, four, 4, five, 5, a few, few, many, lots, a lot, a couple, couple, more than one, the team, a whole team, some
    .why = The more time people gave you, the warmer the letter. A line of thanks costs little.

withdraw-again = Might you want to apply to { $company } again some day?
    .short = Apply again
    .yes = Yes, perhaps
    .yes-words = yes, perhaps, maybe, possibly, could be, might, i might, not sure, don't know, who knows, some day, depends, why not, yeah
    .no = No
    .no-words = no, nope, never, never again, rather not, not there, no way, definitely not, hardly, i don't think so, don't think so
    .why = If you might, the letter keeps the door open.

# Their interview is today. Not a lock: all three ways are open.
withdraw-pause = Your talk with { $company } is today. You can still cancel, on the day itself too. But cancelling on the very day is often nerves, so perhaps give it an hour first?
    .wait = I'll give it an hour
    .wait-words = wait, hour, an hour, one hour, 1 hour, i'll wait, give it an hour, ok, okay, yes, good, later, alright
    .anyway = I'm cancelling anyway
    .anyway-words = anyway, cancel anyway, i'm cancelling, cancel it now, cancel the interview, cancel the talk, no, don't want to wait, i'm sure, now, right away, i want out, out
    .stay = I'll go after all
    .stay-words = stay, stay in, i'll go, i'll go after all, go, i'm going, after all, i'll do it, keep it
    .why = On the day, nerves can feel like a decision. An hour often shows which it is.

withdraw-paused = { $reminders ->
    [off] Good. Do something else for an hour. Your reminders are off, so come back here by yourself when it's over.
   *[on] Good. Do something else for a while; I'll come back to you in an hour at the latest.
} If you know before then, just tap.
    .out = I want out
    .out-words = out, i'm out, leave, withdraw, cancel the interview, cancel the talk, get out, i'm not going, not going
    .stay = I'll go after all
    .stay-words = { withdraw-pause.stay-words }

# The reminder an hour later, or sooner where the interview would begin.
withdraw-paused_over = Your talk with { $company } today: how does it feel, now that you've given it some time? Either answer is fine.
    .stay = I'll go after all
    .stay-words = { withdraw-pause.stay-words }, better, good, okay, ok
    .out = I still want out
    .out-words = out, i want out, i'm out, leave, withdraw, cancel the interview, cancel the talk, get out, i'm not going, not going, same, the same, no better, worse

withdraw-decided = Decided: you're getting out at { $company }{ $has-role ->
    [yes] {" "}({ $role })
   *[no] {""}
}. Tell them soon, today if you can. A short mail without details is all they need. Shall I write it?
    .letter = Yes, write it
    .letter-words = yes, letter, write, write it, the letter, write the letter, write the mail, mail, email, yes please, sure, ok, okay
    .later = Not right now
    .later-words = later, not now, no, tomorrow, i'll do it myself, myself, remind me, remind me later, another time
    .change = Change an answer
    .change-words = change, change answer, correct, correct something, that's wrong, something's wrong, edit
    .doubt = I'm having doubts
    .doubt-words = doubt, doubts, having doubts, not sure, unsure, not so sure, changed my mind, i changed my mind, hmm, wait, i don't know, stay

# A list of the answers follows as buttons.
withdraw-change = Which answer shall we change?
    .nothing = Nothing, keep them all
    .nothing-words = { decide-change.nothing-words }

# Decided, but the letter is not sent. The buttons stay good.
withdraw-put_off = { $reminders ->
    [off] All right. Your reminders are off, so keep it in mind yourself: the sooner { $company } knows, the easier it is.
   *[on] All right. I'll remind you until it's sent, three times at most. The sooner { $company } knows, the easier it is.
}
    .letter = Show me the letter
    .letter-words = letter, the letter, write, write it, write the letter, show, show it, mail, email, now
    .sent = It's sent
    .sent-words = sent, sent it, i sent it, i've sent it, it is sent, done, they know, told them, i told them, i called them
    .stay = I'm staying in after all
    .stay-words = stay, stay in, staying, i'll stay, i'm staying, staying after all, changed my mind, i changed my mind, i'll go on

## The letter

withdraw-letter_language = { decide-letter_language }
    .why = The language they use with you is rarely wrong.

withdraw-register = { decide-register }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { decide-register.why }

withdraw-my_name = { decide-my_name }
    .why = { decide-my_name.why }

# "connection": afterwards, a short line to somebody they met.
withdraw-recipient = { $writing-is ->
    [connection] Which of the people you met should it go to? First and last name is best. It goes into the greeting just as you write it.
   *[other] Who should it go to? The hiring manager, or whoever you've been in touch with. First and last name is best; it goes into the greeting just as you write it.
}
    .unknown = { decide-recipient.unknown }
    .unknown-words = { decide-recipient.unknown-words }
    .why = { decide-recipient.why }

# Under the finished letter.
withdraw-withdraw_letter = Copy it, read it once, send it. It gives no reasons, and you don't owe them any. Tell me when it's sent.
    .sent = It's sent
    .sent-words = sent, sent it, i sent it, i've sent it, it is sent, yes sent, yes it's sent, just sent it, sent now, done, it's done, mailed, mailed it, emailed it, they have it
    .later = I'll send it later
    .later-words = later, not yet, not now, no, tomorrow, soon, in a bit, remind me, i'll do it later
    .short = Shorter
    .short-words = short, shorter, too long, make it shorter, briefer, less, keep it short
    .personal = Warmer
    .personal-words = personal, more personal, warm, too cold, nicer, kinder, longer, make it warmer, friendlier
    .formal = More formal
    .formal-words = formal, formally, more official, official, stiffer
    .informal = Less formal
    .informal-words = informal, casual, more casual, more relaxed, relaxed
    .again = Other language or names
    .again-words = { decide-decline_letter.again-words }

# It is sent. Only asked where they met somebody.
withdraw-connect = Then they know, and that was the hard part. The people you talked to there are still worth knowing. Shall I write a short line to one of them? It asks for nothing.
    .line = Yes, a short line
    .line-words = yes, line, a line, short line, write, write it, yes please, sure, ok, okay, good idea, interviewer
    .no = No, leave it there
    .no-words = no, nope, no thanks, not now, rather not, enough, that's enough, leave it, not needed, done

# Under that short letter.
withdraw-connection = Copy it and send it, by mail or on a network you both use. It needs no answer.
    .done = Done
    .done-words = done, sent, sent it, i sent it, copied, thanks, thank you, ok, okay, good, fine, yes, that's it
    .formal = More formal
    .formal-words = { withdraw-withdraw_letter.formal-words }
    .informal = Less formal
    .informal-words = { withdraw-withdraw_letter.informal-words }

## How it ends

# The concerns come back before the next talk.
withdraw-carrying = { $reminders ->
    [off] Noted. Your reminders are off, so have a look yourself before the talk: your questions are in /interviews.
   *[on] { $has-next_when ->
        [yes] Noted. Before the talk I'll bring you these questions again, usually the evening before. Until then you can put them out of your mind.
       *[no] Noted. When you know the date of your next talk, note it in /interviews, and I'll bring you these questions the evening before.
    }
} If you want out after all: /withdraw.

withdraw-stayed = Then you stay in; nothing was cancelled at { $company }. You haven't promised anything by that: /withdraw is still there later.

withdraw-left = That's done; { $company } is closed, and nothing more will come about it. Now your energy is free for what fits you better.

# "No longer needed".
withdraw-dropped = All right, I won't ask about it again. Nothing was cancelled at { $company }; if you want out some day: /withdraw.

# "/cancel" in the middle of it.
withdraw-cancelled = Stopped, this conversation is closed. Nothing was sent to anybody. { $has-again ->
        [yes] Your decision stands, so I'll still remind you of the mail. If you stay after all, tell me then.
       *[no] /withdraw starts a new one whenever you like.
    }

# The same questions, on the way to keeping one's concerns for the next talk.
withdraw-change_concerns = { withdraw-change }
    .nothing = { withdraw-change.nothing }
    .nothing-words = { withdraw-change.nothing-words }

withdraw-zone_next = { withdraw-zone }
    .wib = { withdraw-zone.wib }
    .wib-words = { withdraw-zone.wib-words }
    .wita = { withdraw-zone.wita }
    .wita-words = { withdraw-zone.wita-words }
    .wit = { withdraw-zone.wit }
    .wit-words = { withdraw-zone.wit-words }
    .myt = { withdraw-zone.myt }
    .myt-words = { withdraw-zone.myt-words }
    .cet = { withdraw-zone.cet }
    .cet-words = { withdraw-zone.cet-words }
    .gmt = { withdraw-zone.gmt }
    .gmt-words = { withdraw-zone.gmt-words }
    .why = { withdraw-zone.why }
