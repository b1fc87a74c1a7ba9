"""SQLite behind the Store port: one writer whose waiting units share a commit, a reader beside it, a lock on the file.

Durable means WAL with synchronous=FULL: a unit that was reported committed is on the disk.
"""

from __future__ import annotations

import asyncio
import fcntl
import logging
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO, Any, TypeVar

import aiosqlite

from bot.ports import NOBODY, Clock, StoreError, Transaction
from bot.storage.cipher import Cipher
from bot.storage.transaction import QUERIES, SqliteTransaction

log = logging.getLogger(__name__)
# At DEBUG it prints what it runs, and with it what people wrote.
logging.getLogger("aiosqlite").setLevel(logging.INFO)

T = TypeVar("T")
_MIGRATIONS = Path(__file__).parent / "migrations"
_MOST_UNITS_A_COMMIT = 200
_BUSY = 5.0  # seconds to wait for another process's lock

_Unit = Callable[[Transaction], Any]


class DatabaseUnusableError(Exception):
    """The database cannot be used as it is; the message is one sentence for the operator."""


class _HopConnection(aiosqlite.Connection):
    """aiosqlite's connection and thread, with whole units run in one hop instead of one a statement."""

    async def hop(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work`` on the connection's own thread."""
        result: T = await self._execute(lambda: work(self._conn))  # type: ignore[no-untyped-call]
        return result


class SqliteStore:
    """See ports.Store. Open it with ``await SqliteStore.open(...)``, close it with ``close``."""

    def __init__(self, path: Path, cipher: Cipher, clock: Clock) -> None:
        self._path, self._cipher, self._clock = path, cipher, clock
        self._writer: _HopConnection
        self._reader: _HopConnection
        self._lock: IO[bytes] | None = None
        self._waiting: list[tuple[_Unit, asyncio.Future[Any]]] = []
        self._flusher: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, path: Path, cipher: Cipher, clock: Clock) -> SqliteStore:
        """Open or create the database, migrate it, check the key. Raises DatabaseUnusableError."""
        store = cls(path, cipher, clock)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            store._lock = _exclusive(path)
            store._writer = await _connect(path)
            await store._writer.hop(partial(_prepare, cipher=cipher))
            store._reader = await _connect(path, "PRAGMA query_only = ON")
        except (sqlite3.Error, OSError) as error:
            await store.close()
            raise DatabaseUnusableError(f"The database {path} cannot be used: {error}.") from error
        except DatabaseUnusableError:
            await store.close()
            raise
        return store

    async def close(self) -> None:
        """Finish what is under way and let go of the file."""
        if self._flusher is not None:
            await self._flusher
        for name in ("_reader", "_writer"):
            connection = getattr(self, name, None)
            if connection is not None:
                await connection.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    async def write(self, unit: Callable[[Transaction], T]) -> T:
        """See ports.Store."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((unit, future))
        if self._flusher is None or self._flusher.done():
            self._flusher = asyncio.create_task(self._flush(), name="group commit")
        return await future

    async def read(self, unit: Callable[[Transaction], T]) -> T:
        """See ports.Store."""

        def run(connection: sqlite3.Connection) -> T:
            connection.execute("BEGIN")
            try:
                return unit(SqliteTransaction(connection, self._cipher, self._clock.now()))
            finally:
                connection.execute("COMMIT")

        return await self._reader.hop(run)

    async def _flush(self) -> None:
        """Commit units together as long as any wait; those that arrive meanwhile form the next batch."""
        while self._waiting:
            batch = self._waiting[:_MOST_UNITS_A_COMMIT]
            del self._waiting[: len(batch)]
            outcomes = await self._writer.hop(partial(self._commit, [unit for unit, _ in batch]))
            for (_, future), (result, error) in zip(batch, outcomes, strict=True):
                if future.done():
                    continue  # the caller stopped waiting; the unit stands all the same
                if error is None:
                    future.set_result(result)
                else:
                    future.set_exception(error)

    def _commit(self, units: list[_Unit], connection: sqlite3.Connection) -> list[tuple[Any, BaseException | None]]:
        """Run units in one transaction, each undone alone when it fails; none is kept when the commit fails."""
        outcomes: list[tuple[Any, BaseException | None]] = []
        erased = False
        try:
            connection.execute("BEGIN IMMEDIATE")
            for unit in units:
                connection.execute("SAVEPOINT unit")
                transaction = SqliteTransaction(connection, self._cipher, self._clock.now())
                try:
                    outcomes.append((unit(transaction), None))
                    erased |= transaction.erased
                except Exception as error:  # noqa: BLE001  # handed to whoever gave the unit, never swallowed
                    connection.execute("ROLLBACK TO unit")
                    outcomes.append((None, error))
                connection.execute("RELEASE unit")
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            failed = StoreError(f"nothing was written: {error}")
            return [(None, failed) for _ in units]
        if erased:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return outcomes

    async def backup(self, target: Path) -> None:
        """Write a consistent copy while the bot runs. Raises DatabaseUnusableError when the target exists."""
        if target.exists():  # noqa: ASYNC240  # one look at the disk, in a command that runs alone
            raise DatabaseUnusableError(f"The backup {target} exists already; choose another name.")
        await self._writer.hop(lambda connection: connection.execute("VACUUM INTO ?", (str(target),)).close())


def _exclusive(path: Path) -> IO[bytes]:
    """Lock the database against a second instance; the lock ends with the process, however that ends."""
    lock = path.with_name(path.name + ".lock").open("wb")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.close()
        message = f"Another Sopan is using {path} already; stop it, or give this one its own DATABASE_URL."
        raise DatabaseUnusableError(message) from error
    return lock


async def _connect(path: Path, *pragmas: str) -> _HopConnection:
    def connector() -> sqlite3.Connection:
        return sqlite3.connect(path, isolation_level=None, timeout=_BUSY, cached_statements=256)

    connection = _HopConnection(connector, iter_chunk_size=64)
    await connection

    def configure(raw: sqlite3.Connection) -> None:
        raw.row_factory = sqlite3.Row
        for pragma in (
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
            "PRAGMA secure_delete = ON",
            *pragmas,
        ):
            raw.execute(pragma)

    await connection.hop(configure)
    return connection


def _prepare(connection: sqlite3.Connection, *, cipher: Cipher) -> None:
    """Bring the schema to today's version and make sure that the key is the one this database was written with."""
    at = connection.execute("PRAGMA user_version").fetchone()[0]
    scripts = sorted(_MIGRATIONS.glob("*.sql"))
    if at > len(scripts):
        raise DatabaseUnusableError(f"The database is of a newer Sopan (schema {at}); update this one.")
    for number, script in enumerate(scripts[at:], at + 1):
        sql = script.read_text(encoding="utf-8")
        connection.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {number};\nCOMMIT;")
        log.info("database migrated to %s", script.stem)
    row = connection.execute(QUERIES["meta"], {"name": "key check"}).fetchone()
    if row is None:
        wrapped = cipher.new_key()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(QUERIES["set_meta"], {"name": "key check", "value": wrapped})
        connection.execute(QUERIES["add_person"], {"id": NOBODY, "key": cipher.new_key()})
        connection.execute("COMMIT")
        return
    try:
        cipher.seal(row["value"], {}, "check")
    except StoreError as error:
        message = "SOPAN_DATA_KEY is not the key this database was written with; give the right one back."
        raise DatabaseUnusableError(message) from error
