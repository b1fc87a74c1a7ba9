"""Lists within a conversation: one text for each thing of another list, and own words that can be edited."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.engine import advance, begin
from conversations.model import (
    Each,
    Item,
    Picked,
    Rejection,
    Said,
    Several,
    State,
    Tapped,
    Timed,
    Turn,
    Wrote,
)
from conversations.offering import own_id
from conversations.registry import FLOWS
from tests.saved.walks import FACTS, ITEMS
from tests.unit.core_steps import ON_RECORD, begun, go, offered

# --- one text for each


def _asked_for_details() -> State:
    people = Several((), ("Kim Sommer", "Robin Winter", "Sam"))
    facts = replace(ON_RECORD, items={"p1": Item("Acme", {**ITEMS["p1"].answers, "people": people})})
    state = begin(FLOWS["debrief"], facts, {"process": Picked("p1"), "wish": Picked("thanks")}).state
    assert state.step == "noted"
    state = go(FLOWS["debrief"], state, "thanks", facts=facts)
    return state if state.step == "details" else go(FLOWS["debrief"], state, "de", facts=facts)


def test_each_interviewer_is_asked_about_in_turn() -> None:
    """D3: one detail each, and one may be left out."""
    flow, state = FLOWS["debrief"], _asked_for_details()
    state = go(flow, state, "=Ihr Blick auf Fehler", "none")
    assert (state.step, state.answers["details"]) == ("details", Each(("Ihr Blick auf Fehler", "")))
    state = go(flow, state, "=Der Kaffee")
    assert state.answers["details"] == Each(("Ihr Blick auf Fehler", "", "Der Kaffee"))
    assert state.step != "details"


def test_going_back_takes_one_text_at_a_time() -> None:
    flow, state = FLOWS["debrief"], _asked_for_details()
    state = go(flow, state, "=eins", "=zwei", "<")
    assert state.answers["details"] == Each(("eins",))
    state = go(flow, state, "=zweitens", "=drei", "<")
    while state.step != "details":
        state = go(flow, state, "<")
    assert state.answers["details"] == Each(("eins", "zweitens"))


def test_a_stale_button_of_the_one_before_answers_nothing() -> None:
    """Two quick taps on "none" are one person passed over, not two."""
    flow, state = FLOWS["debrief"], _asked_for_details()
    after = go(flow, state, "none")
    assert advance(flow, after, Tapped("none", state.turn), ON_RECORD) == Rejection("stale")


def test_other_people_are_asked_about_afresh() -> None:
    flow, state = FLOWS["debrief"], begun("debrief", company=Wrote("Nimbus"))
    said = Said("1.11. 15:00", when=Timed(datetime.fromisoformat("2026-11-01T15:00")))
    outcome = advance(flow, state, said, ON_RECORD)
    assert isinstance(outcome, Turn)
    state = outcome.state
    named = advance(flow, state, Said("Kim, Robin", own=("Kim", "Robin")), ON_RECORD)
    assert isinstance(named, Turn)
    state = go(flow, named.state, "enough", "nothing")
    state = go(flow, state, "thanks")
    state = state if state.step == "details" else go(flow, state, "de")
    state = go(flow, state, "=eins", "=zwei")
    while state.step != "noted":
        state = go(flow, state, "<")
    state = go(flow, state, "change", "people", own_id("Kim"), "own_remove", "enough")
    assert "details" not in state.answers


# --- lists that can be edited


def _with_own() -> State:
    state = go(FLOWS["withdraw"], begun("withdraw", FACTS[0]), "=Nimbus", "one", "heard", "hours", facts=FACTS[0])
    outcome = advance(FLOWS["withdraw"], state, Said("Kein Urlaub", own=("Kein Urlaub",)), FACTS[0])
    assert isinstance(outcome, Turn)
    return outcome.state


def test_own_words_can_be_written_anew_removed_or_left() -> None:
    """B5: a typing slip in a concern would be read aloud in the interview."""
    flow, state = FLOWS["withdraw"], _with_own()
    taken_up = go(flow, state, own_id("Kein Urlaub"))
    assert offered(taken_up) == ["own_remove", "own_leave"]
    anew = go(flow, taken_up, "=Zu wenig Urlaub")
    assert anew.answers["concerns"] == Several(("hours",), ("Zu wenig Urlaub",))
    assert go(flow, taken_up, "own_leave").answers == go(flow, taken_up, "<").answers == state.answers
    assert go(flow, taken_up, "own_remove").answers["concerns"] == Several(("hours",))


def test_nothing_else_is_taken_while_own_words_are_written_anew() -> None:
    flow, taken_up = FLOWS["withdraw"], go(FLOWS["withdraw"], _with_own(), own_id("Kein Urlaub"))
    assert advance(flow, taken_up, Tapped("enough", taken_up.turn), FACTS[0]) == Rejection("stale")
    assert advance(flow, taken_up, Said("  "), FACTS[0]) == Rejection("empty", repeat=True)
    assert advance(flow, taken_up, Said("x" * 61), FACTS[0]) == Rejection("too-long", limit=60)


def test_a_list_of_own_words_alone_is_confirmed_once_there_is_something() -> None:
    flow, state = FLOWS["debrief"], begun("debrief", company=Wrote("Nimbus"))
    outcome = advance(flow, state, Said("", when=Timed(datetime.fromisoformat("2026-11-01"), day_only=True)), ON_RECORD)
    assert isinstance(outcome, Turn)
    assert offered(outcome.state) == ["unknown"]
    six = Said("", own=("A", "B", "C", "D", "E", "F"))
    assert advance(flow, outcome.state, six, ON_RECORD) == Rejection("too-many", limit=5)
