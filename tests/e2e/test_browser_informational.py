"""Indonesian, on a phone: a talk with somebody inside, from what to expect to the thank-you, and its reminders."""

from __future__ import annotations

from html import unescape

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser_chat import sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_walks import letter_has
from tests.e2e.browser_words import label

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]
OWN = "Boleh kerja dari rumah, Bu?"


def test_sari_prepares_a_talk_and_tells_what_came_of_it(house: House, browser: Browser) -> None:
    """C1-C10: the bank by taps, a question of her own, the sheet twice, the outcome, and thanks with one detail."""
    with sitting_down(browser, house.url, "Sari") as sari:
        sari.starts()
        sari.taps("talk")
        sari.flow = "informational"
        sari.writes(company="Kopi Nusantara", standing="udah janjian")
        sari.answers(liking="yes", expect="on", expect_more="on")
        sari.writes(when="Kamis jam 10 pagi")
        sari.asks("when_ok")
        sari.finds("Kopi Nusantara", "Kam", "10.00")
        sari.answers(when_ok="yes", goal_fit="day")
        expect(sari.button("day")).to_contain_text("✓")
        sari.taps("surprised")
        expect(sari.button("surprised")).to_contain_text("✓")
        sari.types("4")
        expect(sari.button("hard_times")).to_contain_text("✓")
        sari.picture("id-informational-bank")
        sari.sees_whole_labels()
        sari.taps("enough")
        sari.answers(goal_roles="hear_first")
        expect(sari.button("hear_first")).to_contain_text("✓")
        sari.reloads()
        sari.asks("goal_roles")
        sari.taps("enough")
        sari.answers(goal_contact="none")
        sari.writes(own_questions=OWN)
        sari.finds(f"✓ {OWN}")
        sari.taps("enough")
        sari.writes(person="Ibu Dewi", zone="Jakarta")
        sari.asks("sheet")
        sari.picture("id-informational-sheet")
        _asks_on_paper(sari.downloads(1, ".html"))
        sari.taps("fine")
        sari.asks("prepared")

        sari.turns_the_clock("next-nudge")
        sari.reads("reminder-prepare")
        sari.finds("Kopi Nusantara")
        sari.picture("id-informational-evening-before")
        _asks_on_paper(sari.downloads(2, ".html"))
        sari.types("siap")
        sari.reads("reminder-noted")
        sari.turns_the_clock("next-nudge")
        sari.reads("reminder-ahead_soon")
        sari.turns_the_clock("next-nudge")
        sari.reads("reminder-talk_over")
        sari.picture("id-informational-over")
        sari.taps("write")
        sari.answers(outcome="fits")
        sari.writes(check_back_on="tiga minggu lagi")
        sari.asks("settled")
        sari.picture("id-informational-outcome")
        sari.answers(settled="thanks", letter_language="id")
        sari.writes(detail="cerita Ibu tentang panen pertama", my_name="Sari Putri")
        sari.asks("thanks_letter")
        letter_has(sari.letter(), "Ibu Dewi", "panen pertama", "Sari Putri")
        sari.picture("id-informational-thanks")
        sari.types("udah kukirim")
        sari.asks("done")


def _asks_on_paper(sheet: bytes) -> None:
    """See that the sheet's file asks what was chosen, in full, and says whom."""
    text = unescape(sheet.decode())
    asked = [label("id", "informational-goal_fit", f"{one}-question") for one in ("day", "surprised", "hard_times")]
    for piece in ("Kopi Nusantara", "Ibu Dewi", *asked, OWN):
        assert piece in text
    assert label("id", "informational-goal_contact", "elsewhere-question") not in text  # never chosen
