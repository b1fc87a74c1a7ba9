"""Conversations walked by hand: a state to begin from, what it offers, and where taps and words lead."""

from __future__ import annotations

from datetime import datetime

from conversations.engine import advance, begin
from conversations.model import Answer, Facts, Flow, Said, State, Tapped, Turn, WentBack
from conversations.offering import open_choices
from conversations.registry import FLOWS
from tests.saved.walks import FACTS, settled

ON_RECORD = FACTS[5]
NOON = datetime.fromisoformat("2026-12-01T12:00")


def go(flow: Flow, state: State, *said: str, facts: Facts = ON_RECORD) -> State:
    """Tap choices one after another; "=words" are typed, "<" goes back."""
    for words in said:
        event = WentBack() if words == "<" else Said(words[1:]) if words[:1] == "=" else Tapped(words, state.turn)
        outcome = advance(flow, state, event, facts)
        assert isinstance(outcome, Turn), f"{words} at {state.step}: {outcome}"
        state = settled(flow, outcome, facts)
    return state


def begun(flow_id: str, facts: Facts = ON_RECORD, **given: Answer) -> State:
    """Return the state a flow begins in."""
    return begin(FLOWS[flow_id], facts, given).state


def offered(state: State, facts: Facts = ON_RECORD) -> list[str]:
    """Return the ids of all buttons a state has."""
    flow = FLOWS[state.flow]
    return [choice.id for choice in open_choices(flow.question(state.step), state.answers, flow, facts)]
