"""Declined, but the company stays interesting: three looks at its careers page."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.stories.story import START, Story
from tests.stories.walks import decides, walk
from tests.stories.walks_after import day as shown


async def _watches(story: Story, recipient: str = "unknown") -> None:
    await decides(story, "decline", lean="decline")
    story.skip()
    if recipient == "unknown":
        await story.user_taps("watch")
    else:
        await story.user_taps("letter")
        await walk(story, "decline_letter", recipient=recipient)
        await story.user_taps("done", "yes")
    story.skip()
    await story.user_taps(story.home)
    story.bot_says("watch-waiting", "Acme")
    if recipient == "unknown":
        story.bot_says("decide-watching")


async def test_three_looks_every_four_weeks_then_it_is_let_go(story: Story) -> None:
    """A9, A11, Timings: at nine in the morning, every four weeks, three times; then a kind end and silence."""
    await _watches(story)
    day = START.date()
    for look in range(3):
        day += timedelta(weeks=4)
        await story.it_is(day, 8, 59)
        story.bot_stays_silent()
        await story.it_is(day, 9)
        story.bot_says("watch-look", "Acme")
        await story.user_taps("looked")
        story.bot_says("watch-looked")
        await story.user_taps("nothing")
        story.bot_says("watch-waiting" if look < 2 else "watch-let_go")
    await story.passes(days=200)
    story.bot_stays_silent()


async def test_something_was_found(story: Story) -> None:
    """A12: write to the person who invited you, by name, and ask for the hiring manager; then it is over."""
    await _watches(story, recipient="Robin Sommer")
    await story.passes(weeks=4)
    story.bot_says("watch-look", "Robin Sommer")
    await story.user_taps("looked", "found")
    found = story.skip()[-1]
    assert "watch-found" in found.keys
    assert found.holds("Robin Sommer")
    await story.passes(days=200)
    story.bot_stays_silent()


async def test_somebody_without_a_name_is_not_invented(story: Story) -> None:
    """A12: no recipient given, so nobody is named."""
    await _watches(story)
    await story.passes(weeks=4)
    story.bot_says("watch-look")
    await story.user_taps("looked")
    story.bot_says("watch-looked")
    await story.user_taps("found")
    assert "{" not in story.bot_says("watch-found").html


# Saturdays, and when the look four weeks later comes: on a Monday, but where that or the Saturday is a holiday.
SATURDAYS = {
    date(2026, 12, 5): {
        "de": (date(2027, 1, 4), "moved-weekend"),
        "en": (date(2027, 1, 4), "moved-weekend"),
        "id": (date(2027, 1, 4), "moved-weekend"),
    },
    date(2026, 11, 28): {
        "de": (date(2026, 12, 28), "moved-holiday"),  # the second day of Christmas
        "en": (date(2026, 12, 29), "moved-holiday"),  # Boxing Day, made up for on Monday
        "id": (date(2026, 12, 28), "moved-weekend"),
    },
}


@pytest.mark.parametrize("saturday", SATURDAYS)
async def test_a_look_on_a_weekend_comes_on_monday_and_says_why(story: Story, saturday: date) -> None:
    """Timings: moved off the weekend and holidays, and the reason is told."""
    comes_on, why = SATURDAYS[saturday][story.locale]
    await story.it_is(saturday, 10)
    await decides(story, "decline", lean="decline")
    story.skip()
    await story.user_taps("watch", story.home)
    assert (
        why in story.bot_says("watch-waiting", shown(story, saturday + timedelta(weeks=4)), shown(story, comes_on)).keys
    )
    story.bot_says("decide-watching")
    await story.it_is(comes_on - timedelta(days=1), 12)
    story.bot_stays_silent()
    await story.it_is(comes_on, 9)
    story.bot_says("watch-look")


async def test_snoozing_a_look_does_not_use_one_up(story: Story) -> None:
    """Timings: snoozing costs nothing; there are still three looks."""
    await _watches(story)
    for look in range(3):
        await story.passes(weeks=4)
        story.bot_says("watch-look")
        for _ in range(2):
            await story.user_taps("snooze")
            story.bot_says("watch-look_later")
            await story.user_taps("morning")
            story.bot_says("watch-snoozed")
            await story.passes(days=1)
            story.bot_says("watch-look")
        await story.user_taps("looked", "nothing")
        assert ("watch-let_go" in story.skip()[-1].keys) == (look == 2)


async def test_looking_right_now_instead_of_later(story: Story) -> None:
    """Timings: a snoozed look that is done early is not asked for again."""
    await _watches(story)
    await story.passes(weeks=4)
    story.skip()
    await story.user_taps("snooze", "monday")
    story.bot_says("watch-snoozed")
    await story.user_taps("now", "looked", "nothing")
    story.skip()
    assert [n.wall.date() for n in await story.nudges()] == [START.date() + timedelta(weeks=8)]


async def test_the_watch_can_be_stopped_while_waiting(story: Story) -> None:
    """telegram.md 27: one tap on the promise itself, and nothing comes."""
    await _watches(story)
    await story.user_taps("stop")
    story.bot_says("watch-dropped", "Acme")
    await story.passes(days=200)
    story.bot_stays_silent()


async def test_the_watch_can_be_stopped_when_it_asks(story: Story) -> None:
    """telegram.md 27: no longer needed."""
    await _watches(story)
    await story.passes(weeks=4)
    story.bot_says("watch-look")
    await story.user_taps("drop")
    story.bot_says("watch-dropped", "Acme")
    await story.passes(days=200)
    story.bot_stays_silent()


async def test_all_reminders_off_from_a_look_and_on_again(story: Story) -> None:
    """telegram.md 27: stop everything, undone on the spot; the look is asked for again."""
    await _watches(story)
    await story.passes(weeks=4)
    story.bot_says("watch-look")
    await story.user_taps("stop")
    story.bot_says("watch-look_off")
    await story.user_taps("undo")
    story.bot_says("watch-look")
    await story.user_taps("looked", "nothing")
    story.skip()
    await story.passes(weeks=4)
    story.bot_says("watch-look")


async def test_nothing_is_heard_after_a_look_was_left_unanswered(story: Story) -> None:
    """A11: whoever does not answer is not chased."""
    await _watches(story)
    await story.passes(weeks=4)
    story.bot_says("watch-look")
    await story.passes(weeks=20)
    story.bot_stays_silent()


async def test_the_letter_is_still_to_be_had_beside_the_watch(story: Story) -> None:
    """A11: keeping an eye on the company does not replace the polite no; its button waits, also for weeks."""
    await _watches(story)
    await story.passes(weeks=4)
    story.bot_says("watch-look")
    await story.user_types_choice("watch-look", "looked")
    story.bot_says("watch-looked")
    await story.user_taps("nothing")
    story.bot_says("watch-waiting")
    await story.user_taps("letter")
    await walk(story, "decline_letter")
    story.bot_says("letter-subject")
    story.bot_says("decide-decline_letter")
