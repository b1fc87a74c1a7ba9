"""Moving house: interviews keep their moment, whatever the clocks show where somebody lives now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.dispatcher.holding import Holding
from bot.scheduling.calendars import region_of
from bot.scheduling.walltime import to_instant, to_wall
from conversations.codec import decode_answer, encode, encode_answer
from conversations.flows.settings import ZONE_BEFORE
from conversations.model import Placed, Timed
from conversations.process import Process, Round

_SINCE = "zone_before_since"  # when that was: an answer that never came is not waited for
_ANSWER_WITHIN = timedelta(days=1)
Clock = Callable[[datetime], datetime]


def moved_house(unit: Holding, home: Placed | None) -> None:
    """Write everything by the clocks of the person's zone; ``home`` is where they lived, None if nobody had said.

    Employers stay where they are. The place before is remembered where an interview ahead shows another hour now: that
    can be taken back.
    """
    if home is None or home.zone == unit.zone:
        return
    noted_in = _unanswered(unit) or replace(home, region=region_of(home))
    moved = _clock(home.zone, unit.zone)
    for one in list(unit.processes()):
        process = one.process.at_home(moved)
        if process.place is None and not process.ended:
            process = replace(process, place=replace(home, region=region_of(home)))
        if process != one.process:
            unit.keep(replace(one, process=process))
    _rewrite_answers(unit, moved, since=None)
    noted, live = _clock(unit.zone, noted_in.zone), [one.process for one in unit.processes() if not one.process.ended]
    ahead = [round_ for process in live for round_ in process.rounds if _is_ahead(round_, unit)]
    _remember(unit, noted_in if any(noted(round_.at) != round_.at for round_ in ahead) else None)


def dates_meant(unit: Holding, by: str) -> None:
    """Leave interviews at their moment, or take that back: the hours noted are meant ``by`` the clocks here. Once."""
    saved = unit.person.facts.get(ZONE_BEFORE)
    before = decode_answer(saved) if saved else None
    if by == "clock" and isinstance(before, Placed):
        noted = _clock(unit.zone, before.zone)
        for one in list(unit.processes()):
            process = _by_the_hour(one.process, noted, unit)
            if process.place == before and any(_is_ahead(round_, unit) for round_ in process.rounds):
                process = replace(process, place=None)  # then it is here, too
            if process != one.process and not process.ended:
                unit.keep(replace(one, process=process))
        _rewrite_answers(unit, noted, since=unit.situation.now)
    _remember(unit, None)


def _clock(noted_in: str, now_in: str) -> Clock:
    return lambda at: to_wall(to_instant(at, noted_in), now_in)


def _is_ahead(one: Round, unit: Holding) -> bool:
    return not one.day_only and one.ends_at > unit.situation.now


def _by_the_hour(process: Process, noted: Clock, unit: Holding) -> Process:
    rounds = (replace(one, at=noted(one.at)) if _is_ahead(one, unit) else one for one in process.rounds)
    return replace(process, rounds=tuple(sorted(rounds, key=lambda one: one.at)))


def _rewrite_answers(unit: Holding, moved: Clock, *, since: datetime | None) -> None:
    """Write moments that conversations keep by other clocks, only those after ``since`` where that is given."""
    for conversation in unit.live():
        loaded = unit.load(conversation, quietly=True) if conversation.flow != "settings" else None
        if loaded is None:
            continue
        state = loaded[1]
        answers = {
            name: replace(answer, at=moved(answer.at))
            for name, answer in state.answers.items()
            if isinstance(answer, Timed) and not answer.day_only and (since is None or answer.at > since)
        }
        if answers:
            rewritten = encode(replace(state, answers={**state.answers, **answers}))
            unit.tx.save_conversation(replace(conversation, saved=rewritten))


def _unanswered(unit: Holding) -> Placed | None:
    """Return the place whose hours were asked about a short while ago, when nobody has answered that yet."""
    since, before = (unit.person.facts.get(name) for name in (_SINCE, ZONE_BEFORE))
    asked, place = (decode_answer(saved) if saved else None for saved in (since, before))
    fresh = isinstance(asked, Timed) and abs(unit.situation.now - asked.at) < _ANSWER_WITHIN
    return place if fresh and isinstance(place, Placed) else None


def _remember(unit: Holding, before: Placed | None) -> None:
    facts = {name: saved for name, saved in unit.person.facts.items() if name not in {ZONE_BEFORE, _SINCE}}
    if before is not None:
        facts |= {ZONE_BEFORE: encode_answer(before), _SINCE: encode_answer(Timed(unit.situation.now))}
    if facts != unit.person.facts:
        unit.person = replace(unit.person, facts=facts)
        unit.tx.save_person(unit.person)
