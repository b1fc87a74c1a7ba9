"""A moment that changes one named before: a time alone keeps its day; "in an hour" is "later", and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.language.dates import read_date
from bot.language.reading import when
from bot.language.words import normal
from conversations.model import AskChoice, AskPlace, AskWhen, End, Event, Flow, Said, State, Timed

_SAME_HALF = timedelta(hours=6)
_CLOCK = "clock: "  # how the dates' reader notes that a time of day was recognised


def retimed(flow: Flow, state: State, event: Event, locale: str, now: datetime) -> Event:
    """Return an event with the moment that is meant beside the one there is; ``now`` is aware, in the person's zone."""
    if not isinstance(event, Said):
        return event
    said = _at_once(flow, state, event, locale, now)
    step = flow.by_id[state.step]
    if isinstance(step, End):
        return said
    if _is_empty(said) and isinstance(step, AskChoice | AskPlace) and is_time_alone(said.text, locale, now):
        return _of_the_last(flow, state, said, locale, now)
    before = state.answers.get(said.amends or (step.id if isinstance(step, AskWhen) else step.corrects))
    if not isinstance(before, Timed) or not is_time_alone(said.text, locale, now):
        return said
    meant = said.when and _on_day(said.when, before)
    ways = _likely(sorted({_on_day(one, before) for one in said.when_candidates}, key=lambda one: one.at), before)
    if len(ways) == 1:
        meant, ways = ways[0], ()
    here = now.replace(tzinfo=None)
    passed = any(one.at < here for one in (*((meant,) if meant else ()), *ways))
    return said if passed and before.at.date() >= here.date() else replace(said, when=meant, when_candidates=ways)


def is_time_alone(text: str, locale: str, now: datetime) -> bool:
    """Say whether words name a time of day and no day."""
    reading = read_date(text, locale, now)
    return reading is not None and bool(reading.why) and all(why.startswith(_CLOCK) for why in reading.why)


def _of_the_last(flow: Flow, state: State, said: Said, locale: str, now: datetime) -> Said:
    """Return a time that was added one question too late: "Friday", and then "at eleven"."""
    asked = flow.by_id[state.trail[-1]] if state.trail else None
    before = state.answers.get(asked.id) if asked else None
    if not isinstance(asked, AskWhen) or not isinstance(before, Timed):
        return said
    told = when(said.text, normal(said.text), (), locale, now, part_is_hour=asked.part_is_hour)
    if told.when is None:
        return said
    return replace(told, when=_on_day(told.when, before), amends=asked.id)


def _is_empty(said: Said) -> bool:
    return not (said.choices or said.when or said.when_candidates or said.place or said.places or said.amends)


def _at_once(flow: Flow, state: State, said: Said, locale: str, now: datetime) -> Said:
    """Return the moment itself where a button was named by one: "in an hour" says later, and when."""
    step = flow.by_id[state.step]
    if isinstance(step, End) or not step.corrects or len(said.choices) != 1 or isinstance(step, AskWhen):
        return said
    asked = flow.by_id[step.corrects]
    asks = any(choice.id == said.choices[0] and choice.goto == asked.id for choice in step.choices)
    if not asks or not isinstance(asked, AskWhen):
        return said
    told = when(said.text, normal(said.text), (), locale, now, part_is_hour=asked.part_is_hour)
    return told if told.when is not None else said


def _likely(ways: Sequence[Timed], before: Timed) -> tuple[Timed, ...]:
    """Return the time in the same half of the day as the one it replaces: "no, nine" after eight in the morning."""
    near = [one for one in ways if not before.day_only and abs(one.at - before.at) < _SAME_HALF]
    return (near[0],) if len(near) == 1 else tuple(ways)


def _on_day(moment: Timed, before: Timed) -> Timed:
    return moment if moment.day_only else Timed(datetime.combine(before.at.date(), moment.at.time()))
