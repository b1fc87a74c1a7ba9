# groups: somebody's groups, from their private chat. consent: whether a coach may see how things are going.
# coach: what a coach sees of members who agreed. coach_note: a note from a coach. hub: small parts of these.
#
# For translators: $group-title is the group's name, $current the name of the coach or member it is about, $view are
# lines made already (a link in groups-empty). What a coach sees, and what not, is a promise: keep it exact.

groups-list = Which group shall we look at?
    .done = None of them
    .done-words = none, nothing, done, ok, thanks
groups-menu = <b>{ $group-title }</b>{ $group-has-next ->
        [yes] { "\u000A" }Next check-in: { $group-next }.
       *[no] { "" }
    }

    What would you like to do?
    .checkin = Check-in
    .checkin-words = checkin, answer, my answer, how it's going
    .dilemma = Ask the group
    .dilemma-words = ask for advice, get advice, dilemma
    .practice = My answers
    .practice-words = practice questions, my practice, question of the day
    .pairing = Practise in pairs
    .pairing-words = practise, mock interview, in pairs, partner
    .coach = Coach's view
    .coach-words = view, overview, how the others are doing
    .sees = Who sees what?
    .sees-words = who sees me, consent, sharing
    .leave = Leave the group
    .leave-words = leave, get out, i want out
    .others = Another group
    .others-words = other group, switch, a different one
    .done = Done
    .done-words = nothing, finished, ok, thanks
groups-sees = The group only sees what you share in a check-in or write there yourself.

    { $has-view ->
        [yes] Coaches of <b>{ $group-title }</b>:{ "\u000A" }{ $view }
       *[no] There is no coach in <b>{ $group-title }</b> who could see more than that.
    }
    .back = Back
    .back-words = go back
    .done = Done
    .done-words = finished, ok, thanks
groups-seeing = { $view }

    If you say yes, { $current }, and only { $current }, sees how far along your applications are, what is overdue and when the next interview is, and can write to you through me. No companies, no letters, nothing we say to each other here.
    .show = Show it
    .show-words = yes, show, allow, agree
    .hide = Stop showing it
    .hide-words = no, hide, revoke, stop showing
    .back = Back
    .back-words = go back
groups-leave = Leave <b>{ $group-title }</b>? What you shared there disappears from my messages, and no coach sees anything of you any more. You stay in the group's own chat.
    .yes = Yes, leave
    .yes-words = yes, leave
    .no = No, stay
    .no-words = no, stay, rather not
groups-left = You're out. The button in the group lets you back in if you like.
groups-empty = You're not in a group yet. If there is one with me in it, tap “{ room-join }” there. If you run one, bring me in with this link: { $view }
groups-gone = You're not in that group any more. /groups has the others.
groups-done = Fine. You'll find it again under /groups.
groups-cancelled = All right, everything stays as it is.

consent-ask = One more thing: <b>{ $current }</b>, a coach in <b>{ $group-title }</b>, would like to see how far along your applications are, what is overdue and when the next interview is. No companies, no letters, nothing we say to each other here. They could then write to you through me as well. Is that all right with you?
    .why = Without your yes a coach learns nothing about you from me, not even that I asked. You can change it any time under /groups.
    .yes = Yes, that's fine
    .yes-words = yes, sure, fine, all right, ok
    .no = No
    .no-words = rather not, i'd rather not, no way
consent-agreed = Good, { $current } sees it from now on. Take it back any time under /groups or /settings.
consent-refused = Good, { $current } sees none of it, and won't learn that I asked.
consent-gone = No need any more: you're not in that group now.
consent-cancelled = All right, I won't show anything to anybody.

