"""Everything a turn asks for, done as the shell would do it, on values alone: it must have what it needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from conversations import etiquette
from conversations.arriving import arrive
from conversations.engine import begin
from conversations.etiquette import PRESETS, QuietHours, Situation, agenda
from conversations.happenings import begun, happen
from conversations.known import PROCESS, refreshed
from conversations.letters import REQUIRED, compose
from conversations.model import (
    Answer,
    Arrive,
    Ask,
    Effect,
    End,
    Facts,
    FireNow,
    Flow,
    Item,
    Menu,
    Note,
    Picked,
    PlanNudge,
    Postpone,
    Remember,
    Say,
    ShowLetter,
    ShowTrustedCard,
    Snooze,
    Start,
    State,
    Timed,
    Turn,
    Verdict,
    Wrote,
)
from conversations.process import Process
from conversations.recording import decode_process, encode_process
from conversations.registry import FLOWS
from conversations.standing import answers_of
from conversations.weighing import weigh
from tests.saved.walks import PROCESSES

QUIET = QuietHours(time(21), time(8))
ON_RECORD = {process.id: process for process in PROCESSES}


def situation_of(facts: Facts) -> Situation:
    """Return noon of the facts' day, on a week of five days."""
    return Situation(datetime.combine(facts.today, time(12)), QUIET)


def performed(flow: Flow, turn: Turn, facts: Facts) -> State:
    """Do all that a turn asks for, what follows from it included; return the state it comes to."""
    state = turn.state
    for number, effect in enumerate(turn.effects):
        match effect:
            case Note():
                state, facts = _noted(flow, state, effect, facts)
            case Arrive():
                assert number == len(turn.effects) - 1, "after coming somewhere nothing is left to be done here"
                assert effect.step == state.step
                return performed(flow, arrive(flow, state, effect.step, facts), facts)
            case _:
                _can_be_done(flow, state, effect, facts)
    return state


def _noted(flow: Flow, state: State, note: Note, facts: Facts) -> tuple[State, Facts]:
    """Let it happen to the process on record, or to a new one; whatever was answered, the record stays readable."""
    situation = situation_of(facts)
    picked = state.answers.get(PROCESS)
    before = ON_RECORD.get(picked.choice) if isinstance(picked, Picked) else None
    process = happen(note.happening, before or begun(state.answers), state.answers, situation.now)
    process = replace(process, id="p1" if not before else before.id)
    _is_sound(process, situation)
    answers = {**state.answers, PROCESS: Picked(process.id)}
    facts = replace(facts, items={**facts.items, process.id: Item(process.company, answers_of(process, situation))})
    return refreshed(flow, replace(state, answers=answers), facts), facts


def _is_sound(process: Process, situation: Situation) -> None:
    numbers = [one.number for one in process.rounds]
    assert len({*numbers}) == len(numbers), "an interview keeps its number"
    assert list(process.rounds) == sorted(process.rounds, key=lambda one: one.at)
    assert bool(process.ended) == (process.ended_on is not None)
    assert decode_process(encode_process(process), int(process.id[1:])) == process
    wanted = agenda(process, situation)
    assert not (process.ended and wanted), "what has ended asks for nothing"
    for due in wanted:
        assert due.planned.expires > due.planned.at, due
        assert due.kind == "ahead_soon" or not QUIET.cover(due.planned.at), due
    assert agenda(process, situation) == wanted


def _can_be_done(flow: Flow, state: State, effect: Effect, facts: Facts) -> None:
    step, answers = flow.by_id[state.step], state.answers
    match effect:
        case Ask():
            assert effect.step == state.step
            assert not isinstance(step, End)
            assert not (isinstance(step, Menu) and step.unseen), "what waits unseen asks nothing"
        case ShowLetter():
            writing = answers.get("writing")
            kind = effect.kind or (writing.choice if isinstance(writing, Picked) else "")
            assert all(name in answers for name in REQUIRED), f"{effect} at {flow.id}-{state.step}"
            assert isinstance(answers["company"], Wrote), "a letter to nobody"
            assert isinstance(answers["my_name"], Wrote)
            assert compose(kind, answers).paragraphs
        case ShowTrustedCard():
            verdicts = [one for one in flow.steps if isinstance(one, Verdict)]
            assert "company" in answers
            assert not verdicts or weigh(flow, verdicts[0], answers)
        case Remember():
            assert effect.step in answers
        case PlanNudge() | Snooze():
            if isinstance(effect, PlanNudge):
                etiquette.plan(effect.kind, situation_of(facts))
            else:
                assert bool(effect.preset) != bool(effect.by)
                _is_a_moment(answers.get(effect.by), may_be_open=bool(effect.preset))
            if isinstance(effect, PlanNudge):
                assert not isinstance(step, End)
                assert effect.kind in step.on_nudge, f"{effect} at {flow.id}-{state.step}"
        case Postpone():
            _is_a_moment(answers.get(effect.by), may_be_open=True)
        case FireNow():
            assert isinstance(answers.get("nudge"), Picked)
        case Start():
            _begins(effect, state, facts)
        case Say():
            assert effect.key == f"{flow.id}-{state.step}"
        case _:
            pass


def _is_a_moment(until: Answer | None, *, may_be_open: bool) -> None:
    """What a reminder is put off to: a preset, a moment of one's own, or nothing yet."""
    known = isinstance(until, Timed) or until in {Picked(preset) for preset in PRESETS}
    assert known or (may_be_open and until is None)


def _begins(start: Start, state: State, facts: Facts) -> None:
    """A flow that leads on to another gives it what it takes; about a company its question is not asked again."""
    given: dict[str, Answer] = {name: Picked(choice) for name, choice in start.sets.items()}
    for there, here in start.carry.items():
        answer = state.answers.get(here)
        if answer is not None and (here == PROCESS or not isinstance(answer, Picked)):
            given[there] = answer
    target = FLOWS[start.flow]
    begun_there = begin(target, facts, given)
    if PROCESS in given and given[PROCESS] in {Picked(one) for one in facts.items}:
        assert begun_there.state.step != "company", f"{start.flow} asks which company, and knows it"
    if begun_there.state.flow != state.flow:
        performed(target, begun_there, facts)
