"""What the private conversation about a dilemma may mention: what is promised, how it stands, what is read."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dispatcher.groups.acting import room_in
from bot.dispatcher.groups.asked import dilemma_of, own_one, stands, votes_of
from bot.dispatcher.groups.dilemma_cards import asked, brought_back, card_of
from bot.dispatcher.groups.room import Room, counted
from bot.dispatcher.holding import Holding
from bot.scheduling.walltime import to_wall
from conversations.groups.dilemma import anonymity, standing
from conversations.model import Picked, State

_NOTHING = {"anonymity": "none", "stands": "none", "closes": "", "votes": "0", "votes-amount": "none"}


def mentioned(unit: Holding, conversation_id: int, state: State) -> Mapping[str, str]:
    """Return plain values for a dilemma's texts; moments are by the person's clocks."""
    room = room_in(unit, state.answers)
    if room is None:
        return _NOTHING
    own = own_one(unit.tx, unit.person.id, conversation_id)
    known = {**_NOTHING, "anonymity": anonymity(len(unit.tx.members(room.group.id))), "stands": stands(own)}
    dilemma = dilemma_of(own[0]) if own else None
    if own is None or dilemma is None:
        return known
    votes = counted(standing(dilemma, votes_of(unit.tx, own[0])).count)
    closes = unit.rendering.speech.moment(to_wall(dilemma.closes_at, unit.zone))
    return {**known, "closes": closes, "votes": votes["count"], "votes-amount": votes["amount"]}


def view_of(unit: Holding, conversation_id: int, state: State) -> Mapping[str, str]:
    """Return what the group will read, or what came of it, as a block of HTML."""
    room = room_in(unit, state.answers)
    view = _view(unit, conversation_id, state, room) if room is not None else ""
    return {"view": view, "has-view": "yes" if view else "no"}


def _view(unit: Holding, conversation_id: int, state: State, room: Room) -> str:
    if state.step == "preview":
        known = room.membership(unit.person.id)
        named = state.answers.get("naming") == Picked("named")
        card = card_of(unit, room, state.answers)
        return asked(room.rendering, card, known.name if known and named else "") if card else ""
    own = own_one(unit.tx, unit.person.id, conversation_id)
    return brought_back(unit, room, own[0]) if own and state.step == "result" else ""
