"""What a clock on the wall shows, and which instant that is: gaps, folds, and places that have neither."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.scheduling.walltime import to_instant, to_wall

BERLIN, NEW_YORK, JAKARTA = "Europe/Berlin", "America/New_York", "Asia/Jakarta"


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


@given(
    st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2035-01-01")),
    st.sampled_from((BERLIN, NEW_YORK, JAKARTA, "Australia/Lord_Howe", "UTC")),
)
def test_there_and_back_is_the_same_except_in_a_gap(wall: datetime, zone: str) -> None:
    """A skipped time is shown as far after the gap as it lay in it: at most an hour later, never earlier."""
    shown = to_wall(to_instant(wall, zone), zone)
    assert shown == wall or 0 < (shown - wall).total_seconds() <= 3600
    assert to_instant(shown, zone) == to_instant(wall, zone)
