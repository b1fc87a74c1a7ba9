"""Finding what a call is about - chat, message, reply - and refusing what the bot may not reach."""

from __future__ import annotations

from typing import Any

from bot.playground.errors import RefusedError, bad_request, forbidden
from bot.playground.params import Params
from bot.playground.people import Chat
from bot.playground.world import World

Json = dict[str, Any]


def find_chat(world: World, params: Params, name: str = "chat_id", *, writing: bool = False) -> Chat:
    """Return the chat named by the call; with ``writing`` the bot must be able to write there."""
    raw = params.text(name)
    if not raw:
        bad_request("chat_id is empty" if name == "chat_id" else f"{name} is empty")
    return chat_by_id(world, raw, writing=writing)


def chat_by_id(world: World, raw: str, *, writing: bool = False) -> Chat:
    """Return the chat with this id, written as in the call."""
    try:
        chat = world.chats.get(int(raw))
    except ValueError:
        chat = None
    if chat is None:
        bad_request("chat not found")
    if chat.type == "private":
        if writing:
            persona = world.personas[chat.id]
            if not persona.started:
                forbidden("bot can't initiate conversation with a user")
            if persona.blocked:
                forbidden("bot was blocked by the user")
        return chat
    if chat.migrated_to:
        if writing:
            raise RefusedError(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=chat.migrated_to,
            )
        return chat
    status = chat.members.get(world.bot["id"], "left")
    kind = "supergroup" if chat.type == "supergroup" else "group"
    if status == "kicked":
        forbidden(f"bot was kicked from the {kind} chat")
    if status == "left":
        forbidden(f"bot is not a member of the {kind} chat")
    return chat


def find_message(chat: Chat, params: Params, what: str) -> Json:
    """Return the message named by ``message_id``; ``what`` is how the complaint calls it: "message to edit"."""
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        bad_request(f"{what} not found")
    return message


def reply_to(world: World, chat: Chat, params: Params) -> Json:
    """Return ``{"reply_to_message": ...}`` when the call replies to something, else ``{}``."""
    raw = params.json("reply_parameters", "can't parse reply parameters JSON object")
    if raw is None:
        legacy = params.number("reply_to_message_id")
        if not legacy:
            return {}
        raw = {
            "message_id": legacy,
            "allow_sending_without_reply": params.flag("allow_sending_without_reply"),
        }
    if not isinstance(raw, dict):
        bad_request("object expected as reply parameters")
    if not raw:
        return {}
    if "message_id" not in raw:
        bad_request('Can\'t find field "message_id"')
    if not isinstance(raw["message_id"], int):
        bad_request('Field "message_id" must be of type Number')
    source = chat_by_id(world, str(raw["chat_id"])) if raw.get("chat_id") else chat
    message = source.messages.get(raw["message_id"])
    if message is None:
        if raw.get("allow_sending_without_reply"):
            return {}
        bad_request("message to be replied not found")
    return {"reply_to_message": {k: v for k, v in message.items() if k != "reply_to_message"}}
