"""Conversations about what is on record, as the shipped flows go: nothing of one employer comes up at another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from conversations.arriving import arrive
from conversations.engine import advance
from conversations.happenings import happen
from conversations.known import refreshed
from conversations.model import (
    Answers,
    Arrive,
    Ask,
    Item,
    Note,
    Nudged,
    Picked,
    Rejection,
    Resumed,
    State,
    Tapped,
    Timed,
    Turn,
    Wrote,
)
from conversations.offering import open_choices
from conversations.registry import FLOWS
from tests.saved.walks import FACTS, ITEMS, PROCESSES
from tests.unit.core_steps import NOON, ON_RECORD, begun, go, offered

# --- one of the processes


def test_a_process_that_is_picked_brings_what_is_on_record() -> None:
    """B2: who has said once how many talks there were is not asked again."""
    state = begun("withdraw")
    assert offered(state) == ["p1", "p2"]
    state = go(FLOWS["withdraw"], state, "p1")
    assert state.step == "motive"
    assert state.answers["process"] == Picked("p1")
    assert (state.answers["company"], state.answers["rounds"]) == (Wrote("Acme"), Picked("one"))
    assert state.answers["role"] == Wrote("Analyst")


@pytest.mark.parametrize("other", ["p2", "=Nimbus"])
def test_another_company_takes_along_what_was_said_about_the_first(other: str) -> None:
    """Nothing of one employer may come up at another: neither what was answered nor what was on record."""
    flow = FLOWS["withdraw"]
    state = go(flow, begun("withdraw"), "p1", "heard")
    assert state.step == "raise_them", "the concerns are on record"
    state = go(flow, state, "<", "<", "<", "<", other)
    assert state.answers.keys().isdisjoint({"motive", "concerns", "role", "met", "again"})
    assert state.answers.get("process") == (None if other[0] == "=" else Picked(other))


def test_looking_at_another_process_forgets_the_first() -> None:
    """A role that only one of them has must not be written into the other when that is renamed."""
    flow = FLOWS["interviews"]
    state = go(flow, begun("interviews"), "p1", "back", "p2", "edit", "company", "=Bolt AG")
    assert state.answers["company"] == Wrote("Bolt AG")
    renamed = happen("renamed", PROCESSES[1], state.answers, NOON)
    assert renamed == replace(PROCESSES[1], company="Bolt AG")


def test_what_is_known_about_a_process_is_read_again_each_time() -> None:
    """A round that was noted elsewhere is there when the old message is tapped."""
    flow = FLOWS["debrief"]
    state = begun("debrief", process=Picked("p1"))
    sent: Answers = {
        **ITEMS["p1"].answers,
        "followed_up_on": Timed(datetime.fromisoformat("2026-12-07"), day_only=True),
    }
    facts = replace(ON_RECORD, today=date(2026, 12, 8), items={**ITEMS, "p1": Item("Acme", sent)})
    assert go(flow, state, "follow_up", facts=ON_RECORD).step == "too_early"
    assert go(flow, refreshed(flow, state, facts), "follow_up", facts=facts).step == "too_often"


def test_a_process_that_is_gone_is_offered_no_more() -> None:
    flow, state = FLOWS["withdraw"], begun("withdraw")
    assert advance(flow, state, Tapped("p1", state.turn), FACTS[0]) == Rejection("stale")


# --- what leads on once something has happened


def test_after_a_change_it_is_seen_anew_where_a_menu_leads() -> None:
    """A process that is closed shows as closed at once, and as open when it is taken up again."""
    flow, state = FLOWS["interviews"], begun("interviews", process=Picked("p1"))
    assert state.step == "item"
    outcome = advance(flow, state, Tapped("close", state.turn), ON_RECORD)
    assert isinstance(outcome, Turn)
    assert outcome.effects == (Note("closed"), Arrive("item"))
    ended: Answers = {**outcome.state.answers, "stage": Picked("closed")}
    assert arrive(flow, replace(outcome.state, answers=ended), "item", ON_RECORD).state.step == "item_ended"


def test_a_letter_is_chosen_anew_as_often_as_one_likes() -> None:
    """D3, D9: having seen one letter and put it aside hides no way to write it."""
    flow, state = FLOWS["debrief"], begun("debrief", process=Picked("p1"), wish=Picked("heard"))
    state = go(flow, state, "rejection")
    assert "thanks" in offered(state)
    again = replace(state, answers={**state.answers, "writing": Picked("rejection_thanks")})
    assert "thanks" in offered(again)


def test_the_tone_that_stands_already_is_not_offered() -> None:
    letter = FLOWS["withdraw"].question("withdraw_letter")
    state = State("withdraw", 1, "withdraw_letter", {"register": Picked("formal"), "tone": Picked("short")}, 3)
    ids = [choice.id for choice in open_choices(letter, state.answers, FLOWS["withdraw"], ON_RECORD)]
    assert {"informal", "personal"} <= {*ids}
    assert {"formal", "short"}.isdisjoint(ids)


# --- reminders


@pytest.mark.parametrize("kind", FLOWS["reminder"].nudges)
def test_a_reminder_comes_through_whatever_stands_open(kind: str) -> None:
    flow = FLOWS["reminder"]
    waiting = State("reminder", 1, "waiting", {"process": Picked("p1"), **ITEMS["p1"].answers}, 1)
    once = advance(flow, waiting, Nudged("ahead"), ON_RECORD)
    assert isinstance(once, Turn)
    then = advance(flow, once.state, Nudged(kind), ON_RECORD)
    assert isinstance(then, Turn)
    assert then.state.answers["nudged"] == Picked(kind)
    assert then.state.trail == ()
    assert then.state.turn > once.state.turn, "the older buttons are stale"


def test_what_waits_unseen_asks_nothing() -> None:
    flow = FLOWS["reminder"]
    waiting = State("reminder", 1, "waiting", {"process": Picked("p1")}, 1)
    outcome = advance(flow, waiting, Resumed(), ON_RECORD)
    assert isinstance(outcome, Turn)
    assert not any(isinstance(effect, Ask) for effect in outcome.effects)


def test_a_date_on_record_cannot_turn_a_decision_to_leave_around() -> None:
    """B8: decided is decided; changing an answer leads back to that, and never to "you stay in, with your concerns"."""
    flow = FLOWS["withdraw"]
    ahead = {**ITEMS["p1"].answers, "next_when": Timed(datetime.fromisoformat("2026-12-15T10:00"))}
    facts = replace(ON_RECORD, items={**ITEMS, "p1": Item("Acme", ahead)})
    state = go(flow, begun("withdraw", facts), "p1", "sure", "several", "yes", facts=facts)
    assert state.step == "decided"
    state = go(flow, state, "change", facts=facts)
    assert "next_when" not in offered(state, facts)
    assert {"motive", "met", "again"} <= {*offered(state, facts)}


def test_nobody_is_asked_about_nobody_on_the_way_back() -> None:
    """D3: who did not know the names is not asked what stays with them."""
    flow = FLOWS["debrief"]
    over: Answers = {"over_at": Timed(datetime.fromisoformat("2026-11-27T15:00")), "promised": Picked("nothing")}
    state = begun("debrief", ON_RECORD, company=Wrote("Nimbus"), **over)
    state = go(flow, state, "unknown", "thanks")
    if state.step == "letter_language":
        state = go(flow, state, "de")
    assert state.step == "letter"
    while state.step != "noted":
        assert state.step != "details"
        state = go(flow, state, "<")
