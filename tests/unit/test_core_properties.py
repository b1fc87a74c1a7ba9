"""What holds for every flow, every state one can get into, and everything that can happen there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conversations import etiquette
from conversations.codec import decode, encode
from conversations.engine import advance, begin
from conversations.etiquette import QuietHours, Situation
from conversations.letters import REQUIRED, compose
from conversations.model import (
    Answer,
    Answers,
    AskSeveral,
    Cancelled,
    End,
    Event,
    Facts,
    Flow,
    Menu,
    Nudged,
    Picked,
    Placed,
    PlanNudge,
    Rejection,
    Remember,
    Resumed,
    Revise,
    Said,
    Say,
    Several,
    ShowLetter,
    ShowTrustedCard,
    Snooze,
    Start,
    State,
    Tapped,
    Timed,
    Turn,
    Verdict,
    WentBack,
    Wrote,
)
from conversations.offering import dependents, leads_to, open_choices, passes
from conversations.registry import FLOWS
from conversations.weighing import weigh
from tests.saved.walks import FACTS, GIVEN, distances, onward, walk

WALKS = settings(max_examples=50, deadline=None)
FLOW_IDS = sorted(FLOWS)

# --- what people, Telegram and time can bring ---------------------------------------------------------------------

TEXTS = st.text(max_size=200)
WORDS = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=70).map(str.strip)
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
ANY_CHOICE = st.sampled_from(
    [*CHOICE_IDS, "learning", "at_202612081500", "on_20261208", "on_20200101", "at_", "no such choice", "_back", ""]
)
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
    days = st.lists(st.dates(date(2026, 11, 1), date(2027, 1, 31)), max_size=5).map(tuple)
    return replace(usual, known=known, daytime_interviews=draw(days), nudges_fired=draw(st.integers(0, 4)))


@st.composite
def any_event(draw: st.DrawFn, flow: Flow, state: State) -> Event:
    """Any event, with a liking for those that fit."""
    step = flow.by_id[state.step]
    open_here = () if isinstance(step, End) else open_choices(step, state.answers, flow)
    kinds = sorted({kind for s in flow.steps if isinstance(s, Menu) for kind in s.on_nudge})
    fitting = onward(flow, state)
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
    draw: st.DrawFn, flow_ids: tuple[str, ...] = tuple(FLOW_IDS), most: int = 60
) -> tuple[Flow, list[State], Facts]:
    """A flow, the states of a walk through it, and the facts of that walk."""
    # Half of the walks go through the longest flow: it has most of the steps.
    flow = FLOWS[draw(st.sampled_from((*flow_ids, *["decide"] * len(flow_ids))))]
    facts = draw(any_facts())
    start = draw(st.sampled_from(GIVEN.get(flow.id, ({},))))
    dice = draw(st.randoms(use_true_random=False))
    return flow, list(walk(flow, facts, start, dice.randrange, draw(st.integers(0, most)))), facts


def somewhere() -> st.SearchStrategy[tuple[Flow, State, Facts]]:
    """A flow, a state that can be reached in it, and the facts of the way there; rare steps as often as common ones."""

    def one(way: tuple[Flow, list[State], Facts]) -> st.SearchStrategy[tuple[Flow, State, Facts]]:
        flow, states, facts = way
        last = {state.step: state for state in states}
        return st.sampled_from(sorted(last)).map(lambda step: (flow, last[step], facts))

    return walks(most=100).flatmap(one)


# --- properties ---------------------------------------------------------------------------------------------------


def _is_sound(flow: Flow, state: State) -> None:
    assert state.flow == flow.id
    assert state.version == flow.version
    assert state.step in flow.by_id
    assert len({*state.trail, state.step}) == len(state.trail) + 1, "nobody stands behind themselves"
    assert not any(isinstance(flow.by_id[step], End) for step in state.trail)
    for name in state.answers:
        assert name in flow.by_id or name in flow.given or name in {"company"}


@settings(max_examples=120, deadline=None)
@given(st.data(), somewhere(), any_facts())
def test_any_event_anywhere_gives_a_turn_or_a_rejection_and_a_refused_one_changes_nothing(
    data: st.DataObject, here: tuple[Flow, State, Facts], facts: Facts
) -> None:
    flow, state, _ = here
    for _ in range(4):
        event = data.draw(any_event(flow, state))
        before = encode(state)
        outcome = advance(flow, state, event, facts)
        assert advance(flow, state, event, facts) == outcome, "the same thing twice comes out the same"
        assert encode(state) == before
        if isinstance(event, Tapped) and (event.foreign or event.turn != state.turn):
            assert isinstance(outcome, Rejection), "a stale or foreign press has no effect"
        if isinstance(outcome, Rejection):
            continue
        assert isinstance(outcome, Turn)
        _is_sound(flow, outcome.state)
        step = flow.by_id[state.step]
        toggled = isinstance(step, AskSeveral) and outcome.state.step == step.id and outcome.state.turn == state.turn
        assert toggled or outcome.state.turn > state.turn
        _can_be_performed(flow, outcome, facts)
        state = outcome.state


def _can_be_performed(flow: Flow, turn: Turn, facts: Facts) -> None:
    """Everything a turn asks for has what it needs."""
    state = turn.state
    now = datetime.combine(facts.today, datetime.min.time()) + timedelta(hours=12)
    situation = Situation(now, QuietHours(now.time(), now.time()), lambda day: day.weekday() < 5)
    for effect in turn.effects:
        match effect:
            case ShowLetter():
                assert all(name in state.answers for name in REQUIRED), f"{effect} at {state.step}"
                compose(effect.kind, state.answers)
            case ShowTrustedCard():
                verdicts = [step for step in flow.steps if isinstance(step, Verdict)]
                assert weigh(flow, verdicts[0], state.answers)
            case Remember():
                assert effect.step in state.answers
            case PlanNudge():
                etiquette.plan(effect.kind, situation)
                step = flow.by_id[state.step]
                assert isinstance(step, Menu)
                assert effect.kind in step.on_nudge
            case Snooze():
                etiquette.snooze(effect.preset, situation)
                step = flow.by_id[state.step]
                assert isinstance(step, Menu)
                assert effect.kind in step.on_nudge
            case Start():
                carried = {name: state.answers[name] for name in effect.carry if name in state.answers}
                begin(FLOWS[effect.flow], facts, carried)
            case Say():
                assert effect.key == f"{flow.id}-{state.step}"
            case _:
                pass


@WALKS
@given(somewhere())
def test_a_state_survives_being_saved(here: tuple[Flow, State, Facts]) -> None:
    flow, state, _ = here
    assert decode(encode(state), FLOWS) == state
    assert encode(decode(encode(state), FLOWS)) == encode(state)
    _is_sound(flow, state)


@WALKS
@given(somewhere())
def test_from_anywhere_the_nearest_end_is_reached_by_taps_and_words(here: tuple[Flow, State, Facts]) -> None:
    """Wherever somebody has got to, some End lies ahead, and without /cancel."""
    flow, state, facts = here
    seen = {_place(state)}
    frontier = [state]
    while frontier:
        near = frontier.pop(0)
        if isinstance(flow.by_id[near.step], End):
            return
        for event in onward(flow, near):
            outcome = advance(flow, near, event, facts)
            if isinstance(outcome, Turn) and _place(outcome.state) not in seen:
                seen.add(_place(outcome.state))
                frontier.append(outcome.state)
    pytest.fail(f"{flow.id}: no end from {state.step}")


def _place(state: State) -> tuple[str, bool]:
    return state.step, state.step in state.answers


@pytest.mark.parametrize("flow_id", FLOW_IDS)
def test_every_step_has_an_end_ahead_in_the_drawing(flow_id: str) -> None:
    assert distances(FLOWS[flow_id]).keys() == FLOWS[flow_id].by_id.keys()


@pytest.mark.parametrize("flow_id", FLOW_IDS)
def test_random_walks_always_reach_an_end(flow_id: str) -> None:
    """Somebody who taps at random for long enough is let go."""
    flow = FLOWS[flow_id]
    for seed in range(40):
        dice = Random(seed)
        facts, start = FACTS[seed % len(FACTS)], dice.choice(GIVEN.get(flow_id, ({},)))
        steps = [state.step for state in walk(flow, facts, start, dice.randrange, 3000, backs=False)]
        assert isinstance(flow.by_id[steps[-1]], End), f"seed {seed} still wanders after {len(steps)} turns"


@WALKS
@given(walks(("decide",)), st.integers(0, 500), st.randoms(use_true_random=False))
def test_the_card_depends_on_the_answers_alone(way: tuple[Flow, list[State], Facts], turn: int, dice: Random) -> None:
    """A1: the same answers always give the same card."""
    flow, states, _ = way
    state = states[-1]
    verdict = next(step for step in flow.steps if isinstance(step, Verdict))
    shuffled = list(state.answers.items())
    dice.shuffle(shuffled)
    again = replace(state, answers=dict(shuffled), turn=turn, trail=())
    assert weigh(flow, verdict, state.answers) == weigh(flow, verdict, again.answers)


@WALKS
@given(walks(("decide",), most=150))
def test_the_card_weighs_no_answer_that_lies_off_the_way(way: tuple[Flow, list[State], Facts]) -> None:
    """After "employed" has become "no", what was said about excuses must not count any more (A4)."""
    flow, states, facts = way
    verdict = flow.by_id["card"]
    assert isinstance(verdict, Verdict)
    for state in states:
        if state.step == "card":
            trodden = _way(flow, state.answers, facts)
            assert [r.step for r in weigh(flow, verdict, state.answers).reasons if r.step not in trodden] == []
            off = {name for name in state.answers if name in flow.by_id and name not in trodden}
            assert off.isdisjoint({"excuses", "when_ok"})


def _way(flow: Flow, answers: Answers, facts: Facts) -> set[str]:
    """Return the steps that today's answers lead through from the start to the card."""
    seen: set[str] = set()
    frontier = [flow.start]
    while frontier:
        step = flow.by_id[frontier.pop()]
        if step.id in seen or isinstance(step, End | Verdict):
            continue
        seen.add(step.id)
        answer = answers.get(step.id)
        if passes(step) and answer is not None:
            frontier.append(leads_to(step, answer, answers, facts))
        elif isinstance(step, Menu):
            frontier += [choice.goto for choice in step.choices]
    return seen


