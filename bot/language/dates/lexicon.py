"""The words of one language, loaded once from its ``words.toml`` and arranged for looking up.

A word may carry several meanings at once ("morgen": a day and a part of the day), so an entry is a mapping from
kind to number. Nothing about word order belongs here.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

LOCALES: Final = Path(__file__).resolve().parents[3] / "locales"

PARTS: Final = (
    "early",
    "morning",
    "forenoon",
    "noon",
    "midday",
    "afternoon",
    "evening",
    "night",
    "midnight",
)
UNITS: Final = ("minute", "hour", "day", "week", "month", "year", "weekend", "fortnight", "workday")
# Small words that never stand in the way: their kinds are remembered by the next token ("led").
SMALL: Final = frozenset({"at", "on", "in", "between", "filler", "from", "day_word", "due", "the"})

Kinds = Mapping[str, int]

_FOLD: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'", "é": "e"})
_UNDOT: Final = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "’": "'", "é": "e"})
_SPELLABLE: Final = frozenset({"wd", "mon", "rel", "part", "num", "next", "coming", "last", "after_next", "unit"})
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORTEST_TYPO: Final = 6
_SHORTEST_SWAP: Final = 5
_SHORTEST_DOUBLE: Final = 9


def fold(word: str) -> str:
    """Lower case, ``ä`` as ``ae``: the spelling that the tables are keyed by."""
    return word.lower().translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's tables. ``phrases`` maps a first word to its (rest, kinds), longest first.

    ``order``: the language whose word order this one has ("de", "en" or "id"), mostly itself.
    """

    locale: str
    order: str
    words: Mapping[str, Kinds]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Kinds], ...]]
    shy: frozenset[str]
    count_nouns: frozenset[str]
    zones: Mapping[str, ZoneInfo]
    now: frozenset[str]
    half_before: bool
    minutes_first: bool
    ask_slash: bool
    night_before: bool
    bare_hour: str
    _typos: Mapping[str, tuple[str, ...]]
    _long: tuple[str, ...]
    _real: frozenset[str]

    def look_up(self, key: str) -> Kinds | None:
        """Meanings of a folded word, forgiving one slip in long words; None if it means nothing to us."""
        found = self.words.get(key)
        if found is not None or len(key) < _SHORTEST_SWAP or key in self._real:
            return found
        meant = self._meant(key)
        return self.words[meant] if meant else None

    def _meant(self, key: str) -> str | None:
        for shape in (key, *_deletes(key)):
            for word in self._typos.get(shape, ()):
                if _one_slip(key, word):
                    return word
        if len(key) >= _SHORTEST_DOUBLE - 1:
            near = [w for w in self._long if w[0] == key[0] and _distance(key, w) == 2]
            if len(near) == 1:
                return near[0]
        return None


def _deletes(word: str) -> Iterator[str]:
    return (word[:i] + word[i + 1 :] for i in range(len(word)))


def _one_slip(written: str, word: str) -> bool:
    """One letter changed, missing, doubled or swapped; never the first letter unless it was swapped."""
    swapped = len(written) == len(word) and sorted(written) == sorted(word)
    if len(word) < _SHORTEST_TYPO and not swapped:
        return False
    if written[0] != word[0] and not (swapped and written[:2] == word[1::-1]):
        return False
    return _distance(written, word) == 1


