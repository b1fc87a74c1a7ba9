"""withdraw, more about oneself: the mirror, a night's sleep, somebody trusted, and a pause on the very day (B6, B7)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.story import Story
from tests.stories.walks import MOMENT, on_the_clock
from tests.stories.walks_talks import OWN, TODAY, begins, kinds_planned, notes_interview, recorded, step_of, walk

TUESDAY = date(2026, 11, 24)
MOTIVES = ("fear", "worn", "life", "other_path", "unclear")
SOON = {"de": "heute um 11:20 Uhr", "en": "today at 11:20 am", "id": "hari ini jam 11.20"}


async def _sleeps_on_it(story: Story, company: str = "Acme") -> None:
    await begins(story, "withdraw", "torn", motive="torn", company=company)
    story.skip()
    await story.user_taps("sleep")
    await walk(story, "withdraw", "asleep")
    story.bot_says("withdraw-asleep", on_the_clock(story, 9))


async def _pauses(story: Story, when: str) -> None:
    """Have an interview today, and wait before it is cancelled."""
    await notes_interview(story, "Acme", when)
    await begins(story, "withdraw", "pause")
    story.bot_says("withdraw-pause")
    await story.user_taps("wait")
    story.bot_says("withdraw-paused")


async def test_each_motive_is_mirrored_in_words_of_its_own(story: Story) -> None:
    """B6: five motives, five mirrors; none of them pushes anywhere: staying, talking, sleeping, leaving are open."""
    mirrors = set()
    for motive in MOTIVES:
        await begins(story, "withdraw", "mirror", motive="personal", reflect=motive)
        asked = story.bot_says("withdraw-mirror")
        mirrors.add(asked.html.rpartition("</i>")[2])
        assert set(asked.choices) == {"stay", "talk", "sleep", "out"}
        await story.user_sends("/cancel")
        story.bot_says("withdraw-cancelled")
    assert len(mirrors) == len(MOTIVES)


async def test_a_night_passes_before_anything_is_decided(story: Story) -> None:
    """B6: silence until nine next morning, then one question; no letter, no record of leaving."""
    await _sleeps_on_it(story)
    assert await kinds_planned(story) == ["sleep"]
    await story.it_is(TUESDAY, 8, 59)
    story.bot_stays_silent()
    await story.it_is(TUESDAY, 9)
    woken = story.bot_says("withdraw-woken", "Acme")
    assert woken.unasked
    await story.user_taps("now")
    story.bot_says("withdraw-torn")
    await story.user_taps("stay")
    story.bot_says("withdraw-stayed", "Acme")
    await story.passes(days=60)
    story.bot_stays_silent()


async def test_it_is_asked_once(story: Story) -> None:
    """B6: silence in the morning is an answer too."""
    await _sleeps_on_it(story)
    await story.it_is(TUESDAY, 9)
    story.bot_says("withdraw-woken")
    await story.passes(days=60)
    story.bot_stays_silent()


@pytest.mark.parametrize(("preset", "day", "hour"), [("hour", 24, 10), ("evening", 24, 18), ("monday", 30, 9)])
async def test_the_morning_may_be_put_off(story: Story, preset: str, day: int, hour: int) -> None:
    """Timings: each preset on the person's own clock, and only this one moves."""
    await _sleeps_on_it(story)
    await story.it_is(TUESDAY, 9)
    story.skip()
    await story.user_taps("snooze", preset)
    story.bot_says("withdraw-asleep_again", on_the_clock(story, hour))
    await story.it_is(date(2026, 11, day), hour)
    story.bot_says("withdraw-woken", "Acme")


async def test_dropped_in_the_morning_it_stays_dropped(story: Story) -> None:
    """Timings: no longer needed: nothing was cancelled, nothing comes any more."""
    await _sleeps_on_it(story)
    await story.it_is(TUESDAY, 9)
    story.skip()
    await story.user_taps("drop")
    story.bot_says("withdraw-dropped", "Acme")
    await story.passes(days=60)
    story.bot_stays_silent()


async def test_two_that_are_slept_on_wake_apart(story: Story) -> None:
    """architecture.md: two processes at once do not mix: each morning question is about its own."""
    await _sleeps_on_it(story)
    await story.passes(minutes=5)
    await _sleeps_on_it(story, "Bolt")
    await story.it_is(TUESDAY, 9, 30)
    asked = {company: m for m in story.skip() for company in ("Acme", "Bolt") if m.holds(company)}
    assert len(asked) == 2
    await story.press(asked["Acme"].choices["drop"], asked["Acme"].id)
    story.bot_says("withdraw-dropped", "Acme")
    story.skip()  # the other question is still open, and offered again
    await story.press(asked["Bolt"].choices["now"], asked["Bolt"].id)
    story.bot_says("withdraw-torn")
    await story.user_taps("out")
    story.bot_says("withdraw-met", "Bolt")


