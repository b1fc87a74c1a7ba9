"""Helpers of stories about typed answers: come to a question, type something, see what it was taken for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conversations.model import Answer, Picked
from tests.stories.speaking import hears
from tests.stories.story import Story
from tests.stories.walks import walk

Lines = Mapping[str, Sequence[str]]  # by language


async def is_asked(story: Story, step: str, **answers: str) -> None:
    """Be asked this question of "decide"; what was said until then is heard."""
    await hears(story, "/decide")
    await walk(story, step, **answers)
    story.skip()


async def taken_for(story: Story, step: str, text: str) -> Answer | None:
    """Type an answer to the open question, return what it was taken for, or None; the question is open again then."""
    await hears(story, text)
    state = await story.state()
    if state.step == step:
        return None
    assert state.trail, f"{text!r} ended or left {step} for {state.step}"
    if state.trail[-1] != step:
        return Picked(f"went to {state.step}")
    await hears(story, "/back")
    return state.answers.get(step)


async def misread(story: Story, step: str, lines: Sequence[str], meant: str) -> dict[str, Answer | None]:
    """Type each of these answers to the open question; return those that were taken for something else."""
    found = {text: await taken_for(story, step, text) for text in lines}
    return {text: answer for text, answer in found.items() if answer != Picked(meant)}
