"""The bench: Sopan beside a bare ConversationHandler bot, on the same server, in one run. ``make bench``.

200 users answer six questions by buttons in closed loop; only those presses are counted. Users and server have a core
of their own, the program under test has the other. Rounds are interleaved and medians are shown. Exit code 1 when
Sopan answers fewer than twice as many as the ConversationHandler bot. Nothing is written outside a temporary folder.

``python -m tests.bench nudges`` runs only the part about very many nudges, with verdicts of its own (see nudges.py);
``python -m tests.bench dates`` what reading a date costs, ``understanding`` how well and quickly people are understood,
``groups`` what very many groups cost that check in within the same five minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from statistics import median

from tests.bench import dates, groups, nudges, understanding
from tests.bench.course import TOKEN, Course
from tests.bench.programs import Program, ours, peer, running

AT_LEAST_TIMES = 2.0
PTB = "python-telegram-bot"
ENOUGH = timedelta(minutes=4)  # after which no further round begins


@dataclass(frozen=True)
class Plan:
    """How much is measured: ``walks`` of all users a round, each for ``most`` at most."""

    rounds: int
    users: int
    walks: int
    most: timedelta


FULL = Plan(rounds=3, users=200, walks=2, most=timedelta(seconds=12))
QUICK = Plan(rounds=1, users=200, walks=1, most=timedelta(seconds=6))


@dataclass(frozen=True)
class Figures:
    """One program's figures of one round."""

    per_second: float
    cpu_ms: float  # CPU milliseconds of the program, an update
    p50_ms: float
    p99_ms: float
    peak_mb: float
    start_seconds: float  # from exec to the first answer
    load_busy: float  # share of its core that users and server took
    unanswered: float  # presses without effect when time was up


