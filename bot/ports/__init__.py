"""What the dispatcher asks of the world, as protocols and frozen rows; adapters fulfil them, unaware of each other.

Instants are aware UTC and end in ``_at``. Payloads and states are JSON values. A Transaction is one durable unit: all
of it is committed or none; it runs without waiting for anything, so nothing in it may touch the network.
"""

from __future__ import annotations

from bot.ports.clock import Clock
from bot.ports.group_rows import TOPIC_LOST, Gathering, Group, Link, Member, Part, Tick
from bot.ports.rows import (
    NOBODY,
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
from bot.ports.store import ConcurrentChangeError, DamagedError, Store, StoreError, Transaction
from bot.ports.telegram import (
    Button,
    Call,
    Directory,
    Incoming,
    IncomingKind,
    Keyboard,
    Medium,
    Messenger,
    Outbox,
    Press,
    Tokens,
)

__all__ = [
    "NOBODY",
    "TOPIC_LOST",
    "Button",
    "Call",
    "Clock",
    "ConcurrentChangeError",
    "Conversation",
    "DamagedError",
    "Directory",
    "Gathering",
    "Group",
    "Incoming",
    "IncomingKind",
    "Json",
    "Keyboard",
    "Link",
    "Medium",
    "Member",
    "Messenger",
    "Nudge",
    "NudgeStatus",
    "NudgeTimes",
    "Outbound",
    "Outbox",
    "Outgoing",
    "Part",
    "Person",
    "Press",
    "Record",
    "Store",
    "StoreError",
    "Tick",
    "Tokens",
    "Transaction",
    "Update",
]
