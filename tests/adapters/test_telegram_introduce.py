"""What is seen before anybody writes: set per language, only where it differs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.playground import Fault
from bot.telegram.introduce import Introduction, Requests, introduce
from tests.adapters.test_telegram_rig import Rig, rig

SAID = {
    locale: Introduction(
        (("start", f"{locale} start"), ("help", f"{locale} help")), f"{locale} long", f"{locale} short"
    )
    for locale in ("de", "en", "id")
}


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path) as it:
        yield it


async def test_everything_is_set_once_and_then_only_what_differs(it: Rig) -> None:
    """Twelve reads; writes only where needed; English for everybody else."""
    first = await introduce(it.api, SAID)
    assert (first.reads, first.failures) == (12, 0)
    assert len([call for call in it.playground.world.calls if call.method.startswith("setMy")]) == first.writes
    for language, locale in (("de", "de"), ("en", "en"), ("id", "id"), ("", "en"), ("fr", "en")):
        code = {"language_code": language}
        assert (await it.api.call("getMyDescription", code))["description"] == f"{locale} long"
        assert (await it.api.call("getMyShortDescription", code))["short_description"] == f"{locale} short"
    assert (await it.api.call("getMyCommands", {}))[0] == {"command": "start", "description": "en start"}
    assert await introduce(it.api, SAID) == Requests(12, 0, 0)
    changed = SAID | {"id": replace(SAID["id"], short="baru")}
    assert await introduce(it.api, changed) == Requests(12, 1, 0)


async def test_a_failure_is_logged_and_stops_nothing(it: Rig, caplog: pytest.LogCaptureFixture) -> None:
    """The bot starts without a description rather than not at all."""
    it.playground.world.faults.next(Fault.INTERNAL, count=2)
    outcome = await introduce(it.api, SAID)
    assert (outcome.reads, outcome.failures) == (12, 2)
    assert caplog.text.count("is not up to date") == 2
    it.playground.world.faults.next(Fault.FLOOD, count=2, methods=["setMyDescription"])
    assert (await introduce(it.api, {"de": SAID["en"]})).failures <= 1


async def test_odd_answers_stop_nothing(it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """A description that is no object."""

    async def call(*_: object, **__: object) -> object:
        return True

    monkeypatch.setattr(it.api, "call", call)
    assert (await introduce(it.api, SAID)).failures == 8
