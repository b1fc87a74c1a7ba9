"""withdraw, every way through it: each choice of each step is taken, by taps and by typed words."""

from __future__ import annotations

import pytest

from tests.stories.story import Story
from tests.stories.walks import MOMENT
from tests.stories.walks_talks import TODAY, follow, notes_interview, untaken

_TO_THE_LETTER = "letter_language:de my_name:=Kim_Muster recipient:=Robin_Sommer"
_OUT = f"met:one again:no decided:letter {_TO_THE_LETTER} withdraw_letter:sent connect:no left:"
_NEXT_DAY = "zone:@home asleep:@night"

WAYS = {
    # B2, B8, B9: sure, a letter in each language, sent, and that was it.
    "sure": f"company:=Acme rounds:one motive:sure {_OUT}",
    "nobody met": (
        "company:=Acme rounds:none motive:sure met:nobody again:yes decided:letter letter_language:en "
        "my_name:=Kim_Muster recipient:unknown withdraw_letter:short+personal+informal+formal+sent left:"
    ),
    "a line to somebody": (
        "company:=Acme rounds:several motive:sure met:several again:yes decided:letter letter_language:id "
        "my_name:=Kim_Muster recipient:unknown withdraw_letter:informal+sent connect:line "
        "recipient:=Robin connection:formal+informal+done left:"
    ),
    # B3, B5: heard something.
    "to be asked": (
        "company:=Acme rounds:none motive:heard concerns:hours+turnover+tone+tasks+pay+stability+freedom+growth+enough "
        "raise_them:keep next_when:@moment zone_next:@home carrying:"
    ),
    "to be asked some day": (
        "company:=Acme rounds:one motive:heard concerns:@own+hours+enough raise_them:change change_concerns:concerns "
        "concerns:tone+enough raise_them:change change_concerns:rounds rounds:several raise_them:change "
        "change_concerns:nothing raise_them:keep next_when:open zone_next:gmt carrying:"
    ),
    "heard, and out": f"company:=Acme rounds:several motive:heard concerns:pay+enough raise_them:out {_OUT}",
    "heard, talked over": (
        "company:=Acme rounds:one motive:heard concerns:tone+enough raise_them:talk talking:stay stayed:"
    ),
    "heard, or rather not": (
        "company:=Acme rounds:one motive:heard concerns:tone+enough raise_them:change change_concerns:motive "
        "motive:personal reflect:fear mirror:stay stayed:"
    ),
    # B6, B7: it is more about oneself.
    "worn, and out": f"company:=Acme rounds:one motive:personal reflect:worn mirror:out {_OUT}",
    "life, talked over": f"company:=Acme rounds:one motive:personal reflect:life mirror:talk talking:out {_OUT}",
    "another path, slept on": (
        f"company:=Acme rounds:one motive:personal reflect:other_path mirror:sleep {_NEXT_DAY} woken:now "
        "torn:stay stayed:"
    ),
    "unclear, talked and slept on": (
        "company:=Acme rounds:one motive:personal reflect:unclear mirror:talk talking:sleep zone:@home "
        f"asleep:now torn:out {_OUT}"
    ),
    # B1, B7: torn.
    "torn, talked": "company:=Acme rounds:one motive:torn torn:talk talking:stay stayed:",
    "torn, dropped": f"company:=Acme rounds:one motive:torn torn:sleep {_NEXT_DAY} woken:drop dropped:",
    "torn, stopped": (
        f"company:=Acme rounds:one motive:torn torn:sleep {_NEXT_DAY} woken:stop woken_off:undo woken:stop "
        "woken_off:now torn:stay stayed:"
    ),
    "torn, in an hour": (
        f"company:=Acme rounds:one motive:torn torn:sleep {_NEXT_DAY} woken:snooze woken_later:hour "
        "asleep_again:@hour woken:snooze woken_later:evening asleep_again:now torn:stay stayed:"
    ),
    "torn, tomorrow": (
        f"company:=Acme rounds:one motive:torn torn:sleep {_NEXT_DAY} woken:snooze woken_later:morning "
        "asleep_again:@night woken:snooze woken_later:monday asleep_again:now torn:stay stayed:"
    ),
    # B8: decided, and what comes in between.
    "put off, then written": (
        "company:=Acme rounds:one motive:sure met:one again:no decided:later put_off:letter "
        f"{_TO_THE_LETTER} withdraw_letter:later put_off:sent connect:no left:"
    ),
    "put off, then stayed": "company:=Acme rounds:one motive:sure met:one again:no decided:later put_off:stay stayed:",
    "doubts": "company:=Acme rounds:one motive:sure met:one again:no decided:doubt torn:stay stayed:",
    "changed": (
        "company:=Acme rounds:one motive:sure met:one again:no decided:change change:again again:yes decided:change "
        f"change:met met:several decided:change change:nothing decided:letter {_TO_THE_LETTER} "
        f"withdraw_letter:again {_TO_THE_LETTER} withdraw_letter:sent connect:no left:"
    ),
}
# B6: their interview is today, and on record.
SAME_DAY = {
    "waited, and out": (
        "company:=Acme rounds:one motive:sure met:one again:no pause:wait paused:@hour paused_over:out decided:later "
        "put_off:sent connect:no left:"
    ),
    "waited, and stayed": (
        "company:=Acme rounds:one motive:sure met:one again:no pause:wait paused:@hour paused_over:stay stayed:"
    ),
    "not waited for": (
        "company:=Acme rounds:one motive:sure met:one again:no pause:wait paused:out decided:later put_off:stay stayed:"
    ),
    "stayed before that": "company:=Acme rounds:one motive:sure met:one again:no pause:wait paused:stay stayed:",
    "overruled": (
        "company:=Acme rounds:one motive:sure met:one again:no pause:anyway decided:later put_off:stay stayed:"
    ),
    "stayed at once": "company:=Acme rounds:one motive:sure met:one again:no pause:stay stayed:",
}
PLACES = ("wib", "wita", "wit", "myt", "cet", "gmt")


