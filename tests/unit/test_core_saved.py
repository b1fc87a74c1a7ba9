"""Conversations on disk: every saved state of every version is read and goes on; what cannot be read is never reset."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.check import BadFlowError, checked
from conversations.codec import UnreadableStateError, decode, encode
from conversations.engine import CANCELLED, advance
from conversations.model import AskChoice, Choice, End, Flow, Picked, Rejection, Resumed, State, Turn
from conversations.registry import FLOWS
from tests.saved.make import FOLDER, make, place
from tests.saved.walks import FACTS, from_each_step, lets_go, onward, settled

FILES = sorted(FOLDER.glob("*/v*/*.json"))


def _id(path: Path) -> str:
    return str(path.relative_to(FOLDER))


@pytest.mark.parametrize("path", FILES, ids=_id)
def test_every_saved_state_of_every_version_takes_one_more_turn(path: Path) -> None:
    saved = json.loads(path.read_text(encoding="utf-8"))
    state = decode(saved, FLOWS)
    flow = FLOWS[state.flow]
    if lets_go(flow, state.step):
        again = advance(flow, state, Resumed(), FACTS[0])
        assert isinstance(again, Rejection) or not again.effects
        return
    for facts in (FACTS[0], FACTS[5]):  # also when what it was about has gone from the record meanwhile
        outcomes = [advance(flow, state, event, facts) for event in onward(flow, state, facts)]
        turns = [outcome for outcome in outcomes if isinstance(outcome, Turn)]
        assert turns
        for turn in turns:
            onwards = settled(flow, turn, facts)
            assert decode(encode(onwards), FLOWS) == onwards


@pytest.mark.parametrize("flow_id", sorted(FLOWS))
def test_every_step_of_the_current_version_is_saved(flow_id: str) -> None:
    flow = FLOWS[flow_id]
    # A flow that ends where it starts leaves no time to cancel it.
    never = {CANCELLED} if isinstance(flow.by_id[flow.start], End) else set()
    assert from_each_step(flow).keys() == flow.by_id.keys() - never
    missing = [step for step in from_each_step(flow) if not place(flow, step).exists()]
    assert not missing, "run: python -m tests.saved.make"


def test_what_is_saved_already_is_left_as_it_is(tmp_path: Path) -> None:
    written, left = make(tmp_path)
    assert (written, left) == (len(list(tmp_path.glob("*/v*/*.json"))), 0)
    marked = place(FLOWS["decide"], "card", tmp_path)
    marked.write_text("{}", encoding="utf-8")
    assert make(tmp_path) == (0, written)
    assert marked.read_text(encoding="utf-8") == "{}"
    assert make(tmp_path, afresh=True) == (written, 0)
    assert marked.read_text(encoding="utf-8") != "{}"


def test_the_same_seed_makes_the_same_files() -> None:
    flow = FLOWS["watch"]
    assert from_each_step(flow) == from_each_step(flow)


# --- a flow of two versions


def _v2(saved: dict[str, object]) -> dict[str, object]:
    """Version 1 called the step "colour" and knew only red; version 2 calls it "shade"."""
    answers = saved["answers"]
    assert isinstance(answers, dict)
    renamed = {"shade" if step == "colour" else step: answer for step, answer in answers.items()}
    return {**saved, "step": "shade" if saved["step"] == "colour" else saved["step"], "answers": renamed}


PAINT = checked(
    Flow(
        id="paint",
        version=2,
        start="shade",
        migrations={1: _v2},
        steps=(
            AskChoice(id="shade", choices=(Choice("red", goto="size"), Choice("blue", goto="size"))),
            AskChoice(id="size", choices=(Choice("big", goto="done"),)),
            End("done"),
            End("cancelled"),
        ),
    )
)
OLD: dict[str, Any] = {
    "format": 1,
    "flow": "paint",
    "version": 1,
    "step": "size",
    "answers": {"colour": {"picked": "red"}},
    "turn": 3,
    "trail": [],
}


def test_a_state_of_an_older_version_is_migrated_and_goes_on() -> None:
    state = decode(OLD, {"paint": PAINT})
    assert state == State("paint", 2, "size", {"shade": Picked("red")}, 3)
    outcome = advance(PAINT, state, onward(PAINT, state, FACTS[0])[0], FACTS[0])
    assert isinstance(outcome, Turn)
    assert outcome.state.step == "done"
    assert OLD["version"] == 1, "what was saved is not changed by reading it"
    assert decode({**OLD, "step": "colour"}, {"paint": PAINT}).step == "shade"


def test_a_version_without_its_migration_is_refused_at_import() -> None:
    with pytest.raises(BadFlowError, match="no migration from version 1"):
        checked(Flow("paint", 2, PAINT.start, PAINT.steps))


def test_a_migration_that_fails_leaves_the_state_unread() -> None:
    def bad(saved: dict[str, object]) -> dict[str, object]:
        return {**saved, "step": saved["colour"]}

    broken = Flow("paint", 2, PAINT.start, PAINT.steps, migrations={1: bad})
    with pytest.raises(UnreadableStateError, match="damaged"):
        decode(OLD, {"paint": broken})


# --- what cannot be read

GOOD: dict[str, Any] = {
    "format": 1,
    "flow": "decide",
    "version": 1,
    "step": "fit",
    "answers": {"company": {"wrote": "Acme"}, "employed": {"picked": "no"}},
    "turn": 7,
    "trail": ["company", "role"],
}


def _unreadable() -> Iterator[tuple[str, object]]:
    yield "newer version", {**GOOD, "version": 2}
    yield "newer format", {**GOOD, "format": 2}
    yield "unknown flow", {**GOOD, "flow": "dance"}
    yield "unknown step", {**GOOD, "step": "gone"}
    yield "unknown step on the trail", {**GOOD, "trail": ["company", "gone"]}
    yield "an end on the trail", {**GOOD, "trail": ["kept"]}
    yield "unknown choice", {**GOOD, "answers": {"employed": {"picked": "sometimes"}}}
    yield "an answer of another kind", {**GOOD, "answers": {"employed": {"wrote": "no"}}}
    yield "an option that is gone", {**GOOD, "answers": {"priorities": {"several": ["fame"], "own": []}}}
    yield "texts for each where there is one question", {**GOOD, "answers": {"role": {"each": ["Analyst"]}}}
    yield (
        "texts for each that are numbers",
        {**GOOD, "flow": "debrief", "step": "hub", "trail": [], "answers": {"details": {"each": [1]}}},
    )
    yield "an answer of no kind", {**GOOD, "answers": {"company": {"sang": "la"}}}
    yield "an answer that is a text", {**GOOD, "answers": {"company": "picked"}}
    yield "a moment that is none", {**GOOD, "answers": {"when": {"timed": "soon", "day_only": False}}}
    yield "version 0", {**GOOD, "version": 0}
    yield "a version that is a text", {**GOOD, "version": "1"}
    yield "a turn that is a word", {**GOOD, "turn": "seven"}
    yield "a step that is a list", {**GOOD, "step": ["fit"]}
    yield "a trail of lists", {**GOOD, "trail": [["company"]]}
    yield "a trail that is a number", {**GOOD, "trail": 3}
    yield "a list", [GOOD]
    yield "nothing", None
    for key in GOOD:
        yield f"no {key}", {name: value for name, value in GOOD.items() if name != key}


@pytest.mark.parametrize(("why", "saved"), list(_unreadable()), ids=[why for why, _ in _unreadable()])
def test_what_cannot_be_read_is_said_so(why: str, saved: Any) -> None:
    with pytest.raises(UnreadableStateError):
        decode(saved, FLOWS)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(("picked", "fit")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(st.data(), JSON)
def test_damage_of_any_kind_is_an_unreadable_state_and_nothing_else(data: st.DataObject, junk: Any) -> None:
    """Either the state is read and is sound, or it is refused; nothing else may come out of a damaged file."""
    key = data.draw(st.sampled_from(sorted(GOOD)))
    inner = data.draw(st.sampled_from(("company", "employed", "when", "priorities", "zone")))
    kind = data.draw(st.sampled_from(("picked", "wrote", "timed", "placed", "several", "own", "name", "day_only")))
    for saved in ({**GOOD, key: junk}, {**GOOD, "answers": {inner: junk}}, {**GOOD, "answers": {inner: {kind: junk}}}):
        try:
            state = decode(saved, FLOWS)
        except UnreadableStateError:
            continue
        assert decode(encode(state), FLOWS) == state
        flow = FLOWS[state.flow]
        for event in onward(flow, state, FACTS[0]):
            advance(flow, state, event, FACTS[0])
