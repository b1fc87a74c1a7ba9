"""Small changes to a record that many happenings are made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from conversations.etiquette.agenda import THANK_MOST
from conversations.model import Answer, Answers, Picked, Placed, Timed, Wrote
from conversations.process import Process, Round

# Reminders about one interview: another one, or another date, wants them anew.
OF_A_ROUND = ("ahead", "ahead_soon", "thank_you", "follow_up", "final_note", "let_go")


def text(answers: Answers, name: str) -> str:
    """Return what was written at a step, or nothing."""
    answer = answers.get(name)
    return answer.text if isinstance(answer, Wrote) else ""


def day(answers: Answers, name: str) -> date | None:
    """Return the day answered at a step."""
    answer = answers.get(name)
    return answer.at.date() if isinstance(answer, Timed) else None


def about(process: Process, answers: Answers) -> Process:
    """Take over names that were asked for; what was not asked stays."""
    place = answers.get("employer")
    return replace(
        process,
        place=place if isinstance(place, Placed) else process.place,
        company=text(answers, "company") or process.company,
        role=text(answers, "role") or ("" if isinstance(answers.get("role"), Picked) else process.role),
        recipient=text(answers, "recipient")
        or ("" if answers.get("recipient") == Picked("none") else process.recipient),
    )


def again(process: Process, *kinds: str) -> Process:
    """Let reminders of these kinds come again."""
    fired = {kind: at for kind, at in process.fired.items() if kind not in kinds}
    return replace(process, fired=fired, let_be=tuple(kind for kind in process.let_be if kind not in kinds))


def with_round(process: Process, when: Timed) -> Process:
    """Add an interview with a number of its own; its reminders come anew, and an earlier promise is kept by it."""
    number = max(process.rounds_ever, *(one.number for one in process.rounds), 0) + 1  # one that is gone is not reused
    rounds = (*process.rounds, Round(number, when.at, when.day_only))
    came = process.fired.get("thank_you", ())
    if "thank_you" in process.let_be:  # not wanted for the interviews so far, which says nothing about this one
        came = tuple(one.at for one in process.rounds[-1:]) * THANK_MOST
    fresh = again(replace(process, rounds=_by_time(rounds), rounds_ever=number, promised_on=None), *OF_A_ROUND)
    return replace(fresh, fired={**fresh.fired, "thank_you": came}) if came else fresh


def with_date(process: Process, when: Timed) -> Process:
    """Move the only interview there is, which was moved while it was talked about; else add one."""
    if len(process.rounds) != 1:
        return with_round(process, when)
    return again(at_another_time(process, process.rounds[0], when), *OF_A_ROUND)


def at_another_time(process: Process, one: Round, when: Timed) -> Process:
    """Move an interview; it keeps its number, and the change is counted."""
    anew = replace(one, at=when.at, day_only=when.day_only, moved=one.moved + 1)
    return replace(process, rounds=_by_time(tuple(anew if other == one else other for other in process.rounds)))


def _by_time(rounds: tuple[Round, ...]) -> tuple[Round, ...]:
    return tuple(sorted(rounds, key=lambda one: one.at))


def has_been(process: Process, over: Answer | None) -> Process:
    """Note when the interview was: a date near one on record corrects that, another adds one."""
    if not isinstance(over, Timed) or any(one.at == over.at for one in process.rounds):
        return process
    same_day = [one for one in process.rounds if one.at.date() == over.at.date()]
    if not same_day:
        return with_round(process, over)
    if over.day_only:
        return process  # the hour on record says more
    return at_another_time(process, min(same_day, key=lambda one: abs(one.at - over.at)), over)
