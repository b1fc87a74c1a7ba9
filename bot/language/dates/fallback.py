"""Whole dates in notations that the grammar does not know ("8 - 12 - 2026", "08 12 2026"), read by dateparser.

Only where the grammar found nothing, and only texts that are a day, a month and a year and nothing else; why not more
is measured in docs/decisions/0014-dates-fallback.md. Imported at the first such text: it takes 60 ms.
"""

from __future__ import annotations

import re
import warnings
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateparser.date import DateDataParser  # type: ignore[import-untyped]

_WITHIN = timedelta(days=366)
# Three words or numbers, no letter or digit besides; which of them is which is found out below.
_WHOLE = re.compile(r"[\W_]*([^\W_]{1,12})[\W_]{1,3}([^\W_]{1,12})[\W_]{1,3}([^\W_]{1,12})[\W_]*")
_YEAR = re.compile(r"20\d\d")
_DAY = re.compile(r"\d{1,2}")
_ORDERS = {"en": ("DMY", "MDY")}  # people who write English write both


def whole_date(text: str, locale: str, today: date) -> tuple[date, ...]:
    """The days that a text can be which is a date and nothing else, likeliest first; mostly there is none."""
    if len(text) > 40 or not (shape := _WHOLE.fullmatch(text)):
        return ()
    parts = shape.groups()
    years = [part for part in parts if _YEAR.fullmatch(part)]
    numbers = sorted([int(part) for part in parts if _DAY.fullmatch(part)])
    if len(years) != 1 or not numbers:
        return ()
    found: list[date] = []
    for order in _ORDERS.get(locale, ("DMY",)):
        day = _parsed(" ".join(parts), locale, order)
        if day is None or day in found or day.year != int(years[0]) or abs(day - today) > _WITHIN:
            continue
        if numbers == (sorted([day.day, day.month]) if len(numbers) == 2 else [day.day]):
            found.append(day)
    return tuple(found)


def _parsed(text: str, locale: str, order: str) -> date | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found: datetime | None = _parser(locale, order).get_date_data(text).date_obj
        except (ValueError, TypeError, AttributeError, LookupError, OverflowError):
            return None  # its own mistakes are no reason to fail
    return found and found.date()


@cache
def _parser(locale: str, order: str) -> DateDataParser:
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=[locale],
        settings={
            "DATE_ORDER": order,
            "PREFER_DATES_FROM": "future",
            "REQUIRE_PARTS": ["day", "month", "year"],
            "STRICT_PARSING": True,
            "PARSERS": ["absolute-time"],
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
