"""Each language's word lists for drafts (locales/<lang>/drafts.toml), loaded when first needed."""

from __future__ import annotations

import tomllib
from functools import cache

from bot.language.catalog import LOCALES, SHIPPED
from bot.language.drafts.phrases import Phrases, folded


@cache
def table(locale: str) -> dict[str, dict[str, object]]:
    """Return a language's tables as written."""
    with (LOCALES / locale / "drafts.toml").open("rb") as file:
        return tomllib.load(file)


def listed(locale: str, section: str, name: str) -> tuple[str, ...]:
    """Return a list as written; a list that a language does not need may be missing."""
    found = table(locale).get(section, {}).get(name, [])
    assert isinstance(found, list), f"{locale}: {section}.{name} is a list"
    return tuple(map(str, found))


@cache
def phrases(locale: str, section: str, name: str) -> Phrases:
    """Return a list as phrases."""
    return Phrases(listed(locale, section, name))


@cache
def phrases_of_all(section: str, name: str) -> Phrases:
    """Return the same list of every language together."""
    return Phrases(phrase for locale in SHIPPED for phrase in listed(locale, section, name))


@cache
def single_words(locale: str, section: str, name: str) -> frozenset[str]:
    """Return a list of single words as they are compared."""
    return frozenset(map(folded, listed(locale, section, name)))


def line(locale: str, section: str) -> str:
    """Return the better line that a section offers, or "" for none."""
    return str(table(locale).get(section, {}).get("better", ""))


@cache
def groups(locale: str, section: str, name: str) -> dict[str, Phrases]:
    """Return a table of lists of phrases, by its keys."""
    found = table(locale).get(section, {}).get(name, {})
    assert isinstance(found, dict), f"{locale}: {section}.{name} is a table"
    return {key: Phrases(map(str, words)) for key, words in found.items()}


@cache
def instead(locale: str, section: str) -> dict[str, str]:
    """Return a table of words and what stands better in their place."""
    found = table(locale).get(section, {}).get("instead", {})
    assert isinstance(found, dict), f"{locale}: {section}.instead is a table"
    return {folded(word): str(better) for word, better in found.items()}
