"""The hands: what somebody does in their life, done on the real bot, without a dialogue where none is needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.dispatcher.noting import note
from bot.dispatcher.performing import perform
from bot.dispatcher.profile import home_of
from bot.dispatcher.visit import Visit
from bot.ports import Conversation
from conversations.codec import encode
from conversations.known import PROCESS
from conversations.model import (
    AllowNudges,
    Answer,
    Effect,
    LetBe,
    Note,
    Picked,
    Placed,
    Postpone,
    Remember,
    Several,
    State,
    StopNudges,
    Tapped,
    Timed,
    Wrote,
)
from conversations.registry import FLOWS
from tests.simulation.days import Where
from tests.simulation.deeds import Deed

QUIET = {(20, 8): "early", (21, 8): "usual", (23, 9): "late", (0, 0): "never"}
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NOTES = {
    "told_after": ("debriefed", "over_at"),
    "debriefed": ("debriefed", ""),
    "added": ("added", "when"),
    "talk_planned": ("talk_planned", "when"),
    "moved": ("moved", "moved_to"),
    "next_round": ("next_round", "new_round"),
    "promised": ("promised", "promised"),
    "talk_over": ("talk_over", "check_back_on"),
}


def carry_out(visit: Visit, deed: Deed, now: datetime) -> None:
    """Do on the bot what somebody does."""
    tx, number = visit.tx, visit.person.id
    match deed.what:
        case "quiet":
            _set(visit, Remember("said", "quiet"), said=Picked(QUIET[deed.quiet]))
        case "works":
            _set(visit, Remember("said", "work_days"), said=Several(tuple(WEEK[day] for day in sorted(deed.works))))
        case "zone":
            assert deed.place
            _set(visit, Remember("said", "zone"), said=placed(deed.place))
        case "stops":
            _set(visit, StopNudges())
        case "allows":
            _set(visit, AllowNudges())
        case "blocks":
            tx.set_reachable(number, False, now)
        case "back":
            tx.set_reachable(number, True, now)
            visit.person = replace(visit.person, reachable=True)
            visit.welcome_back()
        case "erases":
            tx.erase(number)
        case "watches":
            visit.begin("watch", {"company": Wrote(deed.name)})
        case "looked":
            _tap(visit, _conversation(visit, "watch", deed.name), "looked", "nothing")
        case "undecided":
            said: dict[str, Answer] = {"company": Wrote(deed.name)}
            if deed.when:
                said["when"] = Timed(deed.when)
            if deed.place:
                said["employer"] = placed(deed.place)
            _open(visit, "decide", "unsure", said, "sleep")
        case "decides":
            waiting = _conversation(visit, "decide", deed.name)
            _move(visit, waiting, "card")
            _tap(visit, _conversation(visit, "decide", deed.name), deed.choice)
        case "pauses":
            _open(visit, "withdraw", "pause", _known(visit, deed.name), "wait")
        case "cancels":
            _tap(visit, _conversation(visit, "withdraw", deed.name), deed.choice)
        case "put_off" | "let_be":
            _answers_reminder(visit, deed)
        case what:
            _note(visit, deed, *_NOTES.get(what, (what, "")))
    visit.settle()


def _answers_reminder(visit: Visit, deed: Deed) -> None:
    said: Answer = Timed(deed.when) if deed.when else Picked(deed.choice)
    if deed.kind in {"sleep", "careers"}:
        flow = {"sleep": "decide", "careers": "watch"}[deed.kind]
        _tap(visit, _conversation(visit, flow, deed.name), "snooze", deed.choice)
        return
    kept = next(one for one in visit.processes() if one.process.company == deed.name)
    companion = visit.tx.conversation(kept.companion)
    assert companion
    answers: dict[str, Answer] = {PROCESS: Picked(kept.process.id), "nudged": Picked(deed.kind), "later": said}
    effect: Effect = LetBe() if deed.what == "let_be" else Postpone("later")
    loaded = visit.load(companion)
    assert loaded
    state = State("reminder", 1, "later", {**loaded[1].answers, **answers})
    perform(visit, companion, FLOWS["reminder"], state, effect)


def placed(where: Where) -> Placed:
    return Placed(where.zone, where.zone, ".".join(filter(None, (where.country, where.state))))


def _resting(flow: str, visit: Visit) -> Conversation:
    return Conversation(0, visit.chat_id, visit.person.id, flow, {}, 0, False, False, visit.now)


def _set(visit: Visit, effect: Effect, **said: Answer) -> None:
    state = State("settings", 1, "menu", said)
    perform(visit, _resting("settings", visit), FLOWS["settings"], state, effect)


def _known(visit: Visit, name: str) -> dict[str, Answer]:
    kept = next(one for one in visit.processes() if one.process.company == name)
    recorded = visit.facts(FLOWS["withdraw"], {}, 0).items[kept.process.id].answers
    known = {name: recorded[name] for name in ("company", "when", "next_when") if name in recorded}
    return {PROCESS: Picked(kept.process.id), **known}


def _note(visit: Visit, deed: Deed, happening: str, field: str) -> None:
    kept = next((one for one in visit.processes() if one.process.company == deed.name), None)
    said: dict[str, Answer] = {PROCESS: Picked(kept.process.id)} if kept else {"company": Wrote(deed.name)}
    if field and deed.when:
        said[field] = Timed(deed.when, day_only=deed.kind == "day")
    if deed.place is not None:
        said["employer"] = placed(deed.place)
    if deed.choice:
        said["outcome"] = Picked(deed.choice)
    note(visit, _resting("interviews", visit), State("interviews", 1, "item", said), Note(happening))


def _open(visit: Visit, flow: str, step: str, said: dict[str, Answer], choice: str) -> None:
    """Let a conversation stand at a question, and answer that."""
    lives = home_of(visit.person)
    assert lives
    state = State(flow, FLOWS[flow].version, step, {"zone": lives, **said}, turn=1)
    saved = visit.tx.save_conversation(
        Conversation(0, visit.chat_id, visit.person.id, flow, encode(state), 0, True, False, visit.now)
    )
    assert visit.take(saved, Tapped(choice, 1)), f"{flow} refuses {choice} at {step}"


def _conversation(visit: Visit, flow: str, company: str) -> Conversation:
    for one in visit.live():
        if one.flow == flow and visit.answers(one).get("company") == Wrote(company):
            return one
    raise AssertionError(f"there is no {flow} about {company}")


def _move(visit: Visit, conversation: Conversation, step: str) -> None:
    loaded = visit.load(conversation)
    assert loaded
    state = State(loaded[1].flow, loaded[1].version, step, loaded[1].answers, loaded[1].turn)
    visit.tx.save_conversation(replace(conversation, saved=encode(state)))


def _tap(visit: Visit, conversation: Conversation, *choices: str) -> None:
    for choice in choices:
        stored = visit.tx.conversation(conversation.id)
        assert stored
        assert visit.take(stored, Tapped(choice, stored.saved["turn"])), f"{stored.saved['step']} refuses {choice}"
