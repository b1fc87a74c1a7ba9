"""informational, every way through it: each choice of each step is taken, by taps and by typed words."""

from __future__ import annotations

import pytest

from conversations.flows.informational import GOALS
from tests.stories.story import Story
from tests.stories.walks_talks import follow, untaken

_BEGUN = "company:=Acme standing:fixed liking:yes expect:on expect_more:on when:@moment when_ok:yes"
_NO_QUESTIONS = "goal_fit:none goal_roles:none goal_contact:none own_questions:none"
_ASKED_FOR = "company:=Acme standing:asking liking:maybe expect:on expect_more:on"
_LETTER = "my_name:=Kim_Muster recipient:=Robin_Sommer"
_OVER = "company:=Acme standing:over over_at:@now"


def _bank(goal: str, first: int, last: int) -> str:
    return f"{goal}:{'+'.join(GOALS[goal][first:last])}+enough"


WAYS = {
    # C1-C3, C5-C10: arranged, prepared for, with five questions a goal and with none.
    "arranged": (
        f"{_BEGUN} {_bank('goal_fit', 0, 5)} {_bank('goal_roles', 0, 5)} {_bank('goal_contact', 0, 5)} "
        "own_questions:@own+enough person:=Robin_Sommer zone:@home sheet:fine prepared:"
    ),
    "the other questions": (
        f"{_BEGUN} {_bank('goal_fit', 5, 8)} {_bank('goal_roles', 5, 8)} {_bank('goal_contact', 5, 8)} "
        "own_questions:none person:unknown zone:@home sheet:fine prepared:"
    ),
    "no date yet, then another": (
        "company:=Acme standing:fixed liking:yes expect:on expect_more:on when:open "
        f"{_NO_QUESTIONS} person:unknown zone:@home sheet:date when:@moment when_ok:no when:@later when_ok:yes "
        "sheet:fine prepared:"
    ),
    "changed": (
        f"{_BEGUN} goal_fit:day+enough goal_roles:skills+enough goal_contact:path+enough own_questions:@own+enough "
        "person:=Robin zone:@home sheet:change change:when when:@later when_ok:yes sheet:change change:goal_fit "
        "goal_fit:again+enough sheet:change change:goal_roles goal_roles:growing+enough sheet:change "
        "change:goal_contact goal_contact:read+enough sheet:change change:own_questions "
        "own_questions:enough sheet:change change:person "
        "person:unknown sheet:change change:nothing sheet:fine prepared:"
    ),
    "over in the end": (
        f"{_BEGUN} {_NO_QUESTIONS} person:unknown zone:@home sheet:over over_at:@now outcome:not_for_me settled:done "
        "done:"
    ),
    # C4, C9: not one to work for.
    "left alone": "company:=Acme standing:fixed liking:no unlikely:leave left:",
    "for the contact": (
        "company:=Acme standing:fixed liking:no unlikely:still expect:on expect_more:on when:@moment when_ok:yes "
        f"{_NO_QUESTIONS} person:unknown zone:@home sheet:fine prepared:"
    ),
    # C10: still to be asked for.
    "asked, and a date": (
        f"{_ASKED_FOR} letter_language:en about_me:=five_years_in_nursing {_LETTER} request_letter:sent awaiting:date "
        f"when:@moment when_ok:yes {_NO_QUESTIONS} person:unknown zone:@home sheet:fine prepared:"
    ),
    "asked, and declined": (
        f"{_ASKED_FOR} letter_language:id about_me:none {_LETTER} request_letter:later awaiting:letter "
        "request_letter:informal+formal+again letter_language:de about_me:none my_name:=Kim recipient:unknown "
        "request_letter:sent awaiting:declined turned_down:"
    ),
    # C5-C9: how it went.
    "would work there": f"{_OVER} outcome:fits check_back_on:open settled:done done:",
    "would, from a date on": (
        f"{_OVER} outcome:fits check_back_on:@weeks settled:thanks letter_language:de detail:@own {_LETTER} "
        "thanks_letter:informal+formal+sent done:"
    ),
    "a lead": (
        f"{_OVER} outcome:lead settled:thanks letter_language:en detail:none {_LETTER} thanks_letter:again "
        "letter_language:id detail:none my_name:=Kim recipient:unknown thanks_letter:later done:"
    ),
    "seen differently": (
        f"{_OVER} outcome:fits check_back_on:@weeks settled:change change_outcome:outcome outcome:lead "
        "settled:change change_outcome:check_back_on check_back_on:open settled:change change_outcome:over_at "
        "over_at:@now settled:change change_outcome:nothing settled:done done:"
    ),
    "not yet": (
        "company:=Acme standing:over over_at:not_yet when:@moment when_ok:yes "
        f"{_NO_QUESTIONS} person:unknown zone:@home sheet:fine prepared:"
    ),
}
PLACES = ("wib", "wita", "wit", "myt", "cet", "gmt")


def test_every_choice_is_taken_in_some_way() -> None:
    """Nothing a person can pick is left untried; how to address somebody is known, and asked in the settings."""
    known = {("register", "formal"), ("register", "informal"), ("letter_language", "ms")}  # test_malay.py writes some
    assert untaken("informational", list(WAYS.values())) == known | {("zone", place) for place in PLACES}


@pytest.mark.parametrize("typing", [False, True], ids=["tapped", "typed"])
@pytest.mark.parametrize("way", WAYS)
async def test_each_way_is_walked_to_its_end(story: Story, way: str, *, typing: bool) -> None:
    """C1-C10: one question a message, each way to its end; a button's words do what the button does."""
    await story.user_sends("/informational")
    await follow(story, "informational", WAYS[way], typing=typing)
    story.bot_stays_silent()


@pytest.mark.parametrize("place", PLACES)
async def test_each_place_is_understood(story: Story, place: str) -> None:
    """C10: the evening before is an evening somewhere; where is asked once."""
    await story.user_sends("/informational")
    way = f"{_BEGUN} {_NO_QUESTIONS} person:unknown zone:{place} sheet:fine prepared:"
    await follow(story, "informational", way)
    await story.user_sends("/informational")
    again = f"{_BEGUN.replace('Acme', 'Bolt')} {_NO_QUESTIONS} person:unknown sheet:fine prepared:"
    await follow(story, "informational", again)
