"""A nudge that has come due, as an event: it happens, waits, is told with others, or is dropped, its reason gone."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime

from bot.dispatcher.capping import full, keep_caps
from bot.dispatcher.holding import Wiring
from bot.dispatcher.missing import LATE, drop, makes_sense, overdue, tell_missed
from bot.dispatcher.planning import has_come, has_gone_by
from bot.dispatcher.profile import home_of
from bot.dispatcher.showing import Showing
from bot.dispatcher.visit import Visit
from bot.ports import Nudge, Outbound, Transaction
from bot.scheduling.walltime import to_instant
from conversations.etiquette import late_at
from conversations.flows.remind import OWN
from conversations.model import Nudged

log = logging.getLogger(__name__)


def fire(wiring: Wiring, tx: Transaction, nudge_id: int) -> list[Outbound]:
    """Carry one due nudge through, inside a transaction; doing it twice does nothing the second time."""
    now = wiring.clock.now()
    nudge = tx.nudge(nudge_id)
    if nudge is None or nudge.status != "pending" or nudge.due_at > now:
        return []
    person = tx.person(nudge.person_id)
    conversation = tx.conversation(nudge.conversation_id)
    if person is None or not person.reachable or conversation is None or conversation.over:
        tx.set_nudge_status(nudge.id, "cancelled")
        return []
    showing = Showing(wiring.messenger, key=f"n{nudge.id}", chat_id=nudge.chat_id, person_id=nudge.person_id)
    showing.unasked = True
    visit = Visit(wiring, tx, person, nudge.chat_id, showing)
    visit.adopt()
    if tx.nudge(nudge.id) != nudge:  # by today's rules it comes at another time
        visit.settle()
        return []
    if now > nudge.expires_at:
        drop(visit, nudge)
        has_gone_by(visit, nudge)
        visit.settle()
        return []
    wait_until = _quiet_until(visit, nudge)
    if wait_until is not None:
        tx.move(wait_until)
        return []
    late = overdue(visit, before=now - LATE)
    if len(late) > 1 and any(one.id == nudge.id for one in late):
        tell_missed(visit, late)
        visit.settle()
        return tx.enqueue(showing.outgoing(now))
    if not makes_sense(visit, nudge):
        drop(visit, nudge)
        return []
    if full(visit, nudge):
        log.info("nudge %d (%s) gives way: enough has come today, or this week", nudge.id, nudge.kind)
        keep_caps(visit, but_not_today=nudge.id)
        return []
    tx.set_nudge_status(nudge.id, "fired", now)
    has_come(visit, nudge)
    visit.settle()
    if now - to_instant(nudge.wall, nudge.zone) > LATE:  # not due_at, which moves when a night has to end
        due = visit.rendering.speech.moment_in(nudge.wall, nudge.zone, home_of(person))
        showing.preface = visit.rendering.text("nudge-late", due=due)
    showing.settle_question(conversation, has_buttons=True)
    if not visit.take(conversation, Nudged(nudge.kind)):
        log.info("nudge %d (%s) is dropped: the person has moved on", nudge.id, nudge.kind)
        return []
    visit.settle()
    return tx.enqueue(showing.outgoing(now))


def _quiet_until(visit: Visit, nudge: Nudge) -> Nudge | None:
    """Return the nudge moved behind quiet hours when it would come within them, late or since they were changed."""
    here = visit.situation
    allowed: datetime = late_at(nudge.wall, here)
    if allowed <= here.now or nudge.kind in {"pause", OWN}:  # nor what was asked for an hour ago (B6), or in words
        return None
    due_at = to_instant(allowed, nudge.zone)
    return replace(nudge, due_at=due_at) if due_at > visit.now else None  # an hour that comes twice is not waited for
