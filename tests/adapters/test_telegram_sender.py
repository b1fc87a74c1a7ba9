"""The outbox's sender against the playground over HTTP and a real SQLite file (telegram.md 10-18)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram.error import BadRequest, ChatMigrated, NetworkError

from bot.playground import Fault
from bot.telegram.request import CertainlyUnsent
from tests.adapters.test_telegram_rig import ELSE, GRACE, GROUP, JONAS, NOON, SARI, SOON, Rig, rig


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path) as it:
        yield it


def troubled(it: Rig, monkeypatch: pytest.MonkeyPatch, *errors: Exception | None) -> list[tuple[str, dict[str, Any]]]:
    """Let the next calls meet these errors (None: go through); return the list of every call tried."""
    tried: list[tuple[str, dict[str, Any]]] = []
    waiting = list(errors)
    through = it.api.call

    async def call(method: str, payload: dict[str, Any], *, timeout: timedelta | None = None) -> Any:
        tried.append((method, payload))
        error = waiting.pop(0) if waiting else None
        if error is not None:
            raise error
        return await through(method, payload, timeout=timeout)

    monkeypatch.setattr(it.api, "call", call)
    return tried


# --- the ordinary way


async def test_a_lane_keeps_its_order_and_lanes_go_side_by_side(it: Rig) -> None:
    """Sends go out concurrently over chats, in order within one (architecture.md, outbox)."""
    it.playground.world.faults.round_trip = timedelta(milliseconds=20)
    it.start()
    await it.send(*(it.says(f"{n}", chat) for n in range(5) for chat in (SARI, JONAS, GRACE)))
    await it.settle()
    for chat in (SARI, JONAS, GRACE):
        assert it.texts(chat) == ["0", "1", "2", "3", "4"]
    order = [call.params["chat_id"] for call in it.made("sendMessage")]
    assert set(order[:3]) == {SARI, JONAS, GRACE}
    assert await it.outbox() == []
    assert len(it.sender) == 0


async def test_marks_are_written_in_batches(it: Rig) -> None:
    """Many calls share one write before the network, so a herd costs few commits."""
    await it.put(*(it.says("x", 100 + n) for n in range(60)))
    before = it.store.writes
    it.start()
    await it.settle()
    assert it.store.writes - before < 60 + 60  # 60 fates, one each; the marks are a handful
    assert it.store.writes - before <= 60 + 12


async def test_what_waited_at_the_last_stop_goes_out_at_the_start(it: Rig) -> None:
    """Rows that nobody offered, because the process died in between, are found by recover_outbox."""
    await it.put(it.says("late"), it.says("later"))
    it.start()
    await it.settle()
    assert it.texts() == ["late", "later"]


async def test_what_was_on_its_way_at_a_crash_is_sent_again_but_only_so_often(it: Rig) -> None:
    """At-least-once, bounded: 3 tries in all, crashes included (telegram.md 11)."""
    [often, once] = await it.put(it.says("often"), it.says("once"))
    for _ in range(3):
        await it.store.write(lambda tx: tx.start_sending([often.id]))
        await it.store.store.write(lambda tx: tx.recover_outbox(99))
    await it.store.write(lambda tx: tx.start_sending([once.id]))
    it.start()
    await it.settle()
    assert it.texts() == ["once"]
    assert [status for status, _, _ in await it.outbox()] == ["dead"]


async def test_offering_twice_sends_once(it: Rig) -> None:
    """recover_outbox and offer may both know a call."""
    rows = await it.put(it.says("hello"))
    it.sender.offer(rows)
    it.start()
    it.sender.offer(rows)
    await it.settle()
    assert it.texts() == ["hello"]


async def test_a_question_learns_its_message(it: Rig) -> None:
    """The id of the sent message reaches the store with ``sent``."""
    seen: list[int] = []
    write = it.store.write

    async def spy(unit: Any) -> Any:
        class Spy:
            def __init__(self, tx: Any) -> None:
                self.tx = tx

            def sent(self, row: int, message_id: int) -> None:
                seen.append(message_id)
                self.tx.sent(row, message_id)

            def __getattr__(self, name: str) -> Any:
                return getattr(self.tx, name)

        return await write(lambda tx: unit(Spy(tx)))

    it.store.write = spy  # type: ignore[method-assign,assignment]
    it.start()
    await it.send(it.says("question"))
    await it.settle()
    assert seen == [it.playground.world.messages(SARI)[-1]["message_id"]]


async def test_the_next_of_a_lane_does_not_wait_for_the_commit(it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the answer orders a lane; the `sent` commits come when they come."""
    held = asyncio.Event()
    write = it.store.write

    async def slow(unit: Any) -> Any:
        if "sent" in getattr(unit, "__code__", unit).co_names and "start_sending" not in unit.__code__.co_names:
            await held.wait()
        return await write(unit)

    monkeypatch.setattr(it.store, "write", slow)
    it.start()
    await it.send(it.says("1"), it.says("2"))
    await it.playground.world.wait_for(lambda: len(it.texts()) == 2, SOON)
    assert not await it.sender.drain(timedelta(0))
    held.set()
    await it.settle()
    assert await it.outbox() == []


