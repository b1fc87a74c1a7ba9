"""What is particular to a language besides its texts and words: the [language] section of its words.toml.

Every language stands in ``LANGUAGES`` and has a folder of its own; nothing else names one (docs/adding-a-language.md).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

from conversations.languages import LANGUAGES

LOCALES = Path(__file__).parents[2] / "locales"
_WORDS = "-words"  # ends the attribute that lists what people type instead of a button's label


class UnfitLanguageError(ValueError):
    """A [language] section that is missing, or is not as it must be; says so in one sentence."""


@dataclass(frozen=True, slots=True)
class About:
    """A language. ``name`` is its own name for itself, ``also`` are the names that people type, in any language.

    ``zone``: the usual IANA zone, until somebody says where they live; ``offsets``: zones that are meant by a fixed
    offset from UTC in hours; ``near``: how many times likelier a place in a country (ISO 3166) is meant than another.
    ``detect``: may be switched to and from by what somebody writes; ``spoken_like``: languages in which its speakers
    seem to write, so that those are no sign of another. ``capital_nouns``: a button's words keep their capital inside a
    sentence. ``titles_formal``: who is called by title is never on first-name terms. ``ands``: what joins two things;
    ``until``: what stands between the ends of a stretch; ``in_names``: small words inside names ("Head of Marketing").
    """

    name: str
    also: tuple[str, ...]
    zone: str
    detect: bool
    ands: tuple[str, ...]
    until: tuple[str, ...]
    spoken_like: tuple[str, ...] = ()
    in_names: tuple[str, ...] = ()
    capital_nouns: bool = False
    titles_formal: bool = False
    near: Mapping[str, int] = field(default_factory=dict)
    offsets: Mapping[str, str] = field(default_factory=dict)


def read(locale: str, folder: Path) -> About:
    """Return what a language's folder says about it. Raises UnfitLanguageError."""
    where = f"{locale}/words.toml"
    try:
        section = tomllib.loads((folder / locale / "words.toml").read_text(encoding="utf-8")).get("language")
    except (OSError, ValueError) as error:
        msg = f"{where}: cannot be read: {error}"
        raise UnfitLanguageError(msg) from error
    if section is None:
        msg = f"{where}: has no [language]"
        raise UnfitLanguageError(msg)
    required = {"name": str, "also": list, "zone": str, "detect": bool, "ands": list, "until": list}
    optional = {"spoken_like": list, "in_names": list, "capital_nouns": bool, "titles_formal": bool}
    optional |= {"near": dict, "offsets": dict}
    for key, kind in (required | optional).items():
        if key in required and key not in section:
            msg = f"{where}: [language] has no {key}"
            raise UnfitLanguageError(msg)
        if key in section and not isinstance(section[key], kind):
            msg = f"{where}: [language] {key} is no {kind.__name__}"
            raise UnfitLanguageError(msg)
    if unknown := section.keys() - {one.name for one in fields(About)}:
        msg = f"{where}: [language] {', '.join(sorted(unknown))} means nothing"
        raise UnfitLanguageError(msg)
    given: dict[str, Any] = {one: tuple(value) if isinstance(value, list) else value for one, value in section.items()}
    return About(**given)


@cache
def about(locale: str) -> About:
    """Return a shipped language. Raises UnfitLanguageError."""
    return read(locale, LOCALES)


def detected() -> tuple[str, ...]:
    """Return the languages that may be switched to, and from, by what somebody writes."""
    return tuple(one for one in LANGUAGES if about(one).detect)


def named(attribute: str) -> str | None:
    """Return what stands for a language wherever one is chosen: ``<code>`` its label, ``<code>-words`` what is typed.

    None for what is no language.
    """
    code = attribute.removesuffix(_WORDS)
    if code not in LANGUAGES:
        return None
    return about(code).name if attribute == code else ", ".join((code, *about(code).also))


def every(name: str) -> tuple[str, ...]:
    """Return the ``ands`` or ``until`` of all languages together: people mix them."""
    return tuple(dict.fromkeys(word for one in LANGUAGES for word in getattr(about(one), name)))
