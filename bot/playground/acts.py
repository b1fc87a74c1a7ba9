"""What people do in Telegram: write, press, edit, block, join. Each act reaches the bot as Telegram would send it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from bot.clock import JumpingClock
from bot.playground.faults import Faults
from bot.playground.locations import checked
from bot.playground.people import Chat, Persona, Tap
from bot.playground.records import Records
from bot.playground.texts import Text, finished, split_as_apps_do
from bot.playground.updates import MESSAGE_LIFETIME, QUERY_LIFETIME

Json = dict[str, Any]

EDITABLE_FOR = timedelta(hours=48)
KEEP_TAPS = 20_000


class Acts:
    """The people's half of a world. An act that Telegram's apps would not offer raises ValueError."""

    clock: JumpingClock
    bot: Json
    personas: dict[int, Persona]
    chats: dict[int, Chat]
    taps: dict[str, Tap]
    faults: Faults
    records: Records
    next_tap_id: int
    chat_json: Callable[[Chat], Json]
    post: Callable[[Chat, Json, Json], Json]
    replace: Callable[[Chat, Json], None]
    queue: Callable[[str, Json, str, timedelta], int]
    changed: Callable[[], None]

    def user_sends(
        self,
        persona_id: int,
        text: str,
        chat_id: int | None = None,
        entities: list[Json] | None = None,
        *,
        reply_to: int | None = None,
    ) -> int:
        """Write a message; a long one is split as apps do. Returns the last update's id, 0 if it missed the bot.

        In a group, privacy mode lets only commands, replies to the bot and mentions through.
        """
        persona, chat = self._persona_in(persona_id, chat_id)
        if chat.type == "private" and not persona.started:
            persona.started = True
            self.records.persona(persona)
        update_id = 0
        for part, part_entities in split_as_apps_do(text, entities or []):
            written = finished(part, part_entities)
            update_id = self._says(persona, chat, _content(written), reply_to)
        self.changed()
        return update_id

    def user_sends_other(self, persona_id: int, content: Json, chat_id: int | None = None) -> int:
        """Send anything but text: ``{"location": {...}}``, ``{"sticker": {...}}``; returns the update's id."""
        content = checked(content)
        persona, chat = self._persona_in(persona_id, chat_id)
        if chat.type == "private" and not persona.started:
            persona.started = True
            self.records.persona(persona)
        update_id = self._says(persona, chat, content, None)
        self.changed()
        return update_id

    def user_edits(
        self,
        persona_id: int,
        message_id: int,
        text: str,
        chat_id: int | None = None,
        entities: list[Json] | None = None,
    ) -> int:
        """Edit one's own text or caption of the last 48 hours; returns the update's id."""
        persona, chat = self._persona_in(persona_id, chat_id)
        old = chat.messages.get(message_id, {})
        part = next((name for name in ("text", "caption") if name in old), "")
        if not part or old["from"]["id"] != persona_id or "forward_origin" in old:
            msg = f"message {message_id} is none of {persona.first_name}'s texts here"
            raise ValueError(msg)
        now = int(self.clock.now().timestamp())
        if now - old["date"] > EDITABLE_FOR.total_seconds():
            msg = "messages can be edited for 48 hours"
            raise ValueError(msg)
        replaced = {part, "entities", "caption_entities", "edit_date"}
        kept = {name: value for name, value in old.items() if name not in replaced}
        message = kept | {"edit_date": now} | _content(finished(text, entities or []), part)
        self.replace(chat, message)
        update_id = 0
        if self._reaches_bot(chat, message):
            update_id = self.queue("edited_message", message, f"chat:{chat.id}", MESSAGE_LIFETIME)
        self.changed()
        return update_id

    def user_taps(self, persona_id: int, chat_id: int, message_id: int, data: str) -> str:
        """Press a button, or forge a press: any data, any message. Returns the callback query's id."""
        persona, chat = self._persona_in(persona_id, chat_id)
        tap = Tap(str(self.next_tap_id), persona_id, chat_id, message_id, data, self.clock.now())
        self.next_tap_id += 1
        self.taps[tap.id] = tap
        if len(self.taps) > KEEP_TAPS:
            oldest = next(iter(self.taps))
            del self.taps[oldest]
            self.records.mark("tap", oldest, None)
        message = chat.messages.get(message_id) or {
            "chat": self.chat_json(chat),
            "message_id": message_id,
            "date": 0,
        }
        query: Json = {
            "id": tap.id,
            "from": persona.user(),
            "message": message,
            "chat_instance": str(abs(chat_id) * 7919),
            "data": data,
        }
        self.queue("callback_query", query, f"user:{persona_id}", QUERY_LIFETIME)
        self.faults.limits.acted(chat_id)
        self.records.tap(tap)
        self.records.mark("meta", "next_tap_id", self.next_tap_id)
        self.changed()
        return tap.id

    def user_blocks(self, persona_id: int) -> int:
        """Block the bot; returns the my_chat_member update's id."""
        return self._set_blocked(self.personas[persona_id], blocked=True)

    def user_unblocks(self, persona_id: int) -> int:
        """Unblock the bot; returns the my_chat_member update's id."""
        return self._set_blocked(self.personas[persona_id], blocked=False)

    def bot_membership(self, chat_id: int, by: int, status: str) -> int:
        """Let somebody add ("member"), promote ("administrator") or remove ("kicked") the bot in a group."""
        chat, bot_id = self.chats[chat_id], self.bot["id"]
        old = chat.members.get(bot_id, "left")
        chat.members[bot_id] = status
        self.records.chat(chat)
        return self._tell_membership(chat, self.personas[by], old, status)

    def user_leaves(self, persona_id: int, chat_id: int) -> int:
        """Leave a group; returns the service message's update id."""
        return self._service(persona_id, chat_id, "left", "left_chat_member")

    def user_joins(self, persona_id: int, chat_id: int) -> int:
        """Join a group; returns the service message's update id."""
        return self._service(persona_id, chat_id, "member", "new_chat_members")

    # -- how ---------------------------------------------------------------------------------------------------

    def _persona_in(self, persona_id: int, chat_id: int | None) -> tuple[Persona, Chat]:
        persona = self.personas[persona_id]
        chat = self.chats[persona_id if chat_id is None else chat_id]
        if chat.members.get(persona_id, "left") in {"left", "kicked"}:
            msg = f"{persona.first_name} is not in chat {chat.id}"
            raise ValueError(msg)
        if chat.type == "private" and persona.blocked:
            msg = f"{persona.first_name} has blocked the bot; unblock first"
            raise ValueError(msg)
        return persona, chat

    def _says(self, persona: Persona, chat: Chat, content: Json, reply_to: int | None) -> int:
        if reply_to is not None and reply_to in chat.messages:
            replied = {k: v for k, v in chat.messages[reply_to].items() if k != "reply_to_message"}
            content = {"reply_to_message": replied} | content
        message = self.post(chat, persona.user(), content)
        if chat.type == "private":
            self.faults.limits.acted(chat.id)
        if not self._reaches_bot(chat, message):
            return 0
        return self.queue("message", message, f"chat:{chat.id}", MESSAGE_LIFETIME)

    def _reaches_bot(self, chat: Chat, message: Json) -> bool:
        """Privacy mode (telegram.md 22): commands, replies to the bot, mentions; administrators hear everything."""
        if chat.type == "private":
            return True
        status = chat.members.get(self.bot["id"], "left")
        if status != "member":
            return status == "administrator"
        if message.get("reply_to_message", {}).get("from", {}).get("id") == self.bot["id"]:
            return True
        if "text" not in message:
            return False
        name = "@" + self.bot["username"].lower()
        units = message["text"].encode("utf-16-le")
        for entity in message.get("entities", ()):
            begin, end = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
            word = units[begin:end].decode("utf-16-le").lower()
            if entity["type"] == "bot_command" and ("@" not in word or word.endswith(name)):
                return True
            if entity["type"] == "mention" and word == name:
                return True
        return False

    def _set_blocked(self, persona: Persona, *, blocked: bool) -> int:
        if persona.blocked == blocked:
            return 0
        persona.blocked = blocked
        self.records.persona(persona)
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        return self._tell_membership(self.chats[persona.id], persona, old, new)

    def _tell_membership(self, chat: Chat, by: Persona, old: str, new: str) -> int:
        event: Json = {
            "chat": self.chat_json(chat),
            "from": by.user(),
            "date": int(self.clock.now().timestamp()),
            "old_chat_member": member_json(self.bot, old),
            "new_chat_member": member_json(self.bot, new),
        }
        update_id = self.queue("my_chat_member", event, f"chat:{chat.id}", MESSAGE_LIFETIME)
        self.changed()
        return update_id

    def _service(self, persona_id: int, chat_id: int, status: str, field: str) -> int:
        persona, chat = self.personas[persona_id], self.chats[chat_id]
        chat.members[persona_id] = status
        user = persona.user()
        content = {field: [user] if field.endswith("s") else user}
        message = self.post(chat, user, content)
        update_id = self.queue("message", message, f"chat:{chat.id}", MESSAGE_LIFETIME)
        self.changed()
        return update_id


def member_json(user: Json, status: str) -> Json:
    """Return the ChatMember object for a status."""
    member: Json = {"user": user, "status": status}
    if status == "kicked":
        member["until_date"] = 0
    if status == "creator":
        member["is_anonymous"] = False
    return member


def _content(written: Text, part: str = "text") -> Json:
    entities = "entities" if part == "text" else f"{part}_entities"
    return {part: written.text} | ({entities: written.entities} if written.entities else {})
