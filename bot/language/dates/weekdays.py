"""Weekdays and weeks: "nächsten Dienstag", "Tuesday after next", "Selasa minggu depan", "this weekend"."""

from collections.abc import Callable
from datetime import date, timedelta

from bot.language.dates import calendar
from bot.language.dates.lexicon import PARTS, UNITS
from bot.language.dates.spans import month_from
from bot.language.dates.view import Day, View, amount_at, own_part, weekday_at

# How many weeks from this one; what could be mistaken for a shorter one comes first.
_WEEKS = {"after_next": 2, "next": 1, "coming": 1, "this": 0, "before_last": -2, "last": -1}

_ENGLISH = frozenset({"next", "this", "last"})  # pointers that stand before the weekday in Indonesian too


def pointed(at: View, i: int) -> Day | None:
    """ "next Tuesday", "nächste Woche", "übernächste Woche Mittwoch", "this weekend"."""
    pointer = next((k for k in _WEEKS if at.has(i, k)), "")
    if at.has(i, "gone") and not pointer and (number := weekday_at(at, i + 1)):  # "this past Tuesday"
        return Day((calendar.ago_on(at.today, number),), i, i + 2, "date", part=own_part(at, i + 1), past=True)
    if not pointer or at.led(i + 1, "stop") or (i and at.has(i, "rel") and not weekday_at(at, i + 1)):
        return None
    weeks = _WEEKS[pointer]
    if at.has(i + 1, "unit") and not (at.has(i + 1, "wd") and at.led(i + 1, "day_word")):
        return _of_unit(at, i, i + 1, i + 2, weeks)
    weekday = weekday_at(at, i + 1)
    if not weekday or (at.words.order == "id" and at.ts[i].key not in _ENGLISH):
        return None
    dates = _pointing(pointer)(at.today, weekday)
    return Day(dates, i, i + 2, "date", part=own_part(at, i + 1), past=weeks < 0)


def _pointing(pointer: str) -> Callable[[date, int], tuple[date, ...]]:
    return {
        "next": calendar.following,
        "coming": lambda today, weekday: (calendar.soonest(today, weekday),),
        "this": calendar.this,
        "last": calendar.previous,
        "after_next": calendar.after_next,
        "before_last": lambda today, weekday: (calendar.ago_on(today, weekday) - timedelta(weeks=1),),
        "gone": lambda today, weekday: (calendar.ago_on(today, weekday),),
    }[pointer]


def _of_unit(at: View, i: int, unit: int, stop: int, count: int) -> Day | None:
    """A week, weekend or month that lies ``count`` from this one, with the weekday or day of month behind it."""
    match UNITS[at.value(unit, "unit")]:
        case "week":
            if weekday := weekday_at(at, stop):
                found = calendar.in_week(at.today, count, weekday)
                return Day((found,), i, stop + 1, "date", part=own_part(at, stop), past=count < 0)
            days = calendar.workdays(at.today, count)
            if at.words.locale == "id":  # "minggu depan" is next week, or next Sunday
                days = (*days, calendar.in_week(at.today, count, 7))
            return Day(days, i, stop, "week", note="week", past=count < 0)
        case "weekend":
            return Day(calendar.weekend(at.today, count), i, stop, "week", note="weekend", past=count < 0)
        case "month" if at.has(stop, "num") or at.has(stop, "ord"):
            if not (at.led(stop, "on") or at.ts[stop].dot or "ord" in at.ts[stop]):
                return None
            number = at.ts[stop].kinds.get("num", at.ts[stop].kinds.get("ord", 0))
            return Day(calendar.of_month(at.today, number, count), i, stop + 1, "date", past=count < 0)
        case "month" if count > 0:
            return month_from(at, i, stop, calendar.months_on(at.today.replace(day=1), count))
        case _:
            return None


def unit_pointed(at: View, i: int) -> Day | None:
    """Unit first: "minggu depan", "bulan depan tanggal 8", "week after next", "akhir pekan ini"; bare weekends."""
    if not at.has(i, "unit") or (at.has(i, "wd") and at.led(i, "day_word")):
        return None
    for pointer, count in _WEEKS.items():
        if at.has(i + 1, pointer) and not at.led(i + 1, "comma"):
            return _of_unit(at, i, i, i + 2, count)
    weeks = {"week": 1, "fortnight": 2}.get(UNITS[at.value(i, "unit")], 0) if at.words.order == "en" else 0
    if weeks and at.led(i + 1, "from") and (number := weekday_at(at, i + 1)):  # "week on Friday"
        found = calendar.soonest(at.today, number) + timedelta(weeks=weeks)
        return Day((found,), i, i + 2, "date", part=own_part(at, i + 1))
    if weeks and at.has(i + 1, "rel"):  # "fortnight tomorrow"
        found = at.today + timedelta(days=at.value(i + 1, "rel"), weeks=weeks)
        return Day((found,), i, i + 2, "date")
    if at.unit(i, "weekend"):
        return Day(calendar.weekend(at.today, 0), i, i + 1, "week", note="weekend")
    return None


