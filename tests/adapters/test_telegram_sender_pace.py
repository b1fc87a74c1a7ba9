"""The sender under flood limits, Telegram's and our own (telegram.md 10)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.playground import Fault
from bot.telegram.lanes import Item
from bot.telegram.pace import Pace
from tests.adapters.test_telegram_rig import ELSE, GRACE, GROUP, JONAS, NOON, SARI, SOON, Rig, rig


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path) as it:
        yield it


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


async def test_unasked_messages_go_evenly_at_25_a_second_and_replies_pass_them(it: Rig) -> None:
    """A herd at 09:00 is spread; a reply goes at once, before any nudge (telegram.md 10)."""
    for n in range(60):
        it.playground.world.add_persona(100 + n, "P", "en")
        it.playground.world.user_sends(100 + n, "/start")
    it.start()
    await it.send(*(it.says("nudge", 100 + n, unasked=True) for n in range(60)))
    await it.settle()
    assert len(it.made("sendMessage")) == 3
    await it.send(*(it.says("reply", 100 + n) for n in range(59, 29, -1)))
    await it.settle()
    assert len(it.made("sendMessage")) == 3 + 30
    assert it.texts(159) == ["reply"]
    for seen in range(4, 61):
        await it.moves(0.0401)
        assert len(it.made("sendMessage")) == 30 + seen
    assert it.texts(159) == ["reply", "nudge"]


async def test_unasked_messages_that_are_behind_do_not_go_in_a_heap(it: Rig) -> None:
    """25 in two heaps within one second would arrive as 50: after a pause three go at once, and then one by one."""
    for n in range(30):
        it.playground.world.add_persona(100 + n, "P", "en")
        it.playground.world.user_sends(100 + n, "/start")
    it.start()
    await it.send(*(it.says("nudge", 100 + n, unasked=True) for n in range(30)))
    await it.settle()
    await it.moves(10)
    assert len(it.made("sendMessage")) == 6
    await it.moves(0.0401)
    assert len(it.made("sendMessage")) == 7


def test_never_more_than_29_arrive_within_a_second_however_slow_the_way_is() -> None:
    """Telegram counts arrivals, somewhere between departure and answer; a way that was slow must not bunch them."""
    pace, ways = Pace(), Random(1)
    under_way: list[tuple[float, float]] = []  # when it is answered, when it arrived
    arrived: list[float] = []
    now = 0.0
    while len(arrived) < 2_000:
        now += 0.005
        for answered, arrival in sorted(under_way):
            if answered <= now:
                under_way.remove((answered, arrival))
                arrived.append(arrival)
                pace.answered(now)
        if not pace.overall_wait(now):
            pace.count(len(arrived), now, unasked=True)
            blocked = int(now) % 10 == 5  # until that second is over
            arrival = (int(now) + 1.0 if blocked else now) + ways.random() * 0.05
            under_way.append((arrival + ways.random() * 0.05, arrival))
    arrived.sort()
    assert all(later - earlier >= 1.0 for earlier, later in zip(arrived, arrived[29:], strict=False))
    assert arrived[-1] < 2_000 / 25 * 1.1, "the way is blocked for a tenth of the time"


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


async def test_unasked_calls_leave_room_for_replies_and_do_not_spin_meanwhile(
    it: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of the room is for replies; a full half waits for an answer, not in a busy loop."""
    it.new_sender(concurrency=4)
    it.playground.world.faults.next(Fault.SLOW, count=2, delay=timedelta(milliseconds=300))
    takes: list[int] = []
    full = asyncio.Event()
    take = it.sender._lanes.take

    def counting(now: float, now_at: datetime, room: int, unasked_room: int) -> list[Item]:
        takes.append(unasked_room)
        if unasked_room == 0:
            full.set()
        return take(now, now_at, room, unasked_room)

    monkeypatch.setattr(it.sender._lanes, "take", counting)
    it.start()
    await it.send(*(it.says("nudge", chat, unasked=True) for chat in (SARI, JONAS, GRACE)))
    async with asyncio.timeout(SOON):
        await full.wait()
    await it.send(it.says("reply", ELSE))
    await it.settle()
    made = [(call.params["text"], call.params["chat_id"]) for call in it.made("sendMessage")]
    assert made[0] == ("reply", ELSE)
    assert sorted(made[1:]) == [("nudge", SARI), ("nudge", JONAS), ("nudge", GRACE)]
    assert min(takes) == 0
    assert len(takes) < 30
