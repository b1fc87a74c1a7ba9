"""A check-in in its group: opened, brought up to date in place, closed with a digest; answers are in parts.

The one message is edited, never sent again (product.md 8). What changes it plans an edit a few seconds later, so that
many answers at once are one edit; the plan is a row, and no crash loses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.dispatcher.groups.opening import BOARD, CLOSE, OPEN, is_holiday, plan_opening
from bot.dispatcher.groups.room import Here, Room
from bot.dispatcher.rendering import Rows
from bot.ports import Gathering, Part, Tick
from bot.scheduling.walltime import to_instant, to_wall
from conversations.groups import checkin
from conversations.groups.checkin import Report, Stage, answered, board, digest
from conversations.groups.circle import Membership
from conversations.groups.rhythm import closing, may_speak

KIND, REPORT = "checkin", "report"
TOGETHER = timedelta(seconds=3)  # answers within this change the message once
QUICK: tuple[Stage, ...] = ("looking", "applied", "interview", "waiting", "resting")  # by one tap in the group
_LONGEST = timedelta(days=6)  # a check-in without a rhythm, opened by hand, stays open so long at most
_BY_HAND = timedelta(days=1)


def latest(room: Room) -> Gathering | None:
    """Return the group's newest check-in."""
    found = room.here.tx.gatherings(room.group.id, KIND, 1)
    return found[0] if found else None


def open_now(room: Room, *, by_hand: bool = False) -> bool:
    """Open a check-in; False when one is open, or the bot has said enough today (a coach may ask for one more)."""
    tx, circle = room.here.tx, room.circle
    running = latest(room)
    today = room.local.date()
    if (running is not None and not running.over) or not (by_hand or may_speak(circle.posts_on(today))):
        return False
    opening = room.local
    zone = circle.place.zone
    closes = opening + _BY_HAND
    if circle.check_in is not None:
        closes = closing(circle.check_in, opening, lambda day: is_holiday(circle.place, day))
    closes = min(closes, opening + _LONGEST)
    content = {"version": 1, "closes_at": to_instant(closes, zone).isoformat()}
    opened = tx.save_gathering(Gathering(0, room.group.id, KIND, content, room.here.now))
    tx.set_tick(Tick(room.group.id, CLOSE, to_instant(closes, zone), opened.id, wall=closes, zone=zone))
    room.keep(circle.posted(today))
    room.showing.gathering(opened.id, *shown(room, opened))
    return True


def shown(room: Room, gathering: Gathering) -> tuple[str, Rows]:
    """Return a check-in's message as it should stand now, and its buttons."""
    reports, names = reports_of(room, gathering), names_in(room)
    seen = board(reports, lambda person: names.get(person, ""))
    rendering = room.rendering
    lines = [
        rendering.text("room-board-line", name=names[line.person], stage=rendering.plain(f"room-stage-{line.stage}"))
        for line in seen.lines
        if names.get(line.person)
    ]
    text = rendering.text_around("room-checkin", {"closes": instant(room, closes_at(gathering))}, count=str(seen.count))
    html = "\n\n".join([text, "\n".join(lines)] if lines else [text])
    quick = [room.button(rendering.plain(f"room-stage-{stage}"), f"is_{stage}", gathering.id) for stage in QUICK]
    in_private = room.button(rendering.plain("room-answer"), "report", gathering.id, style="primary")
    return html, [[in_private], quick[:3], quick[3:]]


def bring_up_to_date(room: Room, gathering: Gathering) -> None:
    """Change the message in place; where it is not known yet, a moment later."""
    if not gathering.message_id:
        plan_board(room.here, gathering)
        return
    html, rows = shown(room, gathering)
    room.showing.change(gathering.message_id, html, [] if gathering.over else rows)


def plan_board(here: Here, gathering: Gathering) -> None:
    """Let the message be brought up to date in a moment, together with what else comes until then."""
    tick = Tick(gathering.group_id, BOARD, here.now + TOGETHER, gathering.id)
    here.tx.set_tick(tick, sooner=True)


