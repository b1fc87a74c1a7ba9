"""Calls to the Bot API with JSON in and JSON out: no objects are built, because nobody here would look at them."""

from __future__ import annotations

import asyncio
import json
import logging
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import aiohttp
import orjson
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.ports import Json
from bot.telegram.request import AiohttpRequest, multipart, prefer_durations

log = logging.getLogger(__name__)

OFFICIAL_URL = "https://api.telegram.org"
# Payload key of what is uploaded: {"document": {"name": "x.json", "text": "..."}}, or "base64", or a "sketch" to draw.
FILES = "_files"
_SILENT_FLOOD = timedelta(seconds=3)  # how long to wait after a 429 that does not say


class BotApi:
    """One bot's Bot API. The request backend must be initialized, and is shut down by whoever made it."""

    def __init__(
        self,
        token: str,
        base_url: str = OFFICIAL_URL,
        *,
        request: AiohttpRequest,
        paint: Callable[[Json], bytes] | None = None,
    ) -> None:
        self._root = f"{base_url.rstrip('/')}/bot{token}/"
        self._request = request
        self._read_seconds = request.read_timeout
        self._paint = paint

    def __repr__(self) -> str:
        return "BotApi()"

    async def call(self, method: str, payload: Json, *, timeout: timedelta | None = None) -> Any:  # noqa: ASYNC109
        """Make one call and return its result as JSON values; ``timeout`` is how long the answer may keep silent.

        Raises CertainlyUnsent; TimedOut and NetworkError (also for 5xx), when it may have been done; RetryAfter,
        Forbidden, BadRequest, ChatMigrated, Conflict, InvalidToken, when Telegram says that it was not.
        """
        seconds = self._read_seconds if timeout is None else timeout.total_seconds()
        if self._paint is not None and any("sketch" in file for file in payload.get(FILES, {}).values()):
            try:
                payload = await asyncio.to_thread(_painted, payload, self._paint)
            except Exception as error:
                # Whatever keeps one picture from being drawn, everybody else's messages must go on.
                log.exception("a picture cannot be drawn")
                msg = "Bad Request: the picture cannot be drawn"
                raise BadRequest(msg) from error
        status, answer = await self._request.send(self._root + method, _body(payload), read_seconds=seconds)
        if status == 200:
            try:
                return AiohttpRequest.parse_json_payload(answer)["result"]
            except (KeyError, TelegramError):
                msg = "Unreadable answer (200)"
                raise NetworkError(msg) from None
        raise refusal(status, answer)


def _painted(payload: Json, paint: Callable[[Json], bytes]) -> Json:
    """Return a call with its sketches drawn."""
    files = {
        name: {"name": file["name"], "base64": b64encode(paint(file["sketch"])).decode()} if "sketch" in file else file
        for name, file in payload[FILES].items()
    }
    return {**payload, FILES: files}


def _body(payload: Json) -> bytes | aiohttp.FormData:
    if FILES in payload:
        return _form(payload)
    try:
        return orjson.dumps(payload)
    except TypeError:  # an unpaired surrogate: Telegram shall refuse it, it is not ours to crash on
        return json.dumps(payload).encode()


def _form(payload: Json) -> aiohttp.FormData:
    fields = {
        name: value if isinstance(value, str) else json.dumps(value) for name, value in payload.items() if name != FILES
    }
    files = {name: (file["name"], _content(file), "application/octet-stream") for name, file in payload[FILES].items()}
    return multipart(fields, files)


def _content(file: Json) -> bytes:
    if "base64" in file:
        return b64decode(file["base64"])
    content: str = file["text"]
    return content.encode("utf-8", "replace")


def refusal(status: int, answer: bytes) -> TelegramError:
    """Return the error that an answer other than 200 means; its message is Telegram's description."""
    try:
        said = AiohttpRequest.parse_json_payload(answer)
    except TelegramError:  # a gateway's HTML page
        said = {}
    description = said.get("description")
    message = description if isinstance(description, str) else f"HTTP status {status}"
    parameters = said.get("parameters")
    if isinstance(parameters, dict):
        new_chat_id, seconds = parameters.get("migrate_to_chat_id"), parameters.get("retry_after")
        if isinstance(new_chat_id, int) and new_chat_id:
            return ChatMigrated(new_chat_id)
        if isinstance(seconds, int | float) and seconds > 0:
            return _flood(timedelta(seconds=seconds))
    match status:
        case 429:
            return _flood(_SILENT_FLOOD)
        case 400:
            return BadRequest(message)
        case 401 | 404:
            return InvalidToken(message)
        case 403:
            return Forbidden(message)
        case 409:
            return Conflict(message)
        case _:
            return NetworkError(message)


def _flood(pause: timedelta) -> RetryAfter:
    prefer_durations()  # also where somebody else's environment says otherwise by now
    return RetryAfter(pause)


def pause_of(error: RetryAfter) -> timedelta:
    """Return how long Telegram wants silence."""
    pause = error.retry_after
    return pause if isinstance(pause, timedelta) else timedelta(seconds=pause)
