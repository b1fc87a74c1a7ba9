# checkin: what somebody tells their coaching group this time, in private.
#
# For translators: $group-title is the group's name.

checkin-stage = Check-in for <b>{ $group-title }</b>. Where are you right now?
    .why = So the group knows how you're doing. They only see it if you say yes at the end.
    .looking = { room-stage-looking }
    .looking-words = searching, still looking, nothing yet, nothing, job hunting, on the hunt
    .applied = { room-stage-applied }
    .applied-words = sent applications, sent one, i applied, have applied, wrote applications
    .invited = { room-stage-invited }
    .invited-words = invitation, got an invitation, got invited, they invited me
    .interview = { room-stage-interview }
    .interview-words = interviewing, interview soon, interview tomorrow, have an interview, interview coming
    .waiting = { room-stage-waiting }
    .waiting-words = waiting for an answer, no answer, silence, waiting to hear, nothing from them
    .offer = { room-stage-offer }
    .offer-words = got an offer, an offer, got the job, they want me
    .resting = { room-stage-resting }
    .resting-words = break, pause, resting, not now, tired, need a rest

checkin-when = Good luck with that! When is it? A day is enough.
    .why = So the others can think of you at the right moment, if you let them know.
    .unknown = Not fixed yet
    .unknown-words = no date, don't know yet, no idea, not yet, open, soon

checkin-practice = Would you like somebody from the group to practise with?
    .why = If you share it, whoever has time can offer.
    .yes = Yes, please
    .no = Not this time

checkin-cheer = Is there something the others may cheer for? It can be small.
    .why = Searching can be lonely. A small win feels bigger when somebody sees it.
    .nothing = Nothing this time
    .nothing-words = nothing, no, nope, skip, not really

checkin-share = May the group see this with your name? Otherwise you simply count as one more answer.
    .why = Nothing from here reaches the group without your yes.
    .named = Yes, with my name
    .named-words = yes, sure, with name, share it, ok, share
    .quiet = No, just count me
    .quiet-words = no, rather not, without my name, quietly, anonymous, don't share

checkin-card = Thank you, noted for <b>{ $group-title }</b>.

    { $stage }{ $has-when ->
        [yes] , { $when }
       *[no] { "" }
    }{ $practice-is ->
        [yes] { "\u000A" }Looking for somebody to practise with
       *[other] { "" }
    }{ $has-cheer ->
        [yes] { "\u000A" }To cheer for: “{ $cheer }”
       *[no] { "" }
    }

    { $share-is ->
        [named] The group sees this with your name.
       *[other] The group only sees one more answer.
    } You can change anything, even after it closes.
    .stage = Where I am
    .when = The date
    .practice = Practice
    .cheer = To cheer for
    .share = Who sees it
    .withdraw = Take it back
    .withdraw-words = delete it, remove it, withdraw, take back
checkin-withdrawn = Taken back. In a few seconds it's gone from the group's message too.
checkin-cancelled = All right, not this time.
