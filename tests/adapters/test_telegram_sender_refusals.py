"""What the sender does about Telegram's refusals (telegram.md 12-18)."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from telegram.error import BadRequest, ChatMigrated, InvalidToken, NetworkError

from bot.playground import Fault
from bot.ports import TOPIC_LOST, Group, Person
from tests.adapters.test_telegram_rig import ELSE, GRACE, GROUP, JONAS, NOON, SARI, SOON, Rig, rig, troubled


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path) as it:
        yield it


async def test_403_makes_the_person_unreachable_in_the_same_write(it: Rig) -> None:
    """Blocked: unreachable, and what else waits for them is dropped (telegram.md 12)."""
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
    """ "message thread not found": without the thread, and the group it was meant for hears of it (telegram.md 15)."""
    circle = {"version": 1}
    group = await it.store.write(lambda tx: tx.save_group(Group(0, GROUP, circle)))
    it.playground.world.make_forum(GROUP, JONAS)
    it.start()
    await it.send(it.calls("sendMessage", {"chat_id": GROUP, "text": "x", "message_thread_id": 77}, GROUP))
    await it.settle()
    assert it.texts(GROUP) == ["x"]
    (lost,) = await it.store.read(lambda tx: tx.ticks(group.id))
    assert (lost.kind, lost.gathering_id) == (TOPIC_LOST, 0)


async def test_a_topic_of_a_chat_nobody_knows_is_left_out_all_the_same(it: Rig) -> None:
    """What waited when the group was forgotten still goes out, and nothing else comes of it."""
    it.playground.world.make_forum(GROUP, JONAS)
    it.start()
    await it.send(it.calls("sendMessage", {"chat_id": GROUP, "text": "x", "message_thread_id": 77}, GROUP))
    await it.settle()
    assert it.texts(GROUP) == ["x"]
    assert await it.outbox() == []


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
    """not_after has passed: forgotten, without a call and without an alert."""
    it.start()
    await it.send(it.says("old", not_after=NOON - timedelta(seconds=1)), it.says("new", not_after=NOON))
    await it.settle()
    assert it.texts() == ["new"]
    assert await it.outbox() == []
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


async def test_in_bad_weather_everything_arrives_in_order_or_is_reported(it: Rig) -> None:
    """Every fault at once: each text arrives at least once and in its lane's order, or is dead; none is lost."""
    faults = it.playground.world.faults
    for fault in (Fault.FLOOD, Fault.INTERNAL, Fault.TIMEOUT_BEFORE, Fault.TIMEOUT_AFTER):
        faults.often(fault, 0.07, methods=["sendMessage"], retry_after=5)
    chats = (SARI, JONAS, GRACE, ELSE)
    it.start()
    await it.send(*(it.says(f"{n:02}", chat, unasked=n % 3 == 0) for n in range(25) for chat in chats))
    for _ in range(400):
        if not len(it.sender):
            break
        await it.moves(7)
    assert len(it.sender) == 0
    dead = await it.outbox()
    assert all(status == "dead" for status, _, _ in dead)
    first = {chat: list(dict.fromkeys(it.texts(chat))) for chat in chats}
    assert sum(map(len, first.values())) >= 100 - len(dead)
    for texts in first.values():
        for unasked in (True, False):
            mine = [text for text in texts if (int(text) % 3 == 0) == unasked]
            assert mine == sorted(mine)


async def test_a_method_the_server_does_not_have_is_given_up_after_its_tries(it: Rig) -> None:
    """404 is a wrong token or a wrong method; a wrong method must not hold its lane for ever."""
    it.start()
    await it.send(it.calls("sendNonsense", {"chat_id": SARI}), it.says("next"))
    for _ in range(3):
        await it.settle()
        await it.moves(10)
    assert it.texts() == ["next"]


async def test_a_revoked_token_keeps_the_outbox(it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """401: whoever polls ends the bot with a sentence; nothing that waits is lost by then."""
    troubled(it, monkeypatch, *[InvalidToken("Unauthorized")] * 9)
    it.start()
    await it.send(it.says("x"))
    for _ in range(6):
        await it.settle()
        await it.moves(31)
    assert await it.outbox() == [("waiting", 0, "")]
