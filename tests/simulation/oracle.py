"""The rules of reminders said once more, independently: what a process asks for at a moment, by brute force.

Nothing here comes from the core or the shell; what it says is compared with what they do.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from tests.simulation.days import (
    DAY,
    HOUR,
    WEEK,
    Living,
    Where,
    awake,
    business_days_later,
    instant,
    local,
    morning,
    next_morning,
    passing,
    quiet,
    working_morning,
)

# Country: days till the follow-up, whether working days, working days after a promise, days till the final note.
WAYS = {"DE": (14, False, 2, 42), "GB": (5, True, 1, 28), "US": (5, True, 1, 28)}
ELSEWHERE = (7, False, 1, 28)
HELD_BACK = frozenset({"thank_you", "follow_up", "final_note", "let_go", "unsent", "check_back", "careers"})
ON_WORKING_DAYS = frozenset({"follow_up", "final_note", "let_go", "check_back", "careers"})
LASTS = 21 * DAY


@dataclass
class Talk:
    """One interview."""

    at: datetime
    day_only: bool = False
    number: int = 1
    moved: int = 0

    @property
    def meant(self) -> tuple[int, int]:
        """Return what its reminders follow from: another date makes them others, another clock does not."""
        return self.number, self.moved

    @property
    def ends(self) -> datetime:
        return self.at + (DAY if self.day_only else HOUR)


@dataclass
class Told:
    """What somebody has told of one process, and which reminders came (local moments by kind)."""

    name: str
    kind: str = "application"
    place: Where | None = None
    talks: list[Talk] = field(default_factory=list)
    undecided: bool = False
    ended: str = ""
    leaving_at: datetime | None = None
    days: dict[str, date] = field(default_factory=dict)  # thanked, followed_up, final_note, promised, revived, ...
    let_be: set[str] = field(default_factory=set)
    came: dict[str, list[datetime]] = field(default_factory=dict)

    def over(self, talk: Talk, now: datetime) -> bool:
        told = self.days.get("debriefed")
        return talk.ends <= now or (told is not None and told >= talk.at.date() and talk.at <= now)


@dataclass(frozen=True)
class Moment:
    """When a reminder is to come, until when it makes sense, what it follows from, and what moved it."""

    at: datetime
    until: datetime
    basis: object
    why: str = ""
    estimated: bool = False


def wanted(who: Living, told: Told, now: datetime) -> dict[str, Moment]:
    """Return what a process asks for, by kind, as seen at a local moment."""
    if told.ended:
        return {}
    where = told.place or who.home
    rules = {
        "ahead": _ahead(told, now),
        "ahead_soon": _ahead_soon(who, told, now),
        "thank_you": _thank_you(who, told, where, now),
        **_waiting(who, told, where, now),
        "unsent": _unsent(who, told, where, now),
        "check_back": _check_back(who, told, where, now),
    }
    return {kind: moment for kind, moment in rules.items() if moment and kind not in told.let_be}


def _still_ahead(told: Told, kind: str, now: datetime) -> Talk | None:
    left = sorted(told.came.get(kind, []))
    for talk in [] if told.undecided else told.talks:
        mine = [at for at in left if talk.at.date() - DAY <= at.date() and at <= talk.ends]
        if mine:
            left.remove(mine[0])
        elif talk.ends > now:
            return talk
    return None


def _ahead(told: Told, now: datetime) -> Moment | None:
    """Six in the evening before; nobody's quiet hours begin earlier."""
    talk = _still_ahead(told, "ahead", now)
    if talk is None:
        return None
    begins = morning(talk.at.date()) if talk.day_only else talk.at
    return Moment(datetime.combine(talk.at.date() - DAY, time(18)), begins, talk.meant)


def _ahead_soon(who: Living, told: Told, now: datetime) -> Moment | None:
    talk = _still_ahead(told, "ahead_soon", now)
    if talk is None or talk.day_only:
        return None
    at = passing(talk.at, -HOUR, who.home.zone)
    return None if quiet(at, who.quiet) else Moment(at, talk.at, talk.meant)


def _thank_you(who: Living, told: Told, where: Where, now: datetime) -> Moment | None:
    def done(talk: Talk) -> bool:
        enough = sum(at >= talk.at for at in told.came.get("thank_you", [])) >= 3
        return enough or told.days.get("thanked", date.min) >= talk.at.date()

    behind = [talk for talk in told.talks if told.over(talk, now) and now < talk.ends + 4 * DAY]
    ahead = [talk for talk in told.talks if not told.over(talk, now)]
    open_ones = [talk for talk in behind[-1:] if not done(talk)] + [talk for talk in ahead[:1] if not done(talk)]
    if not open_ones or told.leaving_at or told.undecided:
        return None
    talk = open_ones[0]
    came = [at for at in told.came.get("thank_you", []) if at >= talk.at]
    at = next_morning(came[-1]) if came else talk.ends + 2 * HOUR if not talk.day_only else morning(talk.ends.date())
    if where.country == "ID" and not came:
        at = _same_day(who, talk, now) or at
    while at <= now:
        at = next_morning(max(at, now))
    moved = awake(at, who.quiet)
    at_last = max(moved, morning(moved.date())) if moved != at else at
    basis = (talk.meant, len(came))
    why = "quiet" if moved != at else ""
    return Moment(at_last, moved + 36 * HOUR, basis, why) if at_last < talk.ends + 4 * DAY else None


