"""Every transition of every flow: what an event does to a state.

``begin`` and ``advance`` are pure: the same flow, state, event and facts give the same turn, always. A person's slip is
a Rejection and leaves the state as it was; an assert here marks our own mistake.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from conversations.fitting import fits
from conversations.model import (
    Answer,
    Ask,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Cancelled,
    CancelNudges,
    Choice,
    Effect,
    End,
    Event,
    Facts,
    Flow,
    Menu,
    Nudged,
    Picked,
    Placed,
    Question,
    Rejection,
    Remember,
    Resumed,
    Revise,
    Said,
    Say,
    Several,
    State,
    Tapped,
    Timed,
    Turn,
    WentBack,
    Wrote,
)
from conversations.moments import choice_of, moment_of
from conversations.offering import chosen_of, dependents, leads_to, open_choices, own_id, passes

CANCELLED = "cancelled"  # the End every flow has, where /cancel leads
OWN_WORDS_MAX_CHARS = 60  # of one option in the person's own words

Outcome = Turn | Rejection


def begin(flow: Flow, facts: Facts, given: Mapping[str, Answer] | None = None) -> Turn:
    """Start a conversation at its first question that neither ``given`` nor a remembered fact answers."""
    questions = [step for step in flow.steps if not isinstance(step, End)]
    remembered = {step.id: fact for step in questions if (fact := _remembered(step, facts)) is not None}
    state = State(flow.id, flow.version, flow.start, {**remembered, **(given or {})})
    return _arrive(flow, state, flow.start, facts, ())


def _remembered(step: Question, facts: Facts) -> Answer | None:
    """Return what is known already, unless it was remembered by an older flow and is no answer any more."""
    known = facts.known.get(step.fact) if step.fact else None
    return known if known is not None and fits(step, known) else None


def advance(flow: Flow, state: State, event: Event, facts: Facts) -> Outcome:
    """Apply one event to a saved conversation."""
    assert state.flow == flow.id
    assert state.version == flow.version
    step = flow.by_id[state.step]
    if isinstance(step, End):
        return Rejection("over", silent=isinstance(event, Nudged))
    match event:
        case Tapped():
            return _tapped(flow, state, step, event, facts)
        case Said():
            return _said(flow, state, step, event, facts)
        case WentBack():
            return _back(flow, state, facts)
        case Cancelled():
            return _arrive(flow, state, CANCELLED, facts, (CancelNudges(),))
        case Resumed():
            return Turn(replace(state, turn=state.turn + 1), (Ask(step.id),))
        case Nudged():
            target = step.on_nudge.get(event.kind) if isinstance(step, Menu) else None
            if target is None:
                return Rejection("moved-on", silent=True)
            return _arrive(flow, state, target, facts, ())
        case _:
            assert_never(event)


def _arrive(flow: Flow, state: State, target: str, facts: Facts, effects: tuple[Effect, ...]) -> Turn:
    """Go to a step, and on through steps that are answered already."""
    answers, trail = state.answers, state.trail
    for _ in range(len(flow.steps) + 1):
        step = flow.by_id[target]
        if target in trail:
            trail = trail[: trail.index(target)]
        turn = State(flow.id, flow.version, target, answers, state.turn + 1, trail)
        if isinstance(step, End):
            text = () if step.silent else (Say(f"{flow.id}-{step.id}"),)
            return Turn(turn, (*effects, *step.effects, *text))
        if isinstance(step, Menu):
            elsewhere = [detour.goto for detour in step.instead if detour.guard.test(answers, facts)]
            if elsewhere:
                target = elsewhere[0]
                continue
        answer = answers.get(target)
        if answer is None or not passes(step):
            return Turn(turn, (*effects, *step.entry, Ask(target)))
        trail = (*trail, target)
        target = leads_to(step, answer, answers, facts)
    raise AssertionError(f"{flow.id} runs in a circle at {target}; check.py should have refused it")


def _back(flow: Flow, state: State, facts: Facts) -> Outcome:
    if not state.trail:
        return Rejection("nothing-before", repeat=True)
    answers = dict(state.answers)
    left = flow.question(state.step)
    if isinstance(left, AskSeveral):
        answers.pop(left.id, None)  # half-toggled options are not an answer yet
    known = _remembered(left, facts)
    if left.id not in answers and known is not None:
        answers[left.id] = known  # it was to be changed, and now is not
    previous = state.trail[-1]
    for choice in flow.question(previous).choices:
        for name in choice.sets:
            if name in flow.given:
                answers.pop(name, None)  # what picking it had set is undone with it
    back = replace(state, step=previous, answers=answers, turn=state.turn + 1, trail=state.trail[:-1])
    return Turn(back, (Ask(previous),))


def _tapped(flow: Flow, state: State, step: Question, event: Tapped, facts: Facts) -> Outcome:
    if event.foreign:
        return Rejection("foreign")
    if event.turn != state.turn:
        return Rejection("stale")
    for choice in open_choices(step, state.answers, flow):
        if choice.id == event.choice:
            return _pick(flow, state, step, choice, facts)
    offered = moment_of(event.choice)
    if offered is not None and step.corrects:
        step, state = _corrected(flow, state, step)
    if not isinstance(step, AskWhen):
        return Rejection("stale")
    if offered is not None and _is_past(offered, facts):
        return Rejection("when-past")
    if offered is not None:
        return _answered(flow, state, step, offered, facts)
    return Rejection("stale")


def _pick(flow: Flow, state: State, step: Question, choice: Choice, facts: Facts) -> Outcome:
    match step:
        case AskSeveral() if choice.id in step.options:
            return _toggle(flow, state, step, choice.id)
        case AskSeveral() if choice not in step.choices:
            chosen = chosen_of(state.answers, step)
            left = tuple(own for own in chosen.own if own_id(own) != choice.id)
            return _still_choosing(flow, state, step, Several(chosen.options, left))
        case AskSeveral():
            return _answered(flow, state, step, chosen_of(state.answers, step), facts, choice)
        case AskPlace() if choice.id in step.presets:
            return _answered(flow, state, step, Placed("", step.presets[choice.id]), facts, choice)
        case Revise() if choice not in step.choices:
            trail = state.trail[: state.trail.index(choice.id)] if choice.id in state.trail else ()
            asked = replace(state, step=choice.id, turn=state.turn + 1, trail=trail)
            return Turn(asked, (Ask(choice.id),))
        case Menu() | Revise():
            answers = _after(flow, choice, dict(state.answers))
            trail = () if choice.closes else (*(s for s in state.trail if s != step.id), step.id)
            moved = replace(state, answers=answers, trail=trail)
            return _arrive(flow, moved, choice.goto, facts, choice.effects)
        case _:
            return _answered(flow, state, step, Picked(choice.id), facts, choice)


def _answered(
    flow: Flow, state: State, step: Question, answer: Answer, facts: Facts, choice: Choice | None = None
) -> Turn:
    """Store an answer, drop what depended on a different earlier one, and move on."""
    answers = dict(state.answers)
    if answers.get(step.id) not in (None, answer):
        for dependent in dependents(flow, step.id):
            answers.pop(dependent, None)
    answers[step.id] = answer
    effects: tuple[Effect, ...] = (Remember(step.id, step.fact),) if step.fact else ()
    target = leads_to(step, answer, answers, facts)
    if choice is not None:
        answers = _after(flow, choice, answers)
        effects = choice.effects + effects
    trail = (*(s for s in state.trail if s != step.id), step.id)
    return _arrive(flow, replace(state, answers=answers, trail=trail), target, facts, effects)


def _after(flow: Flow, choice: Choice, answers: dict[str, Answer]) -> dict[str, Answer]:
    for step, value in choice.sets.items():
        answers[step] = Picked(value)
    for step in choice.forgets:
        for gone in (step, *dependents(flow, step)):
            answers.pop(gone, None)
    return answers


def _toggle(flow: Flow, state: State, step: AskSeveral, option: str) -> Outcome:
    chosen = chosen_of(state.answers, step)
    if option in chosen.options:
        left = Several(tuple(o for o in chosen.options if o != option), chosen.own)
        return _still_choosing(flow, state, step, left)
    if len(chosen) >= step.at_most:
        return Rejection("too-many", limit=step.at_most)
    return _still_choosing(flow, state, step, Several((*chosen.options, option), chosen.own))


def _still_choosing(flow: Flow, state: State, step: AskSeveral, chosen: Several) -> Turn:
    answers = {name: a for name, a in state.answers.items() if name not in dependents(flow, step.id)}
    answers[step.id] = chosen
    if not len(chosen):
        del answers[step.id]
    # The turn stays, so that quick taps on a keyboard not yet redrawn still count.
    return Turn(replace(state, answers=answers), (Ask(step.id, again=True),))


def _said(flow: Flow, state: State, step: Question, said: Said, facts: Facts) -> Outcome:
    offered = {choice.id: choice for choice in open_choices(step, state.answers, flow)}
    meant = tuple(choice for choice in said.choices if choice in offered)
    text = " ".join(said.text.split())
    if isinstance(step, AskSeveral):
        return _said_several(flow, state, step, meant, said, facts)
    if not meant and step.corrects and (said.when or said.when_candidates):
        earlier, back_there = _corrected(flow, state, step)
        return _said(flow, back_there, earlier, said, facts)
    if len(meant) == 1:
        return _pick(flow, state, step, offered[meant[0]], facts)
    match step:
        case AskText():
            if not text:
                return Rejection("empty", repeat=True)
            if len(text) > step.max_chars:
                return Rejection("too-long", limit=step.max_chars)
            return _answered(flow, state, step, Wrote(text), facts)
        case AskWhen():
            if said.when_candidates:
                ahead = [timed for timed in said.when_candidates if timed.at.date() >= facts.today]
                if not ahead:
                    return Rejection("when-past")
                asked = ahead if len(ahead) > 1 else said.when_candidates
                return Rejection("when-several", options=tuple(choice_of(timed) for timed in asked))
            if said.when is None:
                return Rejection("when", repeat=True)
            if _is_past(said.when, facts):
                return Rejection("when-past")
            return _answered(flow, state, step, said.when, facts)
        case AskPlace():
            if said.place is not None:
                return _answered(flow, state, step, said.place, facts)
            return Rejection("place-several", options=said.places) if said.places else Rejection("place")
        case _:
            if meant:
                return Rejection("choice-several", options=meant)
            return Rejection("choice", repeat=True)


def _corrected(flow: Flow, state: State, step: Question) -> tuple[Question, State]:
    """Return the earlier question that is answered anew, and the state as it was there."""
    earlier = flow.question(step.corrects)
    trail = state.trail[: state.trail.index(earlier.id)] if earlier.id in state.trail else state.trail
    return earlier, replace(state, step=earlier.id, trail=trail)


def _is_past(when: Timed, facts: Facts) -> bool:
    gone_by = facts.now is not None and not when.day_only and when.at < facts.now
    return gone_by or when.at.date() < facts.today


def _said_several(
    flow: Flow, state: State, step: AskSeveral, meant: tuple[str, ...], said: Said, facts: Facts
) -> Outcome:
    confirming = [choice for choice in step.choices if choice.id in meant]
    if confirming:
        return _pick(flow, state, step, confirming[0], facts)
    chosen = chosen_of(state.answers, step)
    if not meant and not said.own:
        return Rejection("choice" if said.text.strip() else "empty", repeat=True)
    if any(len(own) > OWN_WORDS_MAX_CHARS for own in said.own):
        return Rejection("too-long", limit=OWN_WORDS_MAX_CHARS)
    options = tuple(dict.fromkeys((*chosen.options, *meant)))
    own = tuple(dict.fromkeys((*chosen.own, *said.own)))
    if len(options) + len(own) > step.at_most:
        return Rejection("too-many", limit=step.at_most)
    return _still_choosing(flow, state, step, Several(options, own))
