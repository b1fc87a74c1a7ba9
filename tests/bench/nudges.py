"""The bench of nudges: very many that wait, and very many that are due at once. Prints its tables and verdicts."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.telegram.pace import OVERALL_PER_SECOND
from tests.bench.herd import Passed, herd
from tests.bench.scale import ACTS, Size, scale

MOST_TIMES = 1.5  # what a nudge may cost beside most others, of what it costs beside fewest
MOST_MB = 150.0
MOST_START_SECONDS = 2.0
MOST_OFF = 0.02  # of lateness, from what the pace alone gives
MOST_ANSWER_SECONDS = 1.0
_NAMES = {
    "insert": "planned, in a unit of its own",
    "insert_together": f"planned, {ACTS['insert_together']} people at once",
    "cancel": "cancelled",
    "claim": "fired, up to the outbox",
}


@dataclass(frozen=True)
class NudgePlan:
    """How much is measured. ``times``: how many times the herd's limits are higher than Telegram's."""

    sizes: tuple[int, ...]
    turns: int
    starts: int
    herd: int
    times: int


FULL = NudgePlan((1_000, 100_000, 1_000_000), turns=32, starts=3, herd=10_000, times=2)
QUICK = NudgePlan((1_000, 100_000), turns=8, starts=1, herd=1_000, times=2)


class Verdicts:
    """Prints lines with a figure, its target and whether that is met, and remembers what missed."""

    def __init__(self) -> None:
        self.missed: list[str] = []

    def line(self, name: str, figures: Sequence[str], target: str, met: bool) -> None:
        """Print one line."""
        if not met:
            self.missed.append(name)
        print(row(name, figures) + f"   {target}: {'met' if met else 'MISSED'}")


def row(name: str, figures: Sequence[str]) -> str:
    """Return a line of a table: its name, and figures below each other."""
    return f"{name:<34}" + "".join(f"{figure:>16}" for figure in figures)


async def bench_nudges(plan: NudgePlan, cores: Sequence[int]) -> int:
    """Measure everything, print the tables, return the exit code."""
    core = cores[-1] if len(cores) > 1 else None
    with tempfile.TemporaryDirectory(prefix="sopan-bench-") as folder:
        sizes = await scale(Path(folder), plan.sizes, plan.turns, plan.starts, core)
    verdicts = Verdicts()
    show_scale(sizes, plan, verdicts)
    print(f"a herd of {plan.herd:,} ...", file=sys.stderr, flush=True)
    with tempfile.TemporaryDirectory(prefix="sopan-bench-") as folder:
        passed = await herd(Path(folder), plan.herd, plan.times, core)
    show_herd(passed, plan.herd, verdicts)
    if verdicts.missed:
        print(f"MISSED: {'; '.join(verdicts.missed)}.")
    return 1 if verdicts.missed else 0


def show_scale(sizes: Sequence[Size], plan: NudgePlan, verdicts: Verdicts) -> None:
    """Print what nudges cost beside few and beside many others."""
    few, many = sizes[0], sizes[-1]
    print(
        f"Pending nudges in SQLite; microseconds a nudge, medians of {plan.turns} interleaved turns (means in brackets)"
    )
    print(row("", [f"{size.nudges:,}" for size in sizes]) + "   last to first")
    for act, name in _NAMES.items():
        figures = [f"{1e6 * size.cost(act):.0f} ({1e6 * size.mean(act):.0f})" for size in sizes]
        times = many.cost(act) / few.cost(act)
        if act == "insert_together":  # shared pages of few leaves against a page each of many; see docs/decisions
            print(row(name, figures) + f"   {times:.2f} times, not judged")
        else:
            verdicts.line(name, figures, f"{times:.2f} times, at most {MOST_TIMES}", times <= MOST_TIMES)
    for name, peaks in {
        "peak MB while doing so": [size.peak_mb for size in sizes],
        "peak MB of a bot that starts": [size.bot_peak_mb for size in sizes],
    }.items():
        verdicts.line(name, [f"{mb:.0f}" for mb in peaks], f"at most {MOST_MB:.0f}", max(peaks) <= MOST_MB)
    starts = [sorted(size.starts)[len(size.starts) // 2] for size in sizes]
    verdicts.line(
        "start to first due nudge there, s",
        [f"{seconds:.2f}" for seconds in starts],
        f"at most {MOST_START_SECONDS:.0f}",
        max(starts) <= MOST_START_SECONDS,
    )
    print(row("  with new time zone data, s", [f"{size.first_start:.2f}" for size in sizes]) + "   not judged")
    print(row("filled in, s", [f"{size.filled_in:.1f}" for size in sizes]))
    print(row("file, MB", [f"{size.file_mb:.0f}" for size in sizes]))


def show_herd(passed: Passed, people: int, verdicts: Verdicts) -> None:
    """Print how a herd passed."""
    pace = OVERALL_PER_SECOND * passed.times
    scaled = f", pace and enforced limit {passed.times} times Telegram's" if passed.times > 1 else ""
    print(f"\nA herd: {people:,} nudges due at the same second, {pace} a second{scaled}")
    off = passed.late(0.99) / passed.due_p99 - 1
    verdicts.line(
        "lateness p99, s",
        [f"{passed.late(0.99):.2f}", f"of {passed.due_p99:.2f}"],
        f"{100 * off:+.2f} %, within {100 * MOST_OFF:.0f} %",
        abs(off) <= MOST_OFF,
    )
    verdicts.line("refused with 429", [f"{passed.floods}", ""], "none", passed.floods == 0)
    lost = [f"{passed.lost}", f"{passed.doubled}"]
    verdicts.line("lost, doubled", lost, "none", passed.lost == passed.doubled == 0)
    verdicts.line(
        f"{len(passed.answers)} answers meanwhile p50, p99, s",
        [f"{passed.answered(0.5):.3f}", f"{passed.answered(0.99):.3f}"],
        f"p99 at most {MOST_ANSWER_SECONDS:.0f}",
        passed.answered(0.99) <= MOST_ANSWER_SECONDS,
    )
    verdicts.line("peak MB", [f"{passed.peak_mb:.0f}", ""], f"at most {MOST_MB:.0f}", passed.peak_mb <= MOST_MB)
    print(row("most within one second", [f"{passed.most_in_a_second}", ""]))
