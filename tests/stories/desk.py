"""Planning without dialogue: what happens to processes and settings, over the real dispatcher and a real file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from typing import TypeVar

from bot.dispatcher.holding import Holding, Wiring
from bot.dispatcher.noting import note
from bot.dispatcher.performing import perform
from bot.dispatcher.planning import postpone, replan
from bot.dispatcher.records import Kept, new, read_all
from bot.dispatcher.showing import Showing
from bot.ports import Conversation, Nudge, Transaction
from bot.telegram.messages import TelegramMessenger
from conversations.known import PROCESS
from conversations.model import Answer, Effect, Note, Picked, Remember, State, Timed
from conversations.registry import FLOWS
from tests.stories.mistakes import Mistaken
from tests.stories.story import PERSON, Story
from tests.unit.agendas import application, at

T = TypeVar("T")
Row = tuple[object, ...]

TALK = "Tue 8.12. 15:00"  # two weeks after a story begins, on Monday, 23 November, at ten in Berlin
USUAL = {  # by German ways: two weeks, six weeks and two more
    "ahead": at("Mon 7.12. 18:00"),
    "ahead_soon": at("Tue 8.12. 14:00"),
    "thank_you": at("Tue 8.12. 18:00"),
    "follow_up": at("Tue 22.12. 09:00"),
    "let_go": at("Tue 2.2. 09:00"),
}


class Desk:
    """One person in Berlin, with what is on record about them; each call is one unit of work, as a visit has it."""

    def __init__(self, story: Story) -> None:
        self.story = story
        messenger = TelegramMessenger("sopan_bot")
        self._wiring = Wiring(story.catalog, story.tokens, messenger, Mistaken(story.catalog), story.clock)

    async def within(self, do: Callable[[Holding], T]) -> T:
        def unit(tx: Transaction) -> T:
            person = tx.person(PERSON)
            assert person
            showing = Showing(self._wiring.messenger, key="t", chat_id=PERSON, person_id=PERSON)
            unit = Holding(self._wiring, tx, person, PERSON, showing)
            done = do(unit)
            unit.settle()
            return done

        return await self.story.store.write(unit)

    async def keeps(self, *when: str, **more: object) -> Kept:
        """Note an application, and plan its reminders."""
        process = application(*when, **more)
        return await self.within(lambda unit: replan(unit, unit.keep(new(unit.person, 0, process))))

    async def happens(self, happening: str, **said: Answer) -> None:
        """Let something happen to the one process, as a conversation notes it."""
        one = await self.one()
        state = State("interviews", 1, "item", {PROCESS: Picked(one.process.id), **said})
        await self.within(lambda unit: note(unit, _conversation("interviews"), state, Note(happening)))

    async def does(self, effect: Effect, **said: Answer) -> None:
        """Do what a turn of the settings asks for."""
        state = State("settings", 1, "menu", said)
        await self.within(lambda unit: perform(unit, _conversation("settings"), FLOWS["settings"], state, effect))

    async def chooses(self, fact: str, answer: Answer) -> None:
        """Change a setting."""
        await self.does(Remember(fact, fact), **{fact: answer})

    async def snoozes(self, kind: str, until: str) -> None:
        """Put a reminder off to a moment of one's own."""
        nudge = (await self.planned())[kind]
        await self.within(lambda unit: postpone(unit, nudge, Timed(at(until))))

    async def one(self) -> Kept:
        (kept,) = await self.story.store.read(lambda tx: read_all(tx, PERSON))
        return kept

    async def planned(self) -> dict[str, Nudge]:
        """Return what waits, pending or set aside, by kind."""
        return {nudge.kind: nudge for nudge in await self.story.nudges()}

    async def walls(self) -> dict[str, datetime]:
        return {kind: nudge.wall for kind, nudge in (await self.planned()).items()}

    def rows(self) -> list[Row]:
        """Return every row there ever was, settled ones too."""
        with closing(sqlite3.connect(self.story.path)) as database:
            return database.execute(
                "SELECT id, kind, status, due_at, wall, zone, expires_at, round FROM nudges"
            ).fetchall()


def _conversation(flow: str) -> Conversation:
    return Conversation(999, PERSON, PERSON, flow, {}, 0, False, False, datetime.now().astimezone())
