"""Where somebody lives, as they type it, to a time zone: cities, islands, provinces, countries, zone names.

The tables are ``cities.tsv`` (from GeoNames, CC BY 4.0; see build_cities.py) and ``place_names.toml`` (by hand). They
are read once, when somebody first asks. Pure otherwise: nothing is fetched, nothing that people write is kept.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.countries import country_of
from bot.language.about import about
from bot.language.place_table import Gazetteer, Place, Row, chatter, fold, gazetteer

__all__ = ["Place", "find_places"]

_OFFERED: Final = 3  # choices fit on one row of buttons
_DOMINATES: Final = 4  # a place this many times weightier than another of its name is the one that is meant
_TYPO_LETTERS: Final = 6  # shorter names are not corrected: too many of them differ by one letter
_TYPO_PEOPLE: Final = 50  # thousands: a slip is made in the name of a place that somebody knows
_SPOKEN_PEOPLE: Final = 100  # thousands: within a sentence only such places are looked for
_LONGEST: Final = 5  # words in a name
_NEAR: Final = frozenset("AT AU BE CA CH CZ DE DK ES FI FR GB ID IE IT JP LU MY NL NO PL PT SE SG US".split())  # noqa: SIM905
_OFFSET: Final = re.compile(r"(?:utc|gmt)\s*\+\s*0?(\d)(?::?00)?", re.IGNORECASE)
_IANA: Final = re.compile(r"[A-Za-z]+(?:/[A-Za-z][A-Za-z_+\-]*){1,2}|UTC")
_WITH_ZONE: Final = re.compile(r"([^()]+) \(([^()]+)\)")  # as namesakes are offered: "Georgia (Asia/Tbilisi)"
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def find_places(text: str, locale: str) -> tuple[Place, ...]:
    """Places that ``text`` names, best first: empty if unknown, several only where their clocks differ.

    ``locale`` decides how names are shown and which of two namesakes is nearer. Raises nothing.
    """
    known = gazetteer()
    written = text.strip()[:200]
    if zone := _zone_name(written):
        return (Place(zone.rpartition("/")[2].replace("_", " "), zone, country_of(zone)),)
    if (offered := _WITH_ZONE.fullmatch(written)) and (zone := _zone_name(offered[2])):
        return (Place(offered[1], zone, country_of(zone)),)
    if offset := _OFFSET.fullmatch(written):
        zone = about(locale).offsets.get(offset[1], "")
        return (Place(zone.rpartition("/")[2].replace("_", " "), zone, country_of(zone)),) if zone else ()
    words = _words(written)
    if " ".join(words) in chatter(locale):
        return ()
    contradicted: tuple[Place, ...] = ()
    for name, behind in _tries(words, known):
        if name in known.several:
            return known.several[name]
        found = known.rows.get(name, ())
        if found and (not behind or _within(found, behind, known) or not _named(behind, known)):
            return _choose(found, behind, locale, known)
        if found:  # "jam Bali" is no town of Jam, unless nothing else comes of it
            contradicted = contradicted or _choose(found, behind, locale, known)
    if contradicted:
        return contradicted
    whole = _stripped(words, known)
    corrected = _corrected(" ".join(whole), known)
    if corrected:
        return _choose(corrected, (), locale, known)
    return _spoken(written, locale, known)


def _zone_name(written: str) -> str:
    """The IANA id that was typed, in whatever capitals; fixed offsets ("Etc/GMT-7") are no place."""
    if not _IANA.fullmatch(written) or written.lower().startswith("etc/"):
        return ""
    titled = "/".join("_".join(p.capitalize() for p in part.split("_")) for part in written.split("/"))
    for name in (written, titled):
        try:
            return ZoneInfo(name).key
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return ""


def _words(text: str) -> tuple[str, ...]:
    """Folded words; a comma, which divides a city from its country, is a word of its own."""
    return tuple(" , ".join(fold(piece) for piece in re.split(r"[,(]", text)).split())


def _tries(words: tuple[str, ...], known: Gazetteer) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(name, words behind it) from the whole text down to what is left without the words around a place."""
    cores = (words, _stripped(words, known))
    for core in dict.fromkeys(cores):
        for stop in range(len(core), 0, -1):
            if stop < len(core) and core[stop] != "," and " ".join(core[stop:]) not in known.regions:
                continue
            yield " ".join(word for word in core[:stop] if word != ","), core[stop:]


