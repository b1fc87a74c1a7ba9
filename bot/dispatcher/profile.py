"""What is remembered about a person, as the core's facts and as settings for time."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from functools import lru_cache, partial
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.dispatcher.records import Kept, lists_of
from bot.language.about import about
from bot.ports import Nudge, Person, Transaction
from bot.scheduling.calendars import employer, region_of
from bot.scheduling.walltime import later, to_wall
from conversations.codec import decode_answer, encode_answer
from conversations.etiquette import Employer, QuietHours, Situation
from conversations.flows.settings import QUIET_HOURS, WEEK
from conversations.known import PROCESS
from conversations.letters import FORMAL
from conversations.model import Answer, Answers, Decided, Facts, Item, Picked, Placed, Several, Timed

log = logging.getLogger(__name__)

_USUAL_QUIET = "usual"
_EVERY_DAY = frozenset(range(7))
_MONDAY_TO_FRIDAY = frozenset(range(5))


def known(person: Person) -> Answers:
    """Return the remembered answers by fact name, with what holds until somebody chooses otherwise."""
    facts: dict[str, Answer] = {"register": Picked(FORMAL), "quiet": Picked(_USUAL_QUIET)}
    facts.update({name: decode_answer(saved) for name, saved in person.facts.items()})
    facts["country"] = Picked(region_of(home_of(person) or Placed("", zone_of(person)))[:2])
    facts["reminders"] = Picked("off" if person.reminders_off else "on")
    return facts


def home_of(person: Person) -> Placed | None:
    """Return where the person said they live; None also for a zone this machine does not know."""
    saved = person.facts.get("zone")
    answer = decode_answer(saved) if saved else None
    return answer if isinstance(answer, Placed) and _is_known(answer.zone) else None


def zone_of(person: Person) -> str:
    """Return the person's IANA time zone, or the usual one of their language."""
    home = home_of(person)
    return home.zone if home else about(person.locale).zone


@lru_cache(maxsize=1024)
def _is_known(zone: str) -> bool:
    """Say whether this machine's time zone data have a zone; it may have been noted on another machine."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        log.error("time zone %s is unknown here: nudges of whoever lives there come by another", zone)
        return False
    return True


def quiet_hours(person: Person) -> QuietHours:
    """Return the person's quiet hours."""
    saved = person.facts.get("quiet")
    answer = decode_answer(saved) if saved else None
    start, end = QUIET_HOURS[answer.choice if isinstance(answer, Picked) else _USUAL_QUIET]
    return QuietHours(time(start), time(end))


def work_days(person: Person) -> frozenset[int]:
    """Return the person's work days, 0 for Monday; Monday to Friday until they say otherwise."""
    saved = person.facts.get("work_days")
    answer = decode_answer(saved) if saved else None
    if not isinstance(answer, Several) or not answer.options:
        return _MONDAY_TO_FRIDAY
    return frozenset(WEEK.index(day) for day in answer.options if day in WEEK)


def situation(person: Person, now: datetime, answers: Answers) -> Situation:
    """Return what etiquette looks at for this person; ``now`` is an aware instant."""
    when = answers.get("when")
    interview = when.at if isinstance(when, Timed) and not when.day_only else None
    zone = zone_of(person)
    days = work_days(person) if "work_days" in person.facts else _EVERY_DAY  # else the employer's week is theirs
    home = home_of(person) or Placed("", zone)

    def at(place: Placed) -> Employer:
        return employer(place, zone, days)

    return Situation(to_wall(now, zone), quiet_hours(person), at(home), interview, partial(later, zone=zone), at)


def remember(person: Person, fact: str, answer: Answer) -> Person:
    """Keep an answer as a fact; the language is a fact of its own kind."""
    if fact == "language":
        assert isinstance(answer, Picked)
        return replace(person, locale=answer.choice, chose_locale=True)
    return replace(person, facts={**person.facts, fact: encode_answer(answer)})


def facts_for(
    tx: Transaction,
    person: Person,
    now: datetime,
    *,
    conversation_id: int = 0,
    answers: Answers | None = None,
    processes: Sequence[Kept] = (),
    items: Mapping[str, Item] | None = None,
    labelled: Mapping[str, Item] | None = None,
    missed: bool = False,
) -> Facts:
    """Gather what the engine may ask about: the day, what is remembered, what is on record and can be picked.

    ``labelled`` are nudges (n<id>) and rounds (r<number>), which have their words from a language; ``missed`` says that
    those nudges have come already.
    """
    here = to_wall(now, zone_of(person))
    picked = (answers or {}).get(PROCESS)
    own = picked.choice if isinstance(picked, Picked) else ""
    decided: dict[str, Decided] = {}
    daytime: list[date] = []
    for one in reversed(processes):
        process = one.process
        if process.id == own or one.record.conversation_id == conversation_id:
            continue
        if process.decision in {"go", "decline"} and process.decided_on:
            decided[process.company.casefold()] = Decided(process.decision, process.decided_on)
        if process.decision == "go":
            daytime += [each.at.date() for each in process.rounds if each.daytime]
    listed = lists_of(processes, own)
    listed["missed" if missed else "nudges"] = tuple(name for name in labelled or () if name.startswith("n"))
    return Facts(
        here.date(),
        known(person),
        decided,
        tuple(daytime),
        here,
        tx.rounds_fired(conversation_id) if conversation_id else 0,
        {**(items or {}), **(labelled or {})},
        listed,
    )


def nudge_ahead(nudges: Sequence[Nudge], *conversation_ids: int) -> Nudge | None:
    """Return the next pending nudge of the first of these conversations that has one."""
    for wanted in conversation_ids:
        for nudge in nudges:
            if wanted and nudge.conversation_id == wanted:
                return nudge
    return None
