"""The table behind ``places``: what ``cities.tsv`` and ``place_names.toml`` say, arranged for looking up.

Read from disk once, when somebody first asks. How a name is recognised in what people type is not decided here.
"""

import re
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Final

from bot.language.about import LOCALES
from conversations.languages import LANGUAGES

_HERE: Final = Path(__file__).resolve().parent
LISTED_BY_HAND: Final = 20_000  # thousands: islands, provinces and nicknames were listed by hand because they are meant
_UMLAUT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_BARE: Final = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae"})
_TAIL: Final = re.compile(r" (?:am|an der|im|in der|bei|ob der|auf der|unter|upon|on) .*| \(.*")


@dataclass(frozen=True, slots=True)
class Place:
    """A place with its IANA zone. ``name`` as shown in the locale asked for.

    ``region``: ISO 3166 country, with its state or nation in DE, GB and US ("DE.BE"), as far as it is certain, or "".
    """

    name: str
    zone: str
    region: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the tables. ``zone`` is unknown to every machine ("-") where a country has several."""

    name: str
    zone: str
    region: str  # "ID", or "DE.BE", "GB.SCT", "US.CA"
    people: int  # thousands

    @property
    def country(self) -> str:
        """ISO 3166 code."""
        return self.region[:2]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Every name by its folded spelling, and what goes with it.

    ``several`` holds what fits several clocks, what is offered for it, and what is no place: ().
    """

    rows: Mapping[str, tuple[Row, ...]]
    regions: Mapping[str, frozenset[str]]  # folded names of countries and states -> region codes
    shown: Mapping[str, Mapping[str, str]]
    several: Mapping[str, tuple[Place, ...]]
    before: tuple[str, ...]
    after: tuple[str, ...]


def fold(name: str) -> str:
    """Lower case without accents or punctuation; umlauts are spelt out ("koeln")."""
    return _plain(unicodedata.normalize("NFC", name).lower().translate(_UMLAUT))


def _plain(name: str) -> str:
    if name.isalpha() and name.isascii():
        return name.lower()
    flat = unicodedata.normalize("NFKD", name.lower().translate(_BARE))
    return " ".join(re.sub(r"[^\w ]", "", re.sub(r"[-/_]", " ", flat)).split())


@lru_cache(maxsize=8)
def chatter(locale: str) -> frozenset[str]:
    """What people type instead of a place: yes, no, back, days, numbers. Some place somewhere is called like that."""
    table = _words_of(locale)
    lists = [table[name]["words"] for name in ("yes", "no", "skip", "unsure", "back", "cancel", "later")]
    for name in ("days", "parts", "units", "months", "weekdays", "numbers"):
        lists += table[name].values()
    return frozenset(fold(word) for words in lists for word in words)


def _words_of(locale: str) -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((LOCALES / locale / "words.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The tables, read on the first call (some 0.2 s). Raises OSError if a file is missing."""
    from babel import Locale  # here, for those who ask for no place

    rows: dict[str, list[Row]] = defaultdict(list)
    regions: dict[str, set[str]] = defaultdict(set)
    names = tomllib.loads((_HERE / "place_names.toml").read_text(encoding="utf-8"))
    wide_rows: set[Row] = set()
    for row, is_region in _read_cities():
        if is_region:
            wide_rows.add(row)
        for key in _spellings(row.name):
            rows[key].append(row)
            if is_region:
                regions[key].add(row.region)
                regions[row.region[3:].lower() or key].add(row.region)
    for country in [row for row in wide_rows if row.region == row.country]:
        for locale in LANGUAGES:  # cities.tsv has them for the languages there were when it was made
            label = str(Locale.parse(locale).territories.get(country.region, ""))
            for key in _spellings(label):
                if country.region not in regions[key]:
                    rows[key].append(replace(country, name=label))
                    regions[key].add(country.region)
    for name, others in names["aliases"].items():
        # "DC" is the city of Washington, not the state, however many live there.
        meant = max(rows[fold(name)], key=lambda row: (row not in wide_rows, row.people))
        for other in others:
            for key in _spellings(other):
                rows[key].append(meant)
    for region, zones in names["regions"].items():
        for zone, places in zones.items():
            for place in places:
                for key in _spellings(place):
                    rows[key].append(Row(place, zone, region, LISTED_BY_HAND))
                    regions[key].add(region)
    for country, zones in names["zones"].items():
        for zone, labels in zones.items():
            for label in labels:
                rows[fold(label)] = [Row(label, zone, "" if country == "several" else country, LISTED_BY_HAND)]
    several: dict[str, tuple[Place, ...]] = {}
    for wide in names["several"]:
        offered = tuple(Place(label, *where) for label, where in wide["offers"].items())
        several |= {fold(label): offered for label in wide["names"]}
        several |= {fold(place.name): (place,) for place in offered}
    several.update((fold(word), ()) for word in names["unknown"]["words"])
    strip = {side: list(names["strip"][side]) for side in ("before", "after")}
    for locale in LANGUAGES:
        for side, phrases in _words_of(locale).get("around_a_place", {}).items():
            strip[side] += phrases
    return Gazetteer(
        rows={key: tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found) for key, found in rows.items()},
        regions={key: frozenset(codes) for key, codes in regions.items()},
        shown=names["shown"],
        several=several,
        before=tuple(sorted({fold(phrase) for phrase in strip["before"]}, key=len, reverse=True)),
        after=tuple(sorted({fold(phrase) for phrase in strip["after"]}, key=len, reverse=True)),
    )


def _read_cities() -> Iterator[tuple[Row, bool]]:
    """Rows of cities.tsv, and whether each is a country or state."""
    zone = region = ""
    for line in (_HERE / "cities.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("> "):
            zone, _, region = line[2:].partition(" ")
        elif not line.startswith("#"):
            name, _, people = line.partition("\t")
            if name.startswith("="):
                yield Row(name[1:], zone, region, max(int(people), LISTED_BY_HAND)), True
            else:
                yield Row(name, zone, region, int(people)), False


def _spellings(name: str) -> set[str]:
    """Keys a name is found by: umlauts spelt out or dropped, "St.", and without its river ("Frankfurt am Main")."""
    short = _TAIL.sub("", name) if " " in name else name
    forms = {name, short}
    keys = {_plain(form) for form in forms}
    if not name.isascii():
        keys |= {fold(form) for form in forms}
    keys |= {"st" + key[5:] for key in keys if key.startswith(("sankt ", "saint "))}
    return keys - {""}
