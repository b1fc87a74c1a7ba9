"""What a number in digits can be by its shape alone: a time, a day and month, a whole date, four digits, or nothing."""

import re
from typing import Final

from bot.language.dates.lexicon import Kinds

OPAQUE: Final[Kinds] = {"x": 1}
_FULL: Final = re.compile(r"(\d{1,2})([./\-])(\d{1,2})\2(\d{4}|\d{2})")
_ISO: Final = re.compile(r"(\d{4})([./\-])(\d{1,2})\2(\d{1,2})")
_CLOCK: Final = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")
_DOT: Final = re.compile(r"(\d{1,2})\.(\d{1,2})")
_SLASH: Final = re.compile(r"(\d{1,2})/(\d{1,2})")


def shape(written: str) -> tuple[Kinds, tuple[int, ...]]:
    """Kinds and numbers of ``written``; OPAQUE where it fits no shape."""
    if written.isdecimal():
        if len(written) <= 2:
            return {"num": int(written)}, (int(written),)
        return ({"four": int(written)}, (int(written),)) if len(written) == 4 else (OPAQUE, ())
    if m := _CLOCK.fullmatch(written):
        return {"clk": 1}, (int(m[1]), int(m[2]))
    if m := _DOT.fullmatch(written):
        return {"dot": 1}, (int(m[1]), int(m[2]))
    if (m := _SLASH.fullmatch(written)) and written != "24/7":
        return {"slash": 1}, (int(m[1]), int(m[2]))
    if m := _FULL.fullmatch(written):
        year = int(m[4]) + (2000 if len(m[4]) == 2 else 0)
        return {"date": 1}, (int(m[1]), int(m[3]), year)
    if m := _ISO.fullmatch(written):
        return {"date": 1, "iso": 1}, (int(m[4]), int(m[3]), int(m[1]))
    return OPAQUE, ()
