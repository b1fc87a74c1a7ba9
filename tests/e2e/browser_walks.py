"""Steps that several walks through the page share."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

_GAPS = re.compile(r"[\[\]{}]")


def letter_has(letter: Locator, *pieces: str) -> None:
    """Wait until a letter says all of this, with no gap left in it."""
    for piece in pieces:
        expect(letter).to_contain_text(piece)
    expect(letter).not_to_contain_text(_GAPS)
