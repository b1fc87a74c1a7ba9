"""What a correction says instead: "wait, no, it's Bosch" comes to "Bosch". In linear time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.language.words import normal, words

_MOST_WORDS = 14  # a longer message tells something
_TOKEN = re.compile(r"\S+")
_SET_APART = tuple(",.;:!-–—")
_MARKS = " \t\n,.;:!*"
_SHORT = 3  # words that may follow a bare "no," as what is right
_BRIEF = 4  # words of a side of "Friday, not Thursday"

Token = tuple[str, int, int]  # the word as compared, where it begins and ends in the text
Names = Literal["any", "capital", "known"]


@dataclass(frozen=True, slots=True)
class Correction:
    """What is right ``instead``, as it was written, "" where something is only taken back.

    ``names``: what of it may be a name. "any" words; only those with a "capital" letter, as after "wait", which is said
    for many reasons; or only a "known" employer, as of "team lead, not manager", which may as well be an answer.
    """

    instead: str
    names: Names = "any"


def correction(text: str, locale: str) -> Correction | None:
    """Return what a message corrects; None for words that correct nothing."""
    tokens = list(_tokens(text))
    if not 0 < len(tokens) <= _MOST_WORDS:
        return None
    if len(tokens) <= _BRIEF and "*" in (text.strip()[0], text.strip()[-1]):
        return Correction(_spelled(text, tokens))  # "*Krüger", "Krüger*"
    contrast = _contrast(tokens, locale)
    if contrast is not None:
        return Correction(_spelled(text, contrast))
    return _in_turn(text, tokens, locale) or _led(text, tokens, locale) or _aside(text, tokens, locale)


def corrected(text: str, locale: str) -> str | None:
    """Return what a correction says instead, "" where it only takes back, None for words that correct nothing."""
    found = correction(text, locale)
    return found.instead if found is not None else None


def after_no(text: str, locale: str) -> str:
    """Return the few words set apart behind a no ("no, yesterday", "no, it was Siemens"), or nothing."""
    tokens = list(_tokens(text))
    said_no = _leading(tokens, words(locale, "no") | words(locale, "padding")) if len(tokens) <= _MOST_WORDS else 0
    while said_no and not _ends_apart(text, tokens[said_no - 1]):
        said_no -= 1
    if _first(tokens[:said_no], words(locale, "no")) is None:
        return ""
    rest = tokens[said_no:]
    rest = rest[_leading(rest, words(locale, "lead_in") | words(locale, "amend_soft")) :]
    return _spelled(text, rest) if len(rest) <= _BRIEF else ""


def denied(text: str, locale: str) -> str:
    """Return what a correction says is wrong ("not Siemens but Bosch": "siemens"), normalised, or nothing."""
    tokens = list(_tokens(text))[:_MOST_WORDS]
    nots = words(locale, "amend_not") | words(locale, "amend_rather")
    start = _first(tokens, nots)
    if start is None:
        return ""
    rest = tokens[sum(start) :]
    end = _first(rest, words(locale, "amend_but"))
    return " ".join(one[0] for one in rest[: end[0] if end else None])


def _led(text: str, tokens: list[Token], locale: str) -> Correction | None:
    """Return what follows words that take back: "wait, no, it's Bosch"."""
    amend = words(locale, "amend")
    tokens = tokens[_leading(tokens, words(locale, "padding") - amend) :]  # "hmm, actually ..."
    said_no = _leading(tokens, words(locale, "no") - amend)
    meant = _leading(tokens[said_no:], amend) if said_no else 0  # "nee, ich meine Bosch"
    taken = said_no + meant if meant else _leading(tokens, amend)
    if not taken and said_no and _is_name_after_no(text, tokens, said_no, locale):
        return Correction(_spelled(text, tokens[said_no:]))
    if not taken or _only_denies(text, tokens[:taken], locale):
        return None
    rest = tokens[taken:]
    soft = _leading(rest, words(locale, "lead_in") | words(locale, "amend_soft"))
    weak = _leading(tokens[:taken], words(locale, "amend_weak") | words(locale, "no")) == taken
    plainly = not weak or _first(rest[:soft], words(locale, "lead_in")) is not None
    rest = rest[soft:]
    rest = _contrast(rest, locale) or rest  # "no wait, it is not Bosch but Continental"
    refused = next((n for n, one in enumerate(rest) if n and one[0] in words(locale, "amend_not")), None)
    rest = rest[:refused]  # "Bosch, not Siemens"
    after = words(locale, "padding") | amend | words(locale, "amend_soft")
    while len(rest) > 1 and rest[-1][0] in after:
        rest = rest[:-1]
    tail = _tail(rest, locale)
    if tail:
        rest, plainly = rest[:-tail], True  # "no wait, Bosch I mean"
    return Correction(_spelled(text, rest), "any" if plainly else "capital")


def _in_turn(text: str, tokens: list[Token], locale: str) -> Correction | None:
    """Return what comes second in "not Tuesday, Wednesday"."""
    padding = words(locale, "padding") | words(locale, "amend_soft") | words(locale, "no")
    lead = _leading(tokens, padding - words(locale, "amend_not"))
    if lead >= len(tokens) or tokens[lead][0] not in words(locale, "amend_not") or _ends_apart(text, tokens[lead]):
        return None
    both = tokens[lead + 1 :]
    end = next((n for n, one in enumerate(both[:-1]) if _ends_apart(text, one)), None)
    if end is None or end >= _BRIEF or len(both) - end > 2 * _BRIEF or _tells(both, locale):
        return None
    right = both[end + 1 :]
    while len(right) > 1 and right[-1][0] in padding | words(locale, "amend_tail"):
        right = right[:-1]
    return Correction(_spelled(text, right[_leading(right, padding) :] or right), "known")


def _aside(text: str, tokens: list[Token], locale: str) -> Correction | None:
    """Return what stands before what it is not ("Friday, not Thursday") or words that take back ("10 I meant")."""
    padding = words(locale, "padding") | words(locale, "amend_soft") | words(locale, "no")
    lead = _leading(tokens, padding)
    rather = _first(tokens, words(locale, "amend_rather"))
    if rather is not None:
        at, size = rather
        before, behind = tokens[min(lead, at) : at], tokens[at + size :]
        while len(before) > 1 and before[-1][0] in padding | words(locale, "amend_tail"):
            before = before[:-1]
        plain = tokens[at][0] in words(locale, "not") and not (at and _ends_apart(text, tokens[at - 1]))
        most = _BRIEF // 2 if plain else _BRIEF
        if 0 < len(before) <= most and 0 < len(behind) <= most and not _tells([*before, *behind], locale):
            return Correction(_spelled(text, before), "known")
    tail = _tail(tokens, locale)
    told = tokens[lead:-tail] if tail else []
    return (
        Correction(_spelled(text, told), "capital")
        if told and len(told) <= _BRIEF and not _tells(told, locale)
        else None
    )


def _tail(tokens: list[Token], locale: str) -> int:
    """Return how many words at the end take back what stands before them."""
    tails = words(locale, "amend_tail")
    sizes = range(min(_SHORT, len(tokens) - 1), 0, -1)
    return next((size for size in sizes if " ".join(one[0] for one in tokens[-size:]) in tails), 0)


def _tells(tokens: list[Token], locale: str) -> bool:
    """Say whether small words make a sentence of some."""
    small = words(locale, "function") | words(locale, "no") | words(locale, "yes")
    return any(one[0] in small and one[0] not in words(locale, "amend_beside") for one in tokens)


def _tokens(text: str) -> Iterator[Token]:
    for found in _TOKEN.finditer(text):
        word = normal(found.group())
        if any(map(str.isalnum, word)):
            yield word, found.start(), found.end()


def _is_name_after_no(text: str, tokens: list[Token], count: int, locale: str) -> bool:
    """Say whether "no, Bosch" names what is right: set apart, a few words, the first in capitals and no small word."""
    rest = tokens[count:]
    if not 0 < len(rest) <= _SHORT or not _ends_apart(text, tokens[count - 1]):
        return False
    listed = words(locale, "function") | words(locale, "yes") | words(locale, "no") | words(locale, "padding")
    return text[rest[0][1]].isupper() and not any(one[0] in listed for one in rest)


def _only_denies(text: str, lead: list[Token], locale: str) -> bool:
    """Say whether a lead is but a "not" of its sentence; one that takes something back is set apart by a comma."""
    if not all(one[0] in words(locale, "no") | words(locale, "not") for one in lead):
        return False
    return not _ends_apart(text, lead[-1])


def _ends_apart(text: str, token: Token) -> bool:
    return text[token[1] : token[2]].endswith(_SET_APART) or text[token[2] :].lstrip().startswith(_SET_APART)


def _contrast(tokens: list[Token], locale: str) -> list[Token] | None:
    """Return what follows the "but" of "not Siemens but Bosch", "it wasn't Siemens, it was Bosch"."""
    nots, small = words(locale, "amend_not"), words(locale, "function") | words(locale, "amend_soft")
    start = next((n for n, one in enumerate(tokens[:4]) if one[0] in nots), None)
    if start is None or not all(one[0] in small for one in tokens[: max(0, start - 1)]):
        return None
    end = _first(tokens[start + 2 :], words(locale, "amend_but"))
    return tokens[start + 2 + sum(end) :] or None if end is not None else None


def _first(tokens: list[Token], phrases: frozenset[str]) -> tuple[int, int] | None:
    """Return where the first of some phrases stands, and of how many words it is; the longest there."""
    longest = max((len(one.split()) for one in phrases), default=0)
    for at in range(len(tokens)):
        for size in range(min(longest, len(tokens) - at), 0, -1):
            if " ".join(one[0] for one in tokens[at : at + size]) in phrases:
                return at, size
    return None


def _leading(tokens: list[Token], phrases: frozenset[str]) -> int:
    """Return how many tokens at the beginning are such phrases, one after another, the longest first."""
    longest = max((len(one.split()) for one in phrases), default=0)
    taken = 0
    while taken < len(tokens):
        most = min(longest, len(tokens) - taken)
        sizes = (n for n in range(most, 0, -1) if " ".join(one[0] for one in tokens[taken : taken + n]) in phrases)
        size = next(sizes, 0)
        if not size:
            break
        taken += size
    return taken


def _spelled(text: str, rest: list[Token]) -> str:
    return text[rest[0][1] : rest[-1][2]].strip(_MARKS) if rest else ""
