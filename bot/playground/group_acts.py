"""What people do with whole groups: make them, delete them, turn them into supergroups (telegram.md 13, 24)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from bot.playground.ground import ANONYMOUS
from bot.playground.people import Chat, Persona
from bot.playground.topics import Topics
from bot.playground.updates import MESSAGE_LIFETIME

Json = dict[str, Any]

_FIRST_ID = {"group": -4_100_000_001, "supergroup": -1_002_100_000_001}


class GroupActs(Topics):
    """People's acts on groups. An act that Telegram's apps would not offer raises ValueError."""

    def make_group(
        self,
        by: int,
        title: str,
        members: Collection[int] = (),
        *,
        kind: str = "group",
        forum: bool = False,
        with_bot: bool = False,
    ) -> int:
        """Make a group ("group" or "supergroup"; a forum is always the latter) owned by ``by``; returns its id."""
        if not title.strip():
            msg = "a group needs a title"
            raise ValueError(msg)
        owner = self.personas[by]
        people = {self.personas[user].id: "member" for user in members} | {by: "creator"}
        chat = self._new_chat("supergroup" if forum else kind, title.strip(), people)
        chat.is_forum = forum
        if chat.type == "group":
            if with_bot:
                self._change(chat, owner, self.bot["id"], "member", {})
            self._announce(chat, owner, {"group_chat_created": True})
        elif with_bot:
            self._set(chat, owner, self.bot["id"], "member", {})
        self.records.chat(chat)
        self.changed()
        return chat.id

    def delete_group(self, chat_id: int, by: int) -> int:
        """Delete a group for everybody; returns the id of the my_chat_member update about it.

        As on Telegram, a supergroup that was a group once takes that one along: two updates.
        """
        persona, chat = self._in_group(by, chat_id, leading=True)
        if chat.members[by] != "creator":
            msg = f"only its owner can delete chat {chat_id}"
            raise ValueError(msg)
        update_id = 0
        for gone in (*(old for old in self.chats.values() if old.migrated_to == chat_id), chat):
            if gone.has(self.bot["id"]):
                update_id = self._change(gone, persona, self.bot["id"], "left", {})
            gone.deleted = True
            self.records.chat(gone)
        self.changed()
        return update_id

    def migrate(self, chat_id: int, by: int | None = None, *, new_first: bool = False) -> int:
        """Turn a group into a supergroup and return its id.

        The bot hears of it in both chats, of the old one first unless ``new_first``; of its own leaving the old one
        it hears nothing.
        """
        owner = next(user for user, status in self.chats[chat_id].members.items() if status == "creator")
        persona, old = self._in_group(owner if by is None else by, chat_id)
        if old.type != "group" or persona.id != owner:
            msg = f"{persona.first_name} cannot make a supergroup of chat {chat_id}, a {old.type}"
            raise ValueError(msg)
        new = self._new_chat("supergroup", old.title, dict(old.members))
        new.rights = dict(old.rights)
        told = [self._left_behind(old, new, persona), self._taken_over(old, new)]
        for chat, message in reversed(told) if new_first else told:
            if chat is new:
                self._hears_of_joining(new, persona)
            if chat.has(self.bot["id"]):
                self.queue("message", message, f"chat:{chat.id}", MESSAGE_LIFETIME)
        old.migrated_to = new.id
        self.records.chat(old)
        self.records.chat(new)
        self.changed()
        return new.id

    # -- how ---------------------------------------------------------------------------------------------------

    def _new_chat(self, kind: str, title: str, members: dict[int, str]) -> Chat:
        if kind not in _FIRST_ID:
            msg = f"nobody can make a {kind}"
            raise ValueError(msg)
        chat_id = _FIRST_ID[kind]
        while chat_id in self.chats:
            chat_id -= 1
        self.chats[chat_id] = Chat(chat_id, kind, title, members)
        return self.chats[chat_id]

    def _left_behind(self, old: Chat, new: Chat, by: Persona) -> tuple[Chat, Json]:
        return old, self.post(old, by.user(), {"migrate_to_chat_id": new.id})

    def _taken_over(self, old: Chat, new: Chat) -> tuple[Chat, Json]:
        content = {"sender_chat": self.chat_json(new), "migrate_from_chat_id": old.id}
        return new, self.post(new, ANONYMOUS, content)

    def _hears_of_joining(self, new: Chat, by: Persona) -> None:
        """Tell the bot that it is in the new chat, as what it was in the old one."""
        bot_id = self.bot["id"]
        if new.has(bot_id):
            status, rights = new.members.pop(bot_id), new.rights.pop(bot_id, {})
            self._change(new, by, bot_id, status, rights)
