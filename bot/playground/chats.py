"""Finding what a call is about - chat, message, reply - and refusing what the bot may not reach.

Which access a method needs, and what is refused to whom, is as in the official server's check_chat_access.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from bot.playground.errors import RefusedError, bad_request, forbidden
from bot.playground.params import Params
from bot.playground.people import Chat
from bot.playground.world import World

Json = dict[str, Any]


class Access(Enum):
    """What a method wants of a chat. They differ in basic groups that the bot lost or that became supergroups."""

    READ = auto()
    MEMBERS = auto()
    EDIT = auto()
    WRITE = auto()


def find_chat(
    world: World, params: Params, name: str = "chat_id", *, access: Access = Access.READ, writing: bool = False
) -> Chat:
    """Return the chat named by the call; with ``writing`` the bot must be able to send something there."""
    raw = params.text(name)
    if not raw:
        bad_request("chat_id is empty" if name == "chat_id" else f"{name} is empty")
    return chat_by_id(world, raw, access=access, writing=writing)


def chat_by_id(world: World, raw: str, *, access: Access = Access.READ, writing: bool = False) -> Chat:
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
    if world.bot["id"] not in chat.members:  # never was there
        bad_request("chat not found")
    if chat.type == "group":
        _check_group(world, chat, Access.WRITE if writing else access)
    else:
        _check_supergroup(world, chat)
    return chat


def _check_group(world: World, chat: Chat, access: Access) -> None:
    over = chat.deleted or chat.migrated_to
    if over and access in {Access.WRITE, Access.MEMBERS}:
        if chat.migrated_to:
            text = "Bad Request: group chat was upgraded to a supergroup chat"
            raise RefusedError(400, text, migrate_to_chat_id=chat.migrated_to)
        forbidden("the group chat was deleted")
    if not over and access is not Access.READ and not chat.has(world.bot["id"]):
        status = chat.members[world.bot["id"]]
        forbidden(f"bot {'was kicked from' if status == 'kicked' else 'is not a member of'} the group chat")


def _check_supergroup(world: World, chat: Chat) -> None:
    if chat.deleted or chat.members[world.bot["id"]] == "kicked":  # of what is gone the server knows no better
        forbidden("bot was kicked from the supergroup chat")
    if not chat.has(world.bot["id"]):
        forbidden("bot is not a member of the supergroup chat")


def find_message(chat: Chat, params: Params, what: str) -> Json:
    """Return the message named by ``message_id``; ``what`` is how the complaint calls it: "message to edit"."""
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        bad_request(f"{what} not found")
    return message


def reply_to(world: World, chat: Chat, params: Params) -> Json | None:
    """Return the message that the call replies to, None when it replies to none."""
    raw = params.json("reply_parameters", "can't parse reply parameters JSON object")
    if raw is None:
        legacy = params.number("reply_to_message_id")
        if not legacy:
            return None
        raw = {
            "message_id": legacy,
            "allow_sending_without_reply": params.flag("allow_sending_without_reply"),
        }
    if not isinstance(raw, dict):
        bad_request("object expected as reply parameters")
    if not raw:
        return None
    if "message_id" not in raw:
        bad_request('Can\'t find field "message_id"')
    if not isinstance(raw["message_id"], int):
        bad_request('Field "message_id" must be of type Number')
    source = chat_by_id(world, str(raw["chat_id"])) if raw.get("chat_id") else chat
    message = source.messages.get(raw["message_id"])
    if message is None:
        if raw.get("allow_sending_without_reply"):
            return None
        bad_request("message to be replied not found")
    return message
