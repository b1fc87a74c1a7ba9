"""Indonesian, on a phone: which reminders come, one later in one's own words, one dropped, all off and on again."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.e2e.browser_chat import sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_walks import notes_interview
from tests.e2e.browser_words import reminder

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]
COMPANY = "Toko Sinar"
THANK_YOU, LET_GO = (reminder("id", kind, COMPANY) for kind in ("thank_you", "let_go"))


def test_sari_moves_drops_and_stops_her_reminders(house: House, browser: Browser) -> None:
    """Snoozing moves only that one; stopping all can be undone on the spot; what was dropped stays away."""
    with sitting_down(browser, house.url, "Sari") as sari:
        sari.starts()
        sari.calls("nudges")
        sari.asks("empty")
        sari.taps("interviews")
        sari.flow = "interviews"
        sari.asks("empty")
        notes_interview(sari, company=COMPANY, role="kasir", when="Kamis jam 2 siang", zone="Surabaya")
        sari.calls("nudges")
        sari.asks("list")
        sari.picture("id-nudges-list")
        sari.finds("Rab, 2 Des", "18.00 WIB")
        sari.presses(THANK_YOU)
        sari.asks("item")
        sari.picture("id-nudges-item")
        sari.taps("later")
        sari.writes(later="Jumat jam 10 pagi")
        sari.asks("moved")
        sari.finds("Jum, 4 Des", "10.00 WIB")
        sari.taps("back")
        sari.asks("list")
        sari.finds("Rab, 2 Des, pukul 18.00", "Jum, 4 Des, pukul 10.00")  # only that one moved

        house.kill()
        house.start()
        sari.survives()
        sari.presses(LET_GO)
        sari.answers(item="drop", dropped="back")
        sari.asks("list")
        sari.lacks(LET_GO)
        sari.types("matikan semua")
        sari.asks("silent")
        sari.picture("id-nudges-silent")
        sari.types("nyalain lagi")
        sari.asks("list")
        sari.finds("Rab, 2 Des, pukul 18.00", "Jum, 4 Des, pukul 10.00")
        sari.lacks(LET_GO)
        sari.taps("done")
        sari.asks("done")

        sari.turns_the_clock("next-nudge")
        sari.reads("reminder-ahead")
        sari.picture("id-nudges-evening-before")
        sari.types("nanti aja")
        sari.reads("reminder-later")
        sari.types("Kamis jam 8 pagi")
        sari.reads("reminder-snoozed")
        sari.finds("Kam, 3 Des", "08.00")
        sari.turns_the_clock("next-nudge")
        sari.reads("reminder-ahead")
        sari.taps("stop")
        sari.reads("reminder-off")
        sari.taps("undo")
        sari.reads("reminder-ahead")  # what stopping had interrupted
        sari.taps("fine")
        sari.reads("reminder-noted")
        sari.finds("Kam, 3 Des, pukul 13.00")
