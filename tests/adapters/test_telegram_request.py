"""HTTP to the Bot API: what goes out, what comes back, and which failures are certainly unsent (telegram.md 11, 26)."""

from __future__ import annotations

import asyncio
import socket
import traceback
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot, InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.clock import JumpingClock
from bot.playground import Fault, Playground
from bot.telegram.api import BotApi, pause_of, refusal
from bot.telegram.request import AiohttpRequest, CertainlyUnsent

TOKEN = "123456789:CANARYCANARYCANARYCANARYCANARYCANAR"
HELLO = {"chat_id": 7, "text": "hello"}


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    playground = Playground(clock=JumpingClock(), token=TOKEN)
    playground.world.add_persona(7, "Sari", "id")
    playground.world.user_sends(7, "/start")
    await playground.start()
    yield playground
    await playground.stop()


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest(read_timeout=timedelta(seconds=5), connect_timeout=timedelta(seconds=2)) as request:
        yield request


async def failure(call: Any) -> TelegramError:
    with pytest.raises(TelegramError) as caught:
        await call
    assert "CANARY" not in "".join(traceback.format_exception(caught.value))
    return caught.value


async def test_a_call_gives_the_raw_result(playground: Playground, request_: AiohttpRequest) -> None:
    """JSON in, JSON out, no objects."""
    api = BotApi(TOKEN, playground.url + "/", request=request_)
    message = await api.call("sendMessage", HELLO)
    assert message["text"] == "hello"
    assert await api.call("sendChatAction", {"chat_id": 7, "action": "typing"}) is True
    assert TOKEN not in repr(api)


async def test_files_go_as_multipart(playground: Playground, request_: AiohttpRequest) -> None:
    """ "_files" is uploaded, the other fields beside it as text or JSON."""
    api = BotApi(TOKEN, playground.url, request=request_)
    payload = {
        "chat_id": 7,
        "caption": "<b>all of it</b>",
        "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]},
        "_files": {"document": {"name": "sopan.json", "text": '{"ä": "🙂"}'}},
    }
    message = await api.call("sendDocument", payload)
    assert message["document"]["file_name"] == "sopan.json"
    assert (message["caption"], message["reply_markup"]) == ("all of it", payload["reply_markup"])
    [file] = playground.world.files.values()
    assert file.body.decode() == '{"ä": "🙂"}'


async def test_every_refusal_is_ptbs_error(playground: Playground, request_: AiohttpRequest) -> None:
    """400, 401, 403, 404, 409, 429 over HTTP."""
    api = BotApi(TOKEN, playground.url, request=request_)
    assert isinstance(await failure(api.call("sendMessage", {"chat_id": 99, "text": "x"})), BadRequest)
    assert isinstance(await failure(api.call("noSuchMethod", {})), InvalidToken)
    wrong = BotApi(TOKEN + "x", playground.url, request=request_)
    assert isinstance(await failure(wrong.call("getMe", {})), InvalidToken)
    playground.world.user_blocks(7)
    assert isinstance(await failure(api.call("sendMessage", HELLO)), Forbidden)
    playground.world.faults.next(Fault.FLOOD, retry_after=9)
    flood = await failure(api.call("sendMessage", HELLO))
    assert isinstance(flood, RetryAfter)
    assert pause_of(flood) == timedelta(seconds=9)
    playground.world.webhook["url"] = "https://example.org/"
    assert isinstance(await failure(api.call("getUpdates", {})), Conflict)


@pytest.mark.parametrize(
    ("status", "answer", "kind"),
    [
        (400, b'{"ok":false,"description":"Bad Request: x","parameters":{"migrate_to_chat_id":-1001}}', ChatMigrated),
        (429, b"<html>", RetryAfter),
        (429, b'{"parameters":{"retry_after":"soon"}}', RetryAfter),
        (500, b"<html>", NetworkError),
        (502, b"", NetworkError),
        (403, b"[]", Forbidden),
        (404, b"{}", InvalidToken),
        (401, b'{"description":7}', InvalidToken),
        (413, b'{"description":"Request Entity Too Large"}', NetworkError),
        (302, b"", NetworkError),
    ],
)
def test_whatever_an_answer_holds_it_becomes_an_error(status: int, answer: bytes, kind: type[Exception]) -> None:
    """Gateways answer in HTML, proxies in anything."""
    assert type(refusal(status, answer)) is kind


