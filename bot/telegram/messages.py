"""Fulfils ports.Messenger: reads updates and writes the calls that show things. Pure: nothing is sent here."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from bot.ports import Button, Call, Incoming, Json, Keyboard
from bot.telegram import incoming, splitting
from bot.telegram.api import FILES

MAX_ANSWER = 200  # characters of what pops up at a press
MAX_COPY = 256
MAX_CALLBACK_BYTES = 64
STYLES = frozenset({"primary", "success", "danger"})


class TelegramMessenger:
    """See ports.Messenger. ``username`` is the bot's, without @, as getMe tells it; settable once that is known."""

    def __init__(self, username: str = "") -> None:
        self.username = username

    def read(self, body: Json) -> Incoming:
        """Read an update. Never raises: what cannot be understood is of kind "other"."""
        return incoming.read(body, self.username)

    def whose(self, body: Json) -> tuple[int, int]:
        """Return the chat and the person of an update, 0 where there is none. Never raises."""
        return incoming.whose(body)

    def show(self, chat_id: int, html: str, keyboard: Keyboard = (), *, thread_id: int = 0) -> list[Call]:
        """Return the sendMessage calls that show a text; a long one is split and has its keyboard under the last part.

        ``thread_id`` is a forum topic; the general one must not be named (telegram.md 15).
        """
        calls: list[Call] = []
        for part in splitting.split(html):
            payload = {"chat_id": chat_id} | _text(part)
            if thread_id > incoming.GENERAL_TOPIC:
                payload["message_thread_id"] = thread_id
            calls.append(("sendMessage", payload))
        calls[-1][1].update(_markup(keyboard))
        return calls

    def change(self, chat_id: int, message_id: int, html: str, keyboard: Keyboard = ()) -> Call:
        """Return the editMessageText call. One message holds one part: of a longer text, only the first is shown."""
        part = splitting.split(html)[0]
        payload = {"chat_id": chat_id, "message_id": message_id} | _text(part) | _markup(keyboard)
        return "editMessageText", payload

    def strip(self, chat_id: int, message_id: int) -> Call:
        """Return the call that takes a message's buttons away."""
        return "editMessageReplyMarkup", {"chat_id": chat_id, "message_id": message_id}

    def answer(self, query_id: str, text: str = "", *, alert: bool = False, url: str = "") -> Call:
        """Return the call that answers a press, with plain text cut to 200 characters."""
        payload: Json = {"callback_query_id": query_id}
        if text:
            payload["text"] = text if splitting.units(text) <= MAX_ANSWER else _cut(text, MAX_ANSWER - 1) + "…"
        if alert:
            payload["show_alert"] = True
        if url:
            payload["url"] = url
        return "answerCallbackQuery", payload

    def react(self, chat_id: int, message_id: int, emoji: str) -> Call:
        """Return the call that puts the bot's one reaction on a message, in place of an earlier one."""
        reaction = [{"type": "emoji", "emoji": emoji}]
        return "setMessageReaction", {"chat_id": chat_id, "message_id": message_id, "reaction": reaction}

    def document(self, chat_id: int, name: str, content: str, caption: str) -> Call:
        """Return the call that uploads a text file; of the HTML caption, what fits into 1,024 characters is shown."""
        file = {"name": name, "text": content}
        return "sendDocument", {"chat_id": chat_id, FILES: {"document": file}} | _caption(caption)

    def photo(self, chat_id: int, name: str, picture: bytes | Json, caption: str) -> Call:
        """Return the call that uploads a picture, its bytes in base64, for calls are kept as JSON until they are sent.

        A sketch is kept as it is and drawn only then.
        Of the HTML caption, what fits into 1,024 characters is shown.
        """
        content = {"base64": b64encode(picture).decode()} if isinstance(picture, bytes) else {"sketch": picture}
        file: Json = {"name": name, **content}
        return "sendPhoto", {"chat_id": chat_id, FILES: {"photo": file}} | _caption(caption)


def _text(html: str) -> Json:
    return {"text": html, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


def _caption(html: str) -> Json:
    if not html:
        return {}
    return {"caption": splitting.split(html, splitting.MAX_CAPTION)[0], "parse_mode": "HTML"}


def _markup(keyboard: Keyboard) -> Json:
    rows = [shown for row in keyboard if (shown := [b for button in row if (b := _button(button))])]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def _button(button: Button) -> Json:
    """Return the InlineKeyboardButton, {} for a text too long to be copied: Telegram would refuse the whole message.

    ValueError for a button that is not exactly one thing, or a token above 64 bytes: our own mistakes.
    """
    if sum(map(bool, (button.token, button.copy, button.url))) != 1 or len(button.token.encode()) > MAX_CALLBACK_BYTES:
        msg = f"a button needs one token of at most {MAX_CALLBACK_BYTES} bytes, or a text to copy, or a link"
        raise ValueError(msg)
    shown: dict[str, Any] = {"text": button.label}
    if button.token:
        shown["callback_data"] = button.token
    elif button.url:
        shown["url"] = button.url
    elif splitting.units(button.copy) <= MAX_COPY:
        shown["copy_text"] = {"text": button.copy}
    else:
        return {}
    if button.style in STYLES:
        shown["style"] = button.style
    return shown


def _cut(text: str, most_units: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: 2 * most_units].decode("utf-16-le", "ignore")