# --- floods


async def test_a_429_costs_no_try_and_holds_its_chat_durably(it: Rig) -> None:
    """429 with retry_after: durable per-chat wake times, and no try used (telegram.md 10)."""
    it.playground.world.faults.next(Fault.FLOOD, retry_after=7)
    it.start()
    await it.send(it.says("held"), it.says("next"))
    await it.settle()
    await it.send(it.says("free", JONAS))
    await it.settle()
    assert it.texts() == []
    assert it.texts(JONAS) == ["free"]
    assert await it.outbox() == [("waiting", 0, ""), ("waiting", 0, "")]
    assert await it.store.read(lambda tx: tx.holds(NOON)) == {str(SARI): NOON + timedelta(seconds=7)}
    await it.stop()  # a restart does not forget it
    it.new_sender()
    it.start()
    await it.settle()
    assert it.texts() == []
    await it.moves(8)
    assert it.texts() == ["held", "next"]


async def test_a_jumping_clock_ends_a_hold_without_a_timer(it: Rig) -> None:
    """Holds are the Clock's: the playground's "+1 day" ends them; they are looked at every second."""
    it.playground.world.faults.next(Fault.FLOOD, retry_after=3600)
    it.start()
    await it.send(it.says("held"))
    await it.settle()
    it.clock.jump(timedelta(days=1))  # nobody tells the sender
    await it.playground.world.wait_for(lambda: it.texts() == ["held"], SOON)


async def test_three_chats_flooded_within_three_seconds_hold_everything(it: Rig) -> None:
    """A limit on the bot shows as limits on several chats (telegram.md 10)."""
    it.playground.world.faults.next(Fault.FLOOD, count=3, retry_after=5)
    it.start()
    await it.send(*(it.says("x", chat) for chat in (SARI, JONAS, GRACE)))
    await it.settle()
    await it.send(it.says("y", ELSE))
    await it.settle()
    assert it.texts(ELSE) == []
    assert "all" in await it.store.read(lambda tx: tx.holds(NOON))
    await it.moves(6)
    assert [it.texts(chat) for chat in (SARI, JONAS, GRACE, ELSE)] == [["x"], ["x"], ["x"], ["y"]]


async def test_three_chats_flooded_over_a_longer_time_hold_only_themselves(it: Rig) -> None:
    """The same three 429s, spread, are three chats' own limits (telegram.md 10)."""
    it.start()
    for chat in (SARI, JONAS, GRACE):
        it.playground.world.faults.next(Fault.FLOOD, retry_after=60)
        await it.send(it.says("x", chat))
        await it.settle()
        it.seconds.now += 2
    await it.send(it.says("y", ELSE))
    await it.settle()
    assert it.texts(ELSE) == ["y"]


async def test_a_429_to_something_unasked_holds_everything_unasked(it: Rig) -> None:
    """Replies pass beside a held herd; only their own 429 holds them (telegram.md 10)."""
    it.playground.world.faults.next(Fault.FLOOD, retry_after=5)
    it.start()
    await it.send(it.says("nudge", SARI, unasked=True))
    await it.settle()
    await it.send(it.says("nudge", JONAS, unasked=True), it.says("reply", GRACE))
    await it.settle()
    assert (it.texts(JONAS), it.texts(GRACE)) == ([], ["reply"])
    await it.moves(6)
    assert it.texts(JONAS) == ["nudge"]


# --- pace


