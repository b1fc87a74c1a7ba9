"""Dates with numbers in them: "8.12.", "8/12/2026", "8 Desember", "December 8th", "am 8.", "tanggal 8 bulan depan"."""

from dataclasses import replace
from datetime import date, timedelta

from bot.language.dates import calendar
from bot.language.dates.calendar import Impossible
from bot.language.dates.view import Day, View

_CLOCKISH = ("oclock", "am", "pm")
# English words that may follow "the 8th" and are nothing that is counted.
_BEHIND_A_DAY = frozenset(
    {"with", "via", "please", "works", "is", "if", "would", "suits", "and", "i", "i'm", "we", "it", "they"}
)


def digits(at: View, i: int) -> Day | None:
    """ "2026-12-08", "8.12.2026", "8.12.", "8/12", "8. 12."; which is which is asked where English cannot tell."""
    token = at.ts[i]
    if "date" in token:
        first, second, said = token.numbers
        if "." not in token.text and "iso" not in token and at.words.ask_slash:
            return Day(_either_order(at, i, first, second, said), i, i + 1, "date", past=True)
        return Day(at.of_year(i, first, second, said), i, i + 1, "date", past=True)
    if "slash" in token and _is_slash_date(at, i):
        first, second = token.numbers
        if at.words.ask_slash:
            return Day(_either_order(at, i, first, second, None), i, i + 1, "date")
        return Day(at.of_year(i, first, second), i, i + 1, "date")
    if "dot" in token and _is_dot_date(at, i):
        first, second = token.numbers
        year, stop = at.year_at(i + 1)
        return Day(at.of_year(i, first, second, year), i, stop, "date", past=year is not None)
    if at.has(i, "num", "to_range") and not at.led(i, "at") and (last := _range_of_days(at, i)):
        return last
    spaced = at.has(i, "num", "num") and token.dot and at.ts[i + 1].dot and at.words.order != "en"
    if spaced and at.value(i + 1, "num") <= 12 and not at.ts[i + 1].led:
        year, stop = at.year_at(i + 2)
        found = at.of_year(i, at.value(i, "num"), at.value(i + 1, "num"), year)
        return Day(found, i, stop, "date", past=year is not None)
    return None


def _range_of_days(at: View, i: int) -> Day | None:
    """ "1.-3.12.", "vom 1. bis 3.12.", "1-3/12": the first of them, with the last as its end."""
    last = i + 2
    if not at.has(last, "dot") and not (at.has(last, "slash") and not at.words.ask_slash):
        return None
    start, (end, month) = at.value(i, "num"), at.ts[last].numbers
    cued = at.ts[i].dot or at.led(i, "on")
    if not 0 < start < end <= 31 or not 1 <= month <= 12 or not (cued or at.alone(i, i + 3)) or at.led(last, "at"):
        return None
    year, stop = at.year_at(i + 3)
    return _ranged(Day(at.of_year(i, start, month, year), i, stop, "date", past=year is not None), start, end)


def _either_order(at: View, i: int, first: int, second: int, year: int | None) -> tuple[date, ...]:
    """Day/month and month/day, those that exist, the nearer one first."""
    found: list[date] = []
    for day, month in ((first, second), (second, first)):
        try:
            found += [d for d in at.of_year(i, day, month, year) if d not in found]
        except Impossible:
            continue
    if not found:
        raise Impossible(f"{first}/{second}")
    if year is not None and not at.over(i):  # of a year that was said, one of the two may have passed long ago
        found = [d for d in found if d >= at.today - calendar.RECENT] or found
    return tuple(sorted(found, key=lambda d: abs(d - at.today)))


def _is_slash_date(at: View, i: int) -> bool:
    """A slash between two numbers is a date only in the company of one ("1/2" is a half, "9/10" a share)."""
    first, second = at.ts[i].numbers
    if "half" in at.ts[i] and at.has(i + 1, "num"):
        return False  # "jam 1/2 8"
    if not (1 <= first <= 31 and 1 <= second <= 31) or "between" in at.ts[i].led:
        return False
    cued = bool({"on", "comma"} & at.ts[i].led) or at.alone(i, i + 1)
    before = i > 0 and any(at.has(i - 1, kind) for kind in ("wd", "wds", "rel"))
    return cued or before or _clock_follows(at, i + 1)


