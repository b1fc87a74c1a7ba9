"""Two unasked messages a day and six a week: what matters less gives way, says why, and moves back with room."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.dispatcher.planning import replan_all
from bot.ports import Nudge, Person
from conversations.etiquette.caps import A_DAY, A_WEEK, EXEMPT
from tests.stories.chat import Message
from tests.stories.desk import TALK, Desk
from tests.stories.story import PERSON, Story
from tests.stories.walks import on_the_clock
from tests.stories.walks_after import day
from tests.stories.walks_records import in_place, notes, processes
from tests.unit.agendas import at

COMPANIES = ("Acme", "Beta", "Gamma")


async def _three(story: Story) -> dict[str, Nudge]:
    """Note three interviews of one afternoon; return the thank-yous by company, as they stand."""
    restarts, story.restarts = story.restarts, False
    for company in COMPANIES:
        await notes(story, company)
    story.restarts = restarts
    await story.restart()
    return await _of(story, "thank_you")


async def _of(story: Story, kind: str) -> dict[str, Nudge]:
    """Return the reminders of a kind, by company, in the order in which those were noted."""
    nudges = sorted((n for n in await story.nudges() if n.kind == kind), key=lambda n: n.conversation_id)
    return dict(zip((process.company for process in await processes(story)), nudges, strict=True))


def _per_day(nudges: list[Nudge]) -> Counter[date]:
    return Counter(nudge.wall.date() for nudge in nudges if nudge.kind not in EXEMPT)


async def _looks_at(story: Story, nudge: Nudge) -> Message:
    await story.user_sends("/nudges")
    listed = story.bot_says("nudges-list")
    return await in_place(story, listed, f"n{nudge.id}")


async def test_the_third_of_a_day_waits_for_the_morning_and_says_so(story: Story) -> None:
    """Issue C: "nobody gets more than 2 unasked messages a day, ... and the person can see it in /nudges"."""
    thanks = await _three(story)
    first, second, third = thanks.values()
    assert first.wall == second.wall
    assert third.wall == at("Wed 9.12. 09:00")
    assert max(_per_day(await story.nudges()).values()) <= A_DAY
    shown = await _looks_at(story, third)
    assert {"moved-cap", "nudge-what-thank_you"} <= shown.keys
    assert shown.holds("Gamma")
    assert shown.holds(on_the_clock(story, first.wall.hour))
    assert shown.holds(day(story, first.wall.date()))
    assert "moved-cap" not in (await _looks_at(story, first)).keys


async def test_that_many_come_and_no_more(story: Story) -> None:
    """Issue C: told day by day; the reminders of interviews ahead all come, and count for nothing."""
    await _three(story)
    await story.it_is(date(2026, 12, 7), 18)
    assert len([m for m in story.skip() if "reminder-ahead" in m.keys]) == len(COMPANIES)
    await story.it_is(date(2026, 12, 8), 14)
    assert len([m for m in story.skip() if "reminder-ahead_soon" in m.keys]) == len(COMPANIES)
    await story.it_is(date(2026, 12, 8), 23)
    assert [m.holds("Gamma") for m in story.skip() if "reminder-thank_you" in m.keys] == [False, False]
    await story.it_is(date(2026, 12, 9), 9)
    assert any(m.holds("Gamma") for m in story.skip())


async def test_with_one_gone_the_others_move_back(story: Story) -> None:
    """Issue C: Acme is closed: Gamma's is where its rule has it, without a reason; the rows are the same."""
    before = await _three(story)
    await story.user_sends("/interviews")
    story.skip()
    await story.user_taps((await processes(story))[0].id, "close")
    story.skip()
    after = {nudge.id: nudge for nudge in await story.nudges() if nudge.kind == "thank_you"}
    assert after.keys() == {before["Beta"].id, before["Gamma"].id}
    assert {nudge.wall for nudge in after.values()} == {before["Beta"].wall}
    assert "moved-cap" not in (await _looks_at(story, before["Gamma"])).keys
    assert "capped" not in after[before["Gamma"].id].reason


