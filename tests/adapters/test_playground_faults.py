"""The playground's bad weather: each fault as a bot meets it, and Telegram's flood limits (telegram.md 10, 11)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.clock import JumpingClock
from bot.playground import Fault, Playground
from bot.playground.errors import RefusedError
from bot.playground.faults import Faults, FloodLimits

NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    playground = Playground(clock=JumpingClock(frozen_at=NOON))
    playground.world.add_persona(7, "Sari", "id")
    playground.world.user_sends(7, "/start")
    await playground.start()
    yield playground
    await playground.stop()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def send(playground: Playground, session: aiohttp.ClientSession, text: str = "x") -> Any:
    return session.post(f"{playground.url}/bot1:playground/sendMessage", json={"chat_id": 7, "text": text})


async def test_429_says_how_long_to_wait_and_does_nothing(
    playground: Playground, session: aiohttp.ClientSession
) -> None:
    """parameters.retry_after and the header agree; the call after that passes (telegram.md 10)."""
    playground.world.faults.next(Fault.FLOOD, retry_after=4)
    async with send(playground, session) as response:
        assert response.status == 429
        assert response.headers["Retry-After"] == "4"
        assert await response.json() == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 4",
            "parameters": {"retry_after": 4},
        }
    assert len(playground.world.messages(7)) == 1
    async with send(playground, session) as response:
        assert response.status == 200
    assert [call.fault for call in playground.world.calls] == ["429", None]


@pytest.mark.parametrize(("fault", "status"), [(Fault.INTERNAL, 500), (Fault.GATEWAY, 502)])
async def test_gateway_errors_are_html(
    playground: Playground, session: aiohttp.ClientSession, fault: Fault, status: int
) -> None:
    """Real gateways do not speak JSON."""
    playground.world.faults.next(fault)
    async with send(playground, session) as response:
        assert response.status == status
        assert response.content_type == "text/html"
        assert f"<h1>{status}" in await response.text()
    assert len(playground.world.messages(7)) == 1


@pytest.mark.parametrize(("fault", "messages"), [(Fault.TIMEOUT_BEFORE, 1), (Fault.TIMEOUT_AFTER, 2)])
async def test_dropped_connections_come_before_or_after_handling(
    playground: Playground, session: aiohttp.ClientSession, fault: Fault, messages: int
) -> None:
    """Both look the same to the bot; only one sent something: the ambiguous case (telegram.md 11)."""
    playground.world.faults.next(fault)
    with pytest.raises(aiohttp.ClientError):
        async with send(playground, session):
            pass
    assert len(playground.world.messages(7)) == messages


async def test_slow_calls_are_late(playground: Playground, session: aiohttp.ClientSession) -> None:
    """The answer comes, after the delay."""
    playground.world.faults.next(Fault.SLOW, delay=timedelta(milliseconds=80))
    began = time.monotonic()
    async with send(playground, session) as response:
        assert response.status == 200
    assert time.monotonic() - began >= 0.08


async def test_a_round_trip_delays_all_and_blocks_none(playground: Playground, session: aiohttp.ClientSession) -> None:
    """Twenty calls at once take about one round trip, not twenty."""
    playground.world.faults.round_trip = timedelta(milliseconds=100)

    async def one(number: int) -> int:
        async with send(playground, session, str(number)) as response:
            return int(response.status)

    began = time.monotonic()
    assert await asyncio.gather(*map(one, range(20))) == [200] * 20
    assert 0.1 <= time.monotonic() - began < 1.0


async def test_faults_leave_polling_alone_unless_told(playground: Playground, session: aiohttp.ClientSession) -> None:
    """A fault without methods waits for the next call that matters; with methods it waits for those."""
    faults = playground.world.faults
    faults.next(Fault.INTERNAL)
    async with session.get(f"{playground.url}/bot1:playground/getUpdates") as response:
        assert response.status == 200
    async with send(playground, session) as response:
        assert response.status == 500
    faults.next(Fault.INTERNAL, methods=["getUpdates"])
    async with send(playground, session) as response:
        assert response.status == 200
    async with session.get(f"{playground.url}/bot1:playground/getUpdates") as response:
        assert response.status == 500


async def test_frequent_faults_repeat_with_their_seed() -> None:
    """The same seed is the same bad luck; clear ends it."""

    def luck(seed: int) -> list[bool]:
        faults = Faults(seed=seed)
        faults.often(Fault.FLOOD, 0.3)
        return [faults.strike("sendMessage") is not None for _ in range(200)]

    assert luck(5) == luck(5) != luck(6)
    assert 30 < sum(luck(5)) < 90
    faults = Faults()
    faults.often("500", 1.0)
    faults.clear()
    assert faults.strike("sendMessage") is None


class Seconds:
    """A monotonic clock by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def waits(limits: FloodLimits, chat_id: int, *, group: bool = False) -> int:
    try:
        limits.check(chat_id, group=group)
    except RefusedError as refused:
        return refused.parameters["retry_after"]
    return 0


async def test_a_chat_takes_a_short_burst_then_one_a_second() -> None:
    """About 1/s per chat; short bursts pass (telegram.md 10)."""
    seconds = Seconds()
    limits = FloodLimits(seconds)
    assert [waits(limits, 1) for _ in range(7)] == [0, 0, 0, 0, 0, 2, 2]
    seconds.now += 1
    assert [waits(limits, 1), waits(limits, 1)] == [0, 2]


async def test_all_chats_together_take_thirty_a_second_but_answers_pass() -> None:
    """Bulk is 30/s; an answer to somebody who just wrote is not bulk (telegram.md 10)."""
    seconds = Seconds()
    limits = FloodLimits(seconds)
    assert [waits(limits, chat) for chat in range(32)] == [0] * 30 + [2, 2]
    limits.acted(99)
    assert waits(limits, 99) == 0
    seconds.now += 1
    assert waits(limits, 31) == 0


async def test_a_group_takes_twenty_a_minute() -> None:
    """The 21st waits for the first to be a minute old (telegram.md 10)."""
    seconds = Seconds()
    limits = FloodLimits(seconds)
    for _ in range(20):
        assert waits(limits, -5, group=True) == 0
        seconds.now += 1
    assert waits(limits, -5, group=True) == 40
    seconds.now += 40
    assert waits(limits, -5, group=True) == 0


async def test_limits_are_off_until_asked_for(playground: Playground, session: aiohttp.ClientSession) -> None:
    """Load tests run without them, etiquette tests with them."""
    for _ in range(10):
        async with send(playground, session) as response:
            assert response.status == 200
    playground.world.faults.enforce_limits = True
    statuses = []
    for number in range(7):
        async with send(playground, session, str(number)) as response:
            statuses.append(response.status)
    assert statuses == [200] * 5 + [429] * 2
