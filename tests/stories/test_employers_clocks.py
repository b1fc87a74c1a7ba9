"""Whose clocks and ways count: a country named is no clock, a letter is dated where it is read, a country told late."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.dispatcher.handing import letters
from bot.dispatcher.holding import Holding
from conversations.model import Answers, Picked, Placed, Wrote
from tests.stories.residents import BERLIN, GERMANY, JAKARTA, NOT_BY_THE_HOUR, lives, spoken, until
from tests.stories.story import Story
from tests.stories.walks import on_the_clock
from tests.stories.walks_records import notes, planned, the_process
from tests.unit.agendas import at, day

NEW_YORK = Placed("New York", "America/New_York", "US.NY")
BRITAIN = {"de": "Großbritannien", "en": "Britain", "id": "Inggris"}
GERMAN = {"de": "Deutschland", "en": "Germany", "id": "Jerman"}
TALKED_ON = {  # the day in New York, and in Jakarta
    "de": ("Dienstag, 8. Dezember", "9. Dezember"),
    "en": ("Tuesday 8 December", "9 December"),
    "id": ("Selasa, 8 Desember", "9 Desember"),
}
COUNTRIES = {"america", "britain", "germany", "indonesia", "malaysia", "unknown"}


async def _noted(story: Story, home: str, where: str) -> None:
    """Note Tuesday, 8 December, 15:00 by the clocks of a home, and where the company is, by its button or typed."""
    story.home = home
    await notes(story)
    await story.user_sends("/interviews")
    story.skip()
    await story.user_taps((await the_process(story)).id, "edit", "employer")
    story.skip()
    await (story.user_taps(where) if where in COUNTRIES else story.user_sends(where))
    story.bot_says("interviews-edit")
    await story.user_taps("back")


async def _letter(story: Story) -> str:
    """Return the German letter that accepts the invitation; it names the moment."""
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/letter Acme")
    await story.user_taps("accept", "de")
    await story.user_sends("Kim Muster")
    story.skip()
    await story.user_taps("unknown")
    story.restarts = restarts
    letter = story.bot_says("letter-subject").html
    story.skip()
    return letter


@pytest.mark.parametrize(("pressed", "region"), [("america", "US"), ("indonesia", "ID"), ("unknown", "")])
async def test_a_country_of_several_clocks_names_none(story: Story, pressed: str, region: str) -> None:
    """Issue C: nobody knows the hour in "the USA": no second time, letters keep the person's; its ways count."""
    await _noted(story, "cet", pressed)
    assert "time-both" not in story.bot_says("interviews-item", on_the_clock(story, 15)).keys
    place = (await the_process(story)).place
    assert place is not None
    assert (place.zone, place.region) == ("", region)
    assert (await planned(story))["follow_up"].wall.date() == date(2026, 12, 15), "not Germany's two weeks"
    assert "8. Dezember 2026, 15:00 Uhr" in await _letter(story)


@pytest.mark.parametrize(
    ("home", "where", "hour"),
    [
        ("cet", "britain", 14),
        ("cet", "typed britain", 14),
        ("wib", "typed germany", 9),
        ("wib", "germany", 9),
        ("cet", "New York", 9),
        ("cet", "Jakarta", 21),
        ("cet", "Makassar", 22),
    ],
)
async def test_a_town_or_a_country_of_one_clock_converts(story: Story, home: str, where: str, hour: int) -> None:
    """Issue C, "both times shown": 15:00 at home is another hour there, and that is what the letter says."""
    typed = {"typed britain": BRITAIN, "typed germany": GERMAN}.get(where, {})
    await _noted(story, home, typed.get(story.locale, where))
    shown = story.bot_says("interviews-item", on_the_clock(story, 15), on_the_clock(story, hour))
    assert "time-both" in shown.keys
    assert f"8. Dezember 2026, {hour:02}:00 Uhr" in await _letter(story)


@pytest.mark.parametrize("locale", ["de", "en", "id"])
async def test_a_letter_names_the_day_that_it_was_there(folder: Path, locale: str) -> None:
    """D9, D13: Wednesday, 08:00 in Jakarta was Tuesday evening in New York, where the letter is read."""
    async with lives(folder, "id", JAKARTA) as desk:
        await desk.keeps("Wed 9.12. 08:00", place=NEW_YORK)
        await until(desk, "Tue 15.12. 12:00")

        def written(unit: Holding) -> str:
            said: Answers = {"letter_language": Picked(locale), "register": Picked("formal"), "my_name": Wrote("Kim")}
            known = unit.on_record({**said, "recipient": Wrote("Jo")}, unit.processes()[0])
            return letters(unit.rendering, "follow_up", known)[0].html

        there, here = TALKED_ON[locale]
        letter = await desk.within(written)
        assert there in letter
        assert here not in letter


async def test_a_country_told_after_its_reminder_came_too_soon_brings_it_again(folder: Path) -> None:
    """D10: a week is right in Indonesia; it is in Germany, hears the person then: two weeks, and once more."""
    async with lives(folder, "id", JAKARTA) as desk:
        await desk.keeps("Tue 8.12. 10:00", let_be=NOT_BY_THE_HOUR)
        assert len(spoken(await until(desk, "Tue 15.12. 09:30"), "reminder-follow_up")) == 1
        await desk.happens("renamed", employer=GERMANY)
        assert (await desk.walls())["follow_up"] == at("Tue 22.12. 09:00")
        assert not await until(desk, "Tue 22.12. 08:59")
        assert len(spoken(await until(desk, "Tue 22.12. 09:00"), "reminder-follow_up")) == 1
        assert not spoken(await until(desk, "Mon 18.1. 12:00"), "reminder-follow_up")


async def test_what_was_sent_already_is_not_asked_for_again_by_another_countrys_ways(folder: Path) -> None:
    """D9: there is one follow-up."""
    async with lives(folder, "id", JAKARTA) as desk:
        await desk.keeps("Tue 8.12. 10:00", let_be=NOT_BY_THE_HOUR)
        await until(desk, "Tue 15.12. 09:30")
        await desk.happens("followed_up")
        await desk.happens("renamed", employer=GERMANY)
        assert "follow_up" not in await desk.walls()
        assert not spoken(await until(desk, "Mon 18.1. 12:00"), "reminder-follow_up")


async def test_what_nobody_wants_to_hear_of_stays_unsaid_in_another_country(folder: Path) -> None:
    """telegram.md 27: "no more of this" was said about the follow-up itself."""
    async with lives(folder, "id", JAKARTA) as desk:
        await desk.keeps("Tue 8.12. 10:00", let_be=(*NOT_BY_THE_HOUR, "follow_up"))
        await until(desk, "Tue 15.12. 09:30")
        await desk.happens("renamed", employer=GERMANY)
        assert "follow_up" not in await desk.walls()


async def test_a_day_that_was_right_there_too_is_not_asked_about_twice(folder: Path) -> None:
    """D10: two weeks passed in Germany already; told as Munich, nothing new is to be said."""
    async with lives(folder, "de", BERLIN) as desk:
        await desk.keeps("Tue 8.12. 10:00", let_be=NOT_BY_THE_HOUR)
        assert len(spoken(await until(desk, "Tue 22.12. 09:30"), "reminder-follow_up")) == 1
        await desk.happens("renamed", employer=Placed("München", "Europe/Berlin", "DE.BY"))
        assert "follow_up" not in await desk.walls()
        assert (await desk.one()).process.rounds[0].at.date() == day("Tue 8.12.")
