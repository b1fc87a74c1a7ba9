"""What waits to be sent, in which order, and for what. Pure bookkeeping: no network, no database, no await.

Calls of one lane go one after another, a reply before anything unasked. A lane with something to do is in exactly one
of four places: ready (a reply), paced (only unasked calls), delayed (its call failed just now), or behind a hold.
Places keep stale entries; an entry counts only while its ticket is the lane's.
"""

from __future__ import annotations

import heapq
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.ports import Outbound, Outgoing
from bot.telegram.pace import Pace

ALL, UNASKED, ANSWERS = "all", "unasked", "answers"  # scopes of holds, beside one a chat: its id
_ANSWER = "answerCallbackQuery"
# The Clock can jump, and no timer hears it: whatever waits for the Clock is looked at this often.
_LOOK_AGAIN_SECONDS = 1.0


def hold_scope(call: Outgoing) -> str:
    """Return the scope that a 429 to this call silences: its chat, or all answers to presses."""
    return ANSWERS if call.method == _ANSWER else str(call.chat_id)


@dataclass(eq=False, slots=True)
class _Lane:
    name: str
    asked: deque[Item] = field(default_factory=deque)
    unasked: deque[Item] = field(default_factory=deque)
    busy: bool = False
    ticket: int = 0

    def head(self) -> Item | None:
        return self.asked[0] if self.asked else self.unasked[0] if self.unasked else None


@dataclass(eq=False, slots=True)
class Item:
    """A call in the outbox, with what has become of it so far. ``ready_at``: seconds, not before which it goes."""

    id: int
    call: Outgoing
    tries: int
    lane: _Lane
    failures: int = 0
    ready_at: float = 0.0


class Lanes:
    """The waiting calls. ``now`` is in seconds of a clock that never goes back, ``now_at`` an instant of the Clock."""

    def __init__(self) -> None:
        self.holds: dict[str, datetime] = {}
        self._pace = Pace()
        self._known: set[int] = set()
        self._lanes: dict[str, _Lane] = {}
        self._ready: deque[tuple[_Lane, int]] = deque()
        self._paced: list[tuple[float, int, _Lane, int]] = []
        self._delayed: list[tuple[float, int, _Lane, int]] = []
        self._behind: dict[str, list[tuple[_Lane, int]]] = {}
        self._sequence = 0
        self._is_full = False  # unasked calls wait for others to end, not for time

    def __len__(self) -> int:
        return len(self._known)

    def add(self, outbound: Outbound, now: float) -> None:
        """Let a call wait for its turn; one that waits already is not added twice."""
        if outbound.id in self._known:
            return
        self._known.add(outbound.id)
        call = outbound.call
        # An answer to a press waits for nothing, and nothing waits for it (telegram.md 18).
        name = f"answer:{outbound.id}" if call.method == _ANSWER else call.lane
        lane = self._lanes.setdefault(name, _Lane(name))
        item = Item(outbound.id, call, outbound.tries, lane, ready_at=now)
        (lane.unasked if call.unasked else lane.asked).append(item)
        if lane.head() is item:
            self._place(lane, now)

    def hold(self, scope: str, until: datetime) -> None:
        """Keep a scope silent until an instant, or longer if it is held longer already."""
        self.holds[scope] = max(until, self.holds.get(scope, until))

    def take(self, now: float, now_at: datetime, room: int, unasked_room: int) -> list[Item]:
        """Return up to ``room`` calls to make now, replies first; their lanes are busy until told otherwise."""
        self._release(now, now_at)
        taken: list[Item] = []
        while self._ready and len(taken) < room and ALL not in self.holds:
            lane, ticket = self._ready.popleft()
            if (item := self._head(lane, ticket)) and not self._is_held(item, now_at):
                self._start(item, now, taken)
        while self._paced and not self.holds.keys() & {ALL, UNASKED}:
            self._is_full = unasked_room <= 0 or len(taken) >= room
            if self._is_full or self._paced[0][0] > now or self._pace.overall_wait(now) > 0:
                break
            _, _, lane, ticket = heapq.heappop(self._paced)
            item = self._head(lane, ticket)
            if item is None or self._is_held(item, now_at):
                continue
            if not is_over(item, now_at) and (wait := self._pace.chat_wait(item.call.chat_id, now)) > 0:
                self._push(self._paced, now + wait, lane)
                continue
            unasked_room -= 1
            self._start(item, now, taken)
        return taken

    def finish(self, item: Item, now: float) -> None:
        """Forget a call that was made or given up, and let its lane go on."""
        lane = item.lane
        (lane.unasked if item.call.unasked else lane.asked).popleft()
        self._known.discard(item.id)
        self._go_on(item, now)

    def retry(self, item: Item, now: float, pause: timedelta) -> None:
        """Let a call wait again, at the head of its lane."""
        item.ready_at = now + pause.total_seconds()
        self._go_on(item, now)

    def wait(self, now: float) -> float | None:
        """Return after how many seconds there may be something to take, None when only news can bring it."""
        waits = [_LOOK_AGAIN_SECONDS] if self.holds else []
        if self._delayed:
            waits.append(self._delayed[0][0] - now)
        if self._paced and not self._is_full and not self.holds.keys() & {ALL, UNASKED}:
            waits.append(max(self._paced[0][0] - now, self._pace.overall_wait(now)))
        return max(0.0, min(waits)) if waits else None

    # --- places

    def _go_on(self, item: Item, now: float) -> None:
        lane = item.lane
        lane.busy = False
        if item.call.unasked and item.call.method != _ANSWER:
            self._pace.answered(now)
        if lane.head() is None:
            self._lanes.pop(lane.name, None)
        self._place(lane, now)

    def _place(self, lane: _Lane, now: float) -> None:
        lane.ticket += 1
        item = lane.head()
        if lane.busy or item is None:
            return
        if item.ready_at > now:
            self._push(self._delayed, item.ready_at, lane)
        elif item.call.unasked:
            self._push(self._paced, item.ready_at, lane)
        else:
            self._ready.append((lane, lane.ticket))

    def _push(self, heap: list[tuple[float, int, _Lane, int]], at: float, lane: _Lane) -> None:
        self._sequence += 1
        heapq.heappush(heap, (at, self._sequence, lane, lane.ticket))

    def _head(self, lane: _Lane, ticket: int) -> Item | None:
        return lane.head() if lane.ticket == ticket and not lane.busy else None

    def _is_held(self, item: Item, now_at: datetime) -> bool:
        """Put a call's lane behind the hold on its chat, if there is one and the call is still worth waiting."""
        scope = hold_scope(item.call)
        if scope not in self.holds or is_over(item, now_at):
            return False
        self._behind.setdefault(scope, []).append((item.lane, item.lane.ticket))
        return True

    def _start(self, item: Item, now: float, taken: list[Item]) -> None:
        item.lane.busy = True
        if item.call.method != _ANSWER:
            self._pace.count(item.call.chat_id, now, unasked=item.call.unasked)
        taken.append(item)

    def _release(self, now: float, now_at: datetime) -> None:
        while self._delayed and self._delayed[0][0] <= now:
            _, _, lane, ticket = heapq.heappop(self._delayed)
            if self._head(lane, ticket):
                self._place(lane, now)
        for scope in [scope for scope, until in self.holds.items() if until <= now_at]:
            del self.holds[scope]
            for lane, ticket in self._behind.pop(scope, ()):
                if self._head(lane, ticket):
                    self._place(lane, now)


def is_over(item: Item, now_at: datetime) -> bool:
    """Say whether a call has become pointless."""
    return item.call.not_after is not None and now_at > item.call.not_after
