"""A reminder of one's own comes, once, with the words that were said: done, later, dropped, or no more of any kind."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.test_own_reminders import WORDS, set_for_tomorrow, walls
from tests.stories.walks import on_the_clock

TUESDAY = date(2026, 11, 24)
LATER = {"de": "später", "en": "later", "id": "nanti"}
DONE = {"de": ("erledigt", "ok danke"), "en": ("done", "got it"), "id": ("udah", "makasih")}
THURSDAY = {"de": "Donnerstag um 16 Uhr", "en": "Thursday at 4 pm", "id": "kamis jam 4 sore"}
SECOND = {
    "de": "erinner mich morgen um 14 Uhr an die Mappe",
    "en": "remind me tomorrow at 2 pm about my folder",
    "id": "ingetin aku besok jam 2 siang soal map",
}
SECOND_WORDS = {"de": "die Mappe", "en": "folder", "id": "map"}


async def _due(story: Story) -> Message:
    """Set one for nine tomorrow, and let that come."""
    await set_for_tomorrow(story)
    await story.it_is(TUESDAY, 9)
    return story.bot_says("remind-due", WORDS[story.locale])


async def test_it_comes_at_its_minute_and_once(story: Story) -> None:
    """Neither before nor twice; unasked, in the words that were said."""
    await set_for_tomorrow(story)
    await story.it_is(TUESDAY, 8, 59)
    story.bot_stays_silent()
    await story.it_is(TUESDAY, 9)
    due = story.bot_says("remind-due", WORDS[story.locale])
    assert due.unasked
    assert due.choices.keys() == {"done", "snooze", "drop", "stop"}
    await story.passes(days=8)
    story.bot_stays_silent()
    assert await walls(story) == []


@pytest.mark.parametrize("nth", [0, 1])
async def test_done(story: Story, nth: int) -> None:
    """Also by a thank-you, as its button has it."""
    await _due(story)
    await story.user_sends(DONE[story.locale][nth])
    story.bot_says("remind-done")
    await story.passes(days=8)
    story.bot_stays_silent()


@pytest.mark.parametrize("preset", ["hour", "evening", "morning", "monday"])
@pytest.mark.parametrize("typed", [True, False])
async def test_later(story: Story, preset: str, typed: bool) -> None:
    """By button or by its words: it comes again with the same words."""
    await _due(story)
    await (story.user_sends(LATER[story.locale]) if typed else story.user_taps("snooze"))
    story.bot_says("remind-due_later")
    await (story.user_types_choice("remind-due_later", preset) if typed else story.user_taps(preset))
    at = {
        "hour": datetime.fromisoformat("2026-11-24 10:00"),
        "evening": datetime.fromisoformat("2026-11-24 18:00"),
        "morning": datetime.fromisoformat("2026-11-25 09:00"),
        "monday": datetime.fromisoformat("2026-11-30 09:00"),
    }[preset]
    story.bot_says("remind-again", on_the_clock(story, at.hour))
    assert await walls(story) == [at]
    before = at - timedelta(minutes=1)
    await story.it_is(before.date(), before.hour, before.minute)
    story.bot_stays_silent()
    await story.it_is(at.date(), at.hour)
    story.bot_says("remind-due", WORDS[story.locale])


async def test_later_in_own_words(story: Story) -> None:
    """The answer to when is a moment, and no new wish."""
    await _due(story)
    await story.user_taps("snooze")
    story.bot_says("remind-due_later")
    await story.user_sends(THURSDAY[story.locale])
    story.bot_says("remind-again", on_the_clock(story, 16))
    assert await walls(story) == [datetime.fromisoformat("2026-11-26 16:00")]


@pytest.mark.parametrize("how", ["with", "alone"])
async def test_later_and_when_in_one_message(story: Story, how: str) -> None:
    """ "Later, in an hour", or a time and nothing else: nothing more is asked."""
    said = {
        "with": {"de": "später, in einer Stunde", "en": "later, in an hour", "id": "nanti, sejam lagi"},
        "alone": {"de": "in einer Stunde", "en": "in an hour", "id": "sejam lagi"},
    }[how]
    await _due(story)
    await story.user_sends(said[story.locale])
    story.bot_says("remind-again", on_the_clock(story, 10))
    await story.it_is(TUESDAY, 10)
    story.bot_says("remind-due", WORDS[story.locale])


async def test_put_off_again_and_again(story: Story) -> None:
    """Nobody is scolded, and nothing is forgotten."""
    await _due(story)
    for days in range(1, 4):
        await story.user_taps("snooze")
        story.bot_says("remind-due_later")
        await story.user_taps("morning")
        story.bot_says("remind-again")
        await story.it_is(TUESDAY + timedelta(days=days), 9)
        story.bot_says("remind-due", WORDS[story.locale])
    await story.user_taps("done")
    story.bot_says("remind-done")


async def test_later_left_open_comes_next_morning(story: Story) -> None:
    """Whoever says later and then nothing has not said no."""
    await _due(story)
    await story.user_taps("snooze")
    story.bot_says("remind-due_later")
    await story.it_is(TUESDAY + timedelta(days=1), 9)
    story.bot_says("remind-due", WORDS[story.locale])


async def test_not_needed_any_more(story: Story) -> None:
    """When it has come, and when it waits to come again."""
    await _due(story)
    await story.user_sends({"de": "brauch ich nicht mehr", "en": "not needed", "id": "ga perlu"}[story.locale])
    story.bot_says("remind-dropped")
    await story.passes(days=8)
    story.bot_stays_silent()


async def test_dropped_while_it_waits_again(story: Story) -> None:
    await _due(story)
    await story.user_taps("snooze", "monday")
    story.skip()
    await story.user_taps("drop")
    story.bot_says("remind-dropped")
    assert await walls(story) == []
    await story.passes(days=8)
    story.bot_stays_silent()


@pytest.mark.parametrize("typed", [True, False])
async def test_no_more_of_any_kind_and_back(story: Story, typed: bool) -> None:
    """All reminders stop; taken back, this one's question stands again, and the other comes at its own time."""
    await set_for_tomorrow(story)
    await story.user_sends(SECOND[story.locale])
    story.bot_says("remind-waiting", SECOND_WORDS[story.locale])
    await story.it_is(TUESDAY, 9)
    story.bot_says("remind-due", WORDS[story.locale])
    await (story.user_types_choice("remind-due", "stop") if typed else story.user_taps("stop"))
    story.bot_says("remind-due_off", WORDS[story.locale])
    await (story.user_types_choice("remind-due_off", "undo") if typed else story.user_taps("undo"))
    story.bot_says("remind-due", WORDS[story.locale])
    await story.user_taps("done")
    story.bot_says("remind-done")
    await story.it_is(TUESDAY, 14)
    story.bot_says("remind-due", SECOND_WORDS[story.locale])


