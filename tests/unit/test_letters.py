"""Letters: every kind, tone and language, whatever is known, comes out whole, correct and without a gap."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from html import unescape
from itertools import product
from typing import NamedTuple

import pytest

from bot.dispatcher.rendering import Rendering
from bot.language.catalog import SHIPPED, Catalog
from bot.ports import Press
from conversations.letters import FORMAL, INFORMAL, LETTERS, REQUIRED, compose
from conversations.model import Answer, Picked, Timed, Wrote
from conversations.registry import FLOWS

CATALOG = Catalog()
DECIDE = FLOWS["decide"]


class _NoTokens:
    """Letters have no buttons of ours."""

    def seal(self, press: Press, *, chat_id: int, person_id: int) -> str:
        return press.choice

    def open(self, token: str, *, chat_id: int, person_id: int) -> Press | None:
        return None


WHEN: Mapping[str, Answer | None] = {
    "moment": Timed(datetime.fromisoformat("2026-12-08T15:00")),
    "day": Timed(datetime.fromisoformat("2026-12-08T00:00"), day_only=True),
    "open": Picked("open"),
    "unasked": None,
}
RECIPIENTS: Mapping[str, Mapping[str, Answer | None]] = {
    "de": {"named": Wrote("Kim Sommer"), "titled": Wrote("Frau Sommer"), "unknown": Picked("unknown"), "unasked": None},
    "en": {"named": Wrote("Kim Morgan"), "titled": Wrote("Dr Morgan"), "unknown": Picked("unknown"), "unasked": None},
    "id": {"named": Wrote("Dewi"), "titled": Wrote("Ibu Dewi"), "unknown": Picked("unknown"), "unasked": None},
}
ROLES: tuple[Answer | None, ...] = (Wrote("Data Analyst"), Picked("unclear"), None)
OTHERS: tuple[Answer | None, ...] = (Wrote("Data Engineer"), Picked("none"), None)


class Letter(NamedTuple):
    kind: str
    register: str
    language: str
    recipient: str
    when: str
    html: str

    @property
    def subject(self) -> str:
        return unescape(re.sub(r"<[^>]+>", "", self.html.partition("\n\n<pre>")[0])).partition(": ")[2]

    @property
    def body(self) -> str:
        return unescape(self.html.partition("<pre>")[2].removesuffix("</pre>"))

    @property
    def paragraphs(self) -> list[str]:
        return self.body.split("\n\n")


def _letters() -> Iterator[Letter]:
    for kind, register, language in product(LETTERS, (FORMAL, INFORMAL), SHIPPED):
        # What Sopan itself says around a letter is in the person's language; the letter is not.
        rendering = Rendering(CATALOG, _NoTokens(), "en" if language == "de" else "de", 2026)
        for when, recipient, role, other in product(WHEN, RECIPIENTS[language], ROLES, OTHERS):
            answers: dict[str, Answer | None] = {
                "company": Wrote("Müller & Söhne"),
                "role": role,
                "when": WHEN[when],
                "recipient": RECIPIENTS[language][recipient],
                "other_role": other,
                "my_name": Wrote("Robin Muster"),
                "letter_language": Picked(language),
                "register": Picked(register),
            }
            given = {name: answer for name, answer in answers.items() if answer is not None}
            html = rendering.letter(DECIDE, kind, given).html
            yield Letter(kind, register, language, recipient, when, html)


ALL = list(_letters())


def of(**wanted: str) -> list[Letter]:
    found = [letter for letter in ALL if all(getattr(letter, name) == value for name, value in wanted.items())]
    assert found
    return found


def test_no_letter_has_a_gap() -> None:
    """No brackets, no braces, no blanks that nothing stands between, no empty ends."""
    for letter in ALL:
        for text in (letter.subject, letter.body):
            assert text == text.strip(), letter
            assert not re.search(r"[\[\]{}<>_]|\$", text), letter
            assert "  " not in text, letter
            assert "\n\n\n" not in text, letter
            assert not re.search(r" [,.;:!?]|,,|\.\.|„“|“”|\( *\)", text), letter
            assert all(line == line.strip() for line in text.splitlines()), letter
        assert "\n" not in letter.subject
        assert not letter.subject.endswith((":", ",", "-"))


def test_every_letter_greets_says_and_signs() -> None:
    for letter in ALL:
        assert letter.paragraphs[0].endswith(","), letter
        assert letter.body.endswith("\nRobin Muster"), letter
        assert len(letter.paragraphs) >= 4, letter


def test_a_known_recipient_is_greeted_and_an_unknown_one_is_not_invented() -> None:
    for letter in ALL:
        name = RECIPIENTS[letter.language][letter.recipient]
        if isinstance(name, Wrote):
            assert name.text in letter.paragraphs[0]
        else:
            assert not re.search(r"Kim|Sommer|Morgan|Dewi", letter.body)


def test_a_date_is_named_in_full_where_it_is_known() -> None:
    """Letters write the year; "when" of a day alone asks for the time of day."""
    for letter in of(kind="accept"):
        assert ("2026" in letter.body) == (letter.when in {"moment", "day"}), letter
        if letter.when == "moment":
            assert re.search(r"15[.:]00", letter.body)
        elif letter.when == "day":
            assert "00:00" not in letter.body
            assert "?" in letter.body or "Mohon" in letter.body


def test_an_acceptance_names_another_role_or_is_open_to_some() -> None:
    """A8: name other roles, and say that one is open to those that suit."""
    for letter in of(kind="accept"):
        open_to_others = {"de": "offen", "en": "open to others", "id": "terbuka"}[letter.language]
        assert ("Data Engineer" in letter.body) != (open_to_others in letter.body), letter


def test_a_refusal_keeps_the_company() -> None:
    """A11: not this role, glad to stay in touch if something else opens."""
    in_touch = {"de": "frei wird", "en": "stay in touch", "id": "posisi lain"}
    for letter in of(kind="decline"):
        assert in_touch[letter.language] in letter.body, letter
        assert "Data Engineer" not in letter.body


# --- German


def test_german_goes_on_in_lower_case_after_the_greeting() -> None:
    for letter in of(language="de"):
        assert letter.paragraphs[1][0].islower(), letter


def test_german_closes_without_a_comma() -> None:
    for letter in of(language="de"):
        closing = letter.body.splitlines()[-2]
        assert closing == {FORMAL: "Mit freundlichen Grüßen", INFORMAL: "Viele Grüße"}[letter.register]


def test_german_formal_never_says_du() -> None:
    for letter in of(language="de", register=FORMAL):
        text = f"{letter.subject}\n{letter.body}"
        assert not re.search(r"\b(du|dich|dir|dein\w*|euch|eu(er|re)\w*|schlagt?|Hallo)\b", text, re.IGNORECASE), letter
        assert re.search(r"\bIhr\w*|\bSie\b|\bIhnen\b", text), letter


def test_german_informal_never_says_sie() -> None:
    for letter in of(language="de", register=INFORMAL):
        text = f"{letter.subject}\n{letter.body}"
        assert not re.search(r"\b(Sie|Ihnen|Ihr\w*|Sehr geehrte)\b", text), letter


def test_german_informal_speaks_to_one_or_to_many() -> None:
    """Somebody known by name is "du", a team is "ihr"."""
    for letter in of(language="de", register=INFORMAL, kind="accept", when="open"):
        named = letter.recipient in {"named", "titled"}
        assert ("dir passen" in letter.body) == named
        assert ("euch passen" in letter.body) != named


def test_german_guesses_no_gender() -> None:
    for letter in of(language="de", recipient="named"):
        assert not re.search(r"\b(Herrn?|Frau)\b", letter.body)


# --- English


def test_english_greets_somebody() -> None:
    for letter in of(language="en"):
        assert not re.search(r"^(Dear|Hi) ?,", letter.body)
        assert letter.paragraphs[0] != "Dear,"
        assert letter.paragraphs[1][0].isupper()
        assert not re.search(r"\b(Mr|Mrs|Ms)\b", letter.body)


def test_english_formal_contracts_nothing() -> None:
    for letter in of(language="en", register=FORMAL):
        assert not re.search(r"\w['’](d|m|s|t|ll|ve|re)\b", letter.body), letter


# --- Indonesian


def test_indonesian_never_says_kamu_to_an_employer() -> None:
    for letter in of(language="id"):
        assert not re.search(r"\b(kamu|aku|kau|lo|gue)\b|\w(mu|ku)\b", letter.body, re.IGNORECASE), letter
        assert "saya" in letter.body.lower()


def test_indonesian_formal_says_anda() -> None:
    """Where it speaks to somebody at all; a letter of thanks can do without."""
    for letter in of(language="id", register=FORMAL):
        assert not re.search(r"\b(kalian|kita|Halo|Kak)\b", letter.body), letter
        assert letter.paragraphs[0].startswith("Yth. ")
    assert any("Anda" in letter.body for letter in of(language="id", register=FORMAL))


def test_indonesian_puts_one_title_before_a_name() -> None:
    for letter in of(language="id"):
        if letter.recipient == "titled":
            assert not re.search(r"(Bapak/Ibu|Kak) Ibu", letter.body)
        elif letter.recipient == "named":
            assert re.search(r"(Bapak/Ibu|Kak) Dewi", letter.body)


# --- the plan


@pytest.mark.parametrize("missing", REQUIRED)
def test_a_letter_is_not_planned_before_its_facts_are_asked_for(missing: str) -> None:
    answers: dict[str, Answer] = {"my_name": Wrote("Robin"), "letter_language": Picked("de")}
    assert compose("accept", answers).register == FORMAL
    del answers[missing]
    with pytest.raises(AssertionError):
        compose("accept", answers)


@pytest.mark.parametrize("kind", LETTERS)
def test_exactly_one_of_two_contrary_paragraphs_is_taken(kind: str) -> None:
    contrary = (
        {"to_known", "to_unknown"},
        {"confirm_moment", "confirm_day", "ask_date"},
        {"other_role", "open_to_others"},
    )
    for when, recipient, other in product(WHEN.values(), RECIPIENTS["de"].values(), OTHERS):
        answers: dict[str, Answer | None] = {"when": when, "recipient": recipient, "other_role": other}
        given = {name: answer for name, answer in answers.items() if answer is not None}
        taken = compose(kind, {**given, "my_name": Wrote("R"), "letter_language": Picked("de")}).paragraphs
        possible = {paragraph.id for paragraph in LETTERS[kind]}
        for group in contrary:
            assert len(group & set(taken)) == (1 if group & possible else 0)
        assert len(set(taken)) == len(taken)


def test_what_people_write_reaches_the_letter_letter_by_letter() -> None:
    """Quotes, ampersands and brackets are theirs to use; in Telegram's HTML they are escaped once."""
    answers: dict[str, Answer] = {
        "company": Wrote('<b>A & "B"</b>'),
        "recipient": Wrote("O’Neill & {Söhne}"),
        "my_name": Wrote("X Æ A-12"),
        "letter_language": Picked("en"),
    }
    shown = Rendering(CATALOG, _NoTokens(), "en", 2026).letter(DECIDE, "decline", answers)
    assert "<b>A" not in shown.html
    body = Letter("decline", FORMAL, "en", "named", "open", shown.html).body
    assert '<b>A & "B"</b>' in body
    assert "Dear O’Neill & {Söhne}," in body
    copied = [button.copy for row in shown.rows for button in row]
    assert all(copied)
    assert all(len(text) <= 256 for text in copied)
