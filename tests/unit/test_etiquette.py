"""When a nudge comes: the rule table's moments, never in quiet hours, never in the past, never after its reason."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import get_args

import pytest

from conversations.etiquette import Preset, QuietHours, Situation, late_at, plan, snooze
from tests.unit.agendas import monday_to_friday, working

USUAL = QuietHours(time(21), time(8))
NEVER = QuietHours(time(0), time(0))
PRESETS: tuple[Preset, ...] = get_args(Preset)


def at(text: str) -> datetime:
    """Read "Tue 1 15:00": a day of December 2026, which began on a Tuesday."""
    _, day, clock = text.split()
    return datetime.combine(date(2026, 12, int(day)), time.fromisoformat(clock))


def situation(now: str, interview: str = "", quiet: QuietHours = USUAL) -> Situation:
    return Situation(at(now), quiet, working(monday_to_friday), at(interview) if interview else None)


# --- quiet hours


@pytest.mark.parametrize(
    ("start", "end", "moment", "quiet", "over"),
    [
        (21, 8, "Tue 1 20:59", False, "Tue 1 20:59"),
        (21, 8, "Tue 1 21:00", True, "Wed 2 08:00"),
        (21, 8, "Wed 2 00:00", True, "Wed 2 08:00"),
        (21, 8, "Wed 2 07:59", True, "Wed 2 08:00"),
        (21, 8, "Wed 2 08:00", False, "Wed 2 08:00"),
        (13, 15, "Wed 2 14:00", True, "Wed 2 15:00"),
        (13, 15, "Wed 2 15:00", False, "Wed 2 15:00"),
        (0, 0, "Wed 2 03:00", False, "Wed 2 03:00"),
        (0, 9, "Wed 2 03:00", True, "Wed 2 09:00"),
    ],
)
def test_quiet_hours(start: int, end: int, moment: str, quiet: bool, over: str) -> None:
    hours = QuietHours(time(start), time(end))
    assert hours.cover(at(moment)) is quiet
    assert hours.over(at(moment)) == at(over)


# --- the table, row by row


@pytest.mark.parametrize(
    ("now", "interview", "quiet", "comes", "moved"),
    [
        # undecided: next morning, once (A13, A15)
        ("Tue 1 15:00", "", USUAL, "Wed 2 09:00", ""),
        ("Tue 1 23:30", "", USUAL, "Wed 2 09:00", ""),
        ("Wed 2 02:00", "", USUAL, "Wed 2 09:00", ""),  # the morning about to come
        ("Wed 2 04:00", "", USUAL, "Thu 3 09:00", ""),
        ("Tue 1 15:00", "", QuietHours(time(23), time(10)), "Wed 2 10:00", "quiet"),
        ("Fri 4 15:00", "", USUAL, "Sat 5 09:00", ""),  # a person sleeps on it at weekends too
        # the interview leaves two hours
        ("Tue 1 15:00", "Wed 2 11:00", USUAL, "Wed 2 09:00", ""),
        # it does not: earlier, still outside quiet hours
        ("Tue 1 15:00", "Wed 2 10:30", USUAL, "Wed 2 08:30", "interview"),
        ("Tue 1 15:00", "Wed 2 09:30", USUAL, "Tue 1 20:00", "interview"),
        ("Tue 1 20:10", "Wed 2 09:30", USUAL, "Tue 1 20:40", "interview"),
        ("Tue 1 20:45", "Wed 2 09:30", USUAL, "Wed 2 08:00", "interview"),
        ("Wed 2 02:00", "Wed 2 08:30", USUAL, "Wed 2 08:00", "interview"),
        ("Tue 1 15:00", "Tue 1 18:00", USUAL, "Tue 1 16:00", "interview"),
        ("Tue 1 15:00", "Tue 1 16:00", USUAL, "Tue 1 15:30", "interview"),
        # no moment is left before it: as if it were over
        ("Tue 1 15:00", "Tue 1 15:20", USUAL, "Wed 2 09:00", ""),
        ("Wed 2 02:00", "Wed 2 07:00", USUAL, "Wed 2 09:00", ""),
        ("Tue 1 15:00", "Tue 1 14:00", USUAL, "Wed 2 09:00", ""),
    ],
)
def test_sleeping_on_it(now: str, interview: str, quiet: QuietHours, comes: str, moved: str) -> None:
    """A13, A15: asked once, the next morning, and before the interview."""
    planned = plan("sleep", situation(now, interview, quiet))
    assert (planned.at, planned.moved_by) == (at(comes), moved)


@pytest.mark.parametrize(
    ("now", "days", "moved"),
    [("Tue 1 15:00", 28, ""), ("Fri 4 23:00", 28, ""), ("Sat 5 10:00", 30, "weekend"), ("Sun 6 10:00", 29, "weekend")],
)
def test_a_look_at_the_careers_page_comes_every_four_weeks_on_a_working_day(now: str, days: int, moved: str) -> None:
    """A9, A11, A12, C7."""
    planned = plan("careers", situation(now))
    assert planned.at == datetime.combine(at(now).date() + timedelta(days=days), time(9))
    assert planned.moved_by == moved
    assert monday_to_friday(planned.at.date())


@pytest.mark.parametrize(
    ("now", "interview", "comes"),
    [
        ("Tue 1 09:00", "", "Tue 1 10:00"),
        ("Tue 1 09:00", "Tue 1 14:00", "Tue 1 10:00"),
        ("Tue 1 09:00", "Tue 1 10:30", "Tue 1 09:45"),
        ("Tue 1 09:00", "Tue 1 09:01", "Tue 1 09:01"),
        ("Tue 1 23:30", "Wed 2 08:30", "Wed 2 00:30"),  # awake and about to cancel
        ("Tue 1 09:00", "Tue 1 08:00", "Tue 1 10:00"),
    ],
)
def test_a_pause_before_cancelling_lasts_an_hour(now: str, interview: str, comes: str) -> None:
    """B6: on the very day, or half of what is left till the interview; no night delays it."""
    planned = plan("pause", situation(now, interview))
    assert (planned.at, planned.moved_by) == (at(comes), "")
    assert planned.expires > planned.at


def test_a_holiday_moves_a_look_and_says_from_where() -> None:
    def no_christmas(day: date) -> bool:
        return monday_to_friday(day) and day not in {date(2026, 12, 25), date(2026, 12, 28)}

    planned = plan("careers", Situation(datetime.combine(date(2026, 11, 27), time(12)), USUAL, working(no_christmas)))
    assert planned.at == at("Tue 29 09:00")
    assert (planned.moved_by, planned.moved_from) == ("weekend", at("Fri 25 09:00"))


@pytest.mark.parametrize(
    ("preset", "now", "comes", "moved"),
    [
        ("hour", "Tue 1 15:00", "Tue 1 16:00", ""),
        ("hour", "Tue 1 20:30", "Wed 2 08:00", "quiet"),
        ("evening", "Tue 1 15:00", "Tue 1 18:00", ""),
        ("evening", "Tue 1 17:50", "Wed 2 18:00", ""),
        ("evening", "Tue 1 19:00", "Wed 2 18:00", ""),
        ("morning", "Tue 1 09:00", "Wed 2 09:00", ""),
        ("morning", "Wed 2 01:00", "Wed 2 09:00", ""),
        ("monday", "Tue 1 15:00", "Mon 7 09:00", ""),
        ("monday", "Sun 6 15:00", "Mon 7 09:00", ""),
        ("monday", "Mon 7 08:30", "Mon 14 09:00", ""),
    ],
)
def test_snoozing(preset: Preset, now: str, comes: str, moved: str) -> None:
    planned = snooze(preset, situation(now))
    assert (planned.at, planned.moved_by) == (at(comes), moved)


@pytest.mark.parametrize(
    ("preset", "interview", "comes"),
    [
        ("hour", "Tue 1 16:30", "Tue 1 16:00"),  # chosen by the person, so not moved for being near
        ("evening", "Tue 1 17:30", "Tue 1 15:30"),
        ("monday", "Thu 3 14:00", "Thu 3 12:00"),
        ("monday", "Tue 8 14:00", "Mon 7 09:00"),
    ],
)
def test_a_snoozed_reminder_does_not_come_after_the_interview(preset: Preset, interview: str, comes: str) -> None:
    """A15: asking "is it clearer now?" when it is over would be a mockery."""
    planned = snooze(preset, situation("Tue 1 15:00", interview))
    assert planned.at == at(comes)
    assert planned.expires <= at(interview)


@pytest.mark.parametrize(("now", "comes"), [("Tue 1 12:00", "Tue 1 12:00"), ("Tue 1 22:00", "Wed 2 08:00")])
def test_a_missed_nudge_comes_now_or_after_quiet_hours(now: str, comes: str) -> None:
    assert late_at(at("Mon 1 09:00"), situation(now)) == at(comes)
