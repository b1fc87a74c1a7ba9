"""nudges: the reminders that are planned, each with the reason for its time: now, later, no more, or none at all."""

from __future__ import annotations

from conversations.flows.shared import PRESETS
from conversations.model import (
    AllowNudges,
    Answers,
    AskWhen,
    Choice,
    Detour,
    End,
    Facts,
    FireNow,
    Flow,
    Guard,
    LetBe,
    Menu,
    Pick,
    Picked,
    Postpone,
    Start,
    StopNudges,
)


def _silenced(_: Answers, facts: Facts) -> bool:
    return facts.known.get("reminders") == Picked("off")


def _none(_: Answers, facts: Facts) -> bool:
    return not facts.listed.get("nudges")


def _gone(answers: Answers, facts: Facts) -> bool:
    nudge = answers.get("nudge")
    return not isinstance(nudge, Picked) or nudge.choice not in facts.items


def _free(answers: Answers, facts: Facts) -> bool:
    nudge = answers.get("nudge")
    item = facts.items.get(nudge.choice) if isinstance(nudge, Picked) else None
    return item is None or item.answers.get("bound") != Picked("yes")


_TODAY = frozenset({"hour", "evening"})  # sooner than etiquette's own day, for what has not come yet
FREE = Guard("not bound to its time", _free)
SILENCED = Guard("reminders are off", _silenced)
NONE = Guard("none planned", _none)
GONE = Guard("it has come meanwhile", _gone)

NUDGES = Flow(
    id="nudges",
    version=1,
    start="list",
    given=("nudge",),
    lists=frozenset({"nudges"}),
    steps=(
        Pick(
            id="list",
            resting=True,
            among="nudges",
            into="nudge",
            goto="item",
            instead=(Detour(SILENCED, "silent"), Detour(NONE, "empty")),
            choices=(Choice("stop", goto="silent", effects=(StopNudges(),)), Choice("done", goto="done")),
        ),
        Menu(
            id="item",
            resting=True,
            instead=(Detour(GONE, "list"),),
            choices=(
                Choice("now", goto="fired", only=FREE, style="primary"),
                Choice("later", goto="later", forgets=("later",)),
                Choice("drop", goto="dropped"),
                Choice("back", goto="list"),
            ),
            corrects="later",
        ),
        AskWhen(
            id="later",
            revisable=False,
            part_is_hour=True,
            goto="moved",
            detours=(Detour(GONE, "list"),),
            then=(Postpone("later"),),
            choices=tuple(Choice(preset, goto="moved", only=FREE if preset in _TODAY else None) for preset in PRESETS),
        ),
        Menu(id="moved", resting=True, choices=(Choice("back", goto="list"), Choice("done", goto="done"))),
        Menu(
            id="dropped",
            resting=True,
            instead=(Detour(GONE, "list"),),
            entry=(LetBe(),),
            choices=(Choice("back", goto="list"), Choice("done", goto="done")),
        ),
        Menu(id="fired", unseen=True, resting=True, instead=(Detour(GONE, "list"),), entry=(FireNow(),)),
        Menu(
            id="silent",
            resting=True,
            choices=(
                Choice("allow", goto="list", effects=(AllowNudges(),), style="primary"),
                Choice("done", goto="done"),
            ),
        ),
        Menu(
            id="empty",
            resting=True,
            choices=(Choice("interviews", goto="interviews"), Choice("done", goto="done")),
        ),
        End("interviews", effects=(Start("interviews"),), silent=True),
        End("done"),
        End("cancelled"),
    ),
)
