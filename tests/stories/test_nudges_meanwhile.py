"""/nudges while things change: a reminder that came meanwhile, other work days, another night, another place."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from tests.stories.chat import Message
from tests.stories.story import PERSON, Story
from tests.stories.walks import on_the_clock, sleeps_on_it
from tests.stories.walks_after import WAITS
from tests.stories.walks_records import (
    OPEN,
    SATURDAY,
    in_place,
    labelled,
    notes,
    opens,
    planned,
    processes,
    the_process,
)

PRESETS = {"hour": "2026-11-23 11:00", "evening": "2026-11-23 18:00"} | {
    "morning": "2026-11-24 09:00",
    "monday": "2026-11-30 09:00",
}
WEEKEND_TOO = {"de": "Mo bis So", "en": "Mon to Sun", "id": "Senin sampai Minggu"}
FRIDAY = {"de": "Freitag, 4. Dezember, 15 Uhr", "en": "Friday 4 December, 3 pm", "id": "Jumat 4 Desember jam 3 sore"}
EVENING = {"de": "8. Dezember, 19:30 Uhr", "en": "8 December, 7:30 pm", "id": "8 Desember jam 19.30"}
TUESDAY = {
    "de": "Dienstag, 8. Dezember, 15 Uhr",
    "en": "Tuesday 8 December, 3 pm",
    "id": "Selasa 8 Desember jam 3 sore",
}


async def _item(story: Story, kind: str) -> Message:
    await story.user_sends("/nudges")
    listed = story.bot_says("nudges-list")
    return await in_place(story, listed, f"n{(await planned(story))[kind].id}")


async def _settings(story: Story, *choices: str) -> None:
    await story.user_sends("/settings")
    for choice in choices:
        story.skip()
        await story.user_taps(choice)
    story.skip()


# --- it came meanwhile


@pytest.mark.parametrize("choice", ["later", "drop"])
async def test_a_reminder_that_came_meanwhile_is_not_done_twice(story: Story, choice: str) -> None:
    """telegram.md 19: an old button never lies about what it did; what is still planned is shown instead."""
    await notes(story)
    item = await _item(story, "ahead")
    token = item.choices[choice]
    await story.it_is(date(2026, 12, 7), 18)
    story.bot_says("reminder-ahead")
    before = await story.nudges()
    await story.press(token, item.id)
    if choice == "later":
        story.bot_says("nudges-later")
        await story.user_taps("monday")
    listed = story.bot_says("nudges-list")
    assert "nudge-what-ahead" not in listed.keys
    assert await story.nudges() == before
    assert (await the_process(story)).let_be == ()


async def test_a_list_from_before_shows_what_is_left(story: Story) -> None:
    """A button for what has come already leads back to the list as it is now."""
    await notes(story)
    await story.user_sends("/nudges")
    listed = story.bot_says("nudges-list")
    token = listed.choices[f"n{(await planned(story))['ahead'].id}"]
    await story.it_is(date(2026, 12, 7), 18)
    story.bot_says("reminder-ahead")
    await story.press(token, listed.id)
    story.toast("slip-stale")
    await story.user_sends("/nudges")
    assert "nudge-what-ahead" not in story.bot_says("nudges-list").keys


async def test_the_last_one_gone_leaves_an_empty_list(story: Story) -> None:
    """product.md 6: closing the process elsewhere empties the list; the old item says so."""
    await notes(story)
    item = await _item(story, "follow_up")
    token = item.choices["drop"]
    await opens(story, (await the_process(story)).id, "close")
    await story.press(token, item.id)
    story.bot_says("nudges-empty")


async def test_a_reminder_that_comes_while_the_list_is_open_is_answered_first(story: Story) -> None:
    """product.md 9: its own buttons, its own process; the list's buttons stay good for the others."""
    await notes(story)
    item = await _item(story, "follow_up")
    token = item.choices["drop"]
    await story.it_is(date(2026, 12, 7), 18)
    story.bot_says("reminder-ahead")
    await story.user_taps("fine")
    story.bot_says("reminder-noted")
    await story.press(token, item.id)
    story.bot_says("nudges-dropped")
    assert "follow_up" not in await planned(story)


# --- when they come


async def test_the_employers_weekend_stays_one_and_ones_own_free_days_count_too(story: Story) -> None:
    """product.md 7, Timings: "moved off weekends": theirs, whoever works then; and off the person's free days."""
    await notes(story, when=SATURDAY[story.locale])
    monday = datetime.fromisoformat({"de": "2026-12-21 09:00"}.get(story.locale, "2026-12-14 09:00"))
    assert (await planned(story))["follow_up"].wall == monday
    await _settings(story, "about", "work_days")
    await story.user_sends(WEEKEND_TOO[story.locale])
    story.skip()
    await story.user_taps("enough")
    story.bot_says("settings-about")
    assert (await planned(story))["follow_up"].wall == monday
    assert "moved-weekend" in (await _item(story, "follow_up")).keys
    await _settings(story, "about", "work_days", "mon", "enough")
    assert (await planned(story))["follow_up"].wall == monday + timedelta(days=1)


