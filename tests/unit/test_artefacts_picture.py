"""The picture of all processes: what is in it, and that its description says the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from bot.artefacts import canvas, lettering
from bot.artefacts.lettering import drawable, fitted, font
from bot.artefacts.picture import WIDTH, Entry, Wait
from bot.artefacts.timeline import MOST_ROWS, axis, rows
from bot.language.catalog import SHIPPED
from conversations.process import Ended, Process, Round
from tests.unit.test_artefacts_rig import ACME, CATALOG, NEXT, NOW, local, look


@pytest.mark.parametrize("locale", SHIPPED)
def test_one_process_without_a_date_is_a_picture_too(locale: str) -> None:
    seen = look(Process("Nordwind", id="9"), locale=locale)
    stage = CATALOG.text(locale, "picture-unscheduled")
    assert seen.size[0] == WIDTH
    assert seen.stands("Nordwind").size == canvas.NAME
    assert seen.stands(stage)
    assert (seen.signs, seen.bars) == ([], [])
    assert f"Nordwind: {stage}" in seen.said


def test_interviews_waits_and_reminders_have_their_signs() -> None:
    """Held and ahead differ in shape, not in colour alone; after the follow-up the bar is thinner."""
    waits = (
        Wait("1", "follow_up", local("2026-12-08 09:00")),
        Wait("1", "final_note", local("2027-01-05 09:00")),
        Wait("2", "ahead", local("2026-12-07 18:00")),
        Wait("2", "ahead", local("2026-11-07 18:00")),  # came already
        Wait("", "follow_up", local("2026-12-20 09:00")),  # of nobody
    )
    seen = look(ACME, NEXT, waits=waits)
    assert sorted(sign for sign, *_ in seen.signs) == ["disc", "ring", "triangle", "triangle", "triangle"]
    (begins, meets, _, thick), (goes_on, ends, _, thin) = seen.bars
    assert begins < meets == goes_on < ends
    assert thin < thick
    held = next(x for sign, x, *_ in seen.signs if sign == "ring")
    marks = sorted(x for sign, x, *_ in seen.signs if sign == "triangle")
    assert (held, *marks[1:]) == (begins, meets, ends)
    assert seen.stands("24 Nov").box[0] < held < seen.stands("24 Nov").box[2]
    assert seen.stands("interview Tue 8 Dec")
    assert "Acme GmbH (Analyst): waiting for an answer, reminder 8 Dec" in seen.said
    assert "Jürgen &amp; Söhne: interview Tue 8 Dec, reminder 7 Dec" in seen.said


def test_after_the_follow_up_its_day_parts_the_bars() -> None:
    sent = replace(ACME, followed_up_on=local("2026-12-01 00:00").date())
    seen = look(sent, waits=(Wait("1", "final_note", local("2027-01-05 09:00")),))
    assert len(seen.bars) == 2
    [only] = look(ACME, waits=(Wait("1", "final_note", local("2027-01-05 09:00")),)).bars
    assert only[0] == seen.bars[0][0]


@pytest.mark.parametrize("ended", [one for one in get_args(Ended) if one])
def test_what_ended_is_grey_and_says_how(ended: Ended) -> None:
    """And shows neither what was planned nor what anybody waits for."""
    process = replace(
        ACME,
        ended=ended,
        ended_on=local("2026-11-28 00:00").date(),
        rounds=(*ACME.rounds, Round(2, local("2026-12-01 09:00")), Round(3, local("2026-12-09 09:00"))),
    )
    seen = look(process, waits=(Wait("1", "follow_up", local("2026-12-08 09:00")),))
    assert [(sign, ink) for sign, _, _, ink in seen.signs] == [("ring", canvas.GREY)]
    assert seen.bars == []
    stage = CATALOG.text("en", f"picture-{ended}")
    assert (seen.stands("Acme GmbH").ink, seen.stands(stage).ink) == (canvas.GREY, canvas.GREY)
    assert stage in seen.said


def test_live_ones_come_first_and_of_them_what_is_next() -> None:
    soon = replace(NEXT, id="3", company="Soon", rounds=(Round(1, local("2026-12-03 09:00")),))
    older = replace(ACME, id="4", company="Older", rounds=(Round(1, local("2026-10-01 09:00")),))
    over = replace(ACME, id="5", company="Over", ended="rejected", ended_on=local("2026-12-01 00:00").date())
    entries = [Entry(process, "UTC") for process in (over, older, NEXT, ACME, soon)]
    names = [row.process.company for row in rows(entries, (), NOW)]
    assert names == ["Soon", "Jürgen & Söhne", "Acme GmbH", "Older", "Over"]


def test_more_than_twelve_are_counted() -> None:
    many = [replace(ACME, id=str(number), company=f"Firm {number}") for number in range(14)]
    seen = look(*many)
    assert sum(one.text.startswith("Firm ") for one in seen.texts) == MOST_ROWS
    assert seen.stands("… and 2 more")
    assert seen.said.endswith("; … and 9 more")
    assert all(one.text != "… and 0 more" for one in look(*many[:12]).texts)


def test_what_lies_far_away_stands_at_the_edge_with_an_arrow() -> None:
    """One old interview does not press all weeks together."""
    old = replace(ACME, rounds=(Round(1, local("2025-03-03 09:00")),))
    seen = look(old, waits=(Wait("1", "careers", local("2027-04-02 09:00")),))
    assert seen.stands("‹ 3 Mar 2025")
    assert seen.stands("2 Apr 2027 ›")
    shown = axis(rows([Entry(old, "UTC")], (), NOW), NOW, 0, WIDTH)
    assert timedelta(weeks=10) < shown.last - shown.first < timedelta(weeks=24)


def test_words_that_the_font_lacks_become_a_number() -> None:
    """The description has them in full."""
    seen = look(Process("株式会社", id="1", role="エンジニア"), Process("Tencent 腾讯 🙂", id="2"))
    assert seen.stands("No. 1")
    assert any(one.text.startswith("Tencent") and "腾" not in one.text for one in seen.texts)
    assert "No. 1 株式会社 (エンジニア)" in seen.said
    assert "Tencent 腾讯 🙂" in seen.said


@pytest.mark.parametrize("name", ["Jürgen & Söhne", "Żabka", "Ромашка", "Ελπίδα", "Ærø Østfold", "Đại Việt"])
def test_names_of_many_scripts_are_drawn_whole(name: str) -> None:
    assert drawable(name) == name
    assert look(Process(name, id="1")).stands(name)


def test_arabic_is_drawn_from_the_right_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without FriBiDi its letters would stand in the wrong order: better a number than that."""
    for here, drawn in ((True, "شركة النور"), (False, "")):
        lettering._is_drawable.cache_clear()
        monkeypatch.setattr(lettering, "_writes_from_the_right", lambda here=here: here)
        assert drawable("شركة النور") == drawn
    lettering._is_drawable.cache_clear()


def test_long_names_are_cut_where_a_letter_ends() -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    [name] = [one for one in look(Process(long, id="1", role=long)).texts if one.size == canvas.NAME]
    assert name.text.endswith("…")
    assert len(name.text) > 12
    measure = font(28).getlength
    assert fitted("abc", measure("abc"), measure) == "abc"
    assert fitted("abc", -5, measure) == ""
    assert fitted("x\u0303" * 9, 70, measure).removesuffix("…").endswith("x\u0303")
