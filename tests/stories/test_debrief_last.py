"""debrief's end: the last note, letting go, and an interview told of weeks late (D9-D13)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.story import Story
from tests.stories.walks_after import (
    FINAL,
    LET_GO,
    day,
    debrief_on,
    debrief_to,
    followed_up,
    planned,
    process,
    waits,
)

THREE_WEEKS_AGO = {
    "de": "am 2. November um 10 Uhr",
    "en": "2 November at 10 am",
    "id": "tanggal 2 November jam 10 pagi",
}
SEVEN_WEEKS_AGO = {"de": "am 5. Oktober um 10 Uhr", "en": "5 October at 10 am", "id": "tanggal 5 Oktober jam 10 pagi"}


async def _at_the_last_note(story: Story) -> None:
    await followed_up(story)
    await story.it_is(FINAL[story.locale], 8)
    await story.user_sends("/debrief Acme")
    story.bot_says("debrief-hub")
    await story.user_taps("follow_up")
    story.bot_says("debrief-final")


async def test_the_last_note_is_a_letter_of_its_own(story: Story) -> None:
    """D13: after weeks a last note does no harm; then everything is sent."""
    await _at_the_last_note(story)
    await story.user_taps("write")
    story.skip()
    await debrief_on(story, "letter")
    letter = story.bot_says("letter-subject")
    assert "?" not in letter.plain, "it asks for nothing"
    story.bot_says("debrief-letter")
    await story.user_taps("sent")
    story.bot_says("debrief-hub", day(story, LET_GO[story.locale]))
    await story.user_taps("follow_up")
    story.bot_says("debrief-all_sent")
    await story.user_taps("wait")
    story.bot_says("debrief-hub")
    await story.it_is(LET_GO[story.locale], 9)
    story.bot_says("reminder-let_go")


@pytest.mark.parametrize("way", ["back", "sent", "close"])
async def test_the_last_note_is_optional(story: Story, way: str) -> None:
    """D13: not now, sent already, or let go instead."""
    await _at_the_last_note(story)
    await story.user_taps(way)
    story.bot_says("debrief-closed" if way == "close" else "debrief-hub")
    kept = await process(story)
    assert (kept.final_note_on == FINAL[story.locale]) == (way == "sent")
    assert (kept.ended == "closed") == (way == "close")
    assert set(await planned(story)) == {"back": {"final_note", "let_go"}, "sent": {"let_go"}, "close": set()}[way]


async def test_letting_go_when_told_that_it_is_too_often(story: Story) -> None:
    """D11: the way out stands beside the no; nothing comes after it."""
    await followed_up(story)
    await story.user_sends("/debrief Acme")
    await story.user_taps("follow_up")
    story.skip()
    await story.user_taps("close")
    story.bot_says("debrief-closed", "Acme")
    assert await story.nudges() == []
    await story.passes(days=90)
    story.bot_stays_silent()


async def test_letting_go_when_all_is_sent(story: Story) -> None:
    """D11, D12: nothing more can be written; closing is one tap."""
    await _at_the_last_note(story)
    await story.user_taps("sent", "follow_up")
    story.skip()
    await story.user_taps("close")
    story.bot_says("debrief-closed", "Acme")
    await story.passes(days=90)
    story.bot_stays_silent()


async def test_an_interview_weeks_ago_may_be_asked_about_at_once(story: Story) -> None:
    """D10: the week is long over: one mail is fine today, and the reminder comes tomorrow, not in the past."""
    await waits(story, over_at=THREE_WEEKS_AGO[story.locale])
    assert "thank_you" not in await planned(story)
    await story.user_taps("follow_up")
    story.bot_says("debrief-follow_up")
    await story.it_is(date(2026, 11, 24), 9)
    story.bot_says("reminder-follow_up")


async def test_a_late_follow_up_wants_its_answer_first(story: Story) -> None:
    """D9, D13: after seven weeks still the one follow-up first; the last note not before a week after it."""
    await waits(story, over_at=SEVEN_WEEKS_AGO[story.locale])
    await story.user_taps("follow_up")
    story.bot_says("debrief-follow_up")
    await story.user_taps("sent")
    story.bot_says("debrief-hub", day(story, date(2026, 11, 30)))
    await story.user_taps("follow_up")
    story.bot_says("debrief-too_often", day(story, date(2026, 11, 23)), day(story, date(2026, 11, 30)))
    await story.it_is(date(2026, 11, 30), 9)
    story.bot_says("reminder-final_note")


async def test_what_has_ended_has_no_budget_any_more(story: Story) -> None:
    """D11: the old hub's buttons lead to the end that it had."""
    hub = await waits(story)
    await debrief_to(story, "hub", "/debrief Beta")
    story.skip()
    await story.user_sends("/interviews")
    await story.user_taps(next(c for c, label in story.skip()[-1].labels.items() if label == "Acme"), "close")
    story.skip()
    await story.press(hub.choices["follow_up"], hub.id)
    story.skip()
    await story.user_taps("wait")
    story.bot_says("debrief-closed", "Acme")
