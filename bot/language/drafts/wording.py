"""The rules about what a draft says: selling, asking, pressing, shouting, phoning, going on too long."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.language.drafts.letter import Letter
from bot.language.drafts.model import (
    AFTER,
    AFTER_INTERVIEW,
    APPLICATION,
    ELSEWHERE,
    MOST_WORDS,
    RULES,
    UNKNOWN,
    Finding,
    Known,
)
from bot.language.drafts.phrases import GREETING, SIGNATURE, Match, Word
from bot.language.drafts.tables import groups, line, phrases, single_words

_MARKS = re.compile(r"[!?！？‼⁉❗❓]{2,40}|[‼⁉]")
_PARAGRAPH = re.compile(r"[^\r\n]+(?:(?:\r\n|\r|\n)[^\r\n]+)*")
_EXCERPT = 60  # characters of a paragraph that is too long
_MILD_MAKES_SELLING = 2  # one modest line about oneself is fine
_ALL_CAPITALS = 0.7  # of a body's letters, from so many letters on
_ENOUGH_LETTERS = 60
_MANY_QUESTIONS = 3  # about the same thing


def situation(letter: Letter, locale: str, known: Known) -> str:
    """Return what the letter is for: what the record says, else what its words say, else unknown."""
    kind = known.kind.replace("-", "_")
    if kind in AFTER_INTERVIEW:
        return AFTER
    if kind:
        return APPLICATION if kind in {APPLICATION, "cover_letter"} else ELSEWHERE
    words = [word for word in letter.words if word.part != SIGNATURE]
    for name in (APPLICATION, ELSEWHERE, AFTER):
        if phrases(locale, "kinds", name).among(words):
            return name
    return UNKNOWN


def selling(letter: Letter, locale: str, meant: str) -> Iterator[Finding]:
    """D6: praise of oneself after the interview; an application is there for exactly that."""
    if meant == APPLICATION:
        return
    strong = next(_affirmed(letter, locale, "strong"), None)
    mild = list(_affirmed(letter, locale, "mild"))
    if strong is None and (meant == ELSEWHERE or len(mild) < _MILD_MAKES_SELLING):
        return
    yield _finding(letter, "selling", strong or mild[0], line(locale, "selling"))


def _affirmed(letter: Letter, locale: str, name: str) -> Iterator[tuple[Word, Word]]:
    """Yield phrases that no "not" stands before in the same sentence."""
    no = single_words(locale, "language", "negations")
    for sentence in letter.sentences:
        for match in phrases(locale, "selling", name).find(sentence):
            if not any(word.norm in no for word in sentence[: match.first]):
                yield sentence[match.first], sentence[match.last]


def several_asks(letter: Letter, locale: str, meant: str) -> Iterator[Finding]:
    """More than one thing asked of a busy reader; only after an interview, where one question is what is allowed."""
    if meant != AFTER:
        return
    seen: set[str] = set()
    about_news = 0
    for sentence in letter.sentences:
        topics = _asked(letter, sentence, locale)
        about_news += "news" in topics
        fresh = [topic for topic in topics if topic not in seen]
        if (seen and fresh) or len(fresh) > 1 or about_news == _MANY_QUESTIONS:
            better = line(locale, "asks") if about_news else ""
            yield _finding(letter, "several_asks", (sentence[0], sentence[-1]), better)
            return
        seen.update(fresh)


def _asked(letter: Letter, sentence: Sequence[Word], locale: str) -> list[str]:
    """Return what a sentence asks for: topics of drafts.toml, "news", or the sentence's number for anything else."""
    words = tuple(sentence)
    asks = letter.asks(words) or phrases(locale, "asks", "requests").among(words)
    if not asks or phrases(locale, "asks", "courtesy").among(words):
        return []
    joins = single_words(locale, "asks", "joins")
    found: list[str] = []
    chunk: list[Word] = []
    for word in (*words, None):
        if word is not None and word.norm not in joins:
            chunk.append(word)
            continue
        topic = _topic(chunk, locale)
        if topic and topic not in found and not (topic == "news" and found):
            found.append(topic)
        chunk = []
    return found or [str(words[0].sentence)]


def _topic(chunk: Sequence[Word], locale: str) -> str:
    """Return what a part of a sentence is about; news goes before all, as in "any news on the start date?"."""
    if phrases(locale, "asks", "news").among(chunk):
        return "news"
    topics = groups(locale, "asks", "topics")
    answering = phrases(locale, "asks", "answering").among(chunk)
    return next((topic for topic, words in topics.items() if words.among(chunk)), "news" if answering else "")


