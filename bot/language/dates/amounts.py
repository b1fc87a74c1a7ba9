"""Days counted from today: "in drei Tagen", "lusa", "heute in einer Woche", "nanti malam", "malam Minggu"."""

from dataclasses import replace
from datetime import date, timedelta

from bot.language.dates import calendar
from bot.language.dates.lexicon import PARTS, UNITS
from bot.language.dates.measures import measure
from bot.language.dates.view import Day, View, amount_at, own_part, weekday_at


def amount(at: View, i: int) -> Day | None:
    """ "in drei Tagen", "3 hari lagi", "vor zwei Wochen", "in half an hour"."""
    lead = i + 1 if at.has(i, "before") or (at.has(i, "next") and at.led(i, "in")) else i
    to_go = at.has(i - 1, "to_go") and not at.has(i - 2, "unit")  # Malay "lagi lima hari"
    ahead = at.led(lead, "in") or at.led(lead, "due") or at.led(i, "in") or to_go
    if at.has(lead, "few"):
        return _few(at, i, lead, ahead=ahead)
    if at.has(i, "next") and (lead == i or not (at.has(lead, "num") or at.has(lead, "half_of"))):
        return None
    measured = measure(at, lead)
    if measured is None or (at.has(lead, "one_unit") and at.has(lead - 1, "unit")):  # "8 jam sehari"
        return None
    size, unit, stop, other = measured
    if at.has(stop, "ago") and not at.has(stop, "from_now"):
        sign, stop = -1, stop + 1
        if at.has(stop, "rel") and at.value(stop, "rel") == 0:  # "3 weeks ago today"
            stop += 1
    elif at.has(i, "before"):
        sign = -1
    elif at.has(stop, "from_now"):
        sign, stop = 1, stop + 1
    elif at.led(lead, "in"):
        sign = 1
    elif counted := _counted_from(at, i, stop, size, unit):
        return counted
    elif ahead or (_is_the_answer(at, i, stop) and not (other and unit in {"minute", "hour"})):
        sign = 1
    else:
        return None
    day = _shift(at, i, stop, sign * size, unit)
    more = _shift(at, i, stop, sign * other, unit) if day and other else None
    if day is None or more is None or more.dates == day.dates:
        return day
    return replace(day, dates=day.dates + more.dates)  # "in two or three days"


def _is_the_answer(at: View, i: int, stop: int) -> bool:
    """Whether an amount is the whole text: "20 mins", "5 working days"; not "15h", which is a time."""
    return at.alone(i, stop) and not at.past and not at.led(i, "filler") and at.ts[stop - 1].key != "h"


def _few(at: View, i: int, lead: int, *, ahead: bool) -> Day | None:
    """ "in a couple of days", "vor ein paar Tagen", "beberapa minggu lagi": the likely ones, to ask about."""
    days = next((n for name, n in (("day", 1), ("week", 7)) if at.unit(lead + 1, name)), 0)
    stop = lead + 2
    if not days:
        return None
    if at.has(i, "before"):
        sign = -1
    elif at.has(stop, "from_now"):
        sign, stop = 1, stop + 1
    elif at.has(stop, "ago"):
        sign, stop = -1, stop + 1
    elif ahead:
        sign = 1
    else:
        return None
    counts = range(2, 6 if days == 1 else 4)
    return Day(tuple(at.today + timedelta(days=sign * n * days) for n in counts), i, stop, "amount", past=sign < 0)


def _shift(at: View, i: int, stop: int, size: int, unit: str) -> Day | None:
    """Today moved by an amount. None for years and for amounts nobody plans interviews by."""
    if abs(size) > 400:
        return None
    today, past = at.today, size < 0
    dates: tuple[date, ...]
    match unit:
        case "minute" | "hour":
            step = timedelta(minutes=size) if unit == "minute" else timedelta(hours=size)
            return Day((today,), i, stop, "amount", past=past, moment=at.now + step)
        case "workday":
            dates = (calendar.workdays_on(today, size),)
        case "day":
            dates = (today + timedelta(days=size),)
            if abs(size) == 8 and at.words.order == "de":  # "in acht Tagen" is a week to most, and 8 days to some
                dates = (today + timedelta(days=-7 if past else 7), *dates)
        case "week" | "fortnight":
            weeks = size * (2 if unit == "fortnight" else 1)
            if not past and (weekday := weekday_at(at, stop)):
                dates = calendar.weeks_ahead(today, weeks, weekday)
                return Day(dates, i, stop + 1, "date", part=own_part(at, stop))
            dates = (today + timedelta(weeks=weeks),)
        case "month":
            dates = (calendar.months_on(today, size),)
        case "year" if size == 1:
            found = calendar.months_on(today, 12)
            dates = (found,) if found.day == today.day else (found, found + timedelta(days=1))
        case _:
            return None
    return Day(dates, i, stop, "amount", past=past)


