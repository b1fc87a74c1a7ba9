"""Which language a draft is in, and whether a text is a draft at all."""

from __future__ import annotations

import re

from bot.language.catalog import SHIPPED
from bot.language.drafts.letter import Letter, read
from bot.language.drafts.model import MOST_CHARACTERS
from bot.language.drafts.phrases import Phrases, Word, words_of
from bot.language.drafts.tables import phrases, single_words

_SHORTEST_DRAFT = 40  # characters
_PHRASE_COUNTS = 3  # a greeting or closing says as much as so many small words
_ENOUGH_SENTENCES = 3
# A name below a blank line.
_SIGNED = re.compile(r"\n\r?\n[^\W\d_a-z][^\W\d_]{1,30}(?: [^\W\d_a-z][^\W\d_]{1,30}){0,2}$")
_LONGEST_NAME = 100  # characters that are looked at
_NOT_A_READER = frozenset({"sopan"})  # who writes to Sopan is chatting


def language_of(draft: str, fallback: str) -> str:
    """Return the shipped language of a draft; ``fallback`` where nothing, or as much, speaks for another."""
    words = list(words_of(draft[:MOST_CHARACTERS]))
    points = {locale: _points(words, locale) for locale in SHIPPED}
    best = max(points.values())
    leading = [locale for locale in SHIPPED if points[locale] == best]
    return fallback if best == 0 or fallback in leading else leading[0]


def _points(words: list[Word], locale: str) -> int:
    small = single_words(locale, "language", "words")
    said = sum(_count(phrases(locale, "letter", name), words) for name in ("greetings", "greetings_light", "closings"))
    return sum(word.norm in small for word in words) + _PHRASE_COUNTS * said


def _count(wanted: Phrases, words: list[Word]) -> int:
    return sum(1 for _ in wanted.find(words))


def looks_like_draft(text: str) -> bool:
    """Say whether somebody pasted a letter, rather than wrote to Sopan or told a story.

    A greeting as only letters have it, on a line of its own, and three sentences or a closing; after "Hi" a closing, or
    a name at the end.
    """
    if len(text) < _SHORTEST_DRAFT:
        return False
    return any(_is_letter(read(text, locale)) for locale in SHIPPED)


def _is_letter(letter: Letter) -> bool:
    if letter.greeting is None or not letter.body:
        return False
    begin, end = letter.greeting
    greeted = {word.norm for word in words_of(letter.plain[begin:end])}
    if greeted & _NOT_A_READER:
        return False
    own_line = letter.plain[end : end + 3].lstrip(",!:; ")[:1] in {"\r", "\n", "\u2028"}
    if letter.closing is not None:
        return letter.formal or own_line
    if not own_line or len(letter.sentences) < _ENOUGH_SENTENCES:
        return False
    return letter.formal or _SIGNED.search(letter.plain.rstrip()[-_LONGEST_NAME:]) is not None
