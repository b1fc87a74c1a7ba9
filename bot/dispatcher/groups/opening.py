"""When a group's next check-in opens, by its own clocks, past its holidays and pauses; when a message is edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.dispatcher.groups.room import Here, Room
from bot.ports import Gathering, Tick
from bot.scheduling.calendars import employer
from bot.scheduling.walltime import to_instant, to_wall
from conversations.groups.rhythm import next_opening
from conversations.model import Placed

OPEN, CLOSE, BOARD = "checkin.open", "checkin.close", "checkin.board"  # kinds of ticks
TOGETHER = timedelta(seconds=3)  # what happens within this changes a message once
_LATELY = timedelta(minutes=1)  # Telegram counts what is said in a group, edits included, by the minute
_EVERY_DAY = frozenset(range(7))


def plan_opening(room: Room) -> datetime | None:
    """Plan the next check-in anew, and return when it opens, a naive local time; None when none is to come."""
    tx, circle = room.here.tx, room.circle
    tx.drop_ticks(room.group.id, OPEN)
    if circle.check_in is None:
        return None
    zone, after = circle.place.zone, room.local
    if circle.check_in.paused_until is not None:  # a pause may be longer than anybody looks ahead
        day_before = circle.check_in.paused_until - timedelta(days=1)
        after = max(after, datetime.combine(day_before, time.max))
    wall = next_opening(circle.check_in, after, lambda day: is_holiday(circle.place, day))
    if wall is not None:
        tx.set_tick(Tick(room.group.id, OPEN, to_instant(wall, zone), wall=wall, zone=zone))
    return wall


def opens_at(room: Room) -> datetime | None:
    """Return when the next check-in opens, a naive local time."""
    due = next((tick.due_at for tick in room.here.tx.ticks(room.group.id) if tick.kind == OPEN), None)
    return None if due is None else to_wall(due, room.circle.place.zone)


def plan_board(here: Here, gathering: Gathering, after: timedelta | None = None) -> None:
    """Let a check-in's message be brought up to date in a moment, together with what else comes until then.

    Unless ``after`` says when, the moment is the longer the more often it was changed lately: at most eight times a
    minute, so that of the twenty which Telegram allows a group most are left for answers.
    """
    if after is None:
        after = TOGETHER * max(1, len(_edits_lately(gathering, here.now)) - 1)
    here.tx.set_tick(Tick(gathering.group_id, BOARD, here.now + after, gathering.id), sooner=True)


def edited(gathering: Gathering, now: datetime) -> Gathering:
    """Return a check-in whose message is changed now; those of the last minute are remembered."""
    return replace(gathering, content=gathering.content | {"edits": [*_edits_lately(gathering, now), now.isoformat()]})


def _edits_lately(gathering: Gathering, now: datetime) -> list[str]:
    edits: list[str] = gathering.content.get("edits", [])
    return [at for at in edits if now - datetime.fromisoformat(at) < _LATELY]


def is_holiday(place: Placed, day: date) -> bool:
    """Say whether a day is a public holiday at a place; weekends are none."""
    off = employer(place, place.zone, _EVERY_DAY).days_off(day)
    return off is not None and off.why == "holiday"
