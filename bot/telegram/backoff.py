"""How long to wait before trying again: longer each time, never in step with others."""

from __future__ import annotations

from datetime import timedelta
from random import Random

FIRST = timedelta(seconds=1)
LONGEST = timedelta(seconds=30)


def pause(failures: int, random: Random, *, first: timedelta = FIRST, longest: timedelta = LONGEST) -> timedelta:
    """Return the wait after the n-th failure in a row (n >= 1): doubled each time, capped, then 50 to 100 % of it."""
    whole = min(first * float(2 ** min(failures - 1, 16)), longest)
    return whole * (0.5 + random.random() / 2)
