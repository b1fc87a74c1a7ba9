"""Lists in conversations: own words changed and taken away, a text for each of several, companies and things picked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conversations.check import checked
from conversations.engine import advance, begin
from conversations.model import (
    Answer,
    Ask,
    AskCompany,
    AskEach,
    AskSeveral,
    AskText,
    Choice,
    Each,
    End,
    Facts,
    Flow,
    Item,
    Menu,
    Pick,
    Picked,
    Rejection,
    Said,
    Several,
    State,
    Tapped,
    Turn,
    WentBack,
    Wrote,
)
from conversations.offering import open_choices, own_id

FACTS = Facts(date(2026, 12, 1))
ENDS = (End("done"), End("cancelled"))


def turn(flow: Flow, state: State, event: object, facts: Facts = FACTS) -> Turn:
    outcome = advance(flow, state, event, facts)  # type: ignore[arg-type]  # one of the events, built below
    assert isinstance(outcome, Turn), outcome
    return outcome


def tap(flow: Flow, state: State, *choices: str, facts: Facts = FACTS) -> State:
    for choice in choices:
        state = turn(flow, state, Tapped(choice, state.turn), facts).state
    return state


def say(flow: Flow, state: State, text: str, facts: Facts = FACTS, *, own: tuple[str, ...] = ()) -> State:
    return turn(flow, state, Said(text, own=own), facts).state


def offered(flow: Flow, state: State, facts: Facts = FACTS) -> list[str]:
    return [choice.id for choice in open_choices(flow.question(state.step), state.answers, flow, facts)]


# --- AskSeveral: own words that can be changed

PEOPLE = AskSeveral(
    id="people",
    at_most=3,
    edits=True,
    apart="names",
    goto="details",
    choices=(Choice("enough", goto="details"), Choice("unknown", goto="details")),
)
DETAILS = AskEach(
    id="details", over="people", depends=("people",), goto="after", max_chars=10, choices=(Choice("none", goto="after"),)
)
MEETING = checked(
    Flow("meeting", 1, "people", (PEOPLE, DETAILS, Menu(id="after", choices=(Choice("ok", goto="done"),)), *ENDS))
)
KIM, ROBIN = own_id("Kim"), own_id("Robin")


def met(*names: str) -> State:
    return say(MEETING, begin(MEETING, FACTS).state, ", ".join(names), own=names)


def test_what_is_confirmed_is_offered_once_there_is_something() -> None:
    empty = begin(MEETING, FACTS).state
    assert offered(MEETING, empty) == ["unknown"]
    assert offered(MEETING, met("Kim", "Robin")) == [KIM, ROBIN, "enough", "unknown"]


def test_own_words_are_taken_up_written_anew_and_keep_their_place() -> None:
    editing = tap(MEETING, met("Kim", "Robin"), KIM)
    assert editing.answers["people"] == Several((), ("Kim", "Robin"), edited="Kim")
    assert offered(MEETING, editing) == ["own_remove", "own_leave"], "nothing else while it is written anew"
    assert say(MEETING, editing, "  Kim   Sommer ").answers["people"] == Several((), ("Kim Sommer", "Robin"))
    assert tap(MEETING, editing, "own_remove").answers["people"] == Several((), ("Robin",))
    assert tap(MEETING, editing, "own_leave").answers["people"] == Several((), ("Kim", "Robin"))
    assert turn(MEETING, editing, WentBack()).state.answers["people"] == Several((), ("Kim", "Robin"))


def test_the_last_one_taken_away_leaves_no_answer() -> None:
    gone = tap(MEETING, met("Kim"), KIM, "own_remove")
    assert "people" not in gone.answers
    assert offered(MEETING, gone) == ["unknown"]


def test_written_anew_like_another_one_they_are_one() -> None:
    assert say(MEETING, tap(MEETING, met("Kim", "Robin"), KIM), "Robin").answers["people"] == Several((), ("Robin",))


@pytest.mark.parametrize(("text", "slip"), [("   ", "empty"), ("x" * 201, "too-long")])
def test_written_anew_badly_it_stays_as_it_was(text: str, slip: str) -> None:
    editing = tap(MEETING, met("Kim"), KIM)
    refused = advance(MEETING, editing, Said(text), FACTS)
    assert isinstance(refused, Rejection)
    assert refused.key == slip
    assert say(MEETING, editing, "x" * 200).answers["people"] == Several((), ("x" * 200,))


def test_no_more_than_so_many() -> None:
    refused = advance(MEETING, met("Kim", "Robin", "Sam"), Said("Toni", own=("Toni",)), FACTS)
    assert refused == Rejection("too-many", limit=3)
    assert len(say(MEETING, tap(MEETING, met("Kim", "Robin", "Sam"), KIM), "Toni").answers) == 1, "changed, not added"


def test_where_own_words_are_not_edited_a_tap_takes_them_away() -> None:
    plain = replace(PEOPLE, edits=False, options=("boss", "team"))
    flow = checked(Flow("meeting", 1, "people", (plain, *MEETING.steps[1:])))
    state = say(flow, begin(flow, FACTS).state, "Kim", own=("Kim",))
    assert tap(flow, state, "boss", KIM).answers["people"] == Several(("boss",))
    assert "people" not in tap(flow, state, KIM).answers


def test_quick_taps_on_a_keyboard_not_yet_redrawn_count() -> None:
    state = met("Kim")
    editing = turn(MEETING, state, Tapped(KIM, state.turn))
    assert editing.state.turn == state.turn
    assert editing.effects == (Ask("people", again=True),)


# --- AskEach: a text for each


def test_each_is_asked_for_in_turn_and_one_can_be_left_empty() -> None:
    """D3: one detail each."""
    state = tap(MEETING, met("Kim", "Robin"), "enough")
    assert (state.step, state.answers.get("details")) == ("details", None)
    state = tap(MEETING, state, "none")
    assert (state.step, state.answers["details"]) == ("details", Each(("",)))
    state = say(MEETING, state, " the  tour ")
    assert (state.step, state.answers["details"]) == ("after", Each(("", "the tour")))


def test_of_nobody_nothing_is_asked() -> None:
    state = tap(MEETING, begin(MEETING, FACTS).state, "unknown")
    assert state.step == "after"


def test_back_goes_one_by_one_and_from_behind_to_the_last() -> None:
    half_way = say(MEETING, tap(MEETING, met("Kim", "Robin"), "enough"), "tour")
    back = turn(MEETING, half_way, WentBack()).state
    assert (back.step, back.answers["details"]) == ("details", Each())
    before = turn(MEETING, back, WentBack()).state
    assert before.step == "people"
    behind = say(MEETING, half_way, "humour")
    last = turn(MEETING, behind, WentBack()).state
    assert (last.step, last.answers["details"]) == ("details", Each(("tour",)))
    assert say(MEETING, last, "hope").answers["details"] == Each(("tour", "hope"))


def test_other_people_are_asked_about_anew() -> None:
    behind = say(MEETING, tap(MEETING, met("Kim"), "enough"), "tour")
    again = turn(MEETING, turn(MEETING, behind, WentBack()).state, WentBack()).state
    assert again.step == "people"
    assert "details" not in say(MEETING, again, "Robin", own=("Robin",)).answers


@pytest.mark.parametrize(("text", "slip"), [("  ", "empty"), ("x" * 11, "too-long")])
def test_a_slip_is_explained_and_changes_nothing(text: str, slip: str) -> None:
    refused = advance(MEETING, tap(MEETING, met("Kim"), "enough"), Said(text), FACTS)
    assert isinstance(refused, Rejection)
    assert refused.key == slip


# --- AskCompany: one on record, or any other

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
