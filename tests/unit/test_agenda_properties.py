"""What holds of every agenda, whatever is on record: decent moments, the same asked twice, nothing after the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import get_args

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from conversations.etiquette import AGENDA, Due, QuietHours, Situation, agenda, budget
from conversations.flows.settings import QUIET_HOURS
from conversations.happenings.noting import at_another_time
from conversations.model import Timed
from conversations.process import Decision, Ended, Kind, Process, Round
from tests.unit.agendas import working

DAY = timedelta(days=1)
FIRST, LAST = datetime.fromisoformat("2026-10-01"), datetime.fromisoformat("2027-02-28")
# A reminder of something that begins: its moment is tied to that, and may have passed when it is asked for.
ANNOUNCING = {"ahead", "ahead_soon"}
# Days on which somebody is written to; reminders about one's own interview or letter take no weekend into account.
ON_WORKING_DAYS = {"follow_up", "final_note", "let_go", "check_back"}

MINUTES = st.datetimes(FIRST, LAST).map(lambda moment: moment.replace(second=0, microsecond=0))
DAYS = st.dates(FIRST.date(), LAST.date())
QUIET = st.sampled_from([QuietHours(time(start), time(end)) for start, end in QUIET_HOURS.values()])
WORK_DAYS = st.sets(st.integers(0, 6), min_size=1)


def _round(number: int, at: datetime, day_only: bool) -> Round:
    return Round(number, datetime.combine(at.date(), time()) if day_only else at, day_only)


ROUNDS = st.lists(st.tuples(MINUTES, st.booleans()), max_size=3).map(
    lambda found: tuple(
        sorted((_round(n, at, day_only) for n, (at, day_only) in enumerate(found, 1)), key=lambda one: one.at)
    )
)
PROCESSES = st.builds(
    Process,
    company=st.just("Acme"),
    id=st.just("p1"),
    kind=st.sampled_from(get_args(Kind)),
    decision=st.sampled_from(get_args(Decision)),
    rounds=ROUNDS,
    promised_on=st.none() | DAYS,
    thanked_on=st.none() | DAYS,
    followed_up_on=st.none() | DAYS,
    final_note_on=st.none() | DAYS,
    revived_on=st.none() | DAYS,
    leaving_at=st.none() | MINUTES,
    check_back_on=st.none() | DAYS,
    fired=st.dictionaries(st.sampled_from(sorted(AGENDA)), st.lists(MINUTES, max_size=3).map(sorted).map(tuple)),
    let_be=st.lists(st.sampled_from(sorted(AGENDA)), max_size=2, unique=True).map(tuple),
)


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    works = frozenset(draw(WORK_DAYS))
    return Situation(draw(MINUTES), draw(QUIET), working(lambda day: day.weekday() in works))


def come_by_now(process: Process, now: datetime) -> Process:
    """Return the record without what lies in the future: reminders have come, and letters been sent, by now."""
    fired = {kind: tuple(at for at in came if at <= now) for kind, came in process.fired.items()}

    def by_now(on: date | None) -> date | None:
        return on if on and on <= now.date() else None

    return replace(
        process,
        fired=fired,
        leaving_at=process.leaving_at if process.leaving_at and process.leaving_at <= now else None,
        thanked_on=by_now(process.thanked_on),
        followed_up_on=by_now(process.followed_up_on),
        final_note_on=by_now(process.final_note_on),
    )


def known(wanted: tuple[Due, ...]) -> dict[str, str]:
    return {due.kind: due.basis for due in wanted}


@settings(max_examples=400, deadline=None)
@given(PROCESSES, situations())
def test_every_moment_on_an_agenda_is_decent(process: Process, here: Situation) -> None:
    """Timings: not in quiet hours, not in the past, on working days, with a reason for each move and time to come."""
    process = come_by_now(process, here.now)
    wanted = agenda(process, here)
    assert agenda(process, here) == wanted, "the same thing twice comes out the same"
    assert [due.planned.at for due in wanted] == sorted(due.planned.at for due in wanted)
    assert len(known(wanted)) == len(wanted), "one of each kind"
    for due in wanted:
        planned = due.planned
        assert due.kind not in process.let_be
        assert not here.quiet.cover(planned.at), due
        assert planned.expires > planned.at, "a reminder that could never come is none"
        assert (planned.moved_by == "") == (planned.moved_from is None)
        assert planned.moved_from != planned.at, "a move that moves nothing needs no reason"
        assert planned.at.second == planned.at.microsecond == 0
        if due.kind not in ANNOUNCING | {"unsent"}:
            assert planned.at > here.now
        if due.kind in ON_WORKING_DAYS:
            assert here.working_day(planned.at.date())
            assert planned.at.time() >= time(9)
            before = (planned.moved_from or planned.at).date()
            assert all(not here.working_day(before + DAY * n) for n in range((planned.at.date() - before).days))
        if due.kind in ANNOUNCING:
            assert planned.at < planned.expires


@settings(max_examples=300, deadline=None)
@given(PROCESSES, situations(), st.timedeltas(timedelta(0), timedelta(days=6)))
def test_asking_again_later_without_a_change_gives_the_same(
    process: Process, here: Situation, later: timedelta
) -> None:
    """A reminder is known by kind and basis: planned once, it is not planned again because time went by.

    Until the soonest of them has come, or an interview is over, which are changes.
    """
    process = come_by_now(process, here.now)
    then = (here.now + later).replace(second=0, microsecond=0)
    wanted = agenda(process, here)
    soonest = min((due.planned.at for due in wanted if due.planned.at > here.now), default=LAST)
    ends = [end for one in process.rounds for end in (one.ends_at, one.ends_at + 4 * DAY)]
    assume(then < soonest and not any(here.now < end <= then for end in ends))
    asked_again = agenda(process, replace(here, now=then))
    ahead = {kind: basis for kind, basis in known(asked_again).items() if kind != "thank_you"}
    assert ahead == {kind: basis for kind, basis in known(wanted).items() if kind != "thank_you"}
    thanks = known(asked_again).get("thank_you")
    assert thanks in {None, known(wanted).get("thank_you")}, "what has grown too late is no more, and never another"


@settings(max_examples=200, deadline=None)
@given(PROCESSES, situations(), st.sampled_from([end for end in get_args(Ended) if end]))
def test_after_the_end_there_is_nothing_and_after_reviving_what_there_was(
    process: Process, here: Situation, ended: Ended
) -> None:
    """Timings: any status that ends a process cancels its nudges."""
    gone = replace(process, ended=ended, ended_on=here.now.date())
    assert agenda(gone, here) == ()
    assert agenda(replace(gone, ended="", ended_on=None), here) == agenda(process, here)


@settings(max_examples=300, deadline=None)
@given(PROCESSES, situations(), st.integers(1, 40))
def test_another_date_is_another_basis(process: Process, here: Situation, days: int) -> None:
    """Whatever hangs on an interview is known by it and how often that moved: another date, another reminder."""
    assume(process.rounds)
    last = process.rounds[-1]
    other = at_another_time(process, last, Timed(last.at + days * DAY, last.day_only))
    before, after = agenda(process, here), agenda(other, here)
    for one in before:
        for two in after:
            if one.kind != two.kind:
                continue
            if one.kind in {"follow_up", "final_note", "let_go"}:
                days_meant = {"follow_up": "follow_up_from", "final_note": "final_from", "let_go": "let_go_on"}
                allowed, allowed_then = budget(process, here), budget(other, here)
                same = getattr(allowed, days_meant[one.kind]) == getattr(allowed_then, days_meant[one.kind])
                assert same or one.basis != two.basis
            elif one.kind in {"unsent", "check_back"}:
                assert one == two
            elif one.basis == two.basis:
                assert one.planned == two.planned, "announced or thanked for is the same interview as before"


@settings(max_examples=300, deadline=None)
@given(PROCESSES, situations())
def test_what_etiquette_allows_comes_in_its_order(process: Process, here: Situation) -> None:
    """D8-D13: follow up, then a week at least, then the final note, then two weeks at least, then let go."""
    allowed = budget(process, here)
    if not process.rounds:
        assert allowed is None
        return
    assert allowed
    latest = process.rounds[-1].at.date()
    assert latest <= allowed.follow_up_from
    assert allowed.final_from >= max(latest + timedelta(weeks=4), allowed.follow_up_from + timedelta(weeks=1))
    assert allowed.let_go_on >= allowed.follow_up_from + timedelta(weeks=2)
    assert all(here.working_day(on) for on in (allowed.follow_up_from, allowed.final_from, allowed.let_go_on))
    if process.followed_up_on and process.followed_up_on >= latest:
        assert allowed.final_from >= process.followed_up_on + timedelta(weeks=1)
    if process.promised_on and process.promised_on >= latest:
        assert allowed.follow_up_from > process.promised_on


@settings(max_examples=60, deadline=None)
@given(PROCESSES, situations())
def test_left_alone_for_a_year_a_process_falls_silent(process: Process, here: Situation) -> None:
    """D9, D11: reminders that nobody answers come so many times, and then no more."""
    process = come_by_now(process, here.now)
    now, came = here.now, list[str]()
    for _ in range(60):
        wanted = [due for due in agenda(process, replace(here, now=now)) if due.planned.at > now]
        if not wanted:
            break
        now = wanted[0].planned.at
        kind = wanted[0].kind
        came.append(kind)
        process = replace(process, fired={**process.fired, kind: (*process.fired.get(kind, ()), now)})
    else:
        raise AssertionError(f"it goes on and on: {came}")
    rounds = len(process.rounds)
    assert came.count("thank_you") <= 3 * rounds
    assert came.count("unsent") <= 3
    assert max(came.count("ahead"), came.count("ahead_soon")) <= rounds
    assert all(came.count(kind) <= 1 for kind in ON_WORKING_DAYS)
