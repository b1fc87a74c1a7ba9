"""What a sentence is made of, for finding names in it: its words with their places, and phrases from the tables."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.language.about import about
from bot.language.catalog import DEFAULT, LOCALES, SHIPPED
from bot.language.learned.model import examples
from bot.language.place_table import fold, gazetteer
from bot.language.words import normal, table, words

_WORD = re.compile(
    r"[^\W_]+(?:(?:[&+'’\-]|\.(?=(?:com|de|id|co|io|net|org)\b)|(?<=\b\w)\.|(?<=\d)\.(?=\d))[^\W_]+)*", re.UNICODE
)
_BREAK = re.compile(r"[,;:!?()\n\"„“”…]|\.\s|\s[-–—]\s|\.$")
_ABBREVIATED = frozenset({"st", "dr", "co", "mr", "mrs", "ms", "prof", "nr", "jl"})  # a dot behind them ends nothing
_PLAIN_GAPS = frozenset({"", " "})
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TYPO_LETTERS = 6  # shorter words are not compared with slips of others
_COMPOUND = 5  # letters of a word that others are made with
_ORDINARY_USES = 2  # in the examples, away from where names stand
_BIG_PLACE, _HOME_PLACE = 100, 15  # thousands of people: places that are known abroad, and at home
_CALENDAR = ("weekdays", "weekday_short", "months", "days", "parts", "units", "numbers", "ordinals", "feasts")


@dataclass(slots=True)
class Word:
    """A word of a sentence: as written, as compared, its characters, and whether punctuation stands before it."""

    text: str
    norm: str
    start: int
    end: int
    cap: bool
    parted: bool
    joined: bool  # by "&" or "+" with the word before
    dated: bool = False  # belongs to a date that was read

    @property
    def upper(self) -> bool:
        """Say whether it is spelled like an abbreviation: AOK, McD."""
        return any(char.isupper() for piece in self.text.split("-") for char in piece[1:])


def split(text: str) -> list[Word]:
    """Return the words of a text in order; capitals say nothing in a text that has only those."""
    shouted = text.isupper()
    found: list[Word] = []
    at = 0
    for match in _WORD.finditer(text):
        one, gap = match.group(), text[at : match.start()]
        plain = one.isalpha() and one.isascii()
        at = match.end()
        norm = one.lower() if plain else normal(one)
        cap = one[0].isupper() and not shouted
        parted = gap not in _PLAIN_GAPS and _BREAK.search(gap) is not None
        parted = parted and not (found and gap == ". " and found[-1].norm in _ABBREVIATED)
        joined = gap not in _PLAIN_GAPS and gap.strip(" .") in {"&", "+"}
        found.append(Word(one, norm, match.start(), at, cap, parted, joined))
    return found


class Phrases:
    """Phrases of one or several words, found at a place in a sentence."""

    def __init__(self, listed: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._lasts: set[str] = set()
        self._longest = 0
        for phrase in set(listed):
            norms = tuple(word.norm for word in split(phrase))
            if norms:
                self._by_first.setdefault(norms[0], []).append(norms)
                self._lasts.add(norms[-1])
                self._longest = max(self._longest, len(norms))
        for found in self._by_first.values():
            found.sort(key=len, reverse=True)

    def at(self, said: Sequence[Word], i: int) -> int:
        """Return how many words from ``i`` on are such a phrase, the longest, or 0."""
        for norms in self._by_first.get(said[i].norm, ()):
            if len(norms) == 1:
                return 1
            stop = i + len(norms)
            if stop > len(said) or any(said[k].norm != norms[k - i] for k in range(i + 1, stop)):
                continue
            if not any(said[k].parted for k in range(i + 1, stop)):
                return len(norms)
        return 0

    def begins(self, said: Sequence[Word]) -> bool:
        """Say whether any word could begin one of them: most sentences need no closer look."""
        return any(word.norm in self._by_first for word in said)

    def ending(self, said: Sequence[Word], stop: int) -> int:
        """Return how many words before ``stop`` are such a phrase, or 0."""
        if stop < 1 or said[stop - 1].norm not in self._lasts:
            return 0
        for first in range(max(stop - self._longest, 0), stop):
            size = self.at(said, first)
            if size and first + size == stop:
                return size
        return 0


@cache
def raw(locale: str, section: str) -> tuple[str, ...]:
    """Return the words of a section as they are spelled there."""
    listed = table(locale).get(section, {}).get("words", [])
    assert isinstance(listed, list)
    return tuple(map(str, listed))


@cache
def phrases(locale: str, section: str) -> Phrases:
    """Return the phrases of a section."""
    return Phrases(raw(locale, section))


@cache
def several_words(locale: str, section: str) -> Phrases:
    """Return those phrases of a section that are more than one word."""
    return Phrases(one for one in raw(locale, section) if " " in one)


@cache
def stops(locale: str) -> frozenset[str]:
    """Return words at which a name written with capitals stops."""
    listed = ("company_told", "function", "titles", "people_before")
    return frozenset({"hr", "hrd"}).union(calendar_words(locale), *(words(locale, one) for one in listed))


@cache
def told(locale: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return words that are spoken of before a company is named, and the ends of compounds with them."""
    listed = words(locale, "company_told")
    long = tuple(one for one in listed if len(one) >= _COMPOUND)
    return listed, long if capital_nouns(locale) else ()  # "Kaffeetermin"


