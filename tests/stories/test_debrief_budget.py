"""debrief's budget: one follow-up, one last note, no calls; asked too early or too often: no, why, when (D8-D13)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks_after import (
    FINAL,
    FOLLOW_UP,
    LAST_FRIDAY,
    LET_GO,
    MONDAY,
    day,
    debrief_on,
    planned,
    stands,
    thanked,
    waited,
    waits,
)

FRIDAY = date(2026, 11, 20)


async def test_how_it_stands_is_one_line_through_all_its_stages(story: Story) -> None:
    """D8-D13: what was sent, and what fits from when, from the interview to letting go."""
    hub = await waits(story)
    stands(
        story,
        hub,
        talked=MONDAY,
        unthanked=None,
        follow_up_from=FOLLOW_UP[story.locale],
        final_from=FINAL[story.locale],
    )
    await story.user_taps("thanks", "thanks")
    story.skip()
    await debrief_on(story, "hub")
    hub = story.bot_says("debrief-hub")
    stands(
        story,
        hub,
        talked=MONDAY,
        thanked=MONDAY,
        follow_up_from=FOLLOW_UP[story.locale],
        final_from=FINAL[story.locale],
    )
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.bot_says("reminder-follow_up")
    hub = await _after(story, "sent")
    stands(
        story, hub, talked=MONDAY, thanked=MONDAY, followed_up=FOLLOW_UP[story.locale], final_from=FINAL[story.locale]
    )
    await story.it_is(FINAL[story.locale], 9)
    story.bot_says("reminder-final_note")
    hub = await _after(story, "sent")
    stands(
        story,
        hub,
        talked=MONDAY,
        thanked=MONDAY,
        followed_up=FOLLOW_UP[story.locale],
        final_sent=FINAL[story.locale],
        let_go=LET_GO[story.locale],
    )


async def test_asked_too_early_it_says_no_why_and_when(story: Story) -> None:
    """D2, D8, D9: before the wait is over: not yet, from when, and that a reminder will come."""
    await waits(story)
    await story.user_taps("follow_up")
    refused = story.bot_says("debrief-too_early", day(story, FOLLOW_UP[story.locale]))
    assert "write" not in refused.choices
    await story.user_taps("wait")
    story.bot_says("debrief-hub")
    assert (await planned(story))["follow_up"].date() == FOLLOW_UP[story.locale]


async def test_the_evening_before_is_still_too_early(story: Story) -> None:
    """D10: a week is a week, and two are two, to the day; from that morning on it is fine."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale] - timedelta(days=1), 20)
    await story.user_taps("follow_up")
    story.bot_says("debrief-too_early", day(story, FOLLOW_UP[story.locale]))
    await story.user_taps("wait")
    story.skip()
    await story.it_is(FOLLOW_UP[story.locale], 8, 59)
    await story.user_taps("follow_up")
    story.bot_says("debrief-follow_up")
    await story.user_taps("back")
    story.bot_says("debrief-hub")
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.bot_says("reminder-follow_up")


async def test_without_reminders_none_is_promised(story: Story) -> None:
    """telegram.md 27: the date stays, "I'll remind you" goes."""
    await waits(story)
    await story.user_taps("follow_up")
    promised = story.bot_says("debrief-too_early")
    await story.user_taps("wait")
    await story.user_sends("/nudges")
    await story.user_taps("stop")
    story.skip()
    await story.user_sends("/debrief Acme")
    await story.user_taps("follow_up")
    refused = story.skip()[-1]
    assert day(story, FOLLOW_UP[story.locale]) in refused.html
    assert len(refused.html) < len(promised.html)


async def test_asked_to_phone_it_says_rather_not(story: Story) -> None:
    """D10: why not, and from when a short mail does the same."""
    await waits(story)
    await story.user_taps("phone")
    story.bot_says("debrief-phone", day(story, FOLLOW_UP[story.locale]))
    await story.user_taps("fine")
    story.bot_says("debrief-hub")
    await story.user_taps("phone")
    story.bot_says("debrief-phone")
    await story.user_taps("follow_up")
    story.bot_says("debrief-too_early", day(story, FOLLOW_UP[story.locale]))
    await story.user_taps("phone")
    story.bot_says("debrief-phone")


async def test_when_a_mail_is_fine_a_call_is_still_second_best(story: Story) -> None:
    """D10: also from the follow-up on; after it, they have one already."""
    await waits(story, over_at=LAST_FRIDAY[story.locale], noted="no_thanks")
    await story.it_is(waited(story, FRIDAY), 8)
    await story.user_taps("follow_up", "phone")
    story.chat.unheard[:] = story.chat.unheard[-1:]
    story.bot_says("debrief-phone")
    await story.user_taps("follow_up")
    story.bot_says("debrief-follow_up")
    await story.user_taps("sent", "phone")
    story.skip()
    assert "follow_up" not in await planned(story)


@pytest.mark.parametrize("way", ["letter", "sent already"])
async def test_one_follow_up_and_no_second(story: Story, way: str) -> None:
    """D9, D11: written here or sent already: a second one is refused, with the day from which a last note is fine."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 8)
    await story.user_taps("follow_up")
    story.bot_says("debrief-follow_up")
    if way == "letter":
        await story.user_taps("write")
        story.skip()
        await debrief_on(story, "letter", recipient="Robin Sommer")
        story.bot_says("letter-subject", "Robin Sommer", "Kim Muster")
        story.bot_says("debrief-letter")
    await story.user_taps("sent")
    story.bot_says("debrief-hub")
    await story.user_taps("follow_up")
    refused = story.bot_says("debrief-too_often", day(story, FOLLOW_UP[story.locale]), day(story, FINAL[story.locale]))
    assert "write" not in refused.choices
    await story.user_taps("wait")
    story.bot_says("debrief-hub")
    await story.it_is(FINAL[story.locale] - timedelta(days=1), 20)
    story.bot_stays_silent()


async def test_a_follow_up_shown_and_not_sent_is_not_sent(story: Story) -> None:
    """D9: only "sent" uses the one follow-up up."""
    await waits(story, over_at=LAST_FRIDAY[story.locale], noted="no_thanks")
    await story.it_is(waited(story, FRIDAY), 8)
    await story.user_taps("follow_up", "write")
    story.skip()
    await debrief_on(story, "letter")
    story.skip()
    await story.user_taps("later")
    story.bot_says("debrief-hub")
    await story.user_taps("follow_up")
    story.bot_says("debrief-follow_up")
    await story.it_is(waited(story, FRIDAY), 9)
    story.bot_says("reminder-follow_up")


async def _after(story: Story, *choices: str) -> Message:
    """Press on from the hub of a new debrief; return the hub, which is heard."""
    await story.user_sends("/debrief Acme")
    story.skip()
    await story.user_taps("follow_up", *choices)
    story.chat.unheard[:] = story.chat.unheard[-1:]
    return story.bot_says("debrief-hub")
