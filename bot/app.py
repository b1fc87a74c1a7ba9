"""The one place that builds everything: settings in, a running bot out; importing it does nothing."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path

from telegram.error import InvalidToken, TelegramError

from bot.clock import JumpingClock, SystemClock
from bot.dispatcher import Dispatcher
from bot.dispatcher.holding import Wiring
from bot.language.catalog import SHIPPED, Catalog
from bot.language.understanding import Understanding
from bot.playground import Playground
from bot.ports import Clock
from bot.scheduling.wake import WakeUp
from bot.settings import Settings, data_key, key_file
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, derived_key
from bot.telegram.api import BotApi
from bot.telegram.intake import BadTokenError, Poller
from bot.telegram.introduce import Introduction, introduce
from bot.telegram.messages import TelegramMessenger
from bot.telegram.request import AiohttpRequest
from bot.telegram.sender import Sender
from bot.telegram.tokens import SealedTokens

log = logging.getLogger(__name__)
COMMANDS = ("decide", "back", "cancel", "settings", "language", "privacy", "export", "erase", "help")
DRAIN = timedelta(seconds=10)  # for what is under way when the bot is asked to stop
_PLAYGROUND_TOKEN = "1:playground"  # noqa: S105  # opens nothing but the playground on this machine


@dataclass(frozen=True, slots=True)
class Bot:
    """A built bot: run it with ``run``, or drive its parts in a test."""

    store: SqliteStore
    dispatcher: Dispatcher
    sender: Sender
    poller: Poller
    wake_up: WakeUp
    api: BotApi
    messenger: TelegramMessenger
    catalog: Catalog
    clock: Clock

    async def run(self) -> None:
        """Work until cancelled. Raises IntakeError when Telegram will not have us."""
        await self._introduce()
        recovered = await self.dispatcher.recover()
        if recovered:
            log.info("taking up %d updates from before the last stop", recovered)
        self.wake_up.start()
        log.info("Sopan is listening.")
        tasks = [
            asyncio.create_task(self.sender.run(), name="sender"),
            asyncio.create_task(self.poller.run(), name="poller"),
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            self.wake_up.stop()
            tasks[1].cancel()
            await asyncio.gather(tasks[1], return_exceptions=True)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(DRAIN.total_seconds()):
                    await self.dispatcher.idle()
                    if not tasks[0].done():
                        await self.sender.drain(DRAIN)
            tasks[0].cancel()
            await asyncio.gather(tasks[0], return_exceptions=True)

    async def _introduce(self) -> None:
        try:
            me = await self.api.call("getMe", {})
        except InvalidToken as error:
            raise BadTokenError from error
        except TelegramError as error:
            log.warning("Telegram cannot be reached yet: %s", error)
            return
        self.messenger.username = self.dispatcher.bot_name = str(me.get("username", ""))
        await introduce(self.api, introductions(self.catalog))


def introductions(catalog: Catalog) -> dict[str, Introduction]:
    """Return what Telegram shows around the chat, by language."""

    def plain(locale: str, message: str) -> str:
        return unescape(catalog.text(locale, message))

    return {
        locale: Introduction(
            tuple((command, plain(locale, f"command-{command}")) for command in COMMANDS),
            plain(locale, "bot-description"),
            plain(locale, "bot-short-description"),
        )
        for locale in SHIPPED
    }


@asynccontextmanager
async def built(
    *, token: str, api_url: str, database: Path, key: bytes, clock: Clock, concurrency: int = 64
) -> AsyncIterator[Bot]:
    """Build a bot and take it down again. Raises DatabaseUnusableError."""
    store = await SqliteStore.open(database, Cipher(key), clock)
    request = AiohttpRequest()
    await request.initialize()
    try:
        catalog = Catalog()
        catalog.warm_up()
        api = BotApi(token, api_url, request=request)
        messenger = TelegramMessenger()
        wiring = Wiring(catalog, SealedTokens(derived_key(key, "buttons")), messenger, Understanding(catalog), clock)
        sender = Sender(store, api, clock, concurrency=concurrency)
        dispatcher = Dispatcher(store, sender, wiring)
        poller = Poller(store, api, messenger, clock, dispatcher.deliver)
        wake_up = WakeUp(store, clock, dispatcher.fire_due)
        yield Bot(store, dispatcher, sender, poller, wake_up, api, messenger, catalog, clock)
    finally:
        await request.shutdown()
        await store.close()


async def run_bot(settings: Settings) -> None:
    """Run against the real Telegram, or whatever TELEGRAM_API_URL names."""
    async with built(
        token=settings.telegram_bot_token.get_secret_value(),
        api_url=settings.telegram_api_url,
        database=settings.database,
        key=_key(settings),
        clock=SystemClock(),
    ) as bot:
        await bot.run()


async def run_playground(settings: Settings, *, alone: bool = False) -> None:
    """Run the playground, with the bot beside it unless ``alone``."""
    clock = JumpingClock()
    world = settings.database.with_name("playground-telegram.sqlite")
    world.parent.mkdir(parents=True, exist_ok=True)
    token = settings.telegram_bot_token.get_secret_value() or _PLAYGROUND_TOKEN
    bots: list[Bot] = []

    async def next_due() -> datetime | None:
        return await bots[0].store.read(lambda tx: tx.next_due_at()) if bots else None

    playground = Playground(
        token=token,
        clock=clock,
        path=world,
        next_due=None if alone else next_due,
        populated=True,
    )
    url = await playground.start(settings.port)
    try:
        if alone:
            print(f"The playground is at {url} - point a bot there: TELEGRAM_API_URL={url} TELEGRAM_BOT_TOKEN={token}")
            await asyncio.Event().wait()
        async with built(token=token, api_url=url, database=settings.database, key=_key(settings), clock=clock) as bot:
            bots.append(bot)
            clock.on_jump(bot.wake_up.now)
            clock.on_jump(bot.sender.wake)
            print(f"Sopan is at {url} - open it in a browser and talk to it. Ctrl+C stops.", flush=True)
            await bot.run()
    finally:
        await playground.stop()


def _key(settings: Settings) -> bytes:
    key, fresh = data_key(settings)
    if fresh:
        log.warning("made a data key in %s; without it nobody can read the database", key_file())
    return key