def close(room: Room, gathering: Gathering) -> None:
    """End a check-in: the message stays without buttons, and what was told for it is told on."""
    over = room.here.tx.save_gathering(replace(gathering, over=True))
    bring_up_to_date(room, over)
    reports, names = reports_of(room, over), names_in(room)
    told = digest(reports, room.here.now, lambda person: names.get(person, ""))
    today = room.local.date()
    if told is None or not may_speak(room.circle.posts_on(today)):
        return
    rendering = room.rendering
    parts = [rendering.text("room-digest", count=str(told.count))]
    if told.coming_up:
        lines = [
            rendering.text_around("room-digest-ahead", {"at": instant(room, at, day_only=day_only)}, name=names[person])
            for person, at, day_only in told.coming_up
        ]
        parts.append("\n".join([rendering.text("room-digest-coming"), *lines]))
    if told.practice:
        people = rendering.speech.listed([names[person] for person in told.practice])
        parts.append(rendering.text("room-digest-practice", names=people))
    if told.cheer:
        lines = [rendering.text("room-digest-joy", name=names[person], cheer=cheer) for person, cheer in told.cheer]
        parts.append("\n".join([rendering.text("room-digest-cheer"), *lines]))
    room.keep(room.circle.posted(today))
    room.showing.say("\n\n".join(parts))


def closes_at(gathering: Gathering) -> datetime:
    """Return when a check-in closes."""
    return datetime.fromisoformat(gathering.content["closes_at"])


def instant(room: Room, at: datetime, *, day_only: bool = False) -> str:
    """Return an instant as each reader's own local time; who cannot show that sees the group's (telegram.md)."""
    wall = to_wall(at, room.circle.place.zone)
    words = room.rendering.speech.moment(wall, day_only=day_only)
    if day_only:  # a day is a day wherever one reads of it
        return words
    return f'<tg-time unix="{int(at.timestamp())}" format="wDT">{words}</tg-time>'


def reports_of(room: Room, gathering: Gathering) -> Mapping[int, Report]:
    """Return what the group's present members answered."""
    members = {member.person_id for member in room.here.tx.members(room.group.id)}
    return {
        part.person_id: checkin.from_json(part.content)
        for part in room.here.tx.parts(gathering.id)
        if part.kind == REPORT and part.person_id in members
    }


def names_in(room: Room) -> Mapping[int, str]:
    """Return the members' shown names."""
    found = {member.person_id: room.membership(member.person_id) for member in room.here.tx.members(room.group.id)}
    return {person: known.name for person, known in found.items() if known is not None}


def report(here: Here, gathering: Gathering, person_id: int, new: Report) -> Report:
    """Take in what somebody answered, first or anew; return what stands."""
    old = report_by(here, gathering, person_id)
    stands = answered(old, new)
    here.tx.save_part(Part(gathering.id, person_id, REPORT, checkin.to_json(stands)))
    plan_board(here, gathering)
    return stands


def report_by(here: Here, gathering: Gathering, person_id: int) -> Report | None:
    """Return what somebody has answered."""
    parts = (part for part in here.tx.parts(gathering.id) if part.person_id == person_id and part.kind == REPORT)
    found = next(parts, None)
    return None if found is None else checkin.from_json(found.content)


def take_back(here: Here, gathering: Gathering, person_id: int) -> None:
    """Forget what somebody answered."""
    here.tx.drop_part(gathering.id, person_id, REPORT)
    plan_board(here, gathering)


def enrolled(room: Room, person_id: int, name: str) -> bool:
    """Make somebody a member, or learn the name they go by now; True when they are new."""
    known = room.membership(person_id)
    if known is None or known.name != name:
        room.enrol(person_id, replace(known or Membership(), name=name))
    return known is None


def happens(room: Room, tick: Tick) -> None:
    """Let come what a group's time brings."""
    gathering = room.here.tx.gathering(tick.gathering_id) if tick.gathering_id else None
    if tick.kind == OPEN:
        open_now(room)
        plan_opening(room)
    elif gathering is None:
        return
    elif tick.kind == CLOSE and not gathering.over:
        close(room, gathering)
    elif tick.kind == BOARD:
        bring_up_to_date(room, gathering)
