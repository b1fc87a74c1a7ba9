"""How a letter is planned from what is known, and what stands around it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from bot.dispatcher.handing import letters
from conversations.languages import LANGUAGES
from conversations.letters import FORMAL, LETTERS, REQUIRED, compose
from conversations.model import Answer, Picked, Wrote
from tests.unit.letter_cases import ASKS, COMPANY, MY_NAME, RECIPIENTS, Letter, cases, rendering, written

# --- the plan


@pytest.mark.parametrize("missing", REQUIRED)
def test_a_letter_is_not_planned_before_its_facts_are_asked_for(missing: str) -> None:
    answers: dict[str, Answer] = {"my_name": Wrote("Robin"), "letter_language": Picked("de")}
    assert compose("accept", answers).register == FORMAL
    del answers[missing]
    with pytest.raises(AssertionError):
        compose("accept", answers)


def _whatever_is_known(kind: str) -> Iterator[dict[str, Answer]]:
    names = ("recipient", *ASKS[kind])
    for picked in product(RECIPIENTS["de"].values(), *(cases(name, "de").values() for name in ASKS[kind])):
        known = {name: answer for name, answer in zip(names, picked, strict=True) if answer is not None}
        yield {**known, "my_name": Wrote("R"), "letter_language": Picked("de")}


@pytest.mark.parametrize("kind", LETTERS)
def test_exactly_one_of_two_contrary_paragraphs_is_taken(kind: str) -> None:
    contrary = (
        {"to_known", "to_unknown"},
        {"confirm_moment", "confirm_day", "ask_date"},
        {"other_role", "open_to_others"},
        {"not_then", "not_yet"},
        {"proposals", "ask_times"},
        {"thanks_talks", "thanks_interest"},
        {"lead", "stay_in_touch"} if kind == "informational_thanks" else set(),
        {"opening_1", "opening_2", "opening_3", "opening_4", "opening_5"},
        {"interest_role", "interest"},
        {"talk_on", "talk"} if kind == "follow_up" else set(),
        {"promised", "ask"} if kind == "follow_up" else set(),
        {"missed_at", "missed"},
    )
    possible = {paragraph.id for paragraph in LETTERS[kind]}
    for given in _whatever_is_known(kind):
        taken = compose(kind, given).paragraphs
        for group in contrary:
            assert len(group & set(taken)) == (1 if group & possible else 0), (group, given)
        assert len(set(taken)) == len(taken)


def test_every_paragraph_is_taken_by_somebody() -> None:
    """What no answers lead to would never be read."""
    for kind, paragraphs in LETTERS.items():
        taken = {paragraph for given in _whatever_is_known(kind) for paragraph in compose(kind, given).paragraphs}
        assert taken == {paragraph.id for paragraph in paragraphs}


# --- around it


@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_is_in_its_own_language_whatever_one_chats_in(kind: str) -> None:
    """Somebody who chats in Indonesian applies in Germany."""
    for language in LANGUAGES:
        answers: dict[str, Answer] = {
            "company": Wrote(COMPANY),
            "my_name": Wrote(MY_NAME),
            "letter_language": Picked(language),
            "recipient": Wrote("Kim Sommer"),
            "opening": Picked("opening_1"),
            "other_role": Wrote("Data Engineer"),
        }
        bodies = {written(kind, answers, chat).partition("<pre>")[2] for chat in LANGUAGES}
        assert len(bodies) == 1
        (body,) = bodies
        closing = {"de": "Mit freundlichen Grüßen", "en": "Kind regards", "id": "Hormat saya", "ms": "Yang benar"}[
            language
        ]
        assert closing in body


def test_what_people_write_reaches_the_letter_letter_by_letter() -> None:
    """Quotes, ampersands and brackets are theirs to use; in Telegram's HTML they are escaped once."""
    answers: dict[str, Answer] = {
        "company": Wrote('<b>A & "B"</b>'),
        "recipient": Wrote("O’Neill & {Söhne}"),
        "my_name": Wrote("X Æ A-12"),
        "letter_language": Picked("en"),
    }
    (shown,) = letters(rendering("en"), "decline", answers)
    assert "<b>A" not in shown.html
    body = Letter("decline", FORMAL, "en", "named", (), shown.html).body
    assert '<b>A & "B"</b>' in body
    assert "Dear O’Neill & {Söhne}," in body
    copied = [button.copy for row in shown.rows for button in row]
    assert all(copied)
    assert all(len(text) <= 256 for text in copied)
