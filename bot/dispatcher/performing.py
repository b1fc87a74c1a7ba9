"""What a turn asks for, done: texts shown, rows written, nudges planned; each effect in the order the engine gave."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.dispatcher.holding import Holding
from bot.dispatcher.planning import plan_nudge, plan_snooze
from bot.dispatcher.profile import record_of, remember, zone_of
from bot.ports import Conversation, Json
from bot.scheduling.walltime import to_instant, to_wall
from conversations.codec import UnreadableStateError, decode, encode
from conversations.engine import advance
from conversations.model import (
    AllowNudges,
    Answers,
    Ask,
    Cancelled,
    CancelNudges,
    CloseOpen,
    Effect,
    Erase,
    Export,
    Flow,
    PlanNudge,
    Record,
    Remember,
    Reopen,
    Say,
    ShowLetter,
    ShowTrustedCard,
    Snooze,
    Start,
    State,
    StopNudges,
    Turn,
    Wrote,
)
from conversations.registry import FLOWS


def perform(unit: Holding, conversation: Conversation, flow: Flow, state: State, effect: Effect) -> None:
    """Do what one effect asks for; Start and Reopen lead to other conversations and are not done here."""
    match effect:
        case Ask():
            shown = unit.rendering.question(flow, state, conversation, unit.mentions(conversation, flow, state))
            unit.showing.ask(shown, conversation.id, state.turn, again=effect.again)
        case Say():
            more = unit.mentions(conversation, flow, state)
            unit.showing.say(unit.rendering.said(flow, state.answers, effect.key, more))
        case ShowLetter():
            unit.showing.hand_over(unit.rendering.letter(flow, effect.kind, state.answers))
        case ShowTrustedCard():
            unit.showing.hand_over(unit.rendering.trusted_card(flow, state.answers))
        case Remember():
            unit.person = remember(unit.person, effect.fact, state.answers[effect.step])
            unit.tx.save_person(unit.person)
            if effect.fact == "zone":
                _move_nudges(unit)
        case Record():
            _record(unit, conversation, state, effect.decision)
        case PlanNudge():
            unit.tx.plan(plan_nudge(unit.tx, unit.person, conversation, state, effect.kind, unit.now))
        case Snooze():
            unit.tx.plan(plan_snooze(unit.tx, unit.person, conversation, state, effect, unit.now))
        case CancelNudges():
            unit.tx.cancel_nudges(conversation.id)
        case StopNudges() | AllowNudges():
            _reminders(unit, off=isinstance(effect, StopNudges))
        case CloseOpen():
            _close_open(unit)
        case Export():
            _export(unit)
        case Erase():
            unit.tx.erase(unit.person.id)
            unit.erased = unit.showing.nameless = True
        case Start() | Reopen():
            raise AssertionError("leads to another conversation; Conversing does that")
        case _:
            assert_never(effect)


def _record(unit: Holding, conversation: Conversation, state: State, decision: str) -> None:
    today = to_wall(unit.now, zone_of(unit.person)).date()
    record = record_of(conversation, state.answers, decision, today)
    earlier = [r for r in unit.tx.records(unit.person.id) if r.conversation_id == conversation.id]
    unit.tx.save_record(replace(record, id=earlier[0].id) if earlier else record)
    if decision in {"go", "decline"}:
        _close_undecided(unit, conversation, state)


def _close_undecided(unit: Holding, conversation: Conversation, state: State) -> None:
    """End what still lies open about the same invitation, reminder included: it has just been decided (A15)."""
    for other in unit.live():
        if other.flow != conversation.flow or other.id == conversation.id:
            continue
        try:
            answers = decode(other.saved, FLOWS).answers
        except UnreadableStateError:
            continue  # kept as it is; the apology comes when the person turns to it
        if "decision" not in answers and _same_invitation(answers, state.answers):
            unit.tx.cancel_nudges(other.id)
            unit.tx.save_conversation(replace(other, asking=False, over=True))


def _same_invitation(one: Answers, other: Answers) -> bool:
    """Say whether company and role are the same; a role that nobody named may be any."""
    for name in ("company", "role"):
        said, said_too = one.get(name), other.get(name)
        if isinstance(said, Wrote) and isinstance(said_too, Wrote):
            if said.text.casefold() != said_too.text.casefold():
                return False
        elif name == "company":
            return False
    return True


def _move_nudges(unit: Holding) -> None:
    """Keep reminders at their wall time in the person's new place; one that would be over there keeps its instant."""
    zone = zone_of(unit.person)
    for nudge in unit.tx.nudges(unit.person.id):
        if nudge.zone == zone:
            continue
        due_at = to_instant(nudge.wall, zone)
        if due_at <= unit.now:
            unit.tx.plan(replace(nudge, zone=zone, wall=to_wall(nudge.due_at, zone)))
            continue
        expires_at = to_instant(to_wall(nudge.expires_at, nudge.zone), zone)
        unit.tx.plan(replace(nudge, zone=zone, due_at=due_at, expires_at=expires_at))


def _reminders(unit: Holding, *, off: bool) -> None:
    unit.person = replace(unit.person, reminders_off=off)
    unit.tx.save_person(unit.person)
    if off:
        unit.tx.set_nudges_aside(unit.person.id)
    else:
        unit.tx.take_nudges_back(unit.person.id, unit.now)


def _close_open(unit: Holding) -> None:
    interrupted = unit.asking()
    loaded = unit.load(interrupted) if interrupted else None
    if interrupted and loaded:
        flow, state = loaded
        closed = advance(flow, state, Cancelled(), unit.facts(interrupted.id))
        assert isinstance(closed, Turn)
        unit.tx.cancel_nudges(interrupted.id)
        unit.tx.save_conversation(
            replace(interrupted, saved=encode(closed.state), asking=False, over=True, focus_at=unit.now)
        )


def _export(unit: Holding) -> None:
    content: Json = unit.tx.export(unit.person.id)
    unit.showing.hand_document("sopan.json", content, unit.rendering.text("export-caption"))