async def test_a_list_that_is_open_keeps_working(story: Story) -> None:
    """Issue C: what gives way keeps its row: a button pressed late still means the same reminder."""
    restarts, story.restarts = story.restarts, False
    for company in COMPANIES[:2]:
        await notes(story, company)
    story.restarts = restarts
    await story.user_sends("/nudges")
    listed = story.bot_says("nudges-list")
    mine = (await _of(story, "thank_you"))["Beta"]
    buttons = dict(listed.choices)
    restarts, story.restarts = story.restarts, False
    await notes(story, "Gamma")
    story.restarts = restarts
    await story.press(buttons[f"n{mine.id}"], listed.id)
    item = story.bot_says("nudges-item", "Beta")
    assert "nudge-what-thank_you" in item.keys


async def test_a_time_of_ones_own_is_nobodys_to_move(story: Story) -> None:
    """Issue C: self-chosen times stand; what else is due that day gives way to them."""
    thanks = await _three(story)
    await _looks_at(story, thanks["Gamma"])
    await story.user_taps("later")
    story.skip()
    await story.user_sends(
        {"de": "8. Dezember um 19 Uhr", "en": "8 December, 7 pm", "id": "8 Desember jam 7 malam"}[story.locale]
    )
    story.bot_says("nudges-moved", on_the_clock(story, 19))
    after = await _of(story, "thank_you")
    assert after["Gamma"].wall == at("Tue 8.12. 19:00")
    assert after["Acme"].wall == thanks["Acme"].wall
    assert after["Beta"].wall == at("Wed 9.12. 09:00")


# --- rows only: one person in Berlin


@pytest.fixture
async def desk(folder: Path) -> AsyncIterator[Desk]:
    story = Story(folder, "de")
    await story.open()
    await story.store.write(lambda tx: tx.save_person(Person(PERSON, "de")))
    yield Desk(story)
    await story.close()


async def _keep(desk: Desk, *when: str) -> list[Nudge]:
    """Note applications of which only the follow-up is still wanted, two weeks after; return what is planned."""
    for number, one in enumerate(when):
        await desk.keeps(one, company=f"C{number}", let_be=("ahead", "ahead_soon", "thank_you", "let_go", "final_note"))
    return sorted(await desk.story.nudges(), key=lambda nudge: nudge.due_at)


async def test_six_a_week_and_the_seventh_later(desk: Desk) -> None:
    """Issue C: any seven days in a row; a follow-up moves to a working day only."""
    week = ["Mon 30.11. 15:00", "Tue 1.12. 15:00", "Wed 2.12. 15:00", "Thu 3.12. 15:00"]
    nudges = await _keep(desk, *week, *week)
    days = _per_day(nudges)
    assert sum(days.values()) == 8
    for first in days:
        assert sum(days[first + timedelta(days=n)] for n in range(7)) <= A_WEEK
    assert max(days.values()) == A_DAY
    assert [nudge.wall for nudge in nudges[:2]] == [at("Mon 14.12. 09:00")] * 2
    assert [nudge.wall for nudge in nudges[6:]] == [at("Mon 21.12. 09:00")] * 2
    moved = [nudge for nudge in nudges if nudge.reason["moved_by"] == "cap"]
    assert {nudge.reason["from"] for nudge in moved} == {"2026-12-17T09:00:00"}
    assert all(nudge.wall.weekday() < 5 for nudge in nudges)


async def test_what_matters_less_gives_way(desk: Desk) -> None:
    """Issue C: a thank-you before follow-ups; whatever was noted first."""
    await _keep(desk, "Tue 24.11. 15:00", "Tue 24.11. 16:00")
    await desk.keeps(TALK, company="Late")
    walls = {nudge.kind: nudge.wall for nudge in await desk.story.nudges() if nudge.wall.date() == at(TALK).date()}
    assert walls["thank_you"] == at("Tue 8.12. 18:00")
    follow_ups = sorted(n.wall for n in await desk.story.nudges() if n.kind == "follow_up")
    assert follow_ups[:2] == [at("Tue 8.12. 09:00"), at("Wed 9.12. 09:00")]


async def test_planned_twice_no_row_changes(desk: Desk) -> None:
    """Issue C: "everything re-plans idempotently", also what gave way; anew, and after a start."""
    await _keep(desk, *["Mon 30.11. 15:00"] * 5)
    await desk.keeps(TALK, company="Acme")
    before = desk.rows()
    for anew in (False, True, False):
        await desk.within(lambda unit, anew=anew: replan_all(unit, anew=anew))  # type: ignore[misc]
        assert desk.rows() == before
    await desk.story.is_down(minutes=1)
    await desk.within(replan_all)
    assert desk.rows() == before
