"""Groups of the playground become supergroups as on Telegram: one test a rule (telegram.md 13)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.playground.default_world import GROUP, RATNA, SARI
from bot.playground.ground import ANONYMOUS
from tests.adapters.test_playground_groups_rig import NOON, Telegram, telegram


@pytest.fixture
async def bot() -> AsyncIterator[Telegram]:
    async with telegram() as made:
        yield made


@pytest.mark.parametrize("new_first", [False, True])
async def test_migration_is_told_on_both_sides_in_either_order(bot: Telegram, new_first: bool) -> None:
    """telegram.md 13: a service message in each chat, a joining of the new one, no leaving of the old one."""
    world = bot.world
    old = world.make_group(RATNA, "New", [SARI], with_bot=True)
    await bot.hears()
    with pytest.raises(ValueError, match="cannot make a supergroup"):
        world.migrate(old, SARI)
    new = world.migrate(old, new_first=new_first)
    updates = await bot.hears()
    messages = [update["message"] for update in updates if "message" in update]
    moved = {message["chat"]["id"]: message for message in messages}
    assert list(moved) == ([new, old] if new_first else [old, new])
    assert moved[old]["migrate_to_chat_id"] == new
    assert (moved[new]["migrate_from_chat_id"], moved[new]["from"]["id"]) == (old, ANONYMOUS["id"])
    (joined,) = [update["my_chat_member"] for update in updates if "my_chat_member" in update]
    assert (joined["chat"]["id"], joined["new_chat_member"]["status"]) == (new, "member")
    assert new < -(2**31)  # 64-bit ids
    assert world.chats[new].members == world.chats[old].members
    assert world.user_sends(SARI, "/checkin", new) > 0
    with pytest.raises(ValueError, match="is now"):
        world.user_sends(SARI, "/checkin", old)


async def test_the_old_chat_says_where_it_went_to_whoever_writes(bot: Telegram) -> None:
    """telegram.md 13: 400 with migrate_to_chat_id; reading and editing what is there still work."""
    old = bot.world.make_group(RATNA, "New", with_bot=True)
    sent = await bot.ok("sendMessage", chat_id=old, text="hi")
    new = bot.world.migrate(old)
    message = {"chat_id": old, "message_id": sent["message_id"]}
    for method, params in (
        ("sendMessage", {"chat_id": old, "text": "x"}),
        ("sendChatAction", {"chat_id": old, "action": "typing"}),
        ("deleteMessage", message),
        ("getChatAdministrators", {"chat_id": old}),
    ):
        answer = await bot(method, **params)
        assert answer["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
        assert (answer["error_code"], answer["parameters"]) == (400, {"migrate_to_chat_id": new})
    assert (await bot.ok("getChat", chat_id=old))["type"] == "group"
    assert (await bot.ok("editMessageText", **message, text="ho"))["chat"]["id"] == old


async def test_buttons_of_the_old_group_go_on_working(bot: Telegram) -> None:
    """telegram.md 13, 19: pressed after the migration they arrive from the old chat's id."""
    old = bot.world.make_group(RATNA, "New", [SARI], with_bot=True)
    keyboard = {"inline_keyboard": [[{"text": "Join", "callback_data": "join"}]]}
    sent = await bot.ok("sendMessage", chat_id=old, text="hi", reply_markup=keyboard)
    bot.world.migrate(old)
    tap = bot.world.user_taps(SARI, old, sent["message_id"], "join")
    query = (await bot.hears())[-1]["callback_query"]
    assert (query["message"]["chat"]["id"], query["message"]["text"]) == (old, "hi")
    assert await bot.ok("answerCallbackQuery", callback_query_id=tap) is True


async def test_a_deleted_supergroup_takes_the_old_group_along(bot: Telegram) -> None:
    """telegram.md 13, 24: the bot hears that it left both."""
    old = bot.world.make_group(RATNA, "New", with_bot=True)
    new = bot.world.migrate(old)
    await bot.hears()
    bot.world.delete_group(new, RATNA)
    assert [update["my_chat_member"]["chat"]["id"] for update in await bot.hears()] == [old, new]


async def test_groups_survive_a_restart(tmp_path: Path) -> None:
    """Topics, rights, anonymous authors and where a group went are there again."""
    first = Playground(clock=JumpingClock(frozen_at=NOON), path=tmp_path / "w.db", populated=True)
    world = first.world
    world.migrate(world.make_group(RATNA, "New", [SARI], with_bot=True))
    world.make_forum(GROUP, RATNA)
    world.make_topic(GROUP, SARI, "Check-in")
    world.be_anonymous(RATNA, GROUP)
    world.user_sends(RATNA, "hi", GROUP)
    world.user_reacts(SARI, GROUP, 2, "👍")
    world.bot_membership(GROUP, RATNA, "administrator", lacks={"can_pin_messages"})
    await first.stop()
    again = Playground(clock=JumpingClock(frozen_at=NOON), path=tmp_path / "w.db", populated=True)
    assert again.world.chats == world.chats
    assert again.world.reacted == {f"{GROUP}:2": {str(SARI): "👍"}}
    await again.stop()
