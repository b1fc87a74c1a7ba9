"""Helpers of stories in which people just say what they want."""

from __future__ import annotations

from collections.abc import Mapping

from tests.stories.story import Story

Said = Mapping[str, str]  # a sentence in each language


async def lives_here(story: Story) -> None:
    """Say once where one lives, so that no reminder has to ask; nothing of it is left to be heard."""
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/settings")
    await story.user_taps("place", story.home, "done")
    story.skip()
    story.restarts = restarts
    await story.restart()


async def in_the_middle(story: Story) -> None:
    """Be asked by "decide", with buttons, whether one works; that is the question to come back to."""
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/decide Siemens")
    await story.user_taps("unclear", "open")
    assert "decide-employed" in story.skip()[-1].keys
    story.restarts = restarts
    await story.restart()
