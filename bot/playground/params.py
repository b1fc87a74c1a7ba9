"""One call's parameters, read from query, JSON, form or multipart the way the real server reads them.

Every value may arrive as its JSON type or as a string; objects and arrays may arrive as JSON text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import web

from bot.playground.errors import RefusedError, bad_request

MAX_UPLOAD_BYTES = 50 * 1024 * 1024
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Upload:
    """A file that came with the call."""

    name: str
    mime: str
    body: bytes


@dataclass
class Params:
    """The named values of one call."""

    values: dict[str, Any]
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return the value as a string, "" when absent; refuses what is not UTF-8."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, str):
            if not value.isascii():
                refuse_broken_unicode(value)
            return value
        if isinstance(value, bool):
            return "true" if value else "false"
        return str(value) if isinstance(value, int | float) else orjson.dumps(value).decode()

    def number(self, name: str, default: int = 0) -> int:
        """Return the value as an integer; like the server, anything unreadable counts as 0."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        if isinstance(value, bool):
            return 0
        try:
            return int(value)
        except (TypeError, ValueError):
            return 0

    def flag(self, name: str) -> bool:
        """Return the value as a boolean."""
        value = self.values.get(name)
        return value is True or str(value).lower() in {"true", "yes", "1"}

    def json(self, name: str, complaint: str) -> Any:
        """Return an object or array given as JSON or as JSON text; None when absent."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if isinstance(value, str):
            try:
                return _loads(value)
            except ValueError:
                bad_request(complaint)
        return value


def refuse_broken_unicode(text: str) -> None:
    """Refuse lone surrogates and bytes that were no UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        bad_request("strings must be encoded in UTF-8")


def _loads(raw: str | bytes) -> Any:
    try:
        return orjson.loads(raw)
    except (ValueError, TypeError):
        # orjson stops at lone surrogates; the server reads on and complains about UTF-8 later.
        return json.loads(raw if isinstance(raw, str) else raw.decode("utf-8", "surrogateescape"))


async def read_params(request: web.BaseRequest) -> Params:
    """Read query string and body of a Bot API call."""
    values: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    if request.query_string:
        values.update(parse_qsl(request.query_string, keep_blank_values=True, errors="surrogateescape"))
    kind = request.content_type
    if not request.body_exists:
        return Params(values)
    if kind.startswith("multipart/"):
        await _read_multipart(request, values, files)
    else:
        body = await request.read()
        if kind == "application/json":
            values.update(_json_object(body))
        elif kind == FORM:
            pairs = parse_qsl(
                body.decode("utf-8", "surrogateescape"), keep_blank_values=True, errors="surrogateescape"
            )
            values.update(pairs)
    return Params(values, files)


def _json_object(body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    try:
        decoded = _loads(body)
    except ValueError:
        bad_request("can't parse JSON object")
    if not isinstance(decoded, dict):
        raise RefusedError(400, "Bad Request: JSON object expected")
    return decoded


async def _read_multipart(
    request: web.BaseRequest, values: dict[str, Any], files: dict[str, Upload]
) -> None:
    size = 0
    async for part in await request.multipart():
        if not hasattr(part, "read") or part.name is None:  # a nested multipart: nothing of ours
            continue
        body = bytes(await part.read(decode=True))
        size += len(body)
        if size > MAX_UPLOAD_BYTES:
            raise RefusedError(413, "Request Entity Too Large")
        if part.filename is None:
            values[part.name] = body.decode("utf-8", "surrogateescape")
        else:
            mime = part.headers.get("Content-Type", "application/octet-stream")
            files[part.name] = Upload(part.filename, mime, body)
