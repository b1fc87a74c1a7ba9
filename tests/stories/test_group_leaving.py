"""Who leaves, and the bot that is thrown out: what ends with that, at once and also where it was told long ago."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, TITLE, GroupStory, Somebody
from tests.stories.group_walks import (
    a_moment,
    comes,
    group_of,
    meets_on,
    members_of,
    opens_on,
    opens_one,
    reads,
    said_in_group,
    tells,
)


async def leaves(story: GroupStory, who: Somebody, way: str) -> None:
    """Let somebody go, in one of the ways of which Telegram tells."""
    user = {"id": who.id, "is_bot": False, "first_name": who.name}
    match way:
        case "told in the chat":
            await story.happens(left_chat_member=user)
        case "told to administrators":
            change = {"old_chat_member": {"status": "member"}, "new_chat_member": {"status": "kicked", "user": user}}
            chat = {"id": story.chat_id, "type": "supergroup", "title": TITLE}
            await story.update({"chat_member": {"chat": chat, "from": user, "date": 1, **change}})


@pytest.mark.parametrize("way", ["told in the chat", "told to administrators"])
@pytest.mark.parametrize("closed", [False, True])
async def test_who_leaves_is_on_no_board_any_more(group_story: GroupStory, way: str, closed: bool) -> None:
    """telegram.md 24: from the message, from the digest, also long after; the others stay."""
    await comes(group_story)
    await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geschafft", practice="yes")
    await tells(group_story, SARI, stage="offer", cheer="Diterima")
    await group_story.passes(days=2 if closed else 0, seconds=10)
    assert "Jonas" in said_in_group(group_story)
    await leaves(group_story, JONAS, way)
    await a_moment(group_story)
    seen = said_in_group(group_story)
    assert not [word for word in ("Jonas", "Geschafft") if word in seen]
    assert "Sari" in seen
    assert JONAS.id not in await members_of(group_story)


async def test_who_comes_back_begins_anew(group_story: GroupStory) -> None:
    """What they had agreed to ended when they left: their old answer does not come back with them."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, JONAS, stage="offer")
    await leaves(group_story, JONAS, "told in the chat")
    await group_story.taps(JONAS, "room-stage-waiting", in_group=True)
    await a_moment(group_story)
    assert "Jonas" not in opened.words, "a quick answer shares nothing"
    assert group_story.text("id", "room-checkin", closes="|", count="1", amount="one").partition("|")[2] in opened.words


async def test_a_link_from_before_leaving_leads_nowhere(group_story: GroupStory) -> None:
    """telegram.md 24."""
    await comes(group_story)
    await opens_one(group_story)
    answer = await group_story.taps(JONAS, "room-answer", in_group=True)
    await leaves(group_story, JONAS, "told in the chat")
    await group_story.enters(JONAS, answer)
    assert group_story.to(JONAS)[0].words == group_story.text("de", "room-link-over")
    assert await members_of(group_story) == {RATNA.id}


