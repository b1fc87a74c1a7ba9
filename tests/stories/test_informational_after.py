"""informational, afterwards: three outcomes, the check-back, the thank-you (C5-C10, D3-D5)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.stories.story import Story
from tests.stories.walks import MOMENT
from tests.stories.walks_talks import (
    JUST_NOW,
    LATER_DAY,
    OWN,
    WEEKS_LATER,
    begins,
    kinds_planned,
    notes_interview,
    recorded,
    walk,
)

MONDAY = date(2026, 11, 23)
TALK = date(2026, 12, 8)
OTHER = {"de": "id", "en": "de", "id": "en"}
EARLIER = {"de": "gestern um 15 Uhr", "en": "yesterday at 3 pm", "id": "kemarin jam 3 sore"}


async def _is_over(story: Story, outcome: str = "fits", **answers: str) -> None:
    """Tell that the talk has taken place and what came of it; what follows is heard."""
    await begins(story, "informational", "settled", standing="over", outcome=outcome, **answers)
    story.bot_says("informational-settled")


async def _has_prepared(story: Story) -> None:
    await begins(story, "informational", "sheet")
    story.skip()
    await story.user_taps("fine")
    story.bot_says("informational-prepared")


async def _is_asked_back(story: Story, day: date) -> None:
    """Be asked on this day at nine, and not before, whether a role has opened."""
    await story.it_is(day, 8, 59)
    story.bot_stays_silent()
    await story.it_is(day, 9)
    asked = story.bot_says("reminder-check_back", "Acme")
    assert asked.unasked


async def test_four_weeks_later_it_is_asked_whether_a_role_has_opened(story: Story) -> None:
    """C7: where they named no date."""
    await _is_over(story, check_back_on="open")
    await story.user_taps("done")
    story.bot_says("informational-done")
    await _is_asked_back(story, MONDAY + timedelta(weeks=4))
    await story.passes(days=120)
    story.bot_stays_silent()


async def test_on_the_date_they_named_it_is_asked(story: Story) -> None:
    """C7: their own date comes before the calendar's."""
    await _is_over(story, check_back_on=WEEKS_LATER[story.locale])
    await story.user_taps("done")
    story.bot_says("informational-done")
    await _is_asked_back(story, date(2027, 1, 15))


async def test_a_named_weekend_is_moved_to_the_working_day(story: Story) -> None:
    """Timings: nobody is asked for work on a Saturday."""
    saturday = {"de": "16. Januar 2027", "en": "16 January 2027", "id": "16 Januari 2027"}
    await _is_over(story, check_back_on=saturday[story.locale])
    await story.user_taps("done")
    story.bot_says("informational-done")
    await _is_asked_back(story, date(2027, 1, 18))


async def test_the_check_back_leads_to_its_letter_and_ends_with_it(story: Story) -> None:
    """C6-C8: one question, to whom one met, reminding of the talk; once sent, it is not asked again."""
    await begins(story, "informational", "settled", standing="over")
    story.skip()
    await story.user_taps("thanks")
    await walk(story, "informational", "thanks_letter", recipient="Robin Sommer")
    story.skip()
    await story.user_taps("sent")
    story.skip()
    await _is_asked_back(story, MONDAY + timedelta(weeks=4))
    await story.user_taps("write")
    story.bot_says("letter-letter_language")
    await story.user_taps(story.locale)
    letter = story.bot_says("letter-subject", "Acme", "Robin Sommer", "Kim Muster")
    assert letter.html.count("?") == 1
    story.bot_says("letter-letter")
    await story.user_taps("sent")
    story.bot_says("letter-sent")
    assert (await recorded(story)).check_back_on is None
    await story.passes(days=120)
    story.bot_stays_silent()


@pytest.mark.parametrize("answer", ["done", "drop"])
async def test_asked_already_or_not_wanted_it_is_over(story: Story, answer: str) -> None:
    """C7: one reminder, one tap."""
    await _is_over(story)
    await story.user_taps("done")
    story.skip()
    await _is_asked_back(story, MONDAY + timedelta(weeks=4))
    await story.user_taps(answer)
    assert story.skip()
    await story.passes(days=120)
    story.bot_stays_silent()


async def test_not_for_me_closes_it(story: Story) -> None:
    """C5: worth knowing; a thank-you is still in order, and nothing comes any more."""
    await _is_over(story, "not_for_me")
    assert (await recorded(story)).ended == "closed"
    assert await story.nudges() == []
    await story.user_taps("thanks")
    await walk(story, "informational", "thanks_letter")
    story.bot_says("letter-subject", "Kim Muster")
    story.bot_says("informational-thanks_letter")
    await story.user_taps("sent")
    story.bot_says("informational-done")
    await story.passes(days=120)
    story.bot_stays_silent()


