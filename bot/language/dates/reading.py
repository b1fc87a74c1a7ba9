"""One reading of a text: its day and its time put together, or the candidates to ask about.

Nothing is guessed silently: two days without a word that decides between them, a time that fits two halves of the
day, a day and a weekday that contradict each other, all become ``ask``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from bot.language.dates.calendar import Impossible
from bot.language.dates.clocks import clock
from bot.language.dates.days import day
from bot.language.dates.fallback import whole_date
from bot.language.dates.hours import Clock
from bot.language.dates.lexicon import Lexicon, fold, lexicon
from bot.language.dates.meant import (
    Item,
    abbreviated,
    denied,
    last_word,
    not_told,
    one_clock,
    one_day,
    paired,
    part_beside,
)
from bot.language.dates.moments import midnight, next_time
from bot.language.dates.moments import moments as moments_of
from bot.language.dates.spans import MONTH
from bot.language.dates.tokens import Token, tokens
from bot.language.dates.view import Day, View

MOST = 9  # days that can be asked about
_LONGEST_NOW = 20  # characters of "right now" and the like


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date as understood: naive wall time of the person; midnight when only the day is known."""

    at: datetime
    granularity: Literal["day", "minute"]
    ask: tuple[datetime, ...] = ()  # two or more, soonest first, when ambiguous; ``at`` is the likeliest of them
    note: str = ""  # what was assumed: docs/dates.md lists the words
    span: tuple[int, int] = (0, 0)  # characters of the text it was read from
    why: tuple[str, ...] = ()  # what was recognised, for `python -m bot understand`
    until: datetime | None = None  # the end of a range, where one was said and only one is meant
    by: Literal["grammar", "dateparser"] = "grammar"


def read_date(text: str, locale: str, now: datetime, *, past: bool = False) -> DateReading | None:
    """The date in ``text``, or None if there is none or it does not exist.

    ``now`` is aware and in the person's zone; ``locale`` is a language with a folder (else KeyError). With ``past``
    the last such moment is meant, not the next.
    """
    assert now.tzinfo is not None, "now must carry the person's zone"
    words = lexicon(locale)
    try:
        ts = tokens(text, words)
        found = list(_items(View(ts, words, now, past)))
        reading = _read(ts, found, words, now, past=past) if found else None
    except Impossible:
        return None
    if found:
        return reading
    if len(text) <= _LONGEST_NOW and fold(text.strip(" .!")) in words.now:
        return DateReading(
            now.replace(tzinfo=None, second=0, microsecond=0), "minute", span=(0, len(text)), why=("now",)
        )
    return _whole_date(text, locale, now)


def _whole_date(text: str, locale: str, now: datetime) -> DateReading | None:
    """A date in a notation that is not ours; asked where it can be two."""
    days = [midnight(day) for day in whole_date(text, locale, now.date())]
    if not days:
        return None
    read = _settle(days, "day", "", (0, len(text)), (f"whole: {text.strip()}",))
    return replace(read, by="dateparser")


def _items(at: View) -> Iterator[Item]:
    i = 0
    last: Item | None = None
    while i < len(at.ts):
        found: Item | None = day(at, i) if _readable(at, i) else None
        if found is None and _readable(at, i):
            found = clock(at.ts, i, at.words, loose=_trails(at, i, last), day_said=isinstance(last, Day))
        if found is None:
            i += 1
            continue
        yield found
        last = found
        i = found.stop


def _readable(at: View, i: int) -> bool:
    kinds = at.ts[i].kinds
    return not ("x" in kinds and len(kinds) == 1) and not at.has(i - 1, "street")


def _trails(at: View, i: int, last: Item | None) -> bool:
    """Whether a bare number at ``i`` ends a day ("besok 3") or an alternative ("um drei oder vier")."""
    if last is None or not at.has(i, "num"):
        return False
    if isinstance(last, Clock):
        return last.stop == i - 1 and bool({"or", "correction"} & at.ts[i - 1].kinds.keys())
    joined = last.stop == i or (last.stop == i - 1 and at.has(i - 1, "part"))
    ends = (
        i + 1 == len(at.ts)
        or at.has(i + 1, "to_range", "num")
        or at.has(i + 1, "or")
        or at.has(i + 1, "correction")
        or bool({"stop", "comma"} & at.ts[i + 1].led)
    )
    return joined and ends and last.kind in {"weekday", "rel", "date"} and at.value(i, "num") > 0


