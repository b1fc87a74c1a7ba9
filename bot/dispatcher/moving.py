"""Moving house: interviews keep their moment, whatever the clocks show where somebody lives now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.dispatcher.holding import Holding
from bot.scheduling.walltime import to_instant, to_wall
from conversations.codec import decode_answer, encode_answer
from conversations.model import Placed

_BEFORE = "zone_before"


def moved_house(unit: Holding, before: str) -> None:
    """Write every process by the clocks of the person's zone; ``before`` is the one it was written in."""
    _rewrite(unit, before, unit.zone)
    facts = {**unit.person.facts, _BEFORE: encode_answer(Placed("", before))}
    unit.person = replace(unit.person, facts=facts)
    unit.tx.save_person(unit.person)


def keep_clock_times(unit: Holding) -> None:
    """Take that back: the hours that were noted are meant by the clocks of the new place. Once."""
    saved = unit.person.facts.get(_BEFORE)
    before = decode_answer(saved) if saved else None
    if not isinstance(before, Placed):
        return
    _rewrite(unit, unit.zone, before.zone)
    unit.person = replace(unit.person, facts={k: v for k, v in unit.person.facts.items() if k != _BEFORE})
    unit.tx.save_person(unit.person)


def _rewrite(unit: Holding, noted_in: str, now_in: str) -> None:
    def moved(at: datetime) -> datetime:
        return to_wall(to_instant(at, noted_in), now_in)

    for one in list(unit.processes()):
        process = one.process.at_home(moved)
        if process != one.process:
            unit.keep(replace(one, process=process))
