"""Small changes to a record that many happenings are made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from conversations.model import Answer, Answers, Picked, Timed, Wrote
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
    return replace(
        process,
        company=text(answers, "company") or process.company,
        role=text(answers, "role") or ("" if isinstance(answers.get("role"), Picked) else process.role),
        recipient=text(answers, "recipient")
        or ("" if answers.get("recipient") == Picked("none") else process.recipient),
    )


def again(process: Process, *kinds: str) -> Process:
    """Let reminders of these kinds come again."""
    fired = {kind: at for kind, at in process.fired.items() if kind not in kinds}
    return replace(process, fired=fired, let_be=tuple(kind for kind in process.let_be if kind not in kinds))


def with_round(process: Process, when: Timed, *, daytime: bool = False) -> Process:
    """Add an interview with a number of its own; its reminders come anew."""
    number = max((one.number for one in process.rounds), default=0) + 1
    added = Round(number, when.at, when.day_only, daytime)
    process = replace(process, rounds=tuple(sorted((*process.rounds, added), key=lambda one: one.at)))
    return again(process, *OF_A_ROUND)


def has_been(process: Process, over: Answer | None) -> Process:
    """Note when the interview was: a date near one on record corrects that, another adds one."""
    if not isinstance(over, Timed) or any(one.at == over.at for one in process.rounds):
        return process
    same_day = [one for one in process.rounds if one.at.date() == over.at.date()]
    if not same_day:
        return with_round(process, over)
    if over.day_only:
        return process  # the hour on record says more
    anew = replace(same_day[0], at=over.at, day_only=over.day_only, moved=same_day[0].moved + 1)
    return replace(process, rounds=tuple(anew if one == same_day[0] else one for one in process.rounds))
