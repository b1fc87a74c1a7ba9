"""Steps that several walks through the page share."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.e2e.browser_chat import Chat

_GAPS = re.compile(r"[\[\]{}]")


def letter_has(letter: Locator, *pieces: str) -> None:
    """Wait until a letter says all of this, with no gap left in it."""
    for piece in pieces:
        expect(letter).to_contain_text(piece)
    expect(letter).not_to_contain_text(_GAPS)


def notes_interview(chat: Chat, *, company: str, role: str, when: str, zone: str = "") -> None:
    """Come from /interviews, say what interview there is, and see it noted; the place is asked once."""
    chat.taps("add")
    chat.flow = "add"
    chat.writes(company=company, role=role, when=when)
    chat.answers(when_ok="yes")
    if zone:
        chat.writes(zone=zone)
    chat.flow = "interviews"
    chat.asks("item")
    chat.finds(company)
