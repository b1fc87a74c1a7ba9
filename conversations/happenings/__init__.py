"""What can happen to a process, as a table: each takes the record as it was, and what the conversation says of it.

Pure: the same record, answers and moment give the same record. Reminders that a change makes meaningful again lose
their mark of having come; what follows for their times is etiquette's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from conversations.flows.decide_guards import DAYTIME
from conversations.happenings.after import debriefed, details, people, promised, talk_over, unthanked
from conversations.happenings.ahead import (
    asked_for_talk,
    concerns_changed,
    moved,
    noted_concerns,
    round_added,
    round_removed,
    talk_planned,
)
from conversations.happenings.noting import about, again, text, with_date, with_round
from conversations.model import Answers, Picked, Timed
from conversations.process import Decision, Ended, Process

Happening = Callable[[Process, Answers, datetime], Process]


def happen(name: str, process: Process, answers: Answers, now: datetime) -> Process:
    """Return the record after something happened; ``now`` is the person's naive local time."""
    return HAPPENINGS[name](process, answers, now)


def begun(answers: Answers) -> Process:
    """Return a new record with what a conversation knows of it."""
    return about(Process(company=text(answers, "company")), answers)


def _decided(decision: Decision, ended: Ended = "") -> Happening:
    def happening(process: Process, answers: Answers, now: datetime) -> Process:
        process = about(process, answers)
        when, excuse = answers.get("when"), answers.get("excuses")
        daytime = isinstance(excuse, Picked) and excuse.choice in DAYTIME
        if isinstance(when, Timed):
            known = any(one.at == when.at for one in process.rounds)
            process = process if known else with_date(process, when)
            kept = tuple(replace(one, daytime=daytime) if one.at == when.at else one for one in process.rounds)
            process = replace(process, rounds=kept)
        return replace(
            process,
            decision=decision,
            decided_on=now.date(),
            ended=ended,
            ended_on=now.date() if ended else None,
            leaving_at=None if ended else process.leaving_at,
        )

    return happening


def _added(process: Process, answers: Answers, _: datetime) -> Process:
    process = replace(about(process, answers), decision="go")
    when = answers.get("when")
    return with_round(process, when) if isinstance(when, Timed) else process


def _renamed(process: Process, answers: Answers, _: datetime) -> Process:
    return about(process, answers)


def _sent(process: Process, answers: Answers, now: datetime) -> Process:
    """Note that a letter went out, by its kind."""
    writing = answers.get("writing")
    kind = writing.choice if isinstance(writing, Picked) else ""
    match kind:
        case "thanks":
            return replace(details(process, answers), thanked_on=now.date())
        case "follow_up":
            return replace(process, followed_up_on=now.date())
        case "final_note":
            return replace(process, final_note_on=now.date())
        case "check_back":
            return replace(process, check_back_on=None)
        case "decline":
            return _ended("declined")(process, answers, now)
        case "accept":
            return replace(about(process, answers), decision="go")
        case _:
            return process


def _dated(field: str) -> Happening:
    return lambda process, _, now: replace(process, **{field: now.date()})  # type: ignore[arg-type]  # a date field


def _thanked(process: Process, answers: Answers, now: datetime) -> Process:
    return replace(about(process, answers), thanked_on=now.date())


def _ended(ended: Ended) -> Happening:
    def happening(process: Process, answers: Answers, now: datetime) -> Process:
        return replace(about(process, answers), ended=ended, ended_on=now.date(), leaving_at=None)

    return happening


def _revived(process: Process, _: Answers, now: datetime) -> Process:
    """Take it up again; letting go is not spoken of for a while."""
    decision: Decision = "go" if process.decision in {"decline", "dropped", ""} else process.decision
    return again(replace(process, ended="", ended_on=None, revived_on=now.date(), decision=decision), "let_go")


def _leaving(process: Process, answers: Answers, now: datetime) -> Process:
    return again(replace(about(process, answers), leaving_at=now), "unsent")


def _staying(process: Process, answers: Answers, _: datetime) -> Process:
    return replace(about(process, answers), leaving_at=None)


def _checked_back(process: Process, _: Answers, __: datetime) -> Process:
    return replace(process, check_back_on=None)


HAPPENINGS: Mapping[str, Happening] = {
    "go": _decided("go"),
    "declined": _decided("decline", "declined"),
    "undecided": _decided("open"),
    "dropped": _decided("dropped", "closed"),
    "added": _added,
    "renamed": _renamed,
    "moved": moved,
    "next_round": round_added,
    "round_removed": round_removed,
    "concerns": noted_concerns,
    "leaving": _leaving,
    "staying": _staying,
    "withdrawn": _ended("withdrawn"),
    "debriefed": debriefed,
    "people": people,
    "concerns_changed": concerns_changed,
    "no_thanks": unthanked,
    "sent": _sent,
    "promised": promised,
    "thanked": _thanked,
    "followed_up": _dated("followed_up_on"),
    "final_note": _dated("final_note_on"),
    "offer": _ended("offer"),
    "rejected": _ended("rejected"),
    "closed": _ended("closed"),
    "revived": _revived,
    "asked_for_talk": asked_for_talk,
    "talk_planned": talk_planned,
    "talk_over": talk_over,
    "checked_back": _checked_back,
}
