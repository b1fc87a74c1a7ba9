"""The contract on a SQLite file, and what happens to its units when the database or its callers fail."""

from __future__ import annotations

import asyncio
import contextlib
import resource
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest

from bot.clock import JumpingClock
from bot.ports import Outgoing, Person, StoreError, Transaction, Update
from bot.storage import SqliteStore, opening
from bot.storage.cipher import KEY_BYTES, Cipher
from tests.adapters.store_contract import ADA, BEN, NOW, StoreContract, accepting, update

MASTER = bytes(range(KEY_BYTES))
T = TypeVar("T")


async def opened(path: Path, master: bytes = MASTER) -> SqliteStore:
    return await SqliteStore.open(path, Cipher(master), JumpingClock(frozen_at=NOW))


async def inside(store: SqliteStore, work: Callable[[sqlite3.Connection], T]) -> T:
    """Run something on the writer's own connection."""
    assert store._writer is not None
    return await store._writer.hop(work)


async def seen(store: SqliteStore) -> set[int]:
    return {u.update_id for u in await store.read(lambda tx: tx.open_updates())}


def huge(person_id: int = ADA) -> Person:
    return Person(person_id, "de", facts={"letter": {"wrote": "x" * 400_000}})


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    store = await opened(tmp_path / "sopan.db")
    yield store
    await store.close()


class TestSqliteKeepsTheContract(StoreContract):
    """Every promise of the port, on a real file."""

    @pytest.fixture
    async def store(self, tmp_path: Path) -> AsyncIterator[SqliteStore]:
        store = await opened(tmp_path / "sopan.db")
        yield store
        await store.close()


async def _nearly_full(store: SqliteStore) -> None:
    def limit(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 8}")

    await inside(store, limit)


async def _room_again(store: SqliteStore) -> None:
    await inside(store, lambda connection: connection.execute("PRAGMA max_page_count = 1000000").close())


@pytest.mark.parametrize("swallows", [False, True])
async def test_a_full_disk_fails_the_whole_commit_and_nothing_trickles_in(store: SqliteStore, swallows: bool) -> None:
    """SQLite undoes the whole transaction by itself; going on would commit each later statement alone."""
    await store.write(accepting(1))
    await _nearly_full(store)
    undone_by_sqlite = []

    def fills_the_disk(tx: Transaction) -> None:
        try:
            tx.save_person(huge())
        except StoreError:
            undone_by_sqlite.append(True)
            if not swallows:
                raise
            for late in (lambda: tx.accept([update(4)]), lambda: tx.save_person(Person(BEN, "id"))):
                with pytest.raises(StoreError):
                    late()

    outcomes = await asyncio.gather(
        store.write(accepting(2)), store.write(fills_the_disk), store.write(accepting(3)), return_exceptions=True
    )
    assert undone_by_sqlite
    assert [type(outcome) for outcome in outcomes] == [StoreError] * 3
    assert await seen(store) == {1}
    assert await store.read(lambda tx: (tx.person(ADA), tx.person(BEN))) == (None, None)
    await _room_again(store)
    await asyncio.gather(store.write(accepting(2)), store.write(fills_the_disk), store.write(accepting(3)))
    assert await seen(store) == {1, 2, 3}, "it resumes by itself"


async def test_a_units_own_error_is_told_even_when_the_commit_fails(store: SqliteStore) -> None:
    """A ConcurrentChangeError or a bug of ours is not hidden behind the full disk."""
    await _nearly_full(store)

    def wrong(tx: Transaction) -> None:
        raise LookupError("mine")

    mine, full = await asyncio.gather(
        store.write(wrong), store.write(lambda tx: tx.save_person(huge())), return_exceptions=True
    )
    assert (type(mine), type(full)) == (LookupError, StoreError)


async def test_a_commit_that_cannot_be_written_keeps_nothing(store: SqliteStore) -> None:
    """The statements went well, the disk refuses at COMMIT (here: a limit on the log's size), then recovers."""
    await store.write(accepting(1))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Python ignores SIGXFSZ, so that the write fails with EFBIG.
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, hard))
    try:
        outcomes = await asyncio.gather(
            store.write(accepting(2)), store.write(lambda tx: tx.save_person(huge())), return_exceptions=True
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [type(outcome) for outcome in outcomes] == [StoreError] * 2
    assert (await seen(store), await store.read(lambda tx: tx.person(ADA))) == ({1}, None)
    await asyncio.gather(store.write(accepting(2)), store.write(lambda tx: tx.save_person(huge())))
    assert (await seen(store), await store.read(lambda tx: tx.person(ADA))) == ({1, 2}, huge())


async def test_a_database_locked_by_another_program_refuses_and_then_resumes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.05)
    store = await opened(tmp_path / "sopan.db")
    other = sqlite3.connect(tmp_path / "sopan.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked"):
            await store.write(accepting(1))
        assert await seen(store) == set(), "reading goes on"
        other.execute("ROLLBACK")
        await store.write(accepting(1))
        assert await seen(store) == {1}
    finally:
        other.close()
        await store.close()


