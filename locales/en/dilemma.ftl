# dilemma: a card for somebody one trusts, or a few own words, before the coaching group; in private, and in the group.
#
# For translators: $group-title is the group's name, $group-members how many have joined. $anonymity: what can be
# promised there (kept, thin, none). $stands: pending (not posted yet), open, closing, closed, thanked, none.
# What begins with room- is read by the whole group, in its own language, and must not tell who asks.

dilemma-which = Which of your groups shall I ask?
    .why = Each group only reads what you show it.
    .none = None of them
    .none-words = none, no, rather not, not now

dilemma-kind = What is it about? Then the group knows what it's voting on.
    .why = The group votes by tapping, so I need to know what the choice is.
    .decide = Go to an interview, or not
    .decide-words = invitation, interview, whether to go, go or not, an invitation
    .withdraw = Stay in, or withdraw
    .withdraw-words = withdraw, get out, getting out, leave, stay or leave, whether to stay

dilemma-words = Tell the group in a few words what it is about. You'll read everything once more before it goes out.
    .why = The group doesn't know your story. Two or three sentences are enough for them to advise you.
    .short = My words

dilemma-naming = { $anonymity ->
    [kept] With your name, or anonymously? If it's anonymous, nobody can tell whose it is, not even the coach: I wait a few minutes before I post, and there is no name and no day in it.
    [thin] With your name, or anonymously? { $group-title } has only { $group-members } members, so somebody may guess. I won't tell, but I can't promise that nobody finds out.
   *[none] With your name, or anonymously? { $group-title } is so small that the others will know it's you, whatever I leave out.
}
    .short = With or without name
    .why = Some things are easier to ask without a name. How well that works depends on how many you are.
    .anonymous = Anonymously
    .anonymous-words = anonymous, without name, no name, secretly, nobody should know
    .named = With my name
    .named-words = named, my name, with name, openly, they may know

dilemma-shown = Should the name { $company } be in it?
    .short = The company's name
    .why = They can usually advise you without it. But somebody may know people there.
    .out = Leave it out
    .out-words = no, out, without, rather not
    .in = Keep it in
    .in-words = yes, in, keep, keep it, with the name

dilemma-length = How long may they think about it?
    .short = How long
    .why = Then it closes by itself, and you hear what they said. You can always close it sooner.
    .day = One day
    .day-words = a day, 1 day, one, tomorrow, 24 hours
    .three = Three days
    .three-words = 3 days, three, 3
    .week = A week
    .week-words = one week, 1 week, seven days, 7 days, week

dilemma-preview = Exactly this goes to <b>{ $group-title }</b>, with the votes below it:

    { $view }

    { $naming-is ->
        [anonymous] Read it as they would: does something in it give you away? The language or a turn of phrase can, too.
       *[other] Everybody there reads it under your name.
    }
    .post = Post it
    .post-words = post, send, send it, send it off, post it now, put it up
    .change = Change something
    .change-words = change, edit, correct, not quite
    .no = Rather not
    .no-words = no, cancel, don't post, leave it, forget it

dilemma-change = What shall we change?
    .nothing = Nothing, it's fine
    .nothing-words = nothing, no, it's fine, leave it

dilemma-waiting = { $stands ->
    [pending] { $naming-is ->
        [anonymous] Done. I'll post it within twenty minutes or so, at a moment that tells nobody when you were here. You can vote too, like everybody else: somebody who never votes might stand out.
       *[other] Done, it goes to the group now.
    }
    [open] It's in the group until { $closes }. { $votes-amount ->
        [none] No votes yet.
        [one] One vote so far.
       *[many] { $votes } votes so far.
    }
    [closing] { $naming-is ->
        [anonymous] I'll close it within twenty minutes or so, so that nobody can tell it was you just now. Then you hear what they said.
       *[other] I'm closing it. What they said is on its way to you.
    }
    [closed] It's closed.
    [thanked] It's closed, and they've been thanked.
   *[none] It isn't in the group, and it won't be.
}
    .again = How does it stand?
    .again-words = how is it going, any votes, any news, status, and now
    .stop = Close it now
    .stop-words = close, close it, end it, that's enough, stop it
    .undo = Take it back
    .undo-words = don't post it, withdraw it, i changed my mind

