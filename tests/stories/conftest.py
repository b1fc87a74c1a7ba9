"""Every story runs in each language, and once more with a restart after each turn."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.stories.group_story import GroupStory
from tests.stories.story import Story

# Stories type words of their own in these; in every other language the texts are checked, and test_malay.py tells one.
TOLD_IN = ("de", "en", "id")

_MEMORY = Path("/dev/shm")  # a disk that syncs at once; durability has tests of its own


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Return a folder for a real database file, in memory where the system has such a disk."""
    if not _MEMORY.is_dir():
        yield tmp_path
        return
    with TemporaryDirectory(dir=_MEMORY) as name:
        yield Path(name)


@pytest.fixture(params=[f"{locale}{again}" for locale in TOLD_IN for again in ("", "-restarting")])
async def story(request: pytest.FixtureRequest, folder: Path) -> AsyncIterator[Story]:
    locale, _, restarting = request.param.partition("-")
    story = Story(folder, locale, restarts=bool(restarting))
    await story.open()
    yield story
    await story.close()
    print("\n".join(story.chat.lines))  # pytest shows it with a failure
    story.over()


@pytest.fixture(params=["", "restarting"])
async def group_story(request: pytest.FixtureRequest, folder: Path) -> AsyncIterator[GroupStory]:
    """Return a group with its people; everybody in it has a language of their own."""
    story = GroupStory(folder, restarts=bool(request.param))
    await story.open()
    yield story
    await story.close()
    print("\n".join(story.lines))
