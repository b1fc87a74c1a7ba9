"""Telegram as the dispatcher sees it: updates read, calls composed, buttons sealed, and where calls are handed over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from bot.ports.rows import Json, Outbound


class Outbox(Protocol):
    """Where committed calls are handed to the sender."""

    def offer(self, calls: Sequence[Outbound]) -> None:
        """Send these as soon as allowed; they are in the store already, so losing this hint loses nothing."""
        ...


IncomingKind = Literal[
    "text", "command", "tap", "edited", "media", "location", "blocked", "unblocked",
    "added", "removed", "rights", "joined", "left", "moved", "other",
]  # fmt: skip
Medium = Literal[
    "voice", "video_note", "photo", "video", "sticker", "animation", "document",
    "contact", "poll", "dice", "audio", "story", "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, read: who, where, and what of it matters here. Absent parts are empty.

    ``command`` is without slash and bot name, lower case; ``text`` is then what followed it, and of media the caption.
    ``medium`` is set for media only. ``forwarded``: somebody else wrote it. ``batch`` is what was sent in one go and
    comes as updates of its own: the parts of an album, messages forwarded together. ``sender_is_chat``: an anonymous
    administrator or a channel, who never owns private things. ``latitude`` and ``longitude`` are degrees as they came,
    sensible or not; they show in no repr, so that no log ever tells where somebody is.

    In groups (``in_group``): ``title`` is the chat's, ``reply_to`` the message that is answered. The bot is "added" or
    "removed", or has other "rights" (``may_speak``); the people ``about`` have "joined" or "left"; the chat has "moved"
    to the id ``moved_to``.
    """

    update_id: int
    chat_id: int
    person_id: int
    kind: IncomingKind
    private: bool = True
    text: str = ""
    command: str = ""
    token: str = ""
    query_id: str = ""
    message_id: int = 0
    language_code: str = ""
    first_name: str = ""
    sender_is_chat: bool = False
    thread_id: int = 0
    medium: Medium | None = None
    batch: str = ""
    forwarded: bool = False
    latitude: float = field(default=0.0, repr=False)
    longitude: float = field(default=0.0, repr=False)
    in_group: bool = False
    title: str = ""
    reply_to: int = 0
    about: tuple[int, ...] = ()
    moved_to: int = 0
    may_speak: bool = True


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: a choice's token, a text to copy, or a link; exactly one of them is set."""

    label: str
    token: str = ""
    copy: str = ""
    url: str = ""
    style: str = ""


Call = tuple[str, Json]  # method and payload
Keyboard = Sequence[Sequence[Button]]


class Directory(Protocol):
    """What only Telegram knows about a group; asked outside of units, for it waits for the network."""

    async def administrators(self, chat_id: int) -> frozenset[int] | None:
        """Return who runs a group, None when that cannot be learnt now."""
        ...


class Messenger(Protocol):
    """Telegram's way of saying things: which calls show what. Pure; nothing is sent here."""

    def read(self, body: Json) -> Incoming:
        """Read an update. Never raises: what cannot be understood is of kind "other"."""
        ...

    def show(self, chat_id: int, html: str, keyboard: Keyboard = (), *, thread_id: int = 0) -> list[Call]:
        """Return the calls that show a text, split on paragraphs where too long; the keyboard is under the last."""
        ...

    def change(self, chat_id: int, message_id: int, html: str, keyboard: Keyboard = ()) -> Call:
        """Return the call that changes a message in place."""
        ...

    def strip(self, chat_id: int, message_id: int) -> Call:
        """Return the call that takes a message's buttons away."""
        ...

    def answer(self, query_id: str, text: str = "", *, alert: bool = False, url: str = "") -> Call:
        """Return the call that answers a press; every press is answered once.

        ``url``: a link to the bot, which the app opens at once.
        """
        ...

    def react(self, chat_id: int, message_id: int, emoji: str) -> Call:
        """Return the call that puts one emoji on a message, in place of the bot's earlier one.

        Whether a group allows it only Telegram knows; a refusal is nothing to anybody.
        """
        ...

    def document(self, chat_id: int, name: str, content: str, caption: str) -> Call:
        """Return the call that sends a text file; its name says of which kind (.json, .ics, .html)."""
        ...

    def photo(self, chat_id: int, name: str, picture: bytes | Json, caption: str) -> Call:
        """Return the call that sends a picture, or a sketch that is drawn when it is sent.

        The caption is also what people hear who cannot see it.
        """
        ...


@dataclass(frozen=True, slots=True)
class Press:
    """What a button's token says once its seal is right: which conversation, question and choice."""

    conversation_id: int
    turn: int
    choice: str


class Tokens(Protocol):
    """Short sealed tokens for buttons, bound to person, chat, conversation and turn; at most 64 bytes."""

    def seal(self, press: Press, *, chat_id: int, person_id: int) -> str:
        """Return the token of one button."""
        ...

    def open(self, token: str, *, chat_id: int, person_id: int) -> Press | None:
        """Return what a token says, or None when it was forged, damaged, or made for somebody or somewhere else."""
        ...
