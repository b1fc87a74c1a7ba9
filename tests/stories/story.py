"""Whole conversations as dialogue: one person, the real dispatcher, a real SQLite file, a clock that only we move.

``bot_says`` consumes what was said, in order; what is left over fails the story at its end. A story runs in every
language, and once more with a restart after each turn.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

from bot.clock import JumpingClock
from bot.dispatcher import Dispatcher
from bot.dispatcher.holding import Wiring
from bot.language.catalog import Catalog
from bot.language.understanding import Understanding
from bot.ports import Json, Outbound, Press, Update
from bot.scheduling.walltime import to_instant
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher
from bot.telegram.messages import TelegramMessenger
from bot.telegram.tokens import SealedTokens

PERSON = 4711
START = datetime(2026, 11, 23, 10, 0)  # a Monday, local time of whoever the story is about
ZONES = {"de": "Europe/Berlin", "en": "Europe/London", "id": "Asia/Jakarta"}


class RecordingCatalog(Catalog):
    """Remembers which text came from which message, so that stories can name messages instead of words."""

    def __init__(self) -> None:
        super().__init__()
        self.rendered: dict[str, str] = {}  # text -> message

    def text(self, locale: str, message: str, attribute: str | None = None, args=None, *, html=None) -> str:  # type: ignore[no-untyped-def]
        text = super().text(locale, message, attribute, args, html=html)
        if attribute is None:
            self.rendered[text] = message
        return text


@dataclass
class Message:
    """What stands in the chat: text, which messages it was made of, and its buttons as choices."""

    id: int
    html: str
    keys: frozenset[str]
    choices: dict[str, str] = field(default_factory=dict)  # choice id -> token
    labels: list[str] = field(default_factory=list)
    copies: list[str] = field(default_factory=list)
    document: Json | None = None
    unasked: bool = False


class Hand:
    """Takes committed calls as the sender would, without a network."""

    def __init__(self) -> None:
        self.calls: list[Outbound] = []

    def offer(self, calls: Sequence[Outbound]) -> None:
        self.calls += calls


class Story:
    """One person's conversation with the bot."""

    def __init__(self, folder: Path, locale: str, *, restarts: bool = False) -> None:
        self.locale, self.restarts = locale, restarts
        self.zone = ZONES[locale]
        self.clock = JumpingClock(frozen_at=to_instant(START, self.zone))
        self.catalog = RecordingCatalog()
        self.messages: dict[int, Message] = {}  # what stands in the chat now
        self.unheard: list[Message] = []
        self.toasts: list[str] = []
        self._key = os.urandom(32)
        self._path = folder / "story.sqlite"
        self._tokens = SealedTokens(b"k" * 32)
        self._update_id = 100
        self._next_message = 1
        self.answered: list[str] = []  # every press, once
        self._pressed: list[str] = []

    async def open(self) -> None:
        self.hand = Hand()
        self.store = await SqliteStore.open(self._path, Cipher(self._key), self.clock)
        wiring = Wiring(
            self.catalog, self._tokens, TelegramMessenger("sopan_bot"), Understanding(self.catalog), self.clock
        )
        self.dispatcher = Dispatcher(self.store, self.hand, wiring, bot_name="sopan_bot")
        await self.dispatcher.recover()
        await self.dispatcher.idle()

    async def close(self) -> None:
        await self.dispatcher.idle()
        await self.store.close()

    # --- the person

    async def user_sends(self, text: str) -> None:
        """Type something."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text[:1] == "/" else []
        message = {**self._envelope(), "text": text, "entities": entities}
        await self._update({"message": message})

    async def user_sends_media(self, **content: object) -> None:
        await self._update({"message": {**self._envelope(), **content}})

    async def user_taps(self, choice: str) -> None:
        """Press the newest button of this choice."""
        for message in sorted(self.messages.values(), key=lambda m: -m.id):
            if choice in message.choices:
                await self.press(message.choices[choice], message.id)
                return
        raise AssertionError(f"no button {choice!r}; there are {[list(m.choices) for m in self.messages.values()]}")

    async def user_types_choice(self, message: str, choice: str) -> None:
        """Type a button's words instead of pressing it."""
        await self.user_sends(self.catalog.text(self.locale, message, choice))

    async def press(self, token: str, message_id: int) -> None:
        """Press a button by its token, also an old or forged one."""
        query = f"q{self._update_id}"
        self._pressed.append(query)
        sender = self._envelope()
        await self._update(
            {
                "callback_query": {
                    "id": query,
                    "from": sender["from"],
                    "chat_instance": "1",
                    "data": token,
                    "message": {**sender, "message_id": message_id, "from": {"id": 1, "is_bot": True, "first_name": "S"}},
                }
            }
        )

    async def passes(self, **duration: float) -> None:
        """Let time pass; nudges come as they fall due, one after another, at their own moments."""
        end = self.clock.now() + timedelta(**duration)
        while True:
            next_due = await self.store.read(lambda tx: tx.next_due_at())
            if next_due is None or next_due > end:
                break
            if next_due > self.clock.now():
                self.clock.jump(next_due - self.clock.now())
            await self.dispatcher.fire_due()
            await self._hear()
        if end > self.clock.now():
            self.clock.jump(end - self.clock.now())
        await self._restart()

    async def is_down(self, **duration: float) -> None:
        """Let time pass while the bot is off, then start it."""
        self.clock.jump(timedelta(**duration))
        await self.close()
        await self.open()
        await self.dispatcher.fire_due()
        await self._hear()

    # --- the bot

    def bot_says(self, key: str, *fragments: str) -> Message:
        """Consume the next thing said: it must be made of this message and hold these words (of the person, escaped)."""
        assert self.unheard, f"the bot said nothing; expected {key}"
        message = self.unheard.pop(0)
        assert key in message.keys, f"expected {key}, but the bot said {sorted(message.keys)}: {message.html!r}"
        for fragment in fragments:
            assert escape(fragment, quote=False) in message.html, f"{fragment!r} is not in {message.html!r}"
        return message

    def bot_stays_silent(self) -> None:
        """Nothing was said that has not been heard."""
        assert not self.unheard, f"the bot said {[sorted(m.keys) for m in self.unheard]}"

    def toast(self, key: str) -> None:
        """Consume an explanation over the chat, after a press without effect."""
        assert self.toasts, f"no toast; expected {key}"
        shown = self.toasts.pop(0)
        assert self.catalog.rendered.get(shown) == key, f"expected {key}, but the toast was {shown!r}"

    def over(self) -> None:
        """Everything was heard, and every press was answered exactly once."""
        self.bot_stays_silent()
        assert not self.toasts, f"unheard toasts: {self.toasts}"
        assert sorted(self.answered) == sorted(self._pressed), "every press is answered once (telegram.md 18)"

    # --- within

    def _envelope(self) -> Json:
        person = {"id": PERSON, "is_bot": False, "first_name": "Kim", "language_code": self.locale}
        chat = {"id": PERSON, "type": "private", "first_name": "Kim"}
        self._next_message += 1
        return {"message_id": self._next_message, "date": int(self.clock.now().timestamp()), "chat": chat, "from": person}

    async def _update(self, content: Json) -> None:
        self._update_id += 1
        await self.deliver({"update_id": self._update_id, **content})
        await self._restart()

    async def deliver(self, body: Json) -> None:
        """Bring one update in as the intake does: accepted, then handled."""
        chat, person = TelegramMessenger("sopan_bot").whose(body)
        update = Update(body["update_id"], chat, person, body)
        accepted = await self.store.write(lambda tx: tx.accept([update]))
        self.dispatcher.deliver(accepted)
        await self.dispatcher.idle()
        await self._hear()

    async def _restart(self) -> None:
        if self.restarts:
            await self.close()
            await self.open()

    async def _hear(self) -> None:
        calls, self.hand.calls = self.hand.calls, []
        for outbound in calls:
            message_id = self._carry_out(outbound)
            row = outbound.id
            await self.store.write(lambda tx, row=row: tx.start_sending([row]))  # type: ignore[misc]
            await self.store.write(lambda tx, row=row, at=message_id: tx.sent(row, at))  # type: ignore[misc]

    def _carry_out(self, outbound: Outbound) -> int:
        payload, call = outbound.call.payload, outbound.call
        match call.method:
            case "answerCallbackQuery":
                self.answered.append(payload["callback_query_id"])
                if payload.get("text"):
                    self.toasts.append(payload["text"])
                return 0
            case "editMessageReplyMarkup":
                self.messages[payload["message_id"]].choices.clear()
                return int(payload["message_id"])
            case "editMessageText":
                message_id = int(payload["message_id"])
            case "sendMessage" | "sendDocument":
                self._next_message += 1
                message_id = self._next_message
            case other:
                raise AssertionError(f"the story does not know {other}")
        html = payload.get("text") or payload.get("caption", "")
        keys = frozenset(key for text, key in self.catalog.rendered.items() if text and text in html)
        message = Message(message_id, html, keys, document=payload.get("_files"), unasked=call.unasked)
        for row in payload.get("reply_markup", {}).get("inline_keyboard", []):
            for button in row:
                message.labels.append(button["text"])
                if "callback_data" in button:
                    press = self._tokens.open(button["callback_data"], chat_id=PERSON, person_id=PERSON)
                    assert press is not None
                    message.choices[press.choice] = button["callback_data"]
                if "copy_text" in button:
                    message.copies.append(button["copy_text"]["text"])
        self.messages[message_id] = message
        self.unheard.append(message)
        return message_id

    def forged(self, **changes: object) -> str:
        """Return a token sealed rightly, for another question or person."""
        press = Press(int(str(changes.get("conversation_id", 1))), int(str(changes.get("turn", 1))), "go")
        return self._tokens.seal(press, chat_id=PERSON, person_id=int(str(changes.get("person_id", PERSON))))


def today(story: Story) -> datetime:
    """Return the story's present instant in UTC."""
    return story.clock.now().astimezone(UTC)
