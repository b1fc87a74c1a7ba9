"""Nudges: what is planned for when. Whether one is still right is the engine's to say."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.ports import DamagedError, Nudge, NudgeStatus, NudgeTimes
from bot.storage.unit import Unit, instant, micros

log = logging.getLogger(__name__)
_AGAIN = " again"  # written after a local time that comes twice: the second is meant


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
            wall=_written(nudge.wall),
            zone=nudge.zone,
            reason=self._cipher.seal(self._key(nudge.person_id), nudge.reason, "reason"),
            expires_at=micros(nudge.expires_at),
            round=nudge.round,
            dedup=nudge.dedup,
            status=nudge.status,
        )
        return replace(nudge, id=row["id"])

    def move(self, nudge: Nudge) -> None:
        """See ports.Transaction."""
        self._change(
            "move_nudge",
            id=nudge.id,
            due_at=micros(nudge.due_at),
            wall=_written(nudge.wall),
            zone=nudge.zone,
            reason=self._cipher.seal(self._key(nudge.person_id), nudge.reason, "reason"),
            expires_at=micros(nudge.expires_at),
        )

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

    def set_nudge_status(self, nudge_id: int, status: NudgeStatus, at: datetime | None = None) -> bool:
        """See ports.Transaction."""
        fired_at = None if at is None else micros(at)
        return self._change("settle_nudge", id=nudge_id, status=status, at=fired_at) == 1

    def came(self, person_id: int, since: datetime) -> list[tuple[str, datetime]]:
        """See ports.Transaction."""
        rows = self._rows("nudges_came", person_id=person_id, since=micros(since))
        return [(row["kind"], instant(row["fired_at"])) for row in rows]

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

    def nudge_times(self, after_id: int, limit: int) -> list[NudgeTimes]:
        """See ports.Transaction."""
        return [
            NudgeTimes(row["id"], instant(row["due_at"]), _wall(row["wall"]), row["zone"], instant(row["expires_at"]))
            for row in self._rows("nudge_times", after=after_id, limit=limit)
        ]

    def retime_nudge(self, was: NudgeTimes, due_at: datetime, expires_at: datetime) -> bool:
        """See ports.Transaction."""
        before = {"id": was.id, "was_due_at": micros(was.due_at), "was_zone": was.zone}
        return self._change("retime_nudge", due_at=micros(due_at), expires_at=micros(expires_at), **before) == 1

    def zone_data(self) -> str:
        """See ports.Transaction."""
        row = self._one("zone_data")
        return bytes(row["value"]).decode() if row else ""

    def set_zone_data(self, fingerprint: str) -> None:
        """See ports.Transaction."""
        self._change("set_zone_data", value=fingerprint.encode())

    def _nudge(self, row: Any) -> Nudge:
        return Nudge(
            id=row["id"],
            person_id=row["person_id"],
            chat_id=row["chat_id"],
            conversation_id=row["conversation_id"],
            kind=row["kind"],
            due_at=instant(row["due_at"]),
            wall=_wall(row["wall"]),
            zone=row["zone"],
            reason=self._cipher.open(row["key"], row["reason"], "reason"),
            expires_at=instant(row["expires_at"]),
            round=row["round"],
            dedup=row["dedup"],
            status=row["status"],
        )


def _written(wall: datetime) -> str:
    return wall.isoformat() + (_AGAIN if wall.fold else "")


def _wall(text: str) -> datetime:
    return datetime.fromisoformat(text.removesuffix(_AGAIN)).replace(fold=int(text.endswith(_AGAIN)))
