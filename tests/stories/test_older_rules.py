"""A database of yesterday: what its rules had planned is planned anew, before any of it is said."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.dispatcher.records import RULES
from bot.ports import Json, Transaction
from bot.scheduling.walltime import to_instant
from tests.stories.desk import TALK, USUAL, Desk
from tests.stories.residents import BERLIN, keeps, lives, spoken, until
from tests.stories.story import PERSON
from tests.unit.agendas import at

A_WEEK = at("Tue 15.12. 09:00")  # for everybody, before there were countries


@pytest.fixture
async def desk(folder: Path) -> AsyncIterator[Desk]:
    async with lives(folder, "de", BERLIN) as desk:
        yield desk


async def _is_of_yesterday(desk: Desk) -> None:
    """Leave everything as an older version wrote it: records without rules, a follow-up after one week."""

    def written(tx: Transaction) -> None:
        for record in tx.records(PERSON):
            content: Json = {name: value for name, value in record.content.items() if name != "rules"}
            tx.save_record(replace(record, content=content))
        for nudge in tx.nudges(PERSON):
            if nudge.kind == "follow_up":
                reason = {**nudge.reason, "basis": A_WEEK.date().isoformat()}
                tx.move(replace(nudge, wall=A_WEEK, due_at=to_instant(A_WEEK, nudge.zone), reason=reason))

    await desk.story.store.write(written)


async def _rules(desk: Desk) -> list[object]:
    records = await desk.story.store.read(lambda tx: tx.records(PERSON))
    return [record.content.get("rules") for record in records]


@pytest.mark.parametrize("said", ["/nudges", "/interviews", "/help", "hallo"])
async def test_the_next_word_of_the_person_plans_anew(desk: Desk, said: str) -> None:
    """Issue C: two weeks in Germany; whatever is said first, and before it is answered."""
    await desk.keeps(TALK)
    await _is_of_yesterday(desk)
    assert (await desk.walls())["follow_up"] == A_WEEK
    await desk.story.user_sends(said)
    assert await desk.walls() == USUAL
    assert await _rules(desk) == [RULES]
    answered = desk.story.skip()
    if said == "/nudges":
        assert not any(message.holds("15. Dezember") for message in answered)


async def test_one_that_comes_due_is_planned_anew_first(desk: Desk) -> None:
    """Issue C: nobody writes anything: the follow-up of day 7 does not come before day 14, and then once."""
    await desk.keeps(TALK, let_be=("ahead", "ahead_soon", "thank_you"))
    await _is_of_yesterday(desk)
    assert await until(desk, "Tue 22.12. 08:59") == []
    assert (await desk.walls())["follow_up"] == USUAL["follow_up"]
    assert len(spoken(await until(desk, "Tue 22.12. 09:00"), "reminder-follow_up")) == 1
    assert not spoken(await until(desk, "Mon 1.2. 12:00"), "reminder-follow_up")


async def test_it_is_so_too_after_weeks_without_the_bot(desk: Desk) -> None:
    """Issue C: off over the day of the old rules and back before the new ones: nothing was missed."""
    await desk.keeps(TALK, let_be=("ahead", "ahead_soon", "thank_you"))
    await _is_of_yesterday(desk)
    await until(desk, "Mon 14.12. 12:00")
    await desk.story.is_down(days=4)
    desk.story.bot_stays_silent()
    assert (await desk.walls())["follow_up"] == USUAL["follow_up"]


async def test_what_both_rules_want_comes_as_it_was_planned(desk: Desk) -> None:
    """architecture.md: the same row, on time, once: the evening before, and the hour before."""
    await desk.keeps(TALK)
    before = {kind: nudge.id for kind, nudge in (await desk.planned()).items() if kind != "follow_up"}
    await _is_of_yesterday(desk)
    assert len(spoken(await until(desk, "Mon 7.12. 18:00"), "reminder-ahead")) == 1
    assert len(spoken(await until(desk, "Tue 8.12. 14:00"), "reminder-ahead_soon")) == 1
    after = {kind: nudge.id for kind, nudge in (await desk.planned()).items() if kind != "follow_up"}
    assert after.items() <= before.items()


async def test_a_time_of_ones_own_stays_under_new_rules(desk: Desk) -> None:
    """Timings: nobody moves what somebody chose."""
    await desk.keeps(TALK)
    await desk.snoozes("follow_up", "Wed 6.1. 11:15")
    chosen = (await desk.planned())["follow_up"]
    records = await desk.story.store.read(lambda tx: tx.records(PERSON))
    content = {name: value for name, value in records[0].content.items() if name != "rules"}
    await desk.story.store.write(lambda tx: tx.save_record(replace(records[0], content=content)))
    await desk.story.user_sends("/help")
    desk.story.skip()
    assert (await desk.planned())["follow_up"] == chosen


async def test_all_of_several_are_planned_anew(desk: Desk) -> None:
    """Issue C: one of them comes due, and the others are of yesterday as well."""
    for company, when in (("Beta", TALK), ("Gamma", "Wed 9.12. 15:00")):
        await keeps(desk, company, when, let_be=("ahead", "ahead_soon", "thank_you"))
    await _is_of_yesterday(desk)
    assert await until(desk, "Tue 15.12. 12:00") == []
    assert await _rules(desk) == [RULES] * 2
    assert [n.wall for n in await desk.story.nudges() if n.kind == "follow_up"] == [
        at("Tue 22.12. 09:00"),
        at("Wed 23.12. 09:00"),
    ]
