"""Local wall time and instants: what a clock on the wall shows, through gaps and folds of daylight saving.

A wall time is naive; of one that comes twice ``fold`` tells the second, so that ``to_wall`` loses nothing.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


def to_instant(wall: datetime, zone: str) -> datetime:
    """Return the UTC instant of a naive local time.

    A time that a clock skips (spring) is taken as far after the gap as it lies in it; one that comes twice (autumn) is
    its first, unless its ``fold`` says the second.
    """
    there = ZoneInfo(zone)
    at = wall.replace(tzinfo=there, fold=0).astimezone(UTC)
    # Within a gap a fold would mean before it, and nothing comes too early.
    return max(at, wall.replace(tzinfo=there).astimezone(UTC)) if wall.fold else at


def to_wall(at: datetime, zone: str) -> datetime:
    """Return the naive local time of an aware instant, with ``fold`` set the second time it comes."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def existing(wall: datetime, zone: str) -> datetime:
    """Return the local time that clocks really show at this one's instant: itself, except where they skip it."""
    return to_wall(to_instant(wall, zone), zone)


def later(wall: datetime, by: timedelta, zone: str) -> datetime:
    """Return what the clock shows once so much time has really passed; earlier when ``by`` is negative.

    ``later(interview, -timedelta(hours=1), zone)`` is one hour of waiting before it, whatever the clocks do in between.
    """
    return to_wall(to_instant(wall, zone) + by, zone)
