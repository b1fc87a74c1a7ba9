"""A check-in in its group: opened, brought up to date in place, closed with a digest; answers are in parts.

The one message is edited, never sent again (product.md 8). What changes it plans an edit a few seconds later, so that
many answers at once are one edit; the plan is a row, and no crash loses it. The digest is a message of its own and
edited likewise, for what somebody takes back after the closing must be gone from there too.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.dispatcher.groups.boards import QUICK, closes_at, digested, shown
from bot.dispatcher.groups.lateness import meant_at
from bot.dispatcher.groups.opening import CLOSE, edited, is_holiday, plan_board, plan_opening
from bot.dispatcher.groups.reports import answers_of, enrolled, report, reported, take_back
from bot.dispatcher.groups.room import Room, counted
from bot.ports import Gathering, Incoming, Press, Tick
from bot.scheduling.walltime import to_instant, to_wall
from conversations.flows.checkin import GATHERING, GROUP
from conversations.groups.checkin import Report
from conversations.groups.rhythm import closing, may_speak
from conversations.model import Answer, Picked, State

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding
    from bot.dispatcher.visit import Visit

KIND, DIGEST = "checkin", "digest"  # kinds of gatherings; a digest is over as soon as it is there
_LONGEST = timedelta(days=6)  # a check-in without a rhythm, opened by hand, stays open so long at most
_BY_HAND = timedelta(days=1)
_TOO_LATE = timedelta(hours=12)  # an opening that was slept through for longer is left out
_SENT_SOON, _LOOK_AGAIN = timedelta(minutes=1), timedelta(minutes=5)


def latest(room: Room) -> Gathering | None:
    """Return the group's newest check-in."""
    found = room.here.tx.gatherings(room.group.id, KIND, 1)
    return found[0] if found else None


def running(room: Room) -> Gathering | None:
    """Return the check-in that is open. One whose time is up is closed now, before its tick may have come."""
    found = latest(room)
    if found is None or found.over:
        return None
    if closes_at(found) <= room.here.now:
        close(room, found)
        return None
    return found


def open_now(room: Room, *, by_hand: bool = False) -> bool:
    """Open a check-in; False when one is open, when the bot may not write there, or has said enough today.

    ``by_hand``: a coach may ask for one more than enough.
    """
    if running(room) is not None or not room.circle.speaks:
        return False
    tx, circle = room.here.tx, room.circle
    today = room.local.date()
    if not (by_hand or may_speak(circle.posts_on(today))):
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


def bring_up_to_date(room: Room, gathering: Gathering) -> None:
    """Change the message in place, and the digest; where the message is not known yet, somewhat later."""
    if gathering.message_id:
        html, rows = shown(room, gathering)
        room.change(gathering, html, rows)
        room.here.tx.save_gathering(edited(gathering, room.here.now))
    elif not gathering.over:
        # Usually it is on its way. Where it could not be sent at all, nobody asks every few seconds.
        soon = room.here.now - gathering.opened_at < _SENT_SOON
        plan_board(room.here, gathering, **({} if soon else {"after": _LOOK_AGAIN}))
    digest = room.here.tx.gathering(gathering.content.get("digest", 0))
    if digest is not None and digest.message_id:
        room.change(digest, digested(room, gathering) or room.rendering.text("room-digest", **counted(0)), [])


def close(room: Room, gathering: Gathering) -> None:
    """End a check-in: who is late answers in private all the same, and what was told for it is told on."""
    told = digested(room, gathering)
    today = room.local.date()
    digest_id = 0
    if told and room.circle.speaks and may_speak(room.circle.posts_on(today)):
        told_of = {"version": 1, "of": gathering.id}
        posted = room.here.tx.save_gathering(Gathering(0, room.group.id, DIGEST, told_of, room.here.now, over=True))
        digest_id = posted.id
        room.keep(room.circle.posted(today))
    content = {**gathering.content, "digest": digest_id}
    bring_up_to_date(room, room.here.tx.save_gathering(replace(gathering, content=content, over=True)))
    if digest_id:
        room.showing.gathering(digest_id, told, [])


def _open_by_hand(unit: Holding, room: Room) -> None:
    """Open one because a coach asks for it, and say what came of it."""
    rendering = unit.rendering
    if open_now(room, by_hand=True):
        unit.showing.put_above(rendering.plain("room-opened"))
    elif (open_one := latest(room)) is not None and not open_one.over:
        closes = rendering.speech.moment(to_wall(closes_at(open_one), unit.zone))
        unit.showing.put_above(rendering.text("room-open-already", closes=closes))
    else:
        unit.showing.put_above(rendering.text("room-mute", group=room.circle.title))
    room.showing.unasked = True
    unit.elsewhere += room.outgoing()


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
        room.showing.nod(rendering.text("room-noted-joined" if new else "room-noted", stage=said))

    def replied(self, room: Room, gathering: Gathering, incoming: Incoming) -> None:
        """Let pass what is said below a check-in: it is said to the others."""

    def came_due(self, room: Room, gathering: Gathering | None, what: str, tick: Tick) -> None:
        """Open, close or bring up to date."""
        match what:
            case "open":
                if room.here.now - meant_at(tick) < _TOO_LATE:
                    open_now(room)
                plan_opening(room)
            case "close" if gathering is not None and not gathering.over:
                close(room, gathering)
            case "board" if gathering is not None:
                bring_up_to_date(room, gathering)

    def act(self, unit: Holding, room: Room, state: State, what: str) -> None:
        """Take in what was answered in private, take it back, or open a check-in now."""
        if what == "open_now":
            if room.coached_by(unit.person.id):
                _open_by_hand(unit, room)
            return
        gathering = room.gathering_in(state.answers) or latest(room)
        if gathering is None:
            return
        if what == "report":
            report(room.here, gathering, unit.person.id, reported(unit, room, state.answers))
        else:
            take_back(room.here, gathering, unit.person.id)

    def entered(self, visit: Visit, room: Room, gathering: Gathering | None, what: str) -> None:  # noqa: ARG002
        """Ask how things are going; of who answered before, what shall be changed."""
        about: dict[str, Answer] = {GROUP: Picked(f"g{room.group.id}")}
        if gathering is not None:
            about |= {GATHERING: Picked(f"c{gathering.id}"), **answers_of(visit, room, gathering)}
        visit.begin(KIND, about)

    def let_go(self, room: Room, gathering: Gathering, person_id: int) -> None:  # noqa: ARG002
        """Bring the message up to date: who left is on it no more."""
        plan_board(room.here, gathering)


class Digests:
    """Fulfils kinds.Kind for what is told on when a check-in closes: a message, changed in place with its check-in."""

    name = DIGEST

    def tapped(self, room: Room, gathering: Gathering, incoming: Incoming, press: Press) -> None:
        """Never comes: it has no buttons."""

    def replied(self, room: Room, gathering: Gathering, incoming: Incoming) -> None:
        """Let pass what is said below it: it is said to the others."""

    def came_due(self, room: Room, gathering: Gathering | None, what: str, tick: Tick) -> None:
        """Never comes: its check-in brings it up to date."""

    def act(self, unit: Holding, room: Room, state: State, what: str) -> None:
        """Never comes: no conversation is about it."""

    def entered(self, visit: Visit, room: Room, gathering: Gathering | None, what: str) -> None:
        """Never comes: no link leads there."""

    def let_go(self, room: Room, gathering: Gathering, person_id: int) -> None:
        """Never comes: it is over from the first moment."""