@WALKS
@given(somewhere(), st.randoms(use_true_random=False))
def test_back_and_the_same_answer_again_leads_to_the_same_place(here: tuple[Flow, State, Facts], dice: Random) -> None:
    flow, state, facts = here
    events = [e for e in onward(flow, state) if not isinstance(e, Nudged)]
    assume(events)
    event = dice.choice(events)
    there = advance(flow, state, event, facts)
    assert isinstance(there, Turn) or there.key == "too-many"
    assume(isinstance(there, Turn))
    assert isinstance(there, Turn)
    new = there.state
    assume(
        not isinstance(flow.by_id[new.step], End) and new.trail[-1:] == (state.step,) and new.step not in new.answers
    )
    back = advance(flow, new, WentBack(), facts)
    assert isinstance(back, Turn)
    assert back.state.step == state.step
    same = replace(event, turn=back.state.turn) if isinstance(event, Tapped) else event
    if isinstance(flow.by_id[state.step], AskSeveral) and isinstance(event, Said):
        return  # words only add options; the answer itself is still there to be confirmed
    again = advance(flow, back.state, same, facts)
    assert isinstance(again, Turn)
    assert again.state.step == new.step
    assert again.state.answers == new.answers
    assert again.state.trail == new.trail


@WALKS
@given(walks(("decide",), most=150), st.randoms(use_true_random=False))
def test_changing_one_answer_leads_back_to_the_card(way: tuple[Flow, list[State], Facts], dice: Random) -> None:
    """Whatever is changed from the card, the way leads to the card again, or to an end before it."""
    flow, states, facts = way
    for state in [state for state in states if state.step == "card"][:3]:
        changing = _tap(flow, state, facts, "change")
        listed = [c for c in open_choices(flow.question("change"), changing.answers, flow) if c.id != "nothing"]
        now = _tap(flow, changing, facts, dice.choice(listed).id)
        for _ in range(300):
            assert now.step not in {"letter_language", "my_name", "recipient", "zone", "decline_letter"}
            if now.step == "card" or isinstance(flow.by_id[now.step], End):
                break
            result = advance(flow, now, dice.choice(onward(flow, now)), facts)
            now = result.state if isinstance(result, Turn) else now
        else:
            pytest.fail(f"the card was not reached again from {now.step}")


