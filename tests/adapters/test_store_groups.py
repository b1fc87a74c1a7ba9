"""The contract about groups, on a SQLite file."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage import SqliteStore
from tests.adapters.group_life_contract import GroupLifeContract
from tests.adapters.group_store_contract import GroupStoreContract
from tests.adapters.test_store_sqlite import opened


class TestSqliteKeepsTheContractAboutGroups(GroupStoreContract, GroupLifeContract):
    """Every promise of the port, on a real file."""

    @pytest.fixture
    async def store(self, tmp_path: Path) -> AsyncIterator[SqliteStore]:
        store = await opened(tmp_path / "sopan.db")
        yield store
        await store.close()
