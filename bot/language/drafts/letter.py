"""A draft taken apart: greeting, body, signature and sentences, each with its place; quoted mail left out.

Nothing here judges. Parts that are not the person's own words (a mail quoted below, addresses of pages and people)
are blanked out in ``plain``, which keeps every place where it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.language.drafts.model import MOST_CHARACTERS
from bot.language.drafts.phrases import BODY, GREETING, HEAD, SIGNATURE, Phrases, Word, words_of
from bot.language.drafts.tables import phrases, phrases_of_all, single_words

_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}", re.IGNORECASE)
_LINE = re.compile(r"[^\r\n\u2028]+")
_GREETING_END = re.compile(r"[,!:;\r\n\u2028–—]| - ")
_BLANK_LINE = re.compile(r"[\r\n\u2028][^\S\r\n\u2028]*(?:\r(?!\n)|\n|\u2028)")
_NEW_ITEM = re.compile(r"[\r\n\u2028]\s{0,20}(?:[-–•*]|\d{1,2}[.)])\s")
_AFTERWORD = re.compile(r"\s*(?:P\.?\s?S\.?|N\.?B\.?)(?=[\s:])")
_STOPS = ".!?…"
_LONGEST_GREETING, _LATEST_GREETING = 160, 8  # characters; lines
_LONGEST_CLOSING = 7  # words of its line
_AFTER_CLOSING = 2  # words that may follow it
_LONGEST_SIGNATURE = 60  # words from the closing on
_LATEST_CLOSING = 14  # words from the end, for a draft pasted in one line


@dataclass(frozen=True)
class Letter:
    """A draft read in one language; all places are places in ``text``."""

    text: str
    plain: str
    words: tuple[Word, ...]
    greeting: tuple[int, int] | None  # where it begins and ends
    formal: bool  # greeted as only letters greet
    closing: int | None  # where it begins

    @cached_property
    def sentences(self) -> tuple[tuple[Word, ...], ...]:
        """The body's sentences."""
        found: dict[int, list[Word]] = {}
        for word in self.body:
            found.setdefault(word.sentence, []).append(word)
        return tuple(map(tuple, found.values()))

    @cached_property
    def body(self) -> tuple[Word, ...]:
        """The body's words, a postscript included."""
        return tuple(word for word in self.words if word.part == BODY)

    def asks(self, sentence: tuple[Word, ...]) -> bool:
        """Say whether a sentence ends with a question mark."""
        return "?" in _until_word(self.plain, sentence[-1].end)

    def between(self, first: Word, last: Word) -> str:
        """Return the draft's own words from one word to another."""
        return self.text[first.start : last.end]


def read(draft: str, locale: str) -> Letter:
    """Take a draft apart with the greetings and closings of one language."""
    text = draft[:MOST_CHARACTERS]
    plain = _own_words(text)
    raw = list(words_of(plain))
    greeting, formal = _greeting(plain, raw, locale)
    closing = _closing(plain, raw, locale, greeting[1] if greeting else 0)
    return Letter(text, plain, tuple(_placed(plain, raw, greeting, closing, locale)), greeting, formal, closing)


def _own_words(text: str) -> str:
    """Blank out what the person quotes, and addresses."""
    plain = list(text)
    said = False
    for line in _LINE.finditer(text):
        start, stripped = line.start(), line[0].strip()
        if said and _begins_quote(stripped):
            _blank(plain, start, len(text))
            break
        if stripped.startswith(">"):
            _blank(plain, start, line.end())
        said = said or bool(stripped)
    for address in _ADDRESS.finditer(text):
        _blank(plain, address.start(), address.end())
    return "".join(plain)


def _blank(plain: list[str], start: int, end: int) -> None:
    plain[start:end] = [char if char in "\r\n" else " " for char in plain[start:end]]


def _begins_quote(line: str) -> bool:
    """Tell the line above a quoted mail: "On Tuesday, Kim Morgan wrote:"."""
    if not line.endswith((":", "-")) or len(line) > 200:
        return False
    return phrases_of_all("letter", "quoted").among(list(words_of(line)))


