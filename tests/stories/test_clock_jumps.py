"""A machine whose clock jumps to and fro: whatever it does, a reminder comes once, and none is lost for it."""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.clock import JumpingClock
from bot.ports import Nudge, Person, Transaction
from bot.scheduling.steadiness import REST
from bot.scheduling.wake import WakeUp
from bot.scheduling.walltime import to_instant
from tests.stories.conftest import _MEMORY
from tests.stories.story import PERSON, START, Story
from tests.stories.walks import sleeps_on_it

PEOPLE = [PERSON, *range(5001, 5006)]  # whose reminders come six hours after one another, some of them at night
APART = timedelta(hours=6)
LASTS = timedelta(days=3)
HOUR, DAY = 3600, 86400
Step = tuple[int, int, bool]  # seconds that pass, by how many the clock is set off, whether the bot is started anew


class Machine(JumpingClock):
    """A clock that can be set to any time, and one that nobody sets."""

    def __init__(self, story: Story) -> None:
        super().__init__(frozen_at=to_instant(START, story.zone))
        self.seconds = 0.0

    def steady(self) -> float:
        return self.seconds

    def goes(self, seconds: float, leap: float) -> None:
        """Let time pass, and set the clock off by ``leap`` seconds, which may be back."""
        self.seconds += seconds
        self.offset += timedelta(seconds=seconds + leap)


class Lives:
    """Some people who sleep on their decisions, and a bot on a machine like this."""

    def __init__(self, folder: Path) -> None:
        self.story = Story(folder, "de")
        self.machine = self.story.clock = Machine(self.story)

    async def begin(self) -> None:
        """Let one person walk there, and others be where they are."""
        await self.story.open()
        await sleeps_on_it(self.story)
        await self.story.store.write(self._multiply)
        await self.story.close()

    def _multiply(self, tx: Transaction) -> None:
        [mine] = tx.nudges(PERSON)
        person, [talk] = tx.person(PERSON), tx.conversations(PERSON, PERSON)
        assert person is not None
        for n, other in enumerate(PEOPLE[1:], 1):
            tx.save_person(Person(other, person.locale, person.chose_locale, person.facts))
            theirs = tx.save_conversation(replace(talk, id=0, version=0, person_id=other, chat_id=other))
            at, wall = mine.due_at + n * APART, mine.wall + n * APART
            tx.plan(
                replace(
                    mine,
                    person_id=other,
                    chat_id=other,
                    conversation_id=theirs.id,
                    due_at=at,
                    wall=wall,
                    expires_at=at + LASTS,
                    dedup=f"{theirs.id}:{mine.kind}",
                )
            )

    async def live(self, steps: list[Step]) -> None:
        """Start the bot, and look after each step; at last let the clock be right, three weeks on."""
        await self.start()
        for seconds, leap, restarts in steps:
            await self.step(seconds, leap)
            if restarts:
                await self.story.close()
                await self.start()
        right = timedelta(days=21) - self.machine.offset
        await self.step(1, right.total_seconds())
        await self.step(REST.total_seconds(), 0)
        await self.step(DAY / 2, 0)  # the end of a night that somebody waited for

    async def start(self) -> None:
        """Start the bot, which knows nothing of what the clock showed before."""
        await self.story.open()
        self.wake_up = WakeUp(self.story.store, self.machine, self.story.dispatcher.fire_due, self.machine.steady)
        await self.wake_up.look()

    async def step(self, seconds: float, leap: float) -> None:
        self.machine.goes(seconds, leap)
        said = len(self.story.chat.waiting)
        before = {person: await self.planned(person) for person in PEOPLE}
        await self.wake_up.look()
        for outbound in self.story.chat.waiting[said:]:
            due = [nudge.due_at for nudge in before[outbound.call.person_id]]
            assert due, "nothing was planned"
            assert min(due) <= self.machine.now(), "not before its time, as far as anybody can know"

    async def planned(self, person: int) -> list[Nudge]:
        return await self.story.store.read(lambda tx: tx.nudges(person))

    def came(self) -> Counter[int]:
        """Return how often somebody was told, by person; a call may also take the old buttons away."""
        calls = [outbound.call for outbound in self.story.chat.waiting]
        assert len({call.dedup for call in calls}) == len(calls)
        return Counter(call.person_id for call in calls if call.unasked and call.method.startswith("send"))


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Return a database in which everybody sleeps on it, and its key."""
    lives = Lives(tmp_path_factory.mktemp("begun"))
    asyncio.run(lives.begin())
    return lives.story.path, lives.story._key


def _lived(begun: tuple[Path, bytes], steps: list[Step]) -> tuple[Counter[int], dict[int, list[Nudge]]]:
    async def live() -> tuple[Counter[int], dict[int, list[Nudge]]]:
        with TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as name:
            lives = Lives(Path(name))
            shutil.copy(begun[0], lives.story.path)
            lives.story._key = begun[1]
            try:
                await lives.live(steps)
                return lives.came(), {person: await lives.planned(person) for person in PEOPLE}
            finally:
                await lives.story.close()

    return asyncio.run(live())


LEAPS = st.one_of(
    st.just(0), st.integers(-20 * DAY, 20 * DAY), st.integers(-2 * HOUR, 2 * HOUR), st.sampled_from((-DAY, DAY))
)
PASSING = st.one_of(st.integers(0, 70), st.integers(0, 8 * HOUR))
STEPS = st.lists(st.tuples(PASSING, LEAPS, st.booleans()), max_size=12)


@settings(max_examples=40, deadline=None)
@given(STEPS)
@example([(5, 30 * DAY, False), (5, -30 * DAY, False), (DAY, 0, False), (5, -DAY, True), (DAY, 0, False)])
@example(
    [(23 * HOUR, 0, False), (60, -DAY, True), (DAY, 0, False), (60, 4 * DAY, True), (60, 0, False), (9, -DAY, True)]
)
def test_whatever_the_clock_does_nothing_comes_twice(begun: tuple[Path, bytes], steps: list[Step]) -> None:
    """The real store and dispatcher: at most one message each, none before its time, and nothing is left behind."""
    came, planned = _lived(begun, steps)
    assert max(came.values(), default=0) <= 1
    assert all(nudges == [] for nudges in planned.values())


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 50), st.integers(11 * 60, 300 * DAY)), max_size=5))
def test_leaps_that_are_taken_back_within_a_minute_lose_nothing(
    begun: tuple[Path, bytes], there_and_back: list[tuple[int, int]]
) -> None:
    """Nothing comes too early, and nothing is dropped because its moment seemed to be over: everybody hears of it."""
    steps: list[Step] = []
    for seconds, leap in there_and_back:
        steps += [(5, leap, False), (seconds, -leap, False), (120, 0, False)]
    came, _ = _lived(begun, [*steps, *[(HOUR, 0, False)] * 70])
    assert came == dict.fromkeys(PEOPLE, 1)
