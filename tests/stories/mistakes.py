"""A mistake of our own, made on purpose: one text that cannot be understood without breaking."""

from __future__ import annotations

from datetime import datetime

from bot.language.understanding import Understanding
from conversations.model import Event, Facts, Flow, State

POISON = "poisoned words"


class Mistaken(Understanding):
    """Breaks on one text, as our own mistakes would."""

    def event(
        self, flow: Flow, state: State, text: str, locale: str, now: datetime, facts: Facts, *, heard: str = ""
    ) -> Event:
        if text == POISON:
            raise ZeroDivisionError("a mistake of ours")
        return super().event(flow, state, text, locale, now, facts, heard=heard)


async def at_once(_: float) -> None:
    """Wait for nothing: nothing sleeps in tests."""
