"""Letters: every kind, tone and language, whatever is known, comes out whole, correct and without a gap."""

from __future__ import annotations

import re

from conversations.letters import FORMAL, INFORMAL, LETTERS
from conversations.model import Wrote
from tests.unit.letter_cases import (
    ASKS,
    COMPANY,
    MY_NAME,
    RECIPIENTS,
    Letter,
    every_letter,
    of,
)


def test_every_kind_is_tried() -> None:
    assert ASKS.keys() == LETTERS.keys()


def test_no_letter_has_a_gap() -> None:
    """No brackets, no braces, no blanks that nothing stands between, no empty ends."""
    for letter in every_letter():
        for text in (letter.subject, letter.body):
            assert text == text.strip(), letter
            assert not re.search(r"[\[\]{}<>_]|\$", text), letter
            assert "  " not in text, letter
            assert "\n\n\n" not in text, letter
            assert not re.search(r" [,.;:!?]|,,|\.\.|[!?][.!?]|„“|“”|\( *\)", text), letter
            assert all(line == line.strip() for line in text.splitlines()), letter
        assert "\n" not in letter.subject
        assert letter.subject
        assert not letter.subject.endswith((":", ",", "-"))


def test_every_letter_greets_says_and_signs() -> None:
    for letter in every_letter():
        assert letter.paragraphs[0].endswith(","), letter
        assert "\n" not in letter.paragraphs[0], letter
        assert letter.body.endswith(f"\n{MY_NAME}"), letter
        assert len(letter.paragraphs) >= 4, letter
        assert all(paragraph[-1] in ".?" for paragraph in letter.paragraphs[1:-1]), letter


def test_a_known_recipient_is_greeted_and_an_unknown_one_is_not_invented() -> None:
    for letter in every_letter():
        name = RECIPIENTS[letter.language][letter.recipient]
        if isinstance(name, Wrote):
            assert name.text in letter.paragraphs[0]
        else:
            assert not re.search(r"Kim|Sommer|Morgan|Dewi|Aida", letter.body)


def test_every_letter_says_whom_or_what_it_is_about() -> None:
    """The subject or the text names the company or the role; whoever reads fifty of these must know."""
    for letter in every_letter():
        if letter.kind in {"informational_thanks", "missed_call"}:
            continue  # they were just spoken to, or were to be
        text = f"{letter.subject}\n{letter.body}"
        assert COMPANY in text or "Data Analyst" in text or letter.knows("role") != "known", letter


def test_a_role_that_is_known_is_named_where_it_matters() -> None:
    for kind in ("accept", "decline", "withdraw", "thanks", "follow_up", "final_note", "later_role"):
        for letter in of(kind=kind):
            named = "Data Analyst" in f"{letter.subject}\n{letter.body}"
            assert named == (letter.knows("role") == "known"), letter


# --- German


def test_german_goes_on_in_lower_case_after_the_greeting() -> None:
    for letter in of(language="de"):
        assert letter.paragraphs[1][0].islower(), letter


def test_german_closes_without_a_comma() -> None:
    for letter in of(language="de"):
        closing = letter.body.splitlines()[-2]
        formal = letter.register == FORMAL or letter.recipient == "titled"
        assert closing == ("Mit freundlichen Grüßen" if formal else "Viele Grüße"), letter


def test_german_formal_never_says_du() -> None:
    for letter in of(language="de", register=FORMAL):
        text = f"{letter.subject}\n{letter.body}"
        assert not re.search(r"\b(du|dich|dir|dein\w*|euch|eu(er|re)\w*|schlagt?|Hallo)\b", text, re.IGNORECASE), letter
        if letter.kind != "informational_thanks" or letter.recipient != "unknown":
            assert re.search(r"\bIhr\w*|\bSie\b|\bIhnen\b", text), letter


def test_german_informal_never_says_sie_but_to_somebody_with_a_title() -> None:
    """ "Hallo Frau Sommer" and "du" go together nowhere: a title makes the letter formal."""
    for letter in of(language="de", register=INFORMAL):
        text = f"{letter.subject}\n{letter.body}"
        if letter.recipient == "titled":
            assert text == _formal(letter), letter
            assert not re.search(r"\b(du|dich|dir|dein\w*|euch|eu(er|re)\w*|Hallo)\b", text, re.IGNORECASE), letter
        else:
            assert not re.search(r"\b(Sie|Ihnen|Ihr\w*|Sehr geehrte)\b", text), letter


def _formal(letter: Letter) -> str:
    (same,) = (
        other
        for other in of(kind=letter.kind, language=letter.language, recipient=letter.recipient, register=FORMAL)
        if other.known == letter.known
    )
    return f"{same.subject}\n{same.body}"


def test_german_informal_speaks_to_one_or_to_many() -> None:
    """Somebody known by name is "du", a team is "ihr"."""
    for letter in of(language="de", register=INFORMAL, kind="accept"):
        if letter.knows("when") == "open" and letter.recipient != "titled":
            named = letter.recipient == "named"
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
        assert not re.search(r"\b(kamu|aku|kau|lo|gue)\b|\w(mu|ku)\b", _without_loans(letter.body), re.IGNORECASE), (
            letter
        )
        assert "saya" in letter.body.lower()


def _without_loans(text: str) -> str:
    """Leave out words that only end like "your" or "my"."""
    return re.sub(r"\b(bertemu|ilmu|tamu|waktu|berlaku|suku|buku)\b", "", text, flags=re.IGNORECASE)


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
