"""Practice in pairs: what members wish, and what one of a pair says, written for both; nothing of it is in the group.

Who is paired with whom the group never learns, nor the coach: only how many pairs there are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.dispatcher.groups.lateness import meant_at
from bot.dispatcher.groups.matchmaking import choose_day, invite, make_round, plan_round
from bot.dispatcher.groups.pair_news import tell_what_is_due
from bot.dispatcher.groups.partners import (
    KIND,
    begun,
    gathering_of,
    keep,
    let_go,
    number_in,
    rhythm_of,
    tell_soon,
    wish_of,
)
from bot.dispatcher.groups.reports import enrolled
from bot.dispatcher.groups.room import Room, counted
from bot.ports import Gathering, Incoming, Press, Tick
from bot.scheduling.walltime import to_instant, to_wall
from conversations.flows.checkin import GROUP
from conversations.groups.mock import no_show
from conversations.groups.wish import Wish
from conversations.model import Answers, Picked, Several, State, Timed

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding
    from bot.dispatcher.visit import Visit

_TOO_LATE = timedelta(hours=12)  # a round that was slept through for longer is left out


class Pairings:
    """Fulfils kinds.Kind."""

    name = KIND

    def tapped(self, room: Room, gathering: Gathering, incoming: Incoming, press: Press) -> None:  # noqa: ARG002
        """Lead to the private chat, where one says that one wishes to practise."""
        enrolled(room, incoming.person_id, incoming.first_name)
        room.showing.lead(room.here.link(incoming.person_id, room.group.id, f"{KIND}.join", gathering.id))

    def replied(self, room: Room, gathering: Gathering, incoming: Incoming) -> None:
        """Let pass what is said below it: it is said to the others."""

    def came_due(self, room: Room, gathering: Gathering | None, what: str, tick: Tick) -> None:
        """Make this week's pairs, or tell people what there is to be told."""
        if gathering is None or gathering.over:
            return
        if what == "match":
            if room.here.now - meant_at(tick) < _TOO_LATE:
                make_round(room, gathering)
            plan_round(room)
        else:
            tell_what_is_due(room, gathering)

    def act(self, unit: Holding, room: Room, state: State, what: str) -> None:
        """Take in what somebody wishes, sets up, or says of their mock interview."""
        match what:
            case "wish":
                _wish(unit, room, state.answers)
            case "quit":
                self._quit(unit, room)
            case "day" | "now" if room.coached_by(unit.person.id):
                _rounds(unit, room, state.answers, what)
            case "agree" | "move" | "cannot" | "happened" | "missed":
                _said(unit, room, state.answers, what)
            case _:
                pass

    def entered(self, visit: Visit, room: Room, gathering: Gathering | None, what: str) -> None:  # noqa: ARG002
        """Ask whether somebody wishes to practise, and in which languages."""
        visit.begin(KIND, {GROUP: Picked(f"g{room.group.id}")})

    def let_go(self, room: Room, gathering: Gathering, person_id: int) -> None:
        """Forget what somebody wished who left; theirs is told, and goes first."""
        let_go(room.here.tx, gathering, person_id, room.here.now)

    def _quit(self, unit: Holding, room: Room) -> None:
        gathering = gathering_of(unit.tx, room.group.id)
        if gathering is not None:
            self.let_go(room, gathering, unit.person.id)


def _wish(unit: Holding, room: Room, answers: Answers) -> None:
    told = answers.get("languages")
    languages = told.options if isinstance(told, Several) else ()
    if languages:
        gathering = begun(unit.tx, room.group.id, unit.now)
        before = wish_of(unit.tx, gathering, unit.person.id)
        keep(unit.tx, gathering, unit.person.id, replace(before or Wish(languages), languages=languages))


