"""All of a person's processes in one picture: a row each on a common time axis, to be read on a phone held upright.

Drawing takes some 100 ms of computing: do it before a database transaction opens, or after it, never within one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from babel import Locale
from babel.dates import format_datetime

from bot.artefacts.canvas import BLUE, GREY, GRID, INK, NAME, RULE, SMALL, SOFT_INK, TITLE, Canvas, Sign
from bot.artefacts.entries import Entry, Wait
from bot.artefacts.lettering import drawable, fitted, font
from bot.artefacts.timeline import MOST_ROWS, Axis, Row, axis, placed, rows
from bot.artefacts.wording import line, plain, shortened
from bot.language.catalog import Catalog
from bot.language.speech import Speech
from bot.language.words import pattern

__all__ = ["Entry", "Wait", "picture"]

WIDTH, MARGIN, GAP = 1080, 44, 20
TOP = 200  # title, today and the axis stand above
TALL_ROW, FLAT_ROW = 164, 112  # with dates below its line, and without
_NAMED = 5  # so many rows are read out; the others are counted
_DOT, _TRIANGLE = 30, 22
_THICK, _THIN = 26, 14  # bars before and after the follow-up


def picture(
    entries: Sequence[Entry], waits: Sequence[Wait], *, now: datetime, catalog: Catalog, locale: str
) -> tuple[bytes, str]:
    """Return a PNG, 1080 pixels wide, and its description: Telegram HTML that fits under it as a caption.

    ``now`` and the waits are naive local moments. At least one entry; the first 12 rows are drawn. Not to be called
    inside a database transaction.
    """
    drawing = _drawing(entries, waits, now, catalog, locale)
    return drawing.png(), drawing.described()


def drawn(entries: Sequence[Entry], waits: Sequence[Wait], *, now: datetime, catalog: Catalog, locale: str) -> bytes:
    """Return the PNG alone; see ``picture``."""
    return _drawing(entries, waits, now, catalog, locale).png()


def described(entries: Sequence[Entry], waits: Sequence[Wait], *, now: datetime, catalog: Catalog, locale: str) -> str:
    """Return the description alone, which takes next to no time."""
    return _drawing(entries, waits, now, catalog, locale).described()


def _drawing(entries: Sequence[Entry], waits: Sequence[Wait], now: datetime, catalog: Catalog, locale: str) -> _Drawing:
    assert now.tzinfo is None, "the person's local time is meant"
    assert entries, "nothing makes no picture"
    return _Drawing(rows(entries, waits, now), now, catalog, locale)


class _Drawing:
    def __init__(self, every: Sequence[Row], now: datetime, catalog: Catalog, locale: str) -> None:
        self._rows, self._more = every[:MOST_ROWS], max(0, len(every) - MOST_ROWS)
        self._now, self._catalog, self._locale = now, catalog, locale
        self._speech = Speech(catalog, locale, year=now.year)
        self._axis: Axis = axis(self._rows, now, MARGIN + _DOT // 2, WIDTH - MARGIN - _DOT // 2)
        self._ticks = self._axis.ticks(lambda at: _width(self._short(at)), GAP)
        self._tops = [TOP]
        for row in self._rows:
            self._tops.append(self._tops[-1] + (TALL_ROW if any(row.moments) else FLAT_ROW))
        self._bottom = self._tops[-1]

    def png(self) -> bytes:
        legend = self._bottom + (60 if self._more else 0) + 56
        self._canvas = Canvas(WIDTH, legend + 36)
        self._frame()
        for top, row in zip(self._tops, self._rows, strict=False):
            self._lane(row, top)
        self._canvas.across(MARGIN, WIDTH - MARGIN, self._bottom, RULE)
        self._upright_today()
        for number, (top, row) in enumerate(zip(self._tops, self._rows, strict=False), 1):
            self._marks(row, top)
            self._heading(row, top, number)
        if self._more:
            self._canvas.text(MARGIN, self._bottom + 44, self._say("picture-more", count=str(self._more)), ink=SOFT_INK)
        self._legend(legend)
        return self._canvas.png()

    def described(self) -> str:
        """Return the picture in words, as Telegram HTML."""
        read_out = [self._read_out(row, number) for number, row in enumerate(self._rows[:_NAMED], 1)]
        if left := len(self._rows) + self._more - len(read_out):
            read_out.append(self._say("picture-more", count=str(left)))
        ends = {"from": self._short(self._axis.first), "until": self._short(self._axis.last)}
        args = ends | {"today": self._speech.day(self._now)}
        return self._catalog.text(self._locale, "picture-alt", args=args, html={"rows": "; ".join(read_out)})

    # -- the parts ---------------------------------------------------------------------------------------------

    def _frame(self) -> None:
        self._canvas.text(MARGIN, 66, self._say("picture-title"), size=TITLE, bold=True)
        for at in self._ticks:
            self._canvas.upright(self._axis.x(at), TOP, self._bottom, GRID)

    def _upright_today(self) -> None:
        x = self._axis.x(self._now)
        self._canvas.upright(x, TOP - 62, self._bottom, BLUE, width=4, dash=12)
        text = self._say("picture-today", day=self._speech.day(self._now))
        width = font(SMALL, bold=True).getlength(text)
        left = min(max(x - width / 2, MARGIN), WIDTH - MARGIN - width)
        self._canvas.text(left, TOP - 72, text, bold=True, ink=BLUE)
        for at in self._ticks:
            label = self._short(at)
            self._canvas.text(self._axis.x(at) - _width(label) / 2, TOP - 18, label, ink=SOFT_INK)

    def _lane(self, row: Row, top: int) -> None:
        self._canvas.across(MARGIN, WIDTH - MARGIN, top, RULE)
        middle = top + 86
        self._canvas.across(MARGIN, WIDTH - MARGIN, middle, RULE, width=3)
        for bar in row.bars:
            x, until = self._axis.x(bar.begins), self._axis.x(bar.ends)
            self._canvas.bar(x, until, middle, _THIN if bar.last else _THICK)

    def _marks(self, row: Row, top: int) -> None:
        middle, ink = top + 86, GREY if row.ended else INK
        for at in row.nudges:
            self._canvas.sign("triangle", self._axis.x(at), middle + 26, _TRIANGLE, BLUE)
        for one in row.held:
            self._canvas.sign("ring", self._axis.x(one.at), middle, _DOT, ink)
        for one in row.ahead:
            self._canvas.sign("disc", self._axis.x(one.at), middle, _DOT, BLUE)
        # Where not every date finds room: first what is ahead, then what is freshest, then the next reminder.
        dates = [*(one.at for one in row.ahead), *(one.at for one in reversed(row.held)), *row.nudges[:1]]
        wanted = [(self._axis.x(at), self._dated(at)) for at in dates]
        for label in placed(wanted, _width, self._axis, GAP):
            self._canvas.text(label.left, top + 148, label.text, ink=ink)

    def _heading(self, row: Row, top: int, number: int) -> None:
        ink, baseline = GREY if row.ended else INK, top + 50
        stage = self._stage(row)
        self._canvas.text(WIDTH - MARGIN - _width(stage), baseline, stage, ink=ink)
        room = WIDTH - 2 * MARGIN - _width(stage) - 2 * GAP
        name = drawable(row.process.company) or self._say("picture-nameless", number=str(number))
        role = drawable(row.process.role)
        most = room if not role else max(room * 0.62, room - _width(role) - GAP)
        name = fitted(name, most, font(NAME, bold=True).getlength)
        self._canvas.text(MARGIN, baseline, name, size=NAME, bold=True, ink=ink)
        taken = font(NAME, bold=True).getlength(name) + GAP
        self._canvas.text(MARGIN + taken, baseline, fitted(role, room - taken, _width), ink=SOFT_INK)

    def _legend(self, baseline: int) -> None:
        signs: list[tuple[Sign | None, str]] = [
            ("disc", "ahead"),
            ("ring", "past"),
            ("triangle", "nudge"),
            (None, "wait"),
        ]
        texts = [self._say(f"picture-sign-{name}") for _, name in signs]
        x, middle = float(MARGIN), baseline - 10
        gap = (WIDTH - 2 * MARGIN - sum(map(_width, texts)) - len(signs) * 48) / (len(signs) - 1)
        for (sign, name), text in zip(signs, texts, strict=True):
            if sign is None:
                self._canvas.bar(round(x), round(x) + 36, middle, _THICK)
            else:
                size = _TRIANGLE if sign == "triangle" else _DOT
                self._canvas.sign(sign, round(x) + 18, middle, size, INK if name == "past" else BLUE)
            self._canvas.text(x + 48, baseline, text, ink=SOFT_INK)
            x += 48 + _width(text) + gap

    # -- words -------------------------------------------------------------------------------------------------

    def _say(self, message: str, **values: str) -> str:
        return plain(self._catalog, self._locale, message, **values)

    def _stage(self, row: Row) -> str:
        if row.stage != "ahead":
            return self._say(f"picture-{row.stage}")
        return self._say("picture-ahead", when=self._speech.day(row.ahead[0].at))

    def _short(self, at: datetime) -> str:
        """Return a day without its weekday, as its language writes it."""
        form = re.sub(r"^E+[.,]* *", "", pattern(self._locale, "day"))
        return str(format_datetime(at, form, locale=Locale.parse(self._locale)))

    def _dated(self, at: datetime) -> str:
        """Return a day for the axis: with an arrow, and its year, where it lies beyond an end."""
        if self._axis.shows(at):
            return self._short(at)
        year = f" {at.year}" if at.year != self._now.year else ""
        return f"‹ {self._short(at)}{year}" if at < self._now else f"{self._short(at)}{year} ›"

    def _read_out(self, row: Row, number: int) -> str:
        company, role = shortened(line(row.process.company), 40), shortened(line(row.process.role), 40)
        if not drawable(row.process.company):
            company = f"{self._say('picture-nameless', number=str(number))} {company}"
        nudge = self._short(row.nudges[0]) if row.nudges else ""
        args = {
            "company": company,
            "role": role,
            "has-role": "yes" if role else "no",
            "stage": self._stage(row),
            "nudge": nudge,
            "has-nudge": "yes" if nudge else "no",
        }
        return self._catalog.text(self._locale, "picture-alt-row", args=args)


def _width(text: str) -> float:
    return font(SMALL).getlength(text)
