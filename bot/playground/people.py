"""Who and what is in the playground's world, as plain records. Nothing here knows HTTP or files."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]

PRESENT = frozenset({"creator", "administrator", "member", "restricted"})
LEADING = frozenset({"creator", "administrator"})

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
    deleted: bool = False
    is_forum: bool = False
    hides_members: bool = False  # from everybody but administrators
    rights: dict[int, Json] = field(default_factory=dict)  # user id -> what differs from the status's usual rights
    topics: dict[int, Json] = field(default_factory=dict)  # thread id -> {"name", "closed"}; General is not among them
    authors: dict[int, int] = field(default_factory=dict)  # anonymous message -> the persona behind it: never told
    messages: dict[int, Json] = field(default_factory=dict)

    def has(self, user_id: int) -> bool:
        """Say whether somebody is in the chat."""
        return self.members.get(user_id) in PRESENT

    def led_by(self, user_id: int) -> bool:
        """Say whether somebody is its owner or an administrator."""
        return self.members.get(user_id) in LEADING

    def grants(self, user_id: int, right: str) -> bool:
        """Say whether an administrator has a right; nobody else has any here."""
        granted = right != "is_anonymous"  # what an administrator has unless said otherwise
        return self.led_by(user_id) and bool(self.rights.get(user_id, {}).get(right, granted))

    def author(self, message: Json) -> int:
        """Return who wrote a message, of an anonymous administrator too."""
        sender: int = message["from"]["id"]
        return self.authors.get(message["message_id"], sender)

    def row(self) -> Json:
        """Return what is kept of the chat itself; messages have rows of their own."""
        kept = {name: getattr(self, name) for name in _PLAIN}
        return kept | {name: list(getattr(self, name).items()) for name in _MAPPED}

    @classmethod
    def from_row(cls, row: Json) -> Chat:
        """Rebuild a chat, still without messages."""
        return cls(**row | {name: dict(row.get(name, ())) for name in _MAPPED})


_PLAIN = ("id", "type", "title", "last_message_id", "migrated_to", "deleted", "is_forum", "hides_members")
_MAPPED = ("members", "read", "rights", "topics", "authors")  # JSON's keys are strings; lists of pairs keep numbers


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
