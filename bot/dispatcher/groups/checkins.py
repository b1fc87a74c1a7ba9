"""A check-in in its group: opened, brought up to date in place, closed with a digest; answers are in parts.

The one message is edited, never sent again (product.md 8). What changes it plans an edit a few seconds later, so that
many answers at once are one edit; the plan is a row, and no crash loses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.dispatcher.groups.opening import BOARD, CLOSE, is_holiday, plan_opening
from bot.dispatcher.groups.room import Here, Room, counted
from bot.dispatcher.rendering import Rows
from bot.ports import Gathering, Incoming, Part, Press, Tick
from bot.scheduling.walltime import to_instant, to_wall
from conversations.flows.checkin import GATHERING, GROUP
from conversations.groups import checkin
from conversations.groups.checkin import CHEER_LIMIT, Report, Stage, answered, board, digest
from conversations.groups.circle import Membership
from conversations.groups.rhythm import closing, may_speak
from conversations.model import Answer, Answers, Picked, State, Timed, Wrote

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding
    from bot.dispatcher.visit import Visit

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
    text = rendering.text_around("room-checkin", {"closes": instant(room, closes_at(gathering))}, **counted(seen.count))
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
    parts = [rendering.text("room-digest", **counted(told.count))]
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


def reported(unit: Holding, answers: Answers) -> Report:
    """Return what a conversation's answers say, as a report of this moment."""
    stage, when, practice = answers.get("stage"), answers.get("when"), answers.get("practice")
    cheer, share = answers.get("cheer"), answers.get("share")
    at = to_instant(when.at, unit.zone) if isinstance(when, Timed) else None
    shares = share == Picked("named")
    return Report(
        stage=stage.choice if isinstance(stage, Picked) else "looking",  # type: ignore[arg-type]  # the flow's choices
        given_at=unit.now,
        changed_at=unit.now,
        at=at,
        day_only=isinstance(when, Timed) and when.day_only,
        practice=practice == Picked("yes"),
        cheer=cheer.text[:CHEER_LIMIT] if isinstance(cheer, Wrote) else "",
        shares=shares,
        in_digest=shares,
    )


def answers_of(unit: Holding, here: Here, gathering: Gathering) -> Answers:
    """Return what somebody has told in a check-in before, as answers of the conversation, to be changed there."""
    told = report_by(here, gathering, unit.person.id)
    if told is None or told.quick:
        return {"stage": Picked(told.stage)} if told else {}
    given: dict[str, Answer] = {
        "stage": Picked(told.stage),
        "practice": Picked("yes" if told.practice else "no"),
        "cheer": Wrote(told.cheer) if told.cheer else Picked("nothing"),
        "share": Picked("named" if told.shares else "quiet"),
    }
    if told.at is not None:
        given["when"] = Timed(to_wall(told.at, unit.zone), day_only=told.day_only)
    return given


class CheckIns:
    """Fulfils kinds.Kind."""

    name = KIND

    def tapped(self, room: Room, gathering: Gathering, incoming: Incoming, press: Press) -> None:
        """Take a stage by one tap, or lead to the private chat for more."""
        rendering = room.rendering_for(incoming)
        new = enrolled(room, incoming.person_id, incoming.first_name)
        stage = press.choice.removeprefix("is_")
        if stage not in QUICK:
            room.showing.lead(room.here.link(incoming.person_id, room.group.id, f"{KIND}.report", gathering.id))
            return
        now = room.here.now
        report(room.here, gathering, incoming.person_id, Report(stage, now, now, quick=True))
        said = rendering.plain(f"room-stage-{stage}")
        room.showing.toast(rendering.text("room-noted-joined" if new else "room-noted", stage=said))

    def replied(self, room: Room, gathering: Gathering, incoming: Incoming) -> None:
        """Let pass what is said below a check-in: it is said to the others."""

    def came_due(self, room: Room, gathering: Gathering | None, what: str, tick: Tick) -> None:  # noqa: ARG002
        """Open, close or bring up to date."""
        match what:
            case "open":
                open_now(room)
                plan_opening(room)
            case "close" if gathering is not None and not gathering.over:
                close(room, gathering)
            case "board" if gathering is not None:
                bring_up_to_date(room, gathering)

    def act(self, unit: Holding, room: Room, state: State, what: str) -> None:
        """Take in what was answered in private, take it back, or open a check-in now."""
        if what == "open_now":
            if room.coached_by(unit.person.id) and open_now(room, by_hand=True):
                room.showing.unasked = True
                unit.elsewhere += room.outgoing()
            return
        gathering = room.gathering_in(state.answers) or latest(room)
        if gathering is None:
            return
        if what == "report":
            report(room.here, gathering, unit.person.id, reported(unit, state.answers))
        else:
            take_back(room.here, gathering, unit.person.id)

    def entered(self, visit: Visit, room: Room, gathering: Gathering | None, what: str) -> None:  # noqa: ARG002
        """Ask how things are going; of who answered before, what shall be changed."""
        about: dict[str, Answer] = {GROUP: Picked(f"g{room.group.id}")}
        if gathering is not None:
            about |= {GATHERING: Picked(f"c{gathering.id}"), **answers_of(visit, room.here, gathering)}
        visit.begin(KIND, about)

    def let_go(self, room: Room, gathering: Gathering, person_id: int) -> None:  # noqa: ARG002
        """Bring the message up to date: who left is on it no more."""
        plan_board(room.here, gathering)
