"""The store: durable units of work, and what can go wrong with them.

A Transaction is committed whole or not at all; it runs without waiting, so nothing in it may touch the network.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from bot.ports.group_store import GroupTransaction
from bot.ports.rows import (
    Conversation,
    Json,
    Nudge,
    NudgeStatus,
    NudgeTimes,
    Outbound,
    Outgoing,
    Person,
    Record,
    Update,
)

T = TypeVar("T")


class StoreError(Exception):
    """The database could not do it; nothing of the unit was kept."""


class DamagedError(Exception):
    """A stored value cannot be read any more; waiting will not help, so it is not a StoreError."""


class ConcurrentChangeError(StoreError):
    """Somebody else changed this conversation meanwhile; load it again."""


class Transaction(GroupTransaction, Protocol):
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

    def move(self, nudge: Nudge) -> None:
        """Write a pending or set-aside nudge's times, zone and reason anew; it keeps its id."""
        ...

    def nudge(self, nudge_id: int) -> Nudge | None:
        """Return one nudge, whatever has become of it."""
        ...

    def nudges(self, person_id: int) -> list[Nudge]:
        """Return a person's nudges that pend or are set aside, soonest first."""
        ...

    def due_nudges(self, now: datetime, limit: int) -> list[Nudge]:
        """Return pending nudges whose time has come, soonest first."""
        ...

    def next_due_at(self) -> datetime | None:
        """Return when the next pending nudge, or the next tick of a group, is due."""
        ...

    def set_nudge_status(self, nudge_id: int, status: NudgeStatus, at: datetime | None = None) -> bool:
        """Settle a nudge that pends or is set aside, with when it came; False when somebody else already did."""
        ...

    def came(self, person_id: int, since: datetime) -> list[tuple[str, datetime]]:
        """Return the kind and instant of a person's nudges that came since an instant (included), oldest first."""
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

    def nudge_times(self, after_id: int, limit: int) -> list[NudgeTimes]:
        """Return the times of nudges that pend or are set aside, of everybody, by id from after ``after_id`` on."""
        ...

    def retime_nudge(self, was: NudgeTimes, due_at: datetime, expires_at: datetime) -> bool:
        """Give a nudge other instants for its wall time; False when it was settled or moved since it was read."""
        ...

    def zone_data(self) -> str:
        """Return what ``set_zone_data`` noted last, or an empty string."""
        ...

    def set_zone_data(self, fingerprint: str) -> None:
        """Note by which time zone data the instants of all nudges were worked out; empty when nobody knows."""
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
