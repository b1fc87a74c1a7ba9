"""The inbox: updates as Telegram sent them, from before the acknowledgement until they are processed."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.ports import DamagedError, Update
from bot.storage.unit import Unit, micros

log = logging.getLogger(__name__)


DEAD_LETTERS_STAY = timedelta(days=30)  # beyond the others, for the operator to look at


class InboxPart(Unit):
    """See ports.Transaction, inbox."""

    def accept(self, updates: Sequence[Update]) -> list[Update]:
        """See ports.Transaction."""
        accepted = []
        for update in updates:
            # Asked first: sealing a redelivered update would bring an erased person's id back for nothing.
            if self._one("seen_update", update_id=update.update_id):
                continue
            row = self._one(
                "accept_update",
                update_id=update.update_id,
                chat_id=update.chat_id,
                person_id=update.person_id,
                body=self._cipher.seal(self._key(update.person_id), update.body, "inbox"),
                now=micros(self._now),
            )
            if row:  # another process may have been faster, on a database that lets two write
                accepted.append(replace(update, inbox_id=row["id"], failures=0))
        return accepted

    def is_open(self, inbox_id: int) -> bool:
        """See ports.Transaction."""
        row = self._one("update_status", id=inbox_id)
        return row is not None and row["status"] == "open"

    def finish_update(self, inbox_id: int) -> None:
        """See ports.Transaction."""
        self._change("finish_update", id=inbox_id)

    def fail_update(self, inbox_id: int) -> int:
        """See ports.Transaction."""
        row = self._one("fail_update", id=inbox_id)
        return int(row["failures"]) if row else 0

    def bury_update(self, inbox_id: int) -> None:
        """See ports.Transaction."""
        self._change("bury_update", id=inbox_id)

    def open_updates(self) -> list[Update]:
        """See ports.Transaction. One that cannot be read any more stays where it is and holds up nobody."""
        updates = []
        for row in self._rows("open_updates"):
            try:
                body = self._cipher.open(row["key"], row["body"], "inbox")
            except DamagedError as error:
                log.error("update %d is damaged and left aside: %s", row["update_id"], error)
                continue
            updates.append(
                Update(
                    row["update_id"],
                    row["chat_id"],
                    row["person_id"],
                    body,
                    inbox_id=row["id"],
                    failures=row["failures"],
                )
            )
        return updates

    def purge_updates(self, before: datetime) -> int:
        """Delete the ids of updates accepted before an instant and processed; return how many.

        People of whom then nothing is left but their id (they were erased, or never spoken to) go with them.
        """
        purged = self._change("purge_updates", before=micros(before), long_before=micros(before - DEAD_LETTERS_STAY))
        for row in self._rows("husks"):
            self._change("delete_key", person_id=row["id"])
            self._change("delete_person", id=row["id"])
        return purged
