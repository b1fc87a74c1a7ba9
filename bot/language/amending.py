"""An answer that takes back an earlier one: "wait, no, it's Bosch", from wherever the conversation has got to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.language.correcting import corrected, denied
from bot.language.entities_company import is_employer
from bot.language.words import normal, words
from conversations.model import (
    AskChoice,
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    End,
    Event,
    Flow,
    Said,
    State,
    WentBack,
    Wrote,
)

_MOST_WORDS_OF_A_NAME = 5
_MOST_WORDS_OF_A_MOMENT = 5
Read = Callable[[State, str], Event]  # what words are at a step


def amending(flow: Flow, state: State, text: str, locale: str, read: Read) -> Said | WentBack | None:
    """Return the answer to an earlier question, the wish to go back to it, or None for words that take back nothing.

    Which question is meant: the open one, if the words answer it; else the last that they fit, be it a day or a button;
    a name is the last thing that was asked for in free words, or the company.
    """
    step = flow.by_id[state.step]
    instead = corrected(text, locale)
    wants_lines = isinstance(step, AskSeveral | AskEach) or (isinstance(step, AskText) and step.lines)
    if instead is None or wants_lines or isinstance(step, End):
        return None
    back = tuple(dict.fromkeys((*reversed(state.trail), *((step.corrects,) if step.corrects else ()))))
    if not instead:
        return WentBack() if back else None
    free = isinstance(step, AskText | AskCompany)
    here = read(state, instead)
    if (
        is_plain(here)
        and isinstance(here, Said)
        and not here.unsure
        and not isinstance(step, AskText | AskEach | AskCompany)
    ):
        return here
    questions = [flow.question(name) for name in back]
    for earlier in questions:
        brief = not free or len(instead.split()) <= _MOST_WORDS_OF_A_MOMENT  # more is an answer in free words
        if isinstance(earlier, AskWhen | AskPlace | AskChoice) and brief:
            said = read(replace(state, step=earlier.id), instead)
            if isinstance(said, Said) and not said.unsure and is_plain(said):
                return replace(said, amends=earlier.id)
    named = [one for one in questions if isinstance(one, AskText | AskCompany)]
    nearest = next((one for one in questions[:1] if one in named), None)
    company = next((one for one in named if isinstance(one, AskCompany) or one.id == "company"), None)
    wrong = denied(text, locale)
    refuted = next((one for one in named if wrong and _was(state, one.id) == wrong), None)
    if company is not None and is_employer(instead, locale):
        nearest = company
    meant = refuted or ((nearest or company) if _is_name(instead, locale) else None)
    if meant is None:
        return None
    said = read(replace(state, step=meant.id), instead)
    return replace(said, amends=meant.id) if isinstance(said, Said) and not said.unsure else None


def _was(state: State, step_id: str) -> str:
    answer = state.answers.get(step_id)
    return normal(answer.text) if isinstance(answer, Wrote) else ""


def _is_name(said: str, locale: str) -> bool:
    """Say whether words could be a name: few, and no sentence."""
    parts = normal(said).split()
    return len(parts) <= _MOST_WORDS_OF_A_NAME and words(locale, "function").isdisjoint(parts)


def is_moment(event: Event) -> bool:
    """Say whether words have come to a moment, or to several it could be."""
    return isinstance(event, Said) and bool(event.when or event.when_candidates)


def is_plain(event: Event) -> bool:
    """Say whether words have come to something besides themselves."""
    if not isinstance(event, Said):
        return True
    return bool(event.choices or event.own or event.place or event.places or event.unsure) or is_moment(event)
