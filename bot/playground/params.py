"""One call's parameters, read from query, JSON, form or multipart the way the real server reads them.

Every value may arrive as its JSON type or as a string; objects and arrays may arrive as JSON text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import BodyPartReader, web

from bot.playground.errors import RefusedError, bad_request

MAX_UPLOAD_BYTES = 50 * 1024 * 1024
BROKEN_UNICODE = "strings must be encoded in UTF-8"
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
    suspicious: bool = False  # the body was JSON only for a reader that lets lone surrogates pass

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
        return str(value) if isinstance(value, int | float) else json.dumps(value)

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
        try:
            if not isinstance(value, str):
                if self.suspicious:
                    orjson.dumps(value)
                return value
            return orjson.loads(value)
        except (ValueError, TypeError):
            # orjson also stops at lone surrogates, which are JSON but no UTF-8.
            bad_request(BROKEN_UNICODE if _is_json(value) else complaint)


def refuse_broken_unicode(text: str) -> None:
    """Refuse lone surrogates and bytes that were no UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        bad_request(BROKEN_UNICODE)


def _is_json(value: Any) -> bool:
    try:
        json.loads(value if isinstance(value, str) else json.dumps(value))
    except ValueError:
        return False
    return True


async def read_params(request: web.BaseRequest) -> Params:
    """Read query string and body of a Bot API call."""
    values: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    if request.query_string:
        values.update(parse_qsl(request.query_string, keep_blank_values=True, errors="surrogateescape"))
    kind = request.content_type
    suspicious = False
    if not request.body_exists:
        return Params(values)
    if kind.startswith("multipart/"):
        await _read_multipart(request, values, files)
    else:
        body = await request.read()
        if kind == "application/json":
            decoded, suspicious = _json_object(body)
            values.update(decoded)
        elif kind == FORM:
            pairs = parse_qsl(body.decode("utf-8", "surrogateescape"), keep_blank_values=True, errors="surrogateescape")
            values.update(pairs)
    return Params(values, files, suspicious)


def _json_object(body: bytes) -> tuple[dict[str, Any], bool]:
    """Decode a JSON body, and say whether only a lenient reader could."""
    if not body:
        return {}, False
    suspicious = False
    try:
        decoded = orjson.loads(body)
    except ValueError:
        suspicious = True
        try:
            decoded = json.loads(body.decode("utf-8", "surrogateescape"))
        except ValueError:
            bad_request("can't parse JSON object")
    if not isinstance(decoded, dict):
        raise RefusedError(400, "Bad Request: JSON object expected")
    return decoded, suspicious


async def _read_multipart(request: web.BaseRequest, values: dict[str, Any], files: dict[str, Upload]) -> None:
    size = 0
    try:
        # The server's own limit for a body is 1 MB; files may be larger.
        parts = await request.clone(client_max_size=MAX_UPLOAD_BYTES).multipart()
    except ValueError:
        bad_request("boundary not found")
    async for part in parts:
        if not isinstance(part, BodyPartReader) or part.name is None:  # a nested multipart: nothing of ours
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
