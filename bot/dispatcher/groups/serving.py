"""One update from a group, carried through; and one tick of a group's time."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.dispatcher.groups import stars
from bot.dispatcher.groups.arrivals import group_for, has_other_rights, moved, removed
from bot.dispatcher.groups.hello import front_door, introduce, introduce_soon, just_introduced
from bot.dispatcher.groups.kinds import KINDS, kind_of, leave
from bot.dispatcher.groups.names import TITLE_MOST_UNITS, shown_name
from bot.dispatcher.groups.reports import enrolled
from bot.dispatcher.groups.room import Here, Room, room_of
from bot.ports import Incoming, Outbound, Outgoing, Tick

_UNASKED = frozenset({"added", "rights"})
_OF_THE_CHAT = frozenset({"removed", "rights"})
_COMMANDS = frozenset({"start", "help", "group", "settings", "checkin", "here"})


def serve(here: Here, incoming: Incoming) -> list[Outgoing]:
    """Carry one update from a group through; return what is to be said."""
    if incoming.kind == "moved":
        moved(here, incoming)
        return []
    known = here.tx.group_of(incoming.chat_id)
    if incoming.kind in _OF_THE_CHAT and known is not None and known.chat_id != incoming.chat_id:
        return []  # what happens in the chat that the group moved out of says nothing about where it is now
    if incoming.kind == "removed":
        return removed(here, known, str(incoming.update_id)) if known is not None and not known.gone else []
    spoken_to = incoming.kind in {"added", "rights", "tap"} or (incoming.kind == "command" and not incoming.forwarded)
    if not spoken_to and (known is None or known.gone):
        return []
    # Who asked in a topic is answered there, and in the general one there; what nobody asked for has the group's topic.
    thread_id = None if incoming.kind in _UNASKED else incoming.thread_id
    group = group_for(here, incoming)
    room = Room(here, group, str(incoming.update_id), query_id=incoming.query_id, thread_id=thread_id)
    title = shown_name(incoming.title, TITLE_MOST_UNITS) if incoming.title else room.circle.title
    if title != room.circle.title:
        room.keep(replace(room.circle, title=title))
    match incoming.kind:
        case "added":
            introduce_soon(room)
        case "rights":
            has_other_rights(room, incoming)
        case "left":
            for person_id in incoming.about:
                leave(room, person_id)
        case "command":
            _command(room, incoming)
        case "tap":
            _tap(room, incoming)
        case "text" | "media" | "edited":
            _said(room, incoming)
        case _:
            pass
    return _said_by(room)


def _said_by(room: Room) -> list[Outgoing]:
    """Return what is to be said; presses are answered also where the bot may not write."""
    calls = [call for call in room.outgoing() if room.circle.speaks or call.method == "answerCallbackQuery"]
    return [*calls, *room.elsewhere]


def _command(room: Room, incoming: Incoming) -> None:
    if not room.circle.introduced:
        introduce(room)
    elif incoming.command == "start" and just_introduced(room):
        return  # the link that brought the bot in says /start as well
    elif incoming.sender_is_chat:
        room.say("room-behind-the-name", front_door(room))
    elif incoming.command in stars.COMMANDS:
        stars.star(room, incoming)
    elif incoming.command in _COMMANDS:
        room.say("room-again", front_door(room), group=room.circle.title)
    else:
        room.answer(incoming, "room-in-private", "private", "room-go-private")


def _tap(room: Room, incoming: Incoming) -> None:
    press = room.opened(incoming.token)
    rendering, person_id = room.rendering_for(incoming), incoming.person_id
    if press is None:
        room.showing.toast(rendering.text("slip-foreign"))
    elif press.conversation_id:
        gathering = room.here.tx.gathering(press.conversation_id)
        if gathering is None or gathering.group_id != room.group.id:
            room.showing.toast(rendering.text("slip-over"))
        else:
            KINDS[gathering.kind].tapped(room, gathering, incoming, press)
    elif press.choice == "join":
        new = enrolled(room, person_id, incoming.first_name)
        if not room.writes_to_us(person_id):
            room.showing.lead(room.here.link(person_id, room.group.id, "group.join"))
        else:
            room.showing.toast(rendering.text("room-joined" if new else "room-joined-before"))
    else:
        # Who sets up from within another topic than the group's may want that one.
        other = press.choice == "set_up" and incoming.thread_id != room.circle.topic
        topic = f".t{incoming.thread_id}" if other else ""
        room.showing.lead(room.here.link(person_id, room.group.id, f"group.{press.choice}{topic}"))


def _said(room: Room, incoming: Incoming) -> None:
    """Take an answer to one of our messages to what that message shows; who names the bot is led to its private chat.

    All else people say is theirs.
    """
    gathering = room.here.tx.gathering_at(room.group.id, incoming.reply_to) if incoming.reply_to else None
    if gathering is not None:
        KINDS[gathering.kind].replied(room, gathering, incoming)
    elif incoming.kind == "text" and _names_us(room, incoming.text) and not incoming.forwarded:
        room.answer(incoming, "room-in-private", "private", "room-go-private")


def _names_us(room: Room, text: str) -> bool:
    return bool(re.search(rf"(?<![\w@])@{re.escape(room.here.bot_name)}\b", text, re.IGNORECASE))


def fire_tick(here: Here, tick: Tick) -> list[Outbound]:
    """Let one due tick happen, inside a transaction; doing it twice does nothing the second time."""
    if not here.tx.take_tick(tick):
        return []
    room = room_of(here, tick.group_id, f"t{tick.id}.{int(tick.due_at.timestamp())}")
    kind, what = kind_of(tick.kind)
    if room is None or kind is None:
        return []
    # Time passes also where the bot may not write: a check-in closes, the next one is planned.
    kind.came_due(room, here.tx.gathering(tick.gathering_id) if tick.gathering_id else None, what, tick)
    return here.tx.enqueue(_said_by(room))
