"""Sentences by native speakers who did not know the grammar, and how a reading of one is judged.

A row of ``dates/native/<lang>.tsv`` is ``now TAB text TAB expected``: a local minute, a day, "ask a b", or "none". Half
of the first 240 were seen while the grammar was mended; the others, and a third set, never before their figures were
taken (docs/dates.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from bot.language.dates import DateReading, read_date

NATIVE = Path(__file__).parent / "dates" / "native"
ZONES = {"de": "Europe/Berlin", "en": "Europe/London", "id": "Asia/Jakarta"}
# right: what was expected; asked: a question with the expected among its answers where one reading was expected;
# silent: a single reading, and not the expected one; missed: nothing, or a question without the expected.
Part = Literal["seen", "kept", "third"]
Verdict = Literal["right", "asked", "missed", "silent"]


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence with the moment it was said at, and what its writer means by it."""

    now: datetime
    text: str
    expected: str
    part: Part = "seen"  # the others were kept from the grammar until their figures were taken


def rows(path: Path, locale: str) -> list[Row]:
    """The sentences of one file; lines with # are remarks, and two of them begin the parts that were kept."""
    found: list[Row] = []
    part: Part = "seen"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            part = "kept" if line.startswith("# kept") else "third" if line.startswith("# third") else part
            continue
        now, text, expected = line.split("\t")
        found.append(Row(_moment(now, locale), text, expected.strip(), part))
    return found


def _moment(written: str, locale: str) -> datetime:
    """The moment in the zone of the language's people, where its offset is theirs."""
    moment, zone = datetime.fromisoformat(written), ZoneInfo(ZONES[locale])
    there = moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)
    return there if moment.tzinfo is None or there.utcoffset() == moment.utcoffset() else moment


def shown(reading: DateReading | None) -> list[str]:
    """What is read, as the files write it: nothing, one, or the candidates."""
    if reading is None:
        return []
    pattern = "%Y-%m-%d" if reading.granularity == "day" else "%Y-%m-%dT%H:%M"
    return [one.strftime(pattern) for one in reading.ask or (reading.at,)]


def judge(found: list[str], expected: str) -> Verdict:
    """Compare a reading with what its writer meant."""
    kind, _, several = expected.partition(" ")
    wanted = set(several.split() if kind == "ask" else () if kind == "none" else [kind])
    if not wanted:
        return "silent" if len(found) == 1 else "missed" if found else "right"
    if wanted <= set(found):
        return "right" if len(found) == 1 or kind == "ask" else "asked"
    return "silent" if len(found) == 1 else "missed"


def scored(
    listed: Iterable[Row], locale: str, read: Callable[[str, str, datetime], DateReading | None] = read_date
) -> tuple[Counter[Verdict], list[tuple[Verdict, Row, list[str]]]]:
    """How many rows got which verdict, and those that are not right."""
    counted: Counter[Verdict] = Counter()
    failed: list[tuple[Verdict, Row, list[str]]] = []
    for row in listed:
        found = shown(read(row.text, locale, row.now))
        verdict = judge(found, row.expected)
        counted[verdict] += 1
        if verdict != "right":
            failed.append((verdict, row, found))
    return counted, failed
