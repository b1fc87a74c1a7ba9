"""What moves reminders that are planned: other quiet hours, work days, places; and what one chose stays chosen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.ports import Person
from conversations.model import Answer, Picked, Placed, Several, Timed
from tests.stories.desk import TALK, USUAL, Desk
from tests.stories.story import PERSON, Story
from tests.unit.agendas import at


@pytest.fixture
async def desk(folder: Path) -> AsyncIterator[Desk]:
    story = Story(folder, "de")
    await story.open()
    await story.store.write(lambda tx: tx.save_person(Person(PERSON, "de")))
    yield Desk(story)
    await story.close()


async def test_other_quiet_hours_move_what_is_planned(desk: Desk) -> None:
    """product.md 7: the thank-you of 20:30 waits for the morning, with the reason; an hour before is night now."""
    await desk.keeps("Tue 8.12. 17:30", "Thu 17.12. 09:30")
    before = await desk.planned()
    assert before["thank_you"].wall == at("Tue 8.12. 20:30")
    await desk.chooses("quiet", Picked("early"))
    after = await desk.planned()
    assert (after["thank_you"].wall, after["thank_you"].reason["moved_by"]) == (at("Wed 9.12. 09:00"), "quiet")
    assert after["thank_you"].reason["from"] == at("Tue 8.12. 20:30").isoformat()
    assert {kind: row.id for kind, row in after.items() if kind != "thank_you"} == {
        kind: row.id for kind, row in before.items() if kind != "thank_you"
    }
    await desk.chooses("quiet", Picked("usual"))
    assert (await desk.walls())["thank_you"] == at("Tue 8.12. 20:30"), "and back"


async def test_an_hour_that_has_become_night_is_planned_no_more(desk: Desk) -> None:
    await desk.keeps("Tue 8.12. 09:30")
    assert (await desk.walls())["ahead_soon"] == at("Tue 8.12. 08:30")
    await desk.chooses("quiet", Picked("late"))
    assert "ahead_soon" not in await desk.walls()
    await desk.chooses("quiet", Picked("usual"))
    assert (await desk.walls())["ahead_soon"] == at("Tue 8.12. 08:30")


async def test_other_work_days_move_what_is_planned_and_say_why(desk: Desk) -> None:
    """Timings: moved off the days nobody works, also the person's own."""
    await desk.keeps(TALK)
    await desk.chooses("work_days", Several(("mon", "thu")))
    follow_up = (await desk.planned())["follow_up"]
    assert (follow_up.wall, follow_up.reason["moved_by"]) == (at("Thu 24.12. 09:00"), "own")
    assert follow_up.reason["from"] == at("Tue 22.12. 09:00").isoformat()
    assert {kind: wall for kind, wall in (await desk.walls()).items() if kind not in {"follow_up", "let_go"}} == {
        kind: wall for kind, wall in USUAL.items() if kind not in {"follow_up", "let_go"}
    }


BERLIN = Placed("Berlin", "Europe/Berlin")
# A week; and two after the last note, which waits for the day after Isra Mi'raj on 5 January.
IN_JAKARTA = {"follow_up": at("Tue 15.12. 09:00"), "let_go": at("Wed 20.1. 09:00")}


@pytest.mark.parametrize(("place", "otherwise"), [(BERLIN, {}), (None, IN_JAKARTA)])
async def test_another_city_keeps_the_wall_time_and_moves_the_instant(
    desk: Desk, place: Placed | None, otherwise: dict[str, datetime]
) -> None:
    """architecture.md: the local time is what was meant; an employer nobody has placed is taken to be there too."""
    await desk.keeps(TALK, place=place)
    before = await desk.planned()
    await desk.chooses("zone", Placed("", "Asia/Jakarta"))
    after = await desk.planned()
    assert await desk.walls() == {**USUAL, **otherwise}
    assert {nudge.zone for nudge in after.values()} == {"Asia/Jakarta"}
    for kind, nudge in after.items():
        if kind in otherwise:
            continue
        assert (nudge.zone, before[kind].due_at - nudge.due_at) == ("Asia/Jakarta", timedelta(hours=6)), kind
        assert before[kind].expires_at - nudge.expires_at == timedelta(hours=6), kind


async def test_a_chosen_moment_stays_whatever_the_settings_become(desk: Desk) -> None:
    """Timings: snoozing moves only that nudge, and nobody moves it back."""
    await desk.keeps(TALK)
    await desk.snoozes("follow_up", "Sat 2.1. 11:15")
    chosen = (await desk.planned())["follow_up"]
    assert (chosen.wall, chosen.reason["chosen"]) == (at("Sat 2.1. 11:15"), True)
    await desk.chooses("quiet", Picked("late"))
    await desk.chooses("work_days", Several(("mon", "thu")))
    await desk.happens("renamed", role=Picked("none"))
    await desk.happens("thanked")
    assert (await desk.planned())["follow_up"] == chosen
    assert (await desk.walls())["let_go"] == at("Thu 4.2. 09:00"), "only that one was chosen"


@pytest.mark.parametrize("happening", ["followed_up", "offer", "rejected", "closed", "withdrawn", "leaving"])
async def test_a_chosen_moment_goes_when_the_reminder_has_lost_its_sense(desk: Desk, happening: str) -> None:
    """product.md: no nudge after a rejection, whichever way it was recorded, snoozed ones too."""
    await desk.keeps("Mon 23.11. 09:00")
    await desk.snoozes("follow_up", "Sat 19.12. 11:15")
    await desk.happens(happening)
    assert "follow_up" not in await desk.planned()


@pytest.mark.parametrize(
    ("happening", "said", "comes"),
    [
        ("promised", {"new_promise": Timed(at("Fri 18.12."), True)}, "Tue 22.12. 09:00"),
        ("next_round", {"new_round": Timed(at("Thu 10.12. 15:00"))}, "Thu 24.12. 09:00"),
        ("moved", {"moved_to": Timed(at("Thu 10.12. 15:00"))}, "Thu 24.12. 09:00"),
    ],
)
async def test_a_new_date_of_theirs_comes_before_a_moment_chosen_for_the_old_one(
    desk: Desk, happening: str, said: dict[str, Answer], comes: str
) -> None:
    """D8, D9: "they promised news by Friday" overrides the calendar, one's own too."""
    await desk.keeps("Mon 23.11. 09:00")
    await desk.snoozes("follow_up", "Wed 9.12. 11:15")
    await desk.happens(happening, **said)
    assert (await desk.walls())["follow_up"] == at(comes)
