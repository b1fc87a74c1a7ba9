"""What flows name by id in one another and in the tables around them: each is there, and each table is used."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from conversations.etiquette import AGENDA, PRESETS, RULES
from conversations.fitting import fits
from conversations.flows.dilemma import FROM_GROUPS
from conversations.flows.informational import GOALS
from conversations.flows.remind import OWN
from conversations.flows.withdraw import CONCERNS
from conversations.happenings import HAPPENINGS
from conversations.letters import LETTERS
from conversations.model import (
    Effect,
    End,
    Flow,
    Note,
    Picked,
    PlanNudge,
    Postpone,
    ShowLetter,
    Snooze,
    Start,
    Step,
)
from conversations.registry import FLOWS


def _effects(flow: Flow) -> Iterator[tuple[Step, Effect]]:
    """Everything a step, its choices or its answer may ask for."""
    for step in flow.steps:
        if isinstance(step, End):
            yield from ((step, effect) for effect in step.effects)
        else:
            asked = (*step.entry, *step.then, *(effect for choice in step.choices for effect in choice.effects))
            yield from ((step, effect) for effect in asked)


@pytest.mark.parametrize("flow_id", sorted(FLOWS))
def test_what_effects_name_exists(flow_id: str) -> None:
    """Other flows, kinds of nudges and letters, happenings: named by id, and the core checks a flow only by itself."""
    written = {*_writings(FLOWS[flow_id])}
    assert written <= {*LETTERS}
    for step, effect in _effects(FLOWS[flow_id]):
        match effect:
            case Start():
                target = FLOWS[effect.flow]
                known = {*target.given, *target.by_id}
                assert {*effect.carry, *effect.sets} <= known, f"{step.id} starts {effect}"
                assert not effect.resume or effect.resume in _awaited(target), f"{step.id} wakes nobody"
                for name, choice in effect.sets.items():
                    asks = target.by_id.get(name)
                    assert asks is None or (not isinstance(asks, End) and fits(asks, Picked(choice))), effect
            case PlanNudge() | Snooze():
                assert effect.kind in {*RULES, OWN}
            case Postpone():
                presets = {choice.id for choice in FLOWS[flow_id].question(effect.by).choices}
                assert presets == {*PRESETS}
            case ShowLetter():
                assert effect.kind in LETTERS or written, f"{step.id} shows a letter of no kind"
            case Note():
                assert effect.happening in HAPPENINGS
            case _:
                pass


def _writings(flow: Flow) -> Iterator[str]:
    """Which letters a flow writes by the answer "writing", whether it asks for it, sets it or is given it."""
    questions = [step for step in flow.steps if not isinstance(step, End)]
    begun = [effect for other in FLOWS.values() for _, effect in _effects(other) if isinstance(effect, Start)]
    yield from (choice.sets["writing"] for step in questions for choice in step.choices if "writing" in choice.sets)
    yield from (start.sets["writing"] for start in begun if start.flow == flow.id and "writing" in start.sets)
    yield from (choice.id for step in questions if step.id == "writing" for choice in step.choices)


def test_every_letter_is_written_somewhere() -> None:
    """A letter that no conversation leads to would be read by nobody."""
    shown = {effect.kind for flow in FLOWS.values() for _, effect in _effects(flow) if isinstance(effect, ShowLetter)}
    assert shown | {kind for flow in FLOWS.values() for kind in _writings(flow)} >= {*LETTERS}


def test_every_happening_is_noted_somewhere() -> None:
    noted = {effect.happening for flow in FLOWS.values() for _, effect in _effects(flow) if isinstance(effect, Note)}
    assert noted == {*HAPPENINGS}


def test_every_reminder_of_a_process_is_answered_from_anywhere() -> None:
    """One companion rests beside each process; whatever etiquette plans wakes it, wherever it stands."""
    companion = FLOWS["reminder"]
    assert companion.nudges.keys() == AGENDA.keys()
    waiting = {kind for flow in FLOWS.values() for kind in _awaited(flow)}
    assert RULES.keys() <= waiting - FROM_GROUPS <= {*RULES, *AGENDA, OWN}


def _awaited(flow: Flow) -> set[str]:
    return {kind for step in flow.steps if not isinstance(step, End) for kind in step.on_nudge}


def test_every_goal_and_concern_is_offered_once() -> None:
    """C5-C9, B5: a question of the bank belongs to one goal, and its id is a concern's nowhere."""
    bank = [option for options in GOALS.values() for option in options]
    assert len({*bank, *CONCERNS}) == len(bank) + len(CONCERNS) == 32
