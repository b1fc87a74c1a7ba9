"""Etiquette's local moments as nudge rows: zone, instant, reason, and a key that keeps them single.

What a process wants (etiquette's agenda) is compared with what is planned: the same is left alone, so that planning
again changes nothing; a moment that the person chose stays for as long as the reminder makes sense.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.dispatcher.capping import keep_caps, wanted
from bot.dispatcher.holding import Holding
from bot.dispatcher.profile import situation
from bot.dispatcher.records import Kept, pending_of
from bot.ports import Conversation, Json, Nudge
from bot.scheduling.walltime import existing, to_instant, to_wall
from conversations import etiquette
from conversations.codec import encode
from conversations.etiquette import PRESETS, Planned, Situation, agenda
from conversations.etiquette.moments import EVENING, MORNING
from conversations.flows.remind import OWN
from conversations.known import PROCESS
from conversations.model import Answer, Answers, Picked, Snooze, State, Timed
from conversations.registry import FLOWS

log = logging.getLogger(__name__)
_NOT_BEFORE = frozenset({"thank_you", "follow_up", "final_note", "let_go"})
_SOON = timedelta(minutes=1)
_LATER_TODAY = timedelta(hours=2)
OWN_LASTS = timedelta(days=14)  # late is better than never
_COMPANION = "reminder"
_BEFORE_AN_INTERVIEW = frozenset({"ahead", "ahead_soon", "sleep", "pause"})  # too late for these once it has begun


def plan_nudge(unit: Holding, conversation: Conversation, state: State, kind: str) -> None:
    """Plan what etiquette says for a conversation of its own."""
    planned = etiquette.plan(kind, situation(unit.person, unit.now, state.answers))
    _plan(unit, conversation.id, conversation.chat_id, kind, planned, unit.tx.rounds_fired(conversation.id) + 1, {})
    unit.spread = keep_caps


def plan_snooze(unit: Holding, conversation: Conversation, state: State, snooze: Snooze) -> None:
    """Plan the nudge that has just come once more; it stays in its round."""
    until = Picked(snooze.preset) if snooze.preset else state.answers.get(snooze.by)
    about = situation(unit.person, unit.now, state.answers)
    planned = _put_off(until, about)
    if snooze.kind == OWN and isinstance(until, Timed) and not until.day_only:  # no night moves what was said in words
        planned = Planned(max(until.at, about.now), max(until.at, about.now) + OWN_LASTS)
    number = max(1, unit.tx.rounds_fired(conversation.id))
    _plan(unit, conversation.id, conversation.chat_id, snooze.kind, planned, number, {"chosen": True})
    unit.spread = keep_caps


def replan(unit: Holding, one: Kept, *, anew: bool = False) -> Kept:
    """Plan what a process wants now, and cancel what it does not; return it with its companion."""
    one = _compared(unit, one, unit.tx.nudges(unit.person.id), anew=anew)
    unit.spread = keep_caps
    return one


def replan_all(unit: Holding, *, anew: bool = False) -> None:
    """Do so for everything; ``anew`` also moves what other settings had planned."""
    nudges = unit.tx.nudges(unit.person.id)
    for one in list(unit.processes()):
        _compared(unit, one, nudges, anew=anew)
    unit.spread = keep_caps


def _compared(unit: Holding, one: Kept, nudges: Sequence[Nudge], *, anew: bool) -> Kept:
    here = unit.situation
    dues = {due.kind: due for due in agenda(one.process, here)}
    sensible = bases(unit, one)
    for nudge in pending_of(nudges, one.companion):
        due = dues.get(nudge.kind)
        if nudge.reason.get("chosen") and nudge.kind in sensible and (anew or _still_about(nudge, sensible)):
            dues.pop(nudge.kind, None)
        elif due is None or (not anew and nudge.reason.get("basis") != due.basis and due.planned.at < here.now):
            # What it follows from is another date now, and for that it is too late.
            if nudge.due_at <= unit.now and nudge.status == "pending":
                log.info("nudge %d (%s) is dropped: its moment has passed for good", nudge.id, nudge.kind)
            unit.tx.set_nudge_status(nudge.id, "cancelled")
        elif nudge.reason.get("basis") == due.basis and (not anew or _stands(unit, nudge, due.planned)):
            del dues[nudge.kind]
    ahead = [due for due in dues.values() if due.planned.at >= here.now.replace(second=0, microsecond=0)]
    if not ahead:
        return one
    companion = unit.tx.conversation(one.companion) if one.companion else None
    if companion is None or companion.over:
        one = _with_companion(unit, one)
    for due in ahead:
        number = len(one.process.fired.get(due.kind, ())) + 1
        _plan(unit, one.companion, unit.chat_id, due.kind, due.planned, number, {"basis": due.basis})
    return one


def _stands(unit: Holding, nudge: Nudge, planned: Planned) -> bool:
    """Say whether a reminder is where its rule has it, whether it gave way since or not."""
    return wanted(nudge) == existing(planned.at, unit.zone)


def take_up(unit: Holding) -> None:
    """Let reminders that were set aside come again; one whose time came meanwhile comes now, and is not late for it."""
    unit.tx.take_nudges_back(unit.person.id, unit.now)
    here = unit.situation
    for nudge in unit.tx.nudges(unit.person.id):
        if nudge.due_at <= unit.now:
            at = here.quiet.over(here.now + _SOON)
            at = existing(at, unit.zone)
            unit.tx.move(replace(nudge, wall=at, zone=unit.zone, due_at=to_instant(at, unit.zone)))
    replan_all(unit)


def postpone(unit: Holding, nudge: Nudge, until: Answer | None) -> None:
    """Plan a nudge once more at a preset or a moment of the person's own; only that one moves."""
    about = situation(unit.person, unit.now, _answers_of(unit, nudge))
    if nudge.kind not in _BEFORE_AN_INTERVIEW:
        about = replace(about, interview_at=None)
    planned = _put_off(until, about)
    one = unit.by_companion(nudge.conversation_id)
    if nudge.id and nudge.kind in _NOT_BEFORE and planned.at < wanted(nudge):
        # Etiquette's own day is the first.
        planned = replace(planned, at=wanted(nudge), moved_by="early", moved_from=planned.moved_from or planned.at)
    follows = bases(unit, one).get(nudge.kind, "") if one else ""
    reason = {"basis": nudge.reason.get("basis", ""), "chosen": True, "about": follows}
    unit.postponed = _plan(unit, nudge.conversation_id, nudge.chat_id, nudge.kind, planned, nudge.round, reason)
    unit.spread = keep_caps


