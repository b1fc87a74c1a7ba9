"""Forum topics of the playground, as strict as Telegram's: one test a rule (telegram.md 15)."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.playground.default_world import GROUP, JONAS, RATNA, SARI
from tests.adapters.test_playground_groups_rig import Json, Telegram, last, telegram

NOT_FOUND = "400 Bad Request: message thread not found"


@pytest.fixture
async def bot() -> AsyncIterator[Telegram]:
    async with telegram() as made:
        made.world.make_forum(GROUP, RATNA)
        yield made


def thread(message: Json) -> tuple[int, bool]:
    return message.get("message_thread_id", 0), message.get("is_topic_message", False)


async def test_a_topic_is_the_message_that_opens_it(bot: Telegram) -> None:
    """telegram.md 15: the thread's id is its first message's; the chat says is_forum everywhere."""
    topic = bot.world.make_topic(GROUP, SARI, "Check-in")
    (update,) = await bot.hears()
    message = update["message"]
    assert (message["message_id"], thread(message)) == (topic, (topic, True))
    assert message["forum_topic_created"]["name"] == "Check-in"
    assert message["chat"]["is_forum"] is True
    assert (await bot.ok("getChat", chat_id=GROUP))["is_forum"] is True


async def test_general_is_thread_one_and_must_be_omitted(bot: Telegram) -> None:
    """telegram.md 15: what is said there has no thread; naming it is refused."""
    bot.world.user_sends(SARI, "/checkin", GROUP)
    (update,) = await bot.hears()
    assert thread(update["message"]) == (0, False)
    assert thread(await bot.ok("sendMessage", chat_id=GROUP, text="x")) == (0, False)
    assert await bot.refused("sendMessage", chat_id=GROUP, text="x", message_thread_id=1) == NOT_FOUND
    assert await bot.refused("sendChatAction", chat_id=GROUP, action="typing", message_thread_id=1) == NOT_FOUND


async def test_the_bot_writes_in_a_topic(bot: Telegram) -> None:
    """telegram.md 15: is_topic_message, the thread's id, and the topic's first message as what it answers."""
    topic = bot.world.make_topic(GROUP, SARI, "Check-in")
    sent = await bot.ok("sendMessage", chat_id=GROUP, text="x", message_thread_id=topic)
    assert (thread(sent), sent["reply_to_message"]["message_id"]) == ((topic, True), topic)
    edited = await bot.ok("editMessageText", chat_id=GROUP, message_id=sent["message_id"], text="y")
    assert thread(edited) == (topic, True)


async def test_people_write_in_a_topic_and_answers_stay_in_it(bot: Telegram) -> None:
    """telegram.md 15: an answer belongs where its question is, of the bot without a word of it."""
    topic = bot.world.make_topic(GROUP, SARI, "Check-in")
    await bot.hears()
    bot.world.user_sends(JONAS, "/checkin", GROUP, topic=topic)
    (update,) = await bot.hears()
    asked = update["message"]
    assert thread(asked) == (topic, True)
    sent = await bot.ok("sendMessage", chat_id=GROUP, text="x", reply_parameters={"message_id": asked["message_id"]})
    assert thread(sent) == (topic, True)
    assert bot.world.user_sends(SARI, "yes", GROUP, reply_to=sent["message_id"]) > 0
    assert thread(last(bot.world, GROUP)) == (topic, True)


async def test_an_answer_into_another_topic_is_external(bot: Telegram) -> None:
    """telegram.md 15: reply_to_message is for the same thread only."""
    topic = bot.world.make_topic(GROUP, SARI, "Check-in")
    bot.world.user_sends(SARI, "/checkin", GROUP)
    reply = {"message_id": last(bot.world, GROUP)["message_id"]}
    sent = await bot.ok("sendMessage", chat_id=GROUP, text="x", message_thread_id=topic, reply_parameters=reply)
    assert (thread(sent), "reply_to_message" in sent) == ((topic, True), False)
    assert sent["external_reply"]["message_id"] == reply["message_id"]


async def test_a_deleted_topic_takes_its_messages_along(bot: Telegram) -> None:
    """telegram.md 15: nobody tells the bot; writing there is refused like a thread that never was."""
    topic = bot.world.make_topic(GROUP, SARI, "Check-in")
    sent = await bot.ok("sendMessage", chat_id=GROUP, text="x", message_thread_id=topic)
    await bot.hears()
    bot.world.delete_topic(GROUP, RATNA, topic)
    assert await bot.hears() == []
    assert await bot.refused("sendMessage", chat_id=GROUP, text="x", message_thread_id=topic) == NOT_FOUND
    assert await bot.refused("sendMessage", chat_id=GROUP, text="x", message_thread_id=999) == NOT_FOUND
    assert await bot.refused("editMessageText", chat_id=GROUP, message_id=sent["message_id"], text="y") == (
        "400 Bad Request: message to edit not found"
    )
    with pytest.raises(ValueError, match="no topic"):
        bot.world.user_sends(SARI, "hi", GROUP, topic=topic)


async def test_a_closed_topic_is_for_administrators(bot: Telegram) -> None:
    """telegram.md 15: others, a bot that is none included, must wait until it is open again."""
    topic = bot.world.make_topic(GROUP, SARI, "Check-in")
    await bot.hears()
    bot.world.close_topic(GROUP, RATNA, topic)
    said = {"chat_id": GROUP, "text": "x", "message_thread_id": topic}
    assert await bot.refused("sendMessage", **said) == "400 Bad Request: TOPIC_CLOSED"
    with pytest.raises(ValueError, match="is closed"):
        bot.world.user_sends(SARI, "hi", GROUP, topic=topic)
    bot.world.close_topic(GROUP, RATNA, topic, closed=False)
    await bot.ok("sendMessage", **said)
    closed, reopened = await bot.hears()
    assert (closed["message"]["forum_topic_closed"], reopened["message"]["forum_topic_reopened"]) == ({}, {})
    bot.world.close_topic(GROUP, RATNA, topic)
    bot.world.bot_membership(GROUP, RATNA, "administrator")
    await bot.ok("sendMessage", **said)


async def test_only_supergroups_have_topics(bot: Telegram) -> None:
    """telegram.md 15: elsewhere a group's thread is ignored, as the official server does, a private chat's refused."""
    group = bot.world.make_group(RATNA, "New", with_bot=True)
    with pytest.raises(ValueError, match="only a supergroup"):
        bot.world.make_forum(group, RATNA)
    with pytest.raises(ValueError, match="no topic"):
        bot.world.make_topic(group, RATNA, "Check-in")
    assert thread(await bot.ok("sendMessage", chat_id=group, text="x", message_thread_id=7)) == (0, False)
    bot.world.user_sends(SARI, "/start")
    assert await bot.refused("sendMessage", chat_id=SARI, text="x", message_thread_id=7) == NOT_FOUND


async def test_an_answer_in_a_plain_supergroup_opens_a_thread_that_is_no_topic(bot: Telegram) -> None:
    """telegram.md 15: message_thread_id without is_topic_message; answers to answers keep the first id."""
    plain = bot.world.make_group(RATNA, "New", [SARI], kind="supergroup", with_bot=True)
    sent = await bot.ok("sendMessage", chat_id=plain, text="x")
    bot.world.user_sends(SARI, "yes", plain, reply_to=sent["message_id"])
    first = last(bot.world, plain)
    bot.world.user_sends(RATNA, "/and", plain, reply_to=first["message_id"])
    assert [thread(message) for message in (first, last(bot.world, plain))] == [(sent["message_id"], False)] * 2
