"""A mock interview: who asks, when the roles change, and what follows when somebody is missed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.groups.mock import Mock, Roles, ends_at, from_json, half_time, no_show, roles, to_json
from conversations.groups.pairing import Pair, Remembered, Seeker, pair

AT = datetime(2026, 12, 8, 15, 0, tzinfo=UTC)
MOCK = Mock(Pair(1, 2, "de", AT), AT)
MOMENTS = st.integers(0, 10**6).map(lambda minutes: AT + timedelta(minutes=minutes))
MOCKS = st.builds(
    Mock,
    st.builds(Pair, st.integers(1, 9), st.integers(10, 19), st.sampled_from(["de", "id"]), MOMENTS),
    MOMENTS,
    st.booleans(),
    st.sampled_from(["", "done", "no_show", "off"]),
    st.integers(1, 7200).map(lambda seconds: timedelta(seconds=seconds)),
    st.lists(st.integers(1, 19), max_size=2, unique=True).map(tuple),
)


def _minutes(minutes: float) -> datetime:
    return AT + timedelta(minutes=minutes)


def test_two_halves() -> None:
    """Twice 25 minutes; at half-time, to the second, who asked answers; afterwards nobody does either."""
    assert (half_time(MOCK), ends_at(MOCK)) == (_minutes(25), _minutes(50))
    first = roles(MOCK, AT)
    assert first is not None
    assert {first.interviewer, first.candidate} == {1, 2}
    swapped = Roles(first.candidate, first.interviewer)
    assert roles(MOCK, _minutes(-60)) == first
    assert roles(MOCK, _minutes(25) - timedelta(seconds=1)) == first
    assert roles(MOCK, _minutes(25)) == swapped
    assert roles(MOCK, _minutes(50) - timedelta(seconds=1)) == swapped
    assert roles(MOCK, _minutes(50)) is None


def test_they_may_swap_before_the_clock_does() -> None:
    early = replace(MOCK, swapped=True)
    assert roles(early, _minutes(10)) == roles(MOCK, _minutes(30))
    assert roles(early, _minutes(30)) == roles(MOCK, _minutes(30))


def test_the_same_two_begin_the_other_way_round_a_week_later() -> None:
    week = timedelta(days=7)
    later = Mock(Pair(1, 2, "de", AT + week), AT + week)
    assert roles(later, AT + week) == roles(MOCK, _minutes(30))


def test_moving_it_changes_nothing_but_the_time() -> None:
    moved = replace(MOCK, at=AT + timedelta(days=1))
    assert roles(moved, moved.at) == roles(MOCK, AT)
    assert half_time(moved) == half_time(MOCK) + timedelta(days=1)


def test_who_came_in_vain_goes_first_next_time_and_with_somebody_else() -> None:
    missed = no_show(MOCK, 2)
    assert (missed.ended, missed.alone) == ("no_show", (2,))
    assert roles(missed, AT) is None
    assert no_show(missed, 2) == missed
    seekers = [Seeker(n, frozenset({"de"}), ((AT, AT + timedelta(hours=9)),)) for n in (1, 2, 3)]
    remembered = Remembered(((1, 2),)).first(*missed.alone)
    found = pair(seekers, remembered.last_pairs, remembered.waited)
    assert [(each.a, each.b) for each in found.pairs] == [(2, 3)]


def test_they_missed_each_other() -> None:
    """Both came, neither saw the other: nobody is to blame, both go first."""
    assert no_show(no_show(MOCK, 2), 1).alone == (2, 1)
    assert no_show(replace(MOCK, ended="done"), 1).ended == "no_show"


def test_what_was_called_off_nobody_missed() -> None:
    off = replace(MOCK, ended="off")
    assert no_show(off, 1) == off


def test_a_stranger_cannot_say_so() -> None:
    with pytest.raises(ValueError, match="not of this pair"):
        no_show(MOCK, 3)


@given(MOCKS)
def test_what_is_stored_comes_back(mock: Mock) -> None:
    assert from_json(json.loads(json.dumps(to_json(mock)))) == mock


@given(MOCKS, MOMENTS)
def test_at_any_moment_both_have_a_role_or_it_is_over(mock: Mock, now: datetime) -> None:
    found = roles(mock, now)
    if found is None:
        assert mock.ended or now >= ends_at(mock)
    else:
        assert {found.interviewer, found.candidate} == {mock.pair.a, mock.pair.b}


@pytest.mark.parametrize(
    "wrong",
    [{"version": 2}, {"ended": "lost"}, {"at": "2026-12-08T15:00:00"}, {"at": 3}, {"alone": 1}, {"half_seconds": None}],
)
def test_what_this_version_does_not_know_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json({**to_json(MOCK), **wrong})
    with pytest.raises(ValueError, match=r".+"):
        from_json({})
