"""What a person sees: a chat that carries out the bot's calls as Telegram would, without a network."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape, unescape

from bot.artefacts.painting import paint
from bot.dispatcher.rendering import BACK, tidy
from bot.language.catalog import SHIPPED, Catalog
from bot.ports import Json, Outbound, Tokens

_NAMES = {BACK: "back"}  # how stories name the button that every question has


class RecordingCatalog(Catalog):
    """Remembers which text came from which message, so that stories can name messages instead of words."""

    def __init__(self, loaded: Catalog | None = None) -> None:
        """``loaded`` lends its parsed texts, so that not every story reads the files again."""
        super().__init__()
        self.rendered: dict[str, set[str]] = {}  # text -> messages
        if loaded is not None:
            loaded.warm_up()
            self._bundles = loaded._bundles

    def text(
        self,
        locale: str,
        message: str,
        attribute: str | None = None,
        args: Mapping[str, str] | None = None,
        *,
        html: Mapping[str, str] | None = None,
    ) -> str:
        text = super().text(locale, message, attribute, args, html=html)
        if attribute is None and locale in SHIPPED:
            self.rendered.setdefault(tidy(text), set()).add(message)
        return text


@dataclass
class Message:
    """What stands in the chat: text, which messages it was made of, and its buttons as choices."""

    id: int
    chat_id: int
    html: str
    keys: frozenset[str]
    choices: dict[str, str] = field(default_factory=dict)  # choice id -> token
    labels: dict[str, str] = field(default_factory=dict)  # choice id, or what is copied or opened -> label
    copies: list[str] = field(default_factory=list)
    document: str = ""
    photo: bytes = b""
    file_name: str = ""  # of the document or the photo
    unasked: bool = False

    @property
    def plain(self) -> str:
        """The text as it was meant, for comparing with what a person wrote."""
        return unescape(self.html)

    def holds(self, fragment: str) -> bool:
        """Say whether a person's or the bot's words are in it, escaped."""
        # A label stands with or without its capital, as the sentence around it wants.
        return escape(fragment, quote=False).casefold() in self.html.casefold()


class Chat:
    """Takes committed calls as the sender would; ``unheard`` is what nobody has listened to yet."""

    def __init__(self, catalog: RecordingCatalog, tokens: Tokens) -> None:
        self._catalog, self._tokens = catalog, tokens
        self.messages: dict[int, Message] = {}  # what stands there now
        self.unheard: list[Message] = []
        self.toasts: list[str] = []
        self.answered: list[str] = []  # every press, once
        self.waiting: list[Outbound] = []
        self.next_message = 1
        self.lines: list[str] = []  # the transcript

    def offer(self, calls: Sequence[Outbound]) -> None:
        self.waiting += calls

    def carry_out(self, outbound: Outbound) -> int:
        """Do one call; return the id of the message it made or changed."""
        payload, call = outbound.call.payload, outbound.call
        match call.method:
            case "answerCallbackQuery":
                self.answered.append(payload["callback_query_id"])
                if payload.get("text"):
                    self.toasts.append(payload["text"])
                    self.lines.append(f"    ( {payload['text']} )")
                return 0
            case "editMessageReplyMarkup":
                self.messages[payload["message_id"]].choices.clear()
                return int(payload["message_id"])
            case "editMessageText":
                message_id = int(payload["message_id"])
                assert message_id in self.messages, "only what was said can be changed"
            case "sendMessage" | "sendDocument" | "sendPhoto":
                self.next_message += 1
                message_id = self.next_message
            case other:
                raise AssertionError(f"the story does not know {other}")
        message = self._read(message_id, outbound, payload)
        self.messages[message_id] = message
        self.unheard.append(message)
        self.lines.append(f"bot> {message.plain}" + (f" [{message.file_name}]" if message.file_name else ""))
        self.lines += [f"       [{' | '.join(message.labels.values())}]"] * bool(message.labels)
        return message_id

    def _read(self, message_id: int, outbound: Outbound, payload: Json) -> Message:
        html = payload.get("text") or payload.get("caption", "")
        rendered = self._catalog.rendered.items()
        keys = frozenset(key for text, found in rendered if text and text in html for key in found)
        message = Message(message_id, payload["chat_id"], html, keys, unasked=outbound.call.unasked)
        for kind, file in payload.get("_files", {}).items():
            message.file_name = file["name"]
            if kind == "photo":
                message.photo = paint(self._catalog, file["sketch"]) if "sketch" in file else b64decode(file["base64"])
            else:
                message.document = file["text"]
        for button in (button for row in payload.get("reply_markup", {}).get("inline_keyboard", []) for button in row):
            name = button.get("url", "") or button.get("copy_text", {}).get("text", "")
            if "callback_data" in button:
                token = button["callback_data"]
                press = self._tokens.open(token, chat_id=outbound.call.chat_id, person_id=outbound.call.person_id)
                assert press is not None, "the bot's own buttons are sealed for whoever they are shown to"
                name = _NAMES.get(press.choice, press.choice)
                message.choices[name] = token
            if "copy_text" in button:
                message.copies.append(name)
            message.labels[name] = button["text"]
        return message
