# guess: what somebody seems to want, where it isn't plain or must not be taken for granted.
#
# For translators - no Python needed: "guess-which" offers up to three of these buttons, whatever was most likely meant.

guess-which = I'm not quite sure what you'd like. One of these?
    .decide = Go to an interview or not
    .withdraw = Get out of a process
    .informational = Talk to someone inside
    .followup = My interview is over
    .thankyou = Write a letter
    .remind = Set a reminder
    .list_reminders = See my reminders
    .my_interviews = See my interviews
    .change_language = Another language
    .stop = No more reminders
    .help = What can you do?
    .delete_data = Delete my data
    .none = None of these
    .none-words = none, none of these, neither, no, nope, nah, something else, else, other

# Wants out of a process; asked before anything begins. $role may be missing.
guess-leave = { $has-company ->
    [yes] You'd like out of the process at { $company }, is that right? Nothing is sent by me; we'll think it through first.
   *[no] You'd like to get out of a process, is that right? Nothing is sent by me; we'll think it through first.
}
    .yes = Yes, I want out
    .yes-words = yes, y, right, exactly, correct, i want out, out
    .other = No, something else
    .other-words = no, nope, something else, else, other

guess-silence = Shall I stop all reminders? I'd only write when you write to me. What's planned is kept, and you can undo it any time.
    .stop = Yes, stop them all
    .stop-words = yes, y, all, stop, stop all, stop them, stop them all, quiet, please stop
    .planned = Show what's planned
    .planned-words = show, show me, show them, planned, list, which ones, reminders
    .other = No, keep them
    .other-words = no, nope, keep them, keep them on, leave them, leave them on, don't stop, better not, something else, else, other

guess-silent = Done. No more reminders from me. I'm here when you write.
    .undo = Turn them on again
    .undo-words = undo, on, on again, turn on, turn them on, start again, reminders on, back on, reminders back on, turn reminders back on, turn reminders on again, turn them back on, switch them on again, i want them back

guess-loud = Good, I'll remind you again.
guess-cancelled = All right, I've left everything as it is.
guess-kept = All right, your reminders stay on.
