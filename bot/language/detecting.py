"""Which language a message is written in: evidence from langdetect's n-gram tables and from each language's words.

langdetect itself guesses from random samples and takes milliseconds (docs/decisions/0018-following-a-language.md). Here
its tables are summed once over everything that was typed, which is exact, quick, and the same every time.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from math import exp, inf, log

from bot.language.about import LOCALES, about
from bot.language.catalog import SHIPPED
from bot.language.learned.model import vocabulary
from bot.language.words import normal, table, words

MOST_CHARS = 600  # read of one message; nobody's language shows later than that
_FEWEST_LETTERS = 3
_SMOOTHING = 5e-5  # of a gram that a table has not: what langdetect uses (0.5 in 10,000)
_PER_GRAM = 0.11  # overlapping grams say everything several times over
_PER_WORD = 1.6  # a small word that only some of the languages have
_UNSEEN_PER_WORD = 0.5  # an ordinary word, by its grams alone, says this much at most
_UNUSED = 0.3
_FEWEST_USES = 2  # in the examples, before a word tells anything
_CARRIES_NONE = 0.8  # evidence below this is no evidence
# How much a message may count where a person is followed. Those of nothing but names or days, or without a small word,
# never change their language by themselves; one of two words does with another.
_MOST_WITHOUT, _MOST_IF_MEAGRE = 0.3, 2.2
_MEAGRE = 2
_DAYS = ("weekdays", "months", "days", "parts", "units")  # sections of words.toml
_AROUND_DAYS = ("weekday_short", "numbers", "ordinals")
_WORDS_AROUND_DAYS = (
    *("next", "coming", "this", "last", "after_next", "in", "from_now", "at", "on", "day_word", "oclock", "am", "pm"),
    *("half", "quarter", "three_quarter", "past", "to", "to_range", "start_of", "middle_of", "end_of", "soft_today"),
)
_NOISE = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|\b[\w-]+\.(?:com|de|id|co|org|net|io|uk)\b\S*|[@#/]\w+|[^\W\d]*\d\w*", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a message says about its language: natural logarithms, 0 for the likeliest; empty when it says nothing.

    ``why`` are the small words that spoke, each with the languages that have them. ``most`` is how much all of it may
    count where a person is followed: a name or a day is in some language and says little about who types it.
    """

    logs: Mapping[str, float]
    why: tuple[str, ...] = ()
    most: float = inf

    @property
    def best(self) -> str:
        """Return the likeliest language, or nothing."""
        return max(self.logs, key=lambda one: self.logs[one], default="")

    @property
    def margin(self) -> float:
        """Return by how much the likeliest leads."""
        first, *others = sorted(self.logs.values(), reverse=True) or [0.0]
        return first - max(others, default=first)


NOTHING = Evidence({})


@cache
def detector() -> Detector:
    """Return the detector of the languages that may be followed by what somebody writes."""
    return Detector(tuple(one for one in SHIPPED if about(one).detect))


class Detector:
    """Tells languages apart; ``languages`` are those with a table of langdetect's and small words of their own."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        self._grams = _tables(languages)
        self._unseen = (log(_SMOOTHING),) * len(languages)
        self._silent = (0.0,) * len(languages)
        self._words = _known_words(languages)
        self._small = {one: words(one, "function") - _days() - _everywhere() for one in languages}

    def evidence(self, text: str, names: Iterable[str] = ()) -> Evidence:
        """Return what a message says about its language, apart from ``names`` on the person's record."""
        plain = _NOISE.sub(" ", text[:MOST_CHARS].replace("’", "'"))
        listed = sorted({name for name in names if name}, key=len, reverse=True)
        if listed:
            plain = re.sub(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)", " ", plain, flags=re.IGNORECASE)
        tokens = _WORD.findall(plain)
        if "".join(tokens).isupper():
            tokens = [token.lower() for token in tokens]
        everywhere = _everywhere()
        if normal(plain) in _said_anywhere():
            return NOTHING
        telling = [token for token in tokens if token.lower() not in everywhere]
        if sum(map(len, telling)) < _FEWEST_LETTERS:
            return NOTHING
        total = [0.0] * len(self.languages)
        why = []
        for token in telling:
            told = self._words.get(_as_listed(token))
            if told is not None:
                whose = (one for one, has in zip(self.languages, told, strict=True) if has > 0)
                why.append(f"{token.lower()}: {', '.join(whose)}")
            total = [a + b + c for a, b, c in zip(total, self._of_grams(token), told or self._silent, strict=True)]
        best = max(total)
        logs = {one: value - best for one, value in zip(self.languages, total, strict=True)}
        found = Evidence(logs, tuple(why))
        if found.margin < _CARRIES_NONE:
            return NOTHING
        return replace(found, most=self._most(telling, found.best))

    def _most(self, telling: Sequence[str], best: str) -> float:
        """Return how much words may count for the language they are in: what its small words bear out."""
        said = {_as_listed(token) for token in telling}
        if said.isdisjoint(self._small[best]) or said <= _of_dates() or _are_names(telling):
            return _MOST_WITHOUT
        return inf if len(telling) > _MEAGRE else _MOST_IF_MEAGRE

    def _of_grams(self, token: str) -> list[float]:
        """Return what the grams of one word say, bounded: one odd word decides nothing."""
        padded = f" {token} "
        table, unseen = self._grams, self._unseen
        end = len(padded)
        rows = [table.get(padded[i : i + n], unseen) for n in (1, 2, 3) for i in range(end - n + 1)]
        sums = [sum(column) * _PER_GRAM for column in zip(*rows, strict=True)]
        least = max(sums) - _UNSEEN_PER_WORD * 3
        return [max(one, least) - least for one in sums]


