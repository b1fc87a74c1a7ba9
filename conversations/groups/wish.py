"""What one member wishes of pairing, and how it stands with the mock interview they have: a value of theirs alone.

Each of a pair has their own copy of it, so that nothing of somebody is left with the group once they are erased. What
is said here about people are Telegram's numbers; no text and no clock may enter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal, get_args

from conversations.groups import mock as mocks
from conversations.groups.mock import Mock, ends_at, half_time
from conversations.groups.pairing import Pair, Remembered, number

VERSION = 1
REPORTED_UNTIL = timedelta(days=2)  # after its end; then a mock interview is history, reported or not

# What somebody is still to be told: of a new pair, of another time, that both agreed; that theirs cannot come, has left
# or waited for them in vain; that there was nobody for them; that roles change, that it is over.
News = Literal["", "invited", "moved", "set", "off", "gone", "missed", "out", "half", "end"]
Stage = Literal["none", "ahead", "begun"]
Json = dict[str, Any]  # JSON values as the json modules give them; checked on the way in


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody who wishes to practise. ``languages``: the dearest first.

    ``waited`` and ``last`` are theirs of pairing.Remembered: rounds in a row, and whom they had last (0 nobody).
    ``free``: there is nobody for them in this round, and they would still take somebody; ``skipped``: nor was there
    when it was made, so whom they had last may be theirs again in the next. ``number`` is that of their latest pair in
    the group, ``mock`` its interview while it is of interest. ``agreed``: the moment suits them.
    ``said``: which of half and end they have been told of. ``because``: why an earlier pair of this round came to
    nothing (off, gone), to be said with the next one.
    """

    languages: tuple[str, ...]
    waited: int = 0
    last: int = 0
    free: bool = False
    skipped: bool = False
    number: int = 0
    mock: Mock | None = None
    agreed: bool = False
    said: frozenset[str] = frozenset()
    news: News = ""
    because: Literal["", "off", "gone"] = ""

    @property
    def is_busy(self) -> bool:
        """Say whether a mock interview of theirs is still to come or to be told of."""
        return self.mock is not None and not self.mock.ended

    def stage(self, person: int, number: int, now: datetime) -> Stage:
        """Return how it stands with the pair of a number: what ended, or is another's number, is none."""
        mock = self.mock
        if mock is None or self.number != number or mock.ended == "off" or person in mock.alone:
            return "none"
        return "begun" if now >= mock.at else "ahead"

    def joined(self, person: int, number: int, pair: Pair) -> Wish:
        """Return it with somebody to practise with."""
        before = self.news if self.news in ("off", "gone") else self.because if self.free else ""
        return replace(
            self.beside(Mock(pair, pair.at), agreed=False),
            waited=0,
            last=pair.other(person),
            free=False,
            skipped=False,
            number=number,
            news="invited",
            because=before,
        )

    def beside(self, mock: Mock, *, agreed: bool) -> Wish:
        """Return it with the interview at another moment, of which nothing has been said yet."""
        return replace(self, mock=mock, agreed=agreed, said=frozenset())

    def left_alone(self, why: Literal["off", "gone"]) -> Wish:
        """Return it after the other could not come, or has left: first in line from now on."""
        untold = self.news == "invited"  # they never heard of that pair
        news: News = "out" if untold else why
        return replace(self, mock=None, agreed=False, free=True, waited=self.waited + 1, news=news, because="")

    def left_out(self) -> Wish:
        """Return it after a round that had nobody for them."""
        waited = self.waited + 1
        return replace(self, mock=None, agreed=False, free=True, skipped=True, waited=waited, news="out", because="")

    def anew(self) -> Wish:
        """Return it as it comes into the next round: who sat the last one out may have whom they had before that."""
        return replace(self, last=0, skipped=False) if self.skipped else self


def remembered(wishes: Mapping[int, Wish]) -> Remembered:
    """Return what a group's wishes remember of the round before."""
    pairs = {(min(one, wish.last), max(one, wish.last)) for one, wish in wishes.items() if wish.last}
    return Remembered(tuple(sorted(pairs)), {one: wish.waited for one, wish in wishes.items() if wish.waited})


def moments(wish: Wish) -> dict[str, datetime]:
    """Return when time brings something by itself: half, end, over (instants); what has been said is not among them."""
    mock = wish.mock
    if mock is None:
        return {}
    ahead = {} if mock.ended else {"half": half_time(mock), "end": ends_at(mock)}
    return {what: at for what, at in ahead.items() if what not in wish.said} | {"over": ends_at(mock) + REPORTED_UNTIL}


def to_json(wish: Wish) -> Json:
    """Return a wish as JSON values."""
    return {
        "version": VERSION,
        "languages": list(wish.languages),
        "waited": wish.waited,
        "last": wish.last,
        "free": wish.free,
        "skipped": wish.skipped,
        "number": wish.number,
        "mock": mocks.to_json(wish.mock) if wish.mock else None,
        "agreed": wish.agreed,
        "said": sorted(wish.said),
        "news": wish.news,
        "because": wish.because,
    }


def from_json(saved: Json) -> Wish:
    """Read a wish. Raises ValueError for what this version does not know."""
    try:
        if saved["version"] != VERSION:
            raise ValueError(f"a wish of version {saved['version']!r}")
        if saved["news"] not in get_args(News) or saved["because"] not in ("", "off", "gone"):
            raise ValueError(f"no news: {saved['news']!r}, {saved['because']!r}")
        if not all(isinstance(one, str) for one in (*saved["languages"], *saved["said"])):
            raise ValueError("a damaged wish: no languages")
        return Wish(
            languages=tuple(saved["languages"]),
            waited=number(saved["waited"]),
            last=number(saved["last"]),
            free=saved["free"] is True,
            skipped=saved["skipped"] is True,
            number=number(saved["number"]),
            mock=None if saved["mock"] is None else mocks.from_json(saved["mock"]),
            agreed=saved["agreed"] is True,
            said=frozenset(saved["said"]),
            news=saved["news"],
            because=saved["because"],
        )
    except (LookupError, TypeError, AttributeError) as error:
        raise ValueError(f"a damaged wish: {type(error).__name__}") from error
