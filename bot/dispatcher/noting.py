"""What happened to a process, written into its record; and with it what it wants to be reminded of."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from bot.dispatcher.holding import Holding
from bot.dispatcher.planning import just_come, replan
from bot.dispatcher.records import Kept, new
from bot.ports import Conversation, Nudge
from conversations.codec import UnreadableStateError, decode, encode
from conversations.etiquette import AGENDA, agenda, budget
from conversations.happenings import begun, happen
from conversations.happenings.noting import again
from conversations.known import PROCESS
from conversations.model import Answers, Note, Picked, State, Wrote
from conversations.process import Process
from conversations.registry import FLOWS
from conversations.standing import answers_of

_FOR_WHAT_IS_KNOWN = frozenset({"staying"})  # says nothing about a process that nobody has told of
_ASKING_LATER = frozenset({"decide", "withdraw"})
_DECIDED = frozenset({"go", "declined"})


def note(unit: Holding, conversation: Conversation, state: State, effect: Note) -> State:
    """Let it happen to the process the conversation is about, or begin one; return the state that names it."""
    one = unit.process_of(state.answers, conversation.id)
    if one is None and effect.happening in _FOR_WHAT_IS_KNOWN:
        return state
    if one is None:
        fresh = begun(state.answers)
        one = _known_already(unit, fresh) if conversation.flow == "decide" else None
        one = one or new(unit.person, conversation.id, fresh)
    uid = one.process.uid or uuid4().hex
    changed = happen(effect.happening, replace(one.process, uid=uid), state.answers, unit.situation.now)
    elsewhere = changed.place != one.process.place  # other holidays, also where the days that are counted stay the same
    if elsewhere:
        changed = _too_soon_there(changed, unit)
    one = replan(unit, unit.keep(replace(one, process=changed)), anew=elsewhere)
    reminding = unit.tx.conversation(one.companion) if one.companion else None
    if reminding is not None and reminding.asking and reminding.id != conversation.id:
        unit.end(reminding)  # what happened here has answered what it asked; its buttons stay good
    _put_away(unit, one, conversation)
    if one.process.ended:
        _silence(unit, one)
    if effect.happening in _DECIDED and conversation.flow == "decide":
        _close_undecided(unit, conversation, state)
    answers = {**state.answers, PROCESS: Picked(one.process.id)}
    if effect.happening == "promised":  # the newest word on it, also for what was answered at the beginning
        answers["promised"] = answers_of(one.process, unit.situation).get("promised", Picked("nothing"))
    return replace(state, answers=answers)


def _too_soon_there(process: Process, unit: Holding) -> Process:
    """Return it without reminders that have come before their day, by the ways of the country it is in."""
    allowed, today = budget(process, unit.situation), unit.situation.now.date()
    if allowed is None:
        return process
    days = {"follow_up": allowed.follow_up_from, "final_note": allowed.final_from, "let_go": allowed.let_go_on}
    return again(process, *(kind for kind, day in days.items() if day > today and kind not in process.let_be))


def _known_already(unit: Holding, fresh: Process) -> Kept | None:
    """Return the one live application to the same company, for the same role as far as that is known."""
    same = [
        one
        for one in unit.processes()
        if not one.process.ended
        and one.process.kind == fresh.kind
        and one.process.company.casefold() == fresh.company.casefold()
        and (not one.process.role or not fresh.role or one.process.role.casefold() == fresh.role.casefold())
    ]
    return same[0] if len(same) == 1 else None


def _put_away(unit: Holding, one: Kept, busy: Conversation) -> None:
    """Put away what a reminder of the process still asks, once it has been answered elsewhere or has lost its sense."""
    companion = unit.tx.conversation(one.companion)
    loaded = unit.load(companion, quietly=True) if companion and companion.asking and companion.id != busy.id else None
    if companion is None or loaded is None:
        return
    flow, state = loaded
    sensible = {Picked(due.kind) for due in agenda(replace(one.process, fired={}), unit.situation)}
    if state.answers.get("nudged") not in sensible:
        waiting = replace(state, step=flow.start, turn=state.turn + 1, trail=())
        unit.tx.save_conversation(replace(companion, saved=encode(waiting), asking=False))


def _silence(unit: Holding, one: Kept) -> None:
    """Cancel what conversations still wait to ask about a process that has ended, such as what was slept on."""
    for other in unit.live():
        loaded = unit.load(other, quietly=True) if other.flow in _ASKING_LATER else None
        if loaded and loaded[1].answers.get(PROCESS) == Picked(one.process.id):
            unit.tx.cancel_nudges(other.id)


def picked_nudge(unit: Holding, conversation: Conversation, state: State) -> Nudge | None:
    """Return the reminder that was picked from the list, or the one of this process that has come last."""
    picked, nudged = state.answers.get("nudge"), state.answers.get("nudged")
    if isinstance(picked, Picked):
        pending = next((n for n in unit.nudges() if f"n{n.id}" == picked.choice), None)
        return pending or next((n for n in unit.missed(state.answers) if f"n{n.id}" == picked.choice), None)
    return just_come(unit, conversation, nudged.choice) if isinstance(nudged, Picked) else None


def let_be(unit: Holding, conversation: Conversation, state: State) -> None:
    """Have no more of a reminder: of one kind for a process, or of one that stands alone."""
    nudge = picked_nudge(unit, conversation, state)
    if nudge is None:
        return
    one = unit.by_companion(nudge.conversation_id)
    if one is None or nudge.kind not in AGENDA:
        unit.tx.set_nudge_status(nudge.id, "cancelled")
        return
    kinds = tuple(dict.fromkeys((*one.process.let_be, nudge.kind)))
    replan(unit, unit.keep(replace(one, process=replace(one.process, let_be=kinds))))


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
            unit.end(other)


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