def _as_listed(token: str) -> str:
    """Return a word as the lists have it."""
    return token.lower().replace("'", "") if token.isascii() else normal(token)


def _are_names(tokens: Sequence[str]) -> bool:
    """Say whether words are written like a name: with capitals, but for what joins them ("Marks and Spencer")."""
    small = [token for token in tokens if not token[0].isupper()]
    return len(small) < len(tokens) and _in_names().issuperset(map(_as_listed, small))


@cache
def _tables(languages: tuple[str, ...]) -> Mapping[str, tuple[float, ...]]:
    """Return log probabilities by gram, a value a language."""
    profiles = [json.loads(files("langdetect.profiles").joinpath(one).read_text("utf-8")) for one in languages]
    grams = {gram for profile in profiles for gram in profile["freq"]}
    return {
        gram: tuple(log(_SMOOTHING + p["freq"].get(gram, 0) / p["n_words"][len(gram) - 1]) for p in profiles)
        for gram in grams
        if gram.strip()
    }


@cache
def _known_words(languages: tuple[str, ...]) -> Mapping[str, tuple[float, ...]]:
    """Return what a word says for each language: small words by the lists, others by how the examples use them."""
    lists = [words(one, "function") for one in languages]
    found = {
        word: tuple(_PER_WORD if word in listed else 0.0 for listed in lists) for listed in lists for word in listed
    }
    used = [vocabulary(one) for one in languages]
    totals = [each.total() for each in used]
    for word in {word for each in used for word in each}:
        if sum(each[word] for each in used) < _FEWEST_USES:
            continue
        shares = [(each[word] + _UNUSED) / total for each, total in zip(used, totals, strict=True)]
        least = max(shares) / exp(_PER_WORD)
        learned = tuple(log(max(share, least) / least) for share in shares)
        found[word] = tuple(map(max, found.get(word, learned), learned))
    return {word: told for word, told in found.items() if max(told) - min(told) > 0.3}


@cache
def _everywhere() -> frozenset[str]:
    """Return words that are used in every language, such as "ok" and "interview", and months: a date is in none."""
    with (LOCALES / "everywhere.toml").open("rb") as file:
        international = map(normal, tomllib.load(file)["words"])
    listed = (words for one in SHIPPED for words in table(one)["months"].values() if isinstance(words, list))
    return frozenset((*international, *(normal(month) for words in listed for month in words)))


@cache
def _days() -> frozenset[str]:
    """Return the words for days and for hours of every language."""
    return _single_words(table(one).get(section, {}) for one in SHIPPED for section in _DAYS)


@cache
def _of_dates() -> frozenset[str]:
    """Return the words that dates are made of: "besok jam sepuluh pagi" has no other."""
    around = [table(one).get(section, {}) for one in SHIPPED for section in _AROUND_DAYS]
    around += [{key: table(one)["words"].get(key, []) for key in _WORDS_AROUND_DAYS} for one in SHIPPED]
    return _days() | _single_words(around)


def _single_words(tables: Iterable[Mapping[str, object]]) -> frozenset[str]:
    lists = (listed for one in tables for listed in one.values() if isinstance(listed, list))
    return frozenset(word for listed in lists for phrase in listed for word in normal(phrase).split())


@cache
def _in_names() -> frozenset[str]:
    """Return the small words that stand inside names, such as "of"."""
    return frozenset(normal(word) for one in SHIPPED for word in about(one).in_names)


@cache
def _said_anywhere() -> frozenset[str]:
    """Return whole messages that people send in whatever language they write: greetings, thanks, employers."""
    lists = ("greeting", "thanks", "employers", "employers_shy")
    return frozenset(phrase for one in SHIPPED for name in lists for phrase in words(one, name))
