"""Later, wherever it is offered: presets by button and words, times in one's own words; only that reminder moves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest

from tests.stories.story import Story
from tests.stories.walks import decides, on_the_clock, sleeps_on_it
from tests.stories.walks_after import asked_to_follow_up, day
from tests.stories.walks_records import notes
from tests.stories.walks_talks import TODAY, begins, decides_to_leave, notes_interview

MONDAY = date(2026, 11, 23)
THURSDAY = {"de": "Donnerstag um 16 Uhr", "en": "Thursday at 4", "id": "kamis jam 4 sore"}
UNCLEAR = {"de": "Donnerstag um 7", "en": "Thursday at 7", "id": "kamis jam 7"}  # in the morning, or in the evening
PASSED = {"de": "gestern um 15 Uhr", "en": "yesterday at 3 pm", "id": "kemarin jam 3 sore"}
PRESETS = [("hour", True), ("evening", False), ("morning", True), ("monday", False), ("monday", True)]


async def _slept(story: Story) -> None:
    await sleeps_on_it(story)
    await story.it_is(MONDAY + timedelta(days=1), 9)
    story.bot_says("decide-woken")
    await story.user_taps("snooze")


async def _watched(story: Story) -> None:
    await decides(story, "decline", lean="decline")
    story.skip()
    await story.user_taps("watch")
    await story.it_is(MONDAY + timedelta(weeks=4), 9)
    story.skip()
    await story.user_taps("snooze")


async def _unsent(story: Story) -> None:
    await decides_to_leave(story)
    await story.user_taps("later")
    await story.passes(hours=1)
    assert "reminder-unsent" in story.skip()[-1].keys
    await story.user_taps("later")


async def _followed(story: Story) -> None:
    await asked_to_follow_up(story)
    await story.user_taps("later")


@dataclass(frozen=True)
class Way:
    """A reminder that has just been put off: how to get there, its question, the promise, and what comes again."""

    begins: Callable[[Story], Awaitable[None]]
    kind: str
    asks: str
    promises: str
    comes: str


WAYS = {
    "sleep": Way(_slept, "sleep", "decide-woken_later", "decide-asleep_again", "decide-woken"),
    "careers": Way(_watched, "careers", "watch-look_later", "watch-snoozed", "watch-look"),
    "unsent": Way(_unsent, "unsent", "reminder-later", "reminder-snoozed", "reminder-unsent"),
    "follow_up": Way(_followed, "follow_up", "reminder-later", "reminder-snoozed", "reminder-follow_up"),
}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> Way:
    return WAYS[request.param]


async def _asked(story: Story, way: Way) -> dict[int, datetime]:
    """Walk to the question, beside reminders of another process; return when those come."""
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/interviews")
    await notes(
        story,
        "Zeta",
        when={"de": "15. Januar 2027, 15 Uhr", "en": "15 January 2027, 3 pm"}.get(
            story.locale, "15 Januari 2027 jam 3 sore"
        ),
    )
    story.skip()
    await way.begins(story)
    story.restarts = restarts
    assert way.asks in story.skip()[-1].keys
    planned = await story.nudges()
    mine = max(nudge.id for nudge in planned if nudge.kind == way.kind)
    return {nudge.id: nudge.wall for nudge in planned if nudge.id != mine}


async def _comes(story: Story, way: Way, at: datetime, others: dict[int, datetime]) -> None:
    """Check that it comes then and not before, and that all others stay where they were."""
    (mine,) = [nudge for nudge in await story.nudges() if nudge.kind == way.kind and nudge.id not in others]
    assert mine.wall == at
    assert {nudge.id: nudge.wall for nudge in await story.nudges() if nudge.id in others} == others
    before = at - timedelta(minutes=1)
    await story.it_is(before.date(), before.hour, before.minute)
    story.bot_stays_silent()
    await story.it_is(at.date(), at.hour, at.minute)
    assert "nudge-late" not in story.bot_says(way.comes).keys
    story.bot_stays_silent()


@pytest.mark.parametrize(("preset", "typed"), PRESETS)
async def test_presets_by_button_and_by_words(story: Story, way: Way, preset: str, typed: bool) -> None:
    """Timings: in an hour, this evening, tomorrow morning, Monday; each by its button or its words."""
    others = await _asked(story, way)
    now = story.now().replace(second=0, microsecond=0)
    await (story.user_types_choice(way.asks, preset) if typed else story.user_taps(preset))
    at = {
        "hour": now + timedelta(hours=1),
        "evening": now.replace(hour=18, minute=0),
        "morning": now.replace(hour=9, minute=0) + timedelta(days=1),
        "monday": now.replace(hour=9, minute=0) + timedelta(days=7 - now.weekday()),
    }[preset]
    story.bot_says(way.promises, on_the_clock(story, at.hour), day(story, at.date()))
    await _comes(story, way, at, others)


async def test_a_time_of_ones_own(story: Story, way: Way) -> None:
    """product.md 6: "Thursday at 4" is the next Thursday there is, in the afternoon."""
    others = await _asked(story, way)
    await story.user_sends(THURSDAY[story.locale])
    ahead = story.now().date() + timedelta(days=(3 - story.now().weekday()) % 7)
    at = datetime.combine(ahead, datetime.min.time()).replace(hour=16)
    story.bot_says(way.promises, on_the_clock(story, 16), day(story, ahead))
    await _comes(story, way, at, others)


async def test_what_can_be_read_in_two_ways_is_asked(story: Story, way: Way) -> None:
    """Issue C: "ambiguity asked, never guessed silently": seven in the morning, or in the evening; a tap decides."""
    others = await _asked(story, way)
    await story.user_sends(UNCLEAR[story.locale])
    asked = story.bot_says("slip-when-several", on_the_clock(story, 7), on_the_clock(story, 19))
    assert asked.choices
    evening = next(choice for choice, label in asked.labels.items() if on_the_clock(story, 19) in label)
    await story.user_taps(evening)
    ahead = story.now().date() + timedelta(days=(3 - story.now().weekday()) % 7)
    story.bot_says(way.promises, on_the_clock(story, 19))
    await _comes(story, way, datetime.combine(ahead, datetime.min.time()).replace(hour=19), others)


async def test_a_time_that_has_passed_is_refused_kindly(story: Story, way: Way) -> None:
    """voice.md: it says so and asks again; whoever leaves it at that is asked tomorrow morning."""
    others = await _asked(story, way)
    await story.user_sends(PASSED[story.locale])
    story.bot_says("slip-when-past")
    morning = (story.now() + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    await _comes(story, way, morning, others)


async def test_a_pause_before_cancelling_is_moved_in_the_list(story: Story) -> None:
    """B6: it has no "later" of its own; under /nudges it has, and an hour more is an hour more."""
    await notes_interview(story, "Acme", TODAY[story.locale])
    await begins(story, "withdraw", "paused", pause="wait")
    story.skip()
    (pause,) = [nudge for nudge in await story.nudges() if nudge.kind == "pause"]
    others = {nudge.id: nudge.wall for nudge in await story.nudges() if nudge.id != pause.id}
    await story.user_sends("/nudges")
    story.skip()
    await story.user_taps(f"n{pause.id}", "later")
    story.skip()
    await story.user_sends({"de": "heute um 13 Uhr", "en": "today at 1 pm", "id": "hari ini jam 1 siang"}[story.locale])
    story.bot_says("nudges-moved", on_the_clock(story, 13))
    assert {nudge.id: nudge.wall for nudge in await story.nudges() if nudge.id in others} == others
    await story.it_is(MONDAY, 12, 59)
    story.bot_stays_silent()
    await story.it_is(MONDAY, 13)
    story.bot_says("withdraw-paused_over", "Acme")
