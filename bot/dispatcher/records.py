"""The person's processes within one unit of work: read once, changed by what happens, and with them their reminders."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from bot.ports import Json, Nudge, Person, Record, Transaction
from conversations.codec import UnreadableStateError
from conversations.etiquette import AGENDA, Situation
from conversations.model import Item
from conversations.process import Process
from conversations.recording import decode_process, encode_process
from conversations.standing import answers_of

RULES = 2  # of etiquette, by which reminders were planned: 2 knows countries and holidays
_RECORDS = UUID("6f1c1c52-6f0e-4c0b-9a53-0f6f2f0d5a11")  # the name space of records without a calendar id of their own
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """A process as it is stored. ``companion`` is the conversation its reminders come from, 0 for none yet."""

    record: Record
    process: Process
    companion: int = 0

    @property
    def is_old(self) -> bool:
        """Say whether its reminders were planned by older rules, or it was written before there were any."""
        return bool(self.record.content) and self.record.content.get("rules") != RULES

    @property
    def label(self) -> str:
        """Return the person's own words for it: the company, and the role where it is known."""
        return " · ".join(filter(None, (self.process.company, self.process.role)))


def read_all(tx: Transaction, person_id: int) -> list[Kept]:
    """Return a person's processes, the newest first; a damaged one is passed over, and kept as it is."""
    found = []
    for record in tx.records(person_id):
        try:
            found.append(kept(record))
        except UnreadableStateError as error:
            log.error("process %d cannot be read: %s", record.id, error)
    return found[::-1]


def kept(record: Record) -> Kept:
    """Return a stored process. Raises UnreadableStateError."""
    companion = record.content.get("companion", 0)
    if not isinstance(companion, int):
        raise UnreadableStateError("a companion that is none")
    process = decode_process(record.content, record.id)
    if not process.uid:  # written before there were calendars: always the same one until it is written anew
        process = replace(process, uid=uuid5(_RECORDS, f"{record.person_id} {record.id}").hex)
    return Kept(record, process, companion)


def save(tx: Transaction, one: Kept) -> Kept:
    """Write a process, new (record id 0) or changed."""
    content: Json = {**encode_process(one.process), "companion": one.companion, "rules": RULES}
    return kept(tx.save_record(replace(one.record, content=content)))


def new(person: Person, conversation_id: int, process: Process) -> Kept:
    """Return a process that is not stored yet, begun by a conversation."""
    return Kept(Record(0, person.id, conversation_id, {}), process)


Lists = dict[str, tuple[str, ...]]


def items_of(processes: Sequence[Kept], situation: Situation) -> dict[str, Item]:
    """Return the processes that can be picked, by choice id, with everything that is known about them."""
    return {one.process.id: Item(one.label, answers_of(one.process, situation)) for one in processes}


def lists_of(processes: Sequence[Kept], picked: str) -> Lists:
    """Return the lists they stand on, by name; ``picked`` is the process whose rounds are meant."""
    live = [one.process for one in processes if not one.process.ended]
    listed = {
        "all": tuple(one.process.id for one in processes),
        "live": tuple(process.id for process in live),
        "open": tuple(process.id for process in live if process.kind == "application"),
        "talks": tuple(process.id for process in live if process.kind == "informational"),
        "ended": tuple(one.process.id for one in processes if one.process.ended),
    }
    meant = next((one.process for one in processes if one.process.id == picked), None)
    listed["rounds"] = tuple(f"r{one.number}" for one in meant.rounds) if meant else ()
    return listed


def pending_of(nudges: Sequence[Nudge], companion: int) -> Iterator[Nudge]:
    """Yield the reminders a process has planned."""
    yield from (nudge for nudge in nudges if nudge.conversation_id == companion and nudge.kind in AGENDA)
