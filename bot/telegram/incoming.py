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
    if change := _object(update.get("chat_member")):
        return _others_membership(update_id, change)
    for name, part in update.items():
        if name != "update_id" and (known := _object(part)):
            return _base(update_id, known)
    return Incoming(update_id, 0, NOBODY, "other", private=False)


def _message(update_id: int, message: Json, username: str) -> Incoming:
    base = _base(update_id, message)
    if (told := _told_of_the_group(base, message)) is not None:
        return told
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
    old, new = _object(change.get("old_chat_member")), _object(change.get("new_chat_member"))
    if base.private and new.get("status") in {"kicked", "member"}:
        return replace(base, kind="blocked" if new.get("status") == "kicked" else "unblocked")
    if not base.in_group:
        return base
    base = replace(base, may_speak=new.get("status") != "restricted" or new.get("can_send_messages") is True)
    match _is_in(old), _is_in(new):
        case False, True:
            return replace(base, kind="added")
        case True, True:
            return replace(base, kind="rights")
        case _, False:
            return replace(base, kind="removed")
    return base


def _others_membership(update_id: int, change: Json) -> Incoming:
    base = _base(update_id, change)
    old, new = _object(change.get("old_chat_member")), _object(change.get("new_chat_member"))
    if not base.in_group or _is_in(old) == _is_in(new):
        return base
    return replace(base, kind="joined" if _is_in(new) else "left", about=_people([new.get("user")]))


def _told_of_the_group(base: Incoming, message: Json) -> Incoming | None:
    """Read a service message that says who came or went, or that the group has another id now; both sides say that."""
    if not base.in_group:
        return None
    if moved_to := _number(message, "migrate_to_chat_id"):
        return replace(base, kind="moved", moved_to=moved_to)
    if moved_from := _number(message, "migrate_from_chat_id"):
        return replace(base, kind="moved", chat_id=moved_from, moved_to=base.chat_id)
    came = message.get("new_chat_members")
    if isinstance(came, list) and (about := _people(came)):
        return replace(base, kind="joined", about=about)
    if about := _people([message.get("left_chat_member")]):
        return replace(base, kind="left", about=about)
    return None


def _people(users: list[Any]) -> tuple[int, ...]:
    """Return the ids of users that are people."""
    known = [_object(user) for user in users]
    return tuple(_number(user, "id") for user in known if _number(user, "id") and user.get("is_bot") is not True)


def _is_in(member: Json) -> bool:
    status = member.get("status")
    return status in {"member", "administrator", "creator"} or (
        status == "restricted" and member.get("is_member") is True
    )


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
        in_group=chat.get("type") in {"group", "supergroup"},
        title=_string(chat, "title"),
        reply_to=_number(_object(part.get("reply_to_message")), "message_id"),
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
