"""What a turn asks for, done: texts shown, rows written, nudges planned; each effect in the order the engine gave."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from bot.dispatcher.groups.acting import act, leave_everything
from bot.dispatcher.handing import calendar_file, entries, letters, picture_of, talk_sheet, trusted_card
from bot.dispatcher.holding import Holding
from bot.dispatcher.mentioning import mentions
from bot.dispatcher.moving import dates_meant, moved_house
from bot.dispatcher.noting import let_be, picked_nudge
from bot.dispatcher.planning import move_nudges, plan_nudge, plan_snooze, postpone, replan_all, take_up
from bot.dispatcher.profile import home_of, remember
from bot.ports import Conversation, Json
from conversations.codec import encode
from conversations.engine import advance
from conversations.model import (
    AllowNudges,
    Arrive,
    Ask,
    Cancelled,
    CancelNudges,
    CloseOpen,
    DatesMeant,
    Effect,
    Erase,
    Export,
    FireNow,
    Flow,
    HandCalendar,
    HandPicture,
    InGroup,
    LetBe,
    Note,
    Picked,
    PlanNudge,
    Postpone,
    Remember,
    Reopen,
    Return,
    Say,
    ShowLetter,
    ShowSheet,
    ShowTrustedCard,
    Snooze,
    Start,
    State,
    StopNudges,
    Turn,
)

_MOVES_REMINDERS = frozenset({"zone", "quiet", "work_days"})  # facts that say when a reminder may come


def perform(unit: Holding, conversation: Conversation, flow: Flow, state: State, effect: Effect) -> None:
    """Do what one effect asks for; those that lead on or change the state are not done here (Conversing)."""
    match effect:
        case Ask():
            facts = unit.facts(flow, state.answers, conversation.id)
            more = mentions(unit, conversation, flow, state, facts)
            shown = unit.rendering.question(flow, state, conversation, more, facts)
            unit.showing.ask(shown, conversation.id, state.turn, again=effect.again)
        case Say():
            facts = unit.facts(flow, state.answers, conversation.id)
            more = mentions(unit, conversation, flow, state, facts)
            unit.showing.say(unit.rendering.said(flow, state.answers, effect.key, more))
        case Remember():
            _remember(unit, effect, state)
        case DatesMeant():
            dates_meant(unit, effect.by)
            replan_all(unit, anew=True)
        case PlanNudge():
            plan_nudge(unit, conversation, state, effect.kind)
        case Snooze():
            plan_snooze(unit, conversation, state, effect)
        case Postpone():
            nudge = picked_nudge(unit, conversation, state)
            if nudge is not None:
                postpone(unit, nudge, state.answers.get(effect.by))
        case LetBe():
            let_be(unit, conversation, state)
        case CancelNudges():
            unit.tx.cancel_nudges(conversation.id)
        case StopNudges() | AllowNudges():
            _reminders(unit, off=isinstance(effect, StopNudges))
        case CloseOpen():
            _close_open(unit)
        case InGroup():
            unit.busy_with = conversation.id
            act(unit, state, effect)
        case Erase():
            leave_everything(unit)
            unit.tx.erase(unit.person.id)
            unit.erased = unit.showing.nameless = True
        case ShowLetter() | ShowTrustedCard() | ShowSheet() | HandCalendar() | HandPicture() | Export():
            _hand_over(unit, conversation, flow, state, effect)
        case Start() | Reopen() | Return() | FireNow() | Arrive() | Note():
            raise AssertionError("leads on; Conversing does that")
        case _:
            assert_never(effect)


def _remember(unit: Holding, effect: Remember, state: State) -> None:
    home = home_of(unit.person)
    unit.person = remember(unit.person, effect.fact, state.answers[effect.step])
    unit.tx.save_person(unit.person)
    if effect.fact == "zone":
        moved_house(unit, home)
    lives = home_of(unit.person)
    if effect.fact == "zone" and lives is not None:
        unit.showing.echo = unit.local_time(lives, "location-taken")
        unit.showing.echo_tells = unit.rendering.speech.time(unit.situation.now)
    if effect.fact in _MOVES_REMINDERS:
        move_nudges(unit, moved_house=home is not None)
        replan_all(unit, anew=True)


def _hand_over(
    unit: Holding,
    conversation: Conversation,
    flow: Flow,
    state: State,
    effect: ShowLetter | ShowTrustedCard | ShowSheet | HandCalendar | HandPicture | Export,
) -> None:
    one = unit.process_of(state.answers, conversation.id)
    match effect:
        case ShowLetter():
            writing = state.answers.get("writing")
            kind = effect.kind or (writing.choice if isinstance(writing, Picked) else "")
            for letter in letters(unit.rendering, kind, unit.on_record(state.answers, one)):
                unit.showing.hand_over(letter)
        case ShowTrustedCard():
            unit.showing.hand_over(trusted_card(unit.rendering, flow, state.answers))
        case ShowSheet() if one is not None:
            message, page = talk_sheet(unit.rendering, one)
            unit.showing.hand_text_file("sopan.html", page, "")
            unit.showing.say(message)
        case HandCalendar():
            listed = [one] if one is not None else unit.processes()
            text = calendar_file(unit.rendering, entries(unit.rendering, listed, unit.zone), unit.now)
            unit.showing.hand_text_file("sopan.ics", text, unit.rendering.text("calendar-caption"))
        case HandPicture() if unit.processes():
            sketch, words = picture_of(unit.rendering, unit.processes(), unit.nudges(), unit.situation.now)
            unit.showing.hand_photo("sopan.png", sketch, words)
        case Export():
            _export(unit)
        case _:
            pass  # of a process that is gone there is nothing to hand over


def _reminders(unit: Holding, *, off: bool) -> None:
    unit.person = replace(unit.person, reminders_off=off)
    unit.tx.save_person(unit.person)
    if off:
        unit.tx.set_nudges_aside(unit.person.id)
    else:
        take_up(unit)


def _close_open(unit: Holding) -> None:
    interrupted = unit.asking()
    loaded = unit.load(interrupted) if interrupted else None
    if interrupted and loaded:
        flow, state = loaded
        closed = advance(flow, state, Cancelled(), unit.facts(flow, state.answers, interrupted.id))
        assert isinstance(closed, Turn)
        if not flow.nudges:
            unit.tx.cancel_nudges(interrupted.id)
        over = not flow.nudges
        unit.tx.save_conversation(
            replace(interrupted, saved=encode(closed.state), asking=False, over=over, focus_at=unit.now)
        )


def _export(unit: Holding) -> None:
    content: Json = unit.tx.export(unit.person.id)
    unit.showing.hand_document("sopan.json", content, unit.rendering.text("export-caption"))
    dated = [one for one in unit.processes() if one.process.rounds]
    if dated:
        text = calendar_file(unit.rendering, entries(unit.rendering, dated, unit.zone), unit.now)
        unit.showing.hand_text_file("sopan.ics", text, unit.rendering.text("calendar-caption"))
