"""Holiday calendars asked by several at once: a year is worked out when it is first asked about, by one of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier

import pytest

from bot.scheduling import calendars
from bot.scheduling.calendars import employer
from conversations.etiquette import DayOff
from conversations.model import Placed

WEEK = frozenset(range(5))
THREADS = 8
YEARS = range(2020, 2060)
# Around the turn of each year, and the feasts that move.
DAYS = [
    date(year, month, day) for year in YEARS for month, day in ((1, 1), (4, 2), (5, 1), (8, 17), (12, 25), (12, 26))
]
PLACES = [
    Placed("", "Europe/Berlin", "DE"),
    Placed("", "Europe/Berlin", "DE.BY"),
    Placed("", "Asia/Jakarta", "ID"),
    Placed("", "Europe/London", "GB"),
]


@pytest.fixture
def hurry() -> Iterator[None]:
    """Have threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def _forget() -> None:
    calendars._days_off.cache_clear()
    calendars._calendar.cache_clear()


def _alone(place: Placed) -> list[DayOff | None]:
    _forget()
    days_off = employer(place, place.zone, WEEK).days_off
    return [days_off(day) for day in DAYS]


@pytest.mark.usefixtures("hurry")
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.region)
def test_asked_by_many_at_once_a_calendar_says_what_it_says_to_one(place: Placed) -> None:
    """Issue C, "never wrongly": each day is the same to all of them, also while its year is still worked out."""
    meant = _alone(place)
    assert sum(off is not None and off.why == "holiday" for off in meant) > len(YEARS)
    _forget()
    days_off = employer(place, place.zone, WEEK).days_off
    start = Barrier(THREADS)

    def asks(_: int) -> list[DayOff | None]:
        said = []
        for day in DAYS:
            if day.month == 1:
                start.wait()  # all of them come to a new year together
            said.append(days_off(day))
        return said

    with ThreadPoolExecutor(THREADS) as threads:
        answers = list(threads.map(asks, range(THREADS)))
    for said in answers:
        assert said == meant
