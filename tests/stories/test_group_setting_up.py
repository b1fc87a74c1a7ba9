"""The bot comes into a group, introduces itself once, and is set up by whoever runs the group; others join."""

from __future__ import annotations

from bot.ports import NOBODY
from tests.stories.group_story import ANONYMOUS_ADMIN, GRACE, JONAS, RATNA, TITLE, GroupStory
from tests.stories.group_walks import (
    circle_of,
    comes,
    goes_to_settings,
    group_of,
    meets_on,
    members_of,
    opens_one,
    reads,
    ticks_of,
)

PAYLOAD = "/start@sopan_bot begin"  # what Telegram sends for whoever added the bot by a link


async def test_added_without_a_link_it_says_once_what_it_is(group_story: GroupStory) -> None:
    """Issue 6: what it sees, and how to join, in the language of whoever brought it."""
    await group_story.bot_is_added(JONAS)
    (hello,) = group_story.in_group()
    assert hello.words == group_story.text("de", "room-hello", group=TITLE)
    assert list(hello.buttons) == [group_story.text("de", "room-join"), group_story.text("de", "room-set-up")]


async def test_added_by_a_link_it_says_that_once_too(group_story: GroupStory) -> None:
    """telegram.md 20: the payload comes as a command right after, and says nothing new."""
    await group_story.bot_is_added(JONAS)
    await group_story.says(JONAS, PAYLOAD, in_group=True)
    assert len(group_story.in_group()) == 1
    await group_story.passes(minutes=5)
    await group_story.says(GRACE, "/start@sopan_bot", in_group=True)
    (again,) = group_story.in_group()
    assert again.words == group_story.text("de", "room-again", group=TITLE), "asked later, it is there"


async def test_the_links_command_may_come_before_the_news_of_being_added(group_story: GroupStory) -> None:
    """telegram.md 6: whichever is first introduces, the other one is silent."""
    await group_story.says(JONAS, PAYLOAD, in_group=True)
    await group_story.bot_is_added(JONAS)
    (hello,) = group_story.in_group()
    assert hello.words == group_story.text("de", "room-hello", group=TITLE)


async def test_a_link_that_brings_it_in_anonymously_gets_one_introduction(group_story: GroupStory) -> None:
    """telegram.md 21: the payload of an anonymous administrator is a command of the group itself."""
    await group_story.bot_is_added(RATNA)
    sender = {"from": ANONYMOUS_ADMIN, "sender_chat": {"id": group_story.chat_id, "type": "supergroup"}}
    await group_story.says(RATNA, PAYLOAD, in_group=True, **sender)
    assert len(group_story.in_group()) == 1


async def test_what_may_not_write_stays_silent_until_it_may(group_story: GroupStory) -> None:
    """Issue 6: rights it lacks: no call that can only fail, and the introduction as soon as that is allowed."""
    await group_story.update(_rights(group_story, can_send_messages=False))
    await group_story.says(JONAS, PAYLOAD, in_group=True)
    await group_story.says(JONAS, "/help@sopan_bot", in_group=True)
    assert group_story.in_group() == []
    assert not (await circle_of(group_story)).speaks
    await group_story.update(_rights(group_story, can_send_messages=True, before="restricted"))
    (hello,) = group_story.in_group()
    assert hello.words == group_story.text("id", "room-hello", group=TITLE)


async def test_silenced_later_it_says_so_in_private_and_its_rhythm_goes_on(group_story: GroupStory) -> None:
    """Issue 6: rights it lacks are said with what to do, where somebody can do it; nothing is lost meanwhile."""
    await comes(group_story)
    await meets_on(group_story, "tue", "wed")
    await group_story.update(_rights(group_story, can_send_messages=False, before="member"))
    await group_story.says(JONAS, "/help@sopan_bot", in_group=True)
    await group_story.passes(days=1, hours=12)
    assert group_story.in_group() == []
    assert await ticks_of(group_story, "checkin.open"), "the one after is planned"
    await goes_to_settings(group_story)
    assert any(group_story.text("id", "room-mute", group=TITLE) in one.words for one in group_story.to(RATNA))
    await group_story.taps(RATNA, "group-menu", "now")
    assert group_story.in_group() == []
    await group_story.update(_rights(group_story, can_send_messages=True, before="restricted"))
    assert group_story.in_group() == [], "it has been introduced before"
    await group_story.passes(days=7)
    assert group_story.in_group()


