"""SQLite behind the Store port: one writer whose waiting units share a commit, a reader beside it, a lock on the file.

Durable means WAL with synchronous=FULL: a unit that was reported committed is on the disk.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import IO, Any, TypeVar

from bot.ports import Clock, DamagedError, StoreError, Transaction
from bot.storage import opening
from bot.storage.cipher import Cipher
from bot.storage.opening import DatabaseUnusableError, HopConnection
from bot.storage.transaction import SqliteTransaction

log = logging.getLogger(__name__)

T = TypeVar("T")
_MOST_UNITS_A_COMMIT = 200

_Unit = Callable[[Transaction], Any]
_Outcome = tuple[Any, BaseException | None]


class SqliteStore:
    """See ports.Store. Open it with ``await SqliteStore.open(...)``, close it with ``close``."""

    def __init__(self, path: Path, cipher: Cipher, clock: Clock) -> None:
        self._path, self._cipher, self._clock = path, cipher, clock
        self._writer: HopConnection | None = None
        self._reader: HopConnection | None = None
        self._lock: IO[bytes] | None = None
        self._waiting: list[tuple[_Unit, asyncio.Future[Any]]] = []
        self._flusher: asyncio.Task[None] | None = None
        self._closed = False
        self._erasures = 0  # committed units that erased somebody; only the writer's thread counts
        self._cleaned = 0  # how many of them are out of the write-ahead log, in which the keys would live on

    @classmethod
    async def open(cls, path: Path, cipher: Cipher, clock: Clock) -> SqliteStore:
        """Open or create the database, migrate it, check the key. Raises DatabaseUnusableError."""
        store = cls(path.resolve(), cipher, clock)  # noqa: ASYNC240  # a link must not get round the lock; once
        try:
            await store._open()
        except (sqlite3.Error, OSError, StoreError, DamagedError) as error:
            await store.close()
            raise DatabaseUnusableError(f"The database {path} cannot be used: {error}.") from error
        except BaseException:
            await store.close()
            raise
        return store

    async def _open(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = opening.lock(self._path)
        opening.make_private(self._path)
        self._writer = await opening.connect(self._path)
        await self._writer.hop(partial(opening.prepare, cipher=self._cipher))
        self._reader = await opening.connect(self._path, "PRAGMA query_only = ON")

    async def close(self) -> None:
        """Finish what was given before, refuse what comes after, and let go of the file."""
        self._closed = True
        if self._flusher is not None:
            await asyncio.wait([self._flusher])  # does not cancel it when we are
        reader, self._reader = self._reader, None
        writer, self._writer = self._writer, None
        for connection in (reader, writer):
            if connection is not None:
                await connection.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    async def write(self, unit: Callable[[Transaction], T]) -> T:
        """See ports.Store. A caller cancelled before its unit began takes it back; afterwards the unit stands."""
        if self._closed:
            raise StoreError("the store is closed")
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((unit, future))
        if self._flusher is None or self._flusher.done():
            self._flusher = asyncio.create_task(self._flush(), name="group commit")
        return await future

    async def read(self, unit: Callable[[Transaction], T]) -> T:
        """See ports.Store."""
        if self._closed or self._reader is None:
            raise StoreError("the store is closed")
        result, error = await self._reader.hop(partial(self._look, unit))
        if error is not None:
            raise error
        value: T = result
        return value

    def _look(self, unit: _Unit, connection: sqlite3.Connection) -> _Outcome:
        try:
            connection.execute("BEGIN")
            result, error, _ = self._attempt(unit, connection)
        except sqlite3.Error as failure:
            result, error = None, StoreError(f"nothing could be read: {failure}")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        self._clean_log(connection)
        return result, error

    async def _flush(self) -> None:
        """Commit units together as long as any wait; those that arrive meanwhile form the next batch."""
        while self._waiting:
            batch = self._waiting[:_MOST_UNITS_A_COMMIT]
            del self._waiting[: len(batch)]
            batch = [(unit, future) for unit, future in batch if not future.done()]
            assert self._writer is not None, "close() waits for this"
            try:
                outcomes = await self._writer.hop(partial(self._commit, [unit for unit, _ in batch]))
            except asyncio.CancelledError:  # the loop is being torn down; what became of the batch is not known
                for _, future in (*batch, *self._waiting):
                    future.cancel()
                self._waiting.clear()
                raise
            except Exception as error:  # noqa: BLE001  # ours, and told to everybody who waits: none may hang
                outcomes = [(None, _nothing_written(error)) for _ in batch]
            for (_, future), (result, error_) in zip(batch, outcomes, strict=True):
                if future.done():
                    continue  # the caller stopped waiting; the unit stands all the same
                if error_ is None:
                    future.set_result(result)
                else:
                    future.set_exception(error_)

    def _commit(self, units: list[_Unit], connection: sqlite3.Connection) -> list[_Outcome]:
        """Run units in one transaction, each undone alone when it fails; none is kept when the commit fails."""
        outcomes: list[_Outcome] = []
        erased = False
        try:
            connection.execute("BEGIN IMMEDIATE")
            for unit in units:
                connection.execute("SAVEPOINT unit")
                result, own, unit_erased = self._attempt(unit, connection)
                outcomes.append((result, own))
                # An error of the disk may have made SQLite undo everything, savepoints and all. Going on would commit
                # each statement by itself, so the whole batch ends here, also when the unit swallowed the error.
                if not connection.in_transaction:
                    raise sqlite3.OperationalError("the database undid the whole transaction")
                if own is not None:
                    connection.execute("ROLLBACK TO unit")
                else:
                    erased |= unit_erased
                connection.execute("RELEASE unit")
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            log.error("a commit of %d units failed: %s", len(units), error)
            errors = [own for _, own in outcomes] + [None] * (len(units) - len(outcomes))
            return [(None, own or _nothing_written(error)) for own in errors]
        finally:
            if connection.in_transaction:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
        self._erasures += erased
        self._clean_log(connection)
        return outcomes

    def _attempt(self, unit: _Unit, connection: sqlite3.Connection) -> tuple[Any, BaseException | None, bool]:
        """Run one unit; return its result, its error for whoever gave it, and whether it erased somebody."""
        transaction = SqliteTransaction(connection, self._cipher, self._clock.now())
        try:
            return unit(transaction), None, transaction.erased
        except StopIteration as error:  # a future refuses to carry it, and would leave its caller waiting
            wrapped = RuntimeError("a unit raised StopIteration")
            wrapped.__cause__ = error
            return None, wrapped, False
        except BaseException as error:  # noqa: BLE001  # never swallowed: see above
            return None, error, False
        finally:
            transaction.end()

    def _clean_log(self, connection: sqlite3.Connection) -> None:
        # A reader or a writer in the middle of something keeps the log alive, so whoever ends next tries again.
        committed = self._erasures
        if self._cleaned < committed and opening.truncate_log(connection):
            self._cleaned = max(self._cleaned, committed)

    async def backup(self, target: Path) -> None:
        """Write a consistent copy while the bot runs. Raises DatabaseUnusableError when the target exists."""
        await asyncio.to_thread(opening.backup, self._path, target)


def _nothing_written(error: BaseException) -> StoreError:
    failed = StoreError(f"nothing was written: {error}")
    failed.__cause__ = error
    return failed


__all__ = ["DatabaseUnusableError", "SqliteStore"]
