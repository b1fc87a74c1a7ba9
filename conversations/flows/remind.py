"""remind: a reminder of the person's own, of anything, at a moment they name; no etiquette, no process."""

from __future__ import annotations

from conversations.flows.shared import COULD_BE, snooze_steps, zone_step
from conversations.model import AskText, AskWhen, CancelNudges, Choice, End, Flow, Menu, Snooze

OWN = "own"  # the kind of nudge

REMIND = Flow(
    id="remind",
    version=1,
    start="what",
    given=("company", COULD_BE),
    steps=(
        AskText(id="what", goto="at", max_chars=120),
        AskWhen(id="at", part_is_hour=True, goto="zone"),
        zone_step("waiting"),
        Menu(
            id="waiting",
            resting=True,
            corrects="at",
            entry=(Snooze(OWN, by="at"),),
            on_nudge={OWN: "due"},
            choices=(
                Choice("at", goto="at", asks=True),
                Choice("what", goto="what", asks=True),
                Choice("drop", goto="dropped"),
            ),
        ),
        *snooze_steps("due", OWN, back_to_waiting="again", done=Choice("done", goto="done", style="primary")),
        Menu(
            id="again",
            resting=True,
            corrects="due_later",
            on_nudge={OWN: "due"},
            choices=(Choice("drop", goto="dropped"),),
        ),
        End("done"),
        End("dropped", effects=(CancelNudges(),)),
        End("cancelled"),
    ),
)
