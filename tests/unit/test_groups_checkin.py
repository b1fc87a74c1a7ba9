"""A check-in: what was answered, what the group sees of it, and whom the digest names."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.groups.checkin import (
    CHEER_LIMIT,
    STAGES,
    Board,
    Digest,
    Line,
    Report,
    answered,
    board,
    digest,
    from_json,
    is_late,
    to_json,
)

NOON = datetime(2026, 12, 7, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
NAMES = {1: "Zoe", 2: "adi", 3: "Berta", 4: "adi", 5: "Mia"}
LOOKING = Report("looking", NOON, NOON)


def shown_name(person: int) -> str:
    return NAMES[person]


# --- answering, and answering again


def test_nothing_is_shown_or_told_unless_they_said_so() -> None:
    assert board({1: LOOKING}, shown_name) == Board(1, ())
    told = replace(LOOKING, practice=True, cheer="first offer", at=NOON + HOUR)
    assert digest({1: told}, NOON, shown_name) is None


def test_an_edit_keeps_the_moment_of_the_first_answer() -> None:
    later = Report("offer", NOON + 3 * HOUR, NOON + 3 * HOUR, cheer="an offer!", shares=True)
    edited = answered(LOOKING, later)
    assert edited == replace(later, given_at=NOON)
    assert not is_late(edited, NOON + HOUR)
    assert answered(None, later) == later


def test_a_tap_keeps_what_was_written_but_for_another_stages_date() -> None:
    full = Report("interview", NOON, NOON, NOON + 9 * HOUR, cheer="second round", shares=True, in_digest=True)
    tap = Report("interview", NOON + HOUR, NOON + HOUR, quick=True)
    assert answered(full, tap) == replace(full, changed_at=NOON + HOUR)
    waiting = answered(full, replace(tap, stage="waiting"))
    assert waiting == replace(full, stage="waiting", changed_at=NOON + HOUR, at=None)


def test_a_full_answer_takes_consent_back() -> None:
    shared = replace(LOOKING, shares=True, in_digest=True, cheer="x")
    again = answered(shared, Report("looking", NOON + HOUR, NOON + HOUR, cheer="x"))
    assert board({1: again}, shown_name).lines == ()
    assert digest({1: again}, NOON, shown_name) is None


def test_an_answer_overtaken_by_a_newer_one_changes_nothing() -> None:
    newer = Report("offer", NOON + HOUR, NOON + HOUR, shares=True)
    assert answered(newer, LOOKING) == replace(newer, given_at=NOON)


def test_late_ones_count_and_look_like_all_others() -> None:
    closes_at = NOON + HOUR
    late = Report("applied", closes_at, closes_at, shares=True)
    assert is_late(late, closes_at)
    assert not is_late(LOOKING, closes_at)
    early = replace(late, given_at=NOON, changed_at=NOON)
    assert board({1: LOOKING, 2: late}, shown_name) == board({1: LOOKING, 2: early}, shown_name)
    assert board({1: LOOKING, 2: late}, shown_name) == Board(2, (Line(2, "applied"),))


# --- the digest


def test_the_digest_tells_by_time_and_by_name() -> None:
    full = replace(LOOKING, in_digest=True, practice=True, cheer="yes")
    reports = {
        5: replace(full, at=NOON + HOUR),
        3: replace(full, at=NOON - 10 * HOUR, day_only=True, practice=False),
        1: replace(full, at=NOON + HOUR, cheer=" "),
        2: replace(full, at=NOON - HOUR),
    }
    assert digest(reports, NOON, shown_name) == Digest(
        coming_up=((3, NOON - 10 * HOUR, True), (5, NOON + HOUR, False), (1, NOON + HOUR, False)),
        practice=(2, 5, 1),
        cheer=((2, "yes"), (3, "yes"), (5, "yes")),
        count=4,
    )


def test_no_digest_without_anything_to_tell() -> None:
    assert digest({}, NOON, shown_name) is None
    assert digest({1: replace(LOOKING, in_digest=True)}, NOON, shown_name) is None
    over = replace(LOOKING, in_digest=True, at=NOON, day_only=False)
    assert digest({1: over}, NOON, shown_name) is None


# --- whatever they answer

MOMENTS = st.integers(-72, 72).map(lambda hours: NOON + hours * HOUR)


@st.composite
def reports_given(draw: st.DrawFn) -> Report:
    given_at = draw(MOMENTS)
    at = draw(st.none() | MOMENTS)
    return Report(
        stage=draw(st.sampled_from(STAGES)),
        given_at=given_at,
        changed_at=given_at + draw(st.integers(0, 48)) * HOUR,
        at=at,
        day_only=at is not None and draw(st.booleans()),
        practice=draw(st.booleans()),
        cheer=draw(st.text(max_size=CHEER_LIMIT)),
        quick=draw(st.booleans()),
        shares=draw(st.booleans()),
        in_digest=draw(st.booleans()),
    )


ROUNDS = st.dictionaries(st.sampled_from(sorted(NAMES)), reports_given())


@settings(max_examples=300, deadline=None)
@given(ROUNDS, ROUNDS, MOMENTS)
def test_only_who_agreed_leaves_a_trace(reports: dict[int, Report], others: dict[int, Report], now: datetime) -> None:
    """The digest is the same whatever those outside it answered, or whether they did; the board but for its count."""
    told = {person: report for person, report in reports.items() if report.in_digest}
    silent = {person: replace(report, in_digest=False, shares=False) for person, report in others.items()}
    assert digest({**silent, **told}, now, shown_name) == digest(told, now, shown_name)
    assert digest(reports, now, shown_name) == digest(told, now, shown_name)
    made = digest(reports, now, shown_name)
    if made is not None:
        named = {entry[0] for entry in made.coming_up} | set(made.practice) | {entry[0] for entry in made.cheer}
        assert named
        assert named <= set(told)
        assert made.count == len(told)
        assert all(reports[person].cheer == text for person, text in made.cheer)
        assert all(reports[person].practice for person in made.practice)
        assert all((reports[who].at, reports[who].day_only) == (at, day) for who, at, day in made.coming_up)
    sharing = {person: report for person, report in reports.items() if report.shares}
    seen = board({**silent, **sharing}, shown_name)
    assert seen.lines == board(sharing, shown_name).lines == board(reports, shown_name).lines
    assert {line.person for line in seen.lines} == set(sharing)
    assert seen.count == len({**silent, **sharing})


@settings(max_examples=200, deadline=None)
@given(ROUNDS, MOMENTS, st.data())
def test_the_order_tells_nothing(reports: dict[int, Report], now: datetime, data: st.DataObject) -> None:
    """Not who was quicker, not who stands where: the board goes by name, in whatever order and stage they answered."""
    shuffled = dict(data.draw(st.permutations(list(reports.items()))))
    assert board(shuffled, shown_name) == board(reports, shown_name)
    assert digest(shuffled, now, shown_name) == digest(reports, now, shown_name)
    names = [NAMES[line.person].casefold() for line in board(reports, shown_name).lines]
    assert names == sorted(names)
    stages = {person: data.draw(st.sampled_from(STAGES)) for person in reports}
    other = {person: replace(report, stage=stages[person]) for person, report in reports.items()}
    before, after = board(reports, shown_name).lines, board(other, shown_name).lines
    assert [line.person for line in before] == [line.person for line in after]


@settings(max_examples=200, deadline=None)
@given(st.lists(reports_given(), min_size=1, max_size=8), MOMENTS)
def test_however_often_they_edit(given_reports: list[Report], closes_at: datetime) -> None:
    """One report stands; it is as old as the first answer and as new as the last; consent is never invented."""
    stands: Report | None = None
    for one in given_reports:
        stands = answered(stands, one)
        assert stands == answered(stands, one), "the same answer twice is one"
    assert stands is not None
    assert stands.given_at == min(one.given_at for one in given_reports)
    assert stands.changed_at == max(one.changed_at for one in given_reports)
    assert stands.shares <= any(one.shares for one in given_reports)
    assert stands.in_digest <= any(one.in_digest for one in given_reports)
    assert is_late(stands, closes_at) == all(is_late(one, closes_at) for one in given_reports)


# --- storing


@given(reports_given())
def test_a_report_survives_being_stored(report: Report) -> None:
    assert from_json(json.loads(json.dumps(to_json(report)))) == report


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": 2},
        {"stage": "hired"},
        {"in_digest": "no"},
        {"shares": 1},
        {"cheer": None},
        {"cheer": "x" * 201},
        {"at": None, "day_only": True},
        {"at": "2026-12-07T12:00:00"},
        {"at": 7},
    ],
)
def test_a_report_that_cannot_be_read_says_so(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # each says something else
        from_json({**to_json(LOOKING), **wrong})
    with pytest.raises(ValueError, match="damaged"):
        from_json({})


def test_instants_are_utc_and_in_order() -> None:
    with pytest.raises(ValueError, match="UTC"):
        replace(LOOKING, changed_at=NOON.astimezone(timezone(HOUR)))
    with pytest.raises(ValueError, match="changed before"):
        replace(LOOKING, changed_at=NOON - HOUR)
