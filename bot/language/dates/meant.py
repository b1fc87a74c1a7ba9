"""Of all the days and times in a text, those that are meant: negations, corrections, ranges, alternatives."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from bot.language.dates.calendar import soonest
from bot.language.dates.hours import Clock
from bot.language.dates.lexicon import PARTS
from bot.language.dates.spans import MONTH
from bot.language.dates.tokens import Token
from bot.language.dates.view import Day

Item = Day | Clock
Said = TypeVar("Said", Day, Clock)
_DAYLIKE = frozenset({"wd", "wds", "rel"})
_NEAR = 3  # tokens within which a "not" belongs to what stands before it


def denied(ts: Sequence[Token], item: Item) -> bool:
    """ "nicht Dienstag", "jeden Montag", "Tuesday doesn't work": said, but not meant."""
    before = ts[item.first - 1].kinds if item.first else {}
    if "not" in before or "every" in before:
        behind_a_day = item.first > 1 and _DAYLIKE & ts[item.first - 2].kinds.keys()  # "senin ga bisa selasa bisa"
        parted = behind_a_day or (item.first > 1 and ts[item.first].led & {"comma", "stop"})
        return not ("not_after" in before and parted)
    for i in range(item.stop, min(item.stop + _NEAR, len(ts))):
        if i > item.stop and ts[i].led & {"comma", "stop"}:
            return False
        kinds = ts[i].kinds
        if "not_after" in kinds:
            ends = i + 1 == len(ts) or bool(ts[i + 1].led & {"comma", "stop"})
            return ends or {"x", "correction", "wd"} & ts[i + 1].kinds.keys() != set()
        if kinds.keys() & {"wd", "rel", "clk", "num", "or"}:
            return False
    return False


def not_told(ts: Sequence[Token], days: list[Day], *, past: bool) -> list[Day]:
    """Without the day something else happened: "they called yesterday, it's on Friday at 10"."""
    if past or len(days) < 2:
        return days
    ahead = [d for d in days if not d.past]
    gone = [d for d in days if d.past and d.kind in {"rel", "soft"}]
    if not ahead or len(ahead) + len(gone) < len(days):
        return days
    kept = [d for d in gone if not any(_apart(ts, d, other) for other in ahead)]
    return [d for d in days if d in ahead or d in kept]


def _apart(ts: Sequence[Token], one: Day, other: Day) -> bool:
    """Whether another clause, or other words, stand between two days."""
    first, last = sorted((one, other), key=lambda d: d.first)
    return bool(ts[last.first].led & {"comma", "stop"}) or any(
        "x" in t or t.led & {"comma", "stop"} for t in ts[first.stop : last.first]
    )


def last_word(ts: Sequence[Token], items: list[Said]) -> list[Said]:
    """What was said behind the last "äh, nein" between two of a kind: people correct themselves forwards."""
    if len(items) > 1 and any("moved" in token for token in ts):
        return items[-1:]  # "moved from Tuesday to Thursday"
    for n in range(len(items) - 1, 0, -1):
        if "correction" in _between(ts, items[n - 1], items[n]):
            return items[n:]
    return items


def one_day(ts: Sequence[Token], days: list[Day], clocks: list[Clock]) -> Day:
    """All days that were said as one: the start of a range, a date with its weekday, or the union to ask about."""
    days = [d for d in days if d.note != MONTH or _has_weekday_beside(d, days)] or days[:1]
    chosen = days[0]
    for other in days[1:]:
        between = _between(ts, chosen, other)
        if "to_range" in between or ("and_range" in between and "between" in ts[chosen.first].led):
            chosen = replace(_range_start(chosen, other), note="range-start")
            chosen = replace(chosen, until=_range_end(chosen, other))
        elif "or" in between:
            found = (
                _same_week(chosen, other) if any("unit" in t for t in ts[chosen.first : chosen.stop]) else other.dates
            )
            chosen = replace(chosen, dates=_union(chosen.dates, found))
        else:
            chosen = _agree(chosen, other, clocks)
    return chosen


def _range_start(start: Day, end: Day) -> Day:
    """ "Monday to Wednesday next week" starts in that week, although only its end says so."""
    if start.kind != "weekday" or end.kind == "weekday":
        return start
    return replace(start, dates=tuple(d - timedelta(days=(d.isoweekday() - start.weekday) % 7) for d in end.dates))


def _same_week(one: Day, other: Day) -> tuple[date, ...]:
    """The other day of "next week Monday or Tuesday": in the week that was said."""
    if len(one.dates) != 1 or one.kind != "date" or other.kind != "weekday":
        return other.dates
    return (one.dates[0] + timedelta(days=other.weekday - one.dates[0].isoweekday()),)


def _range_end(start: Day, end: Day) -> date | None:
    if len(start.dates) != 1:
        return None
    first, last = start.dates[0], end.dates[0]
    if end.kind == "weekday":
        last = first + timedelta(days=(end.weekday - first.isoweekday()) % 7)
    return last if last > first else None


def _has_weekday_beside(month: Day, days: list[Day]) -> bool:
    near = [d for d in days if d.kind == "weekday" and max(d.first - month.stop, month.first - d.stop) <= 1]
    return bool(near)


def _between(ts: Sequence[Token], one: Item, other: Item) -> set[str]:
    return {kind for token in ts[one.stop : other.first] for kind in token.kinds}


def _union(one: tuple[date, ...], other: tuple[date, ...]) -> tuple[date, ...]:
    return one + tuple(d for d in other if d not in one)


def _agree(one: Day, other: Day, clocks: list[Clock]) -> Day:
    if "soft" in (one.kind, other.kind):
        return other if one.kind == "soft" else one
    named, dated = (one, other) if one.kind == "weekday" else (other, one)
    if named.kind == "weekday" and dated.kind != "weekday":
        fits = tuple(d for d in dated.dates if d.isoweekday() == named.weekday)
        if fits:
            return replace(
                dated, dates=fits, part=dated.part or named.part, note="" if dated.kind == "week" else dated.note
            )
        today_said = len(named.dates) > 1 and dated.kind != "rel"
        around = [dated.dates[0] + timedelta(days=n) for n in range(-3, 4)]
        nearest = next((d for d in around if d.isoweekday() == named.weekday), named.dates[0])
        if nearest <= min(dated.dates[0], named.dates[0]):
            nearest = named.dates[0]  # "senin besok": this coming Monday, hardly one that has passed
        others = (nearest, *(named.dates if today_said else ()))
        return replace(dated, dates=_union(dated.dates, others), note="weekday-mismatch")
    common = tuple(d for d in one.dates if d in other.dates)
    if common:
        return replace(one, dates=common, past=one.past or other.past)
    if one.note == "month-part" or other.note == "month-part":
        return other if one.note == "month-part" else one
    return replace(
        _beside(one, other, clocks), dates=_union(_beside(one, other, clocks).dates, (*one.dates, *other.dates))
    )


def _beside(one: Day, other: Day, clocks: list[Clock]) -> Day:
    """Of two days the one that stands nearer to a time."""

    def gap(day: Day) -> int:
        return min((abs(c.first - day.stop) for c in clocks), default=0)

    return other if gap(other) < gap(one) else one


def abbreviated(ts: Sequence[Token], time: Clock, now: datetime) -> Day | None:
    """ "so 10 uhr": Sunday, or just the next such time, which is today's or tomorrow's."""
    if time.first != 1 or "wds" not in ts[0] or ts[1].led:
        return None
    today = now.date()
    minutes = min(time.options(time.part), default=0)
    here = now.hour * 60 + now.minute
    return Day((soonest(today, ts[0].kinds["wds"]), today + timedelta(days=minutes <= here)), 0, 1, "date")


def one_clock(ts: Sequence[Token], clocks: list[Clock]) -> tuple[list[Clock], str]:
    """The times to consider, all of them unless the first begins a range; and the note about it."""
    first = clocks[0] if clocks else None
    if first and first.until and first.first and "moved" in ts[first.first - 1] and "between" in ts[first.first].led:
        return [first.until, *clocks[1:]], ""  # "moved from 2 to 4"
    if len(clocks) > 1 and "to_range" in _between(ts, clocks[0], clocks[1]):
        return [replace(clocks[0], until=clocks[1]), *clocks[2:]], "range-start"
    return clocks, next((c.note for c in clocks if c.note), "")


def paired(ts: Sequence[Token], days: list[Day], clocks: list[Clock]) -> list[tuple[Day, list[Clock]]]:
    """ "Wed 10am or Thu 11am": each day with its own time; empty unless that is how it was said."""
    if len(days) < 2 or len(days) != len(clocks) or not any("or" in token for token in ts):
        return []
    said = [item.first for pair in zip(days, clocks, strict=True) for item in pair]
    return [(day, [time]) for day, time in zip(days, clocks, strict=True)] if said == sorted(said) else []


def part_beside(ts: Sequence[Token], items: Sequence[Item]) -> str:
    """A part of the day that stands right before or behind a day or time."""
    taken = {i for item in items for i in range(item.first, item.stop)}
    for item in items:
        for i in (item.stop, item.first - 1):
            if 0 <= i < len(ts) and i not in taken and "part" in ts[i] and "stop" not in ts[i].led:
                return PARTS[ts[i].kinds["part"]]
    return ""
