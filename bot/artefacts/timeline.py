"""What the picture shows, before anything is drawn: which rows with which marks, and where on the axis a moment lies.

Times are naive local wall times. Nothing here knows pixels' colours or letters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from bot.artefacts.entries import Entry, Wait
from conversations.process import Process, Round, Stage

MOST_ROWS = 12
FARTHEST_BACK, FARTHEST_AHEAD = timedelta(weeks=12), timedelta(weeks=10)
NEAREST_BACK, NEAREST_AHEAD = timedelta(weeks=1), timedelta(weeks=2)
# Waiting for an answer goes on until the follow-up, and then until the final note (D9, D13).
FOLLOW_UP, FINAL_NOTE = "follow_up", "final_note"
_STEP_WEEKS = (1, 2, 4, 8)


@dataclass(frozen=True, slots=True)
class Bar:
    """Waiting, from one moment until another; ``last`` is the wait after the follow-up."""

    begins: datetime
    ends: datetime
    last: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One process: its interviews, waits and reminders ahead, and when its next interview is."""

    process: Process
    stage: Stage
    held: tuple[Round, ...]
    ahead: tuple[Round, ...]
    bars: tuple[Bar, ...]
    nudges: tuple[datetime, ...]

    @property
    def ended(self) -> bool:
        """Say whether it is over."""
        return bool(self.process.ended)

    @property
    def moments(self) -> Iterator[datetime]:
        """Yield everything that has a place on the axis."""
        yield from (one.at for one in (*self.held, *self.ahead))
        yield from (end for bar in self.bars for end in (bar.begins, bar.ends))
        yield from self.nudges


def rows(entries: Sequence[Entry], waits: Sequence[Wait], now: datetime) -> list[Row]:
    """Return one row a process: live ones first; of them what comes next, then what is newest."""
    return sorted((_row(entry.process, waits, now) for entry in entries), key=lambda row: _rank(row, now))


def _row(process: Process, waits: Sequence[Wait], now: datetime) -> Row:
    ours = sorted((wait for wait in waits if process.id and wait.process_id == process.id), key=lambda wait: wait.at)
    until = process.ended_on or now.date()  # what was planned for later did not come to be
    held = tuple(one for one in process.rounds if one.ends_at <= now and one.at.date() <= until)
    ahead = () if process.ended else tuple(one for one in process.rounds if one.ends_at > now)
    bars = () if process.ended else tuple(_bars(process, ours, now))
    nudges = () if process.ended else tuple(wait.at for wait in ours if wait.at > now)
    return Row(process, process.stage(now), held, ahead, bars, nudges)


def _bars(process: Process, waits: Sequence[Wait], now: datetime) -> Iterator[Bar]:
    last = process.last_round(now)
    if last is None:
        return
    begins = last.at
    follow_up = _first(waits, FOLLOW_UP) or _morning(process.followed_up_on)
    final_note = _first(waits, FINAL_NOTE) or _morning(process.final_note_on)
    if follow_up is not None and follow_up > begins:
        yield Bar(begins, follow_up)
        begins = follow_up
    if final_note is not None and final_note > begins:
        yield Bar(begins, final_note, last=True)


def _first(waits: Sequence[Wait], kind: str) -> datetime | None:
    return next((wait.at for wait in waits if wait.kind == kind), None)


def _morning(day: date | None) -> datetime | None:
    return None if day is None else datetime.combine(day, time(9))


def _rank(row: Row, now: datetime) -> tuple[bool, bool, timedelta]:
    if row.stage == "ahead":
        return False, False, row.ahead[0].at - now
    days = [day for day in (row.process.ended_on, row.process.decided_on) if day is not None]
    latest = max([one.at for one in row.process.rounds] + [datetime.combine(day, time()) for day in days], default=now)
    return row.ended, True, now - latest


@dataclass(frozen=True, slots=True)
class Axis:
    """Days from left to right; ``left`` and ``right`` are where ``first`` and ``last`` stand, in pixels."""

    first: datetime
    last: datetime
    left: int
    right: int

    def x(self, at: datetime) -> int:
        """Return where a moment stands; one beyond an end stands at the end."""
        share = (at - self.first) / (self.last - self.first)
        return round(self.left + (self.right - self.left) * min(1.0, max(0.0, share)))

    def shows(self, at: datetime) -> bool:
        """Say whether a moment is within."""
        return self.first <= at <= self.last

    def ticks(self, width: Callable[[datetime], float], gap: int) -> list[datetime]:
        """Return the Mondays to write under the axis, as many as fit with a gap; ``width`` is that of a label."""
        monday = datetime.combine(self.first.date() - timedelta(days=self.first.weekday()), time())
        for weeks in _STEP_WEEKS:
            found = []
            at = monday
            while at <= self.last:
                x, half = self.x(at), width(at) / 2
                if self.shows(at) and x - half >= self.left and x + half <= self.right:
                    found.append(at)
                at += timedelta(weeks=weeks)
            if all(self.x(b) - width(b) / 2 - self.x(a) - width(a) / 2 >= gap for a, b in pairwise(found)):
                return found
        return []


def axis(shown: Sequence[Row], now: datetime, left: int, right: int) -> Axis:
    """Return an axis from the first to the last thing shown, but never so long that weeks cannot be told apart."""
    moments = [now, *(at for row in shown for at in row.moments)]
    first = min(now - NEAREST_BACK, max(min(moments), now - FARTHEST_BACK))
    last = max(now + NEAREST_AHEAD, min(max(moments), now + FARTHEST_AHEAD))
    margin = (last - first) / 40
    return Axis(first - margin, last + margin, left, right)


@dataclass(frozen=True, slots=True)
class Label:
    """A text centred at ``x`` where possible; ``left`` is where it begins."""

    text: str
    left: float
    width: float


def placed(wanted: Sequence[tuple[int, str]], measure: Callable[[str], float], within: Axis, gap: int) -> list[Label]:
    """Return the labels that fit beside those before them, each as near to its x as the picture's edges allow."""
    found: list[Label] = []
    for x, text in wanted:
        width = measure(text)
        left = min(max(x - width / 2, within.left), within.right - width)
        if all(left >= other.left + other.width + gap or left + width + gap <= other.left for other in found):
            found.append(Label(text, left, width))
    return found
