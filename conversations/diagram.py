"""Flows as Mermaid diagrams and, for a weighing, as a table; what it cannot see is not a transition."""

from __future__ import annotations

from conversations.check import ways_out
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
    Revise,
    Step,
    Verdict,
)

_SHAPES: tuple[tuple[type, str, str], ...] = (
    (End, "([", "])"),
    (Verdict, "{{", "}}"),
    (Menu, "[", "]"),
    (Revise, "[/", "/]"),
    (AskText, ">", "]"),
    (AskEach, ">", "]"),
    (AskCompany, ">", "]"),
    (AskWhen, ">", "]"),
    (AskPlace, ">", "]"),
    (AskSeveral, "[[", "]]"),
    (AskChoice, "(", ")"),
)

_LEGEND = (
    "Shapes: rounded, a question with choices · flag, free words · double bars, several · box, a place to come back to "
    "· hexagon, the weighing · stadium, an end. Dotted: taken by a guard, a nudge or a change of mind."
)


def page(flow: Flow) -> str:
    """Return the flow's page for docs/flows: its diagram, and its rule table where it weighs."""
    parts = [
        f"# {flow.id}",
        "Generated from the flow's table by `make diagrams`; `make check` fails when it is stale.",
        "```mermaid\n" + mermaid(flow) + "\n```",
        _LEGEND,
    ]
    table = rule_table(flow)
    if table:
        parts += ["## The rule table", table]
    return "\n\n".join(parts) + "\n"


def mermaid(flow: Flow) -> str:
    """Return the flow as a Mermaid flowchart, in the order of its steps."""
    lines = ["flowchart TD", f"    _start(( )) --> {flow.start}"]
    for step in flow.steps:
        opening, closing = next((left, right) for kind, left, right in _SHAPES if isinstance(step, kind))
        lines.append(f'    {_node(step.id)}{opening}"{_caption(step)}"{closing}')
    for step in flow.steps:
        choices = {} if isinstance(step, End) else {choice.id: choice for choice in step.choices}
        for label, target in ways_out(step, flow):
            dotted = label.startswith(("if ", "instead if ", "nudge ", "asked again", "corrected "))
            arrow = "-.->" if dotted else "-->"
            text = _edge(label, choices.get(label))
            lines.append(f"    {_node(step.id)} {arrow}{f'|{text}|' if text else ''} {_node(target)}")
    return "\n".join(lines)


def rule_table(flow: Flow) -> str:
    """Return the weights as a Markdown table with the bands below, or nothing where the flow weighs nothing."""
    verdicts = [step for step in flow.steps if isinstance(step, Verdict)]
    if not verdicts:
        return ""
    rows = ["| question | answer | weighs | source |", "|---|---|---|---|"]
    for step in flow.steps:
        if isinstance(step, AskChoice):
            rows += [
                f"| {step.id} | {choice.id} | {choice.weighs:+d} | {choice.source or step.source} |"
                for choice in step.choices
                if choice.weighs
            ]
    bands = [f"{least:+d} or more: **{name}**" for least, name in verdicts[0].bands]
    return (
        "\n".join(rows)
        + f"\n\nThe sum decides what the card suggests. {'; '.join(bands)}; less: **{verdicts[0].otherwise}**."
    )


def _node(step_id: str) -> str:
    return f"{step_id}_" if step_id in {"end", "default", "style", "class", "graph"} else step_id


def _caption(step: Step) -> str:
    notes = []
    if not isinstance(step, End):
        notes += [step.source] if step.source else []
        notes += ["skipped when known"] if step.fact else []
        notes += [f"skipped if {step.unless.id}"] if step.unless else []
    return step.id + (f"<br/><small>{' · '.join(notes)}</small>" if notes else "")


def _edge(label: str, choice: Choice | None) -> str:
    if choice is None:
        return label
    weight = f" {choice.weighs:+d}" if choice.weighs else ""
    source = f" {choice.source}" if choice.source else ""
    return f'"{label}{weight}{source}"'
