"""The picture of all processes: everything in it can be read, and nothing lies on anything else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from html import unescape
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.artefacts import canvas
from bot.artefacts.lettering import font
from bot.artefacts.picture import WIDTH, Wait
from bot.language.catalog import SHIPPED
from bot.telegram.splitting import split, units
from conversations.process import Ended, Process, Round, Stage
from tests.unit.test_artefacts_rig import ACME, CATALOG, NEXT, NOW, look


def _channel(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.03928 else float(((share + 0.055) / 1.055) ** 2.4)


def _luminance(colour: str) -> float:
    red, green, blue = (_channel(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("ink", [canvas.INK, canvas.SOFT_INK, canvas.BLUE, canvas.GREY])
def test_every_ink_can_be_read_on_the_paper(ink: str) -> None:
    """WCAG's 4.5 to 1, for all texts, the grey ones too."""
    assert (_luminance(canvas.PAPER) + 0.05) / (_luminance(ink) + 0.05) >= 4.5


def moments(now: datetime) -> Iterator[datetime]:
    yield from (now + timedelta(days=days, hours=3) for days in (-200, -40, -9, -8, -1, 0, 1, 2, 3, 15, 16, 60, 300))


MOMENTS = st.sampled_from(list(moments(NOW)))
NAMES = st.one_of(
    st.sampled_from(["A", "Acme", "شركة النور", "株式会社", "W" * 80, "Ромашка и партнёры с ограниченной", "é" * 60]),
    st.text(max_size=60),
)


@st.composite
def processes(draw: st.DrawFn) -> Process:
    number = draw(st.integers(0, 30))
    ats = sorted(draw(st.lists(MOMENTS, max_size=4)))
    return Process(
        draw(NAMES),
        id=str(number),
        role=draw(NAMES),
        rounds=tuple(Round(index, at, day_only=draw(st.booleans())) for index, at in enumerate(ats)),
        decision=draw(st.sampled_from(["", "open", "go"])),
        ended=draw(st.sampled_from(["", "", *get_args(Ended)])),
        ended_on=draw(st.sampled_from([None, NOW.date()])),
    )


WAITS = st.lists(
    st.builds(Wait, st.integers(0, 30).map(str), st.sampled_from(["follow_up", "final_note", "careers"]), MOMENTS),
    max_size=12,
)
DAYS = st.integers(0, 800).map(lambda days: NOW + timedelta(days=days))


@settings(max_examples=60, deadline=None)
@given(st.lists(processes(), min_size=1, max_size=14), WAITS, st.sampled_from(SHIPPED), DAYS)
def test_no_text_is_small_outside_or_on_another(
    some: list[Process], waits: list[Wait], locale: str, now: datetime
) -> None:
    """Whatever people do and call their companies; the caption fits under the picture, and Telegram takes both."""
    seen = look(*some, waits=tuple(waits), locale=locale, now=now)
    width, height = seen.size
    assert width == WIDTH
    assert height <= 2400
    for number, one in enumerate(seen.texts):
        left, top, right, bottom = one.box
        assert one.size >= 28
        assert left >= 0
        assert top >= 0
        assert right <= width
        assert bottom <= height
        assert not any(one.touches(other) for other in seen.texts[number + 1 :]), one
    assert all(20 <= x <= width - 20 for _, x, _, _ in seen.signs)
    assert split(seen.said, 1024) == [seen.said] or units(unescape(seen.said)) <= 1024
    assert len(seen.png) < 1_000_000


@pytest.mark.parametrize("locale", SHIPPED)
def test_the_legend_is_one_line_and_every_stage_has_room(locale: str) -> None:
    seen = look(ACME, locale=locale)
    names = ("picture-sign-ahead", "picture-sign-past", "picture-sign-nudge", "picture-sign-wait")
    signs = [seen.stands(CATALOG.text(locale, name)) for name in names]
    assert len({one.box[3] > seen.size[1] - 60 for one in signs}) == 1
    gaps = [after.box[0] - before.box[2] for before, after in pairwise(signs)]
    assert min(gaps) > 60  # a sign and some air
    for stage in get_args(Stage):
        html = {"when": "Mo., 28. Sept. 2027"} if stage == "ahead" else {}
        assert font(28).getlength(CATALOG.text(locale, f"picture-{stage}", html=html)) < 420, stage


def test_the_same_values_make_the_same_bytes() -> None:
    first, second = look(ACME, NEXT), look(ACME, NEXT)
    assert first.png == second.png
    assert first.png != look(ACME).png
    assert first.png.startswith(b"\x89PNG\r\n")
