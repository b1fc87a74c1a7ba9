"""Dates in words beyond single days: ends of ranges, parts of weeks and months, feasts, the past, other notations."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.dates import DateReading, read_date
from bot.language.dates.fallback import whole_date
from tests.unit.native_dates import ZONES, shown

NOW = "2026-11-23T10:00"  # a Monday


def read(text: str, locale: str, now: str = NOW, *, past: bool = False) -> DateReading | None:
    moment = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(ZONES[locale]))
    return read_date(text, locale, moment, past=past)


@pytest.mark.parametrize(
    ("text", "locale", "until"),
    [
        ("morgen zwischen 14 und 15 Uhr", "de", "2026-11-24T15:00"),
        ("Dienstag von elf bis halb eins", "de", "2026-11-24T12:30"),
        ("tomorrow 2-3pm", "en", "2026-11-24T15:00"),
        ("Wednesday 2-3 PM EST", "en", "2026-11-25T20:00"),
        ("besok jam 9 sampai 11 pagi", "id", "2026-11-24T11:00"),
        ("1. bis 3. Dezember", "de", "2026-12-03T00:00"),
        ("Dec 1-2", "en", "2026-12-02T00:00"),
        ("tanggal 1 sampai 3 Desember", "id", "2026-12-03T00:00"),
        ("Wednesday to Friday", "en", "2026-11-27T00:00"),
    ],
)
def test_a_range_takes_its_start_and_keeps_its_end(text: str, locale: str, until: str) -> None:
    """The start is what is read, the note says so, and where it ends is not lost."""
    found = read(text, locale)
    assert found is not None
    assert (found.ask, found.note) in {((), "range-start"), ((), "zone")}
    assert found.until == datetime.fromisoformat(until)
    assert found.until > found.at


@pytest.mark.parametrize(
    ("text", "locale", "days"),
    [
        ("bis Ende nächster Woche", "de", "2026-12-04 2026-12-06"),
        ("Ende nächster Woche", "de", "2026-12-03 2026-12-04 2026-12-05 2026-12-06"),
        ("Anfang nächster Woche", "de", "2026-11-30 2026-12-01"),
        ("by the end of next week", "en", "2026-12-04 2026-12-06"),
        ("mid next week", "en", "2026-12-01 2026-12-02 2026-12-03"),
        ("awal minggu depan", "id", "2026-11-30 2026-12-01"),
        ("am ersten Montag im Dezember", "de", "2026-12-07"),
        ("second Tuesday of January", "en", "2027-01-12"),
        ("the last Friday of the month", "en", "2026-11-27"),
        ("Senin pertama bulan Desember", "id", "2026-12-07"),
        ("letzter Tag des Monats", "de", "2026-11-30"),
        ("an einem Dienstag Anfang Dezember", "de", "2026-12-01"),
        ("a Tuesday in January", "en", "2027-01-05 2027-01-12 2027-01-19 2027-01-26"),
        ("nächsten Monat", "de", "2026-12-01 2026-12-31"),
        ("in January", "en", "2027-01-01 2027-01-31"),
        ("ich ziehe im Januar um", "de", ""),
        ("nach Ostern", "de", "2027-03-30 2027-03-31 2027-04-01 2027-04-02"),
        ("before Christmas", "en", "2026-12-21 2026-12-22 2026-12-23 2026-12-24"),
    ],
)
def test_parts_of_weeks_and_months_are_asked_about(text: str, locale: str, days: str) -> None:
    """A part of a span gives its few days to choose from, and a whole month its ends."""
    assert shown(read(text, locale)) == days.split()


def test_the_start_of_a_month_is_its_first_week_and_the_end_its_last_days() -> None:
    """Seven days at most, none of them before today."""
    assert shown(read("Anfang Dezember", "de")) == [f"2026-12-{day:02}" for day in range(1, 8)]
    assert shown(read("mid January", "en")) == [f"2027-01-{day:02}" for day in range(12, 19)]
    assert shown(read("akhir bulan", "id", "2026-11-27T10:00")) == [
        "2026-11-27",
        "2026-11-28",
        "2026-11-29",
        "2026-11-30",
        "2026-12-31",  # so close to the end it may be the end of the next
    ]


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("Heiligabend um 10", "de", "2026-12-24T10:00"),
        ("Ostermontag", "de", "2027-03-29"),
        ("Good Friday at 10", "en", "2027-03-26T10:00"),
        ("day after Thanksgiving", "en", "2026-11-27"),
        ("pas tahun baru", "id", "2027-01-01"),
        ("nach Weihnachten am Dienstag", "de", "2026-12-29"),
        ("the Tuesday after Easter", "en", "2027-03-30"),
        ("Freitag vor Weihnachten", "de", "2026-12-18"),
        ("bank holiday Monday", "en", None),
        ("Selasa habis lebaran", "id", None),
    ],
)
def test_feasts_are_days_where_the_year_alone_tells_which(text: str, locale: str, expected: str | None) -> None:
    """ "After" a feast is the day that is said, and a holiday that every country has elsewhere is not read."""
    assert shown(read(text, locale)) == ([expected] if expected else [])


def test_easter_falls_where_the_church_says() -> None:
    """Against dates from almanacs, the earliest and the latest of two centuries among them."""
    from bot.language.dates.feasts import _easter

    known = [
        "1913-03-23",
        "1943-04-25",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
    ]
    assert [_easter(int(day[:4])).isoformat() for day in known] == known


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("war am Freitag um 2", "de", "2026-11-20T14:00"),
        ("on Tuesday, it went ok", "en", "2026-11-17"),
        ("it was on the 3rd", "en", "2026-11-03"),
        ("tgl 25 kemarin", "id", "2026-10-25"),
        ("tadi pagi jam 9", "id", "2026-11-23T09:00"),
        ("Wednesday just gone, 10ish", "en", "2026-11-18T10:00"),
        ("vorletzte Woche Mittwoch", "de", "2026-11-11"),
        ("lief gut, das nächste ist am Freitag um 10", "de", "2026-11-27T10:00"),
        ("waren 2 Leute da, sie melden sich bis 4.12.", "de", "2026-12-04"),
    ],
)
def test_what_is_said_to_be_over_lies_behind(text: str, locale: str, expected: str) -> None:
    """Only words that stand beside the date decide that."""
    assert shown(read(text, locale)) == [expected]


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("Freitag um 10", "de", ["2026-11-20T10:00"]),
        ("the 8th", "en", ["2026-11-08"]),
        ("8 Oktober", "id", ["2026-10-08"]),
        ("8 Desember", "id", ["2026-12-08"]),  # ahead, and that is told: nobody means a year ago
        ("um drei", "de", ["2026-11-22T15:00"]),
        ("am Montag", "de", ["2026-11-16", "2026-11-23"]),
    ],
)
def test_asked_about_the_past_the_last_such_moment_is_read(text: str, locale: str, expected: list[str]) -> None:
    """As after an interview: when was it?"""
    assert shown(read(text, locale, past=True)) == expected


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("8 - 12 - 2026", "de", ["2026-12-08"]),
        ("08 12 2026", "id", ["2026-12-08"]),
        ("8 - 12 - 2026", "en", ["2026-08-12", "2026-12-08"]),
        ("13 / 12 / 2026", "en", ["2026-12-13"]),
        ("Dec/8/2026", "en", ["2026-12-08"]),
        ("31 2 2027", "de", []),
        ("8 12 2029", "de", []),  # more than a year ahead
        ("Raum 12 2026", "de", []),
        ("am 8 - 12 - 2026 vielleicht", "de", []),
    ],
)
def test_a_whole_date_in_another_notation_is_left_to_dateparser(text: str, locale: str, expected: list[str]) -> None:
    """Day, month and year and nothing else; where English cannot tell the order, both are asked about."""
    found = read(text, locale)
    assert shown(found) == expected
    assert found is None or found.by == "dateparser"


def test_what_the_grammar_refuses_is_not_tried_again() -> None:
    """31 February stays no date, however willing dateparser is to find one near it."""
    assert read("31.2.2027", "de") is None
    assert read("29 Feb 2027", "en") is None


PIECE = st.one_of(st.integers(0, 3000).map(str), st.sampled_from(["Dez", "may", "Mei", "uhr", "12", "2026", "²", "٣"]))


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECE, min_size=3, max_size=3), st.sampled_from(" /-,._"), st.sampled_from(sorted(ZONES)))
def test_any_three_pieces_are_survived(pieces: list[str], mark: str, locale: str) -> None:
    """It never raises, warns or invents a number: all that was said is in what it finds."""
    for day in whole_date(mark.join(pieces), locale, date(2026, 11, 23)):
        assert str(day.year) in pieces
        assert {int(piece) for piece in pieces if piece.isascii() and piece.isdigit()} <= {day.year, day.month, day.day}
