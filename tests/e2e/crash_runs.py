"""Runs of a crowd: one through a bot that is left alone, one through a bot that is killed again and again."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from tests.e2e.crash_lives import Lives
from tests.e2e.crash_remains import Remains, what_remains
from tests.e2e.crash_walks import TOKEN, Crowd, Input, Person, Walk

SEED = int(os.environ.get("CRASH_SEED") or Random().randrange(1_000_000))
PEOPLE, EACH, KILLS = 40, 50, 100
SPARE = 10  # people in whose walks the clock may have had a say, see heard_no_clock()
SHARE = PEOPLE * EACH // KILLS  # updates for each life
AFRESH = 10  # every so many lives the bot is started by ``python -m bot``, else forked (see crash_zygote.py)
SPREAD_SECONDS = 0.2  # over which a life's updates come
NO_LONGER = timedelta(seconds=0.2)  # than this a life waits for its moment to be killed
POLL_SECONDS = 0.005
NO_NUDGE_FOR = timedelta(minutes=15)
STUCK = timedelta(seconds=30)  # nothing new for so long means that something is lost


@dataclass
class Killing:
    """What was seen from outside."""

    in_flight: list[int] = field(default_factory=list)  # calls on their way, at each kill
    repeated: list[int] = field(default_factory=list)  # calls made again, until each kill and at the end
    sent_by_then: int = 0  # updates, when the killing ended


@asynccontextmanager
async def stage(folder: Path, key: str, walks: Mapping[int, Walk]) -> AsyncIterator[tuple[Crowd, Lives]]:
    """Set up a playground with a crowd; ``walks`` to be repeated, by person, empty for ones who find their own ways."""
    folder.mkdir()  # noqa: ASYNC240  # once, and quick
    crowd = Crowd(PEOPLE + SPARE, key, SEED, walks)
    lives = Lives(folder, await crowd.playground.start(), TOKEN, key)
    try:
        yield crowd, lives
    finally:
        await lives.end()
        await crowd.playground.stop()


async def found_ways(folder: Path, key: str, each: int = EACH) -> tuple[dict[int, Walk], Remains]:
    """Let everybody find a way through a bot that is left alone, in step; return the ways and what remains."""
    async with stage(folder, key, {}) as (crowd, lives):
        await lives.start()
        for _ in range(each):
            pressed: dict[int, str] = {}
            for person in crowd.people.values():
                what: Input = person.finds()
                person.walk.inputs.append(what)
                pressed[person.id] = crowd.does(person, what)
            await settled(crowd, lives)
            for person in crowd.people.values():
                query = pressed[person.id]
                person.walk.ends.append(len(person.walk.replies))
                person.walk.explained.append(person.answers[query][0] if query else "")
        for person in crowd.people.values():
            person.walk.strips = len(set(person.stripped))
        assert await lives.stop() == 0
        assert not crowd.refused, crowd.refused[:5]
        assert lives.count("outbox") == 0
        walks = {id: crowd.people[id].walk for id in islice(heard_no_clock(crowd, lives), PEOPLE)}
        assert len(walks) == PEOPLE, f"CRASH_SEED={SEED}: nudges are due to {len(crowd.people) - len(walks)} people"
        return walks, await what_remains(lives, key, walks)


def heard_no_clock(crowd: Crowd, lives: Lives) -> Iterator[int]:
    """Yield whom no nudge reached, nor may before the same ways have been gone again: that moment differs by run.

    One comes at once to whoever decides at night and then says that they live where it is morning.
    """
    by_then = (datetime.now(UTC) + NO_NUDGE_FOR).timestamp() * 1_000_000
    due = {row[0] for row in lives.rows(f"SELECT DISTINCT person_id FROM nudges WHERE due_at < {by_then}")}
    return (id for id in crowd.people if id not in due)


async def settled(crowd: Crowd, lives: Lives) -> None:
    """Wait until the bot has taken everything in, served it, and said what it had to say."""
    async with asyncio.timeout(STUCK.total_seconds()):
        while lives.count("inbox") < crowd.updates:  # noqa: ASYNC110  # as in calm()
            await asyncio.sleep(POLL_SECONDS)
    await calm(lives, "inbox WHERE status = 'open'", "outbox WHERE status <> 'dead'")


async def calm(lives: Lives, *rows: str) -> None:
    """Wait until there are no such rows any more."""
    async with asyncio.timeout(STUCK.total_seconds()):
        while any(map(lives.count, rows)):  # noqa: ASYNC110  # another process's database tells nobody when it changes
            await asyncio.sleep(POLL_SECONDS)


async def killed(crowd: Crowd, lives: Lives) -> Killing:
    """Let everybody walk through a bot that is killed at random moments, and at last through one that is not."""
    loop, random, seen = asyncio.get_running_loop(), Random(SEED), Killing()
    gate = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(walking(crowd, person, gate)) for person in crowd.people.values()]
    for number in range(KILLS):
        await (lives.start() if number % AFRESH == AFRESH - 1 else lives.fork())
        for _ in range(SHARE):
            loop.call_later(random.uniform(0, SPREAD_SECONDS), gate.release)
        await moment(crowd, lives, random, tasks)
        await lives.kill()
        nothing_is_wrong(crowd, tasks)
        seen.in_flight.append(lives.count("outbox WHERE status = 'sending'"))
        seen.repeated.append(sum(map(repeats, crowd.people.values())))
    seen.sent_by_then = crowd.updates
    await lives.start()
    await arrived(crowd, lives, tasks)
    await settled(crowd, lives)
    seen.repeated.append(sum(map(repeats, crowd.people.values())))
    assert await lives.stop() == 0
    return seen


async def moment(crowd: Crowd, lives: Lives, random: Random, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Wait for a moment to kill: some while starting, most in the middle of the work, after any of a life's calls.

    A call that nine kills have met on its way is let through first: the tenth would make the sender give it up, which
    is its promise, not a loss; tests/adapters holds it to that.
    """
    begun = crowd.calls
    if lives.count("outbox WHERE tries >= 9"):
        await calm(lives, "outbox WHERE tries >= 9")
    elif random.random() < 0.25:
        await asyncio.sleep(random.uniform(0, 0.3))
        return
    until = begun + random.randrange(4 * SHARE)
    if not all(task.done() for task in tasks):
        await heard(crowd, lives, lambda: crowd.calls > begun)
    try:
        await crowd.world.wait_for(lambda: crowd.calls >= until, NO_LONGER)
    except TimeoutError:
        return  # everybody waits for the next share
    await asyncio.sleep(random.uniform(0, 0.004))


