# "missed": Sopan was offline, and several reminders came due meanwhile. They come as one list instead of one by one.
#
# For translators - no Python needed: "missed-list" is a text, ".done" and the like are its buttons (28 characters or
# fewer), ".done-words" other ways to type the same, without a word under two buttons of one text.
# $list: numbered lines, each what it is about and when it was due (nudge-line in shared.ftl). They follow as buttons, and
# the list comes again, shorter, until all are dealt with. { -reminder-stop } and others stand in shared.ftl.


missed-list =
    I was offline for a while, sorry. These were due meanwhile, and nothing is lost:

    { $list }

    Which would you like to do first? Tap it, or name it.
    .done = That's all, thanks
    .done-words = done, that's it, all done, seen, seen it, i've seen it, i've seen them, got it, noted, ok, okay, fine, all good, good, none, none of them, no, nothing, nothing now, not now, no problem, thanks, thank you, close, bye
    .stop = { -reminder-stop }
    .stop-words = { -reminder-stop-words }, turn off, turn them off, all off, off
    .why = One message is easier to read than all of them at once.

# After "No more reminders".
missed-silent = Reminders are off, all of them. They're kept, and those still ahead come back if you turn them on again.
    .allow = { -reminder-undo }
    .allow-words = { nudges-silent.allow-words }
    .done = Leave them off
    .done-words = off, leave off, leave it, no, fine, ok, okay, done, good, thanks, thank you

# Closed by the person, or nothing on the list is left to do.
missed-done = All right, that's what was due. What's still ahead is in /nudges.

# "/cancel": the list is put away.
missed-cancelled = All right, the list is put away. How things stand is in /interviews, and what's still ahead in /nudges.
