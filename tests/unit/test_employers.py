"""What etiquette allows in which country: the table of advice.md, Timings, with working days and holidays there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from bot.language.holiday_names import HOLIDAYS
from bot.scheduling.calendars import employer, region_of
from conversations.etiquette import Situation, agenda, budget
from conversations.model import Placed
from conversations.process import Process
from tests.unit.agendas import NEVER, USUAL, application, at, comes, day, dues

WEEK = frozenset(range(5))
BERLIN = Placed("Berlin", "Europe/Berlin", "DE.BE")
MUNICH = Placed("München", "Europe/Berlin", "DE.BY")
JAKARTA = Placed("Jakarta", "Asia/Jakarta", "ID")
LONDON = Placed("London", "Europe/London", "GB.ENG")
NEW_YORK = Placed("New York", "America/New_York", "US.NY")
ELSEWHERE = Placed("Lissabon", "Europe/Lisbon", "PT")


def here(now: str, home: Placed = BERLIN, works: frozenset[int] = WEEK) -> Situation:
    def at_a_place(place: Placed) -> object:
        return employer(place, home.zone, works)

    return Situation(at(now), USUAL, employer(home, home.zone, works), employers=at_a_place)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("home", "follow_up", "final", "phone"),
    [
        (BERLIN, "Tue 15.12.", "Tue 12.1.", "Fri 11.12."),  # 14 days, six weeks, ten days
        (LONDON, "Tue 8.12.", "Tue 29.12.", None),  # five business days, four weeks
        (NEW_YORK, "Tue 8.12.", "Tue 29.12.", None),
        (JAKARTA, "Tue 8.12.", "Tue 29.12.", None),  # a week, four weeks
        (ELSEWHERE, "Wed 9.12.", "Tue 29.12.", None),  # 8 December is a holiday in Portugal
    ],
)
def test_the_days_of_each_country(home: Placed, follow_up: str, final: str, phone: str | None) -> None:
    """D9, D10, D13: counted from an interview on Tuesday, 1 December."""
    allowed = budget(application("Tue 1.12. 15:00"), here("Wed 2.12. 09:00", home))
    assert allowed
    assert (allowed.follow_up_from, allowed.final_from) == (day(follow_up), day(final))
    assert allowed.phone_from == (day(phone) if phone else None)


@pytest.mark.parametrize(("home", "asks"), [(BERLIN, "Tue 15.12."), (LONDON, "Mon 14.12."), (JAKARTA, "Mon 14.12.")])
def test_a_promised_day_counts_more_than_the_countrys_weeks(home: Placed, asks: str) -> None:
    """D8, D9: promised for Friday; one working day more, in Germany two."""
    promised = application("Tue 1.12. 15:00", promised_on=day("Fri 11.12."))
    assert comes(promised, "follow_up", here("Wed 2.12. 09:00", home)) == at(f"{asks} 09:00")


def test_business_days_leave_out_the_holidays_of_the_employers_country() -> None:
    """Five of them from 21 December on, in England: neither 25 nor 28 (Boxing Day) December, nor New Year."""
    planned = dues(application("Mon 21.12. 15:00"), here("Mon 21.12. 17:00", LONDON))["follow_up"].planned
    assert planned.at == at("Wed 30.12. 09:00")


@pytest.mark.parametrize(
    ("home", "talk", "comes_at", "holiday"),
    [
        (MUNICH, "Wed 23.12. 15:00", "Thu 7.1. 09:00", "epiphany"),  # Bavaria keeps 6 January
        (BERLIN, "Wed 23.12. 15:00", "Wed 6.1. 09:00", ""),  # Berlin does not
        (JAKARTA, "Thu 17.12. 10:00", "Mon 28.12. 09:00", "christmas-joint-holiday"),  # cuti bersama, 24 December
    ],
)
def test_a_holiday_moves_it_and_is_named(home: Placed, talk: str, comes_at: str, holiday: str) -> None:
    planned = dues(application(talk), here(talk[:-5] + "19:00", home))["follow_up"].planned
    assert (planned.at, planned.holiday) == (at(comes_at), holiday)
    assert planned.moved_by == ("holiday" if holiday else "")


def test_a_date_that_hangs_on_the_moon_says_that_it_is_expected() -> None:
    days = employer(JAKARTA, JAKARTA.zone, WEEK).days_off
    off = days(date(2027, 3, 10))
    assert off
    assert (off.why, off.name, off.estimated) == ("holiday", "eid-al-fitr", True)


def test_an_employer_elsewhere_counts_by_its_own_ways() -> None:
    """Somebody in Jakarta applies in Germany: two weeks, and German holidays."""
    abroad = application("Tue 1.12. 15:00", place=BERLIN)
    allowed = budget(abroad, here("Wed 2.12. 09:00", JAKARTA))
    assert allowed
    assert allowed.follow_up_from == day("Tue 15.12.")
    at_home = budget(replace(abroad, place=None), here("Wed 2.12. 09:00", JAKARTA))
    assert at_home
    assert at_home.follow_up_from == day("Tue 8.12.")


def test_days_are_counted_where_the_employer_is() -> None:
    """Eight in the evening in New York is the next day in Jakarta."""
    late = application("Tue 1.12. 20:00", place=JAKARTA)
    allowed = budget(late, here("Wed 2.12. 09:00", NEW_YORK))
    assert allowed
    assert allowed.follow_up_from == day("Wed 9.12.")  # ninth: counted from Wednesday, 2 December, in Jakarta


def test_in_indonesia_a_thank_you_is_thought_of_on_the_same_day() -> None:
    """D4: two hours after the end, else in the evening before the quiet hours."""
    noon, evening = application("Tue 1.12. 10:00"), application("Tue 1.12. 18:30")
    now = here("Tue 1.12. 09:00", JAKARTA)
    assert comes(noon, "thank_you", now) == at("Tue 1.12. 13:00")
    assert comes(evening, "thank_you", now) == at("Tue 1.12. 20:00")
    assert comes(evening, "thank_you", here("Tue 1.12. 09:00", BERLIN)) == at("Wed 2.12. 09:00")
    assert comes(application("Tue 1.12."), "thank_you", now) == at("Tue 1.12. 18:00")


def test_a_day_off_of_ones_own_moves_it_too() -> None:
    four_days = frozenset({0, 1, 2, 3})
    planned = dues(application("Fri 4.12. 10:00"), here("Fri 4.12. 12:00", BERLIN, four_days))["follow_up"].planned
    assert (planned.at, planned.moved_by) == (at("Mon 21.12. 09:00"), "own")


@pytest.mark.parametrize("works", [frozenset({5, 6}), frozenset({6}), frozenset()])
def test_somebody_who_works_on_the_employers_days_off_only_is_reminded_all_the_same(works: frozenset[int]) -> None:
    process = application("Tue 1.12. 15:00")
    assert comes(process, "follow_up", here("Wed 2.12. 09:00", BERLIN, works)) == at("Tue 15.12. 09:00")


def test_a_week_with_friday_and_saturday_off() -> None:
    cairo = Placed("Kairo", "Africa/Cairo", "EG")
    days = employer(cairo, cairo.zone, frozenset(range(7))).days_off
    assert [n for n in range(7) if days(date(2026, 11, 23) + timedelta(days=n)) is not None] == [4, 5]


@pytest.mark.parametrize(
    ("place", "region"),
    [
        (Placed("", "Asia/Makassar"), "ID"),
        (Placed("", "Europe/Berlin"), "DE"),
        (Placed("Wien", "Europe/Vienna", "AT"), "AT"),
        (Placed("", "Etc/UTC"), ""),
        (Placed("", "Nowhere/Land"), ""),
    ],
)
def test_where_a_place_lies(place: Placed, region: str) -> None:
    assert region_of(place) == region


@pytest.mark.parametrize("region", ["", "XX", "001", "DE.XX", "US.NY", "ID.JK"])
def test_a_country_or_state_nobody_knows_has_weekends(region: str) -> None:
    days = employer(Placed("", "UTC", region), "UTC", WEEK).days_off
    saturday = days(date(2026, 12, 5))
    assert saturday
    assert saturday.why == "weekend"
    assert days(date(2026, 12, 3)) is None


def test_every_holiday_of_four_countries_has_its_name() -> None:
    """The names in the texts are those that the calendars really give, no more and no less."""
    states = [
        "BB",
        "BE",
        "BW",
        "BY",
        "HB",
        "HE",
        "HH",
        "MV",
        "NI",
        "NW",
        "RP",
        "SH",
        "SL",
        "SN",
        "ST",
        "TH",
        "Augsburg",
    ]
    regions = ["DE", "ID", "US", "GB", *(f"DE.{s}" for s in states), *(f"GB.{s}" for s in ("ENG", "NIR", "SCT", "WLS"))]
    seen = set()
    for region in regions:
        days = employer(Placed("", "UTC", region), "UTC", frozenset(range(7))).days_off
        first = date(2024, 1, 1)
        seen |= {off.name for n in range(12 * 366) if (off := days(first + timedelta(days=n))) and off.name}
    assert seen <= set(HOLIDAYS)
    assert set(HOLIDAYS) <= seen


def test_nothing_is_wanted_twice_by_moving_abroad_and_back() -> None:
    """A follow-up that has come is not wanted again because the country's weeks are others."""
    came = {"follow_up": (datetime.combine(date(2026, 12, 8), time(9)),)}
    process: Process = application("Tue 1.12. 15:00", place=JAKARTA, fired=came)
    for place in (JAKARTA, BERLIN, None):
        wanted = agenda(replace(process, place=place), here("Wed 9.12. 09:00"))
        assert "follow_up" not in {due.kind for due in wanted}
    assert NEVER.start == NEVER.end
