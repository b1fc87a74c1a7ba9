"""debrief's budget: one follow-up, one last note, no calls; asked too early or too often: no, why, when (D8-D13)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks_after import (
    FINAL,
    FOLLOW_UP,
    LAST_FRIDAY,
    LET_GO,
    day,
    debrief_on,
    followed_up,
    planned,
    process,
    thanked,
    waits,
)

MONDAY = date(2026, 11, 23)

# What they promised, as people retell it on that Monday; and the working day after it.
PROMISES = {
    "by Friday": (
        {"de": "bis Freitag", "en": "by Friday", "id": "paling lambat Jumat"},
        date(2026, 11, 27),
        date(2026, 11, 30),
    ),
    "on Wednesday": (
        {"de": "am Mittwoch", "en": "on Wednesday", "id": "hari Rabu"},
        date(2026, 11, 25),
        date(2026, 11, 26),
    ),
    "in two weeks": (
        {"de": "in zwei Wochen", "en": "in two weeks", "id": "dua minggu lagi"},
        date(2026, 12, 7),
        date(2026, 12, 8),
    ),
    "4 December": (
        {"de": "bis Freitag, 4. Dezember", "en": "by Friday 4 December", "id": "sampai Jumat 4 Desember"},
        date(2026, 12, 4),
        date(2026, 12, 7),
    ),
}
IN_JANUARY = {"de": "am 15. Januar", "en": "15 January", "id": "tanggal 15 Januari"}
NO_DATE = {"de": "weiß nicht", "en": "not sure", "id": "nggak tahu"}


def _stands(story: Story, hub: Message, **stages: date | None) -> None:
    """The hub's one line is made of exactly these stages, in this order, each with its day."""
    keys = [(f"timeline-{stage.replace('_', '-')}", on) for stage, on in stages.items()]
    said = [
        story.catalog.text(story.locale, key, args={"on": day(story, on)} if on is not None else {}) for key, on in keys
    ]
    assert " · ".join(said) in hub.html


async def test_how_it_stands_is_one_line_through_all_its_stages(story: Story) -> None:
    """D8-D13: what was sent, and what fits from when, from the interview to letting go."""
    hub = await waits(story)
    _stands(story, hub, talked=MONDAY, unthanked=None, follow_up_from=FOLLOW_UP, final_from=FINAL)
    await story.user_taps("thanks", "thanks")
    story.skip()
    await debrief_on(story, "hub")
    hub = story.bot_says("debrief-hub")
    _stands(story, hub, talked=MONDAY, thanked=MONDAY, follow_up_from=FOLLOW_UP, final_from=FINAL)
    await story.it_is(FOLLOW_UP, 9)
    story.bot_says("reminder-follow_up")
    hub = await _after(story, "sent")
    _stands(story, hub, talked=MONDAY, thanked=MONDAY, followed_up=FOLLOW_UP, final_from=FINAL)
    await story.it_is(FINAL, 9)
    story.bot_says("reminder-final_note")
    hub = await _after(story, "sent")
    _stands(story, hub, talked=MONDAY, thanked=MONDAY, followed_up=FOLLOW_UP, final_sent=FINAL, let_go=LET_GO)


async def test_asked_too_early_it_says_no_why_and_when(story: Story) -> None:
    """D2, D8, D9: before the week is over: not yet, from when, and that a reminder will come."""
    await waits(story)
    await story.user_taps("follow_up")
    refused = story.bot_says("debrief-too_early", day(story, FOLLOW_UP))
    assert "write" not in refused.choices
    await story.user_taps("wait")
    story.bot_says("debrief-hub")
    assert (await planned(story))["follow_up"].date() == FOLLOW_UP


async def test_the_evening_before_is_still_too_early(story: Story) -> None:
    """D10: a week is a week, to the day; from that morning on it is fine."""
    await thanked(story)
    await story.it_is(date(2026, 11, 29), 20)
    await story.user_taps("follow_up")
    story.bot_says("debrief-too_early", day(story, FOLLOW_UP))
    await story.user_taps("wait")
    story.skip()
    await story.it_is(FOLLOW_UP, 8, 59)
    await story.user_taps("follow_up")
    story.bot_says("debrief-follow_up")
    await story.user_taps("back")
    story.bot_says("debrief-hub")
    await story.it_is(FOLLOW_UP, 9)
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
    assert day(story, FOLLOW_UP) in refused.html
    assert len(refused.html) < len(promised.html)


