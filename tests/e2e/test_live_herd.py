"""A herd of nudges due at the same moment, through the whole bot as it is run, under Telegram's enforced limits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.dispatcher import Dispatcher
from bot.ports import Outbound
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, new_master_key, read_master_key
from tests.bench.stock import FIRST_PERSON, filled, wiring
from tests.e2e.test_live_rig import Live, live

HERD = 150
PEOPLE = range(FIRST_PERSON, FIRST_PERSON + HERD)
PASSES_WITHIN = 60.0  # seconds; at 25 a second it takes six


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Live]:
    async with live(tmp_path) as running:
        yield running


async def test_a_herd_passes_whole_and_unrefused_and_lets_a_reply_go_first(it: Live) -> None:
    """telegram.md 10: none lost, none doubled, no 429; who writes meanwhile is answered before the rest of them."""
    key = new_master_key()
    now = datetime.now(UTC)
    await asyncio.to_thread(filled, it.home / "herd.sqlite", read_master_key(key), people=HERD, due_at=now)
    for person in PEOPLE:
        it.world.add_persona(person, f"P{person}", "en")
        it.world.personas[person].started = True
    it.world.faults.enforce_limits = True
    bot = await it.launch(database="herd.sqlite", SOPAN_DATA_KEY=key)

    def reached() -> list[int]:
        return [person for person in PEOPLE if it.texts(person)]

    await it.until(lambda: len(reached()) >= HERD // 3)
    writer = next(person for person in reversed(PEOPLE) if not it.texts(person))
    help_text = await it.exchange(writer, "/help")
    assert len(reached()) < HERD, "the reply did not wait for the herd"
    await it.until(lambda: len(reached()) == HERD and len(it.texts(writer)) == 2, PASSES_WITHIN)
    assert await bot.stop() == 0
    first, second = it.texts(writer)
    assert (first, "Acme" in second) == (help_text, True), "the reply passed the writer's own nudge"
    assert all("Acme" in text for person in PEOPLE if person != writer for text in it.texts(person))
    assert [len(it.texts(person)) for person in PEOPLE if person != writer] == [1] * (HERD - 1)
    assert [call for call in it.world.calls if not call.ok] == []
    assert "flood" not in bot.said


class _Outbox:
    def __init__(self) -> None:
        self.offered: list[Outbound] = []

    def offer(self, calls: Sequence[Outbound]) -> None:
        self.offered += calls


async def test_what_cannot_be_sent_soon_stays_a_row(tmp_path: Path) -> None:
    """A herd waits in the table, not in memory: no more is fired than ten seconds' worth of sending."""
    key, path = b"k" * 32, tmp_path / "herd.sqlite"
    people = 300
    await asyncio.to_thread(filled, path, key, people=people, due_at=datetime.now(UTC))
    wired, outbox = wiring(key), _Outbox()
    sent = 0
    store = await SqliteStore.open(path, Cipher(key), wired.clock)
    try:
        dispatcher = Dispatcher(store, outbox, wired, waiting=lambda: len(outbox.offered) - sent)
        while await dispatcher.fire_due():
            pass
        assert len(outbox.offered) == 250
        sent = 30
        assert await dispatcher.fire_due() == 30
        assert await dispatcher.fire_due() == 0
        sent = 280
        assert await dispatcher.fire_due() == people - 280
    finally:
        await store.close()
    assert len({call.call.chat_id for call in outbox.offered}) == people
