"""Who and what is in the playground's world, as plain records. Nothing here knows HTTP or files."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]

ZONES = {"id": "Asia/Jakarta", "de": "Europe/Berlin", "en": "Europe/London"}


@dataclass
class Persona:
    """A person one can be in the playground."""

    id: int
    first_name: str
    language_code: str | None = None
    username: str | None = None
    zone: str = "UTC"  # for the page only: Telegram never tells a bot
    note: str = ""  # for the page only: who this is, in a word
    started: bool = False
    blocked: bool = False

    def user(self) -> Json:
        """Return the User object."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user

    def private_chat(self) -> Json:
        """Return the Chat object of the private chat with the bot."""
        chat: Json = {"id": self.id, "first_name": self.first_name}
        if self.username:
            chat["username"] = self.username
        return chat | {"type": "private"}


@dataclass
class Chat:
    """A chat with its messages; a private chat has the person's id."""

    id: int
    type: str
    title: str = ""
    members: dict[int, str] = field(default_factory=dict)  # user id -> status
    last_message_id: int = 0
    read: dict[int, int] = field(default_factory=dict)  # persona -> last message seen on the page
    migrated_to: int = 0
    messages: dict[int, Json] = field(default_factory=dict)

    def row(self) -> Json:
        """Return what is kept of the chat itself; messages have rows of their own."""
        return {
            "id": self.id,
            "type": self.type,
            "title": self.title,
            "members": [[user, status] for user, status in self.members.items()],
            "last_message_id": self.last_message_id,
            "read": [[user, seen] for user, seen in self.read.items()],
            "migrated_to": self.migrated_to,
        }

    @classmethod
    def from_row(cls, row: Json) -> Chat:
        """Rebuild a chat, still without messages."""
        return cls(**row | {"members": dict(row["members"]), "read": dict(row["read"])})


@dataclass
class Tap:
    """A callback query: one press of one button."""

    id: str
    persona_id: int
    chat_id: int
    message_id: int
    data: str
    asked_at: datetime
    answers: int = 0  # attempts to answer, refused ones included
    answered: bool = False


@dataclass(frozen=True)
class StoredFile:
    """A file somebody sent."""

    id: str
    unique_id: str
    name: str
    mime: str
    path: str
    body: bytes


@dataclass(frozen=True)
class Call:
    """One call of the bot, as the server saw it."""

    method: str
    params: Json
    ok: bool
    error_code: int | None
    at: datetime  # the world's clock
    time: float  # time.monotonic() when the answer was ready
    description: str | None = None
    fault: str | None = None