def _put_off(until: Answer | None, about: Situation) -> Planned:
    """Return when a reminder comes that was put off: at a preset, or at a moment of one's own."""
    match until:
        case Timed():
            at = datetime.combine(until.at.date(), MORNING) if until.day_only else until.at
            if until.day_only and at <= about.now:  # "today" is later today
                at = max(datetime.combine(at.date(), EVENING), about.now + _LATER_TODAY)
            return etiquette.chosen(max(at, about.now), about)
        case Picked() if until.choice in PRESETS:
            return etiquette.snooze(next(p for p in PRESETS if p == until.choice), about)
        case _:
            return etiquette.snooze("morning", about)


def bases(unit: Holding, one: Kept) -> dict[str, str]:
    """Return what a process's reminders follow from just now, by kind, whether they have come already or not."""
    return {due.kind: due.basis for due in agenda(replace(one.process, fired={}), unit.situation)}


def _still_about(nudge: Nudge, bases: dict[str, str]) -> bool:
    """Say whether what a reminder was put off for is still so: a new date of theirs comes before one's own choice."""
    return bool(nudge.reason.get("about", bases[nudge.kind]) == bases[nudge.kind])


def just_come(unit: Holding, companion: Conversation, kind: str) -> Nudge:
    """Return the reminder of this kind that has just come from a process, as it would be planned once more."""
    one = unit.by_companion(companion.id)
    came = len(one.process.fired.get(kind, ())) if one else 0
    here = unit.situation.now
    return Nudge(
        id=0,
        person_id=unit.person.id,
        chat_id=companion.chat_id,
        conversation_id=companion.id,
        kind=kind,
        due_at=unit.now,
        wall=here,
        zone=unit.zone,
        reason={},
        expires_at=unit.now,
        round=max(1, came),
        dedup=f"{companion.id}:{kind}",
    )


