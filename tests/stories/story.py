"""Whole conversations as dialogue: one person, the real dispatcher, a real SQLite file, a clock that only we move.

``bot_says`` consumes what was said, in order; what is left over fails the story at its end. A story runs in every
language, and once more with a restart after each turn.
"""

from __future__ import annotations

import os
from datetime import date, datetime, time, timedelta
from functools import partial
from html import unescape
from pathlib import Path
from typing import Any

from bot.clock import JumpingClock
from bot.dispatcher import Dispatcher
from bot.dispatcher.holding import Wiring
from bot.language.about import about
from bot.language.catalog import Catalog
from bot.ports import Json, Nudge, Press, Update
from bot.scheduling.walltime import to_instant, to_wall
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher
from bot.telegram.messages import TelegramMessenger
from bot.telegram.tokens import SealedTokens
from conversations.codec import decode
from conversations.languages import LANGUAGES
from conversations.model import State
from conversations.registry import FLOWS
from tests.stories.chat import Chat, Message, RecordingCatalog
from tests.stories.mistakes import Mistaken, at_once

PERSON, SOMEBODY_ELSE, GROUP = 4711, 4712, -100123
START = datetime.fromisoformat("2026-11-23 10:00")  # a Monday, local time of whoever the story is about
ZONES = {one: about(one).zone for one in LANGUAGES}
HOMES = {"de": "cet", "en": "gmt", "id": "wib", "ms": "myt"}  # the buttons of these
FROM_SOMEBODY = {"type": "hidden_user", "date": 1, "sender_user_name": "Recruiting"}

_loaded = Catalog()


