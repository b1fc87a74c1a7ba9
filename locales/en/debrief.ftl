# "debrief": the interview is over. Who was there, a thank-you each, and then what etiquette allows when.
#
# For translators - no Python needed:
# * "debrief-hub" is a text, ".heard" and the like are its buttons (28 characters or fewer, what a person would say).
# * ".heard-words": other ways to type the same answer, lower case, with commas. No word under two buttons of one question.
# * ".short": the name of an answer in the list "what shall we change?". ".why": the answer to "why do you ask?".
# * { decide-zone.wib } repeats a text of decide.ftl. { $has-role -> [yes] ... *[no] ... } chooses by whether there is one.
# * { $writing-is } says which letter is being written.


## Which interview, who was there, what they said

# Opens it; may come the same day or weeks later.
debrief-company = What you do after an interview counts too, and it's little work. Which company is it about?
    .short = Company
    .why = So that I keep this interview apart from your others.

debrief-over_at = When was your interview at { $company }? “Today at 2” or “last Thursday” is enough.
    .short = Date
    .not_yet = It's still to come
    .not_yet-words = not yet, still to come, still ahead, it's ahead, it's still ahead, upcoming, hasn't happened, it hasn't happened yet, hasn't taken place, it was postponed, postponed, it was moved, moved, no date yet
    .why = From that day I count when a thank-you fits, and when a follow-up does.

# Names come one by one or several at once; each becomes a button that can be changed or removed.
debrief-people = Who did you talk to? Names are enough, several in one message are fine. Tap a name to change it.
    .short = Who was there
    .enough = That's everyone
    .enough-words = everyone, that's everybody, everybody, that's all, that's it, all of them, done, ready, finished, ok, okay, enough, nobody else, no one else, no more, go on, next
    .unknown = I don't know the names
    .unknown-words = don't know, i don't know, no idea, unknown, no names, not sure, can't remember, i can't remember, i forgot, forgot, forgot the names, i forgot the names, forgot their names, i forgot their names, i don't remember, don't remember, didn't catch them, i didn't catch the names, never got the names, idk, dunno, no clue, skip, nobody, no, ?
    .why = So that everyone who took time for you can get a thank-you of their own.

debrief-promised = Did they say when you'll hear from them? “By Friday” or “in two weeks” is enough.
    .short = News promised
    .nothing = They didn't say
    .nothing-words = no, nope, nothing, they said nothing, not really, no date, didn't say, they never said, didn't ask, i didn't ask, i forgot to ask, don't know, no idea, not sure, can't remember, unknown, open, soon, they'll be in touch, they'll get back to me, they'll call, we'll see, skip
    .why = A day they named themselves counts for more than any rule of thumb.

# Asked once, before the first reminder.
debrief-zone = { decide-zone }
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

# All of it is noted; one may also come back here later for a thank-you.
debrief-noted = Noted: { $company }{ $has-over_at ->
    [yes] , { $over_at }
   *[no] {""}
}{ $people-is ->
    [unknown] {""}
   *[named] { $has-people ->
        [yes] , with { $people }
       *[no] {""}
    }
}.

    A thank-you is no duty, and it never hurts. It's best sent while the talk is fresh. Shall I write it?
    .thanks = Yes, write it
    .thanks-words = yes, y, yeah, yep, sure, yes please, please, ok, okay, write, write it, write them, thank-you, thank you note, thank you letter, thank them, go ahead, do it, now
    .later = Later
    .later-words = not now, not yet, another time, tomorrow, remind me, remind me later, some other time, busy, maybe, let me think
    .no_thanks = I'd rather not
    .no_thanks-words = no, n, nope, nah, no thanks, no thank you, rather not, not necessary, no need, i don't want to, don't want to, not this time, skip, without
    .change = Change something
    .change-words = change, change it, correct, correct something, fix, edit, wrong, that's wrong, wrong date, wrong name, wrong names, somebody's missing
    .why = It shows you noticed their time. Where several people are close, it's also something they remember.

