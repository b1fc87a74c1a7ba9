"""What the doctor's tests share: a healthy bot to make ill, and servers that answer as badly as wanted."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.clock import JumpingClock
from bot.doctor import examine, machine
from bot.language.texts_check import faults
from bot.playground import Playground
from bot.settings import Settings
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, read_master_key

TOKEN = "123456789:AAcanary-CANARY_canary0123456789abc"
KEY = "Y2FuYXJ5LWtleS1jYW5hcnkta2V5LWNhbmFyeS1rZXk="
OTHER_KEY = "b3RoZXIta2V5LW90aGVyLWtleS1vdGhlci1rZXktb3Q="
ME = {"id": 1, "is_bot": True, "first_name": "Sopan", "username": "sopan_bot", "can_read_all_group_messages": False}


@dataclass
class Patient:
    """Settings to examine; ``look`` returns the lines, and checks what every examination must keep to."""

    settings: Settings
    out: pytest.CaptureFixture[str]
    code: int = -1

    def has(self, **settings: Any) -> None:
        self.settings = self.settings.model_copy(update=settings)

    async def look(self, about: str = "") -> list[str]:
        self.out.readouterr()
        self.code = await examine(self.settings, timeout=timedelta(seconds=0.5))
        said = self.out.readouterr()
        assert said.err == ""
        for secret in (TOKEN, TOKEN.partition(":")[2], KEY, OTHER_KEY, "canary"):
            assert secret not in said.out
        *lines, summary = said.out.splitlines()
        assert all(line[:6] in {"ok    ", "warn  ", "FAIL  "} for line in lines), lines
        assert self.code == int(any(line.startswith("FAIL") for line in lines))
        assert summary == "all well" or " to mend, " in summary
        return [line for line in lines if line[6:].startswith(about)]

    async def line(self, about: str) -> str:
        (line,) = await self.look(about + ":")
        return line

    async def store(self, key: str = KEY) -> SqliteStore:
        return await SqliteStore.open(self.settings.database, Cipher(read_master_key(key)), JumpingClock())


@asynccontextmanager
async def playground() -> AsyncIterator[Playground]:
    it = Playground(token=TOKEN, clock=JumpingClock(), populated=True)
    await it.start()
    try:
        yield it
    finally:
        await it.stop()


@asynccontextmanager
async def serving(answer: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]) -> AsyncIterator[str]:
    """Serve this answer to every request; yields the URL."""
    runner = web.ServerRunner(web.Server(answer), shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def telegram_with(
    me: dict[str, Any] = ME, webhook: dict[str, Any] | None = None, **headers: str
) -> Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]:
    """Answer as Telegram would to a bot like this."""

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        result = me if request.path.endswith("getMe") else {"url": "", "pending_update_count": 0} | (webhook or {})
        return web.json_response({"ok": True, "result": result}, headers=headers)

    return answer


@cache
def _faults(locale: str) -> list[str]:
    return list(faults(locale))


def healthy(tmp_path: Path, out: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Patient:
    monkeypatch.setattr(machine, "faults", _faults)  # the real ones, read once: it takes most of an examination
    database = f"sqlite:///{tmp_path}/data/sopan.db"
    (tmp_path / "data").mkdir()
    return Patient(Settings(telegram_bot_token=TOKEN, database_url=database, sopan_data_key=KEY), out)
