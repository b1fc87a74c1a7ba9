"""Groups, who is in them, and what they are busy with; nothing is decided here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.ports import ConcurrentChangeError, Gathering, Group, Member, Part, StoreError
from bot.storage.group_time import GroupTimePart
from bot.storage.unit import instant, micros


class GroupsPart(GroupTimePart):
    """See ports.GroupTransaction."""

    # groups and who is in them

    def group(self, group_id: int) -> Group | None:
        """See ports.GroupTransaction."""
        row = self._one("group", id=group_id)
        return self._group(row) if row else None

    def group_of(self, chat_id: int) -> Group | None:
        """See ports.GroupTransaction."""
        row = self._one("group_of", chat_id=chat_id)
        return self._group(row) if row else None

    def save_group(self, group: Group) -> Group:
        """See ports.GroupTransaction."""
        values = {"chat_id": group.chat_id, "gone": int(group.gone)}
        if group.id == 0:
            key = self._cipher.new_key()
            content = self._cipher.seal(key, group.content, "group")
            key_id = self._one("add_key", key=key)["id"]
            return replace(group, id=self._one("add_group", key_id=key_id, content=content, **values)["id"], version=1)
        key = self._key_of_group(group.id)
        content = self._cipher.seal(key, group.content, "group")
        if not self._change("save_group", id=group.id, version=group.version, content=content, **values):
            raise ConcurrentChangeError(f"group {group.id} is not at version {group.version} any more")
        return replace(group, version=group.version + 1)

    def move_group(self, from_chat_id: int, to_chat_id: int) -> bool:
        """See ports.GroupTransaction. What was begun under the new id becomes part of it."""
        old, new = self.group_of(from_chat_id), self.group_of(to_chat_id)
        if old is None or old.chat_id != from_chat_id or from_chat_id == to_chat_id:
            return False
        if new is not None and new.id != old.id:
            self._change("merge_members", group_id=new.id, into=old.id)
            self._change("merge_former", group_id=new.id, into=old.id)
            self.forget_group(new.id)
            self._change("remember_id", former=new.id, group_id=old.id)
        self._change("forget_id", former=to_chat_id)
        self._change("remember_id", former=from_chat_id, group_id=old.id)
        self._change("shown_before", group_id=old.id, old=from_chat_id)
        self._change("move_calls", old=from_chat_id, new=to_chat_id)
        return self._change("move_group", id=old.id, new=to_chat_id) == 1

    def merged_into(self, group_id: int) -> list[int]:
        """See ports.GroupTransaction."""
        return [row["id"] for row in self._rows("merged_into", group_id=group_id)]

    def forget_group(self, group_id: int) -> None:
        """See ports.GroupTransaction."""
        self._change("delete_group_key", id=group_id)
        self._change("delete_group", id=group_id)

    def members(self, group_id: int) -> list[Member]:
        """See ports.GroupTransaction."""
        return [self._member(row) for row in self._rows("members", group_id=group_id)]

    def member(self, group_id: int, person_id: int) -> Member | None:
        """See ports.GroupTransaction."""
        row = self._one("member", group_id=group_id, person_id=person_id)
        return self._member(row) if row else None

    def memberships(self, person_id: int) -> list[Member]:
        """See ports.GroupTransaction."""
        return [self._member(row) for row in self._rows("memberships", person_id=person_id)]

    def save_member(self, member: Member) -> None:
        """See ports.GroupTransaction."""
        content = self._cipher.seal(self._key(member.person_id), member.content, "member")
        self._change(
            "save_member",
            group_id=member.group_id,
            person_id=member.person_id,
            content=content,
            since=micros(member.since_at),
        )

    def drop_member(self, group_id: int, person_id: int) -> bool:
        """See ports.GroupTransaction."""
        self._change("drop_links_between", group_id=group_id, person_id=person_id)
        return self._change("drop_member", group_id=group_id, person_id=person_id) == 1

    # gatherings

    def gathering(self, gathering_id: int) -> Gathering | None:
        """See ports.GroupTransaction."""
        row = self._one("gathering", id=gathering_id)
        return self._gathering(row) if row else None

    def gatherings(self, group_id: int, kind: str, limit: int = 20) -> list[Gathering]:
        """See ports.GroupTransaction."""
        return [self._gathering(row) for row in self._rows("gatherings", group_id=group_id, kind=kind, limit=limit)]

    def gathering_at(self, group_id: int, message_id: int) -> Gathering | None:
        """See ports.GroupTransaction."""
        row = self._one("gathering_at", group_id=group_id, message_id=message_id)
        return self._gathering(row) if row else None

    def save_gathering(self, gathering: Gathering) -> Gathering:
        """See ports.GroupTransaction."""
        key = self._key_of_group(gathering.group_id)
        content = self._cipher.seal(key, gathering.content, "gathering")
        if gathering.id == 0:
            row = self._one(
                "add_gathering",
                group_id=gathering.group_id,
                kind=gathering.kind,
                content=content,
                opened_at=micros(gathering.opened_at),
                over=int(gathering.over),
            )
            return replace(gathering, id=row["id"], version=1)
        version = gathering.version
        if not self._change(
            "save_gathering", id=gathering.id, version=version, content=content, over=int(gathering.over)
        ):
            raise ConcurrentChangeError(f"gathering {gathering.id} is not at version {version} any more")
        return replace(gathering, version=version + 1)

    def parts(self, gathering_id: int) -> list[Part]:
        """See ports.GroupTransaction."""
        return [self._part(row) for row in self._rows("parts", gathering_id=gathering_id)]

    def parts_of(self, person_id: int, kind: str) -> list[Part]:
        """See ports.GroupTransaction."""
        return [self._part(row) for row in self._rows("parts_of", person_id=person_id, kind=kind)]

    def save_part(self, part: Part) -> None:
        """See ports.GroupTransaction."""
        content = self._cipher.seal(self._key(part.person_id), part.content, "part")
        self._change(
            "save_part",
            gathering_id=part.gathering_id,
            person_id=part.person_id,
            kind=part.kind,
            number=part.number,
            content=content,
        )

    def drop_part(self, gathering_id: int, person_id: int, kind: str, number: int = 0) -> bool:
        """See ports.GroupTransaction."""
        which = {"gathering_id": gathering_id, "person_id": person_id, "kind": kind, "number": number}
        return self._change("drop_part", **which) == 1

    # --- rows

    def _key_of_group(self, group_id: int) -> bytes:
        row = self._one("key_of_group", id=group_id)
        if row is None:
            raise StoreError(f"group {group_id} is not there any more")
        return bytes(row["key"])

    def _group(self, row: Any) -> Group:
        content = self._cipher.open(row["key"], row["content"], "group")
        return Group(row["id"], row["chat_id"], content, row["version"], bool(row["gone"]))

    def _member(self, row: Any) -> Member:
        self._keys[row["person_id"]] = row["key"]
        content = self._cipher.open(row["key"], row["content"], "member")
        return Member(row["group_id"], row["person_id"], content, instant(row["since"]))

    def _gathering(self, row: Any) -> Gathering:
        return Gathering(
            id=row["id"],
            group_id=row["group_id"],
            kind=row["kind"],
            content=self._cipher.open(row["key"], row["content"], "gathering"),
            opened_at=instant(row["opened_at"]),
            version=row["version"],
            message_id=row["message_id"],
            over=bool(row["over"]),
            shown_in=row["shown_in"],
        )

    def _part(self, row: Any) -> Part:
        self._keys[row["person_id"]] = row["key"]
        content = self._cipher.open(row["key"], row["content"], "part")
        return Part(row["gathering_id"], row["person_id"], row["kind"], content, row["number"])
