"""One attempt at one call: makes it, and makes it differently where Telegram says how (moved chat, gone message)."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from telegram.error import TelegramError

from bot.ports import Outgoing
from bot.telegram.api import BotApi
from bot.telegram.verdicts import Ambiguous, Done, Flood, Instead, Refused, Unsent, judge, without_quotes

log = logging.getLogger(__name__)

_MOST_WAYS = 4  # one call made four ways and none of them right: believe that nothing helps


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an attempt. ``message_id``: of what was sent or changed, 0 when unknown; ``why`` quotes nobody.

    ``no_topic``: the forum topic it was meant for is gone, or closed to us.
    """

    verdict: Done | Flood | Unsent | Ambiguous | Refused
    message_id: int = 0
    why: str = ""
    no_topic: bool = False


class Attempts:
    """Makes calls; remembers which groups became supergroups, so that their calls go there straight away."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._moved: dict[int, int] = {}

    async def make(self, row: int, call: Outgoing) -> Outcome:
        """Make a call of the outbox; never raises TelegramError."""
        method, payload = call.method, call.payload
        if (chat_id := self._moved.get(call.chat_id)) and payload.get("chat_id") == call.chat_id:
            payload = payload | {"chat_id": chat_id}
        why, no_topic = "", False
        for _ in range(_MOST_WAYS):
            try:
                result = await self._api.call(method, payload)
            except TelegramError as error:
                verdict, why = judge(method, payload, error), without_quotes(error)
            else:
                return Outcome(Done(), _message_id(result), no_topic=no_topic)
            if not isinstance(verdict, Instead):
                return Outcome(verdict, _message_id(payload), why)
            log.warning("%s (row %d) is made differently: %s", method, row, why)
            if verdict.moved_to:
                self._moved[call.chat_id] = verdict.moved_to
            no_topic = no_topic or verdict.no_topic
            method, payload = verdict.method, verdict.payload
        return Outcome(Refused(), 0, why)


def _message_id(found: Any) -> int:
    message_id = found.get("message_id") if isinstance(found, dict) else None
    return message_id if isinstance(message_id, int) else 0
