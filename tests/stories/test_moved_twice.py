"""Moving house there, on, and back: what was noted is never lost, and what cannot be asked is not asked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.scheduling.walltime import to_instant, to_wall
from conversations.flows.settings import ZONE_BEFORE
from conversations.model import DatesMeant, Placed, Timed, Wrote
from conversations.process import Process
from tests.stories.desk import TALK, Desk
from tests.stories.residents import BERLIN, JAKARTA, LONDON, NOT_BY_THE_HOUR, keeps, lives, moves, spoken, until
from tests.stories.story import PERSON, Story
from tests.stories.walks import MOMENT, TOMORROW, walk
from tests.stories.walks_records import notes, the_process
from tests.unit.agendas import at

MAKASSAR = Placed("Makassar", "Asia/Makassar")
NOTED = at(TALK)
IN_JAKARTA = at("Tue 8.12. 21:00")


@pytest.fixture
async def desk(folder: Path) -> AsyncIterator[Desk]:
    async with lives(folder, "de", BERLIN) as desk:
        yield desk


async def _as_noted(desk: Desk) -> None:
    await desk.does(DatesMeant("clock"))


async def _hours(desk: Desk) -> list[datetime]:
    return [one.at for one in (await desk.one()).process.rounds]


async def _asks(desk: Desk) -> bool:
    """Say whether the hours noted can still be meant otherwise."""
    person = await desk.story.store.read(lambda tx: tx.person(PERSON))
    assert person
    return ZONE_BEFORE in person.facts


# --- hours as noted


async def test_there_and_on_within_a_day_gives_back_the_first_hours(desk: Desk) -> None:
    """Issue C, "moving house re-plans": Berlin, Jakarta, London: nobody answered between, 15:00 is what was noted."""
    await desk.keeps(TALK)
    await moves(desk, JAKARTA)
    assert await _hours(desk) == [IN_JAKARTA]
    desk.story.clock.jump(timedelta(hours=20))
    await moves(desk, LONDON)
    assert await _hours(desk) == [at("Tue 8.12. 14:00")]
    await _as_noted(desk)
    assert await _hours(desk) == [NOTED]
    assert (await desk.walls())["ahead_soon"] == at("Tue 8.12. 14:00")


async def test_what_was_not_answered_in_time_is_taken_as_right(desk: Desk) -> None:
    """Issue C: two days in Jakarta without a word: the hours there are what London's are reckoned from."""
    await desk.keeps(TALK)
    await moves(desk, JAKARTA)
    desk.story.clock.jump(timedelta(days=2))
    await moves(desk, LONDON)
    await _as_noted(desk)
    assert await _hours(desk) == [IN_JAKARTA]


async def test_there_and_back_asks_nothing(desk: Desk) -> None:
    """voice.md: no question without a reason: by Berlin's clocks it is what it was."""
    await desk.keeps(TALK)
    before = await desk.walls()
    await moves(desk, JAKARTA)
    assert await _asks(desk)
    await moves(desk, BERLIN)
    assert not await _asks(desk)
    await _as_noted(desk)
    assert await _hours(desk) == [NOTED]
    assert await desk.walls() == before


@pytest.mark.parametrize("answer", ["moment", "clock"])
async def test_what_was_answered_is_not_taken_back_later(desk: Desk, answer: str) -> None:
    """Issue C: a press of the other button, late or twice, changes nothing."""
    await desk.keeps(TALK)
    await moves(desk, JAKARTA)
    await (_as_noted(desk) if answer == "clock" else desk.does(DatesMeant("moment")))
    hours, planned = await _hours(desk), desk.rows()
    assert hours == [IN_JAKARTA if answer == "moment" else NOTED]
    await _as_noted(desk)
    assert await _hours(desk) == hours
    assert desk.rows() == planned


async def test_the_old_button_explains_itself(story: Story) -> None:
    """telegram.md 19: the same through the chat: "right", then the other button of the same message."""
    await notes(story)
    await story.user_sends("/settings")
    story.skip()
    await story.user_taps("place")
    story.skip()
    await story.user_sends("Sydney")
    asked = story.bot_says("settings-moved_house")
    there = to_wall(to_instant(NOTED, story.zone), "Australia/Sydney")
    stale = dict(asked.choices)
    await story.user_taps("right")
    story.skip()
    await story.press(stale["as_noted"], asked.id)
    story.toast("slip-stale")
    assert (await the_process(story)).rounds[0].at == there


async def test_hours_as_noted_are_those_of_interviews_ahead(folder: Path) -> None:
    """D3: the first interview is over, its thank-you came: only the second is still to be meant otherwise."""
    async with lives(folder, "id", JAKARTA) as desk:
        await desk.keeps("Tue 8.12. 10:00", "Tue 15.12. 10:00")
        said = await until(desk, "Tue 8.12. 13:30")
        assert len(spoken(said, "reminder-thank_you")) == 1
        await moves(desk, BERLIN)
        assert await _hours(desk) == [at("Tue 8.12. 04:00"), at("Tue 15.12. 04:00")]
        came = (await desk.one()).process.fired
        await _as_noted(desk)
        assert await _hours(desk) == [at("Tue 8.12. 04:00"), at("Tue 15.12. 10:00")]
        assert (await desk.one()).process.fired == came
        assert not spoken(await until(desk, "Tue 8.12. 23:00"), "reminder-thank_you"), "not a second time that day"


# --- nothing to ask


