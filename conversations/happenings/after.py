"""What happens once an interview is over: who was there, what they promised, what an informational talk came to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from conversations.happenings.ahead import asked_for_talk, moved
from conversations.happenings.noting import about, again, day, has_been
from conversations.model import Answers, Each, Picked, Several, Timed
from conversations.process import Met, Process

CHECK_BACK = timedelta(weeks=4)  # C7, where they named no date themselves


def debriefed(process: Process, answers: Answers, now: datetime) -> Process:
    """Keep who was there and what they promised; an interview nobody had noted is added."""
    process = people(about(process, answers), answers, now)
    over, told = answers.get("over_at"), process.last_round(now)
    told_before = told and process.debriefed_on and told.at.date() <= process.debriefed_on
    if told and told_before and isinstance(over, Timed) and over.at.date() not in {r.at.date() for r in process.rounds}:
        # Its date is put right: there was no other interview.
        process = moved(process, {"moved_to": over, "round": Picked(f"r{told.number}")}, now)
    process = has_been(process, over)
    process = promised(process, {"promised": answers.get("promised", Picked("nothing"))}, now)
    return replace(process, decision="go", debriefed_on=now.date())


def people(process: Process, answers: Answers, _: datetime) -> Process:
    """Keep names, each with the detail it had."""
    names = answers.get("people")
    if not isinstance(names, Several):
        return replace(process, people=()) if isinstance(names, Picked) else process
    before = {one.name: one.detail for one in process.people}
    return replace(process, people=tuple(Met(name, before.get(name, "")) for name in names.own))


def details(process: Process, answers: Answers) -> Process:
    """Keep what each of the people is thanked for."""
    said, names = answers.get("details"), answers.get("people")
    if not isinstance(said, Each) or not isinstance(names, Several):
        return process
    told = dict(zip(names.own, said.texts, strict=False))
    return replace(process, people=tuple(replace(one, detail=told.get(one.name, one.detail)) for one in process.people))


def promised(process: Process, answers: Answers, _: datetime) -> Process:
    """Keep the date they named; "nothing promised" takes it away."""
    said = answers.get("new_promise", answers.get("promised"))
    if isinstance(said, Timed) and said.at.date() != process.promised_on:
        return again(replace(process, promised_on=said.at.date()), "follow_up", "final_note", "let_go")
    return replace(process, promised_on=None) if said == Picked("nothing") else process


def unthanked(process: Process, _: Answers, __: datetime) -> Process:
    """Note that no thank-you is wanted; it is no duty (D3)."""
    return replace(process, let_be=tuple(dict.fromkeys((*process.let_be, "thank_you"))))


def talk_over(process: Process, answers: Answers, now: datetime) -> Process:
    """Keep how an informational interview went: when to look back (C7), or that it ends here; asked once."""
    process, outcome, over = asked_for_talk(process, answers, now), answers.get("outcome"), answers.get("over_at")
    if isinstance(over, Timed) and over.at.date() not in {one.at.date() for one in process.rounds}:
        process = moved(process, {"moved_to": over}, now)  # there was one talk, on another day than arranged or said
    process = unthanked(has_been(process, over), answers, now)
    if outcome == Picked("not_for_me"):
        return replace(process, ended="closed", ended_on=now.date())
    if outcome == Picked("lead"):
        return replace(process, ended="", ended_on=None, check_back_on=None)  # it goes on elsewhere (C9)
    named = day(answers, "check_back_on") or now.date() + CHECK_BACK
    return again(replace(process, ended="", ended_on=None, check_back_on=named), "check_back")
