"""Reactions as acknowledgements: an ornament, so a refusal is nothing, and what comes behind it is still said."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.telegram.messages import TelegramMessenger
from tests.adapters.test_telegram_rig import GROUP, JONAS, SARI, Rig, rig

MESSENGER = TelegramMessenger("Sopan_bot")


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path) as it:
        yield it


@pytest.mark.parametrize("emoji", ["✍", "🤩"])
async def test_a_reaction_stands_on_the_message(it: Rig, emoji: str) -> None:
    """Over HTTP, to a server as strict as Telegram about which emoji a bot may take."""
    it.playground.world.user_sends(SARI, "Here I am")
    method, payload = MESSENGER.react(SARI, _newest(it), emoji)
    assert await it.api.call(method, payload) is True
    assert it.playground.world.reactions[f"{SARI}:{payload['message_id']}"] == [{"type": "emoji", "emoji": emoji}]


@pytest.mark.parametrize(("emoji", "which"), [("⭐", 0), ("✍", 9999)])
async def test_a_refused_reaction_is_nothing(it: Rig, emoji: str, which: int, caplog: pytest.LogCaptureFixture) -> None:
    """REACTION_INVALID (a group may allow few), a message that is gone: no dead row, no alarm, and on it goes."""
    it.playground.world.user_sends(SARI, "Here I am")
    it.start()
    method, payload = MESSENGER.react(SARI, which or _newest(it), emoji)
    await it.send(it.calls(method, payload), it.says("and then"))
    await it.settle()
    assert await it.outbox() == []
    assert it.texts()[-1:] == ["and then"]
    assert "gave up" not in caplog.text


async def test_a_reaction_in_a_group_that_threw_the_bot_out_is_nothing(it: Rig) -> None:
    """What is to be done about that is done when a message cannot be sent (telegram.md 12, 24)."""
    it.playground.world.bot_membership(GROUP, JONAS, "kicked")
    it.start()
    await it.send(it.calls(*MESSENGER.react(GROUP, 5, "✍"), GROUP, person_id=SARI))
    await it.settle()
    assert await it.outbox() == []
    assert len(it.made("setMessageReaction")) == 1


def _newest(it: Rig) -> int:
    number = it.playground.world.messages(SARI)[-1]["message_id"]
    assert isinstance(number, int)
    return number
