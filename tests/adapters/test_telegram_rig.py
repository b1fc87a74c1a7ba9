"""What the tests of bot.telegram share: the playground over HTTP, a SQLite file, and clocks that stand still."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import pytest

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.ports import Json, Outbound, Outgoing, StoreError, Transaction, Update
from bot.storage.cipher import Cipher
from bot.storage.sqlite import SqliteStore
from bot.telegram.api import BotApi
from bot.telegram.intake import Poller
from bot.telegram.messages import TelegramMessenger
from bot.telegram.request import AiohttpRequest
from bot.telegram.sender import Sender

T = TypeVar("T")
NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)
SARI, JONAS, GRACE, ELSE = 7, 8, 9, 10
GROUP = -1007
SOON = 10.0  # seconds a test waits for what should happen at once


class Seconds:
    """A monotonic clock that moves when told; its ``sleep`` moves it."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class FailingStore:
    """A store whose next writes fail; everything else is the real one's."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.failures = 0
        self.writes = 0

    async def write(self, unit: Callable[[Transaction], T]) -> T:
        self.writes += 1
        if self.failures:
            self.failures -= 1
            raise StoreError("nothing was written: disk full")
        return await self.store.write(unit)

    async def read(self, unit: Callable[[Transaction], T]) -> T:
        return await self.store.read(unit)


@dataclass
class Rig:
    playground: Playground
    request: AiohttpRequest
    api: BotApi
    clock: JumpingClock
    store: FailingStore
    seconds: Seconds
    sender: Sender
    running: list[asyncio.Task[None]] = field(default_factory=list)
    rows: int = 0

    def start(self) -> asyncio.Task[None]:
        task = asyncio.create_task(self.sender.run())
        self.running.append(task)
        return task

    async def stop(self) -> None:
        for task in self.running:
            task.cancel()
        await asyncio.gather(*self.running, return_exceptions=True)
        self.running.clear()

    def new_sender(self, **options: Any) -> Sender:
        self.sender = Sender(
            self.store,
            self.api,
            self.clock,
            random=Random(1),
            monotonic=self.seconds,
            sleep=self.seconds.sleep,
            **options,
        )
        return self.sender

    def says(self, text: str, chat_id: int = SARI, **options: Any) -> Outgoing:
        return self.calls("sendMessage", {"chat_id": chat_id, "text": text}, chat_id, **options)

    def calls(self, method: str, payload: Json, chat_id: int = SARI, **options: Any) -> Outgoing:
        self.rows += 1
        person_id = options.pop("person_id", chat_id if chat_id > 0 else SARI)
        lane = options.pop("lane", str(chat_id))
        return Outgoing(f"t:{self.rows}", chat_id, person_id, lane, method, payload, **options)

    async def put(self, *calls: Outgoing) -> list[Outbound]:
        return await self.store.store.write(lambda tx: tx.enqueue(calls))

    async def send(self, *calls: Outgoing) -> None:
        self.sender.offer(await self.put(*calls))

    async def settle(self) -> None:
        assert await self.sender.drain(timedelta(seconds=SOON))

    async def moves(self, seconds: float) -> None:
        """Let both clocks move, and the sender act on it."""
        self.seconds.now += seconds
        self.clock.jump(timedelta(seconds=seconds))
        self.sender.wake()
        await self.settle()

    def texts(self, chat_id: int = SARI) -> list[str]:
        """What the bot has said in a chat, as it stands there now."""
        messages: Sequence[Json] = self.playground.world.messages(chat_id)
        return [message.get("text", "") for message in messages if message["from"]["is_bot"]]

    def made(self, method: str) -> list[Any]:
        return [call for call in self.playground.world.calls if call.method == method]

    async def outbox(self) -> list[tuple[str, int, str]]:
        """Status, tries and reason of every row, oldest first, read past the store."""
        reader = self.store.store._reader
        assert reader is not None
        rows = await reader.hop(lambda db: db.execute("SELECT status, tries, why FROM outbox ORDER BY id").fetchall())
        return [tuple(row) for row in rows]


@asynccontextmanager
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    clock = JumpingClock(frozen_at=NOON)
    playground = Playground(clock=clock, token="1:playground")
    world = playground.world
    for person, name in ((SARI, "Sari"), (JONAS, "Jonas"), (GRACE, "Grace"), (ELSE, "Else")):
        world.add_persona(person, name, "en")
        world.user_sends(person, "/start")
    world.add_group(GROUP, "Circle", {SARI: "member", JONAS: "creator"})
    url = await playground.start()
    request = AiohttpRequest(read_timeout=timedelta(seconds=5))
    await request.initialize()
    api = BotApi("1:playground", url, request=request)
    store = FailingStore(await SqliteStore.open(tmp_path / "sopan.db", Cipher(bytes(range(32))), clock))
    seconds = Seconds()
    it = Rig(playground, request, api, clock, store, seconds, Sender(store, api, clock))
    it.new_sender()
    try:
        yield it
    finally:
        await it.stop()
        await request.shutdown()
        await playground.stop()
        await store.store.close()


def troubled(it: Rig, monkeypatch: pytest.MonkeyPatch, *errors: Exception | None) -> list[tuple[str, dict[str, Any]]]:
    """Let the next calls meet these errors (None: go through); return the list of every call tried."""
    tried: list[tuple[str, dict[str, Any]]] = []
    waiting = list(errors)
    through = it.api.call

    async def call(method: str, payload: dict[str, Any], **options: Any) -> Any:
        tried.append((method, payload))
        error = waiting.pop(0) if waiting else None
        if error is not None:
            raise error
        return await through(method, payload, **options)

    monkeypatch.setattr(it.api, "call", call)
    return tried


class Intake:
    """A poller on a rig; ``answers`` come before the playground's: results, or errors to raise."""

    def __init__(self, it: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
        self.it = it
        self.got: list[Update] = []
        self.asked: list[dict[str, Any]] = []
        self.answers: list[Any] = []
        self.arrived = asyncio.Event()
        through = it.api.call

        async def call(method: str, payload: dict[str, Any], **options: Any) -> Any:
            self.asked.append(payload)
            if not self.answers:
                return await through(method, payload, **options)
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer

        monkeypatch.setattr(it.api, "call", call)
        self.poller = Poller(
            it.store,
            it.api,
            TelegramMessenger(),
            self.deliver,
            random=Random(1),
            monotonic=it.seconds,
            sleep=it.seconds.sleep,
        )

    def deliver(self, updates: Sequence[Update]) -> None:
        self.got += updates
        self.arrived.set()

    def start(self) -> asyncio.Task[None]:
        task = asyncio.create_task(self.poller.run())
        self.it.running.append(task)
        return task

    async def has(self, count: int) -> None:
        async with asyncio.timeout(SOON):
            while len(self.got) < count:
                self.arrived.clear()
                await self.arrived.wait()

    async def ends(self) -> None:
        async with asyncio.timeout(SOON):
            await self.poller.run()
