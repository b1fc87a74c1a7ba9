"""What a flow must satisfy. ``checked`` refuses a bad one at import, not at midnight.

Texts are not looked at here: whether every id has its words in every language is the catalog's check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from conversations.engine import CANCELLED
from conversations.fitting import fits
from conversations.model import (
    AskChoice,
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Choice,
    End,
    Flow,
    Menu,
    Pick,
    Picked,
    PlanNudge,
    Question,
    Remember,
    Revise,
    Start,
    Step,
    Verdict,
)
from conversations.offering import passes

_ID = re.compile(r"[a-z][a-z0-9_]{0,23}")  # a Fluent name, and short enough for a button's 64 bytes


class BadFlowError(Exception):
    """A flow that could trap, lose or confuse somebody; the message lists every fault."""


def checked(flow: Flow) -> Flow:
    """Return the flow, or raise BadFlowError with all that is wrong with it."""
    faults = list(_faults(flow))
    if faults:
        raise BadFlowError(f"flow {flow.id}: " + "; ".join(faults))
    return flow


def ways_out(step: Step, flow: Flow) -> Iterator[tuple[str, str]]:
    """Yield (label, target) for every transition out of a step, as the diagram draws them."""
    if isinstance(step, End):
        return
    for detour in step.detours:
        yield f"if {detour.guard.id}", detour.goto
    for choice in step.choices:
        yield choice.id, choice.goto
    if isinstance(step, AskText | AskWhen | AskPlace | AskSeveral | AskEach | AskCompany | Pick):
        yield "", step.goto
    if isinstance(step, Menu):
        for detour in step.instead:
            yield f"instead if {detour.guard.id}", detour.goto
        for kind, target in step.on_nudge.items():
            yield f"nudge {kind}", target
    if isinstance(step, Menu) and step.unseen:
        yield from ((f"nudge {kind}", target) for kind, target in flow.nudges.items())
    if step.corrects:
        yield "corrected by words", step.corrects
    if isinstance(step, Revise):
        for other in flow.steps:
            if passes(other) and other.revisable and step.may_list(other.id):
                yield "asked again", other.id


def _faults(flow: Flow) -> Iterator[str]:
    yield from _bad_ids(flow)
    unknown = [
        f"{step.id} leads to unknown {target}"
        for step in flow.steps
        for _, target in ways_out(step, flow)
        if target not in flow.by_id
    ]
    if flow.start not in flow.by_id:
        unknown.append(f"starts at unknown {flow.start}")
    yield from unknown
    if not unknown:
        yield from _lost_and_trapped(flow)
        yield from _circles(flow)
    for step in flow.steps:
        if isinstance(step, End):
            yield from (f"{step.id} {fault}" for fault in _bad_effects(flow, step))
        else:
            yield from _bad_question(flow, step)
    for version in range(1, flow.version):
        if version not in flow.migrations:
            yield f"no migration from version {version}"


def _bad_ids(flow: Flow) -> Iterator[str]:
    ids = [step.id for step in flow.steps]
    names = [flow.id, *ids]
    for step in flow.steps:
        if not isinstance(step, End):
            options = step.options if isinstance(step, AskSeveral) else ()
            within = [*(choice.id for choice in step.choices), *options]
            names += within
            if len(set(within)) < len(within):
                yield f"{step.id} has a choice twice"
    yield from (f"bad id {name!r}" for name in names if not _ID.fullmatch(name))
    yield from (f"{step} stands twice" for step in sorted(set(ids)) if ids.count(step) > 1)
    if not isinstance(flow.by_id.get(CANCELLED), Menu if flow.nudges else End):
        yield f"has no end {CANCELLED!r} for /cancel"


def _reach(flow: Flow, start: str) -> set[str]:
    seen: set[str] = set()
    frontier = [start]
    while frontier:
        step = frontier.pop()
        if step not in seen and step in flow.by_id:
            seen.add(step)
            frontier += [target for _, target in ways_out(flow.by_id[step], flow)]
    return seen


def _lost_and_trapped(flow: Flow) -> Iterator[str]:
    reachable = _reach(flow, flow.start) | _reach(flow, CANCELLED)
    yield from (f"{step.id} is unreachable" for step in flow.steps if step.id not in reachable)
    for step in flow.steps:
        ends = (flow.by_id[target] for target in _reach(flow, step.id))
        if not any(isinstance(end, End) for end in ends):
            yield f"{step.id} is a dead end"


def _circles(flow: Flow) -> Iterator[str]:
    """A circle that is walked through must forget an answer on its way, or it would run for ever.

    Walked through are answered steps, and menus that lead elsewhere instead of asking.
    """

    def onward(step: Step) -> Iterator[str]:
        if isinstance(step, Menu):
            yield from (detour.goto for detour in step.instead if not detour.once)
        if not passes(step):
            return
        forgetful = {c.goto for c in step.choices if step.id in c.forgets or c.goto in c.forgets}
        for _, target in ways_out(step, flow):
            if target not in forgetful:
                yield target

    for start in flow.steps:
        seen: set[str] = set()
        frontier = list(onward(start))
        while frontier:
            step = frontier.pop()
            if step not in seen:
                seen.add(step)
                frontier += onward(flow.by_id[step])
        if start.id in seen:
            yield f"{start.id} lies on a circle that forgets nothing"


def _bad_question(flow: Flow, step: Question) -> Iterator[str]:
    match step:
        case Menu() if step.unseen:
            if step.choices or not step.resting:
                yield f"{step.id} is not seen, and yet offers or asks something"
        case AskChoice() | Menu() | Revise() if not step.choices:
            yield f"{step.id} offers nothing to pick"
        case AskSeveral() if not step.choices or step.at_most < 1 or (len(step.options) < 2 and not step.edits):
            yield f"{step.id} cannot be confirmed, or offers too little"
        case AskEach() if not isinstance(flow.by_id.get(step.over), AskSeveral) or step.over not in step.depends:
            yield f"{step.id} goes through {step.over}, which is no list it depends on"
        case AskPlace() if set(step.presets) != {choice.id for choice in step.choices}:
            yield f"{step.id} has choices without a zone"
        case Verdict() if any(low >= high for (high, _), (low, _) in pairwise(step.bands)):
            yield f"{step.id}: bands must fall"
        case _:
            pass
    yield from (f"{step.id} depends on unknown {other}" for other in step.depends if other not in flow.by_id)
    yield from (f"{step.id} {fault}" for fault in _bad_effects(flow, step))
    for choice in step.choices:
        yield from _bad_choice(flow, step, choice)


def _bad_effects(flow: Flow, step: Question | End) -> Iterator[str]:
    """What an effect names must be there when it is performed."""
    effects = list(step.effects if isinstance(step, End) else step.entry)
    if not isinstance(step, End):
        effects += [effect for choice in step.choices for effect in choice.effects]
    for effect in effects:
        if isinstance(effect, Remember) and effect.step != step.id and not isinstance(step, End):
            yield f"remembers {effect.step}, which is answered elsewhere"
        if isinstance(effect, Start):
            unknown = [name for name in effect.carry.values() if name not in {*flow.by_id, *flow.given}]
            yield from (f"carries unknown {name}" for name in unknown)
        if isinstance(effect, PlanNudge) and (isinstance(step, End) or effect.kind not in step.on_nudge):
            yield f"plans nudge {effect.kind}, which it does not wait for"


def _bad_choice(flow: Flow, step: Question, choice: Choice) -> Iterator[str]:
    where = f"{step.id}.{choice.id}"
    questions = [other for other in flow.steps if not isinstance(other, End)]
    set_elsewhere = {name for other in questions for c in other.choices for name in c.sets}
    known = {*flow.by_id, *flow.given, *set_elsewhere}
    yield from (f"{where} forgets unknown {other}" for other in choice.forgets if other not in known)
    for name, value in choice.sets.items():
        other = flow.by_id.get(name)
        if other is None and name not in flow.given:
            yield f"{where} sets unknown {name}"
        elif isinstance(other, End) or (other is not None and not fits(other, Picked(value))):
            yield f"{where} sets {name} to {value}, which is no answer of it"
    if choice.weighs and not (choice.source or step.source):
        yield f"{where} weighs without a source"
    if choice.weighs and not isinstance(step, AskChoice):
        yield f"{where} weighs, but its pick is not kept as an answer"
    if abs(choice.weighs) > 3:
        yield f"{where} weighs more than 3"
