"""The draft checker: good letters are left alone, faulty ones are found at the right spot (D5, D6, D8-D10)."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from unicodedata import normalize

import pytest

from bot.language.about import about
from bot.language.catalog import SHIPPED, Catalog
from bot.language.drafts import (
    MOST_WORDS,
    RULES,
    Finding,
    Known,
    check_draft,
    language_of,
    looks_like_draft,
    shown,
)
from bot.language.drafts.tables import groups, line, phrases, table
from tests.unit.drafts.letters import FAULTY, GOOD, Draft

CATALOG = Catalog()
ONE_SCREEN = 800  # visible characters of an answer with three findings


def _name(draft: Draft) -> str:
    return f"{draft.language}: {draft.text[:60]!r}"


def said(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(f"{finding.rule}: {finding.spot}" for finding in findings)


def visible(html: str) -> str:
    return unescape(re.sub(r"</?(?:b|code)>", "", html))


# --- letters


@pytest.mark.parametrize("language", SHIPPED)
def test_there_are_enough_letters(language: str) -> None:
    good, faulty = (30, 25) if about(language).detect else (13, 13)  # a language by choice is young, but whole
    assert sum(draft.language == language for draft in GOOD) >= good
    assert sum(draft.language == language for draft in FAULTY) >= faulty
    assert {find.partition(":")[0] for draft in FAULTY if draft.language == language for find in draft.finds} >= (
        RULES.keys() - ({"register"} if language == "en" else set())
    )


@pytest.mark.parametrize("draft", GOOD, ids=_name)
def test_a_good_letter_is_left_alone(draft: Draft) -> None:
    """Whether or not its kind is known, whatever a mail program makes of its lines and umlauts."""
    for text in (draft.text, draft.text.replace("\n", "\r\n"), normalize("NFD", draft.text), f"\n\n{draft.text}\n"):
        assert check_draft(text, draft.language, draft.known) == ()
        assert check_draft(text, draft.language, replace(draft.known, kind="")) == ()


@pytest.mark.parametrize("draft", FAULTY, ids=_name)
def test_what_is_wrong_is_found_at_its_spot(draft: Draft) -> None:
    """Strongest first, nothing besides; offsets hold with emoji before and with other ends of lines."""
    assert said(check_draft(draft.text, draft.language, draft.known)) == draft.finds
    for text in (draft.text.replace("\n", "\r\n"), f"👩🏽‍💻🎉\n{draft.text}", draft.text.replace("i", "i\u00ad", 1)):
        findings = check_draft(text, draft.language, draft.known)
        assert [finding.rule for finding in findings] == [find.partition(":")[0] for find in draft.finds]
        assert all(text[finding.start : finding.start + len(finding.spot)] == finding.spot for finding in findings)


@pytest.mark.parametrize("draft", FAULTY, ids=_name)
def test_a_better_line_is_itself_good(draft: Draft) -> None:
    """Every suggestion, in the place of its spot, mends its rule; no suggestion breaks another."""
    for finding in check_draft(draft.text, draft.language, draft.known):
        if finding.better and finding.rule in {"name", "shouting", "register"}:
            mended = draft.text.replace(finding.spot, finding.better)
            again = check_draft(mended, draft.language, draft.known)
            assert finding.spot not in {other.spot for other in again if other.rule == finding.rule}
        elif finding.better:
            assert check_draft(finding.better, draft.language, Known(kind="follow_up")) == ()


def test_every_finding_names_its_advice() -> None:
    found = {f.rule: f.source for d in FAULTY for f in check_draft(d.text, d.language, d.known)}
    assert found == RULES


@pytest.mark.parametrize("draft", [*GOOD, *FAULTY], ids=_name)
def test_a_letter_is_known_for_one_and_for_its_language(draft: Draft) -> None:
    assert looks_like_draft(draft.text)
    assert all(language_of(draft.text, fallback) == draft.language for fallback in SHIPPED)


@pytest.mark.parametrize(
    "text",
    [
        "Hallo Sopan,\n\nich habe eine Einladung. Ich mag nicht hingehen. Was soll ich tun?\n\nViele Grüße\nMika",
        "Hallo, ich hab eine Einladung von Acme. Keine Lust. Was jetzt? Danke!",
        "Sehr geehrte Frau Sommer, so begann die Absage. Dann kam nichts. Ich war traurig. Was nun?",
        "Dear god, what a day. I went there, I waited, and nobody came. What should I do now?",
        "Hi! I had my interview yesterday. It went well. Should I write to them?",
        "Halo, aku mau tanya. Kemarin wawancara di Acme. Sekarang harus gimana? Makasih ya.",
        "They wrote: Kind regards, the team. I do not know what to think about it. It hurts.",
        "Yth. itu artinya apa?",
        "Danke",
        "",
        "/decide " * 50,
    ],
)
def test_a_chat_or_a_story_is_no_draft(text: str) -> None:
    assert not looks_like_draft(text)


def test_an_unsure_language_is_the_one_expected() -> None:
    assert language_of("", "id") == "id"
    assert language_of("12345 !!! 🎉", "de") == "de"


# --- single rules


def letter(body: str) -> str:
    return f"Sehr geehrte Frau Sommer,\n\n{body}\n\nMit freundlichen Grüßen\nRobin Muster"


@pytest.mark.parametrize("kind", ["accept", "reschedule", "informational", "withdraw", "decline", "missed_call"])
def test_a_call_may_be_proposed_before_an_interview(kind: str) -> None:
    """D10 is about following up."""
    text = letter("können wir am Freitag telefonieren? Und darf ich Unterlagen mitbringen?")
    assert check_draft(text, "de", Known(kind=kind)) == ()
    assert said(check_draft(text, "de", Known(kind="follow-up")))[0].startswith("phone")


@pytest.mark.parametrize(("kind", "most"), [("follow_up", MOST_WORDS["after"]), ("withdraw", MOST_WORDS["elsewhere"])])
def test_a_letter_may_have_so_many_words(kind: str, most: int) -> None:
    """D5: greeting, closing and signature do not count."""
    assert check_draft(letter("Wort " * most), "de", Known(kind=kind)) == ()
    assert [f.rule for f in check_draft(letter("Wort " * (most + 1)), "de", Known(kind=kind))] == ["long"]


def test_a_quoted_mail_is_nobodys_fault() -> None:
    text = letter("danke für das Gespräch.") + "\n\nAm 7.12. schrieb Frau Sommer:\nRUFEN SIE SOFORT AN!!! [Name], du"
    assert check_draft(text, "de", Known(kind="thanks")) == ()


def test_every_gap_and_every_wrong_name_is_named_once() -> None:
    text = letter("danke [Name], bei [Firma] und [Name] war auch Frau Brinkman, Frau Brinkman und Herr Petersn.")
    found = said(check_draft(text, "de", Known(people=("Frau Sommer", "Frau Brinkmann", "Herr Petersen"))))
    assert found == ("bracket: [Name]", "bracket: [Firma]", "name: Brinkman", "name: Petersn")


def test_sie_at_the_beginning_of_a_sentence_may_be_they() -> None:
    plural = "danke dir für deine Fotos der Kolleginnen. Sie sind schön. Ihre Arbeit gefällt mir."
    text = f"Hallo Kim,\n\n{plural}\n\nViele Grüße\nMika"
    assert check_draft(text, "de") == ()
    assert said(check_draft(text.replace("Sie sind", "Nun haben Sie"), "de")) == ("register: Sie",)


def test_nothing_is_asked_of_an_empty_record() -> None:
    text = "Dear Mr Jenkins,\n\nthank you for the talk.\n\nBest wishes,\nJo"
    assert check_draft(text, "en", Known(people=("",), company="")) == ()


# --- what Sopan says


def test_a_clean_draft_is_simply_praised() -> None:
    for locale in SHIPPED:
        assert shown((), CATALOG, locale) == CATALOG.text(locale, "draft-clean")


@pytest.mark.parametrize("chat", SHIPPED)
def test_three_findings_fit_on_a_screen(chat: str) -> None:
    """Whatever the languages of chat and draft; the longest texts of each rule together."""
    worst = sorted(
        (f for d in FAULTY for f in check_draft(d.text, d.language, d.known)),
        key=lambda f: -len(visible(shown((f,), CATALOG, chat))),
    )
    three = tuple({finding.rule: finding for finding in reversed(worst)}.values())[-3:]
    assert len(three) == 3
    assert len(visible(shown(three, CATALOG, chat))) <= ONE_SCREEN


@pytest.mark.parametrize("chat", SHIPPED)
def test_at_most_four_are_shown_and_the_rest_counted(chat: str) -> None:
    many = max((check_draft(d.text, d.language, d.known) for d in FAULTY), key=len)
    assert len(many) >= 6
    html = shown(many, CATALOG, chat)
    assert all(finding.spot.replace("\n", " ") in visible(html) for finding in many[:4])
    assert html.endswith(CATALOG.text(chat, "draft-more", args={"count": str(len(many) - 4)}))
    assert CATALOG.text(chat, f"draft-{many[4].rule}") not in html


def test_a_spot_is_shortened_and_cannot_be_markup() -> None:
    finding = Finding("several_asks", "<b>a</b> & " + "x\n" * 200, 0)
    html = shown((finding,), CATALOG, "en")
    assert "&lt;b&gt;a&lt;/b&gt; &amp; x x" in html
    assert len(visible(html)) < 300
    assert "x…”" in html


# --- the tables


def test_every_list_can_be_read_and_every_language_has_it() -> None:
    keys = {
        locale: {
            (section, name)
            for section, lists in table(locale).items()
            if not section.startswith("register")  # English has one form of address
            for name in lists
        }
        for locale in SHIPPED
    }
    assert keys["de"] == keys["en"] == keys["id"]
    for locale in SHIPPED:
        for section, lists in table(locale).items():
            for name, listed in lists.items():
                if isinstance(listed, list):
                    phrases(locale, section, name)
        assert groups(locale, "asks", "topics").keys() == groups("en", "asks", "topics").keys()
        assert all(line(locale, section) for section in ("selling", "asks", "pestering", "phone"))
