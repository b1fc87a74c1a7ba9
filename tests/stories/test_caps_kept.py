"""Where caps meet the rest: what has come today counts, each of two; what was asked for is not held back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.dispatcher.holding import Holding
from bot.dispatcher.planning import postpone
from bot.ports import Nudge
from conversations.model import Timed
from tests.stories.desk import Desk
from tests.stories.residents import BERLIN, ONLY_FOLLOW_UP, keeps, lives, spoken, until
from tests.stories.story import PERSON
from tests.stories.walks import on_the_clock, walk
from tests.stories.walks_after import day as shown
from tests.unit.agendas import at, day

TWO_WEEKS_AGO = "Mon 9.11. 10:00"  # the follow-up of that should have been today at nine: tomorrow, then


@pytest.fixture
async def desk(folder: Path) -> AsyncIterator[Desk]:
    async with lives(folder, "de", BERLIN) as desk:
        yield desk


async def _two_for_tomorrow(desk: Desk) -> None:
    for company in ("Acme", "Beta"):
        await keeps(desk, company, TWO_WEEKS_AGO, let_be=ONLY_FOLLOW_UP)
    assert [nudge.wall for nudge in await desk.story.nudges()] == [at("Tue 24.11. 09:00")] * 2


async def _two_have_come(desk: Desk) -> None:
    """Let two follow-ups come at the same instant, Tuesday at nine; it is ten then."""
    await _two_for_tomorrow(desk)
    assert len(spoken(await until(desk, "Tue 24.11. 10:00"), "reminder-follow_up")) == 2


async def test_two_that_came_at_the_same_instant_are_two(desk: Desk) -> None:
    """Issue C: not more than two a day: both at nine sharp, by one clock that stood still."""
    await _two_have_come(desk)
    since = desk.story.clock.now() - timedelta(days=1)
    came = await desk.story.store.read(lambda tx: tx.came(PERSON, since))
    assert [kind for kind, _ in came] == ["follow_up"] * 2
    assert len({instant for _, instant in came}) == 1
    await keeps(desk, "Gamma", "Tue 24.11. 15:00", let_be=("follow_up", "let_go"))
    said = await until(desk, "Tue 24.11. 23:59")
    assert not spoken(said, "reminder-thank_you")
    assert len(spoken(await until(desk, "Wed 25.11. 09:00"), "reminder-thank_you")) == 1


async def test_what_is_shown_for_today_is_not_what_comes_tomorrow(desk: Desk) -> None:
    """Issue C, "the person can see it in /nudges": the day is full already: tomorrow, and why."""
    await _two_have_come(desk)
    await keeps(desk, "Gamma", "Tue 24.11. 15:00", let_be=("follow_up", "let_go"))
    story = desk.story
    await story.user_sends("/nudges")
    listed = story.bot_says("nudges-list", shown(story, day("Wed 25.11.")), on_the_clock(story, 9))
    thanks = next(nudge for nudge in await story.nudges() if nudge.kind == "thank_you")
    assert thanks.wall == at("Wed 25.11. 09:00")
    await story.press(listed.choices[f"n{thanks.id}"], listed.id)
    item = story.bot_says("nudges-item", "Gamma", on_the_clock(story, 18), shown(story, day("Tue 24.11.")))
    assert "moved-cap" in item.keys


async def test_one_planned_before_the_day_filled_up_is_shown_on_another(desk: Desk) -> None:
    """Issue C: planned for the afternoon while there was room: two came since, by times of the person's own."""
    for company in ("Acme", "Beta"):
        await keeps(desk, company, TWO_WEEKS_AGO, let_be=ONLY_FOLLOW_UP)
    await desk.story.is_down(hours=22, minutes=40)  # 08:40: nothing is due yet
    for nudge in await desk.story.nudges():
        await _puts_off(desk, nudge, "Wed 25.11. 08:30")
    await keeps(desk, "Gamma", "Tue 10.11. 17:00", let_be=ONLY_FOLLOW_UP)  # today at nine
    assert len(spoken(await until(desk, "Tue 24.11. 12:00"), "reminder-follow_up")) == 1
    await keeps(desk, "Delta", "Wed 25.11. 15:00", let_be=("follow_up", "let_go"))
    await until(desk, "Wed 25.11. 08:45")
    thanks = next(nudge for nudge in await desk.story.nudges() if nudge.kind == "thank_you")
    assert thanks.wall == at("Thu 26.11. 09:00")
    await desk.story.user_sends("/nudges")
    desk.story.bot_says("nudges-list", shown(desk.story, day("Thu 26.11.")))


