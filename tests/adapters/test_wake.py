"""The one wake-up on APScheduler itself: it looks again and again, whatever falls due, and survives a full disk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from apscheduler.schedulers import base

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


class _Machine:
    """A machine's two clocks, moved by hand; one nudge is due at NOON, and comes once."""

    NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __init__(self, hour: int) -> None:
        self.at, self.seconds, self.came = self.NOON.replace(hour=hour), 0.0, 0
        self.wake_up = WakeUp(self, self, self.fire_due, lambda: self.seconds)

    def now(self) -> datetime:
        return self.at

    async def read(self, unit: Callable[[Any], Any]) -> Any:
        return None if self.came else self.NOON

    async def write(self, unit: Callable[[Any], Any]) -> Any:
        return 0

    async def fire_due(self) -> int:
        due = not self.came and self.at >= self.NOON
        self.came += due
        return int(due)

    async def after(self, seconds: float, leap: timedelta = timedelta(0)) -> timedelta:
        self.seconds += seconds
        self.at += timedelta(seconds=seconds) + leap
        return await self.wake_up.look()


async def test_a_leap_that_is_taken_back_brings_nothing() -> None:
    """The clock runs wild for half a minute: what is due tomorrow comes tomorrow."""
    machine = _Machine(hour=6)
    assert await machine.after(0) == wake.LONGEST_NAP
    assert await machine.after(5, timedelta(days=1)) == wake.LONGEST_NAP
    assert await machine.after(30) == wake.LONGEST_NAP
    assert await machine.after(5, -timedelta(days=1)) == wake.LONGEST_NAP
    for _ in range(20):
        await machine.after(5)
    assert machine.came == 0


async def test_a_leap_that_stays_brings_what_is_due_after_a_minute() -> None:
    machine = _Machine(hour=6)
    await machine.after(0)
    await machine.after(5, timedelta(days=1))
    for _ in range(11):
        await machine.after(5)
    assert machine.came == 0
    assert await machine.after(3) == timedelta(seconds=2), "the last nap ends with the minute"
    await machine.after(2)
    assert machine.came == 1


async def test_a_leap_on_purpose_is_believed_at_once() -> None:
    """The playground: whoever presses "+1 day" wants to see what comes."""
    machine = _Machine(hour=6)
    await machine.after(0)
    machine.wake_up.now()
    await machine.after(5, timedelta(days=1))
    assert machine.came == 1


async def test_a_leap_while_many_come_stops_the_rest() -> None:
    """The clock is looked at before each handful, not only once."""
    machine, looks = _Machine(hour=13), 0

    async def fire_due() -> int:
        nonlocal looks
        looks += 1
        machine.at += timedelta(days=looks == 3)
        return 100

    machine.wake_up = WakeUp(machine, machine, fire_due, lambda: machine.seconds)
    assert await machine.wake_up.look() == wake.LONGEST_NAP
    assert looks == 3


async def test_a_clock_set_back_does_not_put_it_to_sleep(monkeypatch: Any) -> None:
    """APScheduler waits for a time of the wall clock, which after that is a year away; nudges would wait with it."""
    monkeypatch.setattr(wake, "LONGEST_NAP", timedelta(milliseconds=20))
    monkeypatch.setattr(wake, "SHORTEST_NAP", timedelta(milliseconds=20))
    monkeypatch.setattr(wake, "OVERSLEPT", timedelta(milliseconds=50))
    back = timedelta(0)

    class SetBack(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> SetBack:
            there = datetime.now(tz) - back
            return cls.combine(there.date(), there.timetz())

    monkeypatch.setattr(base, "datetime", SetBack)
    monkeypatch.setattr(wake, "datetime", SetBack)

    def fires(seen: int) -> int:
        nonlocal back
        if seen == 3:  # after its nap was planned by the old time
            asyncio.get_running_loop().call_later(0.01, set_back)
        return 0

    def set_back() -> None:
        nonlocal back
        back = timedelta(days=365)

    assert await _looks(fires, 8) >= 8


async def test_a_wish_to_look_during_a_look_is_not_forgotten(monkeypatch: Any, caplog: Any) -> None:
    """APScheduler would skip a job that is still running; the look is made right after, not after a nap."""
    monkeypatch.setattr(wake, "SHORTEST_NAP", timedelta(seconds=60))
    monkeypatch.setattr(wake, "LONGEST_NAP", timedelta(seconds=60))
    seen, enough = 0, asyncio.Event()

    async def fire_due() -> int:
        nonlocal seen
        seen += 1
        if seen <= 3:
            await asyncio.sleep(0)
            wake_up.now()
        else:
            enough.set()
        return 0

    wake_up = WakeUp(_Store(), _Clock(), fire_due)
    wake_up.start()
    try:
        await asyncio.wait_for(enough.wait(), 20)
    finally:
        wake_up.stop()
    assert seen == 4
    assert caplog.records == []