async def test_no_more_of_any_kind(story: Story) -> None:
    await set_for_tomorrow(story)
    await story.user_sends(SECOND[story.locale])
    story.bot_says("remind-waiting")
    await story.it_is(TUESDAY, 9)
    story.bot_says("remind-due")
    await story.user_taps("stop")
    story.bot_says("remind-due_off")
    await story.passes(days=8)
    story.bot_stays_silent()


async def test_two_come_each_at_its_own_time(story: Story) -> None:
    """The second wish leaves the first alone, and so does one that is called off half way."""
    await set_for_tomorrow(story)
    await story.user_sends(SECOND[story.locale])
    story.bot_says("remind-waiting", SECOND_WORDS[story.locale])
    await story.user_sends({"de": "erinner mich", "en": "remind me", "id": "ingetin aku"}[story.locale])
    story.bot_says("remind-what")
    await story.user_sends("/cancel")
    story.bot_says("remind-cancelled")
    await story.it_is(TUESDAY, 9)
    story.bot_says("remind-due", WORDS[story.locale])
    await story.user_taps("done")
    story.bot_says("remind-done")
    await story.it_is(TUESDAY, 14)
    story.bot_says("remind-due", SECOND_WORDS[story.locale])
    await story.user_taps("done")
    story.bot_says("remind-done")


async def test_of_two_that_have_come_one_is_done(story: Story) -> None:
    """The other stands above with its buttons; it is no conversation to come back to."""
    await set_for_tomorrow(story)
    await story.user_sends(SECOND[story.locale])
    story.bot_says("remind-waiting")
    await story.it_is(TUESDAY, 14)
    story.bot_says("remind-due", WORDS[story.locale])
    story.bot_says("remind-due", SECOND_WORDS[story.locale])
    await story.user_taps("done")
    story.bot_says("remind-done")
    story.bot_stays_silent()


async def test_the_older_of_two_is_changed_by_its_own_buttons(story: Story) -> None:
    """Its message still stands above; pressing there means that one."""
    first = await set_for_tomorrow(story)
    await story.user_sends(SECOND[story.locale])
    story.bot_says("remind-waiting", SECOND_WORDS[story.locale])
    await story.press(first.choices["drop"], first.id)
    story.bot_says("remind-dropped")
    assert await walls(story) == [datetime.fromisoformat("2026-11-24 14:00")]
    await story.it_is(TUESDAY, 9)
    story.bot_stays_silent()


async def test_it_comes_in_the_middle_of_a_question(story: Story) -> None:
    """A reminder interrupts, and once it is done the question comes back."""
    await set_for_tomorrow(story)
    await story.it_is(TUESDAY, 8, 50)
    await story.user_sends("/decide Siemens")
    story.bot_says("decide-role")
    await story.it_is(TUESDAY, 9)
    story.bot_says("remind-due", WORDS[story.locale])
    await story.user_taps("done")
    story.bot_says("remind-done")
    await story.user_taps("unclear")
    assert "decide-when" in story.skip()[-1].keys
