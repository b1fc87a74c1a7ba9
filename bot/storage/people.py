"""People: who they are, and everything about one of them at once, to take along, to silence or to erase."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.ports import NOBODY, Json, Nudge, Person
from bot.storage.conversations import ConversationsPart
from bot.storage.nudges import NudgesPart
from bot.storage.outbox import OutboxPart
from bot.storage.unit import instant

# Where an update of one person carries what another one wrote.
_OF_OTHERS = frozenset({"reply_to_message", "external_reply", "quote", "pinned_message"})


class PeoplePart(ConversationsPart, NudgesPart, OutboxPart):
    """See ports.Transaction, people."""

    def person(self, person_id: int) -> Person | None:
        """See ports.Transaction."""
        row = self._one("person", id=person_id)
        if row is None or row["profile"] is None:
            return None
        self._keys[person_id] = row["key"]
        profile = self._cipher.open(row["key"], row["profile"], "profile")
        return Person(
            id=person_id,
            locale=profile["locale"],
            chose_locale=profile["chose_locale"],
            facts=profile["facts"],
            reminders_off=profile["reminders_off"],
            reachable=bool(row["reachable"]),
            heard=profile.get("heard", {}),
        )

    def save_person(self, person: Person) -> None:
        """See ports.Transaction."""
        assert person.id != NOBODY, "nobody has no profile"
        profile = {
            "locale": person.locale,
            "chose_locale": person.chose_locale,
            "facts": dict(person.facts),
            "reminders_off": person.reminders_off,
            "heard": dict(person.heard),
        }
        sealed = self._cipher.seal(self._key(person.id), profile, "profile")
        self._change("save_person", id=person.id, profile=sealed, reachable=int(person.reachable))

    def set_reachable(self, person_id: int, reachable: bool, now: datetime) -> None:  # noqa: ARG002  # the port's
        """See ports.Transaction. Somebody never seen stays unknown, and nobody is always reachable."""
        if person_id == NOBODY:
            return
        self._change("set_reachable", id=person_id, reachable=int(reachable))
        if not reachable:
            self._change("cancel_nudges_of", person_id=person_id)
            self._change("drop_calls_to", person_id=person_id)

    def erase(self, person_id: int) -> None:
        """See ports.Transaction. Update ids are kept, without whose they were; NOBODY cannot be erased."""
        if person_id == NOBODY:
            return
        key = self._known_key(person_id)
        self._change("forget_hold_of", scope=str(person_id))  # a private chat has its person's id
        self._change("forget_calls_of", person_id=person_id)
        if key is None:
            return
        self._change("forget_updates_of", person_id=person_id)
        self._change("delete_key", person_id=person_id)
        self._change("delete_person", id=person_id)  # everything else goes with it, by foreign key
        self._cipher.forget(key)
        self._keys.pop(person_id, None)
        self._erased.add(person_id)

    def export(self, person_id: int) -> Json:
        """See ports.Transaction. Somebody never seen, or erased, has an empty one."""
        key = self._known_key(person_id)
        if person_id == NOBODY or key is None:
            return {}
        person = self.person(person_id)
        about: Json = {"telegram_id": person_id}
        if person is not None:
            about |= {
                "language": person.locale,
                "chose_language": person.chose_locale,
                "reminders_off": person.reminders_off,
                "reachable": person.reachable,
                "remembered": dict(person.facts),
                "languages_heard": dict(person.heard),
            }
        return {
            "person": about,
            "conversations": [
                {
                    "flow": c.flow,
                    "chat_id": c.chat_id,
                    "over": c.over,
                    "last_busy_at": c.focus_at.isoformat(),
                    "state": c.saved,
                }
                for c in self._conversations_of(person_id)
            ],
            "groups": [self._membership(row) for row in self._rows("memberships", person_id=person_id)],
            "in_groups": [self._contribution(row) for row in self._rows("parts_ever", person_id=person_id)],
            "processes": [record.content for record in self.records(person_id)],
            "reminders": [_reminder(nudge) for nudge in self._nudges_ever(person_id)],
            "unsent": [
                {"chat_id": o.call.chat_id, "method": o.call.method, "content": o.call.payload}
                for o in self._calls_to(person_id)
            ],
            "received": [
                {
                    "update_id": row["update_id"],
                    "chat_id": row["chat_id"],
                    "received_at": instant(row["accepted_at"]).isoformat(),
                    "content": row["body"] and _own(self._cipher.open(key, row["body"], "inbox")),
                }
                for row in self._rows("updates_of", person_id=person_id)
            ],
        }

    def _membership(self, row: Any) -> Json:
        """Return somebody's membership with the group's name; other members are in it by no name and no number."""
        group, content = self._one("group", id=row["group_id"]), self._cipher.open(row["key"], row["content"], "member")
        seen_by = content.get("seen_by", {})
        return {
            "group": self._cipher.open(group["key"], group["content"], "group")["title"],
            "since": instant(row["since"]).isoformat(),
            "name": content["name"],
            "coach": content["coach"],
            "shown_to_coaches_since": sorted(seen_by.values()),
            "asks_to_be_shown": content.get("asks", False),
            "weekly_summary": content.get("weekly", False),
        }

    def _contribution(self, row: Any) -> Json:
        return {
            "group_activity": row["gathering"],
            "opened_at": instant(row["opened_at"]).isoformat(),
            "kind": row["kind"],
            "content": self._cipher.open(row["key"], row["content"], "part"),
        }


def _reminder(nudge: Nudge) -> Json:
    return {
        "kind": nudge.kind,
        "due_at": nudge.due_at.isoformat(),
        "local_time": nudge.wall.isoformat(),
        "zone": nudge.zone,
        "status": nudge.status,
        "reason": nudge.reason,
    }


def _own(value: Any) -> Any:
    """Return an update without what it quotes of other people."""
    match value:
        case dict():
            return {name: _own(part) for name, part in value.items() if name not in _OF_OTHERS}
        case list():
            return [_own(part) for part in value]
    return value
