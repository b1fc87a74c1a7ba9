"""The outbox's sender against the playground over HTTP and a real SQLite file: order, marks, recovery."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.test_telegram_rig import GRACE, JONAS, SARI, SOON, Rig, rig


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path) as it:
        yield it


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
    """At-least-once, bounded: a call that ten crashes have met is given up (telegram.md 11, decision 10)."""
    [often, once] = await it.put(it.says("often"), it.says("once"))
    for _ in range(10):
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

    it.store.write = spy  # type: ignore[method-assign]
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
