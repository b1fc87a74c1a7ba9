"""Letters for pictures: DejaVu Sans Condensed from beside this file, so that no machine needs fonts of its own.

It has Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic letters; what it lacks (Chinese, Thai ...) is
left out rather than drawn as boxes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont, features

from bot.artefacts.wording import ELLIPSIS, cut, line

_FONTS = Path(__file__).parent / "fonts"
_NO_SUCH_LETTER = "\uffff"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@cache
def font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """Return the font in a size in pixels; the file is read once."""
    return ImageFont.truetype(_FONTS / f"DejaVuSansCondensed{'-Bold' if bold else ''}.ttf", size)


def drawable(text: str) -> str:
    """Return what of somebody's words can be drawn, on one line; empty when no letter or digit of it can."""
    drawn = line("".join(letter for letter in unicodedata.normalize("NFC", line(text)) if _is_drawable(letter)))
    return drawn if any(letter.isalnum() for letter in drawn) else ""


def fitted(text: str, most_pixels: float, measure: Callable[[str], float]) -> str:
    """Return a text that is at most so wide, cut with an ellipsis; empty where not even one letter fits."""
    if measure(text) <= most_pixels:
        return text
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if measure(cut(text, middle) + ELLIPSIS) <= most_pixels:
            fits = middle
        else:
            too_long = middle
    kept = cut(text, fits)
    return kept + ELLIPSIS if kept else ""


@lru_cache(maxsize=4096)
def _is_drawable(letter: str) -> bool:
    if letter == " ":
        return True
    if unicodedata.category(letter) in _UNSEEN or "\ufe00" <= letter <= "\ufe0f":
        return False
    if unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT and not _writes_from_the_right():
        return False
    drawn, missing = font(28).getmask(letter), font(28).getmask(_NO_SUCH_LETTER)
    return drawn.size != missing.size or bytes(drawn) != bytes(missing)


@cache
def _writes_from_the_right() -> bool:
    """Say whether Pillow finds FriBiDi here; without it Arabic and Hebrew would come out backwards."""
    return bool(features.check_feature("raqm") and features.check_feature("fribidi"))
