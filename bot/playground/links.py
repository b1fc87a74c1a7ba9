"""Which links Telegram accepts, and what it makes of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

_payload = re.compile(r"[A-Za-z0-9_-]{1,64}")
_domain = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}|localhost|\d{1,3}(?:\.\d{1,3}){3}", re.IGNORECASE)


def checked_link(url: str) -> str:
    """Return the link as the server writes it (scheme added, bare host closed with a slash), "" when it is none."""
    url = url.strip()
    if not url or any(c in url for c in ' \t\r\n\0\v<>"'):
        return ""
    scheme, separator, _ = url.partition("://")
    if not separator:
        url, scheme = f"http://{url}", "http"
    scheme = scheme.lower()
    if scheme in {"tg", "ton", "tonsite"}:
        return url
    if scheme not in {"http", "https"}:
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return ""
    if not _domain.fullmatch(host):
        return ""
    return parts._replace(scheme=scheme, path=parts.path or "/").geturl()


def mentioned_user(url: str) -> int:
    """Return the user behind ``tg://user?id=...``, 0 when the link is another one."""
    if not url.lower().startswith("tg://user?"):
        return 0
    (number,) = parse_qs(urlsplit(url).query).get("id", ["0"])[:1]
    return int(number) if number.isascii() and number.isdigit() else 0


@dataclass(frozen=True)
class BotLink:
    """What a t.me link of a bot asks an app to do: open it ("", "start") or add it to a group ("startgroup")."""

    way: str
    payload: str
    as_admin: bool = False


def bot_link(url: str, username: str) -> BotLink | None:
    """Return what the link asks for; None when it is none of this bot's, or its payload is none (telegram.md 20)."""
    parts = urlsplit(url if "://" in url else f"https://{url}")
    asked = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
    if parts.scheme == "tg" and parts.netloc == "resolve":
        named = asked.get("domain", "")
    elif parts.scheme in {"http", "https"} and parts.netloc.lower() in {"t.me", "telegram.me"}:
        named = parts.path.strip("/")
    else:
        return None
    if named.lower() != username.lower():
        return None
    way = next((name for name in ("startgroup", "start") if name in asked), "")
    payload = asked.get(way, "")
    if payload and not _payload.fullmatch(payload):
        return None
    return BotLink(way, payload, "admin" in asked)
