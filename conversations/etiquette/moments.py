"""Local moments for nudges: mornings and evenings, kept from quiet hours, weekends, and from coming too late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Literal

from conversations.etiquette.employers import DayOff, Employer
from conversations.model import Placed

MORNING = time(9)
EVENING = time(18)
NIGHT_ENDS = time(4)  # before this hour, "tomorrow morning" is the morning about to come
LEAD = timedelta(hours=2)  # a reminder about an invitation comes at least this long before the interview
SOONEST = timedelta(minutes=30)  # but not right on the heels of the wish to sleep on it
BEFORE_BED = timedelta(hours=1)  # so long before the quiet hours, when the morning would be too late


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


def _by_the_clock(at: datetime, by: timedelta) -> datetime:
    return at + by


@dataclass(frozen=True, slots=True)
class Situation:
    """What a rule looks at, in the person's local time; ``employer`` is the one meant, ``employers`` finds others.

    ``later`` counts hours as they pass, also in a night when clocks change; days and weeks are counted by the clock.
    """

    now: datetime
    quiet: QuietHours
    employer: Employer = field(default_factory=Employer)
    interview_at: datetime | None = None
    later: Callable[[datetime, timedelta], datetime] = _by_the_clock
    employers: Callable[[Placed], Employer] | None = None

    def at(self, place: Placed | None) -> Situation:
        """Return the same for an employer at a place; without one, for the usual employer."""
        if place is None or self.employers is None:
            return self
        return replace(self, employer=self.employers(place))

    def day_off(self, day: date) -> DayOff | None:
        """Return why nobody works on a day, or None on a working day."""
        return self.employer.days_off(day)

    def working_day(self, day: date) -> bool:
        """Say whether the employer and the person work on a day."""
        return self.employer.days_off(day) is None


MovedBy = Literal["", "weekend", "holiday", "own", "quiet", "interview", "cap", "early"]


@dataclass(frozen=True, slots=True)
class Planned:
    """A nudge's local moment and the last one at which it makes sense; ``moved_by`` says what moved it from where.

    ``holiday`` names the public holiday that did, ``estimated`` says that its date is not certain yet.
    """

    at: datetime
    expires: datetime
    moved_by: MovedBy = ""
    moved_from: datetime | None = None
    holiday: str = ""
    estimated: bool = False


def late_at(planned: datetime, situation: Situation) -> datetime:
    """Return when a nudge that was missed may come: now, or when quiet hours are over."""
    return situation.quiet.over(max(planned, situation.now))


def next_morning(now: datetime) -> datetime:
    """Return the morning to come; deep in the night, the one about to come."""
    day = now.date() if now.time() < NIGHT_ENDS else now.date() + timedelta(days=1)
    return datetime.combine(day, MORNING)


def kept_from_quiet(at: datetime, situation: Situation, lasts: timedelta) -> Planned:
    """Return a moment moved behind the quiet hours it lies in; it makes sense for so long from then on."""
    moved = situation.quiet.over(at)
    if moved == at:
        return Planned(at, at + lasts)
    return Planned(moved, moved + lasts, "quiet", at)


def before_interview(planned: Planned, situation: Situation, *, lead: timedelta = LEAD) -> Planned:
    """Move a reminder about an invitation to where it still helps, when the interview allows it at all."""
    interview = situation.interview_at
    if interview is None or interview <= situation.now:
        return planned
    if planned.at + lead <= interview:
        return replace(planned, expires=min(planned.expires, interview))
    earlier = _moment_before(interview, situation, soon=lead < SOONEST)
    if earlier is not None and earlier < planned.at:
        return Planned(earlier, interview, "interview", planned.at)
    return replace(planned, expires=interview) if planned.at < interview else planned


def _moment_before(interview: datetime, situation: Situation, *, soon: bool) -> datetime | None:
    """Return the best moment outside quiet hours before an interview: two hours ahead, the evening before, or soon.

    Soon is half an hour from now; with ``soon`` half of what is left, if that is less.
    """
    quiet, soonest = situation.quiet, situation.now + SOONEST
    best = max(interview - LEAD, soonest)
    if quiet.cover(best):
        evening = max(quiet.began(best) - BEFORE_BED, soonest)
        best = quiet.over(best) if quiet.cover(evening) else evening
    if best >= interview and soon:
        best = situation.now + (interview - situation.now) / 2  # hardly any time is left
    best = best.replace(second=0, microsecond=0)
    return best if situation.now < best < interview and not quiet.cover(best) else None


def on_working_day(day: date, situation: Situation, lasts: timedelta, *, at: time = MORNING) -> Planned:
    """Return a working day's morning: this day, or the next one that is; then kept from quiet hours."""
    first = moment = datetime.combine(day, at)
    skipped: list[DayOff] = []
    while off := situation.day_off(situation.quiet.over(moment).date()):
        skipped.append(off)
        moment += timedelta(days=1)
    planned = kept_from_quiet(moment, situation, lasts)
    if not skipped:
        return planned
    # A holiday explains more than the weekend it lies beside.
    why = next((off for off in skipped if off.why == "holiday"), skipped[0])
    return Planned(planned.at, planned.expires, why.why, first, why.name, why.estimated)


def working_days_after(day: date, count: int, situation: Situation) -> date:
    """Return the day that lies so many working days later."""
    while count:
        day += timedelta(days=1)
        count -= situation.working_day(day)
    return day


def business_days_after(day: date, count: int, situation: Situation) -> date:
    """Return the day so many of the employer's working days later; the person's own days off delay nobody there."""
    while count:
        day += timedelta(days=1)
        off = situation.day_off(day)
        count -= off is None or off.why == "own"
    return day
