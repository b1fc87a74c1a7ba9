"""``python -m bot understand`` from inside: what an answer holds, and which sentence a bad question gets.

Which language an answer names is in test_understand_language.py; JSON lines are in test_understand_lines.py.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.language.entities import Entities
from bot.understand import LONGEST, Asked, Chats, Unusable, understand
from conversations.flows.intents import INTENTS

GERMAN = Asked(locale="de", now="2026-11-23T10:00+01:00")
KEYS = ["text", "language", "reply", "intent", "date", "entities", "locale", "now", "why"]
NO_DATE: dict[str, object] = {
    "at": None,
    "granularity": None,
    "ask": False,
    "candidates": [],
    "instant": None,
    "until": None,
    "note": "",
    "span": None,
    "by": None,
}


def answer(text: str, asked: Asked = GERMAN) -> dict[str, Any]:
    """The answer to the only text there is."""
    return Chats().answer(text, asked)


def told(text: str, asked: Asked = GERMAN) -> dict[str, Any]:
    """The "date" of an answer, one that was found."""
    found = answer(text, asked)["date"]
    assert isinstance(found, dict)
    assert found["granularity"] is not None
    return found


def test_an_ambiguous_date_is_not_guessed_but_comes_with_its_candidates() -> None:
    """The whole of an answer, but for what a trained model says."""
    found = answer("nächsten Dienstag um halb drei")
    assert list(found) == KEYS
    intent = found.pop("intent")
    assert list(intent) == ["name", "confidence", "route", "top"]
    assert found.pop("why")[-2:] == ["date: nächsten Dienstag (date)", "date: halb drei (clock)"]
    assert found == {
        "text": "nächsten Dienstag um halb drei",
        "language": {"code": "de", "confidence": 1.0},
        "reply": "de",
        "date": {
            "at": None,
            "granularity": "minute",
            "ask": True,
            "candidates": ["2026-11-24T14:30", "2026-12-01T14:30"],
            "instant": None,
            "until": None,
            "note": "",
            "span": [0, 30],
            "by": "grammar",
        },
        "entities": {},
        "locale": "de",
        "now": "2026-11-23T10:00+01:00",
    }


def test_a_certain_date_is_a_day_or_a_minute() -> None:
    """A day has no instant, and a range has an end."""
    day = told("morgen")
    assert (day["at"], day["granularity"], day["instant"], day["ask"]) == ("2026-11-24", "day", None, False)
    assert day["candidates"] == []
    minute = told("morgen um 15 Uhr")
    assert (minute["at"], minute["granularity"], minute["ask"]) == ("2026-11-24T15:00", "minute", False)
    assert minute["instant"] == "2026-11-24T15:00+01:00"
    hours = told("morgen zwischen 14 und 15 Uhr")
    assert (hours["at"], hours["until"], hours["note"]) == ("2026-11-24T14:00", "2026-11-24T15:00", "range-start")
    days = told("1. bis 3. Dezember")
    assert (days["at"], days["until"]) == ("2026-12-01", "2026-12-03")


def test_days_to_choose_from_are_days() -> None:
    day = told("nächsten Dienstag")
    assert (day["at"], day["granularity"], day["ask"]) == (None, "day", True)
    assert day["candidates"] == ["2026-11-24", "2026-12-01"]


def test_no_date_is_an_object_all_the_same() -> None:
    assert answer("weiß ich noch nicht")["date"] == NO_DATE


def test_words_that_name_an_intent_are_sure_of_it() -> None:
    found = answer("Hilfe")
    assert found["intent"]["name"] == "help"
    assert found["intent"]["confidence"] == 1.0
    assert found["intent"]["route"] is True
    assert found["intent"]["top"][0] == ["help", 1.0]
    assert "intent: phrase: hilfe" in found["why"]


@pytest.mark.parametrize("text", ["Hilfe", "Ich weiß nicht, ob ich da hingehen soll", "qwertz uiop", "x"])
def test_the_likeliest_three_of_any_words_are_told(text: str) -> None:
    """They are three of the twelve, in order, and never "other"; none is acted on that is not the likeliest."""
    intent = answer(text)["intent"]
    names, shares = [name for name, _ in intent["top"]], [share for _, share in intent["top"]]
    assert len(set(names)) == 3
    assert set(names) <= INTENTS.keys()
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 1 for share in shares)
    assert 0 < intent["confidence"] <= 1
    assert intent["name"] == (names[0] if intent["name"] != "other" else "other")
    assert not (intent["route"] and intent["name"] == "other")


@pytest.mark.parametrize("text", ["", "🙂", "?!"])
def test_without_words_nothing_is_wanted(text: str) -> None:
    assert answer(text)["intent"] == {"name": "other", "confidence": 1.0, "route": False, "top": []}


def test_only_what_is_named_is_listed_each_with_its_reason() -> None:
    """Which names are found where is test_entities.py's; here is what an answer makes of them."""
    found = answer("Ich habe morgen ein Gespräch bei Siemens")
    assert found["entities"] == {"company": "Siemens"}
    (why,) = (one for one in found["why"] if one.startswith("company: "))
    assert "bei" in why
    assert answer("weiß ich noch nicht")["entities"] == {}


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        (('company after "bei"', 'role after "als"'), ['company: after "bei"', 'role: after "als"']),
        (('well-known company after "bei"',), ['company: well-known company after "bei"']),
        (("about: what is left of the wish",), ["about: what is left of the wish"]),
        (("date in the company of 5",), []),
    ],
)
def test_the_reasons_for_names_begin_with_what_they_are_for(
    notes: tuple[str, ...], expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Entities(company="Siemens", role="Koch", about="den Test", why=notes)
    monkeypatch.setattr("bot.understood.entities", lambda *_, **__: found)
    assert [one for one in answer("ja")["why"] if not one.startswith(("language: ", "intent: "))] == expected


@pytest.mark.parametrize(
    ("text", "tense", "past"),
    [("Hilfe", "future", False), ("Hilfe", "past", True), ("Das Gespräch ist vorbei", "future", True)],
)
def test_names_beside_an_interview_that_is_over_are_read_in_the_past(
    text: str, tense: str, past: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def heard(*_: object, past: bool) -> Entities:
        asked.append(past)
        return Entities()

    monkeypatch.setattr("bot.understood.entities", heard)
    answer(text, replace(GERMAN, tense=tense))
    assert asked == [past]


def test_with_a_zone_the_instant_follows_the_change_of_clocks() -> None:
    """An offset alone stays what it is; a zone knows that summer ends, and moves what its clocks leave out."""
    offset = Asked(locale="de", now="2026-10-20T10:00+02:00")
    assert told("am 26.10. um 9 Uhr", offset)["instant"] == "2026-10-26T09:00+02:00"
    zone = Asked(locale="de", now="2026-10-20T10:00", zone="Europe/Berlin")
    assert told("am 26.10. um 9 Uhr", zone)["instant"] == "2026-10-26T09:00+01:00"
    spring = Asked(locale="de", now="2027-03-20T10:00", zone="Europe/Berlin")
    left_out = told("am 28.3. um 02:30 Uhr", spring)
    assert (left_out["at"], left_out["instant"]) == ("2027-03-28T02:30", "2027-03-28T03:30+02:00")


def test_a_zone_beside_an_offset_is_where_it_was_said() -> None:
    said = answer("besok", Asked(locale="id", now="2026-11-23T20:00+00:00", zone="Asia/Jakarta"))
    assert said["now"] == "2026-11-24T03:00+07:00"
    assert said["date"]["at"] == "2026-11-25"


def test_the_past_can_be_asked_about() -> None:
    assert told("am Freitag um drei", Asked(locale="de", now=GERMAN.now, tense="past"))["at"] == "2026-11-20T15:00"


def test_without_a_moment_it_is_now() -> None:
    said = datetime.fromisoformat(answer("today", Asked(zone="UTC"))["now"])
    assert abs(said - datetime.now(UTC)) < timedelta(minutes=2)


@pytest.mark.parametrize("locale", ["de", "DE", "de-AT", "de_DE"])
def test_a_country_behind_the_language_does_no_harm(locale: str) -> None:
    assert answer("morgen", Asked(locale=locale, now=GERMAN.now))["locale"] == "de"


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        (Asked(locale="fr"), "de, en, id"),
        (Asked(locale="../de"), "locale"),
        (Asked(now="yesterday"), "2026-11-23T10:00+01:00"),
        (Asked(now="2026-11-23T10:00"), "zone"),
        (Asked(now="9999-12-31T23:59+00:00"), "year"),
        (Asked(now="0001-01-01T00:00+00:00"), "year"),
        (Asked(zone="Mars/Base"), "Europe/Berlin"),
        (Asked(zone="../etc/passwd"), "Europe/Berlin"),
        (Asked(zone="Europe"), "Europe/Berlin"),
        (Asked(tense="perfect"), "future or past"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(asked: Asked, word: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert understand("morgen", asked) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert word in err
    assert err.endswith(".\n")
    assert err.count("\n") == 1


def test_a_text_longer_than_a_message_is_refused() -> None:
    with pytest.raises(Unusable, match="4097"):
        answer("x" * (LONGEST + 1), GERMAN)
