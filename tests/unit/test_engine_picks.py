"""Picking from what is on record, asking anew, effects of answering, and menus decided once something has changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

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
    AskSeveral,
    AskText,
    AskWhen,
    Choice,
    Detour,
    Effect,
    End,
    Facts,
    Flow,
    Guard,
    Item,
    LetBe,
    Menu,
    Note,
    Pick,
    Picked,
    Postpone,
    Rejection,
    Remember,
    Said,
    Say,
    Several,
    Snooze,
    State,
    StopNudges,
    Tapped,
    Timed,
    Turn,
    WentBack,
    Wrote,
)
from tests.unit.agendas import at
from tests.unit.test_engine_lists import ACME, BOLT, ENDS, FACTS, ON_RECORD, offered, tap, turn

# --- Pick

LOOKING = checked(
    Flow(
        "looking",
        1,
        "list",
        (
            Pick(
                id="list",
                resting=True,
                among="live",
                into="process",
                goto="item",
                instead=(Detour(Guard("nothing", lambda _, facts: not facts.listed.get("live")), "empty"),),
                choices=(Choice("leave", goto="done"),),
            ),
            Menu(
                id="item",
                resting=True,
                choices=(
                    Choice("back", goto="list", forgets=("process",)),
                    Choice("edit", goto="role", asks=True),
                    Choice("close", goto="list", effects=(Note("closed"),)),
                ),
            ),
            AskText(id="role", revisable=False, goto="item", then=(Note("renamed"),)),
            Menu(id="empty", choices=(Choice("leave", goto="done"),)),
            *ENDS,
        ),
        given=("process", "stage"),
    )
)


def test_one_of_a_list_is_picked_with_what_is_known_about_it() -> None:
    state = begin(LOOKING, ON_RECORD).state
    assert offered(LOOKING, state, ON_RECORD) == ["p1", "p2", "leave"]
    picked = tap(LOOKING, state, "p1", facts=ON_RECORD)
    assert (picked.step, picked.answers["process"], picked.answers["role"]) == (
        "item",
        Picked("p1"),
        Wrote("Analyst"),
    )
    assert turn(LOOKING, picked, WentBack(), ON_RECORD).state.step == "list"


def test_what_is_known_about_one_does_not_cling_to_the_next() -> None:
    """product.md 5: a role noted for Acme must not be written into Bolt's record by the next edit."""
    first = tap(LOOKING, begin(LOOKING, ON_RECORD).state, "p1", "back", facts=ON_RECORD)
    second = tap(LOOKING, first, "p2", facts=ON_RECORD)
    assert second.answers.keys() == {"process", "stage"}
    assert second.answers["stage"] == BOLT["stage"]


def test_what_is_gone_from_the_list_cannot_be_picked() -> None:
    state = begin(LOOKING, ON_RECORD).state
    fewer = replace(ON_RECORD, listed={"live": ("p2",)})
    assert advance(LOOKING, state, Tapped("p1", state.turn), fewer) == Rejection("stale")


def test_an_empty_list_leads_elsewhere() -> None:
    assert begin(LOOKING, FACTS).state.step == "empty"


def test_another_list_is_kept_under_its_own_name() -> None:
    """Rounds and reminders are picked too; nothing is brought with them."""
    rounds = Pick(id="list", among="rounds", into="round", goto="done", choices=(Choice("leave", goto="done"),))
    flow = checked(Flow("looking", 1, "list", (rounds, *ENDS), given=("round",)))
    facts = replace(FACTS, items={"r2": Item("8.12.", {"role": Wrote("Analyst")})}, listed={"rounds": ("r2",)})
    picked = tap(flow, begin(flow, facts).state, "r2", facts=facts)
    assert picked.answers == {"round": Picked("r2")}


# --- Choice.asks, then, takes


def test_asked_anew_the_answer_stands_until_there_is_another() -> None:
    state = tap(LOOKING, begin(LOOKING, ON_RECORD).state, "p1", "edit", facts=ON_RECORD)
    assert (state.step, state.answers["role"]) == ("role", ACME["role"])
    assert turn(LOOKING, state, WentBack(), ON_RECORD).state.answers["role"] == ACME["role"]
    changed = turn(LOOKING, state, Said("Boss"), ON_RECORD)
    assert (changed.state.step, changed.state.answers["role"]) == ("item", Wrote("Boss"))
    assert changed.effects[0] == Note("renamed"), "what answering does comes before where it leads"


def test_what_answering_does_comes_before_what_is_remembered_and_with_every_way_to_answer() -> None:
    ask = AskWhen(
        id="when",
        goto="done",
        fact="day",
        then=(Note("moved"),),
        choices=(Choice("open", goto="done", effects=(StopNudges(),)),),
    )
    flow = checked(Flow("dating", 1, "when", (ask, *ENDS)))
    start = begin(flow, FACTS).state
    said = turn(flow, start, Said("8.12.", when=Timed(at("Tue 8.12. 10:00"))))
    assert said.effects == (Note("moved"), Remember("when", "day"), Say("dating-done"))
    tapped = turn(flow, start, Tapped("open", start.turn))
    assert tapped.effects == (StopNudges(), Note("moved"), Remember("when", "day"), Say("dating-done"))
    button = turn(flow, start, Tapped("at_202612081000", start.turn))
    assert button.effects == said.effects
    assert button.state.answers == said.state.answers


def test_a_fact_that_is_taken_answers_and_is_not_written() -> None:
    """product.md 7: the letter's language can stand in the settings; one letter in another does not change them."""
    ask = AskText(id="language", takes="letter_language", goto="after", then=(Note("renamed"),))
    after = Menu(id="after", choices=(Choice("other", goto="language", asks=True), Choice("ok", goto="done")))
    flow = checked(Flow("writing", 1, "language", (ask, after, *ENDS)))
    known = replace(FACTS, known={"letter_language": Wrote("de")})
    begun = begin(flow, known)
    assert (begun.state.step, begun.state.answers) == ("after", {"language": Wrote("de")})
    assert begun.effects == (Ask("after"),), "nothing happened: it was known"
    asked = tap(flow, begun.state, "other", facts=known)
    other = turn(flow, asked, Said("en"), known)
    assert other.effects == (Note("renamed"), Ask("after"))
    assert begin(flow, replace(FACTS, known={"letter_language": Picked("ask")})).state.step == "language"


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

    start: State = begin(OVER, HERE).state
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
    assert misplaced(WHEN, Timed(datetime.max), HERE) == Rejection("when-ahead")
    ahead = replace(WHEN, tense="ahead")
    assert misplaced(ahead, Timed(at("Tue 1.12. 15:59")), HERE) == Rejection("when-past")
    assert misplaced(ahead, Timed(at("Tue 1.12."), True), HERE) is None


def test_asking_anew_goes_one_by_one_from_the_beginning_and_a_list_keeps_its_ticks() -> None:
    ask = AskSeveral(id="days", options=("mon", "tue"), at_most=2, closed=True, goto="m", choices=(Choice("ok", "m"),))
    menu = Menu(id="m", choices=(Choice("days", goto="days", asks=True), Choice("leave", goto="done")))
    flow = checked(Flow("week", 1, "days", (ask, menu, *ENDS)))
    state = tap(flow, begin(flow, FACTS).state, "mon", "ok", "days")
    assert (state.step, state.answers["days"]) == ("days", Several(("mon",)))
    assert tap(flow, state, "tue", "ok").answers["days"] == Several(("mon", "tue"))
