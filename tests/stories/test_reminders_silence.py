"""Whichever way a process ends, its reminders end with it; and a question left open about it is not asked again."""

from __future__ import annotations

import pytest

from tests.stories.story import PERSON, Story
from tests.stories.walks_after import FOLLOW_UP, debrief_on, fresh, is_going, planned, process, thanked, waits


async def _in_the_list(story: Story, *choices: str) -> None:
    await story.user_sends("/interviews")
    await story.user_taps((await process(story)).id, *choices)


async def _offer(story: Story) -> None:
    await _in_the_list(story, "heard", "offer")


async def _rejection(story: Story) -> None:
    await _in_the_list(story, "heard", "rejection", "no")


async def _closed_in_the_list(story: Story) -> None:
    await _in_the_list(story, "close")


async def _withdrawn(story: Story) -> None:
    await story.user_sends("/withdraw Acme")
    story.skip()
    if "one" in fresh(story).choices:
        await story.user_taps("one")
    await story.user_taps("sure", "one", "no", "later", "sent", "no")


async def _declined_by_letter(story: Story) -> None:
    await story.user_sends("/letter Acme")
    await story.user_taps("decline")
    for _ in range(6):
        shown = fresh(story).choices
        if "sent" in shown:
            break
        ways = [way for way in ("none", story.locale, "unknown") if way in shown]
        await (story.user_taps(ways[0]) if ways else story.user_sends("Kim Muster"))
    await story.user_taps("sent")


async def _erased(story: Story) -> None:
    await story.user_sends("/erase")
    await story.user_taps("yes")


ENDS = {
    "offer": _offer,
    "rejection": _rejection,
    "closed": _closed_in_the_list,
    "withdrawn": _withdrawn,
    "declined": _declined_by_letter,
    "erased": _erased,
}


@pytest.mark.parametrize("end", list(ENDS))
async def test_every_end_silences_what_was_planned(story: Story, end: str) -> None:
    """Timings: thank-you, follow-up and letting go are planned; after the end nothing comes for half a year."""
    await waits(story)
    assert set(await planned(story)) == {"thank_you", "follow_up", "let_go"}
    await ENDS[end](story)
    story.skip()
    assert await story.nudges() == []
    await story.passes(days=180)
    story.bot_stays_silent()


@pytest.mark.parametrize("end", list(ENDS))
async def test_an_end_before_the_interview_silences_what_was_ahead(story: Story, end: str) -> None:
    """Timings: nobody is wished luck for an interview that does not take place."""
    await is_going(story)
    assert set(await planned(story)) == {"ahead", "ahead_soon", "thank_you", "follow_up", "let_go"}
    await ENDS[end](story)
    story.skip()
    assert await story.nudges() == []
    await story.passes(days=180)
    story.bot_stays_silent()


@pytest.mark.parametrize("end", [end for end in ENDS if end != "erased"])
async def test_an_end_answers_the_reminder_that_was_left_open(story: Story, end: str) -> None:
    """Timings: a reminder stands there unanswered; after an offer or a no it is not asked once more."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 9)
    nudge = story.bot_says("reminder-follow_up")
    await ENDS[end](story)
    assert not any("reminder-follow_up" in said.keys for said in story.skip())
    assert await story.store.read(lambda tx: [one for one in tx.conversations(PERSON, PERSON) if one.asking]) == []
    await story.user_sends("ok")
    assert not any("reminder-noted" in said.keys for said in story.skip())
    assert nudge.unasked


@pytest.mark.parametrize("end", [end for end in ENDS if end != "erased"])
async def test_a_snoozed_reminder_ends_too(story: Story, end: str) -> None:
    """Timings: a moment of one's own choice keeps no reminder alive beyond the end."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.skip()
    await story.user_taps("later", "monday")
    story.skip()
    await ENDS[end](story)
    story.skip()
    assert await story.nudges() == []
    await story.passes(days=60)
    story.bot_stays_silent()


async def test_letting_go_in_the_hub_silences_too(story: Story) -> None:
    """D11: the way out under "too often"."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 8)
    await story.user_taps("follow_up", "sent", "follow_up", "close")
    story.skip()
    await story.passes(days=180)
    story.bot_stays_silent()


async def test_one_end_silences_one_process(story: Story) -> None:
    """Timings: Beta's reminders stay when Acme says no."""
    await thanked(story)
    await story.user_sends("/debrief Beta")
    await debrief_on(story, "hub", noted="no_thanks")
    await _rejection(story)
    story.skip()
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.bot_says("reminder-follow_up", "Beta")
    story.bot_stays_silent()
