"""Our own mistakes at a tick: whatever a group's time brings is never simply gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.dispatcher.groups.kinds import KINDS
from bot.ports import Group, Tick, Transaction
from tests.stories.group_story import GroupStory
from tests.stories.group_walks import (
    circle_of,
    comes,
    group_of,
    meets_on,
    opens_on,
    ticks_of,
)

WHAT_COMES = (
    "checkin.open",
    "checkin.close",
    "checkin.board",
    "practice.open",
    "practice.tell",
    "pairing.match",
    "pairing.due",
    "dilemma.post",
    "dilemma.board",
    "dilemma.close",
    "dilemma.thank",
    "coach.summary",
    "coach.topic_lost",
    "group.hello",
)


class Breaks:
    """Lets a kind's ticks fail so many times, as our own mistakes would, and counts those that came through."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, kind: str, failures: int, *, instead: bool = False) -> None:
        self.left, self.came = failures, 0
        name = kind.partition(".")[0]
        real, breaks = type(KINDS[name]).came_due, self

        def came_due(self: Any, room: Any, gathering: Any, what: str, tick: Tick) -> None:
            if tick.kind != kind:
                real(self, room, gathering, what, tick)
                return
            if breaks.left:
                breaks.left -= 1
                raise ZeroDivisionError("a mistake of ours")
            breaks.came += 1
            if not instead:
                real(self, room, gathering, what, tick)

        monkeypatch.setattr(type(KINDS[name]), "came_due", came_due)


@pytest.mark.parametrize("kind", WHAT_COMES)
async def test_whatever_time_brings_comes_later_when_it_failed(
    group_story: GroupStory, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """A tick that fails is undone and comes again, later each time: it is never simply gone."""
    await comes(group_story)
    group = await group_of(group_story)
    breaks = Breaks(monkeypatch, kind, 4, instead=True)
    due_at = group_story.clock.now() + timedelta(minutes=1)
    await group_story.store.write(lambda tx: tx.set_tick(Tick(group.id, kind, due_at)))
    await group_story.passes(minutes=1)
    (again,) = await ticks_of(group_story, kind)
    assert timedelta(0) < again.due_at - group_story.clock.now() <= timedelta(minutes=5), "soon, and not at once"
    await group_story.passes(hours=1)
    assert (breaks.left, breaks.came) == (0, 1)
    assert await ticks_of(group_story, kind) == []


async def test_what_always_fails_does_not_come_every_moment(
    group_story: GroupStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a loop nor a log full of it: the later, the rarer."""
    await comes(group_story)
    group = await group_of(group_story)
    breaks = Breaks(monkeypatch, "pairing.due", 1000)
    await group_story.store.write(lambda tx: tx.set_tick(Tick(group.id, "pairing.due", group_story.clock.now())))
    await group_story.passes(days=3)
    assert 1000 - breaks.left < 30
    assert len(await ticks_of(group_story, "pairing.due")) == 1, "and it is still there, for when that is mended"


async def test_a_check_in_that_failed_to_open_opens_a_little_later(
    group_story: GroupStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rhythm goes on; nobody has to set it up anew."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    Breaks(monkeypatch, "checkin.open", 2)
    await group_story.passes(days=1)
    assert len(group_story.in_group()) == 1
    assert len(await opens_on(group_story)) == 1, "and the one after it is planned"


async def test_an_opening_that_fails_all_day_leaves_the_next_one_alone(
    group_story: GroupStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twelve hours late it is left out, as if it had been slept through, and next week's comes."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    (first,) = await opens_on(group_story)

    def fails(*_: Any, **__: Any) -> bool:
        raise ZeroDivisionError("a mistake of ours")

    with monkeypatch.context() as broken:
        broken.setattr("bot.dispatcher.groups.checkins.open_now", fails)
        await group_story.passes(days=3)
    assert await opens_on(group_story) == [first + timedelta(days=7)]
    assert group_story.in_group() == []
    await group_story.passes(days=5)
    assert len(group_story.in_group()) >= 1


async def test_a_mistake_in_one_group_does_not_hold_up_another(
    group_story: GroupStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two groups' ticks at one moment: the second comes, whatever becomes of the first."""
    await comes(group_story)
    group = await group_of(group_story)
    breaks = Breaks(monkeypatch, "coach.summary", 1, instead=True)
    at = group_story.clock.now()
    await group_story.store.write(lambda tx: tx.set_tick(Tick(group.id, "coach.summary", at)))
    await group_story.store.write(lambda tx: tx.set_tick(Tick(group.id, "coach.topic_lost", at)))
    await group_story.store.write(lambda tx: tx.save_group(_in_topic(tx)))
    await group_story.passes(seconds=1)
    assert (breaks.left, breaks.came) == (0, 0)
    assert (await circle_of(group_story)).topic == 0, "the other one came"


def _in_topic(tx: Transaction) -> Group:
    group = tx.group(1)
    assert group is not None
    return replace(group, content={**group.content, "topic": 7})
