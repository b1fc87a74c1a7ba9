"""The heaviest matching of a graph: who with whom, so that the weights together are as large as can be.

Edmonds' blossoms with dual values, in the dense form (three nested loops over n): exact, whole numbers only, no tie is
broken by chance. Nothing here knows what a weight stands for; pairing.py does. Why it is ours: docs/decisions/0021.

How it works, for whoever has to change it. Every vertex has a value, every blossom (an odd ring of vertices or smaller
blossoms, shrunk to one node) has one too. An edge is *tight* when the values of its ends are twice its weight; none is
ever below. Trees of tight edges grow from all free vertices at once: a node at an even distance from its root is EVEN,
at an odd one ODD. A tight edge between two trees lengthens the matching by one, one within a tree makes a blossom, and
where no edge is tight, values move until one is. It ends when a free vertex has the value 0: then the values together
are as much as the matching weighs, and no matching can weigh more (test_groups_matching.py adds it up).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

_UNSEEN, _EVEN, _ODD = 0, -1, 1  # which way a node's values move
_NONE = -1

_Edge = tuple[int, int, int]  # from this vertex, to that one, twice its weight
_NO_EDGE = (_NONE, _NONE, 0)


def heaviest(weights: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """Return for every vertex the one it is matched with, or -1.

    ``weights`` is square and symmetric: positive where an edge is, 0 where none is. 60 vertices take some 30 ms.
    """
    return Search(weights).run()


class Search:
    """One search: ``run`` it once. Nodes below ``size`` are vertices, the others blossoms."""

    def __init__(self, weights: Sequence[Sequence[int]]) -> None:
        self._size = n = len(weights)
        room = n + n // 2 + 1  # there are never more blossoms at a time than half the vertices
        self._values = [max((weight for row in weights for weight in row), default=0)] * n + [0] * (room - n)
        self._rings: list[list[int]] = [[] for _ in range(room)]  # of a blossom: its nodes round it, the base first
        self._mate = [_NONE] * room  # the vertex at the other end of a node's matched edge
        self._top = [*range(n), *[_NONE] * (room - n)]  # the outermost node a node is in; none: not in use
        self._kind = [_UNSEEN] * room
        self._parent = [_NONE] * room  # the vertex from which the tree reached an outermost node
        self._nearest = [_NONE] * room  # of an outermost node: the EVEN vertex whose edge to it is nearest to tight
        self._part: list[list[int]] = [[_NONE] * n for _ in range(room)]  # of a blossom: which of its nodes holds whom
        self._edges: list[list[_Edge]] = [[_NO_EDGE] * room for _ in range(room)]
        for u, row in enumerate(weights):
            for v, weight in enumerate(row):
                if weight > 0 and u != v:
                    self._edges[u][v] = (u, v, 2 * weight)
        self._queue = deque[int]()

    def run(self) -> tuple[int, ...]:
        """Match one pair more for as long as that makes it heavier; return for every vertex its mate, or -1."""
        while self._lengthened():
            pass
        return tuple(self._mate[: self._size])

    def proof(self) -> tuple[list[int], list[tuple[list[int], int]]]:
        """Return the values of all vertices, and each blossom's vertices and value: why nothing can weigh more."""
        blossoms = [node for node, top in enumerate(self._top) if node >= self._size and top != _NONE]
        return self._values[: self._size], [(self._within(node), self._values[node]) for node in blossoms]

    def _lengthened(self) -> bool:
        self._kind = [_UNSEEN] * len(self._kind)
        self._nearest = [_NONE] * len(self._nearest)
        self._queue.clear()
        for node in self._outermost():
            if self._mate[node] == _NONE:
                self._parent[node], self._kind[node] = _NONE, _EVEN
                self._queue += self._within(node)
        while True:
            if self._grown():
                return True
            if self._moved():
                return False
            for node in self._outermost():
                near = self._nearest[node]
                if near != _NONE and self._top[near] != node and self._top[node] == node:
                    edge = self._edges[near][node]
                    if self._slack(edge) == 0 and self._took(edge):
                        return True
            for node in self._outermost():
                if node >= self._size and self._kind[node] == _ODD and self._values[node] == 0:
                    self._opened(node)

    def _grown(self) -> bool:
        """Take every tight edge that can be reached; say whether one lengthened the matching."""
        values, top = self._values, self._top
        while self._queue:
            u = self._queue.popleft()
            if self._kind[top[u]] == _ODD:
                continue
            for v, edge in enumerate(self._edges[u][: self._size]):
                if edge[2] and top[u] != top[v]:
                    if values[u] + values[v] > edge[2]:
                        self._come_near(u, top[v])
                    elif self._took(edge):
                        return True
        return False

    def _moved(self) -> bool:
        """Move the values by the least that makes an edge tight or a blossom empty; say whether this was the end."""
        even = (v for v in range(self._size) if self._kind[self._top[v]] == _EVEN)
        end = step = min((self._values[v] for v in even), default=0)
        for node in self._outermost():
            if node >= self._size and self._kind[node] == _ODD:
                step = min(step, self._values[node] // 2)
            if self._nearest[node] != _NONE and self._kind[node] != _ODD:
                slack = self._slack(self._edges[self._nearest[node]][node])
                step = min(step, slack if self._kind[node] == _UNSEEN else slack // 2)
        for v in range(self._size):
            self._values[v] += step * self._kind[self._top[v]]
        for node in self._outermost():
            if node >= self._size:
                self._values[node] -= 2 * step * self._kind[node]
        return step == end

    def _took(self, edge: _Edge) -> bool:
        """Take a tight edge that leaves an EVEN node; say whether it lengthened the matching."""
        u, v = self._top[edge[0]], self._top[edge[1]]
        if self._kind[v] == _UNSEEN:
            after = self._top[self._mate[v]]
            self._parent[v], self._kind[v], self._kind[after] = edge[0], _ODD, _EVEN
            self._nearest[v] = self._nearest[after] = _NONE
            self._queue += self._within(after)
        elif self._kind[v] == _EVEN:
            meeting = self._meeting(u, v)
            if meeting == _NONE:
                self._flip(u, v)
                self._flip(v, u)
                return True
            self._shrink(u, meeting, v)
        return False

    def _flip(self, u: int, v: int) -> None:
        """Match node ``u`` with ``v``, and swap matched for unmatched edges from there to the root of ``u``."""
        while True:
            before = self._top[self._mate[u]] if self._mate[u] != _NONE else _NONE
            self._match(u, v)
            if before == _NONE:
                return
            u, v = self._top[self._parent[before]], before
            self._match(v, u)

    def _match(self, u: int, v: int) -> None:
        edge = self._edges[u][v]
        self._mate[u] = edge[1]
        if u >= self._size:
            part = self._part[u][edge[0]]
            ring, steps = self._turned(u, part)
            for at in range(steps):
                self._match(ring[at], ring[at ^ 1])
            self._match(part, v)
            self._rings[u] = ring[steps:] + ring[:steps]

    def _turned(self, blossom: int, part: int) -> tuple[list[int], int]:
        """Turn the ring so that it is an even way from the base to ``part``; return it, and how many steps."""
        ring = self._rings[blossom]
        steps = ring.index(part)
        if steps % 2:
            ring[1:] = reversed(ring[1:])
            steps = len(ring) - steps
        return ring, steps

    def _meeting(self, u: int, v: int) -> int:
        """Return the first node that is on both ways to the roots, or none: the two are in different trees."""
        seen = set()
        while u != _NONE or v != _NONE:
            if u != _NONE:
                if u in seen:
                    return u
                seen.add(u)
                u = _NONE if self._mate[u] == _NONE else self._top[self._parent[self._top[self._mate[u]]]]
            u, v = v, u
        return _NONE

    def _shrink(self, u: int, base: int, v: int) -> None:
        """Make the ring over ``u``, ``base`` and ``v`` a blossom: one EVEN node."""
        blossom = self._top.index(_NONE)
        ways: list[list[int]] = []
        for node in (u, v):
            way, here = list[int](), node
            while here != base:
                odd = self._top[self._mate[here]]
                way += [here, odd]
                self._queue += self._within(odd)
                here = self._top[self._parent[odd]]
            ways.append(way)
        ring = self._rings[blossom] = [base, *reversed(ways[0]), *ways[1]]
        self._values[blossom], self._kind[blossom], self._mate[blossom] = 0, _EVEN, self._mate[base]
        self._rise(blossom, blossom)
        best: list[_Edge] = [_NO_EDGE] * len(self._top)
        for node in ring:
            for other, edge in enumerate(self._edges[node]):
                if edge[2] and (not best[other][2] or self._slack(edge) < self._slack(best[other])):
                    best[other] = edge
            for vertex in self._within(node):
                self._part[blossom][vertex] = node
        self._edges[blossom] = best
        for other, edge in enumerate(best):
            self._edges[other][blossom] = (edge[1], edge[0], edge[2])
        self._look_round(blossom)

    def _opened(self, blossom: int) -> None:
        """Take an empty ODD blossom apart: the even way from where the tree came in to the base stays in the tree."""
        for node in self._rings[blossom]:
            self._rise(node, node)
        came_in = self._part[blossom][self._edges[blossom][self._parent[blossom]][0]]
        ring, steps = self._turned(blossom, came_in)
        for at in range(0, steps, 2):
            odd, even = ring[at], ring[at + 1]
            self._parent[odd] = self._edges[even][odd][0]
            self._kind[odd], self._kind[even] = _ODD, _EVEN
            self._nearest[odd] = self._nearest[even] = _NONE
            self._look_round(even)
            self._queue += self._within(even)
        self._kind[came_in], self._parent[came_in] = _ODD, self._parent[blossom]
        for node in ring[steps + 1 :]:
            self._kind[node] = _UNSEEN
            self._look_round(node)
        self._top[blossom] = _NONE

    def _rise(self, node: int, top: int) -> None:
        self._top[node] = top
        for inner in self._rings[node]:
            self._rise(inner, top)

    def _within(self, node: int) -> list[int]:
        return [node] if node < self._size else [v for inner in self._rings[node] for v in self._within(inner)]

    def _look_round(self, node: int) -> None:
        self._nearest[node] = _NONE
        for u in range(self._size):
            if self._edges[u][node][2] and self._top[u] != node and self._kind[self._top[u]] == _EVEN:
                self._come_near(u, node)

    def _come_near(self, u: int, node: int) -> None:
        near = self._nearest[node]
        if near == _NONE or self._slack(self._edges[u][node]) < self._slack(self._edges[near][node]):
            self._nearest[node] = u

    def _outermost(self) -> list[int]:
        return [node for node, top in enumerate(self._top) if top == node]

    def _slack(self, edge: _Edge) -> int:
        return self._values[edge[0]] + self._values[edge[1]] - edge[2]
