"""Typed words read without any button in mind: a way out, a date, a place, free words, something on record."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time
from functools import cache
from typing import Literal

from bot.language.about import every
from bot.language.dates import read_date
from bot.language.places import find_places
from bot.language.replies import polarity
from bot.language.words import normal, words
from conversations.model import Cancelled, Choice, Facts, Placed, Said, Timed, WentBack, Wrote
from conversations.process import LASTS

# When a part of the day begins, for somebody who wants to be reminded then.
_HOURS = {
    "early": time(8),
    "morning": time(9),
    "forenoon": time(10),
    "noon": time(12),
    "midday": time(12),
    "afternoon": time(15),
    "evening": time(18),
    "night": time(20),
}
_FEW_WORDS = 6
_UNDATED = frozenset({"open", "nothing"})  # choices that say there is no date


@cache
def between_two() -> re.Pattern[str]:
    """Return what stands between the ends of a stretch ("1-3", "Monday to Friday"), in whatever language."""
    return re.compile(f"[-–]|{_any_of('until')}", re.IGNORECASE)


@cache
def between_things() -> re.Pattern[str]:
    """Return what divides one thing from the next ("pay, hours and tone"), in whatever language."""
    return re.compile(rf"[,;/\n]|{_any_of('ands')}|&|\+", re.IGNORECASE)


def _any_of(name: Literal["ands", "until"]) -> str:
    return "|".join(rf"\b{re.escape(word)}\b" for word in every(name))


def free(text: str, said: str, choices: tuple[Choice, ...], locale: str) -> Said:
    """Read free words: without what leads up to the name, and "no idea" is the way around, where there is one."""
    if len(choices) == 1:
        around = words(locale, "skip") | words(locale, "unsure")
        before_the_comma = normal(re.split(r"[,;:–]", text, maxsplit=1)[0])
        if before_the_comma in around:
            return Said(text, choices=(choices[0].id,))  # "none, it's only a talk"
        if polarity(text, locale, whole=True) in {"no", "unsure"}:
            return Said(text, choices=(choices[0].id,))
        hedged = len(said.split()) <= _FEW_WORDS and any(
            said.startswith(f"{phrase} ") for phrase in around if " " in phrase
        )
        if said in around or hedged:
            return Said(text, choices=(choices[0].id,))
    plain = " ".join(text.split())
    for phrase in sorted(words(locale, "lead_in"), key=len, reverse=True):
        # Compared word by word, so that the name keeps its own spelling.
        lead, rest = plain.split()[: len(phrase.split())], plain.split()[len(phrase.split()) :]
        if rest and normal(" ".join(lead)) == phrase:
            return Said(" ".join(rest))
    return Said(text)


def way_out(said: str, locale: str) -> WentBack | Cancelled | None:
    """Return the wish to go back or to stop, where words are only that."""
    if said in words(locale, "back"):
        return WentBack()
    return Cancelled() if said in words(locale, "cancel") else None


def on_record(choices: Iterable[Choice], said: str, facts: Facts, locale: str) -> tuple[str, ...]:
    """Return the one thing on record that is named by its label, its company, or its number."""
    listed = [choice.id for choice in choices if choice.id in facts.items]
    if said.isdecimal():
        return tuple(listed[int(said) - 1 : int(said)]) if 0 < int(said) <= len(listed) else ()
    # "at Acme" is Acme, where Acme is on record.
    first, _, rest = said.partition(" ")
    ways = {said, rest} if rest and first in words(locale, "beside_a_name") else {said}
    named = [one for one in listed if normal(facts.items[one].label) in ways]
    if not named:
        companies = {one: facts.items[one].answers.get("company") for one in listed}
        named = [one for one, answer in companies.items() if isinstance(answer, Wrote) and normal(answer.text) in ways]
        begun = [one for one in listed if any(normal(facts.items[one].label).startswith(f"{way} ") for way in ways)]
        named = named or (begun if len(begun) == 1 else [])  # "Nordlicht" is Nordlicht Logistik, if it is the only one
    return tuple(named)


def numbers(text: str) -> list[int]:
    """Return the numbers a text consists of ("1, 3 und 5", "1 bis 3"), or nothing when there is more to it."""
    span = re.fullmatch(rf"\s*(\d{{1,2}})\s*(?:{between_two().pattern})\s*(\d{{1,2}})\s*", text, re.IGNORECASE)
    if span is not None:
        return list(range(int(span[1]), int(span[2]) + 1))
    left = [part for part in re.split(rf"[\s.]+|{between_things().pattern}", text.strip()) if part]
    return [int(part) for part in left] if left and all(part.isdecimal() and len(part) < 3 for part in left) else []


def when(
    text: str,
    said: str,
    choices: tuple[Choice, ...],
    locale: str,
    now: datetime,
    *,
    past: bool = False,
    part_is_hour: bool = False,
) -> Said:
    """Return a moment in words, or the ways it can be read; with ``past``, the last such moment.

    ``part_is_hour``: "Thursday evening" is a moment, not the whole day.
    """
    around = [choice.id for choice in choices if choice.id in _UNDATED]
    if around and said in words(locale, "skip") | words(locale, "unsure") | words(locale, "no"):
        return Said(text, choices=(around[0],))
    if past and said in words(locale, "just_now"):
        return Said(text, when=Timed((now - LASTS).replace(tzinfo=None, second=0, microsecond=0)))
    reading = read_date(text, locale, now, past=past)
    if reading is None:
        return Said(text)
    day_only = reading.granularity == "day"
    if day_only and part_is_hour and reading.note in _HOURS:
        hour, day_only = _HOURS[reading.note], False
        ways = tuple(datetime.combine(one.date(), hour) for one in reading.ask)
        reading = replace(reading, at=datetime.combine(reading.at.date(), hour), ask=ways)
    if len(reading.ask) > 1:
        return Said(text, when_candidates=tuple(Timed(at, day_only) for at in reading.ask))
    single = Timed(reading.at, day_only)
    return Said(text, when=single, until=reading.until, converted=reading.note == "zone")


def place(text: str, locale: str) -> Said:
    """Return the one place that is named, or those it could be."""
    places = find_places(text, locale)
    if len({place.zone for place in places}) == 1:
        return Said(text, place=Placed(places[0].name, places[0].zone, places[0].region))
    names = [place.name for place in places]
    return Said(text, places=tuple(p.name if names.count(p.name) == 1 else f"{p.name} ({p.zone})" for p in places))
