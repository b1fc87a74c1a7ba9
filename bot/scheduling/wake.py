"""The one wake-up over the nudges table: APScheduler holds this single job and nobody's words or times.

It runs at the next due moment, or after five seconds at the latest, so that a jumped clock, a changed row or another
writer is noticed. A job a nudge was measured and refused (docs/decisions/0007-one-wake-up.md).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.ports import Clock, Store, StoreError

log = logging.getLogger(__name__)
# It reports each run of the job at INFO, which is every few seconds.
logging.getLogger("apscheduler").setLevel(logging.WARNING)

LONGEST_NAP = timedelta(seconds=5)
KEEP_UPDATE_IDS = timedelta(days=3)  # against redelivery; Telegram may start its ids anew after a week (telegram.md 3)
SHORTEST_NAP = timedelta(milliseconds=200)  # a row that stays due, because it is damaged, must not spin
_TIDY_EVERY = timedelta(hours=1)
_JOB = "due nudges"


class WakeUp:
    """Calls ``fire_due`` when something is due. ``start`` and ``stop`` belong to the running loop."""

    def __init__(self, store: Store, clock: Clock, fire_due: Callable[[], Awaitable[int]]) -> None:
        self._store, self._clock, self._fire_due = store, clock, fire_due
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._tidied_at: datetime | None = None

    def start(self) -> None:
        """Begin with a look at once: what was missed while the bot was down comes now."""
        self._scheduler.start()
        self._plan(timedelta(0))

    def stop(self) -> None:
        """End; what is due meanwhile is found at the next start."""
        self._scheduler.shutdown(wait=False)

    def now(self) -> None:
        """Look at once, because the clock jumped."""
        self._plan(timedelta(0))

    def _plan(self, nap: timedelta) -> None:
        if not self._scheduler.running:
            return
        self._scheduler.add_job(
            self._look,
            "date",
            run_date=datetime.now(UTC) + nap,
            id=_JOB,
            replace_existing=True,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )

    async def _look(self) -> None:
        nap = LONGEST_NAP
        try:
            while await self._fire_due():
                pass
            await self._tidy()
            next_due = await self._store.read(lambda tx: tx.next_due_at())
            if next_due is not None:
                nap = min(nap, max(next_due - self._clock.now(), SHORTEST_NAP))
        except StoreError as error:
            log.warning("nudges wait for the database: %s", error)
        finally:
            # Not from inside the running job: APScheduler would find it still running, skip the new one, and forget it.
            asyncio.get_running_loop().call_soon(self._plan, nap)

    async def _tidy(self) -> None:
        now = self._clock.now()
        if self._tidied_at is not None and now - self._tidied_at < _TIDY_EVERY:
            return
        self._tidied_at = now
        purged = await self._store.write(lambda tx: tx.purge_updates(now - KEEP_UPDATE_IDS))
        if purged:
            log.info("forgot the ids of %d updates older than three days", purged)
