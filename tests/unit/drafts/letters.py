"""The letters of the tables beside this file, good and faulty, each with its language and what is wrong with it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

from bot.language.catalog import SHIPPED
from bot.language.drafts import Known

FOLDER = Path(__file__).parent


class Draft(NamedTuple):
    language: str
    text: str
    known: Known
    finds: tuple[str, ...]


def _drafts(quality: str) -> list[Draft]:
    found = []
    for language in SHIPPED:
        for path in sorted(FOLDER.glob(f"{quality}_*_{language}.toml")):
            for letter in tomllib.loads(path.read_text(encoding="utf-8"))["letter"]:
                text, finds = letter.pop("text").strip(), tuple(letter.pop("finds", ()))
                known = Known(**{**letter, "people": tuple(letter.get("people", ()))})
                found.append(Draft(language, text, known, finds))
    return found


GOOD, FAULTY = _drafts("good"), _drafts("faulty")
