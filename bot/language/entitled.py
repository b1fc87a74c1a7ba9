"""An answer where a name is asked for: the name in it, or that it is a sentence and none."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.language.entities import entities
from bot.language.words import normal, words
from conversations.model import AskCompany, AskEach, AskText, Event, Said

_LONGEST_NAME = 80  # characters; what may be longer is asked for in whole sentences
_FEWEST_WORDS = 6  # of a sentence
_SMALL_SHARE = 0.5  # of its words are small ones
_NAMED = {"company": "company", "role": "role"}  # by step: what to look for in a sentence


def name_alone(step_id: str, event: Event, locale: str) -> Event:
    """Return a company without the little words it stands behind: "at Barclays", "bei der Sparkasse"."""
    if not isinstance(event, Said) or event.choices or event.unsure or (event.amends or step_id) != "company":
        return event
    parts = event.text.split()
    if len(parts) < 2 or normal(parts[0]) not in words(locale, "beside_a_name"):
        return event
    rest = parts[2:] if len(parts) > 2 and normal(parts[1]) in words(locale, "company_articles") else parts[1:]
    return replace(event, text=" ".join(rest))


def named(step: AskText | AskEach | AskCompany, said: Said, locale: str, now: datetime) -> Said:
    """Return what is named in words, or that they are a sentence; else the words as they are.

    What stands here goes into letters as it is: "I just told you" is no company.
    """
    if isinstance(step, AskEach) or step.max_chars > _LONGEST_NAME:
        return said
    parts = normal(said.text).split()
    if len(parts) < _FEWEST_WORDS:
        return said
    kind = _NAMED.get(step.id)
    found = entities(said.text, locale, now) if kind else None
    name = getattr(found, kind) if kind else ""
    if name:
        return replace(said, text=name)
    small = words(locale, "function")
    is_sentence = sum(part in small for part in parts) >= _SMALL_SHARE * len(parts)
    return replace(said, sentence=True) if is_sentence else said
