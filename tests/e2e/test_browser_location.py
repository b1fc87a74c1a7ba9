"""A location sent from the page, on a phone: offered, taken, corrected; with a finger and with the keyboard only."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser_chat import DESKTOP, Chat, sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_words import plain

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


def _opens_the_places(chat: Chat) -> None:
    chat.page.get_by_test_id("places-toggle").click()
    expect(chat.page.get_by_test_id("places")).to_be_visible()


def _fits(chat: Chat) -> None:
    """Nothing of the page stands beyond its right edge."""
    assert chat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for box in (chat.page.get_by_test_id(name).bounding_box() for name in ("places", "send-location", "send")):
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= chat.page.viewport_size["width"]  # type: ignore[index]  # it has one


def test_sari_sends_where_she_is(house: House, browser: Browser) -> None:
    """Unasked it is an offer; at sea a kind answer; asked in the settings it is the answer."""
    with sitting_down(browser, house.url, "Sari") as sari:
        sari.starts()
        _opens_the_places(sari)
        _fits(sari)
        sari.picture("id-location-places")
        sari.page.get_by_role("button", name="Bali").click()
        expect(sari.page.get_by_test_id("places")).to_be_hidden()
        expect(sari.page.get_by_test_id("location")).to_contain_text("115.2167")
        sari.reads("location-offer")
        sari.finds("WITA")
        sari.picture("id-location-offer")
        sari.newest.get_by_role("button", name=plain("id", "location-take")).click()
        sari.flow = "settings"
        sari.asks("menu")
        sari.finds("WITA")
        sari.picture("id-location-taken")
        sari.answers(menu="place")
        sari.asks("zone")
        _opens_the_places(sari)
        sari.page.get_by_test_id("city-5").click()
        sari.reads("location-nowhere")
        _opens_the_places(sari)
        sari.page.get_by_role("button", name="New York").click()
        sari.asks("menu")
        sari.finds("New York")


def test_grace_needs_no_mouse(house: House, browser: Browser) -> None:
    """The cities open, close and are chosen by keys; coordinates that are none go nowhere."""
    with sitting_down(browser, house.url, "Grace", DESKTOP) as grace:
        grace.starts()
        toggle, places = grace.page.get_by_test_id("places-toggle"), grace.page.get_by_test_id("places")
        toggle.focus()
        toggle.press("Enter")
        expect(grace.page.get_by_test_id("attach-voice")).to_be_focused()
        grace.page.keyboard.press("Escape")
        expect(places).to_be_hidden()
        expect(toggle).to_be_focused()
        toggle.press("Enter")
        grace.page.get_by_test_id("latitude").fill("95")
        grace.page.get_by_test_id("longitude").fill("13.4")
        grace.page.get_by_test_id("longitude").press("Enter")
        expect(places).to_be_visible()
        expect(grace.page.get_by_test_id("location")).to_have_count(0)
        grace.page.get_by_test_id("latitude").fill("55.95")
        grace.page.get_by_test_id("longitude").fill("-3.19")
        grace.page.get_by_test_id("longitude").press("Enter")
        expect(grace.field).to_be_focused()
        grace.reads("location-offer")
        grace.finds("London")
        grace.types(plain("en", "location-leave"))
        grace.reads("location-left")