def _read(ts: Sequence[Token], found: list[Item], words: Lexicon, now: datetime, *, past: bool) -> DateReading | None:
    meant = [item for item in found if not denied(ts, item)]
    if any(isinstance(item, Day) for item in found) and not any(isinstance(item, Day) for item in meant):
        return None
    days = not_told(ts, [item for item in meant if isinstance(item, Day)], past=past)
    days = last_word(ts, days)
    clocks = last_word(ts, [item for item in meant if isinstance(item, Clock)])
    if not days and not clocks:
        return None
    if any("moving" in token for token in ts) and not any(d.kind == "date" or d.note == "feast" for d in days):
        return None  # "bank holiday Monday": which one is not for us to know
    chosen = one_day(ts, days, clocks) if days else None
    if chosen and chosen.note == MONTH and _asks_for_a_month(ts, chosen) and not clocks:
        chosen = replace(chosen, dates=(chosen.dates[0], chosen.dates[-1]))
    elif chosen and (chosen.note == MONTH or len(chosen.dates) > MOST):
        return None
    clocks, ranged = one_clock(ts, clocks)
    if not days and clocks and (sunday := abbreviated(ts, clocks[0], now)):
        days, chosen = [sunday], sunday
    part = next((d.part for d in days if d.part), "") or part_beside(ts, [*days, *clocks])
    used: list[Item] = sorted([*days, *clocks], key=lambda item: item.first)
    span = ts[used[0].first].start, max(ts[item.stop - 1].end for item in used)
    why = tuple(f"{_sort(item)}: {_words(ts, item)}" for item in used)
    note = ranged or (chosen.note if chosen else "")
    if chosen and chosen.moment and not clocks:
        moment = chosen.moment
        local = (now.astimezone(UTC) + (moment - now)).astimezone(now.tzinfo)
        at = local.replace(tzinfo=None, second=0, microsecond=0)
        return DateReading(at, "minute", span=span, why=why)
    if not clocks:
        noon = _at_noon(part)
        if noon is None:
            assert chosen is not None
            if chosen.kind == "soft" and not part:
                return None
            read = _settle([midnight(d) for d in chosen.dates], "day", note or part, span, why)
            return replace(read, until=midnight(chosen.until)) if chosen.until else read
        clocks = [replace(noon, first=used[0].first, stop=used[0].first)]
    literal = words.half_before  # who says half three for 3:30 has clocks of twelve hours
    pairs: Sequence[tuple[Day | None, list[Clock]]] = paired(ts, days, clocks) or [(chosen, clocks)]
    moments = [
        moment for day, times in pairs for moment in moments_of(day, times, part, now, past=past, literal=literal)
    ]
    if not moments:
        return None
    until = _until(moments, clocks, part)
    zone = next((c.zone for c in clocks if c.zone), "")
    if zone:
        before = moments[0]
        there, noted = _elsewhere(moments, words.zones[zone], now, note)
        if zone == "gmt":  # in summer, London's clocks or the meridian's: people mean both
            there += [m for m in _elsewhere(moments, ZoneInfo("UTC"), now, note)[0] if m not in there]
        moments, note = there, noted
        until = until and until + (moments[0] - before)
    return replace(_settle(moments, "minute", note, span, why), until=until)


def _asks_for_a_month(ts: Sequence[Token], chosen: Day) -> bool:
    """Whether a whole month is the answer itself: "nächsten Monat" anywhere, "im Mai" alone or behind "by"."""
    pointed = any("unit" in token for token in ts[max(chosen.first - 1, 0) : chosen.stop])
    return pointed or chosen.stop - chosen.first == len(ts) or "due" in ts[chosen.first].led


def _until(moments: Sequence[datetime], clocks: Sequence[Clock], part: str) -> datetime | None:
    """The end of a range of times, where its start is certain: the next such time behind it."""
    end = clocks[0].until
    if end is None or len(set(moments)) != 1:
        return None
    start = moments[0]
    ends = [next_time(m, start) for m in (end.options(part) if end.exact or end.part else end.others())]
    return min(ends, default=None)


def _sort(item: Item) -> str:
    return item.kind if isinstance(item, Day) else "clock"


def _words(ts: Sequence[Token], item: Item) -> str:
    return " ".join(token.text for token in ts[item.first : item.stop])


def _settle(
    moments: Sequence[datetime],
    granularity: Literal["day", "minute"],
    note: str,
    span: tuple[int, int],
    why: tuple[str, ...],
) -> DateReading:
    distinct = sorted(set(moments))
    return DateReading(moments[0], granularity, tuple(distinct) if len(distinct) > 1 else (), note, span, why)


def _at_noon(part: str) -> Clock | None:
    """Noon is a time as well as a part of the day; the other parts are not."""
    return Clock(12, 0, 0, 0, exact=True) if part == "noon" else None


def _elsewhere(moments: list[datetime], zone: ZoneInfo, now: datetime, note: str) -> tuple[list[datetime], str]:
    """Times said in another zone, as the person's own clock will show them."""
    local = [m.replace(tzinfo=zone).astimezone(now.tzinfo).replace(tzinfo=None) for m in moments]
    return local, note or ("zone" if local != moments else "")
