"""What people say out of courtesy or in distress, and what answers nothing: greetings, thanks, cries for help."""

from __future__ import annotations

from functools import cache
from typing import Literal

from bot.language.catalog import SHIPPED
from bot.language.replies import plain
from bot.language.words import normal, words

_MOST_WORDS_OF_THANKS = 6
_AROUND = {"greeting": "greeted", "thanks": "thanked"}


def holds(text: str, locale: str, name: str) -> bool:
    """Say whether a message holds a phrase of one of the language's lists, such as "distress"."""
    said = f" {normal(text)} "
    return any(f" {phrase} " in said for phrase in words(locale, name))


def greets(text: str) -> bool:
    """Say whether a message is a greeting in any language, with whoever is greeted ("hi all"), and nothing else."""
    parts = normal(text).split()
    return any(_leading(parts, words(one, "greeting")) and _is_only(parts, one, "greeting") for one in SHIPPED)


def only_thanks(text: str) -> bool:
    """Say whether a message is a thank-you in any language, with what stands around one, and nothing else."""
    parts = normal(text).split()
    return any(_is_only(parts, locale, "thanks") for locale in SHIPPED)


def thanks(text: str, locale: str) -> bool:
    """Say whether a message is a thank-you and little more."""
    said = normal(text)
    listed = words(locale, "thanks")
    begins = any(said.startswith(f"{phrase} ") for phrase in listed)
    return only_thanks(text) or plain(said, locale) in listed or (begins and len(said.split()) <= _MOST_WORDS_OF_THANKS)


def _is_only(parts: list[str], locale: str, kind: Literal["greeting", "thanks"]) -> bool:
    """Say whether words are phrases of a kind, one at least, and what stands around those."""
    listed, around = words(locale, kind), words(locale, _AROUND[kind])
    at, found = 0, False
    while at < len(parts):
        size, beside = _leading(parts[at:], listed), _leading(parts[at:], around)
        if not size and not beside:
            return False
        found = found or size > 0
        at += max(size, beside)
    return found


def _leading(parts: list[str], listed: frozenset[str]) -> int:
    """Return how many words at the beginning are one of these phrases, the longest, or 0."""
    return next((n for n in range(_longest(listed), 0, -1) if " ".join(parts[:n]) in listed and n <= len(parts)), 0)


@cache
def _longest(listed: frozenset[str]) -> int:
    return max((len(one.split()) for one in listed), default=0)
