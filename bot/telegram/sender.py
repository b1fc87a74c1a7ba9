"""Messages out: the outbox's one sender, in order within a lane, concurrent over lanes (telegram.md 10-18)."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TypeVar, assert_never

from bot.ports import NOBODY, TOPIC_LOST, Clock, Outbound, Store, StoreError, Tick, Transaction
from bot.telegram.api import BotApi
from bot.telegram.attempt import Attempts, Outcome
from bot.telegram.backoff import pause
from bot.telegram.lanes import ALL, ANSWERS, UNASKED, Item, Lanes, hold_scope, is_over
from bot.telegram.pace import Herd
from bot.telegram.verdicts import Ambiguous, Done, Flood, Refused, Unsent

log = logging.getLogger(__name__)
T = TypeVar("T")


class Sender:
    """Makes the outbox's calls: each at least once, at most ``most_tries`` times where one may have gone out already.

    Exactly once cannot be had from Telegram: when no answer comes, the message is there or not. So a call whose fate
    is unknown is made again, bounded, and what was on its way at a crash counts as unknown. A crash marks far more than
    had reached the network, so ``most_crashes`` of them are allowed a call (docs/decisions/0010-tries-and-crashes.md).
    Certainly unsent calls (no connection, 429) cost no try. Every call is marked in the store before it is sent.

    Replies go at once and only a 429 holds them; unasked calls are paced (see pace.py) and never use more than half
    of ``concurrency``. Holds are durable and measured by the Clock; pace and backoff by ``monotonic`` seconds. It runs
    once: after a stop, make a new one.
    """

    def __init__(
        self,
        store: Store,
        api: BotApi,
        clock: Clock,
        *,
        most_tries: int = 3,
        most_crashes: int = 10,
        concurrency: int = 64,
        random: Random | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._store, self._clock = store, clock
        self._most_tries, self._most_crashes, self._concurrency = most_tries, most_crashes, concurrency
        self._random = random or Random()  # noqa: S311  # jitter, not a secret
        self._monotonic, self._sleep = monotonic, sleep
        self._lanes = Lanes()
        self._attempts = Attempts(api)
        self._herd = Herd()
        self._news = asyncio.Event()
        self._quiet = asyncio.Event()
        self._sending: dict[asyncio.Task[object], Item] = {}
        self._settling: set[asyncio.Task[object]] = set()
        self._early: list[Outbound] | None = []  # offered before run() has recovered; None from then on
        self._broken: BaseException | None = None
        self._away = False  # Telegram cannot be reached; said once

    def offer(self, calls: Sequence[Outbound]) -> None:
        """Send these as soon as allowed; they are in the store already, so losing this hint loses nothing."""
        if self._early is not None:
            self._early += calls
            return
        now = self._monotonic()
        for call in calls:
            self._lanes.add(call, now)
        self.wake()

    def wake(self) -> None:
        """Look again at what may go now, because a clock moved."""
        self._quiet.clear()
        self._news.set()

    def __len__(self) -> int:
        """Count the calls that wait or are under way."""
        return len(self._lanes) + len(self._early or ())

    async def run(self) -> None:
        """Recover what a crash left, then send until cancelled. Raises only for our own mistakes."""
        waiting, given_up = await self._insist(lambda tx: tx.recover_outbox(self._most_crashes))
        if given_up:
            log.error("gave up %d calls that were on their way too often when the bot stopped", given_up)
        now_at = self._clock.now()
        # However many crashes it met, each call gets one more real attempt.
        waiting = [replace(call, tries=min(call.tries, self._most_tries - 1)) for call in waiting]
        for scope, until in (await self._insist(lambda tx: tx.holds(now_at))).items():
            self._lanes.hold(scope, until)
        # What was offered meanwhile is younger than all that a crash left, and must not overtake it in its lane.
        early, self._early = self._early or [], None
        self.offer([*waiting, *early])
        try:
            while self._broken is None:
                self._news.clear()
                if await self._start_some():
                    continue
                if not (self._sending or self._settling or self._news.is_set()):
                    self._quiet.set()
                await self._wait_for_news(self._lanes.wait(self._monotonic()))
            raise self._broken
        finally:
            tasks = [*self._sending, *self._settling]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def drain(self, timeout: timedelta) -> bool:  # noqa: ASYNC109  # the bound on leaving, not on one wait
        """Wait until nothing is under way and nothing may go right now; False when that took too long.

        What is held, paced or delayed stays for later, or for the next start.
        """
        try:
            async with asyncio.timeout(timeout.total_seconds()):
                await self._quiet.wait()
        except TimeoutError:
            return False
        return True

    # --- starting

    async def _start_some(self) -> bool:
        """Mark what may go now in one write and let it go; False when there was nothing."""
        unasked = sum(item.call.unasked for item in self._sending.values())
        now_at = self._clock.now()
        room = self._concurrency - len(self._sending)
        items = self._lanes.take(self._monotonic(), now_at, room, max(1, self._concurrency // 2) - unasked)
        if not items:
            return False
        over = [item.id for item in items if is_over(item, now_at)]
        going = [item.id for item in items if not is_over(item, now_at)]

        def mark(tx: Transaction) -> set[int]:
            for row in over:
                tx.sent(row, 0)
            return set(tx.start_sending(going)) if going else set()

        try:
            marked = await self._store.write(mark)
        except StoreError as error:
            log.error("cannot mark %d calls, trying again: %s", len(items), error)
            for item in items:
                self._try_again(item)
            return True
        for item in items:
            if item.id in marked:
                task: asyncio.Task[object] = asyncio.create_task(self._send(item))
                self._sending[task] = item
                task.add_done_callback(self._done)
            else:  # pointless by now, or erased or cancelled meanwhile
                self._lanes.finish(item, self._monotonic())
        return True

    async def _wait_for_news(self, seconds: float | None) -> None:
        timer = None if seconds is None else asyncio.get_running_loop().call_later(seconds, self._news.set)
        try:
            await self._news.wait()
        finally:
            if timer is not None:
                timer.cancel()

    def _done(self, task: asyncio.Task[object]) -> None:
        self._sending.pop(task, None)
        self._settling.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._broken = error
        self._news.set()

    # --- one call

    async def _send(self, item: Item) -> None:
        outcome = await self._attempts.make(item.id, item.call)
        verdict = outcome.verdict
        if self._away and not isinstance(verdict, Unsent):
            self._away = False
            log.info("Telegram can be reached again")
        match verdict:
            case Done():
                # Its lane goes on at once; the store hears of it in company (many of these share a commit).
                self._settle(lambda tx: self._went_out(tx, item, outcome))
                self._lanes.finish(item, self._monotonic())
            case Flood():
                await self._flood(item, verdict)
            case Unsent():
                if not self._away:
                    self._away = True
                    log.warning("Telegram cannot be reached, trying again: %s", outcome.why)
                await self._insist(lambda tx: tx.unsent(item.id, counts=False))
                self._try_again(item)
            case Ambiguous():
                await self._unclear(item, outcome)
            case Refused():
                await self._refused(item, outcome, verdict)
            case _:
                assert_never(verdict)

    def _went_out(self, tx: Transaction, item: Item, outcome: Outcome) -> None:
        tx.sent(item.id, outcome.message_id)
        group = tx.group_of(item.call.chat_id) if outcome.no_topic else None
        if group is not None and not group.gone:
            tx.set_tick(Tick(group.id, TOPIC_LOST, self._clock.now()))  # what comes of it is said there

    async def _flood(self, item: Item, flood: Flood) -> None:
        scopes = [hold_scope(item.call), *([UNASKED] if item.call.unasked else [])]
        if scopes[0] != ANSWERS and self._herd.flooded(item.call.chat_id, self._monotonic()):
            scopes.append(ALL)
        for scope in scopes:
            self._lanes.hold(scope, self._clock.now() + flood.pause)
        holds = {scope: self._lanes.holds[scope] for scope in scopes}
        log.warning("flood limit for %s s: %s", flood.pause.total_seconds(), item.call.method)

        def keep(tx: Transaction) -> None:
            tx.unsent(item.id, counts=False)
            for scope, until in holds.items():
                tx.hold(scope, until)

        await self._insist(keep)
        self._lanes.retry(item, self._monotonic(), timedelta(0))

    async def _unclear(self, item: Item, outcome: Outcome) -> None:
        item.tries += 1
        if item.tries >= self._most_tries:
            await self._refused(item, outcome, Refused())
            return
        log.warning("%s (row %d) may have been sent or not: %s", item.call.method, item.id, outcome.why)
        await self._insist(lambda tx: tx.unsent(item.id, counts=True))
        self._try_again(item)

    async def _refused(self, item: Item, outcome: Outcome, verdict: Refused) -> None:
        call, now_at = item.call, self._clock.now()
        # In a group a 403 says that the bot was thrown out; no person has anything to do with it.
        gone = verdict.unreachable and call.chat_id == call.person_id != NOBODY
        log.log(logging.INFO if gone else logging.ERROR, "gave up %s (row %d): %s", call.method, item.id, outcome.why)

        def bury(tx: Transaction) -> None:
            tx.give_up(item.id, outcome.why)
            if gone:
                tx.set_reachable(call.person_id, False, now_at)

        await self._insist(bury)
        self._lanes.finish(item, self._monotonic())

    def _try_again(self, item: Item) -> None:
        item.failures += 1
        self._lanes.retry(item, self._monotonic(), pause(item.failures, self._random))

    def _settle(self, unit: Callable[[Transaction], object]) -> None:
        task = asyncio.create_task(self._insist(unit))
        self._settling.add(task)
        task.add_done_callback(self._done)

    async def _insist(self, unit: Callable[[Transaction], T]) -> T:
        """Write, however long the database is away: what has happened outside must get in."""
        failures = 0
        while True:
            try:
                return await self._store.write(unit)
            except StoreError as error:
                failures += 1
                log.error("cannot note what became of a call, trying again: %s", error)
                await self._sleep(pause(failures, self._random).total_seconds())
