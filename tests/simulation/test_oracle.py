"""The oracle's own arithmetic, on days that anybody can look up."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.simulation.days import Living, Where, awake, business_days_later, instant, off, passing, working_morning
from tests.simulation.oracle import Talk, Told, snoozed, wanted

BERLIN, JAKARTA = Where("Europe/Berlin", "DE", "BE"), Where("Asia/Jakarta", "ID")
NEW_YORK, CAIRO = Where("America/New_York", "US", "NY"), Where("Africa/Cairo", "EG")
WEEK = frozenset(range(5))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("day", "where", "works", "why"),
    [
        ("2026-12-25", BERLIN, WEEK, "holiday"),
        ("2026-12-27", BERLIN, WEEK, "weekend"),
        ("2026-03-08", BERLIN, WEEK, "holiday"),  # Women's Day, in Berlin only
        ("2026-12-28", BERLIN, frozenset({1, 2}), "own"),
        ("2026-12-28", BERLIN, WEEK, ""),
        ("2026-11-27", CAIRO, WEEK, "weekend"),  # a Friday
        ("2026-11-29", CAIRO, frozenset({6, 0}), ""),  # a Sunday
    ],
)
def test_nobody_works_for_a_reason(day: str, where: Where, works: frozenset[int], why: str) -> None:
    """Holidays first, then the weekend of the country, then one's own days off."""
    assert off(date.fromisoformat(day), where, works)[0] == why


def test_quiet_hours_end_on_the_right_morning() -> None:
    """After midnight it is this morning, before it the next."""
    assert awake(at("2026-12-01T23:30"), (21, 8)) == at("2026-12-02T08:00")
    assert awake(at("2026-12-01T03:00"), (21, 8)) == at("2026-12-01T08:00")
    assert awake(at("2026-12-01T03:00"), (0, 0)) == at("2026-12-01T03:00")


def test_clocks_that_change_are_walked_through() -> None:
    """An hour that is skipped counts as none; one that comes twice counts twice."""
    assert passing(at("2026-03-29T03:30"), at("2026-01-01T00:00") - at("2026-01-01T01:00"), "Europe/Berlin") == at(
        "2026-03-29T01:30"
    )
    assert instant(at("2026-07-01T09:00"), "Asia/Kathmandu") == at("2026-07-01T03:15+00:00")


def test_days_are_counted_one_by_one() -> None:
    """Over Christmas four working days last more than a week, and a morning moves behind the New Year."""
    assert business_days_later(date(2026, 12, 23), 4, BERLIN) == date(2026, 12, 30)
    assert working_morning(date(2027, 1, 1), BERLIN, WEEK) == (at("2027-01-04T09:00"), "holiday", False)


@pytest.mark.parametrize(
    ("where", "kind", "expected"),
    [
        (BERLIN, "ahead", "2026-12-07T18:00"),
        (BERLIN, "ahead_soon", "2026-12-08T14:00"),
        (BERLIN, "thank_you", "2026-12-08T18:00"),
        (BERLIN, "follow_up", "2026-12-22T09:00"),
        (JAKARTA, "follow_up", "2026-12-15T09:00"),
        (NEW_YORK, "follow_up", "2026-12-15T09:00"),
        (BERLIN, "let_go", "2027-02-02T09:00"),
        (NEW_YORK, "let_go", "2027-01-19T09:00"),
    ],
)
def test_an_interview_wants_its_reminders(where: Where, kind: str, expected: str) -> None:
    """The table of advice.md, on one interview: a Tuesday at three."""
    told = Told("Acme", talks=[Talk(at("2026-12-08T15:00"))])
    assert wanted(Living(where), told, at("2026-11-23T10:00"))[kind].at == at(expected)


def test_what_has_ended_or_come_is_not_wanted() -> None:
    """Nothing after an end, no second follow-up, no fourth thank-you."""
    here, now = Living(BERLIN), at("2026-12-09T10:00")
    told = Told("Acme", talks=[Talk(at("2026-12-08T15:00"))])
    told.came = {"follow_up": [at("2026-12-09T09:00")], "thank_you": [at("2026-12-08T18:00")] * 3}
    assert wanted(here, told, now).keys() == {"let_go"}
    told.ended = "offer"
    assert wanted(here, told, now) == {}


def test_monday_is_the_next_one() -> None:
    """Also on a Monday; and what would come at night waits for its end."""
    assert snoozed(Living(BERLIN), "monday", at("2026-11-23T10:00")).at == at("2026-11-30T09:00")
    assert snoozed(Living(BERLIN), "hour", at("2026-11-23T20:30")).at == at("2026-11-24T08:00")
