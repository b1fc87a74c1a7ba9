"""Short replies in all their forms: yes, no, "no idea", a question back, a moment please, a wish to go back or out.

From each language's own tables, then from what was learnt; words that only soften ("deh", "mal", "I think") are
padding and mean nothing.
"""

from __future__ import annotations

import re
from typing import Literal

from bot.language.correcting import Correction, correction
from bot.language.covering import covered
from bot.language.learned.kinds import Kind, could_be, kind_of
from bot.language.words import normal, table, words

_MOST_LEFT = 7  # words that may follow a yes or no and explain it
_SET_APART = re.compile(r"[,.;:!–-]")
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


def reply_kind(text: str, locale: str, *, learned: bool = True) -> Kind:
    """Return what kind of reply words are, whatever the question; "answer" for anything that is none of the others.

    Lists decide where they hold the whole of it, then what has been learnt, then a yes or no it begins with. Without
    ``learned`` nothing is guessed, as for one word where a name is asked for.
    """
    said = normal(text)
    soft = plain(said, locale)
    for kind in ("back", "cancel"):
        if said in words(locale, kind) or (soft in words(locale, kind) and soft not in words(locale, "no")):
            return kind
    if asks_a_moment(text, locale):
        return "moment"
    if said not in words(locale, "yes") | words(locale, "no") and asks_why(text, locale):
        return "why"
    whole = polarity(text, locale, whole=True)
    if not whole and said in words(locale, "skip") and any(map(str.isalpha, said)):
        return "unsure"
    found = correction(text, locale)
    if not whole and found is not None and _is_plain(found):
        return "correct" if found.instead else "back"
    if whole:
        return whole
    begun = polarity(text, locale)
    guessed = kind_of(text, locale) if learned else "answer"
    plainly = bool(begun) and _opens(text, locale)
    if guessed != "answer" and not (plainly and guessed == "correct" and not any(map(str.isdigit, text))):
        return guessed
    if learned and text.rstrip().endswith("?") and could_be("why", text, locale):
        return "why"
    return begun if begun and (plainly or could_be(begun, text, locale)) else "answer"


def _opens(text: str, locale: str) -> bool:
    """Say whether an answer begins plainly with its yes, no or "no idea": with words for nothing else, or set apart."""
    said = normal(text)
    opens = words(locale, "opens")
    if any(said.startswith(f"{one} ") for one in opens):
        return True
    lead = normal(_SET_APART.split(text, maxsplit=1)[0])
    return lead != said and polarity(lead, locale, whole=True) != ""


def _is_plain(found: Correction) -> bool:
    """Say whether a correction can hardly be anything else: "wait, Friday" is one, "wait, my phone" may be none."""
    sure = found.names == "any" or not found.instead
    return sure or found.instead[0].isupper() or any(map(str.isdigit, found.instead))


def asks_a_moment(text: str, locale: str) -> bool:
    """Say whether a reply only asks for a moment: "hang on"."""
    said = normal(text)
    return said in words(locale, "moment") or plain(said, locale) in words(locale, "moment")


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
    whole = normal(text)
    said = plain(whole, locale)
    if not {whole, said}.isdisjoint(words(locale, "why")):
        return True
    begins = any(said.startswith(f"{start} ") for start in words(locale, "why_begins"))
    return begins and (text.rstrip().endswith("?") or len(said.split()) <= _SHORT)
