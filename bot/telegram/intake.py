"""Updates in: our own long poll, which acknowledges nothing before it is on the disk (telegram.md 1-7)."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from random import Random
from typing import Any

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.ports import NOBODY, Json, Store, StoreError, Transaction, Update
from bot.telegram.api import BotApi, pause_of
from bot.telegram.backoff import LONGEST, pause
from bot.telegram.messages import TelegramMessenger

log = logging.getLogger(__name__)

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")
POLL = timedelta(seconds=30)
_ANSWER_SLACK = timedelta(seconds=10)  # how much longer than the poll the answer may keep silent
_LIMIT = 100
_CONFLICTS_LAST = timedelta(seconds=30)
# Two pollers throw each other out only when their polls meet, so conflicts this far apart are still the same quarrel.
_SAME_QUARREL = timedelta(seconds=60)
_CONFLICT_PAUSE = timedelta(seconds=3)


class IntakeError(Exception):
    """Polling cannot go on until somebody does something; the message is one sentence that says what."""


class TwoPollersError(IntakeError):
    """Another program polls with the same token."""

    def __init__(self) -> None:
        super().__init__("Another program is polling with this bot's token; stop it, or give this one its own token.")


class BadTokenError(IntakeError):
    """Telegram does not know the token."""

    def __init__(self) -> None:
        super().__init__("Telegram does not accept TELEGRAM_BOT_TOKEN; copy it again from @BotFather.")


class WebhookSetError(IntakeError):
    """A webhook is set, and Telegram gives no updates to pollers then. It may be somebody's: it is not deleted here."""

    def __init__(self) -> None:
        super().__init__(
            "A webhook is set for this bot, so it cannot poll; call deleteWebhook if nothing uses it any more, "
            "or set WEBHOOK_URL to receive updates there."
        )


class Poller:
    """Polls, stores, acknowledges, delivers, in this order.

    ``deliver`` gets the updates not seen before, right after their commit, and must not block.
    ``monotonic`` counts seconds; ``sleep`` waits for seconds.
    """

    def __init__(
        self,
        store: Store,
        api: BotApi,
        messenger: TelegramMessenger,
        deliver: Callable[[Sequence[Update]], None],
        *,
        random: Random | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        poll: timedelta = POLL,
    ) -> None:
        self._store, self._api, self._messenger, self._deliver = store, api, messenger, deliver
        self._random = random or Random()  # noqa: S311  # jitter, not a secret
        self._monotonic, self._sleep, self._poll = monotonic, sleep, poll
        self._offset: int | None = None
        self._quarrel: tuple[float, float] | None = None  # first and last conflict, in seconds

    async def run(self) -> None:
        """Poll until cancelled. Raises IntakeError when only a person can help."""
        failures = 0
        while True:
            try:
                updates = await self._get()
            except InvalidToken:
                raise BadTokenError from None
            except Conflict as error:
                self._count_conflict(error)
                await self._wait(_CONFLICT_PAUSE)
            except RetryAfter as error:
                log.warning("getUpdates: flood limit for %s s", pause_of(error).total_seconds())
                await self._wait(pause_of(error))
            except TelegramError as error:
                failures += 1
                if failures == 1:
                    log.warning("getUpdates failed, trying again: %s", error)
                await self._wait(pause(failures, self._random))
            else:
                if failures:
                    log.info("getUpdates works again after %d failures", failures)
                failures = 0
                await self._take(updates)

    async def _get(self) -> list[Any]:
        payload: Json = {
            "timeout": int(self._poll.total_seconds()),
            "limit": _LIMIT,
            "allowed_updates": ALLOWED_UPDATES,
        }
        if self._offset is not None:
            payload["offset"] = self._offset
        updates = await self._api.call("getUpdates", payload, timeout=self._poll + _ANSWER_SLACK)
        return updates if isinstance(updates, list) else []

    async def _take(self, bodies: list[Any]) -> None:
        """Store a batch, let the offset move, deliver what is new."""
        rows = [
            Update(update_id, *self._messenger.whose(body), body)
            for body in bodies
            if isinstance(body, dict) and isinstance(update_id := body.get("update_id"), int) and abs(update_id) < 2**63
        ]
        if not rows:
            # What the last poll acknowledged is forgotten by now, and ids may restart anywhere (telegram.md 3).
            self._offset = None
            if bodies:
                log.error("getUpdates gave %d updates without an id", len(bodies))
                await self._wait(LONGEST)
            return
        new = await self._accept(rows)
        self._offset = rows[-1].update_id + 1
        if new:
            self._deliver(new)

    async def _accept(self, rows: list[Update]) -> list[Update]:
        """Commit a batch, however long the database is away; nothing is acknowledged meanwhile."""
        failures = 0
        while True:
            try:
                return await self._store.write(partial(_accepted, rows))
            except StoreError as error:
                failures += 1
                log.error("cannot store %d updates, trying again: %s", len(rows), error)
                await self._wait(pause(failures, self._random))
            except (ValueError, TypeError, OverflowError, RecursionError) as error:
                # One that cannot even be written down must not hold up the others (telegram.md 5).
                log.error("a batch of %d updates cannot be stored as it is: %s", len(rows), type(error).__name__)
                if len(rows) == 1:
                    rows = [replace(rows[0], chat_id=0, person_id=NOBODY, body={"update_id": rows[0].update_id})]
                else:
                    return [new for row in rows for new in await self._accept([row])]

    def _count_conflict(self, error: Conflict) -> None:
        if "webhook is active" in error.message.lower():
            raise WebhookSetError from None
        now = self._monotonic()
        if self._quarrel is None or now - self._quarrel[1] > _SAME_QUARREL.total_seconds():
            log.warning("getUpdates: another program is polling with this token")
            self._quarrel = (now, now)
        self._quarrel = (self._quarrel[0], now)
        if now - self._quarrel[0] >= _CONFLICTS_LAST.total_seconds():
            raise TwoPollersError from None

    async def _wait(self, duration: timedelta) -> None:
        await self._sleep(duration.total_seconds())


def _accepted(rows: Sequence[Update], tx: Transaction) -> list[Update]:
    return tx.accept(rows)
