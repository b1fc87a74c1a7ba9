"""Long polling: committed before acknowledged, and every way it can go wrong (telegram.md 1-7)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter

from bot.ports import StoreError
from bot.telegram.api import BotApi
from bot.telegram.intake import BadTokenError, TwoPollersError, WebhookSetError
from tests.adapters.test_telegram_rig import SARI, SOON, Intake, rig


@pytest.fixture
async def intake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Intake]:
    async with rig(tmp_path) as it:
        it.playground.world.updates.clear()
        yield Intake(it, monkeypatch)


def text(update_id: int, words: str = "hi") -> dict[str, Any]:
    person = {"id": SARI, "first_name": "Sari"}
    return {
        "update_id": update_id,
        "message": {"message_id": 1, "chat": {"id": SARI, "type": "private"}, "from": person, "text": words},
    }


async def test_what_people_do_arrives_with_whose_it_is(intake: Intake) -> None:
    """In order, with chat and person, once each."""
    world = intake.it.playground.world
    first = world.user_sends(SARI, "one")
    intake.start()
    await intake.has(1)
    second = world.user_sends(SARI, "two")
    await intake.has(2)
    assert [(u.update_id, u.chat_id, u.person_id) for u in intake.got] == [(first, SARI, SARI), (second, SARI, SARI)]
    assert all(u.inbox_id for u in intake.got)
    assert "offset" not in intake.asked[0]
    assert intake.asked[1]["offset"] == first + 1
    assert intake.asked[0]["timeout"] == 30


async def test_nothing_is_acknowledged_before_it_is_stored(intake: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    """The offset moves after the commit, and delivery comes after the commit too (telegram.md 1)."""
    update_id = intake.it.playground.world.user_sends(SARI, "one")
    committing, go = asyncio.Event(), asyncio.Event()
    write = intake.it.store.write

    async def slow(unit: Any) -> Any:
        committing.set()
        await go.wait()
        return await write(unit)

    monkeypatch.setattr(intake.it.store, "write", slow)
    intake.start()
    async with asyncio.timeout(SOON):
        await committing.wait()
    assert intake.got == []
    assert len(intake.asked) == 1
    assert len(intake.it.playground.world.updates.take(0, 100)) == 1  # the server still has it
    go.set()
    await intake.has(1)
    assert [update.update_id for update in await intake.it.store.read(lambda tx: tx.open_updates())] == [update_id]


async def test_a_batch_that_cannot_be_stored_is_not_acknowledged(intake: Intake) -> None:
    """The database is away: wait and try again; Telegram is not asked for more meanwhile (telegram.md 1)."""
    intake.it.playground.world.user_sends(SARI, "one")
    intake.it.store.failures = 5
    intake.start()
    await intake.has(1)
    assert len(intake.it.seconds.slept) == 5
    assert intake.it.seconds.slept == sorted(intake.it.seconds.slept)


async def test_the_same_update_twice_is_delivered_once(intake: Intake) -> None:
    """A poll repeated after a crash or a lost answer (telegram.md 1, 2)."""
    intake.answers = [[text(5), text(6)], [text(5), text(6), text(7)]]
    intake.start()
    await intake.has(3)
    assert [update.update_id for update in intake.got] == [5, 6, 7]


async def test_ids_that_restart_lower_are_new(intake: Intake) -> None:
    """Unique, never "greater than the last"; and no stale offset is sent after a quiet time (telegram.md 3)."""
    intake.answers = [[text(900)], [], [text(5)]]
    intake.start()
    await intake.has(2)
    assert [update.update_id for update in intake.got] == [900, 5]
    assert [payload.get("offset") for payload in intake.asked[:3]] == [None, 901, None]


async def test_odd_updates_are_stored_and_odd_answers_survived(intake: Intake) -> None:
    """Store raw, acknowledge: a poison update must not block the queue (telegram.md 5)."""
    intake.answers = [{"not": "a list"}, [{"update_id": 1}, {"update_id": 2, "message": [[]]}, "x", {"n": 1}], ["x"]]
    intake.start()
    await intake.has(2)
    assert [(u.update_id, u.chat_id, u.person_id) for u in intake.got] == [(1, 0, 0), (2, 0, 0)]


async def test_network_errors_back_off_with_jitter_up_to_thirty_seconds(intake: Intake) -> None:
    """Doubling, capped, never in step; the first success starts over."""
    intake.answers = [NetworkError("502")] * 10 + [[text(1)], NetworkError("502"), [text(2)]]
    intake.start()
    await intake.has(2)
    slept = intake.it.seconds.slept
    wholes = [1, 2, 4, 8, 16, 30, 30, 30, 30, 30, 1]
    assert len(slept) == len(wholes)
    assert all(whole / 2 <= seconds <= whole for seconds, whole in zip(slept, wholes, strict=True))
    assert len(set(slept)) == len(slept)


async def test_retry_after_is_honoured_in_full(intake: Intake) -> None:
    """Even above our own cap (telegram.md 10)."""
    intake.answers = [RetryAfter(timedelta(seconds=70)), [text(1)]]
    intake.start()
    await intake.has(1)
    assert intake.it.seconds.slept == [70]


async def test_two_pollers_for_thirty_seconds_end_it_with_one_sentence(intake: Intake) -> None:
    """Say so plainly and exit, never loop (telegram.md 7)."""
    intake.answers = [Conflict("terminated by other getUpdates request")] * 100
    began = intake.it.seconds.now
    with pytest.raises(TwoPollersError, match="Another program is polling"):
        await intake.ends()
    assert 30 <= intake.it.seconds.now - began <= 36


async def test_polls_that_succeed_in_between_do_not_hide_the_other_poller(intake: Intake) -> None:
    """Two pollers throw each other out by turns (telegram.md 7)."""
    intake.answers = [answer for n in range(50) for answer in (Conflict("terminated by other"), [text(n)])]
    with pytest.raises(TwoPollersError):
        await intake.ends()


async def test_a_deploy_that_overlaps_for_a_moment_is_survived(intake: Intake) -> None:
    """The old instance is told to stop and does; a conflict a day later is another matter (telegram.md 7)."""
    intake.answers = [Conflict("terminated by other")] * 3 + [[text(1)]]
    intake.start()
    await intake.has(1)
    intake.it.seconds.now += 3600
    intake.answers = [Conflict("terminated by other"), [text(2)]]
    intake.it.playground.world.user_sends(SARI, "wakes the poll")
    await intake.has(3)


async def test_a_real_second_poller_is_noticed(intake: Intake, monkeypatch: pytest.MonkeyPatch) -> None:
    """The playground ends the first poll with 409 when a second one comes (telegram.md 7)."""
    server = intake.it.playground.api.poller
    polled = asyncio.Event()
    terminate = server.terminate

    def spy(reason: str) -> None:  # every poll that is going to wait ends the one before it
        polled.set()
        terminate(reason)

    monkeypatch.setattr(server, "terminate", spy)
    task = intake.start()
    other = BotApi("1:playground", intake.it.playground.url, request=intake.it.request)
    async with asyncio.timeout(SOON):
        await polled.wait()
        polled.clear()
        rival = asyncio.create_task(other.call("getUpdates", {"timeout": 30}))
        await polled.wait()
        polled.clear()
        await polled.wait()  # ours came back, and throws the other one out
    rival.cancel()
    await asyncio.gather(rival, return_exceptions=True)
    assert intake.it.seconds.slept == [3]
    assert not task.done()


async def test_a_webhook_left_over_is_said_and_not_deleted(intake: Intake) -> None:
    """It may be somebody's: the sentence says what to do (telegram.md 7)."""
    intake.it.playground.world.webhook["url"] = "https://example.org/hook"
    with pytest.raises(WebhookSetError, match="deleteWebhook"):
        await intake.ends()
    assert intake.it.playground.world.webhook["url"]


async def test_a_wrong_token_is_said(intake: Intake) -> None:
    """401 and 404 will not get better by asking again."""
    intake.answers = [InvalidToken("Unauthorized")]
    with pytest.raises(BadTokenError, match="TELEGRAM_BOT_TOKEN"):
        await intake.ends()


async def test_an_update_survives_a_failure_of_the_store_and_a_restart(
    intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped before the commit: the server still has it, and the next poller gets it (telegram.md 1)."""
    intake.it.playground.world.user_sends(SARI, "one")
    tried = asyncio.Event()
    write = intake.it.store.write

    async def away(_: Any) -> Any:
        tried.set()
        raise StoreError("disk full")

    monkeypatch.setattr(intake.it.store, "write", away)
    task = intake.start()
    async with asyncio.timeout(SOON):
        await tried.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    monkeypatch.setattr(intake.it.store, "write", write)
    intake.start()
    await intake.has(1)