async def test_unasked_messages_go_at_25_a_second_and_replies_pass_them(it: Rig) -> None:
    """A herd at 09:00 is spread; a reply goes at once, before any nudge (telegram.md 10)."""
    for n in range(60):
        it.playground.world.add_persona(100 + n, "P", "en")
        it.playground.world.user_sends(100 + n, "/start")
    it.start()
    await it.send(*(it.says("nudge", 100 + n, unasked=True) for n in range(60)))
    await it.settle()
    assert len(it.made("sendMessage")) == 25
    await it.send(*(it.says("reply", 100 + n) for n in range(59, 29, -1)))
    await it.settle()
    assert len(it.made("sendMessage")) == 25 + 30
    assert it.texts(159) == ["reply"]
    await it.moves(1.01)
    assert len(it.made("sendMessage")) == 25 + 30 + 25
    await it.moves(1.01)
    assert len(it.made("sendMessage")) == 90
    assert it.texts(159) == ["reply", "nudge"]


async def test_one_chat_gets_three_unasked_at_once_and_then_one_a_second(it: Rig) -> None:
    """About 1/s per chat with a burst of 3; replies are not slowed (telegram.md 10)."""
    it.start()
    await it.send(*(it.says(f"{n}", unasked=True) for n in range(5)))
    await it.settle()
    assert it.texts() == ["0", "1", "2"]
    await it.send(it.says("reply"))
    await it.settle()
    assert it.texts() == ["0", "1", "2", "reply"]
    await it.moves(1.01)
    await it.moves(1.01)
    assert it.texts() == ["0", "1", "2", "reply", "3", "4"]


async def test_a_group_gets_twenty_a_minute(it: Rig) -> None:
    """20/min per group, replies counted (telegram.md 10)."""
    it.start()
    await it.send(*(it.says(f"reply {n}", GROUP) for n in range(15)))
    await it.settle()
    await it.send(*(it.says(f"{n}", GROUP, unasked=True) for n in range(10)))
    for _ in range(12):
        await it.moves(1.01)
    assert len(it.texts(GROUP)) == 20
    await it.moves(61)
    for _ in range(5):
        await it.moves(1.01)
    assert len(it.texts(GROUP)) == 25


# --- what may and what may not have gone out