def week_number(at: View, i: int) -> Day | None:
    """ "Dienstag KW 50", "KW 50 Dienstag": a day of a numbered ISO week, the next such week there is."""
    if not at.has(i, "week_number", "num"):
        return None
    week = at.value(i + 1, "num")
    before, behind = weekday_at(at, i - 1) if i else 0, weekday_at(at, i + 2)
    year = at.today.isocalendar().year
    try:
        start = date.fromisocalendar(year, week, 1)
        if start < calendar.monday(at.today):
            start = date.fromisocalendar(year + 1, week, 1)
    except ValueError as wrong:
        raise calendar.Impossible(str(wrong)) from wrong
    if weekday := before or behind:
        found = (start + timedelta(days=weekday - 1),)
        return Day(found, i, i + (2 if before else 3), "date")
    return Day(tuple(start + timedelta(days=n) for n in range(5)), i, i + 2, "week", note="week")


def weekday(at: View, i: int) -> Day | None:
    """ "Dienstag", "Tuesday next week", "Selasa depan", "Dienstag in zwei Wochen", "Tuesday week"."""
    number = weekday_at(at, i)
    if not number:
        return None
    part, stop = own_part(at, i), i + 1
    behind = stop + 1 if at.has(stop, "part") and not at.led(stop, "comma") else stop
    for pointer in ("after_next", "coming", "next", "this", "gone", "before_last", "last"):
        if pointer == "gone" and at.has(stop, "past", "num"):
            continue
        if at.has(stop, pointer) and not at.led(stop, "comma"):
            if at.has(stop + 1, "unit") and not at.has(stop + 1, "wd"):
                break
            if at.words.order != "id" and at.has(stop + 1, "wd"):
                break
            dates = _pointing(pointer)(at.today, number)
            return Day(dates, i, stop + 1, "date", part=part, past=pointer in {"last", "before_last", "gone"})
    for start in (stop, behind):
        pointed = _weeks_behind(at, start)
        if pointed is not None:
            if start == behind != stop:
                part = PARTS[at.value(stop, "part")]
            count, end = pointed
            found = (calendar.in_week(at.today, count, number),)
            return Day(found, i, end, "date", part=part, past=count < 0)
    if counted := _counted_weeks(at, stop):
        weeks, end = counted
        return Day(calendar.weeks_ahead(at.today, weeks, number), i, end, "date", part=part)
    if at.unit(stop, "week") and at.words.order == "en":
        return Day((calendar.soonest(at.today, number) + timedelta(days=7),), i, stop + 1, "date", part=part)
    if at.unit(stop, "fortnight") and at.words.order == "en":
        return Day((calendar.soonest(at.today, number) + timedelta(days=14),), i, stop + 1, "date", part=part)
    over = at.over(i)
    return Day(calendar.bare(at.today, number, past=over), i, stop, "weekday", weekday=number, part=part, past=over)


def _counted_weeks(at: View, i: int) -> tuple[int, int] | None:
    """ "in zwei Wochen", "dua minggu lagi", "in 14 Tagen" behind a weekday: (weeks, next token)."""
    number = amount_at(at, i) if at.led(i, "in") or at.has(i, "num") else None
    if number is None:
        return None
    count, unit = number
    ahead = at.led(i, "in")
    if not ahead and not at.has(unit + 1, "from_now"):
        return None
    end = unit + 1 if ahead else unit + 2
    if at.unit(unit, "week"):
        return count, end
    days = 7 if count == 8 and at.words.order == "de" else count  # "Freitag in acht Tagen"
    return (days // 7, end) if at.unit(unit, "day") and days and days % 7 == 0 else None


def _weeks_behind(at: View, i: int) -> tuple[int, int] | None:
    """ "next week", "minggu depan", "week after next" behind a weekday: (weeks from this one, next token)."""
    for pointer, count in _WEEKS.items():
        if at.has(i, pointer) and at.unit(i + 1, "week"):
            return count, i + 2
        if at.unit(i, "week") and at.has(i + 1, pointer):
            return count, i + 2
    return None
