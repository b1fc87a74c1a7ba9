"""Moving house: interviews keep their moment, whatever the clocks show where somebody lives now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.dispatcher.holding import Holding
from bot.ports import Json
from bot.scheduling.walltime import to_instant, to_wall
from conversations.codec import decode_answer, encode_answer
from conversations.flows.settings import ZONE_BEFORE
from conversations.model import Placed


def moved_house(unit: Holding, before: str) -> None:
    """Write every process by the clocks of the person's zone; ``before`` is the one it was written in.

    That is remembered where an interview ahead shows another hour now: it can be taken back.
    """
    facts = {name: saved for name, saved in unit.person.facts.items() if name != ZONE_BEFORE}
    if before != unit.zone and _rewrite(unit, before, unit.zone):
        facts[ZONE_BEFORE] = encode_answer(Placed("", before))
    _know(unit, facts)


def keep_clock_times(unit: Holding) -> None:
    """Take that back: the hours that were noted are meant by the clocks of the new place. Once."""
    saved = unit.person.facts.get(ZONE_BEFORE)
    before = decode_answer(saved) if saved else None
    if isinstance(before, Placed):
        _rewrite(unit, unit.zone, before.zone)
        _know(unit, {name: saved for name, saved in unit.person.facts.items() if name != ZONE_BEFORE})


def _know(unit: Holding, facts: Mapping[str, Json]) -> None:
    if facts != unit.person.facts:
        unit.person = replace(unit.person, facts=facts)
        unit.tx.save_person(unit.person)


def _rewrite(unit: Holding, noted_in: str, now_in: str) -> bool:
    """Write all processes by other clocks; say whether an interview ahead shows another hour by them."""
    ahead = False

    def moved(at: datetime) -> datetime:
        return to_wall(to_instant(at, noted_in), now_in)

    for one in list(unit.processes()):
        process = one.process.at_home(moved)
        if process != one.process:
            ahead = ahead or process.next_round(unit.situation.now) is not None
            unit.keep(replace(one, process=process))
    return ahead