async def _puts_off(desk: Desk, nudge: Nudge, until_when: str) -> Nudge:
    def put_off(unit: Holding) -> Nudge:
        postpone(unit, nudge, Timed(at(until_when)))
        assert unit.postponed
        return unit.postponed

    return await desk.within(put_off)


@pytest.mark.parametrize(
    ("until_when", "comes", "why"),
    [
        ("Sun 13.12. 12:00", "Mon 14.12. 09:00", "early"),
        ("Thu 3.12. 09:00", "Mon 14.12. 09:00", "early"),
        ("Mon 14.12. 15:00", "Mon 14.12. 15:00", ""),
        ("Fri 18.12. 11:00", "Fri 18.12. 11:00", ""),
    ],
)
async def test_putting_off_what_gave_way_knows_etiquettes_own_day(
    desk: Desk, until_when: str, comes: str, why: str
) -> None:
    """D9: it gave way from the 14th to the 15th; the 14th is the first day for it, whatever else comes then."""
    for company in ("Acme", "Beta", "Gamma"):
        await keeps(desk, company, "Mon 30.11. 10:00", let_be=ONLY_FOLLOW_UP)
    *_, last = await desk.story.nudges()
    assert (last.wall, last.reason["moved_by"]) == (at("Tue 15.12. 09:00"), "cap")
    put_off = await _puts_off(desk, last, until_when)
    assert (put_off.wall, put_off.reason["moved_by"]) == (at(comes), why)
    stored = next(nudge for nudge in await desk.story.nudges() if nudge.dedup == last.dedup)
    assert (stored.wall, stored.reason["chosen"]) == (at(comes), True)
    assert "capped" not in stored.reason


@pytest.mark.parametrize("when", ["morgen um 16 Uhr", "Dienstag, 8. Dezember, 15 Uhr"])
async def test_sleep_on_it_is_not_held_back(desk: Desk, when: str) -> None:
    """A13: asked for by the person for tomorrow morning: it comes as the third, on that morning."""
    await _two_for_tomorrow(desk)
    story = desk.story
    await story.user_sends("/decide")
    await walk(story, "card", company="Epsilon", when=when)
    await story.user_taps("unsure", "sleep")
    story.skip()
    planned = {nudge.kind: nudge.wall for nudge in await story.nudges()}
    assert planned == {"sleep": at("Tue 24.11. 09:00"), "follow_up": at("Tue 24.11. 09:00")}
    said = await until(desk, "Tue 24.11. 09:00")
    assert len(spoken(said, "decide-woken")) == 1
    assert len(spoken(said, "reminder-follow_up")) == 2


async def test_sleep_on_it_comes_on_a_day_that_is_full_already(desk: Desk) -> None:
    """A13: two have come at nine; whoever puts the question off to the evening hears of it in the evening."""
    await _two_for_tomorrow(desk)
    story = desk.story
    await story.user_sends("/decide")
    await walk(story, "card", company="Epsilon", when="Dienstag, 8. Dezember, 15 Uhr")
    await story.user_taps("unsure", "sleep")
    await until(desk, "Tue 24.11. 10:00")
    await story.user_sends("/nudges")
    story.skip()
    await keeps(desk, "Gamma", "Tue 24.11. 15:00", let_be=("follow_up", "let_go"))
    woken = next(message for message in story.chat.messages.values() if "decide-woken" in message.keys)
    await story.press(next(token for choice, token in woken.choices.items() if choice in {"snooze", "later"}), woken.id)
    story.skip()
    await story.user_taps("evening")
    story.skip()
    said = await until(desk, "Tue 24.11. 18:00")
    assert len(spoken(said, "decide-woken")) == 1
