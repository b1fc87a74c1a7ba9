"""What members answered in a check-in: taken in, changed, taken back, forgotten with the membership it came from."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from bot.dispatcher.groups.boards import REPORT
from bot.dispatcher.groups.names import shown_name
from bot.dispatcher.groups.opening import TOGETHER, plan_board
from bot.dispatcher.groups.room import Here, Room
from bot.ports import Gathering, Part
from bot.scheduling.walltime import to_instant, to_wall
from conversations.groups import checkin
from conversations.groups.checkin import CHEER_LIMIT, Report, answered
from conversations.groups.circle import Membership
from conversations.model import Answer, Answers, Picked, Timed, Wrote

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding


def report(here: Here, gathering: Gathering, person_id: int, new: Report) -> Report:
    """Take in what somebody answered, first or anew; return what stands."""
    old = report_by(here, gathering, person_id)
    stands = answered(old, new)
    here.tx.save_part(Part(gathering.id, person_id, REPORT, checkin.to_json(stands)))
    if old is None or any(one.shares or one.in_digest for one in (old, stands)):
        plan_board(here, gathering)  # of whoever does not share it shows only that they answered
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


def forget_reports(here: Here, group_id: int, person_id: int) -> None:
    """Forget all that somebody answered in a group, also long ago; its messages lose their name one after another."""
    found = (here.tx.gathering(part.gathering_id) for part in here.tx.parts_of(person_id, REPORT))
    theirs = [one for one in found if one is not None and one.group_id == group_id]
    for later, gathering in enumerate(reversed(theirs)):  # the newest first
        here.tx.drop_part(gathering.id, person_id, REPORT)
        plan_board(here, gathering, after=TOGETHER * (1 + later))


def enrolled(room: Room, person_id: int, name: str) -> bool:
    """Make somebody a member, or learn the name they go by now; True when they are new."""
    known, name = room.membership(person_id), shown_name(name)
    if known is None or known.name != name:
        room.enrol(person_id, replace(known or Membership(), name=name))
    return known is None


def reported(unit: Holding, room: Room, answers: Answers) -> Report:
    """Return what a conversation's answers say, as a report of now; a whole day is one by the group's clocks."""
    stage, when, practice = answers.get("stage"), answers.get("when"), answers.get("practice")
    cheer, share = answers.get("cheer"), answers.get("share")
    at = _instant_of(when, unit.zone, room.circle.place.zone) if isinstance(when, Timed) else None
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


def answers_of(unit: Holding, room: Room, gathering: Gathering) -> Answers:
    """Return what somebody has told in a check-in before, as answers of the conversation, to be changed there."""
    told = report_by(room.here, gathering, unit.person.id)
    if told is None or told.quick:
        return {"stage": Picked(told.stage)} if told else {}
    given: dict[str, Answer] = {
        "stage": Picked(told.stage),
        "practice": Picked("yes" if told.practice else "no"),
        "cheer": Wrote(told.cheer) if told.cheer else Picked("nothing"),
        "share": Picked("named" if told.shares else "quiet"),
    }
    if told.at is not None:
        zone = room.circle.place.zone if told.day_only else unit.zone
        given["when"] = Timed(to_wall(told.at, zone), day_only=told.day_only)
    return given


def _instant_of(when: Timed, own: str, shared: str) -> datetime:
    """Return when it is; a day without a time is the same date to everybody, so it begins by the group's clocks."""
    if when.day_only:
        return to_instant(datetime.combine(when.at.date(), time()), shared)
    return to_instant(when.at, own)
