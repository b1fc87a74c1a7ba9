"""Updates about groups that overtake each other (telegram.md 6, 13), and rights that come and go."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stories.group_story import GRACE, GROUP, RATNA, TITLE, GroupStory
from tests.stories.group_walks import (
    a_moment,
    circle_of,
    comes,
    meets_on,
    opens_on,
    opens_one,
    tells,
    ticks_of,
)
from tests.stories.test_group_moving import SUPERGROUP, moves


@pytest.mark.parametrize("new_first", [False, True])
async def test_a_move_that_is_told_after_being_added_brings_one_introduction(
    group_story: GroupStory, new_first: bool
) -> None:
    """telegram.md 6, 13: the new chat's "added" comes first; nobody there needs to be told again who this is."""
    await comes(group_story)
    group_story.waits = False
    group_story.chat_id = SUPERGROUP
    await group_story.bot_is_added(RATNA)
    group_story.chat_id = GROUP
    await moves(group_story, new_first=new_first)
    await group_story.passes(minutes=1)
    assert group_story.in_group() == []
    assert await ticks_of(group_story, "group.hello") == []


async def test_a_group_that_moves_before_it_was_told_who_this_is_is_told_once(group_story: GroupStory) -> None:
    """The introduction that still waits goes along."""
    group_story.waits = False
    await group_story.bot_is_added(RATNA)
    await moves(group_story, new_first=False)
    await group_story.bot_is_added(RATNA)
    await group_story.passes(minutes=1)
    hello = [one for one in group_story.messages.values() if one.chat_id < 0]
    assert [one.chat_id for one in hello] == [SUPERGROUP]


async def test_thrown_out_before_the_introduction_nothing_is_said(group_story: GroupStory) -> None:
    """Added by mistake, and gone within a second."""
    group_story.waits = False
    await group_story.bot_is_added(RATNA)
    await group_story.bot_is_removed()
    await group_story.passes(minutes=1)
    assert group_story.in_group() == []


async def test_a_move_told_after_the_old_chat_has_thrown_it_out_keeps_the_rhythm(group_story: GroupStory) -> None:
    """telegram.md 13: to the old chat it looks like a removal. Who takes part is asked anew; what was set up stands."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    await group_story.bot_is_removed()
    await moves(group_story, new_first=False)
    await group_story.passes(days=1)
    assert len(await opens_on(group_story)) == 1
    said = [one.words for one in group_story.in_group()]
    assert [words for words in said if words == group_story.text("id", "room-hello", group=TITLE)], "how to join again"


async def test_rights_in_the_old_chat_say_nothing_of_the_new_one(group_story: GroupStory) -> None:
    """telegram.md 13: the old one is a shell in which nobody may write."""
    await comes(group_story)
    await moves(group_story, new_first=False)
    await group_story.update(_rights(may_write=False))
    assert (await circle_of(group_story)).speaks


async def test_what_closed_while_it_could_not_write_is_put_right_when_it_can(group_story: GroupStory) -> None:
    """A closed check-in must not look open for ever, nor name who has left since."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, GRACE)
    await a_moment(group_story)
    assert "Grace" in opened.words
    await group_story.update(_rights(may_write=False))
    await group_story.passes(days=2)
    await group_story.happens(left_chat_member={"id": GRACE.id, "is_bot": False, "first_name": "Grace"})
    await a_moment(group_story)
    await group_story.update(_rights(may_write=True))
    await a_moment(group_story)
    assert "Grace" not in opened.words
    assert group_story.text("id", "room-stage-waiting") not in opened.buttons


def _rights(*, may_write: bool) -> dict[str, Any]:
    """Return the news of other rights in the group."""
    restricted = {"status": "restricted", "is_member": True}
    change = {
        "old_chat_member": restricted | {"can_send_messages": not may_write},
        "new_chat_member": restricted | {"can_send_messages": may_write},
    }
    sender = {"id": RATNA.id, "is_bot": False, "first_name": "Ratna"}
    chat = {"id": GROUP, "type": "supergroup", "title": TITLE}
    return {"my_chat_member": {"chat": chat, "from": sender, "date": 1, **change}}