async def test_a_certainly_unsent_call_costs_no_try(it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connection refused, DNS, pool: wait and go on, as often as it takes (telegram.md 11)."""
    troubled(it, monkeypatch, *[CertainlyUnsent("refused")] * 6)
    it.start()
    await it.send(it.says("hello"))
    for _ in range(6):
        await it.settle()
        assert it.texts() == []
        assert await it.outbox() == [("waiting", 0, "")]
        await it.moves(31)
    assert it.texts() == ["hello"]
    assert await it.outbox() == []


async def test_backoff_holds_the_lane_but_no_other(it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Order within a lane survives a failure."""
    troubled(it, monkeypatch, CertainlyUnsent("refused"))
    it.start()
    await it.send(it.says("1"), it.says("2"))
    await it.settle()
    await it.send(it.says("other", JONAS))
    await it.settle()
    assert (it.texts(), it.texts(JONAS)) == ([], ["other"])
    await it.moves(2)
    assert it.texts() == ["1", "2"]


async def test_an_ambiguous_failure_is_resent_and_may_double(it: Rig) -> None:
    """The answer was lost after the message had gone out: it comes twice, which is what at-least-once means."""
    it.playground.world.faults.next(Fault.TIMEOUT_AFTER)
    it.start()
    await it.send(it.says("hello"))
    await it.settle()
    assert await it.outbox() == [("waiting", 1, "")]
    await it.moves(2)
    assert it.texts() == ["hello", "hello"]


@pytest.mark.parametrize("fault", [Fault.INTERNAL, Fault.GATEWAY, Fault.TIMEOUT_BEFORE])
async def test_after_three_ambiguous_tries_it_is_dead_with_an_alert(
    it: Rig, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    """3 tries in all, then dead; the lane goes on, and the log has no word of the message (telegram.md 11)."""
    it.playground.world.faults.next(fault, count=3, methods=["sendMessage"])
    it.start()
    await it.send(it.says("CANARY"), it.says("next"))
    for _ in range(3):
        await it.settle()
        await it.moves(10)
    assert it.texts() == ["next"]
    assert [(status, tries) for status, tries, _ in await it.outbox()] == [("dead", 3)]
    assert [r.levelname for r in caplog.records if "gave up sendMessage" in r.message] == ["ERROR"]
    assert "CANARY" not in caplog.text


async def test_a_store_failure_while_marking_loses_nothing_and_sends_nothing(it: Rig) -> None:
    """Nothing reaches the network unmarked, and the call waits for the database."""
    it.start()
    await it.settle()
    it.store.failures = 2
    await it.send(it.says("hello"))
    await it.settle()
    assert it.texts() == []
    await it.moves(2)
    await it.moves(4)
    assert it.texts() == ["hello"]


async def test_a_store_failure_after_sending_is_insisted_on(it: Rig) -> None:
    """The message is out; the store must learn of it, or it would go out again at the next start."""
    it.start()
    await it.settle()
    through = it.api.call

    async def call(method: str, payload: dict[str, Any], *, timeout: timedelta | None = None) -> Any:
        result = await through(method, payload, timeout=timeout)
        it.store.failures = 3
        return result

    it.api.call = call  # type: ignore[method-assign]
    await it.send(it.says("hello"))
    await it.settle()
    assert it.texts() == ["hello"]
    assert await it.outbox() == []
    assert len(it.seconds.slept) == 3


# --- refusals


async def test_403_makes_the_person_unreachable_in_the_same_write(it: Rig) -> None:
    """Blocked: unreachable, and what else waits for them is dropped (telegram.md 12)."""
    from bot.ports import Person

    await it.store.write(lambda tx: tx.save_person(Person(SARI, "en")))
    it.playground.world.user_blocks(SARI)
    it.start()
    await it.send(it.says("1"), it.says("2"), it.says("free", JONAS))
    await it.settle()
    person = await it.store.read(lambda tx: tx.person(SARI))
    assert person is not None
    assert not person.reachable
    assert len([call for call in it.made("sendMessage") if call.params["chat_id"] == SARI]) == 1
    assert [status for status, _, _ in await it.outbox()] in ([], ["dead"])
    assert it.texts(JONAS) == ["free"]
    assert len(it.sender) == 0


async def test_403_from_a_group_says_nothing_about_a_person(it: Rig) -> None:
    """The bot was thrown out of the group; whoever spoke there is still reachable (telegram.md 12, 24)."""
    from bot.ports import Person

    await it.store.write(lambda tx: tx.save_person(Person(SARI, "en")))
    it.playground.world.bot_membership(GROUP, JONAS, "kicked")
    it.start()
    await it.send(it.says("x", GROUP, person_id=SARI))
    await it.settle()
    person = await it.store.read(lambda tx: tx.person(SARI))
    assert person is not None
    assert person.reachable
    assert [status for status, _, _ in await it.outbox()] == ["dead"]


async def test_unchanged_edits_old_queries_and_gone_messages_count_as_done(it: Rig) -> None:
    """ "not modified", "query is too old", "message to delete not found": success (telegram.md 14)."""
    it.start()
    await it.send(it.says("same"))
    await it.settle()
    message_id = it.playground.world.messages(SARI)[-1]["message_id"]
    await it.send(
        it.calls("editMessageText", {"chat_id": SARI, "message_id": message_id, "text": "same"}),
        it.calls("answerCallbackQuery", {"callback_query_id": "1"}),
        it.calls("deleteMessage", {"chat_id": SARI, "message_id": 99999}),
        it.calls("editMessageReplyMarkup", {"chat_id": SARI, "message_id": 99999}),
    )
    await it.settle()
    assert await it.outbox() == []
    assert it.texts() == ["same"]


async def test_an_edit_of_a_message_that_is_gone_is_sent_anew(it: Rig) -> None:
    """ "message to edit not found": the same text and keyboard as a new message (telegram.md 14)."""
    markup = {"inline_keyboard": [[{"text": "a", "callback_data": "x"}]]}
    payload = {
        "chat_id": SARI,
        "message_id": 99999,
        "text": "<b>news</b>",
        "parse_mode": "HTML",
        "reply_markup": markup,
    }
    it.start()
    await it.send(it.calls("editMessageText", payload))
    await it.settle()
    [message] = [m for m in it.playground.world.messages(SARI) if m["from"]["is_bot"]]
    assert (message["text"], message["reply_markup"]) == ("news", markup)
    assert await it.outbox() == []


async def test_a_group_that_moved_is_followed(
    it: Rig, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """migrate_to_chat_id: resent there at once, later calls go there straight (telegram.md 13)."""
    tried = troubled(it, monkeypatch, ChatMigrated(GROUP))
    it.start()
    await it.send(it.says("1", -55), it.says("2", -55))
    await it.settle()
    assert it.texts(GROUP) == ["1", "2"]
    assert [payload["chat_id"] for _, payload in tried] == [-55, GROUP, GROUP]
    assert "migrated" in caplog.text


async def test_a_topic_that_is_gone_is_left_out(it: Rig) -> None:
    """ "message thread not found": without the thread (telegram.md 15)."""
    it.start()
    await it.send(it.calls("sendMessage", {"chat_id": GROUP, "text": "x", "message_thread_id": 77}, GROUP))
    await it.settle()
    assert it.texts(GROUP) == ["x"]


async def test_any_other_400_is_given_up_with_a_log_that_quotes_nobody(
    it: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    """Telegram's description may quote the message; the log must not (telegram.md 26)."""
    it.start()
    bad = {"chat_id": SARI, "text": "<canary>secret</canary>", "parse_mode": "HTML"}
    await it.send(it.calls("sendMessage", bad), it.says("next"))
    await it.settle()
    [(status, _, why)] = await it.outbox()
    assert status == "dead"
    assert it.texts() == ["next"]
    assert "gave up sendMessage" in caplog.text
    assert "canary" not in (caplog.text + (why or "")).lower()


async def test_calls_that_help_each_other_to_nothing_end(it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """A chat that migrates for ever is given up."""
    tried = troubled(it, monkeypatch, *[ChatMigrated(-5 - n) for n in range(50)])
    it.start()
    await it.send(it.says("x", GROUP))
    await it.settle()
    assert len(tried) == 4
    assert [status for status, _, _ in await it.outbox()] == ["dead"]


async def test_what_comes_too_late_is_dropped_quietly(it: Rig, caplog: pytest.LogCaptureFixture) -> None:
    """not_after has passed: given up as expired, without a call and without an alert."""
    it.start()
    await it.send(it.says("old", not_after=NOON - timedelta(seconds=1)), it.says("new", not_after=NOON))
    await it.settle()
    assert it.texts() == ["new"]
    assert await it.outbox() == [("dead", 0, "expired")]
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_an_erased_persons_messages_go_out_no_more(it: Rig) -> None:
    """The sender has them in memory, the store has not: the mark decides."""
    rows = await it.put(it.says("secret"))
    await it.store.write(lambda tx: tx.erase(SARI))
    it.sender.offer(rows)
    it.start()
    await it.settle()
    assert it.made("sendMessage") == []
    assert len(it.sender) == 0


async def test_an_answer_to_a_press_waits_for_nothing(it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every press is answered quickly, even while its chat is held (telegram.md 18)."""
    query = it.playground.world.user_taps(SARI, SARI, 1, "x")
    it.playground.world.faults.next(Fault.FLOOD, retry_after=60)
    it.start()
    await it.send(it.says("held"))
    await it.settle()
    await it.send(it.calls("answerCallbackQuery", {"callback_query_id": query}))
    await it.settle()
    assert it.playground.world.answered == {query: 1}
    assert it.texts() == []


async def test_a_slow_answer_to_a_press_delays_no_message(it: Rig) -> None:
    """Answers have lanes of their own, whatever lane the call names (telegram.md 18)."""
    it.playground.world.faults.next(Fault.SLOW, methods=["answerCallbackQuery"], delay=timedelta(seconds=4))
    it.start()
    query = it.playground.world.user_taps(SARI, SARI, 1, "x")
    await it.send(it.calls("answerCallbackQuery", {"callback_query_id": query}), it.says("hello"))
    await it.playground.world.wait_for(lambda: it.texts() == ["hello"], SOON)
    assert it.playground.world.answered == {}


async def test_our_own_mistake_ends_the_sender_loudly(it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the world's failures are handled; the row is recovered, and bounded, at the next start."""
    monkeypatch.setattr(it.api, "call", None)
    task = it.start()
    await it.send(it.says("x"))
    with pytest.raises(TypeError):
        await task
    assert await it.outbox() == [("sending", 1, "")]


async def test_draining_says_when_it_took_too_long(it: Rig) -> None:
    """The bound on leaving: True when everything that could go has gone."""
    it.playground.world.faults.next(Fault.SLOW, delay=timedelta(seconds=4))
    it.start()
    await it.send(it.says("slow"))
    assert not await it.sender.drain(timedelta(milliseconds=30))


async def test_errors_that_are_no_refusal_are_ambiguous(it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever cannot be told apart is treated as perhaps sent."""
    troubled(it, monkeypatch, NetworkError("who knows"), BadRequest("chat not found"))
    it.start()
    await it.send(it.says("x"))
    await it.settle()
    assert await it.outbox() == [("waiting", 1, "")]
    await it.moves(2)
    assert [status for status, _, _ in await it.outbox()] == ["dead"]
