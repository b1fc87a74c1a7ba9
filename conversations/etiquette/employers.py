"""How long one waits for an answer where the employer is, and on which days nobody works there (advice.md, Timings)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal


@dataclass(frozen=True, slots=True)
class DayOff:
    """Why nobody works on a day. ``name`` is a public holiday's; ``estimated``: its date hangs on the moon."""

    why: Literal["weekend", "holiday", "own"]  # "own": the person's day off
    name: str = ""
    estimated: bool = False


DaysOff = Callable[[date], DayOff | None]


def weekends(day: date) -> DayOff | None:
    """Return the day off that Saturday and Sunday are."""
    return DayOff("weekend") if day.weekday() >= 5 else None


@dataclass(frozen=True, slots=True)
class Profile:
    """A country's etiquette. ``follow_up_after`` counts days, or working days where ``in_working_days``.

    ``grace``: working days after a promised one. ``phone_after``: from when a call is tolerable, None for never.
    """

    country: str
    follow_up_after: int = 7  # D10
    in_working_days: bool = False
    grace: int = 1
    final_after: timedelta = timedelta(weeks=4)  # D13
    thanks_same_day: bool = False  # D4
    phone_after: timedelta | None = None  # D10


DEFAULT = Profile("")
PROFILES: Mapping[str, Profile] = {
    "DE": Profile("DE", follow_up_after=14, grace=2, final_after=timedelta(weeks=6), phone_after=timedelta(days=10)),
    # Five to seven business days: the first that is polite, and never less than the week of D10.
    "GB": Profile("GB", follow_up_after=5, in_working_days=True),
    "US": Profile("US", follow_up_after=5, in_working_days=True),
    "ID": Profile("ID", thanks_same_day=True),
}


def _same(at: datetime) -> datetime:
    return at


@dataclass(frozen=True, slots=True)
class Employer:
    """An employer as etiquette sees one: the country's ways, the days off, and what the clocks there show.

    ``there`` turns a local moment of the person into the employer's.
    """

    profile: Profile = DEFAULT
    days_off: DaysOff = weekends
    there: Callable[[datetime], datetime] = _same


def profile_of(country: str) -> Profile:
    """Return a country's profile by its ISO code; where none is written, what the sources say for everybody."""
    return PROFILES.get(country, DEFAULT)
