"""The doctor, the database and its key: what it sees without changing anything."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.doctor import database
from bot.keys import key_file
from bot.settings import Settings
from bot.storage.opening import MIGRATIONS
from tests.adapters.test_doctor_rig import KEY, OTHER_KEY, Patient, healthy


@pytest.fixture
def patient(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Patient:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    it = healthy(tmp_path, capsys, monkeypatch)
    it.has(telegram_bot_token="")
    return it


def _files(patient: Patient) -> dict[str, bytes]:
    folder = patient.settings.database.parent
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else {}


async def test_a_database_to_come_is_not_made(patient: Patient) -> None:
    assert "not there yet" in await patient.line("database")
    assert _files(patient) == {}
    patient.has(database_url=f"sqlite:///{patient.settings.database.parent}/a/b/c.db")
    assert "not there yet" in await patient.line("database")
    assert _files(patient) == {}
    assert patient.code == 0


async def test_looking_changes_nothing(patient: Patient) -> None:
    await (await patient.store()).close()
    before = _files(patient)
    today = len(list(MIGRATIONS.glob("*.sql")))
    assert f"schema {today} is today's" in await patient.line("database")
    assert _files(patient) == before


async def test_a_running_instance_is_noticed_and_only_read(patient: Patient) -> None:
    store = await patient.store()
    lines = await patient.look()
    assert patient.code == 0
    assert any("a running instance holds the database, so it is only read here" in line for line in lines)
    assert not any("takes writes" in line for line in lines)
    assert any("it fits the database" in line for line in lines)
    await store.close()
    assert any("takes writes" in line for line in await patient.look("write access"))


async def test_a_folder_that_takes_no_files_is_found(patient: Patient, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    patient.has(database_url=f"sqlite:///{tmp_path}/file/x.db")
    assert (await patient.line("write access")).startswith("FAIL")
    patient.has(database_url=f"sqlite:///{tmp_path}")
    assert "is not a file" in await patient.line("database")


@pytest.mark.parametrize(("free", "level"), [(10 << 20, "FAIL"), (100 << 20, "warn"), (10 << 30, "ok")])
async def test_room_on_the_disk(patient: Patient, monkeypatch: pytest.MonkeyPatch, free: int, level: str) -> None:
    monkeypatch.setattr("bot.doctor.database.shutil.disk_usage", lambda folder: SimpleNamespace(free=free))
    assert (await patient.line("disk")).startswith(level)


async def test_what_is_no_database_of_ours(patient: Patient) -> None:
    path = patient.settings.database
    path.write_bytes(b"")
    assert "is empty" in await patient.line("database")
    path.write_bytes(b"no database at all " * 1000)
    assert (await patient.line("database")).startswith("FAIL")
    path.unlink()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE shop (canary)")
    other.close()
    assert "another program" in await patient.line("database")


async def test_a_database_of_a_newer_sopan(patient: Patient) -> None:
    await (await patient.store()).close()
    connection = sqlite3.connect(patient.settings.database)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert "is of a newer Sopan (schema 99" in await patient.line("database")
    assert patient.code == 1


async def test_an_older_schema_asks_for_a_backup_first(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    await (await patient.store()).close()
    today = [*MIGRATIONS.glob("*.sql"), Path("9999_next.sql")]
    monkeypatch.setattr(database, "MIGRATIONS", SimpleNamespace(glob=lambda pattern: today))
    line = await patient.line("database")
    assert line.startswith("warn")
    assert "make a backup" in line


async def test_damage_is_found(patient: Patient) -> None:
    await (await patient.store()).close()
    path = patient.settings.database
    content = bytearray(path.read_bytes())
    half = len(content) // 2
    content[half:] = os.urandom(len(content) - half)
    path.write_bytes(content)
    lines = await patient.look()
    assert any(line.startswith("FAIL") for line in lines)


async def test_a_wrong_key_and_a_missing_one(patient: Patient) -> None:
    await (await patient.store()).close()
    fits, comes_from = await patient.look("data key")
    assert "it fits the database" in fits
    assert "from the environment" in comes_from
    patient.has(sopan_data_key=OTHER_KEY)
    assert any(line.startswith("FAIL  data key: it is not the one") for line in await patient.look())
    patient.has(sopan_data_key="")
    assert (await patient.line("data key")).startswith("FAIL  data key: missing")
    assert not key_file().exists()


async def test_where_the_key_file_lies_and_who_reads_it(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.has(sopan_data_key="")
    assert "none yet; the first start makes one" in await patient.line("data key")
    path = key_file()
    path.parent.mkdir(parents=True)
    path.write_text(KEY)
    path.chmod(0o644)
    lines = await patient.look("data key")
    assert lines[0].startswith("ok")
    assert "chmod 600" in lines[1]
    path.chmod(0o600)
    assert (await patient.line("data key")).startswith("ok    data key: from ")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(patient.settings.database.parent))
    beside = key_file()
    beside.parent.mkdir(parents=True)
    path.rename(beside)
    assert "lies beside the database" in (await patient.look("data key"))[-1]
    beside.write_text("canary")
    assert (await patient.line("data key")).startswith("FAIL")


async def test_a_key_in_the_env_file_beside_the_database(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = patient.settings.database.parent
    monkeypatch.chdir(folder)
    (folder / ".env").write_text(f"SOPAN_DATA_KEY={KEY}")
    (folder / ".env").chmod(0o600)
    patient.settings = Settings(database_url=patient.settings.database_url, sopan_data_key=KEY, key_in_env_file=True)
    assert "lies beside the database" in (await patient.look("data key"))[-1]
