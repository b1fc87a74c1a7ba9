"""What a clock on the wall shows, and which instant that is: gaps, folds, and places that have neither."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.scheduling.walltime import existing, later, to_instant, to_wall

BERLIN, NEW_YORK, JAKARTA = "Europe/Berlin", "America/New_York", "Asia/Jakarta"
HALF_AN_HOUR, A_DAY_LOST = "Australia/Lord_Howe", "Pacific/Apia"  # moves by half of one; had no 30 December 2011
ZONES = sorted(available_timezones())
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("wall", "zone", "instant", "shows"),
    [
        # spring in Berlin: 02:00 to 03:00 is skipped on 29 March 2026
        ("2026-03-29T01:59", BERLIN, "2026-03-29T00:59", "2026-03-29T01:59"),
        ("2026-03-29T02:30", BERLIN, "2026-03-29T01:30", "2026-03-29T03:30"),
        ("2026-03-29T03:00", BERLIN, "2026-03-29T01:00", "2026-03-29T03:00"),
        # autumn in Berlin: 02:00 to 03:00 comes twice on 25 October 2026, and the first counts
        ("2026-10-25T01:59", BERLIN, "2026-10-24T23:59", "2026-10-25T01:59"),
        ("2026-10-25T02:30", BERLIN, "2026-10-25T00:30", "2026-10-25T02:30"),
        ("2026-10-25T03:00", BERLIN, "2026-10-25T02:00", "2026-10-25T03:00"),
        # New York changes on other days
        ("2026-03-08T02:30", NEW_YORK, "2026-03-08T07:30", "2026-03-08T03:30"),
        ("2026-03-29T02:30", NEW_YORK, "2026-03-29T06:30", "2026-03-29T02:30"),
        ("2026-11-01T01:30", NEW_YORK, "2026-11-01T05:30", "2026-11-01T01:30"),
        ("2026-11-01T02:00", NEW_YORK, "2026-11-01T07:00", "2026-11-01T02:00"),
        # Jakarta never changes
        ("2026-03-29T02:30", JAKARTA, "2026-03-28T19:30", "2026-03-29T02:30"),
        ("2026-10-25T02:30", JAKARTA, "2026-10-24T19:30", "2026-10-25T02:30"),
        # a leap day, and the one that is none
        ("2028-02-29T09:00", BERLIN, "2028-02-29T08:00", "2028-02-29T09:00"),
        ("2028-03-01T00:00", JAKARTA, "2028-02-29T17:00", "2028-03-01T00:00"),
    ],
)
def test_a_wall_time_is_an_instant_and_back(wall: str, zone: str, instant: str, shows: str) -> None:
    at = to_instant(datetime.fromisoformat(wall), zone)
    assert at == datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert at.tzinfo is UTC
    assert to_wall(at, zone) == datetime.fromisoformat(shows)


@pytest.mark.parametrize(("instant", "zone"), [("2026-10-25T00:30", BERLIN), ("2026-10-25T01:30", BERLIN)])
def test_both_of_two_equal_times_show_the_same(instant: str, zone: str) -> None:
    wall = to_wall(datetime.fromisoformat(instant).replace(tzinfo=UTC), zone)
    assert wall == datetime.fromisoformat("2026-10-25T02:30")
    assert wall.tzinfo is None


@cache
def changes(zone: str, year: int) -> tuple[datetime, ...]:
    """Return the instants of a year at which a zone's clocks are moved, to the second."""
    there, found = ZoneInfo(zone), []
    at = datetime(year, 1, 1, tzinfo=UTC)
    while at.year == year:
        before, after = at, at + DAY
        while before.astimezone(there).utcoffset() != after.astimezone(there).utcoffset():
            middle = before + (after - before) // 2
            if after - before <= timedelta(seconds=1):
                found.append(after.replace(microsecond=0))
                break
            same = middle.astimezone(there).utcoffset() == before.astimezone(there).utcoffset()
            before, after = (middle, after) if same else (before, middle)
        at += DAY
    return tuple(found)


@st.composite
def moments(draw: st.DrawFn) -> tuple[datetime, str]:
    """An instant within two hours of where something odd happens: moved clocks, New Year, a leap day, or nothing."""
    zone, year = draw(st.sampled_from(ZONES)), draw(st.integers(1975, 2045))
    leap_year = year - year % 4
    wall = draw(st.sampled_from((datetime(year, 1, 1), datetime(leap_year, 2, 29), datetime(leap_year, 3, 1))))  # noqa: DTZ001
    odd = draw(st.sampled_from((*changes(zone, year), to_instant(wall, zone))))
    return odd + timedelta(seconds=draw(st.integers(-7200, 7200))), zone


