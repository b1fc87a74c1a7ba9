"""missed: what came due while the bot was away, in one message; each reminder is one tap away, nothing is lost."""

from __future__ import annotations

from conversations.flows.nudges import SILENCED
from conversations.model import (
    AllowNudges,
    Answers,
    Choice,
    Detour,
    End,
    Facts,
    FireNow,
    Flow,
    Guard,
    Menu,
    Pick,
    StopNudges,
)


def _nothing_left(_: Answers, facts: Facts) -> bool:
    return not facts.listed.get("missed")


NOTHING_LEFT = Guard("all dealt with", _nothing_left)

MISSED = Flow(
    id="missed",
    version=1,
    start="list",
    given=("missed", "nudge"),
    lists=frozenset({"missed"}),
    steps=(
        Pick(
            id="list",
            resting=True,
            among="missed",
            into="nudge",
            goto="list",
            stays=True,
            then=(FireNow(),),
            instead=(Detour(SILENCED, "silent"), Detour(NOTHING_LEFT, "done")),
            choices=(
                Choice("done", goto="done", style="primary"),
                Choice("stop", goto="silent", effects=(StopNudges(),)),
            ),
        ),
        Menu(
            id="silent",
            resting=True,
            choices=(Choice("allow", goto="list", effects=(AllowNudges(),)), Choice("done", goto="done")),
        ),
        End("done"),
        End("cancelled"),
    ),
)