def _stripped(words: tuple[str, ...], known: Gazetteer) -> tuple[str, ...]:
    """The words without "ich wohne in", "aku di", "please" and their like, however many there are."""
    text = " ".join(words)
    changed = True
    while changed:
        changed = False
        for phrase in known.before:
            if text.startswith(phrase + " "):
                text, changed = text[len(phrase) + 1 :].lstrip(", "), True
        for phrase in known.after:
            if text.endswith(" " + phrase):
                text, changed = text[: -len(phrase) - 1].rstrip(", "), True
    return tuple(text.rstrip(" ,").split())


def _choose(found: Iterable[Row], behind: tuple[str, ...], locale: str, known: Gazetteer) -> tuple[Place, ...]:
    """The weightiest of the rows, with those of other clocks that are nearly as weighty."""
    rows = [row for row in found if _clocks(row.zone)]
    if not rows:
        return ()
    ranked = sorted(_within(rows, behind, known) or rows, key=lambda row: (-_weight(row, locale), row.name))
    heaviest = _weight(ranked[0], locale)
    chosen: dict[tuple[timedelta | None, ...], Row] = {}
    close = [row for row in ranked if _weight(row, locale) * _DOMINATES >= heaviest]
    for row in close:
        chosen.setdefault(_clocks(row.zone), row)
    shown = known.shown.get(locale, {})
    return tuple(
        Place(shown.get(row.name, row.name), row.zone, _region(clocks, close))
        for clocks, row in list(chosen.items())[:_OFFERED]
    )


def _named(behind: tuple[str, ...], known: Gazetteer) -> frozenset[str]:
    """The regions that words behind a name name."""
    return known.regions.get(" ".join(word for word in behind if word != ","), frozenset())


def _within(found: Iterable[Row], behind: tuple[str, ...], known: Gazetteer) -> list[Row]:
    """Those of the rows that lie in the region named behind."""
    regions = _named(behind, known)
    return [row for row in found if row.region in regions or row.country in regions]


def _region(clocks: tuple[timedelta | None, ...], close: Iterable[Row]) -> str:
    """The region that namesakes by one clock have in common: the state, at least the country, or nothing."""
    same = [row for row in close if _clocks(row.zone) == clocks]
    for regions in ({row.region for row in same}, {row.country for row in same}):
        if len(regions) == 1:
            return regions.pop()
    return ""


def _weight(row: Row, locale: str) -> int:
    home = about(locale).near.get(row.country)
    return (row.people + 1) * (home or (3 if row.country in _NEAR else 1))


@lru_cache(maxsize=512)
def _clocks(zone: str) -> tuple[timedelta | None, ...]:
    """What a zone's clocks show in four seasons: zones that agree are one. () if this machine does not know it."""
    try:
        here = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ()
    return tuple(datetime(2026, month, 1, tzinfo=UTC).astimezone(here).utcoffset() for month in (1, 4, 7, 11))


def _corrected(name: str, known: Gazetteer) -> tuple[Row, ...]:
    """Rows one slip away from a longer name: a letter too many, too few, wrong, or swapped."""
    if len(name) < _TYPO_LETTERS:
        return ()
    cuts = [(name[:i], name[i:]) for i in range(1, len(name) + 1)]
    slips = [a + b[1:] for a, b in cuts if b]
    slips += [a[:-1] + b[0] + a[-1] + b[1:] for a, b in cuts if b]
    slips += [a + letter + rest for a, b in cuts for letter in _LETTERS for rest in {b, b[1:]}]
    found = {row for slip in slips for row in known.rows.get(slip, ()) if row.people >= _TYPO_PEOPLE}
    return tuple(sorted(found, key=lambda row: -row.people))


def _spoken(written: str, locale: str, known: Gazetteer) -> tuple[Place, ...]:
    """A known place within a sentence, written like a name ("Also eigentlich eher Köln als Bonn")."""
    spoken = [word.strip(".,;:!?()\"'") for word in written.split()]
    for size in range(min(_LONGEST, len(spoken)), 0, -1):
        for i in range(len(spoken) - size + 1):
            if not (spoken[i][:1].isupper() and (i or size == len(spoken))):
                continue
            rows = known.rows.get(fold(" ".join(spoken[i : i + size])), ())
            large = [row for row in rows if row.people >= _SPOKEN_PEOPLE]
            if large:
                return _choose(large, (), locale, known)
    return ()
