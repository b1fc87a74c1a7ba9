"""What the doctor finds: one line each. Nothing is looked at here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["ok", "warn", "FAIL"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: how bad it is, what it is about, what was seen and what to do about it."""

    level: Level
    about: str
    text: str

    def __str__(self) -> str:
        return f"{self.level:<4}  {self.about}: {self.text}"
