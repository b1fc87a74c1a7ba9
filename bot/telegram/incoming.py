"""Reads updates: who, where, and what of it matters here. Whatever JSON arrives, nothing here raises."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from bot.ports import NOBODY, Incoming, Json, Medium

# The anonymous administrator, the channel bot, and Telegram itself forwarding a channel's post (telegram.md 21).
CHAT_SENDERS = frozenset({1087968824, 136817688, 777000})
GENERAL_TOPIC = 1
_LARGEST = 2**63 - 1
# Where several are there the first says what it is: an animation comes with a document, a live photo with a photo.
_MEDIA: dict[str, Medium] = {
    "animation": "animation",
    "live_photo": "photo",
    "photo": "photo",
    "voice": "voice",
    "video_note": "video_note",
    "video": "video",
    "audio": "audio",
    "document": "document",
    "sticker": "sticker",
    "dice": "dice",
    "contact": "contact",
    "poll": "poll",
    "story": "story",
    "checklist": "other",
    "game": "other",
    "giveaway": "other",
    "invoice": "other",
    "paid_media": "other",
    "rich_message": "other",
    "venue": "other",  # with coordinates that are none
    "location": "other",
}
_command = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?(?:\s+|$)(.*)", re.DOTALL)


def whose(body: Any) -> tuple[int, int]:
    """Return the chat and the person of an update, 0 for those it does not have. Senders that are chats are NOBODY."""
    incoming = read(body, "")
    return incoming.chat_id, incoming.person_id


def read(body: Any, username: str) -> Incoming:
    """Read an update; ``username`` is the bot's, for commands addressed to it ("" accepts every address)."""
    update = _object(body)
    update_id = _number(update, "update_id")
    if message := _object(update.get("message")):
        return _message(update_id, message, username)
    if message := _object(update.get("edited_message")):
        base = _base(update_id, message)
        # A live location comes as an edit every few seconds: the first counts, the others are nothing to answer.
        return base if _is_bot(message) or _place(message) else replace(base, kind="edited", text=_words(message))
    if query := _object(update.get("callback_query")):
        return _tap(update_id, query)
    if change := _object(update.get("my_chat_member")):
        return _membership(update_id, change)
    for name, part in update.items():
        if name != "update_id" and (known := _object(part)):
            return _base(update_id, known)
    return Incoming(update_id, 0, NOBODY, "other", private=False)


def _message(update_id: int, message: Json, username: str) -> Incoming:
    base = _base(update_id, message)
    if _is_bot(message):
        return base
    forwarded = _is_somebody_elses(message)
    # Several messages forwarded together are no album, but leave in the same second.
    together = f"forwarded {_number(message, 'date')}" if forwarded else _string(message, "media_group_id")
    base = replace(base, forwarded=forwarded, batch=together)
    text = _string(message, "text")
    if not text:
        if (place := _coordinates(_place(message))) is not None:
            return replace(base, kind="location", latitude=place[0], longitude=place[1])
        medium = next((meant for name, meant in _MEDIA.items() if message.get(name)), None)
        if medium is not None:
            return replace(base, kind="media", medium=medium, text=_words(message))
        return base  # a service message
    found = None if base.forwarded else _command.fullmatch(text)
    if found is None:
        return replace(base, kind="text", text=text)
    name, address, rest = found.groups()
    if address and username and address.lower() != username.lower():
        return base
    return replace(base, kind="command", command=name.lower(), text=rest.strip())


def _tap(update_id: int, query: Json) -> Incoming:
    message = _object(query.get("message"))  # absent when inline, nearly empty when inaccessible
    # Who pressed is always a person, whoever wrote the message.
    base = _base(update_id, message | {"from": query.get("from"), "sender_chat": None})
    return replace(
        base,
        chat_id=base.chat_id or base.person_id,
        kind="tap",
        token=_string(query, "data"),
        query_id=_string(query, "id"),
    )


def _membership(update_id: int, change: Json) -> Incoming:
    base = _base(update_id, change)
    status = _object(change.get("new_chat_member")).get("status")
    if base.private and status == "kicked":
        return replace(base, kind="blocked")
    if base.private and status == "member":
        return replace(base, kind="unblocked")
    return base


def _base(update_id: int, part: Json) -> Incoming:
    """Read what messages, queries and changes of membership have in common, as kind "other"."""
    chat, sender = _object(part.get("chat")), _object(part.get("from"))
    by_chat = bool(_object(part.get("sender_chat"))) or _number(sender, "id") in CHAT_SENDERS
    thread_id = _number(part, "message_thread_id") if part.get("is_topic_message") is True else 0
    return Incoming(
        update_id=update_id,
        chat_id=_number(chat, "id"),
        person_id=NOBODY if by_chat else _number(sender, "id"),
        kind="other",
        private=chat.get("type") == "private",
        message_id=_number(part, "message_id"),
        language_code=_string(sender, "language_code"),
        first_name=_string(sender, "first_name"),
        sender_is_chat=by_chat,
        thread_id=0 if thread_id == GENERAL_TOPIC else thread_id,
    )


def _is_bot(message: Json) -> bool:
    """Say whether another bot wrote it: two bots answering each other never end."""
    sender = _object(message.get("from"))
    return sender.get("is_bot") is True and _number(sender, "id") not in CHAT_SENDERS


def _is_somebody_elses(message: Json) -> bool:
    """Say whether it is forwarded; who forwards what they wrote themselves, say from their notes, says it again."""
    origin = _object(message.get("forward_origin"))
    author = _number(_object(origin.get("sender_user")), "id")
    return bool(origin) and not (author and author == _number(_object(message.get("from")), "id"))


def _words(message: Json) -> str:
    return _string(message, "text") or _string(message, "caption")


def _place(message: Json) -> Json:
    """Return the location that a message carries, its own or its venue's."""
    return _object(message.get("location")) or _object(_object(message.get("venue")).get("location"))


def _coordinates(place: Json) -> tuple[float, float] | None:
    """Return latitude and longitude, if both are numbers."""
    latitude, longitude = _degrees(place, "latitude"), _degrees(place, "longitude")
    return None if latitude is None or longitude is None else (latitude, longitude)


def _degrees(place: Json, name: str) -> float | None:
    value = place.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not -_LARGEST <= value <= _LARGEST:
        return None
    return float(value)


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _string(part: Json, name: str) -> str:
    value = part.get(name)
    return value if isinstance(value, str) else ""


def _number(part: Json, name: str) -> int:
    """Return an integer that a database can hold, or 0."""
    value = part.get(name)
    return value if type(value) is int and -_LARGEST <= value <= _LARGEST else 0
