"""What people write is sealed wherever it lies, and gone with its key once they are erased (telegram.md 27-29)."""

from __future__ import annotations

import asyncio
import base64
import logging
import os
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.ports import DamagedError, Person, Record, StoreError, Transaction
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher
from tests.adapters.store_contract import ADA, BEN, HOUR, NOW, call, nudge, talk, update
from tests.adapters.test_store_sqlite import MASTER, Gate, inside, opened, seen

CANARY = "kanarienvogel 7f3a91"
_SHAPES = (CANARY.encode(), CANARY.encode("utf-16-le"), CANARY.encode("utf-16-be"), base64.b64encode(CANARY.encode()))


def _bytes(path: Path) -> bytes:
    """Read a file through another process: closing it in ours would drop the locks SQLite holds on it."""
    return subprocess.run(["cat", str(path)], check=True, capture_output=True).stdout


def _everything(folder: Path) -> bytes:
    return b"\n".join(_bytes(file) for file in sorted(folder.iterdir()) if file.is_file())


def _sing(tx: Transaction) -> None:
    """Put the canary into everything a person can write into."""
    words = {"wrote": CANARY, CANARY: [CANARY]}
    tx.accept([update(1, text=CANARY), update(2, text=CANARY), update(3, text=CANARY)])
    tx.save_person(Person(ADA, "de", facts={CANARY: words}))
    held = tx.save_conversation(talk(saved=words))
    tx.save_record(Record(0, ADA, held.id, words))
    tx.plan(nudge(held, "pending", reason=words))
    fired = tx.plan(nudge(held, "fired", reason=words))
    tx.set_nudge_status(fired.id, "fired")
    calls = tx.enqueue([call(f"1:{n}", payload=words) for n in range(3)])
    tx.start_sending([calls[0].id])
    tx.give_up(calls[1].id, "Bad Request")
    tx.bury_update(2)
    tx.hold(str(ADA), NOW + HOUR)


