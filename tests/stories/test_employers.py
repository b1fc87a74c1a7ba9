"""Letters to another country: where the employer is, is asked once; its clocks, ways and holidays count then."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.model import Placed
from tests.stories.story import Story
from tests.stories.walks import on_the_clock
from tests.stories.walks_after import LAST_FRIDAY, day, debrief_on
from tests.stories.walks_records import A_DAY_LATER, notes, planned, the_process
from tests.stories.walks_talks import step_of

MUNICH = {"de": "München", "en": "Munich", "id": "Munich"}
FRIDAY = date(2026, 11, 20)


@pytest.fixture
async def jakarta(story: Story) -> Story:
    """Return a story of somebody who lives in Jakarta, at ten in the morning there, next day."""
    story.zone, story.home = "Asia/Jakarta", "wib"
    await story.it_is(date(2026, 11, 24), 10)
    return story


async def _has_thanked(story: Story) -> None:
    """Thank for an interview of Friday, 15:00 in Jakarta, in German: the next question is to be heard."""
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/debrief")
    await debrief_on(story, "letter", letter_language="de", noted="thanks", over_at=LAST_FRIDAY[story.locale])
    story.skip()
    story.restarts = restarts
    await story.user_taps("sent")
    story.bot_says("debrief-employer", "Acme")


@pytest.mark.parametrize("way", ["button", "typed", "city"])
async def test_asked_once_and_answered_in_any_way(jakarta: Story, way: str) -> None:
    """D10: a German letter goes to Germany, perhaps; two weeks are counted there, and the hub goes on."""
    story = jakarta
    await _has_thanked(story)
    match way:
        case "button":
            await story.user_taps("germany")
        case "typed":
            await story.user_types_choice("debrief-employer", "germany")
        case _:
            await story.user_sends(MUNICH[story.locale])
    story.bot_says("debrief-hub", day(story, date(2026, 12, 4)))
    place = (await the_process(story)).place
    assert isinstance(place, Placed)
    assert place.zone == "Europe/Berlin"
    assert (place.region == "DE.BY") == (way == "city")
    assert (await planned(story))["follow_up"].wall.date() == date(2026, 12, 4)
    await story.user_taps("fine")
    story.skip()
    await story.user_sends("/debrief Acme")
    story.bot_says("debrief-hub")


async def test_back_from_the_question_and_on_again(jakarta: Story) -> None:
    """telegram.md 6: one back is the letter; sent again, nothing is lost, and it is asked or known, never both."""
    story = jakarta
    await _has_thanked(story)
    await story.user_sends("/back")
    story.skip()
    for _ in range(3):
        if await step_of(story, "debrief") == "hub":
            break
        step = await step_of(story, "debrief")
        await story.user_taps({"letter": "sent", "employer": "germany"}[step])
        story.skip()
    assert await step_of(story, "debrief") == "hub"
    assert (await the_process(story)).thanked_on == story.now().date()
    assert set(await planned(story)) == {"follow_up", "let_go"}


async def test_no_letter_abroad_asks_nothing(jakarta: Story) -> None:
    """voice.md: no question without a reason: an Indonesian letter from Jakarta."""
    story = jakarta
    await story.user_sends("/debrief")
    await debrief_on(story, "hub", letter_language="id", noted="thanks", over_at=LAST_FRIDAY[story.locale])
    story.bot_says("debrief-hub", day(story, date(2026, 11, 27)))
    assert (await the_process(story)).place is None


async def test_a_call_is_advised_by_country_and_with_its_day(jakarta: Story) -> None:
    """D10: in Germany ten days after the interview at the earliest; in Indonesia not at all."""
    story = jakarta
    await _has_thanked(story)
    await story.user_taps("germany")
    story.skip()
    await story.it_is(date(2026, 12, 4), 9)
    story.bot_says("reminder-follow_up", "Acme")
    await story.user_taps("done")
    story.skip()
    await story.user_sends("/debrief Acme")
    story.skip()
    await story.user_taps("phone")
    story.bot_says("debrief-phone", day(story, date(2026, 11, 30)))
    await story.user_taps("fine")
    story.skip()
    await _is_in(story, "indonesia")
    await story.user_sends("/debrief Acme")
    story.skip()
    await story.user_taps("phone")
    said = story.bot_says("debrief-phone")
    assert not said.holds(day(story, date(2026, 11, 30)))


async def _is_in(story: Story, where: str) -> None:
    """Note where the company is, by its button or a typed city, from the list."""
    await story.user_sends("/interviews")
    story.skip()
    await story.user_taps((await the_process(story)).id, "edit", "employer")
    story.skip()
    await (story.user_taps(where) if where in {"germany", "indonesia", "britain"} else story.user_sends(where))
    story.bot_says("interviews-edit")


async def _why(story: Story) -> str:
    """Return the reason that /nudges gives for the follow-up."""
    await story.user_sends("/nudges")
    story.skip()
    await story.user_taps(f"n{(await planned(story))['follow_up'].id}")
    return story.bot_says("nudges-item", "Acme").html


# Where they are, the day of the follow-up after Tuesday, 8 December, 15:00 in Jakarta.
DAYS = [
    ("germany", date(2026, 12, 22), "DE"),
    ("britain", date(2026, 12, 15), "GB"),
    ("New York", date(2026, 12, 15), "US"),
    ("indonesia", date(2026, 12, 15), "ID"),
    ("Singapur", date(2026, 12, 15), "other"),
]


@pytest.mark.parametrize(("where", "on", "profile"), DAYS)
async def test_days_and_reason_are_the_countrys(jakarta: Story, where: str, on: date, profile: str) -> None:
    """D10: two weeks in Germany, five working days in Britain and the US, a week elsewhere; and it says so."""
    story = jakarta
    await notes(story)
    await _is_in(story, "Singapore" if where == "Singapur" and story.locale == "en" else where)
    assert (await planned(story))["follow_up"].wall.date() == on
    why = story.catalog.text(story.locale, "nudge-why-follow_up", args={"profile": profile, "has-promised": "no"})
    assert why in await _why(story)


async def test_both_times_stand_wherever_the_moment_does(jakarta: Story) -> None:
    """Issue C: "both times shown": view, list, a date told anew, both reminders; 15:00 in Jakarta is 9:00 in Berlin."""
    story = jakarta
    here, there = on_the_clock(story, 15), on_the_clock(story, 9)
    await notes(story)
    await _is_in(story, "germany")
    await story.user_taps("back")
    assert "time-both" in story.bot_says("interviews-item", here, there).keys
    await story.user_sends("/interviews")
    assert "time-both" in story.bot_says("interviews-list", here, there).keys
    await story.user_taps((await the_process(story)).id, "dates", "move")
    story.skip()
    await story.user_sends(A_DAY_LATER[story.locale])
    assert "time-both" in story.bot_says("interviews-dates", here, there, day(story, date(2026, 12, 9))).keys
    await story.it_is(date(2026, 12, 8), 18)
    assert "time-both" in story.bot_says("reminder-ahead", here, there).keys
    await story.it_is(date(2026, 12, 9), 14)
    soon = story.bot_says("reminder-ahead_soon")
    assert soon.holds(here) == soon.holds(there) == ("time-both" in soon.keys)


async def test_where_clocks_agree_only_one_time_is_told(jakarta: Story) -> None:
    """voice.md: nothing that says nothing: Surabaya has Jakarta's clocks."""
    story = jakarta
    await notes(story)
    await _is_in(story, "Surabaya")
    await story.user_taps("back")
    assert "time-both" not in story.bot_says("interviews-item", on_the_clock(story, 15), "Surabaya").keys


async def test_the_letter_names_the_employers_time(jakarta: Story) -> None:
    """Issue C: whoever reads it lives by the clocks of Berlin."""
    story = jakarta
    await notes(story)
    await _is_in(story, "germany")
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/letter Acme")
    await story.user_taps("accept", "de")
    await story.user_sends("Kim Muster")
    story.skip()
    await story.user_taps("unknown")
    story.restarts = restarts
    letter = story.bot_says("letter-subject")
    assert letter.holds("8. Dezember 2026, 09:00 Uhr")
    assert not letter.holds("15:00")
    story.skip()
