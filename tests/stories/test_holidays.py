"""A follow-up that falls on a holiday where the employer is: moved, and the reason is told by the holiday's name."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ports import Nudge
from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks_after import day
from tests.stories.walks_records import notes, planned, the_process

MONTHS = {
    "de": ("Januar", "Februar", "März", "November", "Dezember"),
    "en": ("January", "February", "March", "November", "December"),
    "id": ("Januari", "Februari", "Maret", "November", "Desember"),
}
MUNICH = {"de": "München", "en": "Munich", "id": "Munich"}
LONDON = {"de": "London", "en": "London", "id": "London"}
JAKARTA = {"de": "Jakarta", "en": "Jakarta", "id": "Jakarta"}
CITIES = {"Munich": MUNICH, "London": LONDON, "Jakarta": JAKARTA}

# Where they are, when the interview is, where its follow-up would fall, where it comes instead, for which holiday.
MOVED = [
    ("Munich", date(2026, 12, 23), date(2027, 1, 6), date(2027, 1, 7), "epiphany"),
    ("Munich", date(2026, 12, 11), date(2026, 12, 25), date(2026, 12, 28), "christmas-day"),
    ("Jakarta", date(2026, 12, 17), date(2026, 12, 24), date(2026, 12, 28), "christmas-joint-holiday"),
    ("Jakarta", date(2027, 1, 29), date(2027, 2, 5), date(2027, 2, 8), "lunar-new-year-joint-holiday"),
    ("Dublin", date(2027, 1, 25), date(2027, 2, 1), date(2027, 2, 2), ""),
]


def _written(story: Story, on: date) -> str:
    month = MONTHS[story.locale][{1: 0, 2: 1, 3: 2, 11: 3, 12: 4}[on.month]]
    clock = {"de": "15 Uhr", "en": "3 pm", "id": "jam 3 sore"}[story.locale]
    return f"{on.day}{'.' * (story.locale == 'de')} {month} {on.year} {clock}"


async def _interview(story: Story, on: date, city: str) -> None:
    """Note an interview, and where the company is, by a typed city."""
    await notes(story, when=_written(story, on))
    assert (await the_process(story)).rounds[0].at.date() == on
    await story.user_taps("edit")
    story.skip()
    await story.user_taps("employer")
    story.bot_says("interviews-employer", "Acme")
    await story.user_sends(CITIES.get(city, {}).get(story.locale, city))
    story.bot_says("interviews-edit")


async def _looked_at(story: Story, kind: str) -> tuple[Nudge, Message]:
    """Return a planned reminder, and how /nudges shows it."""
    nudge = (await planned(story))[kind]
    await story.user_sends("/nudges")
    story.skip()
    await story.user_taps(f"n{nudge.id}")
    return nudge, story.bot_says("nudges-item")


def _name(story: Story, holiday: str) -> str:
    return story.catalog.text(story.locale, f"holiday-{holiday}" if holiday else "holiday-any")


@pytest.mark.parametrize(("city", "on", "falls", "comes", "holiday"), MOVED)
async def test_a_follow_up_waits_for_their_next_working_day(
    story: Story, city: str, on: date, falls: date, comes: date, holiday: str
) -> None:
    """Issue C: states of Germany by city, cuti bersama; the reason has the holiday's name in the person's language."""
    await _interview(story, on, city)
    nudge, shown = await _looked_at(story, "follow_up")
    assert (nudge.wall.date(), nudge.wall.hour) == (comes, 9)
    assert nudge.reason["from"] == f"{falls}T09:00:00"
    assert "moved-holiday" in shown.keys
    assert shown.holds(_name(story, holiday))
    assert shown.holds(day(story, falls))
    assert shown.holds(day(story, comes))


@pytest.mark.parametrize("city", ["Berlin", "Hamburg"])
async def test_a_holiday_of_another_state_moves_nothing(story: Story, city: str) -> None:
    """Issue C: "DE by state": the sixth of January is a working day in Berlin."""
    await _interview(story, date(2026, 12, 23), city)
    nudge, shown = await _looked_at(story, "follow_up")
    assert nudge.wall.date() == date(2027, 1, 6)
    assert "moved-holiday" not in shown.keys


async def test_working_days_are_counted_around_a_bank_holiday(story: Story) -> None:
    """D10: five working days in Britain, without Christmas and Boxing Day's Monday; nothing was moved, so no reason."""
    await _interview(story, date(2026, 12, 21), "London")
    nudge, shown = await _looked_at(story, "follow_up")
    assert nudge.wall.date() == date(2026, 12, 30)
    assert "moved-holiday" not in shown.keys


async def test_a_last_note_on_a_bank_holiday_comes_a_day_later(story: Story) -> None:
    """D13: four weeks after the 30th of November is the Monday for Boxing Day."""
    await _interview(story, date(2026, 11, 30), "London")
    await story.it_is(date(2026, 12, 7), 9)
    assert "reminder-follow_up" in story.skip()[-1].keys
    await story.user_taps("done")
    story.skip()
    nudge, shown = await _looked_at(story, "final_note")
    assert nudge.wall.date() == date(2026, 12, 29)
    assert "moved-holiday" in shown.keys
    assert shown.holds(_name(story, "boxing-day"))


async def test_a_date_that_hangs_on_the_moon_says_so(story: Story) -> None:
    """Issue C: "estimated dates flagged": Eid al-Fitr 2027, with its leave till Monday."""
    await _interview(story, date(2027, 3, 3), "Jakarta")
    nudge, shown = await _looked_at(story, "follow_up")
    assert (nudge.wall.date(), nudge.reason["estimated"]) == (date(2027, 3, 16), "yes")
    said = {estimated: _moved(story, nudge, estimated) for estimated in ("yes", "no")}
    assert said["yes"] != said["no"]
    assert shown.holds(said["yes"])


def _moved(story: Story, nudge: Nudge, estimated: str) -> str:
    args = {"from": "X", "holiday": _name(story, "eid-al-fitr"), "estimated": estimated}
    return story.catalog.text(story.locale, "moved-holiday", args=args).partition("X")[2].lstrip("., ")


async def test_it_comes_then_and_not_on_the_holiday(story: Story) -> None:
    """Timings: nobody is asked to write to an empty office."""
    await _interview(story, date(2026, 12, 17), "Jakarta")
    await story.it_is(date(2026, 12, 19), 12)
    story.skip()
    await story.user_sends("/debrief Acme")
    story.skip()
    await story.it_is(date(2026, 12, 28), 8, 59)
    assert not any("reminder-follow_up" in message.keys for message in story.skip())
    await story.it_is(date(2026, 12, 28), 9)
    story.bot_says("reminder-follow_up", "Acme")