@pytest.mark.parametrize(
    ("motive", "held"),
    [("heard", True), ("fear", False), ("worn", False), ("life", False), ("other_path", False), ("torn", False)],
)
async def test_somebody_trusted_gets_a_neutral_summary(story: Story, motive: str, *, held: bool) -> None:
    """B7: to forward: company, role, how many talks, what bothers or moves one, an open question; no buttons."""
    await notes_interview(story, "Acme", MOMENT[story.locale], role="Analyst")
    if motive == "heard":
        await begins(story, "withdraw", "concerns", motive="heard")
        story.skip()
        await story.user_sends(OWN[story.locale])
        await story.user_taps("tone", "enough")
    elif motive == "torn":
        await begins(story, "withdraw", "torn", motive="torn")
    else:
        await begins(story, "withdraw", "mirror", motive="personal", reflect=motive)
    story.skip()
    await story.user_taps("talk")
    card = story.bot_says("trusted-out", "Acme", "Analyst", "?")
    assert not card.labels
    assert card.holds(OWN[story.locale]) == held
    story.bot_says("withdraw-talking")
    await story.user_taps("stay")
    story.bot_says("withdraw-stayed")


async def test_the_card_says_what_is_underneath(story: Story) -> None:
    """B6, B7: each motive stands on the card in words of its own."""
    cards = set()
    for motive in MOTIVES:
        await begins(story, "withdraw", "mirror", motive="personal", reflect=motive)
        story.skip()
        await story.user_taps("talk")
        cards.add(story.bot_says("trusted-out").html)
        story.skip()
        await story.user_sends("/cancel")
        story.skip()
    assert len(cards) == len(MOTIVES)


async def test_on_the_very_day_there_is_an_hour_first(story: Story) -> None:
    """B6: the interview is at 15:00, it is 10:00: an hour later one question; staying cancels nothing."""
    await _pauses(story, TODAY[story.locale])
    assert (await recorded(story)).leaving_at is None
    await story.passes(minutes=59)
    story.bot_stays_silent()
    await story.passes(minutes=1)
    story.bot_says("withdraw-paused_over", "Acme")
    await story.user_taps("stay")
    story.bot_says("withdraw-stayed")
    process = await recorded(story)
    assert (process.leaving_at, process.ended, len(process.rounds)) == (None, "", 1)
    await story.it_is(date(2026, 11, 23), 14)
    story.bot_says("reminder-ahead_soon", "Acme")


async def test_shortly_before_it_the_hour_is_shorter(story: Story) -> None:
    """B6: an hour's pause before an interview in eighty minutes would leave too little time to say no."""
    await _pauses(story, SOON[story.locale])
    await story.it_is(date(2026, 11, 23), 10, 50)
    assert any("withdraw-paused_over" in m.keys for m in story.skip())


async def test_the_pause_is_no_lock(story: Story) -> None:
    """B6: out before the hour is over, and no question comes after it."""
    await _pauses(story, TODAY[story.locale])
    await story.user_taps("out")
    story.bot_says("withdraw-decided", "Acme")
    assert (await recorded(story)).leaving_at is not None
    await story.user_taps("letter")
    story.skip()
    await story.passes(minutes=59)
    story.bot_stays_silent()


async def test_an_interview_on_another_day_needs_no_pause(story: Story) -> None:
    """B6: only the very day is a bad moment."""
    await notes_interview(story, "Acme", MOMENT[story.locale])
    await begins(story, "withdraw", "decided")
    story.bot_says("withdraw-decided", "Acme")
    assert await step_of(story, "withdraw") == "decided"


async def test_an_interview_that_was_this_morning_needs_no_pause(story: Story) -> None:
    """B6: there is nothing left to cancel once it is over; the letter does not speak of it either."""
    await notes_interview(story, "Acme", TODAY[story.locale])
    await story.it_is(date(2026, 11, 23), 16, 30)
    story.skip()
    await begins(story, "withdraw", "decided")
    story.bot_says("withdraw-decided", "Acme")
    await story.user_taps("letter")
    await walk(story, "withdraw", "withdraw_letter")
    letter = story.bot_says("letter-subject")
    assert "15" not in letter.html
    story.skip()
