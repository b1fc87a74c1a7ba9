"""What Telegram's refusals mean (telegram.md 10-18): a pure table from an error to what is done about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.ports import Json
from bot.telegram.api import pause_of
from bot.telegram.request import CertainlyUnsent


@dataclass(frozen=True, slots=True)
class Done:
    """Nothing is left to do, as if it had been sent."""


@dataclass(frozen=True, slots=True)
class Instead:
    """Make this call instead, at once.

    ``moved_to``: the chat's new id, when that is why; ``no_topic``: the topic is gone or closed.
    """

    method: str
    payload: Json
    moved_to: int = 0
    no_topic: bool = False


@dataclass(frozen=True, slots=True)
class Flood:
    """It was not sent, and nothing shall be sent for a while."""

    pause: timedelta


@dataclass(frozen=True, slots=True)
class Unsent:
    """It certainly was not sent; try again later, as often as it takes."""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """It may have been sent; try again later, a bounded number of times."""


@dataclass(frozen=True, slots=True)
class Refused:
    """It never can be sent. ``unreachable``: because the person blocked the bot or is gone."""

    unreachable: bool = False


Verdict = Done | Instead | Flood | Unsent | Ambiguous | Refused

_EDITS = frozenset({"editMessageText", "editMessageReplyMarkup", "editMessageCaption"})
_NOTHING_LEFT = ("message is not modified", "query is too old", "message to delete not found")
_REACTION = "setMessageReaction"
_NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")
_CANNOT_EDIT = ("message to edit not found", "message can't be edited")


def judge(method: str, payload: Json, error: TelegramError) -> Verdict:
    """Say what an error of a call means for it."""
    match error:
        case RetryAfter():
            return Flood(pause_of(error))
        case CertainlyUnsent():
            return Unsent()
        case InvalidToken() if error.message.lower() != "not found":
            return Unsent()  # 401: whoever polls says so and ends the bot; the outbox keeps what waits
        case Forbidden() | BadRequest() if method == _REACTION:
            return Done()  # an ornament: groups may forbid it, the message may be gone, and nobody misses it
        case Forbidden():
            return Refused(unreachable=True)
        case ChatMigrated():
            new_chat_id = int(error.new_chat_id)
            return Instead(method, payload | {"chat_id": new_chat_id}, moved_to=new_chat_id)
        case BadRequest():
            return _judge_words(method, payload, error.message.lower())
        case _:
            return Ambiguous()


def _judge_words(method: str, payload: Json, words: str) -> Verdict:
    if any(known in words for known in _NOTHING_LEFT):
        return Done()
    if method in _EDITS and any(known in words for known in _CANNOT_EDIT):
        if method != "editMessageText":
            return Done()  # buttons of a message that is gone need no taking away
        return Instead("sendMessage", {name: value for name, value in payload.items() if name != "message_id"})
    if any(known in words for known in _NO_TOPIC) and "message_thread_id" in payload:
        general = {name: value for name, value in payload.items() if name != "message_thread_id"}
        return Instead(method, general, no_topic=True)
    return Refused()


def without_quotes(error: TelegramError) -> str:
    """Return an error's kind and description without what it quotes, which may be a person's words."""
    said = re.sub(r'".*"', '"…"', str(error), flags=re.DOTALL)
    said = re.sub(r"(?<!\w)'.*'(?!\w)", "'…'", said, flags=re.DOTALL)
    return f"{type(error).__name__}: {said[:150]}"