async def walking(crowd: Crowd, person: Person, gate: asyncio.Semaphore) -> None:
    """Repeat a walk, each input when the one before has had its whole effect."""
    for number, what in enumerate(person.walk.inputs):
        await gate.acquire()
        query = crowd.does(person, what)
        while not person.is_done_with(number, query):
            person.waits_for = f"person {person.id}, input {number}: {what}"
            person.news.clear()
            await person.news.wait()
        person.waits_for = ""
        if query:
            explained = set(person.answers[query])
            assert explained == {person.walk.explained[number]}, f"person {person.id}, input {number}: {explained}"


async def arrived(crowd: Crowd, lives: Lives, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Wait until everybody is through; a crowd that hears nothing new for long has lost something."""
    while not all(task.done() for task in tasks):
        calls = crowd.calls
        await asyncio.wait(tasks, timeout=STUCK.total_seconds())
        nothing_is_wrong(crowd, tasks)
        await heard(crowd, lives, lambda: crowd.calls > calls or all(task.done() for task in tasks))  # noqa: B023


async def heard(crowd: Crowd, lives: Lives, something: Callable[[], bool]) -> None:
    """Wait for a call of the bot; when none comes for long, say who waits for what."""
    try:
        await crowd.world.wait_for(something, STUCK)
    except TimeoutError:
        vain = [p.waits_for for p in crowd.people.values() if p.waits_for]
        left = lives.rows("SELECT status, tries, why FROM outbox") + lives.rows(
            "SELECT update_id, status, failures FROM inbox WHERE status <> 'done'"
        )
        pytest.fail(
            f"CRASH_SEED={SEED}: {len(vain)} people wait in vain\n{vain[:5]}\n{left[:20]}"
            f"\n{len(crowd.world.updates)} updates not fetched\n{lives.said()[-3000:]}"
        )


def nothing_is_wrong(crowd: Crowd, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Fail as soon as somebody was told something else than without the kills."""
    wrong = [wrong for person in crowd.people.values() for wrong in person.wrong]
    assert not wrong, f"CRASH_SEED={SEED}: {wrong[0]}"
    for task in tasks:
        if task.done():
            task.result()


def repeats(person: Person) -> int:
    """Count the calls that were made again: texts, answers to presses, keyboards taken away."""
    answers = sum(len(times) - 1 for times in person.answers.values())
    return person.repeated + answers + len(person.stripped) - len(set(person.stripped))
