"""What somebody answered is theirs: a list for them alone, each with question and date, to be deleted, in a file."""

from __future__ import annotations

from bot.ports import Json
from tests.stories.group_story import GRACE, GROUP, JONAS, RATNA, SARI, TITLE, GroupStory
from tests.stories.group_walks import comes, reads, ticks_of
from tests.stories.practice_walks import (
    asked,
    is_about,
    joins,
    listed,
    looks_up,
    opens,
    practises,
    replies,
    speaks,
)

SUPERGROUP = -1001000009000


async def test_my_answers_with_question_and_date(group_story: GroupStory) -> None:
    """Issue 6: by the button on the question, in their own language, the newest first."""
    await practises(group_story)
    await joins(group_story, JONAS, GRACE)
    first = await asked(group_story)
    await replies(group_story, JONAS, first.id, "Mein erstes Wort")
    await replies(group_story, GRACE, first.id, "Mine is secret from lists")
    second = await asked(group_story, days=4)
    await replies(group_story, JONAS, second.id, "Mein zweites Wort")
    way = await group_story.taps(JONAS, "room-practice-mine", in_group=True)
    await group_story.enters(JONAS, way)
    shown = group_story.to(JONAS)[-1]
    assert shown.words == group_story.text("de", "practice-list")
    assert [label.partition(" · ")[0] for label in listed(shown)] == ["Mo., 30. Nov.", "Do., 26. Nov."]
    older = await opens(group_story, JONAS, 1)
    assert group_story.text("de", is_about(group_story, "id", first)) in older.words
    assert "Mein erstes Wort" in older.words
    assert TITLE in older.words
    assert "secret" not in "".join(one.words for one in group_story.messages.values() if one.chat_id == JONAS.id)


async def test_whoever_has_not_joined_joins_by_asking_for_their_answers(group_story: GroupStory) -> None:
    """A press says so, as in a check-in; what they reply from then on is kept."""
    await practises(group_story)
    question = await asked(group_story)
    answer = await group_story.taps(SARI, "room-practice-mine", in_group=True)
    assert answer["text"] == group_story.text("id", "room-practice-joined")
    number = await replies(group_story, SARI, question.id, "Sekarang aku ikut")
    assert number in group_story.reactions
    await group_story.enters(SARI, await group_story.taps(SARI, "room-practice-mine", in_group=True))
    assert len(listed(group_story.to(SARI)[-1])) == 1


async def test_nothing_answered_yet(group_story: GroupStory) -> None:
    """An empty list says how it fills, also to somebody without any group."""
    await group_story.says(GRACE, "/practice")
    assert group_story.to(GRACE)[-1].words == group_story.text("en", "practice-empty")


async def test_an_answer_is_deleted(group_story: GroupStory) -> None:
    """Gone from the list and from the store; changing the message later does not bring it back."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Das war nichts")
    await replies(group_story, JONAS, question.id, "Das schon")
    await opens(group_story, JONAS, 1)
    await group_story.taps(JONAS, "practice-item", "delete")
    shown = await looks_up(group_story, JONAS)
    assert len(listed(shown)) == 1
    edited: Json = {"message_id": number, "date": 1, "edit_date": 2, "text": "Oder doch"}
    chat, sender = {"id": GROUP, "type": "supergroup"}, {"id": JONAS.id, "is_bot": False, "first_name": "Jonas"}
    reply: Json = {"chat": chat, "from": sender, "reply_to_message": {"message_id": question.id}}
    await group_story.update({"edited_message": edited | reply})
    assert len(listed(await looks_up(group_story, JONAS))) == 1
    parts = await reads(group_story, lambda tx: tx.parts_of(JONAS.id, "practice_answer"))
    assert [part.content["text"] for part in parts] == ["Das schon"]


async def test_an_old_button_of_a_deleted_answer_leads_back(group_story: GroupStory) -> None:
    """telegram.md 19: pressed twice, or after it went, nothing else is deleted."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    await replies(group_story, JONAS, question.id, "eins")
    await replies(group_story, JONAS, question.id, "zwei")
    shown = await opens(group_story, JONAS)
    delete = shown.buttons[group_story.text("de", "practice-item", "delete")]
    await group_story.presses(JONAS, delete, shown.id, in_group=False)
    await group_story.presses(JONAS, delete, shown.id, in_group=False)
    assert len(listed(await looks_up(group_story, JONAS))) == 1
    assert (await group_story.presses(GRACE, delete, shown.id, in_group=False)).get("text")
    assert len(listed(await looks_up(group_story, JONAS))) == 1


