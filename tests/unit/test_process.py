"""A process by itself: which interview is ahead and which is over, how it stands at a moment, and in whose order."""

from __future__ import annotations

from datetime import timedelta
from typing import get_args

import pytest

from conversations.process import Decision, Ended, Process, Stage
from tests.unit.agendas import application, at, rounds

TALK = "Tue 1.12. 15:00"


def test_an_interview_is_over_an_hour_later_or_with_its_day() -> None:
    """D1: nobody is asked how it was while it is still going on."""
    clocked, day_only = rounds(TALK, "Wed 2.12.")
    assert clocked.ends_at == at("Tue 1.12. 16:00")
    assert day_only.ends_at == at("Thu 3.12.")


@pytest.mark.parametrize(
    ("now", "ahead", "over"),
    [
        ("Tue 1.12. 09:00", 1, None),
        ("Tue 1.12. 15:30", 1, None),  # going on
        ("Tue 1.12. 15:59", 1, None),
        ("Tue 1.12. 16:00", 2, 1),
        ("Wed 9.12. 23:59", 2, 1),  # the day is not over
        ("Thu 10.12. 00:00", 3, 2),
        ("Tue 15.12. 12:00", None, 3),
    ],
)
def test_the_interview_ahead_and_the_one_over_last(now: str, ahead: int | None, over: int | None) -> None:
    process = application(TALK, "Wed 9.12.", "Mon 14.12. 10:00")
    found_ahead, found_over = process.next_round(at(now)), process.last_round(at(now))
    assert (found_ahead.number if found_ahead else None) == ahead
    assert (found_over.number if found_over else None) == over


def test_without_interviews_there_is_none() -> None:
    assert Process("Acme").next_round(at(TALK)) is None
    assert Process("Acme").last_round(at(TALK)) is None


@pytest.mark.parametrize(
    ("when", "decision", "now", "stage"),
    [
        ((), "", TALK, "unscheduled"),
        ((), "go", TALK, "unscheduled"),
        ((), "open", TALK, "undecided"),
        ((TALK,), "go", "Mon 30.11. 12:00", "ahead"),
        ((TALK,), "", "Mon 30.11. 12:00", "ahead"),
        ((TALK,), "open", "Mon 30.11. 12:00", "undecided"),  # a date is no decision (A15)
        ((TALK,), "go", "Tue 1.12. 15:30", "ahead"),
        ((TALK,), "go", "Tue 1.12. 16:00", "waiting"),
        ((TALK, "Tue 8.12. 15:00"), "go", "Wed 2.12. 12:00", "ahead"),
        ((TALK, "Tue 8.12. 15:00"), "go", "Wed 9.12. 12:00", "waiting"),
        ((TALK,), "open", "Wed 9.12. 12:00", "waiting"),
    ],
)
def test_how_it_stands(when: tuple[str, ...], decision: Decision, now: str, stage: Stage) -> None:
    assert application(*when, decision=decision).stage(at(now)) == stage


@pytest.mark.parametrize("ended", [end for end in get_args(Ended) if end])
@pytest.mark.parametrize("now", ["Mon 30.11. 12:00", "Wed 9.12. 12:00"])
def test_what_has_ended_stands_ended_whatever_is_on_record(ended: Ended, now: str) -> None:
    """Timings: any status that ends a process ends it, also with an interview still in the calendar."""
    assert application(TALK, ended=ended).stage(at(now)) == ended
    assert ended in get_args(Stage)


def test_a_record_is_a_value() -> None:
    """The same record twice is equal, and its defaults are shared with nobody."""
    assert Process("Acme") == Process("Acme")
    assert Process("Acme").fired == {}
    assert Process("Acme").fired is not Process("Acme").fired
    assert rounds(TALK)[0].ends_at - rounds(TALK)[0].at == timedelta(hours=1)
