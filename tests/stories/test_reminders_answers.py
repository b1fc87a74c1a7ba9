"""What one can answer a reminder: done, later, not needed, stop, heard; by button or in words; and way beside it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from tests.stories.story import Story
from tests.stories.walks import on_the_clock
from tests.stories.walks_after import (
    FOLLOW_UP,
    asked_to_follow_up,
    day,
    debrief_on,
    fine_from,
    planned,
    process,
    thanked,
)

# As said on the Monday on which the follow-up comes; and how long after its midnight that is.
IN_OWN_WORDS = {
    "a moment": (
        {"de": "Donnerstag um 18 Uhr", "en": "Thursday at 6 pm", "id": "Kamis jam 6 sore"},
        timedelta(days=3, hours=18),
    ),
    "a day": (
        {"de": "am Mittwoch", "en": "on Wednesday", "id": "hari Rabu"},
        timedelta(days=2, hours=9),
    ),
    "in days": (
        {"de": "in drei Tagen", "en": "in three days", "id": "tiga hari lagi"},
        timedelta(days=3, hours=9),
    ),
}
BY_THE_14TH = {"de": "bis 14. Dezember", "en": "by 14 December", "id": "sampai 14 Desember"}


@pytest.mark.parametrize(
    ("preset", "days", "hour"),
    [("hour", 0, 10), ("evening", 0, 18), ("morning", 1, 9), ("monday", 7, 9)],
)
async def test_later_comes_when_it_was_promised(story: Story, preset: str, days: int, hour: int) -> None:
    """Timings: snoozing costs nothing and moves only that reminder; the promise names the moment."""
    await asked_to_follow_up(story)
    on = FOLLOW_UP[story.locale] + timedelta(days=days)
    rest = {kind: at for kind, at in (await planned(story)).items() if kind != "follow_up"}
    await story.user_taps("later")
    story.bot_says("reminder-later")
    await story.user_taps(preset)
    story.bot_says("reminder-snoozed", day(story, on), on_the_clock(story, hour))
    assert {kind: at for kind, at in (await planned(story)).items() if kind != "follow_up"} == rest
    await story.it_is(on, hour - 1, 59)
    story.bot_stays_silent()
    await story.it_is(on, hour)
    story.bot_says("reminder-follow_up", "Acme")
    await story.user_taps("done")
    story.bot_says("reminder-noted")


@pytest.mark.parametrize("words", list(IN_OWN_WORDS))
async def test_later_in_own_words(story: Story, words: str) -> None:
    """product.md 6: any moment, as one says it; a day means nine in the morning."""
    said, later = IN_OWN_WORDS[words]
    at = datetime.combine(FOLLOW_UP[story.locale], time()) + later
    await asked_to_follow_up(story)
    await story.user_taps("later")
    story.bot_says("reminder-later")
    await story.user_sends(said[story.locale])
    story.bot_says("reminder-snoozed", day(story, at.date()), on_the_clock(story, at.hour))
    await story.it_is(at.date(), at.hour - 1, 59)
    story.bot_stays_silent()
    await story.it_is(at.date(), at.hour)
    story.bot_says("reminder-follow_up")


async def test_later_into_the_night_waits_for_the_morning_and_says_why(story: Story) -> None:
    """Timings: quiet hours hold for a moment of one's own choice too."""
    await asked_to_follow_up(story)
    await story.user_taps("later")
    story.skip()
    await story.user_sends(
        {"de": "heute um 23 Uhr", "en": "today at 11 pm", "id": "hari ini jam 11 malam"}[story.locale]
    )
    morning = FOLLOW_UP[story.locale] + timedelta(days=1)
    snoozed = story.bot_says("reminder-snoozed", day(story, morning), on_the_clock(story, 8))
    assert "moved-quiet" in snoozed.keys
    await story.it_is(morning, 7, 59)
    story.bot_stays_silent()
    await story.it_is(morning, 8)
    story.bot_says("reminder-follow_up")


async def test_later_without_a_time_is_the_next_morning(story: Story) -> None:
    """Nothing is lost because somebody put the phone down."""
    await asked_to_follow_up(story)
    await story.user_taps("later")
    story.bot_says("reminder-later")
    await story.it_is(FOLLOW_UP[story.locale] + timedelta(days=1), 9)
    story.bot_says("reminder-follow_up")


async def test_words_that_are_no_time_are_asked_about(story: Story) -> None:
    """voice.md: a slip is explained with examples, and the question stands."""
    await asked_to_follow_up(story)
    await story.user_taps("later")
    story.bot_says("reminder-later")
    await story.user_sends("xyzzy")
    assert "slip-when" in story.bot_says("slip-when").keys
    await story.user_taps("hour")
    story.bot_says("reminder-snoozed")


async def test_not_needed_means_never_again(story: Story) -> None:
    """product.md 6: not relevant is respected, for this kind and this process only."""
    await asked_to_follow_up(story)
    await story.user_taps("drop")
    story.bot_says("reminder-noted")
    assert set(await planned(story)) == {"let_go"}
    assert (await process(story)).followed_up_on is None


async def test_stop_stops_all_and_one_tap_brings_all_back(story: Story) -> None:
    """telegram.md 27: of every process; undone on the spot, nothing is lost."""
    await thanked(story)
    await story.user_sends("/debrief Beta")
    await debrief_on(story, "hub", noted="thanks")
    story.skip()
    before = sorted((nudge.kind, nudge.wall) for nudge in await story.nudges())
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.skip()
    await story.user_taps("stop")
    story.bot_says("reminder-off")
    await story.passes(days=2)
    story.bot_stays_silent()
    await story.user_taps("undo")
    story.bot_says("reminder-follow_up")  # what stopping had interrupted
    after = sorted((nudge.kind, nudge.wall) for nudge in await story.nudges())
    assert after == [one for one in before if one[0] != "follow_up"]


async def test_stopped_is_stopped(story: Story) -> None:
    """telegram.md 27: a year without a word, whatever happens to the process meanwhile."""
    await asked_to_follow_up(story)
    await story.user_taps("stop")
    story.bot_says("reminder-off")
    await story.user_sends("/debrief Acme")
    await story.user_taps("promise")
    await story.user_sends(BY_THE_14TH[story.locale])
    story.skip()
    await story.passes(days=365)
    story.bot_stays_silent()


async def test_they_answered(story: Story) -> None:
    """D12: from the reminder to what came; an offer ends it all."""
    await asked_to_follow_up(story)
    await story.user_taps("heard")
    story.bot_says("debrief-heard")
    await story.user_taps("offer")
    story.bot_says("debrief-offered")
    assert await story.nudges() == []


async def test_a_date_named_after_a_snooze_moves_the_reminder(story: Story) -> None:
    """Timings: suppressed when they promised a date, whatever had been put off till tomorrow."""
    await asked_to_follow_up(story)
    await story.user_taps("later", "morning")
    story.skip()
    await story.user_sends("/debrief Acme")
    await story.user_taps("promise")
    story.skip()
    await story.user_sends(BY_THE_14TH[story.locale])
    fine = fine_from(story, date(2026, 12, 14))
    story.bot_says("debrief-hub", day(story, fine))
    await story.it_is(fine, 8, 59)
    story.bot_stays_silent()
    await story.it_is(fine, 9)
    story.bot_says("reminder-follow_up", day(story, date(2026, 12, 14)))
