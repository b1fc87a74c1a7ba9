"""What one unit of work holds: its transaction, the person, their conversations and processes, what is to be said."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from bot.dispatcher.blocks import Blocks
from bot.dispatcher.groups.asked import with_dilemmas
from bot.dispatcher.groups.belonging import Running, with_memberships
from bot.dispatcher.groups.knowing import with_group
from bot.dispatcher.groups.own_answers import with_own_answers
from bot.dispatcher.groups.partners import with_pairing
from bot.dispatcher.profile import facts_for, home_of, situation, zone_of
from bot.dispatcher.records import Kept, items_of, read_all, save
from bot.dispatcher.rendering import Rendering
from bot.dispatcher.showing import Showing
from bot.language.catalog import Catalog
from bot.language.understanding import Understanding
from bot.ports import Clock, Conversation, Messenger, Nudge, Outgoing, Person, Tokens, Transaction
from bot.scheduling.walltime import to_wall
from conversations.codec import UnreadableStateError, decode
from conversations.etiquette import AGENDA, Situation, agenda
from conversations.known import PROCESS, refreshed
from conversations.model import (
    Answer,
    Answers,
    Facts,
    Flow,
    Item,
    Picked,
    Placed,
    Several,
    State,
    Timed,
    Wrote,
)
from conversations.registry import FLOWS
from conversations.standing import answers_of

log = logging.getLogger(__name__)


# Reminders that make sense at their own time only: nobody is told to follow up before that is polite.
_BOUND = frozenset(AGENDA) - {"unsent", "check_back"}


@dataclass(frozen=True, slots=True)
class Wiring:
    """Everything a visit needs besides its transaction."""

    catalog: Catalog
    tokens: Tokens
    messenger: Messenger
    understanding: Understanding
    clock: Clock


class Holding:
    """State shared by everything that happens within one unit of work."""

    def __init__(self, wiring: Wiring, tx: Transaction, person: Person, chat_id: int, showing: Showing) -> None:
        self.wiring, self.tx = wiring, tx
        self.person, self.chat_id, self.showing = person, chat_id, showing
        self.now = wiring.clock.now()
        self.erased = False
        self.bot_name = ""  # without @, where links to it are made
        self.elsewhere: list[Outgoing] = []  # what is to be said in other chats than this one
        self.busy_with = 0  # the conversation that asks for something in a group
        self.running: Running = {}  # who runs groups, as far as that was asked for this unit
        self.can_ask = False  # whether the unit can be done again once it was
        self.doubtful = ""  # the language they might rather be spoken to in
        self.postponed: Nudge | None = None  # what has just been put off: that is the moment to name
        self.spread: Callable[[Holding], None] | None = None  # what was planned has not given way to more yet
        self._processes: list[Kept] | None = None
        self._known: tuple[tuple[list[Kept], Person], Mapping[str, Item]] | None = None

    @property
    def rendering(self) -> Rendering:
        """Return the rendering for the language the person speaks at this moment."""
        return Rendering(self.wiring.catalog, self.wiring.tokens, self.person.locale, self.now.year)

    @property
    def situation(self) -> Situation:
        """Return what etiquette looks at for this person at this moment."""
        return situation(self.person, self.now, {})

    @property
    def zone(self) -> str:
        """Return the person's IANA time zone."""
        return zone_of(self.person)

    def local_time(self, place: Placed, message: str) -> str:
        """Return a text that says what time it is at a place, so that a wrong one is seen."""
        speech = self.rendering.speech
        time = speech.time(to_wall(self.now, place.zone))
        return self.rendering.text(message, place=place.name or speech.place(place.zone), time=time)

    def live(self) -> list[Conversation]:
        """Return the person's conversations here that are not over, the one last busy with first."""
        return self.tx.conversations(self.chat_id, self.person.id)

    def asking(self) -> Conversation | None:
        """Return the conversation whose question is open, the offer to resume it aside."""
        return next((c for c in self.live() if c.asking and c.flow != "resume"), None)

    def close(self, flow_id: str) -> None:
        """End what is alive of a flow, without a word."""
        for older in self.live():
            if older.flow == flow_id:
                self.end(older)

    def end(self, conversation: Conversation) -> None:
        """End one conversation, without a word; what it recorded stays. What carries reminders only falls silent."""
        self.tx.save_conversation(replace(conversation, over=not FLOWS[conversation.flow].nudges, asking=False))

    def answers(self, conversation: Conversation) -> Answers:
        """Return what a conversation knows, or nothing when it cannot be read."""
        loaded = self.load(conversation)
        return loaded[1].answers if loaded else {}

    def load(self, conversation: Conversation, *, quietly: bool = False) -> tuple[Flow, State] | None:
        """Return flow and state, or apologise for one that today's flows cannot take on; it is kept as it is.

        ``quietly`` passes over it: a conversation that only rests was not what was spoken to.
        """
        try:
            state = decode(conversation.saved, FLOWS)
        except UnreadableStateError as error:
            if quietly:
                return None
            log.error("conversation %d (%s) cannot be read: %s", conversation.id, conversation.flow, error)
            if conversation.asking:
                self.tx.save_conversation(replace(conversation, asking=False))
            self.showing.say(self.rendering.text("sorry-lost-thread"))
            return None
        flow = FLOWS[state.flow]
        return flow, refreshed(flow, state, self.facts(flow, state.answers, conversation.id))

    # processes

    def processes(self) -> list[Kept]:
        """Return the person's processes, the newest first."""
        if self._processes is None:
            self._processes = read_all(self.tx, self.person.id)
        return self._processes

    def _items(self) -> Mapping[str, Item]:
        """Return what is known about each process, worked out once until one of them or the person changes."""
        known = (self.processes(), self.person)
        if self._known is None or self._known[0][0] is not known[0] or self._known[0][1] is not known[1]:
            self._known = known, items_of(self.processes(), self.situation)
        return self._known[1]

    def by_companion(self, conversation_id: int) -> Kept | None:
        """Return the process whose reminders come from a conversation."""
        return next((one for one in self.processes() if one.companion == conversation_id), None)

    def keep(self, one: Kept) -> Kept:
        """Write a process, new or changed."""
        stored = save(self.tx, one)
        others = [other for other in self.processes() if other.record.id != stored.record.id]
        self._processes = sorted([stored, *others], key=lambda kept: -kept.record.id)
        return stored

    def nudges(self) -> list[Nudge]:
        """Return the person's reminders that pend or are set aside, soonest first, each when it really comes."""
        self.settle()
        return self.tx.nudges(self.person.id)

    def settle(self) -> None:
        """Spread what has been planned so that it is not too much: before it is shown, and at the end of a unit."""
        if self.spread is not None and not self.erased:
            spread, self.spread = self.spread, None
            spread(self)

    def process_of(self, answers: Answers, conversation_id: int = 0) -> Kept | None:
        """Return the process a conversation is about: the one it names, or the one it began."""
        picked = answers.get(PROCESS)
        if isinstance(picked, Picked):
            return next((one for one in self.processes() if one.process.id == picked.choice), None)
        begun = (one for one in self.processes() if one.record.conversation_id == conversation_id)
        return next(begun, None) if conversation_id else None

    # what engine and texts may know

    def facts(self, flow: Flow, answers: Answers, conversation_id: int) -> Facts:
        """Return what the engine may know about the person at this moment."""
        labelled: dict[str, Item] = {}
        if flow.lists & {"nudges", "missed"}:
            blocks = self.blocks(answers)
            listed = blocks.missed if "missed" in flow.lists else blocks.nudges
            labelled = {f"n{n.id}": Item(blocks.nudge_label(n), _told_of(n, blocks.company(n))) for n in listed}
        elif "rounds" in flow.lists and (one := self.process_of(answers)):
            labelled = {f"r{r.number}": Item(self.blocks(answers).moment(r, one.process)) for r in one.process.rounds}
        facts = facts_for(
            self.tx,
            self.person,
            self.now,
            conversation_id=conversation_id,
            answers=answers,
            processes=self.processes(),
            items=self._items(),
            labelled=labelled,
            missed="missed" in flow.lists,
        )
        facts = with_pairing(self, flow, facts, answers)
        facts = with_dilemmas(self, with_group(self.tx, facts, answers), flow, conversation_id)
        facts = with_memberships(self, flow, facts, answers)
        return with_own_answers(self, facts) if "answers" in flow.lists else facts

    def missed(self, answers: Answers) -> list[Nudge]:
        """Return the reminders on a list of those missed that still make sense, soonest first."""
        told = answers.get("missed")
        names, found = told.options if isinstance(told, Several) else (), []
        pending = self.tx.nudges(self.person.id) if names else []
        for name in names:
            nudge = self.tx.nudge(int(name[1:])) if name[1:].isdecimal() else None
            if nudge is not None and nudge.person_id == self.person.id and self._is_open(nudge, pending):
                found.append(nudge)
        return sorted(found, key=lambda nudge: (nudge.wall, nudge.id))

    def _is_open(self, nudge: Nudge, pending: Sequence[Nudge]) -> bool:
        """Say whether what a reminder was about is still so, and it has not been put off."""
        if any(other.dedup == nudge.dedup and other.reason.get("chosen") for other in pending):
            return False
        one = self.by_companion(nudge.conversation_id)
        if one is not None and nudge.kind in AGENDA:
            dues = agenda(replace(one.process, fired={}), self.situation)
            return any(due.kind == nudge.kind for due in dues)
        conversation = self.tx.conversation(nudge.conversation_id)
        return conversation is not None and not conversation.over

    def blocks(self, answers: Answers) -> Blocks:
        """Return the blocks of text about processes and reminders."""
        nudges = self.nudges()
        return Blocks(
            self.rendering,
            self.processes(),
            nudges,
            self.situation,
            self.process_of(answers),
            home_of(self.person),
            self._answers_of,
            self.missed(answers),
        )

    def _answers_of(self, conversation_id: int) -> Answers:
        conversation = self.tx.conversation(conversation_id)
        if conversation is None:
            return {}
        try:
            return decode(conversation.saved, FLOWS).answers
        except UnreadableStateError:
            return {}

    def on_record(self, answers: Answers, one: Kept | None) -> Answers:
        """Return a conversation's answers with the dates of its process, for a letter."""
        if one is None:
            return answers
        recorded = answers_of(one.process, self.situation)
        dates = {name: recorded[name] for name in ("when", "talked_on", "promised") if name in recorded}
        there = self.situation.at(one.process.place).employer.there
        over = recorded.get("over_at")
        if isinstance(over, Timed) and not over.day_only:  # its day there, which may be another
            dates["talked_on"] = Timed(datetime.combine(there(over.at).date(), time()), day_only=True)
        known: Answers = {**recorded, **answers, **dates}
        return {name: _by_their_clocks(answer, there) for name, answer in known.items()}


def _told_of(nudge: Nudge, company: str) -> Answers:
    """Return what is known about a reminder on a list: whether its time is etiquette's, and whom it is about."""
    known: dict[str, Answer] = {"bound": Picked("yes" if nudge.kind in _BOUND else "no")}
    return known | ({"company": Wrote(company)} if company else {})


def _by_their_clocks(answer: Answer, there: Callable[[datetime], datetime]) -> Answer:
    """Return a moment as whoever gets the letter reads it."""
    timed = isinstance(answer, Timed) and not answer.day_only
    return replace(answer, at=there(answer.at)) if isinstance(answer, Timed) and timed else answer
