"""German, on a phone: all processes at a glance, as a picture and for the calendar; a date moves, the power fails."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser_chat import Chat, sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_walks import notes_interview

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]
FIRST, SECOND = "Blaupause Architektur", "Elbe Solar"


def test_jonas_keeps_his_dates_through_a_power_cut(house: House, browser: Browser) -> None:
    """An .ics for each date, a picture that says what it shows, and a moved interview in both."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.calls("interviews")
        jonas.asks("empty")
        notes_interview(jonas, company=FIRST, role="Bauzeichner", when="Dienstag um 10 Uhr", zone="Leipzig")
        jonas.finds("Bauzeichner", "Di.", "10:00")
        jonas.picture("de-interviews-item")
        jonas.taps("back")
        jonas.asks("list")
        notes_interview(jonas, company=SECOND, role="keine Ahnung", when="Freitag um 15 Uhr")
        jonas.finds("Fr.", "15:00")
        jonas.types("zur Liste")
        jonas.asks("list")
        jonas.finds(FIRST, SECOND)
        jonas.reloads()
        jonas.asks("list")
        jonas.picture("de-interviews-list")

        jonas.taps("picture")
        photo = jonas.page.get_by_test_id("photo").last
        expect(photo).to_be_visible()
        expect(photo).to_have_js_property("complete", True)
        assert photo.evaluate("image => image.naturalWidth") > 300
        jonas.asks("list")
        for said in (FIRST, SECOND):
            expect(jonas.page.get_by_alt_text(said).last).to_be_visible()
        photo.scroll_into_view_if_needed()
        jonas.picture("de-interviews-picture")

        jonas.taps("calendar")
        assert _dates(jonas, 1) == {FIRST: (1, 10, 0), SECOND: (4, 15, 0)}
        jonas.asks("list")
        jonas.presses(SECOND)
        jonas.answers(item="dates", dates="move")
        jonas.asks("moved_to")

        house.kill()
        house.start()
        jonas.survives()
        jonas.types("Freitag halb fünf")
        jonas.asks("dates")
        jonas.finds("16:30")
        jonas.lacks("15:00")
        jonas.picture("de-interviews-moved")
        jonas.taps("calendar")
        assert _dates(jonas, 2) == {SECOND: (4, 16, 30)}
        jonas.taps("back")
        jonas.asks("item")


def _dates(jonas: Chat, file: int) -> dict[str, tuple[int, int, int]]:
    """Return weekday (Monday is 0), hour and minute of each interview in an .ics, there in Leipzig."""
    dates = {}
    for event in icalendar.Calendar.from_ical(jonas.downloads(file, ".ics")).walk("VEVENT"):
        begins = event.decoded("DTSTART")
        assert isinstance(begins, datetime)
        local = begins.astimezone(ZoneInfo("Europe/Berlin"))
        company = next(name for name in (FIRST, SECOND) if name in str(event["SUMMARY"]))
        dates[company] = (local.weekday(), local.hour, local.minute)
    return dates