@pytest.mark.parametrize("promise", list(PROMISES))
@pytest.mark.parametrize("told", ["at once", "later"])
async def test_what_they_promised_overrides_the_calendar(story: Story, promise: str, told: str) -> None:
    """D8, Timings: their date and a working day, not the week; told in natural words, then or afterwards."""
    words, named, fine_from = PROMISES[promise]
    if told == "at once":
        await waits(story, promised=words[story.locale], noted="no_thanks")
    else:
        await waits(story, noted="no_thanks")
        await story.user_taps("promise")
        story.bot_says("debrief-new_promise")
        await story.user_sends(words[story.locale])
        hub = story.bot_says("debrief-hub")
        _stands(story, hub, talked=MONDAY, promised=named, follow_up_from=fine_from, final_from=FINAL)
    assert (await process(story)).promised_on == named
    await story.user_taps("follow_up")
    refused = story.bot_says("debrief-too_early", day(story, fine_from))
    assert day(story, named) in refused.html or story.locale == "id", "the reason is what they named"
    await story.user_taps("wait")
    story.skip()
    await story.it_is(fine_from, 8, 59)
    story.bot_stays_silent()
    await story.it_is(fine_from, 9)
    story.bot_says("reminder-follow_up", day(story, named))
    await story.user_taps("write")
    story.bot_says("debrief-follow_up")


async def test_no_date_after_all_brings_the_week_back(story: Story) -> None:
    """D10: "they did not say" takes the promise away."""
    await waits(story, promised=PROMISES["in two weeks"][0][story.locale])
    await story.user_taps("promise")
    story.bot_says("debrief-new_promise")
    await story.user_sends(NO_DATE[story.locale])
    hub = story.bot_says("debrief-hub")
    _stands(story, hub, talked=MONDAY, unthanked=None, follow_up_from=FOLLOW_UP, final_from=FINAL)
    await story.user_taps("follow_up")
    story.bot_says("debrief-too_early", day(story, FOLLOW_UP))


async def test_a_thank_you_afterwards_does_not_forget_the_promise(story: Story) -> None:
    """D8: what was told on the hub stays, whatever else is done there."""
    words, named, fine_from = PROMISES["in two weeks"]
    await waits(story)
    await story.user_taps("promise")
    await story.user_sends(words[story.locale])
    await story.user_taps("thanks", "no_thanks")
    hub = story.skip()[-1]
    _stands(story, hub, talked=MONDAY, promised=named, follow_up_from=fine_from, final_from=FINAL)
    assert (await planned(story))["follow_up"].date() == fine_from


async def test_the_same_promise_told_again_asks_no_second_time(story: Story) -> None:
    """D9: its reminder has come; a thank-you, or the same date once more, does not bring it again."""
    words, named, fine_from = PROMISES["in two weeks"]
    hub = await waits(story, promised=words[story.locale], noted="no_thanks")
    await story.it_is(fine_from, 9)
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
    story.bot_says("debrief-hub", day(story, date(2027, 1, 15)), day(story, date(2027, 1, 25)))
    await story.it_is(date(2027, 1, 25), 8, 59)
    story.bot_stays_silent()
    await story.it_is(date(2027, 1, 25), 9)
    story.bot_says("reminder-final_note")


async def test_asked_to_phone_it_says_rather_not(story: Story) -> None:
    """D10: why not, and from when a short mail does the same."""
    await waits(story)
    await story.user_taps("phone")
    story.bot_says("debrief-phone", day(story, FOLLOW_UP))
    await story.user_taps("fine")
    story.bot_says("debrief-hub")
    await story.user_taps("phone")
    story.bot_says("debrief-phone")
    await story.user_taps("follow_up")
    story.bot_says("debrief-too_early", day(story, FOLLOW_UP))
    await story.user_taps("phone")
    story.bot_says("debrief-phone")


async def test_when_a_mail_is_fine_a_call_is_still_second_best(story: Story) -> None:
    """D10: also from the follow-up on; after it, they have one already."""
    await waits(story, over_at=LAST_FRIDAY[story.locale], noted="no_thanks")
    await story.it_is(date(2026, 11, 27), 8)
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
    await story.it_is(FOLLOW_UP, 8)
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
    refused = story.bot_says("debrief-too_often", day(story, FOLLOW_UP), day(story, FINAL))
    assert "write" not in refused.choices
    await story.user_taps("wait")
    story.bot_says("debrief-hub")
    await story.it_is(date(2026, 12, 20), 20)
    story.bot_stays_silent()


async def test_a_follow_up_shown_and_not_sent_is_not_sent(story: Story) -> None:
    """D9: only "sent" uses the one follow-up up."""
    await waits(story, over_at=LAST_FRIDAY[story.locale], noted="no_thanks")
    await story.it_is(date(2026, 11, 27), 8)
    await story.user_taps("follow_up", "write")
    story.skip()
    await debrief_on(story, "letter")
    story.skip()
    await story.user_taps("later")
    story.bot_says("debrief-hub")
    await story.user_taps("follow_up")
    story.bot_says("debrief-follow_up")
    await story.it_is(date(2026, 11, 27), 9)
    story.bot_says("reminder-follow_up")


async def _after(story: Story, *choices: str) -> Message:
    """Press on from the hub of a new debrief; return the hub, which is heard."""
    await story.user_sends("/debrief Acme")
    story.skip()
    await story.user_taps("follow_up", *choices)
    story.chat.unheard[:] = story.chat.unheard[-1:]
    return story.bot_says("debrief-hub")
