"""What one unit of work may do with groups; part of ports.Transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.ports.group_rows import Gathering, Group, Link, Member, Part, Tick


class GroupTransaction(Protocol):
    """Everything one unit of work may do with groups. Raises StoreError; the whole unit is then undone."""

    # groups and who is in them
    def group(self, group_id: int) -> Group | None:
        """Return a group, also one the bot is not in any more."""
        ...

    def group_of(self, chat_id: int) -> Group | None:
        """Return the group behind a chat's id, present or former, also one the bot is not in any more."""
        ...

    def save_group(self, group: Group) -> Group:
        """Write a group, new (id 0) or changed. Raises ConcurrentChangeError when its version is not the stored one."""
        ...

    def move_group(self, from_chat_id: int, to_chat_id: int) -> bool:
        """Give a group the new id of its chat, and what waits to be said there; False when there is nothing to move.

        A group that was begun under the new id becomes part of it: who joined there has joined.
        """
        ...

    def merged_into(self, group_id: int) -> list[int]:
        """Return the ids of groups that became part of this one."""
        ...

    def forget_group(self, group_id: int) -> None:
        """Delete a group with everything in it, its key first."""
        ...

    def members(self, group_id: int) -> list[Member]:
        """Return who joined a group, the longest there first."""
        ...

    def member(self, group_id: int, person_id: int) -> Member | None:
        """Return one member."""
        ...

    def memberships(self, person_id: int) -> list[Member]:
        """Return in which groups somebody is a member, the newest last."""
        ...

    def save_member(self, member: Member) -> None:
        """Write a member, new or changed."""
        ...

    def drop_member(self, group_id: int, person_id: int) -> bool:
        """Delete a member with what is open between them and the group; False when they were none."""
        ...

    # gatherings
    def gathering(self, gathering_id: int) -> Gathering | None:
        """Return one gathering."""
        ...

    def gatherings(self, group_id: int, kind: str, limit: int = 20) -> list[Gathering]:
        """Return a group's latest gatherings of a kind, the newest first, over or not."""
        ...

    def gathering_at(self, group_id: int, message_id: int) -> Gathering | None:
        """Return what a message in a group shows."""
        ...

    def save_gathering(self, gathering: Gathering) -> Gathering:
        """Write one, new (id 0) or changed; its message is left alone. Raises ConcurrentChangeError."""
        ...

    def parts(self, gathering_id: int) -> list[Part]:
        """Return everything contributed to a gathering, in the order of its first writing."""
        ...

    def parts_of(self, person_id: int, kind: str) -> list[Part]:
        """Return everything of a kind somebody contributed anywhere, in the order of the gatherings."""
        ...

    def save_part(self, part: Part) -> None:
        """Write a contribution, new or changed."""
        ...

    def drop_part(self, gathering_id: int, person_id: int, kind: str, number: int = 0) -> bool:
        """Take a contribution back; False when there was none."""
        ...

    # time and ways
    def set_tick(self, tick: Tick, *, sooner: bool = False) -> None:
        """Plan what a group's time brings, in place of an earlier plan; ``sooner``: the earlier of both stands."""
        ...

    def drop_ticks(self, group_id: int, kind: str = "", gathering_id: int | None = None) -> None:
        """Take plans back: a group's, or only those of a kind, or of a gathering."""
        ...

    def due_ticks(self, now: datetime, limit: int) -> list[Tick]:
        """Return what is due, soonest first."""
        ...

    def take_tick(self, tick: Tick) -> bool:
        """Delete a plan that happens now; False when it was changed or taken since it was read."""
        ...

    def ticks(self, group_id: int) -> list[Tick]:
        """Return a group's plans, soonest first."""
        ...

    def open_link(self, secret: bytes, link: Link) -> None:
        """Store a way into a private chat under the hash of its secret; ways long expired are forgotten."""
        ...

    def use_link(self, secret: bytes) -> Link | None:
        """Return what a way leads to, and close it; None for one that was used, has long expired, or never was."""
        ...

    def see_link(self, secret: bytes) -> Link | None:
        """Return what a way leads to without using it."""
        ...
