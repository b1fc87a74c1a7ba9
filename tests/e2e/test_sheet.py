"""The sheet as a printer and a phone get it: one A4 page, whole, without a word to anybody outside."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser

from bot.artefacts.sheet import Sheet, sheet
from bot.language.catalog import SHIPPED, Catalog

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

CATALOG = Catalog()
# Two lines on paper.
LONG = "Woran merkt man nach einem halben Jahr bei euch, dass jemand hierher passt, und was wird aus der Probezeit?"
TWELVE = Sheet(
    "Jürgen & Söhne Maschinenbau und Anlagentechnik GmbH & Co. KG",
    "Kim Sommer",
    "Di., 8. Dez., 15:00 Uhr",
    (("Would I work there?", (LONG,) * 4), ("When may a role open?", (LONG,) * 3), ("A connection", (LONG,) * 3)),
    (LONG, "؟هل تنتقلون"),
)
_PAGES = re.compile(rb"/Type\s*/Page\b(?!s)")
_INSIDE = """() => {
  const foot = document.querySelector("footer").getBoundingClientRect();
  const wide = [...document.querySelectorAll("body *")].filter((node) => node.scrollWidth > innerWidth);
  return [Math.round(foot.bottom * 25.4 / 96), wide.length, document.querySelectorAll("li").length];
}"""


def _pages(browser: Browser, html: str) -> int:
    page = browser.new_page()
    try:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.set_content(html)
        pdf = page.pdf(prefer_css_page_size=True)
        assert asked == []
        return len(_PAGES.findall(pdf))
    finally:
        page.close()


@pytest.mark.parametrize("locale", SHIPPED)
def test_twelve_long_questions_print_on_one_page(browser: Browser, locale: str) -> None:
    html = sheet(TWELVE, catalog=CATALOG, locale=locale)[1]
    assert _pages(browser, html) == 1


@pytest.mark.parametrize("asked", [0, 1, 6])
def test_few_questions_leave_the_page_to_the_notes(browser: Browser, asked: int) -> None:
    content = Sheet("Acme", goals=(("Goal", (LONG,) * asked),))
    assert _pages(browser, sheet(content, catalog=CATALOG, locale="en")[1]) == 1


def test_many_more_questions_go_on_overleaf_and_lose_nothing(browser: Browser) -> None:
    content = Sheet("Acme", goals=(("Goal", (LONG,) * 40),))
    assert _pages(browser, sheet(content, catalog=CATALOG, locale="en")[1]) > 1


def test_on_paper_the_reminder_stands_at_the_foot_and_on_a_phone_nothing_is_cut_off(browser: Browser) -> None:
    html = sheet(TWELVE, catalog=CATALOG, locale="de")[1]
    page = browser.new_page(viewport={"width": 688, "height": 1017})  # A4 less the margins, in CSS pixels
    try:
        page.set_content(html)
        page.emulate_media(media="print")
        bottom, too_wide, questions = page.evaluate(_INSIDE)
        assert 255 <= bottom <= 269  # millimetres from the upper margin
        assert (too_wide, questions) == (0, 12)
        page.emulate_media(media="screen")
        page.set_viewport_size({"width": 320, "height": 640})
        assert page.evaluate(_INSIDE)[1:] == [0, 12]
    finally:
        page.close()
