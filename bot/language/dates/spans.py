"""Days inside longer spans: "Ende nächster Woche", "Anfang Dezember", "the first Monday in January"."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from bot.language.dates import calendar
from bot.language.dates.calendar import Impossible
from bot.language.dates.view import Day, View, weekday_at

MONTH = "month"  # the note of a whole month: too many days to ask about, unless a weekday stands beside it
_LAST_WEEK = 27
_NEARLY_OVER = timedelta(days=3)  # so close to a month's end, its end may as well be that of the next
_WEEK_PARTS = {"start_of": (1, 2), "middle_of": (2, 3, 4), "end_of": (4, 5, 6, 7)}
_DUE = (5, 7)  # weekdays that "by the end of the week" can mean


def part_of_span(at: View, i: int) -> Day | None:
    """ "Ende nächster Woche", "awal Desember", "mid January", "bis Monatsende"."""
    part = next(kind for kind in ("start_of", "middle_of", "end_of") if at.has(i, kind))
    due = part == "end_of" and (at.has(i - 1, "to_range") or at.led(i, "due"))
    own_unit = at.has(i, "unit")
    start = i if own_unit else i + 1
    if at.has(start, "mon") and not own_unit:
        year, stop = at.year_at(start + 1)
        return _month_part(at, i, stop, part, _first_of(at, i, at.value(start, "mon"), year))
    pointed = _pointed_unit(at, start)
    if pointed is None:
        return None
    unit, count, stop = pointed
    said = count if count is not None else 0
    if unit == "year":
        if part == "middle_of":
            return None
        year = at.today.year + (said if count is not None else part == "start_of")
        return _month_part(at, i, stop, part, date(year, 12 if part == "end_of" else 1, 1))
    if unit == "week":
        weekdays = _DUE if due else _WEEK_PARTS[part]
        if count is None and at.today.isoweekday() > weekdays[-1] and not at.over(i):
            said = 1
        days = tuple(calendar.in_week(at.today, said, weekday) for weekday in weekdays)
        return Day(_still_ahead(at, days), i, stop, "week", note="week")
    found = _month_part(at, i, stop, part, calendar.months_on(at.today.replace(day=1), said))
    if count is None and found.dates[-1] < at.today and not at.over(i):  # "Anfang des Monats", said at its end
        return _month_part(at, i, stop, part, calendar.months_on(at.today.replace(day=1), 1))
    if (
        due and found.dates[-1].day > _LAST_WEEK and found.dates[-1] - at.today > _NEARLY_OVER
    ):  # by then: its last day, or the last Friday
        last = found.dates[-1]
        friday = last - timedelta(days=(last.isoweekday() - 5) % 7)
        return replace(found, dates=tuple(sorted({d for d in (friday, last) if d >= at.today})))
    if count is None and part == "end_of" and found.dates[-1] - at.today <= _NEARLY_OVER:
        next_end = _last_of(calendar.months_on(at.today.replace(day=1), 1))
        return Day((*found.dates, next_end), i, stop, "week", note="month-part")
    return found


def _pointed_unit(at: View, i: int) -> tuple[str, int | None, int] | None:
    """A week or month at token ``i`` with its pointer on either side: (unit, how many from now, next token)."""
    for pointer, count in (("after_next", 2), ("next", 1), ("coming", 1), ("this", 0)):
        for unit in ("week", MONTH):
            if at.has(i, pointer) and at.unit(i + 1, unit):
                return unit, count, i + 2
            if at.unit(i, unit) and at.has(i + 1, pointer) and not at.led(i + 1, "comma"):
                return unit, count, i + 2
    for unit in ("week", MONTH, "year"):
        if unit == "year" and (year := at.year_at(i))[0] is not None and year[1] == i + 2:
            return unit, year[0] - at.today.year, i + 2
        if at.unit(i, unit):
            return unit, None, i + 1
    return None


def _month_part(at: View, i: int, stop: int, part: str, first: date) -> Day:
    last = monthrange(first.year, first.month)[1]
    inside = {"start_of": range(1, 8), "middle_of": range(12, 19), "end_of": range(25, last + 1)}[part]
    days = _still_ahead(at, tuple(first.replace(day=day) for day in inside))
    return Day(days, i, stop, "week", note="month-part")


def _still_ahead(at: View, days: tuple[date, ...]) -> tuple[date, ...]:
    return tuple(day for day in days if day >= at.today) or days


def _first_of(at: View, i: int, month: int, year: int | None) -> date:
    """The first of the next such month, this one included, or the last where the past is meant."""
    if year is None:
        year = at.today.year
        if at.over(i):
            year -= month > at.today.month
        else:
            year += month < at.today.month
    return date(year, month, 1)


def _last_of(first: date) -> date:
    return first.replace(day=monthrange(first.year, first.month)[1])


def whole_month(at: View, i: int) -> Day | None:
    """ "im Januar", "bulan Desember", "in May": read only for the weekday beside it."""
    if not at.has(i, "mon"):
        return None
    year, stop = at.year_at(i + 1)
    whole = year is not None and at.alone(i, stop)
    if not (whole or at.led(i, "in") or at.led(i, "due") or at.unit(i - 1, MONTH)):
        return None
    return month_from(at, i, stop, _first_of(at, i, at.value(i, "mon"), year))


def month_from(at: View, i: int, stop: int, first: date) -> Day:
    """All days of a month; without a weekday beside it, only its first and last are asked about."""
    days = tuple(first + timedelta(days=n) for n in range(_last_of(first).day))
    return Day(_still_ahead(at, days), i, stop, "week", note=MONTH)


def nth_weekday(at: View, i: int) -> Day | None:
    """ "the first Monday in December", "Senin pertama bulan depan", "letzter Freitag im Monat"."""
    counted = _count_and_weekday(at, i)
    if counted is None:
        return None
    count, weekday = counted
    months = _months_behind(at, i, i + 2)
    if months is None:
        return None
    firsts, end = months
    if at.has(i, "unit", "ord") or at.has(i, "unit", "final"):  # "minggu pertama" is a week as well as a Sunday
        return _nth_week(at, i, end, count, firsts[0])
    days = [nth(first, count, weekday) for first in firsts]
    found = next((day for day in days if day >= at.today), days[0])
    return Day((found,), i, end, "date", past=at.over(i))


def _months_behind(at: View, i: int, stop: int) -> tuple[list[date], int] | None:
    """The month at token ``stop``, for an expression from ``i``: the firsts it may mean, and the next token."""
    if at.unit(stop, MONTH) and at.has(stop + 1, "mon"):
        stop += 1
    if at.has(stop, "mon"):
        year, end = at.year_at(stop + 1)
        first = _first_of(at, i, at.value(stop, "mon"), year)
        again = [] if year is not None or at.over(i) else [calendar.months_on(first, 12)]
        return [first, *again], end
    pointed = _pointed_unit(at, stop)
    if pointed is None or pointed[0] != MONTH:
        return None
    _, months, end = pointed
    here = at.today.replace(day=1)
    return [calendar.months_on(here, n) for n in ((0, 1) if months is None else (months,))], end


def nth_of_month(at: View, i: int) -> Day | None:
    """ "first week of December", "erste Januarwoche", "letzter Tag des Monats", "hari terakhir bulan ini"."""
    order = at.has(i, "unit") and (at.has(i + 1, "ord") or at.has(i + 1, "final"))
    which, thing = (i + 1, i) if order else (i, i + 1)
    if not at.has(which, "ord") and not at.has(which, "last") and not at.has(which, "final"):
        return None
    count = at.value(which, "ord") if at.has(which, "ord") else -1
    if at.has(thing, "mon_week"):
        return _nth_week(at, i, i + 2, count, _first_of(at, i, at.value(thing, "mon_week"), None))
    months = _months_behind(at, i, i + 2) if at.unit(thing, "week") or at.unit(thing, "day") else None
    if months is None:
        return None
    if at.unit(thing, "week"):
        return _nth_week(at, i, months[1], count, months[0][0])
    first = months[0][0]
    return Day((_last_of(first) if count < 0 else first.replace(day=min(count, 28)),), i, months[1], "date")


def _nth_week(at: View, i: int, stop: int, count: int, first: date) -> Day:
    last = _last_of(first)
    start = last - timedelta(days=6) if count < 0 else first + timedelta(days=7 * (min(count, 4) - 1))
    days = tuple(start + timedelta(days=n) for n in range(7))
    return Day(_still_ahead(at, days), i, stop, "week", note="week")


def _count_and_weekday(at: View, i: int) -> tuple[int, int] | None:
    """Which of its kind, -1 for the last, and the weekday."""
    if (weekday := weekday_at(at, i + 1)) and (at.has(i, "ord") or at.has(i, "last")):
        return (at.value(i, "ord") if at.has(i, "ord") else -1), weekday
    # In English "Tuesday the 1st of December" is a date; only Indonesian counts behind the weekday.
    behind = at.has(i + 1, "final") or (at.has(i + 1, "ord") and not at.ts[i + 1].numbers)  # Malay "Khamis 26hb"
    if at.words.order == "id" and behind and (weekday := weekday_at(at, i)):
        return (at.value(i + 1, "ord") if at.has(i + 1, "ord") else -1), weekday
    return None


def nth(first: date, count: int, weekday: int) -> date:
    """The count-th such weekday of a month, -1 for the last. Raises Impossible."""
    if count < 0:
        last = _last_of(first)
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    if count > 5:
        raise Impossible(f"no {count}th weekday in a month")
    found = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (count - 1))
    if found.month != first.month:
        raise Impossible(f"no {count}th such day in {first:%B}")
    return found