async def measure(program: Program, round_trip: timedelta, plan: Plan, cores: Sequence[int]) -> Figures:
    """Start a program, let all users walk, and stop it."""
    with tempfile.TemporaryDirectory(prefix="sopan-bench-") as folder:
        course = Course(plan.users)
        url = await course.playground.start()
        try:
            answer = asyncio.create_task(course.first_answer())
            await asyncio.sleep(0)  # its /start waits before the program does
            begun = time.perf_counter()
            async with running(program, url, TOKEN, Path(folder), cores[-1] if len(cores) > 1 else None) as bot:
                await bot.instead_of_ending(answer)
                start_seconds = time.perf_counter() - begun
                seconds = cpu = busy = 0.0
                presses = unanswered = 0
                latencies: list[float] = []
                for number in range(plan.walks):
                    course.world.faults.round_trip = timedelta(0)
                    await course.set_up(program, number)
                    course.world.faults.round_trip = round_trip
                    cpu_before, busy_before = bot.used().cpu_seconds, time.process_time()
                    walk = await course.walk(plan.most)
                    cpu += bot.used().cpu_seconds - cpu_before
                    busy += time.process_time() - busy_before
                    seconds += walk.seconds
                    presses += walk.answered
                    latencies += walk.latencies + walk.waiting
                    unanswered = len(walk.waiting)
                    if unanswered:
                        break  # it is behind; another walk would only measure the rest of this one
                latencies.sort()
                return Figures(
                    presses / seconds,
                    1000 * cpu / presses,
                    1000 * latencies[len(latencies) // 2],
                    1000 * latencies[int(len(latencies) * 0.99)],
                    bot.used().peak_mb,
                    start_seconds,
                    busy / seconds,
                    unanswered,
                )
        finally:
            await course.playground.stop()


def medians(rounds: Sequence[Figures]) -> Figures:
    """Return the median of every figure."""
    return Figures(*(median(getattr(f, name) for f in rounds) for name in Figures.__annotations__))


def row(name: str, f: Figures) -> str:
    """Return one line of the table."""
    more = "more than " if f.unanswered else ""
    return (
        f"{name:<20} {f.per_second:>10.0f} {f.cpu_ms:>11.2f} {more + f'{f.p50_ms:.0f}':>18} {f.p99_ms:>10.0f}"
        f" {f.peak_mb:>9.0f} {f.start_seconds:>9.2f} {100 * f.load_busy:>9.0f}"
    )


HEAD = (
    f"{'':<20} {'updates/s':>10} {'CPU ms each':>11} {'p50 ms':>18} {'p99 ms':>10} {'peak MB':>9} {'start s':>9}"
    f" {'load %':>9}"
)


async def bench(plan: Plan) -> int:
    """Measure everything, print the tables, return the exit code."""
    before, cores = os.getloadavg()[0], sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[0]})
    programs = (
        ours(),
        peer(PTB, "ptb_plain"),
        peer("bare aiohttp program", "bare_aiohttp"),
    )
    weathers = {"no round trip": timedelta(0), "50 ms round trip": timedelta(milliseconds=50)}
    found: dict[tuple[str, str], list[Figures]] = {}
    begun = time.monotonic()
    for number in range(plan.rounds):
        if time.monotonic() - begun > ENOUGH.total_seconds():
            print(f"The machine is busy with other things: stopped after round {number} of {plan.rounds}.")
            break
        for weather, round_trip in weathers.items():
            for program in programs:
                print(
                    f"round {number + 1} of {plan.rounds}, {weather}: {program.name} ...", file=sys.stderr, flush=True
                )
                figures = await measure(program, round_trip, plan, cores)
                found.setdefault((weather, program.name), []).append(figures)
    too_slow = []
    print(f"load average {before:.1f} on {len(cores)} cores before, {os.getloadavg()[0]:.1f} after")
    rounds = min(map(len, found.values()))
    print(f"{plan.users} users in closed loop, six questions by buttons, medians of {rounds} interleaved rounds")
    if len(cores) == 1:
        print("One core only: users, server and program share it, so all figures are too low.")
    for weather in weathers:
        print(f"\n{weather}\n{HEAD}")
        of = {program.name: medians(found[weather, program.name]) for program in programs}
        for name, figures in of.items():
            print(row(name, figures))
        times = of["Sopan"].per_second / of[PTB].per_second
        cpu = of[PTB].cpu_ms / of["Sopan"].cpu_ms
        print(f"Sopan answers {times:.1f} times as many as {PTB}, for 1/{cpu:.1f} of the CPU each.")
        if times < AT_LEAST_TIMES:
            too_slow.append(f"{weather}: {times:.2f} times")
    print("\nload %: how busy users and server kept their own core; near 100 the program is faster than shown.")
    if too_slow:
        print(f"TOO SLOW: Sopan must answer at least {AT_LEAST_TIMES:.0f} times as many ({'; '.join(too_slow)}).")
    return 1 if too_slow else 0


async def _parts(which: str, quick: bool, unhurried: bool) -> int:
    cores = sorted(os.sched_getaffinity(0))
    failed = 0
    if which in {"all", "peers"}:
        failed |= await bench(QUICK if quick else FULL)
    if which in {"all", "dates"}:
        failed |= bool(dates.main())
    if which in {"all", "understanding"}:
        failed |= bool(understanding.main())
    if which in {"all", "groups"}:
        os.sched_setaffinity(0, {cores[0]})
        failed |= await groups.bench_groups(groups.QUICK if quick else groups.FULL, cores)
    if which in {"all", "nudges"}:
        os.sched_setaffinity(0, {cores[0]})
        plan = nudges.QUICK if quick else nudges.FULL
        failed |= await nudges.bench_nudges(replace(plan, times=1) if unhurried else plan, cores)
    return failed


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=(__doc__ or "").partition("\n\n")[2])
    parts = ("all", "peers", "dates", "understanding", "groups", "nudges")
    parser.add_argument("part", nargs="?", choices=parts, default="all", help="only this part")
    parser.add_argument("--quick", action="store_true", help="one short round: under a minute each, and only a hint")
    parser.add_argument("--unhurried", action="store_true", help="the herd at Telegram's own limits: seven minutes")
    given = parser.parse_args()
    return asyncio.run(_parts(given.part, given.quick, given.unhurried))


if __name__ == "__main__":
    sys.exit(main())
