"""Every transition of every flow: what an event does to a state.

``begin`` and ``advance`` are pure: the same flow, state, event and facts give the same turn, always. A person's slip is
a Rejection and leaves the state as it was; an assert here marks our own mistake.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from conversations.arriving import arrive
from conversations.choosing import own_words, toggled
from conversations.fitting import fits
from conversations.known import NAMES, PROCESS, brought, without
from conversations.meaning import meant, misplaced
from conversations.model import (
    Answer,
    Ask,
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskWhen,
    Cancelled,
    CancelNudges,
    Choice,
    Each,
    Effect,
    End,
    Event,
    Facts,
    Flow,
    Menu,
    Nudged,
    Pick,
    Picked,
    Question,
    Rejection,
    Remember,
    Resumed,
    Revise,
    Said,
    Several,
    State,
    Tapped,
    Turn,
    WentBack,
    Wrote,
)
from conversations.moments import moment_of
from conversations.offering import (
    chosen_of,
    dependents,
    leads_to,
    open_choices,
    things_of,
)

CANCELLED = "cancelled"  # the End every flow has, where /cancel leads
Outcome = Turn | Rejection


def begin(flow: Flow, facts: Facts, given: Mapping[str, Answer] | None = None) -> Turn:
    """Start a conversation at its first question that neither ``given`` nor a remembered fact answers."""
    questions = [step for step in flow.steps if not isinstance(step, End)]
    remembered = {step.id: fact for step in questions if (fact := _remembered(step, facts)) is not None}
    picked = (given or {}).get(PROCESS)
    known = brought(flow, picked.choice, facts) if isinstance(picked, Picked) else {}
    state = State(flow.id, flow.version, flow.start, {**remembered, **known, **(given or {})})
    return arrive(flow, state, flow.start, facts, ())


def _remembered(step: Question, facts: Facts) -> Answer | None:
    """Return what is known already, unless it was remembered by an older flow and is no answer any more."""
    name = step.fact or step.takes
    known = facts.known.get(name) if name else None
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
            if flow.nudges:  # it only carries reminders: the question goes, they stay
                return arrive(flow, replace(state, trail=()), CANCELLED, facts)
            return arrive(flow, state, CANCELLED, facts, (CancelNudges(),))
        case Resumed():
            asked = () if isinstance(step, Menu) and step.unseen else (Ask(step.id),)
            return Turn(replace(state, turn=state.turn + 1), asked)
        case Nudged():
            target = step.on_nudge.get(event.kind) or flow.nudges.get(event.kind)
            if target is None:
                return Rejection("moved-on", silent=True)
            if event.kind in flow.nudges:
                state = replace(state, answers={**state.answers, "nudged": Picked(event.kind)}, trail=())
            return arrive(flow, state, target, facts, ())
        case _:
            assert_never(event)


def _back(flow: Flow, state: State, facts: Facts) -> Outcome:
    left = flow.question(state.step)
    answers = dict(state.answers)
    half_way = answers.get(left.id)
    if isinstance(left, AskSeveral) and isinstance(half_way, Several) and half_way.edited:
        return _still_choosing(flow, state, left, replace(half_way, edited=""))
    if isinstance(left, AskEach) and isinstance(half_way, Each) and len(half_way):
        answers[left.id] = Each(half_way.texts[:-1])
        return Turn(replace(state, answers=answers, turn=state.turn + 1), (Ask(left.id),))
    if not state.trail:
        return Rejection("nothing-before", repeat=True)
    if isinstance(left, AskSeveral):
        for gone in (left.id, *dependents(flow, left.id)):
            answers.pop(gone, None)  # half-toggled options are not an answer yet
    known = _remembered(left, facts)
    if left.id not in answers and known is not None:
        answers[left.id] = known  # it was to be changed, and now is not
    previous = state.trail[-1]
    gone_through = answers.get(previous)
    if isinstance(gone_through, Each):
        answers[previous] = Each(gone_through.texts[:-1])
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
    for choice in open_choices(step, state.answers, flow, facts):
        if choice.id == event.choice:
            return _pick(flow, state, step, choice, facts)
    offered = moment_of(event.choice)
    if offered is not None and step.corrects:
        step, state = _amended(flow, state, step.corrects)
    if not isinstance(step, AskWhen) or offered is None:
        return Rejection("stale")
    return misplaced(step, offered, facts) or _answered(flow, state, step, offered, facts)


def _pick(flow: Flow, state: State, step: Question, choice: Choice, facts: Facts) -> Outcome:
    match step:
        case AskSeveral() if choice.id in step.options:
            chosen = toggled(step, chosen_of(state.answers, step), choice.id)
            return chosen if isinstance(chosen, Rejection) else _still_choosing(flow, state, step, chosen)
        case AskSeveral() if choice not in step.choices:
            return _still_choosing(flow, state, step, own_words(step, chosen_of(state.answers, step), choice.id))
        case AskSeveral() if choice == step.choices[0]:
            return _answered(flow, state, step, chosen_of(state.answers, step), facts, choice)
        case AskEach():
            return _next_of_each(flow, state, step, "", facts)
        case AskCompany() if choice not in step.choices:
            kept = without(flow, state.answers)
            if step.id in kept and state.answers.get(PROCESS) != Picked(choice.id):
                kept = {name: answer for name, answer in kept.items() if name not in dependents(flow, step.id)}
            about_it = replace(state, answers={**kept, **brought(flow, choice.id, facts)})
            return _answered(flow, about_it, step, facts.items[choice.id].answers[step.id], facts)
        case Pick(stays=True) if choice not in step.choices:
            picked = {**state.answers, step.into: Picked(choice.id)}
            asked = replace(state, answers=picked, turn=state.turn + 1)
            return Turn(asked, (Ask(step.id, again=True), *step.then))
        case Pick() if choice not in step.choices:
            picked = {**state.answers, step.into: Picked(choice.id)}
            if step.into == PROCESS:  # nothing of the one looked at before
                unrecorded = {name: answer for name, answer in picked.items() if name not in NAMES}
                picked = {**unrecorded, **brought(flow, choice.id, facts)}
            trail = (*(s for s in state.trail if s != step.id), step.id)
            return arrive(flow, replace(state, answers=picked, trail=trail), step.goto, facts, ())
        case AskPlace() if choice.id in step.presets:
            return _answered(flow, state, step, step.presets[choice.id], facts, choice)
        case Revise() if choice not in step.choices:
            trail = state.trail[: state.trail.index(choice.id)] if choice.id in state.trail else ()
            return _ask_anew(flow, replace(state, trail=trail), choice.id, ())
        case Menu() | Revise():
            answers = _after(flow, choice, dict(state.answers))
            trail = () if choice.closes else (*(s for s in state.trail if s != step.id), step.id)
            moved = replace(state, answers=answers, trail=trail)
            if choice.asks:
                return _ask_anew(flow, moved, choice.goto, choice.effects)
            return arrive(flow, moved, choice.goto, facts, choice.effects)
        case _:
            return _answered(flow, state, step, Picked(choice.id), facts, choice)


def _ask_anew(flow: Flow, state: State, target: str, effects: tuple[Effect, ...]) -> Turn:
    """Ask an answered question again; its answer stands until there is another, unless it goes one by one."""
    kept = {name: a for name, a in state.answers.items() if not (name == target and isinstance(a, Each))}
    behind = tuple(name for name in state.trail if name != target)
    asked = replace(state, step=target, answers=kept, turn=state.turn + 1, trail=behind)
    return Turn(asked, (*effects, *flow.question(target).entry, Ask(target)))


def _answered(
    flow: Flow, state: State, step: Question, answer: Answer, facts: Facts, choice: Choice | None = None
) -> Turn:
    """Store an answer, drop what depended on a different earlier one, and move on."""
    answers = dict(state.answers)
    if answers.get(step.id) not in (None, answer):
        for dependent in dependents(flow, step.id):
            answers.pop(dependent, None)
    answers[step.id] = answer
    if step.fact:  # asked for in two places, it is answered in both
        answers |= {other.id: answer for other in flow.steps if not isinstance(other, End) and other.fact == step.fact}
    effects: tuple[Effect, ...] = (Remember(step.id, step.fact),) if step.fact else ()
    effects = (*step.then, *effects)
    target = leads_to(step, answer, answers, facts)
    if choice is not None:
        answers = _after(flow, choice, answers)
        effects = choice.effects + effects
    trail = (*(s for s in state.trail if s != step.id), step.id)
    return arrive(flow, replace(state, answers=answers, trail=trail), target, facts, effects)


def _after(flow: Flow, choice: Choice, answers: dict[str, Answer]) -> dict[str, Answer]:
    for step, value in choice.sets.items():
        answers[step] = Picked(value)
    for step in choice.forgets:
        for gone in (step, *dependents(flow, step)):
            answers.pop(gone, None)
    return answers


def _still_choosing(flow: Flow, state: State, step: AskSeveral, chosen: Several) -> Turn:
    answers = {name: a for name, a in state.answers.items() if name not in dependents(flow, step.id)}
    answers[step.id] = chosen
    if not len(chosen):
        del answers[step.id]
    # The turn stays, so that quick taps on a keyboard not yet redrawn still count.
    return Turn(replace(state, answers=answers), (Ask(step.id, again=True),))


def _said(flow: Flow, state: State, step: Question, said: Said, facts: Facts) -> Outcome:
    offered = {choice.id for choice in open_choices(step, state.answers, flow, facts)}
    if said.amends:
        step, state = _amended(flow, state, said.amends)
    elif step.corrects and offered.isdisjoint(said.choices) and _answers_other(flow, step, said, facts):
        step, state = _amended(flow, state, step.corrects)
    meaning = meant(flow, state, step, said, facts)
    match meaning:
        case Rejection():
            return _ask_anew(flow, state, step.id, ()) if said.amends else meaning
        case Choice():
            return _pick(flow, state, step, meaning, facts)
        case Several() if isinstance(step, AskSeveral):
            return _still_choosing(flow, state, step, meaning)
        case Wrote() if isinstance(step, AskEach):
            return _next_of_each(flow, state, step, meaning.text, facts)
        case Wrote() if isinstance(step, AskCompany):
            kept = without(flow, state.answers)
            if PROCESS in state.answers:  # a name like that of the one on record, and yet not that one
                kept = {name: answer for name, answer in kept.items() if name not in dependents(flow, step.id)}
            return _answered(flow, replace(state, answers=kept), step, meaning, facts)
        case _:
            return _answered(flow, state, step, meaning, facts)


def _next_of_each(flow: Flow, state: State, step: AskEach, text: str, facts: Facts) -> Turn:
    """Keep a text, and ask about the next thing, or move on after the last."""
    before = state.answers.get(step.id)
    texts = Each((*(before.texts if isinstance(before, Each) else ()), text))
    if len(texts) >= len(things_of(step, state.answers)):
        return _answered(flow, state, step, texts, facts)
    going_on = replace(state, answers={**state.answers, step.id: texts}, turn=state.turn + 1)
    return Turn(going_on, (Ask(step.id),))


def _answers_other(flow: Flow, step: Question, said: Said, facts: Facts) -> bool:
    """Say whether words at a step are a moment for the question it corrects; at a menu, only one that makes sense."""
    moments = (*((said.when,) if said.when else ()), *said.when_candidates)
    other = flow.question(step.corrects)
    if not isinstance(step, Menu) or not isinstance(other, AskWhen):
        return bool(moments)
    return any(misplaced(other, moment, facts) is None for moment in moments)


def _amended(flow: Flow, state: State, step_id: str) -> tuple[Question, State]:
    """Return the earlier question that is answered anew, and the state as it was there."""
    earlier = flow.question(step_id)
    trail = state.trail[: state.trail.index(earlier.id)] if earlier.id in state.trail else state.trail
    return earlier, replace(state, step=earlier.id, trail=trail)
