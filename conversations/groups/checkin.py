"""A check-in: what members answer for themselves, what of it the group sees, and the digest at closing time.

Three rules hold everywhere. Nothing is ranked: whatever lists people goes by the shown name, never by stage, by number
or by who was quicker. Nobody is named for not answering: what is not in the reports cannot be listed. And nobody is
named who has not said so: the board shows only those who share, the digest only those who are in it.

People are Telegram's numbers here. Names, and their order in a language, come from the shell; no text may enter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal, get_args

VERSION = 1
Stage = Literal["looking", "applied", "invited", "interview", "waiting", "offer", "resting"]
STAGES: tuple[Stage, ...] = get_args(Stage)
CHEER_LIMIT = 200  # characters

Json = dict[str, Any]  # JSON values as the json modules give them; checked on the way in
ShownName = Callable[[int], str]  # a person's shown name, as the group's language sorts it


@dataclass(frozen=True, slots=True)
class Report:
    """What one member answered in one round. Raises ValueError for what cannot be: check before what people write.

    ``at`` is what is coming up (aware UTC; with ``day_only`` the start of that day by the group's clocks), ``cheer``
    what to cheer for. ``quick`` is an answer by one tap: a stage and nothing else. ``given_at`` is when they first
    answered, ``changed_at`` when last. ``shares`` puts name and stage on the board, ``in_digest`` the rest into the
    digest; both are off until the person says so, whatever they answered.
    """

    stage: Stage
    given_at: datetime
    changed_at: datetime
    at: datetime | None = None
    day_only: bool = False
    practice: bool = False
    cheer: str = ""
    quick: bool = False
    shares: bool = False
    in_digest: bool = False

    def __post_init__(self) -> None:
        if self.stage not in STAGES:
            raise ValueError(f"no stage: {self.stage!r}")
        if len(self.cheer) > CHEER_LIMIT:
            raise ValueError(f"longer than {CHEER_LIMIT} characters")
        if self.day_only and self.at is None:
            raise ValueError("only the day of nothing")
        moments = (self.given_at, self.changed_at, *((self.at,) if self.at else ()))
        if any(moment.utcoffset() != timedelta(0) for moment in moments):
            raise ValueError("instants are aware UTC")
        if self.changed_at < self.given_at:
            raise ValueError("changed before it was given")


def answered(old: Report | None, new: Report) -> Report:
    """Return what stands after somebody answered, again or for the first time; editing after submitting is welcome.

    The first answer's moment stays, so an edit never makes anybody late. A full answer replaces all, the choices to
    share too. A quick one says a stage only: what they wrote before stays, but for the date when the stage is another,
    since that date belonged to it. An answer older than what stands changes nothing: presses and messages overtake
    each other.
    """
    if old is None:
        return new
    first = min(old.given_at, new.given_at)
    if new.changed_at < old.changed_at:
        return replace(old, given_at=first)
    if not new.quick:
        return replace(new, given_at=first)
    if new.stage == old.stage:
        return replace(old, given_at=first, changed_at=new.changed_at)
    return replace(old, stage=new.stage, given_at=first, changed_at=new.changed_at, at=None, day_only=False)


def is_late(report: Report, closes_at: datetime) -> bool:
    """Say whether the first answer came when the round was closed. It counts all the same, and nothing marks it.

    Only for the shell: whether a digest already posted has to be edited. ``Board`` and ``Digest`` do not ask.
    """
    return report.given_at >= closes_at


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the board: somebody who shares, and their stage."""

    person: int
    stage: Stage


@dataclass(frozen=True, slots=True)
class Board:
    """What the round's one message shows: how many answered, and a line for each who shares, by shown name."""

    count: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """What is coming up (sooner first), who asks for practice, what to cheer for (both by shown name).

    ``count`` is how many let themselves be in it. Whoever did not leaves no trace here, not even in the count.
    """

    coming_up: tuple[tuple[int, datetime, bool], ...]  # person, aware UTC, whether only the day is known
    practice: tuple[int, ...]
    cheer: tuple[tuple[int, str], ...]
    count: int


def board(reports: Mapping[int, Report], shown_name: ShownName) -> Board:
    """Return what the message shows; late answers like all others. ``reports`` are of those in the group now."""
    sharing = _by_name((person for person, report in reports.items() if report.shares), shown_name)
    return Board(len(reports), tuple(Line(person, reports[person].stage) for person in sharing))


def digest(reports: Mapping[int, Report], now: datetime, shown_name: ShownName) -> Digest | None:
    """Return the digest at a moment (aware UTC; closing time), or None when there is nothing to tell: then no post.

    What was coming up and is over by now is left out; a whole day is over 24 hours after its start.
    """
    told = {person: report for person, report in reports.items() if report.in_digest}
    people = _by_name(told, shown_name)
    ahead = [
        (person, at, told[person].day_only)
        for person in people
        if (at := told[person].at) is not None and at + timedelta(days=told[person].day_only) > now
    ]
    coming_up = tuple(sorted(ahead, key=lambda entry: entry[1]))  # stable: at one time, by name
    practice = tuple(person for person in people if told[person].practice)
    cheer = tuple((person, told[person].cheer) for person in people if told[person].cheer.strip())
    if not (coming_up or practice or cheer):
        return None
    return Digest(coming_up, practice, cheer, len(told))


def _by_name(people: Iterable[int], shown_name: ShownName) -> list[int]:
    # Two of one name: by number, which says nothing about when they answered.
    return sorted(people, key=lambda person: (shown_name(person).casefold(), person))


def to_json(report: Report) -> Json:
    """Return a report as JSON values; boards and digests are made of reports and never stored."""
    return {
        "version": VERSION,
        "stage": report.stage,
        "given_at": report.given_at.isoformat(),
        "changed_at": report.changed_at.isoformat(),
        "at": report.at.isoformat() if report.at else None,
        "day_only": report.day_only,
        "practice": report.practice,
        "cheer": report.cheer,
        "quick": report.quick,
        "shares": report.shares,
        "in_digest": report.in_digest,
    }


_FLAGS = ("day_only", "practice", "quick", "shares", "in_digest")


def from_json(saved: Json) -> Report:
    """Read a saved report. Raises ValueError for another version or anything damaged."""
    try:
        if saved["version"] != VERSION:
            raise ValueError(f"a report of version {saved['version']!r}")
        # What is not plainly true was never consented to: a damaged flag must not become a yes.
        if not all(isinstance(saved[flag], bool) for flag in _FLAGS) or not isinstance(saved["cheer"], str):
            raise ValueError("a damaged report: a flag or a text that is none")
        return Report(
            stage=saved["stage"],
            given_at=datetime.fromisoformat(saved["given_at"]),
            changed_at=datetime.fromisoformat(saved["changed_at"]),
            at=None if saved["at"] is None else datetime.fromisoformat(saved["at"]),
            cheer=saved["cheer"],
            **{flag: saved[flag] for flag in _FLAGS},
        )
    except (LookupError, TypeError, AttributeError) as error:
        raise ValueError(f"a damaged report: {type(error).__name__}") from error
