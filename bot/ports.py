"""What the dispatcher asks of the world, as protocols and frozen rows; adapters fulfil them, unaware of each other.

Instants are aware UTC and end in ``_at``. Payloads and states are JSON values. A Transaction is one durable unit: all
of it is committed or none; it runs without waiting for anything, so nothing in it may touch the network.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol, TypeVar

Json = dict[str, Any]  # JSON values as the json modules give them
T = TypeVar("T")

NOBODY = 0  # the person id of updates that no person stands behind (channels, service messages)


class Clock(Protocol):
    """Where time comes from."""

    def now(self) -> datetime:
        """Return the present instant as aware UTC."""
        ...


class StoreError(Exception):
    """The database could not do it; nothing of the unit was kept."""


class DamagedError(Exception):
    """A stored value cannot be read any more; waiting will not help, so it is not a StoreError."""


class ConcurrentChangeError(StoreError):
    """Somebody else changed this conversation meanwhile; load it again."""


# --- rows --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Update:
    """One update as Telegram sent it, with whom it belongs to; ``body`` is the update's JSON."""

    update_id: int
    chat_id: int
    person_id: int
    body: Json
    inbox_id: int = 0  # its row once accepted
    failures: int = 0


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who talks to the bot.

    ``facts`` are remembered answers, encoded by the codec, by fact name. ``locale`` is the language they are spoken to
    in; ``chose_locale`` that they said so themselves.
    """

    id: int
    locale: str
    chose_locale: bool = False
    facts: Mapping[str, Json] = field(default_factory=dict)
    reminders_off: bool = False
    reachable: bool = True


@dataclass(frozen=True, slots=True)
class Conversation:
    """One saved conversation. ``version`` counts its writes; id 0 means not stored yet.

    ``asking``: its question takes typed words. ``focus_at``: when the person was last busy with it; words go to the
    latest. ``question_id``: the message that shows its open question, 0 when unknown.
    """

    id: int
    chat_id: int
    person_id: int
    flow: str
    saved: Json
    version: int
    asking: bool
    over: bool
    focus_at: datetime
    question_id: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """What is known about one process of applying: company, role, date, decision."""

    id: int
    person_id: int
    conversation_id: int
    content: Json


NudgeStatus = Literal["pending", "fired", "cancelled", "aside", "expired"]


@dataclass(frozen=True, slots=True)
class Nudge:
    """A planned nudge. ``wall`` is the naive local time meant in ``zone``, ``due_at`` that instant.

    ``reason`` says why just then: a text key and what it mentions. ``round`` tells the first look from the second; a
    snoozed nudge keeps its round.
    """

    id: int
    person_id: int
    chat_id: int
    conversation_id: int
    kind: str
    due_at: datetime
    wall: datetime
    zone: str
    reason: Json
    expires_at: datetime
    round: int
    dedup: str
    status: NudgeStatus = "pending"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One call to the Bot API that a unit wants made.

    ``dedup`` makes it unique (``update_id:ordinal``). Calls in one ``lane`` are made one after another. ``unasked``
    ones (nudges, digests) are paced; replies are not. After ``not_after`` it is pointless and dropped.
    ``conversation_id``: the sent message shows this conversation's question at ``turn``.
    """

    dedup: str
    chat_id: int
    person_id: int
    lane: str
    method: str
    payload: Json
    unasked: bool = False
    not_after: datetime | None = None
    conversation_id: int = 0
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Outbound:
    """An Outgoing in the outbox, with its row and how often it may have been sent already."""

    id: int
    call: Outgoing
    tries: int = 0


# --- the store ---------------------------------------------------------------------------------------------------


