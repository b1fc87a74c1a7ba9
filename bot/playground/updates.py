"""The queue of updates, with tdlib's TQueue rules: what was asked past is forgotten, what is old expires."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile
from typing import Any

import orjson

Json = dict[str, Any]

MESSAGE_LIFETIME = timedelta(hours=24)
QUERY_LIFETIME = timedelta(seconds=150)
KINDS = frozenset(
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
        "business_message", "edited_business_message", "deleted_business_messages", "message_reaction",
        "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query", "shipping_query",
        "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member",
        "chat_join_request", "chat_boost", "removed_chat_boost",
    }
)  # fmt: skip
DEFAULT_KINDS = KINDS - {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True)
class Update:
    """One update, serialised when it happened: later edits do not change what was told."""

    id: int
    lane: str  # updates of one lane are delivered in order: a chat's messages, a person's presses
    expires_at: datetime
    body: bytes


class UpdateQueue:
    """Updates not yet confirmed, oldest first."""

    def __init__(self, now: Callable[[], datetime], next_id: int) -> None:
        self._now = now
        self._updates: dict[int, Update] = {}
        self._lanes: dict[str, dict[int, Update]] = {}
        self._first_expiry: datetime | None = None
        self.next_id = next_id
        self.allowed: frozenset[str] = DEFAULT_KINDS
        self.on_new: list[Callable[[], None]] = []
        self.on_forgotten: Callable[[int], None] = lambda _id: None

    def __len__(self) -> int:
        return len(self._updates)

    def add(self, kind: str, payload: Json, lane: str, lifetime: timedelta) -> Update | None:
        """Queue an update; None when the bot did not ask for this kind."""
        if kind not in self.allowed:
            return None
        body = orjson.dumps({"update_id": self.next_id, kind: payload})
        update = Update(self.next_id, lane, self._now() + lifetime, body)
        self.next_id += 1
        self.put(update)
        return update

    def put(self, update: Update) -> None:
        """Take an update in as it is; also how a saved queue comes back."""
        self._updates[update.id] = update
        self._lanes.setdefault(update.lane, {})[update.id] = update
        if self._first_expiry is None or update.expires_at < self._first_expiry:
            self._first_expiry = update.expires_at
        for listener in self.on_new:
            listener()

    def take(self, offset: int, limit: int) -> list[Update]:
        """Return up to ``limit`` updates from ``offset`` on and forget the ones before.

        0: from the oldest. Negative: keep only that many of the newest. More than ten beyond the newest: from
        the oldest, forgetting none.
        """
        if offset < 0:
            for update_id in list(self._updates)[:offset]:
                self.forget(update_id)
        elif 0 < offset <= self.next_id + 10:
            for update_id in list(takewhile(lambda known: known < offset, self._updates)):
                self.forget(update_id)
        self.expire()
        return [update for _, update in zip(range(limit), self._updates.values(), strict=False)]

    def expire(self) -> None:
        """Forget what waited too long: callback queries after 150 s, everything else after a day."""
        now = self._now()
        if self._first_expiry is None or now < self._first_expiry:
            return
        for update_id in [update.id for update in self._updates.values() if update.expires_at <= now]:
            self.forget(update_id)
        self._first_expiry = min((update.expires_at for update in self._updates.values()), default=None)

    def forget(self, update_id: int) -> None:
        """Forget one update: delivered, confirmed or expired."""
        update = self._updates.pop(update_id, None)
        if update is None:
            return
        lane = self._lanes[update.lane]
        del lane[update_id]
        if not lane:
            del self._lanes[update.lane]
        self.on_forgotten(update_id)

    def clear(self) -> None:
        """Drop everything that is pending."""
        for update_id in list(self._updates):
            self.forget(update_id)

    def holds(self, update_id: int) -> bool:
        """Say whether the update is still waiting."""
        return update_id in self._updates

    def lanes(self) -> list[str]:
        """Return the lanes in which something waits."""
        self.expire()
        return list(self._lanes)

    def first_of(self, lane: str) -> Update | None:
        """Return the oldest update of a lane."""
        self.expire()
        return next(iter(self._lanes.get(lane, {}).values()), None)

    def ids(self) -> list[int]:
        """Return the ids of all pending updates, oldest first."""
        self.expire()
        return list(self._updates)

    def allow(self, kinds: Any) -> bool:
        """Take over an ``allowed_updates`` list (None changes nothing, empty means the default); say if it changed."""
        if not isinstance(kinds, list):
            return False
        wanted = frozenset(str(kind).lower() for kind in kinds) & KINDS or DEFAULT_KINDS
        changed = wanted != self.allowed
        self.allowed = wanted
        return changed
