"""The bench of groups: very many that check in within the same five minutes, against Telegram's enforced limits.

``python -m tests.bench groups``. The bot is a process of its own on a clock that jumps; updates and calls are HTTP.
Nobody waits: each second is played as soon as what the last one brought is done. Exit code 1 when a promise is broken.
"""

from __future__ import annotations

import asyncio
import math
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import fmean

from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, new_master_key, read_master_key
from bot.telegram.pace import GROUP_PER_MINUTE
from conversations.groups import checkin
from tests.bench.course import TOKEN
from tests.bench.gatherers import OPEN_FOR, Gatherers, filled
from tests.bench.nudges import Verdicts, row
from tests.bench.programs import Running, running
from tests.bench.scale import program_on

WINDOW = 300  # seconds in which all answer
_STEP = 0.1  # seconds; no more than what may go at once becomes due within it
MOST_LATE = 30.0  # seconds until a board counts an answer
_OPENS_IN = timedelta(minutes=2)
_AFTERWARDS = 90  # seconds after the closing
_ENDS_WITHIN = 20.0  # seconds


@dataclass(frozen=True)
class GroupPlan:
    """How many groups, with how many members each."""

    groups: int
    members: int


FULL = GroupPlan(200, 20)
QUICK = GroupPlan(40, 20)


@dataclass(frozen=True)
class Gathered:
    """What came of it. ``lost``: answers that are not stored as they were given last; ``late`` in seconds, sorted."""

    answers: int
    updates: int
    seconds: float  # of the machine, while people answered
    cpu_seconds: float
    peak_mb: float
    floods: int
    refused: list[str]
    lost: int
    uncounted: int  # groups whose message does not say at the end how many answered
    most_in_a_minute: int
    edits: list[int]  # of each group, until the closing
    late: list[float]


class _Teller:
    """Tells the bot the time, and waits for what that brings."""

    def __init__(self) -> None:
        self.waiting = 0  # calls, when it was told last
        self._connected: asyncio.Future[tuple[asyncio.StreamReader, asyncio.StreamWriter]]
        self._connected = asyncio.get_running_loop().create_future()

    async def listen(self) -> asyncio.Server:
        """Wait for the bot on a port of loopback."""
        return await asyncio.start_server(lambda *ends: self._connected.set_result(ends), "127.0.0.1", 0)

    async def tell(self, ahead: timedelta) -> int:
        """Return how many calls still wait when all is done that may be done with the clock so far ahead."""
        reader, writer = await self._connected
        writer.write(f"{ahead.total_seconds()!r}\n".encode())
        return int(await reader.readline())

    async def leave(self) -> None:
        """Let the bot end."""
        _, writer = await self._connected
        writer.close()


async def gathered(folder: Path, plan: GroupPlan, core: int | None) -> Gathered:
    """Let all groups check in, and look at what they saw and at what is stored."""
    key, database = new_master_key(), folder / "groups.db"
    people = Gatherers(read_master_key(key), plan.groups, plan.members)
    opens_at = (people.clock.now() + _OPENS_IN).replace(second=0, microsecond=0)
    await filled(database, read_master_key(key), plan.groups, opens_at)
    people.opens(opens_at)
    teller = _Teller()
    server = await teller.listen()
    port = server.sockets[0].getsockname()[1]
    url = await people.playground.start()
    program = program_on(database, key, "-m", "tests.bench.group_bot", str(port))
    figures = _Figures()
    try:
        async with running(program, url, TOKEN, folder, core) as bot:
            await bot.instead_of_ending(asyncio.create_task(_passes(people, teller, bot, figures)))
            figures.peak_mb = bot.used().peak_mb
            await teller.leave()
            await asyncio.wait_for(bot.process.wait(), _ENDS_WITHIN)
    finally:
        server.close()
        await people.playground.stop()
    return await _gathered(people, figures, database, read_master_key(key), plan)


@dataclass
class _Figures:
    """What five minutes of answers took of the machine."""

    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_mb: float = 0.0


async def _passes(people: Gatherers, teller: _Teller, bot: Running, figures: _Figures) -> None:
    """Play the opening, five minutes of answers second by second, the closing, and what comes of it."""
    await _comes_to(people, teller, 0)
    while not all(seen.buttons for seen in people.seen.values()):
        await _comes_to(people, teller, people.second + 1)
    begins, started, cpu = math.ceil(people.second), time.perf_counter(), bot.used().cpu_seconds
    for second in range(WINDOW + 1):
        await _comes_to(people, teller, begins + second)
        await asyncio.gather(*(act() for act in people.due(second)))
    assert not people.busy, "somebody had no time to answer"
    figures.seconds = time.perf_counter() - started
    figures.cpu_seconds = bot.used().cpu_seconds - cpu
    for second in range(begins + WINDOW, int(OPEN_FOR.total_seconds()) + _AFTERWARDS):
        await _comes_to(people, teller, second)


