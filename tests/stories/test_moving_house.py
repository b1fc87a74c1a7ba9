"""Moving house: an interview keeps its moment, or the hour that was noted, as the person says; reminders follow."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from bot.scheduling.walltime import to_instant, to_wall
from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks import on_the_clock
from tests.stories.walks_after import thanked, waits
from tests.stories.walks_records import notes, planned, processes, the_process
from tests.stories.walks_talks import notes_interview

NOTED = datetime.fromisoformat("2026-12-08 15:00")
MAKASSAR = ("wita", "Asia/Makassar")
TOKYO = {"de": "Tokio", "en": "Tokyo", "id": "Tokyo"}
TODAY = {"de": "heute um 18 Uhr", "en": "today at 6 pm", "id": "hari ini jam 6 sore"}
BY_THE_HOUR = ("ahead", "ahead_soon", "thank_you")  # the days of the others are counted where one lives


async def _moves(story: Story, to: str) -> Message:
    """Tell the settings another place, by its button or by words; return what is said then."""
    await story.user_sends("/settings")
    story.skip()
    await story.user_taps("place")
    story.skip()
    await (story.user_taps(to) if to in {"wib", "wita", "wit", "cet", "gmt"} else story.user_sends(to))
    return story.skip()[-1]


async def _walls(story: Story) -> dict[str, datetime]:
    return {kind: nudge.wall for kind, nudge in (await planned(story)).items()}


def _as_there(story: Story, zone: str) -> datetime:
    """Return the noted moment as the clocks of another place show it."""
    return to_wall(to_instant(NOTED, story.zone), zone)


@pytest.mark.parametrize("typed", [False, True])
async def test_the_same_moment_is_what_is_meant_at_first(story: Story, typed: bool) -> None:
    """Issue C: "moving house re-plans": asked with the new hours; a yes, and all reminders follow the moment."""
    await notes(story)
    before = await _walls(story)
    there = _as_there(story, MAKASSAR[1])
    asked = await _moves(story, MAKASSAR[0])
    assert {"settings-moved_house", "process-line"} <= asked.keys
    assert asked.holds(on_the_clock(story, there.hour))
    await (story.user_types_choice("settings-moved_house", "right") if typed else story.user_taps("right"))
    story.bot_says("settings-menu", "WITA")
    assert (await the_process(story)).rounds[0].at == there
    nudges = await planned(story)
    assert {nudge.zone for nudge in nudges.values()} == {MAKASSAR[1]}
    soon = nudges.get("ahead_soon")
    assert (soon is None) == (there.hour >= 22), "at night the evening before has said it"
    assert soon is None or soon.due_at == to_instant(before["ahead_soon"], story.zone)
    assert nudges["ahead"].wall == datetime.combine(there.date() - timedelta(days=1), datetime.min.time()).replace(
        hour=18
    )


@pytest.mark.parametrize("typed", [False, True])
async def test_the_hours_as_noted_can_be_put_back(story: Story, typed: bool) -> None:
    """Issue C: whoever noted by the clocks of the new place already says so; the reminders stand where they stood."""
    await notes(story)
    before = await _walls(story)
    await _moves(story, TOKYO[story.locale])
    assert (await the_process(story)).rounds[0].at == _as_there(story, "Asia/Tokyo")
    await (story.user_types_choice("settings-moved_house", "as_noted") if typed else story.user_taps("as_noted"))
    story.bot_says("settings-menu", TOKYO[story.locale])
    assert (await the_process(story)).rounds[0].at == NOTED
    after = await _walls(story)
    assert {kind: after[kind] for kind in BY_THE_HOUR} == {kind: before[kind] for kind in BY_THE_HOUR}
    assert {nudge.zone for nudge in await story.nudges()} == {"Asia/Tokyo"}
    story.zone = "Asia/Tokyo"
    await story.it_is(date(2026, 12, 7), 17, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 12, 7), 18)
    story.bot_says("reminder-ahead", on_the_clock(story, 15))


async def test_there_and_back_again_is_as_before(story: Story) -> None:
    """Issue C: idempotent; twice the same place asks once."""
    await notes(story)
    before = {kind: (nudge.wall, nudge.due_at) for kind, nudge in (await planned(story)).items()}
    await _moves(story, "Sydney")
    await story.user_taps("right")
    story.skip()
    assert "settings-menu" in (await _moves(story, "Sydney")).keys
    await _moves(story, story.home)
    await story.user_taps("right")
    story.skip()
    assert (await the_process(story)).rounds[0].at == NOTED
    assert {kind: (nudge.wall, nudge.due_at) for kind, nudge in (await planned(story)).items()} == before


async def test_another_place_with_the_same_clocks_asks_nothing(story: Story) -> None:
    """voice.md: no question without a reason."""
    await notes(story)
    before = [(nudge.id, nudge.wall) for nudge in await story.nudges()]
    city = {"de": "Hamburg", "en": "Manchester", "id": "Surabaya"}[story.locale]
    assert "settings-menu" in (await _moves(story, city)).keys
    assert [(nudge.id, nudge.wall) for nudge in await story.nudges()] == before


async def test_the_first_place_named_moves_nothing(story: Story) -> None:
    """Issue C: until then hours were meant by whatever clocks there are: 15:00 stays 15:00."""
    await story.user_sends("/settings")
    story.skip()
    assert "settings-menu" in (await _moves(story, TOKYO[story.locale])).keys
    story.zone = "Asia/Tokyo"
    await notes_interview(
        story,
        "Acme",
        {"de": "8. Dezember, 15 Uhr", "en": "8 December, 3 pm"}.get(story.locale, "8 Desember jam 3 sore"),
    )
    (process,) = await processes(story)
    assert process.rounds[0].at == NOTED
    assert {nudge.zone for nudge in await story.nudges()} == {"Asia/Tokyo"}


@pytest.mark.parametrize("to", ["wit", "Los Angeles"])
async def test_a_thank_you_that_was_sent_is_not_asked_for_again(story: Story, to: str) -> None:
    """D3: thanked the same evening; by the new clocks the interview was on another day, and it is thanked for."""
    story.zone, story.home = "Europe/London", "gmt"
    await _moves(story, "gmt")
    await story.it_is(date(2026, 11, 23), 20)
    story.skip()
    await thanked(story, over_at=TODAY[story.locale], employer="britain")
    assert "thank_you" not in await planned(story)
    story.skip()
    await _moves(story, to)
    assert "thank_you" not in await planned(story)
    assert set(await planned(story)) == {"follow_up", "let_go"}
    story.skip()
    await story.passes(days=4)
    story.bot_stays_silent()


async def test_a_thank_you_that_came_does_not_come_twice(story: Story) -> None:
    """D3: at noon it was asked; after the move two more mornings may follow, as three is the most there is."""
    await waits(story)
    await story.passes(hours=2, minutes=1)
    story.bot_says("reminder-thank_you")
    await _moves(story, "Sydney")
    story.zone = "Australia/Sydney"
    assert (await _walls(story))["thank_you"] > story.now()
    await story.passes(days=8)
    assert len([m for m in story.skip() if "reminder-thank_you" in m.keys]) == 2


async def test_a_reminder_that_waits_comes_where_one_is(story: Story) -> None:
    """architecture.md: nine in the morning is nine in the morning, in the new place; once."""
    await thanked(story)
    await _moves(story, TOKYO[story.locale])
    story.zone = "Asia/Tokyo"
    after = await planned(story)
    assert {nudge.wall.hour for nudge in after.values()} == {9}
    assert {nudge.zone for nudge in after.values()} == {story.zone}
    at = after["follow_up"].wall
    await story.it_is(at.date(), 8, 59)
    story.bot_stays_silent()
    await story.it_is(at.date(), 9)
    story.bot_says("reminder-follow_up")
