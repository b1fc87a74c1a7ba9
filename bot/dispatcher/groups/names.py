"""Names of people and titles of groups as they may stand in others' messages; they are whatever somebody typed."""

from __future__ import annotations

import unicodedata

TITLE_MOST_UNITS = 128
_MOST_UNITS = 64  # UTF-16 units, as long as Telegram's own names
_NAMELESS = "…"
_JOINS = "\u200c\u200d"  # within words of some scripts, and within emoji


def shown_name(name: str, most: int = _MOST_UNITS) -> str:
    """Return a name in one line, without what cannot be seen or turns a line around, not longer than ``most`` units.

    Never empty. It is plain text still: whoever shows it escapes it (telegram.md 17).
    """
    words = " ".join(name.split())
    seen = "".join(one for one in words if one in _JOINS or unicodedata.category(one) not in {"Cc", "Cf", "Cs", "Co"})
    cut = seen.strip(_JOINS + " ").encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")
    return cut.strip(_JOINS + " ") or _NAMELESS
