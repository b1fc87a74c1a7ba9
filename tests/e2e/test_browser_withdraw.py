"""German, on a phone: out of a process with everything on the way, and all processes at a glance."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser_chat import sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_walks import letter_has

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_jonas_asks_about_his_doubts_and_leaves_in_the_end(house: House, browser: Browser) -> None:
    """B3-B12: concerns come back the evening before; the unsent letter is recalled; then one line more."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.taps("out")
        jonas.flow = "withdraw"
        jonas.writes(company="Nordlicht Logistik")
        jonas.answers(rounds="one", motive="heard", concerns="hours")
        expect(jonas.button("hours")).to_contain_text("✓")
        jonas.types("Der Fuhrpark ist uralt")
        jonas.finds("✓ Der Fuhrpark ist uralt")
        jonas.picture("de-withdraw-concerns")
        jonas.taps("enough")
        jonas.asks("raise_them")
        jonas.finds("Woche", "Der Fuhrpark ist uralt")
        jonas.picture("de-withdraw-questions")
        jonas.taps("keep")
        jonas.writes(next_when="Donnerstag um 14 Uhr", zone_next="Berlin")
        jonas.asks("carrying")

        jonas.turns_the_clock("next-nudge")
        jonas.reads("reminder-concerns_due")
        jonas.finds("Nordlicht Logistik", "Do.", "14:00", "Der Fuhrpark ist uralt")
        jonas.picture("de-withdraw-evening-before")
        jonas.taps("fine")
        jonas.reads("reminder-noted")

        jonas.turns_the_clock("plus-day")
        jonas.reads("reminder-thank_you")
        jonas.calls("withdraw")
        jonas.asks("company")
        jonas.presses("Nordlicht Logistik")
        jonas.asks("motive")
        jonas.types("ich will da raus")
        jonas.answers(met="several", again="yes")
        jonas.asks("decided")
        jonas.finds("Nordlicht Logistik")
        jonas.picture("de-withdraw-decided")
        jonas.taps("later")
        jonas.asks("put_off")
        jonas.turns_the_clock("plus-hour")
        jonas.reads("reminder-unsent")
        jonas.picture("de-withdraw-unsent")
        jonas.taps("write")
        jonas.writes(letter_language="deutsch", my_name="Jonas Weber", recipient="Frau Sommer")
        jonas.asks("withdraw_letter")
        letter_has(jonas.letter(), "Guten Tag Frau Sommer", "Nordlicht Logistik", "Ihnen", "Jonas Weber")
        jonas.picture("de-withdraw-letter")
        jonas.taps("short")
        expect(jonas.button("short")).to_have_count(0)
        jonas.taps("sent")
        jonas.answers(connect="line")
        jonas.writes(recipient="Kim Yilmaz")
        jonas.asks("connection")
        letter_has(jonas.letter(), "Kim Yilmaz", "Jonas Weber")
        jonas.picture("de-withdraw-connection")
        jonas.taps("done")
        jonas.asks("left")
