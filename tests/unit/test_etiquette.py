"""When a nudge comes: the rule table's moments, never in quiet hours, never in the past, never after its reason."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import product
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.etiquette import RULES, Planned, Preset, QuietHours, Situation, late_at, plan, snooze
from conversations.flows.settings import QUIET_HOURS

USUAL = QuietHours(time(21), time(8))
NEVER = QuietHours(time(0), time(0))
PRESETS: tuple[Preset, ...] = get_args(Preset)


def monday_to_friday(day: date) -> bool:
    return day.weekday() < 5


def at(text: str) -> datetime:
    """Read "Tue 1 15:00": a day of December 2026, which began on a Tuesday."""
    _, day, clock = text.split()
    return datetime.combine(date(2026, 12, int(day)), time.fromisoformat(clock))


def situation(now: str, interview: str = "", quiet: QuietHours = USUAL) -> Situation:
    return Situation(at(now), quiet, monday_to_friday, at(interview) if interview else None)


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


def test_a_holiday_moves_a_look_and_says_from_where() -> None:
    def no_christmas(day: date) -> bool:
        return monday_to_friday(day) and day not in {date(2026, 12, 25), date(2026, 12, 28)}

    planned = plan("careers", Situation(datetime.combine(date(2026, 11, 27), time(12)), USUAL, no_christmas))
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


# --- at every hour of every weekday


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("hours", sorted(QUIET_HOURS))
def test_every_preset_from_all_hours_and_weekdays(preset: Preset, hours: str) -> None:
    start, end = QUIET_HOURS[hours]
    quiet = QuietHours(time(start), time(end))
    for day, hour, minute in product(range(7), range(24), (0, 29, 59)):
        now = datetime.combine(date(2026, 12, 7 + day), time(hour, minute, 30))
        planned = snooze(preset, Situation(now, quiet, monday_to_friday))
        _is_decent(planned, now, quiet)
        assert planned.at.second == 0
        match preset:
            case "hour":
                assert planned.at <= now + timedelta(hours=13)
            case "evening":
                assert planned.at.hour in {18, 19} or planned.moved_by == "quiet"
            case "morning":
                assert planned.at.time() == time(9)
                assert planned.at - now <= timedelta(hours=29)
            case "monday":
                assert planned.at.weekday() == 0
                assert planned.at - now <= timedelta(days=7, hours=9)


def _is_decent(planned: Planned, now: datetime, quiet: QuietHours) -> None:
    assert planned.at > now, "never in the past"
    assert planned.expires > planned.at, "a nudge that could never come is none"
    assert not quiet.cover(planned.at), "never in quiet hours"
    assert (planned.moved_by == "") == (planned.moved_from is None)
    assert planned.moved_from != planned.at, "a move that moves nothing needs no reason"


MINUTES = st.times().map(lambda moment: moment.replace(microsecond=0))
QUIET = st.one_of(
    st.sampled_from([QuietHours(time(start), time(end)) for start, end in QUIET_HOURS.values()]),
    st.builds(QuietHours, *[st.integers(0, 23).map(time)] * 2),
)
NOW = st.datetimes(datetime.combine(date(2026, 1, 1), time()), datetime.combine(date(2028, 12, 31), time()))
AHEAD = st.none() | st.integers(-3 * 24 * 60, 10 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes))


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(sorted(RULES)), NOW, QUIET, AHEAD)
def test_every_rule_plans_a_decent_moment(kind: str, now: datetime, quiet: QuietHours, ahead: timedelta | None) -> None:
    interview = None if ahead is None else now + ahead
    planned = plan(kind, Situation(now, quiet, monday_to_friday, interview))
    _is_decent(planned, now, quiet)
    if kind == "careers":
        assert monday_to_friday(planned.at.date())
    if planned.moved_by == "interview":
        assert interview is not None
        assert planned.at < planned.expires == interview


@settings(max_examples=400, deadline=None)
@given(NOW, QUIET, st.integers(1, 10 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes)))
def test_sleeping_on_it_ends_before_the_interview_wherever_a_decent_moment_is_left(
    now: datetime, quiet: QuietHours, ahead: timedelta
) -> None:
    """A15. Only where every quarter of an hour before it is quiet or too soon may the morning after do."""
    interview = now + ahead
    planned = plan("sleep", Situation(now, quiet, monday_to_friday, interview))
    if planned.at >= interview:
        soonest, latest = now + timedelta(minutes=30), interview - timedelta(hours=2)
        quarters = [soonest + timedelta(minutes=15) * n for n in range(int(ahead / timedelta(minutes=15)))]
        assert all(quiet.cover(q) for q in quarters if q < latest and latest - q < timedelta(hours=4))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PRESETS), NOW, QUIET, AHEAD)
def test_every_snooze_comes_at_a_decent_moment(
    preset: Preset, now: datetime, quiet: QuietHours, ahead: timedelta | None
) -> None:
    interview = None if ahead is None else now + ahead
    _is_decent(snooze(preset, Situation(now, quiet, monday_to_friday, interview)), now, quiet)


@settings(max_examples=200, deadline=None)
@given(NOW, NOW, QUIET)
def test_a_missed_nudge_never_comes_in_quiet_hours(planned: datetime, now: datetime, quiet: QuietHours) -> None:
    comes = late_at(planned, Situation(now, quiet, monday_to_friday))
    assert comes >= max(planned, now)
    assert not quiet.cover(comes)
    assert comes - max(planned, now) < timedelta(days=1)
