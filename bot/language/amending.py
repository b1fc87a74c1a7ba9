"""An answer that takes back an earlier one: "wait, no, it's Bosch", from wherever the conversation has got to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.language.correcting import Correction, after_no, correction, denied
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
    Question,
    Said,
    State,
    Step,
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
    found = correction(text, locale)
    if isinstance(step, AskEach | End) or (isinstance(step, AskText) and step.lines):
        return None
    back = tuple(dict.fromkeys((*reversed(state.trail), *((step.corrects,) if step.corrects else ()))))
    questions = [flow.question(name) for name in back]
    if found is None:
        return _behind_a_no(state, questions, after_no(text, locale), locale, read, free=_is_free(step))
    if not found.instead:
        return WentBack() if back else None
    here = read(state, found.instead)
    fits = bool(isinstance(here, Said) and here.choices) if isinstance(step, AskSeveral) else is_plain(here)
    if fits and isinstance(here, Said) and not here.unsure and not _is_free(step):
        return here
    brief = not _is_free(step) or len(found.instead.split()) <= _MOST_WORDS_OF_A_MOMENT  # more is an answer there
    earlier = _earlier(state, questions, found.instead, read) if brief else None
    named = earlier or _named(state, step, questions, text, found, locale, read)
    listing = isinstance(step, AskSeveral) and step.apart == "names"  # "no, Anna" is one of them there
    return named or (here if listing and isinstance(here, Said) and found.names != "known" else None)


def _behind_a_no(
    state: State, questions: list[Question], rest: str, locale: str, read: Read, *, free: bool
) -> Said | None:
    """Return what the words behind a bare no come to, where they can hardly explain it: a day, or a known employer."""
    if not rest or (not free and is_moment(read(state, rest))):
        return None  # the open question takes it as it is
    found = _earlier(state, questions, rest, read)
    if found is not None and is_moment(found):
        return found
    company = _company(questions)
    return _anew(state, company, rest, read) if company is not None and is_employer(rest, locale) else None


def _earlier(state: State, questions: list[Question], instead: str, read: Read) -> Said | None:
    """Return the answer to the last question with days, places or buttons that words fit."""
    for earlier in questions:
        if isinstance(earlier, AskWhen | AskPlace | AskChoice):
            said = read(replace(state, step=earlier.id), instead)
            if isinstance(said, Said) and not said.unsure and is_plain(said):
                moment = is_moment(said) and not said.choices  # of a question that confirms a day, the day is meant
                return replace(said, amends=(earlier.corrects if moment else "") or earlier.id)
    return None


def _named(
    state: State, step: Step, questions: list[Question], text: str, found: Correction, locale: str, read: Read
) -> Said | None:
    """Return the name that is given instead of an earlier one."""
    instead = found.instead
    named = [one for one in questions if isinstance(one, AskText | AskCompany)]
    nearest = next((one for one in questions[:1] if one in named), None)
    wrong = denied(text, locale)
    meant: Question | None = next((one for one in named if wrong and _was(state, one.id) == wrong), None)
    if meant is None and is_employer(instead, locale):
        meant = _company(questions)
    listing = isinstance(step, AskSeveral) and step.apart == "names"  # "no, Anna" is one of them there
    sure = found.names == "any" or (found.names == "capital" and instead[0].isupper())
    if meant is None and sure and not listing and _is_name(instead, locale):
        meant = nearest or _company(questions)
    return _anew(state, meant, instead, read) if meant is not None else None


def _anew(state: State, step: Question, instead: str, read: Read) -> Said | None:
    said = read(replace(state, step=step.id), instead)
    return replace(said, amends=step.id) if isinstance(said, Said) and not said.unsure else None


def _company(questions: list[Question]) -> Question | None:
    named = (one for one in questions if isinstance(one, AskText | AskCompany))
    return next((one for one in named if isinstance(one, AskCompany) or one.id == "company"), None)


def _is_free(step: Step) -> bool:
    return isinstance(step, AskText | AskEach | AskCompany)


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
