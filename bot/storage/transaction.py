"""One unit of work on SQLite: rows to frozen values and back, sealed with the person's key where they wrote it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson

from bot.ports import (
    ConcurrentChangeError,
    Conversation,
    Json,
    Nudge,
    NudgeStatus,
    Outbound,
    Outgoing,
    Person,
    Record,
    StoreError,
    Update,
)
from bot.storage.cipher import Cipher

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def load_queries() -> Mapping[str, str]:
    """Read queries.sql into statements by name."""
    text = (Path(__file__).parent / "queries.sql").read_text(encoding="utf-8")
    statements = {}
    for part in text.split("-- name: ")[1:]:
        name, _, sql = part.partition("\n")
        statements[name.strip()] = sql.strip()
    return statements


QUERIES = load_queries()


def micros(at: datetime) -> int:
    """Return an aware instant as whole microseconds since 1970."""
    return (at - _EPOCH) // _MICROSECOND


def instant(value: int) -> datetime:
    """Return the aware UTC instant of such a number."""
    return _EPOCH + value * _MICROSECOND


class SqliteTransaction:
    """A unit of work on an open SQLite transaction; see ports.Transaction."""

    def __init__(self, connection: sqlite3.Connection, cipher: Cipher, now: datetime) -> None:
        self._connection = connection
        self._cipher = cipher
        self._now = now
        self._keys: dict[int, bytes] = {}
        self.erased = False  # the log must be truncated after the commit

    def _run(self, name: str, **values: object) -> sqlite3.Cursor:
        try:
            return self._connection.execute(QUERIES[name], values)
        except sqlite3.Error as error:
            raise StoreError(f"{name}: {error}") from error

    def _one(self, name: str, **values: object) -> Any:
        return self._run(name, **values).fetchone()

    def _key(self, person_id: int) -> bytes:
        """Return a person's wrapped key, made on their first appearance."""
        key = self._keys.get(person_id)
        if key is None:
            row = self._one("key_of", id=person_id)
            key = row["key"] if row else self._cipher.new_key()
            if not row:
                self._run("add_person", id=person_id, key=key)
            self._keys[person_id] = key
        return key

    # --- inbox

    def accept(self, updates: Sequence[Update]) -> list[Update]:
        """See ports.Transaction."""
        accepted = []
        for update in updates:
            row = self._one(
                "accept_update",
                update_id=update.update_id,
                chat_id=update.chat_id,
                person_id=update.person_id,
                body=self._cipher.seal(self._key(update.person_id), update.body, "inbox"),
                now=micros(self._now),
            )
            if row:
                accepted.append(
                    Update(update.update_id, update.chat_id, update.person_id, update.body, inbox_id=row["id"])
                )
        return accepted

    def is_open(self, inbox_id: int) -> bool:
        """See ports.Transaction."""
        row = self._one("update_status", id=inbox_id)
        return row is not None and row["status"] == "open"

    def finish_update(self, inbox_id: int) -> None:
        """See ports.Transaction."""
        self._run("finish_update", id=inbox_id)

    def fail_update(self, inbox_id: int) -> int:
        """See ports.Transaction."""
        row = self._one("fail_update", id=inbox_id)
        return int(row["failures"]) if row else 0

    def bury_update(self, inbox_id: int) -> None:
        """See ports.Transaction."""
        self._run("bury_update", id=inbox_id)

    def open_updates(self) -> list[Update]:
        """See ports.Transaction."""
        return [
            Update(
                update_id=row["update_id"],
                chat_id=row["chat_id"],
                person_id=row["person_id"],
                body=self._cipher.open(row["key"], row["body"], "inbox"),
                inbox_id=row["id"],
                failures=row["failures"],
            )
            for row in self._run("open_updates").fetchall()
        ]

    def purge_updates(self, before: datetime) -> int:
        """Delete the ids of updates processed before an instant; return how many."""
        return self._run("purge_updates", before=micros(before)).rowcount

    # --- people

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
        )

    def save_person(self, person: Person) -> None:
        """See ports.Transaction."""
        profile = {
            "locale": person.locale,
            "chose_locale": person.chose_locale,
            "facts": dict(person.facts),
            "reminders_off": person.reminders_off,
        }
        key = self._key(person.id)
        sealed = self._cipher.seal(key, profile, "profile")
        self._run("save_person", id=person.id, profile=sealed, reachable=int(person.reachable))

    def erase(self, person_id: int) -> None:
        """See ports.Transaction."""
        row = self._one("key_of", id=person_id)
        if row is None:
            return
        self._run("forget_updates_of", person_id=person_id)
        self._run("delete_person", id=person_id)  # everything else goes with it, by foreign key
        self._cipher.forget(row["key"])
        self._keys.pop(person_id, None)
        self.erased = True

    def export(self, person_id: int) -> Json:
        """See ports.Transaction."""
        person = self.person(person_id)
        if person is None:
            return {}
        rows = self._run("conversations_of", person_id=person_id).fetchall()
        return {
            "person": {
                "telegram_id": person.id,
                "language": person.locale,
                "chose_language": person.chose_locale,
                "reminders_off": person.reminders_off,
                "remembered": dict(person.facts),
            },
            "conversations": [self._conversation(row).saved for row in rows],
            "processes": [record.content for record in self.records(person_id)],
            "reminders": [
                {"kind": n.kind, "due_at": n.due_at.isoformat(), "zone": n.zone, "status": n.status}
                for n in self.nudges(person_id)
            ],
        }

    def set_reachable(self, person_id: int, reachable: bool, now: datetime) -> None:  # noqa: ARG002  # the port's
        """See ports.Transaction."""
        self._run("set_reachable", id=person_id, reachable=int(reachable))
        if not reachable:
            self._run("cancel_nudges_of", person_id=person_id)
            self._run("drop_calls_to", person_id=person_id)

    # --- conversations and records

    def _conversation(self, row: sqlite3.Row) -> Conversation:
        self._keys[row["person_id"]] = row["key"]
        return Conversation(
            id=row["id"],
            chat_id=row["chat_id"],
            person_id=row["person_id"],
            flow=row["flow"],
            saved=self._cipher.open(row["key"], row["state"], "state"),
            version=row["version"],
            asking=bool(row["asking"]),
            over=bool(row["over"]),
            focus_at=instant(row["focus_at"]),
            question_id=row["question_id"],
        )

    def conversation(self, conversation_id: int) -> Conversation | None:
        """See ports.Transaction."""
        row = self._one("conversation", id=conversation_id)
        return self._conversation(row) if row else None

    def conversations(self, chat_id: int, person_id: int) -> list[Conversation]:
        """See ports.Transaction."""
        rows = self._run("conversations", chat_id=chat_id, person_id=person_id).fetchall()
        return [self._conversation(row) for row in rows]

    def save_conversation(self, conversation: Conversation) -> Conversation:
        """See ports.Transaction."""
        values = {
            "state": self._cipher.seal(self._key(conversation.person_id), conversation.saved, "state"),
            "asking": int(conversation.asking),
            "over": int(conversation.over),
            "focus_at": micros(conversation.focus_at),
            "question_id": conversation.question_id,
        }
        if conversation.id == 0:
            row = self._one(
                "add_conversation",
                chat_id=conversation.chat_id,
                person_id=conversation.person_id,
                flow=conversation.flow,
                **values,
            )
            return replace(conversation, id=row["id"], version=1)
        cursor = self._run("save_conversation", id=conversation.id, version=conversation.version, **values)
        if cursor.rowcount != 1:
            raise ConcurrentChangeError(f"conversation {conversation.id} is past version {conversation.version}")
        return replace(conversation, version=conversation.version + 1)

    def records(self, person_id: int) -> list[Record]:
        """See ports.Transaction."""
        return [
            Record(
                row["id"], person_id, row["conversation_id"], self._cipher.open(row["key"], row["content"], "record")
            )
            for row in self._run("records", person_id=person_id).fetchall()
        ]

    def save_record(self, record: Record) -> Record:
        """See ports.Transaction."""
        content = self._cipher.seal(self._key(record.person_id), record.content, "record")
        if record.id:
            self._run("save_record", id=record.id, content=content, conversation_id=record.conversation_id)
            return record
        row = self._one(
            "add_record", person_id=record.person_id, conversation_id=record.conversation_id, content=content
        )
        return Record(row["id"], record.person_id, record.conversation_id, record.content)

    # --- nudges

    def plan(self, nudge: Nudge) -> Nudge:
        """See ports.Transaction."""
        self._run("replace_nudge", dedup=nudge.dedup)
        row = self._one(
            "plan_nudge",
            person_id=nudge.person_id,
            chat_id=nudge.chat_id,
            conversation_id=nudge.conversation_id,
            kind=nudge.kind,
            due_at=micros(nudge.due_at),
            wall=nudge.wall.isoformat(),
            zone=nudge.zone,
            reason=orjson.dumps(nudge.reason).decode(),
            expires_at=micros(nudge.expires_at),
            round=nudge.round,
            dedup=nudge.dedup,
            status=nudge.status,
        )
        return replace(nudge, id=row["id"])

    def nudge(self, nudge_id: int) -> Nudge | None:
        """See ports.Transaction."""
        row = self._one("nudge", id=nudge_id)
        return _nudge(row) if row else None

    def nudges(self, person_id: int) -> list[Nudge]:
        """See ports.Transaction."""
        return [_nudge(row) for row in self._run("nudges_of", person_id=person_id).fetchall()]

    def due_nudges(self, now: datetime, limit: int) -> list[Nudge]:
        """See ports.Transaction."""
        return [_nudge(row) for row in self._run("due_nudges", now=micros(now), limit=limit).fetchall()]

    def next_due_at(self) -> datetime | None:
        """See ports.Transaction."""
        value = self._one("next_due")[0]
        return None if value is None else instant(value)

    def set_nudge_status(self, nudge_id: int, status: NudgeStatus) -> bool:
        """See ports.Transaction."""
        return self._run("settle_nudge", id=nudge_id, status=status).rowcount == 1

    def cancel_nudges(self, conversation_id: int) -> int:
        """See ports.Transaction."""
        return self._run("cancel_nudges", conversation_id=conversation_id).rowcount

    def set_nudges_aside(self, person_id: int) -> int:
        """See ports.Transaction."""
        return self._run("set_nudges_aside", person_id=person_id).rowcount

    def take_nudges_back(self, person_id: int, now: datetime) -> int:
        """See ports.Transaction."""
        self._run("expire_aside", person_id=person_id, now=micros(now))
        return self._run("take_nudges_back", person_id=person_id).rowcount

    def rounds_fired(self, conversation_id: int) -> int:
        """See ports.Transaction."""
        return int(self._one("rounds_fired", conversation_id=conversation_id)[0])

    # --- outbox

    def enqueue(self, calls: Sequence[Outgoing]) -> list[Outbound]:
        """See ports.Transaction."""
        stored = []
        for call in calls:
            row = self._one(
                "enqueue",
                dedup=call.dedup,
                chat_id=call.chat_id,
                person_id=call.person_id,
                lane=call.lane,
                call=self._cipher.seal(self._key(call.person_id), [call.method, call.payload], "outbox"),
                unasked=int(call.unasked),
                not_after=None if call.not_after is None else micros(call.not_after),
                conversation_id=call.conversation_id,
                turn=call.turn,
            )
            if row:
                stored.append(Outbound(row["id"], call))
        return stored

    def start_sending(self, outbox_ids: Sequence[int]) -> list[int]:
        """See ports.Transaction."""
        return [row for row in outbox_ids if self._run("start_sending", id=row).rowcount == 1]

    def sent(self, outbox_id: int, message_id: int) -> None:
        """See ports.Transaction."""
        row = self._one("sent", id=outbox_id)
        if row and row["conversation_id"] and message_id:
            self._run("question_shown", id=row["conversation_id"], question_id=message_id)

    def unsent(self, outbox_id: int, counts: bool) -> None:
        """See ports.Transaction."""
        self._run("unsent", id=outbox_id, uncounted=0 if counts else 1)

    def give_up(self, outbox_id: int, why: str) -> None:
        """See ports.Transaction."""
        self._run("give_up", id=outbox_id, why=why[:200])

    def recover_outbox(self, most_tries: int) -> tuple[list[Outbound], int]:
        """See ports.Transaction."""
        given_up = self._run("give_up_worn_out", most=most_tries).rowcount
        self._run("wait_again")
        return [self._outbound(row) for row in self._run("waiting_calls").fetchall()], given_up

    def _outbound(self, row: sqlite3.Row) -> Outbound:
        method, payload = self._cipher.open(row["key"], row["call"], "outbox")
        call = Outgoing(
            dedup=row["dedup"],
            chat_id=row["chat_id"],
            person_id=row["person_id"],
            lane=row["lane"],
            method=str(method),
            payload=payload,  # type: ignore[arg-type]  # what enqueue sealed
            unasked=bool(row["unasked"]),
            not_after=None if row["not_after"] is None else instant(row["not_after"]),
            conversation_id=row["conversation_id"],
            turn=row["turn"],
        )
        return Outbound(row["id"], call, row["tries"])

    def hold(self, scope: str, until: datetime) -> None:
        """See ports.Transaction."""
        self._run("drop_holds", now=micros(self._now))
        self._run("hold", scope=scope, until_at=micros(until))

    def holds(self, now: datetime) -> dict[str, datetime]:
        """See ports.Transaction."""
        return {row["scope"]: instant(row["until_at"]) for row in self._run("holds", now=micros(now)).fetchall()}


def _nudge(row: sqlite3.Row) -> Nudge:
    return Nudge(
        id=row["id"],
        person_id=row["person_id"],
        chat_id=row["chat_id"],
        conversation_id=row["conversation_id"],
        kind=row["kind"],
        due_at=instant(row["due_at"]),
        wall=datetime.fromisoformat(row["wall"]),
        zone=row["zone"],
        reason=orjson.loads(row["reason"]),
        expires_at=instant(row["expires_at"]),
        round=row["round"],
        dedup=row["dedup"],
        status=row["status"],
    )