def _same_day(who: Living, talk: Talk, now: datetime) -> datetime | None:
    evening = datetime.combine(talk.at.date(), time(18))
    if talk.day_only:
        tries = [evening]
    else:
        tries = [talk.ends + 2 * HOUR, evening, datetime.combine(talk.at.date(), time(who.quiet[0])) - HOUR]
        tries.append(talk.ends + HOUR / 2)
        tries = [at for at in tries if at >= talk.ends + timedelta(minutes=15)]
    tries = [at for at in tries if at > now and at.date() == talk.at.date() and not quiet(at, who.quiet)]
    return tries[0] if tries else None


def _waiting(who: Living, told: Told, where: Where, now: datetime) -> dict[str, Moment | None]:
    """Follow up once, write once more, let go: counted in the employer's days, in the way of that country."""
    if not told.talks or told.kind != "application" or told.undecided or told.leaving_at:
        return {}
    last, works = told.talks[-1], who.works
    there = last.at.date() if last.day_only else local(instant(last.at, who.home.zone), where.zone).date()
    since = {what: day for what, day in told.days.items() if day >= last.at.date()}
    count, in_working_days, grace, final_after = WAYS.get(where.country, ELSEWHERE)
    if "promised" in since:
        follow_up = business_days_later(since["promised"], grace, where)
    elif in_working_days:
        follow_up = max(business_days_later(there, count, where), there + WEEK)
    else:
        follow_up = there + count * DAY
    asked = max(since.get("followed_up", last.at.date()), working_morning(follow_up, where, works)[0].date())
    final = max(there + final_after * DAY, asked + WEEK)
    noted = since.get("final_note") or working_morning(final, where, works)[0].date()
    let_go = max(noted, asked, since.get("revived", last.at.date())) + 2 * WEEK
    days = {"let_go": let_go}
    if "followed_up" not in since and now.date() < let_go:
        days["follow_up"] = follow_up
    if "followed_up" in since and "final_note" not in since:
        days["final_note"] = final
    fresh = {kind: day for kind, day in days.items() if not any(at >= last.at for at in told.came.get(kind, []))}
    return {kind: _on(who, where, day, now) for kind, day in fresh.items()}


def _on(who: Living, where: Where, day: date, now: datetime) -> Moment:
    """Return the working morning of a day; once that is over, of the day after today."""
    first = day
    if working_morning(day, where, who.works)[0] <= now:
        first = now.date() + DAY
    at, why, estimated = working_morning(first, where, who.works)
    return Moment(at, at + LASTS, day, why, estimated)


def _unsent(who: Living, told: Told, where: Where, now: datetime) -> Moment | None:
    came = told.came.get("unsent", [])
    if told.leaving_at is None or len(came) >= 3:
        return None
    basis = (told.leaving_at, len(came))
    if len(came) == 1:
        at, why, estimated = working_morning(next_morning(came[0]).date(), where, who.works)
        return Moment(at, at + LASTS, basis, why, estimated)
    at = next_morning(came[-1]) if came else max(told.leaving_at + HOUR, now).replace(second=0, microsecond=0)
    moved = awake(at, who.quiet)
    return Moment(moved, moved + LASTS, basis, "quiet" if moved != at else "")


def _check_back(who: Living, told: Told, where: Where, now: datetime) -> Moment | None:
    day = told.days.get("check_back")
    return None if day is None or told.came.get("check_back") else _on(who, where, day, now)


def asleep(now: datetime) -> Moment:
    """Undecided: the next morning, once."""
    at = next_morning(now)
    return Moment(at, at + 3 * DAY, "")


def careers(who: Living, now: datetime) -> Moment:
    """A look at the careers page four weeks on, on a working morning."""
    at, why, estimated = working_morning((now + 4 * WEEK).date(), who.home, who.works)
    return Moment(at, at + 365 * DAY, "", why, estimated)


def paused(who: Living, now: datetime, interview: datetime) -> Moment:
    """Before cancelling on the very day: an hour, or half of what is left."""
    at = passing(now, min(HOUR, (interview - now) / 2), who.home.zone).replace(second=0, microsecond=0)
    return Moment(at, interview, "")


def snoozed(who: Living, until: str | datetime, now: datetime) -> Moment:
    """Return when a reminder comes again that was put off, until a preset or a moment of one's own."""
    evening = datetime.combine(now.date(), time(18))
    at = {
        "hour": passing(now, HOUR, who.home.zone),
        "evening": evening if evening > now + timedelta(minutes=15) else evening + DAY,
        "morning": next_morning(now),
        "monday": morning(now.date() + (7 - now.weekday()) * DAY),
    }.get(until if isinstance(until, str) else "")
    at = max(until, now) if isinstance(until, datetime) else at
    assert at is not None
    moved = awake(at.replace(second=0, microsecond=0), who.quiet)
    return Moment(moved, moved + 14 * DAY, "chosen", "quiet" if moved != at.replace(second=0, microsecond=0) else "")


def regardless(told: Told) -> Told:
    """Return the same process as if no reminder had come yet."""
    return replace(told, came={})
