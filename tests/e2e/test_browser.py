"""Whole conversations in a real browser: the process as `make run` starts it, the page, and a person's hands."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.browser_chat import DESKTOP, Chat, sitting_down
from tests.e2e.browser_house import House
from tests.e2e.browser_words import told_apart

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.xdist_group("browser")]


def test_jonas_taps_his_way_to_a_decline(house: House, browser: Browser) -> None:
    """German, by taps: the card, a night's sleep, a snooze, the decision, the letter with Sie, the careers watch."""
    with sitting_down(browser, house.url, "Jonas") as jonas:
        jonas.starts()
        jonas.taps("decide")
        jonas.writes(company="Acme GmbH", role="Analyst", when="nächsten Donnerstag um halb drei")
        jonas.asks("when_ok")
        jonas.finds("Acme GmbH, Analyst", "Do.", "14:30")
        jonas.answers(when_ok="yes", employed="full", priorities="learning")
        expect(jonas.button("learning")).to_contain_text("✓")
        jonas.taps("pay")
        expect(jonas.button("pay")).to_contain_text("✓")
        jonas.taps("enough")
        jonas.asks("fit")
        jonas.finds("Lernen und Geld")
        jonas.answers(fit="hardly", practice="some", time="tight", excuses="excuse")
        jonas.answers(surprise="some", overload="few", doors="maybe", energy="polite")
        jonas.asks("card")
        jonas.picture("de-card")
        jonas.answers(card="unsure", unsure="sleep", zone="cet")
        jonas.asks("asleep")
        jonas.finds("09:00", "Berlin")

        jonas.turns_the_clock("next-nudge")
        jonas.asks("woken")
        jonas.picture("de-nudge")
        jonas.answers(woken="snooze", woken_later="hour")
        jonas.asks("asleep_again")
        jonas.finds("10:00")
        jonas.turns_the_clock("next-nudge")
        jonas.answers(woken="card", card="decline", after_decline="letter", letter_language="de")
        jonas.writes(my_name="Jonas Weber", recipient="Frau Sommer")
        jonas.asks("decline_letter")
        jonas.picture("de-letter")
        _has(jonas.letter(), "Guten Tag Frau Sommer", "Ihre Einladung", "Acme GmbH", "Jonas Weber")
        _copies_everything(jonas, subject="Analyst", body="Guten Tag Frau Sommer")
        jonas.answers(decline_letter="done", watch="yes")
        jonas.reads("watch-waiting")
        jonas.finds("Acme GmbH", "09:00")

        jonas.turns_the_clock("next-nudge")
        jonas.reads("watch-look")
        jonas.finds("Frau Sommer")


def test_sari_types_her_way_to_an_accepting_letter_in_german(house: House, browser: Browser) -> None:
    """Indonesian, not one tap: everyday words, a date in words, own priorities, a correction, a letter in German."""
    with sitting_down(browser, house.url, "Sari") as sari:
        sari.starts()
        sari.types("dapet undangan")
        sari.writes(company="PT Bintang Timur", role="staf gudang", when="Kamis depan jam 2 siang")
        sari.asks("when_ok")
        sari.finds("staf gudang", "Kam", "14.00")
        sari.writes(when_ok="iya bener", employed="kerja kantoran")
        sari.writes(priorities="gaji sama bos yang gak gampang marah")
        sari.finds("bos yang gak gampang marah", "✓ Gaji")
        sari.types("udah itu aja")
        sari.asks("fit")
        sari.finds("bos yang gak gampang marah")
        sari.types("mungkin sih")
        sari.writes(practice="kembali")
        sari.writes(fit="kayaknya nggak", practice="lupa, udah lama banget", time="sempet kok", excuses="izin aja")
        sari.writes(surprise="gak kenal", overload="cuma ini", doors="siapa tau", energy="niat banget")
        sari.asks("card")
        sari.picture("id-card")
        sari.writes(card="pikir dulu", unsure="tidur dulu", zone="Surabaya")
        sari.asks("asleep")
        sari.finds("09.00", "WIB")

        sari.turns_the_clock("next-nudge")
        sari.asks("woken")
        sari.picture("id-nudge")
        sari.writes(woken="nanti aja", woken_later="sejam lagi")
        sari.asks("asleep_again")
        sari.turns_the_clock("next-nudge")
        sari.writes(woken="liat ringkasan", card="gue dateng", after_go="boleh, tolong tulisin")
        sari.writes(letter_language="bahasa jerman", my_name="Sari Putri", recipient="Kim Sommer", other_role="gak ada")
        sari.asks("accept_letter")
        sari.picture("id-letter")
        _has(sari.letter(), "Guten Tag Kim Sommer", "Ihre Einladung", "14:00 Uhr", "Sari Putri")
        sari.types("sip, udah kukirim")
        sari.asks("went")


