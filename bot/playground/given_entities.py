"""Entities that a call brings along instead of HTML, checked as the server checks them."""

from __future__ import annotations

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.fields import number_field, object_field, string_field
from bot.playground.links import checked_link
from bot.playground.markup import DATE_FORMAT, date_time

Json = dict[str, Any]

WHERE = "can't parse MessageEntity: "
FOUND_BY_SERVER = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
)
PLAIN = frozenset(
    {"bold", "italic", "underline", "strikethrough", "spoiler", "code", "blockquote", "expandable_blockquote"}
)


def given_entities(raw: Any) -> list[Json]:
    """Return the entities of a call; those that the server finds itself are ignored, as it does."""
    if not isinstance(raw, list):
        return []
    checked = [_entity(item) for item in raw]
    return [entity for entity in checked if entity is not None]


def _entity(item: Any) -> Json | None:
    if not isinstance(item, dict):
        bad_request(WHERE + "expected an Object")
    span: Json = {
        "offset": number_field(item, "offset", where=WHERE),
        "length": number_field(item, "length", where=WHERE),
    }
    kind = string_field(item, "type", where=WHERE)
    if kind in FOUND_BY_SERVER:
        return None
    return span | {"type": kind} | _details(kind, item)


def _details(kind: str, item: Json) -> Json:
    if kind in PLAIN:
        return {}
    match kind:
        case "pre":
            language = string_field(item, "language", where=WHERE, default="")
            return {"language": language} if language else {}
        case "text_link":
            url = string_field(item, "url", where=WHERE)
            link = checked_link(url)
            if not link:
                bad_request(f"entity URL '{url}' is invalid: Wrong HTTP URL")
            return {"url": link}
        case "text_mention":
            user = object_field(item, "user", where=WHERE)
            return {"user": {"id": number_field(user, "id", where=WHERE)}}
        case "custom_emoji":
            return {"custom_emoji_id": str(number_field(item, "custom_emoji_id", where=WHERE))}
        case "date_time":
            unix_time = number_field(item, "unix_time", where=WHERE)
            date_format = string_field(item, "date_time_format", where=WHERE, default="")
            if not DATE_FORMAT.fullmatch(date_format):
                bad_request(WHERE + "Invalid date-time format specified")
            return date_time(unix_time, date_format)
        case _:
            return bad_request(WHERE + "Unsupported type specified")
