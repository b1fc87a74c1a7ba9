"""How much time words measure: "drei Tage", "half an hour", "anderthalb Wochen", "two or three days", "sejam"."""

from bot.language.dates.lexicon import UNITS
from bot.language.dates.view import View, amount_at


def measure(at: View, i: int) -> tuple[int, str, int, int] | None:
    """An amount at token ``i``: its size, its unit, the token behind, and another size that it may have, or 0."""
    if fraction := _fraction_of_hour(at, i):
        return *fraction, 0
    if at.has(i, "one_and_half", "unit") and at.unit(i + 1, "week"):
        return 10, "day", i + 2, 11
    if at.has(i, "one_unit"):
        return 1, UNITS[at.value(i, "one_unit")], i + 1, 0
    if choice := _one_or_other(at, i):
        return choice
    number = amount_at(at, i)
    if number is None or not at.has(number[1], "unit"):
        return None
    size, stop, unit = number[0], number[1] + 1, UNITS[at.value(number[1], "unit")]
    more = stop + 1 if at.has(stop, "and_range") else stop
    if unit == "hour" and at.has(more, "num", "unit") and at.unit(more + 1, "minute"):
        return 60 * size + at.value(more, "num"), "minute", more + 2, 0  # "an hour and 15 minutes"
    return size, unit, stop, 0


def _one_or_other(at: View, i: int) -> tuple[int, str, int, int] | None:
    """ "two or three days", "a day or two", "1-2 hari", "dua tiga hari"."""
    first = at.ts[i].kinds.get("num", at.ts[i].kinds.get("art")) if i < len(at.ts) else None
    if first is None:
        return None
    if at.has(i + 1, "unit", "or", "num") and not at.has(i + 4, "unit"):
        return first, UNITS[at.value(i + 1, "unit")], i + 4, at.value(i + 3, "num")
    joined = at.has(i + 1, "or", "num", "unit") or at.has(i + 1, "to_range", "num", "unit")
    last = i + 2 if joined else i + 1
    digits = at.ts[i].numbers or (last < len(at.ts) and at.ts[last].numbers)
    spoken = at.has(last, "num", "unit") and not digits and not at.led(last, "comma")
    if not (joined or (spoken and at.value(last, "num") == first + 1)):
        return None
    return first, UNITS[at.value(last + 1, "unit")], last + 2, at.value(last, "num")


def _fraction_of_hour(at: View, i: int) -> tuple[int, str, int] | None:
    """Hours and half years: "half an hour", "anderthalb Stunden", "1,5 jam", "two and a half hours"."""
    start = i + 1 if at.has(i, "art") else i
    if at.has(start, "half_of") and at.unit(start + 1, "hour"):
        return 30, "minute", start + 2
    if at.has(start, "half_of") and at.unit(start + 1, "year"):
        return 6, "month", start + 2
    if at.has(start, "quarter_hour"):
        return 15, "minute", start + 1
    if at.has(start, "three_quarter_hour"):
        return 45, "minute", start + 1
    if at.has(start, "three_quarter") and at.unit(start + 1, "hour"):
        return 45, "minute", start + 2
    if at.has(start, "one_and_half"):
        if at.unit(start + 1, "hour"):
            return 90, "minute", start + 2
        if at.words.order == "en":
            return 90, "minute", start + 1
    if at.has(i, "num"):
        whole, size = at.value(i, "num"), 0
        if at.has(i + 1, "and_half"):
            size = whole * 60 + 30
        elif at.has(i + 1, "num") and at.led(i + 1, "comma") and at.ts[i + 1].start == at.ts[i].end + 1:
            size = whole * 60 + round(60 * float(f"0.{at.ts[i + 1].text}")) if at.ts[i + 1].numbers else 0
        if size and at.unit(i + 2, "hour"):
            return size, "minute", i + 3
    if at.has(i, "dot") and at.unit(i + 1, "hour"):
        return round(60 * float(at.ts[i].text)), "minute", i + 2
    if at.has(i, "halves") and at.unit(i + 1, "hour"):  # "zweieinhalb": halves of an hour
        return 30 * at.value(i, "halves"), "minute", i + 2
    return None
