"""The playground takes photos as Telegram does, and its page shows them and hands out documents."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from PIL import Image

from bot.clock import JumpingClock
from bot.playground import Playground, populate
from bot.playground.default_world import SARI
from bot.playground.photos import MAX_PHOTO_BYTES

NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)
Json = dict[str, Any]
STATIC = Path(__file__).parents[2] / "bot" / "playground" / "static"


def png(width: int = 3, height: int = 2, kind: str = "PNG") -> bytes:
    """Return a small image."""
    out = BytesIO()
    Image.new("L", (width, height), 200).save(out, kind)
    return out.getvalue()


class Sender:
    """Uploads files as a bot would."""

    def __init__(self, session: aiohttp.ClientSession, playground: Playground) -> None:
        self.session, self.playground = session, playground

    async def __call__(self, method: str, body: bytes | str, name: str = "x.png", **fields: str) -> Json:
        form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
        form.add_field("chat_id", str(SARI))
        for field, value in fields.items():
            form.add_field(field, value)
        kind = method.removeprefix("send").lower()
        if isinstance(body, bytes):
            form.add_field(kind, BytesIO(body), filename=name, content_type="application/octet-stream")
        else:
            form.add_field(kind, body)
        async with self.session.post(f"{self.playground.url}/bot1:playground/{method}", data=form) as answer:
            said: Json = await answer.json()
            return said

    async def refused(self, method: str, body: bytes | str, **fields: str) -> str:
        answer = await self(method, body, **fields)
        assert answer["error_code"] == 400
        return str(answer["description"])


@pytest.fixture
async def send() -> AsyncIterator[Sender]:
    playground = Playground(clock=JumpingClock(frozen_at=NOON))
    populate(playground.world)
    playground.world.user_sends(SARI, "/start")
    await playground.start()
    async with aiohttp.ClientSession() as session:
        yield Sender(session, playground)
    await playground.stop()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
async def test_a_photo_has_its_sides_and_may_be_sent_again(send: Sender, kind: str) -> None:
    message = (await send("sendPhoto", png(30, 20, kind), caption="<b>all</b> of it", parse_mode="HTML"))["result"]
    [size] = message["photo"]
    assert (size["width"], size["height"]) == (30, 20)
    assert message["caption"] == "all of it"
    again = (await send("sendPhoto", size["file_id"]))["result"]
    assert again["photo"] == message["photo"]


@pytest.mark.parametrize(("width", "height"), [(9_999, 500), (1, 21), (9_501, 500), (42, 2)])
async def test_what_is_too_wide_or_too_narrow_is_no_photo(send: Sender, width: int, height: int) -> None:
    """Sides of 10,000 pixels together, and 20 to 1, are the limit."""
    assert await send.refused("sendPhoto", png(width, height)) == "Bad Request: PHOTO_INVALID_DIMENSIONS"


@pytest.mark.parametrize(("width", "height"), [(9_500, 500), (1, 20), (20, 1)])
async def test_the_limits_themselves_are_allowed(send: Sender, width: int, height: int) -> None:
    assert (await send("sendPhoto", png(width, height)))["ok"]


@pytest.mark.parametrize("body", [b"<script>", b"\x89PNG", png(50, 50)[:-30], png(2, 2)[:20] + b"\0" * 40])
async def test_what_cannot_be_read_is_no_photo(send: Sender, body: bytes) -> None:
    assert await send.refused("sendPhoto", body) == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_ten_megabytes_are_the_most(send: Sender) -> None:
    """What stands behind the image counts; one byte more is refused before anybody looks."""
    whole = png()
    assert (await send("sendPhoto", whole + bytes(MAX_PHOTO_BYTES - len(whole))))["ok"]
    said = await send.refused("sendPhoto", whole + bytes(MAX_PHOTO_BYTES - len(whole) + 1))
    assert said == "Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes"


async def test_captions_files_and_kinds_are_looked_at(send: Sender) -> None:
    assert await send.refused("sendPhoto", b"") == "Bad Request: file must be non-empty"
    assert await send.refused("sendPhoto", "nonsense") == "Bad Request: wrong file identifier/HTTP URL specified"
    too_long = await send.refused("sendPhoto", png(), caption="x" * 1025)
    assert too_long == "Bad Request: message caption is too long"
    assert (await send("sendPhoto", png(), caption="x" * 1024))["ok"]
    document = (await send("sendDocument", b"BEGIN", name="a.ics"))["result"]["document"]
    assert "can't use file of type Document as Photo" in await send.refused("sendPhoto", document["file_id"])
    photo = (await send("sendPhoto", png()))["result"]["photo"][0]
    assert "can't use file of type Photo as Document" in await send.refused("sendDocument", photo["file_id"])


async def test_the_page_gets_photos_as_what_they_are_and_documents_to_save(send: Sender) -> None:
    """A photo sent as plain bytes is shown as the image it is; a document keeps its name, whatever its letters."""
    photo = (await send("sendPhoto", png()))["result"]["photo"][0]["file_id"]
    async with send.session.get(f"{send.playground.url}/play/file/{photo}") as shown:
        assert (shown.content_type, await shown.read()) == ("image/png", png())
        assert shown.headers["Content-Disposition"] == "inline"
    for name, saved in (
        ("Gespräche.ics", "Gespr%C3%A4che.ics"),
        ("a b.html", "a%20b.html"),
        ("sopan.json", "sopan.json"),
    ):
        file = (await send("sendDocument", b"<script>", name=name))["result"]["document"]["file_id"]
        async with send.session.get(f"{send.playground.url}/play/file/{file}") as kept:
            assert kept.content_type == "application/octet-stream"
            assert kept.headers["Content-Disposition"].endswith(f"filename*=UTF-8''{saved}")
            assert kept.headers["Content-Disposition"].startswith("attachment; ")


def test_the_page_describes_photos_with_their_caption() -> None:
    """And has a word for those without one, in each of its languages."""
    drawing = (STATIC / "messages.js").read_text(encoding="utf-8")
    assert "alt: message.caption ?? view.words.photo" in drawing
    assert len(re.findall(r"location: \"[^\"]+\", photo: \"", (STATIC / "words.js").read_text(encoding="utf-8"))) == 3
