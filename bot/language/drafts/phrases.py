"""Words with their places in a text, and phrases looked up among them.

Everything is matched on whole words, never by searching characters, so that time grows only with the text's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple
from unicodedata import normalize

from bot.language.words import normal

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# Marks that combine, for text whose umlauts come in two pieces, and what cannot be seen belong to the word.
_WORD = re.compile(rf"[\w\u0300-\u036f{_INVISIBLE}]+(?:['’][\w\u0300-\u036f]+)*")
_DROP = dict.fromkeys(map(ord, _INVISIBLE))
_SHORT = {"m": "am", "ll": "will", "d": "would", "ve": "have", "re": "are"}
_LONGEST_GAP = 4  # words that "..." may stand for

HEAD, GREETING, BODY, SIGNATURE = "head", "greeting", "body", "signature"


class Word(NamedTuple):
    """A word as compared (``norm``) and as written (``text[start:end]``), its sentence's number and its part."""

    norm: str
    start: int
    end: int
    sentence: int = 0
    part: str = BODY


class Match(NamedTuple):
    """Words ``first`` to ``last``, both included, as numbers in the list that was searched."""

    first: int
    last: int


def words_of(text: str) -> Iterator[Word]:
    """Yield the words of a text with their places; "I'm" is two."""
    for found in _WORD.finditer(text):
        base, apostrophe, rest = found[0].replace("’", "'").rpartition("'")
        second = _SHORT.get(rest.casefold()) if apostrophe else None
        middle = found.start() + len(base) if second else found.end()
        norm = folded(base if second else found[0])
        if norm:
            yield Word(norm, found.start(), middle)
        if second:
            yield Word(second, middle + 1, found.end())


def folded(word: str) -> str:
    """Return a word as it is compared: lower case, umlauts spelled out, no apostrophe, nothing invisible."""
    return normal(normalize("NFC", word.translate(_DROP)))


class _Slot(NamedTuple):
    exact: frozenset[str]
    prefixes: tuple[str, ...]

    def fits(self, word: str) -> bool:
        return word in self.exact or (bool(self.prefixes) and word.startswith(self.prefixes))


_Pattern = tuple[_Slot | None, ...]  # None is a gap


class Phrases:
    """A list of phrases in the notation that the head of drafts.toml explains to translators."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_word: dict[str, list[_Pattern]] = {}
        self._by_prefix: list[tuple[str, _Pattern]] = []
        for phrase in phrases:
            for pattern in _patterns(phrase):
                first = pattern[0]
                assert first is not None, f"{phrase!r} begins with a gap"
                for word in first.exact:
                    self._by_word.setdefault(word, []).append(pattern)
                self._by_prefix.extend((prefix, pattern) for prefix in first.prefixes)

    def at(self, words: Sequence[Word], first: int) -> Match | None:
        """Return the longest phrase that begins with this word; a phrase never leaves its sentence."""
        norm = words[first].norm
        ends = [_end(pattern, 1, words, first) for pattern in self._by_word.get(norm, ())]
        ends += [_end(pattern, 1, words, first) for prefix, pattern in self._by_prefix if norm.startswith(prefix)]
        last = max((end for end in ends if end is not None), default=None)
        return None if last is None else Match(first, last)

    def find(self, words: Sequence[Word]) -> Iterator[Match]:
        """Yield every phrase, in order of its first word."""
        for first in range(len(words)):
            match = self.at(words, first)
            if match is not None:
                yield match

    def among(self, words: Sequence[Word]) -> bool:
        """Say whether any phrase occurs."""
        return next(self.find(words), None) is not None


def _patterns(phrase: str) -> Iterator[_Pattern]:
    """Yield a phrase with and without each of its optional words."""
    slots: list[tuple[_Slot | None, ...]] = []
    for piece in phrase.split():
        if piece == "...":
            slots.append((None,))
            continue
        optional = piece.endswith("?")
        choices = piece.rstrip("?").split("|")
        exact = frozenset(folded(choice) for choice in choices if not choice.endswith("*"))
        prefixes = tuple(folded(choice[:-1]) for choice in choices if choice.endswith("*"))
        assert not any(" " in word for word in (*exact, *prefixes)), f"{phrase!r}: one word between blanks"
        slot = _Slot(exact, prefixes)
        slots.append((slot, _SKIP) if optional else (slot,))
    for chosen in product(*slots):
        yield tuple(slot for slot in chosen if slot is not _SKIP)


_SKIP = _Slot(frozenset(), ())


def _end(pattern: _Pattern, slot: int, words: Sequence[Word], last: int) -> int | None:
    """Return the last word of the pattern's rest after ``words[last]``, or None where it does not fit."""
    if slot == len(pattern):
        return last
    wanted = pattern[slot]
    if wanted is None:
        ends = (_end(pattern, slot + 1, words, last + skipped) for skipped in range(_LONGEST_GAP + 1))
        return next((end for end in ends if end is not None), None)
    following = last + 1
    if following >= len(words) or words[following].sentence != words[last].sentence:
        return None
    return _end(pattern, slot + 1, words, following) if wanted.fits(words[following].norm) else None
