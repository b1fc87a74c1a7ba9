"""What only Telegram can tell: whether it is there, knows the token, has a webhook; and what time it thinks it is."""

from __future__ import annotations

import ipaddress
import json
import os
import re
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.doctor.finding import Finding
from bot.settings import OFFICIAL_API, Settings

CLOCK_WARNS = timedelta(seconds=30)
CLOCK_FAILS = timedelta(minutes=5)
_botfathers = re.compile(r"[0-9]{6,12}:[A-Za-z0-9_-]{35}")


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    body: Any  # what the JSON says; None when it is none
    date: str
    asked_at: float  # seconds since 1970, half-way between question and answer


class _NoAnswerError(Exception):
    """Nobody answered; the message says why and what to do."""


def look_at_token(settings: Settings) -> Finding:
    """Say whether there is a token, and whether it looks like one."""
    if not settings.has_token:
        return Finding("ok", "token", "none is set; the playground needs none, a real bot gets one from @BotFather")
    if _botfathers.fullmatch(settings.telegram_bot_token) or settings.telegram_api_url != OFFICIAL_API:
        return Finding("ok", "token", "set, and shaped like one")
    return Finding("warn", "token", "set, but longer or shorter than BotFather's are; copy the whole of it")


async def look_at_telegram(settings: Settings, timeout: timedelta) -> AsyncIterator[Finding]:  # noqa: ASYNC109
    """Ask Telegram who we are and what it knows about us. Never raises for what the network does."""
    if not settings.has_token:
        yield Finding("ok", "Bot API", "not asked without a token, so the clock is not compared either")
        return
    host = _host(settings.telegram_api_url)
    if settings.telegram_api_url.startswith("http://") and not _is_loopback(host):
        text = (
            f"TELEGRAM_API_URL sends the token to {host} unencrypted; use https:// unless that network is yours alone"
        )
        yield Finding("warn", "Bot API", text)
    root = f"{settings.telegram_api_url}/bot{settings.telegram_bot_token}/"
    limits = aiohttp.ClientTimeout(total=timeout.total_seconds())
    async with aiohttp.ClientSession(timeout=limits) as session:
        try:
            answer = await _ask(session, root + "getMe", host, timeout)
        except _NoAnswerError as error:
            yield Finding("FAIL", "Bot API", str(error))
            return
        me = _result(answer)
        if me is None:
            yield _refused(answer, host)
        else:
            yield Finding("ok", "Bot API", f"{host} answers and knows the token as @{me.get('username', '?')}")
            yield _privacy(me)
            try:
                answer = await _ask(session, root + "getWebhookInfo", host, timeout)
            except _NoAnswerError as error:
                yield Finding("warn", "webhook", f"unknown: {error}")
            else:
                for finding in _webhook(_result(answer), settings.telegram_api_url):
                    yield finding
        yield _clock(answer)


async def _ask(session: aiohttp.ClientSession, url: str, host: str, timeout: timedelta) -> _Answer:  # noqa: ASYNC109
    """Make one call. The errors of aiohttp name the URL, and with it the token: none is passed on."""
    started = time.time()
    seconds = f"{timeout.total_seconds():.0f} s"
    try:
        async with session.get(url, allow_redirects=False) as response:
            asked_at = (started + time.time()) / 2
            raw = await response.read()
            status, date = response.status, response.headers.get("Date", "")
    except TimeoutError:
        why = f"{host} did not answer within {seconds}; is there a firewall or a proxy between, is the network slow?"
    except aiohttp.ClientConnectorDNSError:
        why = f"no connection: the name {host} is not found; look at TELEGRAM_API_URL and at this machine's DNS"
    except aiohttp.ClientSSLError:
        why = f"no connection: {host}'s certificate is not trusted; look at this machine's clock and certificates"
    except aiohttp.ClientConnectorError as error:
        reason = os.strerror(error.os_error.errno) if error.os_error.errno else "refused"
        why = f"no connection to {host} ({reason}); look at TELEGRAM_API_URL, network and firewall"
    except (aiohttp.ClientError, ValueError, OSError) as error:
        why = f"{host} broke off ({type(error).__name__}); does TELEGRAM_API_URL name a Bot API server?"
    else:
        try:
            body = json.loads(raw)
        except (ValueError, RecursionError):
            body = None
        return _Answer(status, body, date, asked_at)
    raise _NoAnswerError(why)  # outside the handlers, so that nothing is chained to it


