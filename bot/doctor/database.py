"""The database's file and folder, looked at without changing them; what a running bot holds is only read."""

from __future__ import annotations

import fcntl
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from urllib.parse import quote

from bot.doctor.finding import Finding
from bot.keys import is_written, read_key
from bot.ports import DamagedError
from bot.settings import Settings, SettingsError
from bot.storage.cipher import Cipher
from bot.storage.opening import MIGRATIONS
from bot.storage.unit import QUERIES

SPACE_FAILS_BYTES = 50 << 20
SPACE_WARNS_BYTES = 500 << 20
_BUSY_SECONDS = 2.0


def look_at_database(settings: Settings) -> Iterator[Finding]:
    """Look at folder, space, lock, and at what is in the file."""
    path = settings.database.absolute()
    try:
        folder = path.resolve().parent
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        access = _write_access(folder)
        yield access
        if access.level == "ok":
            yield _space(path, folder)
        if not path.exists():
            if access.level == "ok":
                yield Finding("ok", "database", f"{path} is not there yet; the first start makes it")
        elif not path.is_file():
            yield Finding("FAIL", "database", f"{path} is not a file; give DATABASE_URL another one")
        elif not is_written(path):
            yield Finding("ok", "database", f"{path} is empty; the next start fills it")
        else:
            yield from _file(path, settings)
    except sqlite3.Error as error:
        text = f"{path} cannot be read: {error}; bring back a backup if this stays"
        yield Finding("FAIL", "database", text)
    except OSError as error:
        yield Finding("FAIL", "database", f"{path} cannot be reached: {error.strerror or error}")


def _write_access(folder: Path) -> Finding:
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".sopan-doctor-") as file:
            file.write(b"can this be written?")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        text = f"nothing can be written to {folder} ({reason}); mend its rights, or give DATABASE_URL another folder"
        return Finding("FAIL", "write access", text)
    return Finding("ok", "write access", f"{folder} takes files")


def _space(path: Path, folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    # A backup or a migration writes the database once more.
    needed = SPACE_WARNS_BYTES + 2 * (path.stat().st_size if path.is_file() else 0)
    text = f"{free >> 20} MB free at {folder}"
    if free < SPACE_FAILS_BYTES:
        return Finding("FAIL", "disk", f"{text}; the bot stops taking updates when it is full: make room")
    if free < needed:
        return Finding("warn", "disk", f"{text}; make room, or backups and migrations will not fit")
    return Finding("ok", "disk", text)


def _file(path: Path, settings: Settings) -> Iterator[Finding]:
    with ExitStack() as stack:
        alone = _lock(path, stack)
        if alone:
            yield Finding("ok", "lock", "no other instance uses the database")
        else:
            yield Finding("ok", "lock", "a running instance holds the database, so it is only read here")
        mode = "rw" if alone and os.access(path, os.W_OK) else "ro"
        uri = f"file:{quote(str(path))}?mode={mode}"
        connection = stack.enter_context(
            closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS))
        )
        schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
        yield _schema(path, schema)
        yield _integrity(connection)
        if alone:
            yield _writable(path, connection)
        if schema:
            yield from _key_fits(connection, settings)


def _lock(path: Path, stack: ExitStack) -> bool:
    """Hold the lock as a bot would, or return False when one does. Makes no file: as root it would lock the bot out."""
    resolved = path.resolve()
    try:
        held = stack.enter_context(resolved.with_name(resolved.name + ".lock").open("rb"))
    except FileNotFoundError:
        return True
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _schema(path: Path, schema: int) -> Finding:
    today = len(list(MIGRATIONS.glob("*.sql")))
    if schema == 0:
        text = f"{path} belongs to another program; give Sopan a DATABASE_URL of its own"
        return Finding("FAIL", "database", text)
    if schema > today:
        text = f"{path} is of a newer Sopan (schema {schema}, this one knows {today}); update this one"
        return Finding("FAIL", "database", text)
    if schema < today:
        text = f"{path} opens; schema {schema} becomes {today} at the next start, so make a backup before"
        return Finding("warn", "database", text)
    return Finding("ok", "database", f"{path} opens; schema {schema} is today's")


def _integrity(connection: sqlite3.Connection) -> Finding:
    said = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if said == "ok":
        return Finding("ok", "integrity", "quick_check found nothing")
    return Finding("FAIL", "integrity", f"the database is damaged ({said}); stop the bot and bring back a backup")


def _writable(path: Path, connection: sqlite3.Connection) -> Finding:
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        return Finding("FAIL", "write access", f"{path} cannot be written ({error}); mend its rights")
    owner = path.stat().st_uid
    if owner != os.geteuid():
        text = f"{path} belongs to user {owner}, not to you; let the doctor and the bot run as that one"
        return Finding("warn", "write access", text)
    return Finding("ok", "write access", f"{path} takes writes")


def _key_fits(connection: sqlite3.Connection, settings: Settings) -> Iterator[Finding]:
    try:
        key = read_key(settings)
    except SettingsError:
        key = None
    if key is None:
        return  # told with the key
    try:
        row = connection.execute(QUERIES["meta"], {"name": "key check"}).fetchone()
        if row is None:
            return
        Cipher(key).seal(row[0], {}, "check")
    except sqlite3.Error:
        return  # not our tables, or damaged: told above
    except DamagedError:
        text = "it is not the one this database was written with; give the right one back"
        yield Finding("FAIL", "data key", text)
    else:
        yield Finding("ok", "data key", "it fits the database")
