"""A company asked for: one that is on record with all that is known about it, or any other, and never two mixed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.check import checked
from conversations.engine import advance, begin
from conversations.model import (
    Answer,
    AskCompany,
    AskText,
    Choice,
    Facts,
    Flow,
    Item,
    Menu,
    Picked,
    Rejection,
    Said,
    State,
    WentBack,
    Wrote,
)
from tests.unit.test_engine_lists import ENDS, FACTS, offered, say, tap, turn

COMPANY = AskCompany(id="company", among="open", goto="role", max_chars=10)
APPLYING = checked(
    Flow(
        "applying",
        1,
        "company",
        (
            COMPANY,
            AskText(id="role", goto="why", depends=("company",)),
            AskText(id="why", goto="after", depends=("company",)),
            Menu(id="after", choices=(Choice("ok", goto="done"),)),
            *ENDS,
        ),
        given=("process", "stage"),
    )
)
ACME: dict[str, Answer] = {"company": Wrote("Acme"), "role": Wrote("Analyst"), "stage": Picked("waiting")}
BOLT: dict[str, Answer] = {"company": Wrote("Bolt"), "stage": Picked("ahead")}
ON_RECORD = replace(
    FACTS,
    items={"p1": Item("Acme · Analyst", ACME), "p2": Item("Bolt", BOLT)},
    listed={"open": ("p1", "p2"), "live": ("p1", "p2"), "ended": ()},
)


def test_a_company_on_record_brings_what_is_known() -> None:
    start = begin(APPLYING, ON_RECORD).state
    assert offered(APPLYING, start, ON_RECORD) == ["p1", "p2"]
    state = tap(APPLYING, start, "p1", facts=ON_RECORD)
    assert state.step == "why"
    assert state.answers == {**ACME, "process": Picked("p1")}


def test_any_other_name_is_a_company_too() -> None:
    start = begin(APPLYING, FACTS).state
    assert offered(APPLYING, start) == []
    state = say(APPLYING, start, " Kopi  & Co ")
    assert (state.step, state.answers) == ("role", {"company": Wrote("Kopi & Co")})
    assert advance(APPLYING, start, Said("x" * 11), FACTS) == Rejection("too-long", limit=10)


def test_begun_about_a_process_it_is_not_asked() -> None:
    state = begin(APPLYING, ON_RECORD, {"process": Picked("p1")}).state
    assert (state.step, state.answers["role"]) == ("why", Wrote("Analyst"))
    gone = begin(APPLYING, ON_RECORD, {"process": Picked("p9")}).state
    assert gone.step == "company", "a process that is gone says nothing"


def back_to_company(state: State, facts: Facts) -> State:
    while state.step != "company":
        state = turn(APPLYING, state, WentBack(), facts).state
    return state


@pytest.mark.parametrize("first", ["p1", "Kopi"])
def test_what_was_said_about_one_company_never_clings_to_another(first: str) -> None:
    """product.md: dialogues never mix. Back, and another company: everything that hangs on it is asked again."""
    state = begin(APPLYING, ON_RECORD).state
    state = tap(APPLYING, state, first, facts=ON_RECORD) if first == "p1" else say(APPLYING, state, first, ON_RECORD)
    state = say(APPLYING, state, "Boss", ON_RECORD) if state.step == "role" else state
    state = back_to_company(say(APPLYING, state, "Because.", ON_RECORD), ON_RECORD)
    bolt = tap(APPLYING, state, "p2", facts=ON_RECORD)
    assert (bolt.step, bolt.answers) == ("role", {**BOLT, "process": Picked("p2")})
    typed = say(APPLYING, state, "Delta", ON_RECORD)
    assert (typed.step, typed.answers) == ("role", {"company": Wrote("Delta")})


def test_the_same_company_once_more_keeps_what_was_said() -> None:
    state = say(APPLYING, tap(APPLYING, begin(APPLYING, ON_RECORD).state, "p1", facts=ON_RECORD), "Why.", ON_RECORD)
    again = tap(APPLYING, back_to_company(state, ON_RECORD), "p1", facts=ON_RECORD)
    assert (again.step, again.answers["why"]) == ("after", Wrote("Why."))