def has_come(unit: Holding, nudge: Nudge) -> None:
    """Mark in its process that a reminder has come, and plan what follows."""
    one = mark_come(unit, nudge, unit.situation.now)
    if one is not None:
        replan(unit, one)


def has_gone_by(unit: Holding, nudge: Nudge) -> None:
    """Mark that a reminder's moment has passed without it: what follows, such as the next thank-you, does not wait."""
    one = mark_come(unit, nudge, to_wall(to_instant(nudge.wall, nudge.zone), unit.zone))
    if one is not None:
        replan(unit, one)


def mark_come(unit: Holding, nudge: Nudge, at: datetime) -> Kept | None:
    """Write into its process when a reminder came; nothing where it belongs to none."""
    one = unit.by_companion(nudge.conversation_id)
    if one is None:
        return None
    came = (*one.process.fired.get(nudge.kind, ()), at)
    return unit.keep(replace(one, process=replace(one.process, fired={**one.process.fired, nudge.kind: came})))


def move_nudges(unit: Holding, *, moved_house: bool) -> None:
    """Keep reminders at their wall time in the person's new place; one that would be over there keeps its instant.

    With ``moved_house`` interviews stay at their moment, so what makes sense until then does, too.
    """
    zone = unit.zone
    for nudge in unit.tx.nudges(unit.person.id):
        if nudge.zone == zone:
            continue
        wall = existing(nudge.wall, zone)
        due_at = to_instant(wall, zone)
        if due_at <= unit.now:
            unit.tx.move(replace(nudge, zone=zone, wall=to_wall(nudge.due_at, zone)))
            continue
        expires_at = to_instant(to_wall(nudge.expires_at, nudge.zone), zone)
        if moved_house and nudge.kind in _BEFORE_AN_INTERVIEW:
            expires_at = nudge.expires_at
        if due_at >= expires_at:
            unit.tx.move(replace(nudge, zone=zone, wall=to_wall(nudge.due_at, zone)))
            continue
        unit.tx.move(replace(nudge, zone=zone, wall=wall, due_at=due_at, expires_at=expires_at))


def keep_instants(unit: Holding) -> None:
    """Show reminders by the clocks of the person's zone now, each at the instant that another machine reckoned."""
    for nudge in unit.tx.nudges(unit.person.id):
        if nudge.zone != unit.zone:
            unit.tx.move(replace(nudge, zone=unit.zone, wall=to_wall(nudge.due_at, unit.zone)))


def _with_companion(unit: Holding, one: Kept) -> Kept:
    """Begin the conversation that a process's reminders come from; it waits without a word."""
    flow = FLOWS[_COMPANION]
    state = State(flow.id, flow.version, flow.start, {PROCESS: Picked(one.process.id)}, turn=1)
    companion = unit.tx.save_conversation(
        Conversation(0, unit.chat_id, unit.person.id, flow.id, encode(state), 0, False, False, unit.now)
    )
    return unit.keep(replace(one, companion=companion.id))


def _answers_of(unit: Holding, nudge: Nudge) -> Answers:
    conversation = unit.tx.conversation(nudge.conversation_id)
    loaded = unit.load(conversation, quietly=True) if conversation else None
    return loaded[1].answers if loaded else {}


def _plan(
    unit: Holding,
    conversation_id: int,
    chat_id: int,
    kind: str,
    planned: Planned,
    number: int,
    reason: dict[str, object],
) -> Nudge:
    zone = unit.zone
    wall = existing(planned.at, zone)
    moved = planned.moved_from.isoformat() if planned.moved_from else ""
    return unit.tx.plan(
        Nudge(
            id=0,
            person_id=unit.person.id,
            chat_id=chat_id,
            conversation_id=conversation_id,
            kind=kind,
            due_at=to_instant(wall, zone),
            wall=wall,
            zone=zone,
            reason={"moved_by": planned.moved_by, "from": moved, **_holiday(planned), **reason},
            expires_at=to_instant(planned.expires, zone),
            round=number,
            dedup=f"{conversation_id}:{kind}",
            status="aside" if unit.person.reminders_off else "pending",
        )
    )


def _holiday(planned: Planned) -> Json:
    if not planned.holiday:
        return {}
    return {"holiday": planned.holiday, "estimated": "yes" if planned.estimated else "no"}
