"""Local wall time and instants: what a clock on the wall shows, through gaps and folds of daylight saving."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def to_instant(wall: datetime, zone: str) -> datetime:
    """Return the UTC instant of a naive local time.

    A time that a clock skips (spring) is taken as far after the gap as it lies in it; one that comes twice (autumn) is
    its first.
    """
    return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def to_wall(at: datetime, zone: str) -> datetime:
    """Return the naive local time of an aware instant."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
