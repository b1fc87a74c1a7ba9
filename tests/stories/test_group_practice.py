"""The question of the day: asked on the coach's days, its hint for one alone, answers kept and acknowledged quietly."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from html import unescape

from conversations.groups.practice import theme_of
from tests.stories.group_story import ANONYMOUS_ADMIN, GRACE, JONAS, RATNA, SARI, GroupStory
from tests.stories.group_walks import circle_of, group_of, reads, ticks_of
from tests.stories.practice_walks import (
    NOTED,
    asked,
    edits,
    is_about,
    joins,
    listed,
    looks_up,
    opens,
    practises,
    replies,
    sets_days,
    speaks,
)


async def test_a_question_comes_on_the_coachs_days(group_story: GroupStory) -> None:
    """Issue 6: by the group's clocks and in its language, each time another one, of another theme."""
    await practises(group_story, "mon", "thu")
    (tick,) = await ticks_of(group_story, "practice.open")
    assert tick.wall == datetime.fromisoformat("2026-11-26 09:00"), "Thursday, by the clocks of Jakarta"
    first = await asked(group_story)
    assert list(first.buttons) == [group_story.text("id", f"room-practice-{name}") for name in ("hint", "mine")]
    second = await asked(group_story, days=4)
    one, other = is_about(group_story, "id", first), is_about(group_story, "id", second)
    assert one != other
    assert theme_of(one) != theme_of(other)


async def test_no_days_no_questions(group_story: GroupStory) -> None:
    """What was chosen can be taken back; a time alone asks nothing."""
    await practises(group_story, "mon", "thu")
    await group_story.taps(RATNA, "practice_days-menu", "days")
    for day in ("mon", "thu"):
        await group_story.taps(RATNA, "settings-work_days", day)
    await group_story.taps(RATNA, "practice_days-days", "never")
    assert await ticks_of(group_story, "practice.open") == []
    await group_story.passes(days=10)
    assert group_story.in_group() == []


async def test_the_coach_may_ask_at_once_but_once_a_day(group_story: GroupStory) -> None:
    """A question of the day is one; a second is refused in private, and nothing more is said in the group."""
    await practises(group_story, "tue")
    await group_story.taps(RATNA, "practice_days-menu", "now")
    assert len(group_story.in_group()) == 1
    await group_story.taps(RATNA, "practice_days-menu", "now")
    assert group_story.in_group() == []
    said = [shown for shown in group_story.messages.values() if shown.chat_id == RATNA.id][-1]
    assert group_story.text("id", "room-practice-asked-before") in said.words
    await group_story.passes(days=1)
    assert len(group_story.in_group()) == 1, "the one of Tuesday comes all the same"


async def test_only_coaches_set_the_days(group_story: GroupStory) -> None:
    """Who coached once and does not any more changes nothing."""
    await practises(group_story, "mon")
    group_story.directory.running = frozenset({JONAS.id})
    await group_story.enters(RATNA, await group_story.taps(RATNA, "room-set-up", in_group=True))
    await group_story.says(RATNA, "/start")
    before = await circle_of(group_story)
    tokens = [shown for shown in group_story.messages.values() if shown.chat_id == RATNA.id and shown.buttons]
    for shown in tokens:
        for token in list(shown.buttons.values()):
            await group_story.presses(RATNA, token, shown.id, in_group=False)
    assert (await circle_of(group_story)).practice == before.practice


async def test_the_hint_is_for_who_asked_in_their_language(group_story: GroupStory) -> None:
    """Issue 6: above the press, to them alone; whoever has not joined may read it too."""
    await practises(group_story)
    question = await asked(group_story)
    about = is_about(group_story, "id", question)
    for who in (JONAS, GRACE, SARI):
        answer = await group_story.taps(who, "room-practice-hint", in_group=True)
        assert answer["text"] == group_story.text(who.locale, about, "hint")
        assert answer["show_alert"] is True
    assert group_story.in_group() == []


async def test_an_answer_is_acknowledged_by_a_reaction(group_story: GroupStory) -> None:
    """Issue 6: no message; in words or by voice, late ones and second tries too."""
    await practises(group_story)
    await joins(group_story, JONAS, GRACE)
    question = await asked(group_story)
    first = await replies(group_story, JONAS, question.id, "Ich bleibe ruhig.")
    second = await replies(group_story, JONAS, question.id, "Ich bleibe ruhig & frage nach.")
    spoken = await speaks(group_story, GRACE, question.id)
    await group_story.passes(days=2)
    late = await replies(group_story, GRACE, question.id, "Better late than never")
    assert group_story.reactions == dict.fromkeys((first, second, spoken, late), NOTED)
    assert group_story.in_group() == []
    assert len(listed(await looks_up(group_story, JONAS))) == 2
    assert len(listed(await looks_up(group_story, GRACE))) == 2


