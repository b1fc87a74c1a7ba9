"""HTTP to the Bot API: python-telegram-bot's official port for a request backend, on aiohttp (docs/decisions/0003).

What a caller must know about a failure is whether the call can have reached Telegram (telegram.md 11): CertainlyUnsent
says no, every other NetworkError says perhaps. No error of this module carries a URL, because that holds the token.
"""

from __future__ import annotations

import json
import os
from datetime import timedelta
from typing import Any

import aiohttp
import orjson
from telegram._utils.defaultvalue import DefaultValue  # how PTB says "not given"; its own backend does the same
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

_JSON_HEADERS = {"Content-Type": "application/json", "Accept-Encoding": "identity"}
_PLAIN_HEADERS = {"Accept-Encoding": "identity"}
# Below the 60 to 75 s after which servers drop a silent connection: a reused one that just died makes a send ambiguous.
_KEEP_ALIVE_SECONDS = 45.0
_NEVER_SENT = (
    aiohttp.ClientConnectorError,  # refused, no such host, TLS
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,  # neither a free connection nor a new one in time
    aiohttp.ServerFingerprintMismatch,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)


class CertainlyUnsent(NetworkError):  # noqa: N818  # PTB names its errors without the suffix
    """The call never left this machine; making it again cannot double anything."""

    __slots__ = ()


class AiohttpRequest(BaseRequest):
    """One aiohttp session with at most ``connections`` kept-alive connections.

    ``read_timeout``: how long an answer may keep silent; ``connect_timeout``: how long a connection, pooled or new, may
    take. ``proxy`` is an HTTP proxy's URL.
    """

    __slots__ = ("_connect_seconds", "_connections", "_proxy", "_read_seconds", "_session", "_timeouts")

    def __init__(
        self,
        *,
        connections: int = 128,
        read_timeout: timedelta = timedelta(seconds=20),
        connect_timeout: timedelta = timedelta(seconds=10),
        proxy: str | None = None,
    ) -> None:
        prefer_durations()
        self._connections = connections
        self._read_seconds = read_timeout.total_seconds()
        self._connect_seconds = connect_timeout.total_seconds()
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._timeouts: dict[float | None, aiohttp.ClientTimeout] = {}

    @property
    def read_timeout(self) -> float | None:
        """The read timeout in seconds where a call gives none."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Open the session; nothing is connected yet."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=self._connections, keepalive_timeout=_KEEP_ALIVE_SECONDS, ttl_dns_cache=60
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "Sopan"},
                auto_decompress=False,
            )

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  # aiohttp has none
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  # one for all calls
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  # part of connecting
    ) -> tuple[int, bytes]:
        """Make one call for PTB and return status and body. Raises CertainlyUnsent, TimedOut or NetworkError."""
        seconds = self._read_seconds if isinstance(read_timeout, DefaultValue) else read_timeout
        if request_data is None:
            return await self.send(url, method=method, read_seconds=seconds)
        if request_data.contains_files:
            form = multipart(dict(request_data.json_parameters), request_data.multipart_data)
            return await self.send(url, form, method=method, read_seconds=seconds)
        return await self.send(url, orjson.dumps(request_data.json_parameters), method=method, read_seconds=seconds)

    async def send(
        self,
        url: str,
        body: bytes | aiohttp.FormData | None = None,
        *,
        method: str = "POST",
        read_seconds: float | None = None,
    ) -> tuple[int, bytes]:
        """Send JSON bytes or a form and return status and body. Raises CertainlyUnsent, TimedOut or NetworkError."""
        if self._session is None:
            msg = "AiohttpRequest is used before initialize() or after shutdown()"
            raise RuntimeError(msg)
        failure: TelegramError
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=_JSON_HEADERS if isinstance(body, bytes) else _PLAIN_HEADERS,
                timeout=self._timeout(read_seconds),
                allow_redirects=False,  # the token goes to nobody else
                proxy=self._proxy,
            ) as response:
                return response.status, await response.read()
        except _NEVER_SENT as error:
            failure = CertainlyUnsent(f"Not sent: {type(error).__name__}")
        except TimeoutError as error:
            failure = TimedOut(f"No answer in time: {type(error).__name__}")
        except (aiohttp.ClientError, OSError) as error:
            failure = NetworkError(f"Connection broken: {type(error).__name__}")
        raise failure  # outside the handlers: aiohttp's own errors name the URL, and must not be chained

    def _timeout(self, read_seconds: float | None) -> aiohttp.ClientTimeout:
        timeout = self._timeouts.get(read_seconds)
        if timeout is None:
            timeout = aiohttp.ClientTimeout(
                total=None,
                connect=self._connect_seconds,
                sock_connect=self._connect_seconds,
                sock_read=read_seconds,
            )
            if len(self._timeouts) < 100:
                self._timeouts[read_seconds] = timeout
        return timeout

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return an answer as JSON values; unpaired surrogates become "?". Raises TelegramError for anything else."""
        try:
            answer = orjson.loads(payload)
        except orjson.JSONDecodeError:
            answer = _leniently(payload)
        if not isinstance(answer, dict):
            msg = "The answer is not JSON"
            raise TelegramError(msg)
        return answer


def prefer_durations() -> None:
    """Opt in to PTB's durations, which style.md wants anyway: it warns at every RetryAfter made before this."""
    os.environ["PTB_TIMEDELTA"] = "true"


def multipart(fields: dict[str, str], files: dict[str, Any]) -> aiohttp.FormData:
    """Return a form of texts and of files, each ``(name, content, media type)``; names go as they are, in UTF-8."""
    form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
    for name, value in fields.items():
        form.add_field(name, value)
    for name, (file_name, content, media_type) in files.items():
        form.add_field(name, content, filename=file_name, content_type=media_type)
    return form


def _leniently(payload: bytes) -> Any:
    """Read what orjson refuses: one odd character must not make a whole batch of updates unreadable for ever."""
    try:
        loose = json.loads(payload.decode("utf-8", "replace"))
        return orjson.loads(json.dumps(loose, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
