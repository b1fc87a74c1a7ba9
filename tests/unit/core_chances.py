"""What people, Telegram, time and older versions of us can bring to a conversation, as Hypothesis strategies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from random import Random

from hypothesis import strategies as st

from conversations.model import (
    Answer,
    Cancelled,
    End,
    Event,
    Facts,
    Flow,
    Nudged,
    Picked,
    Placed,
    Resumed,
    Said,
    Several,
    State,
    Tapped,
    Timed,
    WentBack,
    Wrote,
)
from conversations.offering import EDITING, open_choices
from conversations.registry import FLOWS
from tests.saved.walks import FACTS, given, onward, walk

FLOW_IDS = sorted(FLOWS)
# The long ones, walked more often: they have most of the steps.
LONG = ("decide", "withdraw", "informational", "debrief", "reminder", "interviews")

TEXTS = st.text(max_size=200)
MOMENTS = st.datetimes(datetime.fromisoformat("2026-11-01"), datetime.fromisoformat("2027-12-31"))
TIMED = st.one_of(
    st.builds(Timed, MOMENTS),
    st.dates(date(2026, 11, 1), date(2027, 12, 31)).map(
        lambda d: Timed(datetime.combine(d, datetime.min.time()), True)
    ),
)
ZONES = st.sampled_from(("Asia/Jakarta", "Europe/Berlin", "America/New_York", "UTC"))
PLACED = st.builds(Placed, TEXTS, ZONES)
CHOICE_IDS = sorted({c.id for f in FLOWS.values() for s in f.steps if not isinstance(s, End) for c in s.choices})
ODD_CHOICES = ("learning", "at_202612081500", "on_20261208", "on_20200101", "at_", "no such choice", "_back", "")
ON_RECORD = ("p1", "p2", "p3", "p4", "p9", "r1", "r2", "n7", "n8")
ANY_CHOICE = st.sampled_from([*CHOICE_IDS, *ODD_CHOICES, *ON_RECORD, *EDITING])
SAID = st.builds(
    Said,
    text=TEXTS,
    choices=st.lists(ANY_CHOICE, max_size=3).map(tuple),
    own=st.lists(TEXTS, max_size=4).map(tuple),
    when=st.none() | TIMED,
    when_candidates=st.lists(TIMED, max_size=3).map(tuple),
    place=st.none() | PLACED,
    places=st.lists(TEXTS, max_size=3).map(tuple),
)


# By their seed: dice that Hypothesis itself throws were once found to fall differently on a second look.
DICE = st.integers(0, 2**32 - 1).map(Random)


@st.composite
def any_facts(draw: st.DrawFn) -> Facts:
    """Facts as the shell could gather them, also some that an older version of us remembered."""
    usual = draw(st.sampled_from(FACTS))
    known: dict[str, Answer] = dict(usual.known)
    if draw(st.booleans()):
        known["employed"] = Picked(draw(st.sampled_from(("full", "part", "no", "of an older version"))))
    if draw(st.booleans()):
        own = draw(st.lists(TEXTS.filter(bool), max_size=2))
        known["priorities"] = Several(draw(st.sampled_from((("pay",), ("gone",), ()))), tuple(own))
    if draw(st.booleans()):
        known["zone"] = draw(PLACED | st.builds(Wrote, st.just("not a place")))
    if draw(st.booleans()):
        known["letter_language"] = Picked(draw(st.sampled_from(("de", "en", "id", "la"))))
    days = st.lists(st.dates(date(2026, 11, 1), date(2027, 1, 31)), max_size=5).map(tuple)
    return replace(usual, known=known, daytime_interviews=draw(days), nudges_fired=draw(st.integers(0, 4)))


@st.composite
def any_event(draw: st.DrawFn, flow: Flow, state: State, facts: Facts) -> Event:
    """Any event, with a liking for those that fit."""
    step = flow.by_id[state.step]
    open_here = () if isinstance(step, End) else open_choices(step, state.answers, flow, facts)
    kinds = sorted({*flow.nudges, *(kind for s in flow.steps if not isinstance(s, End) for kind in s.on_nudge)})
    fitting = onward(flow, state, facts)
    options: list[st.SearchStrategy[Event]] = [
        st.builds(Tapped, ANY_CHOICE, st.just(state.turn)),
        st.builds(Tapped, ANY_CHOICE, st.integers(-1, 200), st.booleans()),
        SAID,
        st.sampled_from((WentBack(), Cancelled(), Resumed())),
        st.builds(Nudged, st.sampled_from((*kinds, "no such nudge"))),
    ]
    if open_here:
        ids = st.sampled_from([choice.id for choice in open_here])
        options.append(st.builds(Tapped, ids, st.integers(state.turn - 1, state.turn), st.booleans()))
        options.append(SAID.flatmap(lambda said: ids.map(lambda choice: replace(said, choices=(choice,)))))
    if fitting:
        options += [st.sampled_from(fitting)] * 2
    return draw(st.one_of(options))


@st.composite
def walks(
    draw: st.DrawFn, flow_ids: tuple[str, ...] = (*FLOW_IDS, *LONG, *LONG), most: int = 60
) -> tuple[Flow, list[State], Facts]:
    """A flow, the states of a walk through it, and the facts of that walk."""
    flow = FLOWS[draw(st.sampled_from(flow_ids))]
    facts = draw(any_facts())
    start = draw(st.sampled_from(given(flow)))
    dice = draw(DICE)
    return flow, list(walk(flow, facts, start, dice.randrange, draw(st.integers(0, most)))), facts


def somewhere(flow_ids: tuple[str, ...] = (*FLOW_IDS, *LONG, *LONG)) -> st.SearchStrategy[tuple[Flow, State, Facts]]:
    """A flow, a state that can be reached in it, and the facts of the way there; rare steps as often as common ones."""

    def one(way: tuple[Flow, list[State], Facts]) -> st.SearchStrategy[tuple[Flow, State, Facts]]:
        flow, states, facts = way
        last = {state.step: state for state in states}
        return st.sampled_from(sorted(last)).map(lambda step: (flow, last[step], facts))

    return walks(flow_ids, most=100).flatmap(one)
