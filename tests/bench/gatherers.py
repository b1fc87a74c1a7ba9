"""Groups that check in: their chats and people on a playground with enforced limits, and what is seen of the bot there.

Time is the playground's clock, in seconds since the check-ins opened; it goes on by jumps.
"""

from __future__ import annotations

import re
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from datetime import time as time_of_day
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.playground.people import Call, Chat
from bot.ports import NOBODY, Group, Tick, Transaction
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, derived_key
from bot.telegram.tokens import SealedTokens
from conversations.groups.circle import Circle, circle_to_json
from conversations.groups.rhythm import WEEK, Rhythm
from conversations.model import Placed
from tests.bench.course import TOKEN

Json = dict[str, Any]
Act = Callable[[], Awaitable[None]]

OPEN_FOR = timedelta(minutes=7)
PATIENCE = timedelta(seconds=60)
QUICK = ("looking", "applied", "interview", "waiting", "resting")
PRIVATELY = ("looking", "yes", "nothing", "named")  # the private answers, in their order
_FIRST_GROUP, _FIRST_PERSON = -1_001_000_000_000, 2_000_000
_COUNTED = re.compile(r"(\d+) answers|(One) answer")


async def filled(path: Path, key: bytes, groups: int, opens_at: datetime) -> None:
    """Make a database of groups, set up already, whose check-ins all open at the same moment."""
    wall = opens_at.replace(tzinfo=None)
    rhythm = Rhythm(frozenset(WEEK), time_of_day(wall.hour, wall.minute), OPEN_FOR)
    store = await SqliteStore.open(path, Cipher(key), JumpingClock())

    def unit(tx: Transaction) -> None:
        for number in range(groups):
            circle = Circle(f"Group {number}", "en", Placed("", "UTC"), introduced=True, check_in=rhythm)
            group = tx.save_group(Group(0, _FIRST_GROUP - number, circle_to_json(circle)))
            tx.set_tick(Tick(group.id, "checkin.open", opens_at, wall=wall, zone="UTC"))

    try:
        await store.write(unit)
    finally:
        await store.close()


@dataclass
class Seen:
    """What one group saw of the bot. Moments in seconds."""

    id: int
    posts: list[float] = field(default_factory=list)
    edits: list[float] = field(default_factory=list)
    first_answers: list[float] = field(default_factory=list)  # when each member answered first
    counts: list[tuple[float, int]] = field(default_factory=list)  # what the message said when
    buttons: dict[str, tuple[int, str]] = field(default_factory=dict)  # choice -> message, data

    @property
    def most_in_a_minute(self) -> int:
        """Return how many messages and edits there were within the fullest sixty seconds."""
        said = sorted([*self.posts, *self.edits])
        return max((sum(at <= other < at + 60 for other in said) for at in said), default=0)

    def shown_after(self) -> list[float]:
        """Return how long each answer took to be counted in the message, infinite where it never was."""
        late = []
        for place, answered in enumerate(sorted(self.first_answers), 1):
            shown = (at for at, count in self.counts if count >= place and at >= answered)
            late.append(next(shown, float("inf")) - answered)
        return late


