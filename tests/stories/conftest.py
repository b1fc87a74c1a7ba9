"""Every story runs in each language, and once more with a restart after each turn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.language.catalog import SHIPPED
from tests.stories.story import Story


@pytest.fixture(params=[f"{locale}{again}" for locale in SHIPPED for again in ("", "-restarting")])
async def story(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Story]:
    locale, _, restarting = request.param.partition("-")
    story = Story(tmp_path, locale, restarts=bool(restarting))
    await story.open()
    yield story
    await story.close()
    story.over()