async def test_a_refused_connection_is_certainly_unsent(request_: AiohttpRequest) -> None:
    """Nobody listens (telegram.md 11)."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        api = BotApi(TOKEN, f"http://127.0.0.1:{taken.getsockname()[1]}", request=request_)
        assert type(await failure(api.call("sendMessage", HELLO))) is CertainlyUnsent


@pytest.mark.parametrize("url", ["http://nowhere.invalid", "ftp://127.0.0.1", "http://", "http://127.0.0.1:1:1"])
async def test_an_address_that_leads_nowhere_is_certainly_unsent(request_: AiohttpRequest, url: str) -> None:
    """No such host, or no address at all (telegram.md 11)."""
    assert type(await failure(BotApi(TOKEN, url, request=request_).call("sendMessage", HELLO))) is CertainlyUnsent


async def test_a_full_pool_is_certainly_unsent(playground: Playground) -> None:
    """PTB's TimedOut covers this and the read timeout; ours tells them apart (telegram.md 11)."""
    playground.world.faults.next(Fault.SLOW, delay=timedelta(seconds=3))
    async with AiohttpRequest(connections=1, connect_timeout=timedelta(milliseconds=50)) as request:
        api = BotApi(TOKEN, playground.url, request=request)
        first = asyncio.create_task(api.call("sendMessage", HELLO))
        await asyncio.sleep(0)
        assert type(await failure(api.call("sendMessage", HELLO))) is CertainlyUnsent
        first.cancel()


async def test_silence_after_the_request_is_ambiguous(playground: Playground, request_: AiohttpRequest) -> None:
    """A read timeout: it may have been done (telegram.md 11)."""
    playground.world.faults.next(Fault.SLOW, delay=timedelta(seconds=3))
    api = BotApi(TOKEN, playground.url, request=request_)
    error = await failure(api.call("sendMessage", HELLO, timeout=timedelta(milliseconds=30)))
    assert type(error) is TimedOut


@pytest.mark.parametrize("fault", [Fault.TIMEOUT_BEFORE, Fault.TIMEOUT_AFTER, Fault.INTERNAL, Fault.GATEWAY])
async def test_a_broken_connection_or_a_5xx_is_ambiguous(
    playground: Playground, request_: AiohttpRequest, fault: Fault
) -> None:
    """From here both look the same, done or not (telegram.md 11)."""
    playground.world.faults.next(fault)
    assert (
        type(await failure(BotApi(TOKEN, playground.url, request=request_).call("sendMessage", HELLO))) is NetworkError
    )


@pytest.mark.parametrize(
    ("answer", "result"),
    [
        (b'{"ok":true,"result":["a\\ud800b"]}', ["a?b"]),  # orjson refuses an unpaired surrogate
        (b'{"ok":true,"result":"\xff"}', "�"),
        (b'{"ok":true}', None),
        (b"[]", None),
        (b"hello", None),
        (b"[" * 100_000, None),
    ],
)
async def test_odd_answers(request_: AiohttpRequest, answer: bytes, result: object) -> None:
    """One odd character must not make a batch of updates unreadable for ever (telegram.md 5)."""

    async def handle(_: web.BaseRequest) -> web.Response:
        return web.Response(body=answer)

    runner = web.ServerRunner(web.Server(handle))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    api = BotApi(TOKEN, f"http://127.0.0.1:{runner.addresses[0][1]}", request=request_)
    if result is None:
        assert type(await failure(api.call("getUpdates", {}))) is NetworkError
    else:
        assert await api.call("getUpdates", {}) == result
    await runner.cleanup()


async def test_an_unpaired_surrogate_is_telegrams_to_refuse(playground: Playground, request_: AiohttpRequest) -> None:
    """It can be in what a person wrote; it must not break the sender."""
    api = BotApi(TOKEN, playground.url, request=request_)
    assert isinstance(await failure(api.call("sendMessage", {"chat_id": 7, "text": "\ud800"})), BadRequest)


async def test_ptbs_own_bot_works_on_it(playground: Playground) -> None:
    """It is a whole BaseRequest: texts, files, errors, and no PTB warning (warnings are errors here)."""
    bot = Bot(TOKEN, base_url=f"{playground.url}/bot", request=AiohttpRequest(), get_updates_request=AiohttpRequest())
    async with bot:
        assert bot.username == "sopan_playground_bot"
        assert (await bot.send_message(7, "hello <b>you</b>", parse_mode="HTML")).text == "hello you"
        document = await bot.send_document(7, InputFile(b"{}", filename="x.json"), caption="c")
        assert document.document is not None
        assert document.document.file_name == "x.json"
        file = await bot.get_file(document.document.file_id)
        assert file.file_size == 2
        playground.world.faults.next(Fault.FLOOD, retry_after=3)
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(7, "x")
        assert pause_of(caught.value) == timedelta(seconds=3)
        playground.world.faults.next(Fault.SLOW)
        with pytest.raises(TimedOut):
            await bot.send_message(7, "x", read_timeout=0.01)


async def test_it_can_be_opened_and_closed_again(playground: Playground) -> None:
    """initialize and shutdown are idempotent; using it closed is our mistake."""
    request = AiohttpRequest()
    api = BotApi(TOKEN, playground.url, request=request)
    with pytest.raises(RuntimeError):
        await api.call("getMe", {})
    for _ in range(2):
        await request.initialize()
        await request.initialize()
        assert (await api.call("getMe", {}))["id"] == 123456789
        await request.shutdown()
        await request.shutdown()
    assert request.read_timeout == 20
