"""Sleeping on an invitation: one question the next morning, and everything one can do with it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.story import PERSON, Story
from tests.stories.walks import TOMORROW, on_the_clock, says_so, sleeps_on_it, to_the_card, walk

TUESDAY = date(2026, 11, 24)


async def _woken(story: Story) -> None:
    await sleeps_on_it(story)
    await story.it_is(TUESDAY, 9)
    story.bot_says("decide-woken", "Acme")


async def test_a_night_passes_and_the_card_comes_back_at_nine(story: Story) -> None:
    """A13, A15: silence until 09:00 local, then one question, the card, a decision, and nothing more."""
    await sleeps_on_it(story)
    await story.it_is(TUESDAY, 8, 59)
    story.bot_stays_silent()
    await story.it_is(TUESDAY, 9)
    woken = story.bot_says("decide-woken", "Acme")
    assert woken.unasked
    assert "nudge-late" not in woken.keys
    await story.user_taps("card")
    story.bot_says("decide-card")
    await story.user_taps("decline")
    story.bot_says("decide-after_decline")
    await story.passes(days=60)
    story.bot_stays_silent()


async def test_the_question_of_the_morning_is_asked_once(story: Story) -> None:
    """Timings: undecided on an invitation is asked next morning, once; silence afterwards is respected."""
    await _woken(story)
    await story.passes(days=60)
    story.bot_stays_silent()
    assert await story.nudges() == []


@pytest.mark.parametrize(
    ("preset", "day", "hour"),
    [("hour", 24, 10), ("evening", 24, 18), ("morning", 25, 9), ("monday", 30, 9)],
)
async def test_a_snoozed_question_comes_when_it_was_asked_to(story: Story, preset: str, day: int, hour: int) -> None:
    """Timings: each preset means the person's own wall clock; the promise names that time."""
    await _woken(story)
    await story.user_taps("snooze")
    story.bot_says("decide-woken_later")
    await story.user_taps(preset)
    story.bot_says("decide-asleep_again", on_the_clock(story, hour))
    await story.it_is(date(2026, 11, day), hour - 1, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, day), hour)
    story.bot_says("decide-woken")
    await story.user_taps("card")
    story.bot_says("decide-card")


async def test_a_snooze_into_quiet_hours_waits_for_the_morning_and_says_why(story: Story) -> None:
    """Timings: in an hour would be 21:30; quiet hours begin at 21:00, so it comes at 08:00."""
    await _woken(story)
    await story.it_is(TUESDAY, 20, 30)
    await story.user_taps("snooze", "hour")
    story.skip()
    await story.passes(hours=11)
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, 25), 8)
    story.bot_says("decide-woken")


async def test_the_waiting_card_needs_no_morning(story: Story) -> None:
    """A15: whoever knows earlier decides earlier, and is not asked next morning."""
    await sleeps_on_it(story)
    await story.passes(hours=2)
    await story.user_taps("card")
    story.bot_says("decide-card")
    await says_so(story, "go")
    story.bot_says("decide-after_go")
    await story.passes(days=7)
    story.bot_stays_silent()


async def test_back_to_sleep_from_the_card_means_another_morning(story: Story) -> None:
    """A13: the question comes on the morning after the person asked for it, again."""
    await _woken(story)
    await story.user_taps("card")
    story.bot_says("decide-card")
    await story.user_taps("unsure", "sleep")
    story.skip()
    assert [nudge.wall.day for nudge in await story.nudges()] == [25]
    await story.it_is(date(2026, 11, 25), 9)
    story.bot_says("decide-woken")


async def test_not_relevant_closes_it_kindly(story: Story) -> None:
    """Timings: no longer needed is the end of it, also in the records."""
    await _woken(story)
    await story.user_taps("drop")
    story.bot_says("decide-dropped", "Acme")
    await story.passes(days=60)
    story.bot_stays_silent()
    records = await story.store.read(lambda tx: tx.records(PERSON))
    assert [record.content["decision"] for record in records] == ["dropped"]


async def test_stop_all_stops_all_and_can_be_undone(story: Story) -> None:
    """telegram.md 27: one tap and no reminder comes any more, of this or another invitation; one more tap undoes it."""
    await sleeps_on_it(story)
    await story.passes(hours=1)
    await sleeps_on_it(story, company="Beta", zone=story.home)
    await story.it_is(TUESDAY, 9)
    asked = story.skip()
    assert len(asked) == 2
    stop = next(m for m in asked if m.holds("Acme"))
    await story.press(stop.choices["stop"], stop.id)
    off = story.bot_says("decide-woken_off")
    await story.passes(days=3)
    story.bot_stays_silent()
    await story.press(off.choices["undo"], off.id)
    story.bot_says("decide-woken", "Acme")


async def test_with_reminders_off_no_reminder_comes(story: Story) -> None:
    """telegram.md 27: who switched reminders off gets none, and is told so instead of being promised one."""
    await _woken(story)
    await story.user_taps("stop")
    story.bot_says("decide-woken_off")
    await to_the_card(story, company="Beta")
    story.skip()
    await story.user_taps("unsure", "sleep")
    story.skip()
    await story.passes(days=7)
    story.bot_stays_silent()


async def test_a_reminder_before_an_early_interview_comes_in_time(story: Story) -> None:
    """A13, A15: for an interview at 10:00, nine in the morning is too late; it comes before, with the reason."""
    await to_the_card(story, when=TOMORROW[story.locale])
    story.skip()
    await story.user_taps("unsure", "sleep")
    await walk(story, "asleep")
    assert "moved-interview" in story.bot_says("decide-asleep").keys
    await story.it_is(TUESDAY, 8)
    story.bot_says("decide-woken")
    await story.it_is(TUESDAY, 11)
    story.bot_stays_silent()


async def test_at_night_tomorrow_morning_is_the_one_about_to_come(story: Story) -> None:
    """Timings: asked at one in the night, nine in the morning is eight hours away, not thirty-two."""
    await story.it_is(TUESDAY, 1)
    await sleeps_on_it(story)
    await story.it_is(TUESDAY, 9)
    story.bot_says("decide-woken")


async def test_the_reminder_speaks_the_language_spoken_then(story: Story) -> None:
    """architecture.md: the text is rendered when it comes, not when it was planned."""
    await sleeps_on_it(story)
    other = {"de": "en", "en": "id", "id": "de"}[story.locale]
    await story.user_sends("/language")
    await story.user_taps(other)
    story.skip()
    await story.it_is(TUESDAY, 9)
    woken = story.bot_says("decide-woken")
    assert woken.html == story.catalog.text(other, "decide-woken", args={"company": "Acme"})
