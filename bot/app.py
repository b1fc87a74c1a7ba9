"""The one place that builds everything: settings in, a running bot out; importing it does nothing."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from html import unescape
from pathlib import Path
from random import Random

from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.artefacts.painting import paint
from bot.clock import JumpingClock, SystemClock
from bot.dispatcher import Dispatcher
from bot.dispatcher.holding import Wiring
from bot.dispatcher.visit import COMMANDS
from bot.keys import data_key, key_file
from bot.language.catalog import SHIPPED, Catalog
from bot.language.learned.model import warm_up
from bot.language.understanding import Understanding
from bot.ports import Clock, Json
from bot.scheduling.wake import WakeUp
from bot.scheduling.zones import keep_wall_times
from bot.settings import Settings, SettingsError
from bot.storage import DatabaseUnusableError, SqliteStore
from bot.storage.cipher import Cipher, derived_key
from bot.storage.opening import lock
from bot.telegram.api import BotApi, pause_of
from bot.telegram.backoff import pause
from bot.telegram.directory import TelegramDirectory
from bot.telegram.intake import BadTokenError, Poller
from bot.telegram.introduce import Introduction, introduce
from bot.telegram.messages import TelegramMessenger
from bot.telegram.request import AiohttpRequest
from bot.telegram.sender import Sender
from bot.telegram.tokens import SealedTokens

log = logging.getLogger(__name__)
DRAIN = timedelta(seconds=7)  # for what is under way when the bot is asked to stop; supervisors kill after ten
_INTRODUCE_AGAIN = [timedelta(minutes=minutes) for minutes in (1, 5, 30, 120)]
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
    random: Random

    async def run(self) -> None:
        """Work until cancelled. Raises IntakeError when Telegram will not have us."""
        sending = asyncio.create_task(self.sender.run(), name="sender")
        listening = asyncio.create_task(self._listen(), name="listener")
        try:
            done, _ = await asyncio.wait([sending, listening], return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            await _cancelled(listening)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(DRAIN.total_seconds()):
                    await self.dispatcher.idle()
                    if not sending.done():
                        await self.sender.drain(DRAIN)
            await _cancelled(sending)

    async def _listen(self) -> None:
        """Take in updates, once it is known whose they are: a group's "/help@name" may be meant for another bot."""
        me = await self._me()
        self.messenger.username = self.dispatcher.bot_name = str(me.get("username", ""))
        introducing = asyncio.create_task(self._introduce(), name="introduction")
        try:
            recovered = await self.dispatcher.recover()
            if recovered:
                log.info("taking up %d updates from before the last stop", recovered)
            await keep_wall_times(self.store, self.clock)
            self.wake_up.start()
            try:
                log.info("Sopan is listening.")
                await self.poller.run()
            finally:
                self.wake_up.stop()
        finally:
            await _cancelled(introducing)

    async def _me(self) -> Json:
        """Ask who we are, however long Telegram cannot be reached. Raises BadTokenError."""
        failures = 0
        while True:
            try:
                me: Json = await self.api.call("getMe", {})
            except InvalidToken as error:
                raise BadTokenError from error
            except TelegramError as error:
                failures += 1
                if failures == 1:
                    log.warning("Telegram cannot be reached yet, trying again: %s", error)
                wait = pause_of(error) if isinstance(error, RetryAfter) else pause(failures, self.random)
                await asyncio.sleep(wait.total_seconds())
            else:
                return me

    async def _introduce(self) -> None:
        wanted = introductions(self.catalog)
        for wait in _INTRODUCE_AGAIN:
            if not (await introduce(self.api, wanted)).failures:
                return
            await asyncio.sleep(wait.total_seconds())


def _is_no_farewell(record: logging.LogRecord) -> bool:
    """APScheduler reports a job that was under way when it was shut down as failed, with a traceback."""
    return not (record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError))