def _rounds(unit: Holding, room: Room, answers: Answers, what: str) -> None:
    """Set on which day pairs are made, or make them now, and say what came of it."""
    if what == "day":
        day = answers.get("day")
        first_time = rhythm_of(gathering_of(unit.tx, room.group.id)) is None
        gathering = choose_day(room, day.choice if isinstance(day, Picked) else "")
        if first_time:
            invite(room, gathering, asked_for=True)
    else:
        pairs = make_round(room, begun(unit.tx, room.group.id, unit.now), by_hand=True)
        unit.showing.put_above(unit.rendering.text("pairing-made", **counted(pairs)))
    room.showing.unasked = True
    unit.elsewhere += room.outgoing()


def _said(unit: Holding, room: Room, answers: Answers, what: str) -> None:
    """Write what somebody said of their mock interview, for them and for the other, who will be told of it."""
    me = unit.person.id
    gathering = gathering_of(unit.tx, room.group.id)
    mine = wish_of(unit.tx, gathering, me)
    if gathering is None or mine is None or mine.mock is None:
        return
    other = mine.mock.pair.other(me)
    theirs = wish_of(unit.tx, gathering, other)
    stage = mine.stage(me, number_in(answers), unit.now)
    if theirs is None or theirs.number != mine.number or theirs.mock is None or stage == "none":
        return
    if what in {"agree", "cannot"} and stage == "begun":
        return
    at = _moment(unit, answers, mine.mock.at)
    if what == "move" and at <= unit.now:
        return
    mine, theirs = _CHANGES[what](me, mine, theirs, at)
    keep(unit.tx, gathering, me, mine)
    keep(unit.tx, gathering, other, theirs)
    tell_soon(unit.tx, gathering, unit.now)


def _moment(unit: Holding, answers: Answers, planned: datetime) -> datetime:
    """Return the moment somebody named, by their own clock; of a day alone, at the hour that was planned."""
    when = answers.get("when")
    if not isinstance(when, Timed):
        return planned
    wall = when.at
    if when.day_only:
        wall = datetime.combine(wall.date(), to_wall(planned, unit.zone).time())
    return to_instant(wall, unit.zone)


def _agree(me: int, mine: Wish, theirs: Wish, at: datetime) -> tuple[Wish, Wish]:  # noqa: ARG001
    return replace(mine, agreed=True), replace(theirs, news="set") if theirs.agreed and not mine.agreed else theirs


def _move(me: int, mine: Wish, theirs: Wish, at: datetime) -> tuple[Wish, Wish]:  # noqa: ARG001
    assert mine.mock is not None
    moved = replace(mine.mock, at=at, ended="", alone=())
    heard = theirs.news == "invited"  # not told of it at all yet: then at once of the right moment
    return mine.beside(moved, agreed=True), replace(
        theirs.beside(moved, agreed=False), news="invited" if heard else "moved"
    )


def _cannot(me: int, mine: Wish, theirs: Wish, at: datetime) -> tuple[Wish, Wish]:  # noqa: ARG001
    return replace(mine, mock=None, agreed=False, free=False, news=""), theirs.left_alone("off")


def _happened(me: int, mine: Wish, theirs: Wish, at: datetime) -> tuple[Wish, Wish]:  # noqa: ARG001
    assert mine.mock is not None
    done = mine.mock if mine.mock.ended else replace(mine.mock, ended="done")
    return replace(mine, mock=done), replace(theirs, mock=done)


def _missed(me: int, mine: Wish, theirs: Wish, at: datetime) -> tuple[Wish, Wish]:  # noqa: ARG001
    """Whoever waited in vain goes first next time; the other is told kindly, unless they said the same, or it was."""
    assert mine.mock is not None
    known = bool(mine.mock.alone) or mine.mock.ended == "done"
    after = no_show(mine.mock, me)
    told = theirs if known else replace(theirs, news="missed")
    return replace(mine, mock=after, waited=mine.waited + 1), replace(told, mock=after)


_CHANGES: dict[str, Callable[[int, Wish, Wish, datetime], tuple[Wish, Wish]]] = {
    "agree": _agree,
    "move": _move,
    "cannot": _cannot,
    "happened": _happened,
    "missed": _missed,
}
