"""The decision card of "decide", and single ways through it that once went wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.engine import advance, begin
from conversations.model import (
    Answer,
    Answers,
    End,
    Facts,
    Flow,
    Menu,
    Picked,
    Rejection,
    Said,
    Several,
    State,
    Tapped,
    Timed,
    Turn,
    Verdict,
    WentBack,
    Wrote,
)
from conversations.offering import leads_to, open_choices, passes
from conversations.registry import FLOWS
from conversations.weighing import weigh
from tests.saved.walks import FACTS, onward
from tests.unit.core_chances import DICE, walks

WALKS = settings(max_examples=50, deadline=None)


@WALKS
@given(walks(("decide",)), st.integers(0, 500), DICE)
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
@given(walks(("decide",), most=150), DICE)
def test_changing_one_answer_leads_back_to_the_card(way: tuple[Flow, list[State], Facts], dice: Random) -> None:
    """Whatever is changed from the card, the way leads to the card again, or to an end before it."""
    flow, states, facts = way
    for state in [state for state in states if state.step == "card"][:3]:
        changing = _tap(flow, state, facts, "change")
        listed = [c for c in open_choices(flow.question("change"), changing.answers, flow, facts) if c.id != "nothing"]
        now = _tap(flow, changing, facts, dice.choice(listed).id)
        for _ in range(300):
            assert now.step not in {"letter_language", "my_name", "recipient", "zone", "decline_letter"}
            if now.step == "card" or isinstance(flow.by_id[now.step], End):
                break
            result = advance(flow, now, dice.choice(onward(flow, now, facts)), facts)
            now = result.state if isinstance(result, Turn) else now
        else:
            pytest.fail(f"the card was not reached again from {now.step}")


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
    listed = {choice.id for choice in open_choices(flow.question("change"), changing.answers, flow, facts)}
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
