"""What coaches may see, sent to them once a week: looked up when it comes, to who runs the group at that moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.dispatcher.groups.belonging import AskFirstError, everybody, runs
from bot.dispatcher.groups.consents import no_longer_coach
from bot.dispatcher.groups.lateness import meant_at
from bot.dispatcher.groups.room import Room
from bot.dispatcher.groups.telling import tell
from bot.dispatcher.groups.views import view
from bot.ports import Tick
from bot.scheduling.walltime import to_instant

SUMMARY = "coach.summary"  # the kind of tick
_AT = time(9)  # on Mondays, by the group's clocks
_ASK_AGAIN = timedelta(hours=1)  # when nobody could say who runs the group
_TOO_LATE = timedelta(days=2)


def plan_summary(room: Room) -> None:
    """Plan the next summaries: the Monday after today, by the group's clocks."""
    zone, today = room.circle.place.zone, room.local.date()
    wall = datetime.combine(today + timedelta(days=7 - today.weekday()), _AT)
    room.here.tx.set_tick(Tick(room.group.id, SUMMARY, to_instant(wall, zone), wall=wall, zone=zone))


def summaries(room: Room, tick: Tick) -> None:
    """Send each coach who wants it what they may see now; where nobody shows anything, nothing comes."""
    wanted = [one for one, known in everybody(room.here.tx, room.group.id).items() if known.coach and known.weekly]
    if not wanted:
        return
    if room.group.id not in room.here.running:
        raise AskFirstError(room.group)
    if room.here.running[room.group.id] is None and room.here.now - meant_at(tick) < _TOO_LATE:
        room.here.tx.set_tick(replace(tick, due_at=room.here.now + _ASK_AGAIN))
        return
    for coach_id in wanted:
        if runs(room.here.running, room.group.id, coach_id) is False:
            no_longer_coach(room.here, room.group.id, coach_id)
            continue
        coach = room.here.tx.person(coach_id)
        shown = view(room, coach) if coach is not None and not coach.reminders_off else ""
        if shown:
            tell(room, coach_id, "hub-summary", "summary", {"view": shown}, group=room.circle.title)
    plan_summary(room)
