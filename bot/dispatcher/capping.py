"""Not more than so many unasked messages: a person's reminders spread over days, and each says why it moved.

A row that gave way keeps what its rule wanted under ``capped`` in its reason: spreading again starts from there.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.dispatcher.holding import Holding
from bot.ports import Nudge
from bot.scheduling.walltime import existing, to_instant, to_wall
from conversations.etiquette import Situation, Wish, has_room, spread
from conversations.etiquette.caps import A_DAY, EXEMPT, ON_WORKING_DAYS
from conversations.etiquette.moments import MORNING
from conversations.model import Placed

_WEEK = timedelta(days=7)


def keep_caps(unit: Holding, *, but_not_today: int = 0) -> None:
    """Spread the person's reminders; ``but_not_today`` is one that is due and finds no room."""
    nudges = [nudge for nudge in unit.tx.nudges(unit.person.id) if nudge.kind not in EXEMPT]
    came = came_lately(unit)
    few = len(nudges) <= A_DAY and not came
    if few and not but_not_today and not any("capped" in nudge.reason for nudge in nudges):
        return
    here = unit.situation
    places = {one.companion: one.process.place for one in unit.processes()}
    wishes = [
        _wish(here, nudge, places.get(nudge.conversation_id), later=nudge.id == but_not_today) for nudge in nudges
    ]
    moments = spread(wishes, came, here.now, here.quiet)
    for nudge in nudges:
        moved = _moved(nudge, existing(moments[nudge.id], nudge.zone))
        if moved is not None:
            unit.tx.move(moved)


def full(unit: Holding, nudge: Nudge) -> bool:
    """Say whether a reminder that is due finds no room today; what somebody chose the time of always does."""
    if nudge.kind in EXEMPT or nudge.reason.get("chosen"):
        return False
    return not has_room(unit.situation.now.date(), came_lately(unit))


def came_lately(unit: Holding) -> list[date]:
    """Return the local day of each unasked message of the last week."""
    came = unit.tx.came(unit.person.id, unit.now - _WEEK)
    return [to_wall(at, unit.zone).date() for kind, at in came if kind not in EXEMPT]


def wanted(nudge: Nudge) -> datetime:
    """Return the local moment that its rule gives a reminder, whether it gave way or not."""
    capped = nudge.reason.get("capped")
    return datetime.fromisoformat(capped["wall"]) if capped else nudge.wall


def _wish(here: Situation, nudge: Nudge, place: Placed | None, *, later: bool) -> Wish:
    at = wanted(nudge)
    days_off = here.at(place).employer.days_off
    if at <= here.now:
        at = nudge.wall  # it gave way to another day already, and is not late for that
    if later:
        at = here.quiet.over(datetime.combine(here.now.date() + timedelta(days=1), MORNING))
        while nudge.kind in ON_WORKING_DAYS and days_off(at.date()) is not None:
            at += timedelta(days=1)
    expires = to_wall(nudge.expires_at, nudge.zone)
    return Wish(nudge.id, nudge.kind, at, expires, days_off, stays=bool(nudge.reason.get("chosen")))


def _moved(nudge: Nudge, at: datetime) -> Nudge | None:
    """Return the row at another moment, with the reason; None when it stays."""
    if at == nudge.wall:
        return None
    due_at, capped = to_instant(at, nudge.zone), nudge.reason.get("capped")
    if capped and at == datetime.fromisoformat(capped["wall"]):
        return replace(nudge, wall=at, due_at=due_at, reason=capped["reason"])  # there is room again
    before = capped or {"wall": nudge.wall.isoformat(), "reason": nudge.reason}
    reason = {**before["reason"], "moved_by": "cap", "from": before["wall"], "capped": before}
    return replace(nudge, wall=at, due_at=due_at, reason=reason)
