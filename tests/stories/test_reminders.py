"""What comes by itself after an interview: thank-you, the one follow-up, the last note, letting go (D3-D13)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from tests.stories.story import Story
from tests.stories.walks_after import (
    AT_NINE,
    FINAL,
    FOLLOW_UP,
    LET_GO,
    NOON,
    WAITS,
    day,
    debrief_on,
    followed_up,
    planned,
    process,
    thanked,
    waits,
)

SATURDAY = {"de": "am Samstag um 11 Uhr", "en": "on Saturday at 11 am", "id": "Sabtu lalu jam 11"}


async def test_silence_after_an_interview_earns_one_follow_up(story: Story) -> None:
    """D9, D10: one mail after the usual wait, never a second one; D13: the last note after weeks; then letting go."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 8, 59)
    story.bot_stays_silent()
    await story.it_is(FOLLOW_UP[story.locale], 9)
    nudge = story.bot_says("reminder-follow_up", "Acme")
    assert nudge.unasked
    assert "nudge-late" not in nudge.keys
    await story.user_taps("done")
    story.bot_says("reminder-noted", "Acme", day(story, FINAL[story.locale]))
    await story.it_is(FINAL[story.locale], 8, 59)
    story.bot_stays_silent()
    await story.it_is(FINAL[story.locale], 9)
    story.bot_says("reminder-final_note", "Acme")
    await story.user_taps("done")
    story.bot_says("reminder-noted", day(story, LET_GO[story.locale]))
    await story.it_is(LET_GO[story.locale], 8, 59)
    story.bot_stays_silent()
    await story.it_is(LET_GO[story.locale], 9)
    story.bot_says("reminder-let_go", "Acme")
    await story.user_taps("close")
    story.bot_says("reminder-closed", "Acme")
    await story.passes(days=365)
    story.bot_stays_silent()


async def test_an_unanswered_follow_up_is_not_repeated(story: Story) -> None:
    """D9, D13: silence is respected; without a follow-up there is no last note, only letting go."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.bot_says("reminder-follow_up")
    await story.it_is(LET_GO[story.locale], 8, 59)
    story.bot_stays_silent()
    await story.it_is(LET_GO[story.locale], 9)
    story.bot_says("reminder-let_go")
    await story.passes(days=365)
    story.bot_stays_silent()


async def test_a_wait_that_ends_at_a_weekend_ends_on_monday(story: Story) -> None:
    """Timings: moved off the weekend; /nudges says from where and why."""
    await waits(story, over_at=SATURDAY[story.locale], noted="no_thanks")
    ends_on = date(2026, 11, 21) + WAITS[story.locale]
    assert (await planned(story))["follow_up"] == datetime.combine(FOLLOW_UP[story.locale], time(9))
    await story.user_sends("/nudges")
    listed = story.bot_says("nudges-list")
    await story.user_taps(next(iter(listed.choices)))
    assert "moved-weekend" in story.bot_says("nudges-item", day(story, ends_on)).keys
    await story.it_is(ends_on + timedelta(days=1), 23)
    story.bot_stays_silent()
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.bot_says("reminder-follow_up")


async def test_a_thank_you_comes_two_hours_later_and_three_times_at_most(story: Story) -> None:
    """D3, D4: the same day, the next mornings, then never again."""
    await waits(story)
    await story.it_is(NOON[0], 11, 59)
    story.bot_stays_silent()
    await story.it_is(*NOON)
    story.bot_says("reminder-thank_you", "Acme")
    for later in (24, 25):
        await story.it_is(date(2026, 11, later), 8, 59)
        story.bot_stays_silent()
        await story.it_is(date(2026, 11, later), 9)
        story.bot_says("reminder-thank_you")
    await story.it_is(FOLLOW_UP[story.locale], 8, 59)
    story.bot_stays_silent()
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.bot_says("reminder-follow_up")


@pytest.mark.parametrize("answer", ["done", "drop"])
async def test_one_word_about_the_thank_you_is_enough(story: Story, answer: str) -> None:
    """D3: thanked already, or not this time: no more of it, and the rest stays."""
    await waits(story)
    await story.it_is(*NOON)
    story.bot_says("reminder-thank_you")
    await story.user_taps(answer)
    story.bot_says("reminder-noted", day(story, FOLLOW_UP[story.locale]))
    assert ((await process(story)).thanked_on is not None) == (answer == "done")
    await story.it_is(FOLLOW_UP[story.locale], 8, 59)
    story.bot_stays_silent()


async def test_an_interview_late_in_the_day_is_thanked_for_next_morning(story: Story) -> None:
    """Timings, quiet hours: two hours after 20:00 is night; nine in the morning is not."""
    at_eight = {"de": "heute um 19 Uhr", "en": "today at 7 pm", "id": "tadi jam 7 malam"}
    await story.it_is(NOON[0], 20, 30)
    await waits(story, over_at=at_eight[story.locale])
    await story.it_is(date(2026, 11, 24), 8, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, 24), 9)
    story.bot_says("reminder-thank_you")


async def test_the_reminder_leads_to_the_letters(story: Story) -> None:
    """D3: from the thank-you straight to writing it, and once it is sent that is known."""
    await waits(story, people=("Robin Sommer",))
    await story.it_is(*NOON)
    story.bot_says("reminder-thank_you")
    await story.user_taps("write")
    story.bot_says("debrief-noted")
    await debrief_on(story, "letter", noted="thanks")
    story.bot_says("letter-subject", "Robin Sommer")
    story.bot_says("debrief-letter")
    await story.user_taps("sent")
    story.bot_says("debrief-hub")
    assert "thank_you" not in await planned(story)


async def test_the_follow_up_leads_to_its_letter(story: Story) -> None:
    """D10: brief, one mail; the promise is the day named, the letter says when they talked."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.skip()
    await story.user_taps("write")
    assert "debrief-letter_language" in story.skip()[-1].keys
    await debrief_on(story, "letter")
    letter = next(said for said in story.skip() if "letter-subject" in said.keys)
    assert "23" in letter.plain
    await story.user_taps("sent")
    story.bot_says("debrief-hub", day(story, FOLLOW_UP[story.locale]))
    assert set(await planned(story)) == {"final_note", "let_go"}


