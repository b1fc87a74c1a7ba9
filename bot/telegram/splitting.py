"""Cuts a long HTML text into parts that Telegram accepts: at paragraphs, sentences, words, and only then anywhere.

Lengths are Telegram's: UTF-16 units of what is seen, so tags count nothing and ``&amp;`` counts one. A cut never falls
into a tag, an HTML entity or one visible character; tags open at a cut are closed before it and opened again behind it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

MAX_TEXT = 4096
MAX_CAPTION = 1024
_piece = re.compile(
    r"(?P<tag></?[A-Za-z][^<>]*>)|(?P<entity>&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|\w{1,10});)|.", re.DOTALL
)
_name = re.compile(r"</?([A-Za-z][\w-]*)")
_WHOLE = frozenset({"tg-emoji", "tg-time"})  # what these hold is one thing
_JOINER = "\u200d"
# A cut that leaves a part emptier than this is worse than one at the next kind of place.
_LEAST_FULL = 0.25


def units(text: str) -> int:
    """Count UTF-16 units."""
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


def split(source: str, limit: int = MAX_TEXT) -> list[str]:
    """Return the parts of an HTML text, each with 1 to ``limit`` visible units; one part when it fits."""
    if units(source) <= limit:
        return [source]
    parts = []
    pieces = list(_pieces(source))
    opened: list[str] = []
    while pieces:
        end = _end(pieces, limit, opened)
        part = _Part(opened, pieces[:end])
        if part.is_visible:
            parts.append(part.html)
        pieces, opened = pieces[end:], part.still_open
        while pieces and pieces[0].source in "\n " and not _in_pre(opened):
            del pieces[0]
    return parts or [source]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A tag, an HTML entity or a character, and how many units of it are seen."""

    source: str
    width: int
    is_tag: bool = False


@dataclass
class _Part:
    opened: list[str]
    pieces: list[_Piece]
    still_open: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.still_open = list(self.opened)
        for piece in self.pieces:
            if piece.is_tag:
                _follow(self.still_open, piece.source)

    @property
    def is_visible(self) -> bool:
        return any(not piece.is_tag and html.unescape(piece.source).strip() for piece in self.pieces)

    @property
    def html(self) -> str:
        text = "".join(piece.source for piece in self.pieces)
        if not self.still_open:
            text = text.rstrip()
        closing = "".join(f"</{_tag_name(tag)}>" for tag in reversed(self.still_open))
        return "".join(self.opened) + text + closing


def _pieces(source: str) -> Iterator[_Piece]:
    for found in _piece.finditer(source):
        text = found.group()
        match found.lastgroup:
            case "tag":
                yield _Piece(text, 0, is_tag=True)
            case "entity":
                yield _Piece(text, units(html.unescape(text)))
            case _:
                yield _Piece(text, units(text))


def _end(pieces: list[_Piece], limit: int, opened: list[str]) -> int:
    """Return how many pieces the next part takes, at least one."""
    width = 0
    tags = list(opened)
    best: dict[str, int] = {}  # kind of place -> number of pieces before it
    widths: dict[str, int] = {}
    for at, piece in enumerate(pieces):
        if width + piece.width > limit:
            break
        width += piece.width
        if piece.is_tag:
            _follow(tags, piece.source)
        elif not any(_tag_name(tag) in _WHOLE for tag in tags) and (kind := _place(pieces, at)):
            best[kind], widths[kind] = at + 1, width
    else:
        return len(pieces)
    for kind in ("paragraph", "line", "sentence", "word", "character"):
        if kind in best and widths[kind] >= limit * _LEAST_FULL:
            return _with_closing_tags(pieces, best[kind])
    return _with_closing_tags(pieces, max(best.values(), default=max(at, 1)))


def _place(pieces: list[_Piece], at: int) -> str:
    """Say what kind of place is behind a piece, "" for the middle of something seen as one."""
    here = pieces[at].source
    after = pieces[at + 1].source if at + 1 < len(pieces) else ""
    before = pieces[at - 1].source if at else ""
    if here == "\n" and after != "\n":
        return "paragraph" if before == "\n" else "line"
    if here.isspace():
        return "sentence" if before and before in ".!?…:;。！？" else "word"
    if here == _JOINER or after[:1] == _JOINER or (len(after) == 1 and _joins(after)):
        return ""
    return "character"


def _joins(character: str) -> bool:
    """Say whether a character is seen as part of the one before: accents, variation selectors, skin tones."""
    return unicodedata.combining(character) > 0 or "\ufe00" <= character <= "\ufe0f" or "🏻" <= character <= "🏿"


def _with_closing_tags(pieces: list[_Piece], end: int) -> int:
    """Take closing tags along, which otherwise were opened again for nothing."""
    while end < len(pieces) and pieces[end].is_tag and pieces[end].source.startswith("</"):
        end += 1
    return end


def _follow(tags: list[str], tag: str) -> None:
    if not tag.startswith("</"):
        tags.append(tag)
    elif tags and _tag_name(tags[-1]) == _tag_name(tag):
        tags.pop()


def _tag_name(tag: str) -> str:
    found = _name.match(tag)
    return found.group(1).lower() if found else ""


def _in_pre(tags: list[str]) -> bool:
    return any(_tag_name(tag) == "pre" for tag in tags)
