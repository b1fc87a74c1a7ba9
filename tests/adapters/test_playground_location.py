"""Locations in the playground: as strict as Telegram, and sent from the page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.playground.default_world import GROUP, SARI

BALI = {"latitude": -8.65, "longitude": 115.2167}


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    made = Playground(clock=JumpingClock(), populated=True)
    await made.start()
    yield made
    await made.stop()


async def locate(playground: Playground, **wish: Any) -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{playground.url}/play/locate", json={"persona": SARI, "chat": SARI} | wish) as response,
    ):
        return response.status, await response.json()


async def test_a_location_reaches_the_bot(playground: Playground) -> None:
    """As a message with a Location in it, and no text."""
    status, answer = await locate(playground, **BALI)
    assert status == 200
    (update,) = playground.world.updates.take(0, 10)
    message = json.loads(update.body)["message"]
    assert (update.id, message["location"], "text" in message) == (answer["result"], BALI, False)
    assert playground.world.personas[SARI].started


@pytest.mark.parametrize(
    "point",
    [
        {"latitude": 90.001, "longitude": 0},
        {"latitude": 0, "longitude": -180.5},
        {"latitude": "52.5", "longitude": 13},
        {"latitude": True, "longitude": 13},
        {"latitude": None, "longitude": None},
        {"latitude": 52},
    ],
)
async def test_what_is_no_point_on_earth_is_refused(playground: Playground, point: dict[str, Any]) -> None:
    """Telegram: latitude -90 to 90, longitude -180 to 180, numbers; nothing of it reaches the chat."""
    assert (await locate(playground, **point))[0] == 400
    assert playground.world.messages(SARI) == []
    with pytest.raises(ValueError, match="itude is a number"):
        playground.world.user_sends_other(SARI, {"venue": {"title": "Acme", "location": point}})


async def test_the_edges_of_the_earth_are_on_it(playground: Playground) -> None:
    """Both poles, and the date line from both sides."""
    for latitude, longitude in ((90, 180), (-90, -180), (0, 0)):
        assert (await locate(playground, latitude=latitude, longitude=longitude))[0] == 200


async def test_in_a_group_the_bot_does_not_hear_of_it(playground: Playground) -> None:
    """Privacy mode: a location is no command, no reply and no mention (telegram.md 22)."""
    status, answer = await locate(playground, chat=GROUP, **BALI)
    assert (status, answer["result"]) == (200, 0)
    assert playground.world.updates.take(0, 10) == []


async def test_the_page_says_what_stands_last(playground: Playground) -> None:
    """In the list of chats."""
    await locate(playground, **BALI)
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{playground.url}/play/state?persona={SARI}") as response,
    ):
        assert (await response.json())["chats"][0]["preview"] == "◎"