def _clock_follows(at: View, i: int) -> bool:
    return (
        at.led(i, "at")
        or any(at.has(i, kind) for kind in ("clk", "part", "half", "to_range", "dot"))
        or (at.has(i, "num") and any(at.has(i + 1, kind) for kind in _CLOCKISH))
    )


def _is_dot_date(at: View, i: int) -> bool:
    token = at.ts[i]
    day, month = token.numbers
    if any(at.has(i + 1, kind) for kind in _CLOCKISH) or at.has(i + 1, "zone"):
        return False
    if "at" in token.led and not token.dot:
        return False
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        if token.dot and "on" in token.led:
            raise Impossible(token.text)
        return False
    if token.dot or "on" in token.led:
        return "at" not in token.led or at.has(i + 1, "clk")
    if at.words.order != "de":
        return False
    before = i > 0 and (at.has(i - 1, "wd") or at.has(i - 1, "wds"))
    return before or at.alone(i, i + 1) or _clock_follows(at, i + 1) or "comma" in token.led


def _number(at: View, i: int) -> int | None:
    """A day of the month at token ``i``, as number or ordinal."""
    if at.has(i, "ord"):
        return at.value(i, "ord")
    return at.value(i, "num") if at.has(i, "num") else None


def named_month(at: View, i: int) -> Day | None:
    """ "8. Dezember", "8th of December 2026", "December 8", "8-10 Desember", "achten zwölften"."""
    number = _number(at, i)
    if number is not None:
        if "num" not in at.ts[i] and not at.ts[i].numbers and at.words.order == "id":
            return None  # "wawancara kedua Desember nanti" is a second interview
        if "ord" not in at.ts[i] and at.has(i + 1, "mon") and at.led(i + 1, "in"):
            return None  # "I'll be 30 in March"
        month, end = i + 1, None
        if at.has(i + 1, "to_range") and at.has(i + 3, "mon"):
            end = _number(at, i + 2)
            month = i + 3 if end is not None else month
        if at.has(month, "mon") and not at.led(month, "stop"):
            year, stop = at.year_at(month + 1)
            if stop == month + 1 and at.has(stop, "last") and not at.has(stop + 1, "unit"):
                year, stop = at.today.year - (at.value(month, "mon") > at.today.month), stop + 1
            year = year if year is not None else at.year_before(i)
            found = at.of_year(i, number, at.value(month, "mon"), year)
            return _ranged(Day(found, i, stop, "date", past=year is not None), number, end)
        month_counted = at.has(i, "ord", "ord") and at.value(i + 1, "ord") <= 12 and not at.led(i + 1, "comma")
        opens = i == 0 and (at.alone(0, 2) or _clock_follows(at, 2) or at.has(2, "num"))  # "ersten zwölften halb drei"
        if month_counted and ("on" in at.ts[i].led or opens):
            year, stop = at.year_at(i + 2)
            return Day(at.of_year(i, number, at.value(i + 1, "ord"), year), i, stop, "date")
        counted = at.words.order == "id" and at.has(i, "ord", "num") and not at.ts[i + 1].led  # Malay "8hb 12"
        clockish = any(at.has(i + 2, one) for one in (*_CLOCKISH, "part", "unit", "and_half", "quarter"))
        if counted and at.ts[i].numbers and not clockish and 1 <= at.value(i + 1, "num") <= 12:
            year, stop = at.year_at(i + 2)
            return Day(at.of_year(i, number, at.value(i + 1, "num"), year), i, stop, "date")
        return None
    number = _number(at, i + 1) if at.has(i, "mon") and not at.led(i + 1, "stop") else None
    if number is None or at.led(i + 1, "at") or any(at.has(i + 2, kind) for kind in _CLOCKISH):
        return None
    if at.led(i, "in") and not at.led(i + 1, "on"):
        return None
    if at.has(i + 2, "unit") or (at.words.order == "id" and not at.ts[i + 1].numbers):
        return None
    year, stop = at.year_at(i + 2)
    end = None
    if stop == i + 2 and at.has(i + 2, "to_range", "num") and not any(at.has(i + 4, k) for k in _CLOCKISH):
        end, stop = at.value(i + 3, "num"), i + 4
    year = year if year is not None else at.year_before(i)
    found = at.of_year(i, number, at.value(i, "mon"), year)
    return _ranged(Day(found, i, stop, "date", past=year is not None), number, end)


