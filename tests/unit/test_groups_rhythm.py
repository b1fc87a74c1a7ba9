"""When a group's round opens, and how much the bot may say there on one day."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.groups.rhythm import (
    LOOKS_AHEAD,
    MOST_A_DAY,
    POSTS,
    WEEK,
    Rhythm,
    closing,
    from_json,
    may_speak,
    next_opening,
    rank,
    to_json,
)

MONDAY = date(2026, 12, 7)
WEEKLY = Rhythm(frozenset({"mon"}), time(9), timedelta(days=2))


def never(_: date) -> bool:
    return False


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute))


# --- examples


def test_it_opens_today_until_the_hour_and_then_next_week() -> None:
    assert next_opening(WEEKLY, at(MONDAY, 8, 59), never) == at(MONDAY, 9)
    assert next_opening(WEEKLY, at(MONDAY, 9), never) == at(MONDAY + timedelta(days=7), 9)


def test_a_pause_ends_on_its_day() -> None:
    paused = Rhythm(frozenset(WEEK), time(9), timedelta(hours=8), paused_until=MONDAY)
    assert next_opening(paused, at(MONDAY - timedelta(days=20), 12), never) == at(MONDAY, 9)


def test_holidays_are_skipped_only_if_wished() -> None:
    assert next_opening(WEEKLY, at(MONDAY, 0), lambda day: day == MONDAY) == at(MONDAY, 9)
    skipping = Rhythm(WEEKLY.days, WEEKLY.at, WEEKLY.open_for, skips_holidays=True)
    assert next_opening(skipping, at(MONDAY, 0), lambda day: day == MONDAY) == at(MONDAY + timedelta(days=7), 9)


def test_sixty_days_of_nothing_are_silence_and_one_less_is_not() -> None:
    start = at(MONDAY, 10)
    daily = frozenset(WEEK)
    for days, expected in ((60, at(MONDAY + timedelta(days=60), 9)), (61, None)):
        until = MONDAY + timedelta(days=days)
        assert next_opening(Rhythm(daily, time(9), timedelta(days=1), until), start, never) == expected
    assert next_opening(Rhythm(frozenset(), time(9), timedelta(days=1)), start, never) is None
    always = Rhythm(daily, time(9), timedelta(days=1), skips_holidays=True)
    assert next_opening(always, start, lambda _: True) is None


def test_after_a_long_pause_it_comes_back_when_asked_on_its_eve() -> None:
    until = MONDAY + timedelta(days=90)
    paused = Rhythm(frozenset(WEEK), time(9), timedelta(days=1), until)
    assert next_opening(paused, at(MONDAY, 10), never) is None
    assert next_opening(paused, at(until - timedelta(days=1), 23), never) == at(until, 9)


def test_two_rounds_are_never_open_at_once() -> None:
    greedy = Rhythm(frozenset({"mon", "thu"}), time(9), timedelta(days=5))
    assert closing(greedy, at(MONDAY, 9), never) == at(MONDAY + timedelta(days=3), 9)
    assert closing(WEEKLY, at(MONDAY, 9), never) == at(MONDAY + timedelta(days=2), 9)


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="week"):
        Rhythm(frozenset({"monday"}), time(9), timedelta(days=1))
    with pytest.raises(ValueError, match="zone"):
        Rhythm(WEEKLY.days, time(9, tzinfo=UTC), timedelta(days=1))
    with pytest.raises(ValueError, match="never open"):
        Rhythm(WEEKLY.days, time(9), timedelta(0))
    with pytest.raises(ValueError, match="zone"):
        next_opening(WEEKLY, datetime(2026, 12, 7, tzinfo=UTC), never)


def test_three_messages_a_day_and_the_digest_first() -> None:
    assert [may_speak(sent) for sent in range(5)] == [True, True, True, False, False]
    assert MOST_A_DAY == 3
    assert sorted(set(POSTS), key=rank) == ["digest", "checkin", "question", "dilemma", "pairing"]


# --- any rhythm, from any moment

DATES = st.dates(date(2025, 1, 1), date(2030, 12, 31))
MINUTES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
RHYTHMS = st.builds(
    Rhythm,
    days=st.frozensets(st.sampled_from(WEEK)),
    at=MINUTES,
    open_for=st.integers(1, 14 * 24).map(lambda hours: timedelta(hours=hours)),
    paused_until=st.none() | DATES,
    skips_holidays=st.booleans(),
)
AFTER = st.builds(datetime.combine, DATES, st.times())
# Every day whose number leaves one of these remainders is a holiday: from none at all to all of them.
HOLIDAYS: st.SearchStrategy[Callable[[date], bool]] = st.frozensets(st.integers(0, 8)).map(
    lambda chosen: lambda day: day.toordinal() % 9 in chosen
)


def may_open(rhythm: Rhythm, day: date, is_holiday: Callable[[date], bool]) -> bool:
    paused = rhythm.paused_until is not None and day < rhythm.paused_until
    return day.strftime("%a").lower() in rhythm.days and not paused and not (rhythm.skips_holidays and is_holiday(day))


@st.composite
def near_pauses(draw: st.DrawFn) -> tuple[Rhythm, datetime]:
    """Return a rhythm and a moment not too far from the end of its pause."""
    rhythm, after = draw(RHYTHMS), draw(AFTER)
    if rhythm.paused_until is not None:
        after = datetime.combine(rhythm.paused_until, after.time()) - timedelta(days=draw(st.integers(-5, 70)))
    return rhythm, after


@settings(max_examples=400, deadline=None)
@given(near_pauses(), HOLIDAYS)
def test_the_next_opening_is_the_first_that_may_be(
    asked: tuple[Rhythm, datetime], is_holiday: Callable[[date], bool]
) -> None:
    """Always after, on a chosen day, never on a holiday skipped, never paused, and none before it was left out."""
    rhythm, after = asked
    opening = next_opening(rhythm, after, is_holiday)
    days = [after.date() + timedelta(days=ahead) for ahead in range(LOOKS_AHEAD.days + 1)]
    possible = [datetime.combine(day, rhythm.at) for day in days if may_open(rhythm, day, is_holiday)]
    assert opening == next((moment for moment in possible if moment > after), None)
    if opening is not None:
        assert opening > after
        assert opening.tzinfo is None
        assert may_open(rhythm, opening.date(), is_holiday)


@settings(max_examples=150, deadline=None)
@given(near_pauses(), HOLIDAYS)
def test_round_after_round_goes_forward_and_none_overlap(
    asked: tuple[Rhythm, datetime], is_holiday: Callable[[date], bool]
) -> None:
    rhythm, after = asked
    openings: list[datetime] = []
    while len(openings) < 8 and (opening := next_opening(rhythm, after, is_holiday)) is not None:
        openings.append(opening)
        after = opening
    for one, following in pairwise(openings):
        assert one < closing(rhythm, one, is_holiday) <= following


@given(RHYTHMS)
def test_a_rhythm_survives_being_stored(rhythm: Rhythm) -> None:
    assert from_json(json.loads(json.dumps(to_json(rhythm)))) == rhythm


@pytest.mark.parametrize(
    "wrong",
    [{"version": 2}, {"version": None}, {"days": 5}, {"at": "noon"}, {"open_for": "long"}, {"paused_until": 7}],
)
def test_a_rhythm_that_cannot_be_read_says_so(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # each says something else
        from_json({**to_json(WEEKLY), **wrong})
    with pytest.raises(ValueError, match="damaged"):
        from_json({})