class Transaction(Protocol):
    """Everything one unit of work may do. Raises StoreError; the whole unit is then undone."""

    # inbox
    def accept(self, updates: Sequence[Update]) -> list[Update]:
        """Store updates not seen before, and return those with their inbox ids, in the order given."""
        ...

    def is_open(self, inbox_id: int) -> bool:
        """Say whether an update still waits to be processed."""
        ...

    def finish_update(self, inbox_id: int) -> None:
        """Mark an update as processed and let go of its words; its id is kept for de-duplication."""
        ...

    def fail_update(self, inbox_id: int) -> int:
        """Count a failure of our own with this update and return how many there were."""
        ...

    def bury_update(self, inbox_id: int) -> None:
        """Put an update that cannot be processed aside as a dead letter."""
        ...

    def open_updates(self) -> list[Update]:
        """Return everything accepted and not processed, oldest first."""
        ...

    def purge_updates(self, before: datetime) -> int:
        """Delete the ids of updates processed before an instant; return how many."""
        ...

    # people
    def person(self, person_id: int) -> Person | None:
        """Return a person, or None for somebody who never said anything or was erased."""
        ...

    def save_person(self, person: Person) -> None:
        """Write a person, new or changed."""
        ...

    def erase(self, person_id: int) -> None:
        """Delete everything about a person, their key first; what is being sent to them goes out no more."""
        ...

    def export(self, person_id: int) -> Json:
        """Return everything stored about a person as JSON values."""
        ...

    def set_reachable(self, person_id: int, reachable: bool, now: datetime) -> None:
        """Note that a person blocked the bot, which cancels their nudges and messages, or is back."""
        ...

    # conversations and records
    def conversation(self, conversation_id: int) -> Conversation | None:
        """Return one conversation."""
        ...

    def conversations(self, chat_id: int, person_id: int) -> list[Conversation]:
        """Return those that are not over, the one last busy with first."""
        ...

    def save_conversation(self, conversation: Conversation) -> Conversation:
        """Write one, new (id 0) or changed. Raises ConcurrentChangeError when its version is not the stored one."""
        ...

    def records(self, person_id: int) -> list[Record]:
        """Return a person's processes, oldest first."""
        ...

    def save_record(self, record: Record) -> Record:
        """Write one, new (id 0) or changed."""
        ...

    # nudges
    def plan(self, nudge: Nudge) -> Nudge:
        """Store a nudge; one with the same dedup that still pends is replaced."""
        ...

    def nudge(self, nudge_id: int) -> Nudge | None:
        """Return one nudge."""
        ...

    def nudges(self, person_id: int) -> list[Nudge]:
        """Return a person's nudges that pend or are set aside, soonest first."""
        ...

    def due_nudges(self, now: datetime, limit: int) -> list[Nudge]:
        """Return pending nudges whose time has come, soonest first."""
        ...

    def next_due_at(self) -> datetime | None:
        """Return when the next pending nudge is due."""
        ...

    def set_nudge_status(self, nudge_id: int, status: NudgeStatus) -> bool:
        """Settle a pending nudge; False when somebody else already did."""
        ...

    def cancel_nudges(self, conversation_id: int) -> int:
        """Cancel a conversation's pending and set-aside nudges and return how many."""
        ...

    def set_nudges_aside(self, person_id: int) -> int:
        """Set a person's pending nudges aside."""
        ...

    def take_nudges_back(self, person_id: int, now: datetime) -> int:
        """Let nudges set aside pend again, those still ahead; the others expire."""
        ...

    def rounds_fired(self, conversation_id: int) -> int:
        """Return how many rounds of nudges this conversation has had, snoozed ones counted once."""
        ...

    # outbox
    def enqueue(self, calls: Sequence[Outgoing]) -> list[Outbound]:
        """Store calls to be made; one whose dedup is there already is left out."""
        ...

    def start_sending(self, outbox_ids: Sequence[int]) -> list[int]:
        """Mark rows as on their way and count the try; return the ids that still wait."""
        ...

    def sent(self, outbox_id: int, message_id: int) -> None:
        """Forget a call that was made; a question's message id goes to its conversation."""
        ...

    def unsent(self, outbox_id: int, counts: bool) -> None:
        """Let a call wait again; ``counts`` says whether it may have gone out, and so used up a try."""
        ...

    def give_up(self, outbox_id: int, why: str) -> None:
        """Put a call that cannot be made aside as dead."""
        ...

    def recover_outbox(self, most_tries: int) -> tuple[list[Outbound], int]:
        """After a start: what was on its way is ambiguous and waits again, or is dead after ``most_tries``.

        Return everything waiting, oldest first, and how many were given up.
        """
        ...

    def hold(self, scope: str, until: datetime) -> None:
        """Remember that Telegram wants silence in a scope (a chat, or everything) until an instant."""
        ...

    def holds(self, now: datetime) -> dict[str, datetime]:
        """Return the holds still in force, by scope."""
        ...


class Store(Protocol):
    """A database. Units given to ``write`` are durable when it returns; many at once may share one commit."""

    async def write(self, unit: Callable[[Transaction], T]) -> T:
        """Run a unit and commit it. Raises whatever the unit raised, or StoreError; nothing of it is kept then."""
        ...

    async def read(self, unit: Callable[[Transaction], T]) -> T:
        """Run a unit that only reads, beside the writer."""
        ...


# --- Telegram ----------------------------------------------------------------------------------------------------


class Outbox(Protocol):
    """Where committed calls are handed to the sender."""

    def offer(self, calls: Sequence[Outbound]) -> None:
        """Send these as soon as allowed; they are in the store already, so losing this hint loses nothing."""
        ...


IncomingKind = Literal["text", "command", "tap", "edited", "media", "blocked", "unblocked", "other"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update, read: who, where, and what of it matters here. Absent parts are empty.

    ``command`` is without slash and bot name, lower case; ``text`` is then what followed it. ``sender_is_chat``: an
    anonymous administrator or a channel, who never owns private things.
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

    def answer(self, query_id: str, text: str = "", *, alert: bool = False) -> Call:
        """Return the call that answers a press; every press is answered once."""
        ...

    def document(self, chat_id: int, name: str, content: str, caption: str) -> Call:
        """Return the call that sends a text file."""
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
