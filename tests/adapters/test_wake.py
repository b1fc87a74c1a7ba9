"""The one wake-up on APScheduler itself: it looks again and again, whatever falls due, and survives a full disk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.ports import StoreError
from bot.scheduling import wake
from bot.scheduling.wake import WakeUp


class _Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class _Store:
    """Says that something is due at this very moment, always."""

    async def read(self, unit: Callable[[Any], Any]) -> Any:
        return datetime.now(UTC)

    async def write(self, unit: Callable[[Any], Any]) -> Any:
        return 0


async def _looks(fire: Callable[[int], int], wanted: int) -> int:
    seen, enough = 0, asyncio.Event()

    async def fire_due() -> int:
        nonlocal seen
        seen += 1
        if seen >= wanted:
            enough.set()
        return fire(seen)

    wake_up = WakeUp(_Store(), _Clock(), fire_due)
    wake_up.start()
    try:
        await asyncio.wait_for(enough.wait(), 20)
    finally:
        wake_up.stop()
    return seen


async def test_what_falls_due_while_it_looks_does_not_end_it(monkeypatch: Any) -> None:
    """A job planned from inside the running one would be skipped and forgotten; it goes on looking."""
    monkeypatch.setattr(wake, "SHORTEST_NAP", timedelta(0))
    assert await _looks(lambda _: 0, 20) >= 20


async def test_a_database_that_is_away_is_waited_for(monkeypatch: Any) -> None:
    """telegram.md 5: an error of the store ends neither the job nor the machine's patience: it naps between looks."""
    monkeypatch.setattr(wake, "LONGEST_NAP", timedelta(milliseconds=20))
    monkeypatch.setattr(wake, "SHORTEST_NAP", timedelta(milliseconds=20))

    def away(_: int) -> int:
        raise StoreError("disk full")

    began = asyncio.get_running_loop().time()
    assert await _looks(away, 5) >= 5
    assert asyncio.get_running_loop().time() - began >= 4 * 0.02 * 0.5, "it napped between its looks"
