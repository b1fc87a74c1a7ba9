"""Letting time jump in the playground, from one due nudge to the next, so that each comes as if time had passed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.clock import JumpingClock

JUST_AFTER = timedelta(seconds=1)
_MOST_STOPS = 300
_LOOKS, _BETWEEN_LOOKS = 200, 0.05  # seconds: how long a bot that does not get on is waited for

NextDue = Callable[[], Awaitable[datetime | None]]


async def leap(
    clock: JumpingClock,
    by: timedelta,
    next_due: NextDue | None,
    *,
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Move the clock by a duration, with a stop at each nudge on the way, if anybody knows when they are due."""
    until = clock.now() + by
    for _ in range(_MOST_STOPS):
        due = await next_due() if next_due else None
        if next_due is None or due is None or due + JUST_AFTER >= until:
            break
        clock.jump(max(timedelta(0), due + JUST_AFTER - clock.now()))
        if not await _settled(clock, next_due, pause):
            break  # nobody fires them: time goes on all the same
    clock.jump(max(timedelta(0), until - clock.now()))


async def _settled(clock: JumpingClock, next_due: NextDue, pause: Callable[[float], Awaitable[None]]) -> bool:
    """Wait until nothing is due any more: what came may have planned more; False when that takes too long."""
    for _ in range(_LOOKS):
        due = await next_due()
        if due is None or due > clock.now():
            return True
        await pause(_BETWEEN_LOOKS)
    return False
