"""Where behaviour comes from: every fact of the advice is followed somewhere; every drawing shows the whole table."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from conversations import etiquette
from conversations.check import ways_out
from conversations.diagram import mermaid, page, rule_table
from conversations.letters import LETTERS
from conversations.model import (
    AskChoice,
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    End,
    Flow,
    Menu,
    Pick,
    Revise,
    Verdict,
)
from conversations.registry import FLOWS

# The whole of the advice.
CHAPTERS = {"A": 15, "B": 12, "C": 10, "D": 13}
FACTS = [f"{chapter}{number}" for chapter, last in CHAPTERS.items() for number in range(1, last + 1)]
_NUMBER = re.compile(r"[A-D]\d+")


def _sources() -> Iterator[str]:
    for flow in FLOWS.values():
        for step in flow.steps:
            if isinstance(step, End):
                continue
            yield step.source
            yield from (choice.source for choice in step.choices)
            yield from (detour.source for detour in step.detours)
            if isinstance(step, Menu):
                yield from (detour.source for detour in step.instead)
    for paragraphs in LETTERS.values():
        yield from (paragraph.source for paragraph in paragraphs)
    yield from (rule.source for rule in etiquette.RULES.values())
    yield from (rule.source for rule in etiquette.AGENDA.values())


CITED = {number for source in _sources() for number in _NUMBER.findall(source)}


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_of_the_advice_is_followed_somewhere(fact: str) -> None:
    assert fact in CITED


def test_a_source_is_a_list_of_numbers_and_nothing_else() -> None:
    """A source that no reader could look up would be decoration."""
    assert {*FACTS} >= CITED
    odd = [source for source in _sources() if source and not re.fullmatch(r"[A-D]\d+(, [A-D]\d+)*", source)]
    assert odd == []


def test_every_weight_can_be_traced_to_the_advice() -> None:
    """A1: the card judges by these alone."""
    for step in FLOWS["decide"].steps:
        if isinstance(step, AskChoice):
            weighing = [choice for choice in step.choices if choice.weighs]
            assert all(_NUMBER.fullmatch(choice.source or step.source) for choice in weighing)


# --- the drawings


def _edges(flow: Flow) -> list[tuple[str, str, str]]:
    """Read a Mermaid text back into (from, label, to)."""
    edge = re.compile(r"^    (\w+) -\.?->(?:\|(.*?)\|)? (\w+)$")
    found = [edge.match(line) for line in mermaid(flow).splitlines() if "_start(( ))" not in line]
    return [(m[1].rstrip("_"), (m[2] or "").strip('"'), m[3].rstrip("_")) for m in found if m]


def _transitions(flow: Flow) -> Iterator[tuple[str, str, str]]:
    """Every way out of every step, from the table itself and not by way of check.ways_out."""
    for step in flow.steps:
        if isinstance(step, End):
            continue
        for detour in step.detours:
            yield step.id, f"if {detour.guard.id}", detour.goto
        for choice in step.choices:
            yield step.id, choice.id, choice.goto
        if isinstance(step, AskText | AskWhen | AskPlace | AskSeveral | AskEach | AskCompany | Pick):
            yield step.id, "", step.goto
        if step.corrects:
            yield step.id, "corrected by words", step.corrects
        if isinstance(step, Menu):
            for detour in step.instead:
                yield step.id, f"instead if {detour.guard.id}", detour.goto
            for kind, target in step.on_nudge.items():
                yield step.id, f"nudge {kind}", target
            if step.unseen:  # reminders of the whole flow wake it from wherever it waits unseen
                for kind, target in flow.nudges.items():
                    yield step.id, f"nudge {kind}", target
        if isinstance(step, Revise):
            for other in flow.steps:
                asks = isinstance(other, AskText | AskWhen | AskPlace | AskChoice | AskSeveral | AskEach | AskCompany)
                if asks and not isinstance(other, End) and other.revisable and step.may_list(other.id):
                    yield step.id, "asked again", other.id


@pytest.mark.parametrize("flow_id", sorted(FLOWS))
def test_every_transition_is_in_the_drawing_and_nothing_else(flow_id: str) -> None:
    """If the diagram cannot see it, it is not a transition."""
    flow = FLOWS[flow_id]
    drawn = [(start, _unweighed(flow, start, label), to) for start, label, to in _edges(flow)]
    assert sorted(drawn) == sorted(_transitions(flow))
    assert len(drawn) == sum(1 for step in flow.steps for _ in ways_out(step, flow))
    assert f"_start(( )) --> {flow.start}" in mermaid(flow)


def _unweighed(flow: Flow, step_id: str, label: str) -> str:
    """Return the choice that a label names, without its weight and source; other labels as they are."""
    step, first = flow.by_id[step_id], label.partition(" ")[0]
    picks = not isinstance(step, End) and first in {choice.id for choice in step.choices}
    return first if picks else label


@pytest.mark.parametrize("flow_id", sorted(FLOWS))
def test_every_step_is_drawn(flow_id: str) -> None:
    text = mermaid(FLOWS[flow_id])
    assert all(re.search(rf'^    {step}_?\W+"{step}\b', text, re.MULTILINE) for step in FLOWS[flow_id].by_id)


@pytest.mark.parametrize("flow_id", sorted(FLOWS))
def test_the_rule_table_lists_each_weight_and_each_band(flow_id: str) -> None:
    flow = FLOWS[flow_id]
    table = rule_table(flow)
    verdicts = [step for step in flow.steps if isinstance(step, Verdict)]
    assert bool(table) == bool(verdicts)
    questions = [step for step in flow.steps if not isinstance(step, End)]
    for step in questions:
        for choice in step.choices:
            row = f"| {step.id} | {choice.id} | {choice.weighs:+d} | {choice.source or step.source} |"
            assert (row in table) == bool(choice.weighs)
    for verdict in verdicts:
        assert all(f"{least:+d} or more: **{name}**" in table for least, name in verdict.bands)
        assert f"less: **{verdict.otherwise}**" in table
    assert (table in page(flow)) or not table