def _ranged(day: Day, start: int, end: int | None) -> Day:
    """A day that begins a range of days of one month, with the range's end."""
    if end is None:
        return day
    until = day.dates[0] + timedelta(days=end - start) if end > start and len(day.dates) == 1 else None
    return replace(day, note="range-start", until=until)


def day_of_month(at: View, i: int) -> Day | None:
    """ "am 8.", "the 8th", "tanggal 8", "am 8. nächsten Monats", "tgl 8 bulan depan"."""
    number = _number(at, i)
    if number is None:
        return None
    months, stop = _month_behind(at, i + 1)
    of_the_month = at.words.order != "id" and months is None and at.unit(i + 1, "month") and at.led(i, "on")
    if of_the_month and ("ord" in at.ts[i] or at.ts[i].dot):  # "am 5. des Monats"
        stop = i + 2
    elif months is None and not _is_day_of_month(at, i):
        return None
    end = None
    if months is None and at.has(i + 1, "to_range", "num") and "on" in at.ts[i].led:
        end, stop = at.value(i + 2, "num"), i + 3
        months, later = _month_behind(at, stop)
        stop = later if months is not None else stop
    gone = months is None and at.has(stop, "last") and not at.has(stop + 1, "unit")
    if gone:  # "tgl 25 kemarin"
        return Day(calendar.of_month(at.today, number, past=True), i, stop + 1, "date", past=True)
    return _ranged(Day(at.of_month(i, number, months), i, stop, "date", past=at.over(i)), number, end)


def _month_behind(at: View, i: int) -> tuple[int | None, int]:
    """ "nächsten Monats", "bulan depan", "of this month": months from this one, and the token behind."""
    for pointer, months in (("next", 1), ("coming", 1), ("this", 0), ("last", -1)):
        if (at.has(i, pointer) and at.unit(i + 1, "month")) or (at.unit(i, "month") and at.has(i + 1, pointer)):
            return months, i + 2
    return None, i


def _is_day_of_month(at: View, i: int) -> bool:
    token = at.ts[i]
    if any(at.has(i + 1, kind) for kind in (*_CLOCKISH, "unit", "past", "to")) or "at" in token.led:
        return False
    if "in" in token.led and not token.numbers:
        return False  # "in der ersten Dezemberwoche"
    if at.words.order == "id":
        return "on" in token.led or ("ord" in token and bool(token.numbers))  # Malay "8hb"
    if at.words.order == "de" and token.numbers and "on" in token.led and at.led(i + 1, "at"):
        return True  # "am 17 um 12"
    ordinal = "ord" in token or (token.dot and bool(token.numbers) and at.words.order == "de")
    weekday_before = i > 0 and (at.has(i - 1, "wd") or at.has(i - 1, "wds"))
    counts = "the" in token.led and not weekday_before and (at.words.order == "de" or not token.numbers)
    if i and counts and not _clock_follows(at, i + 1):
        return False  # "I was the first", "das ist der 3. Termin"
    day_led = "on" in token.led or (i > 0 and "to_day" in at.ts[i - 1])
    if not ordinal or not (day_led or weekday_before or (at.alone(i, i + 1) and bool(token.numbers))):
        return False
    return not _names_a_thing(at, i + 1)


def _names_a_thing(at: View, i: int) -> bool:
    """Whether the word behind an ordinal is what is being counted ("the 8th floor", "am 3. Standort")."""
    if not at.has(i, "x") or at.ts[i].led:
        return False
    word = at.ts[i]
    if word.key in at.words.count_nouns:
        return True
    if at.words.order == "de":
        return word.text[0].isupper() or not at.ts[i - 1].numbers  # "der zweite bewerber"; verbs are known
    return word.key not in {
        "with",
        "via",
        "please",
        "works",
        "is",
        "if",
        "would",
        "suits",
        "and",
        "i",
        "i'm",
        "we",
        "it",
        "they",
    }
