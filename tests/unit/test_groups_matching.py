"""The heaviest matching: by brute force where that is possible, and by its own proof where it is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.groups.matching import Search, heaviest

Weights = list[list[int]]


def _square(size: int, edges: Mapping[tuple[int, int], int]) -> Weights:
    weights = [[0] * size for _ in range(size)]
    for (u, v), weight in edges.items():
        weights[u][v] = weights[v][u] = weight
    return weights


@st.composite
def graphs(draw: st.DrawFn, most: int, heavy: int = 12) -> Weights:
    """Graphs of every density; small weights make many ties, and with them blossoms in blossoms."""
    size = draw(st.integers(0, most))
    chance, top = draw(st.integers(1, 10)), draw(st.integers(1, heavy))
    dice = draw(st.randoms(use_true_random=False))
    pairs = [pair for pair in combinations(range(size), 2) if dice.randint(1, 10) <= chance]
    return _square(size, {pair: dice.randint(1, top) for pair in pairs})


def _weight(weights: Weights, mates: Sequence[int]) -> int:
    for u, v in enumerate(mates):
        assert v == -1 or (mates[v] == u and weights[u][v] > 0)
    return sum(weights[u][v] for u, v in enumerate(mates) if u < v)


def _by_force(weights: Weights) -> int:
    @cache
    def best(left: int) -> int:
        if not left:
            return 0
        u = left.bit_length() - 1
        rest = left & ~(1 << u)
        mates = [v for v in range(u) if rest >> v & 1 and weights[u][v]]
        return max(best(rest), *(weights[u][v] + best(rest & ~(1 << v)) for v in mates), 0)

    return best((1 << len(weights)) - 1)


def _prove(weights: Weights) -> None:
    """Add up the proof: no value is negative, none leaves an edge below twice its weight, together they are no more."""
    search = Search(weights)
    mates = search.run()
    values, blossoms = search.proof()
    assert min(values, default=0) >= 0
    assert all(value >= 0 and len(vertices) % 2 == 1 for vertices, value in blossoms)
    rings = [(set(vertices), value) for vertices, value in blossoms]
    for u, v in combinations(range(len(weights)), 2):
        if weights[u][v]:
            over = values[u] + values[v] + sum(value for inside, value in rings if u in inside and v in inside)
            assert over >= 2 * weights[u][v]
    bound = sum(values) + sum(value * (len(vertices) // 2) for vertices, value in blossoms)
    assert 2 * _weight(weights, mates) == bound


@given(graphs(10))
@settings(max_examples=400, deadline=None)
def test_nothing_is_heavier(weights: Weights) -> None:
    assert _weight(weights, heaviest(weights)) == _by_force(weights)


@given(graphs(60, 10**9))
@settings(max_examples=25, deadline=None)
def test_large_ones_prove_themselves(weights: Weights) -> None:
    """Brute force cannot look at sixty; that the values together are what the matching weighs is proof enough."""
    _prove(weights)


# Each takes another way through blossoms; u, v and weight, from 1.
CASES = {
    "nothing": [],
    "one edge": [(1, 2, 1)],
    "a path whose middle is heavier": [(1, 2, 5), (2, 3, 11), (3, 4, 5)],
    "a path whose ends are": [(1, 2, 5), (2, 3, 8), (3, 4, 5)],
    "a blossom, then lengthened through it": [(1, 2, 8), (1, 3, 9), (2, 3, 10), (3, 4, 7), (1, 6, 5), (4, 5, 6)],
    "a blossom that becomes odd": [(1, 2, 9), (1, 3, 8), (2, 3, 10), (1, 4, 5), (4, 5, 4), (1, 6, 3)],
    "a blossom in a blossom": [(1, 2, 9), (1, 3, 9), (2, 3, 10), (2, 4, 8), (3, 5, 8), (4, 5, 10), (5, 6, 6)],
    "a blossom in one, opened": [
        *[(1, 2, 8), (1, 3, 8), (2, 3, 10), (2, 4, 12), (3, 5, 12), (4, 5, 14), (4, 6, 12), (5, 7, 12)],
        *[(6, 7, 14), (7, 8, 12)],
    ],
    "odd, opened on the way": [(1, 2, 23), (1, 5, 22), (1, 6, 15), (2, 3, 25), (3, 4, 22), (4, 5, 25), (4, 8, 14)],
    "odd, opened, a leaf inside": [
        *[(1, 2, 45), (1, 5, 45), (2, 3, 50), (3, 4, 45), (4, 5, 50), (1, 6, 30), (3, 9, 35), (4, 8, 35)],
        *[(5, 7, 26), (9, 10, 5)],
    ],
    "odd, opened, and shrunk anew": [
        *[(1, 2, 45), (1, 5, 45), (2, 3, 50), (3, 4, 45), (4, 5, 50), (1, 6, 30), (3, 9, 35), (4, 8, 26)],
        *[(5, 7, 40), (9, 10, 5)],
    ],
    "two blossoms that meet": [
        *[(1, 2, 47), (1, 3, 51), (1, 4, 59), (1, 5, 37), (1, 6, 30), (2, 3, 10), (2, 4, 47), (2, 5, 30)],
        *[(2, 6, 51), (3, 4, 46), (3, 5, 4), (3, 6, 33), (4, 5, 13), (4, 6, 58), (5, 6, 43)],
    ],
    "a nested one opened at once": [
        *[(1, 2, 45), (1, 7, 45), (2, 3, 50), (3, 4, 45), (4, 5, 95), (4, 6, 94), (5, 6, 94), (6, 7, 50)],
        *[(1, 8, 30), (3, 11, 35), (5, 9, 36), (7, 10, 26), (11, 12, 5)],
    ],
}


@pytest.mark.parametrize("edges", CASES.values(), ids=CASES.keys())
def test_known_traps(edges: list[tuple[int, int, int]]) -> None:
    size = max((v for _, v, _ in edges), default=0)
    weights = _square(size, {(u - 1, v - 1): weight for u, v, weight in edges})
    assert _weight(weights, heaviest(weights)) == _by_force(weights)
    _prove(weights)
