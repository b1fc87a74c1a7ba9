"""``python -m bot understand``: what Sopan reads in words, as JSON. No settings, no token, no database.

One text from the command line, or JSON lines from standard input and an answer to each as soon as it came. Nothing is
kept and nothing is logged. An answer has room for more than dates: other keys may join, none will change its meaning.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.language.dates import DateReading, read_date
from bot.language.dates.lexicon import LOCALES

LONGEST = 4096  # characters; no message on Telegram is longer
YEARS = range(1971, 2100)  # in which a moment of speaking may lie
TENSES = ("future", "past")


class Unusable(Exception):  # noqa: N818 - its text is the sentence for whoever asked, not our mistake
    """What was asked cannot be answered; the message is one sentence that says what to mend."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What may be said beside a text, as written: a locale, a moment of speaking (ISO), an IANA zone, a tense."""

    locale: str = "en"
    now: str = ""
    zone: str = ""
    tense: str = "future"


def understand(text: str, asked: Asked) -> int:
    """Print the answer to one text, or with "-" to each line of standard input; return the exit code, 0 or 2."""
    if text == "-":
        return _answer_lines(sys.stdin.buffer, asked)
    try:
        _write(answer(text, asked))
    except Unusable as sentence:
        print(sentence, file=sys.stderr)
        return 2
    return 0


def answer(text: str, asked: Asked) -> dict[str, Any]:
    """Return what is read in a text, ready for JSON. Raises Unusable."""
    if len(text) > LONGEST:
        msg = f"The text has {len(text)} characters; a message has {LONGEST} at most."
        raise Unusable(msg)
    locale, now = _locale(asked.locale), _moment(asked.now, asked.zone)
    if asked.tense not in TENSES:
        msg = f"tense is {asked.tense!r}; it can be future or past."
        raise Unusable(msg)
    found = read_date(text, locale, now, past=asked.tense == "past")
    return {
        "text": text,
        "locale": locale,
        "now": now.isoformat(timespec="minutes"),
        "date": found and _date(found, now),
    }


def _date(found: DateReading, now: datetime) -> dict[str, Any]:
    day_only = found.granularity == "day"
    return {
        "at": _local(found.at, day_only=day_only),
        "day_only": day_only,
        "instant": None if day_only else _instant(found.at, now),
        "ask": [_local(one, day_only=day_only) for one in found.ask],
        "until": found.until and _local(found.until, day_only=day_only),
        "note": found.note,
        "span": list(found.span),
        "why": list(found.why),
        "by": found.by,
    }


def _local(at: datetime, *, day_only: bool) -> str:
    return at.date().isoformat() if day_only else at.isoformat(timespec="minutes")


def _instant(at: datetime, now: datetime) -> str:
    """Return when that is; a time that a change of clocks leaves out is moved behind it."""
    existing = at.replace(tzinfo=now.tzinfo).astimezone(UTC).astimezone(now.tzinfo)
    return existing.isoformat(timespec="minutes")


def _locale(written: str) -> str:
    """Return the language of a locale such as de, de-AT or DE_at. Raises Unusable for one that is not shipped."""
    language = written.replace("_", "-").partition("-")[0].lower()
    shipped = sorted(path.parent.name for path in LOCALES.glob("*/words.toml"))
    if language not in shipped:
        msg = f"locale is {written!r}; there are {', '.join(shipped)}."
        raise Unusable(msg)
    return language


def _moment(now: str, zone: str) -> datetime:
    """Return the moment of speaking, aware: now if nothing is said. Raises Unusable."""
    place = _zone(zone) if zone else None
    if not now:
        return datetime.now(UTC).astimezone(place)
    try:
        moment = datetime.fromisoformat(now)
    except ValueError:
        msg = f"now is {now!r}; it is written like 2026-11-23T10:00+01:00."
        raise Unusable(msg) from None
    if moment.year not in YEARS:
        msg = f"now is {now!r}; its year must lie from {YEARS[0]} to {YEARS[-1]}."
        raise Unusable(msg)
    if moment.tzinfo is None and place is None:
        msg = f"now is {now!r} and does not say where; add an offset like +01:00, or name a zone."
        raise Unusable(msg)
    if moment.tzinfo is None:
        return moment.replace(tzinfo=place)
    return moment.astimezone(place) if place else moment


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        msg = f"zone is {name!r}; it is a name like Europe/Berlin or Asia/Jakarta."
        raise Unusable(msg) from None


def _answer_lines(lines: Iterable[bytes], asked: Asked) -> int:
    bad = count = 0
    for line in lines:
        count += 1
        try:
            _write(_answer_line(line, asked))
        except Unusable as sentence:
            bad += 1
            _write({"error": str(sentence)})
    if bad:
        print(f"{bad} of {count} lines could not be answered; each has its error in its place.", file=sys.stderr)
        return 2
    return 0


def _answer_line(line: bytes, asked: Asked) -> dict[str, Any]:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        msg = "The line is no JSON."
        raise Unusable(msg) from None
    if isinstance(said, str):
        said = {"text": said}
    if not isinstance(said, Mapping) or not isinstance(said.get("text"), str):
        msg = 'The line is neither a JSON string nor an object with a "text".'
        raise Unusable(msg)
    own: dict[str, str] = {}
    for name in ("locale", "now", "zone", "tense"):
        value = said.get(name)
        if value is None:
            continue
        if not isinstance(value, str):
            msg = f"{name} is {json.dumps(value)[:40]}; it must be a string."
            raise Unusable(msg)
        own[name] = value
    return answer(said["text"], replace(asked, **own))


def _write(line: Mapping[str, Any]) -> None:
    """Write one line of JSON in UTF-8, whatever the terminal speaks; half a character pasted by somebody is escaped."""
    text = json.dumps(line, ensure_ascii=False) + "\n"
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()
