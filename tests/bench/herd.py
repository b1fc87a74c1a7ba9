"""The herd: thousands of nudges due at the same second, under enforced limits, while people go on writing.

Everything is real but, perhaps, the limit: the bot is a process of its own, updates and calls are HTTP. ``times`` makes
both our pace and the playground's limit so many times higher, so that the herd passes in less time; the bot then has
the harder work, and everything else (people, rows, seconds within which people are answered) stays as it is.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.playground.people import Call, Chat
from bot.storage.cipher import new_master_key, read_master_key
from bot.telegram.pace import OVERALL_PER_SECOND
from tests.bench.course import TOKEN
from tests.bench.programs import running
from tests.bench.scale import program_on
from tests.bench.stock import FIRST_PERSON, filled

Json = dict[str, Any]

_BETWEEN_WRITERS = timedelta(milliseconds=400)
_READY_WITHIN = timedelta(seconds=30)  # database, start, and the first answer, before the herd is due
_NEVER = math.inf


@dataclass(frozen=True)
class Passed:
    """What came of a herd. Lateness and answers in seconds, sorted; an answer that never came is infinite."""

    times: int
    lateness: list[float]
    answers: list[float]
    floods: int  # calls refused with 429
    most_in_a_second: int  # of nudges, at the playground
    lost: int
    doubled: int
    peak_mb: float

    @property
    def due_p99(self) -> float:
        """Return the 99th percentile of lateness that the pace alone gives, in seconds."""
        return (0.99 * (len(self.lateness) + self.lost) - 1) / (OVERALL_PER_SECOND * self.times)

    def late(self, share: float) -> float:
        """Return a percentile of lateness."""
        return _percentile(self.lateness, share)

    def answered(self, share: float) -> float:
        """Return a percentile of answers."""
        return _percentile(self.answers, share)


def _percentile(values: list[float], share: float) -> float:
    return values[max(0, math.ceil(share * len(values)) - 1)] if values else _NEVER


class _Watched:
    """A playground that notes when each message of the bot arrives, and what it refuses."""

    def __init__(self, people: int, times: int) -> None:
        self.playground = Playground(token=TOKEN, clock=JumpingClock())
        self.world = self.playground.world
        self.people = range(FIRST_PERSON, FIRST_PERSON + people)
        for person in self.people:
            self.world.add_persona(person, f"P{person}", "en")
            self.world.personas[person].started = True
        limits = self.world.faults.limits
        limits.OVERALL_PER_SECOND *= times
        self.world.faults.enforce_limits = True
        self.floods = 0
        self.nudged: list[tuple[float, int]] = []  # when, whom
        self.asked: dict[int, float] = {}  # who -> when they wrote
        self.answers: list[float] = []
        self._help = ""
        post, record = self.world.post, self.world.record

        def posted(chat: Chat, sender: Json, content: Json) -> Json:
            if sender["is_bot"]:
                self._heard(chat.id, str(content.get("text", "")))
            return post(chat, sender, content)

        def recorded(call: Call) -> None:
            self.floods += call.error_code == 429
            record(call)

        vars(self.world).update(post=posted, record=recorded)

    def _heard(self, person: int, text: str) -> None:
        now = time.time()
        self._help = self._help or text
        if text != self._help:
            self.nudged.append((now, person))
        elif person in self.asked:
            self.answers.append(now - self.asked.pop(person))

    async def writes(self, person: int) -> None:
        """Let somebody ask for help; the very first answer shows what an answer looks like."""
        self.asked[person] = time.time()
        self.world.user_sends(person, "/help")


async def herd(folder: Path, people: int, times: int, core: int | None) -> Passed:
    """Let a herd come due before a running bot, people writing meanwhile, and wait until it has passed."""
    key = new_master_key()
    database = folder / "herd.db"
    due_at = datetime.fromtimestamp(math.ceil(time.time() + _READY_WITHIN.total_seconds()), UTC)
    await asyncio.to_thread(filled, database, read_master_key(key), people=people, due_at=due_at)
    watched = _Watched(people, times)
    url = await watched.playground.start()
    program = program_on(database, key, "-m", "tests.bench.faster", str(times))
    try:
        async with running(program, url, TOKEN, folder, core) as bot:
            await bot.instead_of_ending(asyncio.create_task(_passes(watched, due_at, times)))
            peak_mb = bot.used().peak_mb
    finally:
        await watched.playground.stop()
    return _passed(watched, due_at, times, peak_mb)


async def _passes(watched: _Watched, due_at: datetime, times: int) -> None:
    random = Random(7)
    await watched.writes(watched.people[-1])
    await watched.world.wait_for(lambda: watched.answers, _READY_WITHIN)
    watched.answers.clear()
    if datetime.now(UTC) >= due_at:
        raise RuntimeError("the machine is too busy: the herd was due before the bot was there")
    await asyncio.sleep((due_at - datetime.now(UTC)).total_seconds())
    writers = random.sample(watched.people[:-1], len(watched.people) // 3)
    expected = len(watched.people) / (OVERALL_PER_SECOND * times)
    ends = time.monotonic() + 1.5 * expected + 60
    while len({person for _, person in watched.nudged}) < len(watched.people) and time.monotonic() < ends:
        await watched.writes(writers.pop())
        await asyncio.sleep(_BETWEEN_WRITERS.total_seconds())
    await asyncio.sleep(3)  # for what would come twice, and the last answers


def _passed(watched: _Watched, due_at: datetime, times: int, peak_mb: float) -> Passed:
    heard = Counter(person for _, person in watched.nudged)
    arrived = sorted(at for at, _ in watched.nudged)
    begin = most = 0
    for end, at in enumerate(arrived):
        while at - arrived[begin] >= 1.0:
            begin += 1
        most = max(most, end - begin + 1)
    return Passed(
        times,
        sorted(at - due_at.timestamp() for at in arrived),
        sorted([*watched.answers, *(_NEVER for _ in watched.asked)]),
        watched.floods,
        most,
        len(watched.people) - len(heard),
        sum(count - 1 for count in heard.values()),
        peak_mb,
    )