async def test_the_last_note_leads_to_its_letter(story: Story) -> None:
    """D13: optional and final."""
    await followed_up(story)
    await story.it_is(FINAL[story.locale], 9)
    story.bot_says("reminder-final_note")
    await story.user_taps("write")
    assert "debrief-letter_language" in story.skip()[-1].keys
    await debrief_on(story, "letter")
    assert "letter-subject" in story.skip()[-2].keys
    await story.user_taps("sent")
    story.bot_says("debrief-hub", day(story, LET_GO[story.locale]))
    assert set(await planned(story)) == {"let_go"}


@pytest.mark.parametrize("when", ["at once", "months later"])
async def test_what_was_closed_is_revived_by_one_tap(story: Story, when: str) -> None:
    """D12: they write after all: the old button still works, and it stands where it stood."""
    await followed_up(story)
    await story.it_is(LET_GO[story.locale], 9)
    await story.user_taps("close")
    story.chat.unheard[:] = story.chat.unheard[-1:]
    story.bot_says("reminder-closed")
    assert (await process(story)).ended == "closed"
    if when == "months later":
        await story.passes(days=100)
    await story.user_taps("revive")
    story.bot_says("reminder-noted", "Acme")
    kept = await process(story)
    assert not kept.ended
    assert kept.followed_up_on == FOLLOW_UP[story.locale]
    await story.user_taps("show")
    story.bot_says("interviews-item", "Acme")


async def test_closed_and_fine(story: Story) -> None:
    """D11: that is the end of it, without a word."""
    await thanked(story)
    await story.it_is(LET_GO[story.locale], 9)
    story.skip()
    await story.user_taps("close", "fine")
    story.bot_stays_silent()
    await story.passes(days=100)
    story.bot_stays_silent()


async def test_kept_open_it_is_left_in_peace(story: Story) -> None:
    """D11: whoever wants to wait waits, without being asked again."""
    await thanked(story)
    await story.it_is(LET_GO[story.locale], 9)
    story.skip()
    await story.user_taps("keep")
    story.bot_says("reminder-noted")
    assert not (await process(story)).ended
    await story.passes(days=365)
    story.bot_stays_silent()


async def test_two_processes_have_two_reminders(story: Story) -> None:
    """product.md: each asks for itself; an answer to the older one is an answer to that one."""
    await thanked(story)
    await story.user_sends("/debrief Beta")
    await debrief_on(story, "hub", noted="no_thanks", over_at=AT_NINE[story.locale])
    story.skip()
    await story.it_is(FOLLOW_UP[story.locale], 9)
    assert len(story.skip()) == 2
    acme = next(m for m in story.chat.messages.values() if m.unasked and m.holds("Acme"))
    beta = next(m for m in story.chat.messages.values() if m.unasked and m.holds("Beta"))
    await story.press(acme.choices["done"], acme.id)
    story.bot_says("reminder-noted", "Acme")
    assert (await process(story, "Acme")).followed_up_on == FOLLOW_UP[story.locale]
    assert (await process(story, "Beta")).followed_up_on is None
    await story.press(beta.choices["drop"], beta.id)
    story.bot_says("reminder-noted", "Beta")
