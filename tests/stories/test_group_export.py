"""All of one's own about groups to take along, and nobody else's; erased, it is gone from the group as well."""

from __future__ import annotations

from typing import Any

import orjson

from tests.stories.coach_walks import SECRET, agrees, asks_all, begins, has_interview, read_by
from tests.stories.group_story import GRACE, JONAS, RATNA, TITLE, GroupStory
from tests.stories.group_walks import (
    a_moment,
    goes_to_settings,
    members_of,
    opens_one,
    reads,
    said_in_group,
    tells,
)


async def _exported(story: GroupStory, person_id: int) -> dict[str, Any]:
    return dict(await reads(story, lambda tx: tx.export(person_id)))


async def _answered(story: GroupStory) -> None:
    """Let Jonas and Grace answer a check-in under their names, and Jonas show Ratna how he is getting on."""
    await begins(story)
    await asks_all(story)
    await agrees(story, JONAS)
    await goes_to_settings(story)
    await opens_one(story)
    await tells(story, JONAS, cheer="Zusage von Tante Emma")
    await tells(story, GRACE, cheer="Slept well")
    await a_moment(story)


async def test_memberships_and_own_parts_are_exported(group_story: GroupStory) -> None:
    await _answered(group_story)
    mine = await _exported(group_story, JONAS.id)
    (member,) = mine["groups"]
    assert (member["group"], member["name"], member["coach"]) == (TITLE, JONAS.name, False)
    assert member["shown_to_coaches_since"] == ["2026-11-23"]
    (told,) = mine["in_groups"]
    assert (told["group_activity"], told["kind"]) == ("checkin", "report")
    assert told["content"]["cheer"] == "Zusage von Tante Emma"


async def test_nobody_elses_is_in_it(group_story: GroupStory) -> None:
    """No names, numbers or words of other members, coaches among them; where they stand in own updates aside."""
    await _answered(group_story)
    mine = await _exported(group_story, JONAS.id)
    own = orjson.dumps([mine["groups"], mine["in_groups"]]).decode()
    for other in (RATNA, GRACE):
        assert str(other.id) not in own.replace("2026", "")
        assert other.name not in own
    assert "Slept well" not in orjson.dumps(mine).decode()


async def test_a_coach_exports_nothing_of_members(group_story: GroupStory) -> None:
    """What they see is looked up, and kept nowhere."""
    await _answered(group_story)
    await has_interview(group_story, JONAS, "2026-11-27 14:00")
    theirs = await _exported(group_story, RATNA.id)
    assert theirs["groups"][0]["coach"] is True
    assert theirs["in_groups"] == []
    told = orjson.dumps({name: part for name, part in theirs.items() if name != "unsent"}).decode()
    assert JONAS.name not in told
    assert SECRET not in told


async def test_a_shown_name_is_what_the_person_is_called_there(group_story: GroupStory) -> None:
    """The command hands it over as a file, in private."""
    await _answered(group_story)
    group_story.in_group()
    await group_story.says(JONAS, "/export")
    assert not group_story.in_group()
    assert group_story.text("de", "export-caption") in read_by(group_story, JONAS)


async def test_erasing_takes_it_and_brings_the_group_up_to_date(group_story: GroupStory) -> None:
    """The board loses the name without anybody being told; membership, answers and consents are gone."""
    await _answered(group_story)
    assert JONAS.name in said_in_group(group_story)
    group_story.in_group()
    group_story.to(RATNA)
    await group_story.says(JONAS, "/erase")
    await group_story.taps(JONAS, "erase-sure", "yes")
    await a_moment(group_story)
    assert JONAS.name not in said_in_group(group_story)
    assert GRACE.name in said_in_group(group_story)
    assert await members_of(group_story) == {RATNA.id, GRACE.id}
    assert not group_story.in_group(), "edited in place, and nothing said of it"
    assert not group_story.to(RATNA)
    assert await _exported(group_story, JONAS.id) == {}
    assert await reads(group_story, lambda tx: tx.parts_of(JONAS.id, "report")) == []


async def test_erasing_reaches_what_was_closed_long_ago(group_story: GroupStory) -> None:
    """Also the digest, which had told of them."""
    await _answered(group_story)
    await group_story.passes(days=3)
    assert "Tante Emma" in said_in_group(group_story)
    await group_story.says(JONAS, "/erase")
    await group_story.taps(JONAS, "erase-sure", "yes")
    await a_moment(group_story)
    assert "Tante Emma" not in said_in_group(group_story)
    assert JONAS.name not in said_in_group(group_story)
