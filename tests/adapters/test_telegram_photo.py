"""Pictures and text files on their way to Telegram: kept as JSON, uploaded as bytes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import orjson
import pytest

from bot.clock import JumpingClock
from bot.dispatcher.rendering import Shown
from bot.dispatcher.showing import Showing
from bot.playground import Playground
from bot.ports import Call, Json
from bot.telegram.api import BotApi
from bot.telegram.messages import TelegramMessenger
from bot.telegram.request import AiohttpRequest
from bot.telegram.splitting import units
from tests.adapters.test_playground_photo import png

SARI = 7
NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)
MESSENGER = TelegramMessenger("sopan_bot")


class Line:
    """The Bot API behind a store that keeps calls as JSON."""

    def __init__(self, playground: Playground, api: BotApi) -> None:
        self.playground, self._api = playground, api

    async def carry(self, call: Call) -> Json:
        kept: Json = orjson.loads(orjson.dumps(call[1]))
        sent: Json = await self._api.call(call[0], kept)
        return sent

    def body(self, file_id: str) -> bytes:
        return self.playground.world.files[file_id].body


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    playground = Playground(clock=JumpingClock(frozen_at=NOON))
    playground.world.add_persona(SARI, "Sari", "id")
    playground.world.user_sends(SARI, "/start")
    url = await playground.start()
    async with AiohttpRequest(read_timeout=timedelta(seconds=5), connect_timeout=timedelta(seconds=2)) as request:
        yield Line(playground, BotApi("1:playground", url, request=request))
    await playground.stop()


async def test_a_photo_arrives_byte_by_byte(line: Line) -> None:
    """Its caption is HTML, cut to what Telegram shows (telegram.md 16)."""
    sent = await line.carry(MESSENGER.photo(SARI, "sopan.png", png(40, 30), "<b>Jürgen &amp; Söhne</b>: 🙂"))
    assert sent["caption"] == "Jürgen & Söhne: 🙂"
    assert sent["caption_entities"][0]["type"] == "bold"
    [size] = sent["photo"]
    assert (size["width"], size["height"], line.body(size["file_id"])) == (40, 30, png(40, 30))
    long = await line.carry(MESSENGER.photo(SARI, "sopan.png", png(), "<b>🙂</b> " * 1000))
    assert 900 < units(long["caption"]) <= 1024
    assert "caption" not in await line.carry(MESSENGER.photo(SARI, "sopan.png", png(), ""))


@pytest.mark.parametrize(
    ("name", "text"),
    [("Gespräche.ics", "BEGIN:VCALENDAR\r\n"), ("a b.html", "<!DOCTYPE html>ä🙂"), ("sopan.json", "{}")],
)
async def test_any_text_file_arrives_under_its_name(line: Line, name: str, text: str) -> None:
    """Line ends stay as they are: calendars want theirs."""
    sent = await line.carry(MESSENGER.document(SARI, name, text, "x"))
    assert sent["document"]["file_name"] == name
    assert line.body(sent["document"]["file_id"]) == text.encode()


def _showing(*, tapped: int = 0) -> Showing:
    return Showing(MESSENGER, key="k", chat_id=SARI, person_id=SARI, tapped=tapped)


def test_files_are_handed_over_in_the_order_in_which_they_were_said() -> None:
    showing = _showing(tapped=5)
    showing.say("first")
    showing.hand_text_file("a.ics", "BEGIN", "calendar")
    showing.hand_photo("a.png", png(), "picture")
    showing.hand_document("a.json", {"a": 1}, "all")
    rows = showing.outgoing(NOON)
    methods = [row.method for row in rows]
    assert methods == ["editMessageReplyMarkup", "sendMessage", "sendDocument", "sendPhoto", "sendDocument"]
    assert [row.payload.get("caption") for row in rows[2:]] == ["calendar", "picture", "all"]
    assert orjson.loads(rows[4].payload["_files"]["document"]["text"]) == {"a": 1}
    assert orjson.dumps([row.payload for row in rows])  # the outbox keeps JSON


def test_a_line_above_a_file_is_a_message_of_its_own() -> None:
    """That a reminder is late is not lost when what it brings is a picture."""
    showing = _showing()
    showing.preface = "late"
    showing.hand_photo("a.png", png(), "picture")
    first, second = showing.outgoing(NOON)
    assert (first.method, first.payload["text"]) == ("sendMessage", "<i>late</i>")
    assert (second.method, second.payload["caption"]) == ("sendPhoto", "picture")


def test_a_line_above_a_question_stays_within_it() -> None:
    showing = _showing()
    showing.preface = "late"
    showing.ask(Shown("question", []), 1, 1)
    [only] = showing.outgoing(NOON)
    assert only.payload["text"] == "<i>late</i>\n\nquestion"
