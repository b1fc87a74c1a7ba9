"""group: how a coach sets up what happens in their group; asked and answered in private.

Every answer takes effect as it is given. joined: what somebody is told who has joined one.
"""

from __future__ import annotations

from conversations.flows.checkin import GROUP
from conversations.flows.settings import WEEK
from conversations.flows.shared import PLACES
from conversations.languages import LANGUAGES
from conversations.model import (
    Answers,
    AskChoice,
    AskPlace,
    AskSeveral,
    AskWhen,
    Choice,
    End,
    Facts,
    Flow,
    Guard,
    InGroup,
    Menu,
    Picked,
    Start,
)

TIMES = ("t0700", "t0800", "t0900", "t1200", "t1700", "t1800", "t1900", "t2000")  # local, as buttons


def _is(fact: str, value: str) -> Guard:
    def holds(_: Answers, facts: Facts) -> bool:
        return facts.known.get(fact) == Picked(value)

    return Guard(f"{fact} is {value}", holds)


TOPIC = "topic"  # the answer that says in which topic the coach pressed the button: t<id>, t0 for the general one
TOPIC_NOW = "topic_now"  # the fact that says where the bot posts
ROUNDS = "rounds"  # the fact that says whether check-ins come: running, paused, none
RUNNING, PAUSED = _is(ROUNDS, "running"), _is(ROUNDS, "paused")


def _other_topic(answers: Answers, facts: Facts) -> bool:
    return TOPIC in answers and TOPIC_NOW in facts.known and answers[TOPIC] != facts.known[TOPIC_NOW]


OTHER_TOPIC = Guard("come from another topic", _other_topic)

GROUP_FLOW = Flow(
    id="group",
    version=1,
    start="menu",
    given=(GROUP, TOPIC),
    steps=(
        Menu(
            id="menu",
            choices=(
                Choice("days", goto="days", asks=True),
                Choice("time", goto="time", asks=True),
                Choice("zone", goto="zone", asks=True),
                Choice("language", goto="language", asks=True),
                Choice("holidays", goto="holidays", asks=True),
                Choice("pause", goto="until", asks=True, only=RUNNING),
                Choice("go_on", goto="menu", effects=(InGroup("group", "go_on"),), only=PAUSED),
                Choice("now", goto="menu", effects=(InGroup("checkin", "open_now"),)),
                Choice("practice", goto="practice"),
                Choice("pairing", goto="pairing"),
                Choice("here", goto="menu", effects=(InGroup("group", TOPIC),), only=OTHER_TOPIC),
                Choice("view", goto="view"),
                Choice("done", goto="done", style="primary"),
            ),
        ),
        AskSeveral(
            id="days",
            options=WEEK,
            at_most=len(WEEK),
            closed=True,
            goto="menu",
            then=(InGroup("group", "days"),),
            choices=(Choice("enough", goto="menu", style="primary"), Choice("never", goto="menu")),
        ),
        AskWhen(
            id="time",
            part_is_hour=True,
            goto="menu",
            tense="any",
            then=(InGroup("group", "time"),),
            choices=tuple(Choice(one, goto="menu") for one in TIMES),
        ),
        AskPlace(
            id="zone",
            goto="menu",
            then=(InGroup("group", "zone"),),
            choices=tuple(Choice(place, goto="menu") for place in PLACES),
            presets=PLACES,
        ),
        AskChoice(
            id="language",
            then=(InGroup("group", "language"),),
            choices=tuple(Choice(o, goto="menu") for o in LANGUAGES),
        ),
        AskChoice(
            id="holidays",
            then=(InGroup("group", "holidays"),),
            choices=(Choice("skip", goto="menu"), Choice("keep", goto="menu")),
        ),
        AskWhen(id="until", goto="menu", then=(InGroup("group", "until"),)),
        End("view", effects=(Start("coach", carry={GROUP: GROUP}),), silent=True),
        End("practice", effects=(Start("practice_days", carry={GROUP: GROUP}),), silent=True),
        End("pairing", effects=(Start("pairing", carry={GROUP: GROUP}),), silent=True),
        End("done"),
        End("cancelled"),
    ),
)

JOINED = Flow(
    id="joined",
    version=1,
    start="told",
    given=(GROUP,),
    steps=(
        Menu(
            id="told",
            resting=True,
            fleeting=True,
            choices=(Choice("fine", goto="fine", style="primary"), Choice("leave", goto="left")),
        ),
        End("fine"),
        End("left", effects=(InGroup("group", "leave"),)),
        End("cancelled"),
    ),
)
