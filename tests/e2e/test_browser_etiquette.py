"""What may be asked when, and by whose clock: a German interview that is over, one in London, and a move to Jakarta.

And in English a moment typed straight onto a reminder, which outlives a power cut.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.e2e.browser_chat import Chat, sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_walks import notes_interview
from tests.e2e.browser_words import reminder

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]
OVER, AHEAD = "Elbe Solar", "Blaupause Architektur"


def test_jonas_waits_two_weeks_and_moves_to_jakarta(house: House, browser: Browser) -> None:
    """D8 with its reason; both clocks where they differ; after a move he says which hours were meant."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        _says_it_is_over(jonas)
        _sees_why_not_sooner(jonas)
        _notes_where_the_firm_is(jonas)

        jonas.calls("settings")
        jonas.answers(menu="place")
        jonas.writes(zone="Jakarta")
        jonas.asks("moved_house")
        jonas.finds("WIB", AHEAD, "So., 20. Dez., 21:00 Uhr (14:00 Uhr in London)")
        jonas.lacks(OVER)  # what is over has no hour that could be meant otherwise
        jonas.picture("de-etiquette-moved-house")
        jonas.taps("as_noted")
        jonas.asks("menu")
        jonas.finds("WIB", "17:00 Uhr")
        jonas.calls("interviews")
        jonas.asks("list")
        jonas.finds("So., 20. Dez., 15:00 Uhr (08:00 Uhr in London)")
        jonas.picture("de-etiquette-both-clocks")
        jonas.presses(AHEAD)
        jonas.asks("item")
        jonas.finds("15:00 Uhr (08:00 Uhr in London)", "Sa., 19. Dez., 18:00 Uhr (WIB)")


def _says_it_is_over(jonas: Chat) -> None:
    """Tell of a stretch of time, of which the beginning is taken, and of no promise; the place is asked once."""
    jonas.calls("debrief")
    jonas.writes(company=OVER, over_at="gestern zwischen 14 und 15 Uhr")
    jonas.asks("people")
    jonas.reads("when-range")
    jonas.finds("Als Ende habe ich 15:00 Uhr verstanden")
    jonas.picture("de-etiquette-range")
    jonas.answers(people="unknown", promised="nothing")
    jonas.writes(zone="München")
    jonas.asks("noted")
    jonas.finds("München", "dort ist es jetzt 11:00 Uhr")
    jonas.picture("de-etiquette-local-time")
    jonas.taps("later")
    jonas.asks("hub")
    jonas.finds("Sa., 28. Nov.", "nachfragen ab Mo., 14. Dez.")


def _sees_why_not_sooner(jonas: Chat) -> None:
    """Look up the reminder to ask: two weeks, and past the weekend on which they end."""
    jonas.calls("nudges")
    jonas.asks("list")
    jonas.picture("de-etiquette-nudges")
    jonas.presses(reminder("de", "follow_up", OVER))
    jonas.asks("item")
    jonas.finds("Mo., 14. Dez., 09:00 Uhr", "zwei Wochen", "Sa., 12. Dez.", "Wochenende")
    jonas.picture("de-etiquette-follow-up")


def _notes_where_the_firm_is(jonas: Chat) -> None:
    """Note an interview and then, from its item, the town of the firm."""
    jonas.calls("interviews")
    jonas.asks("list")
    notes_interview(jonas, company=AHEAD, role="Bauzeichner", when="in 3 Wochen um 15 Uhr")
    jonas.finds("So., 20. Dez., 15:00 Uhr")
    jonas.lacks("London")
    jonas.answers(item="edit", edit="employer")
    jonas.writes(employer="London")
    jonas.answers(edit="back")
    jonas.asks("item")
    jonas.finds("London, Vereinigtes Königreich", "15:00 Uhr (14:00 Uhr in London)")
    jonas.picture("de-etiquette-employer")


def test_grace_types_a_moment_onto_a_reminder(house: House, browser: Browser) -> None:
    """No button before it; planned, listed, kept through a kill -9; stopping it can be undone on the spot."""
    with sitting_down(browser, house.url, "Grace") as grace:
        grace.starts()
        grace.calls("interviews")
        grace.asks("empty")
        notes_interview(grace, company="Acme", role="baker", when="in three days at 7 pm", zone="London")
        grace.turns_the_clock("next-nudge")
        grace.reads("reminder-ahead")
        grace.finds("Wed 2 Dec, 19:00")
        grace.picture("en-etiquette-reminder")
        grace.types("tomorrow at 5 pm")
        grace.finds("Acme", "Wed 2 Dec, 17:00 (London)")
        grace.picture("en-etiquette-typed-moment")

        house.kill()
        house.start()
        grace.survives()
        grace.calls("nudges")
        grace.asks("list")
        grace.finds("Wed 2 Dec, 17:00 (London)")
        grace.presses(reminder("en", "ahead", "Acme"))
        grace.asks("item")
        grace.finds("Wed 2 Dec, 17:00")
        grace.picture("en-etiquette-nudges-item")

        grace.turns_the_clock("next-nudge")
        grace.reads("reminder-ahead")
        grace.taps("stop")
        grace.reads("reminder-off")
        grace.picture("en-etiquette-stopped")
        grace.taps("undo")
        grace.reads("reminder-ahead")  # what stopping had interrupted
        grace.taps("fine")
        grace.reads("reminder-noted")