def _result(answer: _Answer) -> dict[str, Any] | None:
    result = answer.body.get("result") if answer.status == 200 and isinstance(answer.body, dict) else None
    return result if isinstance(result, dict) else None


def _refused(answer: _Answer, host: str) -> Finding:
    is_api = isinstance(answer.body, dict) and "error_code" in answer.body
    match answer.status:
        case 401 | 404 if is_api:
            text = f"{host} answers but does not accept the token ({answer.status}); copy it again from @BotFather"
        case 429:
            return Finding("warn", "Bot API", f"{host} asks for a pause (429); look again in a minute")
        case status if status >= 500:
            return Finding("warn", "Bot API", f"{host} is in trouble itself ({status}); look again later")
        case status:
            text = f"{host} answers ({status}), but not as a Bot API server does; look at TELEGRAM_API_URL"
    return Finding("FAIL", "Bot API", text)


def _privacy(me: dict[str, Any]) -> Finding:
    if me.get("can_read_all_group_messages"):
        text = (
            "privacy mode is off, so the bot is given every message of its groups and needs none of them; "
            "@BotFather /setprivacy Enable, then take it out of its groups and add it again"
        )
        return Finding("warn", "groups", text)
    text = "privacy mode is on: in groups the bot hears commands, replies to it and mentions, which is all it needs"
    return Finding("ok", "groups", text)


def _webhook(info: dict[str, Any] | None, api_url: str) -> Iterator[Finding]:
    if info is None:
        yield Finding("warn", "webhook", "unknown: getWebhookInfo was refused; look again later")
        return
    waiting = info.get("pending_update_count", 0)
    if not info.get("url"):
        yield Finding("ok", "webhook", f"none is left over; {waiting} updates wait to be fetched")
        return
    host = _host(str(info["url"]))  # the rest of it is often a secret
    server = api_url if api_url == OFFICIAL_API else "$TELEGRAM_API_URL"
    removal = f'curl "{server}/bot$TELEGRAM_BOT_TOKEN/deleteWebhook"'
    text = f"one is set, to {host}, so polling gets nothing; if nobody uses it any more: {removal}"
    yield Finding("FAIL", "webhook", text)
    if message := info.get("last_error_message"):
        when = ""
        date = info.get("last_error_date")
        if isinstance(date, int) and 0 < date < 1 << 40:
            when = f" at {datetime.fromtimestamp(date, UTC):%Y-%m-%d %H:%M} UTC"
        yield Finding("warn", "webhook", f"its last error{when} was: {message!s:.200}; {waiting} updates wait")


def _clock(answer: _Answer) -> Finding:
    try:
        said_at = parsedate_to_datetime(answer.date).replace(tzinfo=UTC).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return Finding("warn", "clock", "not compared: the answer has no readable Date; compare it yourself")
    ahead_seconds = answer.asked_at - (said_at + 0.5)  # the header is cut to whole seconds
    off = timedelta(seconds=abs(ahead_seconds))
    if off <= CLOCK_WARNS:
        return Finding("ok", "clock", f"within {max(1, round(off.total_seconds()))} s of Telegram's")
    way = "ahead of" if ahead_seconds > 0 else "behind"
    text = (
        f"{round(off.total_seconds())} s {way} Telegram's, so nudges come at the wrong time; turn on NTP (timedatectl)"
    )
    return Finding("FAIL" if off > CLOCK_FAILS else "warn", "clock", text)


def _host(url: str) -> str:
    """Return a URL's host and port, without path, name and password."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "?", parts.port
    except ValueError:
        return "?"
    return f"{host}:{port}" if port else host


def _is_loopback(host: str) -> bool:
    name = host.rsplit(":", 1)[0] if host.count(":") == 1 else host
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"