debrief-change = What shall we change?
    .nothing = Nothing, it's right
    .nothing-words = nothing, none, no, it's right, all good, it's fine, keep it, leave it, as it is

## The letter

debrief-letter_language = In which language shall I write it?
    .short = { decide-letter_language.short }
    .why = The language you spoke with them is rarely wrong.

# Asked for one person after another; $current is the name, $number of $count says how far along it is.
debrief-details = What has stayed with you from talking to <b>{ $current }</b>? Half a sentence in { $letter_language } is enough, it goes into the letter as it is. { $has-count ->
        [yes] ({ $number } of { $count })
       *[no] { "" }
    }
    .none = Nothing in particular
    .none-words = nothing, nothing special, none, no, nope, not really, nothing comes to mind, don't know, no idea, can't remember, can't think of anything, forgot, idk, dunno, skip, leave it out, without
    .why = One detail makes a thank-you personal. Without one it's still a good letter.

debrief-register = { decide-register }
    .short = { decide-register.short }
    .formal = { decide-register.formal }
    .formal-words = { decide-register.formal-words }
    .informal = { decide-register.informal }
    .informal-words = { decide-register.informal-words }
    .why = { decide-register.why }

debrief-my_name = { decide-my_name }
    .short = { decide-my_name.short }
    .why = { decide-my_name.why }

debrief-recipient = Who is it to? First and last name is best. It goes into the greeting just as you write it.
    .short = Recipient
    .unknown = I don't know
    .unknown-words = { decide-recipient.unknown-words }
    .why = { decide-recipient.why }

# Under the letter, or under several thank-yous.
debrief-letter = { $writing-is ->
    [thanks] Copy, read once, send. It's short on purpose: you made your case in the interview, now it's only thanks. If there are several, no two are alike.
    [follow_up] Copy, read once, send it by email. After that it's their turn.
    [final_note] Copy, read once, send. It asks for nothing, so you don't have to wait for an answer.
    [rejection_thanks] Send it only if you feel like it; in a day or two is fine as well.
   *[missed_call] Send it today if you can. It blames nobody and asks for a new time.
} Tap below once it's out.
    .sent = I've sent it
    .sent-words = sent, sent it, i sent it, it's sent, it's out, sent them, i've sent them, all sent, done, yes, copied and sent, mailed, emailed
    .later = I'll send it later
    .later-words = later, not now, not yet, no, tomorrow, i'll do it later, another time, tonight, maybe
    .formal = { decide-accept_letter.formal }
    .formal-words = { decide-accept_letter.formal-words }
    .informal = { decide-accept_letter.informal }
    .informal-words = { decide-accept_letter.informal-words }
    .again = { decide-accept_letter.again }
    .again-words = { decide-accept_letter.again-words }
    .why = I never send anything myself. Once I know it's out, I can tell you when the next step fits.

## Waiting: how things stand, and what may be done about it

# $timeline is one line: what was sent, and what fits from when.
debrief-hub = <b>{ $company }</b>{ $has-talked_on ->
    [yes] {""}
        { $timeline }
   *[no] {""}
}

    Decisions tend to take longer than one hopes. What would you like to do?
    .follow_up = Write to them again
    .follow_up-words = write, write again, write to them, write them, another mail, follow up, followup, follow-up, ask again, ask for news, ask how it's going, email them, mail them, chase them, ping them, poke them, nudge them, get in touch
    .heard = They've answered
    .heard-words = they answered, answered, they replied, replied, heard back, i heard back, got an answer, they wrote, they wrote back, they called, news, i have news, got news, a reply, response, offer, i got an offer, rejection, rejected, i was rejected, they said no, next round, invited again, they didn't call
    .promise = They named a date
    .promise-words = named a date, a date, they gave me a date, got a date, they said when, promised, they promised, new date, i'll hear by, deadline
    .phone = May I phone them?
    .phone-words = phone, phone them, call, call them, can i call, may i call, should i call, shall i call, can i phone, ring them, give them a ring, telephone, phoning, calling
    .thanks = A thank-you
    .thanks-words = thank-you note, thank you note, thank you letter, thank you mail, thank them, say thanks, say thank you, write a thank you, thank you card
    .fine = That's all
    .fine-words = fine, all good, good, ok, okay, nothing, nothing else, done, no, that's it, thanks, thank you, i'll wait, wait, bye, just looking
    .why = One thank-you, one follow-up, perhaps one last note: that's what is customary. More seldom helps.

