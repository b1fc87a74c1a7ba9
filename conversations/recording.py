"""Processes to JSON values and back. What an older version of us wrote is read as it was meant then."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, get_args

from conversations.codec import UnreadableStateError, decode_answer, encode_answer
from conversations.model import Placed, Several
from conversations.process import Decision, Ended, Kind, Met, Process, Round

FORMAT = 2  # 1 had company, role, when, day_only, daytime, decision, decided_on and the answers themselves

Json = dict[str, Any]  # JSON values as the json modules give them; checked on the way in

_DATES = (
    "decided_on",
    "ended_on",
    "revived_on",
    "promised_on",
    "debriefed_on",
    "thanked_on",
    "followed_up_on",
    "final_note_on",
    "check_back_on",
)


def encode_process(process: Process) -> Json:
    """Return everything about a process but its id as JSON values."""
    return {
        "format": FORMAT,
        "uid": process.uid,
        "company": process.company,
        "role": process.role,
        "recipient": process.recipient,
        "kind": process.kind,
        "decision": process.decision,
        "ended": process.ended,
        "rounds": [
            {
                "number": one.number,
                "at": one.at.isoformat(),
                "day_only": one.day_only,
                "daytime": one.daytime,
                "moved": one.moved,
            }
            for one in process.rounds
        ],
        "rounds_ever": process.rounds_ever,
        "people": [{"name": one.name, "detail": one.detail} for one in process.people],
        "concerns": encode_answer(process.concerns),
        "questions": encode_answer(process.questions),
        "place": encode_answer(process.place) if process.place else None,
        "leaving_at": process.leaving_at.isoformat() if process.leaving_at else None,
        "fired": {kind: [at.isoformat() for at in came] for kind, came in process.fired.items()},
        "let_be": list(process.let_be),
        **{name: day.isoformat() if (day := getattr(process, name)) else None for name in _DATES},
    }


def decode_process(saved: Json, record_id: int) -> Process:
    """Read a process. Raises UnreadableStateError for what is damaged or newer than we are."""
    try:
        found = _first_format(saved) if "format" not in saved else _second_format(saved)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise UnreadableStateError(f"a damaged process: {type(error).__name__}") from error
    return _with_id(found, record_id)


def _with_id(values: Json, record_id: int) -> Process:
    if values["kind"] not in get_args(Kind) or values["decision"] not in get_args(Decision):
        raise UnreadableStateError("a process of no known kind")
    if values["ended"] not in get_args(Ended):
        raise UnreadableStateError("a process with no known end")
    return Process(id=f"p{record_id}", **values)


def _second_format(saved: Json) -> Json:
    if saved["format"] != FORMAT:
        raise UnreadableStateError(f"process of format {saved['format']!r}")
    texts = {name: _text(saved[name]) for name in ("uid", "company", "role", "recipient", "kind", "decision", "ended")}
    leaving = saved["leaving_at"]
    return {
        **texts,
        "rounds": tuple(
            Round(
                int(r["number"]),
                datetime.fromisoformat(r["at"]),
                bool(r["day_only"]),
                bool(r["daytime"]),
                int(r["moved"]),
            )
            for r in saved["rounds"]
        ),
        "rounds_ever": int(saved["rounds_ever"]),
        "people": tuple(Met(_text(one["name"]), _text(one["detail"])) for one in saved["people"]),
        "concerns": _several(saved["concerns"]),
        "questions": _several(saved["questions"]),
        "place": _place(saved["place"]) if saved.get("place") else None,
        "leaving_at": datetime.fromisoformat(leaving) if leaving else None,
        "fired": {kind: tuple(map(datetime.fromisoformat, came)) for kind, came in saved["fired"].items()},
        "let_be": tuple(map(_text, saved["let_be"])),
        **{name: date.fromisoformat(saved[name]) if saved[name] else None for name in _DATES},
    }


def _first_format(saved: Json) -> Json:
    when, decision = saved["when"], saved["decision"]
    day_only, daytime = bool(saved["day_only"]), bool(saved["daytime"])
    rounds = (Round(1, datetime.fromisoformat(when), day_only, daytime),) if when else ()
    decided_on = date.fromisoformat(saved["decided_on"])
    ended = {"decline": "declined", "dropped": "closed"}.get(decision, "")
    return {
        "company": _text(saved["company"]),
        "role": _text(saved["role"]),
        "kind": "application",
        "decision": decision,
        "decided_on": decided_on,
        "ended": ended,
        "ended_on": decided_on if ended else None,
        "rounds": rounds,
        "rounds_ever": len(rounds),
    }


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise UnreadableStateError("a text that is none")
    return value


def _place(saved: Json) -> Placed:
    answer = decode_answer(saved)
    if not isinstance(answer, Placed):
        raise UnreadableStateError("a place that is none")
    return answer


def _several(saved: Json) -> Several:
    answer = decode_answer(saved)
    if not isinstance(answer, Several):
        raise UnreadableStateError("a list that is none")
    return answer