def pestering(letter: Letter, locale: str, meant: str) -> Iterator[Finding]:
    """D8, D9: words that press; "as soon as possible" only where the reader is to answer so."""
    better = line(locale, "pestering")
    spots = [
        (sentence[match.first], sentence[match.last])
        for sentence in letter.sentences
        for match in _pressing(letter, sentence, locale, meant)
    ]
    for spot in spots[:1]:
        yield _finding(letter, "pestering", spot, better)


def _pressing(letter: Letter, sentence: tuple[Word, ...], locale: str, meant: str) -> Iterator[Match]:
    yield from phrases(locale, "pestering", "phrases").find(sentence)
    if meant == ELSEWHERE:
        return  # a new date may well be wanted soon
    demanding = (phrases(locale, "asks", "requests"), phrases(locale, "pestering", "demands"))
    excused = (phrases(locale, "asks", "courtesy"), phrases(locale, "pestering", "own"))
    asked = letter.asks(sentence) or any(words.among(sentence) for words in demanding)
    if asked and not any(words.among(sentence) for words in excused):
        yield from phrases(locale, "pestering", "soon").find(sentence)


def shouting(letter: Letter, locale: str) -> Iterator[Finding]:
    """Marks in a row, and words in capitals that are no names."""
    end = letter.closing if letter.closing is not None else len(letter.plain)
    marks = _MARKS.search(letter.plain, 0, end)
    if marks:
        before = [word for word in letter.words if word.end <= marks.start()][-1:]
        start = before[0].start if before and marks.start() - before[0].end <= 1 else marks.start()
        spot = letter.text[start : marks.end()]
        calm = spot[: marks.start() - start] + ("?" if set(marks[0]) & set("?？❓⁉") else ".")
        yield Finding("shouting", spot, start, calm if start < marks.start() else "", RULES["shouting"])
        return
    yield from _in_capitals(letter, locale)


def _in_capitals(letter: Letter, locale: str) -> Iterator[Finding]:
    loud = single_words(locale, "shouting", "words")
    words = [word for word in letter.words if word.part not in {GREETING, SIGNATURE}]
    for number, word in enumerate(words):
        if word.norm not in loud or not _capital(letter, word):
            continue
        last = number
        while last + 1 < len(words) and words[last + 1].sentence == word.sentence and _capital(letter, words[last + 1]):
            last += 1
        spot = letter.between(word, words[last])
        yield Finding("shouting", spot, word.start, spot.lower() if last == number else "", RULES["shouting"])
        return
    letters = [char for word in letter.body for char in letter.text[word.start : word.end] if char.isalpha()]
    capitals = sum(char.isupper() for char in letters)
    if len(letters) >= _ENOUGH_LETTERS and capitals > _ALL_CAPITALS * len(letters):
        start = letter.body[0].start
        yield Finding("shouting", _excerpt(letter, start), start, "", RULES["shouting"])


def _capital(letter: Letter, word: Word) -> bool:
    return word.end - word.start > 1 and letter.text[word.start : word.end].isupper()


def phone(letter: Letter, locale: str, meant: str) -> Iterator[Finding]:
    """D10: a call proposed after the interview; thanks for one, or a number to be reached at, is none."""
    if meant != AFTER:
        return
    for sentence in letter.sentences:
        match = next(phrases(locale, "phone", "phrases").find(sentence), None)
        if match and not phrases(locale, "phone", "unless").among(sentence):
            yield _finding(letter, "phone", (sentence[match.first], sentence[match.last]), line(locale, "phone"))
            return


def long(letter: Letter, meant: str) -> Iterator[Finding]:
    """D5: more words than such a letter needs; the spot is the beginning of its longest paragraph."""
    if len(letter.body) <= MOST_WORDS[meant]:
        return
    first, last = letter.body[0].start, letter.body[-1].end
    paragraphs = list(_PARAGRAPH.finditer(letter.plain, first, last))
    longest = max(paragraphs, key=lambda paragraph: len(paragraph[0].split()))
    start = longest.start() + len(longest[0]) - len(longest[0].lstrip())
    yield Finding("long", _excerpt(letter, start), start, "", RULES["long"])


def _excerpt(letter: Letter, start: int) -> str:
    """Return about one line of the draft, ending with a word."""
    ends = [word.end for word in letter.words if start < word.end <= start + _EXCERPT]
    return letter.text[start : max(ends, default=start + _EXCERPT)]


def _finding(letter: Letter, rule: str, spot: tuple[Word, Word], better: str) -> Finding:
    return Finding(rule, letter.between(*spot), spot[0].start, better, RULES[rule])
