"""What typed words mean where the past, the record and lists come in: see the tables in typed/."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.language.catalog import SHIPPED
from conversations.engine import advance
from conversations.model import Answers, Cancelled, Picked, Rejection, Said, Several, State, Turn, WentBack, Wrote
from conversations.registry import FLOWS
from tests.saved.walks import FACTS
from tests.unit.typed.reading import CATALOG, UNDERSTANDING, heard, meant, rows

ON_RECORD = FACTS[5]
EVENING = datetime.fromisoformat("2026-12-03T18:00")  # a Thursday
AFTERWARDS = replace(ON_RECORD, today=EVENING.date(), now=EVENING)
COMPANY: Answers = {"company": Wrote("Nimbus")}
NIMBUS: Answers = {**COMPANY, "rounds": Picked("one"), "motive": Picked("heard")}
OWN: Answers = {**NIMBUS, "concerns": Several(("hours",), ("Kein Urlaub",), edited="Kein Urlaub")}


@pytest.mark.parametrize(("locale", "where", "text", "expected"), rows("others"))
def test_typed_words(locale: str, where: str, text: str, expected: str) -> None:
    answers = {} if where.endswith("-company") else NIMBUS if where.startswith("withdraw-") else COMPANY
    assert meant(locale, where, text, answers, ON_RECORD) == expected


@pytest.mark.parametrize(("locale", "where", "text", "expected"), rows("past"))
def test_when_it_was(locale: str, where: str, text: str, expected: str) -> None:
    """D1: "on Tuesday" was last Tuesday, "at three" has been; what is still to come is no interview that is over."""
    assert meant(locale, where, text, None, AFTERWARDS, EVENING) == expected


@pytest.mark.parametrize("locale", SHIPPED)
def test_three_at_noon_was_yesterday_when_it_is_ten(locale: str) -> None:
    """Nobody has come from an interview that is still ahead today."""
    morning = datetime.fromisoformat("2026-12-03T10:00")
    facts = replace(ON_RECORD, today=morning.date(), now=morning)
    text = {"de": "um 15 Uhr", "en": "at 3 pm", "id": "jam 15.00", "ms": "pukul 3 petang"}[locale]
    assert meant(locale, "debrief-over_at", text, None, facts, morning) == "2026-12-02T15:00"


def test_a_date_of_another_year_is_the_last_such() -> None:
    january = datetime.fromisoformat("2027-01-04T12:00")
    facts = replace(ON_RECORD, today=date(2027, 1, 4), now=january)
    assert meant("de", "debrief-over_at", "am 18. Dezember", None, facts, january) == "2026-12-18"


# --- own words being written anew


def _said(locale: str, text: str) -> Answers:
    flow, state = FLOWS["withdraw"], State("withdraw", 1, "concerns", OWN, 5)
    outcome = advance(flow, state, heard(flow, state, text, locale), FACTS[0])
    assert isinstance(outcome, Turn), outcome
    return outcome.state.answers


@pytest.mark.parametrize("text", ["Zu wenig Urlaub", "Überstunden", "1", "ja", "fertig", "Lohn, Ton; Zeit"])
def test_whatever_is_typed_is_the_new_words(text: str) -> None:
    """Also what would be a button's: it is this line that is being written."""
    assert _said("de", text)["concerns"] == Several(("hours",), (text,))


@pytest.mark.parametrize("locale", SHIPPED)
def test_own_words_are_left_or_taken_away_in_words(locale: str) -> None:
    remove, leave = CATALOG.text(locale, "own-remove"), CATALOG.text(locale, "own-leave")
    assert _said(locale, remove)["concerns"] == Several(("hours",))
    back = {"de": "zurück", "en": "back", "id": "kembali", "ms": "kembali"}[locale]
    for text in (leave, back):
        assert _said(locale, text)["concerns"] == Several(("hours",), ("Kein Urlaub",))


def test_words_that_stand_there_already_are_taken_once() -> None:
    twice = {**OWN, "concerns": Several((), ("Lärm", "Kein Urlaub"), edited="Kein Urlaub")}
    flow, state = FLOWS["withdraw"], State("withdraw", 1, "concerns", twice, 5)
    outcome = advance(flow, state, heard(flow, state, "Lärm", "de"), FACTS[0])
    assert isinstance(outcome, Turn)
    assert outcome.state.answers["concerns"] == Several((), ("Lärm",))


# --- names and texts that are questions themselves


@pytest.mark.parametrize(
    ("where", "asks"),
    [
        ("withdraw-company", True),
        ("debrief-company", True),
        ("withdraw-concerns", False),
        ("informational-own_questions", False),
        ("informational-goal_fit", False),
        ("check-draft", False),
        ("decide-role", True),
    ],
)
def test_a_question_mark_asks_something_except_where_questions_are_wanted(where: str, asks: bool) -> None:
    """C3, B5: "What is a day like?" is a question to ask there, and no question to Sopan."""
    flow_id, _, step = where.partition("-")
    state = State(flow_id, 1, step, {"company": Wrote("Acme")}, 3)
    assert UNDERSTANDING.asks_back(FLOWS[flow_id], state, "Wie ist denn so ein Tag?", "de") is asks


def test_a_draft_is_taken_line_by_line() -> None:
    """Whatever stands in a letter, it is nobody's wish to go back."""
    flow, state = FLOWS["check"], State("check", 1, "draft", {}, 1)
    letter = "Sehr geehrte Frau Sommer,\n\nzurück\n\nMit freundlichen Grüßen\nKim"
    assert heard(flow, state, letter, "de") == Said(letter)
    assert isinstance(heard(flow, state, "zurück", "de"), WentBack)
    assert isinstance(heard(flow, state, "abbrechen", "de"), Cancelled)


def test_five_people_at_most_are_thanked() -> None:
    flow, state = FLOWS["debrief"], State("debrief", 1, "people", {"company": Wrote("Acme")}, 3)
    event = heard(flow, state, "A, B, C, D, E, F", "de")
    assert advance(flow, state, event, FACTS[0]) == Rejection("too-many", limit=5)
