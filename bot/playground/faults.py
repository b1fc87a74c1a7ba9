"""The weather between the bot and Telegram: errors, time-outs, slowness and flood limits, on demand."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from random import Random

from bot.playground.errors import too_many_requests


class Fault(StrEnum):
    """What can go wrong with one call."""

    FLOOD = "429"
    INTERNAL = "500"
    GATEWAY = "502"
    TIMEOUT_BEFORE = "timeout-before"  # connection dropped, nothing was done
    TIMEOUT_AFTER = "timeout-after"  # done, then the connection dropped: the ambiguous one
    SLOW = "slow"


@dataclass
class Trouble:
    """One fault to come: ``count`` times in a row, or for ever with probability ``rate``."""

    fault: Fault
    count: int = 0
    rate: float = 0.0
    methods: frozenset[str] | None = None
    retry_after: int = 1  # seconds, for 429
    delay: timedelta = timedelta(seconds=1)  # for slow

    def strikes(self, method: str) -> bool:
        """Say whether this trouble is about such a call; without a list it leaves polling alone."""
        if self.methods is None:
            return method not in {"getUpdates", "getMe", "setWebhook", "deleteWebhook", "getWebhookInfo"}
        return method in self.methods


@dataclass
class Faults:
    """All the trouble there is. ``next`` and ``often`` add to it, ``clear`` ends it."""

    enforce_limits: bool = False
    round_trip: timedelta = timedelta(0)
    seed: int = 1
    troubles: list[Trouble] = field(default_factory=list)
    struck: int = 0

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311  # repeatable bad luck, not a secret
        self.limits = FloodLimits()

    def next(
        self,
        fault: Fault | str,
        count: int = 1,
        *,
        methods: Collection[str] | None = None,
        retry_after: int = 1,
        delay: timedelta = timedelta(seconds=1),
    ) -> None:
        """Let the next ``count`` calls (of these methods) meet this fault."""
        only = None if methods is None else frozenset(methods)
        self.troubles.append(Trouble(Fault(fault), count, 0.0, only, retry_after, delay))

    def often(
        self,
        fault: Fault | str,
        rate: float,
        *,
        methods: Collection[str] | None = None,
        retry_after: int = 1,
        delay: timedelta = timedelta(seconds=1),
    ) -> None:
        """Let every call (of these methods) meet this fault with probability ``rate`` until ``clear``."""
        only = None if methods is None else frozenset(methods)
        self.troubles.append(Trouble(Fault(fault), 0, rate, only, retry_after, delay))

    def clear(self) -> None:
        """End every trouble; limits and round trip stay as they are."""
        self.troubles.clear()

    def strike(self, method: str) -> Trouble | None:
        """Return the trouble that this call meets, and use it up."""
        for trouble in self.troubles:
            if not trouble.strikes(method):
                continue
            if trouble.rate:
                if self.random.random() >= trouble.rate:
                    continue
            else:
                trouble.count -= 1
                if trouble.count <= 0:
                    self.troubles.remove(trouble)
            self.struck += 1
            return trouble
        return None


class FloodLimits:
    """Telegram's limits on sending (telegram.md 10), in real seconds: a jumping clock would empty them."""

    OVERALL_PER_SECOND = 30
    CHAT_BURST = 5
    CHAT_SECONDS_EACH = 1.0
    GROUP_PER_MINUTE = 20
    REPLY_WINDOW_SECONDS = 30.0

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.monotonic = monotonic
        self._bulk: deque[float] = deque()
        self._chats: dict[int, tuple[float, float]] = {}  # chat -> tokens left, when counted
        self._groups: dict[int, deque[float]] = {}
        self._acted: dict[int, float] = {}

    def acted(self, chat_id: int) -> None:
        """Remember that a person just did something here: answers to them are not counted as bulk."""
        self._acted[chat_id] = self.monotonic()

    def check(self, chat_id: int, *, group: bool) -> None:
        """Count one message to the chat, or refuse with 429 and the seconds to wait."""
        now = self.monotonic()
        wait = max(
            self._group_wait(chat_id, now) if group else 0.0,
            self._bulk_wait(chat_id, now),
            self._chat_wait(chat_id, now),
        )
        if wait > 0:
            too_many_requests(max(1, round(wait + 0.5)))
        if group:
            self._groups[chat_id].append(now)
        if not self._is_reply(chat_id, now):
            self._bulk.append(now)
        tokens, _ = self._chats[chat_id]
        self._chats[chat_id] = (tokens - 1, now)

    def _is_reply(self, chat_id: int, now: float) -> bool:
        return now - self._acted.get(chat_id, -1e9) < self.REPLY_WINDOW_SECONDS

    def _bulk_wait(self, chat_id: int, now: float) -> float:
        while self._bulk and now - self._bulk[0] >= 1.0:
            self._bulk.popleft()
        full = len(self._bulk) >= self.OVERALL_PER_SECOND
        return 1.0 - (now - self._bulk[0]) if full and not self._is_reply(chat_id, now) else 0.0

    def _group_wait(self, chat_id: int, now: float) -> float:
        sent = self._groups.setdefault(chat_id, deque())
        while sent and now - sent[0] >= 60.0:
            sent.popleft()
        return 60.0 - (now - sent[0]) if len(sent) >= self.GROUP_PER_MINUTE else 0.0

    def _chat_wait(self, chat_id: int, now: float) -> float:
        tokens, counted = self._chats.get(chat_id, (float(self.CHAT_BURST), now))
        tokens = min(float(self.CHAT_BURST), tokens + (now - counted) / self.CHAT_SECONDS_EACH)
        self._chats[chat_id] = (tokens, now)
        return 0.0 if tokens >= 1 else (1 - tokens) * self.CHAT_SECONDS_EACH