async def test_what_is_no_answer_is_left_alone(group_story: GroupStory) -> None:
    """Talk among members, pictures, whoever has not joined, and who writes as the group: nothing is kept or marked."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    await group_story.says(JONAS, "Guten Morgen zusammen", in_group=True)
    own = group_story._message_id  # the driver numbers messages
    await replies(group_story, GRACE, own, "Good morning")
    await replies(group_story, JONAS, question.id, photo=[{"file_id": "p"}], caption="seht mal")
    await replies(group_story, JONAS, question.id, "   ")
    await replies(group_story, SARI, question.id, "Aku belum ikut")
    sender = {"from": ANONYMOUS_ADMIN, "sender_chat": {"id": group_story.chat_id, "type": "supergroup"}}
    await replies(group_story, JONAS, question.id, "Im Namen der Gruppe", **sender)
    assert group_story.reactions == {}
    (gathering,) = await reads(group_story, lambda tx: tx.gatherings(1, "practice"))
    assert await reads(group_story, lambda tx: tx.parts(gathering.id)) == []


async def test_an_edited_answer_counts_as_it_stands(group_story: GroupStory) -> None:
    """Issue 6: the new text, in the place of the old; of what was no answer, changing it makes none."""
    await practises(group_story)
    await joins(group_story, JONAS)
    question = await asked(group_story)
    number = await replies(group_story, JONAS, question.id, "Ich bin pünklich.")
    await edits(group_story, JONAS, number, question.id, text="Ich bin <immer> pünktlich.")
    shown = await opens(group_story, JONAS)
    assert "Ich bin <immer> pünktlich." in shown.words
    assert "pünklich" not in shown.words
    assert len(listed(await looks_up(group_story, JONAS))) == 1
    picture = await replies(group_story, JONAS, question.id, photo=[{"file_id": "p"}])
    await edits(group_story, JONAS, picture, question.id, caption="doch eine Antwort")
    assert len(listed(await looks_up(group_story, JONAS))) == 1


async def test_a_spoken_answer_stays_spoken_when_its_caption_changes(group_story: GroupStory) -> None:
    """What is kept of a voice message is that there is one, and where; never the recording."""
    await practises(group_story)
    await joins(group_story, GRACE)
    question = await asked(group_story)
    number = await speaks(group_story, GRACE, question.id, "first try")
    await edits(group_story, GRACE, number, question.id, caption="second thoughts", voice={"file_id": "v"})
    shown = await opens(group_story, GRACE)
    assert f'<a href="https://t.me/c/123/{number}">' not in shown.html, "this chat's id is no supergroup's"
    assert group_story.text("en", "room-practice-voice") in shown.words
    assert "second thoughts" in shown.words


async def test_three_a_day_and_no_more(group_story: GroupStory) -> None:
    """product.md 8: a question gives way on a day on which the bot has said enough; the next one comes."""
    await practises(group_story)
    group = await group_of(group_story)
    content = group.content | {"posted_on": "2026-11-26", "posts": 3}
    await group_story.store.write(lambda tx: tx.save_group(replace(group, content=content)))
    await group_story.passes(days=3)
    assert group_story.in_group() == []
    assert await asked(group_story, days=4)


async def test_a_group_on_holiday_practises_neither(group_story: GroupStory) -> None:
    """A pause is the group's, and so are the holidays it skips: Christmas Day is a Friday."""
    await practises(group_story, "fri")
    await group_story.taps(RATNA, "practice_days-menu", "back")
    await group_story.taps(RATNA, "group-menu", "holidays")
    await group_story.taps(RATNA, "group-holidays", "skip")
    await group_story.passes(days=30)  # to the 23rd of December
    group_story.in_group()
    await group_story.passes(days=5)
    assert group_story.in_group() == []
    assert await asked(group_story, days=14), "and goes on after"


async def test_other_clocks_move_the_question(group_story: GroupStory) -> None:
    """Whoever moves the group's clocks moves what comes by them."""
    await practises(group_story, "thu", at="t0900")
    await group_story.taps(RATNA, "practice_days-menu", "back")
    await group_story.taps(RATNA, "group-menu", "zone")
    await group_story.taps(RATNA, "group-zone", "cet")
    (tick,) = await ticks_of(group_story, "practice.open")
    assert (tick.wall, tick.due_at.hour) == (datetime.fromisoformat("2026-11-26 09:00"), 8)


async def test_a_coach_who_left_meanwhile_sets_nothing(group_story: GroupStory) -> None:
    """telegram.md 24: whatever they press of what still stands there, nothing comes of it."""
    await practises(group_story, "thu")
    await group_story.taps(RATNA, "practice_days-menu", "days")
    await group_story.happens(left_chat_member={"id": RATNA.id, "is_bot": False, "first_name": "Ratna"})
    for label in ("sun", "tue"):
        await group_story.taps(RATNA, "settings-work_days", label)
    for shown in [one for one in group_story.messages.values() if one.chat_id == RATNA.id]:
        for token in list(shown.buttons.values()):
            await group_story.presses(RATNA, token, shown.id, in_group=False)
    practice = (await circle_of(group_story)).practice
    assert practice is not None
    assert practice.days == {"thu"}
    assert group_story.in_group() == []


async def test_the_question_stays_in_the_groups_topic(group_story: GroupStory) -> None:
    """telegram.md 15: where the coach wants the bot to write."""
    await practises(group_story, "thu")
    group = await group_of(group_story)
    await group_story.store.write(lambda tx: tx.save_group(replace(group, content=group.content | {"topic": 5})))
    assert (await asked(group_story)).thread_id == 5


async def test_the_words_of_the_bank_are_shown_as_they_are(group_story: GroupStory) -> None:
    """Nothing is escaped twice, neither in the group nor above a press."""
    await practises(group_story)
    question = await asked(group_story)
    assert unescape(question.html) == question.words
    assert "&amp;amp;" not in question.html
    assert "&#x27;" not in question.html
    await sets_days(group_story, "sun")