def test_every_choice_is_taken_in_some_way() -> None:
    """Nothing a person can pick is left untried; how to address somebody is known, and asked in the settings.

    Bringing it to a group needs one: test_group_dilemma.py.
    """
    left = untaken("withdraw", [*WAYS.values(), *SAME_DAY.values()])
    assert left == {("register", "formal"), ("register", "informal"), ("letter_language", "ms")} | {
        ("talking", "group"),
        ("asked", "now"),
    } | {(step, place) for step in ("zone", "zone_next") for place in PLACES if (step, place) != ("zone_next", "gmt")}


@pytest.mark.parametrize("typing", [False, True], ids=["tapped", "typed"])
@pytest.mark.parametrize("way", WAYS)
async def test_each_way_is_walked_to_its_end(story: Story, way: str, *, typing: bool) -> None:
    """B1-B12: one question a message, each way to its end; a button's words do what the button does."""
    await story.user_sends("/withdraw")
    await follow(story, "withdraw", WAYS[way], typing=typing)
    story.bot_stays_silent()


@pytest.mark.parametrize("typing", [False, True], ids=["tapped", "typed"])
@pytest.mark.parametrize("way", SAME_DAY)
async def test_each_way_on_the_very_day(story: Story, way: str, *, typing: bool) -> None:
    """B6: on the day of their interview there is a pause first, not a lock."""
    await notes_interview(story, "Acme", TODAY[story.locale])
    await story.user_sends("/withdraw")
    await follow(story, "withdraw", SAME_DAY[way], typing=typing)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("step", ["zone", "zone_next"])
async def test_each_place_is_understood(story: Story, step: str, place: str) -> None:
    """Timings: the first thing that needs a clock asks where; the answer is remembered."""
    way = f"company:=Acme rounds:one motive:torn torn:sleep zone:{place} asleep:now torn:stay stayed:"
    if step == "zone_next":
        asked = "company:=Acme rounds:one motive:heard concerns:pay+enough raise_them:keep next_when:@moment"
        way = f"{asked} zone_next:{place} carrying:"
    await story.user_sends("/withdraw")
    await follow(story, "withdraw", way)
    await story.user_sends("/withdraw")
    again = "company:=Bolt rounds:one motive:torn torn:sleep asleep:now torn:stay stayed:"
    await follow(story, "withdraw", again)


async def test_from_the_record_nothing_is_asked_twice(story: Story) -> None:
    """B2: a process on the list is a button; how many talks there were is known from it."""
    await notes_interview(story, "Acme", TODAY[story.locale], role="Analyst")
    await notes_interview(story, "Bolt", MOMENT[story.locale])
    await story.passes(days=1)
    story.skip()
    await story.user_sends("/withdraw")
    asked = story.bot_says("withdraw-company")
    assert {"Acme · Analyst", "Bolt"} <= set(asked.labels.values())
    await story.user_taps(next(choice for choice, label in asked.labels.items() if label == "Acme · Analyst"))
    story.bot_says("withdraw-motive")
    await story.user_taps("sure")
    story.bot_says("withdraw-met", "Acme")
