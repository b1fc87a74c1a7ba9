"""The catalog of texts: Fluent messages by language, loaded when a language is first spoken.

A missing text is our own mistake: `make check` refuses it, and asking for one at run time raises MissingTextError.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.language import about
from conversations.languages import LANGUAGES

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

LOCALES = about.LOCALES
SHIPPED = LANGUAGES  # finished languages; a folder alone ships nothing
DEFAULT = "en"
_LONGEST_PART = 2000  # characters; fluent.runtime refuses to put in what is much longer, such as a list of many


@cache
def _parsed(text: str) -> Any:
    """Parse a file of texts, once a process: that takes 70 ms a language, and tests build hundreds of catalogs."""
    from fluent.runtime import FluentResource  # here, for those who need a language's name and none of its texts

    return FluentResource(text)


class MissingTextError(LookupError):
    """A text that no check should have let through."""


class Catalog:
    """All texts of all shipped languages. Values are Telegram HTML; arguments are escaped here, once."""

    def __init__(self, folder: Path = LOCALES) -> None:
        self._folder = folder
        self._bundles: dict[str, FluentBundle] = {}
        self._plain: dict[tuple[str, str, str | None], str] = {}  # texts without arguments, formatted once

    def nearest(self, language_code: str) -> str:
        """Return the shipped language nearest to Telegram's code ("de-AT" is de), or the default."""
        base = language_code.lower().replace("_", "-").partition("-")[0]
        return {"in": "id"}.get(base, base) if base in {*SHIPPED, "in"} else DEFAULT

    def has(self, locale: str, message: str, attribute: str | None = None) -> bool:
        """Say whether a text exists; of a language that can be chosen its name does, and what people call it."""
        bundle = self._bundle(locale)
        if not bundle.has_message(message):
            return False
        if attribute is not None and about.named(attribute) is not None:
            return True
        entry = bundle.get_message(message)
        return entry.value is not None if attribute is None else attribute in entry.attributes

    def text(
        self,
        locale: str,
        message: str,
        attribute: str | None = None,
        args: Mapping[str, str] | None = None,
        *,
        html: Mapping[str, str] | None = None,
    ) -> str:
        """Return a text; ``args`` are escaped, ``html`` are our own parts and stay as they are."""
        key = (locale, message, attribute)
        ready = self._plain.get(key)
        if ready is not None:
            return ready
        bundle = self._bundle(locale)
        if not self.has(locale, message, attribute):
            raise MissingTextError(f"{locale}: {message}{'.' + attribute if attribute else ''}")
        language = about.named(attribute) if attribute else None
        if language is not None:
            return escape(language, quote=False)
        entry = bundle.get_message(message)
        pattern = entry.value if attribute is None else entry.attributes[attribute]
        assert pattern is not None
        values = {name: escape(value, quote=False) for name, value in (args or {}).items()}
        values |= html or {}
        long = {name: value for name, value in values.items() if len(value) > _LONGEST_PART}
        text, errors = bundle.format_pattern(pattern, values | {name: f"\x02{name}\x03" for name in long})
        if errors:
            raise MissingTextError(f"{locale}: {message}: {errors[0]}")
        for name, value in long.items():
            text = str(text).replace(f"\x02{name}\x03", value)
        # A text that comes out the same whatever it is given is a plain one.
        if isinstance(pattern, str) or not (args or html):
            self._plain[key] = str(text)
        return str(text)

    def _bundle(self, locale: str) -> FluentBundle:
        bundle = self._bundles.get(locale)
        if bundle is None:
            from fluent.runtime import FluentBundle

            assert locale in SHIPPED, f"{locale} is not shipped"
            bundle = FluentBundle([locale], use_isolating=False)
            for path in sorted((self._folder / locale).glob("*.ftl")):
                bundle.add_resource(_parsed(path.read_text(encoding="utf-8")))
            self._bundles[locale] = bundle
        return bundle

    def warm_up(self) -> None:
        """Load every language now, so that nobody's first message waits for it."""
        for locale in SHIPPED:
            self._bundle(locale)
