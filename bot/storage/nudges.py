"""Nudges: what is planned for when. Whether one is still right is the engine's to say."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.ports import DamagedError, Nudge, NudgeStatus
from bot.storage.unit import Unit, instant, micros

log = logging.getLogger(__name__)


class NudgesPart(Unit):
    """See ports.Transaction, nudges."""

    def plan(self, nudge: Nudge) -> Nudge:
        """See ports.Transaction."""
        self._change("replace_nudge", dedup=nudge.dedup)
        row = self._one(
            "plan_nudge",
            person_id=nudge.person_id,
            chat_id=nudge.chat_id,
            conversation_id=nudge.conversation_id,
            kind=nudge.kind,
            due_at=micros(nudge.due_at),
            wall=nudge.wall.isoformat(),
            zone=nudge.zone,
            reason=self._cipher.seal(self._key(nudge.person_id), nudge.reason, "reason"),
            expires_at=micros(nudge.expires_at),
            round=nudge.round,
            dedup=nudge.dedup,
            status=nudge.status,
        )
        return replace(nudge, id=row["id"])

    def nudge(self, nudge_id: int) -> Nudge | None:
        """See ports.Transaction."""
        row = self._one("nudge", id=nudge_id)
        return self._nudge(row) if row else None

    def nudges(self, person_id: int) -> list[Nudge]:
        """See ports.Transaction."""
        return [self._nudge(row) for row in self._rows("nudges_of", person_id=person_id)]

    def _nudges_ever(self, person_id: int) -> list[Nudge]:
        return [self._nudge(row) for row in self._rows("nudges_ever", person_id=person_id)]

    def due_nudges(self, now: datetime, limit: int) -> list[Nudge]:
        """See ports.Transaction."""
        due = []
        for row in self._rows("due_nudges", now=micros(now), limit=limit):
            try:
                due.append(self._nudge(row))
            except DamagedError as error:
                log.error("nudge %d is damaged and holds up nobody: %s", row["id"], error)
        return due

    def next_due_at(self) -> datetime | None:
        """See ports.Transaction."""
        value = self._one("next_due")[0]
        return None if value is None else instant(value)

    def set_nudge_status(self, nudge_id: int, status: NudgeStatus) -> bool:
        """See ports.Transaction."""
        return self._change("settle_nudge", id=nudge_id, status=status) == 1

    def cancel_nudges(self, conversation_id: int) -> int:
        """See ports.Transaction."""
        return self._change("cancel_nudges", conversation_id=conversation_id)

    def set_nudges_aside(self, person_id: int) -> int:
        """See ports.Transaction."""
        return self._change("set_nudges_aside", person_id=person_id)

    def take_nudges_back(self, person_id: int, now: datetime) -> int:
        """See ports.Transaction."""
        self._change("expire_aside", person_id=person_id, now=micros(now))
        return self._change("take_nudges_back", person_id=person_id)

    def rounds_fired(self, conversation_id: int) -> int:
        """See ports.Transaction."""
        return int(self._one("rounds_fired", conversation_id=conversation_id)[0])

    def _nudge(self, row: Any) -> Nudge:
        return Nudge(
            id=row["id"],
            person_id=row["person_id"],
            chat_id=row["chat_id"],
            conversation_id=row["conversation_id"],
            kind=row["kind"],
            due_at=instant(row["due_at"]),
            wall=datetime.fromisoformat(row["wall"]),
            zone=row["zone"],
            reason=self._cipher.open(row["key"], row["reason"], "reason"),
            expires_at=instant(row["expires_at"]),
            round=row["round"],
            dedup=row["dedup"],
            status=row["status"],
        )
