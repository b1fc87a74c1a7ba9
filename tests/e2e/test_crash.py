"""Killed a hundred times, the bot loses nothing and doubles nothing but, boundedly, what was on its way.

A crowd first finds its ways through a bot that is left alone. Then it goes the same ways through one that is killed
with SIGKILL again and again; what everybody saw, and what is in the database, must be the same.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bot.clock import SystemClock
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, new_master_key, read_master_key
from tests.e2e.crash_lives import Lives
from tests.e2e.crash_walks import TOKEN, Crowd, Input, Person, Walk

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("crash")]

Json = dict[str, Any]
SEED = int(os.environ.get("CRASH_SEED") or Random().randrange(1_000_000))
PEOPLE, EACH, KILLS = 40, 50, 100
SHARE = PEOPLE * EACH // KILLS  # updates for each life
AFRESH = 10  # every so many lives the bot is started by ``python -m bot``, else forked (see crash_zygote.py)
SPREAD_SECONDS = 0.3  # over which a life's updates come
NO_LONGER = timedelta(seconds=0.4)  # than this a life waits for its moment to be killed
POLL_SECONDS = 0.005
STUCK = timedelta(seconds=30)  # nothing new for so long means that something is lost
# Instants, and what only says when: they differ between two runs of the same conversation.
_TIMES = frozenset({"last_busy_at", "due_at", "local_time", "received_at", "decided_on", "reason", "update_id"})


@dataclass(frozen=True)
class Remains:
    """What is in the database at the end, by person, without ids and times."""

    exports: list[Json]
    rows: list[list[tuple[object, ...]]]


@dataclass
class Killing:
    """What was seen from outside."""

    in_flight: list[int] = field(default_factory=list)  # calls on their way, at each kill
    repeated: list[int] = field(default_factory=list)  # calls made again, until each kill and at the end
    sent_by_then: int = 0  # updates, when the killing ended


async def test_a_hundred_kills_lose_nothing_and_double_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """0 of 2,000 updates lost, 0 effects doubled, extra sends at most what was in flight at the kills, order kept."""
    key = new_master_key()
    walks, expected = await found_ways(tmp_path / "calm", key)
    async with stage(tmp_path / "killed", key, walks) as (crowd, lives):
        seen = await killed(crowd, lives)
        everything = PEOPLE * EACH
        served = lives.count("inbox WHERE status = 'done'")
        dead = lives.count("outbox WHERE status = 'dead'")
        remains = await what_remains(lives, key, crowd)
        people = list(crowd.people.values())
        shown = sum(person.at for person in people)
        doubled = sum(a != b for a, b in zip(remains.rows, expected.rows, strict=True))
        standing = sum(max(0, p.walk.strips - len(set(p.stripped))) for p in people)
        with capfd.disabled():
            print(
                f"\ncrash test, CRASH_SEED={SEED}: {KILLS} kills, {lives.started} starts, {seen.sent_by_then} of"
                f" {crowd.updates} updates sent while it was being killed"
                f"\n  lost: {everything - served} updates, {sum(len(p.walk.replies) for p in people) - shown} of"
                f" {shown} replies; doubled in the database: {doubled} people's rows"
                f"\n  in flight at the kills: {sum(seen.in_flight)} calls (at most {max(seen.in_flight)} at one,"
                f" none at {seen.in_flight.count(0)}); sent again: {seen.repeated[-1]}; given up: {dead}"
                f"\n  left over: {standing} keyboards of questions answered in words; out of order:"
                f" {sum(len(p.wrong) for p in people)}"
                f"\n  in the database: {summary(expected)}"
            )
    assert crowd.updates == served == everything, "an update is lost, or was taken twice"
    assert dead == 0, "a call was given up that never met three kills"
    assert not crowd.refused, crowd.refused[:5]
    for person in people:
        assert not person.wrong, person.wrong[0]
        assert person.at == len(person.walk.replies)
    assert remains.exports == expected.exports
    assert remains.rows == expected.rows
    for number, repeated in enumerate(seen.repeated):
        assert repeated <= sum(seen.in_flight[:number]), f"more was sent again than was in flight, by kill {number}"
    assert standing <= sum(seen.in_flight)
    assert "Traceback" not in lives.said(), lives.said()[-4000:]


async def test_asked_to_stop_it_finishes_and_ends_well(tmp_path: Path) -> None:
    """SIGTERM in the middle of a rush: exit code 0 within ten seconds, nothing lost, nothing sent twice."""
    key = new_master_key()
    walks, expected = await found_ways(tmp_path / "calm", key, each=6)
    async with stage(tmp_path / "stopped", key, walks) as (crowd, lives):
        gate = asyncio.Semaphore(1_000_000)
        await lives.start()
        tasks = [asyncio.create_task(walking(crowd, person, gate)) for person in crowd.people.values()]
        for _ in range(3):
            enough = crowd.calls + 40
            await crowd.world.wait_for(lambda: crowd.calls > enough, STUCK)  # noqa: B023  # awaited at once
            assert await lives.stop() == 0
            assert lives.count("outbox") == 0, "what it had committed to say was not said"
            await lives.start()
        await arrived(crowd, lives, tasks)
        await settled(crowd, lives)
        assert await lives.stop() == 0
        assert sum(map(repeats, crowd.people.values())) == 0
        assert [person.wrong for person in crowd.people.values() if person.wrong] == []
        assert await what_remains(lives, key, crowd) == expected
        assert "Traceback" not in lives.said(), lives.said()[-4000:]


async def test_a_second_instance_on_the_same_database_is_refused(tmp_path: Path) -> None:
    """Exit code 2 and one sentence; the first one does not notice."""
    async with stage(tmp_path / "one", new_master_key(), [Walk()]) as (crowd, lives):
        await lives.start()
        crowd.world.user_sends(1000, "/start")
        await crowd.world.wait_for(lambda: crowd.calls, STUCK)
        code, said = await lives.second()
        assert code == 2
        assert said.count("\n") == 1
        assert "Another Sopan is using" in said
        crowd.world.user_sends(1000, "/help")
        await crowd.world.wait_for(lambda: crowd.calls > 1, STUCK)
        assert await lives.stop() == 0


# --- how


@asynccontextmanager
async def stage(folder: Path, key: str, walks: list[Walk]) -> AsyncIterator[tuple[Crowd, Lives]]:
    """Set up a playground with a crowd; ``walks`` to be repeated, empty for a crowd that finds its own ways."""
    folder.mkdir()  # noqa: ASYNC240  # once, and quick
    crowd = Crowd(len(walks) or PEOPLE, key, SEED, walks)
    lives = Lives(folder, await crowd.playground.start(), TOKEN, key)
    try:
        yield crowd, lives
    finally:
        await lives.end()
        await crowd.playground.stop()


async def found_ways(folder: Path, key: str, each: int = EACH) -> tuple[list[Walk], Remains]:
    """Let everybody find a way through a bot that is left alone, in step; return the ways and what remains."""
    async with stage(folder, key, []) as (crowd, lives):
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
        return [person.walk for person in crowd.people.values()], await what_remains(lives, key, crowd)


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
        await moment(crowd, lives, random)
        await lives.kill()
        seen.in_flight.append(lives.count("outbox WHERE status = 'sending'"))
        seen.repeated.append(sum(map(repeats, crowd.people.values())))
    seen.sent_by_then = crowd.updates
    await lives.start()
    await arrived(crowd, lives, tasks)
    await settled(crowd, lives)
    seen.repeated.append(sum(map(repeats, crowd.people.values())))
    assert await lives.stop() == 0
    return seen


async def moment(crowd: Crowd, lives: Lives, random: Random) -> None:
    """Wait for a moment to kill: some while starting, most in the middle of the work, after any of a life's calls.

    A call that two kills have met on its way is let through first: the third would make the sender give it up, which is
    its promise (three tries in all), not a loss; tests/adapters holds it to that.
    """
    begun = crowd.calls
    if lives.count("outbox WHERE tries >= 2"):
        await calm(lives, "outbox WHERE tries >= 2")
    elif random.random() < 0.25:
        await asyncio.sleep(random.uniform(0, 0.4))
        return
    until = begun + random.randrange(4 * SHARE)
    try:
        await crowd.world.wait_for(lambda: crowd.calls > begun, STUCK)
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


async def arrived(crowd: Crowd, lives: Lives, tasks: list[asyncio.Task[None]]) -> None:
    """Wait until everybody is through; a crowd that hears nothing new for long has lost something."""
    while True:
        calls = crowd.calls
        _, waiting = await asyncio.wait(tasks, timeout=STUCK.total_seconds())
        for task in tasks:
            if task.done():
                task.result()
        if not waiting:
            return
        wrong = [wrong for p in crowd.people.values() for wrong in p.wrong]
        vain = [p.waits_for for p in crowd.people.values() if p.waits_for]
        left = lives.rows("SELECT status, tries, why FROM outbox") + lives.rows(
            "SELECT update_id, status, failures FROM inbox WHERE status <> 'done'"
        )
        assert crowd.calls > calls, (
            f"CRASH_SEED={SEED}: {len(waiting)} people wait in vain\n{vain[:5]}\n{wrong[:3]}\n{left[:20]}"
            f"\n{len(crowd.world.updates)} updates not fetched\n{lives.said()[-3000:]}"
        )


def repeats(person: Person) -> int:
    """Count the calls that were made again: texts, answers to presses, keyboards taken away."""
    answers = sum(len(times) - 1 for times in person.answers.values())
    return person.repeated + answers + len(person.stripped) - len(set(person.stripped))


async def what_remains(lives: Lives, key: str, crowd: Crowd) -> Remains:
    """Read the database of a bot that has ended."""
    store = await SqliteStore.open(lives.database, Cipher(read_master_key(key)), SystemClock())
    try:
        exports = [without_times(await store.read(lambda tx, id=id: tx.export(id))) for id in crowd.people]  # type: ignore[misc]
    finally:
        await store.close()
    return Remains(exports, [rows_of(lives, id) for id in crowd.people])


def rows_of(lives: Lives, person: int) -> list[tuple[object, ...]]:
    """Return a person's rows; ``version`` counts writes, so that one write too many shows."""
    of = f"(SELECT count(*) FROM conversations d WHERE d.person_id = {person} AND d.id < conversation_id)"
    questions = (
        f"SELECT 'conversation', flow, version, asking, over FROM conversations WHERE person_id = {person} ORDER BY id",
        f"SELECT 'record', {of} FROM records WHERE person_id = {person} ORDER BY id",
        f"SELECT 'nudge', {of}, kind, round, zone, status FROM nudges WHERE person_id = {person} ORDER BY id",
        f"SELECT 'update', status, failures, body IS NULL FROM inbox WHERE person_id = {person} ORDER BY id",
        f"SELECT 'reachable', reachable FROM people WHERE id = {person}",
    )
    return [row for question in questions for row in lives.rows(question)]


def without_times(value: Any) -> Any:
    """Return a JSON value without what depends on when it happened."""
    match value:
        case dict():
            return {name: without_times(part) for name, part in value.items() if name not in _TIMES}
        case list():
            return [without_times(part) for part in value]
    return value


def summary(remains: Remains) -> str:
    """Count what there is."""
    kinds = [str(row[0]) for rows in remains.rows for row in rows]
    flows = [row[1] for rows in remains.rows for row in rows if row[0] == "conversation"]
    return (
        f"{kinds.count('conversation')} conversations ({flows.count('decide')} decide),"
        f" {kinds.count('record')} records, {kinds.count('nudge')} nudges"
    )
