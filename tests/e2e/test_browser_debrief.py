"""English, on a phone: an interview is over; thanks to two people, and what may be written when, until it is let go."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.browser_chat import Chat, sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_walks import letter_has

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_grace_thanks_waits_asks_once_and_lets_go(house: House, browser: Browser) -> None:
    """D3-D13: two thank-yous, a promise that counts, too early, one follow-up, one last note, closed, and revived."""
    with sitting_down(browser, house.url, "Grace") as grace:
        grace.starts()
        grace.taps("over")
        grace.flow = "debrief"
        _thanks_two_people(grace)

        grace.asks("hub")
        grace.finds("Acme", "26 Nov", "4 Dec")
        grace.picture("en-debrief-hub")
        grace.taps("follow_up")
        grace.asks("too_early")
        grace.finds("4 Dec", "7 Dec")
        grace.picture("en-debrief-too-early")
        grace.types("all right")
        grace.asks("hub")
        grace.reloads()
        grace.asks("hub")
        grace.types("may I phone them?")
        grace.asks("phone")
        grace.taps("fine")
        grace.asks("hub")

        grace.turns_the_clock("plus-week")
        grace.turns_the_clock("next-nudge")
        grace.reads("reminder-follow_up")
        grace.finds("Acme", "4 Dec")
        grace.picture("en-debrief-follow-up-nudge")
        grace.taps("write")
        _writes_on(grace)
        grace.picture("en-debrief-follow-up-letter")
        grace.types("it's out")
        grace.answers(hub="follow_up")
        grace.asks("too_often")
        grace.picture("en-debrief-too-often")
        grace.taps("wait")
        grace.asks("hub")

        grace.turns_the_clock("next-nudge")
        grace.reads("reminder-final_note")
        grace.picture("en-debrief-final-nudge")
        grace.taps("write")
        _writes_on(grace)
        grace.taps("sent")
        grace.asks("hub")

        grace.turns_the_clock("next-nudge")
        grace.reads("reminder-let_go")
        grace.picture("en-debrief-let-go")
        grace.taps("close")
        grace.reads("reminder-closed")
        grace.picture("en-debrief-closed")
        grace.taps("revive")
        grace.reads("reminder-noted")
        grace.calls("interviews")
        grace.asks("list")
        grace.finds("Acme", "21 Jan")  # waited for anew, and nothing asked twice


def _thanks_two_people(grace: Chat) -> None:
    """Say who was there and what stayed, and get two letters that do not begin alike."""
    grace.writes(company="Acme", over_at="last Thursday at 2 pm")
    grace.presses("Thu 26 Nov")  # on a Sunday, that may be either
    grace.writes(people="Kim Morgan, Robin Winter")
    for name in ("Kim Morgan", "Robin Winter"):
        grace.finds(f"✓ {name}")
    grace.picture("en-debrief-people")
    grace.taps("enough")
    grace.writes(promised="by Friday", zone="London")
    grace.asks("noted")
    grace.finds("Acme", "Kim Morgan", "Robin Winter")
    grace.taps("thanks")
    grace.answers(letter_language="en")
    grace.asks("details")
    grace.finds("Kim Morgan")
    grace.types("how you hand over night shifts")
    grace.finds("Robin Winter")
    grace.types("the whiteboard of mistakes")
    grace.writes(my_name="Grace Hall")
    grace.asks("letter")
    grace.picture("en-debrief-letters")
    letters = grace.page.locator("[data-testid=copyable].pre")
    expect(letters).to_have_count(2)
    letter_has(letters.first, "Kim Morgan", "night shifts", "Grace Hall")
    letter_has(letters.last, "Robin Winter", "whiteboard", "Grace Hall")
    openings = [letters.nth(number).inner_text().split("\n\n")[1] for number in (0, 1)]
    assert openings[0] != openings[1]
    grace.taps("sent")


def _writes_on(grace: Chat) -> None:
    """Go on from a reminder to the letter it is about."""
    grace.answers(letter_language="en")
    grace.writes(recipient="Kim Morgan")
    grace.asks("letter")
    letter_has(grace.letter(), "Kim Morgan", "Acme", "Grace Hall")
