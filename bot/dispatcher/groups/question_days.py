"""On which days a group gets its question, as its coaches chose; pauses and holidays are those of its check-ins."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.dispatcher.groups.knowing import comes
from bot.dispatcher.groups.opening import is_holiday
from bot.dispatcher.groups.room import Room
from bot.dispatcher.rendering import Rendering
from bot.ports import Tick
from bot.scheduling.walltime import to_instant, to_wall
from conversations.groups.circle import Circle
from conversations.groups.rhythm import WEEK, Rhythm, next_opening
from conversations.model import Answers, Picked, Several, Timed

OPEN = "practice.open"  # the kind of tick
_USUAL_TIME = time(12)  # not when check-ins usually open
_A_DAY = timedelta(days=1)


def plan_question(room: Room) -> datetime | None:
    """Plan the next question anew, and return when it comes, a naive local time; None when none is to come."""
    tx, circle = room.here.tx, room.circle
    tx.drop_ticks(room.group.id, OPEN)
    rhythm = _rhythm_of(circle)
    if rhythm is None:
        return None
    zone, after = circle.place.zone, room.local
    if rhythm.paused_until is not None:  # a pause may be longer than anybody looks ahead
        after = max(after, datetime.combine(rhythm.paused_until - _A_DAY, time.max))
    wall = next_opening(rhythm, after, lambda day: is_holiday(circle.place, day))
    if wall is not None:
        tx.set_tick(Tick(room.group.id, OPEN, to_instant(wall, zone), wall=wall, zone=zone))
    return wall


def _rhythm_of(circle: Circle) -> Rhythm | None:
    """Return when questions come; a group that is on holiday from check-ins is on holiday."""
    if circle.practice is None or circle.check_in is None:
        return circle.practice
    others = circle.check_in
    return replace(circle.practice, paused_until=others.paused_until, skips_holidays=others.skips_holidays)


def set_days(room: Room, answers: Answers, what: str) -> None:
    """Take in what a coach chose: days, a time, no days at all."""
    circle, answer = room.circle, answers.get(what)
    rhythm = circle.practice or Rhythm(frozenset(), _USUAL_TIME, _A_DAY)
    match what, answer:
        case "days", Several():
            rhythm = replace(rhythm, days=frozenset(answer.options))
        case "days", _:
            rhythm = replace(rhythm, days=frozenset())
        case "time", Picked():
            rhythm = replace(rhythm, at=time(int(answer.choice[1:3]), int(answer.choice[3:5])))
        case "time", Timed() if not answer.day_only:
            rhythm = replace(rhythm, at=answer.at.time())
        case _:
            return
    room.keep(replace(circle, practice=rhythm))
    plan_question(room)


def question_days(room: Room, rendering: Rendering) -> dict[str, str]:
    """Return when questions come, for a coach's texts in their language: plain values by name."""
    rhythm, speech = room.circle.practice, rendering.speech
    days = [rendering.plain(f"room-day-{day}") for day in WEEK if rhythm and day in rhythm.days]
    due = next((tick.due_at for tick in room.here.tx.ticks(room.group.id) if tick.kind == OPEN), None)
    return {
        "practises": "yes" if comes(room.circle) else "no",
        "practice-days": speech.listed(days),
        "practice-at": speech.time(datetime.combine(room.local.date(), rhythm.at)) if rhythm else "",
        "practice-next": speech.moment(to_wall(due, room.circle.place.zone)) if due else "",
        "has-practice-next": "yes" if due else "no",
    }