async def test_a_bug_of_ours_in_a_commit_leaves_nobody_waiting(tmp_path: Path) -> None:
    """A clock that fails is no database error; everybody in the batch is told, and the next batch is a new one."""

    class BrokenOnce(JumpingClock):
        broken = True

        def now(self) -> datetime:
            if self.broken:
                raise OverflowError("no time")
            return super().now()

    clock = BrokenOnce(frozen_at=NOW)
    store = await SqliteStore.open(tmp_path / "sopan.db", Cipher(MASTER), clock)
    try:
        both = asyncio.gather(store.write(accepting(1)), store.write(accepting(2)), return_exceptions=True)
        assert [type(outcome) for outcome in await asyncio.wait_for(both, 5)] == [StoreError] * 2
        clock.broken = False
        await store.write(accepting(3))
        assert await seen(store) == {3}
    finally:
        await store.close()


class Gate:
    """A unit that waits in the writer's thread until it is let through."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.entered = asyncio.Event()
        self._open = threading.Event()

    def __call__(self, tx: Transaction) -> None:
        tx.open_updates()  # a reader has its snapshot from here on
        self._loop.call_soon_threadsafe(self.entered.set)
        assert self._open.wait(10)

    def open(self) -> None:
        self._open.set()


async def test_a_caller_cancelled_while_its_unit_runs_leaves_it_standing(store: SqliteStore) -> None:
    gate = Gate()

    def unit(tx: Transaction) -> None:
        gate(tx)
        tx.accept([update(1)])

    caller = asyncio.create_task(store.write(unit))
    await gate.entered.wait()
    caller.cancel()
    gate.open()
    with pytest.raises(asyncio.CancelledError):
        await caller
    await store.write(accepting(2))
    assert await seen(store) == {1, 2}


async def test_a_caller_cancelled_before_its_unit_began_takes_it_back(store: SqliteStore) -> None:
    gate = Gate()
    first = asyncio.create_task(store.write(gate))
    await gate.entered.wait()
    waiting = [asyncio.create_task(store.write(accepting(n))) for n in (1, 2)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    gate.open()
    await asyncio.gather(first, *waiting, return_exceptions=True)
    assert await seen(store) == {2}


async def test_a_loop_torn_down_leaves_no_caller_waiting(store: SqliteStore) -> None:
    """What became of the batch is not known then, so its callers are cancelled, not told of a failure."""
    gate = Gate()
    running = asyncio.create_task(store.write(gate))
    await gate.entered.wait()
    waiting = asyncio.create_task(store.write(accepting(1)))
    await asyncio.sleep(0)
    assert store._flusher is not None
    store._flusher.cancel()
    gate.open()
    outcomes = await asyncio.wait_for(asyncio.gather(running, waiting, return_exceptions=True), 5)
    assert [type(outcome) for outcome in outcomes] == [asyncio.CancelledError] * 2
    await store.write(accepting(2))
    assert await seen(store) == {2}


async def test_closing_finishes_what_waits_and_refuses_what_comes(tmp_path: Path) -> None:
    """telegram.md 1: what was given before is durable; a unit given afterwards is refused, not left hanging."""
    store = await opened(tmp_path / "sopan.db")
    gate = Gate()
    first = asyncio.create_task(store.write(gate))
    await gate.entered.wait()
    waiting = [asyncio.create_task(store.write(accepting(n))) for n in range(1, 500)]
    await asyncio.sleep(0)
    closing = [asyncio.create_task(store.close()) for _ in range(2)]
    await asyncio.sleep(0)
    for way in (store.write, store.read):
        with pytest.raises(StoreError, match="closed"):
            await asyncio.wait_for(way(lambda tx: tx.open_updates()), 5)
    gate.open()
    await asyncio.gather(first, *waiting, *closing)
    await store.close()
    again = await opened(tmp_path / "sopan.db")
    assert await seen(again) == set(range(1, 500))
    await again.close()


async def test_reading_sees_what_was_committed_and_never_half_of_it(store: SqliteStore) -> None:
    """Readers run beside the writer, each on one consistent state."""
    gate = Gate()

    def slow(tx: Transaction) -> None:
        tx.accept([update(1)])
        gate(tx)
        tx.accept([update(2)])

    writing = asyncio.create_task(store.write(slow))
    await gate.entered.wait()
    assert await seen(store) == set()
    gate.open()
    await writing
    assert await seen(store) == {1, 2}


async def test_a_damaged_row_holds_up_nobody_at_the_start(store: SqliteStore, tmp_path: Path) -> None:
    """telegram.md 5: what cannot be opened any more is left aside or given up; the others are taken up again."""
    whole, damaged = (Update(n, 7, 7, {"message": {"text": str(n)}}) for n in (1, 2))

    def fill(tx: Transaction) -> None:
        tx.accept([whole, damaged])
        tx.enqueue([Outgoing(f"{n}:0", 7, 7, "7", "sendMessage", {"text": "x"}) for n in (1, 2)])

    await store.write(fill)
    with contextlib.closing(sqlite3.connect(tmp_path / "sopan.db", isolation_level=None)) as raw:
        raw.execute("UPDATE inbox SET body = x'00' WHERE update_id = 2")
        raw.execute("UPDATE outbox SET call = x'00' WHERE dedup = '2:0'")
    assert [u.update_id for u in await store.read(lambda tx: tx.open_updates())] == [1]
    waiting, given_up = await store.write(lambda tx: tx.recover_outbox(3))
    assert [w.call.dedup for w in waiting] == ["1:0"]
    assert given_up == 1
