"""Whether a coach may see how somebody is getting on: asked once, in private, and taken back at once by either side."""

from __future__ import annotations

import pytest

from tests.stories.coach_walks import (
    SECRET,
    agrees,
    asks_all,
    begins,
    coaches_too,
    has_interview,
    last,
    membership,
    opens_view,
    picks,
    read_by,
)
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, TITLE, GroupStory
from tests.stories.group_walks import goes_to_settings, opens_one, reads, said_in_group, tells


def _question(story: GroupStory, locale: str, coach: str = RATNA.name) -> str:
    return story.text(locale, "consent-ask", current=coach, **{"group-title": TITLE})


async def test_nobody_is_asked_out_of_the_blue(group_story: GroupStory) -> None:
    """A coach asks; members hear of it only when they come by, each in their own language, and never in the group."""
    await begins(group_story)
    group_story.in_group()
    await asks_all(group_story)
    assert not group_story.to(JONAS)
    assert not group_story.to(GRACE)
    await group_story.says(JONAS, "/groups")
    _, asked = group_story.to(JONAS)
    assert asked.words == _question(group_story, "de")
    await group_story.says(GRACE, "/groups")
    _, asked = group_story.to(GRACE)
    assert asked.words == _question(group_story, "en")
    assert not group_story.in_group()


async def test_it_is_asked_after_a_check_in_was_answered(group_story: GroupStory) -> None:
    """Behind what they came for, and answered in words like any question."""
    await begins(group_story)
    await asks_all(group_story)
    await goes_to_settings(group_story)
    await opens_one(group_story)
    await tells(group_story, JONAS, stage="waiting")
    assert last(group_story, JONAS).words == _question(group_story, "de")
    await group_story.says(JONAS, "na klar")
    assert last(group_story, JONAS).words.endswith(group_story.text("de", "consent-agreed", current=RATNA.name))
    known = await membership(group_story, JONAS)
    assert known is not None
    assert known.seen_by == {str(RATNA.id): "2026-11-23"}
    assert RATNA.name not in said_in_group(group_story)


async def test_nobody_is_asked_before_a_coach_wants_it(group_story: GroupStory) -> None:
    await begins(group_story)
    await opens_view(group_story)  # looking is not asking
    await group_story.says(JONAS, "/groups")
    assert len(group_story.to(JONAS)) == 1


@pytest.mark.parametrize("said", ["no", "nothing"])
async def test_it_is_asked_once(group_story: GroupStory, said: str) -> None:
    """Whether they say no or nothing at all; what they want they find in the hub."""
    await begins(group_story)
    await asks_all(group_story)
    await group_story.says(JONAS, "/groups")
    if said == "no":
        await group_story.taps(JONAS, "consent-ask", "no")
    group_story.to(JONAS)
    await group_story.passes(days=30)
    await asks_all(group_story) if said == "again" else None
    await group_story.says(JONAS, "/groups")
    assert _question(group_story, "de") not in [shown.words for shown in group_story.to(JONAS)]
    assert JONAS.name not in (await opens_view(group_story)).words


async def test_it_can_be_given_and_taken_back_in_the_hub(group_story: GroupStory) -> None:
    """Without having been asked; what the page says and what the coach sees change at once."""
    await begins(group_story)
    await has_interview(group_story, JONAS, "2026-11-27 14:00")
    for choice, sees in (("show", "yes"), ("hide", "no"), ("show", "yes")):
        await group_story.says(JONAS, "/settings")
        await group_story.taps(JONAS, "settings-menu", "groups")
        tick = "" if sees == "yes" else "✓ "
        await picks(group_story, JONAS, f"{tick}{RATNA.name}")
        await group_story.taps(JONAS, "groups-seeing", choice)
        page = group_story.text("de", "hub-coach", name=RATNA.name, sees=sees)
        assert page in last(group_story, JONAS).words
        assert (JONAS.name in (await opens_view(group_story)).words) is (sees == "yes")


async def test_a_view_that_is_open_is_looked_up_anew(group_story: GroupStory) -> None:
    """No coach view without consent at that moment: the very next look is without them."""
    await begins(group_story)
    await asks_all(group_story)
    await agrees(group_story, JONAS)
    assert JONAS.name in (await opens_view(group_story)).words
    await group_story.says(JONAS, "/groups")
    await group_story.taps(JONAS, "groups-menu", "sees")
    await picks(group_story, JONAS, f"✓ {RATNA.name}")
    await group_story.says(JONAS, "nein")
    assert JONAS.name not in read_by(group_story, RATNA), "it is taken off the coach's screen at once"
    assert JONAS.name not in (await opens_view(group_story)).words


