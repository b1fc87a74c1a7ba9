# dilemma: a card for somebody one trusts, or a few own words, before the coaching group; in private, and in the group.
#
# For translators: $group-title is the group's name, $group-members how many have joined. $anonymity: what can be
# promised there (kept, thin, none). $stands: pending (not posted yet), open, closing, closed, thanked, none.
# What begins with room- is read by the whole group, in its own language, and must not tell who asks.

dilemma-which = Which of your groups shall I ask?
    .why = Each group only reads what you bring to it.
    .none = None of them
    .none-words = none, no, rather not, not now

dilemma-kind = What is it about? Then the group knows what it votes on.
    .why = The group votes by tapping, so I need to know between what.
    .decide = Go to an interview, or not
    .decide-words = invitation, interview, whether to go, go or not, an invitation
    .withdraw = Stay in, or get out
    .withdraw-words = getting out, withdraw, leave, stay or leave, whether to stay

dilemma-words = Tell the group in a few words what it is about. You'll read everything once more before it goes out.
    .why = The group doesn't know your story. Two or three sentences are enough for them to advise you.
    .short = My words

dilemma-naming = { $anonymity ->
    [kept] With your name, or anonymously? Anonymously nobody can tell whose it is, the coach included: I wait a few minutes before I post, and no name, no day stands in it.
    [thin] With your name, or anonymously? { $group-title } has only { $group-members } members, so somebody may guess. I won't tell, but I can't promise that nobody finds out.
   *[none] With your name, or anonymously? { $group-title } is so small that the others will know it's you, whatever I leave out.
}
    .short = With or without name
    .why = Some things are easier to ask without a name. How well that works depends on how many you are.
    .anonymous = Anonymously
    .anonymous-words = anonymous, without name, no name, secretly, nobody should know
    .named = With my name
    .named-words = named, my name, with name, openly, they may know

dilemma-shown = Shall the name { $company } be in it?
    .short = The company's name
    .why = The advice hardly needs the name. Somebody in the group may know people there.
    .out = Leave it out
    .out-words = no, out, without, leave it out, rather not
    .in = Keep it in
    .in-words = yes, in, keep, keep it, with the name

dilemma-length = How long may they think about it?
    .short = How long
    .why = It closes by itself then, and you get what came of it. You can close it sooner.
    .day = One day
    .day-words = a day, 1 day, one, tomorrow, 24 hours
    .three = Three days
    .three-words = 3 days, three, 3
    .week = A week
    .week-words = one week, 1 week, seven days, 7 days, week

dilemma-preview = Exactly this goes to <b>{ $group-title }</b>, with the votes below it:

    { $view }

    { $naming-is ->
        [anonymous] Read it as they would: does something in it give you away?
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
        [anonymous] Done. I'll post it within twenty minutes or so, at a moment that tells nobody when you were here. You can vote too, as everybody else: who never does might stand out.
       *[other] Done, it goes to the group now.
    }
    [open] It's in the group until { $closes }. { $votes-amount ->
        [none] No votes yet.
        [one] One vote so far.
       *[many] { $votes } votes so far.
    }
    [closing] { $naming-is ->
        [anonymous] I'll close it within twenty minutes or so, so that nobody can tell it was you just now. Then you get what came of it.
       *[other] I'm closing it. What came of it is on its way to you.
    }
    [closed] It's closed.
    [thanked] It's closed, and they've been thanked.
   *[none] It isn't in the group (any more), and it won't be.
}
    .again = How does it stand?
    .again-words = how does it stand, any votes, any news, status, and now
    .stop = Close it now
    .stop-words = close, close it, end it, that's enough, stop it
    .undo = Take it back
    .undo-words = take it back, don't post it, withdraw it, i changed my mind

dilemma-smaller = I haven't posted it: <b>{ $group-title }</b> has become smaller meanwhile, and I can't keep what I promised you any more. { $anonymity ->
    [none] The others would know that it's you.
   *[other] With so few, somebody may guess that it's you.
}
    .anyway = Post it all the same
    .anyway-words = all the same, anyway, post it, post it anyway
    .change = Decide that anew
    .change-words = change, with my name, change it
    .no = Then rather not
    .no-words = no, rather not, cancel, leave it

dilemma-result = <b>This came of it in { $group-title }.</b>

    { $view }

    It's their view from outside; the decision stays yours.
    .back = On with my decision
    .back-words = back, go on, decide, my decision, on with it, continue
    .thank = Thank the group
    .thank-words = thank, thank them, say thanks, thanks to all, thank you all
    .enough = That's all
    .enough-words = enough, done, that's all, ok, fine

dilemma-thanks = What shall I say to them from you? Or I just say thank you, with your name.
    .why = Who gives advice likes to hear that it arrived.
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
room-dilemma-how = Tap what you would do: nobody sees who chose what. To give advice, reply to this message; that is read by all. Open until { $closes }.

    { $amount ->
        [none] No votes yet.
        [one] One vote so far.
       *[many] { $count } votes so far.
    }
room-dilemma-over = { $amount ->
    [none] <b>A question to the group is closed.</b> Nobody has voted.
    [one] <b>A question to the group is closed.</b> One vote was given.
   *[many] <b>A question to the group is closed.</b> { $count } votes were given.
} The words of whoever asked are gone from here now, as always.
room-dilemma-tally = { $option }: { $count }
room-dilemma-go = Go
room-dilemma-decline = Decline
room-dilemma-talk = Talk first
room-dilemma-stay = Stay in
room-dilemma-leave = Get out
room-dilemma-pause = Wait a bit
room-dilemma-take-back = Take my vote back
# Above a press, seen only by who pressed.
room-dilemma-closed = That question is closed; votes don't count any more.
room-dilemma-own = It's your own question. The votes are the others'.
room-dilemma-noted = Noted: { $option }. Only I know. You can change it until it closes.
room-dilemma-noted-joined = Noted: { $option }. Only I know. You're in from now on.
room-dilemma-taken-back = You have no vote in it now.
# Sent to whoever asked.
room-dilemma-no-votes = Nobody has voted.
room-dilemma-advice = • { $name }: “{ $advice }”
room-dilemma-more = { $amount ->
    [one] One more stands in the group.
   *[many] { $count } more stand in the group.
}
# Said in the group once it is closed.
room-dilemma-thanks = Whoever asked you lately says: thank you for your votes and your advice.
room-dilemma-thanks-named = { $name } says: thank you for your votes and your advice.
room-dilemma-thanks-words = { $name } says: “{ $words }”
