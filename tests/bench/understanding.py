"""How well and how quickly people are understood, on sentences by writers who knew neither program nor examples.

``python -m tests.bench understanding``. Shares are of tests/heldout; times are the best of some runs, in microseconds a
message. Exit code 1 when a target of the issue is missed. Nothing is written.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean

from bot.language.about import LOCALES
from bot.language.detecting import detector
from bot.language.entities import entities
from bot.language.learned.guessing import guess
from bot.language.learned.kinds import kind_of
from tests.heldout import measures

ROUNDS = 5
MOST_US_LANGUAGE, MOST_US_INTENT = 150.0, 500.0
MOST_MB_WEIGHTS, MOST_MB_DETECTOR = 2.0, 25.0


def best_us(work: Callable[[str], object], texts: list[str]) -> float:
    """Return the mean cost of a text, each at its quickest: what a quiet machine would need."""
    costs = []
    for text in texts:
        took = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            work(text)
            took.append(time.perf_counter() - started)
        costs.append(min(took))
    return mean(costs) * 1e6


def resident_mb() -> float:
    """Return how much memory this process has, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def main() -> int:
    """Print the figures of each language, and return whether the targets are met."""
    gc.collect()
    before = resident_mb()
    detector().evidence("one to load it")
    loaded = resident_mb() - before
    weights = sum(path.stat().st_size for path in LOCALES.glob("*/intents.weights")) / 1e6
    met = [loaded < MOST_MB_DETECTOR, weights <= MOST_MB_WEIGHTS]
    print(f"language tables {loaded:.0f} MB of memory; weights of intents {weights:.2f} MB of all languages together")
    for locale in measures.LANGUAGES:
        met += _language(locale)
        met += _intents(locale)
        shares, _ = measures.replies(locale)
        print("   replies: " + ", ".join(f"{label} {share:.0%}" for label, share in shares.items()))
        precision, recall, _ = measures.named(locale)
        print(f"   companies and roles: precision {precision:.1%}, recall {recall:.1%}")
    verdict = "every target is met" if all(met) else "a target is MISSED"
    print(f"understanding: {verdict}")
    return 0 if all(met) else 1


def _language(locale: str) -> list[bool]:
    own, _ = measures.own_lines(locale)
    switched, offered = measures.switches_on_nothing(locale), measures.offers_on_nothing(locale)
    first, (foreign, of) = measures.first_lines_that_switch(locale), measures.foreign_lines_that_switch(locale)
    second, later, count = measures.replies_in_wrong_language(locale)
    cost = best_us(lambda text: detector().evidence(text), measures.lines("lines", locale))
    print(
        f"{locale} language: {own:.1%} of lines; {len(switched)} switches and {len(offered)} offers on nothing, "
        f"{len(first)} on a first line, {foreign} of {of} on one foreign line; replies in a wrong language from the "
        f"second on: {second + later} of {count} ({later} after the second); {cost:.0f} us"
    )
    still = not (switched or offered or first or foreign)
    return [own >= 0.97, still, later / count <= 0.005, cost <= MOST_US_LANGUAGE]


def _intents(locale: str) -> list[bool]:
    found = measures.intents(locale)
    sentences = [row[1] for row in measures.rows("intents", locale)]
    cost = best_us(lambda text: guess.__wrapped__(text, locale), sentences)  # without what it keeps of the last few
    replying = best_us(lambda text: kind_of(text, locale), sentences)
    naming = best_us(lambda text: entities(text, locale, measures.NOW), sentences)
    print(
        f"   intents: {found.right:.1%} right, {found.in_three:.1%} within three, acts on {found.routed:.0%} and "
        f"{found.precise:.1%} of it rightly, leaves {found.spared:.1%} of the unrelated alone; {cost:.0f} us "
        f"(a reply {replying:.0f}, names and dates {naming:.0f})"
    )
    targets = [found.right >= 0.85, found.precise >= 0.95, found.in_three >= 0.93, found.spared >= 0.90]
    return [*targets, cost <= MOST_US_INTENT]
