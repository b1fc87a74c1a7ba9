"""The sheet for an informational interview: everything on it, nothing empty on it, and nobody's words become markup."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.artefacts.sheet import Sheet, sheet
from bot.language.catalog import SHIPPED, Catalog

CATALOG = Catalog()
FULL = Sheet(
    "Jürgen & Söhne",
    "Kim Sommer",
    "Di., 8. Dez., 15:00 Uhr",
    (("Dort arbeiten?", ("Was ist schön?", "Was nicht?")), ("Wann?", ("Ab wann?",)), ("Wer noch?", ())),
    ("Zieht ihr um?",),
)
_EMPTY = {"meta", "link", "img", "br", "hr", "input"}


class _Read(HTMLParser):
    """What a browser makes of the file: tags in order, which must all close, and the text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags, self.open, self.text = list[str](), list[str](), ""
        self.attributes: dict[str, set[str]] = {}
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, set()).add(value or "")
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data if "style" not in self.open else ""


@pytest.mark.parametrize("locale", SHIPPED)
def test_everything_stands_on_both(locale: str) -> None:
    """The reminder that it is a talk and no application too (C1, C3)."""
    message, page = sheet(FULL, catalog=CATALOG, locale=locale)
    read = _Read(page)
    reminder = CATALOG.text(locale, "sheet-reminder")
    own = CATALOG.text(locale, "sheet-own")
    for words in ("Jürgen & Söhne", "Kim Sommer", FULL.when, "Dort arbeiten?", "Was nicht?", "Ab wann?", own, reminder):
        assert words in read.text
        assert words in _Read(message).text
    assert "Wer noch?" not in read.text + message  # a goal without questions
    assert read.tags.count("li") == 4
    assert read.attributes["lang"] == {locale}
    assert len(message) < 4096


def test_what_is_not_known_leaves_no_gap() -> None:
    message, page = sheet(Sheet("Acme", goals=FULL.goals), catalog=CATALOG, locale="en")
    assert message.startswith(
        "<b>Informational talk at Acme</b>\n\n<b>Dort arbeiten?</b>\n• Was ist schön?\n• Was nicht?"
    )
    assert 'class="with"' not in page
    assert CATALOG.text("en", "sheet-own") not in message + page
    assert sheet(replace(FULL, goals=(), own=("", " \n")), catalog=CATALOG, locale="en")[0].count("•") == 0


def test_the_file_needs_nothing_but_itself() -> None:
    """No script, no request; and what would load something is forbidden to."""
    page = sheet(FULL, catalog=CATALOG, locale="de")[1]
    read = _Read(page)
    assert {"script", "link", "img", "iframe", "object"}.isdisjoint(read.tags)
    assert not {"src", "href", "style"} & read.attributes.keys()
    assert "url(" not in page
    assert "@import" not in page
    assert any(value.startswith("default-src 'none'") for value in read.attributes["content"])
    assert "utf-8" in read.attributes["charset"]
    assert "@page { size: A4" in page


WORDS = st.text(
    st.one_of(st.sampled_from("<>&\"'/;!-äß🙂 \n"), st.characters(exclude_categories=("Cs", "Cc"))), max_size=60
)


@settings(max_examples=80, deadline=None)
@given(st.builds(Sheet, WORDS, WORDS, WORDS, st.tuples(st.tuples(WORDS, st.tuples(WORDS, WORDS))), st.tuples(WORDS)))
def test_whatever_people_write_stays_text(content: Sheet) -> None:
    message, page = sheet(content, catalog=CATALOG, locale="id")
    assert set(_Read(message).tags) <= {"b", "i"}
    harmless = _Read(sheet(FULL, catalog=CATALOG, locale="id")[1])
    assert set(_Read(page).tags) <= set(harmless.tags)
    questions = [*content.goals[0][1], *content.own]
    for written in (content.company, content.person, content.when, *questions):
        for word in written.split():
            if word.isprintable():
                assert word in _Read(page).text
                assert word in _Read(message).text


def test_attacks_are_harmless() -> None:
    evil = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;"
    message, page = sheet(Sheet(evil, evil, evil, ((evil, (evil,)),), (evil,)), catalog=CATALOG, locale="de")
    assert "<script" not in message + page
    assert "<img" not in message + page
    assert _Read(page).text.count(evil) == 7  # title, heading, person, when, goal, question, own