coach-view = <b>{ $group-title }</b>, for you alone.

    { $has-view ->
        [yes] { $view }
       *[no] This is where you see members who want to show you how they are getting on. Just now there are none.
    }
    .ask = Ask everybody once
    .ask-words = ask, ask them, ask everybody, please ask
    .write = Write to somebody
    .write-words = write, send a note, note
    .weekly = Send it on Mondays
    .weekly-words = every week, weekly, mondays, summary
    .no_weekly = Stop sending on Mondays
    .no_weekly-words = no summary, stop sending it, no more mondays
    .no_ask = Stop asking them
    .no_ask-words = don't ask any more, don't ask them, ask nobody
    .again = Look again
    .again-words = again, refresh, reload
    .done = Done
    .done-words = finished, ok, thanks
coach-whom = Who would you like to write to? These are the members who show you how they are getting on.
    .back = Back
    .back-words = go back
coach-note = What shall I tell { $current } from you?
    .why = Your note arrives in their private chat, in your name, and they can answer it once.
coach-preview = To { $current }, from you:

    “{ $note }”

    Send it like this?
    .why = You see it the way it will arrive. I can't take it back afterwards.
    .send = Yes, send it
    .send-words = yes, send, send it, fine
    .change = Change it
    .change-words = change, write it again, differently
    .drop = Rather not
    .drop-words = no, don't, drop it
coach-sent = It's on its way. If an answer comes, I'll bring it to you.
coach-hidden = That isn't possible any more: { $current } shares nothing with you just now, or Telegram doesn't tell me that you run the group. I haven't sent anything.
coach-dropped = Fine, I haven't sent anything.
coach-no_coach = Only somebody who runs the group has this view. According to Telegram you don't any more.
coach-unknown = Telegram isn't telling me just now who runs <b>{ $group-title }</b>, and without that I show nothing. Try again in a minute, from /groups.
coach-done = Fine. /groups brings you back here.
coach-cancelled = Fine, I haven't sent anything.

coach_note-told = <b>{ $current }</b>, a coach in <b>{ $group-title }</b>, writes to you:

    “{ $note }”
    .answer = Answer
    .answer-words = reply, write back, answer it
    .hide = Stop showing anything
    .hide-words = no more notes, stop showing, stop showing them
    .fine = Got it
    .fine-words = read, i've read it, ok, good, thanks
coach_note-reply = “{ $note }”

    What shall I answer { $current }? One message goes back.
    .why = It goes to { $current } alone, not to the group.
coach_note-replied = Passed on, to { $current } alone:

    “{ $reply }”
coach_note-hidden = Good. From now on { $current } sees nothing of yours and can't write to you through me.
coach_note-nobody = I'm sorry, that can't be delivered: you are not in that group together any more.
coach_note-fine = <b>{ $current }</b>: “{ $note }”
coach_note-cancelled = Fine, I haven't sent anything.

hub-name = { $name }
hub-coach = • { $name }: { $sees ->
        [yes] sees how you are getting on
       *[no] sees nothing
    }
hub-member = <b>{ $name }</b>
hub-line = • { $stage }{ $has-next ->
        [yes] , { $next }
       *[no] { "" }
    }{ $has-due ->
        [yes] {". "}Open: { $due }
       *[no] { "" }
    }
hub-nothing-noted = • nothing open
hub-stage-undecided = invited, not decided yet
hub-stage-unscheduled = no date yet
hub-stage-ahead = interview coming up
hub-stage-waiting = waiting for an answer
hub-due-thank_you = thank-you note
hub-due-follow_up = follow-up
hub-due-unsent = withdrawal to send
hub-summary = <b>{ $group }</b>, the week, for you as coach.

    { $view }
hub-reply = <b>{ $name }</b> from <b>{ $group }</b> answers your note “{ $note }”:

    “{ $reply }”
hub-topic-lost = The topic I wrote to in <b>{ $group }</b> has been deleted or closed. I write to “General” now. Want it somewhere else? Send /here in another topic and tap “{ room-set-up }” there.
hub-view-closed = This view is out of date. /groups shows you how things stand now.
command-groups = your groups, and who sees what