async def test_an_anonymous_administrator_is_told_to_tap(group_story: GroupStory) -> None:
    """telegram.md 21: as the group nobody can be set up for; who taps is seen by us alone, and may set up."""
    await group_story.bot_is_added(RATNA)
    await group_story.passes(minutes=5)
    group_story.new.clear()
    sender = {"from": ANONYMOUS_ADMIN, "sender_chat": {"id": group_story.chat_id, "type": "supergroup"}}
    await group_story.says(RATNA, "/settings@sopan_bot", in_group=True, **sender)
    (told,) = group_story.in_group()
    assert told.words == group_story.text("id", "room-behind-the-name")
    assert await members_of(group_story) == set()
    await goes_to_settings(group_story)
    assert await members_of(group_story) == {RATNA.id}
    assert NOBODY not in await members_of(group_story)


async def test_somebody_who_writes_as_a_channel_is_told_to_tap(group_story: GroupStory) -> None:
    """telegram.md 21: the channel owns nothing; whoever taps is a person."""
    await comes(group_story)
    channel = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
    sender = {"from": channel, "sender_chat": {"id": -1, "type": "channel"}}
    await group_story.says(JONAS, "/decide", in_group=True, **sender)
    (told,) = group_story.in_group()
    assert told.words == group_story.text("id", "room-behind-the-name")
    assert await reads(group_story, lambda tx: tx.person(136817688)) is None


async def test_a_time_chosen_first_does_not_start_check_ins(group_story: GroupStory) -> None:
    """Check-ins come once a coach has chosen days; what was chosen before counts then."""
    await comes(group_story)
    await group_story.taps(RATNA, "group-menu", "time")
    await group_story.taps(RATNA, "group-time", "t1700")
    await group_story.taps(RATNA, "group-menu", "holidays")
    await group_story.taps(RATNA, "group-holidays", "skip")
    assert await ticks_of(group_story, "checkin.open") == []
    await group_story.taps(RATNA, "group-menu", "days")
    await group_story.taps(RATNA, "settings-work_days", "mon")
    await group_story.taps(RATNA, "group-days", "enough")
    (opening,) = await ticks_of(group_story, "checkin.open")
    assert opening.wall is not None
    assert opening.wall.strftime("%a %H:%M") == "Mon 17:00"
    assert (await circle_of(group_story)).check_in.skips_holidays  # type: ignore[union-attr]


async def test_the_title_follows_the_group(group_story: GroupStory) -> None:
    """It may be renamed; what is said from then on calls it by its name."""
    await comes(group_story)
    chat = {"id": group_story.chat_id, "type": "supergroup", "title": "New name"}
    await group_story.passes(minutes=3)
    await group_story.says(JONAS, "/help@sopan_bot", in_group=True, chat=chat)
    assert "New name" in group_story.in_group()[-1].words


async def test_an_answer_stays_in_the_topic_it_was_asked_in(group_story: GroupStory) -> None:
    """telegram.md 15: in the general one without a thread, elsewhere in its own."""
    await comes(group_story)
    await group_story.passes(minutes=3)
    await group_story.says(JONAS, "/help@sopan_bot", in_group=True, message_thread_id=44, is_topic_message=True)
    await group_story.says(JONAS, "/help@sopan_bot", in_group=True)
    assert [one.thread_id for one in group_story.in_group()] == [44, 0]


async def test_what_nobody_asked_for_goes_to_the_groups_topic(group_story: GroupStory) -> None:
    """A coach picks the topic; a command in the general one is still answered there."""
    await comes(group_story)
    group = await group_of(group_story)

    content = {**group.content, "topic": 7}
    await group_story.store.write(
        lambda tx: tx.save_group(type(group)(group.id, group.chat_id, content, group.version))
    )
    assert (await opens_one(group_story)).thread_id == 7
    await group_story.says(JONAS, "/help@sopan_bot", in_group=True)
    assert [one.thread_id for one in group_story.in_group()] == [0]


async def test_opened_by_hand_says_what_came_of_it(group_story: GroupStory) -> None:
    """In private, where it was asked for: it is open, or one is open already."""
    await comes(group_story)
    await opens_one(group_story)
    menu = max((one for one in group_story.messages.values() if one.chat_id == RATNA.id), key=lambda one: one.id)
    assert group_story.text("id", "room-opened") in menu.words
    await group_story.taps(RATNA, "group-menu", "now")
    assert group_story.in_group() == []
    start = group_story.text("id", "room-open-already", closes="|").partition("|")[0]
    assert start in menu.words


def _rights(story: GroupStory, *, can_send_messages: bool, before: str = "left") -> dict[str, object]:
    """Return the news of being in the group with restrictions."""
    change = {
        "old_chat_member": {"status": before, "is_member": before != "left"},
        "new_chat_member": {"status": "restricted", "is_member": True, "can_send_messages": can_send_messages},
    }
    chat = {"id": story.chat_id, "type": "supergroup", "title": TITLE}
    sender = {"id": RATNA.id, "is_bot": False, "first_name": "Ratna", "language_code": "id"}
    return {"my_chat_member": {"chat": chat, "from": sender, "date": 1, **change}}