dilemma-smaller = I haven't posted it: <b>{ $group-title }</b> has got smaller since, and I can't keep what I promised you any more. { $anonymity ->
    [none] The others would know that it's you.
   *[other] With so few, somebody may guess that it's you.
}
    .anyway = Post it anyway
    .anyway-words = all the same, anyway, post it, post it all the same
    .change = Choose again
    .change-words = change, with my name, change it
    .no = Then I'd rather not
    .no-words = no, rather not, cancel, leave it

dilemma-result = <b>This is what { $group-title } said.</b>

    { $view }

    That's the view from outside; the decision is still yours.
    .back = Back to my decision
    .back-words = back, go on, decide, my decision, continue
    .thank = Thank the group
    .thank-words = thank, thank them, say thanks, thanks to all, thank you all
    .enough = That's all
    .enough-words = enough, done, ok, fine

dilemma-thanks = What shall I tell them from you? Or I just say thank you, with your name.
    .why = People who give advice like to hear that it reached you.
    .plain = Just thank you
    .plain-words = just thanks, thank you, thanks, you say it, simply thanks

dilemma-thanked = { $naming-is ->
    [anonymous] I'll thank them within twenty minutes or so, without a word about who you are.
   *[other] I'm passing it on.
}
    .back = { dilemma-result.back }
    .back-words = { dilemma-result.back-words }
    .enough = { dilemma-result.enough }
    .enough-words = { dilemma-result.enough-words }

dilemma-taken_back = Taken back. The group hasn't seen any of it.
dilemma-nowhere = You're not in a coaching group with me. If your coach adds me to yours, you can ask there.
dilemma-done = Good. I hope it helped you see more clearly.
dilemma-cancelled = All right, I'm not asking the group.

## In the group

room-dilemma-anonymous = <b>One of you would like to know what you think.</b>
room-dilemma-named = <b>{ $name } would like to know what you think.</b>
# Stands where the company's name was left out, also after "at".
room-dilemma-company = Company X
# The card: plain words of whoever asks. Nothing bold.
room-dilemma-card-decide = { trusted-card }
room-dilemma-card-withdraw = { trusted-out }
room-dilemma-how = Tap what you would do: nobody sees who chose what. To give advice, reply to this message; everybody can read that. Open until { $closes }.

    { $amount ->
        [none] No votes yet.
        [one] One vote so far.
       *[many] { $count } votes so far.
    }
room-dilemma-over = { $amount ->
    [none] <b>A question to the group is closed.</b> Nobody voted.
    [one] <b>A question to the group is closed.</b> There was one vote.
   *[many] <b>A question to the group is closed.</b> There were { $count } votes.
} I've removed what was asked, as always.
room-dilemma-tally = { $option }: { $count }
room-dilemma-go = Go
room-dilemma-decline = Decline
room-dilemma-talk = Talk first
room-dilemma-stay = Stay in
room-dilemma-leave = Withdraw
room-dilemma-pause = Wait a bit
room-dilemma-take-back = Take my vote back
# Above a press, seen only by who pressed.
room-dilemma-closed = That question is closed; votes don't count any more.
room-dilemma-own = It's your own question. Voting is for the others.
room-dilemma-noted = Noted: { $option }. Only I know. You can change it until it closes.
room-dilemma-noted-joined = Noted: { $option }. Only I know. You're in from now on.
room-dilemma-taken-back = All right, you have no vote here now.
# Sent to whoever asked.
room-dilemma-no-votes = Nobody voted.
room-dilemma-advice = • { $name }: “{ $advice }”
room-dilemma-more = { $amount ->
    [one] There is one more in the group.
   *[many] There are { $count } more in the group.
}
# Said in the group once it is closed.
room-dilemma-thanks = The person who asked you the other day says thank you for your votes and your advice.
room-dilemma-thanks-named = { $name } says thank you for your votes and your advice.
room-dilemma-thanks-words = { $name } says: “{ $words }”
