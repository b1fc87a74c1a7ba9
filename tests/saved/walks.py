"""Ways through the flows: what the shell could know, what somebody could do at a step, and where it leads."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time

from conversations.arriving import arrive
from conversations.check import ways_out
from conversations.engine import CANCELLED, advance, begin
from conversations.etiquette import QuietHours, Situation
from conversations.flows.guess import CANDIDATES
from conversations.flows.intents import INTENTS
from conversations.languages import LANGUAGES
from conversations.model import (
    Answer,
    Arrive,
    AskCompany,
    AskEach,
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
    Item,
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
from conversations.process import Met, Process, Round
from conversations.standing import answers_of

TODAY = date(2026, 12, 1)
BEFORE = Timed(datetime.fromisoformat("2026-11-01T15:00"))
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
# Processes on record: one talked about a week ago, one followed up, one that ended, an informational talk.
_SITUATION = Situation(datetime.fromisoformat("2026-12-01T12:00"), QuietHours(time(21), time(8)))
PROCESSES = (
    Process(
        "Acme",
        id="p1",
        role="Analyst",
        recipient="Kim Sommer",
        decision="go",
        rounds=(Round(1, datetime.fromisoformat("2026-11-27T15:00")),),
        people=(Met("Kim Sommer", "der Umgang mit Fehlern"), Met("Robin Winter")),
        concerns=Several(("hours", "tone"), ("Die Probezeit?",)),
        debriefed_on=date(2026, 11, 27),
    ),
    Process(
        "Bolt & Söhne",
        id="p2",
        decision="go",
        rounds=(
            Round(1, datetime.fromisoformat("2026-10-20T15:00")),
            Round(2, datetime.fromisoformat("2026-10-27T00:00"), day_only=True),
        ),
        debriefed_on=date(2026, 10, 27),
        followed_up_on=date(2026, 11, 5),
    ),
    Process("Cobalt", id="p3", decision="go", ended="rejected", ended_on=date(2026, 11, 2)),
    Process(
        "Delta",
        id="p4",
        kind="informational",
        recipient="Dr. Sari",
        decision="go",
        rounds=(Round(1, datetime.fromisoformat("2026-12-08T10:00")),),
        questions=Several(("day", "posted"), ("Wie arbeitet ihr?",)),
    ),
)
_SENT = (
    replace(PROCESSES[0], id="p5", followed_up_on=date(2026, 12, 1)),
    replace(PROCESSES[1], id="p6", final_note_on=date(2026, 11, 27)),
)
ITEMS: Mapping[str, Item] = {
    **{one.id: Item(f"{one.company} · {one.role}", answers_of(one, _SITUATION)) for one in (*PROCESSES, *_SENT)},
    "r1": Item("27.11."),
    "r2": Item("8.12."),
    "n7": Item("Dankesmail an Acme"),
    "n8": Item("Nachfragen bei Beta"),
    "a1_7": Item("Do., 26. Nov. · Warum wir?"),
    "g1": Item("Seekers & friends"),
    "g2": Item("Kelompok Bandung"),
    "k71": Item("✓ Ratna"),
    "m72": Item("Jonas"),
}
LISTED: Mapping[str, tuple[str, ...]] = {
    "all": ("p1", "p2", "p3", "p4"),
    "live": ("p1", "p2", "p4"),
    "open": ("p1", "p2"),
    "talks": ("p4",),
    "ended": ("p3",),
    "rounds": ("r1", "r2"),
    "nudges": ("n7",),
    "missed": ("n7", "n8"),
    "groups": ("g1", "g2"),
    "answers": ("a1_7",),
    "coaches": ("k71",),
    "seen": ("m72",),
}
COACH_FACTS = ("runs", "asks", "weekly", "coaching", "checkins", "sees", "topic_now")
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
    Facts(TODAY, REMEMBERED, items=ITEMS, listed=LISTED),
    Facts(TODAY, {**ALWAYS, "reminders": Picked("off")}, items=ITEMS, listed={**LISTED, "live": (), "rounds": ("r1",)}),
    Facts(TODAY, ALWAYS, items=ITEMS, listed={**LISTED, "ended": (), "rounds": (), "nudges": ()}),
    # Somebody in Berlin whose letters are in Indonesian.
    Facts(
        TODAY,
        {**REMEMBERED, "letter_language": Picked("id"), "country": Picked("DE"), "zone_before": HOME},
        items=ITEMS,
        listed=LISTED,
    ),
    Facts(date(2026, 12, 8), REMEMBERED, items=ITEMS, listed=LISTED),  # the day of Delta's talk
    Facts(TODAY, {**REMEMBERED, "practising": Picked("yes")}, items=ITEMS, listed=LISTED),  # in a group that does
    # A coach who has everything on, and one who has nothing on and whom nobody shows anything.
    Facts(
        TODAY,
        {**REMEMBERED, **dict.fromkeys(COACH_FACTS, Picked("yes")), "rounds": Picked("running")},
        items=ITEMS,
        listed=LISTED,
    ),
    Facts(
        TODAY,
        {**REMEMBERED, **dict.fromkeys(COACH_FACTS, Picked("no")), "runs": Picked("yes"), "rounds": Picked("paused")},
        items=ITEMS,
        listed={**LISTED, "seen": (), "groups": ("g1",)},
    ),
    Facts(TODAY, {**REMEMBERED, "runs": Picked("no")}, items=ITEMS, listed={**LISTED, "coaches": ()}),
    # A dilemma that is not posted yet, is before the group, is closed.
    *(
        Facts(TODAY, {**REMEMBERED, "stands": Picked(stands)}, items=ITEMS, listed=LISTED)
        for stands in ("pending", "open", "closed")
    ),
)
_INTENTS = tuple(INTENTS)
_THREES = tuple(_INTENTS[n : n + 3] for n in range(0, len(_INTENTS), 3))
WISHES = ("thanks", "follow_up", "final", "heard")
GIVEN: Mapping[str, tuple[Mapping[str, Answer], ...]] = {
    "decide": ({}, {"company": Wrote("Acme")}),
    "watch": (
        {"company": Wrote("Acme")},
        {"company": Wrote("Acme"), "role": Wrote("Analyst"), "recipient": Wrote("Kim Sommer")},
    ),
    "resume": ({}, {"company": Wrote("Acme")}),
    "withdraw": ({}, {"process": Picked("p1")}, {"process": Picked("p4"), "wish": Picked("letter")}),
    "informational": ({}, {"process": Picked("p4")}, {"process": Picked("p4"), "standing": Picked("over")}),
    "debrief": (
        {},
        {"process": Picked("p1")},
        *({"process": Picked(one), "wish": Picked(wish)} for one in ("p1", "p2", "p5", "p6") for wish in WISHES),
    ),
    "reminder": ({"process": Picked("p1")}, {"process": Picked("p2")}, {"process": Picked("p4")}),
    "interviews": (
        {},
        {"process": Picked("p1")},
        {"process": Picked("p2"), "wish": Picked("dates")},
        {"process": Picked("p3")},
    ),
    "missed": ({"missed": Several(("n7", "n8"))},),
    "guess": (
        *({name: Picked(intent) for name, intent in zip(CANDIDATES, some, strict=True)} for some in _THREES),
        {"meant": Picked("withdraw"), "company": Wrote("Acme"), "first": Picked("decide")},
        {"meant": Picked("stop"), "first": Picked("list_reminders")},
    ),
    "tongue": tuple({"heard": Picked(one), "spoken": Picked(LANGUAGES[0])} for one in LANGUAGES),
    "remind": ({}, {"what": Wrote("Zug"), "at": LATER}, {"what": Wrote("Zug")}),
    "letter": ({}, {"process": Picked("p1")}, {"process": Picked("p4"), "writing": Picked("check_back")}),
    "dilemma": (
        {},
        {"group": Picked("g1")},
        {"group": Picked("g1"), "origin": Picked("v1"), "kind": Picked("decide"), "company": Wrote("Acme")},
    ),
    "groups": ({}, {"group": Picked("g1")}, {"group": Picked("g1"), "wish": Picked("who_sees")}),
    "consent": ({"group": Picked("g1"), "coach": Picked("k71")},),
    "coach": ({"group": Picked("g1")},),
    "coach_note": ({"group": Picked("g1"), "coach": Picked("k71"), "note": Wrote("Semangat")},),
    "group": ({"group": Picked("g1")}, {"group": Picked("g1"), "topic": Picked("t77")}),
    "mock": tuple(
        {"group": Picked("g1"), "pair": Picked("n7"), "news": Picked(news)}
        for news in ("moved", "set", "half", "end", "missed", "off", "gone", "out", "invited")
    ),
    "check": ({}, {"draft": Wrote("Sehr geehrte Frau Sommer,\n\nvielen Dank.")}),
}
WORDS: tuple[str, ...] = ("Acme", "Kim Sommer", "Ä & <b>Ö</b> {x}", "x" * 500)


def given(flow: Flow) -> tuple[Mapping[str, Answer], ...]:
    """Return what a flow may begin with."""
    return GIVEN.get(flow.id, ({},))


def onward(flow: Flow, state: State, facts: Facts) -> list[Event]:
    """Return what an obliging person could do at a step, and what could come to it by itself."""
    step = flow.by_id[state.step]
    if isinstance(step, End):
        return []
    events: list[Event] = [Tapped(c.id, state.turn) for c in open_choices(step, state.answers, flow, facts)]
    match step:
        case AskText() | AskEach() | AskCompany():
            events += [Said(WORDS[0]), Said(WORDS[1])]
        case AskWhen() if step.tense == "past":
            events += [Said("1.11. 15:00", when=BEFORE)]
        case AskWhen():
            events += [Said("8.12. 15:00", when=LATER), Said("9.12.", when=SOME_DAY)]
        case AskPlace():
            events.append(Said("Bandung", place=HOME))
        case AskSeveral():
            events.append(Said("Hunde", own=("Hunde",)))
        case Menu():
            events += [Nudged(kind) for kind in (*step.on_nudge, *flow.nudges)]
        case _:
            pass
    return events


def lets_go(flow: Flow, step_id: str) -> bool:
    """Say whether nothing is asked here any more: an End, or what waits unseen and for nothing."""
    step = flow.by_id[step_id]
    return isinstance(step, End) or (isinstance(step, Menu) and step.unseen and not flow.nudges)


def settled(flow: Flow, turn: Turn, facts: Facts) -> State:
    """Return where a turn leads once its effects are done, as the shell does it."""
    if turn.effects and isinstance(turn.effects[-1], Arrive):
        return arrive(flow, turn.state, turn.effects[-1].step, facts).state
    return turn.state


def walk(
    flow: Flow, facts: Facts, start: Mapping[str, Answer], pick: Callable[[int], int], most: int, *, backs: bool = True
) -> Iterator[State]:
    """Yield the states of a walk of at most so many turns; ``pick`` chooses one of n things to do."""
    state = begin(flow, facts, start).state
    yield state
    yield from walk_on(flow, state, facts, pick, most, backs=backs)


def walk_on(
    flow: Flow, state: State, facts: Facts, pick: Callable[[int], int], most: int, *, backs: bool = True
) -> Iterator[State]:
    """Yield where a walk goes on from a state, with what the shell knows by then."""
    for _ in range(most):
        events = onward(flow, state, facts)
        if not events:
            return
        if backs and state.trail:
            events.append(WentBack())
        outcome = advance(flow, state, events[pick(len(events))], facts)
        if isinstance(outcome, Turn):
            state = settled(flow, outcome, facts)
            yield state


def from_each_step(flow: Flow, seed: int = 2026, walks: int = 800) -> dict[str, State]:
    """Return one reachable state for every step that random walks find, the same ones for the same seed."""
    dice = random.Random(f"{seed} {flow.id}")
    found: dict[str, State] = {}
    for number in range(walks):
        facts, start = FACTS[number % len(FACTS)], dice.choice(given(flow))
        for state in walk(flow, facts, start, dice.randrange, 80, backs=False):
            found.setdefault(state.step, state)
    for _ in range(5 * walks):  # what only something that happens elsewhere meanwhile leads to
        if found.keys() | {CANCELLED} >= flow.by_id.keys():
            break
        before, after, start = dice.choice(FACTS), dice.choice(FACTS), dice.choice(given(flow))
        *_, last = walk(flow, before, start, dice.randrange, dice.randrange(1, 8), backs=False)
        for state in walk_on(flow, last, after, dice.randrange, 4, backs=False):
            found.setdefault(state.step, state)
    for facts in FACTS:
        stopped = advance(flow, begin(flow, facts, given(flow)[-1]).state, Cancelled(), facts)
        if isinstance(stopped, Turn):
            found.setdefault(stopped.state.step, stopped.state)
            break
    return found


def distances(flow: Flow) -> dict[str, int]:
    """Return how many transitions each step lies from the nearest end, by the drawing."""
    far = {step.id: 0 for step in flow.steps if isinstance(step, End)}
    for distance in range(1, len(flow.steps) + 1):
        for step in flow.steps:
            if step.id not in far and any(far.get(to, distance) < distance for _, to in ways_out(step, flow)):
                far[step.id] = distance
    return far
