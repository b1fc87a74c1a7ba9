"""The bot comes to groups and goes, as strictly as on Telegram: one test a rule (telegram.md 12, 22, 24)."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.playground.default_world import GROUP, JONAS, RATNA, SARI
from tests.adapters.test_playground_groups_rig import BOT, Telegram, last, telegram


@pytest.fixture
async def bot() -> AsyncIterator[Telegram]:
    async with telegram() as made:
        yield made


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_where_the_bot_is_not_it_cannot_write(bot: Telegram, kind: str) -> None:
    """telegram.md 12: never there, removed and gone are three refusals, in the official server's words."""
    world = bot.world
    group = world.make_group(RATNA, "New", kind=kind)
    hello = {"chat_id": group, "text": "hi"}
    assert await bot.refused("sendMessage", **hello) == "400 Bad Request: chat not found"
    world.bot_membership(group, RATNA, "member")
    await bot.ok("sendMessage", **hello)
    world.bot_membership(group, RATNA, "kicked")
    assert await bot.refused("sendMessage", **hello) == f"403 Forbidden: bot was kicked from the {kind} chat"
    world.bot_membership(group, RATNA, "member")
    await bot.ok("leaveChat", chat_id=group)
    assert await bot.refused("sendMessage", **hello) == f"403 Forbidden: bot is not a member of the {kind} chat"


@pytest.mark.parametrize(
    ("kind", "status", "heard"),
    [("group", "left", ["my_chat_member", "message"]), ("supergroup", "kicked", ["my_chat_member"])],
)
async def test_a_removed_bot_hears_it_in_few_ways(bot: Telegram, kind: str, status: str, heard: list[str]) -> None:
    """telegram.md 24: a basic group knows no bans but shows the service message, a supergroup the other way round."""
    group = bot.world.make_group(RATNA, "New", kind=kind, with_bot=True)
    await bot.hears()
    bot.world.bot_membership(group, RATNA, "kicked")
    updates = await bot.hears()
    assert [next(name for name in update if name != "update_id") for update in updates] == heard
    assert updates[0]["my_chat_member"]["new_chat_member"]["status"] == status
    assert last(bot.world, group)["left_chat_member"]["id"] == BOT  # people see it in any case


async def test_a_bot_that_leaves_by_itself_sees_no_service_message(bot: Telegram) -> None:
    """telegram.md 24: my_chat_member only, from itself, in a basic group too."""
    group = bot.world.make_group(RATNA, "New", with_bot=True)
    await bot.hears()
    await bot.ok("leaveChat", chat_id=group)
    (update,) = await bot.hears()
    assert (update["my_chat_member"]["from"]["id"], update["my_chat_member"]["new_chat_member"]["status"]) == (
        BOT,
        "left",
    )


async def test_a_group_made_with_the_bot_in_it(bot: Telegram) -> None:
    """telegram.md 24: a basic group says group_chat_created, a supergroup new_chat_members."""
    small = bot.world.make_group(SARI, "Small", [JONAS], with_bot=True)
    member, created = await bot.hears()
    assert (member["my_chat_member"]["old_chat_member"]["status"], created["message"]["group_chat_created"]) == (
        "left",
        True,
    )
    large = bot.world.make_group(SARI, "Large", kind="supergroup", with_bot=True)
    _, joined = await bot.hears()
    assert joined["message"]["new_chat_members"][0]["is_bot"] is True
    assert small > -1_000_000_000_000 > large
    assert bot.world.chats[small].members == {SARI: "creator", JONAS: "member", BOT: "member"}


