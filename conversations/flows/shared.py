"""What several flows offer in the same way: places for a time zone, letter languages, and how a nudge is answered."""

from __future__ import annotations

from conversations.model import (
    AllowNudges,
    Choice,
    Menu,
    Snooze,
    StopNudges,
)

LETTER_LANGUAGES = ("de", "en", "id")
REGISTERS = ("formal", "informal")

# The places most people here live in; any other is typed.
PLACES = {
    "wib": "Asia/Jakarta",
    "wita": "Asia/Makassar",
    "wit": "Asia/Jayapura",
    "cet": "Europe/Berlin",
    "gmt": "Europe/London",
}


def snooze_steps(
    asked: str, kind: str, *, back_to_waiting: str, done: Choice, still_open: tuple[Choice, ...] = ()
) -> tuple[Menu, ...]:
    """Return the steps that answer a nudge of this kind: done, later, not relevant, no reminders at all.

    ``asked`` names the step the nudge leads to; ``back_to_waiting`` is where a snoozed one waits. The flow must have an
    End "dropped". Stopping everything can be undone on the spot; ``still_open`` is offered beside that.
    """
    return (
        Menu(
            id=asked,
            choices=(
                done,
                Choice("snooze", goto=f"{asked}_later"),
                Choice("drop", goto="dropped"),
                Choice("stop", goto=f"{asked}_off", effects=(StopNudges(),)),
            ),
        ),
        Menu(
            id=f"{asked}_later",
            entry=(Snooze(kind, "morning"),),  # until something else is picked; silence is not forgetting
            on_nudge={kind: asked},
            choices=(
                Choice("hour", goto=back_to_waiting, effects=(Snooze(kind, "hour"),)),
                Choice("evening", goto=back_to_waiting, effects=(Snooze(kind, "evening"),)),
                Choice("morning", goto=back_to_waiting, effects=(Snooze(kind, "morning"),)),
                Choice("monday", goto=back_to_waiting, effects=(Snooze(kind, "monday"),)),
            ),
        ),
        Menu(
            id=f"{asked}_off",
            resting=True,
            choices=(Choice("undo", goto=asked, effects=(AllowNudges(),)), *still_open),
        ),
    )
