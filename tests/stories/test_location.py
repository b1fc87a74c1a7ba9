"""Locations that people share: the answer to where somebody lives, an offer at any other moment, never kept."""

from __future__ import annotations

import sqlite3

import pytest

from bot.language.located import place_at
from tests.stories.story import GROUP, PERSON, Story
from tests.stories.walks import sleeps_on_it, walk

TOKYO: dict[str, object] = {"location": {"latitude": 35.6812, "longitude": 139.7671}}
BERLIN: dict[str, object] = {"location": {"latitude": 52.5251, "longitude": 13.3694}}
AT_SEA: dict[str, object] = {"location": {"latitude": 0.125, "longitude": -30.25}}
NO_SUCH: dict[str, object] = {"location": {"latitude": 91.5, "longitude": 13.25}}


async def _asked(story: Story) -> None:
    """Have /settings ask for the place."""
    await story.user_sends("/settings")
    story.bot_says("settings-menu")
    await story.user_taps("place")
    story.bot_says("settings-zone")


async def _home(story: Story) -> object:
    person = await story.store.read(lambda tx: tx.person(PERSON))
    return person.facts.get("zone") if person else None


def _tokyo(story: Story) -> dict[str, str]:
    found = place_at(35.6812, 139.7671, story.locale)
    assert found is not None
    return {"placed": "Asia/Tokyo", "name": found.name, "region": "JP"}


async def test_a_location_answers_where_somebody_lives(story: Story) -> None:
    """product.md 7: like a typed city, and the local time there is shown."""
    await _asked(story)
    await story.user_sends_media(**TOKYO)
    time = {"de": "18:00", "en": "19:00", "id": "12.00"}[story.locale]
    said = story.bot_says("settings-menu", _tokyo(story)["name"], time)
    assert "location-taken" in said.keys
    assert await _home(story) == _tokyo(story)


async def test_it_answers_in_the_middle_of_a_decision(story: Story) -> None:
    """A9: the place that a night's sleep asks for; what was planned comes by that place's clock."""
    await story.user_sends("/decide")
    await walk(story, "card", lean="talk")
    await story.user_taps("unsure", "sleep")
    story.skip()
    assert (await story.state()).step == "zone"
    story.skip()
    await story.user_sends_media(venue={**BERLIN, "title": "Acme", "address": "Torstr."}, **BERLIN)
    assert "location-taken" in story.bot_says("decide-asleep").keys
    assert [nudge.zone for nudge in await story.nudges()] == ["Europe/Berlin"]


async def test_a_move_takes_the_reminders_along(story: Story) -> None:
    """architecture.md: nine in the morning is nine in the morning elsewhere, too."""
    await sleeps_on_it(story, zone="gmt")
    await _asked(story)
    await story.user_sends_media(**BERLIN)
    assert "location-taken" in story.skip()[0].keys
    nudge = (await story.nudges())[0]
    assert (nudge.zone, nudge.wall.hour, nudge.due_at.hour) == ("Europe/Berlin", 9, 8)


@pytest.mark.parametrize("nowhere", [AT_SEA, NO_SUCH])
async def test_the_sea_and_nonsense_get_a_kind_answer(story: Story, nowhere: dict[str, object]) -> None:
    """The question stays open; a city can be typed."""
    await story.user_sends_media(**nowhere)
    story.bot_says("location-nowhere-unasked")
    await _asked(story)
    await story.user_sends_media(**nowhere)
    story.bot_says("location-nowhere")
    assert await _home(story) is None
    await story.user_sends("Tokio")
    story.bot_says("settings-menu")


@pytest.mark.parametrize("yes", ["button", "label", "word"])
async def test_unasked_it_is_an_offer(story: Story, yes: str) -> None:
    """Never set silently: it is set by a yes, pressed or said."""
    await story.user_sends_media(**TOKYO)
    offer = story.bot_says("location-offer", _tokyo(story)["name"])
    assert list(offer.choices) == ["_take_location", "_leave_location"]
    assert await _home(story) is None
    match yes:
        case "button":
            await story.user_taps("_take_location")
        case "label":
            await story.user_sends(story.catalog.text(story.locale, "location-take"))
        case _:
            await story.user_sends({"de": "ja", "en": "yes", "id": "ya"}[story.locale])
    assert "location-taken" in story.bot_says("settings-menu", _tokyo(story)["name"]).keys
    assert await _home(story) == _tokyo(story)


@pytest.mark.parametrize("pressed", [True, False])
async def test_an_offer_can_be_left(story: Story, pressed: bool) -> None:
    """It may have been where an interview is."""
    await story.user_sends_media(**TOKYO)
    story.bot_says("location-offer")
    if pressed:
        await story.user_taps("_leave_location")
    else:
        await story.user_sends({"de": "nein", "en": "no", "id": "tidak"}[story.locale])
    story.bot_says("location-left")
    assert await _home(story) is None
    await story.user_sends("/decide")
    story.bot_says("decide-company")