@pytest.mark.parametrize(
    ("kind", "refusal"),
    [
        ("group", "403 Forbidden: the group chat was deleted"),
        ("supergroup", "403 Forbidden: bot was kicked from the supergroup chat"),
    ],
)
async def test_a_deleted_group_is_gone_for_everybody(bot: Telegram, kind: str, refusal: str) -> None:
    """telegram.md 24: my_chat_member says left, writing is 403, nobody can act there."""
    group = bot.world.make_group(RATNA, "New", [SARI], kind=kind, with_bot=True)
    await bot.hears()
    with pytest.raises(ValueError, match="no administrator"):
        bot.world.delete_group(group, SARI)
    bot.world.delete_group(group, RATNA)
    (update,) = await bot.hears()
    assert update["my_chat_member"]["new_chat_member"]["status"] == "left"
    assert await bot.refused("sendMessage", chat_id=group, text="hi") == refusal
    for act in (lambda: bot.world.user_sends(SARI, "hi", group), lambda: bot.world.user_taps(SARI, group, 1, "x")):
        with pytest.raises(ValueError, match="was deleted"):
            act()


async def test_a_restricted_bot_may_not_send(bot: Telegram) -> None:
    """telegram.md 12, 24: it stays a member, hears what is meant for it, edits, but sends nothing."""
    sent = await bot.ok("sendMessage", chat_id=GROUP, text="hi")
    bot.world.bot_membership(GROUP, RATNA, "restricted")
    me = (await bot.hears())[0]["my_chat_member"]["new_chat_member"]
    assert (me["status"], me["can_send_messages"], me["is_member"]) == ("restricted", False, True)
    assert await bot.refused("sendMessage", chat_id=GROUP, text="hi") == (
        "400 Bad Request: not enough rights to send text messages to the chat"
    )
    await bot.ok("editMessageText", chat_id=GROUP, message_id=sent["message_id"], text="ho")
    assert bot.world.user_sends(SARI, "/checkin", GROUP) > 0
    assert bot.world.user_sends(SARI, "gossip", GROUP) == 0
    bot.world.bot_membership(GROUP, RATNA, "member")
    await bot.ok("sendMessage", chat_id=GROUP, text="hi")


async def test_an_administrator_may_lack_rights(bot: Telegram) -> None:
    """telegram.md 22: what it lacks stands in getChatMember and in my_chat_member, and is refused."""
    bot.world.user_sends(SARI, "/x", GROUP)
    delete = {"chat_id": GROUP, "message_id": last(bot.world, GROUP)["message_id"]}
    bot.world.bot_membership(GROUP, RATNA, "administrator", lacks={"can_delete_messages"})
    me = await bot.ok("getChatMember", chat_id=GROUP, user_id=BOT)
    assert (me["can_delete_messages"], me["can_pin_messages"], me["can_manage_topics"]) == (False, True, True)
    assert await bot.refused("deleteMessage", **delete) == "400 Bad Request: message can't be deleted"
    bot.world.bot_membership(GROUP, RATNA, "administrator")
    assert await bot.ok("deleteMessage", **delete) is True


async def test_people_do_only_what_their_apps_offer(bot: Telegram) -> None:
    """telegram.md 24: no member promotes, nobody demotes the owner, who is banned does not come back alone."""
    world = bot.world
    with pytest.raises(ValueError, match="no administrator"):
        world.bot_membership(GROUP, SARI, "kicked")
    with pytest.raises(ValueError, match="the owner"):
        world.set_member(GROUP, RATNA, RATNA, "member")
    with pytest.raises(ValueError, match="lacking"):
        world.bot_membership(GROUP, RATNA, "administrator", lacks={"can_fly"})
    world.set_member(GROUP, RATNA, JONAS, "kicked")
    with pytest.raises(ValueError, match="cannot join"):
        world.user_joins(JONAS, GROUP)
    with pytest.raises(ValueError, match="no administrator"):
        world.set_member(GROUP, SARI, JONAS, "member")
    world.set_member(GROUP, RATNA, SARI, "restricted")
    with pytest.raises(ValueError, match="may not write"):
        world.user_sends(SARI, "hi", GROUP)
    with pytest.raises(ValueError, match="only a supergroup"):
        world.set_member(world.make_group(RATNA, "New", [SARI]), RATNA, SARI, "restricted")
