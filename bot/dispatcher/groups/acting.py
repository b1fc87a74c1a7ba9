"""What a private conversation does in a group: answers handed in, a rhythm set, a group left.

Nothing private is said in the group by this: answers are stored as the person's own, and the group's message is brought
up to date from what they chose to share.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.dispatcher.groups import checkins
from bot.dispatcher.groups.knowing import group_in, rounds_of
from bot.dispatcher.groups.opening import opens_at, plan_opening
from bot.dispatcher.groups.room import Here, Room
from bot.dispatcher.holding import Holding
from bot.dispatcher.rendering import Rendering
from bot.ports import Gathering
from bot.scheduling.calendars import region_of
from bot.scheduling.walltime import to_instant, to_wall
from conversations.flows.checkin import GATHERING
from conversations.groups.checkin import CHEER_LIMIT, Report
from conversations.groups.rhythm import WEEK, Rhythm
from conversations.model import Answer, Answers, InGroup, Picked, Placed, Several, State, Timed, Wrote

_USUAL_TIME = time(9)
_USUAL_DAY = "mon"
_OPEN_FOR = timedelta(days=1)


def act(unit: Holding, state: State, effect: InGroup) -> None:
    """Do what a conversation asks for in the group it is about; nothing when the person has no part in it any more."""
    here, room = Here(unit.wiring, unit.tx, ""), room_in(unit, state.answers)
    if room is None:
        return
    match effect.act:
        case "report" | "withdraw":
            gathering = _gathering(unit, state.answers)
            if gathering is not None and effect.act == "report":
                checkins.report(here, gathering, unit.person.id, _reported(unit, state.answers))
            elif gathering is not None:
                checkins.take_back(here, gathering, unit.person.id)
        case "leave":
            unit.tx.drop_member(room.group.id, unit.person.id)
        case "open_now":
            opened = checkins.open_now(room, by_hand=True)
            room.showing.unasked = True
            unit.elsewhere += room.outgoing() if opened else []
        case _:
            _set_up(room, state.answers, effect.act)


def room_in(unit: Holding, answers: Answers) -> Room | None:
    """Return the group a conversation is about, where its person is a member of it."""
    group = group_in(unit.tx, answers)
    if group is None or unit.tx.member(group.id, unit.person.id) is None:
        return None
    return Room(Here(unit.wiring, unit.tx, ""), group, f"{unit.showing.key}g")


def _gathering(unit: Holding, answers: Answers) -> Gathering | None:
    picked = answers.get(GATHERING)
    return unit.tx.gathering(int(picked.choice[1:])) if isinstance(picked, Picked) else None


def _reported(unit: Holding, answers: Answers) -> Report:
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


def answers_of(unit: Holding, gathering: Gathering) -> Answers:
    """Return what somebody has told in a check-in before, as answers of the conversation, to be changed there."""
    told = checkins.report_by(Here(unit.wiring, unit.tx, ""), gathering, unit.person.id)
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


def _set_up(room: Room, answers: Answers, what: str) -> None:
    circle, answer = room.circle, answers.get(what)
    rhythm = circle.check_in or Rhythm(frozenset({_USUAL_DAY}), _USUAL_TIME, _OPEN_FOR)
    match what, answer:
        case "days", Several():
            rhythm = replace(rhythm, days=frozenset(answer.options))
            circle = replace(circle, check_in=rhythm if answer.options else None)
        case "days", _:
            circle = replace(circle, check_in=None)
        case "time", Picked():
            circle = replace(circle, check_in=replace(rhythm, at=_time_of(answer.choice)))
        case "time", Timed() if not answer.day_only:
            circle = replace(circle, check_in=replace(rhythm, at=answer.at.time()))
        case "zone", Placed():
            circle = replace(circle, place=replace(answer, region=region_of(answer)))
        case "language", Picked():
            circle = replace(circle, locale=answer.choice)
        case "holidays", Picked():
            circle = replace(circle, check_in=replace(rhythm, skips_holidays=answer.choice == "skip"))
        case "until", Timed():
            circle = replace(circle, check_in=replace(rhythm, paused_until=answer.at.date()))
        case "go_on", _:
            circle = replace(circle, check_in=replace(rhythm, paused_until=None))
        case _:
            return
    room.keep(circle)
    plan_opening(room)


def _time_of(choice: str) -> time:
    """Return the time of day of a button such as t0900."""
    return time(int(choice[1:3]), int(choice[3:5]))


def standing(room: Room, rendering: Rendering) -> dict[str, str]:
    """Return how a group is set up, for a coach's texts in their language: plain values by name."""
    circle, speech = room.circle, rendering.speech
    rhythm = circle.check_in
    following: datetime | None = opens_at(room)
    return {
        "title": circle.title,
        "rounds": rounds_of(circle, room.local.date()),
        "days": speech.listed([rendering.plain(f"room-day-{day}") for day in WEEK if rhythm and day in rhythm.days]),
        "at": speech.time(datetime.combine(room.local.date(), rhythm.at)) if rhythm else "",
        "next": speech.moment(following) if following else "",
        "has-next": "yes" if following else "no",
        "place": circle.place.name or speech.place(circle.place.zone),
        "members": str(len(room.here.tx.members(room.group.id))),
        "skips": "yes" if rhythm and rhythm.skips_holidays else "no",
    }
