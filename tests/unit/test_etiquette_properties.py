"""Nudges of one conversation from any moment: never in quiet hours, never in the past, never after their reason."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.etiquette import RULES, Planned, Preset, QuietHours, Situation, late_at, plan, snooze
from conversations.flows.settings import QUIET_HOURS
from tests.unit.agendas import monday_to_friday, working
from tests.unit.test_etiquette import NEVER, PRESETS

# --- at every hour of every weekday


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("hours", sorted(QUIET_HOURS))
def test_every_preset_from_all_hours_and_weekdays(preset: Preset, hours: str) -> None:
    start, end = QUIET_HOURS[hours]
    quiet = QuietHours(time(start), time(end))
    for day, hour, minute in product(range(7), range(24), (0, 29, 59)):
        now = datetime.combine(date(2026, 12, 7 + day), time(hour, minute, 30))
        planned = snooze(preset, Situation(now, quiet, working(monday_to_friday)))
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
    planned = plan(kind, Situation(now, quiet, working(monday_to_friday), interview))
    _is_decent(planned, now, NEVER if kind == "pause" else quiet)  # an hour is an hour, also at night (B6)
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
    planned = plan("sleep", Situation(now, quiet, working(monday_to_friday), interview))
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
    _is_decent(snooze(preset, Situation(now, quiet, working(monday_to_friday), interview)), now, quiet)


@settings(max_examples=200, deadline=None)
@given(NOW, NOW, QUIET)
def test_a_missed_nudge_never_comes_in_quiet_hours(planned: datetime, now: datetime, quiet: QuietHours) -> None:
    comes = late_at(planned, Situation(now, quiet, working(monday_to_friday)))
    assert comes >= max(planned, now)
    assert not quiet.cover(comes)
    assert comes - max(planned, now) < timedelta(days=1)
