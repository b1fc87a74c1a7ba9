"""What is stored, as frozen rows. Instants are aware UTC and end in ``_at``; payloads and states are JSON values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Json = dict[str, Any]  # JSON values as the json modules give them

NOBODY = 0  # the person id of updates that no person stands behind (channels, service messages)


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
    in; ``chose_locale`` that they said so themselves. ``heard``: how likely each language is by what they have written,
    as natural logarithms (bot/language/following.py), empty before the first message.
    """

    id: int
    locale: str
    chose_locale: bool = False
    facts: Mapping[str, Json] = field(default_factory=dict)
    reminders_off: bool = False
    reachable: bool = True
    heard: Mapping[str, float] = field(default_factory=dict)


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

    Of a wall time that comes twice ``fold`` tells the second. ``due_at`` alone moves when it has to wait for a night.
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
class NudgeTimes:
    """When a nudge comes, and nothing of what it is about; see Nudge."""

    id: int
    due_at: datetime
    wall: datetime
    zone: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One call to the Bot API that a unit wants made.

    ``dedup`` makes it unique (``update_id:ordinal``). Calls in one ``lane`` are made one after another. ``unasked``
    ones (nudges, digests) are paced; replies are not. After ``not_after`` it is pointless and dropped.
    ``conversation_id``: the sent message shows this conversation's question at ``turn``. ``gathering_id``: it shows
    this gathering of a group.
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
    gathering_id: int = 0


@dataclass(frozen=True, slots=True)
class Outbound:
    """An Outgoing in the outbox, with its row and how often it may have been sent already."""

    id: int
    call: Outgoing
    tries: int = 0
