"""/settings, every branch, and what each changes for the conversations that follow."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.model import Picked, Several, Wrote
from tests.stories.story import PERSON, Story
from tests.stories.walks import decides, sleeps_on_it, walk

TUESDAY = date(2026, 11, 24)


async def _opens(story: Story, *choices: str) -> None:
    await story.user_sends("/settings")
    story.bot_says("settings-menu")
    for choice in choices:
        await story.user_taps(choice)
        story.skip()


async def _fact(story: Story, name: str) -> object:
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    return person.facts.get(name)


async def test_the_place_is_shown_and_can_be_changed(story: Story) -> None:
    """product.md 7: city -> time zone, by a button or in words."""
    await story.user_sends("/settings")
    story.bot_says("settings-menu")
    await story.user_taps("place")
    story.bot_says("settings-zone")
    await story.user_taps("wib")
    story.bot_says("settings-menu", "WIB")
    await story.user_taps("place")
    story.bot_says("settings-zone")
    city = {"de": "Tokio", "en": "Tokyo", "id": "Tokyo"}[story.locale]
    await story.user_sends(city)
    story.bot_says("settings-menu", city)
    await story.user_taps("done")
    story.bot_says("settings-done")
    assert (await _fact(story, "zone")) == {"placed": "Asia/Tokyo", "name": city, "region": "JP"}


async def test_an_unknown_place_is_asked_for_again(story: Story) -> None:
    """voice.md: the nearest big city will do."""
    await _opens(story, "place")
    await story.user_sends("Hintertupfingen")
    story.bot_says("slip-place")
    await story.user_taps("cet")
    story.bot_says("settings-menu")


async def test_a_new_place_moves_the_reminders_with_it(story: Story) -> None:
    """architecture.md: the local time is what was meant: nine in the morning is nine in the morning, elsewhere too."""
    await sleeps_on_it(story)
    place, zone, hour = {"de": ("gmt", "Europe/London", 9)}.get(story.locale, ("cet", "Europe/Berlin", 8))
    await _opens(story, "place")
    await story.user_taps(place)
    story.bot_says("settings-moved_house", "Acme")
    await story.user_taps("right", "done")
    story.skip()
    nudge = (await story.nudges())[0]
    assert nudge.zone == zone
    assert (nudge.wall.hour, nudge.due_at.hour) == (9, hour)
    await story.passes(days=2)
    story.bot_says("decide-woken")


async def test_other_quiet_hours_hold_for_reminders_already_planned(story: Story) -> None:
    """product.md 7: "a reminder that falls into this time waits until it is over"."""
    await sleeps_on_it(story)
    await story.it_is(TUESDAY, 19, 30)
    story.bot_says("decide-woken")
    await story.user_taps("snooze", "hour")
    story.skip()
    await _opens(story, "quiet", "early", "done")
    await story.it_is(TUESDAY, 23)
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, 25), 8)
    story.bot_says("decide-woken")


@pytest.mark.parametrize(("hours", "comes_at"), [("early", 8), ("usual", 8), ("late", 9), ("never", 3)])
async def test_quiet_hours_keep_the_night(story: Story, hours: str, comes_at: int) -> None:
    """Timings: snoozed for an hour at two in the night: when it comes is the quiet hours' affair."""
    await sleeps_on_it(story)
    await _opens(story, "quiet", hours, "done")
    await story.it_is(date(2026, 11, 25), 2)
    story.bot_says("decide-woken")
    await story.user_taps("snooze", "hour")
    story.skip()
    await story.it_is(date(2026, 11, 25), comes_at - 1, 59)
    story.bot_stays_silent()
    await story.it_is(date(2026, 11, 25), comes_at)
    story.bot_says("decide-woken")


async def test_reminders_off_and_on(story: Story) -> None:
    """telegram.md 27: set aside, not lost: on again, what is still ahead comes back."""
    await sleeps_on_it(story)
    await _opens(story, "reminders", "off")
    await story.passes(hours=1)
    await story.user_taps("reminders", "on", "done")
    story.skip()
    await story.it_is(TUESDAY, 9)
    story.bot_says("decide-woken")


