"""Letting time jump in the playground, from one due nudge to the next, so that each comes as if time had passed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.clock import JumpingClock

JUST_AFTER = timedelta(seconds=1)
_MOST_STOPS = 300
_PATIENCE = 60  # looks at a bot that does not get on, of 50 ms each


async def leap(clock: JumpingClock, by: timedelta, next_due: Callable[[], Awaitable[datetime | None]] | None) -> None:
    """Move the clock by a duration, with a stop at each nudge on the way, if anybody knows when they are due."""
    until = clock.now() + by
    for _ in range(_MOST_STOPS):
        due = await next_due() if next_due else None
        if due is None or due + JUST_AFTER >= until:
            break
        clock.jump(max(timedelta(0), due + JUST_AFTER - clock.now()))
        await _settled(clock, next_due)
    clock.jump(max(timedelta(0), until - clock.now()))


async def _settled(clock: JumpingClock, next_due: Callable[[], Awaitable[datetime | None]] | None) -> None:
    """Wait until nothing is due any more: what came may have planned what comes next."""
    for _ in range(_PATIENCE):
        due = await next_due() if next_due else None
        if due is None or due > clock.now():
            return
        await asyncio.sleep(0.05)
