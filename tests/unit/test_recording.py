"""Processes on disk: what was written is read as it was, by us and by who comes after us; what cannot be is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.codec import UnreadableStateError
from conversations.etiquette import AGENDA
from conversations.model import Placed, Several
from conversations.process import Decision, Ended, Kind, Met, Process, Round
from conversations.recording import FORMAT, decode_process, encode_process

# As the version before processes wrote it (bot/dispatcher/profile.py, record_of), byte for byte.
FORMAT_1: dict[str, Any] = json.loads("""{
    "company": "Kopi & Söhne",
    "role": "Analyst",
    "when": "2026-12-08T15:00:00",
    "day_only": false,
    "daytime": true,
    "decision": "go",
    "decided_on": "2026-11-23",
    "answers": {
        "register": {"picked": "formal"},
        "company": {"wrote": "Kopi & Söhne"},
        "role": {"wrote": "Analyst"},
        "when": {"timed": "2026-12-08T15:00:00", "day_only": false},
        "when_ok": {"picked": "yes"},
        "fit": {"picked": "gladly"},
        "employed": {"picked": "full"},
        "priorities": {"several": ["learning"], "own": []},
        "excuses": {"picked": "leave"},
        "decision": {"picked": "go"}
    }
}""")

MOMENTS = st.datetimes(datetime.fromisoformat("2020-01-01"), datetime.fromisoformat("2040-01-01"))
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1))
TEXTS = st.text(max_size=20)
SEVERAL = st.builds(Several, st.lists(TEXTS, max_size=3).map(tuple), st.lists(TEXTS, max_size=3).map(tuple), TEXTS)
PROCESSES = st.builds(
    Process,
    company=TEXTS,
    id=st.just("p7"),
    uid=TEXTS,
    kind=st.sampled_from(get_args(Kind)),
    role=TEXTS,
    recipient=TEXTS,
    decision=st.sampled_from(get_args(Decision)),
    decided_on=DAYS,
    ended=st.sampled_from(get_args(Ended)),
    ended_on=DAYS,
    rounds=st.lists(
        st.builds(Round, st.integers(1, 99), MOMENTS, st.booleans(), st.booleans(), st.integers(0, 9)), max_size=3
    ).map(tuple),
    people=st.lists(st.builds(Met, TEXTS, TEXTS), max_size=3).map(tuple),
    concerns=SEVERAL,
    questions=SEVERAL,
    promised_on=DAYS,
    debriefed_on=DAYS,
    thanked_on=DAYS,
    followed_up_on=DAYS,
    final_note_on=DAYS,
    leaving_at=st.none() | MOMENTS,
    check_back_on=DAYS,
    revived_on=DAYS,
    fired=st.dictionaries(st.sampled_from(sorted(AGENDA)), st.lists(MOMENTS, max_size=3).map(tuple)),
    let_be=st.lists(TEXTS, max_size=3).map(tuple),
    place=st.none() | st.builds(Placed, TEXTS, TEXTS, TEXTS),
)
FULL = Process(
    "Acme",
    id="p7",
    uid="abc",
    rounds=(Round(1, datetime.fromisoformat("2026-12-01T15:00"), daytime=True),),
    people=(Met("Kim", "the tour"),),
    concerns=Several(("hours",), ("Probezeit?",)),
    promised_on=date(2026, 12, 18),
    leaving_at=datetime.fromisoformat("2026-12-02T10:30:15"),
    fired={"ahead": (datetime.fromisoformat("2026-11-30T18:00"),)},
)


@settings(max_examples=200, deadline=None)
@given(PROCESSES)
def test_every_process_survives_being_saved(process: Process) -> None:
    saved = json.loads(json.dumps(encode_process(process)))
    assert decode_process(saved, 7) == process
    assert encode_process(decode_process(saved, 7)) == encode_process(process)


def test_everything_but_the_id_is_written() -> None:
    """A field that somebody adds and forgets to save would be lost with the next restart."""
    assert encode_process(FULL).keys() == {"format", *(field.name for field in fields(Process))} - {"id"}


def test_a_record_from_before_employers_had_a_place_is_read() -> None:
    """Both versions of us may run side by side while one replaces the other."""
    saved = {name: value for name, value in encode_process(FULL).items() if name != "place"}
    assert decode_process(saved, 7) == FULL
    abroad = replace(FULL, place=Placed("Köln", "Europe/Berlin", "DE.NW"))
    assert decode_process(encode_process(abroad), 7) == abroad


def test_the_id_is_the_stores() -> None:
    assert decode_process(encode_process(FULL), 12).id == "p12"


# --- what an older version wrote


def test_a_record_of_the_first_format_is_read_as_it_was() -> None:
    assert decode_process(FORMAT_1, 3) == Process(
        "Kopi & Söhne",
        id="p3",
        role="Analyst",
        decision="go",
        decided_on=date(2026, 11, 23),
        rounds=(Round(1, datetime.fromisoformat("2026-12-08T15:00"), daytime=True),),
        rounds_ever=1,
    )


@pytest.mark.parametrize(
    ("decision", "ended"), [("go", ""), ("open", ""), ("decline", "declined"), ("dropped", "closed")]
)
def test_an_older_decision_means_what_it_meant(decision: Decision, ended: Ended) -> None:
    process = decode_process({**FORMAT_1, "decision": decision}, 3)
    assert (process.decision, process.ended) == (decision, ended)
    assert process.ended_on == (date(2026, 11, 23) if ended else None)


def test_an_older_record_without_a_date_or_with_a_day_only() -> None:
    assert decode_process({**FORMAT_1, "when": "", "role": ""}, 3).rounds == ()
    day_only = decode_process({**FORMAT_1, "when": "2026-12-08T00:00:00", "day_only": True, "daytime": False}, 3)
    assert day_only.rounds == (Round(1, datetime.fromisoformat("2026-12-08"), day_only=True),)


def test_an_older_record_is_written_anew_in_todays_format() -> None:
    process = decode_process(FORMAT_1, 3)
    assert encode_process(process)["format"] == FORMAT
    assert decode_process(encode_process(process), 3) == process
    assert "format" not in FORMAT_1, "what was saved is not changed by reading it"


# --- what cannot be read


def _unreadable() -> Iterator[tuple[str, object]]:
    good = encode_process(FULL)
    yield "newer", {**good, "format": FORMAT + 1}
    yield "older than ever", {**good, "format": 0}
    yield "a format in words", {**good, "format": "2"}
    yield "no such kind", {**good, "kind": "wedding"}
    yield "no such decision", {**good, "decision": "perhaps"}
    yield "no such end", {**good, "ended": "eaten"}
    yield "a date that is none", {**good, "promised_on": "soon"}
    yield "a date that is a number", {**good, "promised_on": 20261218}
    yield "a moment that is none", {**good, "leaving_at": "2026-13-01T00:00"}
    yield "a round that is a text", {**good, "rounds": ["r1"]}
    yield "a round without its time", {**good, "rounds": [{"number": 1}]}
    yield "a round of no number", {**good, "rounds": [{**good["rounds"][0], "number": "one"}]}
    yield "a round of endless number", {**good, "rounds": [{**good["rounds"][0], "number": float("inf")}]}
    yield "rounds that are none", {**good, "rounds": None}
    yield "people without names", {**good, "people": [{"detail": "x"}]}
    yield "concerns that are words", {**good, "concerns": {"wrote": "hours"}}
    yield "concerns of no kind", {**good, "concerns": {"sang": "la"}}
    yield "questions that are none", {**good, "questions": None}
    yield "reminders as a list", {**good, "fired": []}
    yield "reminders at no time", {**good, "fired": {"ahead": [None]}}
    yield "reminders to let be as a number", {**good, "let_be": 3}
    yield "a list", [good]
    yield "nothing", None
    for name in good:
        if name not in {"format", "place"}:
            yield f"no {name}", {key: value for key, value in good.items() if key != name}
    for name in FORMAT_1:
        if name != "answers":  # they were kept for people, not for us
            yield f"first format, no {name}", {key: value for key, value in FORMAT_1.items() if key != name}
    yield "first format, no such decision", {**FORMAT_1, "decision": "perhaps"}
    yield "first format, no date", {**FORMAT_1, "decided_on": "yesterday"}
    yield "first format, a company that is none", {**FORMAT_1, "company": None}
    yield "first format, a role that is a list", {**FORMAT_1, "role": ["Analyst"]}


@pytest.mark.parametrize(("why", "saved"), list(_unreadable()), ids=[why for why, _ in _unreadable()])
def test_what_cannot_be_read_is_said_so(why: str, saved: Any) -> None:
    """It is kept as it is; an apology beats a guess."""
    with pytest.raises(UnreadableStateError):
        decode_process(saved, 7)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=200, deadline=None)
@given(st.data(), JUNK)
def test_damage_of_any_kind_is_unreadable_or_sound(data: st.DataObject, junk: Any) -> None:
    """Either the record is read and can be written again, or it is refused; nothing else comes of damage."""
    good = data.draw(st.sampled_from((encode_process(FULL), FORMAT_1)))
    key = data.draw(st.sampled_from(sorted(good)))
    try:
        process = decode_process({**good, key: junk}, 7)
    except UnreadableStateError:
        return
    assert all(isinstance(text, str) for text in (process.company, process.role, process.recipient, process.uid))
    assert decode_process(json.loads(json.dumps(encode_process(process))), 7) == process
