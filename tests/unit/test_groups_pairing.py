"""Who practises with whom: as many as can be, never the same pair twice in a row, who waited goes first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.groups.pairing import Matching, Pair, Remembered, Seeker, pair

MONDAY = datetime(2026, 10, 19, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
DAY = ((MONDAY + timedelta(hours=6), MONDAY + timedelta(hours=20)),)


def _seeker(person: int, languages: str = "en", awake: tuple[tuple[datetime, datetime], ...] = DAY) -> Seeker:
    return Seeker(person, frozenset(languages.split()), awake)


def _hours(*spans: tuple[float, float]) -> tuple[tuple[datetime, datetime], ...]:
    return tuple((MONDAY + timedelta(hours=since), MONDAY + timedelta(hours=until)) for since, until in spans)


@st.composite
def spans(draw: st.DrawFn) -> tuple[datetime, datetime]:
    since = MONDAY + draw(st.integers(0, 60)) * QUARTER
    return since, since + draw(st.integers(1, 24)) * QUARTER


LANGUAGES = st.frozensets(st.sampled_from(["de", "en", "id", "ms"]), max_size=2)
SEEKERS = st.lists(
    st.builds(Seeker, st.integers(1, 12), LANGUAGES, st.lists(spans(), max_size=3).map(tuple)),
    max_size=8,
    unique_by=lambda seeker: seeker.person,
)
LAST = st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), max_size=6)
WAITED = st.dictionaries(st.integers(1, 12), st.integers(0, 3), max_size=8)


def _is_awake(seeker: Seeker, moment: datetime) -> bool:
    return any(since <= moment < until for since, until in seeker.awake)


def _first_slot(a: Seeker, b: Seeker) -> datetime | None:
    """Return it by looking at every half hour of two days, quarter by quarter: no arithmetic on spans."""
    for start in (MONDAY + n * timedelta(minutes=30) for n in range(96)):
        if all(_is_awake(each, start + quarter * QUARTER) for each in (a, b) for quarter in range(4)):
            return start
    return None


def _overlap(a: Seeker, b: Seeker) -> int:
    return sum(_is_awake(a, MONDAY + n * QUARTER) and _is_awake(b, MONDAY + n * QUARTER) for n in range(200))


def _allowed(people: dict[int, Seeker], last: list[tuple[int, int]]) -> set[tuple[int, int]]:
    pairs = [(a, b) for a, b in combinations(sorted(people), 2) if (a, b) not in last and (b, a) not in last]
    meet = [(a, b) for a, b in pairs if people[a].languages & people[b].languages]
    return {(a, b) for a, b in meet if _first_slot(people[a], people[b])}


def _all_ways(people: list[int], allowed: set[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], ...]]:
    if not people:
        yield ()
        return
    one, *others = people
    yield from _all_ways(others, allowed)
    for other in others:
        if (one, other) in allowed:
            for rest in _all_ways([each for each in others if each != other], allowed):
                yield ((one, other), *rest)


@given(SEEKERS, LAST, WAITED)
@settings(max_examples=300, deadline=None)
def test_no_better_pairing_exists(seekers: list[Seeker], last: list[tuple[int, int]], waited: dict[int, int]) -> None:
    """By brute force: most pairs; then who waited longest is not left out again; then most hours awake together."""
    by_number = {seeker.person: seeker for seeker in seekers}
    allowed = _allowed(by_number, last)
    overlap = {(a, b): _overlap(by_number[a], by_number[b]) for a, b in allowed}

    def merit(way: tuple[tuple[int, int], ...]) -> tuple[int, list[int], int]:
        left = set(by_number) - {each for both in way for each in both}
        turns = sorted((waited.get(each, 0) for each in left), reverse=True)
        return len(way), [-turn for turn in turns], sum(overlap[both] for both in way)

    found = pair(seekers, last, waited)
    way = tuple((each.a, each.b) for each in found.pairs)
    assert set(way) <= allowed
    assert merit(way) == max(merit(each) for each in _all_ways(sorted(by_number), allowed))


@given(SEEKERS, LAST, WAITED)
@settings(max_examples=200, deadline=None)
def test_nobody_waits_again_where_it_can_be_helped(
    seekers: list[Seeker], last: list[tuple[int, int]], waited: dict[int, int]
) -> None:
    """If some way to pair the most leaves out nobody who waited, nobody who waited is left out."""
    by_number = {seeker.person: seeker for seeker in seekers}
    allowed = _allowed(by_number, last)
    before = {each for each, times in waited.items() if times} & set(by_number)
    ways = list(_all_ways(sorted(by_number), allowed))
    most = [way for way in ways if len(way) == max(map(len, ways))]
    fewest = min(len(before - {each for both in way for each in both}) for way in most)
    assert len(before & set(pair(seekers, last, waited).out)) == fewest


@given(SEEKERS, LAST, WAITED)
@settings(max_examples=200, deadline=None)
def test_everybody_once_and_every_pair_can_meet(
    seekers: list[Seeker], last: list[tuple[int, int]], waited: dict[int, int]
) -> None:
    by_number = {seeker.person: seeker for seeker in seekers}
    found = pair(seekers, last, waited)
    named = [each for both in found.pairs for each in (both.a, both.b)] + list(found.out)
    assert sorted(named) == sorted(by_number)
    assert list(found.pairs) == sorted(found.pairs, key=lambda both: both.a)
    assert list(found.out) == sorted(found.out)
    for both in found.pairs:
        a, b = by_number[both.a], by_number[both.b]
        assert both.a < both.b
        assert both.language in a.languages & b.languages
        assert both.at == _first_slot(a, b)
        assert both.at.tzinfo is UTC
        assert both.at.minute in {0, 30}
        assert {both.a, both.b} not in map(set, last)


@given(SEEKERS, LAST, WAITED, st.data())
@settings(deadline=None)
def test_the_order_of_what_is_given_changes_nothing(
    seekers: list[Seeker], last: list[tuple[int, int]], waited: dict[int, int], draw: st.DataObject
) -> None:
    found = pair(seekers, last, waited)
    turned = [(b, a) for a, b in draw.draw(st.permutations(last))]
    shuffled = [
        Seeker(each.person, each.languages, tuple(reversed(each.awake))) for each in draw.draw(st.permutations(seekers))
    ]
    assert pair(shuffled, turned, dict(reversed(list(waited.items())))) == found


def test_many_rounds_of_an_odd_group() -> None:
    """Where everybody could meet everybody, nobody waits twice in a row, and no pair comes twice in a row."""
    for size in range(3, 12):
        seekers = [_seeker(person) for person in range(size)]
        remembered = Remembered()
        before = Matching((), ())
        for _ in range(12):
            found = pair(seekers, remembered.last_pairs, remembered.waited)
            assert len(found.pairs) == size // 2
            assert not set(found.out) & set(before.out)
            assert not {(each.a, each.b) for each in found.pairs} & {(each.a, each.b) for each in before.pairs}
            remembered, before = remembered.after(found), found


def test_two_alone_meet_every_other_time() -> None:
    """Where only the last pair is possible they wait for a round, and it is said so; then they may meet again."""
    seekers, remembered, met = [_seeker(1), _seeker(2)], Remembered(), []
    for _ in range(4):
        found = pair(seekers, remembered.last_pairs, remembered.waited)
        met.append(len(found.pairs))
        remembered = remembered.after(found)
    assert met == [1, 0, 1, 0]


def test_more_pairs_come_before_more_hours_and_before_waiting() -> None:
    """A greedy choice would take 2 and 3, who have all day in common, and leave two people out."""
    found = pair([_seeker(1, "de"), _seeker(2, "de en"), _seeker(3, "en id"), _seeker(4, "id")], (), {2: 5, 3: 5})
    assert [(each.a, each.b, each.language) for each in found.pairs] == [(1, 2, "de"), (3, 4, "id")]
    assert found.out == ()


def test_waiting_outweighs_all_hours_together() -> None:
    """Without 1 there were 28 hours in common, with 1 and 3 there are 2: but both have waited."""
    people = [
        _seeker(1, "de", _hours((0, 1))),
        _seeker(2, "de en", _hours((0, 1), (10, 24))),
        _seeker(3, "en id", _hours((10, 24), (30, 31))),
        _seeker(4, "id ms", _hours((30, 31), (34, 48))),
        _seeker(5, "ms", _hours((34, 48))),
    ]
    assert pair(people).out == (1,)
    assert pair(people, (), {1: 1, 3: 1}).out == (5,)


def test_who_has_waited_longest_goes_first() -> None:
    seekers = [_seeker(person) for person in range(1, 4)]
    assert pair(seekers, (), {2: 1, 3: 1}).out == (1,)
    assert pair(seekers, (), {1: 1, 2: 2, 3: 1}).out in {(1,), (3,)}
    assert pair(seekers, (), {1: 3, 2: 2, 3: 1}).out == (3,)


@pytest.mark.parametrize(
    ("one", "other", "at"),
    [
        pytest.param(((6.0, 9.0),), ((8.0, 12.0),), 8.0, id="just an hour"),
        pytest.param(((6.0, 9.25),), ((8.25, 12.0),), None, id="an hour, but not from the half hour"),
        pytest.param(((6.0, 9.5),), ((8.25, 12.0),), 8.5, id="to the next half hour"),
        pytest.param(((6.0, 8.5),), ((8.0, 12.0),), None, id="half an hour"),
        pytest.param(((20.0, 24.0), (24.0, 26.0)), ((23.5, 25.0),), 23.5, id="across midnight, in two spans"),
        pytest.param(((8.0, 10.0), (9.0, 9.5)), ((9.0, 10.0),), 9.0, id="one span within another"),
        pytest.param(((6.0, 6.5), (10.0, 12.0)), ((6.0, 7.0), (11.0, 12.0)), 11.0, id="the second time they share"),
        pytest.param(((6.0, 7.0),), ((7.0, 8.0),), None, id="one wakes as the other goes to bed"),
    ],
)
def test_the_first_slot(one: tuple[tuple[float, float]], other: tuple[tuple[float, float]], at: float | None) -> None:
    found = pair([_seeker(1, awake=_hours(*one)), _seeker(2, awake=_hours(*other))])
    assert [each.at for each in found.pairs] == ([] if at is None else [MONDAY + timedelta(hours=at)])


def test_a_night_in_which_clocks_change() -> None:
    """Berlin's clocks go back on 25 October 2026: an hour awake is an hour, whatever the clocks show."""
    berlin = ZoneInfo("Europe/Berlin")

    def night(fold_until: int) -> tuple[tuple[datetime, datetime], ...]:
        return (
            (datetime(2026, 10, 25, 2, 0, tzinfo=berlin), datetime(2026, 10, 25, 2, 0, fold=fold_until, tzinfo=berlin)),
        )

    once_more = Seeker(1, frozenset({"de"}), night(1))  # from two o'clock to two o'clock: an hour
    found = pair([once_more, Seeker(2, frozenset({"de"}), _hours((140.0, 150.0)))])
    assert [each.at for each in found.pairs] == [datetime(2026, 10, 25, 0, 0, tzinfo=UTC)]
    with pytest.raises(ValueError, match="empty"):
        Seeker(1, frozenset({"de"}), night(0))


def test_spans_in_any_zone_are_the_same_instants() -> None:
    jakarta = timezone(timedelta(hours=7))
    moved = tuple((since.astimezone(jakarta), until.astimezone(jakarta)) for since, until in DAY)
    assert pair([_seeker(1), _seeker(2, awake=moved)]) == pair([_seeker(1), _seeker(2)])


def test_what_a_round_leaves_for_the_next() -> None:
    """Who was paired starts anew, who sat out goes up, who was not there keeps their place, who left leaves nothing."""
    found = Matching((Pair(1, 2, "en", MONDAY),), (3, 4))
    after = Remembered(((1, 3),), {1: 2, 4: 1, 9: 1}).after(found)
    assert after == Remembered(((1, 2),), {3: 1, 4: 2, 9: 1})
    assert after.first(2) == Remembered(((1, 2),), {2: 1, 3: 1, 4: 2, 9: 1})
    assert after.without(1).without(4) == Remembered((), {3: 1, 9: 1})
    assert Remembered().waited == {}