class Story:
    """One person's conversation with the bot."""

    def __init__(self, folder: Path, locale: str, *, restarts: bool = False) -> None:
        self.locale, self.restarts = locale, restarts
        self.zone, self.home = ZONES[locale], HOMES[locale]
        self.clock = JumpingClock(frozen_at=to_instant(START, self.zone))
        self.catalog = RecordingCatalog(_loaded)
        self.tokens = SealedTokens(b"k" * 32)
        self.chat = Chat(self.catalog, self.tokens)
        self.path = folder / "story.sqlite"
        self._key = os.urandom(32)
        self._update_id = 100
        self._pressed: list[str] = []
        self.last_body: Json = {}
        self.last_sent = 0  # the id of the message the person sent last

    async def open(self) -> None:
        self.store = await SqliteStore.open(self.path, Cipher(self._key), self.clock)
        messenger = TelegramMessenger("sopan_bot")
        wiring = Wiring(self.catalog, self.tokens, messenger, Mistaken(self.catalog), self.clock)
        self.dispatcher = Dispatcher(self.store, self.chat, wiring, bot_name="sopan_bot", pause=at_once)
        await self.dispatcher.recover()
        await self.dispatcher.idle()

    async def close(self) -> None:
        await self.dispatcher.idle()
        await self.store.close()

    # --- the person

    async def user_sends(self, text: str, **changes: Any) -> None:
        """Type something."""
        self.chat.lines.append(f"you> {text if len(text) < 300 else text[:300] + '…'}")
        entities = (
            [{"type": "bot_command", "offset": 0, "length": len(text.partition(" ")[0])}] if text[:1] == "/" else []
        )
        await self.update({"message": {**self.envelope(), "text": text, "entities": entities, **changes}})

    async def user_sends_media(self, **content: object) -> None:
        """Send anything but text."""
        self.chat.lines.append(f"you> <{', '.join(content)}> {content.get('caption', '')}")
        await self.update({"message": {**self.envelope(), **content}})

    async def user_forwards(self, **content: object) -> None:
        """Send on what somebody else wrote."""
        await self.user_sends_media(**content, forward_origin=FROM_SOMEBODY)

    async def user_edits(self, text: str, message_id: int = 0) -> None:
        """Change the words of a message of one's own, unless it is named the last that was sent."""
        self.chat.lines.append(f"you> ✎ {text}")
        changed = {"message_id": message_id or self.last_sent, "text": text, "edit_date": 1}
        await self.update({"edited_message": {**self.envelope(), **changed}})

    async def user_taps(self, *choices: str) -> None:
        """Press the newest button of this choice; of several, each after the other, skipping what is said between."""
        for at, choice in enumerate(choices):
            if at:
                self.skip()
            message = next((m for m in self._newest_first() if choice in m.choices), None)
            assert message, f"no button {choice!r}; there are {[list(m.choices) for m in self._newest_first()]}"
            self.chat.lines.append(f"tap> {message.labels[choice]}")
            await self.press(message.choices[choice], message.id)

    async def user_types_choice(self, message: str, choice: str) -> None:
        """Type a button's words instead of pressing it."""
        await self.user_sends(unescape(self.catalog.text(self.locale, message, choice)))

    async def user_blocks(self, *, back: bool = False) -> None:
        """Block the bot, or let it back in."""
        status = "member" if back else "kicked"
        await self.update({"my_chat_member": {**self.envelope(), "new_chat_member": {"status": status}}})

    async def press(self, token: str, message_id: int, *, by: int = PERSON) -> None:
        """Press a button by its token, also an old or forged one."""
        query = f"q{self._update_id}"
        self._pressed.append(query)
        sender = self.envelope(by)
        shown = {**sender, "message_id": message_id, "from": {"id": 1, "is_bot": True, "first_name": "S"}}
        press = {"id": query, "from": sender["from"], "chat_instance": "1", "data": token, "message": shown}
        await self.update({"callback_query": press})

    def forged(self, choice: str = "go", *, conversation_id: int = 1, turn: int = 1, person_id: int = PERSON) -> str:
        """Return a token sealed rightly, for another question or person."""
        return self.tokens.seal(Press(conversation_id, turn, choice), chat_id=PERSON, person_id=person_id)

    # --- time

    def now(self) -> datetime:
        """Return the local wall time."""
        return to_wall(self.clock.now(), self.zone)

    async def passes(self, **duration: float) -> None:
        """Let time pass; nudges come as they fall due, one after another, at their own moments."""
        await self._pass(timedelta(**duration))

    async def it_is(self, day: date, hour: int = 9, minute: int = 0) -> None:
        """Let time pass until a local moment."""
        await self._pass(to_instant(datetime.combine(day, time(hour, minute)), self.zone) - self.clock.now())

    async def _pass(self, duration: timedelta) -> None:
        end = self.clock.now() + duration
        assert duration >= timedelta(0), "time never goes back"
        while True:
            next_due = await self.store.read(lambda tx: tx.next_due_at())
            if next_due is None or next_due > end:
                break
            self.clock.jump(max(next_due - self.clock.now(), timedelta(0)))
            await self.dispatcher.fire_due()
            await self.hear()
        self.clock.jump(end - self.clock.now())
        self.chat.lines.append(f"--- {self.now():%a %d %b, %H:%M}")
        await self.restart()

    async def is_down(self, **duration: float) -> None:
        """Let time pass while the bot is off, then start it."""
        self.clock.jump(timedelta(**duration))
        self.chat.lines.append(f"--- {self.now():%a %d %b, %H:%M}, the bot was off")
        await self.close()
        await self.open()
        await self.dispatcher.fire_due()
        await self.hear()

    # --- the bot

    def bot_says(self, key: str, *fragments: str) -> Message:
        """Consume the next thing said: it must be made of this message and hold these words (escaped)."""
        assert self.chat.unheard, f"the bot said nothing; expected {key}"
        message = self.chat.unheard.pop(0)
        assert key in message.keys, f"expected {key}, but the bot said {sorted(message.keys)}: {message.html!r}"
        for fragment in fragments:
            assert message.holds(fragment), f"{fragment!r} is not in {message.html!r}"
        return message

    def bot_stays_silent(self) -> None:
        """Nothing was said that has not been heard."""
        assert not self.chat.unheard, f"the bot said {[(sorted(m.keys), m.html) for m in self.chat.unheard]}"

    def skip(self) -> list[Message]:
        """Let whatever was said pass."""
        heard, self.chat.unheard = self.chat.unheard, []
        return heard

    def toast(self, key: str) -> None:
        """Consume an explanation over the chat, after a press without effect."""
        assert self.chat.toasts, f"no toast; expected {key}"
        shown = self.chat.toasts.pop(0)
        assert key in self.catalog.rendered.get(shown, ()), f"expected {key}, but the toast was {shown!r}"

    def over(self) -> None:
        """Everything was heard, and every press was answered exactly once."""
        self.bot_stays_silent()
        assert not self.chat.toasts, f"unheard toasts: {self.chat.toasts}"
        assert sorted(self.chat.answered) == sorted(self._pressed), "every press is answered once (telegram.md 18)"

    # --- what is stored

    async def state(self, flow: str = "decide") -> State:
        """Return the saved state of the person's newest open conversation of a flow."""
        live = await self.store.read(lambda tx: tx.conversations(PERSON, PERSON))
        return decode(next(c for c in live if c.flow == flow).saved, FLOWS)

    async def nudges(self) -> list[Nudge]:
        """Return what is planned."""
        return await self.store.read(lambda tx: tx.nudges(PERSON))

    # --- within

    def _newest_first(self) -> list[Message]:
        return sorted(self.chat.messages.values(), key=lambda m: -m.id)

    def envelope(self, sender: int = PERSON) -> Json:
        person = {"id": sender, "is_bot": False, "first_name": "Kim", "language_code": self.locale}
        chat = {"id": sender, "type": "private", "first_name": "Kim"}
        self.chat.next_message += 1
        return {
            "message_id": self.chat.next_message,
            "date": int(self.clock.now().timestamp()),
            "chat": chat,
            "from": person,
        }

    async def update(self, content: Json) -> None:
        """Let something happen at Telegram."""
        self._update_id += 1
        self.last_sent = content.get("message", {}).get("message_id", self.last_sent)
        self.last_body = {"update_id": self._update_id, **content}
        await self.deliver(self.last_body)
        await self.restart()

    async def deliver(self, body: Json) -> None:
        """Bring one update in as the intake does: accepted, then handled."""
        chat, person = TelegramMessenger("sopan_bot").whose(body)
        update = Update(body["update_id"], chat, person, body)
        self.dispatcher.deliver(await self.store.write(lambda tx: tx.accept([update])))
        await self.dispatcher.idle()
        await self.hear()

    async def restart(self) -> None:
        """Stop the bot and start it again, in stories that do so."""
        if self.restarts:
            await self.close()
            await self.open()

    async def hear(self) -> None:
        """Carry out what the bot wants said."""
        calls, self.chat.waiting = self.chat.waiting, []
        for outbound in calls:
            message_id = self.chat.carry_out(outbound)
            await self.store.write(partial(_sent, row=outbound.id, message_id=message_id))


def _sent(tx: Any, *, row: int, message_id: int) -> None:
    tx.start_sending([row])
    tx.sent(row, message_id)
