"""What a process wants, against what is planned: the same changes no row; ends, stops and old records change them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest

from bot.dispatcher.planning import replan, replan_all
from bot.ports import Person, Record
from conversations.model import AllowNudges, Answer, Picked, Placed, Several, StopNudges, Timed
from conversations.process import Ended
from tests.stories.desk import TALK, USUAL, Desk
from tests.stories.story import PERSON, Story
from tests.unit.agendas import at, day
from tests.unit.test_recording import FORMAT_1


@pytest.fixture
async def desk(folder: Path) -> AsyncIterator[Desk]:
    story = Story(folder, "de")
    await story.open()
    await story.store.write(lambda tx: tx.save_person(Person(PERSON, "de")))
    yield Desk(story)
    await story.close()


async def test_what_a_process_wants_is_planned_with_its_companion(desk: Desk) -> None:
    """architecture.md: one silent conversation a process, which its reminders come from."""
    one = await desk.keeps(TALK)
    assert await desk.walls() == USUAL
    assert {nudge.conversation_id for nudge in await desk.story.nudges()} == {one.companion}
    companion = await desk.story.store.read(lambda tx: tx.conversation(one.companion))
    assert companion
    assert (companion.flow, companion.asking, companion.over) == ("reminder", False, False)
    assert (await desk.one()).companion == one.companion


@pytest.mark.parametrize("anew", [False, True])
async def test_replanning_the_same_changes_no_row(desk: Desk, anew: bool) -> None:
    """Asking twice gives the same: no row is replaced, whenever it is asked."""
    await desk.keeps(TALK)
    rows = desk.rows()
    for _ in range(3):
        desk.story.clock.jump(timedelta(days=4))
        await desk.within(lambda unit: replan_all(unit, anew=anew))
        assert desk.rows() == rows


@pytest.mark.parametrize(
    ("fact", "answer"),
    [
        ("quiet", Picked("usual")),
        ("work_days", Several(("mon", "tue", "wed", "thu", "fri"))),
        ("zone", Placed("Köln", "Europe/Berlin")),
        ("employed", Picked("full")),
    ],
)
async def test_a_setting_that_changes_no_time_changes_no_row(desk: Desk, fact: str, answer: Answer) -> None:
    await desk.keeps(TALK)
    rows = desk.rows()
    await desk.chooses(fact, answer)
    assert desk.rows() == rows


async def test_what_ends_cancels_all_and_reviving_brings_all_back(desk: Desk) -> None:
    """Timings: one tap revives the record; the reminders come from the same companion."""
    one = await desk.keeps(TALK)
    await desk.happens("closed")
    assert await desk.planned() == {}
    await desk.happens("revived")
    assert await desk.walls() == USUAL
    assert {nudge.conversation_id for nudge in await desk.story.nudges()} == {one.companion}


@pytest.mark.parametrize("kept", ["pending", "aside"])
@pytest.mark.parametrize("ended", [end for end in get_args(Ended) if end])
async def test_every_end_ends_it_also_while_reminders_are_off(desk: Desk, ended: str, kept: str) -> None:
    """Timings: any status that ends a process cancels its nudges; switched on again, they do not come back."""
    happening = {"declined": "declined"}.get(ended, ended)
    await desk.keeps(TALK)
    if kept == "aside":
        await desk.does(StopNudges())
    await desk.happens(happening)
    assert await desk.planned() == {}
    await desk.does(AllowNudges())
    assert await desk.planned() == {}
    assert {row[2] for row in desk.rows()} == {"cancelled"}


async def test_stop_all_sets_all_aside_and_allowing_brings_back_the_same_rows(desk: Desk) -> None:
    """telegram.md 27: set aside, not lost."""
    await desk.keeps(TALK)
    rows = desk.rows()
    await desk.does(StopNudges())
    assert {nudge.status for nudge in await desk.story.nudges()} == {"aside"}
    assert await desk.story.store.read(lambda tx: tx.next_due_at()) is None
    await desk.does(AllowNudges())
    assert desk.rows() == rows


async def test_what_happens_while_reminders_are_off_is_planned_aside(desk: Desk) -> None:
    """D8: a promise noted meanwhile counts once they are on again."""
    await desk.keeps(TALK)
    await desk.does(StopNudges())
    await desk.happens("promised", new_promise=Timed(at("Mon 21.12."), True))
    await desk.chooses("quiet", Picked("early"))
    assert {nudge.status for nudge in await desk.story.nudges()} == {"aside"}
    await desk.does(AllowNudges())
    assert (await desk.walls()) == {**USUAL, "follow_up": at("Wed 23.12. 09:00")}
    assert {nudge.status for nudge in await desk.story.nudges()} == {"pending"}


async def test_allowed_again_too_late_for_some_the_rest_is_planned(desk: Desk) -> None:
    """Timings: a missed nudge comes once, late, unless its moment has passed for good."""
    await desk.keeps(TALK)
    await desk.does(StopNudges())
    desk.story.clock.jump(timedelta(days=50))  # Tuesday, 12 January: more than three weeks after the follow-up was due
    await desk.does(AllowNudges())
    assert await desk.walls() == {"follow_up": at("Wed 13.1. 09:00"), "let_go": at("Tue 2.2. 09:00")}


async def test_a_second_round_is_planned_anew_whatever_came_for_the_first(desk: Desk) -> None:
    """D9: what was sent and asked for the first interview does not count for the second."""
    fired = {kind: (at("Mon 9.11. 09:00"),) for kind in ("ahead", "ahead_soon", "thank_you", "follow_up")}
    await desk.keeps("Mon 2.11. 09:00", fired=fired, followed_up_on=day("Mon 9.11."))
    await desk.happens("next_round", new_round=Timed(at(TALK)))
    assert await desk.walls() == USUAL


# --- what an older version had written


async def test_a_process_of_the_first_format_gets_its_companion_and_its_reminders(desk: Desk) -> None:
    """What was noted before there were reminders for it gets them with the next thing that plans any."""
    await desk.story.store.write(lambda tx: tx.save_record(Record(0, PERSON, 7, FORMAT_1)))
    assert (await desk.one()).companion == 0
    await desk.chooses("quiet", Picked("late"))
    one = await desk.one()
    assert one.companion
    assert one.process.company == "Kopi & Söhne"
    assert one.record.content["format"] == 2
    assert await desk.walls() == USUAL
    assert {nudge.conversation_id for nudge in await desk.story.nudges()} == {one.companion}
    rows = desk.rows()
    await desk.chooses("quiet", Picked("usual"))
    assert (desk.rows(), (await desk.one()).companion) == (rows, one.companion), "once, and no second companion"


@pytest.mark.parametrize("decision", ["decline", "dropped", "open"])
async def test_an_older_process_that_wants_nothing_gets_no_companion(desk: Desk, decision: str) -> None:
    old = {**FORMAT_1, "decision": decision}
    await desk.story.store.write(lambda tx: tx.save_record(Record(0, PERSON, 7, old)))
    await desk.chooses("quiet", Picked("late"))
    assert (await desk.one()).companion == 0
    assert await desk.planned() == {}


async def test_a_damaged_process_holds_up_no_other(desk: Desk) -> None:
    """It is kept as it is, and the others' reminders are planned."""
    damaged = {**FORMAT_1, "decided_on": "yesterday"}
    await desk.story.store.write(lambda tx: tx.save_record(Record(0, PERSON, 7, damaged)))
    await desk.keeps(TALK)
    await desk.chooses("quiet", Picked("late"))
    assert await desk.walls() == USUAL
    stored = await desk.story.store.read(lambda tx: tx.records(PERSON))
    assert stored[0].content == damaged


async def test_each_process_has_reminders_of_its_own(desk: Desk) -> None:
    """product.md: dialogues that never mix: what ends one leaves the other's rows alone."""
    first = await desk.keeps(TALK)
    rows = desk.rows()
    second = await desk.keeps(TALK, company="Bolt")
    assert first.companion != second.companion
    other = replace(second, process=replace(second.process, ended="closed", ended_on=date(2026, 11, 23)))
    await desk.within(lambda unit: replan(unit, unit.keep(other)))
    assert [row for row in desk.rows() if row[2] == "pending"] == rows