async def test_another_city_can_be_typed_under_an_offer(story: Story) -> None:
    """Nothing else is open, so the settings' question is."""
    await story.user_sends_media(**TOKYO)
    story.bot_says("location-offer")
    await story.user_sends("Hamburg")
    story.bot_says("settings-menu", "Hamburg")
    assert await _home(story) == {"placed": "Europe/Berlin", "name": "Hamburg", "region": "DE.HH"}


async def test_an_offer_does_not_take_the_words_of_an_open_question(story: Story) -> None:
    """Typed words go to the question that is open; the offer's button still works, and then it goes on."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends_media(**TOKYO)
    story.bot_says("location-offer")
    await story.user_sends("Acme")
    story.bot_says("decide-role")
    await story.user_taps("_take_location")
    story.bot_says("settings-menu", _tokyo(story)["name"])
    await story.user_taps("done")
    story.bot_says("settings-done")
    story.bot_says("decide-role")


async def test_an_old_offer_explains_itself(story: Story) -> None:
    """telegram.md 19: once answered, or followed by another, its buttons have no effect."""
    await story.user_sends_media(**TOKYO)
    first = story.bot_says("location-offer")
    stale = dict(first.choices)
    await story.user_sends_media(**BERLIN)
    story.bot_says("location-offer")
    await story.press(stale["_take_location"], first.id)
    assert story.chat.toasts.pop(0)
    assert await _home(story) is None
    await story.user_taps("_take_location")
    story.bot_says("settings-menu", "Berlin")
    await story.press(stale["_leave_location"], first.id)
    assert story.chat.toasts.pop(0)
    home = await _home(story)
    assert isinstance(home, dict)
    assert home["placed"] == "Europe/Berlin"


async def test_yes_much_later_is_no_answer_to_an_offer(story: Story) -> None:
    """The offer is for that one question; asked again, the question is an open one."""
    await story.user_sends_media(**TOKYO)
    story.bot_says("location-offer")
    await story.user_sends("/back")
    story.bot_says("settings-menu")
    await story.user_taps("place")
    story.bot_says("settings-zone")
    await story.user_sends({"de": "ja", "en": "yes", "id": "ya"}[story.locale])
    story.bot_says("slip-place")
    assert await _home(story) is None


async def test_where_they_are_at_home_already(story: Story) -> None:
    """Nothing to set: the typed place, which says more than a zone, stays."""
    await _asked(story)
    await story.user_sends("Leipzig")
    story.bot_says("settings-menu", "Leipzig")
    await story.user_taps("done")
    story.bot_says("settings-done")
    await story.user_sends_media(**BERLIN)
    story.bot_says("location-known")
    assert await _home(story) == {"placed": "Europe/Berlin", "name": "Leipzig", "region": "DE.SN"}


async def test_a_live_location_is_answered_once(story: Story) -> None:
    """telegram.md: its updates come as edits."""
    live = {"latitude": 35.6812, "longitude": 139.7671, "live_period": 900}
    await story.user_sends_media(location=live)
    story.bot_says("location-offer")
    for step in range(3):
        moved = {**live, "latitude": 35.6812 + step / 1000}
        await story.update({"edited_message": {**story.envelope(), "location": moved, "edit_date": step}})
        story.bot_stays_silent()


async def test_in_a_group_it_is_none_of_our_business(story: Story) -> None:
    """telegram.md 23: where somebody lives is asked in private only."""
    await story.user_sends_media(chat={"id": GROUP, "type": "supergroup", "title": "Seekers"}, **TOKYO)
    story.bot_stays_silent()


async def test_coordinates_are_forgotten(story: Story, caplog: pytest.LogCaptureFixture) -> None:
    """Only the zone is kept: neither the inbox nor anything else stored, sent or logged holds where somebody was."""
    with caplog.at_level("DEBUG"):
        await story.user_sends_media(**TOKYO)
        story.bot_says("location-offer")
        await story.user_taps("_take_location")
        story.bot_says("settings-menu")
        await story.user_sends("/export")
    export = next(message for message in story.skip() if message.document)
    everything = [export.document, caplog.text, *(message.html for message in story.chat.messages.values())]
    await story.store.close()
    with sqlite3.connect(story.path) as database:
        assert database.execute("SELECT count(*) FROM inbox WHERE body IS NOT NULL").fetchall() == [(0,)]
        everything += [str(row) for row in database.execute("SELECT status, body FROM inbox")]
    database.close()
    await story.open()
    assert "Asia/Tokyo" in export.document
    assert not [text for text in everything if "35.68" in text or "139.76" in text]
