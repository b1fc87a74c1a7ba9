"""Dates in words as strangers write them: the shares that are reached stay reached.

The promise is 90 % right and 2 % silently wrong. Of the sentences kept until the end it was met in Indonesian; in
German and English more were silently wrong (4.2 %), and in English fewer right (88.3 %). The figures below are what was
reached, not what was promised: they may only get better.
"""

from __future__ import annotations

import pytest

from tests.unit.native_dates import NATIVE, ZONES, judge, rows, scored

# Rows that are right, a question with the expected answer included, and rows silently wrong: of 120 each.
SEEN = {"de": (120, 0), "en": (119, 0), "id": (119, 0)}
KEPT = {"de": (111, 5), "en": (106, 5), "id": (113, 2)}
NUISANCE = 0.04  # the share that is asked about although its writer meant one date


@pytest.mark.parametrize("locale", ZONES)
@pytest.mark.parametrize("kept", [False, True])
def test_what_strangers_write_is_read_as_well_as_ever(locale: str, kept: bool) -> None:
    """Printed with every failure: which sentences, what was meant, what was read."""
    listed = [row for row in rows(NATIVE / f"{locale}.tsv", locale) if row.kept is kept]
    assert len(listed) == 120
    counted, failed = scored(listed, locale)
    right, silent = (KEPT if kept else SEEN)[locale]
    assert counted["right"] + counted["asked"] >= right, failed
    assert counted["silent"] <= silent, [one for one in failed if one[0] == "silent"]
    assert counted["asked"] <= NUISANCE * len(listed), [one for one in failed if one[0] == "asked"]


@pytest.mark.parametrize(
    ("found", "expected", "verdict"),
    [
        ([], "none", "right"),
        (["2026-11-24"], "2026-11-24", "right"),
        (["2026-11-24", "2026-12-01"], "ask 2026-12-01 2026-11-24", "right"),
        (["2026-11-24", "2026-12-01"], "2026-12-01", "asked"),
        (["2026-11-24", "2026-12-01"], "2026-12-02", "missed"),
        (["2026-11-24"], "ask 2026-11-24 2026-12-01", "silent"),
        (["2026-11-24"], "2026-11-24T10:00", "silent"),
        (["2026-11-24"], "none", "silent"),
        (["2026-11-24", "2026-12-01"], "none", "missed"),
        ([], "2026-11-24", "missed"),
    ],
)
def test_a_reading_is_judged_strictly(found: list[str], expected: str, verdict: str) -> None:
    """A single reading that is not exactly what was meant is silently wrong."""
    assert judge(found, expected) == verdict
