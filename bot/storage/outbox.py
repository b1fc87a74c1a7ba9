"""The outbox: calls to the Bot API from the commit that wants them until they are made, and the silences between."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.ports import NOBODY, DamagedError, Outbound, Outgoing
from bot.storage.unit import Unit, instant, micros

log = logging.getLogger(__name__)
_LONGEST_WHY = 200  # characters of Telegram's description of an error


class OutboxPart(Unit):
    """See ports.Transaction, outbox."""

    def enqueue(self, calls: Sequence[Outgoing]) -> list[Outbound]:
        """See ports.Transaction. A goodbye to somebody this unit erased belongs to nobody, lest it bring them back."""
        stored = []
        for wanted in calls:
            call = replace(wanted, person_id=NOBODY) if wanted.person_id in self._erased else wanted
            if self._one("enqueued", dedup=call.dedup):
                continue
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
                gathering_id=call.gathering_id,
            )
            if row:
                stored.append(Outbound(row["id"], call))
        return stored

    def start_sending(self, outbox_ids: Sequence[int]) -> list[int]:
        """See ports.Transaction."""
        return [row_id for row_id in outbox_ids if self._change("start_sending", id=row_id) == 1]

    def sent(self, outbox_id: int, message_id: int) -> None:
        """See ports.Transaction."""
        row = self._one("sent", id=outbox_id)
        if row and row["gathering_id"] and message_id:
            self._change("gathering_shown", id=row["gathering_id"], message_id=message_id)
        if row and row["conversation_id"] and message_id:
            self._change("question_shown", id=row["conversation_id"], question_id=message_id)

    def unsent(self, outbox_id: int, counts: bool) -> None:
        """See ports.Transaction."""
        self._change("unsent", id=outbox_id, uncounted=0 if counts else 1)

    def give_up(self, outbox_id: int, why: str) -> None:
        """See ports.Transaction."""
        clear = why[:_LONGEST_WHY].encode("utf-8", "replace").decode("utf-8")
        self._change("give_up", id=outbox_id, why=clear)

    def recover_outbox(self, most_tries: int) -> tuple[list[Outbound], int]:
        """See ports.Transaction. One that waits again after its last try is dead too: three tries are three."""
        given_up = self._change("give_up_worn_out", most=most_tries)
        self._change("wait_again")
        waiting = []
        for row in self._rows("waiting_calls"):
            try:
                waiting.append(self._outbound(row))
            except DamagedError as error:
                log.error("call %d is damaged and given up: %s", row["id"], error)
                self._change("give_up", id=row["id"], why="damaged")
                given_up += 1
        return waiting, given_up

    def _calls_to(self, person_id: int) -> list[Outbound]:
        return [self._outbound(row) for row in self._rows("calls_to", person_id=person_id)]

    def hold(self, scope: str, until: datetime) -> None:
        """See ports.Transaction. A shorter hold never shortens a longer one."""
        self._change("drop_holds", now=micros(self._now))
        self._change("hold", scope=scope, until_at=micros(until))

    def holds(self, now: datetime) -> dict[str, datetime]:
        """See ports.Transaction."""
        return {row["scope"]: instant(row["until_at"]) for row in self._rows("holds", now=micros(now))}

    def _outbound(self, row: Any) -> Outbound:
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
            gathering_id=row["gathering_id"],
        )
        return Outbound(row["id"], call, row["tries"])