async def test_each_coach_has_a_consent_of_their_own(group_story: GroupStory) -> None:
    """Two coaches: a yes to one is none to the other."""
    await begins(group_story, JONAS, GRACE)
    await coaches_too(group_story, GRACE)
    await asks_all(group_story)
    await asks_all(group_story, GRACE)
    await group_story.says(JONAS, "/groups")
    assert last(group_story, JONAS).words == _question(group_story, "de")
    await group_story.taps(JONAS, "consent-ask", "yes")
    await group_story.says(JONAS, "/groups")
    assert last(group_story, JONAS).words == _question(group_story, "de", GRACE.name)
    await group_story.taps(JONAS, "consent-ask", "no")
    assert JONAS.name in (await opens_view(group_story)).words
    assert JONAS.name not in (await opens_view(group_story, GRACE)).words


@pytest.mark.parametrize("way", ["hub", "chat", "erase"])
async def test_leaving_ends_it_for_good(group_story: GroupStory, way: str) -> None:
    """Whoever comes back has shown nothing to anybody, and what stood on the coach's screen is gone at once."""
    await begins(group_story)
    await asks_all(group_story)
    await agrees(group_story, JONAS)
    assert JONAS.name in (await opens_view(group_story)).words
    if way == "chat":
        await group_story.happens(left_chat_member={"id": JONAS.id, "is_bot": False, "first_name": JONAS.name})
    elif way == "erase":
        await group_story.says(JONAS, "/erase")
        await group_story.taps(JONAS, "erase-sure", "yes")
    else:
        await group_story.says(JONAS, "/groups")
        await group_story.taps(JONAS, "groups-menu", "leave")
        await group_story.says(JONAS, "ja")
    assert JONAS.name not in read_by(group_story, RATNA)
    assert JONAS.name not in (await opens_view(group_story)).words
    await group_story.taps(JONAS, "room-join", in_group=True)
    assert JONAS.name not in (await opens_view(group_story)).words


async def test_a_coach_who_is_none_any_more_loses_it(group_story: GroupStory) -> None:
    """Not an administrator now: nothing is shown, and coming back as one does not bring the old yes back."""
    await begins(group_story)
    await asks_all(group_story)
    await agrees(group_story, JONAS)
    group_story.directory.running = frozenset({SARI.id})
    await group_story.says(RATNA, "/groups")
    await group_story.taps(RATNA, "groups-menu", "coach")
    assert last(group_story, RATNA).words.endswith(group_story.text("id", "coach-no_coach"))
    group_story.directory.running = frozenset({RATNA.id})
    await goes_to_settings(group_story)
    assert JONAS.name not in (await opens_view(group_story)).words
    known = await membership(group_story, JONAS)
    assert known is not None
    assert known.seen_by == {}


async def test_a_coach_who_has_left_loses_it(group_story: GroupStory) -> None:
    await begins(group_story)
    await asks_all(group_story)
    await agrees(group_story, JONAS)
    await group_story.happens(left_chat_member={"id": RATNA.id, "is_bot": False, "first_name": RATNA.name})
    known = await membership(group_story, JONAS)
    assert known is not None
    assert (known.seen_by, known.asked) == ({}, ())
    assert RATNA.name not in read_by(group_story, JONAS).rpartition("/groups")[2]


async def test_the_bot_thrown_out_ends_it(group_story: GroupStory) -> None:
    """Brought back, everybody joins anew and nobody sees anything."""
    await begins(group_story)
    await asks_all(group_story)
    await agrees(group_story, JONAS)
    await group_story.bot_is_removed()
    assert await reads(group_story, lambda tx: tx.memberships(JONAS.id)) == []
    await group_story.bot_is_added()
    await goes_to_settings(group_story)
    await group_story.taps(JONAS, "room-join", in_group=True)
    assert JONAS.name not in (await opens_view(group_story)).words


async def test_the_question_of_a_group_one_has_left_answers_itself(group_story: GroupStory) -> None:
    """The press that comes too late changes nothing and says so."""
    await begins(group_story)
    await asks_all(group_story)
    await group_story.says(JONAS, "/groups")
    await group_story.happens(left_chat_member={"id": JONAS.id, "is_bot": False, "first_name": JONAS.name})
    await group_story.taps(JONAS, "consent-ask", "yes")
    assert last(group_story, JONAS).words.endswith(group_story.text("de", "consent-gone"))
    assert await membership(group_story, JONAS) is None


async def test_erasing_oneself_as_a_coach_leaves_no_trace_with_members(group_story: GroupStory) -> None:
    await begins(group_story)
    await asks_all(group_story)
    await agrees(group_story, JONAS)
    await has_interview(group_story, JONAS, "2026-11-27 14:00")
    await group_story.says(RATNA, "/erase")
    await group_story.taps(RATNA, "erase-sure", "yes")
    known = await membership(group_story, JONAS)
    assert known is not None
    assert (known.seen_by, known.asked) == ({}, ())
    assert SECRET not in read_by(group_story, RATNA)
