"""Gaps that nobody filled: brackets, braces, blanks, and the names that templates come with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.drafts.letter import Letter
from bot.language.drafts.model import RULES, Finding, Known
from bot.language.drafts.phrases import folded, words_of
from bot.language.drafts.tables import phrases, single_words

_GAP = re.compile(
    r"\[{1,3}(?P<square>[^\[\]\r\n]{0,50})\]{1,3}"
    r"|\{{1,3}(?P<curly>[^{}\r\n]{0,50})\}{1,3}"
    r"|<{1,3}(?P<angle>[^<>\r\n]{1,50})>{1,3}"
    r"|\((?P<round>[^()\r\n]{1,50})\)"
    r"|(?<!\w)X{3,20}(?!\w)|(?<!\w)XX\.XX(?:\.X{2,4})?"
    r"|(?<!_)(?P<blank>_{3,200})(?!_)"
)
_EVERYBODY = re.compile(r"^[mwfdxi](?:\s?[/|*,]\s?[mwfdxi]){1,3}$", re.IGNORECASE)  # "m/w/d" after a job's name
_MOST_BLANK = 3  # characters of nothing between brackets; more is an address that was blanked out


def gaps(letter: Letter, locale: str, known: Known) -> Iterator[Finding]:
    """Yield every gap once."""
    seen: set[str] = set()
    named = [
        (match[0], match.start()) for match in _GAP.finditer(letter.plain) if _is_gap(letter, match, locale, known)
    ]
    for spot, start in sorted([*named, *_samples(letter, locale, known)], key=lambda found: found[1]):
        if spot not in seen:
            seen.add(spot)
            yield Finding("bracket", spot, start, "", RULES["bracket"])


def _is_gap(letter: Letter, match: re.Match[str], locale: str, known: Known) -> bool:
    if match["blank"] is not None:
        return _inside_a_line(letter.plain, match)
    if match["round"] is not None:
        return " ".join(word.norm for word in words_of(match["round"])) in _placeholders(locale)
    kind = match.lastgroup
    if kind is None:  # no brackets around it: a row of capital X or of strokes
        return match[0] not in f"{known.company} {known.role}"
    inside = match[kind].strip()
    if not inside:
        return kind != "angle" and len(match[kind]) <= _MOST_BLANK
    if match[0] in known.role or match[0] in known.company or _EVERYBODY.match(inside):
        return False
    if kind == "angle" and not inside[0].isalpha() and inside not in {"…", "..."}:
        return False
    own = folded(inside)
    says = any(char.isalpha() for char in inside) or set(inside) <= set(".…_- ")
    return says and not any(char.isdigit() for char in inside) and own not in single_words(locale, "bracket", "allowed")


def _placeholders(locale: str) -> frozenset[str]:
    return single_words(locale, "bracket", "placeholders")


def _inside_a_line(plain: str, match: re.Match[str]) -> bool:
    """Tell a blank to fill in from a line drawn across the page."""
    begin = max(plain.rfind("\n", 0, match.start()), plain.rfind("\r", 0, match.start())) + 1
    around = plain[begin : match.start()] + plain[match.end() : match.end() + 80].partition("\n")[0]
    return bool(around.strip(" \t\r_"))


def _samples(letter: Letter, locale: str, known: Known) -> Iterator[tuple[str, int]]:
    """Yield names such as Max Mustermann, unless somebody is really called so."""
    real = {word.norm for name in (*known.people, known.my_name, known.company) for word in words_of(name)}
    for match in phrases(locale, "bracket", "samples").find(letter.words):
        words = letter.words[match.first : match.last + 1]
        if not all(word.norm in real for word in words):
            yield letter.between(words[0], words[-1]), words[0].start
