"""Answers, what a person has told a flow, one per step id; and facts, what the outside knows when an event comes in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Picked:
    """A choice of the step, by its id."""

    choice: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """Free text in the person's own words, stripped, never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class Timed:
    """A local wall time of the person (naive); with ``day_only`` the time of day is not known and is midnight."""

    at: datetime
    day_only: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A place: its name as they wrote it, and its IANA time zone.

    ``region``: its ISO country, or country.state ("DE.BE"); empty where only the zone is known.
    """

    name: str
    zone: str
    region: str = ""


@dataclass(frozen=True, slots=True)
class Several:
    """Options by id, in the order chosen, and things in the person's own words; ``edited`` is being written anew."""

    options: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    edited: str = ""

    def __len__(self) -> int:
        """Count everything chosen."""
        return len(self.options) + len(self.own)


@dataclass(frozen=True, slots=True)
class Each:
    """A text for each thing of another answer, in its order; empty where there is nothing to say."""

    texts: tuple[str, ...] = ()

    def __len__(self) -> int:
        """Count what has been gone through."""
        return len(self.texts)


Answer = Picked | Wrote | Timed | Placed | Several | Each
Answers = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Decided:
    """An earlier decision about a company: which, and on what local day."""

    decision: str
    on: date


@dataclass(frozen=True, slots=True)
class Item:
    """Something on record that can be picked: its words on a button, and what is known about it, by answer name."""

    label: str
    answers: Answers = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the shell knows about the person at this moment; a value, so that the core needs no clock and no store."""

    today: date
    known: Answers = field(default_factory=dict)  # remembered answers by fact name
    decided: Mapping[str, Decided] = field(default_factory=dict)  # by company, casefolded
    daytime_interviews: tuple[date, ...] = ()  # local days of interviews in working hours, of the past and planned
    now: datetime | None = None  # the person's local wall time, where it matters that a moment has passed
    nudges_fired: int = 0  # how often this conversation has nudged already
    items: Mapping[str, Item] = field(default_factory=dict)  # processes, their rounds, nudges: by choice id
    listed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # which of them, by the name of a list


@dataclass(frozen=True, slots=True)
class Guard:
    """A named question about answers and facts; the name is what the diagram shows."""

    id: str
    test: Callable[[Answers, Facts], bool]
