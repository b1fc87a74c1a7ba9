"""settings in a real browser, in German: everything that is remembered, seen and changed in one message."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.e2e.browser_chat import sitting_down
from tests.e2e.browser_house import House

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_jonas_sets_his_place_his_days_and_his_letters(house: House, browser: Browser) -> None:
    """By taps and by typing; what was set stands in the menu, after a reload and a kill -9 too."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.calls("settings")
        jonas.flow = "settings"
        jonas.answers(menu="place")
        jonas.writes(zone="Leipzig")
        jonas.asks("menu")
        jonas.finds("Leipzig")
        jonas.answers(menu="quiet", quiet="late")
        jonas.answers(menu="about", about="letter_language", letter_language="en")
        jonas.answers(about="work_days")
        jonas.asks("work_days")
        jonas.types("mo bis do")
        jonas.types("das ist alles")
        jonas.asks("about")
        jonas.finds("Englisch", "Donnerstag")
        jonas.picture("de-settings-about")
        jonas.reloads()
        house.kill()
        house.start()
        jonas.survives()
        jonas.taps("back")
        jonas.answers(menu="reminders", reminders="off")
        jonas.asks("menu")
        jonas.picture("de-settings-menu")
        jonas.answers(menu="done")
        jonas.asks("done")
        jonas.calls("nudges")
        jonas.flow = "nudges"
        jonas.asks("silent")
        jonas.taps("allow")
        jonas.asks("empty")
