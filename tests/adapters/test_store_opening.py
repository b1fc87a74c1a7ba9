"""Opening a SQLite database that is in use, foreign, newer, damaged, half-migrated or nowhere; and copying one."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.ports import Person, Record
from bot.storage import DatabaseUnusableError, opening
from tests.adapters.store_contract import ADA, HOUR, NOW, accepting, nudge, talk
from tests.adapters.test_store_sqlite import MASTER, inside, opened, seen


async def _refused(path: Path, master: bytes = MASTER) -> str:
    """Open, be refused, and leave neither thread nor lock behind; return the sentence."""
    threads = set(threading.enumerate())
    with pytest.raises(DatabaseUnusableError) as refused:
        await opened(path, master)
    for thread in set(threading.enumerate()) - threads:
        if not thread.name.startswith("asyncio"):  # the loop's own pool
            thread.join(5)
            assert not thread.is_alive(), "it would keep the process from ending"
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


async def _used(path: Path) -> None:
    """Make a database with somebody in it."""
    store = await opened(path)
    await store.write(lambda tx: tx.save_person(Person(ADA, "de")))
    held = await store.write(lambda tx: tx.save_conversation(talk()))
    await store.write(lambda tx: (tx.save_record(Record(0, ADA, held.id, {})), tx.plan(nudge(held, "n"))))
    await store.close()


async def test_a_second_instance_is_told_so(tmp_path: Path) -> None:
    """telegram.md 7: one bot a database, also by another name of the same file; the lock ends with its holder."""
    path, link = tmp_path / "sopan.db", tmp_path / "link.db"
    store = await opened(path)
    link.symlink_to(path)
    for name in (path, link, tmp_path / "x" / ".." / "sopan.db"):
        assert "Another Sopan" in await _refused(name)
    await store.write(accepting(1))
    await store.close()
    again = await opened(link)
    assert await seen(again) == {1}
    await again.close()


async def test_a_wrong_key_changes_nothing(tmp_path: Path) -> None:
    """telegram.md 27: the key is elsewhere, and the wrong one is said at the start, not at the first message."""
    path = tmp_path / "sopan.db"
    await _used(path)
    before = path.read_bytes()
    sentence = await _refused(path, bytes(32))
    assert "SOPAN_DATA_KEY" in sentence
    assert path.read_bytes() == before
    store = await opened(path)
    assert await store.read(lambda tx: tx.person(ADA)) == Person(ADA, "de")
    await store.close()


async def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "sopan.db"
    await _used(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 99")
    assert "newer" in await _refused(path)


async def test_what_is_no_database_of_ours_is_left_alone(tmp_path: Path) -> None:
    foreign, text, folder = tmp_path / "foreign.db", tmp_path / "letter.txt", tmp_path / "folder"
    with closing(sqlite3.connect(foreign)) as raw:
        raw.execute("CREATE TABLE people (name TEXT)")
    text.write_text("Dear Sir or Madam, " * 100)
    folder.mkdir()
    assert "another program" in await _refused(foreign)
    assert "not a database" in await _refused(text)
    assert text.read_text().startswith("Dear Sir")
    for nowhere in (folder, text / "sopan.db", Path("/proc/sopan/x.db")):  # root too may not write there
        assert str(nowhere) in await _refused(nowhere)


async def test_nobody_else_on_the_machine_may_read_it(tmp_path: Path) -> None:
    """telegram.md 27: sealed or not, who wrote when is nobody's business."""
    store = await opened(tmp_path / "new" / "sopan.db")
    await store.write(accepting(1))
    await store.backup(tmp_path / "copy.db")
    for file in (*(tmp_path / "new").glob("sopan.db*"), tmp_path / "copy.db"):
        if file.suffix != ".lock":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file
    await store.close()


async def test_durability_and_secrecy_are_switched_on(tmp_path: Path) -> None:
    store = await opened(tmp_path / "sopan.db")

    def ask(connection: sqlite3.Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await inside(store, ask) == ["wal", 2, 1, 1, 5000]
    await store.close()


def test_a_store_never_closed_does_not_keep_the_process_from_ending(tmp_path: Path) -> None:
    """A start-up that fails after opening the database exits, with its traceback, instead of hanging."""
    script = (
        "import asyncio, sys; from pathlib import Path; from tests.adapters.test_store_sqlite import opened\n"
        "async def main():\n    global kept\n    kept = await opened(Path(sys.argv[1]))\n    sys.exit(7)\n"
        "asyncio.run(main())"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "x.db")]
    ended = subprocess.run(command, check=False, timeout=20, capture_output=True)
    assert ended.returncode == 7


