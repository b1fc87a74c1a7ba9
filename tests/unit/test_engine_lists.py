"""Lists in conversations: own words changed and taken away, a text for each of several, companies and things picked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conversations.check import checked
from conversations.engine import advance, begin
from conversations.model import (
    Ask,
    AskEach,
    AskSeveral,
    Choice,
    Each,
    End,
    Facts,
    Flow,
    Menu,
    Rejection,
    Said,
    Several,
    State,
    Tapped,
    Turn,
    WentBack,
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
    id="details",
    over="people",
    depends=("people",),
    goto="after",
    max_chars=10,
    choices=(Choice("none", goto="after"),),
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
    assert offered(MEETING, met("Kim", "Robin")) == [KIM, ROBIN, "enough"], "unknown would wipe them"


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
