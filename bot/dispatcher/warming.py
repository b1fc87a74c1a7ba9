"""A warm line for somebody who says how bad they feel: once, and not above every message."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.dispatcher.holding import Holding
from conversations.codec import decode_answer, encode_answer
from conversations.model import Each

_WARMED = "warmed"  # among the remembered facts: when it was said (UTC), and how many other messages came since
_FOR_THE_DAY = timedelta(days=1)
_ENOUGH_OTHERS = 3  # messages about something else; who says it after those has been hurt anew


def warm(unit: Holding, *, suffers: bool) -> None:
    """Put the line above what is said to somebody who suffers, unless it stands a little above already."""
    said_at, others = _last(unit)
    fresh = said_at is not None and unit.now - said_at < _FOR_THE_DAY and others < _ENOUGH_OTHERS
    if suffers and not fresh:
        unit.showing.put_above(unit.rendering.text("warm"))
        _note(unit, unit.now, 0)
    elif suffers and said_at is not None and others:
        _note(unit, said_at, 0)  # it is the same trouble still
    elif fresh and said_at is not None and not suffers:
        _note(unit, said_at, others + 1)


def _last(unit: Holding) -> tuple[datetime | None, int]:
    saved = unit.person.facts.get(_WARMED)
    answer = decode_answer(saved) if saved else None
    if not isinstance(answer, Each):
        return None, 0
    said_at, others = answer.texts
    return datetime.fromisoformat(said_at), int(others)


def _note(unit: Holding, said_at: datetime, others: int) -> None:
    noted = encode_answer(Each((said_at.isoformat(), str(others))))
    unit.person = replace(unit.person, facts={**unit.person.facts, _WARMED: noted})
    unit.tx.save_person(unit.person)