@WALKS
@given(walks(most=120), st.randoms(use_true_random=False))
def test_a_changed_answer_takes_what_depended_on_it_along(way: tuple[Flow, list[State], Facts], dice: Random) -> None:
    """What stands after a change was either answered after it, or does not depend on it."""
    flow, states, facts = way
    for state in states:
        step = flow.by_id[state.step]
        if isinstance(step, End | AskSeveral) or step.id not in state.answers:
            continue
        outcome = advance(flow, state, dice.choice(onward(flow, state)), facts)
        assert isinstance(outcome, Turn)
        if outcome.state.answers.get(step.id) != state.answers[step.id]:
            assert outcome.state.answers.keys().isdisjoint(dependents(flow, step.id))


def _tap(flow: Flow, state: State, facts: Facts, *choices: str) -> State:
    for choice in choices:
        event = Said(choice[1:]) if choice.startswith("=") else Tapped(choice, state.turn)
        outcome = advance(flow, state, event, facts)
        assert isinstance(outcome, Turn), f"{choice} at {state.step}: {outcome}"
        state = outcome.state
    return state


def _at_the_card(employed: str, *more: str) -> tuple[Flow, State, Facts]:
    flow, facts = FLOWS["decide"], FACTS[0]
    state = begin(flow, facts, {"company": Wrote("Acme")}).state
    ways = ("unclear", "open", employed, "pay", "enough", "hardly", "fresh", "none", *more)
    state = _tap(flow, state, facts, *ways, "well", "none", "no", "polite")
    assert state.step == "card"
    return flow, state, facts


