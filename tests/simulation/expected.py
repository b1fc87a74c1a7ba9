"""A reminder that is to come, and a message that came, as the ledger compares them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.simulation.oracle import HELD_BACK, Moment

Key = tuple[str, str]  # process, kind
PUNCTUAL = timedelta(minutes=2)
ALONE = frozenset({"sleep", "careers", "pause"})  # reminders of a conversation, not of a process


@dataclass
class Expected:
    """A reminder to come. ``at`` is the moment it has given way to, at first its own."""

    key: Key
    moment: Moment
    at: datetime
    about: object = None  # what it was put off about
    chosen: bool = False
    late: bool = False  # the bot was down
    taken_up: bool = False  # reminders were off, or the clocks changed with the house

    @property
    def yields(self) -> bool:
        return self.key[1] in HELD_BACK and not self.chosen


@dataclass
class Came:
    """A message that came, as the bot has it: of several in one list each is told of with the same instant."""

    key: Key
    at: datetime  # an instant
    says_late: bool
    moved_by: str
    estimated: bool = False
