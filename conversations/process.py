"""A process: one application, or one informational interview, and how it stands. What is recorded, and nothing else.

Times are naive local wall times of the person. Nothing here knows how a process is stored, shown or drawn; what
happens to it stands in happenings.py, and what follows for reminders in etiquette.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal

from conversations.model import Placed, Several

LASTS = timedelta(hours=1)  # an interview whose length nobody knows

Kind = Literal["application", "informational"]
Decision = Literal["", "open", "go", "decline", "dropped"]
Ended = Literal["", "declined", "withdrawn", "offer", "rejected", "closed"]
Stage = Literal["undecided", "unscheduled", "ahead", "waiting", "declined", "withdrawn", "offer", "rejected", "closed"]


@dataclass(frozen=True, slots=True)
class Round:
    """One interview of a process. ``number`` never changes (calendars know it by that); ``moved`` counts changes."""

    number: int
    at: datetime
    day_only: bool = False
    daytime: bool = False  # in working hours of somebody who has a job (A4)
    moved: int = 0

    @property
    def ends_at(self) -> datetime:
        """Return when it is over: an hour later, or with the day when its hour is not known."""
        return self.at + (timedelta(days=1) if self.day_only else LASTS)


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who was at the interview, as the person writes the name, and one detail to thank them for."""

    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Process:
    """One process. ``id`` is the store's, empty before it is stored; dates are local days, None for not (yet).

    ``fired`` holds when reminders of a kind came; ``let_be`` the kinds nobody wants to hear of again.
    """

    company: str
    id: str = ""
    uid: str = ""  # for calendars: unique for ever, and the same after every change
    kind: Kind = "application"
    role: str = ""
    recipient: str = ""  # whom to write to: who invited, or who is to be asked
    place: Placed | None = None  # where the employer is; None for where the person is
    decision: Decision = ""
    decided_on: date | None = None
    ended: Ended = ""
    ended_on: date | None = None
    revived_on: date | None = None
    rounds: tuple[Round, ...] = ()  # by time
    rounds_ever: int = 0  # the highest number a round has had
    people: tuple[Met, ...] = ()
    concerns: Several = field(default_factory=Several)
    questions: Several = field(default_factory=Several)
    promised_on: date | None = None  # when they said they would write
    debriefed_on: date | None = None
    thanked_on: date | None = None
    followed_up_on: date | None = None
    final_note_on: date | None = None
    leaving_at: datetime | None = None  # decided to withdraw; the letter is not sent yet
    check_back_on: date | None = None  # an informational interview: when a role may have opened (C7)
    fired: Mapping[str, tuple[datetime, ...]] = field(default_factory=dict)
    let_be: tuple[str, ...] = ()

    def at_home(self, moved: Callable[[datetime], datetime]) -> Process:
        """Return it with all its moments as the person's clocks show them, once those are others.

        Days have no hour to move by: what was done on or after the day of the latest interview stays so.
        """
        rounds = tuple(one if one.day_only else replace(one, at=moved(one.at)) for one in self.rounds)
        before, after = (each[-1].at.date() if each else date.min for each in (self.rounds, rounds))

        def kept(day: date | None) -> date | None:
            return max(day, after) if day is not None and day >= before else day

        return replace(
            self,
            rounds=rounds,
            promised_on=kept(self.promised_on),
            debriefed_on=kept(self.debriefed_on),
            thanked_on=kept(self.thanked_on),
            followed_up_on=kept(self.followed_up_on),
            final_note_on=kept(self.final_note_on),
            leaving_at=moved(self.leaving_at) if self.leaving_at else None,
            fired={kind: tuple(map(moved, came)) for kind, came in self.fired.items()},
        )

    def next_round(self, now: datetime) -> Round | None:
        """Return the interview that is still ahead, or going on."""
        return next((one for one in self.rounds if not self.is_over(one, now)), None)

    def last_round(self, now: datetime) -> Round | None:
        """Return the interview that was over last."""
        return next((one for one in reversed(self.rounds) if self.is_over(one, now)), None)

    def is_over(self, one: Round, now: datetime) -> bool:
        """Say whether an interview is over: by the clock, or because they have told of it."""
        told = self.debriefed_on is not None and self.debriefed_on >= one.at.date()
        return one.ends_at <= now or (told and one.at <= now)

    def stage(self, now: datetime) -> Stage:
        """Return how it stands at a moment."""
        if self.ended:
            return self.ended
        if self.next_round(now) is not None and self.decision != "open":
            return "ahead"
        if self.last_round(now) is not None:
            return "waiting"
        return "undecided" if self.decision == "open" else "unscheduled"
