"""What every database behind the Store port promises. Subclass StoreContract, override its ``store`` fixture.

Nothing here knows SQLite. A database that passes unchanged can stand behind the dispatcher.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.ports import (
    NOBODY,
    ConcurrentChangeError,
    Conversation,
    Json,
    Nudge,
    NudgeStatus,
    NudgeTimes,
    Outbound,
    Outgoing,
    Person,
    Record,
    Store,
    StoreError,
    Transaction,
    Update,
)

NOW = datetime(2026, 3, 2, 8, 30, 0, 123456, tzinfo=UTC)
ADA, BEN = 1_000_000_001, 5_000_000_002  # a person's private chat has their id
GROUP = -1_002_000_000_003
HOUR = timedelta(hours=1)

HOSTILE = {
    "null": "a\0b",
    "lone surrogates": "\ud83d and \udc00\ud800",
    "two halves that are not one": "\ud83d\ude00",
    "emoji": "\U0001f469\u200d\U0001f4bb" * 1024 + "\U0001f600" * 1024,
    "right to left": "\u202eevil\u202c \u200b\ufeff",
    "markup": "<b>{ $x } ' OR 1=1; --</b>\r\n\t\x1b[0m",
    "\ud800 as a key": None,
    "numbers": [0, -1, 2**53, 2**63, 2**70, 1.5, True, None],
    "empty": "",
}


def together(*steps: Callable[[Transaction], object]) -> Callable[[Transaction], None]:
    """Return one unit of several steps."""

    def unit(tx: Transaction) -> None:
        for step in steps:
            step(tx)

    return unit


def accepting(update_id: int) -> Callable[[Transaction], list[Update]]:
    return lambda tx: tx.accept([update(update_id)])


def unsent(outbox_id: int, counts: bool) -> Callable[[Transaction], None]:
    return lambda tx: tx.unsent(outbox_id, counts)


def planning(planned: Nudge) -> Callable[[Transaction], Nudge]:
    return lambda tx: tx.plan(planned)


def noting_zone_data(fingerprint: str) -> Callable[[Transaction], None]:
    return lambda tx: tx.set_zone_data(fingerprint)


def holding(scope: str, hours: int) -> Callable[[Transaction], None]:
    return lambda tx: tx.hold(scope, NOW + hours * HOUR)


def update(update_id: int, person_id: int = ADA, chat_id: int = 0, **body: Any) -> Update:
    return Update(update_id, chat_id or person_id, person_id, {"update_id": update_id, **body})


def talk(person_id: int = ADA, chat_id: int = 0, **changes: Any) -> Conversation:
    saved = {"format": 1, "flow": "decide", "version": 1, "step": "company", "answers": {}, "turn": 0, "trail": []}
    fresh = Conversation(0, chat_id or person_id, person_id, "decide", saved, 0, asking=True, over=False, focus_at=NOW)
    return replace(fresh, **changes)


def nudge(conversation: Conversation, dedup: str, due_at: datetime = NOW + HOUR, **changes: Any) -> Nudge:
    planned = Nudge(
        id=0,
        person_id=conversation.person_id,
        chat_id=conversation.chat_id,
        conversation_id=conversation.id,
        kind="sleep_on_it",
        due_at=due_at,
        wall=due_at.replace(tzinfo=None) + 7 * HOUR,
        zone="Asia/Jakarta",
        reason={"key": "why-slept", "company": "Acme"},
        expires_at=due_at + timedelta(days=2),
        round=1,
        dedup=dedup,
    )
    return replace(planned, **changes)


def call(dedup: str, person_id: int = ADA, **changes: Any) -> Outgoing:
    payload = {"chat_id": person_id, "text": dedup}
    return replace(Outgoing(dedup, person_id, person_id, str(person_id), "sendMessage", payload), **changes)


class StoreContract:
    """The contract; see the module."""

    @pytest.fixture
    async def store(self) -> Store:
        raise NotImplementedError("override me with an open, empty store whose clock stands at NOW")

    # --- units

    async def test_a_unit_that_fails_leaves_nothing_and_its_error_reaches_its_caller(self, store: Store) -> None:
        """The whole unit is undone, whatever it raised."""

        def fails(tx: Transaction) -> None:
            tx.accept([update(1)])
            tx.save_person(Person(ADA, "de"))
            raise LookupError("mine")

        with pytest.raises(LookupError, match="mine"):
            await store.write(fails)
        assert await store.read(lambda tx: (tx.open_updates(), tx.person(ADA))) == ([], None)

    async def test_a_unit_failing_among_others_takes_none_of_them_along(self, store: Store) -> None:
        """Units that share a commit succeed and fail each for itself, in the order given."""

        def unit(number: int) -> Any:
            def run(tx: Transaction) -> int:
                tx.accept([update(number)])
                if number % 3 == 0:
                    raise ValueError(number)
                return number

            return run

        outcomes = await asyncio.gather(*(store.write(unit(n)) for n in range(1, 31)), return_exceptions=True)
        assert [str(o) for o in outcomes] == [str(n) for n in range(1, 31)]
        assert [isinstance(o, ValueError) for o in outcomes] == [n % 3 == 0 for n in range(1, 31)]
        stored = await store.read(lambda tx: tx.open_updates())
        assert [u.update_id for u in stored] == [n for n in range(1, 31) if n % 3]

    async def test_an_exhausted_iterator_in_a_unit_reaches_its_caller(self, store: Store) -> None:
        """StopIteration cannot travel through a future; its caller must not wait for ever."""
        empty: list[int] = []
        for way in (store.write, store.read):
            with pytest.raises(RuntimeError):
                await asyncio.wait_for(way(lambda tx: next(iter(empty))), 5)

    async def test_a_transaction_kept_beyond_its_unit_does_nothing(self, store: Store) -> None:
        """Outside its unit, a statement would be a commit of its own."""
        kept = await store.write(lambda tx: tx)
        with pytest.raises(StoreError):
            kept.save_person(Person(ADA, "de"))
        assert await store.read(lambda tx: tx.person(ADA)) is None

    async def test_a_read_cannot_write(self, store: Store) -> None:
        with pytest.raises(StoreError):
            await store.read(lambda tx: tx.save_person(Person(ADA, "de")))
        assert await store.read(lambda tx: tx.person(ADA)) is None

    async def test_a_caller_who_stops_waiting_harms_nobody(self, store: Store) -> None:
        """A cancelled caller's unit is done whole or not at all; the others' are done."""
        tasks = [asyncio.create_task(store.write(accepting(n))) for n in range(1, 9)]
        await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        stored = await store.write(lambda tx: [u.update_id for u in tx.open_updates()])
        assert set(stored) >= {2, 4, 6, 8}

    # --- inbox

    async def test_updates_are_kept_once_and_in_order(self, store: Store) -> None:
        """telegram.md 1-3: de-duplication is by identity, never by "greater than the last"."""
        first = await store.write(lambda tx: tx.accept([update(9, text="a"), update(7, BEN), update(9, text="again")]))
        assert [u.update_id for u in first] == [9, 7]
        assert all(u.inbox_id for u in first)
        second = await store.write(lambda tx: tx.accept([update(7, BEN), update(8), update(3, NOBODY, GROUP)]))
        assert [u.update_id for u in second] == [8, 3]
        waiting = await store.read(lambda tx: tx.open_updates())
        assert waiting == [*first, *second]

    async def test_a_processed_update_is_never_accepted_again(self, store: Store) -> None:
        """telegram.md 2: its id is kept, its words are let go."""
        [kept] = await store.write(lambda tx: tx.accept([update(1)]))
        assert await store.read(lambda tx: tx.is_open(kept.inbox_id))
        await store.write(lambda tx: tx.finish_update(kept.inbox_id))
        assert not await store.read(lambda tx: tx.is_open(kept.inbox_id))
        assert await store.write(lambda tx: tx.accept([update(1)])) == []
        assert await store.read(lambda tx: tx.open_updates()) == []

    async def test_an_update_never_seen_is_not_open(self, store: Store) -> None:
        assert not await store.read(lambda tx: tx.is_open(404))
        assert await store.write(lambda tx: tx.fail_update(404)) == 0
        await store.write(lambda tx: tx.bury_update(404))
        await store.write(lambda tx: tx.finish_update(404))

    async def test_failures_are_counted_until_a_dead_letter(self, store: Store) -> None:
        """telegram.md 5: five tries, then put aside; its chat goes on."""
        poison, sound = await store.write(lambda tx: tx.accept([update(1), update(2)]))
        for count in range(1, 6):
            assert await store.write(lambda tx: tx.fail_update(poison.inbox_id)) == count
        assert (await store.read(lambda tx: tx.open_updates()))[0] == replace(poison, failures=5)
        await store.write(lambda tx: tx.bury_update(poison.inbox_id))
        assert not await store.read(lambda tx: tx.is_open(poison.inbox_id))
        assert await store.read(lambda tx: tx.open_updates()) == [sound]
        assert await store.write(lambda tx: tx.accept([update(1)])) == []

    async def test_old_ids_are_purged_and_what_is_open_or_dead_is_not(self, store: Store) -> None:
        """telegram.md 3: ids may come again after a quiet week, so they go after three days."""
        done, dead, waiting = await store.write(lambda tx: tx.accept([update(1, BEN), update(2), update(3)]))
        await store.write(
            together(lambda tx: tx.finish_update(done.inbox_id), lambda tx: tx.bury_update(dead.inbox_id))
        )
        assert await store.write(lambda tx: tx.purge_updates(NOW)) == 0
        assert await store.write(lambda tx: tx.purge_updates(NOW + HOUR)) == 1
        assert await store.write(lambda tx: tx.accept([update(2), update(3)])) == []
        assert len(await store.write(lambda tx: tx.accept([update(1)]))) == 1
        assert (await store.read(lambda tx: tx.open_updates()))[0] == waiting
        assert await store.read(lambda tx: tx.export(BEN)) == {}, "a bare id is not kept"

    # --- people

    async def test_somebody_never_seen_is_nobody_in_particular(self, store: Store) -> None:
        """Asking about a stranger, silencing or erasing them makes no trace of them."""

        def ask(tx: Transaction) -> None:
            tx.erase(ADA)
            tx.set_reachable(ADA, False, NOW)
            tx.set_reachable(ADA, True, NOW)
            assert tx.set_nudges_aside(ADA) == tx.take_nudges_back(ADA, NOW) == 0
            assert tx.cancel_nudges(1) == 0

        await store.write(ask)
        blank = await store.read(
            lambda tx: (tx.person(ADA), tx.export(ADA), tx.conversations(ADA, ADA), tx.records(ADA), tx.nudges(ADA))
        )
        assert blank == (None, {}, [], [], [])

    async def test_somebody_whose_update_waits_is_not_yet_known(self, store: Store) -> None:
        await store.write(lambda tx: tx.accept([update(1)]))
        assert await store.read(lambda tx: tx.person(ADA)) is None

    async def test_people_are_kept_as_they_are(self, store: Store) -> None:
        """What people write is never lost or changed, however odd (issue 7, hostile input)."""
        ada = Person(ADA, "id", chose_locale=True, facts={"odd": HOSTILE}, reminders_off=True, reachable=False)
        await store.write(lambda tx: tx.save_person(ada))
        assert await store.read(lambda tx: tx.person(ADA)) == ada
        changed = replace(ada, locale="de", facts={}, reachable=True)
        await store.write(lambda tx: tx.save_person(changed))
        assert await store.read(lambda tx: tx.person(ADA)) == changed

    async def test_every_kind_of_writing_survives_every_place(self, store: Store) -> None:
        """Nulls, lone surrogates, 4,096 emoji, huge numbers: in inbox, state, record, reason and outbox alike."""
        [came] = await store.write(lambda tx: tx.accept([update(1, text=HOSTILE)]))
        held = await store.write(lambda tx: tx.save_conversation(talk(saved=HOSTILE)))
        record = await store.write(lambda tx: tx.save_record(Record(0, ADA, held.id, HOSTILE)))
        planned = await store.write(lambda tx: tx.plan(nudge(held, "n", reason=HOSTILE)))
        [waiting] = await store.write(lambda tx: tx.enqueue([call("1:0", payload=HOSTILE)]))
        assert await store.read(lambda tx: tx.open_updates()) == [came]
        assert await store.read(lambda tx: tx.conversation(held.id)) == held
        assert await store.read(lambda tx: tx.records(ADA)) == [record]
        assert await store.read(lambda tx: tx.nudge(planned.id)) == planned
        assert await store.write(lambda tx: tx.recover_outbox(3)) == ([waiting], 0)
        await store.write(lambda tx: tx.give_up(waiting.id, "Bad Request: \ud800\0 " + "x" * 5000))

    async def test_a_person_who_blocked_the_bot_gets_nothing_more(self, store: Store) -> None:
        """telegram.md 12: nudges and messages go in the same unit; coming back does not bring them back."""
        held = await self._busy(store)
        await store.write(lambda tx: tx.set_reachable(ADA, False, NOW))
        ada = await store.read(lambda tx: tx.person(ADA))
        assert ada is not None
        assert not ada.reachable
        assert await store.read(lambda tx: (tx.nudges(ADA), tx.next_due_at())) == ([], NOW + HOUR)
        waiting, _ = await store.write(lambda tx: tx.recover_outbox(3))
        assert [w.call.dedup for w in waiting] == ["b:0"], "Ben's"
        await store.write(lambda tx: tx.set_reachable(ADA, True, NOW))
        ada = await store.read(lambda tx: tx.person(ADA))
        assert ada is not None
        assert ada.reachable
        assert await store.read(lambda tx: tx.nudges(ADA)) == []
        assert await store.read(lambda tx: tx.conversation(held.id)) == held

    async def test_what_is_on_its_way_to_somebody_who_blocked_is_the_senders_to_settle(self, store: Store) -> None:
        """telegram.md 12: the sender still reports on what it holds; that report must find its row."""
        [out] = await store.write(lambda tx: tx.enqueue([call("1:0")]))
        await store.write(lambda tx: tx.start_sending([out.id]))
        await store.write(lambda tx: tx.set_reachable(ADA, False, NOW))
        await store.write(lambda tx: tx.unsent(out.id, counts=True))
        assert await store.write(lambda tx: tx.start_sending([out.id])) == [out.id]

    async def test_nobody_is_always_there(self, store: Store) -> None:
        """Updates of channels belong to nobody, who can be neither erased, silenced nor exported (21)."""
        await store.write(lambda tx: tx.accept([update(1, NOBODY, GROUP)]))
        await store.write(lambda tx: tx.enqueue([call("1:0", NOBODY, chat_id=GROUP)]))
        await store.write(together(lambda tx: tx.set_reachable(NOBODY, False, NOW), lambda tx: tx.erase(NOBODY)))
        assert len(await store.read(lambda tx: tx.open_updates())) == 1
        assert len((await store.write(lambda tx: tx.recover_outbox(3)))[0]) == 1
        assert len(await store.write(lambda tx: tx.accept([update(2, NOBODY, GROUP)]))) == 1
        assert await store.read(lambda tx: tx.export(NOBODY)) == {}

    # --- erasing and exporting

    async def test_erasing_leaves_nothing_of_one_and_all_of_the_others(self, store: Store) -> None:
        """telegram.md 28: at once, whatever waits, is on its way, pends or is set aside."""
        held = await self._busy(store)
        before = await store.read(lambda tx: (tx.export(BEN), tx.person(BEN)))
        on_its_way, waiting = (o.id for o in (await store.write(lambda tx: tx.recover_outbox(3)))[0][:2])
        await store.write(together(lambda tx: tx.start_sending([on_its_way]), lambda tx: tx.hold(str(ADA), NOW + HOUR)))
        await store.write(lambda tx: tx.erase(ADA))

        def look(tx: Transaction) -> list[object]:
            mine = [u for u in tx.open_updates() if u.person_id == ADA or u.chat_id == ADA]
            return [tx.person(ADA), tx.export(ADA), tx.conversation(held.id), tx.records(ADA), tx.nudges(ADA), mine]

        assert await store.read(look) == [None, {}, None, [], [], []]
        assert await store.read(lambda tx: tx.holds(NOW)) == {}
        assert await store.read(lambda tx: (tx.export(BEN), tx.person(BEN))) == before
        assert [n.person_id for n in await store.read(lambda tx: tx.due_nudges(NOW + 9 * HOUR, 9))] == [BEN]
        # The sender may still report on what it had in hand, and must not send what it had not.
        assert await store.write(lambda tx: tx.start_sending([waiting, on_its_way])) == []
        await store.write(
            together(
                lambda tx: tx.sent(on_its_way, 77),
                lambda tx: tx.unsent(on_its_way, True),
                lambda tx: tx.give_up(waiting, "403"),
            )
        )
        rest, given_up = await store.write(lambda tx: tx.recover_outbox(3))
        assert ([o.call.dedup for o in rest], given_up) == (["b:0"], 0)

    async def test_an_erased_persons_updates_are_not_accepted_again(self, store: Store) -> None:
        """telegram.md 2, 28: ids are kept for de-duplication, and a redelivery does not bring the person back."""
        done, dead, _ = await store.write(lambda tx: tx.accept([update(1), update(2), update(3)]))
        await store.write(
            together(lambda tx: tx.finish_update(done.inbox_id), lambda tx: tx.bury_update(dead.inbox_id))
        )
        await store.write(lambda tx: tx.erase(ADA))
        assert await store.write(lambda tx: tx.accept([update(1), update(2), update(3)])) == []
        assert await store.read(lambda tx: (tx.open_updates(), tx.export(ADA))) == ([], {})
        assert not await store.read(lambda tx: tx.is_open(done.inbox_id))

    async def test_the_update_that_erases_is_still_finished_and_answered(self, store: Store) -> None:
        """The goodbye goes out, and belongs to nobody, lest the answer bring the person back."""
        [came] = await store.write(lambda tx: tx.accept([update(1)]))

        def bye(tx: Transaction) -> list[Outbound]:
            tx.save_person(Person(ADA, "de"))
            tx.erase(ADA)
            said = tx.enqueue([call("1:0")])
            tx.finish_update(came.inbox_id)
            return said

        [said] = await store.write(bye)
        assert (said.call.chat_id, said.call.person_id, said.call.payload["text"]) == (ADA, NOBODY, "1:0")
        assert await store.write(lambda tx: tx.recover_outbox(3)) == ([said], 0)
        assert await store.read(lambda tx: (tx.person(ADA), tx.export(ADA))) == (None, {})

    async def test_late_writes_do_not_bring_an_erased_person_back(self, store: Store) -> None:
        """Somebody still holding an erased conversation or record is told that it changed."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        record = await store.write(lambda tx: tx.save_record(Record(0, ADA, held.id, {"company": "Acme"})))
        await store.write(lambda tx: tx.erase(ADA))

        def late(tx: Transaction) -> None:
            with pytest.raises(ConcurrentChangeError):
                tx.save_conversation(held)
            with pytest.raises(ConcurrentChangeError):
                tx.save_record(record)

        await store.write(late)
        assert await store.read(lambda tx: tx.export(ADA)) == {}

    async def test_an_erased_person_may_come_again(self, store: Store) -> None:
        await self._busy(store)
        await store.write(lambda tx: tx.erase(ADA))
        again = Person(ADA, "en", facts={"new": {"wrote": "hello"}})
        await store.write(together(lambda tx: tx.save_person(again), lambda tx: tx.accept([update(99)])))
        assert await store.read(lambda tx: tx.person(ADA)) == again
        assert (await store.read(lambda tx: tx.export(ADA)))["conversations"] == []

    async def test_an_erasure_that_fails_erases_nothing(self, store: Store) -> None:
        await self._busy(store)
        before = await store.read(lambda tx: tx.export(ADA))

        def fails(tx: Transaction) -> None:
            tx.erase(ADA)
            raise LookupError

        with pytest.raises(LookupError):
            await store.write(fails)
        assert await store.read(lambda tx: tx.export(ADA)) == before

    async def test_an_export_holds_everything_of_one_and_nothing_of_another(self, store: Store) -> None:
        """telegram.md 28: every place a person's words can be in; what they quoted of others is not theirs."""
        await self._busy(store)
        quoted = {"text": "ADA-said", "reply_to_message": {"from": {"first_name": "BEN"}, "text": "BEN-quoted"}}
        await store.write(lambda tx: tx.accept([update(50, ADA, GROUP, message=quoted)]))
        mine = repr(await store.read(lambda tx: tx.export(ADA)))
        for place in ("inbox", "profile", "state", "over", "record", "pending", "fired", "outbox", "said"):
            assert f"ADA-{place}" in mine, place
        assert "BEN" not in mine
        assert str(BEN) not in mine
        assert "ADA" not in repr(await store.read(lambda tx: tx.export(BEN)))

    # --- conversations and records

    async def test_a_conversation_counts_its_writes(self, store: Store) -> None:
        """telegram.md 6: who writes from an outdated reading is refused, and nothing of it is kept."""
        first = await store.write(lambda tx: tx.save_conversation(talk()))
        assert first == replace(talk(), id=first.id, version=1)
        assert first.id != 0
        changed = replace(first, saved={"step": "when"}, asking=False, focus_at=NOW + HOUR, question_id=42)
        second = await store.write(lambda tx: tx.save_conversation(changed))
        assert second == replace(changed, version=2)
        assert await store.read(lambda tx: tx.conversation(first.id)) == second
        with pytest.raises(ConcurrentChangeError):
            await store.write(together(lambda tx: tx.accept([update(1)]), lambda tx: tx.save_conversation(first)))
        assert await store.read(lambda tx: (tx.conversation(first.id), tx.open_updates())) == (second, [])

    async def test_of_two_at_once_one_wins(self, store: Store) -> None:
        """telegram.md 6: a press and a message from the same reading."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        both = await asyncio.gather(
            *(store.write(lambda tx: tx.save_conversation(held)) for _ in range(2)), return_exceptions=True
        )
        assert sorted(type(outcome).__name__ for outcome in both) == ["ConcurrentChangeError", "Conversation"]

    async def test_nobody_writes_into_anothers_conversation_or_record(self, store: Store) -> None:
        """A blob sealed with another person's key would be lost to both."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        record = await store.write(lambda tx: tx.save_record(Record(0, ADA, held.id, {"company": "Acme"})))
        await store.write(lambda tx: tx.save_person(Person(BEN, "en")))
        with pytest.raises(ConcurrentChangeError):
            await store.write(lambda tx: tx.save_conversation(replace(held, person_id=BEN)))
        with pytest.raises(ConcurrentChangeError):
            await store.write(lambda tx: tx.save_record(replace(record, person_id=BEN)))
        assert await store.read(lambda tx: (tx.conversation(held.id), tx.records(ADA))) == (held, [record])

    async def test_open_conversations_come_last_busy_first_and_by_chat(self, store: Store) -> None:
        async def hold(**changes: Any) -> Conversation:
            return await store.write(lambda tx: tx.save_conversation(talk(**changes)))

        older = await hold(focus_at=NOW - HOUR)
        newest = await hold(focus_at=NOW + HOUR)
        same_a, same_b = await hold(), await hold()
        await hold(over=True)
        await hold(person_id=BEN)
        elsewhere = await hold(chat_id=GROUP)
        await hold(person_id=BEN, chat_id=GROUP)
        assert await store.read(lambda tx: tx.conversations(ADA, ADA)) == [newest, same_b, same_a, older]
        assert await store.read(lambda tx: tx.conversations(GROUP, ADA)) == [elsewhere]
        await store.write(lambda tx: tx.save_conversation(replace(newest, over=True)))
        assert await store.read(lambda tx: tx.conversations(ADA, ADA)) == [same_b, same_a, older]
        over = await store.read(lambda tx: tx.conversation(newest.id))
        assert over is not None
        assert over.over
        assert await store.read(lambda tx: tx.conversation(404)) is None

    async def test_records_are_kept_oldest_first_and_changed_in_place(self, store: Store) -> None:
        one = await store.write(lambda tx: tx.save_record(Record(0, ADA, 0, {"company": "Acme"})))
        two = await store.write(lambda tx: tx.save_record(Record(0, ADA, 7, {"company": "Beta"})))
        await store.write(lambda tx: tx.save_record(Record(0, BEN, 0, {"company": "BEN"})))
        changed = replace(one, content={"company": "Acme", "decision": "go"}, conversation_id=9)
        assert await store.write(lambda tx: tx.save_record(changed)) == changed
        assert await store.read(lambda tx: tx.records(ADA)) == [changed, two]

    # --- nudges

    async def test_a_nudge_is_kept_whole(self, store: Store) -> None:
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        planned = await store.write(lambda tx: tx.plan(nudge(held, "a")))
        assert planned == replace(nudge(held, "a"), id=planned.id)
        assert await store.read(lambda tx: (tx.nudge(planned.id), tx.nudge(404))) == (planned, None)

    async def test_planning_again_replaces_what_still_waits(self, store: Store) -> None:
        """One with the same dedup that pends or is set aside gives way; a fired one stays as history."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))

        async def plan(**changes: Any) -> Nudge:
            return await store.write(lambda tx: tx.plan(nudge(held, "a", **changes)))

        first = await plan()
        second = await plan(due_at=NOW + 2 * HOUR)
        assert await store.read(lambda tx: tx.nudges(ADA)) == [second]
        assert await self._status(store, first) == "cancelled"
        await store.write(lambda tx: tx.set_nudges_aside(ADA))
        third = await plan()
        assert await store.read(lambda tx: tx.nudges(ADA)) == [third]
        await store.write(lambda tx: tx.set_nudge_status(third.id, "fired"))
        fourth = await plan()
        assert await self._status(store, third) == "fired"
        assert await store.read(lambda tx: tx.nudges(ADA)) == [fourth]

    async def test_due_nudges_come_soonest_first_and_no_more_than_asked(self, store: Store) -> None:
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        assert await store.read(lambda tx: tx.next_due_at()) is None
        await store.write(lambda tx: [tx.plan(nudge(held, str(h), NOW + h * HOUR)) for h in (3, 1, 2, 5)])
        assert await store.read(lambda tx: tx.next_due_at()) == NOW + HOUR
        due = await store.read(lambda tx: tx.due_nudges(NOW + 3 * HOUR, 9))
        assert [n.dedup for n in due] == ["1", "2", "3"], "one due this very microsecond is due"
        assert [n.dedup for n in await store.read(lambda tx: tx.due_nudges(NOW + 9 * HOUR, 2))] == ["1", "2"]
        assert await store.read(lambda tx: tx.due_nudges(NOW + HOUR - timedelta(microseconds=1), 9)) == []
        assert [n.dedup for n in await store.read(lambda tx: tx.nudges(ADA))] == ["1", "2", "3", "5"]

    async def test_a_nudge_is_settled_once(self, store: Store) -> None:
        """Two wake-ups for one nudge: the second finds it done."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        planned = await store.write(lambda tx: tx.plan(nudge(held, "a")))
        assert await store.write(lambda tx: tx.set_nudge_status(planned.id, "fired"))
        assert not await store.write(lambda tx: tx.set_nudge_status(planned.id, "fired"))
        assert not await store.write(lambda tx: tx.set_nudge_status(planned.id, "cancelled"))
        assert not await store.write(lambda tx: tx.set_nudge_status(404, "fired"))
        assert await self._status(store, planned) == "fired"

    async def test_cancelling_takes_a_conversations_pending_and_set_aside(self, store: Store) -> None:
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        other = await store.write(lambda tx: tx.save_conversation(talk()))
        aside, fired = await store.write(lambda tx: (tx.plan(nudge(held, "a")), tx.plan(nudge(held, "b"))))
        await store.write(
            together(lambda tx: tx.set_nudge_status(fired.id, "fired"), lambda tx: tx.set_nudges_aside(ADA))
        )
        pending, kept = await store.write(lambda tx: (tx.plan(nudge(held, "c")), tx.plan(nudge(other, "d"))))
        assert await store.write(lambda tx: tx.cancel_nudges(held.id)) == 2
        assert await store.write(lambda tx: tx.cancel_nudges(held.id)) == 0
        assert [await self._status(store, n) for n in (aside, fired, pending, kept)] == [
            "cancelled",
            "fired",
            "cancelled",
            "pending",
        ]

    async def test_nudges_set_aside_sleep_and_come_back_if_still_ahead(self, store: Store) -> None:
        """telegram.md 27: stop all, and later start again; what was missed comes late, unless its moment is over."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        bens = await store.write(lambda tx: tx.save_conversation(talk(BEN)))
        past, now, ahead = await store.write(
            lambda tx: [
                tx.plan(replace(nudge(held, str(h), NOW + h * HOUR), expires_at=NOW + (h + 1) * HOUR))
                for h in (1, 2, 3)
            ]
        )
        await store.write(lambda tx: tx.plan(nudge(bens, "ben", NOW + 4 * HOUR)))
        assert await store.write(lambda tx: tx.set_nudges_aside(ADA)) == 3
        assert await store.write(lambda tx: tx.set_nudges_aside(ADA)) == 0
        assert await store.read(lambda tx: tx.next_due_at()) == NOW + 4 * HOUR
        assert await store.read(lambda tx: tx.due_nudges(NOW + 3 * HOUR, 10)) == [], "asleep, however long overdue"
        assert len(await store.read(lambda tx: tx.nudges(ADA))) == 3
        assert await store.write(lambda tx: tx.take_nudges_back(ADA, NOW + 2 * HOUR)) == 2
        assert [await self._status(store, n) for n in (past, now, ahead)] == ["expired", "pending", "pending"]

    async def test_a_nudge_set_aside_can_be_settled_once(self, store: Store) -> None:
        """Reminders are off, and what one of them was about has ended: it does not come back with the others."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        gone, kept = await store.write(lambda tx: (tx.plan(nudge(held, "a")), tx.plan(nudge(held, "b"))))
        await store.write(lambda tx: tx.set_nudges_aside(ADA))
        assert await store.write(lambda tx: tx.set_nudge_status(gone.id, "cancelled"))
        assert not await store.write(lambda tx: tx.set_nudge_status(gone.id, "fired"))
        assert await store.write(lambda tx: tx.take_nudges_back(ADA, NOW)) == 1
        assert [await self._status(store, n) for n in (gone, kept)] == ["cancelled", "pending"]

    async def test_rounds_are_counted_with_snoozed_ones_once(self, store: Store) -> None:
        held = await store.write(lambda tx: tx.save_conversation(talk()))

        async def fires(round_: int) -> int:
            planned = await store.write(lambda tx: tx.plan(nudge(held, "a", round=round_)))
            await store.write(lambda tx: tx.set_nudge_status(planned.id, "fired"))
            return await store.read(lambda tx: tx.rounds_fired(held.id))

        assert await store.read(lambda tx: tx.rounds_fired(held.id)) == 0
        assert [await fires(r) for r in (1, 1, 2, 2, 3)] == [1, 1, 2, 2, 3]
        await store.write(lambda tx: tx.plan(nudge(held, "a", round=4)))
        assert await store.read(lambda tx: tx.rounds_fired(held.id)) == 3, "pending ones do not count"

    async def test_what_came_is_told_since_when_oldest_first(self, store: Store) -> None:
        """What somebody has had lately is counted by when it really came, whatever it was planned for."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        bens = await store.write(lambda tx: tx.save_conversation(talk(BEN)))

        async def comes(conversation: Conversation, kind: str, at: datetime | None, status: NudgeStatus) -> None:
            planned = await store.write(lambda tx: tx.plan(nudge(conversation, kind, kind=kind)))
            assert await store.write(lambda tx: tx.set_nudge_status(planned.id, status, at))

        await comes(held, "second", NOW + HOUR, "fired")
        await comes(held, "first", NOW, "fired")
        await comes(held, "before", NOW - timedelta(microseconds=1), "fired")
        await comes(held, "dropped", NOW + HOUR, "expired")
        await comes(held, "unknown when", None, "fired")
        await comes(bens, "another's", NOW, "fired")
        await store.write(lambda tx: tx.plan(nudge(held, "pending")))
        assert await store.read(lambda tx: tx.came(ADA, NOW)) == [("first", NOW), ("second", NOW + HOUR)]
        assert await store.read(lambda tx: tx.came(404, NOW)) == []

    async def test_a_second_settling_does_not_change_when_it_came(self, store: Store) -> None:
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        planned = await store.write(lambda tx: tx.plan(nudge(held, "a")))
        await store.write(lambda tx: tx.set_nudge_status(planned.id, "fired", NOW))
        assert not await store.write(lambda tx: tx.set_nudge_status(planned.id, "fired", NOW + HOUR))
        assert await store.read(lambda tx: tx.came(ADA, NOW)) == [("sleep_on_it", NOW)]

    async def test_the_second_of_two_equal_times_is_kept_as_such(self, store: Store) -> None:
        """Wall time and zone alone say when it comes, also when clocks are put back."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        twice = datetime(2026, 10, 25, 2, 30)  # noqa: DTZ001
        for fold in (0, 1):
            await store.write(planning(nudge(held, "a", wall=twice.replace(fold=fold))))
            [kept] = await store.read(lambda tx: tx.nudges(ADA))
            assert (kept.wall, kept.wall.fold) == (twice, fold)
            assert [one.wall.fold for one in await store.read(lambda tx: tx.nudge_times(0, 9))] == [fold]

    async def test_times_are_read_page_by_page_in_the_order_of_ids(self, store: Store) -> None:
        """Everybody's that pend or are set aside, and nothing of what they are about."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        bens = await store.write(lambda tx: tx.save_conversation(talk(BEN)))
        mine = await store.write(lambda tx: [tx.plan(nudge(held, str(h), NOW + h * HOUR)) for h in (5, 4, 3, 2, 1)])
        his = await store.write(lambda tx: tx.plan(nudge(bens, "b")))
        await store.write(
            together(lambda tx: tx.set_nudges_aside(BEN), lambda tx: tx.set_nudge_status(mine[1].id, "fired"))
        )
        times = [NudgeTimes(n.id, n.due_at, n.wall, n.zone, n.expires_at) for n in (mine[0], *mine[2:], his)]
        assert await store.read(lambda tx: tx.nudge_times(0, 2)) == times[:2]
        assert await store.read(lambda tx: tx.nudge_times(times[1].id, 2)) == times[2:4]
        assert await store.read(lambda tx: tx.nudge_times(times[3].id, 2)) == times[4:]
        assert await store.read(lambda tx: tx.nudge_times(times[4].id, 2)) == []

    async def test_only_instants_are_changed_and_only_of_what_is_as_it_was(self, store: Store) -> None:
        """Somebody may move house, or a nudge may come, between reading its times and writing them."""
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        planned = await store.write(
            lambda tx: [tx.plan(nudge(held, dedup)) for dedup in ("pending", "later", "elsewhere", "fired")]
        )
        seen = await store.read(lambda tx: tx.nudge_times(0, 9))

        def meanwhile(tx: Transaction) -> None:
            tx.move(replace(planned[1], due_at=NOW + 5 * HOUR))
            tx.move(replace(planned[2], zone="Asia/Makassar"))
            tx.set_nudge_status(planned[3].id, "fired")

        await store.write(meanwhile)
        before = await store.read(lambda tx: [tx.nudge(n.id) for n in planned])
        changed = await store.write(lambda tx: [tx.retime_nudge(was, NOW, NOW + HOUR) for was in seen])
        assert changed == [True, False, False, False]
        after = await store.read(lambda tx: [tx.nudge(n.id) for n in planned])
        assert after == [replace(planned[0], due_at=NOW, expires_at=NOW + HOUR), *before[1:]]
        assert await store.read(lambda tx: tx.next_due_at()) == NOW

    async def test_the_zone_data_are_noted(self, store: Store) -> None:
        assert await store.read(lambda tx: tx.zone_data()) == ""
        for fingerprint in ("a", "b", ""):
            await store.write(noting_zone_data(fingerprint))
            assert await store.read(lambda tx: tx.zone_data()) == fingerprint

    # --- outbox

    async def test_calls_are_kept_once_in_order_and_whole(self, store: Store) -> None:
        """telegram.md 9, 16: one row a part, each made unique by its dedup."""
        full = call("1:1", unasked=True, not_after=NOW + HOUR, conversation_id=5, turn=7, lane="press 9")
        out = await store.write(lambda tx: tx.enqueue([call("1:0"), full, call("1:0", BEN)]))
        assert [o.call for o in out] == [call("1:0"), full]
        assert await store.write(lambda tx: tx.enqueue([call("1:1"), call("1:2", BEN)])) != []
        waiting, _ = await store.write(lambda tx: tx.recover_outbox(3))
        assert [w.call.dedup for w in waiting] == ["1:0", "1:1", "1:2"]
        assert waiting[:2] == out

    async def test_a_call_is_taken_once(self, store: Store) -> None:
        one, two = await store.write(lambda tx: tx.enqueue([call("1:0"), call("1:1")]))
        assert await store.write(lambda tx: tx.start_sending([two.id, one.id, two.id, 404])) == [two.id, one.id]
        assert await store.write(lambda tx: tx.start_sending([one.id, two.id])) == []

    async def test_only_a_call_that_may_have_gone_out_uses_up_a_try(self, store: Store) -> None:
        """telegram.md 10, 11: a 429 or a pool time-out costs nothing, a read time-out does."""
        [out] = await store.write(lambda tx: tx.enqueue([call("1:0")]))
        tries = []
        for counts in (False, True, False, True):
            assert await store.write(lambda tx: tx.start_sending([out.id])) == [out.id]
            await store.write(unsent(out.id, counts))
            await store.write(unsent(out.id, False))  # told twice, counted once
            [waiting], given_up = await store.write(lambda tx: tx.recover_outbox(3))
            assert given_up == 0
            tries.append(waiting.tries)
        assert tries == [0, 1, 1, 2]

    async def test_a_sent_call_is_forgotten_and_its_question_known(self, store: Store) -> None:
        held = await store.write(lambda tx: tx.save_conversation(talk()))
        calls = [call("1:0", conversation_id=held.id), call("1:1"), call("1:2", conversation_id=404)]
        question, plain, astray = await store.write(lambda tx: tx.enqueue(calls))
        await store.write(
            together(
                lambda tx: tx.sent(question.id, 0), lambda tx: tx.sent(plain.id, 8), lambda tx: tx.sent(astray.id, 9)
            )
        )
        assert await store.read(lambda tx: tx.conversation(held.id)) == held, "0 is no message"
        [question] = await store.write(lambda tx: tx.enqueue([call("2:0", conversation_id=held.id)]))
        await store.write(together(lambda tx: tx.start_sending([question.id]), lambda tx: tx.sent(question.id, 77)))
        assert await store.read(lambda tx: tx.conversation(held.id)) == replace(held, question_id=77)
        await store.write(lambda tx: tx.sent(question.id, 78))  # told twice
        assert await store.read(lambda tx: tx.conversation(held.id)) == replace(held, question_id=77)
        assert await store.write(lambda tx: tx.recover_outbox(3)) == ([], 0)

    async def test_a_call_given_up_is_dead(self, store: Store) -> None:
        [out] = await store.write(lambda tx: tx.enqueue([call("1:0")]))
        await store.write(
            together(
                lambda tx: tx.start_sending([out.id]), lambda tx: tx.give_up(out.id, "Bad Request: chat not found")
            )
        )
        await store.write(together(lambda tx: tx.unsent(out.id, counts=False), lambda tx: tx.give_up(404, "")))
        assert await store.write(lambda tx: (tx.start_sending([out.id]), tx.recover_outbox(3))) == ([], ([], 0))
        assert await store.write(lambda tx: tx.enqueue([call("1:0")])) == [], "not sent by another door"

    async def test_after_a_crash_the_ambiguous_is_sent_again_at_most_three_times_in_all(self, store: Store) -> None:
        """telegram.md 11: at least once, bounded; what was never on its way costs nothing."""
        out = await store.write(lambda tx: tx.enqueue([call("1:0"), call("1:1", BEN), call("1:2")]))
        for tries in (1, 2):
            await store.write(lambda tx: tx.start_sending([out[0].id]))
            waiting, given_up = await store.write(lambda tx: tx.recover_outbox(3))
            assert ([(w.id, w.tries) for w in waiting], given_up) == (
                [(out[0].id, tries), (out[1].id, 0), (out[2].id, 0)],
                0,
            )
        await store.write(lambda tx: tx.start_sending([out[0].id]))
        assert await store.write(lambda tx: tx.recover_outbox(3)) == ([out[1], out[2]], 1)
        assert await store.write(lambda tx: tx.recover_outbox(3)) == ([out[1], out[2]], 0)

    async def test_a_third_try_reported_before_a_crash_is_the_last(self, store: Store) -> None:
        """telegram.md 11: waiting again with all its tries used, it is not sent a fourth time."""
        [out] = await store.write(lambda tx: tx.enqueue([call("1:0")]))
        for _ in range(3):
            await store.write(
                together(lambda tx: tx.start_sending([out.id]), lambda tx: tx.unsent(out.id, counts=True))
            )
        assert await store.write(lambda tx: tx.recover_outbox(3)) == ([], 1)

    async def test_the_longest_hold_of_a_scope_counts_until_it_is_over(self, store: Store) -> None:
        """telegram.md 10: durable wake times, by chat and for everything."""
        for scope, hours in (("all", 1), (str(GROUP), 3), (str(GROUP), 2), ("unasked", 2)):
            await store.write(holding(scope, hours))
        expected: dict[str, datetime] = {"all": NOW + HOUR, str(GROUP): NOW + 3 * HOUR, "unasked": NOW + 2 * HOUR}
        assert await store.read(lambda tx: tx.holds(NOW)) == expected
        assert await store.read(lambda tx: tx.holds(NOW + 2 * HOUR)) == {str(GROUP): NOW + 3 * HOUR}
        await store.write(lambda tx: tx.hold("late", NOW - HOUR))
        assert await store.read(lambda tx: tx.holds(NOW)) == expected

    # --- how the tests above get there

    async def _busy(self, store: Store) -> Conversation:
        """Give Ada and Ben something in every place; return Ada's open conversation."""

        def fill(tx: Transaction, person_id: int, name: str, first: int) -> Conversation:
            def said(place: str) -> Json:
                return {"wrote": f"{name}-{place}"}

            tx.accept([update(first, person_id, text=f"{name}-inbox")])
            tx.save_person(Person(person_id, "de", facts={"fact": said("profile")}))
            held = tx.save_conversation(talk(person_id, saved=said("state")))
            over = tx.save_conversation(talk(person_id, saved=said("over"), over=True))
            tx.save_record(Record(0, person_id, held.id, said("record")))
            tx.plan(nudge(held, f"{name}-p", reason=said("pending")))
            fired = tx.plan(nudge(over, f"{name}-f", reason=said("fired")))
            tx.set_nudge_status(fired.id, "fired")
            tx.enqueue(
                [call(f"{name[0].lower()}:{n}", person_id, payload=said("outbox")) for n in range(2)][: 3 - first]
            )
            return held

        held = await store.write(lambda tx: fill(tx, ADA, "ADA", 1))
        await store.write(lambda tx: fill(tx, BEN, "BEN", 2))
        return held

    async def _status(self, store: Store, planned: Nudge) -> str:
        found = await store.read(lambda tx: tx.nudge(planned.id))
        assert found is not None
        return found.status
