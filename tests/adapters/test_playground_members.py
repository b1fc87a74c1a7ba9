"""Who is in a group and what of it a bot learns, as strict as Telegram's: one test a rule (telegram.md 19, 21-24)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.playground.attachments import attached
from bot.playground.default_world import GRACE, GROUP, JONAS, RATNA, SARI
from bot.playground.ground import ANONYMOUS
from tests.adapters.test_playground_groups_rig import ALL_KINDS, BOT, Telegram, last, telegram


@pytest.fixture
async def bot() -> AsyncIterator[Telegram]:
    async with telegram() as made:
        yield made


# -- anonymous administrators (telegram.md 21) ----------


async def test_an_anonymous_administrator_writes_as_the_group(bot: Telegram) -> None:
    """telegram.md 21: from GroupAnonymousBot, on behalf of the group; no word of who it was."""
    bot.world.be_anonymous(RATNA, GROUP)
    bot.world.user_sends(RATNA, "/setup", GROUP)
    (update,) = await bot.hears()
    message = update["message"]
    assert message["from"] == ANONYMOUS == message["from"] | {"id": 1087968824, "is_bot": True}
    assert message["sender_chat"]["id"] == message["chat"]["id"] == GROUP
    assert str(RATNA) not in str(update)
    assert bot.world.user_edits(RATNA, message["message_id"], "/setup now", GROUP) > 0  # their own all the same
    with pytest.raises(ValueError, match="none of Sari's"):
        bot.world.user_edits(SARI, message["message_id"], "/setup now", GROUP)
    bot.world.be_anonymous(RATNA, GROUP, on=False)
    bot.world.user_sends(RATNA, "/setup", GROUP)
    assert last(bot.world, GROUP)["from"]["id"] == RATNA


async def test_nobody_presses_anonymously(bot: Telegram) -> None:
    """telegram.md 19, 21: a press always comes from the person, a reaction from the group."""
    bot.world.bot_membership(GROUP, RATNA, "administrator")
    await bot.hears(allowed_updates=ALL_KINDS)
    bot.world.be_anonymous(RATNA, GROUP)
    sent = await bot.ok("sendMessage", chat_id=GROUP, text="hi")
    bot.world.user_taps(RATNA, GROUP, sent["message_id"], "x")
    bot.world.user_reacts(RATNA, GROUP, sent["message_id"], "👍")
    _, press, reaction = await bot.hears()
    assert press["callback_query"]["from"]["id"] == RATNA
    assert (reaction["message_reaction"]["actor_chat"]["id"], "user" in reaction["message_reaction"]) == (GROUP, False)


async def test_what_an_anonymous_administrator_does_is_done_by_the_group(bot: Telegram) -> None:
    """telegram.md 21: my_chat_member and the service message name GroupAnonymousBot."""
    bot.world.be_anonymous(RATNA, GROUP)
    bot.world.bot_membership(GROUP, RATNA, "kicked")
    bot.world.bot_membership(GROUP, RATNA, "member")
    *_, joined = updates = await bot.hears()
    senders = [next(iter(update[kind] for kind in update if kind != "update_id"))["from"]["id"] for update in updates]
    assert senders == [ANONYMOUS["id"]] * 3
    assert joined["message"]["sender_chat"]["id"] == GROUP


async def test_anonymous_administrators_are_listed_to_administrators_only(bot: Telegram) -> None:
    """telegram.md 21: who pressed as themselves may be missing from getChatAdministrators."""
    bot.world.set_member(GROUP, RATNA, SARI, "administrator")
    bot.world.be_anonymous(SARI, GROUP)

    async def listed() -> list[int]:
        return [one["user"]["id"] for one in await bot.ok("getChatAdministrators", chat_id=GROUP)]

    assert await listed() == [RATNA]
    bot.world.bot_membership(GROUP, RATNA, "administrator")
    assert await listed() == [SARI, RATNA, BOT]
    assert (await bot.ok("getChatMember", chat_id=GROUP, user_id=SARI))["is_anonymous"] is True


async def test_only_a_supergroups_administrators_can_be_anonymous(bot: Telegram) -> None:
    """telegram.md 21: no member, and nobody in a basic group."""
    with pytest.raises(ValueError, match="no administrator"):
        bot.world.be_anonymous(SARI, GROUP)
    with pytest.raises(ValueError, match="only a supergroup"):
        bot.world.be_anonymous(RATNA, bot.world.make_group(RATNA, "New"))


# -- who comes and goes (telegram.md 24) ----------


async def test_service_messages_say_who_came_and_went(bot: Telegram) -> None:
    """telegram.md 24: by themselves or by another, privacy mode or not; only while the bot is there."""
    bot.world.user_leaves(JONAS, GROUP)
    bot.world.set_member(GROUP, SARI, JONAS, "member")
    bot.world.set_member(GROUP, RATNA, JONAS, "kicked")
    left, added, removed = [update["message"] for update in await bot.hears()]
    assert (left["from"]["id"], left["left_chat_member"]["id"]) == (JONAS, JONAS)
    assert (added["from"]["id"], [one["id"] for one in added["new_chat_members"]]) == (SARI, [JONAS])
    assert (removed["from"]["id"], removed["left_chat_member"]["id"]) == (RATNA, JONAS)
    bot.world.bot_membership(GROUP, RATNA, "kicked")
    await bot.hears()
    assert bot.world.user_leaves(GRACE, GROUP) == 0
    assert await bot.hears() == []


@pytest.mark.parametrize(("asked", "admin"), [(False, False), (True, False), (False, True), (True, True)])
async def test_chat_member_is_for_administrators_who_asked(bot: Telegram, asked: bool, admin: bool) -> None:
    """telegram.md 24: neither alone is enough."""
    if admin:
        bot.world.bot_membership(GROUP, RATNA, "administrator")
    await bot.hears(allowed_updates=ALL_KINDS if asked else [])
    bot.world.set_member(GROUP, RATNA, JONAS, "restricted")
    bot.world.user_leaves(SARI, GROUP)
    kinds = await bot.hears_kinds()
    assert kinds == (["chat_member", "chat_member", "message"] if asked and admin else ["message"])


async def test_what_chat_member_says(bot: Telegram) -> None:
    """telegram.md 24: who did it, what they were and what they are."""
    bot.world.bot_membership(GROUP, RATNA, "administrator")
    await bot.hears(allowed_updates=ALL_KINDS)
    bot.world.set_member(GROUP, RATNA, JONAS, "restricted", lacks={"can_send_voice_notes"})
    (update,) = await bot.hears()
    event = update["chat_member"]
    assert (event["from"]["id"], event["old_chat_member"]["status"]) == (RATNA, "member")
    now = event["new_chat_member"]
    assert (now["status"], now["can_send_voice_notes"], now["can_send_messages"]) == ("restricted", False, True)


# -- looking at a group (telegram.md 22, 24) ----------


async def test_members_are_described_as_what_they_are(bot: Telegram) -> None:
    """telegram.md 24: creator, member, left, kicked; nobody knows who does not exist."""

    async def status(user_id: int) -> str:
        return str((await bot.ok("getChatMember", chat_id=GROUP, user_id=user_id))["status"])

    assert [await status(one) for one in (RATNA, SARI, BOT)] == ["creator", "member", "member"]
    bot.world.user_leaves(SARI, GROUP)
    bot.world.set_member(GROUP, RATNA, JONAS, "kicked")
    assert [await status(one) for one in (SARI, JONAS)] == ["left", "kicked"]
    assert await bot.ok("getChatMemberCount", chat_id=GROUP) == 3
    for user_id, refusal in (
        (5, "user not found"),
        (0, "invalid user_id specified"),
        (-5, "invalid user_id specified"),
    ):
        assert await bot.refused("getChatMember", chat_id=GROUP, user_id=user_id) == f"400 Bad Request: {refusal}"
    assert "no administrators in the private chat" in await bot.refused("getChatAdministrators", chat_id=SARI)


async def test_hidden_members_are_hidden_from_who_is_no_administrator(bot: Telegram) -> None:
    """telegram.md 22: getChatMember is sure to work for administrators only; owner, bot and count are seen by all."""
    ask = {"chat_id": GROUP, "user_id": SARI}
    bot.world.hide_members(GROUP, RATNA)
    assert await bot.refused("getChatMember", **ask) == "400 Bad Request: CHAT_ADMIN_REQUIRED"
    for user_id in (RATNA, BOT):
        await bot.ok("getChatMember", chat_id=GROUP, user_id=user_id)
    assert await bot.ok("getChatMemberCount", chat_id=GROUP) == 5
    assert (await bot.ok("getChat", chat_id=GROUP))["has_hidden_members"] is True
    bot.world.bot_membership(GROUP, RATNA, "administrator")
    assert (await bot.ok("getChatMember", **ask))["status"] == "member"


@pytest.mark.parametrize("method", ["getChat", "getChatAdministrators", "getChatMemberCount"])
async def test_a_group_that_removed_the_bot_shows_it_nothing(bot: Telegram, method: str) -> None:
    """telegram.md 12, 24: a supergroup refuses to be looked at, a basic group still says what it is called."""
    basic = bot.world.make_group(RATNA, "New", with_bot=True)
    for group in (GROUP, basic):
        bot.world.bot_membership(group, RATNA, "kicked")
    assert await bot.refused(method, chat_id=GROUP) == "403 Forbidden: bot was kicked from the supergroup chat"
    if method == "getChat":
        assert (await bot.ok(method, chat_id=basic))["title"] == "New"
    else:
        assert await bot.refused(method, chat_id=basic) == "403 Forbidden: bot was kicked from the group chat"


# -- what people send besides words (telegram.md 22) ----------


async def test_a_voice_answer_reaches_the_bot_and_a_stray_one_does_not(bot: Telegram) -> None:
    """telegram.md 22: privacy mode lets answers to the bot through, whatever they are made of."""
    question = await bot.ok("sendMessage", chat_id=GROUP, text="Tell me about yourself.")
    (voice,) = attached("voice", "", 1, 0)
    assert bot.world.user_sends_other(SARI, voice, GROUP) == 0
    assert bot.world.user_sends_other(SARI, voice, GROUP, reply_to=question["message_id"]) > 0
    (update,) = await bot.hears()
    assert update["message"]["voice"]["duration"] == 4
    assert update["message"]["reply_to_message"]["message_id"] == question["message_id"]


@pytest.mark.parametrize(("asked", "admin"), [(False, False), (True, False), (False, True), (True, True)])
async def test_reactions_are_for_administrators_who_asked(bot: Telegram, asked: bool, admin: bool) -> None:
    """telegram.md 22: one reaction a person; what was and what is; the bot's own are not told."""
    sent = await bot.ok("sendMessage", chat_id=GROUP, text="hi")
    if admin:
        bot.world.bot_membership(GROUP, RATNA, "administrator")
    await bot.hears(allowed_updates=ALL_KINDS if asked else [])
    for emoji in ("👍", "👍", "❤", ""):
        bot.world.user_reacts(SARI, GROUP, sent["message_id"], emoji)
    heart = [{"type": "emoji", "emoji": "❤"}]
    await bot.ok("setMessageReaction", chat_id=GROUP, message_id=sent["message_id"], reaction=heart)
    events = [update["message_reaction"] for update in await bot.hears()]
    changes = [[[one["emoji"] for one in event[f"{when}_reaction"]] for when in ("old", "new")] for event in events]
    assert changes == ([[[], ["👍"]], [["👍"], ["❤"]], [["❤"], []]] if asked and admin else [])
    assert all(event["user"]["id"] == SARI for event in events)


async def test_nobody_reacts_with_a_ladle_or_to_nothing(bot: Telegram) -> None:
    """telegram.md 22: the emoji are Telegram's."""
    sent = await bot.ok("sendMessage", chat_id=GROUP, text="hi")
    for message_id, emoji in ((sent["message_id"], "🥄"), (999, "👍")):
        with pytest.raises(ValueError, match="nobody can react"):
            bot.world.user_reacts(SARI, GROUP, message_id, emoji)


async def test_updates_about_members_wait_a_day(bot: Telegram) -> None:
    """telegram.md 4, 24: unlike presses."""
    bot.world.bot_membership(GROUP, RATNA, "administrator")
    bot.world.clock.jump(timedelta(hours=23))
    assert await bot.hears_kinds() == ["my_chat_member"]