@pytest.mark.parametrize("ended", ["rejected", "offer", "closed", "withdrawn", "declined"])
async def test_of_what_has_ended_nothing_is_asked(desk: Desk, ended: str) -> None:
    await desk.keeps(TALK, ended=ended)
    await moves(desk, JAKARTA)
    assert not await _asks(desk)


@pytest.mark.parametrize("when", ["Tue 8.12.", "Mon 16.11. 15:00"])
async def test_of_a_day_alone_or_one_that_is_over_nothing_is_asked(desk: Desk, when: str) -> None:
    """voice.md: a day shows no hour to be meant, and what is over is over."""
    await desk.keeps(when)
    before = await _hours(desk)
    await moves(desk, JAKARTA)
    assert not await _asks(desk)
    assert (await _hours(desk) == before) == (":" not in when)


async def test_one_hour_among_several_is_reason_enough(desk: Desk) -> None:
    await keeps(desk, "Acme", "Tue 8.12.")
    await keeps(desk, "Beta", "Wed 9.12. 15:00", ended="rejected")
    await keeps(desk, "Gamma", "Thu 10.12. 15:00")
    await moves(desk, JAKARTA)
    assert await _asks(desk)


# --- where the employer is


async def test_an_employer_nobody_placed_stays_where_the_person_lived(desk: Desk) -> None:
    """D10: an interview in Berlin; back home in Jakarta it is still two weeks, and both times are known."""
    await desk.keeps(TALK, let_be=NOT_BY_THE_HOUR)
    assert (await desk.walls())["follow_up"] == at("Tue 22.12. 09:00")
    await until(desk, "Wed 16.12. 12:00")
    await moves(desk, JAKARTA)
    place = (await _process(desk)).place
    assert place == Placed("Berlin", "Europe/Berlin", "DE")
    assert (await desk.walls())["follow_up"] == at("Tue 22.12. 09:00")
    assert not await until(desk, "Tue 22.12. 08:59")
    assert len(spoken(await until(desk, "Tue 22.12. 09:00"), "reminder-follow_up")) == 1


async def _process(desk: Desk) -> Process:
    return (await desk.one()).process


async def test_one_whose_hours_were_noted_for_here_is_here(desk: Desk) -> None:
    """D10: noted in Berlin for after the move: the hour is Jakarta's, and so is the employer."""
    await desk.keeps(TALK)
    await moves(desk, JAKARTA)
    await _as_noted(desk)
    assert (await _process(desk)).place is None
    assert (await desk.walls())["follow_up"] == at("Tue 15.12. 09:00")


async def test_one_that_was_placed_stays_there_whatever_is_said_about_hours(desk: Desk) -> None:
    await desk.keeps(TALK, place=LONDON)
    for home in (JAKARTA, MAKASSAR, BERLIN):
        await moves(desk, home)
        assert (await _process(desk)).place == LONDON
    await _as_noted(desk)
    assert (await _process(desk)).place == LONDON


# --- what else follows


async def test_a_time_of_ones_own_outlives_the_move_and_a_new_name(folder: Path) -> None:
    """Timings: nobody moves what somebody chose: noon is noon in Makassar, and Acme may be called otherwise."""
    async with lives(folder, "id", JAKARTA) as desk:
        await desk.keeps("Tue 15.12. 15:00")
        await desk.snoozes("thank_you", "Thu 17.12. 12:00")
        row = (await desk.planned())["thank_you"].id
        await moves(desk, MAKASSAR)
        await desk.happens("renamed", company=Wrote("Acme & Co"))
        await desk.happens("renamed", role=Wrote("Analyst"))
        chosen = (await desk.planned())["thank_you"]
        assert (chosen.id, chosen.wall, chosen.zone) == (row, at("Thu 17.12. 12:00"), MAKASSAR.zone)
        assert chosen.reason["chosen"]
        said = spoken(await until(desk, "Thu 17.12. 12:00"), "reminder-thank_you")
        assert [message.holds("Acme & Co") for message in said] == [True]


async def _sleeps_on(story: Story, when: str) -> None:
    await story.user_sends("/decide")
    await walk(story, "card", company="Epsilon", when=when)
    await story.user_taps("unsure", "sleep")
    story.skip()


async def test_a_decision_slept_on_does_not_come_after_its_interview(folder: Path) -> None:
    """A13: tomorrow at ten in Jakarta is four at night in Berlin: then there is nothing left to decide."""
    async with lives(folder, "id", JAKARTA) as desk:
        story = desk.story
        await _sleeps_on(story, TOMORROW["id"])
        assert {nudge.kind for nudge in await story.nudges()} == {"sleep"}
        await moves(desk, BERLIN)
        assert (await story.state()).answers["when"] == Timed(at("Tue 24.11. 04:00")), "the conversation's own date"
        await until(desk, "Tue 24.11. 03:59")
        assert not spoken(await until(desk, "Tue 1.12. 12:00"), "decide-woken")
        assert "sleep" not in await desk.planned()


async def test_a_decision_slept_on_comes_in_time_where_there_is_some(folder: Path) -> None:
    """A13: two weeks ahead it comes at nine in the morning in Berlin, once, and its card has the hour there."""
    async with lives(folder, "id", JAKARTA) as desk:
        story = desk.story
        await _sleeps_on(story, MOMENT["id"])
        await moves(desk, BERLIN)
        assert (await story.state()).answers["when"] == Timed(at("Tue 8.12. 09:00"))
        assert not await until(desk, "Tue 24.11. 08:59")
        assert len(spoken(await until(desk, "Tue 24.11. 09:00"), "decide-woken")) == 1
        await story.user_taps("card", "go")
        story.skip()
        assert await _hours(desk) == [at("Tue 8.12. 09:00")]
