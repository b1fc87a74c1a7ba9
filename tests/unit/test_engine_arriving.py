"""Menus decided by what holds once something has changed, and questions for what has been."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conversations.arriving import arrive
from conversations.check import checked
from conversations.engine import advance, begin
from conversations.meaning import misplaced
from conversations.model import (
    AllowNudges,
    Answer,
    Arrive,
    Ask,
    AskWhen,
    Choice,
    Detour,
    Effect,
    Facts,
    Flow,
    Guard,
    LetBe,
    Menu,
    Note,
    Picked,
    Postpone,
    Rejection,
    Said,
    Snooze,
    StopNudges,
    Tapped,
    Timed,
    Turn,
)
from tests.unit.agendas import at
from tests.unit.test_engine_lists import ENDS, FACTS, turn

# --- Arrive: where a menu leads is seen once the effects before have been done

CHANGING: tuple[Effect, ...] = (Note("closed"), StopNudges(), AllowNudges(), LetBe(), Postpone("later"))


def _ended(answers: dict[str, Answer], _: Facts) -> bool:
    return answers.get("stage") == Picked("closed")


def flow_with(effect: Effect) -> Flow:
    return checked(
        Flow(
            "closing",
            1,
            "item",
            (
                Menu(
                    id="item",
                    instead=(Detour(Guard("ended", lambda a, f: _ended(dict(a), f)), "gone"),),
                    choices=(Choice("close", goto="item", effects=(effect,)), Choice("ok", goto="done")),
                ),
                Menu(id="gone", choices=(Choice("ok", goto="done"),)),
                *ENDS,
            ),
            given=("stage",),
        )
    )


@pytest.mark.parametrize("effect", CHANGING, ids=lambda effect: type(effect).__name__)
def test_after_a_change_a_menu_is_decided_by_what_holds_then(effect: Effect) -> None:
    flow = flow_with(effect)
    state = begin(flow, FACTS).state
    closed = turn(flow, state, Tapped("close", state.turn))
    assert closed.effects == (effect, Arrive("item")), "the shell comes again once it is done"
    gone = arrive(flow, replace(closed.state, answers={"stage": Picked("closed")}), "item", FACTS)
    assert (gone.state.step, gone.effects) == ("gone", (Ask("gone"),))
    still = arrive(flow, closed.state, "item", FACTS)
    assert (still.state.step, still.effects) == ("item", (Ask("item"),))


def test_without_a_change_it_is_decided_at_once() -> None:
    flow = flow_with(Snooze("sleep", "hour"))
    state = begin(flow, FACTS).state
    assert turn(flow, state, Tapped("close", state.turn)).effects == (Snooze("sleep", "hour"), Ask("item"))


# --- AskWhen in the past


NOW = at("Tue 1.12. 16:00")
WHEN = AskWhen(id="when", tense="past", goto="done", choices=(Choice("not_yet", goto="done"),))
OVER = checked(Flow("over", 1, "when", (WHEN, *ENDS)))
HERE = Facts(NOW.date(), now=NOW)


def said_when(*candidates: str, when: str = "") -> Turn | Rejection:
    def timed(text: str) -> Timed:
        return Timed(at(text), day_only=":" not in text)

    start = begin(OVER, HERE).state
    found = Said(
        "neulich", when=timed(when) if when else None, when_candidates=tuple(timed(text) for text in candidates)
    )
    return advance(OVER, start, found, HERE)


@pytest.mark.parametrize("when", ["Tue 1.12. 15:00", "Tue 1.12.", "Mon 30.11. 23:59", "Tue 1.12. 16:00"])
def test_what_has_been_is_over(when: str) -> None:
    outcome = said_when(when=when)
    assert isinstance(outcome, Turn)
    assert outcome.state.answers["when"] == Timed(at(when), day_only=":" not in when)


@pytest.mark.parametrize("when", ["Tue 1.12. 16:01", "Wed 2.12.", "Wed 2.12. 09:00"])
def test_what_is_still_ahead_is_not_over(when: str) -> None:
    """D1: "it is tomorrow" is no interview to look back on."""
    assert said_when(when=when) == Rejection("when-ahead")


def test_of_two_readings_the_one_that_has_been_is_meant() -> None:
    outcome = said_when("Tue 1.12. 10:00", "Tue 1.12. 22:00")
    assert isinstance(outcome, Turn)
    assert outcome.state.answers["when"] == Timed(at("Tue 1.12. 10:00"))
    both = said_when("Mon 30.11. 10:00", "Mon 30.11. 22:00")
    assert both == Rejection("when-several", options=("at_202611301000", "at_202611302200"))
    assert said_when("Wed 2.12. 10:00", "Wed 2.12. 22:00") == Rejection("when-ahead")


def test_a_moment_offered_as_a_button_is_looked_at_too() -> None:
    start = begin(OVER, HERE).state
    assert advance(OVER, start, Tapped("at_202612012200", start.turn), HERE) == Rejection("when-ahead")
    assert turn(OVER, start, Tapped("at_202611302200", start.turn), HERE).state.step == "done"
    assert advance(OVER, start, Said("nichts"), HERE) == Rejection("when", repeat=True)


def test_without_a_clock_the_day_decides() -> None:
    assert misplaced(WHEN, Timed(at("Tue 1.12. 23:00")), Facts(date(2026, 12, 1))) is None
    assert misplaced(WHEN, Timed(at("Wed 2.12. 00:00")), HERE) == Rejection("when-ahead")
    ahead = replace(WHEN, tense="ahead")
    assert misplaced(ahead, Timed(at("Tue 1.12. 15:59")), HERE) == Rejection("when-past")
    assert misplaced(ahead, Timed(at("Tue 1.12."), True), HERE) is None
