"""How texts get into files that are not Telegram's HTML: plain, and without what no file format bears."""

from __future__ import annotations

import re
import unicodedata

from bot.language.catalog import Catalog

ELLIPSIS = "…"
# Line ends of every kind; what is left of control characters, lone surrogates and non-characters afterwards goes.
_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_UNBEARABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def plain(catalog: Catalog, locale: str, message: str, **values: str) -> str:
    """Return a text without markup; underscores in names of values stand for hyphens."""
    given = {name.replace("_", "-"): value for name, value in values.items()}
    return catalog.text(locale, message, html=given)


def lines(text: str) -> str:
    """Return somebody's words with plain line feeds and no character that a file would choke on."""
    return _UNBEARABLE.sub("", _LINE_ENDS.sub("\n", text)).strip()


def line(text: str) -> str:
    """Return somebody's words on one line."""
    return " ".join(lines(text).split())


def shortened(text: str, most_chars: int) -> str:
    """Return at most so many characters, with an ellipsis where something is missing."""
    return text if len(text) <= most_chars else cut(text, most_chars - 1) + ELLIPSIS


def cut(text: str, chars: int) -> str:
    """Return so many characters from the beginning, but no blank or stop at the end, and no letter without accents."""
    if 0 < chars < len(text):
        while chars and _belongs_to_the_one_before(text, chars):
            chars -= 1
    return text[:chars].rstrip(" .,;:-–")


def _belongs_to_the_one_before(text: str, at: int) -> bool:
    here, before = text[at], text[at - 1]
    return bool(unicodedata.combining(here)) or here in "\u200d\ufe0f" or before == "\u200d" or here >= "\U000e0000"
