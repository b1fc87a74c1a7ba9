"""Forum topics: how people make, close and delete them, and where a message belongs (telegram.md 15).

General is thread 1 and never said: its messages carry no thread, and a call that names it is refused.
"""

from __future__ import annotations

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.memberships import Memberships
from bot.playground.params import Params
from bot.playground.people import Chat

Json = dict[str, Any]

_COLOUR = 7322096


class Topics(Memberships):
    """People's acts on topics. An act that Telegram's apps would not offer raises ValueError."""

    def make_forum(self, chat_id: int, by: int) -> None:
        """Switch topics on in a supergroup."""
        _, chat = self._in_group(by, chat_id, leading=True)
        if chat.type != "supergroup":
            msg = "only a supergroup can have topics"
            raise ValueError(msg)
        chat.is_forum = True
        self.records.chat(chat)
        self.changed()

    def make_topic(self, chat_id: int, by: int, name: str) -> int:
        """Open a topic; returns its thread id, which is the id of the service message that opens it."""
        persona, chat = self._in_group(by, chat_id)
        if not chat.is_forum or not name.strip():
            msg = f"no topic {name!r} can be made in chat {chat_id}"
            raise ValueError(msg)
        thread_id = chat.last_message_id + 1
        chat.topics[thread_id] = {"name": name, "closed": False}
        created = {"name": name, "icon_color": _COLOUR}
        content = {"message_thread_id": thread_id, "is_topic_message": True, "forum_topic_created": created}
        self._announce(chat, persona, content)
        self.changed()
        return thread_id

    def close_topic(self, chat_id: int, by: int, thread_id: int, *, closed: bool = True) -> int:
        """Close or reopen a topic; returns the service message's update id."""
        persona, chat = self._in_group(by, chat_id, leading=True)
        if chat.topics[thread_id]["closed"] == closed:
            return 0
        chat.topics[thread_id] = chat.topics[thread_id] | {"closed": closed}
        said: Json = {"forum_topic_closed": {}} if closed else {"forum_topic_reopened": {}}
        update_id = self._announce(chat, persona, placed(chat, thread_id, None) | said)
        self.changed()
        return update_id

    def delete_topic(self, chat_id: int, by: int, thread_id: int) -> None:
        """Delete a topic with its messages. No update tells the bot."""
        _, chat = self._in_group(by, chat_id, leading=True)
        del chat.topics[thread_id]
        for message_id in [m["message_id"] for m in chat.messages.values() if topic_of(m) == thread_id]:
            self.remove(chat, message_id)
        self.records.chat(chat)
        self.changed()

    def _place(self, chat: Chat, persona_id: int, topic: int | None, replied: Json | None) -> Json:
        """Return what a person's message carries of its topic; ValueError where they cannot write."""
        thread_id = topic or (topic_of(replied) if replied else 0)
        if thread_id and thread_id not in chat.topics:
            msg = f"there is no topic {thread_id} in chat {chat.id}"
            raise ValueError(msg)
        if thread_id and chat.topics[thread_id]["closed"] and not chat.led_by(persona_id):
            msg = f"topic {thread_id} is closed"
            raise ValueError(msg)
        return placed(chat, thread_id, replied)


def topic_of(message: Json) -> int:
    """Return the topic that a message is in, 0 in General and where there are none."""
    return int(message["message_thread_id"]) if message.get("is_topic_message") else 0


def placed(chat: Chat, thread_id: int, replied: Json | None) -> Json:
    """Return what a message carries that is written in this topic (0: General) in reply to that message."""
    quoted: Json = {}
    here = replied is not None and replied["chat"]["id"] == chat.id
    here = here and (not chat.is_forum or topic_of(replied or {}) == thread_id)
    if replied and here:
        quoted = {"reply_to_message": {k: v for k, v in replied.items() if k != "reply_to_message"}}
    elif replied:
        origin = {"type": "user", "date": replied["date"], "sender_user": replied["from"]}
        quoted = {"external_reply": {"origin": origin, "chat": replied["chat"], "message_id": replied["message_id"]}}
    if chat.type == "supergroup" and not chat.is_forum and replied and here:
        # An answer opens a thread, which is no topic: its id is where the talk began.
        return quoted | {"message_thread_id": replied.get("message_thread_id", replied["message_id"])}
    if not thread_id:
        return quoted
    first = chat.messages.get(thread_id)
    opening = {"reply_to_message": first} if first and not quoted else {}
    return {"message_thread_id": thread_id, "is_topic_message": True} | opening | quoted


def called_thread(chat: Chat, params: Params, replied: Json | None, bot_id: int) -> int:
    """Return the topic a call writes in: the one it names, else that of the message it replies to, else General."""
    named = params.number("message_thread_id")
    if chat.type != "private" and not chat.is_forum:
        return 0  # the official server ignores the thread where there are no topics
    if named and named not in chat.topics:
        bad_request("message thread not found")
    thread_id = named or (topic_of(replied) if replied and replied["chat"]["id"] == chat.id else 0)
    if thread_id and chat.topics[thread_id]["closed"] and not chat.led_by(bot_id):
        bad_request("TOPIC_CLOSED")
    return thread_id
