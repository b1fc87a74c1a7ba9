"""The Bot API's methods about what is in a chat already: edit, delete, answer a press, react."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.playground.chats import Access, find_chat, find_message
from bot.playground.contents import captioned, check_limits, with_entities
from bot.playground.errors import bad_request
from bot.playground.fields import number_field, string_field
from bot.playground.keyboards import reply_markup
from bot.playground.links import bot_link
from bot.playground.params import Params
from bot.playground.people import Chat
from bot.playground.reactions import REACTIONS
from bot.playground.texts import message_text
from bot.playground.world import World

Json = dict[str, Any]

DELETABLE_FOR = timedelta(hours=48)
QUERY_ANSWERABLE_FOR = timedelta(minutes=15)
MAX_ANSWER = 200
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


class Changing:
    """One method per Bot API method; each takes the call's parameters and returns its result."""

    def __init__(self, world: World) -> None:
        self.world = world

    def edit_message_text(self, params: Params) -> Json:
        """Change a text and its keyboard."""
        written = message_text(params)
        markup = reply_markup(params, inline_only=True)
        chat, message = self._own(params)
        if "text" not in message:
            bad_request("There is no text in the message to edit")
        content = with_entities(self.world, {"text": written.text}, "entities", written)
        return self._edit(chat, message, {"text", "entities"}, content, markup)

    def edit_message_caption(self, params: Params) -> Json:
        """Change a caption and the keyboard."""
        markup = reply_markup(params, inline_only=True)
        content = captioned(self.world, params)
        chat, message = self._own(params)
        if "text" in message:
            bad_request("There is no caption in the message to edit")
        return self._edit(chat, message, {"caption", "caption_entities"}, content, markup)

    def edit_message_reply_markup(self, params: Params) -> Json:
        """Change or take away the keyboard."""
        markup = reply_markup(params, inline_only=True)
        chat, message = self._own(params)
        return self._edit(chat, message, set(), {}, markup)

    def _own(self, params: Params) -> tuple[Chat, Json]:
        if not params.text("chat_id") and not params.number("message_id"):
            bad_request("Message identifier is not specified")
        chat = find_chat(self.world, params, access=Access.EDIT)
        message = find_message(chat, params, "message to edit")
        if message["from"]["id"] != self.world.bot["id"] or "forward_origin" in message:
            bad_request("Message can't be edited")
        return chat, message

    def _edit(self, chat: Chat, old: Json, replaced: set[str], content: Json, markup: Json | None) -> Json:
        dropped = replaced | {"reply_markup", "edit_date"}
        message = {name: value for name, value in old.items() if name not in dropped} | content
        if markup:
            message["reply_markup"] = markup
        if message == {name: value for name, value in old.items() if name != "edit_date"}:
            bad_request(NOT_MODIFIED)
        check_limits(self.world, chat)
        message["edit_date"] = int(self.world.clock.now().timestamp())
        self.world.replace(chat, message)
        return message

    def delete_message(self, params: Params) -> bool:
        """Delete a message of the last 48 hours: the bot's own, or in a private chat the person's."""
        chat = find_chat(self.world, params, access=Access.WRITE)
        self._delete(chat, find_message(chat, params, "message to delete"))
        return True

    def delete_messages(self, params: Params) -> bool:
        """Delete up to 100 messages; those that are not there are skipped."""
        chat = find_chat(self.world, params, access=Access.WRITE)
        ids = params.json("message_ids", "can't parse message identifiers JSON object")
        if not isinstance(ids, list):
            bad_request("Message identifiers are not specified")
        if len(ids) > 100:
            bad_request("Too many message identifiers specified")
        for message in [chat.messages[i] for i in ids if isinstance(i, int) and i in chat.messages]:
            self._delete(chat, message)
        return True

    def _delete(self, chat: Chat, message: Json) -> None:
        own = message["from"]["id"] == self.world.bot["id"]
        if chat.type != "private" and not own and not chat.grants(self.world.bot["id"], "can_delete_messages"):
            bad_request("Message can't be deleted")
        sent_at = datetime.fromtimestamp(message["date"], tz=UTC)
        if self.world.clock.now() - sent_at > DELETABLE_FOR:
            bad_request("Message can't be deleted for everyone")
        self.world.remove(chat, message["message_id"])

    def answer_callback_query(self, params: Params) -> bool:
        """Answer a press: once, within a quarter of an hour."""
        text = params.text("text")
        tap = self.world.taps.get(params.text("callback_query_id"))
        if tap is None:
            bad_request(TOO_OLD)
        tap.answers += 1
        self.world.records.tap(tap)
        if tap.answered or self.world.clock.now() - tap.asked_at > QUERY_ANSWERABLE_FOR:
            bad_request(TOO_OLD)
        if len(text) > MAX_ANSWER:
            bad_request("MESSAGE_TOO_LONG")
        url = params.text("url")
        if url and not self._opens_bot(url):
            bad_request("URL_INVALID")
        tap.answered = True
        answer = {
            "kind": "answer",
            "persona_id": tap.persona_id,
            "chat_id": tap.chat_id,
            "query_id": tap.id,
            "text": text,
            "alert": params.flag("show_alert"),
        }
        self.world.tell(answer | ({"url": url} if url else {}))
        return True

    def _opens_bot(self, url: str) -> bool:
        """Say whether it is the one kind of link that an answer may open: this bot, with a payload, by https."""
        link = bot_link(url, self.world.bot["username"])
        return url.startswith("https://t.me/") and link is not None and link.way == "start" and bool(link.payload)

    def set_message_reaction(self, params: Params) -> bool:
        """Put one emoji on a message, or take it away."""
        chat = find_chat(self.world, params)
        message = find_message(chat, params, "message to react")
        reactions = params.json("reaction", "can't parse reaction types JSON object") or []
        if not isinstance(reactions, list):
            bad_request("Expected an Array of ReactionType")
        for reaction in reactions:
            _check_reaction(reaction)
        if len(reactions) > 1:
            bad_request("REACTIONS_TOO_MANY")
        key = f"{chat.id}:{message['message_id']}"
        self.world.reactions[key] = reactions
        self.world.records.mark("reaction", key, reactions or None)
        return True


def _check_reaction(reaction: Any) -> None:
    where = "can't parse ReactionType: "
    if not isinstance(reaction, dict):
        bad_request(where + "expected an Object")
    match string_field(reaction, "type", where=where):
        case "emoji":
            if string_field(reaction, "emoji", where=where).replace("\ufe0f", "") not in REACTIONS:
                bad_request("REACTION_INVALID")
        case "custom_emoji":
            number_field(reaction, "custom_emoji_id", where=where)
        case _:
            bad_request(where + "invalid reaction type specified")
