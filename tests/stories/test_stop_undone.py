"""All reminders off by one tap under any of them, and on again: the same day as if nothing had been; later the rest."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime, timedelta

import pytest

from bot.ports import Nudge
from tests.stories.story import Story
from tests.stories.walks import decides, sleeps_on_it
from tests.stories.walks_after import FOLLOW_UP, fresh, thanked
from tests.stories.walks_records import notes
from tests.stories.walks_talks import decides_to_leave

Row = tuple[int, str, datetime, datetime, str]
MONDAY = date(2026, 11, 23)
EVENING = {"de": "Mittwoch um 19 Uhr", "en": "Wednesday at 7 pm", "id": "Rabu jam 7 malam"}


async def _slept(story: Story) -> str:
    await sleeps_on_it(story, company="Eta")
    await story.it_is(MONDAY + timedelta(days=1), 9)
    return "decide-woken_off"


async def _watched(story: Story) -> str:
    await decides(story, "decline", lean="decline")
    story.skip()
    await story.user_taps("watch")
    await story.it_is(MONDAY + timedelta(weeks=4), 9)
    return "watch-look_off"


async def _unsent(story: Story) -> str:
    await decides_to_leave(story)
    await story.user_taps("later")
    await story.passes(hours=1)
    return "reminder-off"


async def _unanswered(story: Story) -> str:
    await thanked(story)
    await story.it_is(FOLLOW_UP[story.locale], 9)
    return "reminder-off"


FROM = {"sleep": _slept, "careers": _watched, "unsent": _unsent, "follow_up": _unanswered}


def _rows(nudges: Sequence[Nudge]) -> list[Row]:
    return sorted((n.id, n.kind, n.wall, n.due_at, repr(n.reason)) for n in nudges)


async def _beside(story: Story, begins: Callable[[Story], Awaitable[str]]) -> str:
    """Get to a reminder, which is heard, with an interview of another company ahead, and one of its own choosing."""
    restarts, story.restarts = story.restarts, False
    when = {"de": "15. Januar 2027, 15 Uhr", "en": "15 January 2027, 3 pm", "id": "15 Januari 2027 jam 3 sore"}
    await notes(story, "Zeta", when=when[story.locale])
    off = await begins(story)
    story.skip()
    story.restarts = restarts
    return off


async def _chooses(story: Story, kind: str) -> None:
    """Put a reminder of Zeta's off to a time of one's own: the Wednesday to come, at seven in the evening."""
    reminder = fresh(story)
    await story.user_sends("/nudges")
    story.skip()
    nudge = next(n for n in await story.nudges() if n.kind == kind and n.wall.year == 2027)
    await story.user_taps(f"n{nudge.id}", "later")
    story.skip()
    await story.user_sends(EVENING[story.locale])
    story.bot_says("nudges-moved")
    assert reminder.id in story.chat.messages


@pytest.mark.parametrize("begins", FROM.values(), ids=FROM.keys())
@pytest.mark.parametrize("hours", [0, 5])
async def test_undone_the_same_day_everything_is_as_it_was(
    story: Story, begins: Callable[[Story], Awaitable[str]], hours: int
) -> None:
    """Issue C: "stop all is one tap and undoable for a day": rows, times, reasons; also of times chosen by oneself."""
    off = await _beside(story, begins)
    reminder = max((m for m in story.chat.messages.values() if "stop" in m.choices), key=lambda m: m.id)
    stop = reminder.choices["stop"]
    await _chooses(story, "ahead")
    before = await story.nudges()
    assert any(nudge.reason.get("chosen") for nudge in before)
    await story.press(stop, reminder.id)
    said = story.bot_says(off)
    assert {nudge.status for nudge in await story.nudges()} == {"aside"}
    await story.passes(hours=hours)
    story.bot_stays_silent()
    await story.press(said.choices["undo"], said.id)
    assert story.skip()
    after = await story.nudges()
    assert _rows(after) == _rows(before)
    assert {nudge.status for nudge in after} == {"pending"}
    chosen = next(nudge for nudge in before if nudge.reason.get("chosen"))
    await story.it_is(chosen.wall.date(), chosen.wall.hour, chosen.wall.minute)
    assert any("reminder-ahead" in message.keys for message in story.skip())


async def test_undone_after_weeks_what_is_past_its_sense_is_gone(story: Story) -> None:
    """telegram.md 27: of an interview that is over by now nothing comes but what still helps; what is ahead is back."""
    await notes(story, "Acme")
    off = await _beside(story, _slept)
    before = await story.nudges()
    await story.user_taps("stop")
    said = story.bot_says(off)
    await story.it_is(date(2026, 12, 28), 10)
    story.bot_stays_silent()
    await story.press(said.choices["undo"], said.id)
    story.skip()
    after = await story.nudges()
    ahead = {nudge.id for nudge in before if nudge.wall > story.now()}
    assert _rows([n for n in after if n.id in ahead]) == _rows([n for n in before if n.id in ahead])
    overdue = [nudge for nudge in after if nudge.id not in ahead]
    assert [nudge.kind for nudge in overdue] == ["follow_up"], "the day before and the thank-you have passed for good"
    assert story.now() <= overdue[0].wall <= story.now() + timedelta(hours=1)
    await story.passes(hours=2)
    late = story.bot_says("reminder-follow_up", "Acme")
    assert "nudge-late" not in late.keys, "it was not the bot that was away"
    story.bot_stays_silent()
    await story.it_is(date(2027, 1, 14), 18)
    assert [m for m in story.skip() if "reminder-ahead" in m.keys and m.holds("Zeta")]


async def test_what_happened_meanwhile_counts(story: Story) -> None:
    """Timings: Zeta said no while reminders were off; back on, nothing of Zeta's is planned."""
    await _beside(story, _slept)
    await story.user_taps("stop")
    story.skip()
    restarts, story.restarts = story.restarts, False
    await story.user_sends("/interviews")
    story.skip()
    await story.user_sends("Zeta")
    story.skip()
    await story.user_taps("heard", "rejection", "no")
    story.skip()
    story.restarts = restarts
    await story.user_sends("/nudges")
    story.bot_says("nudges-silent")
    await story.user_taps("allow")
    story.skip()
    assert not [nudge for nudge in await story.nudges() if nudge.kind != "sleep"]


async def test_twice_off_and_on_changes_nothing(story: Story) -> None:
    """Issue C: idempotent: from the list, from the settings, by words."""
    await _beside(story, _slept)
    before = _rows(await story.nudges())
    for _ in range(2):
        await story.passes(minutes=1)
        await story.user_sends("/nudges")
        story.skip()
        await story.user_types_choice("nudges-list", "stop")
        story.bot_says("nudges-silent")
        await story.user_sends("/settings")
        story.skip()
        await story.user_taps("reminders", "on", "done")
        story.skip()
        assert _rows(await story.nudges()) == before
