"""English, on a phone: one letter on its own, and drafts of one's own that are looked at before they go out."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.e2e.browser_chat import sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_walks import letter_has
from tests.e2e.browser_words import plain

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]

BAD = """Dear Ms [Name],

I still have not heard from you!!! As my ten years of sales and my three awards show, I am the perfect candidate.

Can you tell me the salary, send me the contract and say when I start? I will call you tomorrow morning.

Grace Hall"""
GOOD = """Dear Kim Morgan,

Thank you for the conversation on Thursday. I enjoyed hearing how the night shifts are handed over.

Kind regards
Grace Hall"""


def test_grace_asks_for_another_time(house: House, browser: Browser) -> None:
    """A letter for a company nobody had noted; her own words stand in it, and its subject can be copied."""
    with sitting_down(browser, house.url, "Grace") as grace:
        grace.starts()
        grace.calls("letter")
        grace.writes(company="Bolt & Sons", writing="can't make it", role="analyst", letter_language="English")
        grace.writes(proposals="Tuesday 3 pm or any time on Wednesday", my_name="Grace Hall", recipient="Kim Morgan")
        grace.asks("letter")
        letter_has(grace.letter(), "Kim Morgan", "Bolt & Sons", "Tuesday 3 pm or any time on Wednesday", "Grace Hall")
        grace.picture("en-letter-reschedule")
        grace.taps("later")
        grace.asks("later")
        grace.reloads()
        grace.asks("later")
        grace.taps("letter")
        grace.asks("letter")
        grace.types("it's sent")
        grace.asks("sent")


def test_grace_has_two_drafts_looked_at(house: House, browser: Browser) -> None:
    """D5, D6, D10: gap, shouting, selling, several asks and a call are named; a calm note is good to send."""
    with sitting_down(browser, house.url, "Grace") as grace:
        grace.starts()
        grace.calls("check")
        grace.writes(draft=BAD)
        grace.finds("[Name]", plain("en", "draft-bracket"))
        grace.picture("en-check-bad")
        grace.asks("checked")
        grace.taps("again")
        grace.writes(draft=GOOD)
        grace.finds(plain("en", "draft-clean"))
        grace.picture("en-check-good")
        grace.asks("checked")
        grace.taps("done")
        grace.asks("done")
        grace.types(GOOD)  # pasted anywhere, it is looked at
        grace.finds(plain("en", "draft-clean"))