def _migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sql: str) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(opening.MIGRATIONS, folder)
    (folder / "9999_next.sql").write_text(sql)
    monkeypatch.setattr(opening, "MIGRATIONS", folder)


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE extra (x); INSERT INTO extra VALUES (1); INSERT INTO nowhere VALUES (1);",
        "CREATE TABLE extra (x); DELETE FROM people; CREATE TABLE broken (",
        "CREATE TABLE extra (x); DELETE FROM people WHERE id <> 0;",  # leaves rows without their owner
    ],
)
async def test_a_migration_is_whole_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sql: str) -> None:
    path = tmp_path / "sopan.db"
    await _used(path)
    with monkeypatch.context() as patched:
        _migrations(tmp_path, patched, sql)
        await _refused(path)
    with closing(sqlite3.connect(path)) as raw:
        assert not raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'extra'").fetchall()
    store = await opened(path)
    assert await store.read(lambda tx: tx.person(ADA)) == Person(ADA, "de")
    await store.close()


async def test_a_migration_may_rebuild_a_table_others_refer_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Dropping the old table must not cascade to everybody's conversations."""
    path = tmp_path / "sopan.db"
    await _used(path)
    _migrations(
        tmp_path,
        monkeypatch,
        "CREATE TABLE people_new (id INTEGER PRIMARY KEY, key_id INTEGER NOT NULL, profile BLOB, reachable INTEGER);"
        "INSERT INTO people_new SELECT id, key_id, profile, reachable FROM people;"
        "DROP TABLE people; ALTER TABLE people_new RENAME TO people;",
    )
    store = await opened(path)
    held = await store.read(lambda tx: (tx.conversations(ADA, ADA), tx.records(ADA), tx.nudges(ADA)))
    assert [len(rows) for rows in held] == [1, 1, 1]
    assert await inside(store, lambda connection: connection.execute("PRAGMA foreign_keys").fetchone()[0]) == 1
    await store.close()


async def test_a_database_of_the_first_schema_keeps_its_nudges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What came before anybody noted when is no longer counted as lately."""
    path, first = tmp_path / "sopan.db", tmp_path / "migrations"
    first.mkdir()
    shutil.copy(opening.MIGRATIONS / "0001_first.sql", first)
    with monkeypatch.context() as patched:
        patched.setattr(opening, "MIGRATIONS", first)
        store = await opened(path)
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        old = await store.write(lambda tx: tx.plan(nudge(held, "old")))
        await inside(store, lambda connection: connection.execute("UPDATE nudges SET status = 'fired'").close())
        await store.close()
    store = await opened(path)
    kept, came = await store.read(lambda tx: (tx.nudge(old.id), tx.came(ADA, NOW - 99 * HOUR)))
    assert (kept, came) == (replace(old, status="fired"), [])
    await store.close()


async def test_a_backup_taken_in_full_run_is_whole(tmp_path: Path) -> None:
    """What was acknowledged before it began is in it, and it opens like any database."""
    store = await opened(tmp_path / "sopan.db")
    await store.write(lambda tx: tx.save_person(Person(ADA, "de")))
    await asyncio.gather(*(store.write(accepting(n)) for n in range(1, 101)))
    meanwhile = [store.write(accepting(n)) for n in range(101, 601)]
    await asyncio.gather(store.backup(tmp_path / "copy.db"), *meanwhile)
    await store.close()
    assert not (tmp_path / "copy.db.partial").exists()
    with closing(sqlite3.connect(tmp_path / "copy.db")) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    copy = await opened(tmp_path / "copy.db")
    assert await seen(copy) >= set(range(1, 101))
    assert await copy.read(lambda tx: tx.person(ADA)) == Person(ADA, "de")
    await copy.close()


async def test_a_backup_never_overwrites_and_leaves_no_half(tmp_path: Path) -> None:
    path = tmp_path / "sopan.db"
    await _used(path)
    taken = tmp_path / "taken.db"
    taken.write_text("precious")
    for source, target in ((path, taken), (path, tmp_path / "nowhere" / "copy.db"), (tmp_path / "none.db", taken)):
        with pytest.raises(DatabaseUnusableError):
            opening.backup(source, target)
    assert taken.read_text() == "precious"
    assert not (tmp_path / "none.db").exists()
