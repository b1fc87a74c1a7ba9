"""Users in closed loop on a playground: each presses the next button as soon as the last press shows its effect."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.playground.people import Chat
from tests.bench.programs import Program

Json = dict[str, Any]

QUESTIONS = 6
FIRST_USER = 1000
TOKEN = "1:bench"
PATIENCE = timedelta(seconds=60)  # for one reply while setting up


@dataclass
class Walk:
    """What came of all users' six presses. Latencies in seconds, from the press to its effect."""

    seconds: float
    answered: int
    latencies: list[float] = field(default_factory=list)
    waiting: list[float] = field(default_factory=list)  # how long presses had waited in vain when time was up


class Course:
    """A playground with users, who are told of every message of the bot the moment the server has it."""

    def __init__(self, users: int) -> None:
        self.playground = Playground(token=TOKEN, clock=JumpingClock())
        self.world = self.playground.world
        self.users = range(FIRST_USER, FIRST_USER + users)
        self.shown: dict[int, Json] = {}  # user -> the last message with buttons
        self._listeners: dict[int, Callable[[Json], None]] = {}
        for user in self.users:
            self.world.add_persona(user, f"User {user}", "en")
        self._listen()

    def _listen(self) -> None:
        post, replace = self.world.post, self.world.replace

        def posted(chat: Chat, sender: Json, content: Json) -> Json:
            message = post(chat, sender, content)
            if sender["is_bot"]:
                self._heard(chat.id, message)
            return message

        def replaced(chat: Chat, message: Json) -> None:
            replace(chat, message)
            self._heard(chat.id, message)

        vars(self.world).update(post=posted, replace=replaced)

    def _heard(self, user: int, message: Json) -> None:
        if "reply_markup" in message:
            self.shown[user] = message
        if (listener := self._listeners.get(user)) is not None:
            listener(message)

    async def first_answer(self) -> None:
        """Wait until the bot has answered the first user's /start."""
        reply = self._reply(self.users[0], lambda _: True)
        self.world.user_sends(self.users[0], "/start")
        await reply

    async def set_up(self, program: Program, walk: int) -> None:
        """Bring every user to the first question; not counted."""
        await asyncio.gather(*(self._set_up(program, walk, user) for user in self.users))

    async def _set_up(self, program: Program, walk: int, user: int) -> None:
        for words in program.opening(walk):
            # Taking the buttons away from an answered question is an effect too, but not the reply.
            reply = self._reply(user, lambda m: "reply_markup" in m or "edit_date" not in m)
            self.world.user_sends(user, words)
            await reply
        while (data := program.button(user, self.shown[user])) is not None:
            reply = self._reply(user, lambda m: "reply_markup" in m)
            self.world.user_taps(user, user, self.shown[user]["message_id"], data)
            await reply

    async def _reply(self, user: int, is_it: Callable[[Json], bool]) -> None:
        heard: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def listen(message: Json) -> None:
            if is_it(message) and not heard.done():
                heard.set_result(None)

        self._listeners[user] = listen
        try:
            await asyncio.wait_for(heard, PATIENCE.total_seconds())
        finally:
            del self._listeners[user]

    async def walk(self, most: timedelta) -> Walk:
        """Let all users answer the six questions at once, for at most so long."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        pressed: dict[int, float] = {}
        left = dict.fromkeys(self.users, QUESTIONS)
        latencies: list[float] = []
        queries: list[str] = []

        def press(user: int) -> None:
            message = self.shown[user]
            data = message["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
            pressed[user] = time.perf_counter()
            queries.append(self.world.user_taps(user, user, message["message_id"], data))

        def listening(user: int) -> Callable[[Json], None]:
            def listen(_: Json) -> None:
                latencies.append(time.perf_counter() - pressed.pop(user))
                left[user] -= 1
                if left[user]:
                    loop.call_soon(press, user)
                elif not any(left.values()) and not done.done():
                    done.set_result(None)

            return listen

        self._listeners = {user: listening(user) for user in self.users}
        began = time.perf_counter()
        for user in self.users:
            press(user)
        await asyncio.wait([done], timeout=most.total_seconds())
        ended = time.perf_counter()
        self._listeners = {}
        if done.done():
            await self.world.wait_for(lambda: all(self.world.taps[query].answered for query in queries), PATIENCE)
        return Walk(ended - began, len(latencies), latencies, [ended - at for at in pressed.values()])
