"""Picking from what is on record, asking anew, effects of answering, and menus decided once something has changed."""

from __future__ import annotations

from dataclasses import replace

from conversations.check import checked
from conversations.engine import advance, begin
from conversations.model import (
    Ask,
    AskSeveral,
    AskText,
    AskWhen,
    Choice,
    Detour,
    Flow,
    Guard,
    Item,
    Menu,
    Note,
    Pick,
    Picked,
    Rejection,
    Remember,
    Said,
    Say,
    Several,
    StopNudges,
    Tapped,
    Timed,
    WentBack,
    Wrote,
)
from tests.unit.agendas import at
from tests.unit.test_engine_companies import ACME, BOLT, ON_RECORD
from tests.unit.test_engine_lists import ENDS, FACTS, offered, tap, turn

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


def test_asking_anew_goes_one_by_one_from_the_beginning_and_a_list_keeps_its_ticks() -> None:
    ask = AskSeveral(id="days", options=("mon", "tue"), at_most=2, closed=True, goto="m", choices=(Choice("ok", "m"),))
    menu = Menu(id="m", choices=(Choice("days", goto="days", asks=True), Choice("leave", goto="done")))
    flow = checked(Flow("week", 1, "days", (ask, menu, *ENDS)))
    state = tap(flow, begin(flow, FACTS).state, "mon", "ok", "days")
    assert (state.step, state.answers["days"]) == ("days", Several(("mon",)))
    assert tap(flow, state, "tue", "ok").answers["days"] == Several(("mon", "tue"))