def _counted_from(at: View, i: int, stop: int, size: int, unit: str) -> Day | None:
    """ "a week from Tuesday", "two days from tomorrow", "a week today"."""
    days = {"day": size, "week": 7 * size, "fortnight": 14 * size}.get(unit)
    straight = at.words.order == "en" and unit in {"week", "fortnight"}  # "a week Friday"
    if days is None or not (at.led(stop, "from") or at.has(stop, "rel") or straight):
        return None
    if at.has(stop, "rel") and (at.led(stop, "from") or at.words.order == "en"):
        start: tuple[date, ...] = (at.today + timedelta(days=at.value(stop, "rel")),)
    elif weekday := weekday_at(at, stop):
        start = (calendar.soonest(at.today, weekday),)
    else:
        return None
    return Day(tuple(d + timedelta(days=days) for d in start), i, stop + 1, "amount")


def relative(at: View, i: int) -> Day | None:
    """ "heute", "übermorgen", "heute in einer Woche", "tonight"; "morgen" behind a day is the morning."""
    if at.has(i, "tonight"):
        return Day((at.today,), i, i + 1, "rel", part="evening")
    if at.has(i, "last_night"):
        return Day((at.today - timedelta(days=1),), i, i + 1, "rel", part="evening", past=True)
    if not at.has(i, "rel") or _is_morning(at, i):
        return None
    if at.value(i, "rel") == 0 and at.led(i + 1, "in") and (later := amount(at, i + 1)) and later.moment:
        return replace(later, first=i)  # "heute in zwei Stunden"
    found = at.today + timedelta(days=at.value(i, "rel"))
    number = amount_at(at, i + 1) if at.led(i + 1, "in") else None
    if number and at.has(number[1], "unit"):
        days = {"day": 1, "week": 7, "fortnight": 14}.get(UNITS[at.value(number[1], "unit")], 0)
        if days:
            week = (found + timedelta(days=7),) if days * number[0] == 8 and at.words.order == "de" else ()
            return Day((*week, found + timedelta(days=days * number[0])), i, number[1] + 1, "amount")
    if at.unit(i + 1, "week") and not at.has(i + 2, "next") and at.words.order == "en":
        return Day((found + timedelta(days=7),), i, i + 2, "amount")
    return Day((found,), i, i + 1, "rel", past=at.value(i, "rel") < 0)


def _is_morning(at: View, i: int) -> bool:
    if not at.has(i, "part"):
        return False
    before = i > 0 and bool({"wd", "wds", "rel", "this"} & at.ts[i - 1].kinds.keys())
    return (before and not at.led(i, "comma")) or at.led(i, "on")


def part_of_today(at: View, i: int) -> Day | None:
    """ "this afternoon", "sore ini", "nanti malam", and the Indonesian "malam Minggu", which is a Saturday."""
    if at.has(i, "earlier"):
        stop = i + 2 if at.has(i, "earlier", "part") else i + 1
        part = PARTS[at.value(i + 1, "part")] if stop > i + 1 else ""
        return Day((at.today,), i, stop, "soft", part=part, past=True)
    if at.has(i, "part", "earlier"):  # "pagi tadi"
        return Day((at.today,), i, i + 2, "soft", part=PARTS[at.value(i, "part")], past=True)
    if at.has(i, "last", "part") and at.words.order != "id":  # "last night"
        part = PARTS[at.value(i + 1, "part")]
        return Day((at.today - timedelta(days=1),), i, i + 2, "rel", part=part, past=True)
    if at.has(i, "soft_today"):
        return Day((at.today,), i, i + 1, "soft")
    if at.has(i, "this", "part"):
        return Day((at.today,), i, i + 2, "rel", part=PARTS[at.value(i + 1, "part")])
    if not at.has(i, "part"):
        return None
    part = PARTS[at.value(i, "part")]
    if at.has(i, "part", "this"):
        return Day((at.today,), i, i + 2, "rel", part=part)
    if at.words.night_before and part == "evening" and at.has(i, "part", "wd"):
        before = at.ts[i - 1].kinds.keys() if i else frozenset[str]()
        if {"num", "clk", "dot", "rel", "half"} & before or at.has(i + 1, "unit", "next"):
            return None
        day_itself = calendar.bare(at.today, at.value(i + 1, "wd"))[0]
        eve = day_itself - timedelta(days=1)
        sure = at.value(i + 1, "wd") in {5, 7}  # malam Jumat and malam Minggu are names of their own
        return Day((eve,) if sure else (eve, day_itself), i, i + 2, "weekday", part=part)
    return None
