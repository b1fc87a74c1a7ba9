"""/nudges: what is planned, each with its time and the reason for it; now, later, no more, or none at all."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.stories.chat import Message
from tests.stories.story import Story
from tests.stories.walks import decides, on_the_clock, sleeps_on_it, walk
from tests.stories.walks_after import WAITS, day
from tests.stories.walks_records import SATURDAY, in_place, labelled, notes, planned, the_process

KINDS = ("ahead", "ahead_soon", "thank_you", "follow_up", "let_go")
TODAY = {"hour", "evening"}
PRESETS = {"morning": "2026-11-24 09:00", "monday": "2026-11-30 09:00"}
THURSDAY = {"de": "Donnerstag um 18 Uhr", "en": "Thursday at 6 pm", "id": "Kamis jam 6 sore"}
A_DAY = {"de": "am Freitag", "en": "on Friday", "id": "hari Jumat"}
LATE = {"de": "Donnerstag um 23 Uhr", "en": "Thursday at 11 pm", "id": "Kamis jam 11 malam"}


async def _lists(story: Story) -> Message:
    await story.user_sends("/nudges")
    return story.bot_says("nudges-list")


async def _picks(story: Story, kind: str) -> Message:
    """List what is planned and open the reminder of a kind, in the same message."""
    listed = await _lists(story)
    nudge = (await planned(story))[kind]
    item = await in_place(story, listed, f"n{nudge.id}")
    assert {"nudges-item", f"nudge-what-{kind}"} <= item.keys
    return item


async def test_where_nothing_is_planned_it_leads_on(story: Story) -> None:
    """product.md 6: why there is none, and on to what would plan one."""
    await story.user_sends("/nudges")
    empty = story.bot_says("nudges-empty")
    await in_place(story, empty, "interviews")
    await story.user_sends("/nudges")
    story.skip()
    await story.user_types_choice("nudges-empty", "done")
    story.bot_says("nudges-done")


async def test_each_is_listed_with_its_time_and_says_why_just_then(story: Story) -> None:
    """product.md: "nudge times shown with their reason"; one message, walked in place."""
    await notes(story)
    listed = await _lists(story)
    assert {f"nudge-what-{kind}" for kind in KINDS} <= listed.keys
    assert listed.html.count("Acme") == len(KINDS)
    for at in (18, 14, 9):
        assert on_the_clock(story, at) in listed.html
    for kind in KINDS:
        nudge = (await planned(story))[kind]
        item = await in_place(story, listed, f"n{nudge.id}")
        assert {"nudge-view", f"nudge-why-{kind}"} <= item.keys
        assert item.holds(on_the_clock(story, nudge.wall.hour))
        listed = await in_place(story, item, "back")
    assert "nudges-done" in (await in_place(story, listed, "done")).keys


async def test_a_reminder_moved_off_the_weekend_says_so(story: Story) -> None:
    """Timings: "moved off weekends ..., and the reason for a move is told to the person"."""
    await notes(story, when=SATURDAY[story.locale])
    item = await _picks(story, "follow_up")
    monday = {"de": "2026-12-21 09:00"}.get(story.locale, "2026-12-14 09:00")
    assert (await planned(story))["follow_up"].wall == datetime.fromisoformat(monday)
    assert "moved-weekend" in item.keys
    assert item.holds(day(story, date(2026, 12, 5) + WAITS[story.locale]))


async def test_a_reminder_can_be_picked_by_its_words(story: Story) -> None:
    """telegram.md 4: typed as its button says it, or by the number it has in the list; no other number picks any."""
    await notes(story)
    await _lists(story)
    label = story.catalog.text(story.locale, "nudge-what-follow_up", args={"company": "Acme"})
    await story.user_sends(label)
    story.bot_says("nudges-item", label)
    await _lists(story)
    await story.user_sends(str(1 + KINDS.index("follow_up")))
    story.bot_says("nudges-item", label)
    await _lists(story)
    await story.user_sends(str(1 + len(KINDS)))
    assert "nudges-item" not in story.bot_says("unsure-what").keys


async def test_now_brings_it_at_once_and_not_again(story: Story) -> None:
    """product.md 6: done now is done; what would have come later does not come twice."""
    await sleeps_on_it(story)
    await story.user_sends("/nudges")
    listed = story.bot_says("nudges-list")
    (nudge,) = await story.nudges()
    item = await in_place(story, listed, f"n{nudge.id}")
    come = await in_place(story, item, "now")
    assert "decide-woken" in come.keys
    assert await story.nudges() == []
    await story.passes(days=3)
    story.bot_stays_silent()


@pytest.mark.parametrize("kind", ["ahead", "thank_you", "follow_up", "let_go"])
async def test_what_is_polite_on_its_day_is_not_offered_before(story: Story, kind: str) -> None:
    """D8, D9: a follow-up cannot be done now when it is too early, nor moved to before its day; nor can thanks."""
    await notes(story)
    item = await _picks(story, kind)
    assert "now" not in item.choices
    before = (await planned(story))[kind].wall
    await in_place(story, item, "later", "morning")
    after = (await planned(story))[kind].wall
    assert (after == before) == (kind != "ahead")


@pytest.mark.parametrize("preset", PRESETS)
async def test_later_moves_only_this_one(story: Story, preset: str) -> None:
    """Timings: "snoozing costs nothing and moves only that nudge"; it says when it comes."""
    await notes(story)
    before = {kind: nudge.wall for kind, nudge in (await planned(story)).items()}
    later = await in_place(story, await _picks(story, "ahead"), "later")
    assert later.choices.keys().isdisjoint(TODAY), "it is bound to its interview, which is weeks away"
    moved = await in_place(story, later, preset)
    at = datetime.fromisoformat(PRESETS[preset])
    assert "nudges-moved" in moved.keys
    after = {kind: nudge.wall for kind, nudge in (await planned(story)).items()}
    assert after == {**before, "ahead": at}
    listed = await in_place(story, moved, "back")
    assert "nudges-list" in listed.keys


async def test_it_says_when_it_will_come_instead(story: Story) -> None:
    """product.md: "nudge times shown": also the new one, and also when another of the process comes sooner."""
    await notes(story)
    item = await _picks(story, "ahead")
    moved = await in_place(story, item, "later", "monday")
    assert moved.holds(on_the_clock(story, 9))
    assert moved.holds("30")
    assert "time-in-zone" in moved.keys


@pytest.mark.parametrize(
    ("words", "at", "why"),
    [(THURSDAY, "2026-11-26 18:00", ""), (A_DAY, "2026-11-27 09:00", ""), (LATE, "2026-11-27 08:00", "moved-quiet")],
)
async def test_later_in_own_words(story: Story, words: dict[str, str], at: str, why: str) -> None:
    """product.md 6: presets or free text; a day alone means its morning, and the night waits until it is over."""
    await notes(story)
    await in_place(story, await _picks(story, "ahead"), "later")
    await story.user_sends(words[story.locale])
    moved = story.bot_says("nudges-moved")
    assert (await planned(story))["ahead"].wall == datetime.fromisoformat(at)
    assert (why in moved.keys) or not why


async def test_what_was_put_off_comes_once_at_its_new_time(story: Story) -> None:
    """product.md: "snooze presets that do not move the schedule"."""
    await notes(story)
    await in_place(story, await _picks(story, "ahead"), "later")
    await story.user_sends(THURSDAY[story.locale])
    story.skip()
    await story.it_is(date(2026, 11, 26), 17, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, 26), 18)
    story.bot_says("reminder-ahead")
    await story.it_is(date(2026, 12, 8), 13)
    story.bot_stays_silent()


async def test_words_that_are_no_time_are_asked_again(story: Story) -> None:
    """voice.md: what, and how to go on; nothing is moved meanwhile."""
    await notes(story)
    before = await story.nudges()
    await in_place(story, await _picks(story, "follow_up"), "later")
    await story.user_sends("xyzzy")
    story.bot_says("slip-when")
    assert await story.nudges() == before
    await story.user_sends("/back")
    story.bot_says("nudges-item")


async def test_no_longer_needed_is_for_this_one_only_and_stays(story: Story) -> None:
    """product.md 6: not relevant is not relevant, also when the process is planned anew."""
    await notes(story)
    item = await _picks(story, "thank_you")
    dropped = await in_place(story, item, "drop")
    assert "nudges-dropped" in dropped.keys
    assert (await planned(story)).keys() == set(KINDS) - {"thank_you"}
    await in_place(story, dropped, "back")
    await story.user_sends("/settings")
    await story.user_taps("quiet")
    story.skip()
    await story.user_taps("early")
    story.skip()
    assert "thank_you" not in await planned(story)
    assert (await the_process(story)).let_be == ("thank_you",)


@pytest.mark.parametrize("by", ["button", "words"])
async def test_all_of_them_off_and_on_again(story: Story, by: str) -> None:
    """telegram.md 27: set aside, not lost; what is there says how to turn them on."""
    await notes(story)
    before = [(nudge.kind, nudge.wall) for nudge in await story.nudges()]
    listed = await _lists(story)
    if by == "button":
        await in_place(story, listed, "stop")
        assert "nudges-silent" in story.chat.messages[listed.id].keys
    else:
        await story.user_types_choice("nudges-list", "stop")
        story.bot_says("nudges-silent")
    assert {nudge.status for nudge in await story.nudges()} == {"aside"}
    await story.user_sends("/nudges")
    silent = story.bot_says("nudges-silent")
    listed = await in_place(story, silent, "allow")
    assert "nudges-list" in listed.keys
    assert [(nudge.kind, nudge.wall) for nudge in await story.nudges()] == before


async def test_left_off_nothing_comes(story: Story) -> None:
    """telegram.md 27: silence is kept."""
    await notes(story)
    await in_place(story, await _lists(story), "stop", "done")
    await story.passes(days=60)
    story.bot_stays_silent()


# --- reminders that stand alone


async def test_a_decision_slept_on_is_among_them(story: Story) -> None:
    """A13, A15: with its own reason; dropped there, it does not come."""
    await sleeps_on_it(story)
    listed = await _lists(story)
    item = await in_place(story, listed, labelled(listed, "Acme"))
    assert {"nudge-what-sleep", "nudge-why-sleep"} <= item.keys
    await in_place(story, item, "drop", "back")
    await story.passes(days=3)
    story.bot_stays_silent()


async def test_a_careers_page_can_be_looked_at_now(story: Story) -> None:
    """A9, A12: listed, and brought forward at a tap; the next look is still planned."""
    await decides(story, "decline", lean="decline")
    story.skip()
    await story.user_taps("watch")
    await walk(story, "watching")
    story.skip()
    listed = await _lists(story)
    item = await in_place(story, listed, labelled(listed, "Acme"))
    assert {"nudge-what-careers", "nudge-why-careers"} <= item.keys
    come = await in_place(story, item, "now")
    assert "watch-look" in come.keys
    assert not [nudge for nudge in await story.nudges() if nudge.kind == "careers"], "it has come"
    await in_place(story, come, "looked", "nothing")
    (following,) = [nudge for nudge in await story.nudges() if nudge.kind == "careers"]
    assert following.wall.date() == date(2026, 12, 21)
