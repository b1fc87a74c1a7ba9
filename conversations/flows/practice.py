"""practice: what somebody has answered to the questions of the day, for them alone. practice_days: when one comes.

Answers are listed over all of somebody's groups, also those they have left: they are theirs. The days are set by
whoever coaches the group, and take effect as they are given.
"""

from __future__ import annotations

from conversations.flows.checkin import GROUP
from conversations.flows.group import TIMES
from conversations.flows.settings import WEEK
from conversations.model import (
    Answers,
    AskSeveral,
    AskWhen,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    InGroup,
    Menu,
    Pick,
    Picked,
    Start,
)

ANSWERS, ANSWER = "answers", "answer"  # the list, and what is picked from it
PRACTISING = "practising"  # the fact that says whether questions come: yes, no


def _comes(_: Answers, facts: Facts) -> bool:
    return facts.known.get(PRACTISING) == Picked("yes")


def _none(_: Answers, facts: Facts) -> bool:
    return not facts.listed.get(ANSWERS)


def _gone(answers: Answers, facts: Facts) -> bool:
    picked = answers.get(ANSWER)
    return not isinstance(picked, Picked) or picked.choice not in facts.items


COMES = Guard("questions come", _comes)
NONE = Guard("nothing answered", _none)
GONE = Guard("it is gone", _gone)

PRACTICE = Flow(
    id="practice",
    version=1,
    start="list",
    given=(GROUP, ANSWER),
    lists=frozenset({"answers"}),
    steps=(
        Pick(
            id="list",
            resting=True,
            among=ANSWERS,
            into=ANSWER,
            goto="item",
            instead=(Detour(NONE, "empty"),),
            choices=(
                Choice("all", goto="list", effects=(InGroup("practice", "hand_all"),)),
                Choice("done", goto="done"),
            ),
        ),
        Menu(
            id="item",
            resting=True,
            instead=(Detour(GONE, "list"),),
            choices=(Choice("back", goto="list"), Choice("delete", goto="deleted", style="danger")),
        ),
        Menu(
            id="deleted",
            resting=True,
            instead=(Detour(GONE, "list"),),
            entry=(InGroup("practice", "forget"),),
            choices=(Choice("back", goto="list"), Choice("done", goto="done")),
        ),
        Menu(id="empty", resting=True, fleeting=True, choices=(Choice("done", goto="done"),)),
        End("done"),
        End("cancelled"),
    ),
)

PRACTICE_DAYS = Flow(
    id="practice_days",
    version=1,
    start="menu",
    given=(GROUP,),
    steps=(
        Menu(
            id="menu",
            choices=(
                Choice("days", goto="days", asks=True),
                Choice("time", goto="time", asks=True, only=COMES),
                Choice("now", goto="menu", effects=(InGroup("practice", "ask_now"),)),
                Choice("back", goto="group"),
                Choice("done", goto="done", style="primary"),
            ),
        ),
        AskSeveral(
            id="days",
            options=WEEK,
            at_most=len(WEEK),
            closed=True,
            goto="menu",
            then=(InGroup("practice", "days"),),
            choices=(Choice("enough", goto="menu", style="primary"), Choice("never", goto="menu")),
        ),
        AskWhen(
            id="time",
            part_is_hour=True,
            goto="menu",
            tense="any",
            then=(InGroup("practice", "time"),),
            choices=tuple(Choice(one, goto="menu") for one in TIMES),
        ),
        End("group", effects=(Start("group", carry={GROUP: GROUP}),), silent=True),
        End("done"),
        End("cancelled"),
    ),
)
