"""Days, hours and clocks as the oracle sees them: walked one by one, holidays and zones asked directly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

DAY, HOUR, WEEK = timedelta(days=1), timedelta(hours=1), timedelta(weeks=1)


@dataclass(frozen=True)
class Where:
    """A place: its zone, country and state."""

    zone: str
    country: str
    state: str = ""


@dataclass
class Living:
    """How somebody lives: where, from which hour to which nothing may come, on which weekdays they work."""

    home: Where
    quiet: tuple[int, int] = (21, 8)
    works: frozenset[int] = frozenset(range(5))


def local(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def instant(wall: datetime, zone: str) -> datetime:
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def passing(wall: datetime, by: timedelta, zone: str) -> datetime:
    """Return what the clock shows once so much time has really passed, also in a night when clocks change."""
    return local(instant(wall, zone) + by, zone)


@cache
def calendar(country: str, state: str) -> holidays.HolidayBase | None:
    """Return the public holidays: in Indonesia with those the government adds, in the US nationwide only."""
    if country == "ID":
        return holidays.country_holidays("ID", categories=("public", "government"), language="en_US")
    try:
        if state and country != "US":
            return holidays.country_holidays(country, subdiv=state, language="en_US")
        return holidays.country_holidays(country, language="en_US")
    except NotImplementedError:
        return None


@cache
def off(day: date, where: Where, works: frozenset[int]) -> tuple[str, bool]:
    """Return why nobody works on a day, empty for a working day, and whether that is estimated."""
    known = calendar(where.country, where.state)
    weekend = set(known.weekend) if known is not None else {5, 6}
    if known is not None and day in known:
        return "holiday", "estimated" in known[day]
    if day.weekday() in weekend:
        return "weekend", False
    own = day.weekday() not in works and bool(works - weekend)
    return ("own" if own else ""), False


def quiet(at: datetime, hours: tuple[int, int]) -> bool:
    """Say whether a moment lies in somebody's quiet hours, which go over midnight or are none."""
    starts, ends = time(hours[0]), time(hours[1])
    return starts != ends and (at.time() >= starts or at.time() < ends)


def awake(at: datetime, hours: tuple[int, int]) -> datetime:
    """Return the first moment from this one on that is not quiet."""
    if not quiet(at, hours):
        return at
    day = at.date() if at.hour < hours[1] else at.date() + DAY
    return datetime.combine(day, time(hours[1]))


def morning(day: date) -> datetime:
    return datetime.combine(day, time(9))


def next_morning(at: datetime) -> datetime:
    return morning(at.date() if at.hour < 4 else at.date() + DAY)


def business_days_later(day: date, count: int, where: Where) -> date:
    """Return the day so many of the employer's working days later."""
    while count:
        day += DAY
        count -= not off(day, where, frozenset(range(7)))[0]
    return day


def working_morning(day: date, where: Where, works: frozenset[int]) -> tuple[datetime, str, bool]:
    """Return nine o'clock on this day or the next that somebody works, and why it is not this one."""
    skipped = []
    while (why := off(day, where, works))[0]:
        skipped.append(why)
        day += DAY
    holiday = [why for why in skipped if why[0] == "holiday"]
    return morning(day), *(holiday + skipped + [("", False)])[0]
