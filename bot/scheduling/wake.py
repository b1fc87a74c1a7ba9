"""The one wake-up over the nudges table: APScheduler holds this single job and nobody's words or times.

It runs at the next due moment, or after five seconds at the latest, so that a jumped clock, a changed row or another
writer is noticed. A job a nudge was measured and refused (docs/decisions/0007-one-wake-up.md); what a jumped clock
means is in docs/decisions/0015-clock.md.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import steady_seconds
from bot.ports import Clock, Store, StoreError
from bot.scheduling.steadiness import Steadiness

log = logging.getLogger(__name__)
# It reports each run of the job at INFO, which is every few seconds.
logging.getLogger("apscheduler").setLevel(logging.WARNING)

LONGEST_NAP = timedelta(seconds=5)
KEEP_UPDATE_IDS = timedelta(days=3)  # against redelivery; Telegram may start its ids anew after a week (telegram.md 3)
SHORTEST_NAP = timedelta(milliseconds=200)  # a row that stays due, because it is damaged, must not spin
_TIDY_EVERY = timedelta(hours=1)
OVERSLEPT = timedelta(seconds=1)  # after a nap's end; then the scheduler was put to sleep by a clock that went back
_JOB = "due nudges"


class WakeUp:
    """Calls ``fire_due`` when something is due. ``start`` and ``stop`` belong to the running loop.

    ``steady`` gives the seconds of a clock that nobody sets.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        fire_due: Callable[[], Awaitable[int]],
        steady: Callable[[], float] = steady_seconds,
    ) -> None:
        self._store, self._clock, self._fire_due = store, clock, fire_due
        self._steadiness = Steadiness(clock.now, steady)
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._alarm: asyncio.TimerHandle | None = None
        self._looking = self._look_again = False
        self._tidied_at: datetime | None = None

    def start(self) -> None:
        """Begin with a look at once: what was missed while the bot was down comes now."""
        self._scheduler.start()
        self._plan(timedelta(0))

    def stop(self) -> None:
        """End; what is due meanwhile is found at the next start."""
        self._silence()
        self._scheduler.shutdown(wait=False)

    def now(self) -> None:
        """Look at once, because the clock was made to jump, and believe it."""
        self._steadiness.expect_leap()
        if self._looking:  # APScheduler would skip a second run and forget it
            self._look_again = True
        else:
            self._plan(timedelta(0))

    async def look(self) -> timedelta:
        """Let come what is due, unless the clock has just leapt, and return how long to nap till the next look."""
        try:
            while not (wait := self._steadiness.wait()) and await self._fire_due():
                pass
            if wait:
                return min(LONGEST_NAP, wait)
            await self._tidy()
            next_due = await self._store.read(lambda tx: tx.next_due_at())
        except StoreError as error:
            log.warning("nudges wait for the database: %s", error)
            return LONGEST_NAP
        return LONGEST_NAP if next_due is None else min(LONGEST_NAP, max(next_due - self._clock.now(), SHORTEST_NAP))

    def _plan(self, nap: timedelta) -> None:
        if not self._scheduler.running:
            return
        # APScheduler waits for a time of the wall clock. When that is set back it would wait for as long again; the
        # loop's own time cannot be set.
        self._silence()
        loop = asyncio.get_running_loop()
        self._alarm = loop.call_later((nap + OVERSLEPT).total_seconds(), self._plan, timedelta(0))
        self._scheduler.add_job(
            self._run,
            "date",
            run_date=datetime.now(UTC) + nap,
            id=_JOB,
            replace_existing=True,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
        )

    def _silence(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()

    async def _run(self) -> None:
        self._silence()
        self._looking = True
        nap = LONGEST_NAP
        try:
            nap = await self.look()
        finally:
            # Not from inside the running job: APScheduler would find it still running, skip the new one, and forget it.
            asyncio.get_running_loop().call_soon(self._ran, nap)

    def _ran(self, nap: timedelta) -> None:
        nap = timedelta(0) if self._look_again else nap
        self._looking = self._look_again = False
        self._plan(nap)

    async def _tidy(self) -> None:
        now = self._clock.now()
        if self._tidied_at is not None and abs(now - self._tidied_at) < _TIDY_EVERY:
            return
        self._tidied_at = now
        purged = await self._store.write(lambda tx: tx.purge_updates(now - KEEP_UPDATE_IDS))
        if purged:
            log.info("forgot the ids of %d updates older than three days", purged)