# Asked once, and only when the letters are in a language of another country than where the person lives. Any place can be typed.
debrief-employer = Where is { $company }? The days until you may ask are counted there, by their working days and holidays. Tap, or write any city.
    .germany = Germany
    .germany-words = german, in germany, deutschland, de, brd
    .indonesia = Indonesia
    .indonesia-words = indonesian, in indonesia, id, ri
    .britain = United Kingdom
    .britain-words = uk, u.k., gb, in the uk, the uk, britain, great britain, in britain, british, england, in england
    .america = United States
    .america-words = us, u.s., usa, u.s.a., in the us, the us, in the usa, the usa, the states, in the states, the united states, united states of america, america, in america, american
    .malaysia = Malaysia
    .malaysia-words = in malaysia, malaysian, my
    .why = How long one waits before asking differs: about two weeks in Germany, about one in most other places.
    .unknown = I don't know
    .unknown-words = dont know, no idea, unknown, remote, fully remote, not sure, everywhere, distributed, several places

# A follow-up is fine now.
debrief-follow_up = { $has-promised ->
    [yes] The day they named is past. One short mail is fine now:
   *[no] One short mail is fine now:
} you're still interested, and you'd like to know how things stand. Just one, then it's their turn. Shall I write it?
    .write = Yes, write it
    .write-words = yes, y, yeah, yep, sure, yes please, please, write, write it, write the mail, letter, mail, email, ok, okay, go ahead, do it
    .sent = I've written already
    .sent-words = already written, wrote already, i wrote, i already wrote, already sent, sent, sent it, i sent one, already did, did that, done
    .phone = Could I phone instead?
    .phone-words = phone, call, call them, phone them, can i call, may i call, should i call, ring them, telephone, rather call, i'd rather call
    .back = Not now
    .back-words = back, no, nope, later, not yet, rather not, i'll wait, wait, another time, leave it
    .why = Without news, asking once is normal { $profile ->
        [DE] after about two weeks in Germany
        [GB] after five to seven working days in Britain
        [US] after five to seven working days in the US
       *[other] after about a week
    }. A second mail soon after mostly reads as pressure.

# Asked too soon: no, why, when instead.
debrief-too_early = Not yet, even if waiting is hard. { $has-promised ->
    [yes] They named { $promised }, and asking before that looks impatient.
   *[no] Hiring is seldom the only thing on their desk, and a mail so soon feels like pressure. { $profile ->
        [DE] In Germany, about two weeks is usual.
        [GB] In Britain, five to seven working days is usual.
        [US] In the US, five to seven working days is usual.
        [ID] In Indonesia, about a week is usual.
       *[other] About a week is usual.
    }
} From <b>{ $follow_up_from }</b> one short mail is fine.{ $reminders ->
    [off] {""}
   *[on] {" "}I'll remind you.
}
    .wait = All right, I'll wait
    .wait-words = wait, i'll wait, ok, okay, all right, alright, fine, good, got it, understood, i see, yes, thanks, then i'll wait, pity, too bad
    .promise = They named another date
    .promise-words = they named a date, named a date, another date, they gave me a date, they said when, they promised, promised, new date, deadline
    .phone = And by phone?
    .phone-words = phone, by phone, call, call them, phone them, can i call, may i call, should i call, ring them, telephone, what about calling
    .why = They have other work to do as well, and one mail at the right moment is read more kindly than two early ones.

