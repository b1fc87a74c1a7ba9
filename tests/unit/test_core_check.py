"""What a flow must not be: each fault on the smallest flow that has it, and every shipped flow without any."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from conversations.check import BadFlowError, checked
from conversations.model import (
    AskChoice,
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    Choice,
    Detour,
    End,
    Flow,
    Guard,
    Menu,
    Pick,
    Placed,
    PlanNudge,
    Remember,
    Revise,
    Start,
    Step,
    Verdict,
)
from conversations.registry import FLOWS

ALWAYS = Guard("always", lambda answers, facts: True)
ENDS = (End("done"), End("cancelled"))


def flow(
    *steps: Step,
    start: str = "",
    version: int = 1,
    given: tuple[str, ...] = (),
    nudges: Mapping[str, str] | None = None,
) -> Flow:
    ends = tuple(end for end in ENDS if end.id not in {step.id for step in steps})
    return Flow("tiny", version, start or steps[0].id, (*steps, *ends), given=given, nudges=nudges or {})


_LIST = AskSeveral(id="names", at_most=3, edits=True, goto="a", choices=(Choice("enough", goto="a"),))


def ask(name: str, goto: str = "done", **more: Any) -> AskChoice:
    return replace(AskChoice(id=name, choices=(Choice("yes", goto=goto),)), **more)


def menu(name: str, goto: str = "done", **more: Any) -> Menu:
    return replace(Menu(id=name, choices=(Choice("yes", goto=goto),)), **more)


def weighing(choice: Choice, **more: Any) -> Flow:
    verdict = Verdict(id="card", choices=(Choice("yes", goto="done"),), bands=((1, "go"),), otherwise="no")
    return flow(ask("why", choices=(choice,), **more), verdict)


FAULTY: dict[str, tuple[Flow, str]] = {
    "unreachable": (flow(ask("a"), ask("b")), "b is unreachable"),
    "dead end": (flow(ask("a", "b"), menu("b", "c"), menu("c", "b")), "b is a dead end"),
    "unknown target": (flow(ask("a", "nowhere")), "a leads to unknown nowhere"),
    "unknown target of words": (flow(AskText(id="a", goto="nowhere")), "a leads to unknown nowhere"),
    "unknown start": (flow(ask("a"), start="b"), "starts at unknown b"),
    "unknown detour": (flow(ask("a", detours=(Detour(ALWAYS, "nowhere"),))), "a leads to unknown nowhere"),
    "unknown instead": (flow(menu("a", instead=(Detour(ALWAYS, "nowhere"),))), "a leads to unknown nowhere"),
    "unknown nudge target": (flow(menu("a", on_nudge={"x": "nowhere"})), "a leads to unknown nowhere"),
    "missing migration": (flow(ask("a"), version=3), "no migration from version 1; no migration from version 2"),
    "step twice": (flow(ask("a"), ask("a")), "a stands twice"),
    "choice twice": (flow(ask("a", choices=(Choice("x", goto="done"),) * 2)), "a has a choice twice"),
    "option like a choice": (
        flow(AskSeveral(id="a", options=("x", "y"), at_most=1, goto="done", choices=(Choice("x", goto="done"),))),
        "a has a choice twice",
    ),
    "bad step id": (flow(ask("A-1")), "bad id 'A-1'"),
    "bad choice id": (flow(ask("a", choices=(Choice("Ja!", goto="done"),))), "bad id 'Ja!'"),
    "id too long for a button": (flow(ask("a", choices=(Choice("x" * 25, goto="done"),))), "bad id 'xxx"),
    "bad flow id": (Flow("Tiny", 1, "a", (ask("a"), *ENDS)), "bad id 'Tiny'"),
    "no way to cancel": (Flow("tiny", 1, "a", (ask("a"), End("done"))), "has no end 'cancelled'"),
    "cancelled is a question": (Flow("tiny", 1, "a", (ask("a"), End("done"), ask("cancelled"))), "has no end 'cancel"),
    "circle": (flow(ask("a", "b"), ask("b", choices=(Choice("x", goto="a"), Choice("y", goto="done")))), "on a circle"),
    "circle by detour": (flow(ask("a", "b"), ask("b", detours=(Detour(ALWAYS, "a"),))), "a lies on a circle"),
    "circle of menus": (
        flow(menu("a", instead=(Detour(ALWAYS, "b"),)), menu("b", instead=(Detour(ALWAYS, "a"),))),
        "a lies on a circle",
    ),
    "circle through a menu": (flow(ask("a", "b"), menu("b", instead=(Detour(ALWAYS, "a"),))), "b lies on a circle"),
    "weighs without a source": (weighing(Choice("x", goto="card", weighs=1)), "why.x weighs without a source"),
    "weighs too much": (weighing(Choice("x", goto="card", weighs=4, source="A1")), "why.x weighs more than 3"),
    "weighs in a menu": (
        flow(menu("a", choices=(Choice("x", goto="done", weighs=1, source="A1"),))),
        "a.x weighs, but its pick is not kept",
    ),
    "place without a zone": (
        flow(AskPlace(id="a", goto="done", choices=(Choice("x", goto="done"),), presets={})),
        "a has choices without a zone",
    ),
    "zone without a place": (
        flow(AskPlace(id="a", goto="done", presets={"x": Placed("", "UTC")})),
        "a has choices without a zone",
    ),
    "bands that rise": (
        flow(Verdict(id="a", choices=(Choice("x", goto="done"),), bands=((1, "go"), (2, "no")), otherwise="no")),
        "a: bands must fall",
    ),
    "nothing to pick": (flow(ask("a", choices=())), "a offers nothing to pick"),
    "nothing to pick in a menu": (flow(menu("a", choices=())), "a offers nothing to pick"),
    "several that cannot be confirmed": (
        flow(AskSeveral(id="a", options=("x", "y"), at_most=1, goto="done")),
        "a cannot be confirmed",
    ),
    "several of one": (
        flow(AskSeveral(id="a", options=("x",), at_most=1, goto="done", choices=(Choice("ok", goto="done"),))),
        "or offers too little",
    ),
    "depends on unknown": (flow(ask("a", depends=("b",))), "a depends on unknown b"),
    "forgets unknown": (flow(ask("a", choices=(Choice("x", goto="done", forgets=("b",)),))), "a.x forgets unknown b"),
    "sets unknown": (flow(menu("a", choices=(Choice("x", goto="done", sets={"b": "c"}),))), "a.x sets unknown b"),
    "sets what cannot be": (
        flow(ask("b", "a"), menu("a", choices=(Choice("x", goto="done", sets={"b": "no"}),))),
        "a.x sets b to no, which is no answer of it",
    ),
    "plans a nudge it does not wait for": (flow(menu("a", entry=(PlanNudge("x"),))), "a plans nudge x"),
    "remembers another step": (
        flow(ask("a", choices=(Choice("x", goto="done", effects=(Remember("b", "f"),)),))),
        "a remembers b",
    ),
    "goes through no list": (flow(AskEach(id="a", over="b", goto="done", depends=("b",))), "a goes through b"),
    "goes through a list it does not depend on": (
        flow(_LIST, AskEach(id="a", over="names", goto="done")),
        "a goes through names, which is no list it depends on",
    ),
    "unknown target of one of each": (
        flow(_LIST, AskEach(id="a", over="names", goto="nowhere", depends=("names",))),
        "a leads to unknown nowhere",
    ),
    "unknown target of a company": (flow(AskCompany(id="a", among="live", goto="nowhere")), "a leads to unknown nowh"),
    "unknown target of a pick": (
        flow(Pick(id="a", among="live", into="x", goto="nowhere", choices=(Choice("back", goto="done"),))),
        "a leads to unknown nowhere",
    ),
    "unknown target of a reminder": (
        flow(menu("cancelled"), Menu(id="a", unseen=True, resting=True), start="a", nudges={"x": "nowhere"}),
        "a leads to unknown nowhere",
    ),
    "unseen, and yet it asks": (flow(menu("a", unseen=True, resting=True)), "a is not seen, and yet offers"),
    "unseen, and yet it does not rest": (
        flow(Menu(id="a", unseen=True), menu("cancelled"), nudges={"x": "cancelled"}),
        "a is not seen, and yet offers or asks",
    ),
    "reminders end with /cancel": (
        flow(Menu(id="a", unseen=True, resting=True), nudges={"x": "done"}),
        "has no end 'cancelled'",
    ),
    "list of own words that nobody can change": (
        flow(AskSeveral(id="a", at_most=3, goto="done", choices=(Choice("ok", goto="done"),))),
        "or offers too little",
    ),
    "sets a list to a pick": (
        flow(_LIST, menu("a", choices=(Choice("x", goto="done", sets={"names": "enough"}),))),
        "a.x sets names to enough, which is no answer of it",
    ),
    "carries unknown": (
        Flow("tiny", 1, "a", (ask("a"), End("done", (Start("x", {"y": "b"}),)), ENDS[1])),
        "carries unkn",
    ),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_a_faulty_flow_is_refused(fault: str) -> None:
    faulty, said = FAULTY[fault]
    with pytest.raises(BadFlowError, match=re.escape(said)):
        checked(faulty)


def test_all_faults_are_listed_at_once() -> None:
    with pytest.raises(BadFlowError) as refused:
        checked(flow(ask("a", "nowhere", depends=("c",)), version=2))
    assert all(part in str(refused.value) for part in ("nowhere", "depends on unknown c", "migration from version 1"))


def test_a_circle_that_forgets_an_answer_is_none() -> None:
    """ "No, another date": the date is asked again."""
    again = Choice("no", goto="a", forgets=("a", "b"))
    assert checked(flow(ask("a", "b"), ask("b", choices=(Choice("yes", goto="done"), again))))


def test_a_revise_may_lead_back_to_what_it_lists() -> None:
    revise = Revise(id="change", goto="card", choices=(Choice("nothing", goto="card"),))
    card = menu("card", choices=(Choice("yes", goto="done"), Choice("change", goto="change")))
    assert checked(flow(ask("a", "card"), card, revise))


@pytest.mark.parametrize("flow_id", sorted(FLOWS))
def test_every_shipped_flow_is_sound(flow_id: str) -> None:
    assert checked(FLOWS[flow_id]) is FLOWS[flow_id]
    assert FLOWS[flow_id].id == flow_id
