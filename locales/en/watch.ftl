# "watch": the person declined, but the company stays interesting. Every four weeks, three times at most, Sopan reminds
# them to look at its careers page.
#
# For translators - no Python needed: "watch-look" is the text, ".looked" and the like are its buttons (28 characters or
# fewer), ".looked-words" other ways to type the same. { -reminder-later } and others stand in shared.ftl.


# The reminder is planned. $nudge-at is a day and time with its place; $nudge-why a sentence in brackets, or nothing.
watch-waiting = { $reminders ->
    [off] Noted. Your reminders are off, though: turn them on in /settings, and I'll remind you to look at { $company }'s careers page.
   *[on] I'll remind you to look at { $company }'s careers page: <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    } Until then you can forget about it.
}
    .stop = No need after all
    .stop-words = no need, no need after all, stop, not needed, don't remind me, dont remind me, drop it, forget it, never mind
    .why = New roles come up, and you already know someone there who can tell you more.

# The reminder itself.
watch-look = Time for a quick look at { $company }'s careers page. If something there fits you, { $has-recipient ->
    [yes] write to { $recipient }
   *[no] write to the person who invited you
} and ask who is hiring for it.
    .looked = I've looked
    .looked-words = looked, i looked, i have looked, did it, done, checked, i checked, yes, had a look, ok
    .snooze = { -reminder-later }
    .snooze-words = { -reminder-later-words }
    .drop = { -reminder-drop }
    .drop-words = { -reminder-drop-words }
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }
    .why = You declined politely, so they may be glad to hear from you when a role does fit.

watch-look_later = { decide-woken_later }
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
watch-look_off = Reminders are off, all of them. If that was a slip, turn them back on.
    .undo = { -reminder-undo }
    .undo-words = { -reminder-undo-words }

# After "Later".
watch-snoozed = { $reminders ->
    [off] All right. Your reminders are off, though: turn them on in /settings and I'll remind you.
   *[on] All right, later: <b>{ $nudge-at }</b>.{ $has-nudge-why ->
        [yes] {" "}{ $nudge-why }
       *[no] {""}
    }
}
    .now = I'll look now
    .now-words = now, look now, right now, i'm looking, im looking, do it now
    .stop = No need after all
    .stop-words = no need, no need after all, stop, not needed, don't remind me, dont remind me, drop it, forget it, never mind

watch-looked = Did you find something that fits you?
    .found = Yes, I did
    .found-words = yes, y, yeah, found, found something, found one, i found one, there is one, i did
    .nothing = No, nothing yet
    .nothing-words = no, n, nope, nothing, nothing yet, not yet, none, not really

## How it ends

watch-found = Good. Write to { $has-recipient ->
    [yes] { $recipient }
   *[no] the person who invited you
} soon: name the role, and ask to be put in touch with its hiring manager. They know you, so two or three sentences are enough.

# Three looks, nothing found.
watch-let_go = That was the third look, and I'll leave it there. If { $company } interests you again some day, you can still write to them.

watch-dropped = All right, no more reminders about { $company }.

watch-cancelled = Stopped. No more reminders about { $company }.
