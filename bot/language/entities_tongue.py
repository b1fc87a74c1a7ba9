"""Which language somebody wishes to be spoken to in: "auf Deutsch bitte", "no more German, English is fine"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.language.entities_words import Phrases, Word, phrases
from bot.language.words import normal, table

_FEW = 4  # words; a message this short that names a language wishes for it
_NEAR_BEFORE, _NEAR_BEHIND = 4, 3  # words around its name


def tongue(said: Sequence[Word], locale: str) -> str:
    """Return the code of the one language that is wished for, or nothing: none, several, or only one refused."""
    if not _languages(locale)[0].begins(said):
        return ""
    wish, refused = phrases(locale, "language_wish"), phrases(locale, "language_refused")
    wished: list[tuple[bool, str]] = []
    i = last = 0
    while i < len(said):
        code, size = _named(said, i, locale)
        last = i if said[i].parted else last  # what is said of another language, or in another clause, is not of this
        if size:
            first = max(i - _NEAR_BEFORE, last)
            stop = next((k for k in range(i + size, len(said)) if said[k].parted), len(said))
            against = any(refused.at(said, k) for k in range(first, i))
            near = any(wish.at(said, k) for k in range(first, i))
            near = near or any(wish.at(said, k) for k in range(i + size, min(i + size + _NEAR_BEHIND, stop)))
            alone = last == i and stop == i + size
            if not against and (near or alone or len(said) <= _FEW):
                wished.append((bool(i and wish.ending(said, i)), code))
            last = i + size
        i += size or 1
    if len({code for _, code in wished}) > 1:
        wished = [one for one in wished if one[0]]
    codes = {code for _, code in wished}
    return codes.pop() if len(codes) == 1 else ""


def _named(said: Sequence[Word], i: int, locale: str) -> tuple[str, int]:
    listed, codes = _languages(locale)
    size = listed.at(said, i)
    return (codes[" ".join(word.norm for word in said[i : i + size])], size) if size else ("", 0)


@cache
def _languages(locale: str) -> tuple[Phrases, dict[str, str]]:
    """Return the names of languages, and which code each stands for."""
    listed = table(locale).get("languages", {})
    codes = {normal(str(name)): code for code, names in listed.items() if isinstance(names, list) for name in names}
    return Phrases(codes), codes
