"""What a typed date was taken for is told where it is not what was typed: ranges, and times of another place."""

from __future__ import annotations

import pytest

from tests.stories.story import Story
from tests.stories.walks_talks import begins

RANGE = {
    "de": "am 8.12. zwischen 14 und 15 Uhr",
    "en": "8 December, 2-3pm",
    "id": "tgl 8 Desember jam 2 sampai 3 siang",
}
ELSEWHERE = {
    "de": "am 8.12. um 9 Uhr New Yorker Zeit",
    "en": "8 December at 9am EST",
    "id": "tgl 8 Desember jam 9 pagi waktu New York",
}


@pytest.mark.parametrize(("typed", "told"), [(RANGE, "when-range"), (ELSEWHERE, "when-zone")])
async def test_what_is_taken_is_told_before_the_question(story: Story, typed: dict[str, str], told: str) -> None:
    """D1: of a range the beginning counts, and another place's time is shown by the person's own clocks."""
    await begins(story, "informational", "when", standing="fixed")
    story.skip()
    await story.user_sends(typed[story.locale])
    story.bot_says(told)
