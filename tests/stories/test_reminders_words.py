"""Words beside a reminder's buttons, ways out of it, and buttons pressed twice."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.stories.story import Story
from tests.stories.walks_after import (
    FOLLOW_UP,
    NOON,
    asked_to_follow_up,
    planned,
    process,
    waits,
)


@pytest.mark.parametrize(
    ("choice", "answered"),
    [
        ("write", "debrief-letter_language"),
        ("done", "reminder-noted"),
        ("heard", "debrief-heard"),
        ("later", "reminder-later"),
        ("drop", "reminder-noted"),
        ("stop", "reminder-off"),
    ],
)
async def test_words_do_what_buttons_do(story: Story, choice: str, answered: str) -> None:
    """telegram.md 4: whatever a button does, words do."""
    await asked_to_follow_up(story)
    await story.user_types_choice("reminder-follow_up", choice)
    story.bot_says(answered)


async def test_words_beside_the_buttons_are_asked_about(story: Story) -> None:
    """voice.md: not understood is said kindly, with the question; nothing happens to the reminder."""
    await asked_to_follow_up(story)
    before = await process(story)
    await story.user_sends(
        {"de": "Mein Hund heißt Rex", "en": "my dog is called Rex", "id": "anjingku namanya Rex"}[story.locale]
    )
    assert "reminder-follow_up" in story.bot_says("slip-choice").keys
    assert await process(story) == before
    await story.user_taps("done")
    story.bot_says("reminder-noted")


async def test_cancel_puts_the_question_away_and_keeps_the_reminders(story: Story) -> None:
    """product.md 9: any command escapes; what is planned stays."""
    await waits(story)
    await story.it_is(*NOON)
    story.bot_says("reminder-thank_you")
    before = await planned(story)
    await story.user_sends("/cancel")
    story.bot_says("reminder-cancelled")
    assert await planned(story) == before
    await story.it_is(date(2026, 11, 24), 9)
    story.bot_says("reminder-thank_you")


async def test_cancel_at_later_keeps_it_for_tomorrow(story: Story) -> None:
    """Timings: asked when, and cancelled: tomorrow morning, as without an answer."""
    await asked_to_follow_up(story)
    await story.user_taps("later")
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("reminder-cancelled")
    await story.user_taps("show")
    story.bot_says("interviews-item", "Acme")
    await story.it_is(FOLLOW_UP[story.locale] + timedelta(days=1), 9)
    story.bot_says("reminder-follow_up")


async def test_a_reminder_answered_twice_is_answered_once(story: Story) -> None:
    """telegram.md 19: an old button explains itself."""
    await asked_to_follow_up(story)
    nudge = next(m for m in story.chat.messages.values() if m.unasked)
    done, drop = nudge.choices["done"], nudge.choices["drop"]
    await story.press(done, nudge.id)
    story.bot_says("reminder-noted")
    await story.press(drop, nudge.id)
    story.toast("slip-stale")
    assert "let_go" in await planned(story)
