"""Passages of texts that come from a conversation's own answers: questions to raise or ask, findings in a draft."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from bot.dispatcher.records import Kept
from bot.dispatcher.rendering import TICK, Mentions, Rendering
from bot.language.drafts import Known, check_draft, language_of, shown
from bot.language.words import normal
from conversations.flows.withdraw import CONCERNS
from conversations.model import Answers, AskEach, AskSeveral, Each, Flow, Several, Wrote
from conversations.offering import chosen_of, things_of

MOST_QUESTIONS = 8


def concern_questions(rendering: Rendering, answers: Answers) -> str:
    """Return the noted concerns as polite questions, a line each (B5)."""
    concerns = answers.get("concerns")
    if not isinstance(concerns, Several):
        return ""
    text = rendering.text
    lines = [text(f"concern-{one}") for one in concerns.options if one in CONCERNS]
    lines += [text("concern-own", concern=own.rstrip(".!? ")) for own in concerns.own]
    return "\n".join(f"• {line}" for line in lines[:MOST_QUESTIONS])


def bank(rendering: Rendering, flow: Flow, step: AskSeveral, answers: Answers) -> str:
    """Return the questions that the options of a bank stand for, numbered, those chosen with their tick."""
    if not step.bank:
        return ""
    chosen = chosen_of(answers, step)
    lines = []
    for number, option in enumerate(step.options, 1):
        question = rendering.said(flow, answers, f"{flow.id}-{step.id}", Mentions(), f"{option}-question")
        lines.append(f"{number}. {TICK if option in chosen.options else ''}{question}")
    return "\n".join(lines)


def findings(rendering: Rendering, answers: Answers, processes: Sequence[Kept]) -> str:
    """Return what there is to say about a pasted draft; the process that it names says more."""
    draft = answers.get("draft")
    if not isinstance(draft, Wrote):
        return ""
    words = f" {normal(draft.text)} "
    named = [one.process for one in processes if f" {normal(one.process.company)} " in words]
    about = max(named, key=lambda process: len(process.company), default=None)
    known = Known()
    if about is not None:
        people = (*(one.name for one in about.people), *filter(None, (about.recipient,)))
        known = Known(about.company, about.role, people)
    locale = rendering.locale
    return shown(check_draft(draft.text, language_of(draft.text, locale), known), rendering.catalog, locale)


def one_by_one(step: object, answers: Answers) -> dict[str, str]:
    """Return which of the things an AskEach is at."""
    if not isinstance(step, AskEach):
        return {"current": "", "number": "", "count": ""}
    things, before = things_of(step, answers), answers.get(step.id)
    at = min(len(before) if isinstance(before, Each) else 0, max(len(things) - 1, 0))
    current = things[at] if things else ""
    several = len(things) > 1
    return {
        "current": escape(current, quote=False),
        "number": str(at + 1) if several else "",
        "count": str(len(things)) if several else "",
    }
