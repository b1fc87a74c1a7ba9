"""What a group's time brings, and the ways between a group and its members' private chats."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any

from bot.ports import Link, Tick
from bot.storage.unit import Unit, instant, micros

LINKS_EXPLAIN_FOR = timedelta(days=7)  # after they have expired: until then they say so


class GroupTimePart(Unit):
    """See ports.GroupTransaction, time and ways."""

    def set_tick(self, tick: Tick, *, sooner: bool = False) -> None:
        """See ports.GroupTransaction."""
        self._change(
            "set_tick_sooner" if sooner else "set_tick",
            group_id=tick.group_id,
            gathering_id=tick.gathering_id,
            kind=tick.kind,
            due_at=micros(tick.due_at),
            wall=tick.wall.isoformat() if tick.wall else "",
            zone=tick.zone,
        )

    def drop_ticks(self, group_id: int, kind: str = "", gathering_id: int | None = None) -> None:
        """See ports.GroupTransaction."""
        self._change("drop_ticks", group_id=group_id, kind=kind, gathering_id=gathering_id)

    def due_ticks(self, now: datetime, limit: int) -> list[Tick]:
        """See ports.GroupTransaction."""
        return [_tick(row) for row in self._rows("due_ticks", now=micros(now), limit=limit)]

    def take_tick(self, tick: Tick) -> bool:
        """See ports.GroupTransaction."""
        return self._change("take_tick", id=tick.id, due_at=micros(tick.due_at)) == 1

    def ticks(self, group_id: int) -> list[Tick]:
        """See ports.GroupTransaction."""
        return [_tick(row) for row in self._rows("ticks", group_id=group_id)]

    def open_link(self, secret: bytes, link: Link) -> None:
        """See ports.GroupTransaction."""
        self._change("forget_links", before=micros(self._now - LINKS_EXPLAIN_FOR))
        self._key(link.person_id)
        self._change(
            "open_link",
            hash=_hash(secret),
            person_id=link.person_id,
            group_id=link.group_id,
            gathering_id=link.gathering_id,
            purpose=link.purpose,
            expires_at=micros(link.expires_at),
        )

    def use_link(self, secret: bytes) -> Link | None:
        """See ports.GroupTransaction."""
        row = self._one("use_link", hash=_hash(secret))
        return _link(row) if row else None

    def see_link(self, secret: bytes) -> Link | None:
        """See ports.GroupTransaction."""
        row = self._one("see_link", hash=_hash(secret))
        return _link(row) if row else None


def _tick(row: Any) -> Tick:
    return Tick(
        group_id=row["group_id"],
        kind=row["kind"],
        due_at=instant(row["due_at"]),
        gathering_id=row["gathering_id"],
        wall=datetime.fromisoformat(row["wall"]) if row["wall"] else None,
        zone=row["zone"],
        id=row["id"],
    )


def _link(row: Any) -> Link:
    return Link(row["person_id"], row["group_id"], row["purpose"], instant(row["expires_at"]), row["gathering_id"])


def _hash(secret: bytes) -> bytes:
    return hashlib.sha256(b"sopan link 1" + secret).digest()