async def test_work_days_by_tapping_are_kept_and_shown(story: Story) -> None:
    """product.md 7: Sunday to Thursday is a week, too; a Friday is then no day for a letter, nor is their Sunday."""
    await notes(story, when=FRIDAY[story.locale])
    await _settings(story, "about", "work_days", "sun", "mon", "tue", "wed", "thu", "enough")
    await story.user_sends("/settings")
    story.skip()
    await story.user_taps("about")
    shown = story.bot_says("settings-about")
    assert shown.holds(story.catalog.text(story.locale, "settings-work_days", "sun"))
    friday = date(2026, 12, 4) + WAITS[story.locale]
    monday = friday + timedelta(days=3)
    assert (await planned(story))["follow_up"].wall == datetime.combine(monday, time(9))
    assert "moved-own" in (await _item(story, "follow_up")).keys
    await story.it_is(monday - timedelta(days=1), 23)
    assert not [message for message in story.skip() if "reminder-follow_up" in message.keys]
    await story.it_is(monday, 9)
    assert [message for message in story.skip() if "reminder-follow_up" in message.keys]


async def test_looking_at_work_days_changes_nothing(story: Story) -> None:
    """product.md 9: "back" is no answer; Monday to Friday holds until somebody says otherwise."""
    await notes(story)
    before = await story.nudges()
    await _settings(story, "about", "work_days", "back")
    assert await story.nudges() == before
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    assert "work_days" not in person.facts


async def test_other_quiet_hours_move_what_is_planned(story: Story) -> None:
    """product.md 7, Timings: a thank-you due at night waits for the morning and says so; else it comes."""
    await notes(story, when=EVENING[story.locale])
    assert (await planned(story))["thank_you"].wall == datetime.fromisoformat("2026-12-09 09:00")
    item = await _item(story, "thank_you")
    assert "moved-quiet" in item.keys
    assert item.holds(on_the_clock(story, 22, 30))
    await _settings(story, "quiet", "never")
    assert (await planned(story))["thank_you"].wall == datetime.fromisoformat("2026-12-08 22:30")
    assert "moved-quiet" not in (await _item(story, "thank_you")).keys


async def test_another_place_keeps_the_wall_times_and_shows_them_with_it(story: Story) -> None:
    """product.md: "per-person time zones": six in the evening is six there, before the same interview."""
    await notes(story)
    await _settings(story, "place")
    await story.user_sends({"de": "Tokio", "en": "Tokyo", "id": "Tokyo"}[story.locale])
    story.bot_says("settings-moved_house", "Acme")
    nudge = (await planned(story))["ahead"]
    # At three in London the next day has begun in Tokyo.
    evening = datetime.fromisoformat({"en": "2026-12-08 18:00"}.get(story.locale, "2026-12-07 18:00"))
    assert (nudge.zone, nudge.wall) == ("Asia/Tokyo", evening)
    item = await _item(story, "ahead")
    assert item.holds(on_the_clock(story, 18))


@pytest.mark.parametrize("preset", PRESETS)
async def test_what_is_bound_to_no_day_can_come_today(story: Story, preset: str) -> None:
    """Timings: a decision slept on may be moved to any of the presets, sooner than planned too."""
    await sleeps_on_it(story)
    await story.user_sends("/nudges")
    listed = story.bot_says("nudges-list")
    moved = await in_place(story, listed, labelled(listed, "Acme"), "later", preset)
    assert "nudges-moved" in moved.keys
    (nudge,) = await story.nudges()
    assert (nudge.kind, nudge.wall) == ("sleep", datetime.fromisoformat(PRESETS[preset]))


async def test_two_processes_have_reminders_of_their_own(story: Story) -> None:
    """product.md 6: each line names its company; dropping one's leaves the other's."""
    await notes(story)
    await notes(story, "Bolt", "Lead", TUESDAY[story.locale])
    await story.user_sends("/nudges")
    listed = story.bot_says("nudges-list", "Acme", "Bolt")
    acme = next(choice for choice, label in listed.labels.items() if "Acme" in label)
    await in_place(story, listed, acme, "drop", "back")
    kinds = [nudge.kind for nudge in await story.nudges()]
    assert len(kinds) == 9
    assert sorted(len(one.let_be) for one in await processes(story)) == [0, 1]


async def test_a_process_without_a_date_is_reminded_of_nothing(story: Story) -> None:
    """product.md 6: nothing planned is said, not an empty list."""
    await notes(story, when=OPEN)
    await story.user_sends("/nudges")
    story.bot_says("nudges-empty")