# One follow-up has been sent already.
debrief-too_often = Better not. Your mail{ $has-followed_up_on ->
    [yes] {" "}of { $followed_up_on }
   *[no] {""}
} is with them, and a second one so soon would only push. { $has-final_from ->
    [yes] From <b>{ $final_from }</b> a last, short note is fine if you still want to.{ $reminders ->
        [off] {""}
       *[on] {" "}I'll remind you, so until then you can put it out of your mind.
    }
   *[no] For now, you can put it out of your mind.
}
    .wait = All right, I'll wait
    .wait-words = wait, i'll wait, ok, okay, all right, alright, fine, good, got it, understood, i see, yes, thanks, then i'll wait
    .promise = They named a date
    .promise-words = named a date, a date, they gave me a date, they said when, they promised, promised, new date, deadline
    .close = I'm letting this one go
    .close-words = close, close it, let go, let it go, letting go, i let it go, give up, i give up, giving up, move on, i'm moving on, no hope, it's over
    .why = One reminder helps them. After that, more mails rarely speed anything up.

# Weeks later: the second and last note.
debrief-final = After this long, a last note does no harm. Assume that it's a no by now, and write it as a goodbye. You don't have to, though. What would you like?
    .write = Write the last note
    .write-words = write, write it, yes, y, yes please, sure, last note, note, letter, mail, email, ok, okay, please
    .sent = I've written already
    .sent-words = already written, wrote already, i wrote, i already wrote, already sent, sent, sent it, already did, did that, done
    .close = I'd rather let it go
    .close-words = close, close it, let go, let it go, letting go, no, nope, give up, i give up, move on, not worth it, no more
    .back = Not now
    .back-words = back, later, not yet, wait, i'll wait, let me think, another time, maybe
    .why = It's optional, and it's the last one. That's what makes it easy to read.

# Both have been sent.
debrief-all_sent = You've written everything there is to write. The rest isn't in your hands, and often the no is simply never sent. Shall we close this one? If they write after all, one tap brings it back.
    .close = Yes, close it
    .close-words = yes, y, close, close it, ok, okay, let go, let it go, sure, do it, move on, i'm moving on
    .wait = I'll wait a little longer
    .wait-words = wait, i'll wait, no, nope, not yet, later, keep it, keep it open, leave it open, a bit longer

# May one phone? Why not, and what instead. Only where the employer is in Germany is there a day ($phone_from, ten days
# after the interview) from which a call is tolerable; a mail is better there too.
debrief-phone = Better not. A call catches them in the middle of something and wants an answer on the spot; a mail can wait until it suits them. { $has-followed_up_on ->
    [yes] Yours is with them already.{ $has-phone_from ->
        [yes] {" "}If it brings nothing, a short call is tolerable in Germany from <b>{ $phone_from }</b>, though still second best.
       *[no] {""}
    }
   *[no] { $has-follow_up_from ->
        [yes] A short one does the same, from <b>{ $follow_up_from }</b> on.
       *[no] A short one does the same.
    }{ $has-phone_from ->
        [yes] {" "}If it brings nothing, a short call is tolerable in Germany, ten days after the interview at the earliest, though still second best.
       *[no] {""}
    }
}
    .follow_up = Then I'll write
    .follow_up-words = write, write to them, i'll write, mail, email, follow up, letter, write instead, a mail then
    .fine = All right, no call
    .fine-words = all right, alright, fine, ok, okay, no call, good, got it, understood, i won't call, no, thanks, back, wait, i'll wait

debrief-new_promise = Which day did they name? I'll go by that one from now on.
    .nothing = None after all
    .nothing-words = none, no, nope, nothing, no date, no day, not really, don't know, no idea, not sure, they didn't, soon, unclear, open, skip, wrong button
    .why = { debrief-promised.why }

