"""watch: declined, but the company stays interesting: a look at their careers page now and then (A9, A12)."""

from __future__ import annotations

from conversations.flows.shared import snooze_steps
from conversations.model import (
    Answers,
    CancelNudges,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    Menu,
    PlanNudge,
)

LOOKS = 3  # at most, then it is let go (Timings: every 4 weeks, at most 3 times)


def _looked_enough(_: Answers, facts: Facts) -> bool:
    return facts.nudges_fired >= LOOKS


LOOKED_ENOUGH = Guard("third look", _looked_enough)

WATCH = Flow(
    id="watch",
    version=1,
    start="waiting",
    given=("company", "role", "recipient"),
    steps=(
        Menu(
            id="waiting",
            source="A9",
            resting=True,
            instead=(Detour(LOOKED_ENOUGH, "let_go"),),
            entry=(PlanNudge("careers"),),
            on_nudge={"careers": "look"},
            choices=(Choice("stop", goto="dropped", effects=(CancelNudges(),)),),
        ),
        *snooze_steps(
            "look",
            "careers",
            back_to_waiting="snoozed",
            done=Choice("looked", goto="looked", style="primary"),
        ),
        Menu(
            id="snoozed",
            resting=True,
            on_nudge={"careers": "look"},
            choices=(Choice("now", goto="look", effects=(CancelNudges(),)), Choice("stop", goto="dropped")),
        ),
        Menu(
            id="looked",
            source="A12",
            choices=(Choice("found", goto="found", source="A12"), Choice("nothing", goto="waiting")),
        ),
        End("found"),
        End("let_go"),
        End("dropped", effects=(CancelNudges(),)),
        End("cancelled"),
    ),
)
