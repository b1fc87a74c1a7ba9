"""What only Telegram knows about a group: who runs it. Asked when somebody wants to, never kept."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import Any

from telegram.error import TelegramError

from bot.telegram.api import BotApi

log = logging.getLogger(__name__)
_TIMEOUT = timedelta(seconds=10)


class TelegramDirectory:
    """Fulfils ports.Directory."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def administrators(self, chat_id: int) -> frozenset[int] | None:
        """Return who runs a group, None when Telegram does not say."""
        try:
            found = await self._api.call("getChatAdministrators", {"chat_id": chat_id}, timeout=_TIMEOUT)
        except TelegramError as error:
            log.warning("who runs a group is not known now: %s", type(error).__name__)
            return None
        listed: list[Any] = found if isinstance(found, list) else []
        users = [member.get("user", {}) for member in listed if isinstance(member, dict)]
        return frozenset(user["id"] for user in users if not user.get("is_bot"))
