"""What a process asks for: every reminder it wants, and what etiquette allows when (advice.md, Timings).

A table of rules over the record. Asking twice gives the same: a reminder is known by its kind and its ``basis``, what
it follows from, so that one planned already, snoozed or come is not planned again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from conversations.etiquette.budget import Budget, countable, counted, since, working
from conversations.etiquette.moments import (
    BEFORE_BED,
    EVENING,
    MORNING,
    SOONEST,
    Planned,
    Situation,
    kept_from_quiet,
    next_morning,
    on_working_day,
)
from conversations.process import Process, Round

THANK_AFTER = timedelta(hours=2)  # D4
THANK_EARLIEST = timedelta(minutes=15)  # after the end, where it must not wait for the next morning
THANK_LATEST = timedelta(days=4)  # after the interview; later it would be odd
THANK_LASTS = timedelta(hours=36)  # each; so that one which gives way to the next morning is not too late then
THANK_MOST = 3  # reminders
UNSENT_FIRST = timedelta(hours=1)  # B8
UNSENT_MOST = 3
SOON = timedelta(hours=1)  # before an interview
LASTS = timedelta(days=21)  # a reminder of weeks is not worthless after a day


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder a process wants: its kind, what it follows from, and when."""

    kind: str
    basis: str
    planned: Planned


@dataclass(frozen=True, slots=True)
class AgendaRule:
    """When a process wants a kind of reminder, if at all, and where that stands in the advice."""

    source: str
    due: Callable[[Process, Situation], tuple[str, Planned] | None]


def agenda(process: Process, situation: Situation) -> tuple[Due, ...]:
    """Return all reminders a process wants, soonest first; of one that has ended, none."""
    if process.ended or not countable(process):
        return ()
    situation, wanted = situation.at(process.place), []
    for kind, rule in AGENDA.items():
        found = None if kind in process.let_be else rule.due(process, situation)
        if found is not None:
            wanted.append(Due(kind, *found))
    return tuple(sorted(wanted, key=lambda due: (due.planned.at, due.kind)))


def _came(process: Process, kind: str, since: datetime) -> tuple[datetime, ...]:
    """Return when reminders of a kind came after an interview."""
    return tuple(at for at in process.fired.get(kind, ()) if at >= since)


def _ahead_of(process: Process, situation: Situation, kind: str) -> Round | None:
    """Return the interview that a reminder of this kind is still to announce, each having its own."""
    came, rounds = list(process.fired.get(kind, ())), process.rounds if process.decision != "open" else ()
    before: Round | None = None
    for one in rounds:
        eve = one.at.date() - timedelta(days=1)
        # What was put off, and came again before the last interview, was about that one.
        came = [at for at in came if before is None or at >= before.at or at.date() >= eve]
        told = next((at for at in came if at <= one.ends_at), None)
        if told is not None:
            came.remove(told)  # of two interviews on a day each is announced, and each once
        elif one.ends_at > situation.now:
            return one
        before = one
    return None


def _ahead(process: Process, situation: Situation) -> tuple[str, Planned] | None:
    """Come the evening before, with the concerns (B5) or the sheet (C10) where there are any."""
    ahead = _ahead_of(process, situation, "ahead")
    if ahead is None:
        return None
    evening = datetime.combine(ahead.at.date() - timedelta(days=1), EVENING)
    at = situation.quiet.began(evening) - SOON if situation.quiet.cover(evening) else evening
    begins = datetime.combine(ahead.at.date(), MORNING) if ahead.day_only else ahead.at
    return basis_of(ahead), Planned(at, begins, "quiet" if at != evening else "", evening if at != evening else None)


def _ahead_soon(process: Process, situation: Situation) -> tuple[str, Planned] | None:
    """Come an hour before; in somebody's night not at all, as the evening before has said it."""
    ahead = _ahead_of(process, situation, "ahead_soon")
    if ahead is None or ahead.day_only:
        return None
    at = situation.later(ahead.at, -SOON)
    return None if situation.quiet.cover(at) else (basis_of(ahead), Planned(at, ahead.at))


def basis_of(one: Round) -> str:
    """Return what reminders about an interview follow from: which one it is, and how often it was moved."""
    return f"{one.number} {one.moved}"


def _thank_you(process: Process, situation: Situation) -> tuple[str, Planned] | None:
    """Come two hours after the interview, else next morning; three times at most."""
    over = process.last_round(situation.now)
    if over is None or situation.now >= over.ends_at + THANK_LATEST or _thanked(process, over):
        over = process.next_round(situation.now)  # still to come: planned with it
    if over is None or process.leaving_at or process.decision == "open" or _thanked(process, over):
        return None
    came = _came(process, "thank_you", over.at)
    at = over.ends_at + THANK_AFTER if not over.day_only else datetime.combine(over.ends_at.date(), MORNING)
    if situation.employer.profile.thanks_same_day and not came:
        at = _same_day(over, situation) or at
    at = next_morning(came[-1]) if came else at
    while at <= situation.now:
        at = next_morning(max(at, situation.now))
    planned = kept_from_quiet(at, situation, THANK_LASTS)
    if planned.moved_by and planned.at.time() < MORNING:
        planned = replace(planned, at=datetime.combine(planned.at.date(), MORNING))
    return (f"{basis_of(over)} {len(came)}", planned) if planned.at < over.ends_at + THANK_LATEST else None


