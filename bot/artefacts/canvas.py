"""A sheet of pixels with the few things that the picture is made of: texts, lines, bars and signs."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import Literal

from PIL import Image, ImageDraw

from bot.artefacts.lettering import font

Sign = Literal["disc", "ring", "triangle"]

PAPER, INK, SOFT_INK = "#fffdf8", "#1b2230", "#5a6273"
BLUE, GREY = "#1d54b4", "#687081"
GRID, RULE = "#ece6da", "#cfc8ba"
BAR, BAR_EDGE = "#cfe0f8", "#6f97d2"
SMALL, NAME, TITLE = 28, 36, 44  # pixels; nothing is smaller
_SHARPER = 4  # signs are drawn so much larger first, because Pillow draws no soft edges


class Canvas:
    """One image to draw on; y goes down, and texts stand on their baseline."""

    def __init__(self, width: int, height: int) -> None:
        self._image = Image.new("RGB", (width, height), PAPER)
        self._draw = ImageDraw.Draw(self._image)

    def text(
        self, x: float, baseline: int, text: str, *, size: int = SMALL, bold: bool = False, ink: str = INK
    ) -> None:
        """Write from ``x`` on, with paper behind the letters, so that no line runs through them."""
        if not text:
            return
        face = font(size, bold=bold)
        left, top, right, bottom = self._draw.textbbox((x, baseline), text, face, anchor="ls")
        self._draw.rectangle((left - 5, top, right + 5, bottom), PAPER)
        self._draw.text((x, baseline), text, ink, face, anchor="ls")

    def upright(self, x: int, top: int, bottom: int, ink: str, *, width: int = 2, dash: int = 0) -> None:
        """Draw a line down, of dashes where ``dash`` gives their length."""
        for begins in range(top, bottom, 2 * dash or max(1, bottom - top)):
            ends = min(bottom, begins + dash) if dash else bottom
            self._draw.rectangle((x - width // 2, begins, x - width // 2 + width - 1, ends), ink)

    def across(self, left: int, right: int, y: int, ink: str, *, width: int = 2) -> None:
        """Draw a line to the right."""
        self._draw.rectangle((left, y - width // 2, right, y - width // 2 + width - 1), ink)

    def bar(self, left: int, right: int, middle: int, height: int) -> None:
        """Draw a soft bar."""
        box = (left, middle - height // 2, max(right, left + height), middle + height // 2)
        self._draw.rounded_rectangle(box, height // 2, BAR, BAR_EDGE, 2)

    def sign(self, sign: Sign, x: int, middle: int, size: int, ink: str) -> None:
        """Draw a sign of so many pixels around a point; round ones keep a little paper between each other."""
        if sign != "triangle":
            around = size + 6
            self._image.paste(PAPER, (x - around // 2, middle - around // 2), _stencil("disc", around))
        self._image.paste(ink, (x - size // 2, middle - size // 2), _stencil(sign, size))

    def png(self) -> bytes:
        """Return the image as PNG, the same bytes for the same strokes."""
        out = BytesIO()
        self._image.save(out, "PNG", compress_level=6)
        return out.getvalue()


@lru_cache(maxsize=32)
def _stencil(sign: Sign, size: int) -> Image.Image:
    large = size * _SHARPER
    stencil = Image.new("L", (large, large), 0)
    draw = ImageDraw.Draw(stencil)
    match sign:
        case "disc":
            draw.ellipse((0, 0, large - 1, large - 1), 255)
        case "ring":
            draw.ellipse((0, 0, large - 1, large - 1), 255)
            inner = large // 4
            draw.ellipse((inner, inner, large - 1 - inner, large - 1 - inner), 0)
        case "triangle":
            draw.polygon(((large // 2, 0), (large - 1, large - 1), (0, large - 1)), 255)
    return stencil.resize((size, size), Image.Resampling.LANCZOS)
