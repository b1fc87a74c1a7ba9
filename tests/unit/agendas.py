"""Processes and moments that the tests of etiquette's agenda are made of, written as one says them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from conversations.etiquette import DEFAULT, DayOff, Due, Employer, Profile, QuietHours, Situation, agenda
from conversations.process import Process, Round

USUAL = QuietHours(time(21), time(8))
LATE = QuietHours(time(23), time(9))
NEVER = QuietHours(time(0), time(0))
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def monday_to_friday(day: date) -> bool:
    return day.weekday() < 5


def at(text: str) -> datetime:
    """Read "Tue 1.12. 15:00": the winter of 2026 on 2027; without a clock, the day's first moment."""
    name, day_and_month, *clock = text.split()
    day, month, _ = day_and_month.split(".")
    on = date(2026 if int(month) > 6 else 2027, int(month), int(day))
    assert _DAYS[on.weekday()] == name, f"{on} is no {name}"
    return datetime.combine(on, time.fromisoformat(clock[0]) if clock else time())


def day(text: str) -> date:
    return at(text).date()


def came(*when: str) -> tuple[datetime, ...]:
    """Return the moments at which reminders of a kind came."""
    return tuple(map(at, when))


def working(works: Callable[[date], bool] = monday_to_friday, profile: Profile = DEFAULT) -> Employer:
    """Return an employer where nobody works but on these days."""
    return Employer(profile, lambda day: None if works(day) else DayOff("weekend"))


def situation(now: str, quiet: QuietHours = USUAL, working_day: Callable[[date], bool] = monday_to_friday) -> Situation:
    return Situation(at(now), quiet, working(working_day))


def rounds(*when: str) -> tuple[Round, ...]:
    """Return interviews, numbered as they stand; one without a clock is known by its day only."""
    return tuple(Round(number, at(text), day_only=":" not in text) for number, text in enumerate(when, 1))


def application(*when: str, **more: Any) -> Process:
    """Return an application that somebody goes on with, with interviews at these moments."""
    return Process(**{"company": "Acme", "id": "p1", "decision": "go", "rounds": rounds(*when), **more})


def dues(process: Process, here: Situation) -> dict[str, Due]:
    """Return what a process wants, by kind."""
    return {due.kind: due for due in agenda(process, here)}


def comes(process: Process, kind: str, here: Situation) -> datetime | None:
    """Return when a reminder of this kind is wanted, if at all."""
    due = dues(process, here).get(kind)
    return due.planned.at if due else None
