"""What happens before an interview: dates fixed and moved, concerns and questions noted for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.happenings.noting import OF_A_ROUND, about, again, at_another_time, text, with_date, with_round
from conversations.model import Answers, Picked, Several, Timed
from conversations.process import Process


def moved(process: Process, answers: Answers, now: datetime) -> Process:
    """Move the round that was picked, or the one ahead, or the last one."""
    to, picked = answers.get("moved_to"), answers.get("round")
    if not isinstance(to, Timed):
        return process
    meant = process.next_round(now) or process.last_round(now)
    if isinstance(picked, Picked):
        meant = next((one for one in process.rounds if f"r{one.number}" == picked.choice), meant)
    if meant is None:
        return with_round(process, to)
    return again(at_another_time(process, meant, to), *OF_A_ROUND)


def round_added(process: Process, answers: Answers, _: datetime) -> Process:
    """Note the next interview; what was said about people at the last one is over, the concerns stay (B5)."""
    when = answers.get("new_round")
    fresh = replace(
        process,
        decision="go",
        ended="",
        ended_on=None,
        leaving_at=None,
    )
    if isinstance(when, Timed):
        return with_round(fresh, when)
    # They have answered, only without a date: nobody is to be asked for news of the last one.
    return replace(fresh, let_be=tuple(dict.fromkeys((*fresh.let_be, "follow_up", "final_note", "let_go"))))


def round_removed(process: Process, answers: Answers, _: datetime) -> Process:
    """Take the picked interview away."""
    picked = answers.get("round")
    left = tuple(one for one in process.rounds if not isinstance(picked, Picked) or f"r{one.number}" != picked.choice)
    return replace(process, rounds=left)


def noted_concerns(process: Process, answers: Answers, now: datetime) -> Process:
    """Keep what to raise at the next interview, and when that is (B5)."""
    concerns, when = answers.get("concerns"), answers.get("next_when")
    process = about(process, answers)
    if isinstance(concerns, Several):
        process = again(replace(process, concerns=concerns), "ahead")
    if isinstance(when, Timed) and process.next_round(now) is None:
        process = with_round(process, when)
    return replace(process, decision="go", leaving_at=None)


def concerns_changed(process: Process, answers: Answers, _: datetime) -> Process:
    """Keep the concerns as they were changed."""
    concerns = answers.get("concerns")
    return replace(process, concerns=concerns if isinstance(concerns, Several) else Several())


def asked_for_talk(process: Process, answers: Answers, _: datetime) -> Process:
    """Note that this is about an informational interview."""
    return replace(about(process, answers), kind="informational", decision="go")


def talk_planned(process: Process, answers: Answers, now: datetime) -> Process:
    """Keep an informational interview's date, whom it is with, and the questions chosen for it, goal by goal."""
    process, when = asked_for_talk(process, answers, now), answers.get("when")
    if isinstance(when, Timed) and not any(one.at == when.at for one in process.rounds):
        process = with_date(process, when)
    options: list[str] = []
    own: list[str] = []
    for step in ("goal_fit", "goal_roles", "goal_contact", "own_questions"):
        chosen = answers.get(step)
        if isinstance(chosen, Several):
            options += chosen.options
            own += chosen.own
    whom = text(answers, "person") or process.recipient
    return replace(process, recipient=whom, questions=Several(tuple(options), tuple(own)))
