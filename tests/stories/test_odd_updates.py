"""Everything else Telegram can bring: edits, chats of many, blocks, redelivery, and mistakes of our own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.ports import Transaction
from tests.stories.mistakes import POISON
from tests.stories.story import GROUP, PERSON, Story
from tests.stories.walks import sleeps_on_it, walk

IN_GROUP = {"id": GROUP, "type": "supergroup", "title": "Seekers"}
SERVICE: list[dict[str, object]] = [{"new_chat_title": "x"}, {"pinned_message": {"message_id": 1}}, {}]


async def test_service_messages_are_passed_over(story: Story) -> None:
    """telegram.md 13: what Telegram itself writes into a chat is nothing to answer."""
    for content in SERVICE:
        await story.user_sends_media(**content)
        story.bot_stays_silent()


async def test_an_edited_message_of_unknown_age_changes_nothing_and_says_so(story: Story) -> None:
    """voice.md: what was said first counts; how to correct it. What counts is in test_edited.py."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends("Acme")
    story.bot_says("decide-role")
    before = await story.state()
    await story.update({"edited_message": {**story.envelope(), "text": "Beta", "edit_date": 1}})
    story.bot_says("odd-edited")
    assert await story.state() == before


async def test_talk_in_a_group_is_none_of_our_business(story: Story) -> None:
    """telegram.md 22: neither words nor media nor edits nor other bots' commands are answered in a group."""
    await story.user_sends("Acme hat mich eingeladen", chat=IN_GROUP)
    await story.user_sends_media(chat=IN_GROUP, sticker={"file_id": "s"})
    await story.user_sends("/help@other_bot", chat=IN_GROUP)
    await story.update({"edited_message": {**story.envelope(), "chat": IN_GROUP, "text": "x"}})
    story.bot_stays_silent()


async def test_a_channels_command_is_told_that_there_is_nobody_to_talk_to(story: Story) -> None:
    """telegram.md 21: channels own no private data; what groups are told is in test_group_setting_up.py."""
    channel = {"id": -1, "type": "channel", "title": "News"}
    sender = {"from": {"id": 136817688, "is_bot": True, "first_name": "Channel"}, "sender_chat": channel}
    await story.user_sends("/decide", chat=channel, **sender)
    assert story.chat.unheard[0].chat_id == -1
    message = story.chat.unheard.pop(0)
    assert "odd-channel" in message.keys


async def test_whoever_blocks_the_bot_hears_nothing_until_they_are_back(story: Story) -> None:
    """telegram.md 12: blocked: reminders are cancelled; back, what still waits for one is asked on the next morning."""
    await sleeps_on_it(story)
    await story.user_blocks()
    assert await story.nudges() == []
    await story.passes(days=3)
    story.bot_stays_silent()
    await story.user_blocks(back=True)
    story.bot_stays_silent()
    await story.passes(days=3)
    story.bot_says("decide-woken")
    story.bot_stays_silent()
    await story.user_sends("/start")
    story.bot_says("resume-offer")
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person is not None
    assert person.reachable


async def test_a_sleeping_card_outlives_a_block(story: Story) -> None:
    """telegram.md 12: the reminder is gone, the card is not."""
    await sleeps_on_it(story)
    await story.user_blocks()
    await story.user_blocks(back=True)
    await story.user_taps("card")
    story.bot_says("decide-card")


async def test_a_redelivered_update_does_nothing(story: Story) -> None:
    """telegram.md 2: at-least-once delivery: the same update id is one update."""
    await story.user_sends("/decide Acme")
    story.bot_says("decide-role")
    before = await story.state()
    for _ in range(2):
        await story.deliver(story.last_body)
    story.bot_stays_silent()
    assert await story.state() == before


async def test_update_ids_may_start_over(story: Story) -> None:
    """telegram.md 3: a lower id than the last is a new update."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.deliver({"update_id": 3, "message": {**story.envelope(), "text": "Acme"}})
    story.bot_says("decide-role")


@pytest.mark.parametrize(
    "damage", [{"version": 99}, {"step": "gone"}, {"format": 7}, {"answers": {"fit": {"picked": "x"}}}]
)
async def test_an_unreadable_state_is_kept_and_apologised_for(story: Story, damage: dict[str, object]) -> None:
    """architecture.md: a newer version or an unknown step is never silently reset; one apology, and life goes on."""
    await story.user_sends("/decide")
    await walk(story, "practice")
    asked = story.skip()[-1]

    def spoil(tx: Transaction) -> None:
        conversation = tx.conversation(1)
        assert conversation is not None
        tx.save_conversation(replace(conversation, saved={**conversation.saved, **damage}))

    await story.store.write(spoil)
    await story.user_sends("lange her")
    story.bot_says("sorry-lost-thread")
    story.bot_stays_silent()
    kept = await story.store.read(lambda tx: tx.conversation(1))
    assert kept is not None
    assert not kept.over
    assert all(kept.saved[name] == value for name, value in damage.items())
    await story.press(asked.choices["rusty"], asked.id)
    story.bot_says("sorry-lost-thread")
    await story.user_sends("/decide Beta")
    story.bot_says("decide-role")
    await story.user_sends("Tester")
    story.bot_says("decide-when")


async def test_an_unreadable_state_does_not_break_other_commands(story: Story) -> None:
    """architecture.md: the front door opens all the same."""
    await story.user_sends("/decide Acme")
    story.bot_says("decide-role")

    def spoil(tx: Transaction) -> None:
        conversation = tx.conversation(1)
        assert conversation is not None
        tx.save_conversation(replace(conversation, saved={**conversation.saved, "version": 99}))

    await story.store.write(spoil)
    for command, then in (("/help", "help-ways"), ("/settings", "settings-menu"), ("/export", "export-caption")):
        await story.user_sends(command)
        said = story.skip()
        assert any(then in message.keys for message in said), [message.html for message in said]
        assert sum("sorry-lost-thread" in message.keys for message in said) <= 1
    await story.user_sends("/erase")
    story.skip()
    await story.user_taps("yes")
    story.bot_says("erase-erased")


async def test_a_mistake_of_ours_costs_one_message(story: Story, caplog: pytest.LogCaptureFixture) -> None:
    """telegram.md 5: five tries, then a dead letter, one apology without blame, and the chat goes on."""
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    before = await story.state()
    await story.user_sends(POISON)
    story.bot_says("sorry-broken")
    story.bot_stays_silent()
    assert await story.state() == before
    assert sum("failed" in record.message for record in caplog.records) >= 5
    assert POISON not in caplog.text, "nobody's words reach a log"
    assert await story.store.read(lambda tx: tx.open_updates()) == []
    await story.user_sends("Acme")
    story.bot_says("decide-role")