@pytest.mark.parametrize(
    ("choice", "comes"), [("on_20261208", "when_ok"), ("at_202612081500", "when_ok"), ("on_20261130", "when-past")]
)
def test_a_date_offered_as_a_button_is_taken_while_it_lies_ahead(choice: str, comes: str) -> None:
    """A button can be pressed days after it was shown."""
    flow, facts = FLOWS["decide"], FACTS[0]
    state = _tap(flow, begin(flow, facts, {"company": Wrote("Acme")}).state, facts, "unclear")
    outcome = advance(flow, state, Tapped(choice, state.turn), facts)
    assert (outcome.key if isinstance(outcome, Rejection) else outcome.state.step) == comes


@pytest.mark.parametrize(
    ("turn", "foreign", "key"), [(0, False, "stale"), (-1, False, "stale"), (1, False, "stale"), (0, True, "foreign")]
)
def test_a_stale_or_foreign_press_explains_itself(turn: int, foreign: bool, key: str) -> None:
    flow, state, facts = _at_the_card("no")
    press = Tapped("decline", state.turn + turn if turn or foreign else 0, foreign)
    assert advance(flow, state, press, facts) == Rejection(key)


def test_excuses_are_gone_once_somebody_has_no_job() -> None:
    """A4: a boss who is not there believes everything."""
    flow, state, facts = _at_the_card("full", "thin")
    assert state.answers["excuses"] == Picked("thin")
    state = _tap(flow, state, facts, "change", "employed", "no", "enough")
    assert state.step == "card"
    assert "excuses" not in state.answers
    assert state.answers["time"] == Picked("enough")


def test_a_new_date_asks_again_for_the_time_to_prepare() -> None:
    """A3: also where the first date was denied on the way back, and so forgotten before the new one came."""
    flow, facts = FLOWS["decide"], FACTS[0]
    state = begin(flow, facts, {"company": Wrote("Acme")}).state
    state = _tap(flow, state, facts, "unclear")
    when = advance(flow, state, Said("", when=Timed(datetime.fromisoformat("2026-12-08T15:00"))), facts)
    assert isinstance(when, Turn)
    state = _tap(flow, when.state, facts, "yes", "full", "pay", "enough", "hardly", "fresh", "none", "thin")
    while state.step != "when_ok":
        back = advance(flow, state, WentBack(), facts)
        assert isinstance(back, Turn)
        state = back.state
    state = _tap(flow, state, facts, "no")
    assert state.step == "when"
    assert state.answers.keys().isdisjoint({"when", "when_ok", "time", "excuses"})


def test_the_tone_of_letters_cannot_be_reached_from_the_card() -> None:
    """Picked there, it led past the decision to a letter of refusal that nobody had decided on."""
    flow, state, facts = _at_the_card("no")
    changing = _tap(flow, state, facts, "change")
    listed = {choice.id for choice in open_choices(flow.question("change"), changing.answers, flow)}
    assert "register" in state.answers
    assert listed.isdisjoint({"register", "my_name", "recipient", "zone"})


def test_what_was_to_be_changed_and_was_not_stays_as_it_was() -> None:
    """In /settings: "quiet hours", then "back", leaves the quiet hours that were remembered."""
    flow, facts = FLOWS["settings"], FACTS[0]
    state = begin(flow, facts).state
    asked = _tap(flow, state, facts, "quiet")
    assert "quiet" not in asked.answers
    back = advance(flow, asked, WentBack(), facts)
    assert isinstance(back, Turn)
    assert back.state.step == "menu"
    assert back.state.answers == state.answers


def test_a_remembered_answer_of_an_older_version_is_asked_anew() -> None:
    old: Mapping[str, Answer] = {
        "employed": Picked("sometimes"),
        "priorities": Several(("fame",)),
        "zone": Wrote("here"),
    }
    facts = replace(FACTS[0], known=old)
    state = begin(FLOWS["decide"], facts, {"company": Wrote("Acme")}).state
    assert state.answers.keys() == {"company"}


def test_a_revise_lists_only_what_leads_back_to_it() -> None:
    """Every step that a Revise lists is walked through before its verdict."""
    for flow in FLOWS.values():
        revises = [step for step in flow.steps if isinstance(step, Revise)]
        order = [step.id for step in flow.steps]
        for revise in revises:
            listed = [step.id for step in flow.steps if passes(step) and step.revisable and revise.may_list(step.id)]
            assert all(order.index(step) < order.index(revise.goto) for step in listed), f"{flow.id}: {listed}"
