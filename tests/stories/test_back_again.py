"""Blocked the bot and let it back in: what was waited for is waited for again, each once, and nothing twice."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from tests.stories.story import START, Story
from tests.stories.walks import TOMORROW, decides, sleeps_on_it, to_the_card, walk
from tests.stories.walks_after import process

TUESDAY = date(2026, 11, 24)


async def _watches(story: Story) -> None:
    await decides(story, "decline", lean="decline")
    story.skip()
    await story.user_taps("watch", story.home)
    story.bot_says("watch-waiting", "Acme")
    story.skip()


async def _back(story: Story, way: str) -> None:
    """Block the bot; it is noticed when it is let back in, or when somebody simply writes again."""
    await story.user_blocks()
    assert await story.nudges() == []
    if way == "unblocks":
        await story.user_blocks(back=True)
    await story.user_sends("/help")
    story.skip()


WAYS = pytest.mark.parametrize("way", ["unblocks", "writes"])


@WAYS
async def test_a_careers_watch_is_kept_up(story: Story, way: str) -> None:
    """A9, A11: four weeks from now, once."""
    await _watches(story)
    await story.passes(days=8)
    await _back(story, way)
    look = START.date() + timedelta(days=8, weeks=4)
    assert [(n.kind, n.wall.date()) for n in await story.nudges()] == [("careers", look)]
    await story.it_is(look, 8, 59)
    story.bot_stays_silent()
    await story.it_is(look, 9)
    story.bot_says("watch-look", "Acme")
    story.bot_stays_silent()


@WAYS
async def test_blocked_twice_there_is_still_one_look(story: Story, way: str) -> None:
    await _watches(story)
    for _ in range(2):
        await _back(story, way)
    assert Counter(n.kind for n in await story.nudges()) == {"careers": 1}


@WAYS
async def test_a_decision_slept_on_is_asked_next_morning(story: Story, way: str) -> None:
    """A13: at nine, once; what the interview itself wants is there once as well."""
    await sleeps_on_it(story)
    await _back(story, way)
    kinds = Counter(n.kind for n in await story.nudges())
    assert kinds["sleep"] == 1
    assert set(kinds.values()) == {1}
    await story.it_is(TUESDAY, 8, 59)
    story.bot_stays_silent()
    await story.it_is(TUESDAY, 9)
    story.bot_says("decide-woken", "Acme")
    await story.passes(days=3)
    story.bot_stays_silent()


@WAYS
async def test_one_that_has_been_asked_is_not_asked_again(story: Story, way: str) -> None:
    """Timings: once; silence afterwards is respected."""
    await sleeps_on_it(story)
    await story.it_is(TUESDAY, 9)
    story.bot_says("decide-woken")
    await story.passes(hours=1)
    await _back(story, way)
    assert "sleep" not in {n.kind for n in await story.nudges()}
    await story.passes(days=3)
    story.bot_stays_silent()


@WAYS
async def test_of_an_interview_that_is_over_nothing_is_asked(story: Story, way: str) -> None:
    """A13: away over the interview: there is nothing left to decide."""
    await to_the_card(story, when=TOMORROW[story.locale])
    story.skip()
    await story.user_taps("unsure", "sleep")
    await walk(story, "asleep")
    story.skip()
    await story.user_blocks()
    await story.passes(days=2)
    if way == "unblocks":
        await story.user_blocks(back=True)
    await story.user_sends("/help")
    story.skip()
    assert "sleep" not in {n.kind for n in await story.nudges()}


@WAYS
async def test_with_reminders_off_they_wait_aside(story: Story, way: str) -> None:
    """telegram.md 27: off is off; on again, the look is there."""
    await _watches(story)
    await story.user_sends("/settings")
    story.skip()
    await story.user_taps("reminders", "off")
    story.skip()
    await _back(story, way)
    assert [n.status for n in await story.nudges()] == ["aside"]
    await story.passes(weeks=3)
    story.bot_stays_silent()


@WAYS
async def test_a_watch_that_was_given_up_stays_so(story: Story, way: str) -> None:
    await _watches(story)
    await story.user_taps("stop")
    story.skip()
    await _back(story, way)
    assert await story.nudges() == []
    assert (await process(story)).ended
