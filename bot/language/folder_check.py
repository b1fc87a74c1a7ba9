"""Every language's folder against what a language needs besides its texts: its files, its tables, its [language].

What is wrong is one sentence each, for whoever adds a language (docs/adding-a-language.md).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError

from bot.language.about import LOCALES, About, UnfitLanguageError, read
from conversations.languages import LANGUAGES

_PATTERN = "en"  # the language whose files every other has, too
_OPTIONAL = frozenset(
    {"replies.tsv", "replies.weights"}
)  # what is learnt beside the tables, where there is enough of it
# Sections of words.toml without which something cannot be read at all; the others only make less understood.
_TABLES = (
    *("numbers", "weekdays", "weekday_shy", "months", "days", "parts", "units", "one", "words", "swallow", "vague"),
    *("now", "not_a_typo", "zones", "clock", "yes", "no", "skip", "unsure", "back", "cancel", "later", "formats"),
    *("titles", "function", "padding"),
)
_FORMATS = ("day", "long_day", "long_day_year", "time", "day_time")


def folder_faults(locale: str, folder: Path = LOCALES) -> Iterator[str]:
    """Yield what is wrong with one language's folder, each as one sentence."""
    if not (folder / locale).is_dir():
        yield f"{locale}: is in LANGUAGES and has no folder locales/{locale}"
        return
    try:
        Locale.parse(locale)
    except (ValueError, UnknownLocaleError):
        yield f"{locale}: no language that Babel knows has this code"
    files_of = {path.name for path in (folder / _PATTERN).iterdir() if not path.name.startswith(".")} - _OPTIONAL
    missing = sorted(name for name in files_of if not (folder / locale / name).is_file())
    yield from (f"{locale}: missing file {name}" for name in missing)
    for name in sorted(files_of - {*missing}):
        if name.endswith(".toml"):
            try:
                tomllib.loads((folder / locale / name).read_text(encoding="utf-8"))
            except ValueError as error:
                yield f"{locale}/{name}: does not parse: {error}"
                missing.append(name)
    if "words.toml" not in missing:
        yield from _tables(locale, folder)
        try:
            yield from _about(locale, read(locale, folder), folder)
        except UnfitLanguageError as error:
            yield str(error)


def _tables(locale: str, folder: Path) -> Iterator[str]:
    sections = tomllib.loads((folder / locale / "words.toml").read_text(encoding="utf-8"))
    yield from (f"{locale}/words.toml: missing [{name}]" for name in _TABLES if name not in sections)
    for name in _FORMATS:
        if "formats" in sections and name not in sections["formats"]:
            yield f"{locale}/words.toml: [formats] has no {name}"


def _about(locale: str, own: About, folder: Path) -> Iterator[str]:
    where = f"{locale}/words.toml: [language]"
    for zone in (own.zone, *own.offsets.values()):
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            yield f"{where} names the zone {zone}, which this machine does not know"
    for other in own.spoken_like:
        if other not in LANGUAGES:
            yield f"{where} is spoken like {other}, which is in no LANGUAGES"
    if own.detect and not files("langdetect.profiles").joinpath(locale).is_file():
        yield f"{where} detect is true, and langdetect has no {locale}"
    for other in LANGUAGES:
        if other != locale and (folder / other / "words.toml").is_file():
            theirs = read(other, folder)
            names = {name.casefold() for name in (own.name, locale, *own.also)}
            for name in sorted(names & {name.casefold() for name in (theirs.name, other, *theirs.also)}):
                yield f"{where} is called {name!r}, and so is {other}"
