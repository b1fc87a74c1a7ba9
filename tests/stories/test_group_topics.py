"""Forum topics: a coach picks where the bot posts, by setting up from within it; one that is deleted is let go of."""

from __future__ import annotations

from bot.ports import NOBODY, TOPIC_LOST, Json, Tick
from tests.stories.coach_walks import begins, last, read_by
from tests.stories.group_story import ANONYMOUS_ADMIN, GRACE, JONAS, RATNA, TITLE, GroupStory, Somebody
from tests.stories.group_walks import circle_of, comes, group_of, members_of, opens_one

LOUNGE, GENERAL = 77, 1


async def _presses_in(story: GroupStory, who: Somebody, topic: int, label: str, **message: object) -> Json:
    """Press a button of the newest message with one, as it stands in a topic."""
    shown = max((one for one in story.messages.values() if label in one.buttons), key=lambda one: one.id)
    chat = {"id": story.chat_id, "type": "supergroup", "title": TITLE, "is_forum": True}
    place = {"message_thread_id": topic, "is_topic_message": True} if topic != GENERAL else {}
    by = {"id": who.id, "is_bot": False, "first_name": who.name, "language_code": who.locale}
    held = {"message_id": shown.id, "date": 1, "chat": chat, "from": {"id": 1, "is_bot": True}, **place, **message}
    query = {"id": f"t{shown.id}", "from": by, "chat_instance": "1", "data": shown.buttons[label], "message": held}
    await story.update({"callback_query": query})
    return story.answers[-1]


async def _sets_up_in(story: GroupStory, topic: int) -> None:
    """Let Ratna ask for the front door in a topic, and set up from there."""
    place = {"message_thread_id": topic, "is_topic_message": True} if topic != GENERAL else {}
    await story.says(RATNA, "/here@sopan_bot", in_group=True, **place)
    (door,) = story.in_group()
    assert door.thread_id == (topic if topic != GENERAL else 0), "answered where it was asked"
    await story.enters(RATNA, await _presses_in(story, RATNA, topic, story.text("id", "room-set-up")))


async def test_set_up_from_a_topic_offers_to_post_there(group_story: GroupStory) -> None:
    await begins(group_story)
    group_story.in_group()
    await _sets_up_in(group_story, LOUNGE)
    await group_story.taps(RATNA, "group-menu", "here")
    assert (await circle_of(group_story)).topic == LOUNGE
    assert group_story.text("id", "group-menu", "here") not in last(group_story, RATNA).buttons
    opened = await opens_one(group_story)
    assert opened.thread_id == LOUNGE


async def test_back_to_general_the_same_way(group_story: GroupStory) -> None:
    """telegram.md 15: thread 1 must not be named."""
    await begins(group_story)
    group_story.in_group()
    for topic, stands in ((LOUNGE, LOUNGE), (GENERAL, 0)):
        await _sets_up_in(group_story, topic)
        await group_story.taps(RATNA, "group-menu", "here")
        assert (await circle_of(group_story)).topic == stands
    opened = await opens_one(group_story)
    assert opened.thread_id == 0


async def test_in_the_topic_that_is_chosen_there_is_nothing_to_choose(group_story: GroupStory) -> None:
    await comes(group_story)
    assert group_story.text("id", "group-menu", "here") not in last(group_story, RATNA).buttons


async def test_who_does_not_run_the_group_picks_no_topic(group_story: GroupStory) -> None:
    await begins(group_story)
    await group_story.says(GRACE, "/here", in_group=True, message_thread_id=LOUNGE, is_topic_message=True)
    answer = await _presses_in(group_story, GRACE, LOUNGE, group_story.text("id", "room-set-up"))
    await group_story.enters(GRACE, answer)
    assert group_story.text("en", "room-no-admin", group=TITLE) in read_by(group_story, GRACE)
    assert (await circle_of(group_story)).topic == 0


async def test_an_anonymous_administrator_is_told_how(group_story: GroupStory) -> None:
    """telegram.md 21: the press shows who they are, to us alone."""
    await begins(group_story)
    group_story.in_group()
    sender = {"from": ANONYMOUS_ADMIN, "sender_chat": {"id": group_story.chat_id, "type": "supergroup"}}
    place = {"message_thread_id": LOUNGE, "is_topic_message": True}
    await group_story.says(RATNA, "/here", in_group=True, **sender, **place)
    (told,) = group_story.in_group()
    assert told.words == group_story.text("id", "room-behind-the-name")
    assert told.thread_id == LOUNGE
    await group_story.enters(
        RATNA, await _presses_in(group_story, RATNA, LOUNGE, group_story.text("id", "room-set-up"))
    )
    await group_story.taps(RATNA, "group-menu", "here")
    assert (await circle_of(group_story)).topic == LOUNGE
    assert NOBODY not in await members_of(group_story)


async def test_a_topic_that_is_gone_is_dropped_and_coaches_are_told(group_story: GroupStory) -> None:
    """telegram.md 15: in private, once, and members hear nothing of it."""
    await begins(group_story)
    group_story.in_group()
    await _sets_up_in(group_story, LOUNGE)
    await group_story.taps(RATNA, "group-menu", "here")
    group_story.new.clear()
    group = await group_of(group_story)
    lost = Tick(group.id, TOPIC_LOST, group_story.clock.now())  # what the sender leaves behind
    await group_story.store.write(lambda tx: tx.set_tick(lost))
    await group_story.passes(seconds=5)
    (told,) = group_story.to(RATNA)
    assert told.words == group_story.text("id", "hub-topic-lost", group=TITLE)
    assert not group_story.to(JONAS)
    assert (await circle_of(group_story)).topic == 0
    await group_story.store.write(lambda tx: tx.set_tick(lost))
    await group_story.passes(seconds=5)
    assert not group_story.to(RATNA), "said already"
