"""Short replies in all their forms: yes, no, "no idea", a question back, and a correction of what was just said.

All from each language's own tables; words that only soften ("deh", "mal", "I think") are padding and mean nothing.
"""

from __future__ import annotations

import re
from typing import Literal

from bot.language.covering import covered
from bot.language.learned.kinds import Kind
from bot.language.words import normal, table, words

_MOST_LEFT = 7  # words that may follow a yes or no and explain it
_SHORT = 6  # words; a longer question is not about ours
_APART = re.compile(r"[\s,.;:!–—-]+")


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
    """Return the plainest word for it, as choices list it."""
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


def corrected(text: str, locale: str) -> str | None:
    """Return what a correction says instead ("wait, no, it's Bosch": "Bosch"), "" where it only takes back.

    None for words that correct nothing.
    """
    tokens = [part for part in _APART.split(text.strip()) if part]
    contrast = _contrast(tokens, locale)
    if contrast is not None:
        return _spelled(text, contrast)
    amend = words(locale, "amend")
    tokens = tokens[_leading(tokens, words(locale, "padding") - amend) :]  # "hmm, actually ..."
    denied = _leading(tokens, words(locale, "no") - amend)
    meant = _leading(tokens[denied:], amend) if denied else 0  # "nee, ich meine Bosch"
    taken = denied + meant if meant else _leading(tokens, amend)
    if not taken or _only_denies(tokens[:taken], text, locale):
        return None
    rest = tokens[taken:]
    rest = rest[_leading(rest, words(locale, "lead_in") | words(locale, "amend_soft")) :]
    rest = _contrast(rest, locale) or rest  # "no wait, it is not Bosch but Continental"
    denied_at = next((n for n, word in enumerate(rest) if n and normal(word) in words(locale, "amend_not")), None)
    rest = rest[:denied_at]  # "Bosch, not Siemens"
    after = words(locale, "padding") | amend | words(locale, "amend_soft")
    while len(rest) > 1 and normal(rest[-1]) in after:
        rest = rest[:-1]
    return _spelled(text, rest)


def _only_denies(lead: list[str], text: str, locale: str) -> bool:
    """Say whether a lead is but a "not" of its sentence; one that takes something back is set apart by a comma."""
    if not all(normal(word) in words(locale, "no") | words(locale, "not") for word in lead):
        return False
    return re.match(r"\W*" + r"\W+".join(map(re.escape, lead)) + r"\s*[,.;:!–—-]", text) is None


def _contrast(tokens: list[str], locale: str) -> list[str] | None:
    """Return what follows the "but" of "not Siemens but Bosch"."""
    said = [normal(token) for token in tokens]
    nots, buts = words(locale, "amend_not"), words(locale, "amend_but")
    start = next((i for i, word in enumerate(said) if word in nots), None)
    if start is None or start > 1:
        return None
    end = next((i for i, word in enumerate(said) if word in buts and i > start + 1), None)
    return tokens[end + 1 :] or None if end is not None else None


def _leading(tokens: list[str], phrases: frozenset[str]) -> int:
    """Return how many tokens at the beginning are such phrases, one after another."""
    longest = max((len(one.split()) for one in phrases), default=0)
    taken = 0
    while taken < len(tokens):
        size = next(
            (
                n
                for n in range(longest, 0, -1)
                if normal(" ".join(tokens[taken : taken + n])) in phrases and taken + n <= len(tokens)
            ),
            0,
        )
        if not size:
            break
        taken += size
    return taken


def _spelled(text: str, rest: list[str]) -> str:
    """Return the end of a text that begins with the first of these words, as it was written."""
    if not rest:
        return ""
    tail = re.search(r"[\s\S]*?".join(map(re.escape, rest)) + r"[.!]*\s*$", text)
    return (tail.group(0) if tail else " ".join(rest)).strip().rstrip(".!,;")
