"""Who of a group's coaches may see how a member is getting on: agreed to by the member, ended at once by either side.

A yes is the member's, for one coach in one group, and is kept with their membership: it goes when that goes.
"""

from __future__ import annotations

from dataclasses import replace

from bot.dispatcher.groups.belonging import coaches_but, everybody
from bot.dispatcher.groups.room import Here
from bot.ports import Member
from conversations.groups.circle import Membership, membership_to_json


def agree(here: Here, group_id: int, person_id: int, coach_id: int) -> bool:
    """Let a coach see how a member is getting on, from now on; False when it is no coach of that group."""
    members = everybody(here.tx, group_id)
    if person_id not in members or coach_id not in coaches_but(members, person_id):
        return False
    known = _asked(members[person_id], coach_id)
    seen_by = {**known.seen_by, str(coach_id): here.now.date().isoformat()}
    _write(here, group_id, person_id, replace(known, seen_by=seen_by))
    return True


def refuse(here: Here, group_id: int, person_id: int, coach_id: int) -> bool:
    """Let a coach see nothing of a member, from now on; True when they could until now."""
    known = everybody(here.tx, group_id).get(person_id)
    if known is not None:
        _write(here, group_id, person_id, _without(_asked(known, coach_id), coach_id))
    return known is not None and str(coach_id) in known.seen_by


def to_ask(here: Here, group_id: int, person_id: int) -> int | None:
    """Return a coach whom a member has to be asked about, and note that it is done; each is asked about once.

    Coaches are not asked about one another; they may show it in the hub all the same.
    """
    members = everybody(here.tx, group_id)
    known = members.get(person_id)
    if known is None or known.coach:
        return None
    for coach_id, coach in coaches_but(members, person_id).items():
        if coach.asks and str(coach_id) not in {*known.asked, *known.seen_by}:
            _write(here, group_id, person_id, _asked(known, coach_id))
            return coach_id
    return None


def end_for_coach(here: Here, group_id: int, coach_id: int, *, forget: bool) -> None:
    """End everything members of a group agreed to for a coach who is none any more.

    ``forget``: also that they were asked, for the coach has left. Else who had refused is not asked again, should they
    coach once more; whose yes has just ended is.
    """
    for person_id, known in everybody(here.tx, group_id).items():
        agreed, name = str(coach_id) in known.seen_by, str(coach_id)
        asked = tuple(one for one in known.asked if one != name) if agreed or forget else known.asked
        changed = replace(_without(known, coach_id), asked=asked)
        if changed != known:
            _write(here, group_id, person_id, changed)


def no_longer_coach(here: Here, group_id: int, person_id: int) -> None:
    """Note that a member does not run the group any more: what they saw they see no more, in no summary either."""
    known = everybody(here.tx, group_id).get(person_id)
    if known is not None and known.coach:
        _write(here, group_id, person_id, replace(known, coach=False, asks=False, weekly=False))
        end_for_coach(here, group_id, person_id, forget=False)


def _asked(known: Membership, coach_id: int) -> Membership:
    return known if str(coach_id) in known.asked else replace(known, asked=(*known.asked, str(coach_id)))


def _without(known: Membership, coach_id: int) -> Membership:
    return replace(known, seen_by={one: day for one, day in known.seen_by.items() if one != str(coach_id)})


def _write(here: Here, group_id: int, person_id: int, membership: Membership) -> None:
    here.tx.save_member(Member(group_id, person_id, membership_to_json(membership), here.now))
