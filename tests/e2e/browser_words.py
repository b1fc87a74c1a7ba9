"""What the bot says, by name: a test asks for ``practice.rusty`` and this room knows the words in each language.

Read from the same files as the bot's own texts, so that a better wording breaks no test.
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import Any

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.language.catalog import LOCALES, Catalog

_LEAST = 12  # characters that make a piece a text's own; a text of shorter pieces is known by its longest
_CATALOG = Catalog()


def label(locale: str, message: str, choice: str) -> str:
    """Return what a button says."""
    return unescape(_CATALOG.text(locale, message, choice))


def plain(locale: str, message: str) -> str:
    """Return a text into which nothing is put."""
    return unescape(_CATALOG.text(locale, message))


def reminder(locale: str, kind: str, company: str) -> str:
    """Return what a kind of reminder is called in lists and on buttons."""
    return unescape(_CATALOG.text(locale, f"nudge-what-{kind}", args={"company": company}))


@cache
def told_apart(locale: str, message: str) -> re.Pattern[str]:
    """Return what matches a text whatever was put into it: any of its longer pieces."""
    every = set(_pieces(locale, _entries(locale)[message].value))
    pieces = {piece for piece in every if len(piece) >= _LEAST} or {max(every, key=len)}
    return re.compile("|".join(re.escape(piece) for piece in sorted(pieces)))


def says_itself(locale: str, message: str) -> bool:
    """Say whether a text has words of its own, and does not only show what is on record."""
    return any(_pieces(locale, _entries(locale)[message].value))


def first_label(locale: str, message: str) -> str:
    """Return what the first of a text's buttons says."""
    return label(locale, message, _entries(locale)[message].attributes[0].id.name)


@cache
def _entries(locale: str) -> dict[str, Any]:
    entries: dict[str, Any] = {}
    for path in sorted((LOCALES / locale).glob("*.ftl")):
        for entry in FluentResource(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                entries[entry.id.name] = entry
            elif isinstance(entry, ast.Term):
                entries[f"-{entry.id.name}"] = entry
    return entries


def _pieces(locale: str, node: Any) -> list[str]:
    match node:
        case ast.TextElement():
            plain = unescape(re.sub(r"<[^>]+>", "\n", node.value))
            return [line.strip() for line in plain.splitlines()]
        case ast.Pattern():
            return [piece for element in node.elements for piece in _pieces(locale, element)]
        case ast.Placeable():
            return _pieces(locale, node.expression)
        case ast.SelectExpression():
            return [piece for variant in node.variants for piece in _pieces(locale, variant.value)]
        case ast.TermReference():
            return _pieces(locale, _entries(locale)[f"-{node.id.name}"].value)
        case ast.MessageReference():
            return _pieces(locale, _entries(locale)[node.id.name].value)
        case _:
            return []