async def test_reminders_off_stay_off(story: Story) -> None:
    """telegram.md 27: nothing comes while they are off; what still makes sense comes once, when they are on."""
    await sleeps_on_it(story)
    await _opens(story, "reminders", "off", "done")
    await story.passes(days=2)
    story.bot_stays_silent()
    await _opens(story, "reminders", "on", "done")
    await story.passes(days=1)
    assert "nudge-late" not in story.bot_says("decide-woken").keys, "it was not the bot that was away"
    await story.passes(days=30)
    story.bot_stays_silent()


async def test_what_is_remembered_can_be_seen_and_changed(story: Story) -> None:
    """A14: priorities, work, name and tone, each changed on its own, used from then on."""
    await decides(story, "go")
    story.skip()
    await story.user_taps("letter")
    await walk(story, "accept_letter")
    await story.user_taps("done")
    story.skip()
    await story.user_sends("/settings")
    story.bot_says("settings-menu")
    await story.user_taps("about")
    learning = story.catalog.text(story.locale, "decide-priorities", "learning")
    story.bot_says("settings-about", "Kim Muster", learning)
    await story.user_taps("priorities")
    story.bot_says("settings-priorities")
    await story.user_taps("pay", "enough")
    story.skip()
    await story.user_taps("employed", "no")
    story.skip()
    await story.user_taps("my_name")
    story.bot_says("settings-my_name")
    await story.user_sends("K. Muster")
    story.bot_says("settings-about", "K. Muster")
    await story.user_taps("register", "informal")
    story.skip()
    await story.user_taps("back", "done")
    story.skip()
    await story.user_sends("/decide Beta")
    await walk(story, "energy")
    state = await story.state()
    assert state.answers["priorities"] == Several(("pay",))
    assert state.answers["employed"] == Picked("no")
    assert state.answers["register"] == Picked("informal")
    assert state.answers["my_name"] == Wrote("K. Muster")
    assert "excuses" not in state.answers
    story.skip()


async def test_looking_without_changing_forgets_nothing(story: Story) -> None:
    """A14: opening a question in the settings and going back leaves what was known."""
    await sleeps_on_it(story)
    before = {name: await _fact(story, name) for name in ("zone", "priorities", "employed")}
    for way in (("about", "priorities"), ("about", "employed"), ("place",)):
        await _opens(story, *way)
        await story.user_sends("/back")
        story.skip()
        await story.user_sends("/cancel")
        story.skip()
    assert {name: await _fact(story, name) for name in before} == before
    await story.user_sends("/decide Beta")
    await walk(story, "fit")
    story.bot_says("decide-fit")


async def test_the_language_from_the_settings(story: Story) -> None:
    """product.md 7: the same question as /language."""
    await _opens(story, "language")
    await story.user_taps(story.locale)
    story.bot_says("language-changed")


async def test_the_settings_by_typing(story: Story) -> None:
    """telegram.md 4: each button of the menu has words."""
    for choice, then in (
        ("place", "settings-zone"),
        ("quiet", "settings-quiet"),
        ("reminders", "settings-reminders"),
        ("about", "settings-about"),
        ("done", "settings-done"),
        ("language", "language-language"),
    ):
        await story.user_sends("/settings")
        story.bot_says("settings-menu")
        await story.user_types_choice("settings-menu", choice)
        story.bot_says(then)


async def test_a_place_told_in_a_conversation_is_known_in_the_settings(story: Story) -> None:
    """product.md 7: asked once."""
    await sleeps_on_it(story)
    known = await _fact(story, "zone")
    assert known == {"placed": story.zone, "name": ""}
    await story.user_sends("/settings")
    story.bot_says("settings-menu", {"de": "Berlin", "en": "London", "id": "WIB"}[story.locale])
