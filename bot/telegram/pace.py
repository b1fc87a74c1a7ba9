"""How fast unasked messages may go (telegram.md 10). Pure arithmetic on a clock of seconds that never goes back.

Replies are never slowed, but they count against their chat, so that a nudge does not follow on a reply's heels.
"""

from __future__ import annotations

from collections import deque

OVERALL_PER_SECOND = 25  # evenly; Telegram's limit is about 30
OVERALL_BURST = 3  # at once after a pause
CATCH_UP_SECONDS = 2.0  # of a busy machine that a herd makes up for, evenly and within what may arrive
# Telegram counts when a call arrives, which is between its departure and its answer. As long as no more than so many
# are under way or were answered within the last second, it never counts more in one, however slow the way is.
ARRIVALS_PER_SECOND = 29
GROUP_PER_MINUTE = 20
GROUP_WINDOW_SECONDS = 61.0  # a second more, because Telegram counts arrivals and we count departures
CHAT_BURST = 3.0
CHAT_SECONDS_EACH = 1.0
HERD_CHATS = 3
HERD_SECONDS = 3.0
_ASK_AGAIN_SECONDS = 0.1  # while all that may be under way is
_MOST_CHATS = 10_000  # remembered before the rested ones are forgotten


class Pace:
    """Counts departures and says how long the next unasked one has to wait. Negative chat ids are groups."""

    def __init__(self) -> None:
        self._overall_next = 0.0  # when the next would go if all were spaced evenly from the first on
        self._even_next = 0.0  # the same at the greatest speed
        self._kept_waiting = False  # something that could have gone but for the pace
        self._under_way = 0
        self._answered: deque[float] = deque()
        self._groups: dict[int, deque[float]] = {}
        self._chats: dict[int, tuple[float, float]] = {}  # chat -> departures saved up, when counted

    def overall_wait(self, now: float) -> float:
        """Return for how many seconds nothing unasked may go anywhere."""
        while self._answered and now - self._answered[0] >= 1.0:
            self._answered.popleft()
        at_once = OVERALL_BURST - 1
        wait = max(
            self._overall_next - at_once / OVERALL_PER_SECOND - now,
            self._even_next - at_once / ARRIVALS_PER_SECOND - now,
        )
        if self._under_way + len(self._answered) >= ARRIVALS_PER_SECOND:
            wait = max(wait, 1.0 - (now - self._answered[0]) if self._answered else _ASK_AGAIN_SECONDS)
        self._kept_waiting |= wait > 0
        return max(wait, 0.0)

    def chat_wait(self, chat_id: int, now: float) -> float:
        """Return for how many seconds nothing unasked may go to this chat."""
        saved = self._saved(chat_id, now)
        wait = 0.0 if saved >= 1.0 else (1.0 - saved) * CHAT_SECONDS_EACH
        if chat_id < 0 and (sent := self._groups.get(chat_id)):
            while sent and now - sent[0] >= GROUP_WINDOW_SECONDS:
                sent.popleft()
            if len(sent) >= GROUP_PER_MINUTE:
                wait = max(wait, GROUP_WINDOW_SECONDS - (now - sent[-GROUP_PER_MINUTE]))
        return wait

    def count(self, chat_id: int, now: float, *, unasked: bool) -> None:
        """Note a departure."""
        if unasked:
            self._under_way += 1
            not_before = now - CATCH_UP_SECONDS if self._kept_waiting else now
            self._overall_next = max(self._overall_next, not_before) + 1 / OVERALL_PER_SECOND
            self._even_next = max(self._even_next, now) + 1 / ARRIVALS_PER_SECOND
            self._kept_waiting = False
        if chat_id < 0:
            self._groups.setdefault(chat_id, deque(maxlen=GROUP_PER_MINUTE)).append(now)
        self._chats[chat_id] = (max(self._saved(chat_id, now) - 1.0, 0.0), now)
        if len(self._chats) > _MOST_CHATS:
            self._chats = {c: s for c, s in self._chats.items() if self._saved(c, now) < CHAT_BURST}
            self._groups = {
                c: sent for c, sent in self._groups.items() if sent and now - sent[-1] < GROUP_WINDOW_SECONDS
            }

    def answered(self, now: float) -> None:
        """Note that an unasked call is not under way any more, whatever became of it."""
        self._under_way -= 1
        self._answered.append(now)

    def _saved(self, chat_id: int, now: float) -> float:
        saved, counted = self._chats.get(chat_id, (CHAT_BURST, now))
        return min(CHAT_BURST, saved + (now - counted) / CHAT_SECONDS_EACH)


class Herd:
    """Tells a limit on one chat from a limit on the bot: 429s in three chats within three seconds are the bot's."""

    def __init__(self) -> None:
        self._floods: deque[tuple[float, int]] = deque()

    def flooded(self, chat_id: int, now: float) -> bool:
        """Note a 429 and say whether it is one of too many."""
        self._floods.append((now, chat_id))
        while now - self._floods[0][0] > HERD_SECONDS:
            self._floods.popleft()
        return len({chat for _, chat in self._floods}) >= HERD_CHATS
