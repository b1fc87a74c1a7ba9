"""Who practises with whom: members who wish are paired for a mock interview. Rules and values only.

People are numbers and moments are instants: no zone, no clock and no name may enter. The shell says when somebody is
awake, sends the invitations, and stores the values with ``to_json``. How a mock interview goes stands in mock.py, how
the best of all ways to pair is found in matching.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import Any, assert_never

from conversations.groups.matching import heaviest

VERSION = 1
SLOT = timedelta(hours=1)  # two halves and a few words before and after
GRID = timedelta(minutes=30)  # a mock interview begins on the hour or half hour

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)

Span = tuple[datetime, datetime]
Json = dict[str, Any]  # JSON values as the json modules give them; checked on the way in


@dataclass(frozen=True, slots=True)
class Seeker:
    """Somebody who wishes to practise: the languages they would do it in, and when they are awake.

    ``awake`` holds spans of aware moments, from and until, in any order, overlapping or touching as they like: days
    are joined at midnight. They are instants and not wall times, so that no change of clocks can bend them; the shell
    gives only hours that are still ahead, with the notice it wants to give. Raises ValueError for naive or empty ones.
    ``prefers``: languages they would rather have, the dearest first; those not in it come after, all alike.
    """

    person: int
    languages: frozenset[str]
    awake: tuple[Span, ...]
    prefers: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for since, until in self.awake:
            if since.utcoffset() is None or until.utcoffset() is None:
                raise ValueError(f"a naive span: {since} to {until}")
            if since.astimezone(UTC) >= until.astimezone(UTC):
                raise ValueError(f"an empty span: {since} to {until}")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people, the lower number first, the language both named, and when: UTC, on the hour or half hour."""

    a: int
    b: int
    language: str
    at: datetime

    def other(self, person: int) -> int:
        """Return whom somebody is paired with. Raises ValueError for a stranger."""
        if person not in (self.a, self.b):
            raise ValueError(f"{person} is not of this pair")
        return self.a + self.b - person


@dataclass(frozen=True, slots=True)
class Matching:
    """One round of pairing: the pairs, and who waits for the next one; both by number, lowest first."""

    pairs: tuple[Pair, ...]
    out: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Remembered:
    """What one round leaves for the next: who were together, and how many rounds each has waited in a row."""

    last_pairs: tuple[tuple[int, int], ...] = ()
    waited: Mapping[int, int] = field(default_factory=dict)

    def after(self, matching: Matching) -> Remembered:
        """Return it after a round: the paired have waited for nothing, and who sat this one out keeps their place."""
        paired = tuple((pair.a, pair.b) for pair in matching.pairs)
        done = {person for pair in paired for person in pair}
        return replace(self._but(done), last_pairs=paired).first(*matching.out)

    def first(self, *people: int) -> Remembered:
        """Return it with these further up: who waited, or came in vain (``Mock.alone``)."""
        return replace(self, waited={**self.waited, **{each: self.waited.get(each, 0) + 1 for each in people}})

    def without(self, person: int) -> Remembered:
        """Return it without any trace of somebody who has left."""
        return replace(self._but({person}), last_pairs=tuple(pair for pair in self.last_pairs if person not in pair))

    def _but(self, people: set[int]) -> Remembered:
        return replace(self, waited={each: times for each, times in self.waited.items() if each not in people})


def pair(
    seekers: Iterable[Seeker], last_pairs: Iterable[tuple[int, int]] = (), waited: Mapping[int, int] | None = None
) -> Matching:
    """Pair as many as can be, whatever the order they are given in. Raises ValueError where somebody is there twice.

    Two can meet when they share a language and an hour awake that begins on the hour or half hour (of UTC, so a quarter
    to in Nepal), and were not each other's pair last time: where nobody else is possible for them, both wait for this
    round, and may have each other again in the one after. Among all ways to pair the most, those are taken in which
    the fewest wait again (``waited``: rounds in a row; who waited longest is first), and among these, the one with the
    most hours awake together. Of several shared languages it is the one dearest to both together, then the one that is
    nobody's last wish, then the first by its tag; of several slots the earliest.
    """
    people = sorted(seekers, key=lambda seeker: seeker.person)
    if len({seeker.person for seeker in people}) < len(people):
        raise ValueError("the same person twice")
    forbidden = {frozenset(each) for each in last_pairs}
    awake = [_seconds(seeker.awake) for seeker in people]
    pairs: dict[tuple[int, int], tuple[Pair, int]] = {}
    for (i, a), (j, b) in combinations(enumerate(people), 2):
        shared = a.languages & b.languages
        if not shared or frozenset((a.person, b.person)) in forbidden:
            continue
        spans = tuple(_together(awake[i], awake[j]))
        slot = _slot(spans)
        if slot is not None:
            both = Pair(a.person, b.person, _dearest(shared, a, b), _EPOCH + slot * _SECOND)
            pairs[i, j] = (both, sum(until - since for since, until in spans))
    turns = [max(0, (waited or {}).get(seeker.person, 0)) for seeker in people]
    mates = heaviest(_weights(len(people), {ends: together for ends, (_, together) in pairs.items()}, turns))
    return Matching(
        tuple(pairs[i, j][0] for i, j in enumerate(mates) if i < j),
        tuple(people[i].person for i, j in enumerate(mates) if j < 0),
    )


