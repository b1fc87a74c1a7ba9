"""What the bot says of itself in a group, once, and the buttons that lead in.

A group that becomes a supergroup may tell first that the bot is in the new chat and then that this is the old group
(telegram.md 6, 13). So the introduction waits for a moment: by then a chat that was no new one is part of the old, and
its plans are gone with it. Who asks is answered at once.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.dispatcher.groups.room import Room
from bot.dispatcher.rendering import Rows
from bot.ports import Tick

HELLO = "group.hello"  # the tick that introduces
INTRODUCED = "group.introduced"  # the tick that ends the moment in which nobody needs another introduction
_WAITS, _MOMENT = timedelta(seconds=2), timedelta(minutes=2)


def introduce_soon(room: Room) -> None:
    """Let the introduction come in a moment, where it has not been given and can be."""
    if room.circle.introduced or not room.circle.speaks:
        return
    room.here.tx.set_tick(Tick(room.group.id, HELLO, room.here.now + _WAITS), sooner=True)


def introduce(room: Room) -> None:
    """Say once what the bot is, what it sees, and how to join."""
    if room.circle.introduced or not room.circle.speaks:
        return
    room.keep(replace(room.circle, introduced=True))
    room.here.tx.drop_ticks(room.group.id, HELLO)
    room.here.tx.set_tick(Tick(room.group.id, INTRODUCED, room.here.now + _MOMENT))
    room.say("room-hello", front_door(room), group=room.circle.title)


def just_introduced(room: Room) -> bool:
    """Say whether the introduction was given only a moment ago."""
    return any(tick.kind == INTRODUCED and tick.due_at > room.here.now for tick in room.here.tx.ticks(room.group.id))


def front_door(room: Room) -> Rows:
    """Return the buttons that lead in: to join, and for a coach to set up."""
    rendering = room.rendering
    join = room.button(rendering.plain("room-join"), "join", style="primary")
    return [[join], [room.button(rendering.plain("room-set-up"), "set_up")]]