def _greeting(plain: str, raw: list[Word], locale: str) -> tuple[tuple[int, int] | None, bool]:
    """Find the greeting: a phrase at the start of one of the first lines, several people included."""
    starts = {word.start: number for number, word in enumerate(raw[:400])}
    lines = [line for line in _LINE.finditer(plain[:4000]) if line[0].strip()][:_LATEST_GREETING]
    for line in lines:
        first = starts.get(line.end() - len(line[0].lstrip()))
        if first is None:
            continue
        formal = phrases(locale, "letter", "greetings").at(raw, first) is not None
        if not formal and phrases(locale, "letter", "greetings_light").at(raw, first) is None:
            continue
        begin, end = raw[first].start, _greeting_end(plain, raw[first].start)
        while (follows := _next_word(raw, first, end)) is not None and _greets(raw, follows, locale):
            end = _greeting_end(plain, raw[follows].start)
        return (begin, end), formal
    return None, False


def _greeting_end(plain: str, start: int) -> int:
    found = _GREETING_END.search(plain, start, start + _LONGEST_GREETING)
    return found.start() if found else min(start + _LONGEST_GREETING, len(plain))


def _next_word(raw: list[Word], first: int, end: int) -> int | None:
    return next((number for number in range(first, min(first + 60, len(raw))) if raw[number].start >= end), None)


def _greets(raw: list[Word], number: int, locale: str) -> bool:
    return any(phrases(locale, "letter", name).at(raw, number) for name in ("greetings", "greetings_light"))


def _closing(plain: str, raw: list[Word], locale: str, after: int) -> int | None:
    """Find the last closing: a short line that begins with one, or the same near the end of a long line."""
    closings = phrases(locale, "letter", "closings")
    begins = [line.start() for line in _LINE.finditer(plain)]
    number = len(raw) - 1
    for begin in reversed(begins):
        inside = []
        while number >= 0 and raw[number].start >= begin:
            inside.append(number)
            number -= 1
        if not inside or begin < after:
            continue
        if len(raw) - inside[0] > _LONGEST_SIGNATURE:
            break
        if len(inside) <= _LONGEST_CLOSING and _closes(raw, inside[-1], inside[0], closings):
            return raw[inside[-1]].start
    late = range(max(1, len(raw) - _LATEST_CLOSING), len(raw))
    new = (n for n in late if raw[n].start >= after and _ends(plain, raw[n - 1].end))
    return next((raw[n].start for n in new if closings.at(raw, n)), None)


def _closes(raw: list[Word], first: int, last: int, closings: Phrases) -> bool:
    """Say whether a line is a closing, with a few words before ("Bis bald und") or after ("aus Berlin")."""
    match = closings.at(raw, first)
    if match and last - match.last <= _AFTER_CLOSING:
        return True
    return any((late := closings.at(raw, number)) and late.last == last for number in range(first + 1, last))


def _placed(
    plain: str, raw: list[Word], greeting: tuple[int, int] | None, closing: int | None, locale: str
) -> Iterator[Word]:
    """Give every word its part and its sentence."""
    short = single_words(locale, "letter", "abbreviations")
    afterwords = [line.start() for line in _LINE.finditer(plain) if _AFTERWORD.match(line[0])]
    sentence, before = 0, None
    for word in raw:
        part = BODY
        if greeting and word.start < greeting[1]:
            part = GREETING if word.start >= greeting[0] else HEAD
        elif closing is not None and word.start >= closing:
            part = BODY if any(closing <= start <= word.start for start in afterwords) else SIGNATURE
        if before is not None and (part != before.part or _is_new(plain, before, word, short)):
            sentence += 1
        before = word._replace(sentence=sentence, part=part)
        yield before


def _is_new(plain: str, before: Word, word: Word, short: frozenset[str]) -> bool:
    """Say whether a sentence ends between two words."""
    between = plain[before.end : word.start]
    if _BLANK_LINE.search(between) or _NEW_ITEM.search(between[:200]):
        return True
    stop = _ends(plain, before.end)
    if stop != ".":
        return stop != ""
    return not (before.norm in short or len(before.norm) == 1 or before.norm.isdigit() or plain[word.start].islower())


def _until_word(plain: str, end: int) -> str:
    """Return what stands between a word and the next one, as far as it matters."""
    gap = plain[end : end + 12]
    for number, char in enumerate(gap):
        if char.isalnum():
            return gap[:number]
    return gap


def _ends(plain: str, end: int) -> str:
    """Return the mark that ends a sentence after a word, or ""."""
    gap = _until_word(plain, end)
    stop = next((char for char in gap if char in _STOPS), "")
    spaced = len(gap) == 12 or any(char.isspace() for char in gap) or end + len(gap) >= len(plain)
    return stop if spaced else ""
