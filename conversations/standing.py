"""How a process stands, as answers: what conversations, letters and texts can say about it."""

from __future__ import annotations

from datetime import date, datetime, time

from conversations.etiquette import Situation, budget
from conversations.flows.informational import GOALS
from conversations.model import Answer, Answers, Picked, Several, Timed, Wrote
from conversations.process import Process, Round


def answers_of(process: Process, situation: Situation) -> Answers:
    """Return everything on record by answer name (known.NAMES); what is not known is not there."""
    now = situation.now
    ahead, over = process.next_round(now), process.last_round(now)
    known: dict[str, Answer] = {
        "company": Wrote(process.company),
        "kind": Picked(process.kind),
        "stage": Picked(process.stage(now)),
    }
    if over is not None or process.kind == "informational":
        gone = sum(1 for one in process.rounds if process.is_over(one, now))
        known["rounds"] = Picked("none" if not gone else "one" if gone == 1 else "several")
    texts = {"role": process.role, "recipient": process.recipient}
    known |= {name: Wrote(text) for name, text in texts.items() if text}
    if process.place is not None:
        known["employer"] = process.place
    if ahead is not None:
        known["when"] = known["next_when"] = _timed(ahead)
    if over is not None:
        known["talked_on"] = _on(over.at.date())
        known["over_at"] = _timed(over)
    if process.people:
        known["people"] = Several((), tuple(one.name for one in process.people))
    known |= {
        name: several
        for name, several in {"concerns": process.concerns, "questions": process.questions}.items()
        if len(several)
    }
    if process.kind == "informational":
        known |= _talk(process)
    latest = process.rounds[-1].at.date() if process.rounds else None
    days = {
        "promised": process.promised_on,
        "debriefed_on": process.debriefed_on,
        "thanked_on": process.thanked_on,
        "followed_up_on": process.followed_up_on,
        "final_note_on": process.final_note_on,
    }
    # What was said and sent about an earlier interview does not count for the latest one.
    days = {name: day for name, day in days.items() if day is not None and (latest is None or day >= latest)}
    allowed = budget(process, situation)
    if allowed is not None:
        days |= {
            "follow_up_from": allowed.follow_up_from,
            "final_from": allowed.final_from,
            "let_go_on": allowed.let_go_on,
            "phone_from": allowed.phone_from,
        }
    return known | {name: _on(day) for name, day in days.items() if day is not None}


def _talk(process: Process) -> dict[str, Answer]:
    """Return what was prepared for an informational interview, by the questions that had asked for it."""
    if not len(process.questions):
        return {"person": Wrote(process.recipient)} if process.recipient else {}
    known: dict[str, Answer] = {"person": Wrote(process.recipient) if process.recipient else Picked("unknown")}
    for step, options in GOALS.items():
        chosen = tuple(option for option in process.questions.options if option in options)
        known[step] = Several(chosen) if chosen else Picked("none")
    own = process.questions.own
    return known | {"own_questions": Several((), own) if own else Picked("none")}


def _on(day: date) -> Timed:
    return Timed(datetime.combine(day, time()), day_only=True)


def _timed(one: Round) -> Timed:
    return Timed(one.at, one.day_only)
