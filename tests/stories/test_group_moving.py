"""A group becomes a supergroup (telegram.md 13): told on both sides in either order, re-keyed once, nothing lost."""

from __future__ import annotations

import pytest

from tests.stories.group_story import GRACE, GROUP, JONAS, RATNA, SARI, TITLE, GroupStory
from tests.stories.group_walks import (
    a_moment,
    circle_of,
    comes,
    goes_to_settings,
    group_of,
    meets_on,
    members_of,
    opens_one,
    reads,
    tells,
    ticks_of,
)

SUPERGROUP = -1001234567890


async def moves(story: GroupStory, *, new_first: bool) -> None:
    """Let the group become a supergroup; both chats tell of it, in either order (telegram.md 13)."""
    old = {"id": GROUP, "type": "group", "title": TITLE}
    new = {"id": SUPERGROUP, "type": "supergroup", "title": TITLE}
    sender = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    user = {"id": RATNA.id, "is_bot": False, "first_name": "Ratna", "language_code": "id"}
    told = [
        {"message": {"message_id": 900, "date": 1, "chat": old, "from": user, "migrate_to_chat_id": SUPERGROUP}},
        {
            "message": {
                "message_id": 1,
                "date": 1,
                "chat": new,
                "from": sender,
                "sender_chat": new,
                "migrate_from_chat_id": GROUP,
            }
        },
    ]
    for update in reversed(told) if new_first else told:
        await story.update(update)
    story.chat_id = SUPERGROUP


@pytest.mark.parametrize("new_first", [False, True])
@pytest.mark.parametrize("added", ["not told", "before", "after"])
async def test_a_group_that_becomes_a_supergroup_takes_everything_along(
    group_story: GroupStory, new_first: bool, added: str
) -> None:
    """telegram.md 13: re-keyed once, whichever side tells it first and whether or not it is also added there."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    await group_story.taps(GRACE, "room-join", in_group=True)
    before = await group_of(group_story)
    if added == "before":
        await _joins_the_new_one(group_story)
    await moves(group_story, new_first=new_first)
    if added == "after":
        await _joins_the_new_one(group_story)
    group_story.chat_id = SUPERGROUP
    after = await group_of(group_story)
    assert (after.id, after.chat_id, after.gone) == (before.id, SUPERGROUP, False)
    assert await members_of(group_story) == {RATNA.id, GRACE.id}
    assert (await circle_of(group_story)).check_in is not None
    await group_story.passes(days=1)
    assert [one.chat_id for one in group_story.in_group() if "Check-in" in one.words] == [SUPERGROUP]


@pytest.mark.parametrize("new_first", [False, True])
async def test_buttons_from_before_the_move_go_on_working(group_story: GroupStory, new_first: bool) -> None:
    """telegram.md 13, 19: pressed in the old chat, they mean the same group, and its message changes where it is."""
    await comes(group_story)
    opened = await opens_one(group_story)
    token = opened.buttons[group_story.text("id", "room-stage-waiting")]
    await moves(group_story, new_first=new_first)
    group_story.chat_id = GROUP  # where the press comes from
    answer = await group_story.presses(GRACE, token, opened.id)
    stage = group_story.text("en", "room-stage-waiting")
    assert answer["text"] == group_story.text("en", "room-noted-joined", stage=stage)
    await tells(group_story, JONAS, stage="offer")
    await a_moment(group_story)
    assert "Jonas" in opened.words
    assert opened.edits == 1
    group_story.chat_id = SUPERGROUP
    assert await members_of(group_story) == {RATNA.id, GRACE.id, JONAS.id}
    assert len(await reads(group_story, lambda tx: tx.gatherings(1, "checkin"))) == 1


async def test_the_edit_goes_to_the_chat_that_has_the_message(group_story: GroupStory) -> None:
    """Message ids are a chat's own: in the new one the same number is another message."""
    await comes(group_story)
    await opens_one(group_story)
    await moves(group_story, new_first=False)
    (shown,) = await reads(group_story, lambda tx: tx.gatherings(1, "checkin"))
    assert shown.shown_in == GROUP
    assert await reads(group_story, lambda tx: tx.gathering_at(1, shown.message_id)) is None, "not in the new chat"


async def test_what_was_joined_in_the_new_chat_before_the_move_was_told_is_joined(group_story: GroupStory) -> None:
    """telegram.md 6, 13: updates overtake each other; nobody has to join twice, and those buttons work too."""
    await comes(group_story)
    await _joins_the_new_one(group_story)
    group_story.chat_id = SUPERGROUP
    await group_story.taps(JONAS, "room-join", in_group=True)
    hello = next(one for one in group_story.messages.values() if one.chat_id == SUPERGROUP)
    group_story.chat_id = GROUP
    await moves(group_story, new_first=True)
    assert await members_of(group_story) == {RATNA.id, JONAS.id}
    await group_story.presses(SARI, hello.buttons[group_story.text("id", "room-join")], hello.id)
    assert await members_of(group_story) == {RATNA.id, JONAS.id, SARI.id}


async def test_leaving_the_old_chat_says_nothing_of_the_new_one(group_story: GroupStory) -> None:
    """telegram.md 13: the old one is only a shell; a news of it that comes late ends nothing."""
    await comes(group_story)
    await moves(group_story, new_first=False)
    group_story.chat_id = GROUP
    await group_story.bot_is_removed()
    group_story.chat_id = SUPERGROUP
    assert not (await group_of(group_story)).gone
    assert await members_of(group_story) == {RATNA.id}


async def test_settings_that_were_open_during_the_move_still_reach_the_group(group_story: GroupStory) -> None:
    """The private conversation is about the group, not about its chat."""
    await comes(group_story)
    await moves(group_story, new_first=True)
    await meets_on(group_story, "wed")
    assert len(await ticks_of(group_story, "checkin.open")) == 1
    await goes_to_settings_anew(group_story)


async def goes_to_settings_anew(story: GroupStory) -> None:
    """Press the old introduction's button: it comes from the old chat."""
    story.chat_id = GROUP
    await goes_to_settings(story)
    assert story.text("id", "group-menu", "days") in story.to(RATNA)[-1].buttons
    story.chat_id = SUPERGROUP


async def _joins_the_new_one(story: GroupStory) -> None:
    story.chat_id, old = SUPERGROUP, story.chat_id
    await story.bot_is_added(RATNA)
    story.chat_id = old
