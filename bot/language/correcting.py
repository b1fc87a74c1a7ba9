"""What a correction says instead: "wait, no, it's Bosch" comes to "Bosch". In linear time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.words import normal, words

_MOST_WORDS = 14  # a longer message tells something
_TOKEN = re.compile(r"\S+")
_SET_APART = tuple(",.;:!-–—")
_MARKS = " \t\n,.;:!"
_SHORT_NAME = 3  # words that may follow a bare "no," as the right name

Token = tuple[str, int, int]  # the word as compared, where it begins and ends in the text


def corrected(text: str, locale: str) -> str | None:
    """Return what a correction says instead, as it was written, "" where it only takes back.

    None for words that correct nothing.
    """
    tokens = list(_tokens(text))
    if not 0 < len(tokens) <= _MOST_WORDS:
        return None
    contrast = _contrast(tokens, locale)
    if contrast is not None:
        return _spelled(text, contrast)
    amend = words(locale, "amend")
    tokens = tokens[_leading(tokens, words(locale, "padding") - amend) :]  # "hmm, actually ..."
    denied = _leading(tokens, words(locale, "no") - amend)
    meant = _leading(tokens[denied:], amend) if denied else 0  # "nee, ich meine Bosch"
    taken = denied + meant if meant else _leading(tokens, amend)
    if not taken and denied and _is_name_after_no(text, tokens, denied, locale):
        return _spelled(text, tokens[denied:])
    if not taken or _only_denies(text, tokens[:taken], locale):
        return None
    rest = tokens[taken:]
    rest = rest[_leading(rest, words(locale, "lead_in") | words(locale, "amend_soft")) :]
    rest = _contrast(rest, locale) or rest  # "no wait, it is not Bosch but Continental"
    denied_at = next((n for n, one in enumerate(rest) if n and one[0] in words(locale, "amend_not")), None)
    rest = rest[:denied_at]  # "Bosch, not Siemens"
    after = words(locale, "padding") | amend | words(locale, "amend_soft")
    while len(rest) > 1 and rest[-1][0] in after:
        rest = rest[:-1]
    return _spelled(text, rest)


def denied(text: str, locale: str) -> str:
    """Return what a correction says is wrong ("not Siemens but Bosch": "siemens"), normalised, or nothing."""
    tokens = list(_tokens(text))[:_MOST_WORDS]
    nots, buts = words(locale, "amend_not"), words(locale, "amend_but")
    start = next((n for n, one in enumerate(tokens) if one[0] in nots), None)
    if start is None:
        return ""
    rest = tokens[start + 1 :]
    end = next((n for n, one in enumerate(rest) if one[0] in buts), None)
    return " ".join(one[0] for one in rest[:end])


def _tokens(text: str) -> Iterator[Token]:
    for found in _TOKEN.finditer(text):
        word = normal(found.group())
        if any(map(str.isalnum, word)):
            yield word, found.start(), found.end()


def _is_name_after_no(text: str, tokens: list[Token], count: int, locale: str) -> bool:
    """Say whether "no, Bosch" names what is right: set apart, a few words, the first in capitals and no small word."""
    rest = tokens[count:]
    if not 0 < len(rest) <= _SHORT_NAME or not _ends_apart(text, tokens[count - 1]):
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
    """Return what follows the "but" of "not Siemens but Bosch"."""
    nots, buts = words(locale, "amend_not"), words(locale, "amend_but")
    start = next((n for n, one in enumerate(tokens[:2]) if one[0] in nots), None)
    if start is None:
        return None
    end = next((n for n, one in enumerate(tokens) if one[0] in buts and n > start + 1), None)
    return tokens[end + 1 :] or None if end is not None else None


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
