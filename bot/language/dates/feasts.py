"""Days that have a name, and days beside them: "Heiligabend", "nach Ostern", "the Tuesday after Easter"."""

from datetime import date, timedelta

from bot.language.dates import calendar
from bot.language.dates.spans import nth
from bot.language.dates.view import Day, View, own_part, weekday_at

_SIDES = (("feast_after", 1), ("feast_before", -1))
_OFFERED = 4  # working days beside a feast that are asked about
_SEASON = 100_000  # two days in one number: the first times this, and the last


def feast(at: View, i: int) -> Day | None:
    """ "Heiligabend", "Good Friday", "Thanksgiving", "the day after Christmas Eve": days that have a name."""
    if i >= 2 and at.has(i - 1, "num") and at.ts[i - 2].key == "h" and at.has(i, "feast"):  # "H-2 Natal"
        before_it = _edge(at, i, -1) - timedelta(days=at.value(i - 1, "num"))
        return Day((before_it,), i, i + 1, "date")
    shift = next((n for kind, n in (("day_after", 1), ("day_before", -1)) if at.has(i, kind)), 0)
    name = i + 1 if shift else i
    if shift and at.has(name, "season"):
        return Day((_edge(at, name, shift) + timedelta(days=shift),), i, name + 1, "date")
    if not at.has(name, "feast"):
        return None
    before = at.ts[i - 1].kinds.keys() if i else frozenset[str]()
    if not shift and _side(at, i - 1):
        return None
    if not shift and ({"beside", "past", "to", "and_range"} & before or at.led(i, "between")):
        return None  # "after Christmas" is some other day
    year, stop = at.year_at(name + 1)
    moved = timedelta(days=shift)
    if year is None:
        ways = [_day_named(at.value(name, "feast"), at.today.year + n) + moved for n in (-1, 0, 1)]
        gone, ahead = [d for d in ways if d <= at.today], [d for d in ways if d >= at.today]
        recent = [d for d in gone[-1:] if timedelta(0) < at.today - d <= calendar.RECENT]
        found = gone[-1:] if at.over(i) else [*recent, ahead[0]]
    else:
        found = [_day_named(at.value(name, "feast"), year) + moved]
    return Day(tuple(found), i, stop, "date", past=year is not None or at.over(i))


def beside_feast(at: View, i: int) -> Day | None:
    """ "nach Ostern", "before Christmas": the working days next to it, to ask about."""
    side = _side(at, i)
    if not side or not (at.has(i + 1, "feast") or at.has(i + 1, "season")):
        return None
    day, days = _edge(at, i + 1, side), list[date]()
    while len(days) < _OFFERED:
        day += timedelta(days=side)
        if day.isoweekday() <= 5:
            days.append(day)
    ahead = tuple(d for d in sorted(days) if d >= at.today)
    return Day(ahead, i, i + 2, "week", note="feast") if ahead else None


def weekday_beside(at: View, i: int) -> Day | None:
    """ "Dienstag nach Ostern", "the Friday before Christmas": the nearest such weekday on that side."""
    weekday, side = weekday_at(at, i), _side(at, i + 1)
    if not weekday or not side or not (at.has(i + 2, "feast") or at.has(i + 2, "season")):
        return None
    day = _edge(at, i + 2, side) + timedelta(days=side)
    while day.isoweekday() != weekday:
        day += timedelta(days=side)
    return Day((day,), i, i + 3, "date", part=own_part(at, i))


def _side(at: View, i: int) -> int:
    """1 where token ``i`` says "after", -1 for "before", else 0."""
    return next((side for kind, side in _SIDES if at.has(i, kind)), 0)


def _edge(at: View, i: int, side: int) -> date:
    """The last day of a feast or season where what follows it is meant, the first where what comes before it is."""
    season = at.ts[i].kinds.get("season")
    code = at.value(i, "feast") if season is None else season % _SEASON if side > 0 else season // _SEASON
    ways = (_day_named(code, at.today.year + n) for n in (0, 1))
    return next((day for day in ways if day + timedelta(days=7 * side) > at.today), at.today)


def _day_named(code: int, year: int) -> date:
    """The day of a year that a number of the lexicon stands for."""
    if code > 10000:
        month, which, weekday = code % 10000 // 100, code % 100 // 10, code % 10
        return nth(date(year, month, 1), -1 if which == 9 else which, weekday)
    if code >= 2000:
        return _easter(year) + timedelta(days=code - 2100)
    return date(year, *divmod(code, 100))


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, as Meeus, Jones and Butcher count it."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