def test_grace_and_everything_that_goes_wrong(house: House, browser: Browser) -> None:
    """English on a desktop: reload, kill -9, an old button, blocking, 429 and a time-out; the conversation goes on."""
    with sitting_down(browser, house.url, "Grace", DESKTOP) as grace:
        page = grace.page
        grace.starts()
        grace.taps("decide")
        grace.writes(company="Acme")
        grace.asks("role")
        old_button = grace.button("unclear")
        page.reload()
        grace.asks("role")
        expect(old_button).to_be_visible()

        grace.types("analyst")
        grace.asks("when")

        house.kill()
        expect(page.get_by_test_id("connection")).not_to_be_empty()
        grace.field.fill("Tuesday 3 pm")
        grace.field.press("Enter")
        expect(page.get_by_test_id("toast")).to_contain_text("Connection lost")
        expect(grace.field).to_have_value("Tuesday 3 pm")  # nothing a person wrote is lost
        grace.picture("en-connection-lost")
        house.start()
        expect(page.get_by_test_id("connection")).to_be_empty()
        assert all("ERR_" in complaint for complaint in grace.complaints), grace.complaints
        grace.complaints.clear()

        grace.types("Tuesday 3 pm")
        grace.asks("when_ok")

        grace.meets("429")
        grace.types("yes")
        grace.asks("employed")
        grace.meets("timeout-before")
        grace.types("no")
        grace.asks("priorities")
        grace.meets("timeout-after")
        grace.types("pay")
        expect(grace.button("pay")).to_contain_text("✓")

        page.get_by_test_id("block").click()
        expect(grace.field).to_be_hidden()
        grace.picture("en-blocked")
        page.get_by_test_id("start").click()
        grace.reads("resume-offer")
        grace.taps("go")
        grace.answers(priorities="learning")
        expect(grace.button("learning")).to_contain_text("✓")
        grace.taps("enough")
        grace.answers(fit="gladly", practice="rusty", time="enough")
        grace.answers(surprise="little", overload="none", doors="yes", energy="present")
        grace.asks("card")
        grace.picture("en-card")
        grace.answers(card="unsure", unsure="sleep", zone="gmt")
        grace.asks("asleep")
        grace.turns_the_clock("next-nudge")
        grace.asks("woken")
        grace.picture("en-nudge")
        grace.types("/language")
        grace.reads("language-language")
        first = page.locator(f"[data-message-id='{grace.newest.get_attribute('data-message-id')}']")
        grace.types("/language")
        expect(page.locator("[data-message-id]").last).not_to_have_attribute(
            "data-message-id", str(first.get_attribute("data-message-id"))
        )
        grace.reads("language-language")
        first.locator(".key").first.click()
        expect(page.get_by_test_id("alert")).to_contain_text(told_apart("en", "slip-over"))
        grace.picture("en-old-button")
        page.get_by_test_id("alert-ok").click()
        grace.taps("en")
        grace.asks("woken")
        grace.answers(woken="card", card="go", after_go="letter", letter_language="en")
        grace.writes(my_name="Grace Hall", recipient="Kim Morgan")
        grace.answers(other_role="none")
        grace.asks("accept_letter")
        grace.picture("en-letter")
        _has(grace.letter(), "Kim Morgan", "Grace Hall")