## An answer has come

debrief-heard = What came?
    .offer = An offer
    .offer-words = offer, job offer, i got an offer, i got the job, got the job, hired, i'm hired, they want me, they said yes, accepted, a yes, it's a yes, contract
    .next = Another round
    .next-words = next, next round, second round, third round, final round, next interview, another interview, second interview, new interview, another talk, invited again, they want to see me again, next step, test task, trial day, assessment
    .rejection = A no
    .rejection-words = rejection, rejected, i was rejected, i got rejected, they said no, it's a no, turned down, they turned me down, declined, didn't get it, i didn't get it, didn't get the job, not selected, somebody else got it, someone else got it, unfortunately
    .promise = A date for their answer
    .promise-words = date, a date, they named a date, named a date, they said when, they need more time, more time, still deciding, promised, they promised, deadline
    .missed = They didn't call as agreed
    .missed-words = they didn't call, didn't call, they never called, no call, nobody called, missed call, they missed our call, missed, no show, no-show, they didn't show up, nobody was there, they forgot, they stood me up
    .back = Nothing after all
    .back-words = back, nothing, nothing yet, not yet, wrong button, no answer, silence, still waiting, mistake

debrief-new_round = That's good news. When is the next interview? “Tuesday 3 pm” is enough.
    .open = { decide-when.open }
    .open-words = { decide-when.open-words }
    .why = So that I can remind you, and bring back whatever you wanted to raise.

# A bad moment: first the person, then the procedure.
debrief-rejected = That hurts, all the more when you've put so much into it. Nothing has to happen now. My reminders about { $company } are off.

    If you feel like it, now or in a few days, a short thank-you keeps the door open.
    .thanks = Write a short thank-you
    .thanks-words = thank-you, thank you, thank you note, thanks, thank them, write, write it, write one, yes, yes please, y, sure, ok, okay, letter, mail
    .no = No, leave it there
    .no-words = no, n, nope, nah, no thanks, leave it, rather not, not now, i don't want to, i don't feel like it, close it, done, that's all, later
    .undo = I tapped that by mistake
    .undo-words = undo, mistake, by mistake, wrong button, wrong, that's wrong, oops, mis-tap, mistapped, not true, it's not a no

debrief-missed = They'd agreed to call and didn't. That's annoying, and it's often only a mix-up. A short message on the same day is fine: no blame, just a new time. Shall I write it?
    .write = Yes, write it
    .write-words = yes, y, yeah, yep, sure, yes please, please, write, write it, message, mail, ok, okay, go ahead
    .back = No, I'll wait
    .back-words = back, no, nope, wait, i'll wait, not now, later, rather not, leave it
    .why = After a missed call it's normal to ask. By tomorrow it gets harder to do it lightly.

## How it ends

debrief-not_yet = Then it's a little early for this. Come back with /debrief afterwards. If I should remind you, note the date in /interviews.

debrief-offered = Congratulations on the offer from { $company }. You got yourself there. My reminders about it are off, and everything stays in /interviews.

debrief-next_noted = { $has-new_round ->
    [yes] Noted: { $company }, <b>{ $new_round }</b>.{ $reminders ->
        [off] {""}
       *[on] { $has-concerns ->
            [yes] {" "}The evening before, I'll bring back what you wanted to raise.
           *[no] {" "}I'll be in touch the evening before.
        }
    }
   *[no] Noted: there's another round at { $company }. Once you have the date, put it in /interviews.
}

# After a no, after letting go, or when an old one is opened that has long ended.
debrief-closed = { $stage-is ->
    [offer] You have an offer from { $company }, so there's nothing left to wait for here. /interviews shows it.
   *[closed] { $company } is closed, and I won't bring it up again. If they write after all, one tap in /interviews brings it back.
}

debrief-done = All right. /debrief brings you back here, /interviews shows everything.

debrief-cancelled = All right, we'll leave it there. /debrief carries on whenever you like.
