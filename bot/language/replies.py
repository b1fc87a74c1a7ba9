"""Short replies in all their forms: yes, no, "no idea", a question back, a wish to go back or out.

All from each language's own tables; words that only soften ("deh", "mal", "I think") are padding and mean nothing.
"""

from __future__ import annotations

from typing import Literal

from bot.language.correcting import corrected
from bot.language.covering import covered
from bot.language.learned.kinds import Kind
from bot.language.words import normal, table, words

_MOST_LEFT = 7  # words that may follow a yes or no and explain it
_SHORT = 6  # words; a longer question is not about ours


def polarity(text: str, locale: str, *, whole: bool = False) -> Literal["yes", "no", "unsure", ""]:
    """Return what a reply comes to, with whatever stands around it; nothing when it is no such reply, or says both.

    ``whole``: nothing else may stand there, as where "not many" would be an answer of its own.
    """
    said = normal(text).split()
    if not said or text.rstrip().endswith("?"):
        return ""
    found, left = covered(said, locale)
    kinds = [kind for kind in found if kind != "padding"]
    if not kinds:
        return ""
    if whole and left:
        return ""
    if "unsure" in kinds and len(left) <= _MOST_LEFT and (kinds[0] == "unsure" or not left):
        return "unsure"
    spoken = set(kinds) - {"unsure"}
    if len(spoken) != 1 or len(left) > _MOST_LEFT:
        return ""
    (kind,) = spoken
    if kind == "no" and len(kinds) > 1 and said[0] in words(locale, "amend_not"):
        return ""  # "it is not that I do not want to"
    if not left:
        return "yes" if kind == "yes" else "no"
    # "yes, that would be great" begins with it; "I said yes to Bosch" does not.
    first = next(one for one in found if one != "padding")
    begins = covered(said[:1], locale)[0] != [] or covered(said[:2], locale)[0] != []
    if first != kind or not begins or (kind == "yes" and not words(locale, "not").isdisjoint(left)):
        return ""
    return "yes" if kind == "yes" else "no"


def listed_kind(text: str, locale: str) -> Kind:
    """Return what kind of reply words are by the language's lists, and "answer" where those do not know."""
    said = normal(text)
    for kind in ("back", "cancel"):
        if said in words(locale, kind):
            return kind
    if said not in words(locale, "yes") | words(locale, "no") and asks_why(text, locale):
        return "why"
    skips = said in words(locale, "skip") and any(map(str.isalpha, said))
    spoken = polarity(text, locale)
    if spoken == "unsure" or skips:
        return "unsure"
    instead = corrected(text, locale)
    if instead is not None:
        return "correct" if instead else "back"
    return spoken or "answer"


def plain(said: str, locale: str) -> str:
    """Return normalised words without those that only soften them; everything when nothing else is left."""
    tokens, kept = said.split(), []
    padding = words(locale, "padding")
    longest = max((len(one.split()) for one in padding), default=1)
    while tokens:
        size = next((n for n in range(longest, 0, -1) if " ".join(tokens[:n]) in padding), 0)
        kept += [] if size else tokens[:1]
        tokens = tokens[size or 1 :]
    return " ".join(kept) or said


def canonical(kind: Literal["yes", "no", "unsure"], locale: str) -> str:
    """Return the plainest word for it, the first of its list, as choices have it."""
    listed = table(locale)[kind]["words"]
    assert isinstance(listed, list)
    return normal(str(listed[0]))


def asks_why(text: str, locale: str) -> bool:
    """Say whether a reply asks what a question is for, or what it means."""
    said = plain(normal(text), locale)
    if said in words(locale, "why"):
        return True
    begins = any(said.startswith(f"{start} ") for start in words(locale, "why_begins"))
    return begins and (text.rstrip().endswith("?") or len(said.split()) <= _SHORT)
