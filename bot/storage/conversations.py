"""Conversations and the records they write: versions are checked here, nothing is decided here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.ports import ConcurrentChangeError, Conversation, Record
from bot.storage.unit import Unit, instant, micros


class ConversationsPart(Unit):
    """See ports.Transaction, conversations and records."""

    def conversation(self, conversation_id: int) -> Conversation | None:
        """See ports.Transaction."""
        row = self._one("conversation", id=conversation_id)
        return self._conversation(row) if row else None

    def conversations(self, chat_id: int, person_id: int) -> list[Conversation]:
        """See ports.Transaction."""
        return [self._conversation(row) for row in self._rows("conversations", chat_id=chat_id, person_id=person_id)]

    def _conversations_of(self, person_id: int) -> list[Conversation]:
        return [self._conversation(row) for row in self._rows("conversations_of", person_id=person_id)]

    def save_conversation(self, conversation: Conversation) -> Conversation:
        """See ports.Transaction. One that was erased meanwhile has changed too."""
        saved, person_id = conversation.saved, conversation.person_id
        values = {
            "person_id": person_id,
            "asking": int(conversation.asking),
            "over": int(conversation.over),
            "focus_at": micros(conversation.focus_at),
            "question_id": conversation.question_id,
        }
        if conversation.id == 0:
            state = self._cipher.seal(self._key(person_id), saved, "state")
            row = self._one(
                "add_conversation", chat_id=conversation.chat_id, flow=conversation.flow, state=state, **values
            )
            return replace(conversation, id=row["id"], version=1)
        version = conversation.version
        key = self._known_key(person_id)  # never a new one: that would bring an erased person back
        state = b"" if key is None else self._cipher.seal(key, saved, "state")
        if key is None or not self._change(
            "save_conversation", id=conversation.id, version=version, state=state, **values
        ):
            raise ConcurrentChangeError(f"conversation {conversation.id} is not at version {version} any more")
        return replace(conversation, version=version + 1)

    def _conversation(self, row: Any) -> Conversation:
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

    def records(self, person_id: int) -> list[Record]:
        """See ports.Transaction."""
        return [
            Record(
                row["id"], person_id, row["conversation_id"], self._cipher.open(row["key"], row["content"], "record")
            )
            for row in self._rows("records", person_id=person_id)
        ]

    def save_record(self, record: Record) -> Record:
        """See ports.Transaction. Raises ConcurrentChangeError for a changed one that was erased meanwhile."""
        values = {"person_id": record.person_id, "conversation_id": record.conversation_id}
        if record.id == 0:
            content = self._cipher.seal(self._key(record.person_id), record.content, "record")
            return replace(record, id=self._one("add_record", content=content, **values)["id"])
        key = self._known_key(record.person_id)
        content = b"" if key is None else self._cipher.seal(key, record.content, "record")
        if key is None or not self._change("save_record", id=record.id, content=content, **values):
            raise ConcurrentChangeError(f"record {record.id} is not there any more")
        return record