EVERYWHERE = settings(max_examples=300, deadline=None)
SPRING, AUTUMN = datetime(2026, 3, 29, 1, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_changes_are_found() -> None:
    """The generator below would prove little without them."""
    assert changes(BERLIN, 2026) == (SPRING - HOUR / 2, AUTUMN - HOUR / 2)
    assert changes(JAKARTA, 2026) == ()
    assert len(changes(A_DAY_LOST, 2011)) == 3


@EVERYWHERE
@given(moments())
@example((AUTUMN, BERLIN))
@example((AUTUMN - HOUR, BERLIN))
def test_from_an_instant_to_the_wall_and_back_loses_nothing(moment: tuple[datetime, str]) -> None:
    """Not even the second of two equal times: a row's wall time and zone alone say when it comes."""
    at, zone = moment
    assert to_instant(to_wall(at, zone), zone) == at


@EVERYWHERE
@given(moments(), st.integers(-7200, 7200), st.booleans())
@example((SPRING, BERLIN), -3600, False)
@example((SPRING, BERLIN), -3600, True)
@example((datetime(2011, 12, 30, 10, tzinfo=UTC), A_DAY_LOST), 7200, False)
def test_any_wall_time_comes_and_is_shown_as_one_that_exists(moment: tuple[datetime, str], by: int, fold: bool) -> None:
    """A skipped time comes after the gap, by at most the gap's length; any other at itself, for the first time."""
    at, zone = moment
    wall = (to_wall(at, zone) + timedelta(seconds=by)).replace(fold=fold)
    comes, shown = to_instant(wall, zone), existing(wall, zone)
    assert to_instant(shown, zone) == comes
    assert existing(shown, zone) == shown, "it exists"
    gap = shown - wall
    assert timedelta(0) <= gap <= DAY
    if gap:
        assert to_wall(comes - gap, zone) < wall, "before the gap the clock had not come so far"
    elif not fold:
        assert comes <= wall.replace(fold=1, tzinfo=ZoneInfo(zone)).astimezone(UTC), "the first of two"


@EVERYWHERE
@given(moments(), st.sampled_from((-HOUR, HOUR, -2 * HOUR, timedelta(minutes=15), 3 * DAY)))
@example((AUTUMN + HOUR, BERLIN), -HOUR)  # an interview at 03:30, and 02:30 has been twice
@example((SPRING + HOUR / 2, BERLIN), -HOUR)  # one at 04:00, and there is no 02:59
def test_an_hour_before_is_an_hour_before(moment: tuple[datetime, str], by: timedelta) -> None:
    """Never none and never two, whatever the clocks do in between; and the wall shows a time that exists."""
    at, zone = moment
    wall = later(to_wall(at, zone), by, zone)
    assert to_instant(wall, zone) - at == by
    assert existing(wall, zone) == wall


def test_what_subtracting_on_the_wall_would_do() -> None:
    """Why ``later`` is there: an hour less on the wall is two hours of waiting in autumn, and none in spring."""
    autumn, spring = datetime(2026, 10, 25, 3, 0), datetime(2026, 3, 29, 3, 30)  # noqa: DTZ001
    assert to_instant(autumn, BERLIN) - to_instant(autumn - HOUR, BERLIN) == 2 * HOUR
    assert to_instant(spring, BERLIN) - to_instant(spring - HOUR, BERLIN) == timedelta(0)
    assert later(autumn, -HOUR, BERLIN) == datetime(2026, 10, 25, 2, 0, fold=1)  # noqa: DTZ001
    assert later(autumn, -HOUR, BERLIN).fold == 1
    assert later(spring, -HOUR, BERLIN) == datetime(2026, 3, 29, 1, 30)  # noqa: DTZ001
    assert later(datetime(2026, 4, 5, 2, 0), -HOUR, HALF_AN_HOUR).time().isoformat() == "01:30:00"  # noqa: DTZ001


@given(
    st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2035-01-01")),
    st.sampled_from((BERLIN, NEW_YORK, JAKARTA, HALF_AN_HOUR, "UTC")),
)
def test_there_and_back_is_the_same_except_in_a_gap(wall: datetime, zone: str) -> None:
    """A skipped time is shown as far after the gap as it lay in it: at most an hour later, never earlier."""
    shown = to_wall(to_instant(wall, zone), zone)
    assert shown == wall or 0 < (shown - wall).total_seconds() <= 3600
    assert to_instant(shown, zone) == to_instant(wall, zone)
