"""What a group can be busy with, by the name of its kind; each room of this folder brings one.

What happens is routed here by the gathering it concerns, by a tick's or a link's name (``<kind>.<what>``), or by the
kind a private conversation names in its effect.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from bot.dispatcher.groups.checkins import CheckIns, Digests
from bot.dispatcher.groups.consents import end_for_coach
from bot.dispatcher.groups.dilemmas import Dilemmas
from bot.dispatcher.groups.hub import Coaching
from bot.dispatcher.groups.pairings import Pairings
from bot.dispatcher.groups.parting import end_conversations
from bot.dispatcher.groups.practices import Practices
from bot.dispatcher.groups.reports import forget_reports
from bot.dispatcher.groups.rhythms import Rhythms
from bot.dispatcher.groups.room import Here, Room
from bot.dispatcher.groups.telling import fade
from bot.ports import Gathering, Incoming, Press, Tick
from conversations.model import State

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding
    from bot.dispatcher.visit import Visit


class Kind(Protocol):
    """One kind of thing a group is busy with. Nothing here may say in a group what is somebody's own."""

    def tapped(self, room: Room, gathering: Gathering, incoming: Incoming, press: Press) -> None:
        """Take a press below its message in the group; it is answered to who pressed alone."""
        ...

    def replied(self, room: Room, gathering: Gathering, incoming: Incoming) -> None:
        """Take what somebody answered to its message in the group, in words or otherwise."""
        ...

    def came_due(self, room: Room, gathering: Gathering | None, what: str, tick: Tick) -> None:
        """Let come what its time brings; ``what`` is the tick's name behind the kind's."""
        ...

    def act(self, unit: Holding, room: Room, state: State, what: str) -> None:
        """Do what a private conversation of a member asks for."""
        ...

    def entered(self, visit: Visit, room: Room, gathering: Gathering | None, what: str) -> None:
        """Lead somebody on who came from the group into the private chat; ``what`` is how the link's name ends."""
        ...

    def let_go(self, room: Room, gathering: Gathering, person_id: int) -> None:
        """End somebody's part in one that is not over: they left."""
        ...


KINDS: Mapping[str, Kind] = {
    kind.name: kind for kind in (CheckIns(), Digests(), Rhythms(), Coaching(), Practices(), Pairings(), Dilemmas())
}


_LOOKS_BACK = 500  # of a kind: more than are ever open at once


def leave(room: Room, person_id: int, besides: str = "") -> bool:
    """End somebody's membership with all they agreed to; False when they were no member.

    ``besides`` is the flow in which they say so, which comes to its own end; what else is about the group is over.
    """
    known = room.membership(person_id)
    if known is None or not room.here.tx.drop_member(room.group.id, person_id):
        return False
    for coach_id in (person_id, *map(int, known.seen_by)):
        fade(room, coach_id)
    forget_reports(room.here, room.group.id, person_id)
    end_conversations(room.here, room.group.id, person_id, besides)
    end_for_coach(room.here, room.group.id, person_id, forget=True)
    for gathering in open_in(room.here, room.group.id):
        KINDS[gathering.kind].let_go(room, gathering, person_id)
    return True


def open_in(here: Here, group_id: int) -> list[Gathering]:
    """Return what a group is busy with."""
    return [one for kind in KINDS for one in here.tx.gatherings(group_id, kind, _LOOKS_BACK) if not one.over]


def kind_of(name: str) -> tuple[Kind | None, str]:
    """Return the kind a tick or link belongs to, and what of it."""
    kind, _, what = name.partition(".")
    return KINDS.get(kind), what
