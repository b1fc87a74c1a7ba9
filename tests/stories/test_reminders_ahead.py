"""Reminders before an interview that was decided on, and beside other questions, nights and downtime (A15, B5, D4)."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.stories.story import Story
from tests.stories.walks import DAY, on_the_clock
from tests.stories.walks_after import FOLLOW_UP, day, debrief_on, is_going, planned, process, thanked, waited

INTERVIEW = date(2026, 12, 8)  # a Tuesday, at 15:00
EVENING_BEFORE = date(2026, 12, 7)
MOVED = {
    "de": "Donnerstag, 10. Dezember, 11 Uhr",
    "en": "Thursday 10 December, 11 am",
    "id": "Kamis 10 Desember jam 11",
}
TWO_HOURS_AFTER = 18
# Eight weeks in Germany, six elsewhere; in Jakarta 5 January, when the last note would be due, is Isra Mi'raj.
LET_GO_AFTER_IT = {"de": "2027-02-02T09:00", "en": "2027-01-19T09:00", "id": "2027-01-20T09:00"}
AT_NIGHT = {"de": "8. Dezember, 8 Uhr", "en": "8 December, 8 am", "id": "8 Desember jam 8 pagi"}


async def test_whoever_goes_is_reminded_before_and_after(story: Story) -> None:
    """A15, D4, D10: the evening before at six, an hour before, a thank-you two hours after the end, then the wait."""
    await is_going(story)
    assert await planned(story) == {
        kind: datetime.fromisoformat(at)
        for kind, at in {
            "ahead": "2026-12-07T18:00",
            "ahead_soon": "2026-12-08T14:00",
            "thank_you": "2026-12-08T18:00",
            "follow_up": {"de": "2026-12-22T09:00"}.get(story.locale, "2026-12-15T09:00"),
            "let_go": LET_GO_AFTER_IT[story.locale],
        }.items()
    }
    await story.it_is(EVENING_BEFORE, 17, 59)
    story.bot_stays_silent()
    await story.it_is(EVENING_BEFORE, 18)
    story.bot_says("reminder-ahead", "Acme", day(story, INTERVIEW), on_the_clock(story, 15))
    await story.user_taps("fine")
    story.bot_says("reminder-noted", on_the_clock(story, 14))
    await story.it_is(INTERVIEW, 13, 59)
    story.bot_stays_silent()
    await story.it_is(INTERVIEW, 14)
    story.bot_says("reminder-ahead_soon", "Acme")
    await story.user_taps("fine")
    story.bot_says("reminder-noted")
    await story.it_is(INTERVIEW, TWO_HOURS_AFTER - 1, 59)
    story.bot_stays_silent()
    await story.it_is(INTERVIEW, TWO_HOURS_AFTER)
    story.bot_says("reminder-thank_you", "Acme")
    await story.user_taps("write")
    story.bot_says("debrief-people")
    await debrief_on(story, "hub", people=("Robin Sommer",), noted="thanks")
    story.bot_says("debrief-hub", "Acme", day(story, INTERVIEW), day(story, waited(story, INTERVIEW)))
    assert len((await process(story)).rounds) == 1


async def test_nothing_answered_is_nothing_lost(story: Story) -> None:
    """A15, D3, D9, D13: one after another at its moment, without a word in between; each kind as often as it may."""
    await is_going(story)
    await story.passes(days=120)
    came = [next(key for key in said.keys if key.startswith("reminder-")) for said in story.skip()]
    assert came == [
        "reminder-ahead",
        "reminder-ahead_soon",
        *["reminder-thank_you"] * 3,
        "reminder-follow_up",
        "reminder-let_go",
    ]


async def test_a_day_without_an_hour_has_no_last_hour(story: Story) -> None:
    """A15, D4: the evening before, and nothing an hour before midnight; thanked for that evening only in Indonesia."""
    await is_going(story, when=DAY[story.locale])
    assert "ahead_soon" not in await planned(story)
    await story.it_is(EVENING_BEFORE, 18)
    story.bot_says("reminder-ahead", day(story, INTERVIEW))
    await story.it_is(INTERVIEW, 17, 59)
    story.bot_stays_silent()
    await story.it_is(INTERVIEW, 22)
    if story.locale == "id":
        story.bot_says("reminder-thank_you", "Acme")
    story.bot_stays_silent()


async def test_no_one_is_woken_an_hour_before(story: Story) -> None:
    """Timings, quiet hours: at eight in the morning the hour before is night; the evening before has said it."""
    await is_going(story, when=AT_NIGHT[story.locale])
    assert "ahead_soon" not in await planned(story)
    assert "ahead" in await planned(story)


@pytest.mark.parametrize("asked_at", ["ahead", "ahead_soon"])
async def test_the_date_has_changed(story: Story, asked_at: str) -> None:
    """A15: from the reminder to the dates; everything follows the new one, and comes once more before it."""
    await is_going(story)
    await story.it_is(EVENING_BEFORE, 18)
    story.bot_says("reminder-ahead")
    if asked_at == "ahead_soon":
        await story.it_is(INTERVIEW, 14)
        story.bot_says("reminder-ahead_soon")
    await story.user_taps("moved")
    story.bot_says("interviews-dates", "Acme")
    await story.user_taps("move")
    story.bot_says("interviews-moved_to")
    await story.user_sends(MOVED[story.locale])
    story.bot_says("interviews-dates", day(story, date(2026, 12, 10)))
    assert {kind: at for kind, at in (await planned(story)).items() if kind != "let_go"} == {
        "ahead": datetime.fromisoformat("2026-12-09T18:00"),
        "ahead_soon": datetime.fromisoformat("2026-12-10T10:00"),
        "thank_you": datetime.fromisoformat("2026-12-10T14:00"),
        "follow_up": datetime.fromisoformat({"de": "2026-12-24T09:00"}.get(story.locale, "2026-12-17T09:00")),
    }
    await story.it_is(date(2026, 12, 9), 18)
    story.bot_says("reminder-ahead", day(story, date(2026, 12, 10)))


async def test_a_snoozed_evening_before_yields_to_a_new_date(story: Story) -> None:
    """A15: put off by an hour, then the interview is moved by days: it comes the evening before that."""
    await is_going(story)
    await story.it_is(EVENING_BEFORE, 18)
    story.skip()
    await story.user_taps("later", "hour")
    story.skip()
    await story.user_sends("/interviews")
    await story.user_taps((await process(story)).id, "dates", "move")
    story.skip()
    await story.user_sends(MOVED[story.locale])
    story.skip()
    await story.it_is(EVENING_BEFORE, 20)
    story.bot_stays_silent()
    await story.it_is(date(2026, 12, 9), 18)
    story.bot_says("reminder-ahead", day(story, date(2026, 12, 10)))


@pytest.mark.parametrize("preset", ["hour", "morning", "evening", "monday"])
async def test_later_never_means_after_the_interview(story: Story, preset: str) -> None:
    """A15: whatever is picked the evening before, it comes while it still helps."""
    await is_going(story)
    await story.it_is(EVENING_BEFORE, 18)
    story.skip()
    await story.user_taps("later", preset)
    story.chat.unheard[:] = story.chat.unheard[-1:]
    story.bot_says("reminder-snoozed")
    assert (await planned(story))["ahead"] < datetime.fromisoformat("2026-12-08T15:00")
    await story.it_is(INTERVIEW, 14, 59)
    assert sum("reminder-ahead" in said.keys for said in story.skip()) == 1


async def test_concerns_noted_while_waiting_come_the_evening_before(story: Story) -> None:
    """B5: instead of the plain reminder, as polite questions."""
    await is_going(story)
    await story.user_sends("/interviews")
    await story.user_taps((await process(story)).id, "edit", "concerns", "pay", "freedom", "enough")
    story.skip()
    await story.it_is(EVENING_BEFORE, 18)
    due = story.bot_says("reminder-concerns_due", "Acme", day(story, INTERVIEW))
    for concern in ("pay", "freedom"):
        assert due.holds(story.catalog.text(story.locale, f"concern-{concern}"))


async def test_a_reminder_and_an_open_question_do_not_mix(story: Story) -> None:
    """product.md: typed words go to the question that was open; the reminder's buttons to the reminder."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 8, 55)
    await story.user_sends("/decide Beta")
    story.bot_says("decide-role")
    await story.it_is(FOLLOW_UP[story.locale], 9)
    nudge = story.bot_says("reminder-follow_up", "Acme")
    await story.user_sends("Tester")
    story.bot_says("decide-when")
    await story.press(nudge.choices["done"], nudge.id)
    story.bot_says("reminder-noted")
    await story.user_taps("open")
    story.bot_says("decide-employed")
    assert (await process(story)).followed_up_on == FOLLOW_UP[story.locale]


async def test_later_beside_an_open_question_takes_its_own_words_only(story: Story) -> None:
    """product.md, dialogues never mix: "tomorrow" answers "when again?", and then the other question goes on."""
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 8, 55)
    await story.user_sends("/decide Beta")
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.skip()
    await story.user_taps("later")
    story.bot_says("reminder-later")
    await story.user_types_choice("reminder-later", "morning")
    story.bot_says("reminder-snoozed")
    await story.user_sends("Tester")
    story.bot_says("decide-when")


async def test_a_question_left_open_for_hours_yields_to_a_reminder(story: Story) -> None:
    """product.md: what was asked last is answered first; the older question is offered again afterwards."""
    await thanked(story)
    await story.user_sends("/decide Beta")
    story.bot_says("decide-role")
    await story.it_is(FOLLOW_UP[story.locale], 9)
    story.bot_says("reminder-follow_up")
    await story.user_types_choice("reminder-follow_up", "done")
    story.bot_says("reminder-noted")
    assert (await process(story)).followed_up_on == FOLLOW_UP[story.locale]
    assert (await story.state()).step == "role"