def test_the_page_needs_no_mouse_and_names_everything(house: House, browser: Browser) -> None:
    """The keyboard alone goes through Start and a question; every control has a name, every id is used once."""
    with sitting_down(browser, house.url, "Grace", DESKTOP) as grace:
        keyboard = grace.page.keyboard
        _tabs_to(grace, grace.page.get_by_test_id("start"))
        keyboard.press("Enter")
        grace.reads("welcome-hello")
        expect(grace.field).to_be_focused()
        _tabs_to(grace, grace.button("decide"), backwards=True)
        keyboard.press("Enter")
        grace.asks("company")
        expect(grace.field).to_be_focused()  # the button is gone; the field is next
        keyboard.type("Acme")
        keyboard.press("Enter")
        grace.asks("role")
        _tabs_to(grace, grace.button("unclear"), backwards=True)
        keyboard.press("Space")
        grace.asks("when")
        for screen in ((1280, 860), (390, 844)):
            grace.page.set_viewport_size({"width": screen[0], "height": screen[1]})
            assert grace.page.evaluate(_NAMELESS) == []
            assert grace.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert grace.page.evaluate(_TWICE) == []
        expect(grace.page.get_by_role("log")).to_be_visible()
        expect(grace.page.get_by_role("main").get_by_role("tabpanel", name=re.compile("Grace"))).to_be_visible()
        expect(grace.page.get_by_text("edited")).to_have_count(0)  # a bot changes its questions all the time
        expect(grace.page.locator("html")).to_have_attribute("lang", "en")
        expect(grace.page.get_by_role("heading", level=1)).to_have_count(1)


_CONTROLS = "button, a[href], input, textarea, [role=button], [role=tab], [role=group], dialog, img"
_NAMELESS = f"""() => {{
  const text = (id) => document.getElementById(id)?.textContent.trim();
  const named = (node) => node.getAttribute("aria-label")
    || (node.getAttribute("aria-labelledby") ?? "").split(" ").some(text)
    || [...(node.labels ?? [])].some((label) => label.textContent.trim())
    || (node.tagName === "IMG" && node.hasAttribute("alt"))
    || (node.tagName !== "TEXTAREA" && node.textContent.trim());
  const shown = [...document.querySelectorAll("{_CONTROLS}")].filter((node) => node.checkVisibility());
  return shown.filter((node) => !named(node)).map((node) => node.outerHTML);
}}"""
_TWICE = """() => {
  const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}"""


def _tabs_to(chat: Chat, goal: Locator, *, backwards: bool = False) -> None:
    """Press Tab until the goal has the focus; no more often than the page has controls."""
    expect(goal).to_be_visible()
    for _ in range(60):
        if goal.evaluate("node => node === document.activeElement"):
            return
        chat.page.keyboard.press("Shift+Tab" if backwards else "Tab")
    raise AssertionError(f"Tab never came to {goal}")


def _has(letter: Locator, *pieces: str) -> None:
    for piece in pieces:
        expect(letter).to_contain_text(piece)
    expect(letter).not_to_contain_text(re.compile(r"[\[\]{}]"))


def _copies_everything(chat: Chat, *, subject: str, body: str) -> None:
    """Press the letter's copy button and its text, and look at the clipboard after each."""
    copying = chat.page.locator(".key[data-copy]")
    expect(copying).to_have_count(1)
    for press, piece in ((copying, subject), (chat.letter(), body)):
        press.click()
        expect(chat.page.get_by_test_id("toast")).to_be_visible()
        assert piece in chat.clipboard()
