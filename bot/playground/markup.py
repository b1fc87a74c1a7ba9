"""Telegram's HTML, parsed as tdlib parses it: the same tags, the same complaints, the same offsets.

A port of ``parse_html`` in td/telegram/MessageEntity.cpp. Complaints count UTF-8 bytes, entities count UTF-16 units.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, NoReturn

from bot.playground.errors import bad_request
from bot.playground.links import checked_link, mentioned_user
from bot.playground.references import decode_reference

Json = dict[str, Any]

STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
TAGS = frozenset(STYLES) | {"a", "tg-emoji", "tg-time", "pre", "code", "blockquote"}
SPACES = " \t\r\n\0\v"  # tdlib's is_space; its strings end in NUL, ours get one appended

_special = re.compile(r"[<&]")
_word = re.compile(rf"[^>{SPACES}]*")
_attribute = re.compile(rf"""[^=>/"'{SPACES}]*""")
_blank = re.compile(r"[ \t\r\n\v]*")
_token = re.compile(r"[A-Za-z0-9.-]*")
DATE_FORMAT = re.compile(r"[rR]|[wWdDtT]*")


def utf16_length(text: str) -> int:
    """Count UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass
class _Open:
    tag: str
    begin: int  # UTF-16 offset in the result
    piece: int  # index of the first piece of text inside
    argument: str = ""
    date: int = 0


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source + "\0"
        self.pieces: list[str] = []
        self.length = 0
        self.entities: list[Json] = []
        self.open: list[_Open] = []

    def fail(self, message: str, at: int | None = None) -> NoReturn:
        where = "" if at is None else f" at byte offset {len(self.source[:at].encode('utf-8', 'surrogatepass'))}"
        bad_request(f"can't parse entities: {message}{where}")

    def add(self, piece: str) -> None:
        if piece:
            self.pieces.append(piece)
            self.length += utf16_length(piece)

    def parse(self) -> tuple[str, list[Json]]:
        source, at, end = self.source, 0, len(self.source) - 1
        while at < end:
            found = _special.search(source, at, end)
            if found is None:
                self.add(source[at:end])
                break
            self.add(source[at : found.start()])
            at = found.start()
            if source[at] == "&":
                character, at = decode_reference(source, at)
                self.add(character)
            elif source[at + 1] == "/":
                at = self.end_tag(at)
            else:
                at = self.start_tag(at)
        if self.open:
            self.fail(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        text = "".join(self.pieces)
        try:
            text.encode()
        except UnicodeEncodeError:
            self.fail(
                "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched "
                "surrogate code units"
            )
        return text, self.entities

    def start_tag(self, begin: int) -> int:
        source = self.source
        at = _match_end(_word, source, begin + 1)
        if source[at] == "\0":
            self.fail("Unclosed start tag", begin)
        tag = source[begin + 1 : at].lower()
        if tag not in TAGS:
            self.fail(f'Unsupported start tag "{tag}"', begin)
        opened = _Open(tag, self.length, len(self.pieces))
        while source[at] != ">":
            at = _match_end(_blank, source, at)
            if source[at] == ">":
                break
            at = self.attribute(opened, at, begin)
        if tag == "span" and opened.argument != "spoiler":
            self.fail('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(opened)
        return at + 1

    def attribute(self, opened: _Open, at: int, begin: int) -> int:
        source, tag = self.source, opened.tag
        name_end = _match_end(_attribute, source, at)
        name = source[at:name_end]
        if not name:
            self.fail(f'Empty attribute name in the tag "{tag}"', begin)
        at = _match_end(_blank, source, name_end)
        if source[at] != "=":
            if source[at] == "\0":
                self.fail(f'Unclosed start tag "{tag}"', begin)
            if (tag, name) == ("blockquote", "expandable"):
                opened.argument = "1"
            return at
        at = _match_end(_blank, source, at + 1)
        if source[at] == "\0":
            self.fail(f'Unclosed start tag "{tag}"', begin)
        if source[at] in "'\"":
            value, at = self.quoted(at)
        else:
            token_end = _match_end(_token, source, at)
            value = source[at:token_end].lower()
            if source[token_end] not in SPACES + ">":
                self.fail("Unexpected end of name token", at)
            at = token_end
        if source[at] == "\0":
            self.fail("Unclosed start tag", begin)
        keep_attribute(opened, name, value)
        return at

    def quoted(self, at: int) -> tuple[str, int]:
        source, quote, value = self.source, self.source[at], []
        at += 1
        while source[at] not in (quote, "\0"):
            if source[at] == "&":
                character, at = decode_reference(source, at)
                value.append(character)
            else:
                value.append(source[at])
                at += 1
        return "".join(value), at + (source[at] == quote)

    def end_tag(self, begin: int) -> int:
        source = self.source
        if not self.open:
            self.fail("Unexpected end tag", begin)
        at = _match_end(_word, source, begin + 2)
        tag = source[begin + 2 : at].lower()
        at = _match_end(_blank, source, at)
        if source[at] != ">":
            self.fail("Unclosed end tag", begin)
        opened = self.open.pop()
        if tag and tag != opened.tag:
            self.fail_unmatched(begin, opened.tag, tag)
        if self.length > opened.begin:
            self.close(opened)
        return at + 1

    def fail_unmatched(self, begin: int, expected: str, found: str) -> NoReturn:
        offset = len(self.source[:begin].encode("utf-8", "surrogatepass"))
        self.fail(f'Unmatched end tag at byte offset {offset}, expected "</{expected}>", found "</{found}>"')

    def close(self, opened: _Open) -> None:
        span: Json = {"offset": opened.begin, "length": self.length - opened.begin}
        last = self.entities[-1] if self.entities else None
        same = last is not None and last["offset"] == span["offset"] and last["length"] == span["length"]
        match opened.tag:
            case "tg-emoji":
                if not opened.argument.lstrip("-").isdigit() or int(opened.argument) == 0:
                    self.fail("Invalid custom emoji identifier specified")
                self.entities.append(span | {"type": "custom_emoji", "custom_emoji_id": opened.argument})
            case "tg-time":
                if not DATE_FORMAT.fullmatch(opened.argument):
                    self.fail("Invalid date format used")
                if opened.date > 0:
                    self.entities.append(span | date_time(opened.date, opened.argument))
            case "a":
                url = opened.argument or "".join(self.pieces[opened.piece :])
                if user := mentioned_user(url):
                    self.entities.append(span | {"type": "text_mention", "user": {"id": user}})
                elif url := checked_link(url):
                    self.entities.append(span | {"type": "text_link", "url": url})
            case "pre":
                if same and last and last["type"] == "code" and last.get("language"):
                    last["type"] = "pre"
                else:
                    self.entities.append(span | {"type": "pre"})
            case "code":
                if same and last and last["type"] == "pre" and opened.argument:
                    last["language"] = opened.argument
                else:
                    language = {"language": opened.argument} if opened.argument else {}
                    self.entities.append(span | {"type": "code"} | language)
            case "blockquote":
                kind = "expandable_blockquote" if opened.argument else "blockquote"
                self.entities.append(span | {"type": kind})
            case style:
                self.entities.append(span | {"type": STYLES[style]})


def date_time(unix_time: int, date_format: str) -> Json:
    """Return a date_time entity's own fields, its format in the server's order."""
    if date_format in ("r", "R"):
        ordered = "r"
    else:
        day = "".join(c for c in "dD" if c in date_format)[-1:]
        hour = "".join(c for c in "tT" if c in date_format)[-1:]
        ordered = ("w" if "w" in date_format.lower() else "") + day + hour
    return {"type": "date_time", "unix_time": unix_time, "date_time_format": ordered}


def keep_attribute(opened: _Open, name: str, value: str) -> None:
    """Remember the one attribute that a tag is about; others are read and forgotten, as by the server."""
    match opened.tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id") | ("tg-time", "format"):
            opened.argument = value
        case ("code", "class") if value.startswith("language-"):
            opened.argument = value.removeprefix("language-")
        case ("span", "class") if value.startswith("tg-"):
            opened.argument = value.removeprefix("tg-")
        case ("blockquote", "expandable"):
            opened.argument = "1"
        case ("tg-time", "unix"):
            opened.date = int(value) if value.isascii() and value.isdigit() else 0
        case _:
            pass


def _match_end(pattern: re.Pattern[str], source: str, at: int) -> int:
    found = pattern.match(source, at)
    assert found is not None  # every pattern here may match nothing
    return found.end()


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Return the text without tags and its entities, in closing order; refuses what the server refuses."""
    text, entities = _Parser(source).parse()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return text, entities
