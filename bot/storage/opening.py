"""Opening a SQLite database: alone, safely configured, with today's schema and the right key."""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, TypeVar

import aiosqlite

from bot.ports import NOBODY, DamagedError
from bot.storage.cipher import Cipher
from bot.storage.unit import QUERIES

log = logging.getLogger(__name__)
# At DEBUG it prints what it runs, and with it what people wrote.
logging.getLogger("aiosqlite").setLevel(logging.INFO)

T = TypeVar("T")
MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 5.0  # to wait for another process's lock
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)


class DatabaseUnusableError(Exception):
    """The database cannot be used as it is; the message is one sentence for the operator."""


class HopConnection(aiosqlite.Connection):
    """aiosqlite's connection and thread, with whole units run in one hop instead of one a statement."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        # A start that fails half-way, or a bug, must be able to end the process; the database sees one more crash.
        self._thread.daemon = True

    async def hop(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work`` on the connection's own thread."""
        result: T = await self._execute(lambda: work(self._conn))  # type: ignore[no-untyped-call]
        return result


def lock(path: Path) -> IO[bytes]:
    """Lock the database against a second instance; the lock ends with the process, however that ends."""
    held = path.with_name(path.name + ".lock").open("wb")
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        held.close()
        message = f"Another Sopan is using {path} already; stop it, or give this one its own DATABASE_URL."
        raise DatabaseUnusableError(message) from error
    return held


def make_private(path: Path) -> None:
    """Create an empty file that only its owner may read; SQLite gives its log the same rights."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


async def connect(path: Path, *pragmas: str) -> HopConnection:
    """Open a connection on a thread of its own. Raises sqlite3.Error; nothing is left running then."""

    def connector() -> sqlite3.Connection:
        return sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS, cached_statements=256)

    def configure(raw: sqlite3.Connection) -> None:
        raw.row_factory = sqlite3.Row
        for pragma in (*_PRAGMAS, *pragmas):
            raw.execute(pragma)

    connection = HopConnection(connector)
    try:
        await connection
    except BaseException:
        await asyncio.to_thread(connection._thread.join)  # it answers the loop once more, which must still be there
        raise
    try:
        await connection.hop(configure)
    except BaseException:
        await connection.close()
        raise
    return connection


def prepare(connection: sqlite3.Connection, *, cipher: Cipher) -> None:
    """Bring the schema to today's version and make sure that the key is the one this database was written with."""
    at = int(connection.execute("PRAGMA user_version").fetchone()[0])
    scripts = sorted(MIGRATIONS.glob("*.sql"))
    if at > len(scripts):
        raise DatabaseUnusableError(f"The database is of a newer Sopan (schema {at}); update this one.")
    if at == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise DatabaseUnusableError("The database belongs to another program; give Sopan a DATABASE_URL of its own.")
    if at:
        _check_key(connection, cipher)  # before anything is changed with the wrong one
    migrate(connection, scripts)
    _check_key(connection, cipher)
    truncate_log(connection)  # what a crash kept from being truncated after somebody was erased


def migrate(connection: sqlite3.Connection, scripts: Sequence[Path]) -> None:
    """Run the scripts this database has not seen, each whole or not at all."""
    at = int(connection.execute("PRAGMA user_version").fetchone()[0])
    # A script that rebuilds a table drops the old one, which with foreign keys on would take the rows that refer to it.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number, script in enumerate(scripts[at:], at + 1):
            connection.executescript("BEGIN IMMEDIATE;\n" + script.read_text(encoding="utf-8"))
            assert connection.in_transaction, f"{script.name} must leave the commit to its caller"
            orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
            if orphan is not None:
                raise sqlite3.IntegrityError(f"{script.name} leaves rows of {orphan[0]} without {orphan[2]}")
            connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
            log.info("database migrated to %s", script.stem)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys = ON")


def _check_key(connection: sqlite3.Connection, cipher: Cipher) -> None:
    row = connection.execute(QUERIES["meta"], {"name": "key check"}).fetchone()
    if row is None:  # quite new
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(QUERIES["set_meta"], {"name": "key check", "value": cipher.new_key()})
        key_id = connection.execute(QUERIES["add_key"], {"key": cipher.new_key()}).fetchone()["id"]
        connection.execute(QUERIES["add_person"], {"id": NOBODY, "key_id": key_id})
        connection.execute("COMMIT")
        return
    try:
        cipher.seal(row["value"], {}, "check")
    except DamagedError as error:
        message = "SOPAN_DATA_KEY is not the key this database was written with; give the right one back."
        raise DatabaseUnusableError(message) from error


def truncate_log(connection: sqlite3.Connection) -> bool:
    """Empty the write-ahead log, in which erased keys would live on. False when a reader needs it; waits for nobody."""
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.Error as error:
        log.warning("the write-ahead log could not be truncated: %s", error)
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
    return not busy


def backup(path: Path, target: Path) -> None:
    """Write a consistent copy, also while a bot uses the database. Raises DatabaseUnusableError."""
    if not path.is_file():
        raise DatabaseUnusableError(f"There is no database {path} to back up.")
    if target.exists():
        raise DatabaseUnusableError(f"The backup {target} exists already; choose another name.")
    partial = target.with_name(target.name + ".partial")
    try:
        partial.unlink(missing_ok=True)
        make_private(partial)
        connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS)
        try:
            connection.execute("VACUUM INTO ?", (str(partial),))
        finally:
            connection.close()
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        partial.rename(target)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise DatabaseUnusableError(f"The backup {target} could not be written: {error}.") from error
