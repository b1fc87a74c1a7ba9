"""What is on record about a process, brought into a conversation that is about it."""

from __future__ import annotations

from dataclasses import replace

from conversations.fitting import fits
from conversations.model import Answer, Answers, End, Facts, Flow, Picked, State
from conversations.offering import dependents

PROCESS = "process"  # the answer that says which process a conversation is about

# Everything a record can say, by answer name; see answers_of in standing.py.
NAMES = (
    "company",
    "role",
    "recipient",
    "employer",
    "kind",
    "stage",
    "when",
    "talked_on",
    "rounds",
    "people",
    "concerns",
    "questions",
    "promised",
    "debriefed_on",
    "thanked_on",
    "followed_up_on",
    "final_note_on",
    "follow_up_from",
    "final_from",
    "let_go_on",
    "phone_from",
)


def brought(flow: Flow, picked: str, facts: Facts) -> Answers:
    """Return which process it is, and what is on record about it, where the flow asks for it or lets it be given."""
    item = facts.items.get(picked)
    if item is None:
        return {}
    known: dict[str, Answer] = {PROCESS: Picked(picked)}
    for name, answer in item.answers.items():
        step = flow.by_id.get(name)
        if name == "people" and flow.recorded.get(name, name) not in item.answers:
            continue  # they were at an earlier interview
        if name in flow.given or (step is not None and not isinstance(step, End) and fits(step, answer)):
            known[name] = answer
    return known


def without(flow: Flow, answers: Answers) -> dict[str, Answer]:
    """Return the answers without what a record had brought: they are about another company now."""
    gone = {PROCESS, *(name for name in NAMES if name in flow.given)}
    return {name: answer for name, answer in answers.items() if name not in gone}


def refreshed(flow: Flow, state: State, facts: Facts) -> State:
    """Return the state with what is given about its process as it stands now."""
    picked = state.answers.get(PROCESS)
    item = facts.items.get(picked.choice) if isinstance(picked, Picked) else None
    if item is None:
        return state
    stale = {name for name in NAMES if name in flow.given}
    answers = {name: answer for name, answer in state.answers.items() if name not in stale}
    answers |= {name: answer for name, answer in item.answers.items() if name in stale}
    for name, needs in flow.recorded.items():
        fresh = item.answers.get(name)
        if needs in item.answers and fresh is not None and name != state.step and answers.get(name) != fresh:
            answers[name] = fresh  # changed elsewhere meanwhile
            answers = {k: a for k, a in answers.items() if k not in dependents(flow, name) or k in flow.given}
    return replace(state, answers=answers)
