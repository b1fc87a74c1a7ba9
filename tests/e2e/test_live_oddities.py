"""A voice message, somebody else's words and a changed message, over real HTTP to the bot as it is run."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.language.catalog import Catalog
from tests.e2e.test_live_rig import GRACE, JONAS, SARI, Live, live

CATALOG = Catalog()


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Live]:
    async with live(tmp_path) as running:
        await running.start()
        yield running


async def does(it: Live, person: int, act: str, **wish: Any) -> str:
    """Do something on the page, and return what the bot says to it."""
    seen = len(it.made("sendMessage"))
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{it.playground.url}/play/{act}", json={"persona": person, "chat": person, **wish}) as response,
    ):
        assert response.status == 200, await response.text()
    await it.until(lambda: len(it.made("sendMessage")) > seen)
    return str(it.last(person)["text"])


def said(locale: str, message: str, **args: str) -> str:
    return CATALOG.text(locale, message, args={name.replace("_", "-"): value for name, value in args.items()})


@pytest.mark.parametrize(("person", "locale"), [(SARI, "id"), (JONAS, "de"), (GRACE, "en")])
async def test_voice_forwarded_and_edited(it: Live, person: int, locale: str) -> None:
    """The question stands through all of it, and its corrected answer counts."""
    question = said(locale, "decide-company")
    assert await does(it, person, "send", text="/decide") == question
    heard = await does(it, person, "attach", kind="voice")
    assert heard.startswith(said(locale, "odd-voice"))
    assert heard.endswith(question)
    forwarded = await does(it, person, "attach", kind="forwarded", text="Kontoso")
    assert forwarded.startswith(said(locale, "odd-forwarded", has_question="yes"))
    assert forwarded.endswith(question)
    await does(it, person, "send", text="Simens")
    mine = next(m for m in reversed(it.world.messages(person)) if not m["from"]["is_bot"])
    corrected = await does(it, person, "edit", message=mine["message_id"], text="Siemens")
    assert corrected.startswith(said(locale, "odd-amended", taken="Siemens"))
    assert "Kontoso" not in "".join(it.texts(person))
    assert [call for call in it.world.calls if not call.ok] == []
