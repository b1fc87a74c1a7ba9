"""One mock interview of two people: who asks, when the roles change, and what follows when somebody is missed.

Moments are aware UTC and come in as values. The shell sends the nudge at ``half_time`` and asks afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal, get_args

from conversations.groups.pairing import Pair, moment, number, pair_from_json, pair_to_json

VERSION = 1
HALF = timedelta(minutes=25)

_SECOND = timedelta(seconds=1)

Ended = Literal["", "done", "no_show", "off"]
Json = dict[str, Any]  # JSON values as the json modules give them; checked on the way in


@dataclass(frozen=True, slots=True)
class Roles:
    """Who asks and who answers."""

    interviewer: int
    candidate: int


@dataclass(frozen=True, slots=True)
class Mock:
    """One mock interview of two halves. ``at`` is when it begins (UTC): the pair's slot, or what they agreed on.

    ``swapped`` once they changed roles before the clock did; ``alone`` holds who came and found nobody, in the order
    they said so: they go first next time (``Remembered.first``). Whoever was missed is neither first nor last for it.
    """

    pair: Pair
    at: datetime
    swapped: bool = False
    ended: Ended = ""
    half: timedelta = HALF
    alone: tuple[int, ...] = ()


def half_time(mock: Mock) -> datetime:
    """Return when the roles change (UTC): the moment of the nudge, unless it is swapped or ended by then."""
    return mock.at + mock.half


def ends_at(mock: Mock) -> datetime:
    """Return when the second half is over (UTC)."""
    return mock.at + 2 * mock.half


def roles(mock: Mock, now: datetime) -> Roles | None:
    """Return who asks and who answers at a moment (aware); before the start, how it will begin; None once it is over.

    Who asks first follows from the pair and the day it was made for, so that nobody always has to begin, and moving it
    changes nothing.
    """
    if mock.ended or now >= ends_at(mock):
        return None
    a, b = mock.pair.a, mock.pair.b
    b_begins = (a + b + mock.pair.at.toordinal()) % 2 == 1
    second_half = mock.swapped or now >= half_time(mock)
    return Roles(b, a) if b_begins != second_half else Roles(a, b)


def no_show(mock: Mock, reported_by: int) -> Mock:
    """Return it as one that did not happen: somebody came and found nobody. Raises ValueError for a stranger.

    Both may say so of each other: they missed each other, nobody is to blame, and both go first next time. The two stay
    each other's last pair, so that next time it is somebody else. It counts, too, where the other has called it done.
    What was called off stays so.
    """
    mock.pair.other(reported_by)
    if mock.ended == "off" or reported_by in mock.alone:
        return mock
    return replace(mock, ended="no_show", alone=(*mock.alone, reported_by))


def to_json(mock: Mock) -> Json:
    """Return it as JSON values."""
    return {
        "version": VERSION,
        "pair": pair_to_json(mock.pair),
        "at": mock.at.isoformat(),
        "swapped": mock.swapped,
        "ended": mock.ended,
        "half_seconds": mock.half // _SECOND,
        "alone": list(mock.alone),
    }


def from_json(saved: Json) -> Mock:
    """Read one. Raises ValueError for what this version does not know."""
    try:
        if saved["version"] != VERSION:
            raise ValueError(f"version {saved['version']!r}")
        if saved["ended"] not in get_args(Ended):
            raise ValueError(f"ended {saved['ended']!r}")
        return Mock(
            pair=pair_from_json(saved["pair"]),
            at=moment(saved["at"]),
            swapped=bool(saved["swapped"]),
            ended=saved["ended"],
            half=number(saved["half_seconds"]) * _SECOND,
            alone=tuple(number(each) for each in saved["alone"]),
        )
    except (LookupError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(f"no mock interview: {error!r}") from error
