"""What is sent besides words, from the page: by finger and by keys; and a message changed by its owner."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser_chat import DESKTOP, sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_words import plain

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_jonas_sends_what_is_no_text(house: House, browser: Browser) -> None:
    """Each kind is answered in its own way; what stands in the field goes along as a caption."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.calls("decide")
        jonas.asks("company")
        toggle = jonas.page.get_by_test_id("places-toggle")
        for kind in ("voice", "photo", "sticker", "document", "contact", "poll"):
            toggle.click()
            if kind == "voice":
                jonas.picture("de-attach")
                assert jonas.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            jonas.page.get_by_test_id(f"attach-{kind}").click()
            expect(jonas.page.get_by_test_id("medium")).to_have_count(1 + KINDS.index(kind))
            jonas.finds(START[kind])
            jonas.finds(plain("de", "decide-company"))
        jonas.picture("de-odd")
        jonas.field.fill("Acme")
        toggle.click()
        jonas.page.get_by_test_id("attach-photo").click()
        expect(jonas.field).to_have_value("")
        jonas.asks("role")
        jonas.finds(plain("de", "odd-caption"))


KINDS = ("voice", "photo", "sticker", "document", "contact", "poll")
START = {
    "voice": "Anhören",
    "photo": "Bilder",
    "sticker": "Ist angekommen",
    "document": "Dateien",
    "contact": "Die Nummer",
    "poll": "Abstimmen",
}


def test_grace_forwards_and_edits_without_a_mouse(house: House, browser: Browser) -> None:
    """Somebody else's words answer nothing; her own corrected ones do."""
    with sitting_down(browser, house.url, "Grace", DESKTOP) as grace:
        grace.starts()
        grace.calls("decide")
        grace.asks("company")
        toggle = grace.page.get_by_test_id("places-toggle")
        toggle.focus()
        toggle.press("Enter")
        grace.page.get_by_test_id("attach-forwarded").focus()
        grace.page.keyboard.press("Enter")
        expect(grace.page.get_by_test_id("forwarded")).to_contain_text("Forwarded from Recruiting")
        expect(grace.field).to_be_focused()
        grace.finds("That's forwarded", plain("en", "decide-company"))
        grace.picture("en-forwarded")
        grace.types("Simens")
        grace.asks("role")
        grace.field.press("ArrowUp")
        expect(grace.field).to_have_value("Simens")
        grace.field.fill("Siemens")
        grace.field.press("Enter")
        grace.finds("Changed to: Siemens", plain("en", "decide-role"))
        grace.picture("en-amended")
