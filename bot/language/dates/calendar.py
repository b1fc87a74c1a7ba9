"""Which calendar days a weekday, a day of the month or an amount can mean, likeliest first.

Everything is counted from ``today``, the person's local date. Two or more days in an answer mean: ask. Weeks start
on Monday, as in all three languages. Interviews lie ahead, so the future wins unless the words say otherwise.
"""

from calendar import monthrange
from datetime import date, timedelta

# A day that passed less than this ago, said without a year, may as well be the past one (a debrief): ask.
RECENT = timedelta(days=60)
# A day said without a year, where the past is asked about, was hardly longer ago than this.
LONG_AGO = timedelta(days=180)
_WEEK = timedelta(weeks=1)
YEARS = range(1970, 2101)  # of dates that anybody talks about


class Impossible(Exception):  # noqa: N818 - it is no error: people write "31.2."
    """The words name a date or time that does not exist; the whole text then gives no reading."""


def monday(today: date, weeks: int = 0) -> date:
    """Monday of the week that lies ``weeks`` from this one."""
    return today - timedelta(days=today.weekday()) + weeks * _WEEK


def in_week(today: date, weeks: int, weekday: int) -> date:
    """``weekday`` (1 = Monday) of the calendar week that lies ``weeks`` from this one."""
    return monday(today, weeks) + timedelta(days=weekday - 1)


def soonest(today: date, weekday: int) -> date:
    """The next such day after today."""
    return today + timedelta(days=(weekday - today.isoweekday()) % 7 or 7)


def bare(today: date, weekday: int, *, past: bool = False) -> tuple[date, ...]:
    """ "Tuesday": the coming one, or the last; said on a Tuesday, that may be today as well."""
    if past:
        ago = ago_on(today, weekday)
        return (ago, today) if weekday == today.isoweekday() else (ago,)
    ahead = soonest(today, weekday)
    return (ahead, today) if weekday == today.isoweekday() else (ahead,)


def this(today: date, weekday: int) -> tuple[date, ...]:
    """ "this Tuesday": the coming one; said on a Tuesday, today or that of the next week."""
    ahead = soonest(today, weekday)
    return (today, ahead) if weekday == today.isoweekday() else (ahead,)


def following(today: date, weekday: int) -> tuple[date, ...]:
    """ "next Tuesday": of next week; while this week's is still ahead, or only tomorrow, nobody can be sure."""
    ahead, later = soonest(today, weekday), in_week(today, 1, weekday)
    if ahead != later:
        return later, ahead
    return (ahead, ahead + _WEEK) if ahead - today == timedelta(days=1) else (ahead,)


def after_next(today: date, weekday: int) -> tuple[date, ...]:
    """ "übernächsten Dienstag": one week behind whatever "next Tuesday" may be."""
    ahead, later = soonest(today, weekday) + _WEEK, in_week(today, 2, weekday)
    return (ahead,) if ahead == later else (ahead, later)


def ago_on(today: date, weekday: int) -> date:
    """The last such day before today."""
    return today - timedelta(days=(today.isoweekday() - weekday) % 7 or 7)


def previous(today: date, weekday: int) -> tuple[date, ...]:
    """ "last Tuesday": the one before today; if that was in this week, perhaps the one of last week."""
    ago = ago_on(today, weekday)
    before = in_week(today, -1, weekday)
    return (ago,) if ago == before else (ago, before)


def weeks_ahead(today: date, weeks: int, weekday: int) -> tuple[date, ...]:
    """ "Tuesday in two weeks": counted from the coming Tuesday, or from this week; ask where they differ."""
    from_day, from_week = bare(today, weekday)[0] + weeks * _WEEK, in_week(today, weeks, weekday)
    return (from_day,) if from_day == from_week else (from_week, from_day)


def workdays(today: date, weeks: int) -> tuple[date, ...]:
    """Monday to Friday of a week, none of them before today when there is still one left."""
    days = tuple(in_week(today, weeks, weekday) for weekday in range(1, 6))
    return tuple(day for day in days if day >= today) or days


def weekend(today: date, weeks: int) -> tuple[date, ...]:
    """Saturday and Sunday of a week, without those that have passed."""
    days = in_week(today, weeks, 6), in_week(today, weeks, 7)
    return tuple(day for day in days if day >= today) or days


def months_on(day: date, months: int) -> date:
    """The same day ``months`` later, or the last of that month if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def workdays_on(day: date, count: int) -> date:
    """The day so many working days later, or earlier; Saturdays and Sundays are none."""
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while day.isoweekday() > 5:
            day += step
    return day


def of_month(today: date, day: int, months: int | None = None, *, past: bool = False) -> tuple[date, ...]:
    """ "the 8th", of the month ``months`` from now or else the next, or last, 8th there is. Raises Impossible."""
    if not 1 <= day <= 31:
        raise Impossible(f"no day {day}")
    first = today.replace(day=1)
    for away in range(3) if months is None else (months,):
        start = months_on(first, -away if past and months is None else away)
        if day <= monthrange(start.year, start.month)[1]:
            found = start.replace(day=day)
            if months is not None or (found <= today if past else found >= today):
                return (found,)
    raise Impossible(f"no day {day} in that month")


def of_year(
    today: date, day: int, month: int, year: int | None = None, *, past: bool = False, nearest: bool = False
) -> tuple[date, ...]:
    """ "8 December", with or without a year; with ``nearest``, ahead where the last such day was too long ago.

    Raises Impossible for 31 February and the like.
    """
    if year is not None:
        return (_exactly(year, month, day),)
    if past:
        gone = _exactly(today.year - ((month, day) > (today.month, today.day)), month, day)
        if nearest and today - gone > LONG_AGO:
            return of_year(today, day, month)
        return (gone,)
    try:
        found = _exactly(today.year, month, day)
    except Impossible:
        return (_exactly(today.year + 1, month, day),)
    if found >= today:
        return (found,)
    try:
        rolled = _exactly(today.year + 1, month, day)
    except Impossible:
        return (found,)
    return (rolled,) if today - found > RECENT else (found, rolled)


def _exactly(year: int, month: int, day: int) -> date:
    if year not in YEARS:
        raise Impossible(f"no interview in {year}")
    try:
        return date(year, month, day)
    except ValueError as wrong:
        raise Impossible(str(wrong)) from wrong
