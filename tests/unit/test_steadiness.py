"""Whether the clock is believed: what counts as a leap, how long nudges wait for it, and what is said about it."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import steady_seconds
from bot.scheduling.steadiness import LEAP, REST, Steadiness

SECOND, MINUTE, HOUR, YEAR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=365)
NONE = timedelta(0)


class Machine:
    """Two clocks: one that somebody sets, and one that nobody does."""

    def __init__(self) -> None:
        self.at, self.seconds = datetime(2026, 11, 23, 9, tzinfo=UTC), 500.0
        self.steadiness = Steadiness(lambda: self.at, lambda: self.seconds)
        self.steadiness.wait()

    def after(self, passed: timedelta, leap: timedelta = NONE) -> timedelta:
        """Let time pass, set the clock, and look."""
        self.at += passed + leap
        self.seconds += passed.total_seconds()
        return self.steadiness.wait()


@pytest.mark.parametrize("leap", [NONE, SECOND, -SECOND, LEAP, -LEAP, -YEAR])
def test_what_is_no_leap_forward_makes_nobody_wait(leap: timedelta) -> None:
    """A time server's small steps, and a clock set back: what is due then is due."""
    machine = Machine()
    assert machine.after(5 * SECOND, leap) == NONE
    assert machine.after(5 * SECOND) == NONE


def test_long_between_two_looks_is_no_leap() -> None:
    """A laptop that slept, a process that was stopped: both clocks went on."""
    assert Machine().after(YEAR) == NONE


@pytest.mark.parametrize("leap", [LEAP + SECOND, HOUR, 50 * YEAR])
def test_a_leap_that_stays_is_believed_after_a_minute(leap: timedelta) -> None:
    machine = Machine()
    assert machine.after(5 * SECOND, leap) == REST
    assert machine.after(REST - SECOND) == SECOND
    assert machine.after(SECOND) == NONE
    assert machine.after(SECOND) == NONE


@pytest.mark.parametrize("second", [-YEAR, YEAR, 6 * SECOND, -6 * SECOND])
def test_the_minute_begins_anew_while_the_clock_is_moved(second: timedelta) -> None:
    """It has to come to rest, also where it was put back."""
    machine = Machine()
    machine.after(SECOND, YEAR)
    assert machine.after(REST - SECOND, second) == REST
    assert machine.after(REST - SECOND) == SECOND
    assert machine.after(SECOND) == NONE


def test_a_wobble_does_not_begin_it_anew() -> None:
    machine = Machine()
    machine.after(SECOND, YEAR)
    assert machine.after(REST / 2, SECOND) == REST / 2
    assert machine.after(REST / 2, -SECOND) == NONE


def test_a_leap_on_purpose_is_believed_at_once() -> None:
    """The playground's clock is moved by hand; also while another leap is waited for."""
    machine = Machine()
    machine.steadiness.expect_leap()
    assert machine.after(SECOND, YEAR) == NONE
    assert machine.after(SECOND, YEAR) == REST
    machine.steadiness.expect_leap()
    assert machine.after(SECOND, YEAR) == NONE


def test_it_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    """One warning a leap, however often it is looked at meanwhile; one line when it is over."""
    caplog.set_level(logging.INFO)
    machine = Machine()
    machine.after(SECOND, 3 * HOUR)
    for _ in range(3):
        machine.after(SECOND, HOUR)
    for _ in range(70):
        machine.after(SECOND)
    machine.after(SECOND, -6 * HOUR)
    assert [(record.levelname, record.message) for record in caplog.records] == [
        ("WARNING", "the clock jumped by 3:00:00; nudges wait 0:01:00 to see whether it stays"),
        ("INFO", "the clock has been steady since; nudges go on"),
        ("WARNING", "the clock went back by 6:00:00; what has come does not come again"),
    ]


STEPS = st.tuples(st.integers(0, 90), st.one_of(st.just(0), st.integers(-86400, 86400)))


@given(st.lists(STEPS, max_size=40))
def test_it_waits_exactly_for_a_minute_of_rest_after_a_leap(steps: list[tuple[int, int]]) -> None:
    """Against the plain rule: a minute from the last unrest of a leap that is not over."""
    machine, now = Machine(), 0
    resting_since: int | None = None
    for passed, leap in steps:
        now += passed
        if leap > LEAP.total_seconds() or (resting_since is not None and abs(leap) > 5):
            resting_since = now
        elif resting_since is not None and now - resting_since >= 60:
            resting_since = None
        expected = 0 if resting_since is None else resting_since + 60 - now
        assert machine.after(passed * SECOND, leap * SECOND) == expected * SECOND


def test_the_steady_clock_is_steady() -> None:
    first, second = steady_seconds(), steady_seconds()
    assert 0 <= second - first < 60
