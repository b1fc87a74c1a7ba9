"""A coach gives a star by answering /star to an answer: a mark on it, and a private word to its author, in daytime."""

from __future__ import annotations

from tests.stories.group_story import ANONYMOUS_ADMIN, GRACE, JONAS, RATNA, SARI, TITLE, GroupStory, Shown
from tests.stories.group_walks import reads
from tests.stories.practice_walks import (
    NOTED,
    STARRED,
    asked,
    is_about,
    joins,
    opens,
    practises,
    replies,
    speaks,
)


def _told(story: GroupStory, question: Shown) -> str:
    about = story.text("de", is_about(story, "id", question))
    return story.text("de", "room-practice-starred", group="§", question=about).replace("§", TITLE)


async def test_the_member_is_told_privately(group_story: GroupStory) -> None:
    """Issue 6: in their language, by the question's words in it; the group sees a mark and no message."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Eine gute Antwort")
    await replies(group_story, RATNA, number, "/star@sopan_bot")
    assert group_story.reactions[number] == STARRED
    assert group_story.in_group() == []
    (told,) = group_story.to(JONAS)
    assert told.words.replace("&amp;", "&") == _told(group_story, question)
    assert "Eine gute Antwort" not in told.words
    assert group_story.text("de", "room-practice-has-star") in (await opens(group_story, JONAS)).words


async def test_starred_twice_is_told_once(group_story: GroupStory) -> None:
    """A second star of the same coach, or of another one, changes nothing; nothing is added up."""
    await practises(group_story)
    await joins(group_story, JONAS, GRACE)
    group_story.directory.running = frozenset({RATNA.id, GRACE.id})
    await group_story.enters(GRACE, await group_story.taps(GRACE, "room-set-up", in_group=True))
    question = await asked(group_story)
    number = await speaks(group_story, JONAS, question.id)
    for coach in (RATNA, RATNA, GRACE):
        await replies(group_story, coach, number, "/star")
    assert len(group_story.to(JONAS)) == 1
    assert (await opens(group_story, JONAS)).words.count("⭐") == 1
    await replies(group_story, RATNA, number, "/unstar")
    assert group_story.reactions[number] == STARRED, "the other coach's still stands"
    await replies(group_story, GRACE, number, "/unstar")
    assert group_story.reactions[number] == NOTED
    assert "⭐" not in (await opens(group_story, JONAS)).words


async def test_nobody_is_woken(group_story: GroupStory) -> None:
    """A star given at night is told when their quiet hours end, by their own clocks."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Vor dem Schlafen")
    await group_story.passes(hours=17)  # one in the morning in Berlin
    await replies(group_story, RATNA, number, "/star")
    assert group_story.to(JONAS) == []
    await group_story.passes(hours=12)
    (told,) = group_story.to(JONAS)
    assert told.words.replace("&amp;", "&") == _told(group_story, question)


async def test_a_star_taken_back_at_night_is_never_told(group_story: GroupStory) -> None:
    """What is not so any more in the morning is not said."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Nachts")
    await group_story.passes(hours=17)
    await replies(group_story, RATNA, number, "/star")
    await replies(group_story, RATNA, number, "/unstar")
    await group_story.passes(hours=12)
    assert group_story.to(JONAS) == []


async def test_who_cannot_be_written_to_finds_it_later(group_story: GroupStory) -> None:
    """telegram.md 23: no message to who never started the bot; the star is on their list."""
    await practises(group_story)
    await joins(group_story, JONAS, started=False)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Nie gestartet")
    await replies(group_story, RATNA, number, "/star")
    assert group_story.to(JONAS) == []
    assert "⭐" in (await opens(group_story, JONAS)).words


async def test_stars_are_the_coachs(group_story: GroupStory) -> None:
    """A member, somebody unknown, an anonymous administrator: told how it is, and nothing comes of it."""
    await practises(group_story)
    await joins(group_story, JONAS, GRACE)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Eine Antwort")
    for who in (GRACE, SARI, JONAS):
        await replies(group_story, who, number, "/star")
        (said,) = group_story.in_group()
        assert said.words == group_story.text("id", "room-practice-star-coach")
    sender = {"from": ANONYMOUS_ADMIN, "sender_chat": {"id": group_story.chat_id, "type": "supergroup"}}
    await replies(group_story, RATNA, number, "/star", **sender)
    (said,) = group_story.in_group()
    assert said.words == group_story.text("id", "room-behind-the-name")
    assert group_story.reactions[number] == NOTED
    assert group_story.to(JONAS) == []
    (gathering,) = await reads(group_story, lambda tx: tx.gatherings(1, "practice"))
    assert [part.kind for part in await reads(group_story, lambda tx: tx.parts(gathering.id))] == ["practice_answer"]


async def test_a_star_needs_an_answer(group_story: GroupStory) -> None:
    """Nothing replied to, the question itself, talk, one's own answer: how it goes is said."""
    await practises(group_story)
    await joins(group_story, JONAS, RATNA)
    question = await asked(group_story)
    own = await replies(group_story, RATNA, question.id, "Aku coba dulu")
    await group_story.says(JONAS, "Nur geplaudert", in_group=True)
    talk = group_story._message_id  # the driver numbers messages
    for target in (question.id, own, talk, 9999):
        await replies(group_story, RATNA, target, "/star")
        (said,) = group_story.in_group()
        assert said.words == group_story.text("id", "room-practice-star-how")
    await group_story.says(RATNA, "/star", in_group=True)
    (said,) = group_story.in_group()
    assert said.words == group_story.text("id", "room-practice-star-how")


async def test_whoever_left_or_wants_no_word_is_told_nothing(group_story: GroupStory) -> None:
    """telegram.md 24, 27: the mark is the group's, the private word is only for who is there and wants it."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Ich gehe gleich")
    await group_story.happens(left_chat_member={"id": JONAS.id, "is_bot": False, "first_name": "Jonas"})
    await replies(group_story, RATNA, number, "/star")
    assert group_story.reactions[number] == STARRED
    assert group_story.to(JONAS) == []
