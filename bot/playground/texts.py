"""What becomes of a text on its way into a chat: entities checked, cleaned, trimmed, found, and measured."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from bot.playground.errors import bad_request
from bot.playground.given_entities import given_entities
from bot.playground.links import checked_link
from bot.playground.markup import parse_html, utf16_length
from bot.playground.params import Params, refuse_broken_unicode

Json = dict[str, Any]

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_BYTES = 1 << 15
MERGED = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler"})
UNBREAKABLE = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"})

_odd = re.compile("[\x00-\x09\x0b-\x1f\u2028-\u202e\u0333\u033f\u030a]")
_findable = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)\]'»“”])"
    r"|(?P<email>\b[\w.+-]+@(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}\b)"
    r"|(?P<bot_command>(?<![\w/<>.])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@])@[a-zA-Z][a-zA-Z0-9_]{3,31}\b)"
    r"|(?P<hashtag>(?<![\w#])#(?=\w*[^\W\d_])\w{1,256})"
)


@dataclass(frozen=True)
class Text:
    """A text and its entities (UTF-16 offsets), as a Message carries them."""

    text: str
    entities: list[Json] = field(default_factory=list)


def message_text(params: Params) -> Text:
    """Return the checked ``text`` of a message, 1-4096 characters after entities parsing."""
    source = params.text("text")
    if not source:
        bad_request("Message text is empty")
    result = _formatted(params, source, "entities", required=True)
    if utf16_length(result.text) > MAX_TEXT:
        bad_request("Message is too long")
    return result


def caption(params: Params) -> Text:
    """Return the checked ``caption`` of a file, 0-1024 characters after entities parsing."""
    source = params.text("caption")
    if not source:
        return Text("")
    result = _formatted(params, source, "caption_entities", required=False)
    if utf16_length(result.text) > MAX_CAPTION:
        bad_request("Message caption is too long")
    return result


def _formatted(params: Params, source: str, entities_name: str, *, required: bool) -> Text:
    if len(source) > MAX_BYTES // 4 and len(source.encode()) > MAX_BYTES:
        bad_request("Text is too long")
    mode = params.text("parse_mode").lower()
    if mode == "html":
        text, entities = parse_html(source)
    elif mode in {"markdown", "markdownv2"}:
        bad_request("Unsupported parse_mode: the playground reads HTML and entities only")
    elif mode in {"", "none"}:
        text = source
        entities = given_entities(params.json(entities_name, "can't parse entities JSON object"))
    else:
        bad_request("Unsupported parse_mode")
    return finished(text, entities, required=required)


def finished(text: str, entities: list[Json], *, required: bool = True) -> Text:
    """Clean, trim, and find links, commands and mentions, as the server does with every text."""
    refuse_broken_unicode(text)
    if entities:
        _check_spans(text, entities)
    if _odd.search(text):
        text = _cleaned(text, entities)
    text, entities = _trimmed(text, entities)
    if not text and required:
        bad_request("Text must be non-empty")
    entities = _sorted_and_merged(entities)
    found = find_entities(text)
    if found:
        taken = [e for e in entities if e["type"] in UNBREAKABLE]
        entities += [f for f in found if not any(_overlap(f, e) for e in taken)]
        entities.sort(key=_order)
    return Text(text, entities)


def find_entities(text: str) -> list[Json]:
    """Find what needs no markup: links, addresses, commands, mentions, hashtags."""
    ascii_text = text.isascii()
    result = []
    for found in _findable.finditer(text):
        begin = found.start() if ascii_text else utf16_length(text[: found.start()])
        kind = str(found.lastgroup)
        if kind == "url" and not checked_link(found.group()):
            continue
        result.append({"offset": begin, "length": utf16_length(found.group()), "type": kind})
    return result


def _check_spans(text: str, entities: list[Json]) -> None:
    for entity in entities:
        for name in ("offset", "length"):
            if not 0 <= entity[name] <= 1_000_000:
                bad_request(f"Receive an entity with incorrect {name} {entity[name]}")
    units = text.encode("utf-16-le", "surrogatepass")
    size = len(units) // 2
    for entity in entities:
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        if not entity["length"]:
            continue
        if begin > size:
            bad_request(f"Entity begins after the end of the text at UTF-16 offset {begin}")
        if end > size:
            bad_request(
                f"Entity beginning at UTF-16 offset {begin} ends after the end of the text at UTF-16 offset {end}"
            )
        if _inside_pair(units, begin):
            bad_request(f"Entity begins in a middle of a UTF-16 symbol at byte offset {_bytes(units, begin)}")
        if _inside_pair(units, end):
            bad_request(
                f"Entity beginning at UTF-16 offset {begin} ends in a middle of a UTF-16 symbol "
                f"at byte offset {_bytes(units, end)}"
            )


def _inside_pair(units: bytes, at: int) -> bool:
    high = units[2 * at + 1 : 2 * at + 2]
    return bool(high) and 0xDC <= high[0] <= 0xDF


def _bytes(units: bytes, at: int) -> int:
    return len(units[: 2 * at + 2].decode("utf-16-le", "ignore").encode())


def _cleaned(text: str, entities: list[Json]) -> str:
    """Drop carriage returns and other invisibles, turn control characters into spaces, keep entities in place."""
    dropped = [
        utf16_length(text[: found.start()])
        for found in _odd.finditer(text)
        if found.group() == "\r" or found.group() > "\x20"
    ]
    for entity in entities:
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        before = sum(at < begin for at in dropped)
        entity["offset"] -= before
        entity["length"] -= sum(at < end for at in dropped) - before
    return _odd.sub(lambda found: " " if "\r" != found.group() <= "\x20" else "", text)


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    stripped = text.rstrip(" \n")
    if len(stripped) != len(text) and entities:
        size = utf16_length(stripped)
        for entity in entities:
            entity["length"] = min(entity["length"], size - entity["offset"])
    front = len(stripped) - len(stripped.lstrip(" \n"))
    if front and entities:
        # The server trims the front only up to the first entity.
        front = min(front, max(0, min(e["offset"] for e in entities)))
        for entity in entities:
            entity["offset"] -= front
    return stripped[front:], [e for e in entities if e["length"] > 0]


def _order(entity: Json) -> tuple[int, int]:
    return entity["offset"], -entity["length"]


def _overlap(one: Json, other: Json) -> bool:
    first, second = sorted((one, other), key=_order)
    return bool(second["offset"] < first["offset"] + first["length"])


def _sorted_and_merged(entities: list[Json]) -> list[Json]:
    result: list[Json] = []
    code = [e for e in entities if e["type"] in {"code", "pre"}]
    for entity in sorted(entities, key=_order):
        if entity["type"] in MERGED and any(_overlap(entity, c) for c in code):
            continue  # nothing is bold inside code
        last = next((e for e in reversed(result) if e["type"] == entity["type"]), None)
        if entity["type"] in MERGED and last and last["offset"] + last["length"] >= entity["offset"]:
            end = max(last["offset"] + last["length"], entity["offset"] + entity["length"])
            last["length"] = end - last["offset"]
        else:
            result.append(entity)
    return result


def split_as_apps_do(text: str, entities: list[Json]) -> list[tuple[str, list[Json]]]:
    """Cut what a person wrote into messages of at most 4096 UTF-16 units, never through a character."""
    if utf16_length(text) <= MAX_TEXT:
        return [(text, entities)]
    units = text.encode("utf-16-le", "surrogatepass")
    parts: list[tuple[str, list[Json]]] = []
    begin = 0
    while begin < len(units):
        end = min(begin + 2 * MAX_TEXT, len(units))
        if end < len(units) and 0xDC <= units[end + 1] <= 0xDF:
            end -= 2
        parts.append((units[begin:end].decode("utf-16-le", "surrogatepass"), []))
        begin = end
    return parts
