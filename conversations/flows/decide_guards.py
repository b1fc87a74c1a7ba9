"""What decide's ways depend on: earlier decisions, a job, the excuse budget (A4), and what was decided."""

from __future__ import annotations

from datetime import timedelta

from conversations.model import Answers, Facts, Guard, Picked, Timed, Wrote

EXCUSE_BUDGET = 3  # daytime interviews within the window: from this one on, the boss starts to wonder (A4)
EXCUSE_WINDOW = timedelta(days=30)
DAYTIME = ("leave", "excuse", "thin")  # answers to "excuses" that mean working hours


def _decided_before(answers: Answers, facts: Facts) -> bool:
    company = answers.get("company")
    return isinstance(company, Wrote) and company.text.casefold() in facts.decided


def _has_job(answers: Answers, _: Facts) -> bool:
    return answers.get("employed") in (Picked("full"), Picked("part"))


def _excuses_run_out(answers: Answers, facts: Facts) -> bool:
    excuse, when = answers.get("excuses"), answers.get("when")
    if not (isinstance(excuse, Picked) and excuse.choice in DAYTIME):
        return False
    day = when.at.date() if isinstance(when, Timed) else facts.today
    near = [other for other in facts.daytime_interviews if abs(other - day) < EXCUSE_WINDOW]
    return len(near) + 1 >= EXCUSE_BUDGET


def _going(answers: Answers, _: Facts) -> bool:
    return answers.get("decision") == Picked("go")


def _declining(answers: Answers, _: Facts) -> bool:
    return answers.get("decision") == Picked("decline")


def _nothing_else_there(answers: Answers, facts: Facts) -> bool:
    return _going(answers, facts) and answers.get("doors") == Picked("no")


def _letter_written(answers: Answers, _: Facts) -> bool:
    return "letter_language" in answers


def _watching(answers: Answers, _: Facts) -> bool:
    return answers.get("in_view") == Picked("yes")


def _no_date(answers: Answers, _: Facts) -> bool:
    return not isinstance(answers.get("when"), Timed)


NO_DATE = Guard("no date yet", _no_date)
NOTHING_ELSE_THERE = Guard("going, no other role there", _nothing_else_there)
LETTER_WRITTEN = Guard("letter written", _letter_written)
WATCHING = Guard("watched already", _watching)
DECIDED_BEFORE = Guard("decided before", _decided_before)
HAS_JOB = Guard("has a job", _has_job)
EXCUSES_RUN_OUT = Guard("third in 30 days", _excuses_run_out)
GOING = Guard("going", _going)
DECLINING = Guard("declining", _declining)
