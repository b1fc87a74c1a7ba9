"""What the tests of groups share: the bot's side of the playground, which calls methods and hears updates."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import aiohttp
from telegram import Update

from bot.clock import JumpingClock
from bot.playground import Playground, World

NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)
BOT = 1
ALL_KINDS = ["message", "callback_query", "my_chat_member", "chat_member", "message_reaction"]
Json = dict[str, Any]


class Telegram:
    """The bot's side: calls methods, and hears what came since it last listened."""

    def __init__(self, session: aiohttp.ClientSession, playground: Playground) -> None:
        self.session, self.playground, self.world = session, playground, playground.world
        self.offset = 0

    async def __call__(self, method: str, **params: Any) -> Json:
        url = f"{self.playground.url}/bot1:playground/{method}"
        async with self.session.post(url, json=params) as response:
            answer: Json = await response.json()
            return answer

    async def ok(self, method: str, **params: Any) -> Any:
        answer = await self(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **params: Any) -> str:
        answer = await self(method, **params)
        assert not answer["ok"]
        return f"{answer['error_code']} {answer['description']}"

    async def hears(self, **params: Any) -> list[Json]:
        """Return the updates since the last time, each of which python-telegram-bot can read."""
        updates: list[Json] = await self.ok("getUpdates", offset=self.offset, **params)
        for update in updates:
            assert Update.de_json(update, None) is not None
            self.offset = update["update_id"] + 1
        return updates

    async def hears_kinds(self) -> list[str]:
        return [next(name for name in update if name != "update_id") for update in await self.hears()]


@asynccontextmanager
async def telegram() -> AsyncIterator[Telegram]:
    """Start a playground with the usual people, at noon."""
    playground = Playground(clock=JumpingClock(frozen_at=NOON), populated=True)
    await playground.start()
    async with aiohttp.ClientSession() as session:
        yield Telegram(session, playground)
    await playground.stop()


def last(world: World, chat_id: int) -> Json:
    return world.messages(chat_id)[-1]
