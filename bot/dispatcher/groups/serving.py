"""One update from a group, carried through; and one tick of a group's time."""

from __future__ import annotations

from bot.dispatcher.groups import checkins
from bot.dispatcher.groups.arrivals import front_door, group_for, has_other_rights, introduce, left, removed
from bot.dispatcher.groups.room import Here, Room, room_of
from bot.ports import NOBODY, Incoming, Outbound, Outgoing, Press, Tick
from conversations.groups.checkin import STAGES, Report

_COMMANDS = frozenset({"start", "help", "group", "settings", "checkin"})


def serve(here: Here, incoming: Incoming) -> list[Outgoing]:
    """Carry one update from a group through; return what is to be said."""
    if incoming.kind == "moved":
        here.tx.move_group(incoming.chat_id, incoming.moved_to)
        return []
    known = here.tx.group_of(incoming.chat_id)
    if incoming.kind == "removed":
        if known is not None and not known.gone:
            removed(here, known)
        return []
    spoken_to = incoming.kind in {"added", "rights", "tap"} or (incoming.kind == "command" and not incoming.forwarded)
    if not spoken_to and (known is None or known.gone):
        return []
    key = str(incoming.update_id)
    room = Room(here, group_for(here, incoming), key, query_id=incoming.query_id, thread_id=incoming.thread_id or None)
    match incoming.kind:
        case "added":
            introduce(room)
        case "rights":
            has_other_rights(room, incoming)
        case "left":
            left(room, incoming.about)
        case "command":
            _command(room, incoming)
        case "tap":
            _tap(room, incoming)
        case _:
            pass  # what people say to each other is theirs
    return room.outgoing()


def _command(room: Room, incoming: Incoming) -> None:
    if not room.circle.introduced:
        introduce(room)
    elif incoming.sender_is_chat:
        room.say("room-behind-the-name", front_door(room))
    elif incoming.command in _COMMANDS:
        room.say("room-again", front_door(room), group=room.circle.title)
    else:
        room.say("room-in-private", [[room.button(room.rendering.plain("room-go-private"), "private")]])


def _tap(room: Room, incoming: Incoming) -> None:
    press = room.opened(incoming.token)
    rendering = room.rendering_in(_language_of(room, incoming))
    if press is None:
        room.showing.toast(rendering.text("slip-foreign"))
    elif press.conversation_id:
        _tap_below_checkin(room, incoming, press)
    elif press.choice == "join":
        new = checkins.enrolled(room, incoming.person_id, incoming.first_name)
        if not _writes_to_us(room, incoming.person_id):
            room.showing.lead(room.here.link(incoming.person_id, room.group.id, "join"))
        else:
            room.showing.toast(rendering.text("room-joined" if new else "room-joined-before"))
    elif press.choice == "set_up":
        room.showing.lead(room.here.link(incoming.person_id, room.group.id, "set_up"))
    else:
        room.showing.lead(room.here.link(incoming.person_id, room.group.id, "private"))


def _tap_below_checkin(room: Room, incoming: Incoming, press: Press) -> None:
    rendering = room.rendering_in(_language_of(room, incoming))
    gathering = room.here.tx.gathering(press.conversation_id)
    if gathering is None or gathering.group_id != room.group.id:
        room.showing.toast(rendering.text("slip-over"))
        return
    new = checkins.enrolled(room, incoming.person_id, incoming.first_name)
    stage = press.choice.removeprefix("is_")
    if press.choice == "report" or stage not in STAGES:
        room.showing.lead(room.here.link(incoming.person_id, room.group.id, "report", gathering.id))
        return
    now = room.here.now
    quick = Report(stage, now, now, quick=True)
    checkins.report(room.here, gathering, incoming.person_id, quick)
    said = rendering.plain(f"room-stage-{stage}")
    room.showing.toast(rendering.text("room-noted-joined" if new else "room-noted", stage=said))


def _writes_to_us(room: Room, person_id: int) -> bool:
    """Say whether somebody can be written to in private (telegram.md 23)."""
    person = room.here.tx.person(person_id) if person_id != NOBODY else None
    return person is not None and person.reachable


def _language_of(room: Room, incoming: Incoming) -> str:
    """Return the language of the one person who sees an answer: theirs, where they have one here."""
    person = room.here.tx.person(incoming.person_id)
    if person is not None:
        return person.locale
    code = incoming.language_code
    return room.here.wiring.catalog.nearest(code) if code else room.circle.locale


def fire_tick(here: Here, tick: Tick) -> list[Outbound]:
    """Let one due tick happen, inside a transaction; doing it twice does nothing the second time."""
    if not here.tx.take_tick(tick):
        return []
    room = room_of(here, tick.group_id, f"t{tick.id}.{int(tick.due_at.timestamp())}")
    if room is None or not room.circle.speaks:
        return []
    checkins.happens(room, tick)
    return here.tx.enqueue(room.outgoing())
