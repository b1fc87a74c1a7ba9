"""debrief, first part: which interview, who was there, what they promised; and every way to tell it."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from tests.stories.story import Story
from tests.stories.walks_after import (
    AT_NINE,
    LAST_FRIDAY,
    NAMES,
    day,
    debrief_on,
    debrief_to,
    fresh,
    planned,
    process,
    waited,
    waits,
)

ALL_IN_ONE = {
    "de": "Robin Sommer, Kim Lee und Dr. Alex Ott",
    "en": "Robin Sommer, Kim Lee and Dr. Alex Ott",
    "id": "Robin Sommer, Kim Lee sama Dr. Alex Ott",
}
NO_NAMES = {"de": "keine Ahnung", "en": "can't remember", "id": "lupa"}
FRIDAY = date(2026, 11, 20)  # the last one
JUST_NOW = {"de": "gerade eben", "en": "just now", "id": "barusan"}
NEXT_WEEK = {"de": "am 8. Dezember", "en": "8 December", "id": "tanggal 8 Desember"}


async def test_an_interview_is_walked_from_who_was_there_to_how_it_stands(story: Story) -> None:
    """D1, D3, D8: which, when, who, what they promised, where one lives; then a thank-you is offered, no duty."""
    await story.user_sends("/debrief")
    story.bot_says("debrief-company")
    await story.user_sends("Acme")
    story.bot_says("debrief-over_at", "Acme")
    await story.user_sends(AT_NINE[story.locale])
    story.bot_says("debrief-people")
    await story.user_sends(NAMES[0])
    story.bot_says("debrief-people")
    await story.user_taps("enough")
    story.bot_says("debrief-promised")
    await story.user_taps("nothing")
    story.bot_says("debrief-zone")
    await story.user_taps(story.home)
    story.bot_says("debrief-noted")
    await story.user_taps("later")
    story.bot_says("debrief-hub", "Acme", day(story, date(2026, 11, 23)))
    await story.user_taps("fine")
    story.bot_says("debrief-done")
    kept = await process(story)
    assert [one.at for one in kept.rounds] == [datetime.fromisoformat("2026-11-23T09:00")]
    assert [one.name for one in kept.people] == [NAMES[0]]


async def test_an_interview_that_is_still_to_come_is_not_debriefed(story: Story) -> None:
    """D1: nothing is noted, nothing planned; where to put the date is said."""
    await debrief_to(story, "over_at")
    story.bot_says("debrief-over_at")
    await story.user_sends(NEXT_WEEK[story.locale])
    assert {"slip-when-ahead", "debrief-over_at"} & story.bot_says("slip-when-ahead").keys
    await story.user_taps("not_yet")
    story.bot_says("debrief-not_yet", "/interviews")
    assert await story.nudges() == []
    await story.passes(days=60)
    story.bot_stays_silent()


async def test_it_was_just_now(story: Story) -> None:
    """D4: fresh from the interview, somebody types that."""
    await debrief_to(story, "people", over_at=JUST_NOW[story.locale])
    story.bot_says("debrief-people")
    await debrief_on(story, "noted")
    story.bot_says("debrief-noted")
    assert (await process(story)).rounds[0].ends_at <= story.now().replace(tzinfo=None)


async def test_last_friday_means_the_one_that_was(story: Story) -> None:
    """D10: the weeks are counted from the day that was meant, to a Friday again."""
    await waits(story, over_at=LAST_FRIDAY[story.locale])
    assert (await process(story)).rounds[0].at == datetime.fromisoformat("2026-11-20T15:00")
    assert (await planned(story))["follow_up"] == datetime.combine(waited(story, FRIDAY), time(9))


@pytest.mark.parametrize("way", ["one by one", "in one message"])
async def test_names_are_told_as_people_tell_them(story: Story, way: str) -> None:
    """D3: one after another, or all at once."""
    people = NAMES if way == "one by one" else (ALL_IN_ONE[story.locale],)
    await debrief_to(story, "noted", people=people)
    story.bot_says("debrief-noted")
    assert tuple(one.name for one in (await process(story)).people) == NAMES


async def test_a_name_is_put_right_and_another_removed(story: Story) -> None:
    """D3, voice.md: tapping a name takes it up; new words replace it; one can be taken away, or left as it is."""
    await debrief_to(story, "people")
    story.skip()
    await story.user_sends("Robbin Sommer, Kim Lee, <Tim>")
    story.bot_says("debrief-people")
    await _take_up(story, "Robbin Sommer")
    story.bot_says("edit-own", "Robbin Sommer")
    await story.user_sends("Robin Sommer")
    story.bot_says("debrief-people")
    await _take_up(story, "<Tim>")
    story.bot_says("edit-own", "<Tim>")
    await story.user_taps("own_remove")
    story.bot_says("debrief-people")
    await _take_up(story, "Kim Lee")
    story.bot_says("edit-own", "Kim Lee")
    await story.user_taps("own_leave")
    story.bot_says("debrief-people")
    await story.user_taps("enough")
    story.bot_says("debrief-promised")
    await debrief_on(story, "noted")
    story.bot_says("debrief-noted")
    assert [one.name for one in (await process(story)).people] == ["Robin Sommer", "Kim Lee"]


async def test_back_while_a_name_is_taken_up_leaves_it(story: Story) -> None:
    """telegram.md: back is one step, and nothing is lost."""
    await debrief_to(story, "people")
    await story.user_sends("Kim Lee")
    story.skip()
    await _take_up(story, "Kim Lee")
    story.bot_says("edit-own", "Kim Lee")
    await story.user_sends("/back")
    assert "✓ Kim Lee" in story.bot_says("debrief-people").labels.values()


async def test_a_sixth_name_is_too_many(story: Story) -> None:
    """D3: five, as many as there are openings; the first five stay."""
    await debrief_to(story, "people")
    await story.user_sends("Ana, Ben, Cem, Dewi, Eva")
    story.skip()
    await story.user_sends("Fay")
    story.bot_says("slip-too-many", "5")
    await story.user_taps("enough")
    story.bot_says("debrief-promised")


@pytest.mark.parametrize("typed", [True, False])
async def test_not_knowing_the_names_is_fine(story: Story, typed: bool) -> None:
    """D3: the thank-you greets nobody by a name that is not known; nobody is asked for details."""
    await debrief_to(story, "noted", people=NO_NAMES[story.locale] if typed else "unknown")
    noted = story.bot_says("debrief-noted")
    assert NO_NAMES[story.locale] not in noted.html
    await story.user_taps("thanks")
    story.skip()
    await debrief_on(story, "letter")
    letter = story.bot_says("letter-subject", "Kim Muster")
    assert "letter-to" not in letter.keys
    assert (await process(story)).people == ()
    story.bot_says("debrief-letter")


async def test_people_can_be_added_afterwards(story: Story) -> None:
    """D3: "who was there" stands on the list of what to change."""
    await debrief_to(story, "noted")
    story.skip()
    await story.user_taps("change")
    listed = story.bot_says("debrief-change")
    assert list(listed.choices) == ["over_at", "people", "promised", "nothing"]
    await story.user_taps("people")
    story.bot_says("debrief-people")
    await story.user_sends(NAMES[0])
    story.bot_says("debrief-people")
    await story.user_taps("enough")
    story.bot_says("debrief-noted")
    assert [one.name for one in (await process(story)).people] == [NAMES[0]]


async def test_a_wrong_date_put_right_leaves_one_interview(story: Story) -> None:
    """D10: everything is counted from the right day, and the wrong one is nowhere any more."""
    await debrief_to(story, "noted")
    story.skip()
    await story.user_taps("change", "over_at")
    story.skip()
    await story.user_sends(LAST_FRIDAY[story.locale])
    story.bot_says("debrief-noted")
    assert [one.at for one in (await process(story)).rounds] == [datetime.fromisoformat("2026-11-20T15:00")]
    assert (await planned(story))["follow_up"] == datetime.combine(waited(story, FRIDAY), time(9))


async def test_nothing_to_change_leads_back(story: Story) -> None:
    """voice.md: a look at the list changes nothing."""
    await debrief_to(story, "noted")
    before = story.bot_says("debrief-noted")
    await story.user_taps("change", "nothing")
    story.chat.unheard[:] = story.chat.unheard[-1:]
    assert story.bot_says("debrief-noted").plain.endswith(before.plain.partition("\n\n")[2])


async def test_what_is_known_is_not_asked_again(story: Story) -> None:
    """product.md 4: a second /debrief stands where the first one ended, also with the company named at once."""
    await waits(story, people=(NAMES[0],))
    await story.user_sends("/debrief")
    story.bot_says("debrief-company")
    assert "Acme" in fresh(story).labels.values()
    await story.user_sends("acme")
    story.bot_says("debrief-hub", "Acme")
    await story.user_sends("/debrief Acme")
    story.bot_says("debrief-hub", "Acme")


async def test_two_companies_are_two_processes(story: Story) -> None:
    """product.md, dialogues never mix: each has its own people, dates and reminders."""
    await waits(story, people=(NAMES[0],))
    await debrief_to(story, "hub", "/debrief Beta", over_at=LAST_FRIDAY[story.locale], people=(NAMES[1],))
    story.bot_says("debrief-hub", "Beta", day(story, waited(story, FRIDAY)))
    assert [one.name for one in (await process(story, "Acme")).people] == [NAMES[0]]
    assert [one.name for one in (await process(story, "Beta")).people] == [NAMES[1]]


async def test_every_question_can_be_gone_back_from(story: Story) -> None:
    """telegram.md 4: back is always one step; what was said is asked again, not lost."""
    await debrief_to(story, "zone", people=(NAMES[0],))
    story.bot_says("debrief-zone")
    for asked in ("promised", "people", "over_at", "company"):
        await story.user_sends("/back")
        story.bot_says(f"debrief-{asked}")
    await debrief_on(story, "noted")
    story.bot_says("debrief-noted")


@pytest.mark.parametrize("step", ["company", "over_at", "people", "promised", "zone", "noted", "hub"])
async def test_cancel_leads_out_anywhere(story: Story, step: str) -> None:
    """telegram.md: any command escapes; before anything was noted nothing is kept."""
    await debrief_to(story, step)
    story.skip()
    await story.user_sends("/cancel")
    if step == "hub":  # nothing was asked, so there is nothing to put away
        story.bot_says("unsure-what")
        return
    story.bot_says("debrief-cancelled")
    assert bool(await story.nudges()) == (step == "noted")


async def _take_up(story: Story, name: str) -> None:
    shown = fresh(story)
    (own,) = [choice for choice, label in shown.labels.items() if label == f"✓ {name}"]
    await story.user_taps(own)
