"""Whatever happens to a process, in whatever order, and whatever is said: it never raises, and stays sound."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.etiquette import agenda
from conversations.happenings import HAPPENINGS, happen
from conversations.model import Answer, Each, Picked, Placed, Several, Timed, Wrote
from conversations.process import Process
from tests.unit.agendas import situation

MOMENTS = st.datetimes(datetime.fromisoformat("2026-10-01"), datetime.fromisoformat("2027-03-31")).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
TEXTS = st.text(max_size=12)
ANSWER: st.SearchStrategy[Answer] = st.one_of(
    st.builds(
        Picked,
        st.sampled_from(
            [
                "nothing",
                "none",
                "open",
                "unknown",
                "r1",
                "r2",
                "r9",
                "thanks",
                "follow_up",
                "decline",
                "not_for_me",
                "leave",
                "final_note",
                "check_back",
                "accept",
                "fits",
            ]
        ),
    ),
    st.builds(Wrote, TEXTS),
    st.builds(Timed, MOMENTS),
    st.dates(date(2026, 10, 1), date(2027, 3, 31)).map(lambda d: Timed(datetime.combine(d, datetime.min.time()), True)),
    st.builds(Several, st.lists(TEXTS, max_size=3).map(tuple), st.lists(TEXTS, max_size=3, unique=True).map(tuple)),
    st.builds(Each, st.lists(TEXTS, max_size=3).map(tuple)),
    st.builds(Placed, TEXTS, TEXTS),
)
SAID = st.sampled_from(
    [
        "company",
        "role",
        "recipient",
        "when",
        "excuses",
        "round",
        "moved_to",
        "new_round",
        "next_when",
        "over_at",
        "concerns",
        "people",
        "details",
        "promised",
        "new_promise",
        "writing",
        "outcome",
        "check_back_on",
        "goal_fit",
        "goal_roles",
        "goal_contact",
        "own_questions",
    ]
)
STEP = st.tuples(
    st.sampled_from(sorted(HAPPENINGS)),
    st.dictionaries(SAID, ANSWER, max_size=8),
    st.timedeltas(timedelta(0), timedelta(days=20)),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(STEP, max_size=12), MOMENTS)
def test_whatever_happens_a_record_stays_sound(
    story: list[tuple[str, dict[str, Answer], timedelta]], now: datetime
) -> None:
    """Never raises; interviews stay in order, numbered uniquely; a changed date is counted; the same gives the same."""
    process = Process("Acme", id="p1", uid="u")
    for happening, said, later in story:
        now += later
        before, process = process, happen(happening, process, said, now)
        assert happen(happening, before, said, now) == process
        assert [one.at for one in process.rounds] == sorted(one.at for one in process.rounds)
        numbers = [one.number for one in process.rounds]
        assert len(set(numbers)) == len(numbers)
        known = {one.number: one for one in before.rounds}
        for one in process.rounds:
            earlier = known.get(one.number)
            if earlier is not None and (earlier.at, earlier.day_only) != (one.at, one.day_only):
                assert one.moved > earlier.moved, "calendars take a change only when it is counted"
        assert (process.id, process.uid) == ("p1", "u")
        assert (process.ended == "") == (process.ended_on is None)
        assert len(set(process.let_be)) == len(process.let_be)
        assert process.leaving_at is None or not process.ended or before.ended
        assert not process.ended or agenda(process, situation("Mon 30.11. 12:00")) == ()
