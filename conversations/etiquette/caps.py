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
_FARTHEST = 60  # days: what finds no room till then stays where it is, and is looked at again when it is due

# What matters most comes first. Interviews ahead, and a pause somebody asked for an hour ago, are not held back.
_MATTERS = ("sleep", "unsent", "thank_you", "follow_up", "check_back", "final_note", "let_go", "careers")
ON_WORKING_DAYS = frozenset({"follow_up", "check_back", "final_note", "let_go", "careers"})
EXEMPT = frozenset({"ahead", "ahead_soon", "pause"})


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
    return _fits(day, Counter(came))


def spread(
    wishes: Sequence[Wish], came: Iterable[date], now: datetime, quiet: QuietHours
) -> Mapping[Hashable, datetime]:
    """Return when each comes, by key: at its own moment, or on the next morning with room.

    ``came``: the local days of what has come already. What is due by ``now`` stays, and is counted today.
    """
    taken = Counter(came)
    moments: dict[Hashable, datetime] = {}
    counted = [wish for wish in wishes if wish.kind not in EXEMPT]
    fixed = [wish for wish in counted if wish.stays or wish.at <= now]
    taken.update(max(wish.at, now).date() for wish in fixed)
    moments.update((wish.key, wish.at) for wish in fixed)
    free = [wish for wish in counted if not wish.stays and wish.at > now]
    for wish in sorted(free, key=lambda w: (_rank(w.kind), w.at, len(str(w.key)), str(w.key))):
        at = _room_for(wish, taken, quiet)
        moments[wish.key] = at
        taken[at.date()] += 1
    return moments


def _room_for(wish: Wish, taken: Counter[date], quiet: QuietHours) -> datetime:
    at = wish.at
    for _ in range(_FARTHEST):
        if at > wish.expires:
            break
        skipped = at != wish.at and wish.kind in ON_WORKING_DAYS and wish.days_off(at.date()) is not None
        if not skipped and _fits(at.date(), taken):
            return at
        at = quiet.over(datetime.combine(at.date() + timedelta(days=1), MORNING))
    return wish.at


def _fits(day: date, taken: Counter[date]) -> bool:
    if taken[day] >= A_DAY:
        return False
    weeks = (day - timedelta(days=before) for before in range(7))
    return all(sum(taken[first + timedelta(days=n)] for n in range(7)) < A_WEEK for first in weeks)


def _rank(kind: str) -> int:
    return _MATTERS.index(kind) if kind in _MATTERS else len(_MATTERS)
