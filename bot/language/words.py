"""Each language's tables of words (locales/<lang>/words.toml), and how words are compared."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from bot.language.catalog import LOCALES

_NOT_WORD = re.compile(r"[^\w]+")
_WITHOUT_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})  # casefold makes ß into ss


def normal(text: str) -> str:
    """Return words in lower case, umlauts spelled out, with single spaces and no punctuation.

    What has no words at all, such as an emoji, stands for itself.
    """
    folded = text.casefold().translate(_WITHOUT_UMLAUTS).replace("’", "'").replace("'", "")
    return " ".join(_NOT_WORD.sub(" ", folded).split()) or folded.strip()


@cache
def table(locale: str) -> dict[str, dict[str, object]]:
    """Return a language's tables."""
    with (LOCALES / locale / "words.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def words(locale: str, section: str) -> frozenset[str]:
    """Return the normalised words of a section such as "yes"."""
    listed = table(locale).get(section, {}).get("words", [])
    assert isinstance(listed, list)
    return frozenset(normal(str(word)) for word in listed)


def in_full(locale: str, name: str) -> str:
    """Return a name with its title as a formal letter writes it ("Pak Andi": "Bapak Andi")."""
    first, _, rest = name.partition(" ")
    written = table(locale).get("formal_titles", {}).get(normal(first))
    return f"{written} {rest}" if written and rest else name


def pattern(locale: str, name: str) -> str:
    """Return one of the Babel patterns for dates."""
    return str(table(locale)["formats"][name])