def _dearest(shared: frozenset[str], a: Seeker, b: Seeker) -> str:
    def dislike(language: str) -> tuple[int, int, str]:
        ranks = [each.prefers.index(language) if language in each.prefers else len(each.prefers) for each in (a, b)]
        return sum(ranks), max(ranks), language

    return min(shared, key=dislike)


def _weights(size: int, overlaps: Mapping[tuple[int, int], int], turns: list[int]) -> list[list[int]]:
    """Return what each pair weighs: one pair more outweighs all turns together, one turn all hours together."""
    all_hours = size // 2 * max(overlaps.values(), default=0)
    a_turn = 1 + all_hours
    a_pair = 1 + all_hours + a_turn * sum(turns)
    weights = [[0] * size for _ in range(size)]
    for (i, j), together in overlaps.items():
        weights[i][j] = weights[j][i] = a_pair + a_turn * (turns[i] + turns[j]) + together
    return weights


def _seconds(awake: Iterable[Span]) -> list[tuple[int, int]]:
    """Return spans as whole seconds since 1970, in order, and joined where they touch."""
    joined: list[tuple[int, int]] = []
    for since, until in sorted(((since - _EPOCH) // _SECOND, (until - _EPOCH) // _SECOND) for since, until in awake):
        if joined and since <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(until, joined[-1][1]))
        else:
            joined.append((since, until))
    return joined


def _together(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    i = j = 0
    while i < len(one) and j < len(other):
        since, until = max(one[i][0], other[j][0]), min(one[i][1], other[j][1])
        if since < until:
            yield since, until
        if one[i][1] < other[j][1]:
            i += 1
        else:
            j += 1


def _slot(spans: Iterable[tuple[int, int]]) -> int | None:
    grid, length = GRID // _SECOND, SLOT // _SECOND
    starts = ((-(-since // grid) * grid, until) for since, until in spans)
    return next((start for start, until in starts if start + length <= until), None)


def to_json(value: Matching | Remembered) -> Json:
    """Return a stored value as JSON values."""
    match value:
        case Matching():
            pairs = [pair_to_json(each) for each in value.pairs]
            return {"version": VERSION, "is": "matching", "pairs": pairs, "out": list(value.out)}
        case Remembered():
            pairs_before, waited = list(map(list, value.last_pairs)), list(map(list, sorted(value.waited.items())))
            return {"version": VERSION, "is": "remembered", "last_pairs": pairs_before, "waited": waited}
        case _:
            assert_never(value)


def from_json(saved: Json) -> Matching | Remembered:
    """Read a stored value. Raises ValueError for what this version does not know."""
    try:
        match saved["version"], saved["is"]:
            case 1, "matching":
                pairs = tuple(pair_from_json(each) for each in saved["pairs"])
                return Matching(pairs, tuple(number(each) for each in saved["out"]))
            case 1, "remembered":
                last_pairs = tuple((number(a), number(b)) for a, b in saved["last_pairs"])
                return Remembered(last_pairs, {number(person): number(times) for person, times in saved["waited"]})
    except (LookupError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(f"no matching: {error!r}") from error
    raise ValueError(f"no matching of version {VERSION}")


def pair_to_json(pair: Pair) -> Json:
    """Return a pair as JSON values; its version is that of what it is stored in."""
    return {"a": pair.a, "b": pair.b, "language": pair.language, "at": pair.at.isoformat()}


def pair_from_json(saved: Json) -> Pair:
    """Read a pair. Raises ValueError, LookupError, TypeError or OverflowError."""
    if not isinstance(saved["language"], str):
        raise ValueError(f"no language: {saved['language']!r}")
    return Pair(number(saved["a"]), number(saved["b"]), saved["language"], moment(saved["at"]))


def number(saved: object) -> int:
    """Read a whole number. Raises ValueError."""
    if type(saved) is not int:
        raise ValueError(f"no whole number: {saved!r}")
    return saved


def moment(saved: str) -> datetime:
    """Read an aware moment, as UTC. Raises ValueError, or TypeError where it is no text."""
    read = datetime.fromisoformat(saved)
    if read.utcoffset() is None:
        raise ValueError(f"a naive moment: {saved}")
    return read.astimezone(UTC)
