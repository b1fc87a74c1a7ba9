"""Which of a language's short phrases words are made of: yes, no, "no idea", and what only softens them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from bot.language.words import words

Part = Literal["yes", "no", "unsure", "padding"]


def covered(said: list[str], locale: str) -> tuple[list[Part], list[str]]:
    """Return what kinds of phrases words are made of, longest first, and the words that are none of them."""
    phrases, longest = _phrases(locale)
    found: list[Part] = []
    left: list[str] = []
    at = 0
    while at < len(said):
        for size in range(min(longest, len(said) - at), 0, -1):
            kind = phrases.get(" ".join(said[at : at + size]))
            if kind is not None:
                found.append(kind)
                at += size
                break
        else:
            left.append(said[at])
            at += 1
    return found, left


@cache
def _phrases(locale: str) -> tuple[Mapping[str, Part], int]:
    listed: dict[str, Part] = {}
    for kind in ("padding", "yes", "no", "unsure"):
        for phrase in words(locale, kind):
            listed[phrase] = kind
    return listed, max(len(phrase.split()) for phrase in listed)
