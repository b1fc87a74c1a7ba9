"""What every act of people stands on: the world's parts, who acts, and under which name the bot sees it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from bot.clock import JumpingClock
from bot.playground.faults import Faults
from bot.playground.people import Chat, Persona, Tap
from bot.playground.records import Records
from bot.playground.updates import MESSAGE_LIFETIME

Json = dict[str, Any]

# In whose name anonymous administrators write (telegram.md 21).
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


class Ground:
    """The world as acts see it; World itself provides the parts."""

    clock: JumpingClock
    bot: Json
    personas: dict[int, Persona]
    chats: dict[int, Chat]
    taps: dict[str, Tap]
    reacted: dict[str, dict[str, str]]
    faults: Faults
    records: Records
    next_tap_id: int
    chat_json: Callable[[Chat], Json]
    post: Callable[[Chat, Json, Json], Json]
    replace: Callable[[Chat, Json], None]
    remove: Callable[[Chat, int], None]
    queue: Callable[[str, Json, str, timedelta], int]
    changed: Callable[[], None]

    def _persona_in(self, persona_id: int, chat_id: int | None, *, writing: bool = True) -> tuple[Persona, Chat]:
        """Return who acts and where; ValueError where no app would let them."""
        persona = self.personas[persona_id]
        chat = self.chats[persona_id if chat_id is None else chat_id]
        if not chat.has(persona_id):
            msg = f"{persona.first_name} is not in chat {chat.id}"
            raise ValueError(msg)
        if chat.deleted or (writing and chat.migrated_to):
            msg = f"chat {chat.id} " + ("was deleted" if chat.deleted else f"is now {chat.migrated_to}")
            raise ValueError(msg)
        if chat.type == "private" and persona.blocked:
            msg = f"{persona.first_name} has blocked the bot; unblock first"
            raise ValueError(msg)
        return persona, chat

    def _in_group(self, persona_id: int, chat_id: int, *, leading: bool = False) -> tuple[Persona, Chat]:
        """Return who acts in which living group; with ``leading`` it takes an administrator."""
        persona, chat = self._persona_in(persona_id, chat_id)
        if chat.type == "private":
            msg = "this is a private chat"
            raise ValueError(msg)
        if leading and not chat.led_by(persona_id):
            msg = f"{persona.first_name} is no administrator here"
            raise ValueError(msg)
        return persona, chat

    def _name(self, chat: Chat, persona: Persona) -> tuple[Json, Json]:
        """Return the sender that the bot sees, and what the message carries besides."""
        if chat.grants(persona.id, "is_anonymous"):
            return ANONYMOUS, {"sender_chat": self.chat_json(chat)}
        return persona.user(), {}

    def _post_as(self, chat: Chat, persona: Persona, content: Json) -> Json:
        """Post a person's message, an anonymous administrator's in the group's name."""
        sender, shown = self._name(chat, persona)
        message = self.post(chat, sender, shown | content)
        if shown:
            chat.authors[message["message_id"]] = persona.id
            self.records.chat(chat)
        return message

    def _announce(self, chat: Chat, by: Persona, content: Json, *, heard: bool | None = None) -> int:
        """Post a service message; whoever is in the group hears it, privacy mode or not. Returns the update's id."""
        message = self._post_as(chat, by, content)
        if not (chat.has(self.bot["id"]) if heard is None else heard):
            return 0
        return self.queue("message", message, f"chat:{chat.id}", MESSAGE_LIFETIME)
