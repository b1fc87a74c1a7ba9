"""What came due while the bot was away: one message that lists it, instead of one for each."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta

from bot.dispatcher.planning import bases, mark_come, replan_all
from bot.dispatcher.showing import Showing
from bot.dispatcher.visit import Visit
from bot.ports import Nudge
from bot.scheduling.walltime import to_instant
from conversations.etiquette import AGENDA
from conversations.etiquette.agenda import basis_of
from conversations.etiquette.caps import EXEMPT
from conversations.model import Nudged, Several

log = logging.getLogger(__name__)
_FLOW = "missed"
LATE = timedelta(minutes=30)  # from then on it says that it is late, or is told of with others
_OF_ONE_INTERVIEW = frozenset({"ahead", "ahead_soon"})


def overdue(visit: Visit, *, before: datetime) -> list[Nudge]:
    """Return what should have come before an instant and still makes sense, soonest first; the rest is dropped.

    Interviews ahead are announced one by one, and what somebody put off to a time of their own comes by itself.
    """
    late = [nudge for nudge in visit.tx.nudges(visit.person.id) if _is_late(nudge, before, visit.now)]
    if len(late) < 2:
        return late
    found = []
    for nudge in late:
        if makes_sense(visit, nudge):
            found.append(nudge)
        else:
            drop(visit, nudge)
    return found


def makes_sense(visit: Visit, nudge: Nudge) -> bool:
    """Say whether what a reminder was planned for is still so; one about an interview is about that one only."""
    one = visit.by_companion(nudge.conversation_id)
    if one is None or nudge.kind not in AGENDA:
        return True
    here = visit.situation
    if nudge.kind not in _OF_ONE_INTERVIEW:  # on time it makes sense as planned: asked now, a last thank-you would not
        return nudge.wall > here.now - LATE or nudge.kind in bases(visit, one)
    about = nudge.reason.get("about") or nudge.reason.get("basis")
    ahead = (each for each in one.process.rounds if each.ends_at > here.now)  # of two ahead the second has its own
    return any(about == basis_of(each) for each in ahead)


def drop(visit: Visit, nudge: Nudge) -> None:
    """Let a reminder go that nobody needs any more."""
    if visit.tx.set_nudge_status(nudge.id, "expired"):
        log.info("nudge %d (%s) is dropped: its moment has passed for good", nudge.id, nudge.kind)


def tell_missed(visit: Visit, late: list[Nudge]) -> None:
    """Show them as one list, together with what an earlier such list still held."""
    earlier = next((one for one in visit.live() if one.flow == _FLOW), None)
    before = visit.answers(earlier).get("missed") if earlier else None
    for number, nudge in enumerate(late):
        # One message: it counts once.
        visit.tx.set_nudge_status(nudge.id, "fired", None if number else visit.now)
        mark_come(visit, nudge, visit.situation.now)
        if nudge.kind not in AGENDA:
            _unseen(visit, nudge)
    replan_all(visit)
    names = (*(before.options if isinstance(before, Several) else ()), *(f"n{nudge.id}" for nudge in late))
    visit.begin(_FLOW, {"missed": Several(tuple(dict.fromkeys(names)))})


def _is_late(nudge: Nudge, before: datetime, now: datetime) -> bool:
    if nudge.status != "pending" or nudge.kind in EXEMPT or nudge.reason.get("chosen"):
        return False
    return nudge.due_at <= now <= nudge.expires_at and to_instant(nudge.wall, nudge.zone) < before


def _unseen(visit: Visit, nudge: Nudge) -> None:
    """Let it come to its conversation, which goes on from there; what that says is asked for from the list."""
    conversation = visit.tx.conversation(nudge.conversation_id)
    shown, visit.showing = visit.showing, Showing(visit.wiring.messenger, key="", chat_id=0, person_id=0)
    visit.showing.unasked = True
    try:
        if conversation is not None:
            visit.take(conversation, Nudged(nudge.kind))
            stored = visit.tx.conversation(conversation.id)
            assert stored is not None
            visit.tx.save_conversation(replace(stored, asking=False))
    finally:
        visit.showing = shown