async def _cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


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
    *,
    token: str,
    api_url: str,
    database: Path,
    key: bytes,
    clock: Clock,
    concurrency: int = 64,
    monotonic: Callable[[], float] = time.monotonic,
) -> AsyncIterator[Bot]:
    """Build a bot and take it down again; ``monotonic`` seconds pace what it sends. Raises DatabaseUnusableError."""
    store = await SqliteStore.open(database, Cipher(key), clock)
    request = AiohttpRequest()
    await request.initialize()
    logging.getLogger("apscheduler.executors.default").addFilter(_is_no_farewell)
    try:
        catalog = Catalog()
        catalog.warm_up()
        warm_up()
        api = BotApi(token, api_url, request=request, paint=partial(paint, catalog))
        messenger = TelegramMessenger()
        wiring = Wiring(catalog, SealedTokens(derived_key(key, "buttons")), messenger, Understanding(catalog), clock)
        sender = Sender(store, api, clock, concurrency=concurrency, monotonic=monotonic)
        dispatcher = Dispatcher(store, sender, wiring, directory=TelegramDirectory(api), waiting=sender.__len__)
        poller = Poller(store, api, messenger, dispatcher.deliver)
        wake_up = WakeUp(store, clock, dispatcher.fire_due)
        random = Random()  # noqa: S311  # jitter, not a secret
        yield Bot(store, dispatcher, sender, poller, wake_up, api, messenger, catalog, clock, random)
    finally:
        await request.shutdown()
        await store.close()


async def run_bot(settings: Settings) -> None:
    """Run against the real Telegram, or whatever TELEGRAM_API_URL names."""
    async with built(
        token=settings.telegram_bot_token,
        api_url=settings.telegram_api_url,
        database=settings.database,
        key=_key(settings),
        clock=SystemClock(),
    ) as bot:
        await bot.run()


async def run_playground(settings: Settings, *, alone: bool = False) -> None:
    """Run the playground, with the bot beside it unless ``alone``. Raises SettingsError, DatabaseUnusableError."""
    world = settings.database.with_name("playground-telegram.sqlite")
    world.parent.mkdir(parents=True, exist_ok=True)
    with lock(world):  # two processes would overwrite each other's chats
        await _play(settings, world, alone=alone)


async def _play(settings: Settings, world: Path, *, alone: bool) -> None:
    from bot.playground import Playground  # a real bot starts without

    clock = JumpingClock()
    token = settings.telegram_bot_token or _PLAYGROUND_TOKEN
    bots: list[Bot] = []

    async def next_due() -> datetime | None:
        if bots and len(bots[0].sender):
            return clock.now()  # what has come is still on its way
        return await bots[0].store.read(lambda tx: tx.next_due_at()) if bots else None

    def paced() -> float:
        """Return seconds that jump with the clock: a day later nobody has just been written to."""
        return time.monotonic() + clock.offset.total_seconds()

    try:
        playground = Playground(
            token=token, clock=clock, path=world, next_due=None if alone else next_due, populated=True
        )
    except sqlite3.Error as error:
        message = f"The playground's chats in {world} cannot be used: {error}; delete the file to begin anew."
        raise DatabaseUnusableError(message) from error
    try:
        url = await playground.start(settings.port)
    except OSError as error:
        raise SettingsError(_no_port(settings.port, error)) from error
    try:
        if alone:
            shown = "..." if settings.has_token else token  # a real one does not belong on a screen
            print(f"The playground is at {url} - point a bot there: ", end="")
            print(f"TELEGRAM_API_URL={url} TELEGRAM_BOT_TOKEN={shown}", flush=True)
            await asyncio.Event().wait()
        database, key = settings.database, _key(settings)
        async with built(token=token, api_url=url, database=database, key=key, clock=clock, monotonic=paced) as bot:
            bots.append(bot)
            clock.on_jump(bot.wake_up.now)
            clock.on_jump(bot.sender.wake)
            print(f"Sopan is at {url} - open it in a browser and talk to it. Ctrl+C stops.", flush=True)
            await bot.run()
    finally:
        await playground.stop()


def _no_port(port: int, error: OSError) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return f"PORT {port} is taken by another program; stop that, or set PORT to another number."
        case errno.EACCES:
            return f"PORT {port} is not for ordinary users; set PORT to a number from 1024 on."
    return f"PORT {port} cannot be used: {error.strerror or error}."


def _key(settings: Settings) -> bytes:
    key, fresh = data_key(settings)
    if fresh:
        log.warning("made a data key in %s; without it nobody can read the database", key_file())
    return key