class Gatherers:
    """A playground with groups of people who answer when their moment has come."""

    def __init__(self, key: bytes, groups: int, members: int) -> None:
        self.clock = JumpingClock()
        self.playground = Playground(token=TOKEN, clock=self.clock)
        self.world = self.playground.world
        self.world.faults.enforce_limits = True
        self.world.faults.limits.monotonic = lambda: time.monotonic() + self.clock.offset.total_seconds()
        self._tokens = SealedTokens(derived_key(key, "buttons"))
        self._random = Random(6)
        self.seen = {_FIRST_GROUP - number: Seen(number + 1) for number in range(groups)}
        self.expected: dict[int, tuple[str, bool]] = {}  # person -> stage and whether shared, as answered last
        self.refused: list[str] = []
        self.floods = self.updates = 0
        self._ways: dict[str, str] = {}  # press -> where its answer leads
        self._private: dict[int, dict[str, tuple[int, str]]] = {}
        self._plan: dict[int, list[Act]] = defaultdict(list)
        self._opened_at = self.clock.now()
        for number, chat_id in enumerate(self.seen):
            people = range(_FIRST_PERSON + number * members, _FIRST_PERSON + (number + 1) * members)
            for person in people:
                self.world.add_persona(person, f"P{person}", "en")
            self.world.add_group(chat_id, f"Group {number}", dict.fromkeys(people, "member"))
            self._plan_answers(chat_id, people)
        self._listen()

    # --- what is seen

    @property
    def second(self) -> float:
        """Return how long ago the check-ins were to open."""
        return (self.clock.now() - self._opened_at).total_seconds()

    def opens(self, at: datetime) -> None:
        """Count seconds from this moment on."""
        self._opened_at = at

    def _listen(self) -> None:
        post, replace, record = self.world.post, self.world.replace, self.world.record

        def posted(chat: Chat, sender: Json, content: Json) -> Json:
            message = post(chat, sender, content)
            if sender["is_bot"]:
                self._heard(chat.id, message, edited=False)
            return message

        def replaced(chat: Chat, message: Json) -> None:
            replace(chat, message)
            self._heard(chat.id, message, edited=True)

        def recorded(call: Call) -> None:
            self.floods += call.error_code == 429
            if not call.ok:
                self.refused.append(f"{call.method}: {call.description}")
            if call.method == "answerCallbackQuery":
                self._ways[str(call.params["callback_query_id"])] = str(call.params.get("url", ""))
            record(call)

        vars(self.world).update(post=posted, replace=replaced, record=recorded)

    def _heard(self, chat_id: int, message: Json, *, edited: bool) -> None:
        seen = self.seen.get(chat_id)
        if seen is not None:
            (seen.edits if edited else seen.posts).append(self.second)
            if found := _COUNTED.search(message["text"]):
                seen.counts.append((self.second, int(found[1] or 1)))
        owner, person = (seen.id, NOBODY) if seen else (chat_id, chat_id)
        buttons = {}
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            for shown in row:
                press = self._tokens.open(shown.get("callback_data", ""), chat_id=owner, person_id=person)
                if press is not None:
                    buttons[press.choice] = (message["message_id"], shown["callback_data"])
        if seen is not None:
            seen.buttons = buttons or seen.buttons
        else:
            self._private[chat_id] = buttons

    # --- what people do

    def _plan_answers(self, chat_id: int, people: range) -> None:
        """Plan when each answers: half within the first minute, all within five; a tenth in private, many twice."""
        for place, person in enumerate(people):
            begins = self._random.uniform(0, 60 if place % 2 else 270)
            if place % 10 == 0:
                self._at(begins, partial(self._goes_private, chat_id, person, begins))
                continue
            self._at(begins, partial(self._quickly, chat_id, person, self._random.choice(QUICK)))
            if place % 4 == 0:
                again = min(begins + self._random.uniform(5, 60), 299)
                self._at(again, partial(self._quickly, chat_id, person, self._random.choice(QUICK)))

    def _at(self, second: float, act: Act) -> None:
        self._plan[int(second)].append(act)

    def due(self, second: int) -> list[Act]:
        """Return what people do in a second of the five minutes; private answers plan what follows."""
        return self._plan.pop(second, [])

    @property
    def busy(self) -> bool:
        """Say whether somebody has still something to do."""
        return bool(self._plan)

    async def _press(self, person: int, chat_id: int, button: tuple[int, str]) -> str:
        self.updates += 1
        query = self.world.user_taps(person, chat_id, *button)
        await self.world.wait_for(lambda: query in self._ways, PATIENCE)
        return self._ways.pop(query)

    def _answered(self, chat_id: int, person: int, stage: str, *, shares: bool) -> None:
        if person not in self.expected:
            self.seen[chat_id].first_answers.append(self.second)
        self.expected[person] = (stage, shares)

    async def _quickly(self, chat_id: int, person: int, stage: str) -> None:
        self._answered(chat_id, person, stage, shares=False)
        await self._press(person, chat_id, self.seen[chat_id].buttons[f"is_{stage}"])

    async def _goes_private(self, chat_id: int, person: int, begins: float) -> None:
        way = await self._press(person, chat_id, self.seen[chat_id].buttons["report"])
        self.updates += 1
        self.world.user_sends(person, f"/start {way.partition('?start=')[2]}")
        await self._offered(person, PRIVATELY[0])
        for place in range(len(PRIVATELY)):
            self._at(begins + 6 * (1 + place), partial(self._privately, chat_id, person, place))

    async def _privately(self, chat_id: int, person: int, place: int) -> None:
        button = self._private.pop(person)[PRIVATELY[place]]
        if place == len(PRIVATELY) - 1:
            self._answered(chat_id, person, PRIVATELY[0], shares=True)
        await self._press(person, person, button)
        await self._offered(person, *PRIVATELY[place + 1 : place + 2])

    async def _offered(self, person: int, choice: str = "withdraw") -> None:
        await self.world.wait_for(lambda: choice in self._private.get(person, {}), PATIENCE)
