"""Ways through the flows: what the shell could know, what somebody could do at a step, and where it leads."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime

from conversations.check import ways_out
from conversations.engine import advance, begin
from conversations.model import (
    Answer,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Cancelled,
    Decided,
    End,
    Event,
    Facts,
    Flow,
    Menu,
    Nudged,
    Picked,
    Placed,
    Said,
    Several,
    State,
    Tapped,
    Timed,
    Turn,
    WentBack,
    Wrote,
)
from conversations.offering import open_choices

TODAY = date(2026, 12, 1)
LATER = Timed(datetime.fromisoformat("2026-12-08T15:00"))
SOME_DAY = Timed(datetime.fromisoformat("2026-12-09T00:00"), day_only=True)
HOME = Placed("Bandung", "Asia/Jakarta")

# What the shell always knows (profile.known), and what it may know besides.
ALWAYS: Mapping[str, Answer] = {"register": Picked("formal"), "quiet": Picked("usual")}
REMEMBERED: Mapping[str, Answer] = {
    **ALWAYS,
    "employed": Picked("part"),
    "priorities": Several(("pay", "people"), ("Hunde im Büro",)),
    "my_name": Wrote("Kim Muster"),
    "zone": HOME,
}
FACTS: tuple[Facts, ...] = (
    Facts(TODAY, ALWAYS),
    Facts(TODAY, REMEMBERED),
    Facts(TODAY, {}),
    Facts(
        TODAY,
        ALWAYS,
        decided={"acme": Decided("go", date(2026, 11, 3))},
        daytime_interviews=(date(2026, 11, 25), date(2026, 12, 3)),
        nudges_fired=3,
    ),
    Facts(TODAY, REMEMBERED, daytime_interviews=(date(2026, 12, 2), date(2026, 12, 20)), nudges_fired=2),
)
GIVEN: Mapping[str, tuple[Mapping[str, Answer], ...]] = {
    "decide": ({}, {"company": Wrote("Acme")}),
    "watch": (
        {"company": Wrote("Acme")},
        {"company": Wrote("Acme"), "role": Wrote("Analyst"), "recipient": Wrote("Kim Sommer")},
    ),
    "resume": ({}, {"company": Wrote("Acme")}),
}
WORDS: tuple[str, ...] = ("Acme", "Kim Sommer", "Ä & <b>Ö</b> {x}", "x" * 500)


def given(flow: Flow) -> tuple[Mapping[str, Answer], ...]:
    """Return what a flow may begin with."""
    return GIVEN.get(flow.id, ({},))


def onward(flow: Flow, state: State) -> list[Event]:
    """Return what an obliging person could do at a step, and what could come to it by itself."""
    step = flow.by_id[state.step]
    if isinstance(step, End):
        return []
    events: list[Event] = [Tapped(c.id, state.turn) for c in open_choices(step, state.answers, flow)]
    match step:
        case AskText():
            events += [Said(WORDS[0]), Said(WORDS[1])]
        case AskWhen():
            events += [Said("8.12. 15:00", when=LATER), Said("9.12.", when=SOME_DAY)]
        case AskPlace():
            events.append(Said("Bandung", place=HOME))
        case AskSeveral():
            events.append(Said("Hunde", own=("Hunde",)))
        case Menu():
            events += [Nudged(kind) for kind in step.on_nudge]
        case _:
            pass
    return events


def walk(
    flow: Flow, facts: Facts, start: Mapping[str, Answer], pick: Callable[[int], int], most: int, *, backs: bool = True
) -> Iterator[State]:
    """Yield the states of a walk of at most so many turns; ``pick`` chooses one of n things to do."""
    state = begin(flow, facts, start).state
    yield state
    for _ in range(most):
        events = onward(flow, state)
        if not events:
            return
        if backs and state.trail:
            events.append(WentBack())
        outcome = advance(flow, state, events[pick(len(events))], facts)
        if isinstance(outcome, Turn):
            state = outcome.state
            yield state


def from_each_step(flow: Flow, seed: int = 2026, walks: int = 400) -> dict[str, State]:
    """Return one reachable state for every step that random walks find, the same ones for the same seed."""
    dice = random.Random(f"{seed} {flow.id}")
    found: dict[str, State] = {}
    for number in range(walks):
        facts, start = FACTS[number % len(FACTS)], dice.choice(given(flow))
        for state in walk(flow, facts, start, dice.randrange, 80, backs=False):
            found.setdefault(state.step, state)
    begun = begin(flow, FACTS[0], given(flow)[-1]).state
    stopped = advance(flow, begun, Cancelled(), FACTS[0])
    if isinstance(stopped, Turn):
        found.setdefault(stopped.state.step, stopped.state)
    return found


def distances(flow: Flow) -> dict[str, int]:
    """Return how many transitions each step lies from the nearest end, by the drawing."""
    far = {step.id: 0 for step in flow.steps if isinstance(step, End)}
    for distance in range(1, len(flow.steps) + 1):
        for step in flow.steps:
            if step.id not in far and any(far.get(to, distance) < distance for _, to in ways_out(step, flow)):
                far[step.id] = distance
    return far
