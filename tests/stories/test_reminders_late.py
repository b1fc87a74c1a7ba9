"""Reminders of processes after downtime: once, late, saying so; unless their moment has passed for good (Timings)."""

from __future__ import annotations

from datetime import date, timedelta

from tests.stories.story import Story
from tests.stories.walks_after import FINAL, FOLLOW_UP, LET_GO, day, followed_up, is_going, planned, thanked, waits

EVENING_BEFORE = date(2026, 12, 7)
INTERVIEW = date(2026, 12, 8)


async def _off_until(story: Story, on: date, hour: int) -> None:
    await story.is_down(seconds=(on - story.now().date()) / timedelta(seconds=1) + (hour - story.now().hour) * 3600)


async def test_a_missed_follow_up_comes_once_and_says_that_it_is_late(story: Story) -> None:
    """Timings: off for three days over it: one message, with when it was due; and the rest at its own times."""
    await thanked(story)
    await _off_until(story, FOLLOW_UP[story.locale] + timedelta(days=3), 10)
    late = story.bot_says("reminder-follow_up", day(story, FOLLOW_UP[story.locale]))
    assert "nudge-late" in late.keys
    await story.it_is(LET_GO[story.locale], 8, 59)
    story.bot_stays_silent()
    await story.it_is(LET_GO[story.locale], 9)
    assert "nudge-late" not in story.bot_says("reminder-let_go").keys


async def test_late_at_night_it_waits_for_the_morning(story: Story) -> None:
    """Timings: back at two in the night; it comes at eight, once."""
    await thanked(story)
    in_two_days = FOLLOW_UP[story.locale] + timedelta(days=2)
    await _off_until(story, in_two_days, 2)
    story.bot_stays_silent()
    await story.it_is(in_two_days, 8)
    assert "nudge-late" in story.bot_says("reminder-follow_up").keys
    await story.passes(days=20)
    story.bot_stays_silent()


async def test_nobody_is_reminded_of_an_interview_that_is_over(story: Story) -> None:
    """Timings: the evening before and the hour before have passed for good; the thank-you has not."""
    await is_going(story)
    await _off_until(story, INTERVIEW, 20)
    late = story.bot_says("reminder-thank_you")
    assert "nudge-late" in late.keys
    story.bot_stays_silent()


async def test_the_evening_before_comes_in_the_morning_when_it_still_helps(story: Story) -> None:
    """Timings: off over the evening, back at nine on the day: late, and the hour before on time."""
    await is_going(story)
    await _off_until(story, INTERVIEW, 9)
    assert "nudge-late" in story.bot_says("reminder-ahead", day(story, EVENING_BEFORE)).keys
    await story.it_is(INTERVIEW, 14)
    assert "nudge-late" not in story.bot_says("reminder-ahead_soon").keys


async def test_months_later_nothing_of_it_comes(story: Story) -> None:
    """Timings: off for months: what was due weeks ago is dropped, and nothing is made up for."""
    await followed_up(story)
    await _off_until(story, date(2027, 4, 1), 10)
    await story.passes(days=60)
    story.bot_stays_silent()
    assert await story.nudges() == []


async def test_a_thank_you_missed_for_two_days_still_comes_while_it_is_polite(story: Story) -> None:
    """D3, D4: its day has passed, the four days have not: the next morning, as if it had been ignored."""
    await waits(story)
    await _off_until(story, date(2026, 11, 25), 11)
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, 26), 9)
    story.bot_says("reminder-thank_you")


async def test_twice_down_is_not_twice_said(story: Story) -> None:
    """architecture.md: fired, looked at again after another stop: one message."""
    await followed_up(story)
    await _off_until(story, FINAL[story.locale] + timedelta(days=1), 12)
    story.bot_says("reminder-final_note")
    await story.is_down(hours=2)
    story.bot_stays_silent()
    assert "final_note" not in await planned(story)
