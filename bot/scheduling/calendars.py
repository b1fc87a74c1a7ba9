"""Where an employer is, as etiquette sees it: the country's ways, its weekends and public holidays, its clocks.

Holidays come from the library ``holidays``: nationwide and of the state where that is known, in Indonesia those that
the government adds each year (cuti bersama). Names are keys of the texts (``holiday-<key>``).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache, partial
from threading import Lock
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import holidays

from bot.countries import country_of
from bot.scheduling.walltime import to_instant, to_wall
from conversations.etiquette import DayOff, DaysOff, Employer, profile_of
from conversations.model import Placed

_GOVERNMENT_TOO = frozenset({"ID"})
_NATIONWIDE_ONLY = frozenset({"US"})  # what a state there keeps, its employers mostly do not
_WEEKEND = frozenset({5, 6})
# One English name for two holidays.
_ANOTHER = {("DE", "labor-day"): "international-labor-day"}
_NO_NAME = re.compile(r"[^a-z0-9]+")
_ONE_AT_A_TIME = Lock()  # a calendar works a year out when it is first asked about one
_REMARKS = re.compile(
    r"\s*\((?:estimated|observed|substitute)[^)]*\)|\s*\([^)]*(?:observed|estimated)\)", re.IGNORECASE
)


def region_of(place: Placed) -> str:
    """Return the ISO country, or country.state, that a place lies in; empty where nobody can say."""
    return place.region or country_of(place.zone)


def employer(place: Placed, zone: str, works: frozenset[int]) -> Employer:
    """Return an employer at a place, for somebody who lives in ``zone`` and works on these weekdays (0 is Monday)."""
    region = region_of(place)
    return Employer(profile_of(region[:2]), _days_off(region, works), _clocks(zone, place.zone))


def key_of(name: str) -> str:
    """Return the key of a holiday's English name."""
    return _NO_NAME.sub("-", _REMARKS.sub("", name).lower()).strip("-")


@lru_cache(maxsize=1024)
def _days_off(region: str, works: frozenset[int]) -> DaysOff:
    calendar, country = _calendar(region), region[:2]
    weekend = frozenset(calendar.weekend) if calendar is not None else _WEEKEND
    # Somebody who works on the employer's days off only would never be reminded.
    own = works if works - weekend else frozenset(range(7))

    @lru_cache(maxsize=4096)
    def day_off(day: date) -> DayOff | None:
        with _ONE_AT_A_TIME:
            name = calendar.get(day) if calendar is not None else None
        if name is not None:
            key = key_of(name.split(";")[0])
            return DayOff("holiday", _ANOTHER.get((country, key), key), "estimated" in name)
        if calendar.is_weekend(day) if calendar is not None else day.weekday() in weekend:
            return DayOff("weekend")
        return None if day.weekday() in own else DayOff("own")

    return day_off


@lru_cache(maxsize=256)
def _calendar(region: str) -> holidays.HolidayBase | None:
    """Return a country's or state's holidays, or None for one that the library does not know."""
    country, _, state = region.partition(".")
    try:
        known = holidays.country_holidays(country, language="en_US")
        if state and country not in _NATIONWIDE_ONLY and state in known.subdivisions:
            known = holidays.country_holidays(country, subdiv=state, language="en_US")
        if country in _GOVERNMENT_TOO:
            known = holidays.country_holidays(country, categories=("public", "government"), language="en_US")
    except NotImplementedError:
        return None
    return known


@lru_cache(maxsize=1024)
def _clocks(zone: str, theirs: str) -> Callable[[datetime], datetime]:
    try:
        ZoneInfo(theirs)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        theirs = ""  # none, or noted on a machine that knows more
    return partial(_there, zone=zone, theirs=theirs)


def _there(at: datetime, *, zone: str, theirs: str) -> datetime:
    return at if theirs in {"", zone} else to_wall(to_instant(at, zone), theirs)
