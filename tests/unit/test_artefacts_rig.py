"""What the tests of the picture share: two processes, and a way to see what was drawn where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any
from unittest import mock

from PIL import Image

from bot.artefacts import canvas
from bot.artefacts.canvas import Canvas
from bot.artefacts.lettering import font
from bot.artefacts.picture import Entry, Wait, picture
from bot.language.catalog import Catalog
from conversations.process import Process, Round

CATALOG = Catalog()


def local(text: str) -> datetime:
    """Return a wall time."""
    return datetime.fromisoformat(text)


NOW = local("2026-12-02 10:30")
ACME = Process("Acme GmbH", id="1", role="Analyst", rounds=(Round(1, local("2026-11-24 14:00")),))
NEXT = Process("Jürgen & Söhne", id="2", rounds=(Round(1, local("2026-12-08 15:00")),))


@dataclass(frozen=True, slots=True)
class Written:
    """A text in the picture, and where."""

    text: str
    box: tuple[float, float, float, float]
    size: int
    ink: str

    def touches(self, other: Written) -> bool:
        left, top, right, bottom = self.box
        return left < other.box[2] and other.box[0] < right and top < other.box[3] and other.box[1] < bottom


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture, its description, its texts, and its signs: (sign, x, middle, ink)."""

    png: bytes
    said: str
    texts: list[Written]
    signs: list[tuple[str, int, int, str]]
    bars: list[tuple[int, int, int, int]]

    @property
    def size(self) -> tuple[int, int]:
        return Image.open(BytesIO(self.png)).size

    def stands(self, text: str) -> Written:
        [found] = [one for one in self.texts if one.text == text]
        return found


def look(*processes: Process, waits: tuple[Wait, ...] = (), locale: str = "en", now: datetime = NOW) -> Seen:
    """Draw, and remember what was drawn where."""
    texts: list[Written] = []
    signs: list[tuple[str, int, int, str]] = []
    bars: list[tuple[int, int, int, int]] = []
    text, sign, bar = Canvas.text, Canvas.sign, Canvas.bar

    def spy_text(self: Canvas, x: float, baseline: int, words: str, **how: Any) -> None:
        face = font(how.get("size", canvas.SMALL), bold=how.get("bold", False))
        if words:
            box = face.getbbox(words, anchor="ls")
            place = (x + box[0], baseline + box[1], x + box[2], baseline + box[3])
            texts.append(Written(words, place, how.get("size", canvas.SMALL), how.get("ink", canvas.INK)))
        text(self, x, baseline, words, **how)

    def spy_sign(self: Canvas, *what: Any) -> None:
        signs.append((what[0], what[1], what[2], what[4]))
        sign(self, *what)

    def spy_bar(self: Canvas, *what: Any) -> None:
        bars.append(what)
        bar(self, *what)

    entries = [Entry(process, "Europe/Berlin") for process in processes]
    with (
        mock.patch.object(Canvas, "text", spy_text),
        mock.patch.object(Canvas, "sign", spy_sign),
        mock.patch.object(Canvas, "bar", spy_bar),
    ):
        png, said = picture(entries, waits, now=now, catalog=CATALOG, locale=locale)
    legend = max(one[2] for one in signs)
    return Seen(png, said, texts, [one for one in signs if one[2] < legend - 5], bars[:-1])
