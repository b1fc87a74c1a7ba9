"""What the messages about a check-in say: the board while it is open and after, and the digest of what was told.

Whoever is named here has said so; whoever left is named no more. Nothing is written here, neither stored nor sent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from html import escape, unescape

from bot.dispatcher.groups.room import Room, counted
from bot.dispatcher.rendering import Rendering, Rows
from bot.ports import Gathering
from bot.scheduling.walltime import to_wall
from conversations.groups import checkin
from conversations.groups.checkin import Report, Stage, board, digest

_MOST_UNITS = 3300  # UTF-16 units of all lines; what stands around them has the rest of a message
_MARK = re.compile(r"<[^>]*>")  # what people wrote is escaped, so these are our own
REPORT = "report"  # the kind of part
QUICK: tuple[Stage, ...] = ("looking", "applied", "interview", "waiting", "resting")  # by one tap in the group


def shown(room: Room, gathering: Gathering) -> tuple[str, Rows]:
    """Return a check-in's message as it should stand now, and its buttons; once closed, only the way in private."""
    reports, names = reports_of(room, gathering), names_in(room)
    seen = board(reports, lambda person: names.get(person, ""))
    rendering = room.rendering
    lines = [
        rendering.text("room-board-line", name=names[line.person], stage=rendering.plain(f"room-stage-{line.stage}"))
        for line in seen.lines
        if names.get(line.person)
    ]
    closes = {"closes": instant(room, closes_at(gathering))}
    said = "room-checkin-over" if gathering.over else "room-checkin"
    text = rendering.text_around(said, {} if gathering.over else closes, **counted(seen.count))
    html = "\n\n".join([text, *_fitting(rendering, lines, 1)])
    in_private = room.button(rendering.plain("room-answer"), "report", gathering.id, style="primary")
    if gathering.over:
        return html, [[in_private]]
    quick = [room.button(rendering.plain(f"room-stage-{stage}"), f"is_{stage}", gathering.id) for stage in QUICK]
    return html, [[in_private], quick[:3], quick[3:]]


def digested(room: Room, gathering: Gathering) -> str:
    """Return the digest as it should stand now, empty when nothing was told; what is past by then stays in it."""
    reports, names = reports_of(room, gathering), names_in(room)
    told = digest(reports, closes_at(gathering), lambda person: names.get(person, ""))
    if told is None:
        return ""
    rendering = room.rendering
    parts = [rendering.text("room-digest", **counted(told.count))]
    if told.coming_up:
        lines = [
            rendering.text_around("room-digest-ahead", {"at": instant(room, at, day_only=day_only)}, name=names[person])
            for person, at, day_only in told.coming_up
        ]
        parts.append("\n".join([rendering.text("room-digest-coming"), *_fitting(rendering, lines, 3)]))
    if told.practice:
        asking = [names[person] for person in told.practice]
        seen = len(_first([escape(name, quote=False) for name in asking], _MOST_UNITS // 3))
        if seen < len(asking):
            asking[seen:] = [unescape(rendering.text("card-more", count=str(len(asking) - seen)))]
        people = rendering.speech.listed(asking)
        parts.append(rendering.text("room-digest-practice", names=people))
    if told.cheer:
        lines = [rendering.text("room-digest-joy", name=names[person], cheer=cheer) for person, cheer in told.cheer]
        parts.append("\n".join([rendering.text("room-digest-cheer"), *_fitting(rendering, lines, 3)]))
    return "\n\n".join(parts)


def _fitting(rendering: Rendering, lines: list[str], sections: int) -> list[str]:
    """Return lines as one text, none for none; of too many the first, and how many more there are (telegram.md 16).

    A second message would never be changed, and what somebody takes back would go on standing there.
    """
    seen = _first(lines, _MOST_UNITS // sections)
    more = [rendering.text("card-more", count=str(len(lines) - len(seen)))] if len(seen) < len(lines) else []
    return ["\n".join([*seen, *more])] if lines else []


def _first(lines: list[str], most: int) -> list[str]:
    """Return as many lines of HTML as have room, whole; ``most`` are UTF-16 units of what people read."""
    seen: list[str] = []
    for line in lines:
        most -= len(unescape(_MARK.sub("", line)).encode("utf-16-le", "surrogatepass")) // 2 + 2
        if most < 0:
            break
        seen.append(line)
    return seen


def closes_at(gathering: Gathering) -> datetime:
    """Return when a check-in closes."""
    return datetime.fromisoformat(gathering.content["closes_at"])


def instant(room: Room, at: datetime, *, day_only: bool = False) -> str:
    """Return an instant as each reader's own local time; who cannot show that sees the group's (telegram.md)."""
    wall = to_wall(at, room.circle.place.zone)
    words = room.rendering.speech.moment(wall, day_only=day_only)
    if day_only:  # a day is a day wherever one reads of it
        return words
    return f'<tg-time unix="{int(at.timestamp())}" format="wDt">{words}</tg-time>'


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
