"""Etiquette's local moments as nudge rows: zone, instant, reason, and a key that keeps them single."""

from __future__ import annotations

from datetime import datetime

from bot.dispatcher.profile import situation, zone_of
from bot.ports import Conversation, Nudge, Person, Transaction
from bot.scheduling.walltime import to_instant
from conversations import etiquette
from conversations.etiquette import Planned
from conversations.model import Snooze, State


def plan_nudge(
    tx: Transaction, person: Person, conversation: Conversation, state: State, kind: str, now: datetime
) -> Nudge:
    """Return the nudge that etiquette plans for a conversation, not stored yet."""
    planned = etiquette.plan(kind, situation(person, now, state.answers))
    return _row(person, conversation, kind, planned, tx.rounds_fired(conversation.id) + 1)


def plan_snooze(
    tx: Transaction, person: Person, conversation: Conversation, state: State, snooze: Snooze, now: datetime
) -> Nudge:
    """Return the nudge that has just come, moved by a preset; it stays in its round."""
    planned = etiquette.snooze(snooze.preset, situation(person, now, state.answers))
    return _row(person, conversation, snooze.kind, planned, max(1, tx.rounds_fired(conversation.id)))


def _row(person: Person, conversation: Conversation, kind: str, planned: Planned, number: int) -> Nudge:
    zone = zone_of(person)
    moved = planned.moved_from.isoformat() if planned.moved_from else ""
    return Nudge(
        id=0,
        person_id=person.id,
        chat_id=conversation.chat_id,
        conversation_id=conversation.id,
        kind=kind,
        due_at=to_instant(planned.at, zone),
        wall=planned.at,
        zone=zone,
        reason={"moved_by": planned.moved_by, "from": moved},
        expires_at=to_instant(planned.expires, zone),
        round=number,
        dedup=f"{conversation.id}:{kind}",
        status="aside" if person.reminders_off else "pending",
    )
