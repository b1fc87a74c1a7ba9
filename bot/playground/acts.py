"""What people do in Telegram: write, press, edit, block, join. Each act reaches the bot as Telegram would send it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.playground.group_acts import GroupActs
from bot.playground.locations import checked
from bot.playground.memberships import member_json
from bot.playground.people import Chat, Persona, Tap
from bot.playground.reactions import REACTIONS
from bot.playground.texts import Text, finished, split_as_apps_do
from bot.playground.updates import MESSAGE_LIFETIME, QUERY_LIFETIME

Json = dict[str, Any]

EDITABLE_FOR = timedelta(hours=48)
KEEP_TAPS = 20_000


class Acts(GroupActs):
    """The people's half of a world. An act that Telegram's apps would not offer raises ValueError."""

    def user_sends(
        self,
        persona_id: int,
        text: str,
        chat_id: int | None = None,
        entities: list[Json] | None = None,
        *,
        reply_to: int | None = None,
        topic: int | None = None,
    ) -> int:
        """Write a message; a long one is split as apps do. Returns the last update's id, 0 if it missed the bot.

        In a group, privacy mode lets only commands, replies to the bot and mentions through. ``topic`` is a forum's
        thread id; an answer is in the topic of what it answers.
        """
        persona, chat = self._persona_in(persona_id, chat_id)
        if chat.type == "private" and not persona.started:
            persona.started = True
            self.records.persona(persona)
        update_id = 0
        for part, part_entities in split_as_apps_do(text, entities or []):
            written = finished(part, part_entities)
            update_id = self._says(persona, chat, _content(written), reply_to, topic)
        self.changed()
        return update_id

    def user_sends_other(
        self,
        persona_id: int,
        content: Json,
        chat_id: int | None = None,
        *,
        reply_to: int | None = None,
        topic: int | None = None,
    ) -> int:
        """Send anything but text: ``{"voice": {...}}``, ``{"sticker": {...}}``; returns the update's id."""
        content = checked(content)
        persona, chat = self._persona_in(persona_id, chat_id)
        if chat.type == "private" and not persona.started:
            persona.started = True
            self.records.persona(persona)
        update_id = self._says(persona, chat, content, reply_to, topic)
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
        if not part or chat.author(old) != persona_id or "forward_origin" in old:
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
        """Press a button, or forge a press: any data, any message. Returns the callback query's id.

        Nobody presses anonymously, and buttons of a group that became a supergroup go on working (telegram.md 13, 21).
        """
        persona, chat = self._persona_in(persona_id, chat_id, writing=False)
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

    def user_reacts(self, persona_id: int, chat_id: int, message_id: int, emoji: str = "") -> int:
        """React to a message, with "" take it back; returns the message_reaction's id.

        In a group only an administrator hears of it, and only who asked for such updates at all.
        """
        persona, chat = self._persona_in(persona_id, chat_id)
        if message_id not in chat.messages or (emoji and emoji.replace("\ufe0f", "") not in REACTIONS):
            msg = f"nobody can react with {emoji!r} to message {message_id}"
            raise ValueError(msg)
        key = f"{chat_id}:{message_id}"
        all_of_it = self.reacted.setdefault(key, {})
        old = all_of_it.pop(str(persona_id), "")
        if emoji:
            all_of_it[str(persona_id)] = emoji
        self.records.mark("reacted", key, all_of_it or None)
        update_id = 0
        if old != emoji and (chat.type == "private" or chat.led_by(self.bot["id"])):
            _, anonymous = self._name(chat, persona)
            who = {"actor_chat": anonymous["sender_chat"]} if anonymous else {"user": persona.user()}
            event = {"chat": self.chat_json(chat), "message_id": message_id} | who
            event |= {"date": int(self.clock.now().timestamp())}
            event |= {"old_reaction": _reaction(old), "new_reaction": _reaction(emoji)}
            update_id = self.queue("message_reaction", event, f"reaction:{chat.id}", MESSAGE_LIFETIME)
        self.changed()
        return update_id

    # -- how ---------------------------------------------------------------------------------------------------

    def _says(self, persona: Persona, chat: Chat, content: Json, reply_to: int | None, topic: int | None) -> int:
        if chat.members[persona.id] == "restricted" and not self.member(chat, persona.id)["can_send_messages"]:
            msg = f"{persona.first_name} may not write in chat {chat.id}"
            raise ValueError(msg)
        replied = chat.messages.get(reply_to) if reply_to is not None else None
        message = self._post_as(chat, persona, self._place(chat, persona.id, topic, replied) | content)
        if chat.type == "private":
            self.faults.limits.acted(chat.id)
        if not self._reaches_bot(chat, message):
            return 0
        return self.queue("message", message, f"chat:{chat.id}", MESSAGE_LIFETIME)

    def _reaches_bot(self, chat: Chat, message: Json) -> bool:
        """Privacy mode (telegram.md 22): commands, replies to the bot, mentions; administrators hear everything."""
        if chat.type == "private":
            return True
        if not chat.has(self.bot["id"]) or chat.led_by(self.bot["id"]):
            return chat.has(self.bot["id"])
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
        free, stuck = member_json(self.bot, "member"), member_json(self.bot, "kicked")
        before, after = (free, stuck) if blocked else (stuck, free)
        update_id = self._tell(self.chats[persona.id], persona.user(), self.bot["id"], before, after)
        self.changed()
        return update_id


def _reaction(emoji: str) -> list[Json]:
    return [{"type": "emoji", "emoji": emoji}] if emoji else []


def _content(written: Text, part: str = "text") -> Json:
    entities = "entities" if part == "text" else f"{part}_entities"
    return {part: written.text} | ({entities: written.entities} if written.entities else {})
