"""A person's interviews as an iCalendar file (RFC 5545), for whatever calendar they keep.

An event keeps its UID for ever and counts its changes, so that opening a newer file replaces what an older one brought.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

import icalendar

from bot.artefacts.entries import Entry
from bot.artefacts.wording import line, lines, plain
from bot.language.catalog import Catalog
from conversations.model import Several
from conversations.process import Process, Round

__all__ = ["Entry", "calendar"]

PRODID = "-//Sopan//Sopan//EN"
KEPT = timedelta(days=30)  # a round that is over for longer is left out
EVENING = time(18)
SOON = timedelta(hours=1)


def calendar(entries: Sequence[Entry], *, now: datetime, catalog: Catalog, locale: str) -> str:
    """Return the file's text: every round ahead or of the last 30 days. ``now`` is an aware instant."""
    file = icalendar.Calendar()
    file.add("prodid", PRODID)
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    years = {now.year}
    for entry in entries:
        local_now = now.astimezone(ZoneInfo(entry.zone)).replace(tzinfo=None)
        for one in entry.process.rounds:
            if one.ends_at <= local_now - KEPT:
                continue
            file.add_component(_event(entry, one, now, local_now, catalog, locale))
            years.add(one.at.year)
    # Time zones stand before what refers to them; a file with nothing in it has one too, for none may be all empty.
    zones = sorted(file.get_missing_tzids()) or ([] if file.subcomponents else ["UTC"])
    file.subcomponents[:0] = [_rules(zone, years) for zone in zones]
    text: bytes = file.to_ical()
    return text.decode()


def _event(
    entry: Entry, one: Round, now: datetime, local_now: datetime, catalog: Catalog, locale: str
) -> icalendar.Event:
    process = entry.process
    event = icalendar.Event()
    event.add("uid", f"{process.uid}-{one.number}@sopan")
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    event.add("sequence", one.moved)
    starts, ends = _times(one, ZoneInfo(entry.zone))
    event.add("dtstart", starts)
    event.add("dtend", ends)
    message = "calendar-informational" if process.kind == "informational" else "calendar-interview"
    role = line(process.role)
    summary = plain(
        catalog, locale, message, company=line(process.company), role=role, has_role="yes" if role else "no"
    )
    event.add("summary", summary)
    if noted := "\n\n".join(_noted(entry, catalog, locale)):
        event.add("description", noted)
    if process.ended and _never_held(process, one):
        event.add("status", "CANCELLED")
        return event
    event.add("status", "CONFIRMED")
    if one.ends_at > local_now:
        for alarm in _alarms(starts, summary, catalog, locale):
            event.add_component(alarm)
    return event


def _never_held(process: Process, one: Round) -> bool:
    """Say whether a process ended before this round; one that was held stays what it was.

    On one and the same day, an answer comes after the interview, and leaving before it.
    """
    if process.ended_on is None or one.at.date() != process.ended_on:
        return process.ended_on is None or one.at.date() > process.ended_on
    return process.ended not in {"offer", "rejected"}


def _times(one: Round, zone: ZoneInfo) -> tuple[date, date] | tuple[datetime, datetime]:
    """Return beginning and end: days, or instants in the zone.

    A wall time that clocks skip is the one they show instead, as RFC 5545 reads it (3.3.5). An end in an hour that
    comes twice is written in UTC where the second is meant, because a wall time always means the first.
    """
    if one.day_only:
        return one.at.date(), one.ends_at.date()
    begins = one.at.replace(tzinfo=zone, fold=0, second=0, microsecond=0).astimezone(UTC)
    ends = begins + (one.ends_at - one.at)
    local = ends.astimezone(zone)
    return _as_rules_say(begins.astimezone(zone)), ends if local.fold else _as_rules_say(local)


def _as_rules_say(at: datetime) -> datetime:
    """Return a local moment, in UTC where the rules written into the file do not lead to it.

    Some zones change their clocks by no rule that a few years show (Morocco, around Ramadan).
    """
    zone = str(at.tzinfo)
    told = at.replace(tzinfo=_told_by_rules(zone, at.year)).utcoffset()
    return at if told == at.utcoffset() else at.astimezone(UTC)


@lru_cache(maxsize=256)
def _told_by_rules(zone: str, year: int) -> tzinfo:
    rules: tzinfo = _rules(zone, {year}).to_tz(lookup_tzid=False)
    return rules


def _noted(entry: Entry, catalog: Catalog, locale: str) -> Iterator[str]:
    """Yield what they want to ask and to raise, each under its heading."""
    for message, things in (
        ("calendar-questions", entry.process.questions),
        ("calendar-concerns", entry.process.concerns),
    ):
        if words := _words(things, entry.labels):
            yield "\n".join([plain(catalog, locale, message), *(f"• {one}" for one in words)])


def _words(things: Several, labels: Mapping[str, str]) -> list[str]:
    chosen = [labels[option] for option in things.options if option in labels]
    return [words for one in (*chosen, *things.own) if (words := lines(one))]


def _alarms(starts: date, summary: str, catalog: Catalog, locale: str) -> Iterator[icalendar.Alarm]:
    """Yield the evening before and, where the hour is known, an hour before (advice.md: interview ahead, A15)."""
    if isinstance(starts, datetime):
        evening = datetime.combine(starts.date() - timedelta(days=1), EVENING, starts.tzinfo)
        ahead = starts.astimezone(UTC) - evening.astimezone(UTC)
    else:
        ahead = datetime.combine(starts, time()) - datetime.combine(starts - timedelta(days=1), EVENING)
    yield _alarm(-ahead, plain(catalog, locale, "calendar-tomorrow", event=summary))
    if isinstance(starts, datetime):
        yield _alarm(-SOON, plain(catalog, locale, "calendar-soon", event=summary))


def _alarm(trigger: timedelta, says: str) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", trigger)
    alarm.add("description", says)
    return alarm


def _rules(zone: str, years: Collection[int]) -> icalendar.Timezone:
    """Return a zone's rules for all years in which something happens, and one more on either side."""
    first, last = date(min(years) - 1, 1, 1), date(max(years) + 2, 1, 1)
    return icalendar.Timezone.from_tzid(zone, first_date=first, last_date=last)
