"""A process of its own that plans, cancels and fires nudges of one database, and says how long each took.

``python -m tests.bench.stock_worker <database> <seed>``; the operator's key is in SOPAN_DATA_KEY. Lines of standard
input are ``<act> <count>``; each is answered by one line of JSON.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

import orjson

from bot.dispatcher import Dispatcher
from bot.ports import Nudge, Outbound, Transaction
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, read_master_key
from tests.bench.stock import DUE, wiring


class _Outbox:
    """Takes what would be sent."""

    def __init__(self) -> None:
        self.offered: list[Outbound] = []

    def offer(self, calls: Sequence[Outbound]) -> None:
        self.offered += calls


class _Acts:
    """Each act returns seconds a nudge, one for each; of what is done together, the mean. Commits are included."""

    def __init__(self, store: SqliteStore, dispatcher: Dispatcher, outbox: _Outbox, seed: int) -> None:
        self._store, self._dispatcher, self._outbox, self._random = store, dispatcher, outbox, Random(seed)
        self._inserted = 0
        self._most = 0

    async def insert(self, count: int) -> list[float]:
        """Plan nudges of random people at random moments, each in a unit and a commit of its own."""
        return [await self._timed(partial(_plan, nudge=nudge)) for nudge in await self._fresh(count)]

    async def insert_together(self, count: int) -> list[float]:
        """The same by people who come at once: their units share commits."""
        fresh = await self._fresh(count)
        begun = time.perf_counter()
        await asyncio.gather(*(self._store.write(partial(_plan, nudge=nudge)) for nudge in fresh))
        return [(time.perf_counter() - begun) / count]

    async def cancel(self, count: int) -> list[float]:
        """Cancel random pending nudges, each in a unit of its own, as planning again does."""
        ids = [nudge.id for nudge in await self._some(count) if nudge.kind != DUE]
        return [await self._timed(partial(_settle, nudge_id=nudge_id)) for nudge_id in ids]

    async def claim(self, count: int) -> list[float]:
        """Let nudges of random people fall due, and fire them: engine, state, record, outbox row, replanning."""
        now = datetime.now(UTC)
        found: dict[int, Nudge] = {}
        while len(found) < count:
            found |= {nudge.person_id: nudge for nudge in await self._some(count) if nudge.kind == DUE}
        due = list(found.values())[:count]
        await self._store.write(partial(_fall_due, due=due, now=now))
        begun = time.perf_counter()
        fired = 0
        while more := await self._dispatcher.fire_due():
            fired += more
        seconds = time.perf_counter() - begun
        sent, self._outbox.offered = self._outbox.offered, []
        assert fired == len(due) == len({call.call.chat_id for call in sent}), "each nudge says something"
        await self._store.write(partial(_sent, calls=sent))
        return [seconds / fired]

    async def _timed(self, unit: partial[None]) -> float:
        begun = time.perf_counter()
        await self._store.write(unit)
        return time.perf_counter() - begun

    async def _some(self, count: int) -> list[Nudge]:
        """Return different pending nudges at random."""
        self._most = self._most or await self._store.read(_highest)
        found: dict[int, Nudge] = {}
        while len(found) < count:
            ids = [self._random.randint(1, self._most) for _ in range(count)]
            for nudge in await self._store.read(partial(_read, ids=ids)):
                found[nudge.id] = nudge
        return list(found.values())[:count]

    async def _fresh(self, count: int) -> list[Nudge]:
        fresh = []
        for old in await self._some(count):
            self._inserted += 1
            due_at = datetime.now(UTC) + timedelta(days=1) + self._random.random() * timedelta(days=1095)
            dedup = f"{old.conversation_id}:bench{self._inserted}"
            fresh.append(replace(old, id=0, kind="check_back", due_at=due_at, dedup=dedup))
        return fresh


def _plan(tx: Transaction, *, nudge: Nudge) -> None:
    tx.plan(nudge)


def _settle(tx: Transaction, *, nudge_id: int) -> None:
    assert tx.set_nudge_status(nudge_id, "cancelled")


def _fall_due(tx: Transaction, *, due: Sequence[Nudge], now: datetime) -> None:
    for nudge in due:
        tx.plan(replace(nudge, id=0, due_at=now, wall=now.replace(tzinfo=None)))


def _sent(tx: Transaction, *, calls: Sequence[Outbound]) -> None:
    for call in calls:
        tx.sent(call.id, 7)


def _read(tx: Transaction, *, ids: Sequence[int]) -> list[Nudge]:
    return [nudge for nudge in map(tx.nudge, ids) if nudge is not None and nudge.status == "pending"]


def _highest(tx: Transaction) -> int:
    low, high = 1, 1 << 24  # ids are without gaps, as they were made
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if tx.nudge(middle) else (low, middle - 1)
    return low


def _peak_mb() -> float:
    """Return the most memory this process has had; getrusage would count what the one that started it had, too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")) / 1024


async def main(path: Path, seed: int) -> None:
    """Open the store and obey until the input ends."""
    key = read_master_key(os.environ["SOPAN_DATA_KEY"])
    wired, outbox = wiring(key), _Outbox()
    store = await SqliteStore.open(path, Cipher(key), wired.clock)
    acts = _Acts(store, Dispatcher(store, outbox, wired), outbox, seed)
    try:
        while line := await asyncio.to_thread(sys.stdin.readline):
            act, count = line.split()
            seconds = await getattr(acts, act)(int(count))
            peak_mb = _peak_mb()
            print(orjson.dumps({"seconds": seconds, "peak_mb": peak_mb}).decode(), flush=True)
    finally:
        await store.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