async def test_everything_in_one_file(group_story: GroupStory) -> None:
    """What a list shortens is whole there, voice messages as what they are."""
    await practises(group_story)
    await joins(group_story, GRACE)
    question = await asked(group_story)
    for number in range(12):
        await replies(group_story, GRACE, question.id, f"try {number} " + "and on " * 30)
    await speaks(group_story, GRACE, question.id)
    assert len(listed(await looks_up(group_story, GRACE))) == 10
    await group_story.taps(GRACE, "practice-list", "all")
    handed = [shown for shown in group_story.to(GRACE) if shown.words == group_story.text("en", "room-practice-all")]
    assert len(handed) == 1
    file = group_story.files[handed[0].id]
    assert file.count("and on") == 12 * 30
    assert group_story.text("en", "room-practice-voice") in file


async def test_foreign_forged_and_old_buttons_in_the_group(group_story: GroupStory) -> None:
    """telegram.md 18, 19: each press is answered, none of these does anything."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    token = next(iter(question.buttons.values()))
    for forged in ("", "x", token[:-1] + ("A" if token[-1] != "A" else "B")):
        answer = await group_story.presses(JONAS, forged, question.id)
        assert answer["text"] == group_story.text("de", "slip-foreign")
    way = await group_story.taps(JONAS, "room-practice-mine", in_group=True)
    await group_story.enters(GRACE, way)
    assert group_story.to(GRACE)[0].words == group_story.text("en", "room-link-foreign")
    await group_story.enters(JONAS, way)
    await group_story.enters(JONAS, way)
    assert group_story.text("de", "room-link-over") in [shown.words for shown in group_story.to(JONAS)]


async def test_whoever_leaves_keeps_what_they_answered(group_story: GroupStory) -> None:
    """It is theirs; what they reply after leaving is not kept."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    await replies(group_story, JONAS, question.id, "Noch dabei")
    await group_story.happens(left_chat_member={"id": JONAS.id, "is_bot": False, "first_name": "Jonas"})
    assert await replies(group_story, JONAS, question.id, "Von draußen") not in group_story.reactions
    shown = await opens(group_story, JONAS)
    assert "Noch dabei" in shown.words
    await group_story.taps(JONAS, "practice-item", "delete")
    assert listed(await looks_up(group_story, JONAS)) == []


async def test_the_bot_is_removed_and_comes_back(group_story: GroupStory) -> None:
    """No question comes while it is out; answers stay their authors'; back again, the days stand."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    await replies(group_story, JONAS, question.id, "Von früher")
    await group_story.bot_is_removed()
    assert await ticks_of(group_story, "practice.open") == []
    await group_story.passes(days=8)
    assert group_story.in_group() == []
    assert "Von früher" in (await opens(group_story, JONAS)).words
    await comes(group_story)
    again = await asked(group_story, days=4)
    assert is_about(group_story, "id", again) != is_about(group_story, "id", question)


async def test_the_group_moves(group_story: GroupStory) -> None:
    """telegram.md 13: buttons of the old chat work, answers stay, the next question comes to the new chat."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Vor dem Umzug")
    await group_story.happens(migrate_to_chat_id=SUPERGROUP)
    group_story.chat_id = SUPERGROUP
    token = question.buttons[group_story.text("id", "room-practice-hint")]
    hint = await group_story.presses(GRACE, token, question.id)
    assert hint["text"] == group_story.text("en", is_about(group_story, "id", question), "hint")
    shown = await opens(group_story, JONAS)
    assert "Vor dem Umzug" in shown.words
    assert str(number) not in shown.html.partition("</i>")[2], "no link to where it is not"
    moved = await asked(group_story, days=4)
    spoken = await speaks(group_story, JONAS, moved.id)
    assert f'"https://t.me/c/1000009000/{spoken}"' in (await opens(group_story, JONAS)).html


async def test_the_erased_leave_no_answer(group_story: GroupStory) -> None:
    """telegram.md 28: at once, and the question goes on without them."""
    await practises(group_story)
    await joins(group_story, JONAS, GRACE)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Vergiss das")
    await replies(group_story, GRACE, question.id, "Keep this")
    await group_story.store.write(lambda tx: tx.erase(JONAS.id))
    (gathering,) = await reads(group_story, lambda tx: tx.gatherings(1, "practice"))
    parts = await reads(group_story, lambda tx: tx.parts(gathering.id))
    assert [part.person_id for part in parts] == [GRACE.id]
    await replies(group_story, RATNA, number, "/star")
    (said,) = group_story.in_group()
    assert said.words == group_story.text("id", "room-practice-star-how")
