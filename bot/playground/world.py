"""The world of the playground: people, chats, what they said, and what waits for the bot. Memory only, no HTTP.

Everything that changes passes through here, is told to whoever waits, and is written before anybody hears of it.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from bot.clock import JumpingClock
from bot.playground.faults import Faults
from bot.playground.following import Following
from bot.playground.people import ZONES, Call, Chat, Persona, StoredFile, Tap
from bot.playground.records import Records
from bot.playground.updates import Update, UpdateQueue
from bot.playground.world_file import WorldFile

Json = dict[str, Any]
T = TypeVar("T")


class World(Following):
    """People, chats and messages, changed by what people do (see Acts and below) and by the bot's calls."""

    def __init__(
        self,
        clock: JumpingClock,
        path: Path | None = None,
        *,
        bot_id: int = 1,
        keep_calls: int = 10_000,
        keep_messages: int = 10_000,
    ) -> None:
        self.clock = clock
        self.bot: Json = {
            "id": bot_id,
            "is_bot": True,
            "first_name": "Sopan",
            "username": "sopan_playground_bot",
        }
        self.keep_calls = keep_calls
        self.keep_messages = keep_messages  # in one chat
        self.personas: dict[int, Persona] = {}
        self.chats: dict[int, Chat] = {}
        self.taps: dict[str, Tap] = {}
        self.files: dict[str, StoredFile] = {}
        self.profile: dict[str, Any] = {}  # "commands:<scope>:<language>" and the like
        self.reactions: dict[str, list[Json]] = {}  # "<chat>:<message>" -> the bot's reactions
        self.reacted: dict[str, dict[str, str]] = {}  # "<chat>:<message>" -> persona's id -> emoji
        self.webhook: Json = {}
        self.calls: list[Call] = []
        self.faults = Faults()
        self.revision = 0
        self.on_event: list[Callable[[Json], None]] = []
        self._waiters: list[asyncio.Future[None]] = []
        # A bot that outlives its playground must not take new updates for old ones: ids start at random.
        self.updates = UpdateQueue(clock.now, 100_000_000 + secrets.randbelow(900_000_000))
        self.next_tap_id = 1 + secrets.randbelow(1 << 50)
        self.records = Records(WorldFile(path) if path else None)
        self.was_saved = self.records.load(self)
        self.updates.on_forgotten = lambda update_id: self.records.mark("update", update_id, None)
        self._save_meta()
        self.records.flush()
        clock.on_jump(self._clock_jumped)

    # -- who is there ------------------------------------------------------------------------------------------

    def add_persona(
        self,
        id: int,
        first_name: str,
        language_code: str | None,
        username: str | None = None,
        *,
        zone: str | None = None,
        note: str = "",
    ) -> Persona:
        """Add a person; the zone (for the page) follows from the language unless given."""
        zone = zone or ZONES.get((language_code or "")[:2], "UTC")
        persona = Persona(id, first_name, language_code, username, zone, note)
        self.personas[id] = persona
        self.chats[id] = Chat(id, "private", members={id: "member"})
        self.records.persona(persona)
        self.records.chat(self.chats[id])
        self.changed()
        return persona

    def add_group(
        self, id: int, title: str, members: dict[int, str], kind: str = "supergroup", *, forum: bool = False
    ) -> Chat:
        """Add a group with its members (user id -> status) and the bot; nobody is told."""
        self.chats[id] = Chat(id, kind, title, members | {self.bot["id"]: "member"}, is_forum=forum)
        self.records.chat(self.chats[id])
        self.changed()
        return self.chats[id]

    def messages(self, chat_id: int) -> list[Json]:
        """Return the chat's messages as it shows them now, oldest first. Read only: edits replace, never mutate."""
        return list(self.chats[chat_id].messages.values())

    @property
    def answered(self) -> dict[str, int]:
        """How many times the bot tried to answer each callback query; refused attempts count."""
        return {tap.id: tap.answers for tap in self.taps.values() if tap.answers}

    def chat_json(self, chat: Chat) -> Json:
        """Return the Chat object."""
        if chat.type == "private":
            return self.personas[chat.id].private_chat()
        return {"id": chat.id, "title": chat.title, "type": chat.type} | ({"is_forum": True} if chat.is_forum else {})

    # -- what changes ------------------------------------------------------------------------------------------

    def post(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Add a message to a chat and return it."""
        chat.last_message_id += 1
        message: Json = {
            "message_id": chat.last_message_id,
            "from": sender,
            "chat": self.chat_json(chat),
            "date": int(self.clock.now().timestamp()),
            **content,
        }
        chat.messages[chat.last_message_id] = message
        self.records.message(chat.id, chat.last_message_id, message)
        self.records.chat(chat)
        if len(chat.messages) > self.keep_messages:
            self.remove(chat, next(iter(chat.messages)))
        return message

    def replace(self, chat: Chat, message: Json) -> None:
        """Put an edited message in its old place; snapshots of the old one stay as they were."""
        chat.messages[message["message_id"]] = message
        self.records.message(chat.id, message["message_id"], message)

    def remove(self, chat: Chat, message_id: int) -> None:
        """Take a message out of a chat."""
        if chat.messages.pop(message_id, None):
            chat.authors.pop(message_id, None)
            self.records.message(chat.id, message_id, None)

    def queue(self, kind: str, payload: Json, lane: str, lifetime: timedelta) -> int:
        """Queue an update for the bot and return its id, 0 when the bot did not ask for this kind."""
        update: Update | None = self.updates.add(kind, payload, lane, lifetime)
        if update is None:
            return 0
        self.records.update(update)
        self.records.mark("meta", "next_update_id", self.updates.next_id)
        return update.id

    def record(self, call: Call) -> None:
        """Remember a call of the bot; only the last ``keep_calls`` stay."""
        self.calls.append(call)
        if len(self.calls) > 2 * self.keep_calls:
            del self.calls[: -self.keep_calls]

    def changed(self) -> None:
        """Write what changed, then tell everybody who waits."""
        self.records.flush()
        self.revision += 1
        if self._waiters:
            waiters, self._waiters = self._waiters, []
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)

    def tell(self, event: Json) -> None:
        """Tell the page what passes: a toast, somebody typing. Not kept."""
        for listener in self.on_event:
            listener(event)

    async def wait_for(self, predicate: Callable[[], T], timeout: float | timedelta) -> T:  # noqa: ASYNC109
        """Return the first true value of ``predicate()``, asked again at every change; TimeoutError otherwise."""
        seconds = timeout.total_seconds() if isinstance(timeout, timedelta) else timeout
        async with asyncio.timeout(seconds):
            while not (result := predicate()):
                waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                self._waiters.append(waiter)
                await waiter
            return result

    def sees(self, persona_id: int, chat: Chat) -> None:
        """Remember that a persona has seen a chat up to its end."""
        if chat.read.get(persona_id) != chat.last_message_id:
            chat.read[persona_id] = chat.last_message_id
            self.records.chat(chat)
            self.changed()

    def reset(self) -> None:
        """Empty every chat and forget what waits. Ids go on counting: the bot may remember the old ones."""
        self.updates.clear()
        for chat in self.chats.values():
            for kept in (chat.messages, chat.read, chat.topics, chat.authors):
                kept.clear()
        for persona in self.personas.values():
            persona.started = persona.blocked = False
        self.taps.clear()
        self.files.clear()
        self.reactions.clear()
        self.reacted.clear()
        self.calls.clear()
        self.faults.clear()
        self.records.clear()
        for persona in self.personas.values():
            self.records.persona(persona)
        for chat in self.chats.values():
            self.records.chat(chat)
        for key, value in self.profile.items():
            self.records.mark("profile", key, value)
        self._save_meta()
        self.changed()

    def save_polling(self) -> None:
        """Keep which updates the bot wants, and its webhook."""
        self.records.mark("meta", "allowed_updates", sorted(self.updates.allowed))
        self.records.mark("meta", "webhook", self.webhook)

    def _save_meta(self) -> None:
        self.records.mark("meta", "next_update_id", self.updates.next_id)
        self.records.mark("meta", "next_tap_id", self.next_tap_id)
        self.records.mark("meta", "clock_offset_seconds", self.clock.offset.total_seconds())
        self.save_polling()

    def _clock_jumped(self) -> None:
        self.records.mark("meta", "clock_offset_seconds", self.clock.offset.total_seconds())
        self.changed()
