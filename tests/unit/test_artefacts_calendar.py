"""The calendar file: every program reads it, words come through unharmed, times are right wherever clocks change."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import icalendar
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.artefacts.calendar import Entry, calendar
from bot.language.catalog import SHIPPED, Catalog
from conversations.model import Several
from conversations.process import Ended, Process, Round

CATALOG = Catalog()
NOW = datetime(2026, 12, 2, 9, tzinfo=UTC)
ZONES = sorted(zone for zone in available_timezones() if zone not in {"localtime", "Factory"})


def local(text: str) -> datetime:
    """Return a wall time."""
    return datetime.fromisoformat(text)


FIRST = Round(1, local("2026-12-08 15:00"))


def acme(
    *rounds: Round,
    ended: Ended = "",
    ended_on: date | None = None,
) -> Process:
    return Process("Acme", uid="u", role="Analyst", rounds=rounds or (FIRST,), ended=ended, ended_on=ended_on)


def written(*processes: Process, zone: str = "Europe/Berlin", now: datetime = NOW, locale: str = "de") -> str:
    return calendar([Entry(one, zone) for one in processes], now=now, catalog=CATALOG, locale=locale)


def read(text: str) -> Any:
    """Parse strictly: nothing skipped, nothing misunderstood, nothing else than what was written."""
    file = icalendar.Calendar.from_ical(text)
    assert isinstance(file, icalendar.Calendar)
    assert [part.errors for part in file.walk() if part.errors] == []
    assert file.to_ical().decode() == text
    return file


def events(text: str) -> list[Any]:
    return list(read(text).walk("VEVENT"))


def instants(text: str) -> list[tuple[datetime, datetime]]:
    """Return beginnings and ends in UTC, reckoned with the rules in the file itself and nothing else."""
    file = read(text)
    rules = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in file.timezones}
    found = []
    for event in file.walk("VEVENT"):
        ends = []
        for name in ("DTSTART", "DTEND"):
            moment, zone = event[name].dt, event[name].params.get("TZID")
            ends.append((moment.replace(tzinfo=rules[zone]) if zone else moment).astimezone(UTC))
        found.append((ends[0], ends[1]))
    return found


# --- what stands in it


def test_an_interview_is_an_event_with_two_alarms() -> None:
    file = read(written(acme()))
    assert (file["METHOD"], file["VERSION"], file["PRODID"]) == ("PUBLISH", "2.0", "-//Sopan//Sopan//EN")
    [event] = events(written(acme()))
    assert event["SUMMARY"] == "Gespräch bei Acme (Analyst)"
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == ("u-1@sopan", 0, "CONFIRMED")
    assert event["DTSTAMP"].dt == NOW
    assert event["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert event.start == datetime(2026, 12, 8, 15, tzinfo=ZoneInfo("Europe/Berlin"))
    assert event.end - event.start == timedelta(hours=1)
    assert "DESCRIPTION" not in event
    alarms = [
        (alarm["ACTION"], event.start + alarm["TRIGGER"].dt, alarm["DESCRIPTION"]) for alarm in event.walk("VALARM")
    ]
    assert alarms == [
        ("DISPLAY", event.start.replace(day=7, hour=18), "Morgen: Gespräch bei Acme (Analyst)"),
        ("DISPLAY", event.start.replace(hour=14), "In einer Stunde: Gespräch bei Acme (Analyst)"),
    ]


def test_a_day_without_an_hour_is_a_whole_day_with_one_alarm() -> None:
    text = written(acme(Round(2, local("2026-12-08 00:00"), day_only=True)))
    assert "DTSTART;VALUE=DATE:20261208\r\nDTEND;VALUE=DATE:20261209\r\n" in text
    assert read(text).timezones == []
    [event] = events(text)
    [alarm] = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(hours=-6)


def test_the_evening_before_is_at_six_also_when_clocks_change_in_between() -> None:
    """Between Saturday 18:00 and Sunday 10:00 on 28 March lie 15 hours, not 16."""
    [event] = events(written(acme(Round(1, local("2027-03-28 10:00")))))
    assert event.walk("VALARM")[0]["TRIGGER"].dt == timedelta(hours=-15)


def test_a_moved_interview_replaces_the_old_one() -> None:
    moved = acme(Round(1, local("2026-12-09 10:00"), moved=2))
    [event] = events(written(moved, now=NOW + timedelta(hours=1)))
    assert (event["UID"], event["SEQUENCE"]) == ("u-1@sopan", 2)
    assert event["DTSTAMP"].dt == NOW + timedelta(hours=1)


@pytest.mark.parametrize(
    ("ended", "ended_on", "status"),
    [
        ("", None, "CONFIRMED"),
        ("withdrawn", date(2026, 12, 3), "CANCELLED"),
        ("rejected", None, "CANCELLED"),
        ("withdrawn", date(2026, 12, 8), "CANCELLED"),  # on the very morning
        ("rejected", date(2026, 12, 8), "CONFIRMED"),  # on the same evening: it was held
        ("offer", date(2026, 12, 20), "CONFIRMED"),
    ],
)
def test_what_ended_before_it_came_is_cancelled(ended: Ended, ended_on: date | None, status: str) -> None:
    """And rings no alarm; what was held stays in the calendar as it was."""
    [event] = events(written(acme(ended=ended, ended_on=ended_on)))
    assert event["STATUS"] == status
    assert (event.walk("VALARM") == []) == (status == "CANCELLED")


def test_only_the_last_thirty_days_and_what_is_ahead() -> None:
    here = NOW.astimezone(ZoneInfo("Europe/Berlin")).replace(tzinfo=None)
    ages = [timedelta(days=30, hours=1), timedelta(days=30), timedelta(days=1), timedelta(days=-400)]
    text = written(acme(*(Round(number, here - age) for number, age in enumerate(ages, 1))))
    assert [(event["UID"], len(event.walk("VALARM"))) for event in events(text)] == [
        ("u-2@sopan", 0),
        ("u-3@sopan", 0),
        ("u-4@sopan", 2),
    ]


def test_what_they_noted_stands_below() -> None:
    process = Process(
        "Acme",
        uid="u",
        rounds=(FIRST,),
        questions=Several(("pay", "gone"), ("Wer; wann, wo?\r\nUnd warum?",)),
        concerns=Several((), ("Überstunden \\ Wochenenden",)),
    )
    text = calendar([Entry(process, "Asia/Jakarta", {"pay": "Gehalt"})], now=NOW, catalog=CATALOG, locale="de")
    [event] = events(text)
    assert event["DESCRIPTION"] == (
        "Das willst du fragen:\n• Gehalt\n• Wer; wann, wo?\nUnd warum?\n\n"
        "Das willst du ansprechen:\n• Überstunden \\ Wochenenden"
    )
    assert "Wer\\; wann\\, wo?\\nUnd" in text.replace("\r\n ", "")
    assert event["SUMMARY"] == "Gespräch bei Acme"


@pytest.mark.parametrize("locale", SHIPPED)
def test_every_language_names_both_kinds(locale: str) -> None:
    talk = Process("Acme", uid="t", kind="informational", rounds=(FIRST,))
    first, second = (event["SUMMARY"] for event in events(written(acme(), talk, locale=locale)))
    assert first != second
    assert "Acme (Analyst)" in first
    assert second.endswith("Acme")


def test_nothing_is_a_file_too() -> None:
    """RFC 5545 wants at least one component (3.4): a time zone is one."""
    file = read(written())
    assert [part.name for part in file.subcomponents] == ["VTIMEZONE"]
    assert events(written(acme(Round(1, local("2026-01-01 00:00"))))) == []


# --- times


def test_an_hour_that_clocks_skip_is_the_one_they_show() -> None:
    text = written(acme(Round(1, local("2027-03-28 02:30"))))
    assert "DTSTART;TZID=Europe/Berlin:20270328T033000" in text
    assert instants(text) == [(datetime(2027, 3, 28, 1, 30, tzinfo=UTC), datetime(2027, 3, 28, 2, 30, tzinfo=UTC))]


def test_an_hour_that_comes_twice_lasts_an_hour() -> None:
    """The first half past two is meant; the second, an hour later, can only be said in UTC."""
    text = written(acme(Round(1, local("2027-10-31 02:30"))))
    assert "DTSTART;TZID=Europe/Berlin:20271031T023000\r\nDTEND:20271031T013000Z" in text
    assert instants(text) == [(datetime(2027, 10, 31, 0, 30, tzinfo=UTC), datetime(2027, 10, 31, 1, 30, tzinfo=UTC))]


def test_each_zone_stands_once_and_first() -> None:
    entries = [Entry(acme(), zone) for zone in ("Asia/Makassar", "Europe/Berlin", "Asia/Makassar", "UTC")]
    file = read(calendar(entries, now=NOW, catalog=CATALOG, locale="id"))
    assert [part.name for part in file.subcomponents] == ["VTIMEZONE"] * 2 + ["VEVENT"] * 4
    assert [zone.tz_name for zone in file.timezones] == ["Asia/Makassar", "Europe/Berlin"]
    assert file.get_missing_tzids() == set()


MOMENTS = st.datetimes(local("2026-11-10 00:00"), local("2029-12-31 00:00")).map(
    lambda at: at.replace(second=0, microsecond=0)
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(ZONES), MOMENTS)
def test_times_are_right_in_every_zone(zone: str, at: datetime) -> None:
    """The rules in the file lead to the instant that the zone's own rules lead to; every interview takes an hour."""
    begins = at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    assert instants(written(acme(Round(1, at)), zone=zone)) == [(begins, begins + timedelta(hours=1))]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(ZONES), st.integers(2026, 2029), st.integers(-90, 90))
