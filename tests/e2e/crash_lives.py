"""The bot's lives: started, killed without warning, and looked at from outside, as a supervisor and a coroner would."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENDS_WITHIN = timedelta(seconds=10)  # what SIGTERM promises


@dataclass
class Lives:
    """One bot after another on the same database. ``folder`` holds the database, the home and what the bots said."""

    folder: Path
    url: str
    token: str
    key: str
    alive: Process | int = 0  # a process of its own, or the id of a forked one
    started: int = 0
    _zygote: Process | None = None
    _open: list[Process] = field(default_factory=list)

    @property
    def database(self) -> Path:
        """Return where the database lies."""
        return self.folder / "x.db"

    def said(self) -> str:
        """Return everything the bots have logged."""
        path = self.folder / "said"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def environment(self) -> dict[str, str]:
        """Return a bot's whole environment."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "PYTHONPATH": str(ROOT),
            "TELEGRAM_API_URL": self.url,
            "TELEGRAM_BOT_TOKEN": self.token,
            "DATABASE_URL": f"sqlite:///{self.database}",
            "SOPAN_DATA_KEY": self.key,
            "LOG_LEVEL": "WARNING",
        }

    async def start(self) -> None:
        """Start ``python -m bot``."""
        self.started += 1
        self.alive = await self._python("-m", "bot")

    async def fork(self) -> None:
        """Start the same from a process that has imported it already."""
        if self._zygote is None:
            self._zygote = await self._python("-m", "tests.e2e.crash_zygote", piped=True)
        self.started += 1
        self.alive = int(await self._ask("fork"))

    async def kill(self) -> None:
        """Kill it where it stands, and return when it is gone."""
        assert self.alive
        if isinstance(self.alive, Process):
            self.alive.kill()
            await self.alive.wait()
        else:
            os.kill(self.alive, signal.SIGKILL)
            code = await self._ask("wait")
            assert code == str(-signal.SIGKILL), f"it had ended by itself with {code}:\n{self.said()[-4000:]}"
        self.alive = 0

    async def stop(self) -> int:
        """Ask it to stop and return its exit code. TimeoutError when it takes longer than it may."""
        assert isinstance(self.alive, Process), "stop a bot that was started, not forked"
        self.alive.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(self.alive.wait(), ENDS_WITHIN.total_seconds())
        self.alive = 0
        return code

    async def second(self) -> tuple[int, str]:
        """Start another one beside it; return its exit code and all it said."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", cwd=self.folder, env=self.environment(), stdout=PIPE, stderr=PIPE
        )
        out, err = await process.communicate()
        assert process.returncode is not None
        return process.returncode, (out + err).decode()

    async def end(self) -> None:
        """Leave nothing running."""
        for process in self._open:
            if process.returncode is None:
                if process is self._zygote:
                    assert process.stdin is not None
                    process.stdin.close()
                else:
                    process.kill()
                await process.wait()

    async def _python(self, *arguments: str, piped: bool = False) -> Process:
        with (self.folder / "said").open("ab") as said:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *arguments,
                cwd=self.folder,
                env=self.environment(),
                stdin=PIPE if piped else asyncio.subprocess.DEVNULL,
                stdout=PIPE if piped else said,
                stderr=said,
            )
        self._open.append(process)
        return process

    async def _ask(self, word: str) -> str:
        assert self._zygote is not None
        assert self._zygote.stdin is not None
        assert self._zygote.stdout is not None
        self._zygote.stdin.write(f"{word}\n".encode())
        answer = (await self._zygote.stdout.readline()).decode().strip()
        assert answer, f"the zygote is gone:\n{self.said()[-4000:]}"
        return answer

    # --- the database, from outside

    def rows(self, question: str) -> list[tuple[object, ...]]:
        """Ask the database something, beside the bot or after its death."""
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=30)) as connection:
            return connection.execute(question).fetchall()

    def count(self, what: str) -> int:
        """Count rows, 0 as long as there is no schema yet."""
        try:
            return int(str(self.rows(f"SELECT count(*) FROM {what}")[0][0]))  # our own words
        except sqlite3.OperationalError as error:
            if "no such table" in str(error) or "unable to open" in str(error):
                return 0
            raise
