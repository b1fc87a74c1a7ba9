"""The bot in a world without Telegram: a clock that leaps, a real file, the real planning and firing."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.clock import JumpingClock
from bot.dispatcher.holding import Wiring
from bot.dispatcher.nudging import fire
from bot.dispatcher.showing import Showing
from bot.dispatcher.visit import Visit
from bot.language.catalog import Catalog
from bot.language.understanding import Understanding
from bot.ports import Nudge, Person, Transaction
from bot.telegram.messages import TelegramMessenger
from bot.telegram.tokens import SealedTokens
from conversations.codec import decode
from conversations.model import (
    Wrote,
)
from conversations.registry import FLOWS
from tests.simulation.deeds import Deed
from tests.simulation.expected import Came
from tests.simulation.hands import carry_out

_MOST_TRIES = 8  # of one kind in one minute
_HEARTBEAT = timedelta(milliseconds=3)  # what one message takes


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
        carry_out(self.visit(tx, number), deed, self.clock.now())


def _reason(nudge: Nudge) -> tuple[str, bool]:
    """Return what moved a reminder, and whether the date of the holiday that did is estimated."""
    return str(nudge.reason.get("moved_by", "")), nudge.reason.get("estimated") == "yes"
