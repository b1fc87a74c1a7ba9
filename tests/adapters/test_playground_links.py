"""Links of the bot in the playground, as strict as Telegram's: one test a rule (telegram.md 20, 23)."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.playground.default_world import GROUP, RATNA, SARI
from tests.adapters.test_playground_groups_rig import BOT, Json, Telegram, last, telegram


@pytest.fixture
async def bot() -> AsyncIterator[Telegram]:
    async with telegram() as made:
        yield made


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/",
        "https://t.me/sopan_playground_bot",
        "https://t.me/sopan_playground_bot?start=",
        "https://t.me/sopan_playground_bot?startgroup=abc",
        "https://t.me/another_bot?start=abc",
        "https://t.me/sopan_playground_bot?start=a+b",
        "https://t.me/sopan_playground_bot?start=" + "a" * 65,
        "t.me/sopan_playground_bot?start=abc",
        "tg://resolve?domain=sopan_playground_bot&start=abc",
    ],
)
async def test_an_answer_opens_nothing_but_the_bot_with_a_payload(bot: Telegram, url: str) -> None:
    """telegram.md 20: of all links a press may be answered with, only https://t.me/<bot>?start=<64 characters>."""
    tap = bot.world.user_taps(SARI, GROUP, 1, "x")
    assert await bot.refused("answerCallbackQuery", callback_query_id=tap, url=url) == "400 Bad Request: URL_INVALID"


async def test_an_answer_with_a_link_tells_the_page_whom_it_takes_where(bot: Telegram) -> None:
    """telegram.md 20, 23: who pressed in the group is taken to the private chat; nobody else is."""
    told: list[Json] = []
    bot.world.on_event.append(told.append)
    tap = bot.world.user_taps(SARI, GROUP, 1, "x")
    url = "https://t.me/Sopan_playground_bot?start=Ab-_9"
    assert await bot.ok("answerCallbackQuery", callback_query_id=tap, url=url) is True
    assert (told[0]["persona_id"], told[0]["url"]) == (SARI, url)


async def test_following_a_start_link_sends_start_with_its_payload(bot: Telegram) -> None:
    """telegram.md 20: one tap on START for who never started the bot, who blocked it is unblocked by it."""
    world, url = bot.world, "https://t.me/sopan_playground_bot?start=abc"
    update_id = world.follow_link(SARI, url)
    (update,) = await bot.hears()
    assert (update["update_id"], update["message"]["text"]) == (update_id, "/start abc")
    assert update["message"]["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]
    assert world.personas[SARI].started
    world.user_blocks(SARI)
    world.follow_link(SARI, "t.me/sopan_playground_bot?start")
    assert last(world, SARI)["text"] == "/start"
    assert await bot.hears_kinds() == ["my_chat_member", "my_chat_member", "message"]
    assert world.follow_link(SARI, "https://t.me/sopan_playground_bot") == 0
    for foreign in ("https://t.me/another_bot?start=abc", "https://example.org/sopan_playground_bot?start=abc"):
        with pytest.raises(ValueError, match="no link of this bot"):
            world.follow_link(SARI, foreign)


async def test_a_startgroup_link_adds_the_bot_and_greets_it_there(bot: Telegram) -> None:
    """telegram.md 20: added, told by a service message, then /start@bot payload; once there, only the latter."""
    world, url = bot.world, "https://t.me/sopan_playground_bot?startgroup=abc"
    group = world.make_group(RATNA, "New", [SARI])
    world.follow_link(RATNA, url, group=group)
    member, joined, start = await bot.hears()
    assert member["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert joined["message"]["new_chat_members"][0]["id"] == BOT
    assert start["message"]["text"] == "/start@sopan_playground_bot abc"
    assert (start["message"]["chat"]["id"], start["message"]["from"]["id"]) == (group, RATNA)
    world.follow_link(RATNA, url, group=group)
    assert await bot.hears_kinds() == ["message"]
    with pytest.raises(ValueError, match="choose a group"):
        world.follow_link(RATNA, url)


async def test_a_startgroup_payload_may_vanish(bot: Telegram) -> None:
    """telegram.md 20: some clients send it bare, and a link without any only adds the bot."""
    group = bot.world.make_group(RATNA, "New")
    bot.world.follow_link(RATNA, "https://t.me/sopan_playground_bot?startgroup=abc", group=group, loses_payload=True)
    assert last(bot.world, group)["text"] == "/start@sopan_playground_bot"
    other = bot.world.make_group(RATNA, "Other")
    bot.world.follow_link(RATNA, "https://t.me/sopan_playground_bot?startgroup", group=other)
    assert "new_chat_members" in last(bot.world, other)
    assert bot.world.chats[other].members[BOT] == "member"


async def test_a_startgroup_link_may_ask_to_be_administrator(bot: Telegram) -> None:
    """telegram.md 20: then only an administrator can follow it."""
    url = "https://t.me/sopan_playground_bot?startgroup&admin=delete_messages"
    with pytest.raises(ValueError, match="no administrator"):
        bot.world.follow_link(SARI, url, group=GROUP)
    bot.world.follow_link(RATNA, url, group=GROUP)
    assert bot.world.chats[GROUP].members[BOT] == "administrator"
