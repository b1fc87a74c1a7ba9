"""One worker per conversation key, in arrival order; one durable unit an update; what it says goes to the outbox.

A failure of the database is waited out. A failure of ours is logged without anybody's words, tried again, and after
five times put aside as a dead letter with one apology, so that the chat goes on.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial

from bot.dispatcher.groups.belonging import AskFirstError, Running
from bot.dispatcher.groups.entering import enter, is_way_in
from bot.dispatcher.groups.lateness import put_off
from bot.dispatcher.groups.room import Here
from bot.dispatcher.groups.serving import fire_tick, serve
from bot.dispatcher.holding import Wiring
from bot.dispatcher.nudging import fire
from bot.dispatcher.oddities import edited, forwarded, showed, typed
from bot.dispatcher.rendering import Rendering
from bot.dispatcher.showing import Showing
from bot.dispatcher.tongues import first_met
from bot.dispatcher.visit import Visit
from bot.ports import Directory, Incoming, Outbound, Outbox, Outgoing, Store, StoreError, Transaction, Update

log = logging.getLogger(__name__)


MOST_FAILURES = 5
_PAUSES = (0.0, 0.05, 0.2, 0.5, 1.0)  # seconds before each next try
_NUDGES_AT_ONCE = 100
# Ten seconds' worth at Telegram's pace. What is due beyond that stays a row: it costs no memory, what its person does
# meanwhile still counts, and a crash has less to make again.
_MOST_WAITING = 250

Key = tuple[int, int]  # chat and person


class Dispatcher:
    """Takes accepted updates and due nudges through the engine."""

    def __init__(
        self,
        store: Store,
        outbox: Outbox,
        wiring: Wiring,
        *,
        bot_name: str = "",
        directory: Directory | None = None,
        waiting: Callable[[], int] = lambda: 0,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """``waiting`` says how many calls have been offered to the outbox and are not made yet."""
        self._store, self._outbox, self._wiring, self._pause = store, outbox, wiring, pause
        self._waiting, self._directory = waiting, directory
        self.bot_name = bot_name  # without @, known once the bot has introduced itself
        self._queues: dict[Key, deque[Update]] = {}
        self._workers: dict[Key, asyncio.Task[None]] = {}

    async def recover(self) -> int:
        """Take up what was accepted and not processed before the last stop; return how much that was."""
        updates = await self._store.read(lambda tx: tx.open_updates())
        self.deliver(updates)
        return len(updates)

    def deliver(self, updates: Sequence[Update]) -> None:
        """Queue accepted updates, each behind those of the same person in the same chat."""
        for update in updates:
            key = (update.chat_id, update.person_id)
            queue = self._queues.get(key)
            if queue is None:
                self._queues[key] = deque([update])
                self._workers[key] = asyncio.create_task(self._work(key), name=f"conversation {key}")
            else:
                queue.append(update)

    async def idle(self) -> None:
        """Wait until everything delivered so far is processed."""
        while self._workers:
            await asyncio.wait(list(self._workers.values()))

    async def fire_due(self) -> int:
        """Let nudges whose time has come happen; return how many there were, 0 also when too many calls wait already.

        Raises StoreError; the rest wait.
        """
        now, room = self._wiring.clock.now(), min(_NUDGES_AT_ONCE, _MOST_WAITING - self._waiting())
        due = await self._store.read(lambda tx: tx.due_nudges(now, room)) if room > 0 else []
        for nudge in due:
            try:
                calls = await self._store.write(partial(fire, self._wiring, nudge_id=nudge.id))
            except StoreError:
                raise
            except Exception:
                log.exception("nudge %d (%s) failed and is put aside", nudge.id, nudge.kind)
                await self._store.write(partial(_put_aside, nudge_id=nudge.id))
                continue
            self._outbox.offer(calls)
        return len(due) + await self._fire_ticks(now, room - len(due))

    async def _fire_ticks(self, now: datetime, most: int) -> int:
        """Let come what the time of groups brings; return how much that was."""
        due = await self._store.read(lambda tx: tx.due_ticks(now, most)) if most > 0 else []
        for tick in due:
            try:
                calls = await self._knowing(lambda tx, running, tick=tick: fire_tick(self._here(tx, running), tick))  # type: ignore[misc]
            except StoreError:
                raise
            except Exception:
                log.exception("tick %d (%s) of group %d failed and is put off", tick.id, tick.kind, tick.group_id)
                await self._store.write(partial(put_off, tick=tick, now=now))
                continue
            self._outbox.offer(calls)
        return len(due)

    def _here(self, tx: Transaction, running: Running) -> Here:
        return Here(self._wiring, tx, self.bot_name, running)

    async def _knowing(self, unit: Callable[[Transaction, Running], list[Outbound]]) -> list[Outbound]:
        """Run a unit; one that needs to know who runs a group is run again once Telegram has been asked."""
        running: dict[int, frozenset[int] | None] = {}
        while True:
            try:
                return await self._store.write(lambda tx: unit(tx, running))
            except AskFirstError as first:
                group = first.group
                assert group.id not in running, "asked already"
                directory = self._directory
                running[group.id] = await directory.administrators(group.chat_id) if directory else None

    async def _work(self, key: Key) -> None:
        queue = self._queues[key]
        try:
            while queue:
                try:
                    await self._handle(queue[0])
                except Exception:
                    # Not even putting it aside worked; those behind it must not wait for that.
                    log.exception("update %d is left as it is", queue[0].update_id)
                queue.popleft()
        finally:
            del self._queues[key], self._workers[key]

    async def _handle(self, update: Update) -> None:
        failures = update.failures
        while True:
            try:
                calls = await self._knowing(lambda tx, running: self._serve(tx, update, running))
            except StoreError as error:
                log.warning("update %d waits for the database: %s", update.update_id, error)
                await self._pause(_PAUSES[-1])
                continue
            except Exception:  # noqa: BLE001  # logged with its traceback in _failed
                # Telegram's door: whatever is wrong with us, the chat must go on.
                failures = await self._failed(update, failures)
                if failures >= MOST_FAILURES:
                    return
                await self._pause(_PAUSES[failures])
                continue
            self._outbox.offer(calls)
            return

    async def _failed(self, update: Update, failures: int) -> int:
        log.exception("update %d failed (%d before)", update.update_id, failures)
        try:
            counted = await self._store.write(lambda tx: tx.fail_update(update.inbox_id))
            if counted >= MOST_FAILURES:
                log.error("update %d is a dead letter after %d failures", update.update_id, counted)
                await self._store.write(lambda tx: self._bury(tx, update))
                self._outbox.offer(await self._store.write(lambda tx: self._apologise(tx, update)))
        except StoreError:
            return failures + 1
        return max(counted, failures + 1)

    def _bury(self, tx: Transaction, update: Update) -> None:
        if self._wiring.messenger.read(update.body).kind == "location":
            tx.finish_update(update.inbox_id)  # where somebody is is kept nowhere
        else:
            tx.bury_update(update.inbox_id)

    def _apologise(self, tx: Transaction, update: Update) -> list[Outbound]:
        incoming = self._wiring.messenger.read(update.body)
        person = tx.person(incoming.person_id)
        locale = person.locale if person else self._wiring.catalog.nearest(incoming.language_code)
        if not incoming.private or incoming.kind == "other":
            return []
        showing = self._showing(update, incoming)
        showing.say(self._rendering(locale).text("sorry-broken"))
        return tx.enqueue(showing.outgoing(self._wiring.clock.now()))

    def _rendering(self, locale: str) -> Rendering:
        return Rendering(self._wiring.catalog, self._wiring.tokens, locale, self._wiring.clock.now().year)

    def _showing(self, update: Update, incoming: Incoming) -> Showing:
        return Showing(
            self._wiring.messenger,
            key=str(update.update_id),
            chat_id=incoming.chat_id,
            person_id=incoming.person_id,
            query_id=incoming.query_id,
            tapped=incoming.message_id if incoming.kind == "tap" else 0,
            thread_id=incoming.thread_id,
        )

    def _serve(self, tx: Transaction, update: Update, running: Running) -> list[Outbound]:
        """Carry one update through, inside a transaction; ``running``: who runs groups, where that has been asked."""
        if not tx.is_open(update.inbox_id):
            return []
        incoming = self._wiring.messenger.read(update.body)
        if incoming.in_group:
            calls = serve(self._here(tx, running), incoming)
            tx.finish_update(update.inbox_id)
            return tx.enqueue(calls)
        showing = self._showing(update, incoming)
        elsewhere: list[Outgoing] = []
        if incoming.kind in {"blocked", "unblocked"}:
            tx.set_reachable(incoming.person_id, incoming.kind == "unblocked", self._wiring.clock.now())
            person = tx.person(incoming.person_id) if incoming.kind == "unblocked" else None
            if person is not None:
                visit = Visit(self._wiring, tx, person, incoming.chat_id, showing)
                visit.welcome_back()
                visit.settle()
        elif incoming.kind != "other" and not (incoming.private and not incoming.person_id):
            elsewhere = self._meet(tx, incoming, showing, running)
        tx.finish_update(update.inbox_id)
        return tx.enqueue([*showing.outgoing(self._wiring.clock.now()), *elsewhere])

    def _meet(self, tx: Transaction, incoming: Incoming, showing: Showing, running: Running) -> list[Outgoing]:
        """Take what somebody did in private to their conversations; return what is to be said in other chats."""
        catalog = self._wiring.catalog
        person = tx.person(incoming.person_id)
        if not incoming.private or incoming.sender_is_chat:
            locale = person.locale if person else catalog.nearest(incoming.language_code)
            self._in_public(incoming, showing, self._rendering(locale))
            return []
        if person is None and incoming.kind == "tap":
            self._unknown_press(incoming, showing)
            return []
        if person is None:
            nearest = catalog.nearest(incoming.language_code)
            person = first_met(incoming.person_id, nearest, incoming.language_code)
            tx.save_person(person)
        away = not person.reachable
        if away:
            tx.set_reachable(person.id, True, self._wiring.clock.now())
        visit = Visit(self._wiring, tx, person, incoming.chat_id, showing)
        visit.bot_name, visit.running, visit.can_ask = self.bot_name, running, True
        if away:
            visit.welcome_back()
        visit.adopt()
        match incoming.kind:
            case "command" if incoming.command == "start" and is_way_in(incoming.text):
                enter(visit, self._here(tx, running), incoming.text, incoming.first_name)
            case "command":
                if not visit.command(incoming.command, incoming.text):
                    showing.say(visit.rendering.text("odd-unknown-command"))
            case "tap":
                press = self._wiring.tokens.open(incoming.token, chat_id=incoming.chat_id, person_id=incoming.person_id)
                if press is None:
                    showing.toast(visit.rendering.text("slip-foreign"))
                else:
                    visit.tap(press)
            case "text" if incoming.forwarded:
                forwarded(visit, incoming)
            case "text":
                typed(visit, incoming.text, incoming.message_id)
            case "media":
                showed(visit, incoming)
            case "location":
                visit.located(incoming.latitude, incoming.longitude)
            case "edited":
                edited(visit, incoming.text, incoming.message_id)
        visit.settle()
        return visit.elsewhere

    def _unknown_press(self, incoming: Incoming, showing: Showing) -> None:
        """Explain an old button to somebody who was erased; pressing it does not bring them back (telegram.md 19)."""
        press = self._wiring.tokens.open(incoming.token, chat_id=incoming.chat_id, person_id=incoming.person_id)
        rendering = self._rendering(self._wiring.catalog.nearest(incoming.language_code))
        showing.toast(rendering.text("slip-foreign" if press is None else "slip-over"))

    def _in_public(self, incoming: Incoming, showing: Showing, rendering: Rendering) -> None:
        """Channels have no private side: commands are told so, everything else passes by."""
        if incoming.kind == "tap":
            showing.toast(rendering.text("slip-foreign"))
        elif incoming.kind == "command":
            showing.say(rendering.text("odd-channel"))


def _put_aside(tx: Transaction, *, nudge_id: int) -> None:
    tx.set_nudge_status(nudge_id, "expired")
