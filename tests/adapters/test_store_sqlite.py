"""The contract on a SQLite file, and what only a file can do wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import JumpingClock
from bot.storage import SqliteStore
from bot.storage.cipher import KEY_BYTES, Cipher
from tests.adapters.store_contract import NOW, StoreContract

MASTER = bytes(range(KEY_BYTES))


async def opened(path: Path, master: bytes = MASTER) -> SqliteStore:
    return await SqliteStore.open(path, Cipher(master), JumpingClock(frozen_at=NOW))


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
