"""What a step offers just now, where an answer leads, and what hangs on it: the table's questions, no transitions."""

from __future__ import annotations

from typing import TypeGuard
from zlib import crc32

from conversations.model import (
    Answer,
    Answers,
    AskChoice,
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Choice,
    Each,
    End,
    Facts,
    Flow,
    Pick,
    Picked,
    Question,
    Revise,
    Several,
    Step,
)

MOST_LISTED = 40  # things on record to pick from; Telegram takes a hundred buttons a message
# What can be done with one's own words that are being written anew.
EDITING = ("own_remove", "own_leave")


def open_choices(step: Question, answers: Answers, flow: Flow, facts: Facts) -> tuple[Choice, ...]:
    """Return what can be picked at a step just now, in the order shown.

    Options of an AskSeveral and things on record come first; a Revise lists the answered steps. Choices that would only
    repeat how things stand (formal when it is formal already) are left out.
    """
    match step:
        case AskSeveral() if chosen_of(answers, step).edited:
            return tuple(Choice(way, goto=step.id) for way in EDITING)
        case AskSeveral():
            options = tuple(Choice(option, goto=step.id) for option in step.options)
            options += tuple(Choice(own_id(own), goto=step.id) for own in chosen_of(answers, step).own)
            # What leaves the question open is no longer offered beside what was chosen: it would wipe that.
            return options + (step.choices[:1] if len(chosen_of(answers, step)) else step.choices[1:])
        case AskCompany() | Pick():
            return (
                tuple(Choice(one, goto=step.goto) for one in facts.listed.get(step.among, ())[:MOST_LISTED])
                + step.choices
            )
        case Revise():
            answered = (s.id for s in flow.steps if step.may_list(s.id) and _listed(s, answers))
            return tuple(Choice(name, goto=name) for name in answered) + step.choices
        case _:
            return tuple(choice for choice in step.choices if _is_offered(choice, step, answers, facts))


def _is_offered(choice: Choice, step: Question, answers: Answers, facts: Facts) -> bool:
    if choice.only is not None and not choice.only.test(answers, facts):
        return False
    return choice.goto != step.id or not _stands_already(choice, answers)


def _stands_already(choice: Choice, answers: Answers) -> bool:
    return bool(choice.sets) and all(answers.get(step) == Picked(value) for step, value in choice.sets.items())


def _listed(step: Step, answers: Answers) -> bool:
    return passes(step) and step.revisable and step.id in answers


def passes(step: Step) -> TypeGuard[AskText | AskWhen | AskPlace | AskChoice | AskSeveral | AskEach | AskCompany]:
    """Say whether a step is walked through once answered, as against a place to come back to."""
    return isinstance(step, AskText | AskWhen | AskPlace | AskChoice | AskSeveral | AskEach | AskCompany)


def things_of(step: AskEach, answers: Answers) -> tuple[str, ...]:
    """Return what an AskEach asks about, one after another."""
    several = answers.get(step.over)
    return (*several.options, *several.own) if isinstance(several, Several) else ()


def answer_of(step: Step, answers: Answers) -> Answer | None:
    """Return a step's answer when it is whole; of an AskEach, when nothing is left to ask about."""
    answer = answers.get(step.id)
    if not isinstance(step, AskEach):
        return answer
    gone_through = answer if isinstance(answer, Each) else Each()
    return gone_through if len(gone_through) >= len(things_of(step, answers)) else None


def leads_to(step: Question, answer: Answer, answers: Answers, facts: Facts) -> str:
    """Return where an answered step leads: the first detour that holds, the choice's target, or the step's own."""
    for detour in step.detours:
        if detour.guard.test(answers, facts):
            return detour.goto
    if isinstance(answer, Picked):
        for choice in step.choices:
            if choice.id == answer.choice:
                return choice.goto
    assert isinstance(step, AskText | AskWhen | AskPlace | AskSeveral | AskEach | AskCompany), f"{step.id}: {answer}"
    return step.goto


def dependents(flow: Flow, step_id: str) -> tuple[str, ...]:
    """Return every step whose answer no longer stands when this one's changes, directly or through others."""
    found: list[str] = []
    frontier = [step_id]
    while frontier:
        changed = frontier.pop()
        for step in flow.steps:
            if not isinstance(step, End) and changed in step.depends and step.id not in found:
                found.append(step.id)
                frontier.append(step.id)
    return tuple(found)


def own_id(own: str) -> str:
    """Return the choice id of an option in the person's own words, so that it can be tapped away again."""
    return f"own_{crc32(own.encode('utf-8', 'surrogatepass')):08x}"


def chosen_of(answers: Answers, step: AskSeveral) -> Several:
    """Return what has been toggled so far."""
    answer = answers.get(step.id)
    return answer if isinstance(answer, Several) else Several()