@pytest.mark.parametrize(("outcome", "paragraph"), [("lead", "lead"), ("fits", "stay_in_touch")])
async def test_the_thank_you_has_a_detail_and_what_came_of_it(story: Story, outcome: str, paragraph: str) -> None:
    """D3-D5, C9: short, one detail in one's own words, thanks for the lead where there was one; in its language."""
    other = OTHER[story.locale]
    await _is_over(story, outcome)
    await story.user_taps("thanks")
    await walk(
        story,
        "informational",
        "thanks_letter",
        letter_language=other,
        detail=OWN[other] + ".",
        recipient="Robin Sommer",
    )
    said = story.catalog.text(other, "letter-informational_thanks-formal", paragraph, {"company": "Acme"})
    letter = story.bot_says("letter-subject", "Robin Sommer", OWN[other], said)
    assert ".." not in letter.html
    assert "?" not in letter.html
    story.bot_says("informational-thanks_letter")
    await story.user_taps("sent")
    story.bot_says("informational-done")
    assert (await recorded(story)).thanked_on == MONDAY


async def test_under_the_reminder_it_is_told_and_not_asked_again(story: Story) -> None:
    """C10: two hours after the talk; told once, it is known: the next question is the check-back."""
    await _has_prepared(story)
    await story.it_is(TALK, 18)
    assert "reminder-talk_over" in story.skip()[-1].keys
    await story.user_taps("write")
    story.bot_says("informational-outcome")
    await walk(story, "informational", "settled")
    story.skip()
    await story.user_taps("done")
    story.bot_says("informational-done")
    a_day_off = story.locale == "id"  # Isra Mi'raj, 5 January
    await _is_asked_back(story, TALK + timedelta(weeks=4, days=1 if a_day_off else 0))


async def test_told_before_the_reminder_it_does_not_come(story: Story) -> None:
    """C10: an hour after the talk under the old sheet; nobody asks an hour later what came of it."""
    await _has_prepared(story)
    await story.it_is(TALK, 16, 30)
    story.skip()
    await begins(story, "informational", "settled", standing="over")
    story.bot_says("informational-settled")
    await story.user_taps("done")
    story.skip()
    await story.it_is(TALK + timedelta(days=6), 9)
    story.bot_stays_silent()


async def test_held_earlier_than_arranged_the_old_date_is_forgotten(story: Story) -> None:
    """C10: they talked today already: no sheet and no reminder for the date that was arranged."""
    await begins(story, "informational", "sheet", when=MOMENT[story.locale])
    story.skip()
    await story.user_taps("over")
    await walk(story, "informational", "settled")
    story.skip()
    await story.user_taps("done")
    story.skip()
    assert await kinds_planned(story) == ["check_back"]


async def test_the_outcome_may_be_seen_differently(story: Story) -> None:
    """C5, C6: closed at first, then rather one to work for: it is open again, and asked about in four weeks."""
    await _is_over(story, "not_for_me")
    await story.user_taps("change")
    story.bot_says("informational-change_outcome")
    await story.user_taps("outcome")
    story.bot_says("informational-outcome")
    await story.user_taps("fits")
    await walk(story, "informational", "settled")
    story.skip()
    assert (await recorded(story)).ended == ""
    await story.user_taps("done")
    story.skip()
    await _is_asked_back(story, MONDAY + timedelta(weeks=4))


async def test_another_date_for_when_it_was_corrects_the_first(story: Story) -> None:
    """C10: there was one talk, whenever it was."""
    await _is_over(story, over_at=JUST_NOW[story.locale])
    await story.user_taps("change", "over_at")
    story.skip()
    await story.user_sends(EARLIER[story.locale])
    story.bot_says("informational-settled")
    assert [one.at.day for one in (await recorded(story)).rounds] == [22]


async def test_not_yet_leads_back_to_the_date(story: Story) -> None:
    """C10: tapped too early: when is it, then, and the questions are still to be chosen."""
    await begins(story, "informational", "over_at", standing="over")
    story.skip()
    await story.user_taps("not_yet")
    story.bot_says("informational-when")
    await walk(story, "informational", "sheet", when=LATER_DAY[story.locale])
    story.skip()
    assert (await recorded(story)).next_round(story.now()) is not None


async def test_a_talk_still_to_come_has_not_been(story: Story) -> None:
    """voice.md: a date ahead is no answer to "when was it"."""
    await begins(story, "informational", "over_at", standing="over")
    story.skip()
    await story.user_sends(MOMENT[story.locale])
    story.bot_says("slip-when-ahead")


async def test_a_talk_and_an_application_there_stand_apart(story: Story) -> None:
    """C1: a talk is no application: the one ends, the other goes on."""
    await notes_interview(story, "Acme", MOMENT[story.locale], role="Analyst")
    await story.passes(minutes=1)
    await _is_over(story, "not_for_me")
    processes = await story.store.read(lambda tx: tx.records(4711))
    assert [(one.content["kind"], one.content["ended"]) for one in processes] == [
        ("application", ""),
        ("informational", "closed"),
    ]
