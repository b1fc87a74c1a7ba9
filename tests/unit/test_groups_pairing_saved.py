"""Pairing: how a round is stored, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.groups.pairing import Matching, Pair, Remembered, Seeker, from_json, pair, to_json

AT = datetime(2026, 10, 19, 8, tzinfo=UTC)
NAIVE = AT.replace(tzinfo=None)
LATER = AT + timedelta(hours=2)
MET = {"a": 1, "b": 2, "language": "en", "at": "2026-10-19T08:00:00+00:00"}
ROUND = {"version": 1, "is": "matching", "pairs": [MET], "out": [3]}
NEXT = {"version": 1, "is": "remembered", "last_pairs": [[1, 2]], "waited": [[3, 1]]}

NUMBERS = st.integers(0, 2**53)  # Telegram's people need 52 bits
MOMENTS = st.integers(0, 10**4).map(lambda halves: AT + timedelta(minutes=30) * halves)
PAIRS = st.builds(Pair, NUMBERS, NUMBERS, st.sampled_from(["de", "id"]), MOMENTS)
MATCHINGS = st.builds(Matching, st.lists(PAIRS, max_size=4).map(tuple), st.lists(NUMBERS, max_size=4).map(tuple))
REMEMBERED = st.builds(
    Remembered,
    st.lists(st.tuples(NUMBERS, NUMBERS), max_size=4).map(tuple),
    st.dictionaries(NUMBERS, st.integers(0, 9)),
)


@given(st.one_of(MATCHINGS, REMEMBERED))
def test_what_is_stored_comes_back(value: Matching | Remembered) -> None:
    assert from_json(json.loads(json.dumps(to_json(value)))) == value


def test_how_it_is_stored() -> None:
    """What lies in a store today must be read tomorrow: the shape may not drift with the code."""
    matching, remembered = Matching((Pair(1, 2, "en", AT),), (3,)), Remembered(((1, 2),), {3: 1})
    assert (to_json(matching), from_json(ROUND)) == (ROUND, matching)
    assert (to_json(remembered), from_json(NEXT)) == (NEXT, remembered)


def test_the_other_of_a_pair() -> None:
    both = Pair(3, 8, "en", AT)
    assert (both.other(3), both.other(8)) == (8, 3)


def _seeker(since: datetime, until: datetime) -> Seeker:
    return Seeker(1, frozenset({"en"}), ((since, until),))


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        pytest.param(lambda: _seeker(NAIVE, NAIVE + timedelta(hours=1)), "naive", id="naive"),
        pytest.param(lambda: _seeker(AT, NAIVE + timedelta(hours=1)), "naive", id="half naive"),
        pytest.param(lambda: _seeker(AT, AT), "empty", id="empty"),
        pytest.param(lambda: _seeker(LATER, AT), "empty", id="backwards"),
        pytest.param(lambda: pair([_seeker(AT, LATER), _seeker(AT, LATER)]), "twice", id="the same person twice"),
        pytest.param(lambda: Pair(1, 2, "en", AT).other(3), "not of this pair", id="a stranger"),
        pytest.param(lambda: from_json({**ROUND, "version": 2}), "version", id="newer"),
        pytest.param(lambda: from_json({**ROUND, "is": "mock"}), "version", id="another thing"),
        pytest.param(lambda: from_json({}), "no matching", id="nothing"),
        pytest.param(lambda: from_json({**ROUND, "out": ["1"]}), "number", id="a text for a person"),
        pytest.param(lambda: from_json({**ROUND, "pairs": [{**MET, "at": "2026-10-19T08:00"}]}), "naive", id="saved"),
        pytest.param(lambda: from_json({**ROUND, "pairs": [{**MET, "at": 3}]}), "no matching", id="no moment"),
        pytest.param(lambda: from_json({**ROUND, "pairs": [{**MET, "language": 3}]}), "language", id="no language"),
        pytest.param(lambda: from_json({**NEXT, "last_pairs": [[1, 2, 3]]}), "unpack", id="three in a pair"),
    ],
)
def test_what_is_wrong_is_refused(wrong: Callable[[], object], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        wrong()
