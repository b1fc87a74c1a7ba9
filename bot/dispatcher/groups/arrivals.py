"""The bot comes into a group, is thrown out, gets other rights; the group moves; people join and leave.

Each ends or carries over what it should (telegram.md 13, 20, 21, 24).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.dispatcher.groups.asked import without_card
from bot.dispatcher.groups.kinds import open_in
from bot.dispatcher.groups.matchmaking import plan_again
from bot.dispatcher.groups.opening import plan_board, plan_opening
from bot.dispatcher.groups.parting import end_conversations
from bot.dispatcher.groups.partners import forget_all
from bot.dispatcher.groups.question_days import plan_question
from bot.dispatcher.groups.reports import forget_reports
from bot.dispatcher.groups.room import Here, Room
from bot.dispatcher.rendering import Rows
from bot.language.about import about
from bot.ports import NOBODY, Group, Incoming, Tick
from bot.scheduling.calendars import region_of
from conversations.groups.circle import Circle, circle_from_json, circle_to_json
from conversations.model import Placed

INTRODUCED = "group.introduced"  # the tick that ends the moment in which nobody needs another introduction
_MOMENT = timedelta(minutes=2)


def group_for(here: Here, incoming: Incoming) -> Group:
    """Return the group something happens in, begun when it is new or the bot is back."""
    known = here.tx.group_of(incoming.chat_id)
    if known is not None and not known.gone:
        return known
    locale = _language_of(here, incoming)
    zone = about(locale).zone
    place = Placed("", zone)
    fresh = Circle(incoming.title, locale, replace(place, region=region_of(place)), speaks=incoming.may_speak)
    if known is None:
        return here.tx.save_group(Group(0, incoming.chat_id, circle_to_json(fresh)))
    # Back again: what was set up stands, who takes part is asked anew.
    again = replace(circle_from_json(known.content), title=incoming.title, introduced=False, speaks=incoming.may_speak)
    back = here.tx.save_group(replace(known, content=circle_to_json(again), gone=False))
    room = Room(here, back, "back")
    plan_opening(room)
    plan_again(room)
    plan_question(room)
    return back


def introduce(room: Room) -> None:
    """Say once what the bot is, what it sees, and how to join."""
    if room.circle.introduced or not room.circle.speaks:
        return
    room.keep(replace(room.circle, introduced=True))
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


def has_other_rights(room: Room, incoming: Incoming) -> None:
    """Take in what Telegram lets the bot do; the introduction that could not be given is given now."""
    if incoming.may_speak != room.circle.speaks:
        room.keep(replace(room.circle, speaks=incoming.may_speak))
        for gathering in open_in(room.here, room.group.id):
            if gathering.kind == "checkin":  # what was answered meanwhile is not shown yet
                plan_board(room.here, gathering)
    introduce(room)


def removed(here: Here, group: Group) -> None:
    """End everything in a group the bot is not in any more; what was agreed there is agreed no longer."""
    for member in here.tx.members(group.id):
        here.tx.drop_member(group.id, member.person_id)
        forget_reports(here, group.id, member.person_id)
        end_conversations(here, group.id, member.person_id)
    forget_all(here.tx, group.id)
    for gathering in open_in(here, group.id):
        here.tx.save_gathering(replace(gathering, content=without_card(gathering), over=True))
    here.tx.drop_ticks(group.id)
    here.tx.save_group(replace(group, gone=True))


def _language_of(here: Here, incoming: Incoming) -> str:
    """Return the language of whoever brought the bot in."""
    person = here.tx.person(incoming.person_id) if incoming.person_id != NOBODY else None
    return person.locale if person else here.wiring.catalog.nearest(incoming.language_code)