async def _comes_to(people: Gatherers, teller: _Teller, second: float) -> None:
    """Let both clocks go on to a second: at once, or in small steps while calls wait for an even pace."""
    while True:
        ahead = max(second - people.second, 0.0)
        people.clock.jump(timedelta(seconds=min(ahead, _STEP) if teller.waiting else ahead))
        teller.waiting = await teller.tell(people.clock.offset)
        if people.second >= second:
            return


async def _gathered(people: Gatherers, figures: _Figures, database: Path, key: bytes, plan: GroupPlan) -> Gathered:
    stored: dict[int, tuple[str, bool]] = {}
    store = await SqliteStore.open(database, Cipher(key), people.clock)
    try:
        for seen in people.seen.values():
            (gathering,) = await store.read(lambda tx, group=seen.id: tx.gatherings(group, "checkin"))  # type: ignore[misc]
            for part in await store.read(lambda tx, of=gathering.id: tx.parts(of)):  # type: ignore[misc]
                report = checkin.from_json(part.content)
                stored[part.person_id] = (report.stage, report.shares)
    finally:
        await store.close()
    groups = list(people.seen.values())
    assert len(people.expected) == plan.groups * plan.members, "not everybody answered"
    return Gathered(
        answers=len(people.expected),
        updates=people.updates,
        seconds=figures.seconds,
        cpu_seconds=figures.cpu_seconds,
        peak_mb=figures.peak_mb,
        floods=people.floods,
        refused=people.refused,
        lost=len(set(people.expected.items()) - set(stored.items())),
        uncounted=sum(one.counts[-1][1] != plan.members for one in groups),
        most_in_a_minute=max(one.most_in_a_minute for one in groups),
        edits=sorted(len(one.edits) for one in groups),
        late=sorted(late for one in groups for late in one.shown_after()),
    )


async def bench_groups(plan: GroupPlan, cores: Sequence[int]) -> int:
    """Measure, print the table, return the exit code."""
    core = cores[-1] if len(cores) > 1 else None
    print(f"{plan.groups} groups of {plan.members} ...", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory(prefix="sopan-bench-") as folder:
        found = await gathered(Path(folder), plan, core)
    verdicts = Verdicts()
    show_groups(found, plan, verdicts)
    if verdicts.missed:
        print(f"MISSED: {'; '.join(verdicts.missed)}.")
    return 1 if verdicts.missed else 0


def show_groups(found: Gathered, plan: GroupPlan, verdicts: Verdicts) -> None:
    """Print how the check-ins went."""
    print(
        f"\nGroups: {plan.groups} x {plan.members} check in within {WINDOW // 60} minutes by the clock; "
        f"{found.updates:,} updates, a tenth of the people answer in private"
    )
    most = [f"{found.most_in_a_minute}", ""]
    verdicts.line(
        "most said in a group in a minute",
        most,
        f"at most {GROUP_PER_MINUTE}",
        found.most_in_a_minute <= GROUP_PER_MINUTE,
    )
    verdicts.line("refused with 429", [f"{found.floods}", ""], "none", found.floods == 0)
    verdicts.line(
        "refused otherwise", [f"{len(found.refused) - found.floods}", ""], "none", len(found.refused) == found.floods
    )
    for why, count in Counter(found.refused).most_common(3):
        print(f"  {count} x {why}")
    verdicts.line("answers, not stored", [f"{found.answers:,}", f"{found.lost}"], "none", found.lost == 0)
    verdicts.line("boards with a wrong count at last", [f"{found.uncounted}", ""], "none", found.uncounted == 0)
    late = [f"{found.late[len(found.late) // 2]:.0f}", f"{found.late[int(len(found.late) * 0.99)]:.0f}"]
    verdicts.line("answer to board p50, p99, s", late, f"p99 at most {MOST_LATE}", float(late[1]) <= MOST_LATE)
    edits = f"{fmean(found.edits):.1f}", f"{found.edits[-1]}"
    print(row("edits a group, mean and most", edits))
    print(row("updates/s of this machine", [f"{found.updates / found.seconds:.0f}", ""]) + "   in lockstep with people")
    print(row("CPU ms an update", [f"{1000 * found.cpu_seconds / found.updates:.2f}", ""]) + "   edits included")
    print(row("peak MB", [f"{found.peak_mb:.0f}", ""]))
