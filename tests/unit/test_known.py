"""What is on record, brought into a conversation about it, kept as it stands now, and let go for another company."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from conversations.known import NAMES, PROCESS, brought, refreshed, without
from conversations.model import (
    Answer,
    AskChoice,
    AskCompany,
    AskSeveral,
    AskText,
    Choice,
    End,
    Facts,
    Flow,
    Item,
    Picked,
    Several,
    State,
    Timed,
    Wrote,
)
from conversations.registry import FLOWS
from conversations.standing import answers_of
from tests.unit.agendas import application, situation

TODAY = date(2026, 12, 1)
YES = (Choice("enough", goto="done"),)
TALK = Flow(
    "talk",
    1,
    "company",
    (
        AskCompany(id="company", among="open", goto="role"),
        AskText(id="role", goto="rounds"),
        AskChoice(id="rounds", choices=(Choice("one", goto="people"), Choice("several", goto="people"))),
        AskSeveral(id="people", at_most=3, edits=True, goto="done", choices=YES),
        End("done"),
        End("cancelled"),
    ),
    given=(PROCESS, "stage", "promised", "wish"),
)
KNOWN: dict[str, Answer] = {
    "company": Wrote("Acme"),
    "role": Wrote("Analyst"),
    "rounds": Picked("one"),
    "people": Several((), ("Kim",)),
    "stage": Picked("waiting"),
    "promised": Timed(datetime(2026, 12, 18), True),  # noqa: DTZ001  # local, as all answers are
    "thanked_on": Timed(datetime(2026, 12, 1), True),  # noqa: DTZ001
}
FACTS = Facts(TODAY, items={"p1": Item("Acme · Analyst", KNOWN), "n7": Item("a reminder")})
STATE = State("talk", 1, "people", {PROCESS: Picked("p1"), "stage": Picked("ahead"), "role": Wrote("Boss")})


def test_what_the_flow_asks_or_is_given_is_brought() -> None:
    found = brought(TALK, "p1", FACTS)
    assert found == {PROCESS: Picked("p1"), **{name: KNOWN[name] for name in KNOWN if name != "thanked_on"}}


def test_what_fits_no_question_is_asked_instead() -> None:
    """An answer of another time ("none" where one or several can be picked) is not forced on anybody."""
    odd = replace(FACTS, items={"p1": Item("Acme", {**KNOWN, "rounds": Picked("none"), "people": Several()})})
    assert brought(TALK, "p1", odd).keys().isdisjoint({"rounds", "people"})


def test_of_what_is_gone_nothing_is_brought() -> None:
    assert brought(TALK, "p9", FACTS) == {}


def test_what_was_given_stands_as_it_is_now() -> None:
    """product.md 5: a promise noted elsewhere holds here; what was answered here is the person's own."""
    fresh = refreshed(TALK, STATE, FACTS)
    assert fresh.answers["stage"] == Picked("waiting")
    assert fresh.answers["promised"] == KNOWN["promised"]
    assert fresh.answers["role"] == Wrote("Boss")
    assert replace(fresh, answers={}) == replace(STATE, answers={})


def test_what_is_no_longer_so_is_no_longer_known() -> None:
    """D8: "they promised nothing after all"."""
    promised = replace(STATE, answers={**STATE.answers, "promised": KNOWN["promised"], "wish": Picked("letter")})
    facts = replace(FACTS, items={"p1": Item("Acme", {"company": Wrote("Acme")})})
    assert refreshed(TALK, promised, facts).answers == {
        PROCESS: Picked("p1"),
        "role": Wrote("Boss"),
        "wish": Picked("letter"),
    }


@pytest.mark.parametrize("about", [{}, {PROCESS: Picked("p9")}, {PROCESS: Wrote("p1")}])
def test_without_a_process_on_record_a_state_stays_as_it_is(about: dict[str, Answer]) -> None:
    state = replace(STATE, answers={"stage": Picked("ahead"), **about})
    assert refreshed(TALK, state, FACTS) is state


def test_another_company_is_not_what_the_record_said() -> None:
    answers: dict[str, Answer] = {**KNOWN, PROCESS: Picked("p1"), "wish": Picked("letter")}
    left = without(TALK, answers)
    assert left.keys().isdisjoint({PROCESS, "stage", "promised"})
    assert left["wish"] == Picked("letter"), "what was wished is about no company"
    assert left["role"] == Wrote("Analyst"), "answers of its own steps go by what depends on what"
    assert PROCESS in answers, "the answers given are left as they are"


@pytest.mark.parametrize("flow_id", sorted(FLOWS))
def test_every_flow_is_refreshed_by_what_its_record_says(flow_id: str) -> None:
    """What a flow is given and a record knows is there; what is only handed over to it is nobody's to refresh."""
    flow = FLOWS[flow_id]
    process = application("Tue 1.12. 15:00", recipient="Kim", role="Analyst")
    record = answers_of(process, situation("Wed 2.12. 12:00"))
    facts = Facts(TODAY, items={"p1": Item("Acme", record)})
    state = State(flow.id, flow.version, flow.start, {PROCESS: Picked("p1")})
    fresh = refreshed(flow, state, facts)
    followed = {name for name, needs in flow.recorded.items() if needs in record}
    assert fresh.answers.keys() == {PROCESS, *((set(flow.given) & set(NAMES) | followed) & record.keys())}
    assert refreshed(flow, fresh, facts) == fresh
