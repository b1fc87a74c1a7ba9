"""What holds for every flow, every state one can get into, and everything that can happen there."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conversations.codec import decode, encode
from conversations.engine import advance
from conversations.known import PROCESS
from conversations.model import (
    AskEach,
    AskSeveral,
    Each,
    End,
    Facts,
    Flow,
    Menu,
    Nudged,
    Picked,
    Rejection,
    Revise,
    Said,
    State,
    Step,
    Tapped,
    Turn,
    WentBack,
)
from conversations.offering import dependents, passes, things_of
from conversations.registry import FLOWS
from tests.saved.walks import FACTS, distances, lets_go, onward, settled, walk
from tests.saved.walks import given as beginnings
from tests.unit.core_chances import DICE, FLOW_IDS, any_event, any_facts, somewhere, walks
from tests.unit.core_performed import performed

WALKS = settings(max_examples=60, deadline=None)


def _is_sound(flow: Flow, state: State) -> None:
    assert state.flow == flow.id
    assert state.version == flow.version
    assert state.step in flow.by_id
    assert len({*state.trail, state.step}) == len(state.trail) + 1, "nobody stands behind themselves"
    assert not any(isinstance(flow.by_id[step], End) for step in state.trail)
    for name in state.answers:
        assert name in flow.by_id or name in flow.given or name == "company"
    for step in flow.steps:
        gone_through = state.answers.get(step.id)
        if isinstance(step, AskEach) and isinstance(gone_through, Each) and step.over in state.answers:
            assert len(gone_through) <= len(things_of(step, state.answers)), "a text for nothing"


@settings(max_examples=200, deadline=None)
@given(st.data(), somewhere(), any_facts())
def test_any_event_anywhere_gives_a_turn_or_a_rejection_and_a_refused_one_changes_nothing(
    data: st.DataObject, here: tuple[Flow, State, Facts], facts: Facts
) -> None:
    """What a turn asks for can be done each time: letters composed, processes changed, other flows begun."""
    flow, state, _ = here
    for _ in range(4):
        event = data.draw(any_event(flow, state, facts))
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
        state = performed(flow, outcome, facts)
        _is_sound(flow, state)
        assert decode(encode(state), FLOWS) == state


@pytest.mark.parametrize("flow_id", FLOW_IDS)
def test_whatever_is_asked_for_on_a_long_walk_can_be_done(flow_id: str) -> None:
    """At each step of each flow, by everything an obliging person could do there."""
    flow = FLOWS[flow_id]
    for number, facts in enumerate(FACTS):
        dice = Random(number)
        found: dict[str, State] = {}
        for _ in range(12):
            for state in walk(flow, facts, dice.choice(beginnings(flow)), dice.randrange, 60):
                found[state.step] = state
        for state in found.values():
            for event in onward(flow, state, facts):
                outcome = advance(flow, state, event, facts)
                if isinstance(outcome, Turn):
                    _is_sound(flow, performed(flow, outcome, facts))


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
        if lets_go(flow, near.step):
            return
        for event in onward(flow, near, facts):
            outcome = advance(flow, near, event, facts)
            reached = settled(flow, outcome, facts) if isinstance(outcome, Turn) else near
            if _place(reached) not in seen:
                seen.add(_place(reached))
                frontier.append(reached)
    pytest.fail(f"{flow.id}: no end from {state.step}")


def _place(state: State) -> tuple[str, bool]:
    return state.step, state.step in state.answers


@pytest.mark.parametrize("flow_id", FLOW_IDS)
def test_every_step_has_an_end_ahead_in_the_drawing(flow_id: str) -> None:
    assert distances(FLOWS[flow_id]).keys() == FLOWS[flow_id].by_id.keys()


@pytest.mark.parametrize("flow_id", FLOW_IDS)
def test_random_walks_always_reach_an_end(flow_id: str) -> None:
    """Somebody who taps at random for long enough is let go; what only carries reminders at least leaves them alone."""
    flow = FLOWS[flow_id]
    for seed in range(40):
        dice = Random(seed)
        facts, start = FACTS[seed % len(FACTS)], dice.choice(beginnings(flow))
        most = 300 if flow.nudges else 3000
        steps = [state.step for state in walk(flow, facts, start, dice.randrange, most, backs=False)]
        if flow.nudges:
            assert any(_rests(flow.by_id[step]) for step in steps[-60:]), f"seed {seed} is never left alone"
        else:
            assert lets_go(flow, steps[-1]), f"seed {seed} still wanders after {len(steps)} turns"


def _rests(step: Step) -> bool:
    return isinstance(step, End) or (isinstance(step, Menu) and step.resting)


@WALKS
@given(somewhere(), DICE)
def test_back_and_the_same_answer_again_leads_to_the_same_place(here: tuple[Flow, State, Facts], dice: Random) -> None:
    flow, state, facts = here
    events = [e for e in onward(flow, state, facts) if not isinstance(e, Nudged)]
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
@given(walks(most=120), DICE)
def test_a_changed_answer_takes_what_depended_on_it_along(way: tuple[Flow, list[State], Facts], dice: Random) -> None:
    """What stands after a change was either answered after it, or does not depend on it, or stands on record."""
    flow, states, facts = way
    for state in states:
        step = flow.by_id[state.step]
        if isinstance(step, End | AskSeveral) or step.id not in state.answers:
            continue
        outcome = advance(flow, state, dice.choice(onward(flow, state, facts)), facts)
        assert isinstance(outcome, Turn)
        new = outcome.state.answers
        if (new.get(step.id), new.get(PROCESS)) != (state.answers[step.id], state.answers.get(PROCESS)):
            picked = new.get(PROCESS)
            item = facts.items.get(picked.choice) if isinstance(picked, Picked) else None
            recorded = item.answers if item else {}
            stale = {name for name in dependents(flow, step.id) if name in new and new[name] != recorded.get(name)}
            assert stale == set(), f"{flow.id}-{step.id}"


def test_a_revise_lists_only_what_leads_back_to_it() -> None:
    """Every step that a Revise lists is walked through before its verdict."""
    for flow in FLOWS.values():
        revises = [step for step in flow.steps if isinstance(step, Revise)]
        order = [step.id for step in flow.steps]
        for revise in revises:
            listed = [step.id for step in flow.steps if passes(step) and step.revisable and revise.may_list(step.id)]
            assert all(order.index(step) < order.index(revise.goto) for step in listed), f"{flow.id}: {listed}"
