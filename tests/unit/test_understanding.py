"""What typed words mean, in three languages: a choice, several, own words, back, cancel, or a kind slip.

Each row of typed/*.tsv is a person's own typing at one step; what is expected is the engine's answer to it.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.catalog import SHIPPED
from conversations.engine import advance, begin
from conversations.model import (
    Answers,
    AskSeveral,
    AskText,
    AskWhen,
    End,
    Facts,
    Flow,
    Menu,
    Picked,
    Said,
    Several,
    State,
    Wrote,
)
from conversations.offering import EDITING, open_choices
from conversations.registry import FLOWS
from tests.saved.walks import FACTS, from_each_step
from tests.unit.typed.reading import ACME, CATALOG, UNDERSTANDING, heard, meant, rows

ON_RECORD = FACTS[5]


@pytest.mark.parametrize(("locale", "step", "text", "expected"), rows("decide"))
def test_typed_words(locale: str, step: str, text: str, expected: str) -> None:
    assert meant(locale, step, text) == expected


@pytest.mark.parametrize(
    ("locale", "text"), [("de", "fertig"), ("de", "ja"), ("en", "done"), ("en", "ok"), ("id", "udah")]
)
def test_several_are_confirmed_in_words_once_something_is_chosen(locale: str, text: str) -> None:
    chosen: Answers = {"company": Wrote("Acme"), "priorities": Several(("pay",), ("Hunde",))}
    assert meant(locale, "decide-priorities", text, chosen) == "pay =Hunde"
    assert meant(locale, "decide-priorities", text) == "!choice"


@pytest.mark.parametrize("locale", SHIPPED)
def test_a_fourth_wish_is_one_too_many(locale: str) -> None:
    chosen = {"priorities": Several(("pay", "people"), ("Hunde",))}
    assert meant(locale, "decide-priorities", "Zebras", chosen) == "!too-many"


@pytest.mark.parametrize(
    ("locale", "text", "expected"),
    [
        ("de", "ja", "yes"),
        ("de", "nein", "no"),
        ("de", "vielleicht", "!unsure"),
        ("de", "ja nicht", "!choice"),
        ("de", "ich will nicht alles löschen", "no"),
        ("de", "1", "!choice"),
        ("en", "yes", "yes"),
        ("en", "don't delete", "no"),
        ("en", "please do not delete everything", "!choice"),
        ("en", "not sure", "!unsure"),
        ("en", "1", "!choice"),
        ("id", "ya", "yes"),
        ("id", "jangan", "no"),
        ("id", "jangan hapus", "no"),
        ("id", "gak tau", "!unsure"),
        ("id", "1", "!choice"),
    ],
)
def test_everything_is_deleted_only_by_words_that_say_so(locale: str, text: str, expected: str) -> None:
    """What cannot be taken back is read neither out of a sentence nor out of a number."""
    assert meant(locale, "erase-sure", text, {"x": Picked("y")}) == expected


def label_of(flow: Flow, state: State, choice: str, locale: str, facts: Facts) -> str:
    """Return what a button says."""
    key = f"{flow.id}-{state.step}"
    if choice in facts.items and not CATALOG.has(locale, key, choice):
        return facts.items[choice].label
    if choice in EDITING:
        return CATALOG.text(locale, choice.replace("_", "-"))
    if CATALOG.has(locale, key, choice):
        return CATALOG.text(locale, key, choice)
    return CATALOG.text(locale, f"{flow.id}-{choice}", "short")  # a Revise lists steps


@pytest.mark.parametrize("locale", SHIPPED)
@pytest.mark.parametrize("flow_id", sorted(FLOWS))
def test_every_button_can_be_typed(flow_id: str, locale: str) -> None:
    """Buttons and words both work at every step: a label typed as it stands is that button."""
    flow = FLOWS[flow_id]
    for state in from_each_step(flow, walks=100).values():
        step = flow.by_id[state.step]
        if isinstance(step, End):
            continue
        for choice in open_choices(step, state.answers, flow, ON_RECORD):
            if choice.id.startswith("own_") and choice.id not in EDITING:
                continue  # own words typed once more are those words
            typed = label_of(flow, state, choice.id, locale, ON_RECORD)
            event = heard(flow, state, typed, locale, ON_RECORD)
            assert isinstance(event, Said), f"{flow.id}-{step.id}.{choice.id}: {event}"
            assert event.choices == (choice.id,), f"{flow.id}-{step.id}.{choice.id}: {typed!r} is {event}"


@pytest.mark.parametrize("locale", SHIPPED)
def test_a_resting_menu_takes_only_its_own_words(locale: str) -> None:
    """Nobody is asked anything while a conversation rests: other words are not meant for it."""
    for flow in FLOWS.values():
        for state in from_each_step(flow, walks=100).values():
            step = flow.by_id[state.step]
            if isinstance(step, Menu) and step.resting and not step.unseen:
                first = open_choices(step, state.answers, flow, ON_RECORD)[0]
                label = (
                    ON_RECORD.items[first.id].label
                    if first.id in ON_RECORD.items
                    else CATALOG.text(locale, f"{flow.id}-{step.id}", first.id)
                )
                assert UNDERSTANDING.names_choice(flow, state, label, locale, ON_RECORD)
            if isinstance(step, Menu) and step.resting:
                assert not UNDERSTANDING.names_choice(flow, state, "qwertz uiop", locale, ON_RECORD)


@pytest.mark.parametrize(
    ("locale", "text", "asks"),
    [("de", "Warum fragst du?", True), ("de", "warum nicht", False), ("en", "why?", True), ("id", "kenapa?", True)],
)
def test_asking_why(locale: str, text: str, asks: bool) -> None:
    turn = begin(FLOWS["decide"], FACTS[0])
    back_from_employed = replace(turn.state, step="employed")
    assert UNDERSTANDING.asks_back(FLOWS["decide"], back_from_employed, text, locale) is asks


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120), st.sampled_from(SHIPPED), st.randoms(use_true_random=False))
def test_any_text_at_any_step_is_an_event(text: str, locale: str, dice: Random) -> None:
    """Whatever is typed, in whatever script, comes to something the engine takes."""
    flow = FLOWS[dice.choice(["decide", "decide", *sorted(FLOWS)])]
    steps = [step for step in flow.steps if not isinstance(step, End)]
    if not steps:
        return
    step, facts = dice.choice(steps), dice.choice(FACTS)
    state = State(flow.id, flow.version, step.id, ACME, 5)
    event = heard(flow, state, text, locale, facts)
    advance(flow, state, event, facts)
    if isinstance(event, Said) and not isinstance(step, AskText | AskWhen | AskSeveral):
        offered = {choice.id for choice in open_choices(step, state.answers, flow, facts)}
        assert {*event.choices} <= offered