def _same_day(over: Round, situation: Situation) -> datetime | None:
    """Return when on the interview's own day to think of the thank-you, if there is such a moment ahead."""
    day, quiet = over.at.date(), situation.quiet
    ends = datetime.combine(day, EVENING) if over.day_only else over.ends_at
    evening = datetime.combine(day, EVENING)
    night = datetime.combine(day, quiet.start)
    times = (evening,) if over.day_only else (over.ends_at + THANK_AFTER, evening, night - BEFORE_BED, ends + SOONEST)
    earliest = ends if over.day_only else ends + THANK_EARLIEST
    fine = (at for at in times if at.date() == day and at >= earliest and at > situation.now and not quiet.cover(at))
    return next(fine, None)


def _thanked(process: Process, one: Round) -> bool:
    """Say whether an interview was thanked for, or reminded of often enough."""
    return bool(since(process.thanked_on, one.at.date())) or len(_came(process, "thank_you", one.at)) >= THANK_MOST


def _waiting(process: Process, situation: Situation, kind: str) -> Budget | None:
    """Return the days meant while an answer is waited for and no reminder of this kind has come yet."""
    waits = process.rounds and process.kind == "application" and process.decision != "open"
    if not waits or process.leaving_at or _came(process, kind, process.rounds[-1].at):
        return None
    return counted(process, situation)


def _on(day: date, situation: Situation) -> tuple[str, Planned]:
    """Return the day as a basis, and its morning or a working day's; the next one to come where that has passed."""
    basis = day.isoformat()  # not the day it is moved to: with other work days it is still the same reminder
    if datetime.combine(working(day, situation), MORNING) <= situation.now:
        day = situation.now.date() + timedelta(days=1)
    return basis, on_working_day(day, situation, LASTS)


def _follow_up(process: Process, situation: Situation) -> tuple[str, Planned] | None:
    allowed = _waiting(process, situation, "follow_up")
    if allowed is None or since(process.followed_up_on, process.rounds[-1].at.date()):
        return None
    if situation.now.date() >= allowed.let_go_on:
        return None  # by now it is let go of; both at once would say two things
    return _on(allowed.follow_up_from, situation)


def _final_note(process: Process, situation: Situation) -> tuple[str, Planned] | None:
    """Come only where the one follow-up was sent; without it, that is still what there is to do."""
    allowed = _waiting(process, situation, "final_note")
    latest = process.rounds[-1].at.date() if process.rounds else situation.now.date()
    if allowed is None or not since(process.followed_up_on, latest) or since(process.final_note_on, latest):
        return None
    return _on(allowed.final_from, situation)


def _let_go(process: Process, situation: Situation) -> tuple[str, Planned] | None:
    allowed = _waiting(process, situation, "let_go")
    return _on(allowed.let_go_on, situation) if allowed else None


def _unsent(process: Process, situation: Situation) -> tuple[str, Planned] | None:
    """Decided to withdraw, the letter unsent: an hour later, next working morning, then daily; three times at most."""
    came = process.fired.get("unsent", ())
    if process.leaving_at is None or len(came) >= UNSENT_MOST:
        return None
    basis = f"{process.leaving_at.isoformat()} {len(came)}"
    if not came:
        at = (process.leaving_at + UNSENT_FIRST).replace(second=0, microsecond=0)
        return basis, kept_from_quiet(max(at, situation.now.replace(second=0, microsecond=0)), situation, LASTS)
    morning = next_morning(came[-1])
    if len(came) == 1:
        return basis, on_working_day(morning.date(), situation, LASTS)
    return basis, kept_from_quiet(morning, situation, LASTS)


def _check_back(process: Process, situation: Situation) -> tuple[str, Planned] | None:
    if process.check_back_on is None or process.fired.get("check_back"):
        return None
    return _on(process.check_back_on, situation)


AGENDA: Mapping[str, AgendaRule] = {
    "ahead": AgendaRule("A15, B5, C10", _ahead),
    "ahead_soon": AgendaRule("A15", _ahead_soon),
    "thank_you": AgendaRule("D3, D4, D5, D7", _thank_you),
    "follow_up": AgendaRule("D9, D10", _follow_up),
    "final_note": AgendaRule("D13", _final_note),
    "let_go": AgendaRule("D11, D12, D13", _let_go),
    "unsent": AgendaRule("B8", _unsent),
    "check_back": AgendaRule("C7", _check_back),
}
