"""The sender when nobody knows whether a message went out, and when the database is away (telegram.md 11)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.playground import Fault
from bot.telegram.request import CertainlyUnsent
from tests.adapters.test_telegram_rig import JONAS, Rig, rig, troubled


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path) as it:
        yield it


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

    async def call(method: str, payload: dict[str, Any], **options: Any) -> Any:
        result = await through(method, payload, **options)
        it.store.failures = 3
        return result

    it.api.call = call  # type: ignore[method-assign]
    await it.send(it.says("hello"))
    await it.settle()
    assert it.texts() == ["hello"]
    assert await it.outbox() == []
    assert len(it.seconds.slept) == 3
