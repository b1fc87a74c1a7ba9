"""Countries move their clocks: at the first start with other time zone data every nudge goes back to its local time."""

from __future__ import annotations

import asyncio
import logging
import zoneinfo
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from bot.clock import JumpingClock
from bot.ports import Nudge, Store, StoreError, Transaction
from bot.scheduling import zones
from bot.scheduling.walltime import to_instant, to_wall
from bot.scheduling.zones import fingerprint, keep_wall_times
from bot.storage import SqliteStore
from tests.adapters.store_contract import HOUR, NOW, nudge, planning, talk
from tests.adapters.test_store_sqlite import opened

BERLIN, JAKARTA, NOWHERE = "Europe/Berlin", "Asia/Jakarta", "Sopan/Nowhere"
CLOCK = JumpingClock(frozen_at=NOW)
DAY = timedelta(days=1)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    store = await opened(tmp_path / "sopan.db")
    yield store
    await store.close()


@pytest.fixture
def berlin_becomes(tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Return how to replace Berlin's data on this machine by another zone's, as an update would before a start."""
    folder = tmp_path / "zoneinfo"
    (folder / "Europe").mkdir(parents=True)

    def becomes(zone: str) -> None:
        data = resources.files("tzdata").joinpath("zoneinfo", *zone.split("/")).read_bytes()
        (folder / BERLIN).write_bytes(data)
        zoneinfo.reset_tzpath([folder])
        zoneinfo.ZoneInfo.clear_cache()

    becomes(BERLIN)
    yield becomes
    zoneinfo.reset_tzpath()
    zoneinfo.ZoneInfo.clear_cache()


Becomes = Callable[[str], None]


async def _planned(store: Store, *walls: datetime, zone: str = BERLIN, **changes: Any) -> list[Nudge]:
    """Plan nudges at local times, each of sense for two days."""

    def unit(tx: Transaction) -> list[Nudge]:
        held = tx.save_conversation(talk())
        return [
            tx.plan(nudge(held, f"{held.id}:{wall}", to_instant(wall, zone), wall=wall, zone=zone, **changes))
            for wall in walls
        ]

    return await store.write(unit)


async def _now(store: Store, before: list[Nudge]) -> list[Nudge]:
    found = await store.read(lambda tx: [tx.nudge(one.id) for one in before])
    assert None not in found
    return [one for one in found if one]


def _mornings(count: int) -> list[datetime]:
    return [datetime.fromisoformat("2026-03-10 09:00") + n * DAY for n in range(count)]


async def test_the_fingerprint_is_of_what_is_in_use(berlin_becomes: Becomes) -> None:
    """The machine's files come first, the package's fill in; the same data are the same wherever they lie."""
    first = fingerprint()
    berlin_becomes(JAKARTA)
    changed = fingerprint()
    assert changed != first
    berlin_becomes(BERLIN)
    assert fingerprint() == first
    zoneinfo.reset_tzpath([])
    assert fingerprint() == first
    assert len(first) == 64


async def test_a_changed_zone_moves_instants_and_no_wall_times(store: SqliteStore, berlin_becomes: Becomes) -> None:
    """Nine in the morning stays nine; the last sensible moment moves along. Other zones and what is settled stay."""
    summer, winter = datetime.fromisoformat("2026-07-01 09:00"), datetime.fromisoformat("2026-12-01 09:00")
    pending = await _planned(store, summer, winter)
    aside = await _planned(store, summer, status="aside")
    others = await _planned(store, summer, winter, zone=JAKARTA)
    settled = await _planned(store, summer, status="fired") + await _planned(store, winter, status="cancelled")
    await keep_wall_times(store, CLOCK)
    berlin_becomes("Europe/Moscow")  # three hours ahead of UTC all year
    assert await keep_wall_times(store, CLOCK) == 3
    by = {summer: -HOUR, winter: -2 * HOUR}
    assert await _now(store, pending + aside) == [
        replace(one, due_at=one.due_at + by[one.wall], expires_at=one.expires_at + by[one.wall])
        for one in pending + aside
    ]
    assert [to_wall(one.due_at, BERLIN) for one in await _now(store, pending)] == [summer, winter]
    assert await _now(store, others + settled) == others + settled


async def test_the_second_of_two_equal_times_stays_the_second(store: SqliteStore, berlin_becomes: Becomes) -> None:
    twice = datetime.fromisoformat("2026-10-25 02:30")
    planned = await _planned(store, twice, twice.replace(fold=1))
    planned = [await store.write(planning(replace(one, dedup=f"{one.id}"))) for one in planned]
    assert planned[1].due_at - planned[0].due_at == HOUR
    berlin_becomes("Europe/Paris")  # other data, the same clocks
    assert await keep_wall_times(store, CLOCK) == 0
    assert await _now(store, planned) == planned


async def test_without_a_change_no_nudge_is_read(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """A million of them cost a start nothing."""
    await _planned(store, *_mornings(3))
    await keep_wall_times(store, CLOCK)
    monkeypatch.setattr(zones, "_move_all", None)
    assert await keep_wall_times(store, CLOCK) == 0


async def test_a_database_that_never_noted_its_data_is_worked_out(store: SqliteStore, berlin_becomes: Becomes) -> None:
    planned = await _planned(store, *_mornings(3))
    berlin_becomes(JAKARTA)
    assert await keep_wall_times(store, CLOCK) == 3
    assert [to_wall(one.due_at, BERLIN) for one in await _now(store, planned)] == _mornings(3)


async def test_they_are_read_page_by_page(
    store: SqliteStore, berlin_becomes: Becomes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many there are; ids with gaps between, and pages in which nothing moves."""
    monkeypatch.setattr(zones, "_AT_ONCE", 3)
    planned = []
    for zone in (BERLIN, JAKARTA, JAKARTA, BERLIN):
        planned += await _planned(store, *_mornings(5), zone=zone)
    await store.write(lambda tx: [tx.set_nudge_status(one.id, "cancelled") for one in planned[::4]])
    await keep_wall_times(store, CLOCK)
    berlin_becomes(JAKARTA)
    moved = await keep_wall_times(store, CLOCK)
    left = [one for n, one in enumerate(planned) if n % 4]
    assert moved == sum(one.zone == BERLIN for one in left)
    assert {to_wall(one.due_at, one.zone).hour for one in await _now(store, left)} == {9}


class _Mortal:
    """A store that dies before its n-th write, as at kill -9."""

    def __init__(self, store: Store, writes: int) -> None:
        self._store, self._writes = store, writes
        self.read = store.read

    async def write(self, unit: Callable[[Transaction], Any]) -> Any:
        if not self._writes:
            raise asyncio.CancelledError
        self._writes -= 1
        return await self._store.write(unit)


@pytest.mark.parametrize("back", [False, True], ids=["on", "back"])
@pytest.mark.parametrize("writes", range(6))
async def test_killed_anywhere_it_is_begun_anew(
    store: SqliteStore, berlin_becomes: Becomes, monkeypatch: pytest.MonkeyPatch, writes: int, back: bool
) -> None:
    """Nothing moves twice; nor is half of it left when the machine goes back to the old data before the next start."""
    monkeypatch.setattr(zones, "_AT_ONCE", 2)
    planned = await _planned(store, *_mornings(7))
    await keep_wall_times(store, CLOCK)
    berlin_becomes(JAKARTA)
    mortal = _Mortal(store, writes)
    with pytest.raises(asyncio.CancelledError):
        await keep_wall_times(mortal, CLOCK)
    if back:
        berlin_becomes(BERLIN)
    await keep_wall_times(store, CLOCK)
    now = await _now(store, planned)
    assert [to_wall(one.due_at, BERLIN) for one in now] == _mornings(7)
    assert {one.expires_at - one.due_at for one in now} == {2 * DAY}
    assert await store.read(lambda tx: tx.zone_data()) == fingerprint()


async def test_what_waits_for_a_night_to_end_keeps_its_last_moment(store: SqliteStore, berlin_becomes: Becomes) -> None:
    """Its due time alone was moved; it is looked at once more and waits again, by the new clocks."""
    evening = to_wall(NOW, BERLIN) - 2 * HOUR
    [planned] = await _planned(store, evening)
    [waits] = [await store.write(lambda tx: tx.plan(replace(planned, due_at=NOW + 8 * HOUR)))]
    berlin_becomes("Europe/Lisbon")
    assert await keep_wall_times(store, CLOCK) == 1
    assert await _now(store, [waits]) == [replace(waits, due_at=planned.due_at + HOUR)]


async def test_a_zone_that_nobody_knows_any_more_keeps_its_instants(
    store: SqliteStore, berlin_becomes: Becomes, caplog: pytest.LogCaptureFixture
) -> None:
    """It is said once, and the others are moved all the same."""
    berlins = await _planned(store, *_mornings(2))
    names = (NOWHERE, "Europe", "../etc/passwd", "", "\0")
    lost = [replace(one, zone=name, dedup=f"{name}{n}") for name in names for n, one in enumerate(berlins)]
    lost = [await store.write(planning(one)) for one in lost]
    berlin_becomes(JAKARTA)
    caplog.set_level(logging.WARNING)
    assert await keep_wall_times(store, CLOCK) == 2
    assert await _now(store, lost) == lost
    [record] = caplog.records
    assert "in 5 zones" in record.message
    assert NOWHERE in record.message


async def test_a_moment_moved_meanwhile_is_left_alone(store: SqliteStore, berlin_becomes: Becomes) -> None:
    """Updates from before the last stop are carried out at the same time; what they plan is planned rightly."""
    [planned] = await _planned(store, *_mornings(1))
    moved = replace(planned, zone=JAKARTA, wall=to_wall(planned.due_at, JAKARTA))

    class Busy:
        read = store.read

        async def write(self, unit: Callable[[Transaction], Any]) -> Any:
            await store.write(lambda tx: tx.move(moved))
            return await store.write(unit)

    berlin_becomes("Europe/Moscow")
    assert await keep_wall_times(Busy(), CLOCK) == 0
    assert await _now(store, [moved]) == [moved]


async def test_a_full_disk_leaves_it_to_the_next_start(
    store: SqliteStore, berlin_becomes: Becomes, caplog: pytest.LogCaptureFixture
) -> None:
    """People can be answered meanwhile."""
    planned = await _planned(store, *_mornings(2))

    class Full:
        read = store.read

        async def write(self, unit: Callable[[Transaction], Any]) -> Any:
            raise StoreError("disk full")

    berlin_becomes(JAKARTA)
    assert await keep_wall_times(Full(), CLOCK) == 0
    assert "disk full" in caplog.text
    assert await _now(store, planned) == planned
    assert await keep_wall_times(store, CLOCK) == 2
