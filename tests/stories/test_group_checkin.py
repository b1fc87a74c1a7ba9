"""A check-in as its members answer it: one message edited in place, what each decides to show, and nothing else."""

from __future__ import annotations

import pytest

from bot.ports import Part
from tests.stories.group_story import GRACE, JONAS, RATNA, SARI, TITLE, GroupStory
from tests.stories.group_walks import (
    a_moment,
    comes,
    group_of,
    members_of,
    opens_one,
    reads,
    said_in_group,
    tells,
)


async def parts(story: GroupStory) -> list[Part]:
    group = await group_of(story)
    newest = (await reads(story, lambda tx: tx.gatherings(group.id, "checkin", 1)))[0]
    return await reads(story, lambda tx: tx.parts(newest.id))


async def test_a_quick_answer_counts_and_names_nobody(group_story: GroupStory) -> None:
    """One tap joins, answers, and is told to who tapped alone; the group reads one more answer."""
    await comes(group_story)
    opened = await opens_one(group_story)
    answer = await group_story.taps(GRACE, "room-stage-waiting", in_group=True)
    stage = group_story.text("en", "room-stage-waiting")
    assert answer["text"] == group_story.text("en", "room-noted-joined", stage=stage)
    await a_moment(group_story)
    assert "Grace" not in said_in_group(group_story)
    assert group_story.text("id", "room-checkin", closes="|", count="1", amount="one").partition("|")[2] in opened.words
    assert await members_of(group_story) == {RATNA.id, GRACE.id}


async def test_many_answers_at_once_are_one_edit(group_story: GroupStory) -> None:
    """telegram.md 10: twenty messages a minute and group; the one message changes a few seconds later."""
    await comes(group_story)
    opened = await opens_one(group_story)
    for who in (GRACE, JONAS, SARI, GRACE):
        await group_story.taps(who, "room-stage-applied", in_group=True)
    await a_moment(group_story)
    assert opened.edits == 1
    assert len(await parts(group_story)) == 3
    assert group_story.in_group() == []


async def test_an_answer_in_private_is_shown_with_its_name(group_story: GroupStory) -> None:
    """The stage on the board; when, for practice and for a cheer, only when it closes."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Erste Einladung <3", practice="yes")
    await a_moment(group_story)
    assert f"• Jonas: {group_story.text('id', 'room-stage-interview')}" in opened.words
    assert "Einladung" not in said_in_group(group_story)
    await group_story.passes(days=1)
    (digest,) = group_story.in_group()
    assert "Erste Einladung &lt;3" in digest.html, "what people write is escaped"
    assert "<tg-time unix=" in digest.html, "everybody sees their own time (telegram.md)"
    assert group_story.text("id", "room-digest-practice", names="Jonas") in digest.words
    assert list(opened.buttons) == [group_story.text("id", "room-answer")]
    assert group_story.text("id", "room-checkin-over", count="1", amount="one") in opened.words


async def test_an_answer_kept_private_is_only_counted(group_story: GroupStory) -> None:
    """product.md 8: nothing without a yes, neither name nor stage nor date nor cheer, now or at the end."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geheim", practice="yes", share="quiet")
    await a_moment(group_story)
    await group_story.passes(days=2)
    assert opened.edits
    assert group_story.in_group() == [], "nothing to tell: no digest"
    assert not [word for word in ("Jonas", "Geheim", "27") if word in said_in_group(group_story)]


