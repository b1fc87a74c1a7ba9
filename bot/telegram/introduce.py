"""What people see of the bot before they write: its commands and descriptions, per language, set where they differ."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from telegram.error import TelegramError

from bot.ports import Json
from bot.telegram.api import BotApi

log = logging.getLogger(__name__)

DEFAULT_LOCALE = "en"  # what people of other languages see
_TIMEOUT = timedelta(seconds=20)


@dataclass(frozen=True, slots=True)
class Introduction:
    """What one language says: commands without slash with their descriptions, the text before /start, the profile's."""

    commands: Sequence[tuple[str, str]]
    description: str  # at most 512 characters
    short: str  # at most 120 characters


@dataclass(frozen=True, slots=True)
class Requests:
    """How many calls an introduction took."""

    reads: int
    writes: int
    failures: int


async def introduce(api: BotApi, introductions: Mapping[str, Introduction]) -> Requests:
    """Bring commands and descriptions up to date, the default ones too. Failures are logged, never raised."""
    wanted = [part for locale, said in introductions.items() for part in _parts(locale, said)]
    if default := introductions.get(DEFAULT_LOCALE):
        wanted += _parts("", default)
    outcomes = await asyncio.gather(*(_bring(api, *part) for part in wanted))
    return Requests(len(wanted), sum(w for w, _ in outcomes), sum(f for _, f in outcomes))


def _parts(locale: str, said: Introduction) -> list[tuple[str, Json, str, Any]]:
    """Return for each of the three: the method's name behind get and set, the language, the field, the value wanted."""
    language = {"language_code": locale} if locale else {}
    commands = [{"command": command, "description": description} for command, description in said.commands]
    return [
        ("MyCommands", language, "commands", commands),
        ("MyDescription", language, "description", said.description),
        ("MyShortDescription", language, "short_description", said.short),
    ]


async def _bring(api: BotApi, name: str, language: Json, field: str, wanted: Any) -> tuple[int, int]:
    """Read one, write it when it differs; return how many writes and failures that took."""
    writes = 0
    try:
        now = await api.call(f"get{name}", language, timeout=_TIMEOUT)
        if (now if field == "commands" else now.get(field)) != wanted:
            writes = 1
            await api.call(f"set{name}", {field: wanted} | language, timeout=_TIMEOUT)
    except (TelegramError, AttributeError) as error:
        log.warning("%s (%s) is not up to date: %s", name, language.get("language_code", "default"), error)
        return writes, 1
    return writes, 0
