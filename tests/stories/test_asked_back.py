"""Asked back where one hardly expects it: at a date read back, at a language, at a talk, at one's own notes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from html import unescape
from pathlib import Path

import pytest

from conversations.languages import LANGUAGES
from tests.stories.speaking import hears
from tests.stories.story import Story
from tests.stories.walks import MOMENT

WHY = {"de": "Warum fragst du?", "en": "Why do you ask?", "id": "Kenapa tanya?", "ms": "Kenapa awak tanya?"}
WAYS = {
    "language-language": ["/language"],
    "informational-standing": ["/informational", "Acme"],
    "decide-when_ok": ["/decide", "Acme", "Analyst", "MOMENT"],
    "add-when_ok": ["/interviews", "#add", "Acme", "Analyst", "MOMENT"],
    "interviews-role": ["/interviews", "#add", "Acme", "Analyst", "MOMENT", "#yes", "#wib", "#edit", "#role"],
}


@pytest.fixture(params=LANGUAGES)
async def story(request: pytest.FixtureRequest, folder: Path) -> AsyncIterator[Story]:
    story = Story(folder, request.param)
    await story.open()
    yield story
    await story.close()
    print("\n".join(story.chat.lines))
    story.over()


@pytest.mark.parametrize("asked", WAYS)
async def test_a_question_back_is_answered_and_the_question_stands(story: Story, asked: str) -> None:
    for said in WAYS[asked]:
        if said.startswith("#"):
            await story.user_taps(said[1:])
            story.skip()
        else:
            await hears(story, MOMENT[story.locale] if said == "MOMENT" else said)
    flow, _, step = asked.partition("-")
    before = await story.state(flow)
    assert before.step == step
    (answer,) = await hears(story, WHY[story.locale])
    assert answer.plain == unescape(story.catalog.text(story.locale, asked, "why"))
    assert await story.state(flow) == before