def test_times_are_right_around_every_change_of_clocks(zone: str, year: int, minutes: int) -> None:
    rules = ZoneInfo(zone)
    hours = [datetime(year, 12, 1, tzinfo=UTC) + timedelta(hours=hour) for hour in range(0, 366 * 24, 6)]
    offsets = [hour.astimezone(rules).utcoffset() for hour in hours]
    changes = [index for index in range(1, len(hours)) if offsets[index] != offsets[index - 1]]
    assume(changes)
    lower, upper = hours[changes[0] - 1], hours[changes[0]]
    while upper - lower > timedelta(minutes=1):
        middle = lower + (upper - lower) / 2
        same = middle.astimezone(rules).utcoffset() == offsets[changes[0] - 1]
        lower, upper = (middle, upper) if same else (lower, middle)
    at = upper.replace(second=0, microsecond=0).astimezone(rules).replace(tzinfo=None) + timedelta(minutes=minutes)
    begins = at.replace(tzinfo=rules).astimezone(UTC)
    assert instants(written(acme(Round(1, at)), zone=zone)) == [(begins, begins + timedelta(hours=1))]


# --- words

WORDS = st.text(st.one_of(st.sampled_from("äöüß🙂👩‍💻,;:\\\"\n\r\t =^'"), st.characters()), max_size=120)


@settings(max_examples=150, deadline=None)
@given(WORDS, WORDS, st.lists(WORDS, max_size=3), st.sampled_from(SHIPPED))
def test_any_words_come_through(company: str, role: str, asked: list[str], locale: str) -> None:
    """Whatever people write: lines of at most 75 octets that end in CRLF, and the same words when read back."""
    process = Process(company, uid="u", role=role, rounds=(FIRST,), questions=Several((), tuple(asked)))
    text = written(process, locale=locale)
    assert text.endswith("END:VCALENDAR\r\n")
    assert not any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in text.translate({9: "", 10: "", 13: ""}))
    rows = text.encode().split(b"\r\n")
    assert all(len(row) <= 75 and b"\n" not in row and b"\r" not in row for row in rows)
    [event] = events(text)
    assert all(word in event["SUMMARY"] for word in company.split() if word.isprintable())
    assert written(process, locale=locale) == text
