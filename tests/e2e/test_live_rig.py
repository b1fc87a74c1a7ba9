"""What the live tests share: the bot as a process of its own against a playground that the test serves."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.clock import JumpingClock
from bot.playground import Playground, World
from bot.playground.default_world import GRACE, JONAS, RATNA, SARI
from bot.playground.people import Call

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:AAcanary-CANARY_canary0123456789abc"
SOON = 30.0  # seconds a test waits for what should happen at once
LISTENING = "Sopan is listening."

__all__ = ["GRACE", "JONAS", "RATNA", "SARI", "SOON", "TOKEN", "Live", "live"]


class Running:
    """One process of the bot; everything it says is kept."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.said = ""
        self._news = asyncio.Event()
        assert process.stdout is not None
        assert process.stderr is not None
        self._readers = [asyncio.create_task(self._read(stream)) for stream in (process.stdout, process.stderr)]

    async def _read(self, stream: asyncio.StreamReader) -> None:
        while line := await stream.readline():
            self.said += line.decode()
            self._news.set()

    async def says(self, words: str) -> None:
        async with asyncio.timeout(SOON):
            while words not in self.said:
                self._news.clear()
                waiting = asyncio.create_task(self._news.wait())
                ended = asyncio.create_task(self.process.wait())
                await asyncio.wait([waiting, ended], return_when=asyncio.FIRST_COMPLETED)
                waiting.cancel()
                if ended.done() and words not in self.said:
                    await asyncio.gather(*self._readers)
                    assert words in self.said, f"it ended without {words!r}: {self.said}"
                ended.cancel()

    async def ends(self) -> int:
        """Wait for its end and return the exit code."""
        async with asyncio.timeout(SOON):
            code = await self.process.wait()
            await asyncio.gather(*self._readers)
        return code

    async def stop(self) -> int:
        if self.process.returncode is None:
            self.process.terminate()
        return await self.ends()

    def memory_kib(self) -> int:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0])


class Live:
    """The playground's world, and bots that are started against it."""

    def __init__(self, playground: Playground, home: Path) -> None:
        self.playground, self.home = playground, home
        self.world: World = playground.world
        self.runs: list[Running] = []

    async def launch(self, *command: str, database: str = "sopan.sqlite", **settings: str) -> Running:
        """Start a bot with the three settings it needs, and HOME; ``command`` replaces ``-m bot``."""
        environment = {
            "HOME": str(self.home),
            "TELEGRAM_API_URL": self.playground.url,
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "DATABASE_URL": f"sqlite:///{self.home}/{database}",
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *(command or ("-m", "bot")),
            cwd=ROOT,
            env=environment | settings,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            limit=1 << 22,
        )
        run = Running(process)
        self.runs.append(run)
        return run

    async def start(self, **settings: str) -> Running:
        run = await self.launch(**settings)
        await run.says(LISTENING)
        return run

    def made(self, *methods: str, chat_id: int | None = None) -> list[Call]:
        """Return the calls of these methods, as the server saw them."""
        calls = [call for call in self.world.calls if call.method in methods]
        return [call for call in calls if chat_id is None or str(call.params.get("chat_id")) == str(chat_id)]

    def texts(self, person: int) -> list[str]:
        """Return what the bot has said to somebody, as it stands there now."""
        return [m["text"] for m in self.world.messages(person) if m["from"]["is_bot"] and "text" in m]

    def last(self, person: int) -> dict[str, Any]:
        return self.world.messages(person)[-1]

    def crowd(self, size: int) -> list[int]:
        """Let so many more people into the world and return their ids."""
        people = list(range(5001, 5001 + size))
        for person in people:
            self.world.add_persona(person, f"P{person}", "en")
        return people

    async def until(self, predicate: Callable[[], Any], seconds: float = SOON) -> None:
        await self.world.wait_for(predicate, seconds)

    async def exchange(self, person: int, text: str) -> str:
        """Say something and return the answer."""
        before = len(self.texts(person))
        self.world.user_sends(person, text)
        await self.until(lambda: len(self.texts(person)) > before)
        return self.texts(person)[-1]


@asynccontextmanager
async def live(home: Path) -> AsyncIterator[Live]:
    playground = Playground(token=TOKEN, clock=JumpingClock(), populated=True)
    await playground.start()
    it = Live(playground, home)
    try:
        yield it
    finally:
        for run in it.runs:
            if run.process.returncode is None:
                os.kill(run.process.pid, 9)
            await run.ends()
        await playground.stop()
