"""Which links Telegram accepts, and what it makes of them."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

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