async def test_the_board_goes_by_names_and_never_by_success(group_story: GroupStory) -> None:
    """product.md 8: no ranking: not by stage, not by who was quicker."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, SARI, stage="offer")
    await tells(group_story, GRACE, stage="resting")
    await tells(group_story, JONAS, stage="looking")
    await a_moment(group_story)
    names = [line.split(":")[0].removeprefix("• ") for line in opened.words.splitlines() if line.startswith("•")]
    assert names == ["Grace", "Jonas", "Sari"]


async def test_an_answer_can_be_changed_on_its_card(group_story: GroupStory) -> None:
    """Editing after submitting is welcome, and shows in the same message."""
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, JONAS, stage="looking")
    await a_moment(group_story)
    await group_story.taps(JONAS, "checkin-card", "stage")
    await group_story.taps(JONAS, "room-stage-offer")
    await a_moment(group_story)
    assert f"• Jonas: {group_story.text('id', 'room-stage-offer')}" in opened.words
    await group_story.taps(JONAS, "checkin-card", "share")
    await group_story.taps(JONAS, "checkin-share", "quiet")
    await a_moment(group_story)
    assert "Jonas" not in opened.words
    assert opened.edits == 3
    assert len(await parts(group_story)) == 1


async def test_coming_back_by_the_button_shows_what_stands(group_story: GroupStory) -> None:
    """Who answered before is shown their card and not asked all over again; a quick answer is asked on from there."""
    await comes(group_story)
    await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Endlich wieder Mut")
    await group_story.enters(JONAS, await group_story.taps(JONAS, "room-answer", in_group=True))
    (card,) = group_story.to(JONAS)
    assert "Endlich wieder Mut" in card.words
    assert group_story.text("de", "checkin-card", "withdraw") in card.buttons
    await group_story.taps(GRACE, "room-stage-waiting", in_group=True)
    await group_story.enters(GRACE, await group_story.taps(GRACE, "room-answer", in_group=True))
    assert group_story.to(GRACE)[-1].words == group_story.text("en", "checkin-practice")


async def test_what_people_say_below_a_check_in_is_said_to_the_others(group_story: GroupStory) -> None:
    """telegram.md 22: a reply reaches the bot, and is none of its business here."""
    await comes(group_story)
    opened = await opens_one(group_story)
    reply = {"reply_to_message": {"message_id": opened.id, "date": 1, "chat": {"id": group_story.chat_id}}}
    await group_story.says(JONAS, "Viel Glück euch", in_group=True, **reply)
    await a_moment(group_story)
    assert (group_story.in_group(), opened.edits) == ([], 0)


async def test_a_hostile_name_and_cheer_stay_text(group_story: GroupStory) -> None:
    """Whatever people are called or write, it is read as that."""
    evil = type(JONAS)(JONAS.id, "<b>&{ $x }</b>", "de")
    await comes(group_story)
    opened = await opens_one(group_story)
    await tells(group_story, evil, cheer="<a href='x'>{ $y }</a>\u202e & co")
    await group_story.passes(days=2)
    (digest,) = group_story.in_group()
    assert "&lt;b&gt;&amp;{ $x }&lt;/b&gt;" in opened.html
    assert "&lt;a href=" in digest.html
    assert "<a " not in digest.html


@pytest.mark.parametrize("closed", [False, True])
async def test_somebody_erased_is_on_no_board(group_story: GroupStory, closed: bool) -> None:
    """telegram.md 28: what they told goes with their key, and the messages it stood in are brought up to date."""
    await comes(group_story)
    await opens_one(group_story)
    await tells(group_story, JONAS, cheer="Geschafft")
    await tells(group_story, SARI, cheer="Diterima", stage="offer")
    await group_story.passes(days=2 if closed else 0, seconds=10)
    assert "Jonas" in said_in_group(group_story)
    await group_story.says(JONAS, "/erase")
    await group_story.taps(JONAS, "erase-sure", "yes")
    await a_moment(group_story)
    seen = said_in_group(group_story)
    assert not [word for word in ("Jonas", "Geschafft") if word in seen]
    assert "Sari" in seen
    assert [part.person_id for part in await parts(group_story)] == [SARI.id]


async def test_two_groups_of_one_person_do_not_mix(group_story: GroupStory) -> None:
    """Told to one, it is not told to the other, whichever was opened last."""
    await comes(group_story)
    first = await opens_one(group_story)
    group_story.chat_id, one = group_story.chat_id - 1, group_story.chat_id
    await comes(group_story)
    second = await opens_one(group_story)
    await tells(group_story, JONAS, stage="offer", cheer="Nur hier")
    await a_moment(group_story)
    assert ("Jonas" in first.words, "Jonas" in second.words) == (False, True)
    group_story.chat_id = one
    await tells(group_story, JONAS, stage="looking", share="quiet")
    await a_moment(group_story)
    assert ("Jonas" in first.words, "Jonas" in second.words) == (False, True)
    await group_story.passes(days=2)
    digests = [shown for shown in group_story.messages.values() if "Nur hier" in shown.words and shown.chat_id < 0]
    assert [shown.chat_id for shown in digests] == [one - 1]


async def test_the_private_question_names_the_group(group_story: GroupStory) -> None:
    """Somebody may be in several."""
    await comes(group_story)
    await opens_one(group_story)
    await group_story.enters(JONAS, await group_story.taps(JONAS, "room-answer", in_group=True))
    assert TITLE in group_story.to(JONAS)[-1].words


def _newest(story: GroupStory, chat_id: int) -> str:
    return max((one for one in story.messages.values() if one.chat_id == chat_id), key=lambda one: one.id).words
