"""What the chat page shows to one persona, as one JSON picture; the page draws it and knows nothing more."""

from __future__ import annotations

from datetime import datetime
from itertools import chain
from typing import Any

from bot.playground.people import PRESENT, Chat, Persona
from bot.playground.world import World

Json = dict[str, Any]

SHOWN_MESSAGES = 200


def picture(world: World, persona: Persona, chat: Chat, next_due: Json) -> Json:
    """Return everything the page shows while somebody is this persona in this chat."""
    return {
        "revision": world.revision,
        "now": world.clock.now().isoformat(),
        "next_due": next_due,
        "bot": _bot(world, persona),
        "personas": [_persona(world, other) for other in world.personas.values()],
        "chats": [_chat(world, persona, one) for one in _chats_of(world, persona)],
        "chat_id": chat.id,
        "open_groups": [{"id": one.id, "title": one.title} for one in _open_groups(world, persona)],
        "messages": [_message(world, persona, one) for one in _history(world, chat)[-SHOWN_MESSAGES:]],
        "commands": _commands(world, persona, chat),
        "faults": {
            "limits": world.faults.enforce_limits,
            "pending": [
                {"fault": trouble.fault.value, "count": trouble.count, "rate": trouble.rate}
                for trouble in world.faults.troubles
            ],
        },
    }


def no_due(reason: str) -> Json:
    """Return that there is no nudge to jump to, and why: "unknown" or "none"."""
    return {"at": None, "reason": reason}


def due(at: datetime) -> Json:
    """Return when the next nudge is due."""
    return {"at": at.isoformat(), "reason": ""}


def _chats_of(world: World, persona: Persona) -> list[Chat]:
    present = [
        chat for chat in world.chats.values() if chat.has(persona.id) and not chat.migrated_to and not chat.deleted
    ]
    return sorted(present, key=lambda chat: chat.type != "private")


def _open_groups(world: World, persona: Persona) -> list[Chat]:
    """Return the groups that the persona could join."""
    groups = (chat for chat in world.chats.values() if chat.type != "private")
    living = (chat for chat in groups if not chat.migrated_to and not chat.deleted)
    return [chat for chat in living if chat.members.get(persona.id, "left") == "left"]


def _history(world: World, chat: Chat) -> list[Json]:
    """Return a chat's messages, those before it became a supergroup included, as apps show them."""
    before = (world.messages(old.id) for old in world.chats.values() if old.migrated_to == chat.id)
    return [*chain.from_iterable(before), *world.messages(chat.id)]


def _unread(persona: Persona, chat: Chat) -> int:
    seen, count = chat.read.get(persona.id, 0), 0
    for message_id in reversed(chat.messages):
        if message_id <= seen:
            break
        count += chat.author(chat.messages[message_id]) != persona.id
    return count


def _persona(world: World, persona: Persona) -> Json:
    return {
        "id": persona.id,
        "name": persona.first_name,
        "language": (persona.language_code or "en")[:2],
        "zone": persona.zone,
        "note": persona.note,
        "started": persona.started,
        "blocked": persona.blocked,
        "unread": sum(_unread(persona, chat) for chat in _chats_of(world, persona)),
    }


def _chat(world: World, persona: Persona, chat: Chat) -> Json:
    last = next(reversed(chat.messages.values()), None)
    preview = ""
    if last:
        other = "◎" if "location" in last else "…"
        preview = last.get("text") or last.get("caption") or last.get("document", {}).get("file_name", other)
    people = [
        world.personas[user].first_name
        for user, status in chat.members.items()
        if user in world.personas and status in PRESENT
    ]
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "members": people,
        "unread": _unread(persona, chat),
        "preview": preview[:80],
        "preview_from": last["from"]["first_name"] if last and chat.type != "private" else "",
        "date": last["date"] if last else 0,
    } | (_group(persona, chat) if chat.type != "private" else {})


def _group(persona: Persona, chat: Chat) -> Json:
    """Return what the menu of acts needs to know of a group: who is what, and its topics."""
    return {
        "role": chat.members[persona.id],
        "anonymous": chat.grants(persona.id, "is_anonymous"),
        "statuses": {str(user): status for user, status in chat.members.items()},
        "forum": chat.is_forum,
        "topics": [{"id": thread_id, **topic} for thread_id, topic in chat.topics.items()],
    }


def _message(world: World, persona: Persona, message: Json) -> Json:
    chat_id, key = message["chat"]["id"], f"{message['chat']['id']}:{message['message_id']}"
    bots = [reaction.get("emoji", "★") for reaction in world.reactions.get(key, [])]
    peoples = world.reacted.get(key, {})
    shown = {"reactions": [*bots, *peoples.values()], "reacted": peoples.get(str(persona.id), "")}
    return message | shown | {"own": world.chats[chat_id].author(message) == persona.id}


def _bot(world: World, persona: Persona) -> Json:
    language = (persona.language_code or "")[:2]

    def told(field: str, fallback: str = "") -> str:
        everyone = world.profile.get(f"{field}:", fallback)
        return str(world.profile.get(f"{field}:{language}", everyone))

    return {
        "id": world.bot["id"],
        "name": told("name", world.bot["first_name"]),
        "username": world.bot["username"],
        "description": told("description"),
        "short_description": told("short_description"),
    }


def _commands(world: World, persona: Persona, chat: Chat) -> list[Json]:
    """Choose the menu as Telegram does: the narrowest scope first, in it the person's language, then everyone's."""
    language = (persona.language_code or "")[:2]
    if chat.type == "private":
        scopes = [f"chat/{chat.id}", "all_private_chats", "default"]
    else:
        admin = chat.members.get(persona.id) in {"creator", "administrator"}
        admins = [f"chat_administrators/{chat.id}"] if admin else []
        everywhere = ["all_chat_administrators"] if admin else []
        member = f"chat_member/{chat.id}/{persona.id}"
        scopes = [member, *admins, f"chat/{chat.id}", *everywhere, "all_group_chats", "default"]
    for scope in scopes:
        for code in (language, ""):
            commands: list[Json] = world.profile.get(f"commands:{scope}:{code}", [])
            if commands:
                return commands
    return []
