"""Ways from a group into the private chat: each for one person, once, for a while (telegram.md 20, 23)."""

from __future__ import annotations

from dataclasses import replace

from bot.dispatcher.groups.belonging import AskFirstError
from bot.dispatcher.groups.consents import no_longer_coach
from bot.dispatcher.groups.kinds import kind_of
from bot.dispatcher.groups.names import shown_name
from bot.dispatcher.groups.room import Here, Room, secret_in
from bot.dispatcher.visit import Visit
from conversations.groups.circle import Membership

SET_UP = "group.set_up"


def is_way_in(payload: str) -> bool:
    """Say whether what follows /start has the shape of one of our links."""
    return secret_in(payload) is not None


def enter(visit: Visit, here: Here, payload: str, name: str) -> None:
    """Go where a link leads; one that leads nowhere any more explains itself, and the chat begins as always.

    ``name`` is what the person calls themselves. Raises AskFirstError where it matters who runs the group.
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
    if link.purpose == SET_UP or link.purpose.startswith(f"{SET_UP}."):  # the topic it was pressed in may follow
        if group.id not in here.running:
            raise AskFirstError(group)
        if not _may_set_up(visit, room, name, here.running[group.id]):
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
    if person in administrators:
        room.enrol(person, replace(known or Membership(shown_name(name)), coach=True))
        return True
    no_longer_coach(room.here, room.group.id, person)
    visit.showing.say(visit.rendering.text("room-no-admin", group=room.circle.title))
    return False