def _distance(a: str, b: str) -> int:
    """Edits with neighbour swaps counted once; 3 stands for "three or more" when lengths differ that much."""
    if abs(len(a) - len(b)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


@lru_cache(maxsize=8)
def lexicon(locale: str) -> Lexicon:
    """Tables of ``locale``, read from disk on first use. Raises KeyError when it is unknown."""
    path = LOCALES / locale / "words.toml"
    if not path.is_file():
        raise KeyError(locale)
    return _arrange(locale, tomllib.loads(path.read_text(encoding="utf-8")))


def _entries(table: Mapping[str, Any]) -> Iterator[tuple[str, str, int]]:
    """Every (word, kind, number) of a words.toml, before spellings are multiplied."""
    numbered = {
        "numbers": "num",
        "ordinals": "ord",
        "weekdays": "wd",
        "weekday_short": "wds",
        "months": "mon",
        "days": "rel",
        "halves": "halves",
    }
    for section, kind in numbered.items():
        for number, words in table.get(section, {}).items():
            yield from ((word, kind, int(number)) for word in words)
    for section, kind, names in (("parts", "part", PARTS), ("units", "unit", UNITS)):
        for name, words in table[section].items():
            yield from ((word, kind, names.index(name)) for word in words)
    for kind, words in table["words"].items():
        if kind.startswith("one_") and kind[4:] in UNITS:  # "seminggu": one of a unit in a single word
            yield from ((word, "one_unit", UNITS.index(kind[4:])) for word in words)
        else:
            yield from ((word, kind, 1) for word in words)
    yield from ((word, "art", 1) for word in table["one"]["words"])
    for written, words in table.get("feasts", {}).items():
        yield from ((word, "feast", _feast(written)) for word in words)
    for written, words in table.get("seasons", {}).items():
        first, last = written.split()
        yield from ((word, "season", _feast(first) * 100_000 + _feast(last)) for word in words)
    yield from ((word, "suffix", 1) for word in table.get("ordinal_endings", {}).get("words", ()))
    for section in ("moving", "street"):
        yield from ((word, section, 1) for word in table.get(section, {}).get("words", ()))
    for section in ("swallow", "vague"):
        yield from ((word, "x", 1) for word in table[section]["words"])


def _feast(written: str) -> int:
    """ "24.12" is 1224, "Easter+1" 2101 (2100 and the days from Easter), "4 Thursday 11" 11044 (month, which, day)."""
    if written.startswith("Easter"):
        return 2100 + int(written.removeprefix("Easter") or 0)
    if " " in written:
        which, name, month = written.split()
        return 10000 + int(month) * 100 + (9 if which == "last" else int(which)) * 10 + _DAYS.index(name) + 1
    day, month = written.split(".")
    return int(month) * 100 + int(day)


def _borrowed(table: Mapping[str, Any], known: frozenset[str]) -> Iterator[tuple[str, str, int]]:
    """English names of months and days are understood in every language, unless the word means something."""
    for section, kind in (("weekdays", "wd"), ("months", "mon")):
        for number, words in table[section].items():
            yield from ((w, kind, int(number)) for w in words if fold(w) not in known)


def _arrange(locale: str, table: Mapping[str, Any]) -> Lexicon:
    entries = list(_entries(table))
    borrowed: list[tuple[str, str, int]] = []
    if locale != "en":
        known = frozenset(fold(word) for word, _, _ in entries)
        english = tomllib.loads((LOCALES / "en" / "words.toml").read_text(encoding="utf-8"))
        borrowed = list(_borrowed(english, known))
    entries.extend(borrowed)
    foreign = {fold(word) for word, _, _ in borrowed}  # they form no compounds: there is no "Tuesdaymorgen"
    words: dict[str, dict[str, int]] = {}
    phrases: dict[tuple[str, ...], dict[str, int]] = {}
    for written, kind, number in entries:
        for spelling in {written.lower().translate(_FOLD), written.lower().translate(_UNDOT)}:
            parts = tuple(spelling.replace("-", " ").split())
            kinds = words.setdefault(parts[0], {}) if len(parts) == 1 else phrases.setdefault(parts, {})
            kinds.setdefault(kind, number)
    for weekday, kinds in [(w, k) for w, k in words.items() if "wd" in k and w not in foreign]:
        for name, endings in table.get("weekday_parts", {}).items():
            for ending in endings:
                words.setdefault(weekday + ending, {"wd": kinds["wd"], "wpart": PARTS.index(name)})
    for ending in table.get("month_weeks", {}).get("endings", ()):  # "Dezemberwoche"
        for month, kinds in [(w, k) for w, k in words.items() if "mon" in k and len(w) > 2 and w not in foreign]:
            words.setdefault(month + ending, {"mon_week": kinds["mon"]})
    for prefix in table["clock"].get("half_prefix", ()):  # "halbdrei"
        for word, kinds in [(w, k) for w, k in words.items() if 1 <= k.get("num", 0) <= 12]:
            words.setdefault(prefix + word, {"half_num": kinds["num"]})
    zones = {}
    for name, spellings in table["zones"].items():
        for spelling in spellings:
            key = fold(spelling)
            zones[key] = ZoneInfo(name)
            if " " in key:
                phrases[tuple(key.split())] = {"zone": 1}
            else:
                words.setdefault(key, {})["zone"] = 1
    by_first: dict[str, list[tuple[tuple[str, ...], Kinds]]] = {}
    for parts, kinds in sorted(phrases.items(), key=lambda item: (-len(item[0]), item[0])):
        by_first.setdefault(parts[0], []).append((parts[1:], kinds))
    real = frozenset(fold(word) for word in table["not_a_typo"]["words"])
    spellable = sorted(w for w, k in words.items() if len(w) >= _SHORTEST_SWAP and _SPELLABLE & k.keys())
    typos: dict[str, list[str]] = {}
    for word in spellable:
        for shape in {word, *_deletes(word)}:
            typos.setdefault(shape, []).append(word)
    clock = table["clock"]
    return Lexicon(
        locale=locale,
        order=clock.get("order", locale),
        words=words,
        phrases={first: tuple(rest) for first, rest in by_first.items()},
        shy=frozenset(fold(word) for word in table["weekday_shy"]["words"]),
        count_nouns=frozenset(fold(word) for word in clock["count_nouns"]),
        zones=zones,
        now=frozenset(fold(word) for word in table["now"]["words"]),
        half_before=clock["half"] == "before",
        minutes_first=clock["minutes_first"],
        ask_slash=clock["slash_dates"] == "ask",
        night_before=clock["night_before"],
        bare_hour=clock["bare_hour"],
        _typos={shape: tuple(meant) for shape, meant in typos.items()},
        _long=tuple(w for w in spellable if len(w) >= _SHORTEST_DOUBLE),
        _real=real,
    )