@pytest.mark.parametrize("left", ["by leaving", "by throwing the bot out"])
async def test_a_card_that_is_still_on_the_screen_tells_the_group_nothing_more(
    group_story: GroupStory, left: str
) -> None:
    """Left meanwhile, one way or the other: the card is over, and no text pretends to note anything."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, JONAS, stage="offer")
    await a_moment(group_story)
    if left == "by leaving":
        await leaves(group_story, JONAS, "told in the chat")
    else:
        await group_story.bot_is_removed()
    await a_moment(group_story)
    edits = opened.edits
    answer = await group_story.taps(JONAS, "checkin-card", "share")
    assert answer["text"] == group_story.text("de", "slip-stale")
    await a_moment(group_story)
    assert opened.edits == edits
    assert await reads(group_story, lambda tx: tx.parts_of(JONAS.id, "report")) == []


async def test_a_question_that_was_open_is_over_too(group_story: GroupStory) -> None:
    """What they type next is no answer to it."""
    await comes(group_story)
    await opens_one(group_story)
    await group_story.enters(JONAS, await group_story.taps(JONAS, "room-answer", in_group=True))
    await group_story.taps(JONAS, "room-stage-offer")
    await leaves(group_story, JONAS, "told in the chat")
    group_story.to(JONAS)
    await group_story.says(JONAS, "ja gern")
    assert group_story.text("de", "checkin-cheer") not in [one.words for one in group_story.to(JONAS)]


async def test_leaving_in_private_ends_it_all_as_well(group_story: GroupStory) -> None:
    """By the button of whoever has just joined; the card of an answer is over with it."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, JONAS, stage="offer")
    await group_story.passes(minutes=2)
    group = await group_of(group_story)
    assert "Jonas" in opened.words
    await group_story.bot_is_added(RATNA, "administrator", "member")
    assert group.id == (await group_of(group_story)).id
    answer = await group_story.taps(SARI, "room-join", in_group=True)
    await group_story.enters(SARI, answer)
    await tells(group_story, SARI, stage="offer")
    await a_moment(group_story)
    assert "Sari" in opened.words
    await group_story.taps(SARI, "joined-told", "leave")
    await a_moment(group_story)
    assert "Sari" not in opened.words
    assert SARI.id not in await members_of(group_story)
    over = await group_story.taps(SARI, "checkin-card", "share")
    assert over["text"] == group_story.text("id", "slip-stale")


async def test_strangers_and_bots_come_and_go_unnoticed(group_story: GroupStory) -> None:
    """They were no members."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await group_story.happens(left_chat_member={"id": 999, "is_bot": False, "first_name": "X"})
    await group_story.happens(left_chat_member={"id": 5, "is_bot": True, "first_name": "Bot"})
    await group_story.happens(new_chat_members=[{"id": 998, "is_bot": False, "first_name": "Y"}])
    await a_moment(group_story)
    assert (group_story.in_group(), opened.edits) == ([], 0)
    assert await members_of(group_story) == {RATNA.id}


async def test_thrown_out_it_forgets_who_took_part(group_story: GroupStory) -> None:
    """telegram.md 24: nothing is planned there any more, nobody is a member, and no link leads in."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geschafft")
    answer = await group_story.taps(GRACE, "room-answer", in_group=True)
    await group_story.bot_is_removed()
    group = await group_of(group_story)
    assert group.gone
    assert await members_of(group_story) == set()
    assert await reads(group_story, lambda tx: tx.ticks(group.id)) == []
    assert await reads(group_story, lambda tx: tx.parts_of(JONAS.id, "report")) == []
    group_story.new.clear()
    await group_story.passes(days=14)
    assert group_story.new == []
    await group_story.enters(GRACE, answer)
    assert group_story.to(GRACE)[0].words == group_story.text("en", "room-link-over")
    await group_story.taps(RATNA, "group-menu", "now")
    assert group_story.in_group() == []


async def test_back_again_it_introduces_itself_and_who_takes_part_is_asked_anew(group_story: GroupStory) -> None:
    """What was set up stands: the rhythm goes on without anybody being asked to set it up again."""
    await comes(group_story)
    await meets_on(group_story, "tue")
    opened = await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geschafft", stage="offer")
    await group_story.bot_is_removed()
    await group_story.passes(days=2)
    await group_story.bot_is_added(GRACE)
    (hello,) = group_story.in_group()
    assert hello.words == group_story.text("id", "room-hello", group=TITLE), "the group's language was set"
    assert await members_of(group_story) == set()
    assert await opens_on(group_story) == [date(2026, 12, 1)]
    # An old button still works and brings nobody's old answer back.
    await group_story.presses(JONAS, opened.buttons[group_story.text("id", "room-stage-waiting")], opened.id)
    await a_moment(group_story)
    assert "Jonas" not in opened.words
    assert "Geschafft" not in said_in_group(group_story)
