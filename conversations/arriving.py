"""Coming to a step: past what is answered already, elsewhere where a guard says so, and then its question."""

from __future__ import annotations

from conversations.model import (
    AllowNudges,
    Arrive,
    Ask,
    AskEach,
    DatesMeant,
    Effect,
    End,
    Facts,
    Flow,
    LetBe,
    Menu,
    Note,
    Picked,
    Postpone,
    Remember,
    Say,
    State,
    StopNudges,
    Turn,
)
from conversations.offering import answer_of, leads_to, passes, things_of

# After these the facts are others: where a menu leads then is seen once they have been done.
CHANGING = (Note, Remember, DatesMeant, StopNudges, AllowNudges, LetBe, Postpone)


def arrive(flow: Flow, state: State, target: str, facts: Facts, effects: tuple[Effect, ...] = ()) -> Turn:
    """Go to a step, and on through steps that are answered already; ``effects`` come before its own."""
    answers, trail = state.answers, state.trail
    for _ in range(len(flow.steps) + 1):
        step = flow.by_id[target]
        if target in trail:
            trail = trail[: trail.index(target)]
        turn = State(flow.id, flow.version, target, answers, state.turn + 1, trail)
        if isinstance(step, End):
            text = () if step.silent else (Say(f"{flow.id}-{step.id}"),)
            return Turn(turn, (*effects, *step.effects, *text))
        if isinstance(step, Menu) and step.instead and any(isinstance(effect, CHANGING) for effect in effects):
            return Turn(turn, (*effects, Arrive(target)))
        if isinstance(step, Menu):
            ways = (way for way in step.instead if not (way.once and way.goto in answers))
            elsewhere = [way.goto for way in ways if way.guard.test(answers, facts)]
            if elsewhere:
                target = elsewhere[0]
                continue
        if passes(step) and step.unless is not None and step.unless.test(answers, facts):
            target = leads_to(step, Picked(""), answers, facts)
            continue
        answer = answer_of(step, answers)
        if answer is None or not passes(step):
            asked = () if isinstance(step, Menu) and step.unseen else (Ask(target),)
            return Turn(turn, (*effects, *step.entry, *asked))
        if not isinstance(step, AskEach) or things_of(step, answers):
            trail = (*trail, target)  # a question about nobody is none to go back to
        target = leads_to(step, answer, answers, facts)
    raise AssertionError(f"{flow.id} runs in a circle at {target}; check.py should have refused it")
