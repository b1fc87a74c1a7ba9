"""What one of a pair wishes: how it stands, what is still to be told, and what waiting in vain is worth."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.groups.mock import Mock, no_show
from conversations.groups.pairing import Pair, Seeker, pair
from conversations.groups.wish import News, Wish, from_json, moments, remembered, to_json

AT = datetime(2026, 12, 8, 15, 0, tzinfo=UTC)
BOTH = Pair(1, 2, "de", AT)
HOUR = timedelta(hours=1)
WISHED = Wish(("de", "en"))
JOINED = WISHED.joined(1, 7, BOTH)

WISHES = st.builds(
    Wish,
    st.lists(st.sampled_from(["de", "en", "id", "ms"]), unique=True).map(tuple),
    st.integers(0, 5),
    st.integers(0, 9),
    st.booleans(),
    st.booleans(),
    st.integers(0, 9),
    st.sampled_from([None, Mock(BOTH, AT), Mock(BOTH, AT + HOUR, ended="no_show", alone=(2,))]),
    st.booleans(),
    st.frozensets(st.sampled_from(["half", "end"])),
    st.sampled_from(get_args(News)),
    st.sampled_from(["", "off", "gone"]),
)


@given(WISHES)
@settings(deadline=None)
def test_a_wish_is_read_as_it_was_written(wish: Wish) -> None:
    assert from_json(json.loads(json.dumps(to_json(wish)))) == wish


@pytest.mark.parametrize(
    "damage",
    [
        {"version": 2},
        {"languages": None},
        {"languages": [1]},
        {"waited": "1"},
        {"news": "gossip"},
        {"because": "half"},
        {"mock": {}},
        {"said": 3},
    ],
)
def test_a_damaged_wish_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json({**to_json(JOINED), **damage})


def test_who_is_paired_has_waited_for_nothing_any_more() -> None:
    waiting = replace(WISHED, waited=3, free=True, news="out")
    assert waiting.joined(2, 7, BOTH) == Wish(
        ("de", "en"), last=1, number=7, mock=Mock(BOTH, AT), news="invited", because=""
    )


def test_how_a_pair_stands() -> None:
    """Ahead, then begun; nothing is left of it for another number, once it is off, or for who waited in vain."""
    assert JOINED.mock is not None
    assert [JOINED.stage(1, 7, AT + hours * HOUR) for hours in (-1, 0, 5)] == ["ahead", "begun", "begun"]
    assert JOINED.stage(1, 6, AT) == WISHED.stage(1, 0, AT) == "none"
    assert replace(JOINED, mock=replace(JOINED.mock, ended="off")).stage(1, 7, AT) == "none"
    missed = replace(JOINED, mock=no_show(JOINED.mock, 1))
    assert (missed.stage(1, 7, AT), missed.stage(2, 7, AT)) == ("none", "begun")


def test_who_is_left_alone_goes_first_and_is_told_why() -> None:
    told = replace(JOINED, news="", agreed=True)
    left = told.left_alone("off")
    assert (left.mock, left.agreed, left.free, left.waited, left.news, left.last) == (None, False, True, 1, "off", 2)
    assert JOINED.left_alone("gone").news == "out", "they never heard of that pair"
    again = left.joined(1, 8, Pair(1, 3, "de", AT))
    assert (again.news, again.because, again.waited) == ("invited", "off", 0)


def test_who_had_nobody_may_have_the_same_again_in_the_round_after() -> None:
    """But not in this one, when somebody is left alone in the middle of the week."""
    out = replace(WISHED, last=2).left_out()
    assert (out.last, out.waited, out.free, out.news) == (2, 1, True, "out")
    assert remembered({1: out}).last_pairs == ((1, 2),)
    assert out.anew().last == 0
    assert JOINED.anew() == JOINED


def test_what_time_brings() -> None:
    assert list(moments(JOINED)) == ["half", "end", "over"]
    assert list(moments(replace(JOINED, said=frozenset({"half"})))) == ["end", "over"]
    assert list(moments(replace(JOINED, mock=Mock(BOTH, AT, ended="done")))) == ["over"]
    assert moments(WISHED) == {}


def test_a_round_remembers_what_the_wishes_do() -> None:
    """Also when only one of the two still knows."""
    known = remembered({1: replace(WISHED, last=2), 2: replace(WISHED, waited=2), 3: WISHED})
    assert (known.last_pairs, dict(known.waited)) == (((1, 2),), {2: 2})


@pytest.mark.parametrize(
    ("one", "other", "taken"),
    [("", "", "en"), ("id en", "id en", "id"), ("id en", "en id", "en"), ("id", "", "id"), ("ms id", "id", "id")],
)
def test_the_language_dearest_to_both_is_taken(one: str, other: str, taken: str) -> None:
    """Two Indonesians who also know English practise in Indonesian, whatever comes first in the alphabet."""
    day = ((AT, AT + 5 * HOUR),)
    spoken = frozenset({"id", "en", "ms"})
    seekers = [Seeker(n, spoken, day, tuple(prefers.split())) for n, prefers in ((1, one), (2, other))]
    assert [both.language for both in pair(seekers).pairs] == [taken]
