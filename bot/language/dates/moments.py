"""Days and times put together: the moments that both can mean, likeliest first."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.language.dates.hours import DAY, LATEST, WRITTEN_OPENS, Clock
from bot.language.dates.view import Day

_SOON = timedelta(hours=4)


def midnight(day: date) -> datetime:
    """The day as a moment."""
    return datetime.combine(day, time())


def moments(
    chosen: Day | None, clocks: Sequence[Clock], part: str, now: datetime, *, past: bool, literal: bool
) -> list[datetime]:
    """Every day with every time, likeliest first; past ones only where nothing else is left or they were said."""
    here = now.replace(tzinfo=None)
    if past and chosen is None:
        return [next_time(m, here) - timedelta(days=1) for c in clocks for m in c.options(part)]
    said_today = chosen is not None and chosen.kind in {"rel", "soft"} and chosen.dates == (now.date(),)
    if chosen is None or (chosen.kind == "soft" and not chosen.past and not _ahead(now.date(), clocks, part, here)):
        return _next_times(clocks, part, here, literal=literal)
    found = [midnight(d) + timedelta(minutes=m) for d in chosen.dates for c in clocks for m in c.options(part)]
    ahead = [moment for moment in found if moment > here]
    if chosen.past and chosen.kind != "date":
        return [moment for moment in found if moment <= here] or found
    if said_today and not ahead and found:
        other = [midnight(now.date()) + timedelta(minutes=m) for c in clocks for m in c.others()]
        return found if part else found + [moment for moment in other if moment > here]
    return found if chosen.past or not ahead else ahead


def _ahead(today: date, clocks: Sequence[Clock], part: str, here: datetime) -> bool:
    return any(midnight(today) + timedelta(minutes=m) > here for c in clocks for m in c.options(part))


def _next_times(clocks: Sequence[Clock], part: str, here: datetime, *, literal: bool) -> list[datetime]:
    """The next such time from now; asked when the other half of the day comes first.

    ``literal``: "9 Uhr" and "9:00" are the morning then, as they are with a day.
    """
    found: list[datetime] = []
    for said in clocks:
        options = said.options(part)
        likely = [next_time(m, here) for m in options]
        sure = literal and said.digital and said.hour * 60 >= WRITTEN_OPENS
        if len(options) == 1 and not (part or said.until) and likely[0].date() != here.date():
            others = [n for n in (next_time(m, here) for m in said.others()) if n.date() == here.date()]
            others = [n for n in others if not sure or n - here < _SOON]
            likely += [n for n in others if n.hour * 60 < LATEST or n - here < _SOON]
        found += likely
    return found


def next_time(minutes: int, here: datetime) -> datetime:
    """The next moment of that time of day, in minutes, after ``here``."""
    at = datetime.combine(here.date(), time()) + timedelta(minutes=minutes % DAY)
    return at if at > here else at + timedelta(days=1)
