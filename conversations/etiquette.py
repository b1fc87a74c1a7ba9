"""What happened, turned into nudges: which local moment, until when it makes sense, and why just then.

A pure function over naive local times; working days come in as a question, zones and clocks stay outside. Each rule
carries the number of the advice it follows (advice.md, Timings).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal

MORNING = time(9)
EVENING = time(18)
NIGHT_ENDS = time(4)  # before this hour, "tomorrow morning" is the morning about to come
CAREERS_EVERY = timedelta(weeks=4)
CAREERS_LAST = timedelta(days=365)  # a look at a careers page is late, but hardly ever pointless
SNOOZED_LASTS = timedelta(days=14)  # somebody chose this moment; late is better than never
LEAD = timedelta(hours=2)  # a reminder about an invitation comes at least this long before the interview
SOONEST = timedelta(minutes=30)  # but not right on the heels of the wish to sleep on it
BEFORE_BED = timedelta(hours=1)  # so long before the quiet hours, when the morning would be too late

Preset = Literal["hour", "evening", "morning", "monday"]
WorkingDay = Callable[[date], bool]


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one local hour until another, usually over midnight; equal hours mean never."""

    start: time
    end: time

    def cover(self, at: datetime) -> bool:
        """Say whether a local moment lies within."""
        if self.start == self.end:
            return False
        moment = at.time()
        if self.start < self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end

    def began(self, at: datetime) -> datetime:
        """Return when the quiet hours that cover ``at`` began."""
        starts = datetime.combine(at.date(), self.start)
        return starts if starts <= at else starts - timedelta(days=1)

    def over(self, at: datetime) -> datetime:
        """Return the first moment from ``at`` on that is not quiet."""
        if not self.cover(at):
            return at
        ends = datetime.combine(at.date(), self.end)
        return ends if ends > at else ends + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Situation:
    """What a rule looks at, in the person's local time."""

    now: datetime
    quiet: QuietHours
    working_day: WorkingDay
    interview_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A nudge's local moment and the last one at which it makes sense; ``moved_by`` says what moved it from where."""

    at: datetime
    expires: datetime
    moved_by: Literal["", "weekend", "quiet", "interview"] = ""
    moved_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """When a kind of nudge is due, and where that stands in the advice."""

    source: str
    plan: Callable[[Situation], Planned]


def plan(kind: str, situation: Situation) -> Planned:
    """Return when the nudge of this kind is due."""
    return RULES[kind].plan(situation)


def snooze(preset: Preset, situation: Situation) -> Planned:
    """Return when a snoozed nudge comes again: not in quiet hours, and before an interview it is about."""
    now = situation.now
    match preset:
        case "hour":
            at = now + timedelta(hours=1)
        case "evening":
            at = datetime.combine(now.date(), EVENING)
            at = at if at > now + timedelta(minutes=15) else at + timedelta(days=1)
        case "morning":
            at = _next_morning(now)
        case "monday":
            at = datetime.combine(now.date() + timedelta(days=7 - now.weekday()), MORNING)
    planned = _kept_from_quiet(at.replace(second=0, microsecond=0), situation, SNOOZED_LASTS)
    # The person chose this moment: it is moved only where the interview would be over by then.
    return _before_interview(planned, situation, lead=timedelta(minutes=1))


def late_at(planned: datetime, situation: Situation) -> datetime:
    """Return when a nudge that was missed may come: now, or when quiet hours are over."""
    return situation.quiet.over(max(planned, situation.now))


def _next_morning(now: datetime) -> datetime:
    day = now.date() if now.time() < NIGHT_ENDS else now.date() + timedelta(days=1)
    return datetime.combine(day, MORNING)


def _kept_from_quiet(at: datetime, situation: Situation, lasts: timedelta) -> Planned:
    moved = situation.quiet.over(at)
    if moved == at:
        return Planned(at, at + lasts)
    return Planned(moved, moved + lasts, "quiet", at)


def _sleep_on_it(situation: Situation) -> Planned:
    """Undecided on an invitation: next morning, once; earlier when the interview would be over by then."""
    planned = _kept_from_quiet(_next_morning(situation.now), situation, timedelta(days=3))
    return _before_interview(planned, situation)


def _before_interview(planned: Planned, situation: Situation, *, lead: timedelta = LEAD) -> Planned:
    """Move a reminder about an invitation to where it still helps, when the interview allows it at all."""
    interview = situation.interview_at
    if interview is None or interview <= situation.now:
        return planned
    if planned.at + lead <= interview:
        return replace(planned, expires=min(planned.expires, interview))
    earlier = _moment_before(interview, situation)
    if earlier is not None and earlier < planned.at:
        return Planned(earlier, interview, "interview", planned.at)
    return replace(planned, expires=interview) if planned.at < interview else planned


def _moment_before(interview: datetime, situation: Situation) -> datetime | None:
    """Return the best moment outside quiet hours before an interview: two hours ahead, the evening before, or soon."""
    quiet, soonest = situation.quiet, situation.now + SOONEST
    best = max(interview - LEAD, soonest)
    if quiet.cover(best):
        evening = max(quiet.began(best) - BEFORE_BED, soonest)
        best = quiet.over(best) if quiet.cover(evening) else evening
    best = best.replace(second=0, microsecond=0)
    return best if best < interview else None


def _careers_page(situation: Situation) -> Planned:
    """Declined but staying in touch: a look every four weeks, in the morning of a working day."""
    first = datetime.combine((situation.now + CAREERS_EVERY).date(), MORNING)
    at = first
    while not situation.working_day(situation.quiet.over(at).date()):
        at += timedelta(days=1)
    planned = _kept_from_quiet(at, situation, CAREERS_LAST)
    return planned if at == first else Planned(planned.at, planned.expires, "weekend", first)


RULES: Mapping[str, Rule] = {
    "sleep": Rule("A13, A15", _sleep_on_it),
    "careers": Rule("A9, A11, A12, C7", _careers_page),
}
