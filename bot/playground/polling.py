"""getUpdates: long polling with Telegram's offsets, and the conflict of two pollers (telegram.md 1-7)."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import NoReturn

from bot.playground.errors import RefusedError
from bot.playground.params import Params
from bot.playground.updates import Update
from bot.playground.world import World

MAX_TIMEOUT_SECONDS = 50
GATHER_SECONDS = 0.001  # after a wake-up the server waits this long for more
REPEATED_CONFLICT_SECONDS = 3.0
TWO_POLLERS = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "Conflict: terminated by setWebhook request"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass
class _Waiting:
    wake: asyncio.Event
    conflict: str = ""


class Poller:
    """At most one waiting getUpdates: a second one ends the first with 409."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._waiting: _Waiting | None = None
        self._next_conflict = 0.0
        world.updates.on_new.append(self._on_new)

    async def get_updates(self, params: Params) -> list[Update]:
        """Return updates from ``offset`` on, waiting up to ``timeout`` seconds for the first."""
        if self.world.webhook.get("url"):
            raise RefusedError(409, WEBHOOK_ACTIVE)
        offset = params.number("offset")
        limit = max(1, min(100, params.number("limit", 100)))
        timeout = max(0, min(MAX_TIMEOUT_SECONDS, params.number("timeout")))
        kinds = params.json("allowed_updates", "can't parse allowed_updates JSON object")
        if self.world.updates.allow(kinds):
            self.world.save_polling()
        updates = self.world.updates.take(offset, limit)
        if updates or not timeout:
            return updates
        self.terminate(TWO_POLLERS)
        mine = self._waiting = _Waiting(asyncio.Event())
        # What was confirmed must be forgotten now, not after the wait.
        self.world.records.flush()
        try:
            await self._wait(mine, timeout)
        finally:
            if self._waiting is mine:
                self._waiting = None
        if mine.conflict:
            await self._fail_with_conflict(mine.conflict)
        return self.world.updates.take(max(offset, 0), limit)

    def terminate(self, reason: str) -> None:
        """End the waiting poll, if there is one, with 409 and this reason ("" ends it in peace)."""
        if self._waiting is not None:
            self._waiting.conflict = reason
            self._waiting.wake.set()
            self._waiting = None

    async def _wait(self, mine: _Waiting, timeout_seconds: int) -> None:
        try:
            async with asyncio.timeout(timeout_seconds):
                await mine.wake.wait()
                if not mine.conflict:
                    await asyncio.sleep(GATHER_SECONDS)
        except TimeoutError:
            pass

    async def _fail_with_conflict(self, reason: str) -> NoReturn:
        """Tell the loser, and slow it down when it does not learn: the real server holds repeated conflicts for 3 s."""
        now = time.monotonic()
        if now < self._next_conflict:
            await asyncio.sleep(REPEATED_CONFLICT_SECONDS)
        else:
            self._next_conflict = now + REPEATED_CONFLICT_SECONDS
        raise RefusedError(409, reason)

    def _on_new(self) -> None:
        if self._waiting is not None:
            self._waiting.wake.set()
