"""Killed a hundred times, the bot loses nothing and doubles nothing but, boundedly, what was on its way.

A crowd first finds its ways through a bot that is left alone. Then it goes the same ways through one that is killed
with SIGKILL again and again; what everybody saw, and what is in the database, must be the same.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from bot.storage.cipher import new_master_key
from tests.e2e.crash_remains import summary, what_remains
from tests.e2e.crash_runs import (
    EACH,
    KILLS,
    PEOPLE,
    SEED,
    STUCK,
    arrived,
    found_ways,
    killed,
    repeats,
    settled,
    stage,
    walking,
)
from tests.e2e.crash_walks import Walk

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("crash")]


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
        remains = await what_remains(lives, key, crowd.people)
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
                f"\n  in the database: {summary(expected)}",
                file=sys.stderr,  # xdist lets nothing else through
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
        assert await what_remains(lives, key, crowd.people) == expected
        assert "Traceback" not in lives.said(), lives.said()[-4000:]


async def test_a_second_instance_on_the_same_database_is_refused(tmp_path: Path) -> None:
    """Exit code 2 and one sentence; the first one does not notice."""
    async with stage(tmp_path / "one", new_master_key(), {1000: Walk()}) as (crowd, lives):
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
