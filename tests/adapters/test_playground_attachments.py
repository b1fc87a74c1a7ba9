"""What people send besides words, from the page: as Telegram shapes it, and edited as its programs edit."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.playground.default_world import SARI
from bot.telegram.messages import TelegramMessenger

KINDS = ["voice", "video_note", "photo", "sticker", "document", "contact", "poll", "dice"]


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    made = Playground(clock=JumpingClock(), populated=True)
    await made.start()
    yield made
    await made.stop()


async def act(playground: Playground, name: str, **wish: Any) -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{playground.url}/play/{name}", json={"persona": SARI, "chat": SARI} | wish) as response,
    ):
        return response.status, await response.json()


def updates(playground: Playground) -> list[Any]:
    return [json.loads(update.body) for update in playground.world.updates.take(0, 100)]


@pytest.mark.parametrize("kind", KINDS)
async def test_each_kind_reaches_the_bot_as_itself(playground: Playground, kind: str) -> None:
    """What stands in the field goes along only where Telegram has captions."""
    status, answer = await act(playground, "attach", kind=kind, text=" Acme ")
    assert status == 200
    (update,) = updates(playground)
    incoming = TelegramMessenger("sopan_bot").read(update)
    assert (update["update_id"], incoming.kind, incoming.medium) == (answer["result"], "media", kind)
    assert incoming.text == ("Acme" if kind in {"voice", "photo", "document"} else "")
    assert playground.world.personas[SARI].started


async def test_an_album_is_several_messages_of_one_group(playground: Playground) -> None:
    """Two albums are two groups; the caption is the first picture's."""
    for _ in range(2):
        await act(playground, "attach", kind="album", text="Acme")
    messages = [update["message"] for update in updates(playground)]
    assert len({message["media_group_id"] for message in messages[:3]}) == 1
    assert len({message["media_group_id"] for message in messages}) == 2
    assert ["caption" in message for message in messages] == [True, False, False] * 2


async def test_forwarded_words_are_somebody_elses(playground: Playground) -> None:
    await act(playground, "attach", kind="forwarded", text="We would like to invite you.")
    (update,) = updates(playground)
    incoming = TelegramMessenger("sopan_bot").read(update)
    assert (incoming.kind, incoming.text, incoming.forwarded) == ("text", "We would like to invite you.", True)


@pytest.mark.parametrize("wish", [{"kind": "forwarded"}, {"kind": "forwarded", "text": " "}, {"kind": "gift"}, {}])
async def test_what_nobody_can_send_is_refused(playground: Playground, wish: dict[str, str]) -> None:
    assert (await act(playground, "attach", **wish))[0] == 400
    assert playground.world.messages(SARI) == []


async def test_a_caption_is_edited_and_the_picture_stays(playground: Playground) -> None:
    await act(playground, "attach", kind="photo", text="Acmee")
    before = playground.world.messages(SARI)[-1]
    assert (await act(playground, "edit", message=before["message_id"], text="Acme"))[0] == 200
    edited = updates(playground)[-1]["edited_message"]
    assert (edited["caption"], edited["photo"], "text" in edited) == ("Acme", before["photo"], False)


async def test_what_is_not_ones_own_cannot_be_edited(playground: Playground) -> None:
    """Nor what has no words."""
    await act(playground, "attach", kind="forwarded", text="Hi")
    await act(playground, "attach", kind="sticker")
    for message in playground.world.messages(SARI):
        status, answer = await act(playground, "edit", message=message["message_id"], text="Ho")
        assert (status, "texts here" in answer["error"]) == (400, True)
