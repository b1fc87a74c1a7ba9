"""Nudges that belong to one conversation: sleeping on an invitation, a look at a careers page; and snoozing any."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from conversations.etiquette.moments import (
    EVENING,
    MORNING,
    Planned,
    Situation,
    before_interview,
    kept_from_quiet,
    next_morning,
    on_working_day,
)

CAREERS_EVERY = timedelta(weeks=4)
CAREERS_LAST = timedelta(days=365)  # a look at a careers page is late, but hardly ever pointless
SNOOZED_LASTS = timedelta(days=14)  # somebody chose this moment; late is better than never
PAUSE = timedelta(hours=1)  # before cancelling on the very day (B6)

Preset = Literal["hour", "evening", "morning", "monday"]
PRESETS: tuple[Preset, ...] = ("hour", "evening", "morning", "monday")


@dataclass(frozen=True, slots=True)
class Rule:
    """When a kind of nudge is due, and where that stands in the advice."""

    source: str
    plan: Callable[[Situation], Planned]


def plan(kind: str, situation: Situation) -> Planned:
    """Return when the nudge of this kind is due."""
    return RULES[kind].plan(situation)


def snooze(preset: Preset, situation: Situation) -> Planned:
    """Return when a snoozed nudge comes again: not in quiet hours, and before an interview it is about."""
    now = situation.now
    match preset:
        case "hour":
            at = situation.later(now, timedelta(hours=1))
        case "evening":
            at = datetime.combine(now.date(), EVENING)
            at = at if at > now + timedelta(minutes=15) else at + timedelta(days=1)
        case "morning":
            at = next_morning(now)
        case "monday":
            at = datetime.combine(now.date() + timedelta(days=7 - now.weekday()), MORNING)
    return chosen(at, situation)


def chosen(at: datetime, situation: Situation) -> Planned:
    """Return when a nudge comes that was put off to a moment of the person's own choice."""
    planned = kept_from_quiet(at.replace(second=0, microsecond=0), situation, SNOOZED_LASTS)
    # The person chose this moment: it is moved only where the interview would be over by then.
    return before_interview(planned, situation, lead=timedelta(minutes=1))


def _sleep_on_it(situation: Situation) -> Planned:
    """Undecided on an invitation: next morning, once; earlier when the interview would be over by then."""
    planned = kept_from_quiet(next_morning(situation.now), situation, timedelta(days=3))
    return before_interview(planned, situation)


def _careers_page(situation: Situation) -> Planned:
    """Declined but staying in touch: a look every four weeks, in the morning of a working day."""
    return on_working_day((situation.now + CAREERS_EVERY).date(), situation, CAREERS_LAST)


def _pause(situation: Situation) -> Planned:
    """Before cancelling on the very day: an hour, or half of what is left till the interview; no night delays it."""
    interview = situation.interview_at
    left = interview - situation.now if interview and interview > situation.now else 2 * PAUSE
    wait = max(min(PAUSE, left / 2), timedelta(minutes=1))
    at = situation.later(situation.now, wait).replace(second=0, microsecond=0)
    return Planned(at, interview if interview and interview > at else at + timedelta(days=1))


RULES: Mapping[str, Rule] = {
    "sleep": Rule("A13, A15", _sleep_on_it),
    "careers": Rule("A9, A11, A12, C7", _careers_page),
    "pause": Rule("B6", _pause),
}
