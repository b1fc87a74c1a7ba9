"""How a group is set up by its coaches, and left by its members: what the private conversations about that do."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.dispatcher.groups.hello import introduce
from bot.dispatcher.groups.knowing import rounds_of
from bot.dispatcher.groups.matchmaking import plan_round
from bot.dispatcher.groups.opening import opens_at, plan_opening
from bot.dispatcher.groups.question_days import plan_question
from bot.dispatcher.groups.room import Room, counted
from bot.dispatcher.rendering import Rendering
from bot.ports import Gathering, Incoming, Press, Tick
from bot.scheduling.calendars import region_of
from conversations.flows.checkin import GROUP
from conversations.flows.group import TOPIC
from conversations.groups.rhythm import WEEK, Rhythm
from conversations.model import Answers, Picked, Placed, Several, State, Timed

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding
    from bot.dispatcher.visit import Visit

_USUAL_TIME = time(9)
_OPEN_FOR = timedelta(days=1)


class Rhythms:
    """Fulfils kinds.Kind for what belongs to the group itself; it has no gatherings."""

    name = "group"

    def tapped(self, room: Room, gathering: Gathering, incoming: Incoming, press: Press) -> None:
        """Never comes: there is no such gathering."""

    def replied(self, room: Room, gathering: Gathering, incoming: Incoming) -> None:
        """Never comes: there is no such gathering."""

    def came_due(self, room: Room, gathering: Gathering | None, what: str, tick: Tick) -> None:  # noqa: ARG002
        """Say what the bot is; of other moments, that they have passed is all there is to it."""
        if what == "hello":
            room.showing.unasked = False
            introduce(room)

    def let_go(self, room: Room, gathering: Gathering, person_id: int) -> None:
        """Never comes: there is no such gathering."""

    def entered(self, visit: Visit, room: Room, gathering: Gathering | None, what: str) -> None:  # noqa: ARG002
        """Lead to the settings, to what joining means, or to where every chat begins."""
        about = {GROUP: Picked(f"g{room.group.id}")}
        what, _, topic = what.partition(".")
        if topic:
            about[TOPIC] = Picked(topic)
        match what:
            case "set_up":
                if not room.circle.speaks:
                    visit.showing.put_above(visit.rendering.text("room-mute", group=room.circle.title))
                visit.begin("group", about)
            case "join":
                visit.begin("joined", about)
            case _:
                visit.command("start", "")

    def act(self, unit: Holding, room: Room, state: State, what: str) -> None:
        """Set something up, which only who coaches the group may."""
        if room.coached_by(unit.person.id):
            _set_up(room, state.answers, what)


def _set_up(room: Room, answers: Answers, what: str) -> None:
    circle, answer = room.circle, answers.get(what)
    # Without days nothing opens: whoever sets a time first has not said yet that check-ins shall come.
    rhythm = circle.check_in or Rhythm(frozenset(), _USUAL_TIME, _OPEN_FOR)
    match what, answer:
        case "days", Several():
            circle = replace(circle, check_in=replace(rhythm, days=frozenset(answer.options)))
        case "days", _:
            circle = replace(circle, check_in=replace(rhythm, days=frozenset()))
        case "time", Picked():
            circle = replace(circle, check_in=replace(rhythm, at=_time_of(answer.choice)))
        case "time", Timed() if not answer.day_only:
            circle = replace(circle, check_in=replace(rhythm, at=answer.at.time()))
        case "zone", Placed():
            circle = replace(circle, place=replace(answer, region=region_of(answer)))
        case "topic", Picked() if answer.choice[1:].isdecimal():
            circle = replace(circle, topic=int(answer.choice[1:]))
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
    plan_question(room)
    plan_round(room)


def _time_of(choice: str) -> time:
    """Return the time of day of a button such as t0900."""
    return time(int(choice[1:3]), int(choice[3:5]))


def standing(room: Room, rendering: Rendering) -> dict[str, str]:
    """Return how a group is set up, for a coach's texts in their language: plain values by name."""
    circle, speech = room.circle, rendering.speech
    rhythm = circle.check_in
    members = counted(len(room.here.tx.members(room.group.id)))
    following: datetime | None = opens_at(room)
    return {
        "title": circle.title,
        "rounds": rounds_of(circle, room.local.date()),
        "days": speech.listed([rendering.plain(f"room-day-{day}") for day in WEEK if rhythm and day in rhythm.days]),
        "at": speech.time(datetime.combine(room.local.date(), rhythm.at)) if rhythm else "",
        "next": speech.moment(following) if following else "",
        "has-next": "yes" if following else "no",
        "place": circle.place.name or speech.place(circle.place.zone),
        "members": members["count"],
        "amount": members["amount"],
        "skips": "yes" if rhythm and rhythm.skips_holidays else "no",
    }
