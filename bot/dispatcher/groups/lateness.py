"""What a group's time was to bring and did not, for a mistake of ours: it comes again, later each time, never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.ports import Tick, Transaction
from bot.scheduling.walltime import to_instant

_SOON, _SELDOM = timedelta(minutes=1), timedelta(hours=6)


def meant_at(tick: Tick) -> datetime:
    """Return when something was to come at first, an instant, however often it has been put off since."""
    return to_instant(tick.wall, tick.zone) if tick.wall else tick.due_at


def put_off(tx: Transaction, tick: Tick, now: datetime) -> None:
    """Plan anew what has just failed and was undone: in a minute, and as long again as it is late already.

    Its due time remembers by its wall time when it was meant, so that a kind can tell when it is too late for it.
    """
    if not tx.take_tick(tick):
        return  # planned otherwise meanwhile
    late = min(max(now - meant_at(tick), _SOON), _SELDOM)
    if tick.wall is None:
        tick = replace(tick, wall=tick.due_at.astimezone(UTC).replace(tzinfo=None), zone="UTC")
    tx.set_tick(replace(tick, due_at=now + late))
