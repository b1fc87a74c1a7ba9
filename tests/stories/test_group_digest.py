"""What is told on when a check-in closes, what of it can be taken back, and answers that come late."""

from __future__ import annotations

import pytest

from bot.ports import Part
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, GroupStory
from tests.stories.group_walks import (
    a_moment,
    comes,
    goes_to_settings,
    group_of,
    opens_one,
    reads,
    said_in_group,
    tells,
)


async def parts(story: GroupStory) -> list[Part]:
    group = await group_of(story)
    newest = (await reads(story, lambda tx: tx.gatherings(group.id, "checkin", 1)))[0]
    return await reads(story, lambda tx: tx.parts(newest.id))


async def test_nobody_is_named_for_not_answering(group_story: GroupStory) -> None:
    """product.md 8: nor is there a list of who is in the group, before, while or after."""
    await comes(group_story)
    for who in (GRACE, JONAS, SARI):
        await group_story.taps(who, "room-join", in_group=True)
    await goes_to_settings(group_story)
    await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geschafft")
    await group_story.passes(days=2)
    seen = said_in_group(group_story)
    assert "Jonas" in seen
    assert not [who.name for who in (GRACE, SARI, RATNA) if who.name in seen]


@pytest.mark.parametrize("closed", [False, True])
async def test_taken_back_it_is_gone_from_the_group(group_story: GroupStory, closed: bool) -> None:
    """Also once it has closed: from the message and from the digest, which keeps what others told."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geschafft", practice="yes")
    await tells(group_story, SARI, stage="offer", cheer="Diterima")
    await a_moment(group_story)
    if closed:
        await group_story.passes(days=2)
        assert "Geschafft" in said_in_group(group_story)
    await group_story.taps(JONAS, "checkin-card", "withdraw")
    await a_moment(group_story)
    seen = said_in_group(group_story)
    assert not [word for word in ("Jonas", "Geschafft") if word in seen]
    assert "Sari" in opened.words
    assert ("Diterima" in seen) == closed
    assert [part.person_id for part in await parts(group_story)] == [SARI.id]


async def test_a_digest_that_everybody_takes_back_says_nothing_of_anybody(group_story: GroupStory) -> None:
    """A message cannot be unsent after 48 hours; it can be emptied."""
    await comes(group_story)
    await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geschafft")
    await group_story.passes(days=3)
    (digest,) = group_story.in_group()
    await group_story.taps(JONAS, "checkin-card", "share")
    await group_story.taps(JONAS, "checkin-share", "quiet")
    await a_moment(group_story)
    assert digest.words == group_story.text("id", "room-digest", count="0", amount="none")


async def test_late_answers_count(group_story: GroupStory) -> None:
    """Issue 6: by the button that stays, and nothing marks them as late; the digest takes them in."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, SARI, cheer="Diterima", stage="offer")
    await group_story.passes(days=2)
    (digest,) = group_story.in_group()
    await tells(group_story, JONAS, cheer="Endlich", when="28.11.2026 10:00")
    await a_moment(group_story)
    assert "Jonas" in opened.words
    assert "Endlich" in digest.words
    assert group_story.in_group() == [], "edited, not posted again"


async def test_a_quick_press_on_a_message_that_has_closed_counts(group_story: GroupStory) -> None:
    """telegram.md 6: pressed on a screen that had not changed yet."""
    await comes(group_story)
    opened = await opens_one(group_story)
    token = opened.buttons[group_story.text("id", "room-stage-waiting")]
    await group_story.passes(days=2)
    answer = await group_story.presses(GRACE, token, opened.id)
    stage = group_story.text("en", "room-stage-waiting")
    assert answer["text"] == group_story.text("en", "room-noted-joined", stage=stage)
    await a_moment(group_story)
    assert group_story.text("id", "room-checkin-over", count="1", amount="one") in opened.words


async def test_another_stage_by_a_tap_keeps_what_was_told_but_its_date(group_story: GroupStory) -> None:
    """The date belonged to the stage; the cheer did not."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geschafft")
    await group_story.taps(JONAS, "room-stage-waiting", in_group=True)
    await a_moment(group_story)
    assert f"• Jonas: {group_story.text('id', 'room-stage-waiting')}" in opened.words
    await group_story.passes(days=2)
    (digest,) = group_story.in_group()
    assert "Geschafft" in digest.words
    assert "tg-time" not in digest.html


async def test_a_day_is_the_same_day_to_everybody(group_story: GroupStory) -> None:
    """The person is in Berlin, the group in Jakarta: Friday is Friday."""
    await comes(group_story)
    await opens_one(group_story)
    await tells(group_story, JONAS, when="27.11.2026")
    assert "Fr., 27. Nov." in _newest(group_story, JONAS.id)
    await group_story.passes(days=2)
    (digest,) = group_story.in_group()
    assert "27 Nov" in digest.words
    await group_story.enters(JONAS, await group_story.taps(JONAS, "room-answer", in_group=True))
    assert "Fr., 27. Nov." in _newest(group_story, JONAS.id), "and on the card again"


def _newest(story: GroupStory, chat_id: int) -> str:
    return max((one for one in story.messages.values() if one.chat_id == chat_id), key=lambda one: one.id).words
