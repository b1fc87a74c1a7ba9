# "nudges": the reminders that are planned, each with the reason for its time.
#
# For translators - no Python needed: "nudges-list" is a text, ".stop" and the like are its buttons (28 characters or
# fewer), ".stop-words" other ways to type the same. $list and $view are put together from shared.ftl (nudge-...).


# $list: numbered lines. They follow as buttons.
nudges-list =
    <b>What I'll remind you of</b>

    { $list }

    Tap one to change it.
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }, turn off, turn them off, all off, off
    .done = That's all
    .done-words = done, that's it, ok, okay, fine, nothing, thanks, thank you, good, close, bye
    .why = So that you can see what's coming, and when, and why just then.

# $view: what it is about, when, and why just then.
nudges-item =
    { $view }

    What shall I do with it?
    .later = Later
    .later-words = { -reminder-later-words }, move it, move, another day, different time, postpone
    .now = Do it now
    .now-words = now, right now, do it, show it, let's do it, straight away
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }, remove, remove it, delete, delete it, no
    .back = Leave it as it is
    .back-words = back, leave it, keep it, keep, as it is, fine, ok, okay, list, to the list, nothing
    .why = It's your reminder. Moving or dropping it touches nothing else.

nudges-later = When suits you better? Tap, or write any time, such as “Thursday at 4”.
    .hour = { -snooze-hour }
    .hour-words = { -snooze-hour-words }
    .evening = { -snooze-evening }
    .evening-words = { -snooze-evening-words }
    .morning = { -snooze-morning }
    .morning-words = { -snooze-morning-words }
    .monday = { -snooze-monday }
    .monday-words = { -snooze-monday-words }
    .why = Only this reminder moves, the others stay.

# $nudge-at is a moment with its place; $nudge-why a whole sentence in brackets, or nothing.
nudges-moved = Moved: <b>{ $nudge-at }</b>.{ $has-nudge-why ->
    [yes] {" "}{ $nudge-why }
   *[no] {""}
}
    .back = Back to the list
    .back-words = back, list, to the list, reminders, the others, show the others
    .done = That's all
    .done-words = done, that's it, ok, okay, fine, nothing, thanks, thank you, good, close, bye

nudges-dropped = All right, this one won't come.
    .back = Back to the list
    .back-words = back, list, to the list, reminders, the others, show the others
    .done = That's all
    .done-words = done, that's it, ok, okay, fine, nothing, thanks, thank you, good, close, bye

# All reminders are off.
nudges-silent = Reminders are off, all of them. They're kept, and those still ahead come back if you turn them on again.
    .allow = { -reminder-undo }
    .allow-words = on, turn on, back on, turn them on, reminders on, yes, please, remind me, remind me again, start again
    .done = Leave them off
    .done-words = off, leave off, leave it, no, fine, ok, okay, done, good, thanks, thank you

# Nothing is planned.
nudges-empty = No reminders are planned right now. Once an interview is noted, I'll plan what belongs to it.
    .interviews = Show my interviews
    .interviews-words = interviews, my interviews, show, show me, show them, list, yes, applications
    .done = That's all
    .done-words = done, that's it, ok, okay, fine, no, nothing, thanks, thank you, good, close, bye

nudges-done = All right. /nudges shows them any time.
nudges-cancelled = All right, the reminders stay as they are.
