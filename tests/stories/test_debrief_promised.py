"""What they promised overrides the calendar, whenever and however it is told (D8, Timings)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.stories.story import Story
from tests.stories.walks_after import (
    FINAL,
    FOLLOW_UP,
    MONDAY,
    day,
    fine_from,
    followed_up,
    planned,
    process,
    stands,
    waits,
)

# What they promised, as people retell it on that Monday.
PROMISES = {
    "by Friday": (
        {"de": "bis Freitag", "en": "by Friday", "id": "paling lambat Jumat"},
        date(2026, 11, 27),
    ),
    "on Wednesday": (
        {"de": "am Mittwoch", "en": "on Wednesday", "id": "hari Rabu"},
        date(2026, 11, 25),
    ),
    "in two weeks": (
        {"de": "in zwei Wochen", "en": "in two weeks", "id": "dua minggu lagi"},
        date(2026, 12, 7),
    ),
    "4 December": (
        {"de": "bis Freitag, 4. Dezember", "en": "by Friday 4 December", "id": "sampai Jumat 4 Desember"},
        date(2026, 12, 4),
    ),
}
IN_JANUARY = {"de": "am 15. Januar", "en": "15 January", "id": "tanggal 15 Januari"}
NO_DATE = {"de": "weiß nicht", "en": "not sure", "id": "nggak tahu"}


@pytest.mark.parametrize("promise", list(PROMISES))
@pytest.mark.parametrize("told", ["at once", "later"])
async def test_what_they_promised_overrides_the_calendar(story: Story, promise: str, told: str) -> None:
    """D8, Timings: their date and a working day, in Germany two, not the usual wait; told then or afterwards."""
    words, named = PROMISES[promise]
    fine = fine_from(story, named)
    if told == "at once":
        await waits(story, promised=words[story.locale], noted="no_thanks")
    else:
        await waits(story, noted="no_thanks")
        await story.user_taps("promise")
        story.bot_says("debrief-new_promise")
        await story.user_sends(words[story.locale])
        hub = story.bot_says("debrief-hub")
        stands(story, hub, talked=MONDAY, promised=named, follow_up_from=fine, final_from=FINAL[story.locale])
    assert (await process(story)).promised_on == named
    await story.user_taps("follow_up")
    refused = story.bot_says("debrief-too_early", day(story, fine))
    assert day(story, named) in refused.html or story.locale == "id", "the reason is what they named"
    await story.user_taps("wait")
    story.skip()
    await story.it_is(fine, 8, 59)
    story.bot_stays_silent()
    await story.it_is(fine, 9)
    story.bot_says("reminder-follow_up", day(story, named))
    await story.user_taps("write")
    story.bot_says("debrief-letter_language")


async def test_no_date_after_all_brings_the_usual_wait_back(story: Story) -> None:
    """D10: "they did not say" takes the promise away."""
    await waits(story, promised=PROMISES["in two weeks"][0][story.locale])
    await story.user_taps("promise")
    story.bot_says("debrief-new_promise")
    await story.user_sends(NO_DATE[story.locale])
    hub = story.bot_says("debrief-hub")
    stands(
        story,
        hub,
        talked=MONDAY,
        unthanked=None,
        follow_up_from=FOLLOW_UP[story.locale],
        final_from=FINAL[story.locale],
    )
    await story.user_taps("follow_up")
    story.bot_says("debrief-too_early", day(story, FOLLOW_UP[story.locale]))


async def test_a_thank_you_afterwards_does_not_forget_the_promise(story: Story) -> None:
    """D8: what was told on the hub stays, whatever else is done there."""
    words, named = PROMISES["in two weeks"]
    fine = fine_from(story, named)
    await waits(story)
    await story.user_taps("promise")
    await story.user_sends(words[story.locale])
    await story.user_taps("thanks", "no_thanks")
    hub = story.skip()[-1]
    stands(story, hub, talked=MONDAY, promised=named, follow_up_from=fine, final_from=FINAL[story.locale])
    assert (await planned(story))["follow_up"].date() == fine


async def test_the_same_promise_told_again_asks_no_second_time(story: Story) -> None:
    """D9: its reminder has come; a thank-you, or the same date once more, does not bring it again."""
    words, named = PROMISES["in two weeks"]
    hub = await waits(story, promised=words[story.locale], noted="no_thanks")
    await story.it_is(fine_from(story, named), 9)
    story.bot_says("reminder-follow_up", day(story, named))
    await story.press(hub.choices["thanks"], hub.id)
    story.skip()
    await story.user_taps("no_thanks")
    story.skip()
    assert set(await planned(story)) == {"let_go"}


async def test_a_promise_made_after_the_follow_up_keeps_the_last_note_away(story: Story) -> None:
    """D8, Timings: they answered "mid January": nothing before that, and a week later the last note."""
    await followed_up(story)
    await story.user_sends("/debrief Acme")
    await story.user_taps("promise")
    story.skip()
    await story.user_sends(IN_JANUARY[story.locale])
    last = fine_from(story, date(2027, 1, 15)) + timedelta(weeks=1)
    story.bot_says("debrief-hub", day(story, date(2027, 1, 15)), day(story, last))
    await story.it_is(last, 8, 59)
    story.bot_stays_silent()
    await story.it_is(last, 9)
    story.bot_says("reminder-final_note")
