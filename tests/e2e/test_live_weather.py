"""The running bot in bad weather: refusals, floods, lost answers, stops in the middle (telegram.md 1, 10-12)."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.playground.faults import Fault
from tests.e2e.test_live_rig import JONAS, SARI, Live, live

SAYS = frozenset({"sendMessage"})


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Live]:
    async with live(tmp_path) as running:
        yield running


async def test_somebody_who_blocked_the_bot_can_come_back(it: Live) -> None:
    """403 silences it for this person alone; /start opens it again."""
    bot = await it.start()
    await it.exchange(SARI, "/start")
    it.world.user_sends(SARI, "/help")
    it.world.personas[SARI].blocked = True  # before the bot can answer, and without telling it
    await it.until(lambda: any(call.error_code == 403 for call in it.made("sendMessage", chat_id=SARI)))
    assert await it.exchange(JONAS, "/start")
    it.world.personas[SARI].blocked = False
    assert await it.exchange(SARI, "/start")
    assert "ERROR" not in bot.said


async def test_a_flood_limit_is_kept_and_holds_nobody_else(it: Live) -> None:
    await it.start()
    await it.exchange(SARI, "/start")
    it.world.faults.next(Fault.FLOOD, methods=SAYS, retry_after=2)
    seen = len(it.made("sendMessage", chat_id=SARI))
    it.world.user_sends(SARI, "/help")
    await it.until(lambda: it.world.faults.struck == 1)
    refused = it.made("sendMessage", chat_id=SARI)[seen]
    assert refused.error_code == 429
    await it.exchange(JONAS, "/start")
    assert it.made("sendMessage", chat_id=JONAS)[0].time - refused.time < 1.5
    await it.until(lambda: len(it.made("sendMessage", chat_id=SARI)) > seen + 1)
    assert it.made("sendMessage", chat_id=SARI)[seen + 1].time - refused.time >= 2


async def test_an_unknown_fate_doubles_a_message_at_most_once(it: Live) -> None:
    await it.start()
    await it.exchange(SARI, "/start")
    for fault, most in ((Fault.TIMEOUT_AFTER, 2), (Fault.TIMEOUT_BEFORE, 1), (Fault.GATEWAY, 1), (Fault.INTERNAL, 1)):
        it.world.faults.next(fault, methods=SAYS)
        seen, tries = len(it.texts(SARI)), len(it.made("sendMessage", chat_id=SARI))
        it.world.user_sends(SARI, "/help")
        await it.until(lambda tries=tries: len(it.made("sendMessage", chat_id=SARI)) == tries + 2)  # type: ignore[misc]
        # Lanes are in order: when the next answer is there, nothing of this one is still to come.
        it.world.user_sends(SARI, "/privacy")
        await it.until(lambda tries=tries: len(it.made("sendMessage", chat_id=SARI)) == tries + 3)  # type: ignore[misc]
        *answers, _ = it.texts(SARI)[seen:]
        assert 1 <= len(answers) <= most, fault
        assert len(set(answers)) == 1


async def test_bad_gateways_while_polling_lose_nothing(it: Live) -> None:
    bot = await it.start()
    it.world.faults.next(Fault.GATEWAY, methods={"getUpdates"})
    assert await it.exchange(SARI, "/start")
    it.world.faults.next(Fault.TIMEOUT_AFTER, methods={"getUpdates"})
    seen = len(it.texts(SARI))
    await it.exchange(SARI, "/help")
    await it.exchange(SARI, "/help")
    assert len(it.texts(SARI)) == seen + 2
    assert "Traceback" not in bot.said


async def test_twenty_people_at_once_meet_no_flood_limit(it: Live) -> None:
    people = it.crowd(20)
    await it.start()
    it.world.faults.enforce_limits = True
    for text in ("/start", "/help"):
        seen = {person: len(it.texts(person)) for person in people}
        for person in people:
            it.world.user_sends(person, text)
        await it.until(lambda seen=seen: all(len(it.texts(person)) > seen[person] for person in people))  # type: ignore[misc]
    assert [call for call in it.world.calls if call.error_code == 429] == []


async def test_a_stop_in_the_middle_loses_and_doubles_nothing(it: Live) -> None:
    """SIGTERM while 200 questions are on their way: exit code 0 in time, and the next start answers the rest."""
    people = it.crowd(20)
    bot = await it.start()
    for person in people:
        await it.exchange(person, "/start")
    seen = {person: len(it.texts(person)) for person in people}
    it.world.faults.round_trip = timedelta(milliseconds=20)
    for _ in range(10):
        for person in people:
            it.world.user_sends(person, "/help")
    await it.until(lambda: sum(len(it.texts(person)) for person in people) >= sum(seen.values()) + 20)
    before = time.monotonic()
    assert await bot.stop() == 0
    assert time.monotonic() - before < 10
    assert "Traceback" not in bot.said
    await it.start()
    await it.until(lambda: all(len(it.texts(person)) >= seen[person] + 10 for person in people))
    await asyncio.sleep(0.2)
    assert {len(it.texts(person)) - seen[person] for person in people} == {10}


async def test_a_start_without_telegram_waits_for_it(it: Live) -> None:
    """Who it is, and what people see of it, is asked again until Telegram answers."""
    it.world.faults.next(Fault.GATEWAY, methods={"getMe"})
    bot = await it.start()
    assert "Telegram cannot be reached yet, trying again" in bot.said
    await it.until(lambda: it.made("setMyCommands"))
    assert await it.exchange(SARI, "/start")


async def test_a_stop_does_not_wait_for_a_hanging_telegram(it: Live) -> None:
    bot = await it.start()
    await it.exchange(SARI, "/start")
    it.world.faults.next(Fault.SLOW, methods=SAYS, delay=timedelta(seconds=9))
    it.world.user_sends(SARI, "/help")
    await it.until(lambda: it.world.faults.struck == 1 or not it.world.faults.troubles)
    before = time.monotonic()
    assert await bot.stop() == 0
    assert time.monotonic() - before < 10
    assert "Traceback" not in bot.said
