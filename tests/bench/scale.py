"""What a nudge costs when few and when very many others wait; what that takes of memory; how soon a bot is there.

Databases differ in size only. Each has a worker of its own; they take turns, so that whatever else the machine does
meets all of them alike. Starts are real ones, ``python -m bot`` from exec to the first due nudge at the server.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import fmean, median
from typing import Any

import orjson

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.playground.people import Chat
from bot.storage.cipher import new_master_key, read_master_key
from bot.storage.unit import micros
from tests.bench.course import TOKEN
from tests.bench.programs import ROOT, Program, running
from tests.bench.stock import DUE, filled

Json = dict[str, Any]

ACTS = {  # how many nudges a turn
    "insert": 10,
    "insert_together": 40,
    "cancel": 10,
    "claim": 4,
}
_STARTS_WITHIN = timedelta(seconds=60)


@dataclass
class Size:
    """One database: how many nudges were put in, what it took, and what was measured on it. All in seconds, or MB."""

    nudges: int
    filled_in: float
    file_mb: float
    costs: dict[str, list[float]] = field(default_factory=dict)  # act -> each nudge's, or of what is together, means
    peak_mb: float = 0.0
    first_start: float = 0.0  # after the time zone data have changed: every instant is worked out anew
    starts: list[float] = field(default_factory=list)
    bot_peak_mb: float = 0.0

    def cost(self, act: str) -> float:
        """Return the median of an act."""
        return median(self.costs[act])

    def mean(self, act: str) -> float:
        """Return the mean of an act, with every write-back of the log and every hiccup of the machine."""
        return fmean(self.costs[act])


async def scale(folder: Path, sizes: Sequence[int], turns: int, starts: int, core: int | None) -> list[Size]:
    """Fill the databases, let the workers take turns, then start bots on them."""
    key = new_master_key()
    measured, workers = [], []
    for nudges in sizes:
        path = folder / f"{nudges}.db"
        print(f"filling a database with {nudges:,} nudges ...", file=sys.stderr, flush=True)
        begun = time.perf_counter()
        stock = await asyncio.to_thread(filled, path, read_master_key(key), nudges=nudges)
        size = Size(stock.nudges, time.perf_counter() - begun, path.stat().st_size / 1e6)
        measured.append(size)
    print(f"{turns} turns of planning, cancelling and firing ...", file=sys.stderr, flush=True)
    for nudges in sizes:
        workers.append(await _worker(folder / f"{nudges}.db", key, core))
    try:
        for turn in range(turns + 1):
            for act, count in ACTS.items():
                for size, worker in zip(measured, workers, strict=True):
                    told = await _ask(worker, act, count)
                    if turn:  # the first is for warming up
                        size.costs.setdefault(act, []).extend(told["seconds"])
                    size.peak_mb = told["peak_mb"]
    finally:
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.close()
            await worker.wait()
    for number in range(starts + 1):
        print(f"start {number} of {starts} ...", file=sys.stderr, flush=True)
        for nudges, size in zip(sizes, measured, strict=True):
            seconds, peak_mb = await _start(folder, folder / f"{nudges}.db", key, core)
            size.bot_peak_mb = max(size.bot_peak_mb, peak_mb)
            if number:
                size.starts.append(seconds)
            else:
                size.first_start = seconds
    return measured


async def _worker(path: Path, key: str, core: int | None) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.bench.stock_worker", str(path), "4"),
        cwd=ROOT,
        env=os.environ | {"SOPAN_DATA_KEY": key},
        stdin=PIPE,
        stdout=PIPE,
        limit=1 << 20,
        preexec_fn=None if core is None else (lambda: os.sched_setaffinity(0, {core})),
    )


async def _ask(worker: Process, act: str, count: int) -> Json:
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(f"{act} {count}\n".encode())
    await worker.stdin.drain()
    line = await worker.stdout.readline()
    if not line:
        raise RuntimeError(f"the worker ended with {await worker.wait()}")
    told: Json = orjson.loads(line)
    return told


async def _start(folder: Path, path: Path, key: str, core: int | None) -> tuple[float, float]:
    """Let one nudge fall due, start a bot, and return seconds until the nudge is at the server, and the bot's peak."""
    person = _one_falls_due(path)
    playground = Playground(token=TOKEN, clock=JumpingClock())
    world = playground.world
    world.add_persona(person, "P", "en")
    world.personas[person].started = True
    arrived: asyncio.Future[float] = asyncio.get_running_loop().create_future()
    post = world.post

    def posted(chat: Chat, sender: Json, content: Json) -> Json:
        if not arrived.done():
            arrived.set_result(time.perf_counter())
        return post(chat, sender, content)

    vars(world).update(post=posted)
    url = await playground.start()
    try:
        begun = time.perf_counter()
        async with running(program_on(path, key), url, TOKEN, folder, core) as bot:
            waiting = asyncio.create_task(_within(arrived))
            await bot.instead_of_ending(waiting)
            return arrived.result() - begun, bot.used().peak_mb
    finally:
        await playground.stop()


async def _within(arrived: asyncio.Future[float]) -> None:
    await asyncio.wait_for(arrived, _STARTS_WITHIN.total_seconds())


def _one_falls_due(path: Path) -> int:
    """Let the nudge in the middle of the table fall due now; return whose it is."""
    now = datetime.now(UTC)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        last = database.execute("SELECT max(id) FROM nudges").fetchone()[0]
        found = "SELECT id, person_id FROM nudges WHERE kind = ? AND status = 'pending' ORDER BY abs(id - ?) LIMIT 1"
        nudge_id, person_id = database.execute(found, (DUE, last // 2)).fetchone()
        due = "UPDATE nudges SET due_at = ?, wall = ?, expires_at = ? WHERE id = ?"
        wall = now.replace(tzinfo=None).isoformat()
        database.execute(due, (micros(now), wall, micros(now + timedelta(days=1)), nudge_id))
    return int(person_id)


def program_on(path: Path, key: str, *arguments: str) -> Program:
    """Return this bot on a database that is there already; ``arguments`` instead of ``-m bot``."""

    def environment(url: str, token: str, folder: Path) -> dict[str, str]:
        return {
            "TELEGRAM_API_URL": url,
            "TELEGRAM_BOT_TOKEN": token,
            "DATABASE_URL": f"sqlite:///{path}",
            "SOPAN_DATA_KEY": key,
        }

    return Program(
        "Sopan",
        lambda url, token: list(arguments or ("-m", "bot")),
        environment,
        lambda walk: [],
        lambda user, message: None,
    )
