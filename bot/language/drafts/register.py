"""One form of address from greeting to end: Sie or du, Anda or kamu. A language without the difference has no lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.drafts.letter import Letter
from bot.language.drafts.model import RULES, Finding
from bot.language.drafts.phrases import GREETING, HEAD, SIGNATURE, Word
from bot.language.drafts.tables import instead, listed, phrases, single_words

_QUOTED = re.compile(r"[„“\"»][^„“”\"»«\r\n]{1,80}[“”\"«]")
_MIDDLE = re.compile(r"[\w,;)/’']\s?$")  # what stands before a word in the middle of a sentence
_LOOK_BACK = 3


def register(letter: Letter, locale: str) -> Iterator[Finding]:
    """Find the first word of the form that is used less; a formal greeting decides, and a tie is formal."""
    if not listed(locale, "register", "formal") and not listed(locale, "register", "formal_inside"):
        return
    words = _addressing(letter, locale)
    formal = [word for word in words if _is_formal(letter, word, locale)]
    informal = [word for word in words if _is_informal(letter, word, locale)]
    greeted = _formal_greeting(letter, locale)
    if not informal or not (formal or greeted):
        return
    spot = informal[0] if greeted or len(formal) >= len(informal) else formal[0]
    written = letter.text[spot.start : spot.end]
    yield Finding("register", written, spot.start, _instead(spot.norm, locale), RULES["register"])


def _addressing(letter: Letter, locale: str) -> list[Word]:
    """Return the words that may address the reader: of the body, without what stands in quotation marks."""
    quoted = [found.span() for found in _QUOTED.finditer(letter.plain)]
    idioms = {
        number
        for match in phrases(locale, "register", "idioms").find(letter.words)
        for number in range(match.first, match.last + 1)
    }
    own = [
        word
        for number, word in enumerate(letter.words)
        if word.part not in {HEAD, GREETING, SIGNATURE} and number not in idioms
    ]
    found, spans = [], iter(quoted)
    span = next(spans, None)
    for word in own:
        while span and span[1] <= word.start:
            span = next(spans, None)
        if not span or word.start < span[0]:
            found.append(word)
    return found


def _is_formal(letter: Letter, word: Word, locale: str) -> bool:
    if word.norm in single_words(locale, "register", "formal"):
        return True
    if word.norm not in single_words(locale, "register", "formal_inside"):
        return False
    before = letter.plain[max(0, word.start - _LOOK_BACK) : word.start]
    written = letter.text[word.start : word.end]
    return written[:1].isupper() and not written.isupper() and bool(_MIDDLE.search(before))


def _is_informal(letter: Letter, word: Word, locale: str) -> bool:
    if word.norm in single_words(locale, "register", "informal"):
        return not letter.text[word.start : word.end].isupper()
    small = letter.text[word.start : word.end].islower()
    return small and word.norm in single_words(locale, "register", "informal_small")


def _formal_greeting(letter: Letter, locale: str) -> bool:
    greeting = [word for word in letter.words if word.part == GREETING]
    return phrases(locale, "register", "formal_greeting").among(greeting)


def _instead(norm: str, locale: str) -> str:
    """Return the same word in the other form; "-mu" at the end of a word becomes " Anda"."""
    found = instead(locale, "register").get(norm)
    if found is not None:
        return found
    for ending, other in instead(locale, "register_endings").items():
        if norm.endswith(ending):
            return norm.removesuffix(ending) + other
    return ""
