"""The bot comes into a group, is thrown out, gets other rights; the group moves; people join and leave.

Each ends or carries over what it should (telegram.md 13, 20, 21, 24).
"""

from __future__ import annotations

from dataclasses import replace

from bot.dispatcher.groups.asked import without_card
from bot.dispatcher.groups.hello import introduce_soon
from bot.dispatcher.groups.kinds import open_in
from bot.dispatcher.groups.matchmaking import plan_again
from bot.dispatcher.groups.names import TITLE_MOST_UNITS, shown_name
from bot.dispatcher.groups.opening import TOGETHER, plan_opening
from bot.dispatcher.groups.parting import end_conversations
from bot.dispatcher.groups.partners import forget_all
from bot.dispatcher.groups.question_days import plan_question
from bot.dispatcher.groups.reports import forget_reports
from bot.dispatcher.groups.room import Here, Room
from bot.dispatcher.groups.telling import fade
from bot.language.about import about
from bot.ports import NOBODY, Group, Incoming, Outgoing, Tick
from bot.scheduling.calendars import region_of
from conversations.groups.circle import Circle, circle_from_json, circle_to_json
from conversations.model import Placed

BOARDS = ("checkin", "dilemma")  # kinds whose messages show what may change
_LATELY = 20  # check-ins and dilemmas whose messages may have to be put right


def moved(here: Here, incoming: Incoming) -> None:
    """Take a group's new chat for it. To the old one it may have looked as if the bot were thrown out."""
    known = here.tx.group_of(incoming.chat_id)
    here.tx.move_group(incoming.chat_id, incoming.moved_to)
    after = here.tx.group(known.id) if known is not None and known.gone else None
    if after is not None and not after.gone:
        introduce_soon(_back(here, after, circle_from_json(after.content)))


def group_for(here: Here, incoming: Incoming) -> Group:
    """Return the group something happens in, begun when it is new or the bot is back."""
    known = here.tx.group_of(incoming.chat_id)
    if known is not None and not known.gone:
        return known
    locale = _language_of(here, incoming)
    zone = about(locale).zone
    place, title = Placed("", zone), shown_name(incoming.title, TITLE_MOST_UNITS)
    fresh = Circle(title, locale, replace(place, region=region_of(place)), speaks=incoming.may_speak)
    if known is None:
        return here.tx.save_group(Group(0, incoming.chat_id, circle_to_json(fresh)))
    return _back(here, known, replace(circle_from_json(known.content), title=title, speaks=incoming.may_speak)).group


def _back(here: Here, group: Group, circle: Circle) -> Room:
    """Return a group the bot is in again: what was set up stands, who takes part is asked anew."""
    room = Room(here, group, "back")
    room.keep(replace(circle, introduced=False), gone=False)
    plan_opening(room)
    plan_again(room)
    plan_question(room)
    return room


def has_other_rights(room: Room, incoming: Incoming) -> None:
    """Take in what Telegram lets the bot do; the introduction that could not be given is given now."""
    if incoming.may_speak != room.circle.speaks:
        room.keep(replace(room.circle, speaks=incoming.may_speak))
        # What was answered meanwhile, closed, or taken back, is not to be seen in the group yet.
        lately = (one for kind in BOARDS for one in room.here.tx.gatherings(room.group.id, kind, _LATELY))
        for later, gathering in enumerate(one for one in lately if one.message_id):
            due_at = room.here.now + TOGETHER * (1 + later)
            room.here.tx.set_tick(Tick(room.group.id, f"{gathering.kind}.board", due_at, gathering.id), sooner=True)
    introduce_soon(room)


def removed(here: Here, group: Group, key: str) -> list[Outgoing]:
    """End everything in a group the bot is not in any more; what was agreed there is agreed no longer.

    Return what changes in private chats; ``key`` makes it unique.
    """
    room = Room(here, group, key)
    for member in here.tx.members(group.id):
        fade(room, member.person_id)
        here.tx.drop_member(group.id, member.person_id)
        forget_reports(here, group.id, member.person_id)
        end_conversations(here, group.id, member.person_id)
    forget_all(here.tx, group.id)
    for gathering in open_in(here, group.id):
        here.tx.save_gathering(replace(gathering, content=without_card(gathering), over=True))
    here.tx.drop_ticks(group.id)
    here.tx.save_group(replace(group, gone=True))
    return room.elsewhere


def _language_of(here: Here, incoming: Incoming) -> str:
    """Return the language of whoever brought the bot in."""
    person = here.tx.person(incoming.person_id) if incoming.person_id != NOBODY else None
    return person.locale if person else here.wiring.catalog.nearest(incoming.language_code)
