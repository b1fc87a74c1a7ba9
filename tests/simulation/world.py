"""The bot in a world without Telegram: a clock that leaps, a real file, the real planning and firing."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.clock import JumpingClock
from bot.dispatcher.holding import Wiring
from bot.dispatcher.noting import note
from bot.dispatcher.nudging import fire
from bot.dispatcher.performing import perform
from bot.dispatcher.profile import home_of
from bot.dispatcher.showing import Showing
from bot.dispatcher.visit import Visit
from bot.language.catalog import Catalog
from bot.language.understanding import Understanding
from bot.ports import Conversation, Nudge, Person, Transaction
from bot.telegram.messages import TelegramMessenger
from bot.telegram.tokens import SealedTokens
from conversations.codec import decode, encode
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
from tests.simulation.ledger import Came

QUIET = {(20, 8): "early", (21, 8): "usual", (23, 9): "late", (0, 0): "never"}
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MOST_TRIES = 8  # of one kind in one minute
_HEARTBEAT = timedelta(milliseconds=3)  # what one message takes
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


class World:
    """Carries deeds out and lets time pass. ``hears`` is told of every message, ``does`` says what else happens."""

    def __init__(self, started_at: datetime) -> None:
        self.clock = JumpingClock(frozen_at=started_at)
        catalog = Catalog()
        messenger = TelegramMessenger("sopan_bot")
        self.wiring = Wiring(catalog, SealedTokens(b"k" * 32), messenger, Understanding(catalog), self.clock)
        self.queue: list[tuple[datetime, int, int, Deed]] = []  # when, in order, whose
        self.hears: Callable[[int, list[Came]], None] = lambda *_: None
        self.does: Callable[[Transaction, int, Deed], None] = lambda *_: None
        self.down: tuple[datetime, datetime] = (started_at, started_at)
        self.comes_up: Callable[[datetime], None] = lambda _: None
        self.silent: list[str] = []  # what came without a message, or not about what it should
        self._order = 0
        self._tries: Counter[tuple[int, str, datetime]] = Counter()
        self._owner: dict[int, str] = {}  # conversation -> process

    def plan(self, at: datetime, person: int, deed: Deed) -> None:
        """Let somebody do something at an instant; while the bot is down, after that."""
        if self.down[0] <= at < self.down[1]:
            at = self.down[1] + (at - self.down[0]) / 8
        self._order += 1
        heapq.heappush(self.queue, (at, self._order, person, deed))

    def pass_until(self, tx: Transaction, end: datetime) -> None:
        """Let everything happen before an instant, in order, within one transaction."""
        while True:
            due = tx.next_due_at()
            if due is not None and self.down[0] <= max(due, self.clock.now()) < self.down[1]:
                due = self.down[1]
            at = min([one for one in (due, self.queue[0][0] if self.queue else None) if one], default=end)
            if at >= end:
                self._leap(end)
                return
            if self.clock.now() < self.down[1] <= at and self.down[0] < self.down[1]:
                self._leap(self.down[1])
                self.comes_up(self.clock.now())
            self._leap(at)
            if self.queue and self.queue[0][0] <= at:
                _, _, person, deed = heapq.heappop(self.queue)
                self.does(tx, person, deed)
                continue
            for nudge in tx.due_nudges(self.clock.now(), 100):
                self._fire(tx, nudge)
                self.clock.jump(_HEARTBEAT)

    def _leap(self, at: datetime) -> None:
        self.clock.jump(max(at - self.clock.now(), timedelta(0)))

    def _fire(self, tx: Transaction, nudge: Nudge) -> None:
        now = self.clock.now()
        before = [one for one in tx.nudges(nudge.person_id) if one.due_at <= now and one.status == "pending"]
        calls = fire(self.wiring, tx, nudge.id)
        again = (nudge.conversation_id, nudge.kind, now.replace(second=0, microsecond=0))
        self._tries[again] += 1
        assert self._tries[again] < _MOST_TRIES, f"it comes again and again: {tx.nudge(nudge.id)}"
        fired = [one for one in before if (after := tx.nudge(one.id)) is not None and after.status == "fired"]
        if bool(fired) != any(call.call.method == "sendMessage" for call in calls):
            self.silent.append(f"{[one.kind for one in fired]} and {len(calls)} calls at {now} for {nudge.person_id}")
        if fired:
            text = " ".join(str(call.call.payload.get("text", "")) for call in calls)
            late = self._late_words(tx, nudge.person_id) in text
            came = [Came((self._process_of(tx, one), one.kind), now, late, *_reason(one)) for one in fired]
            self.silent += [f"{one.key} is not named in {text!r}" for one in came if one.key[0] not in text]
            self.hears(nudge.person_id, came)

    def _process_of(self, tx: Transaction, nudge: Nudge) -> str:
        """Return whose reminder it is, by the company's name."""
        if nudge.conversation_id not in self._owner:
            conversation = tx.conversation(nudge.conversation_id)
            assert conversation
            answers = decode(conversation.saved, FLOWS).answers
            company = answers.get("company")
            if not isinstance(company, Wrote):
                visit = self.visit(tx, nudge.person_id)
                kept = visit.process_of(answers, conversation.id)
                assert kept
                company = Wrote(kept.process.company)
            self._owner[nudge.conversation_id] = company.text
        return self._owner[nudge.conversation_id]

    def _late_words(self, tx: Transaction, number: int) -> str:
        """Return how a message begins that comes late."""
        person = tx.person(number)
        assert person
        return self.wiring.catalog.text(person.locale, "nudge-late", args={"due": "|"}).partition("|")[0]

    # --- people

    def meet(self, tx: Transaction, number: int, locale: str, deeds: list[Deed]) -> None:
        """Let somebody in, with their settings."""
        tx.save_person(Person(number, locale, True))
        for deed in deeds:
            self.carry_out(tx, number, deed)

    def visit(self, tx: Transaction, number: int) -> Visit:
        person = tx.person(number)
        assert person
        showing = Showing(self.wiring.messenger, key="t", chat_id=number, person_id=number)
        return Visit(self.wiring, tx, person, number, showing)

    def carry_out(self, tx: Transaction, number: int, deed: Deed) -> None:
        """Do on the bot what somebody does."""
        visit = self.visit(tx, number)
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
                tx.set_reachable(number, False, self.clock.now())
            case "back":
                tx.set_reachable(number, True, self.clock.now())
                visit = self.visit(tx, number)
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
                self._answers_reminder(visit, deed)
            case what:
                _note(visit, deed, *_NOTES.get(what, (what, "")))
        visit.settle()

    def _answers_reminder(self, visit: Visit, deed: Deed) -> None:
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


def _reason(nudge: Nudge) -> tuple[str, bool]:
    """Return what moved a reminder, and whether the date of the holiday that did is estimated."""
    return str(nudge.reason.get("moved_by", "")), nudge.reason.get("estimated") == "yes"


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
