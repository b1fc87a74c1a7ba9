"""The programs that are compared: how each is started and driven, and what the system says it used."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.storage.cipher import derived_key, new_master_key, read_master_key
from bot.telegram.tokens import SealedTokens

Json = dict[str, Any]

ROOT = Path(__file__).parents[2]
STOPS_WITHIN = timedelta(seconds=15)
_TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
# Which choices lead to decide's six questions by the shortest way; elsewhere the first will do.
_SHORTEST = frozenset({"open", "no", "enough", "gladly"})
_FIRST_QUESTION = frozenset({"rusty", "some", "fresh"})

Button = Callable[[int, Json], str | None]  # user and message -> the button to press, None when set up


@dataclass(frozen=True)
class Program:
    """One program: its row's name, how to start it, and how a user gets to the first of the six questions.

    ``opening``: what a user types, by the number of the walk; ``button`` is pressed until it is None.
    """

    name: str
    arguments: Callable[[str, str], list[str]]
    environment: Callable[[str, str, Path], dict[str, str]]
    opening: Callable[[int], list[str]]
    button: Button


def ours() -> Program:
    """Return this bot, as an operator runs it: a real SQLite file, durable commits, everything on."""
    key = new_master_key()
    tokens = SealedTokens(derived_key(read_master_key(key), "buttons"))

    def environment(url: str, token: str, folder: Path) -> dict[str, str]:
        return {
            "TELEGRAM_API_URL": url,
            "TELEGRAM_BOT_TOKEN": token,
            "DATABASE_URL": f"sqlite:///{folder / 'ours.db'}",
            "SOPAN_DATA_KEY": key,
        }

    def button(user: int, message: Json) -> str | None:
        choices = {}
        for row in message["reply_markup"]["inline_keyboard"]:
            for shown in row:
                press = tokens.open(shown["callback_data"], chat_id=user, person_id=user)
                assert press is not None, "a button that our own key does not open"
                choices[press.choice] = shown["callback_data"]
        if choices.keys() >= _FIRST_QUESTION:
            return None
        wanted = [choice for choice in choices if choice in _SHORTEST]
        return str(choices[wanted[0]] if wanted else next(iter(choices.values())))

    def opening(walk: int) -> list[str]:
        escape = ["/cancel"] if walk else []
        return [*escape, f"/decide Company {walk}", "Engineer"]

    return Program("Sopan", lambda url, token: ["-m", "bot"], environment, opening, button)


def peer(name: str, module: str) -> Program:
    """Return a program of tests/bench/peers."""
    return Program(
        name,
        lambda url, token: ["-m", f"tests.bench.peers.{module}", url, token],
        lambda url, token, folder: {},
        lambda walk: ["/start"],
        lambda user, message: None,
    )


@dataclass(frozen=True)
class Used:
    """What a process has used so far: CPU seconds of all its threads, and the most memory in MB."""

    cpu_seconds: float
    peak_mb: float


class Running:
    """A started program."""

    def __init__(self, process: Process, said: Path) -> None:
        self.process, self._said = process, said

    async def instead_of_ending(self, waiting: asyncio.Task[None]) -> None:
        """Wait for something, but not when the program has ended: then say what it said. Raises RuntimeError."""
        ended = asyncio.create_task(self.process.wait())
        await asyncio.wait([waiting, ended], return_when=asyncio.FIRST_COMPLETED)
        if not waiting.done():
            waiting.cancel()
            said = self._said.read_text(encoding="utf-8", errors="replace")
            raise RuntimeError(f"it ended with {self.process.returncode}:\n{said}")
        ended.cancel()
        await waiting

    def used(self) -> Used:
        """Ask the system what the process has used."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        peak_kb = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))
        return Used((int(stat[11]) + int(stat[12])) / _TICKS_A_SECOND, peak_kb / 1024)


@asynccontextmanager
async def running(program: Program, url: str, token: str, folder: Path, core: int | None) -> AsyncIterator[Running]:
    """Start a program on a core of its own and stop it again; what it says goes to ``folder``."""
    given = {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONPATH": str(ROOT), "LOG_LEVEL": "WARNING"}
    pin = None if core is None else (lambda: os.sched_setaffinity(0, {core}))
    with (folder / "said").open("wb") as said:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *program.arguments(url, token),
            cwd=folder,
            env=given | program.environment(url, token, folder),
            stdin=DEVNULL,
            stdout=said,
            stderr=said,
            preexec_fn=pin,
        )
    try:
        yield Running(process, folder / "said")
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), STOPS_WITHIN.total_seconds())
        if process.returncode is None:
            process.kill()
            await process.wait()
