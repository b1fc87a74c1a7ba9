"""A group and its people as dialogue: several private chats and one group, the real dispatcher, a real SQLite file.

Everybody has a language of their own. Buttons are pressed by the text they come from; a link that a press opens is
followed by ``enters``. Group stories run with and without a restart after each turn.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

from bot.clock import JumpingClock
from bot.dispatcher import Dispatcher
from bot.dispatcher.holding import Wiring
from bot.language.catalog import Catalog
from bot.language.understanding import Understanding
from bot.ports import Json, Outbound, Update
from bot.scheduling.walltime import to_instant
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher
from bot.telegram.api import FILES
from bot.telegram.messages import TelegramMessenger
from bot.telegram.tokens import SealedTokens
from tests.stories.mistakes import at_once

GROUP = -100123
TITLE = "Seekers & friends"
START = to_instant(datetime.fromisoformat("2026-11-23 08:00"), "Europe/Berlin")  # a Monday
ANONYMOUS_ADMIN = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}

_catalog = Catalog()


@dataclass(frozen=True)
class Somebody:
    """A person: Telegram's number, first name, the client's language."""

    id: int
    name: str
    locale: str


RATNA = Somebody(71, "Ratna", "id")
JONAS = Somebody(72, "Jonas", "de")
GRACE = Somebody(73, "Grace", "en")
SARI = Somebody(74, "Sari", "id")
EVERYBODY = (RATNA, JONAS, GRACE, SARI)


@dataclass
class Shown:
    """A message as it stands: its text as people read it, and the data behind its buttons by their labels."""

    chat_id: int
    id: int
    html: str
    buttons: dict[str, str] = field(default_factory=dict)
    edits: int = 0
    thread_id: int = 0

    @property
    def words(self) -> str:
        """Return what people read."""
        return unescape(self.html)


class Directory:
    """Knows who runs the group; None when it cannot say."""

    def __init__(self) -> None:
        self.running: frozenset[int] | None = frozenset({RATNA.id})

    async def administrators(self, chat_id: int) -> frozenset[int] | None:
        assert chat_id < 0, "only groups have administrators"
        return self.running


class GroupStory:
    """One group with its people and the bot."""

    def __init__(self, folder: Path, *, restarts: bool = False) -> None:
        self.restarts, self.path = restarts, folder / "group.sqlite"
        self.clock, self.tokens = JumpingClock(frozen_at=START), SealedTokens(b"k" * 32)
        self.directory = Directory()
        self.chat_id, self.title = GROUP, TITLE
        self.waits = True  # after news of the bot's own, until its introduction has come (telegram.md 13)
        self.messages: dict[int, Shown] = {}
        self.new: list[Shown] = []  # sent and not read yet, edits not among them
        self.answers: list[Json] = []  # to presses, as payloads
        self.files: dict[int, str] = {}  # the text of those handed over, by message
        self.reactions: dict[int, str] = {}  # the bot's, by message
        self._waiting: list[Outbound] = []
        self._key, self._update_id, self._message_id = os.urandom(32), 100, 0
        self.lines: list[str] = []

    async def open(self) -> None:
        self.store = await SqliteStore.open(self.path, Cipher(self._key), self.clock)
        messenger = TelegramMessenger("sopan_bot")
        wiring = Wiring(_catalog, self.tokens, messenger, Understanding(_catalog), self.clock)
        self.dispatcher = Dispatcher(
            self.store, self, wiring, bot_name="sopan_bot", directory=self.directory, pause=at_once
        )
        await self.dispatcher.recover()
        await self.dispatcher.idle()

    async def close(self) -> None:
        await self.dispatcher.idle()
        await self.store.close()

    def offer(self, calls: Any) -> None:
        self._waiting += calls

    # --- what people do

    async def bot_is_added(self, by: Somebody = RATNA, status: str = "member", before: str = "left") -> None:
        """Let somebody bring the bot into the group, or change what it may do there."""
        change = {"old_chat_member": {"status": before}, "new_chat_member": {"status": status}}
        await self.update({"my_chat_member": {"chat": self._group(), "from": _user(by), "date": 1, **change}})

    async def bot_is_removed(self, by: Somebody = RATNA) -> None:
        """Let somebody throw the bot out."""
        await self.bot_is_added(by, "kicked", "member")

    async def says(self, who: Somebody, text: str, *, in_group: bool = False, **changes: Any) -> None:
        """Write something, in private or in the group."""
        self.lines.append(f"{who.name}{' (group)' if in_group else ''}> {text}")
        chat = self._group() if in_group else _private(who)
        self._message_id += 1
        message = {"message_id": self._message_id, "date": 1, "chat": chat, "from": _user(who), "text": text}
        await self.update({"message": message | changes})

    async def happens(self, **content: Any) -> None:
        """Let a service message appear in the group."""
        self._message_id += 1
        told = {"message_id": self._message_id, "date": 1, "chat": self._group(), "from": _user(RATNA)}
        await self.update({"message": told | content})

    async def taps(self, who: Somebody, key: str, attribute: str | None = None, *, in_group: bool = False) -> Json:
        """Press the newest button of this text; return the answer to the press."""
        chat_id = self.chat_id if in_group else who.id
        labels = {unescape(_catalog.text(one, key, attribute)) for one in ("de", "en", "id", "ms")}
        found = [
            (shown, label)
            for shown in sorted(self.messages.values(), key=lambda one: -one.id)
            if shown.chat_id == chat_id
            for label in shown.buttons
            if label.removeprefix("✓ ") in labels
        ]
        there = [list(shown.buttons) for shown in self.messages.values() if shown.chat_id == chat_id]
        assert found, f"no button {labels}; there are {there}"
        shown, label = found[0]
        self.lines.append(f"{who.name}{' (group)' if in_group else ''} taps> {label}")
        return await self.presses(who, shown.buttons[label], shown.id, in_group=in_group)

    async def presses(self, who: Somebody, token: str, message_id: int, *, in_group: bool = True) -> Json:
        """Press any button, also a forged one; return the answer to the press."""
        chat = self._group() if in_group else _private(who)
        self._update_id += 1
        before = len(self.answers)
        query = {
            "id": f"q{self._update_id}",
            "from": _user(who),
            "chat_instance": "1",
            "data": token,
            "message": {"message_id": message_id, "date": 1, "chat": chat, "from": {"id": 1, "is_bot": True}},
        }
        await self.update({"callback_query": query})
        assert len(self.answers) == before + 1, "every press is answered once (telegram.md 18)"
        return self.answers[-1]

    async def enters(self, who: Somebody, answer: Json) -> None:
        """Follow the link that a press has opened."""
        await self.says(who, f"/start {answer['url'].partition('?start=')[2]}")

    async def passes(self, **duration: float) -> None:
        """Let time pass; what a group's time brings comes at its own moments."""
        end = self.clock.now() + timedelta(**duration)
        while True:
            due = await self.store.read(lambda tx: tx.next_due_at())
            if due is None or due > end:
                break
            self.clock.jump(max(due - self.clock.now(), timedelta(0)))
            await self.dispatcher.fire_due()
            await self._carry_out()
        self.clock.jump(end - self.clock.now())
        self.lines.append(f"--- {self.clock.now():%a %d %b, %H:%M} UTC")
        await self._restart()

    # --- what they see

    def in_group(self) -> list[Shown]:
        """Return what was newly sent to the group."""
        return self._take(self.chat_id)

    def to(self, who: Somebody) -> list[Shown]:
        """Return what was newly sent to somebody."""
        return self._take(who.id)

    def _take(self, chat_id: int) -> list[Shown]:
        taken = [shown for shown in self.new if shown.chat_id == chat_id]
        self.new = [shown for shown in self.new if shown.chat_id != chat_id]
        return taken

    def text(self, locale: str, key: str, attribute: str | None = None, **args: str) -> str:
        """Return one of the texts as people read it."""
        return unescape(_catalog.text(locale, key, attribute, args))

    # --- within

    async def update(self, content: Json) -> None:
        """Let something happen at Telegram."""
        self._update_id += 1
        body = {"update_id": self._update_id, **content}
        chat, person = TelegramMessenger("sopan_bot").whose(body)
        update = Update(body["update_id"], chat, person, body)
        self.dispatcher.deliver(await self.store.write(lambda tx: tx.accept([update])))
        await self.dispatcher.idle()
        await self._carry_out()
        await self._restart()
        if "my_chat_member" in content and self.waits:
            await self.passes(seconds=2)

    async def _restart(self) -> None:
        if self.restarts:
            await self.close()
            await self.open()

    async def _carry_out(self) -> None:
        calls, self._waiting = self._waiting, []
        for outbound in calls:
            message_id = self._show(outbound)
            await self.store.write(lambda tx, row=outbound.id, m=message_id: (tx.start_sending([row]), tx.sent(row, m)))  # type: ignore[misc]

    def _show(self, outbound: Outbound) -> int:
        payload, method = outbound.call.payload, outbound.call.method
        if method == "answerCallbackQuery":
            self.answers.append(payload)
            self.lines.append(f"    ( {payload.get('text') or payload.get('url', '')} )")
            return 0
        chat_id = int(payload["chat_id"])
        if method == "setMessageReaction":
            self.reactions[payload["message_id"]] = payload["reaction"][0]["emoji"]
            self.lines.append(f"bot reacts> {self.reactions[payload['message_id']]}")
            return 0
        rows = payload.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = {b["text"]: b.get("callback_data", b.get("url", "")) for row in rows for b in row}
        if method == "editMessageReplyMarkup":
            self.messages[payload["message_id"]].buttons = {}
            return int(payload["message_id"])
        html = payload.get("text") or payload.get("caption", "")
        place = "group" if chat_id < 0 else next(one.name for one in EVERYBODY if one.id == chat_id)
        if method == "editMessageText":
            shown = self.messages[payload["message_id"]]
            shown.html, shown.buttons, shown.edits = html, buttons, shown.edits + 1
            self.lines.append(f"bot ({place}) edits> {html}  [{' | '.join(buttons)}]")
            return shown.id
        self._message_id += 1
        shown = Shown(chat_id, self._message_id, html, buttons, thread_id=payload.get("message_thread_id", 0))
        self.messages[shown.id] = shown
        if method == "sendDocument":
            self.files[shown.id] = payload[FILES]["document"]["text"]
        self.new.append(shown)
        self.lines.append(f"bot ({place})> {html}  [{' | '.join(buttons)}]")
        return shown.id

    def _group(self) -> Json:
        return {"id": self.chat_id, "type": "supergroup", "title": self.title}


def _private(who: Somebody) -> Json:
    return {"id": who.id, "type": "private", "first_name": who.name}


def _user(who: Somebody) -> Json:
    return {"id": who.id, "is_bot": False, "first_name": who.name, "language_code": who.locale}