def _cells(connection: sqlite3.Connection) -> list[object]:
    tables = [row["name"] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert "people" in tables
    return [cell for table in tables for row in connection.execute(f"SELECT * FROM {table}") for cell in tuple(row)]


def _wrapped(connection: sqlite3.Connection, person_id: int = ADA) -> bytes:
    query = "SELECT k.key FROM people p JOIN keys k ON k.id = p.key_id WHERE p.id = ?"
    return bytes(connection.execute(query, (person_id,)).fetchone()[0])


async def test_a_canary_is_found_nowhere_before_and_after_erasing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """27, 28: not in database, log, shared memory, backup or at DEBUG in our log; after /erase, not even the id."""
    caplog.set_level(logging.DEBUG)
    logging.getLogger("aiosqlite").setLevel(logging.INFO)
    folder = tmp_path / "live"
    store = await opened(folder / "sopan.db")
    await store.write(_sing)
    await store.write(lambda tx: tx.save_person(Person(BEN, "id")))
    assert CANARY in repr(await store.read(lambda tx: tx.export(ADA)))
    await store.backup(folder / "backup.db")
    assert {file.name for file in folder.iterdir()} >= {"sopan.db", "sopan.db-wal", "sopan.db-shm", "backup.db"}
    written = _everything(folder)
    assert not [shape for shape in _SHAPES if shape in written]
    wrapped = await inside(store, _wrapped)
    assert wrapped in written, "the search does find what is there"

    await store.write(lambda tx: tx.erase(ADA))
    assert [cell for cell in await inside(store, _cells) if cell == ADA or str(ADA) in str(cell)] == []
    (folder / "backup.db").unlink()
    await store.backup(folder / "backup.db")
    left = _everything(folder)
    assert not [shape for shape in (*_SHAPES, wrapped, str(ADA).encode()) if shape in left]
    assert await store.read(lambda tx: tx.person(BEN)) == Person(BEN, "id")
    await store.close()
    assert CANARY not in caplog.text


async def test_an_old_copy_and_the_operators_key_open_nothing_new(tmp_path: Path) -> None:
    """28, 29: somebody who was erased and came back has a new key, which no older backup holds."""
    store = await opened(tmp_path / "sopan.db")
    await store.write(_sing)
    await store.backup(tmp_path / "old.db")
    await store.write(lambda tx: tx.erase(ADA))
    await store.write(lambda tx: tx.save_person(Person(ADA, "de", facts={"new": {"wrote": CANARY}})))
    blob = await inside(store, lambda c: c.execute("SELECT profile FROM people WHERE id = ?", (ADA,)).fetchone()[0])
    new = await inside(store, _wrapped)
    await store.close()
    with closing(sqlite3.connect(tmp_path / "old.db")) as old:
        wrapped = _wrapped(old)
    assert Cipher(MASTER).open(new, blob, "profile")["facts"] == {"new": {"wrote": CANARY}}
    with pytest.raises(DamagedError):
        Cipher(MASTER).open(wrapped, blob, "profile")


async def test_no_stale_copy_of_an_erased_key_is_left_in_the_file(tmp_path: Path) -> None:
    """secure_delete alone leaves copies where SQLite once moved a row to another page; hence the table of keys."""
    chance = random.Random(7)
    people = chance.sample(range(10**9, 8 * 10**9), 3000)
    gone = people[::2]
    store = await opened(tmp_path / "sopan.db")

    def arrive(tx: Transaction) -> None:
        for person_id in people:
            tx.save_person(Person(person_id, "de", facts={"f": {"wrote": "x" * chance.randrange(600)}}))
            tx.save_person(
                Person(chance.choice(people[:100]), "de", facts={"f": {"wrote": "x" * chance.randrange(1500)}})
            )

    await store.write(arrive)
    keys = await inside(store, lambda connection: {p: _wrapped(connection, p) for p in people})
    await store.write(lambda tx: [tx.erase(p) for p in gone])  # type: ignore[func-returns-value]  # none is wanted
    await store.close()
    left = (tmp_path / "sopan.db").read_bytes()
    assert sum(keys[p] in left for p in gone) == 0
    assert all(keys[p] in left for p in people[1::2])


async def test_the_log_is_emptied_as_soon_as_no_reader_needs_it(tmp_path: Path) -> None:
    """28: erasing waits for no reader, and whoever ends last clears what it kept alive."""
    log = tmp_path / "sopan.db-wal"
    store = await opened(tmp_path / "sopan.db")
    await store.write(_sing)
    wrapped = await inside(store, _wrapped)
    gate = Gate()
    reading = asyncio.create_task(store.read(gate))
    await gate.entered.wait()
    await store.write(lambda tx: tx.erase(ADA))
    assert wrapped in _bytes(log), "a reader still stands on the state before"
    gate.open()
    await reading
    assert log.stat().st_size == 0
    assert wrapped not in _everything(tmp_path)
    await store.close()


async def test_a_foreign_readers_log_is_emptied_at_the_next_commit(tmp_path: Path) -> None:
    """28: the operator's own sqlite3 shell delays it, no longer."""
    store = await opened(tmp_path / "sopan.db")
    await store.write(_sing)
    wrapped = await inside(store, _wrapped)
    with closing(sqlite3.connect(tmp_path / "sopan.db", isolation_level=None)) as shell:
        shell.execute("BEGIN")
        shell.execute("SELECT count(*) FROM people").fetchone()
        await store.write(lambda tx: tx.erase(ADA))
        assert wrapped in _bytes(tmp_path / "sopan.db-wal")
        shell.execute("COMMIT")
        await store.write(lambda tx: tx.hold("all", NOW + HOUR))
        assert wrapped not in _everything(tmp_path)
    await store.close()


_WRITER = """
import asyncio, sys
from pathlib import Path
from bot.clock import SystemClock
from bot.ports import Person, Update
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher

async def main(path, first, erases):
    store = await SqliteStore.open(Path(path), Cipher(bytes(range(32))), SystemClock())
    if erases:
        await store.read(lambda tx: tx.open_updates())
        await store.write(lambda tx: tx.erase(1_000_000_001))
        print("erased", flush=True)
        await asyncio.Event().wait()
    numbers = iter(range(first, first + 1_000_000))
    async def work():
        for number in numbers:
            body = {"update_id": number, "text": "x" * 300}
            await store.write(lambda tx: tx.accept([Update(number, number, number % 50 + 1, body)]))
            print(number, flush=True)
    await asyncio.gather(*(work() for _ in range(16)))

asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3] == "erases"))
"""


def _killed(path: Path, first: int, after: int, does: str = "writes") -> list[str]:
    """Let a process write, kill it with SIGKILL after some acknowledgements; return all it acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path), str(first), does], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    with child:
        acknowledged = [child.stdout.readline() for _ in range(after)]
        os.kill(child.pid, signal.SIGKILL)
        acknowledged += child.stdout.readlines()
    return [line.strip() for line in acknowledged if line.endswith("\n")]


async def test_whatever_was_acknowledged_survives_kill_minus_9(tmp_path: Path) -> None:
    """1: committed first, acknowledged then; the lock of the dead does not bind the living."""
    path = tmp_path / "sopan.db"
    acknowledged: set[int] = set()
    for life, after in enumerate((1, 57, 190, 333), 1):
        acknowledged |= {int(line) for line in _killed(path, life * 1_000_000, after)}
    assert len(acknowledged) >= 581
    store = await opened(path)
    stored = await seen(store)
    assert acknowledged - stored == set()
    assert len(stored - acknowledged) <= 4 * 16, "at most what was in flight is there besides"
    await store.close()


async def test_an_erasure_survives_kill_minus_9_and_the_next_start_empties_the_log(tmp_path: Path) -> None:
    """28: killed while something kept the log alive, the next start finishes the job."""
    path = tmp_path / "sopan.db"
    store = await opened(path)
    await store.write(_sing)
    wrapped = await inside(store, _wrapped)
    await store.close()
    assert wrapped in _bytes(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as shell:
        shell.execute("BEGIN")
        shell.execute("SELECT count(*) FROM people").fetchone()
        assert _killed(path, 0, 1, "erases") == ["erased"]
        shell.execute("COMMIT")  # still connected: the last one to leave would empty the log itself
        assert wrapped in _everything(tmp_path)
        again = await opened(path)
        assert wrapped not in _everything(tmp_path)
        assert await again.read(lambda tx: (tx.person(ADA), tx.export(ADA))) == (None, {})
        await again.close()


async def test_errors_do_not_repeat_what_people_wrote(tmp_path: Path) -> None:
    """26: exceptions end in logs."""
    store: SqliteStore = await opened(tmp_path / "sopan.db")

    def wrong(tx: Transaction) -> None:
        tx.save_person(Person(ADA, "de", facts={CANARY: {"wrote": {CANARY}}}))  # a set is no JSON

    with pytest.raises(TypeError) as refused:
        await store.write(wrong)
    assert CANARY not in f"{refused.value!r} {refused.value.__cause__!r}"
    held = await store.write(lambda tx: tx.save_conversation(talk(saved={"wrote": CANARY})))
    with pytest.raises(StoreError) as unplanned:
        await store.write(lambda tx: tx.plan(nudge(held, "n", conversation_id=404, reason={"wrote": CANARY})))
    assert CANARY not in f"{unplanned.value!r} {unplanned.value.__cause__!r}"
    await store.close()
