"""When a person has time for the group's affairs: instants, made of their zone, quiet hours and work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from bot.dispatcher.profile import known, quiet_hours, work_days, zone_of
from bot.ports import Person
from bot.scheduling.walltime import to_instant, to_wall
from conversations.groups.pairing import Span
from conversations.model import Picked

_DAY = timedelta(days=1)
_AT_WORK = (time(9), time(17))  # of whoever said that they work full time
# Quiet hours say when to be left alone; an appointment wants some time to wake up, and nobody is on call all night.
_WAKING_UP, _NOT_BEFORE, _NOT_AFTER = timedelta(hours=1), time(8), time(22)


def awake(person: Person, since: datetime, until: datetime) -> tuple[Span, ...]:
    """Return the spans between two instants in which somebody may have an appointment, soonest first, UTC."""
    zone = zone_of(person)
    found: list[Span] = []
    for wall_from, wall_until in _open_hours(person, to_wall(since, zone), to_wall(until, zone)):
        start, end = max(since, to_instant(wall_from, zone)), min(until, to_instant(wall_until, zone))
        if start < end:
            found.append((start, end))
    return tuple(found)


def awake_from(person: Person, now: datetime) -> datetime:
    """Return the first instant from now on that lies outside somebody's quiet hours."""
    zone = zone_of(person)
    wall = to_wall(now, zone)
    over = quiet_hours(person).over(wall)
    return now if over == wall else max(now, to_instant(over, zone))


def _open_hours(person: Person, since: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    quiet, off = quiet_hours(person), known(person).get("employed") != Picked("full")
    working = work_days(person)
    day = since.date() - _DAY
    while day <= until.date():
        wakes = max(datetime.combine(day, quiet.end) + _WAKING_UP, datetime.combine(day, _NOT_BEFORE))
        sleeps = datetime.combine(day if quiet.end < quiet.start else day + _DAY, quiet.start)
        if quiet.end == quiet.start:
            sleeps = datetime.combine(day, _NOT_AFTER)
        begins, ends = (datetime.combine(day, at) for at in _AT_WORK)
        if off or day.weekday() not in working:
            yield wakes, sleeps
        else:
            yield wakes, min(begins, sleeps)
            yield max(ends, wakes), sleeps
        day += _DAY
