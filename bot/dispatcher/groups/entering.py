"""Ways from a group into the private chat: each for one person, once, for a while (telegram.md 20, 23)."""

from __future__ import annotations

from dataclasses import replace

from bot.dispatcher.groups.kinds import kind_of
from bot.dispatcher.groups.room import Here, Room, secret_in
from bot.dispatcher.visit import Visit
from conversations.groups.circle import Membership

SET_UP = "group.set_up"


def is_way_in(payload: str) -> bool:
    """Say whether what follows /start has the shape of one of our links."""
    return secret_in(payload) is not None


def group_to_ask_about(here: Here, payload: str) -> int:
    """Return the chat whose administrators decide whether this way is open, 0 when nobody has to."""
    secret = secret_in(payload)
    link = here.tx.see_link(secret) if secret else None
    group = here.tx.group(link.group_id) if link and link.purpose == SET_UP else None
    return group.chat_id if group else 0


def enter(visit: Visit, here: Here, payload: str, name: str, administrators: frozenset[int] | None) -> None:
    """Go where a link leads; one that leads nowhere any more explains itself, and the chat begins as always.

    ``name`` is what the person calls themselves, ``administrators`` who runs the group, None when nobody could say.
    """
    secret = secret_in(payload)
    link = here.tx.see_link(secret) if secret else None
    group = here.tx.group(link.group_id) if link else None
    if link is None or group is None or group.gone or link.expires_at < visit.now or link.person_id != visit.person.id:
        foreign = link is not None and link.person_id != visit.person.id
        visit.showing.say(visit.rendering.text("room-link-foreign" if foreign else "room-link-over"))
        visit.command("start", "")
        return
    room = Room(here, group, f"{visit.showing.key}g")
    if link.purpose == SET_UP and not _may_set_up(visit, room, name, administrators):
        return
    assert secret is not None
    here.tx.use_link(secret)
    kind, what = kind_of(link.purpose)
    assert kind is not None, link.purpose
    kind.entered(visit, room, here.tx.gathering(link.gathering_id), what)


def _may_set_up(visit: Visit, room: Room, name: str, administrators: frozenset[int] | None) -> bool:
    """Let in only who runs the group at this moment, and note that they coach it."""
    person = visit.person.id
    known = room.membership(person)
    if administrators is None:
        visit.showing.say(visit.rendering.text("room-admins-unknown", group=room.circle.title))
        return False
    coach = person in administrators
    if coach or known is not None:
        room.enrol(person, replace(known or Membership(name), coach=coach))
    if not coach:
        visit.showing.say(visit.rendering.text("room-no-admin", group=room.circle.title))
    return coach
