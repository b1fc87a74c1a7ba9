"""What reading a date costs: microseconds a phrase, and what is paid once. ``python -m tests.bench.dates``.

The phrases are those of the unit tests, written by us and by native speakers; each is read ``ROUNDS`` times and its
best time counts. Exit code 1 when a language's mean is above what the issue promises. Nothing is written.
"""

from __future__ import annotations

import sys
import time
from datetime import datetime
from pathlib import Path
from statistics import mean, quantiles
from zoneinfo import ZoneInfo

from bot.language.dates import read_date
from bot.language.dates.lexicon import lexicon
from tests.unit.native_dates import NATIVE, ZONES

ROUNDS = 7
MOST_US = 200.0  # a phrase, on average
NOW = "2026-11-23T10:00"
SENTENCES = Path(NATIVE).parent
EMPTY = {"de": "das weiß ich leider noch nicht", "en": "no idea yet, sorry", "id": "belum ada kabar sama sekali"}
FOREIGN = "8 - 12 - 2026"  # a notation that dateparser reads for us


def phrases(locale: str) -> list[str]:
    """Every sentence about dates that the tests have."""
    found = []
    for path in sorted(SENTENCES.glob(f"{locale}*.tsv")):
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        found += [row[0] for row in rows if len(row) > 1]
    native = NATIVE / f"{locale}.tsv"
    if native.exists():
        found += [line.split("\t")[1] for line in native.read_text(encoding="utf-8").splitlines() if "\t" in line]
    return found


def best_us(text: str, locale: str, now: datetime) -> float:
    """The shortest of some runs, in microseconds: what a quiet machine would need."""
    took = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        read_date(text, locale, now)
        took.append(time.perf_counter() - started)
    return min(took) * 1e6


def main() -> int:
    """Print a line for each language, and return whether the promise is kept."""
    code = 0
    for locale, zone in ZONES.items():
        started = time.perf_counter()
        lexicon(locale)
        loading = (time.perf_counter() - started) * 1e3
        now = datetime.fromisoformat(NOW).replace(tzinfo=ZoneInfo(zone))
        costs = [best_us(text, locale, now) for text in phrases(locale)]
        none = best_us(EMPTY[locale], locale, now)
        started = time.perf_counter()
        read_date(FOREIGN, locale, now)
        first = (time.perf_counter() - started) * 1e3
        again = best_us(FOREIGN, locale, now)
        code = code or int(mean(costs) > MOST_US)
        print(
            f"{locale}: {len(costs)} phrases, mean {mean(costs):.0f} µs, p99 {quantiles(costs, n=100)[-1]:.0f}, "
            f"longest {max(costs):.0f}; without a date {none:.0f}; tables once {loading:.0f} ms; "
            f"by dateparser {again:.0f} µs, the first time {first:.0f} ms"
        )
    return code


if __name__ == "__main__":
    sys.exit(main())
