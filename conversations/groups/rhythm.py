"""When a group's round comes round again, and how much the bot may say in a group on one day.

Wall times only: naive, as the clocks of the group's place show them. The shell makes instants of them and answers for
the two nights a year when an hour is missing or comes twice; no zone and no calendar may enter here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal, get_args

VERSION = 1
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LOOKS_AHEAD = timedelta(days=60)  # a rhythm in which nothing comes for longer than this has fallen silent
MOST_A_DAY = 3  # messages of the bot a day and group; replies to somebody, and edits, are not counted

Post = Literal["digest", "checkin", "question", "dilemma", "pairing"]
POSTS: tuple[Post, ...] = get_args(Post)  # in the order in which they go first

Json = dict[str, Any]  # JSON values as the json modules give them; checked on the way in


@dataclass(frozen=True, slots=True)
class Rhythm:
    """On which days at which wall time a round opens, and for how long. Raises ValueError for what cannot be.

    ``days`` are of WEEK; no day at all is a rhythm that never opens. ``paused_until`` is the first day on which it may
    open again, None for not paused; a pause that is over may stay. ``at`` has no zone.
    """

    days: frozenset[str]
    at: time
    open_for: timedelta
    paused_until: date | None = None
    skips_holidays: bool = False

    def __post_init__(self) -> None:
        if not self.days <= set(WEEK):
            raise ValueError(f"no days of the week: {sorted(self.days - set(WEEK))}")
        if self.at.tzinfo is not None:
            raise ValueError("a rhythm's time is wall time, without a zone")
        if self.open_for <= timedelta(0):
            raise ValueError("a round that is never open")


def next_opening(rhythm: Rhythm, after: datetime, is_holiday: Callable[[date], bool]) -> datetime | None:
    """Return the first opening strictly after a moment; both are naive local wall times.

    None when the 60 days from then on (LOOKS_AHEAD, the last one included) bring nothing: no days chosen, holidays
    only, or a long pause. After a long pause nobody would open it again by itself: ask once more, from the evening
    before ``paused_until``. Raises ValueError when ``after`` has a zone.
    """
    if after.tzinfo is not None:
        raise ValueError("openings are asked for in wall time, without a zone")
    for ahead in range(LOOKS_AHEAD.days + 1):
        day = after.date() + timedelta(days=ahead)
        opening = datetime.combine(day, rhythm.at)
        if opening > after and _opens_on(rhythm, day, is_holiday):
            return opening
    return None


def _opens_on(rhythm: Rhythm, day: date, is_holiday: Callable[[date], bool]) -> bool:
    if WEEK[day.weekday()] not in rhythm.days:
        return False
    if rhythm.paused_until is not None and day < rhythm.paused_until:
        return False
    return not (rhythm.skips_holidays and is_holiday(day))


def closing(rhythm: Rhythm, opening: datetime, is_holiday: Callable[[date], bool]) -> datetime:
    """Return when the round opened at ``opening`` closes (naive local wall time): at the latest when the next opens.

    So a group never has two rounds open at once, however long one was meant to last.
    """
    wished, following = opening + rhythm.open_for, next_opening(rhythm, opening, is_holiday)
    return wished if following is None else min(wished, following)


def may_speak(sent_today: int) -> bool:
    """Say whether the bot may post once more in a group in which it has posted so often on this local day."""
    return sent_today < MOST_A_DAY


def rank(post: Post) -> int:
    """Return which of several waiting posts goes first, 0 before all others; a key to sort by.

    What belongs to something already under way (a digest) goes before what begins something new, and what everybody
    waits for before what a few do. Posts of one kind go by their own time.
    """
    return POSTS.index(post)


def to_json(rhythm: Rhythm) -> Json:
    """Return a rhythm as JSON values; ``open_for`` in whole seconds."""
    return {
        "version": VERSION,
        "days": [day for day in WEEK if day in rhythm.days],
        "at": rhythm.at.isoformat(),
        "open_for": int(rhythm.open_for.total_seconds()),
        "paused_until": rhythm.paused_until.isoformat() if rhythm.paused_until else None,
        "skips_holidays": rhythm.skips_holidays,
    }


def from_json(saved: Json) -> Rhythm:
    """Read a saved rhythm. Raises ValueError for another version or anything damaged."""
    try:
        if saved["version"] != VERSION:
            raise ValueError(f"a rhythm of version {saved['version']!r}")
        paused_until = saved["paused_until"]
        return Rhythm(
            days=frozenset(saved["days"]),
            at=time.fromisoformat(saved["at"]),
            open_for=timedelta(seconds=saved["open_for"]),
            paused_until=None if paused_until is None else date.fromisoformat(paused_until),
            skips_holidays=bool(saved["skips_holidays"]),
        )
    except (LookupError, TypeError, AttributeError, ArithmeticError) as error:
        raise ValueError(f"a damaged rhythm: {type(error).__name__}") from error