@cache
def tails(locale: str) -> frozenset[str]:
    """Return ordinary words that belong to a name they stand behind."""
    return words(locale, "company_tails") | words(locale, "company_forms")


@cache
def capital_nouns(locale: str) -> bool:
    """Say whether every noun has a capital, so that a capital alone is no sign of a name."""
    return about(locale).capital_nouns


@cache
def follow(locale: str) -> bool:
    """Say whether what a noun is specified by stands behind it: "admin gudang", "interview grab"."""
    return bool(table(locale).get("role_fields", {}).get("follow", False))


@cache
def languages_here() -> tuple[str, ...]:
    """Return the languages whose tables are asked for names: shipped, and with a table."""
    return tuple(one for one in SHIPPED if (LOCALES / one / "words.toml").exists())


@cache
def calendar_words(locale: str) -> frozenset[str]:
    """Return words that dates are made of."""
    found: set[str] = set()
    for section in _CALENDAR:
        for listed in table(locale).get(section, {}).values():
            found.update(normal(str(one)) for one in (listed if isinstance(listed, list) else ()))
    return frozenset(found)


@cache
def no_names(locale: str) -> frozenset[str]:
    """Return words that name no company, however they are spelled: lists, little words, calendar, platforms."""
    lists = ("not_a_company", "function", "first_names", "company_before", "company_before_shy", "company_told")
    found = {word for section in lists for word in words(locale, section)}
    found |= words(locale, "titles") | words(locale, "padding") | words(locale, "greeting") | calendar_words(locale)
    if locale != DEFAULT:  # everybody mixes it in
        found |= words(DEFAULT, "function") | words(DEFAULT, "not_a_company")
    return frozenset(found)


@cache
def ordinary(locale: str) -> frozenset[str]:
    """Return everyday words: those that the examples use repeatedly where no name stands."""
    beside = ("company_before", "company_before_shy", "company_told", "company_articles", "titles", "company_kinds")
    before = {word for section in beside for word in words(locale, section)}
    names = frozenset(normal(name) for name in raw(locale, "employers") + raw(locale, "employers_shy"))
    uses: Counter[str] = Counter()
    for _, sentence in examples(locale):
        said = split(sentence)
        for last, word in zip([None, *said], said, strict=False):
            named = word.norm in names or (word.cap and not capital_nouns(locale))
            if not named and (last is None or last.norm not in before):
                uses[word.norm] += 1
    return frozenset(word for word, count in uses.items() if count >= _ORDINARY_USES) | no_names(locale)


@cache
def endings(locale: str, section: str) -> tuple[str, ...]:
    """Return endings, as compared."""
    return tuple(sorted(words(locale, section)))


@lru_cache(maxsize=4096)
def slips_of_ordinary(word: str, locale: str) -> bool:
    """Say whether a longer word is one slip of the finger away from one that names no company."""
    if len(word) < _TYPO_LETTERS:
        return False
    listed = ordinary(locale)
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    slips = [a + b[1:] for a, b in cuts if b]
    slips += [a[:-1] + b[0] + a[-1] + b[1:] for a, b in cuts if a and b]
    slips += [a + letter + rest for a, b in cuts for letter in _LETTERS for rest in {b, b[1:]}]
    return not listed.isdisjoint(slips)


@lru_cache(maxsize=4096)
def is_place(name: str, locale: str) -> bool:
    """Say whether people know a city, country or state by this name."""
    home = about(locale).near
    rows = gazetteer().rows.get(fold(name), ())
    return any(row.people >= (_HOME_PLACE if row.country in home else _BIG_PLACE) for row in rows)


@cache
def mapping(locale: str, section: str) -> Mapping[str, str]:
    """Return a section of single values by their normalised names."""
    return {normal(key): str(value) for key, value in table(locale).get(section, {}).items()}
