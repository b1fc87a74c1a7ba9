"""The bot as it is, on a clock that jumps when it is told to: ``python -m tests.bench.group_bot <port>``.

Each line it is sent there says how far the clock is ahead of the machine's, in seconds; it is answered with how many
calls still wait, once everything that the jump brings has happened as far as limits let it. Its pace jumps along.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import time
from datetime import timedelta
from pathlib import Path

from bot.app import Bot, built
from bot.clock import JumpingClock
from bot.storage.cipher import read_master_key

_LOOKS, _BETWEEN_LOOKS = 1_000, 0.005  # seconds
_QUIET_WITHIN = timedelta(seconds=20)


async def settled(bot: Bot, most_waiting: int = 250) -> None:
    """Wait until what is due has happened and what may be sent was sent.

    More than ``most_waiting`` calls hold back what is due, so that is not waited for then.
    """
    for _ in range(_LOOKS):
        await bot.dispatcher.idle()
        await bot.sender.drain(_QUIET_WITHIN)
        due = await bot.store.read(lambda tx: tx.next_due_at())
        if due is None or due > bot.clock.now() or len(bot.sender) >= most_waiting:
            return
        await asyncio.sleep(_BETWEEN_LOOKS)
    raise RuntimeError("the bot does not get on with what is due")


async def main() -> None:
    """Run until whoever tells the time leaves."""
    clock = JumpingClock()

    def paced() -> float:
        return time.monotonic() + clock.offset.total_seconds()

    told, answers = await asyncio.open_connection("127.0.0.1", int(sys.argv[1]))
    async with built(
        token=os.environ["TELEGRAM_BOT_TOKEN"],
        api_url=os.environ["TELEGRAM_API_URL"],
        database=Path(os.environ["DATABASE_URL"].removeprefix("sqlite:///")),
        key=read_master_key(os.environ["SOPAN_DATA_KEY"]),
        clock=clock,
        monotonic=paced,
    ) as bot:
        clock.on_jump(bot.wake_up.now)
        clock.on_jump(bot.sender.wake)
        working = asyncio.create_task(bot.run())
        while line := await told.readline():
            ahead = timedelta(seconds=float(line))
            clock.jump(max(ahead - clock.offset, timedelta(0)))
            await settled(bot)
            answers.write(b"%d\n" % len(bot.sender))
        working.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await working


if __name__ == "__main__":
    asyncio.run(main())
