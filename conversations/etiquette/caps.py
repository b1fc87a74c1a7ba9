"""Not more than so many messages a day and a week that nobody asked for: what matters less gives way, and says so.

Pure, and the same however often it is asked: every wish is spread from the moment its own rule gives it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from conversations.etiquette.employers import DaysOff
from conversations.etiquette.moments import MORNING, QuietHours

A_DAY, A_WEEK = 2, 6
_WEEK = tuple(timedelta(days=before) for before in range(7))
_FARTHEST = 60  # days: what finds no room till then stays where it is, and is looked at again when it is due

# What matters most comes first. Interviews ahead, and what somebody has just asked for themselves (to be asked again
# tomorrow morning, or in an hour), are not held back.
_MATTERS = ("unsent", "thank_you", "follow_up", "check_back", "final_note", "let_go", "careers")
ON_WORKING_DAYS = frozenset({"follow_up", "check_back", "final_note", "let_go", "careers"})
EXEMPT = frozenset({"ahead", "ahead_soon", "sleep", "pause", "own"})


@dataclass(frozen=True, slots=True)
class Wish:
    """A nudge as its rule has it: local moment, the last one that makes sense; ``stays``: the person chose it."""

    key: Hashable
    kind: str
    at: datetime
    expires: datetime
    days_off: DaysOff
    stays: bool = False


def has_room(day: date, came: Iterable[date]) -> bool:
    """Say whether one more may come on a day, after those that came (a local day each)."""
    return _Taken(came).has_room(day)


def spread(
    wishes: Sequence[Wish], came: Iterable[date], now: datetime, quiet: QuietHours
) -> Mapping[Hashable, datetime]:
    """Return when each comes, by key: at its own moment, or on the next morning with room.

    ``came``: the local days of what has come already. What is due by ``now`` stays, and is counted today.
    """
    taken = _Taken(came)
    moments: dict[Hashable, datetime] = {}
    counted = [wish for wish in wishes if wish.kind not in EXEMPT]
    for wish in counted:
        if wish.stays or wish.at <= now:
            moments[wish.key] = wish.at
            taken.add(max(wish.at, now).date())
    free = [wish for wish in counted if wish.key not in moments]
    for wish in sorted(free, key=lambda w: (_rank(w.kind), w.at, len(str(w.key)), str(w.key))):
        moments[wish.key] = at = _room_for(wish, taken, quiet)
        taken.add(at.date())
    return moments


class _Taken:
    """How many come on each day, and in the seven days that begin with it."""

    def __init__(self, days: Iterable[date]) -> None:
        self._days: Counter[date] = Counter()
        self._weeks: Counter[date] = Counter()
        for day in days:
            self.add(day)

    def add(self, day: date) -> None:
        self._days[day] += 1
        for before in _WEEK:
            self._weeks[day - before] += 1

    def has_room(self, day: date) -> bool:
        return self._days[day] < A_DAY and all(self._weeks[day - before] < A_WEEK for before in _WEEK)


def _room_for(wish: Wish, taken: _Taken, quiet: QuietHours) -> datetime:
    at = wish.at
    for _ in range(_FARTHEST):
        if at > wish.expires:
            break
        skipped = at != wish.at and wish.kind in ON_WORKING_DAYS and wish.days_off(at.date()) is not None
        if not skipped and taken.has_room(at.date()):
            return at
        at = quiet.over(datetime.combine(at.date() + timedelta(days=1), MORNING))
    return wish.at


def _rank(kind: str) -> int:
    return _MATTERS.index(kind) if kind in _MATTERS else len(_MATTERS)
