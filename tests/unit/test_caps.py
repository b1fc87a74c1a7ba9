"""Not more than two unasked messages a day and six a week: what matters less gives way, to a morning with room."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.etiquette import AGENDA, RULES, QuietHours, Wish, has_room, spread, weekends
from conversations.etiquette.caps import A_DAY, A_WEEK, EXEMPT
from tests.unit.agendas import USUAL, at

NOW = at("Mon 30.11. 10:00")
FAR = at("Mon 1.2. 09:00")


def wish(key: str, kind: str, when: str, *, until: datetime = FAR, stays: bool = False) -> Wish:
    return Wish(key, kind, at(when), until, weekends, stays)


def comes(*wishes: Wish, came: tuple[date, ...] = (), quiet: QuietHours = USUAL) -> dict[object, datetime]:
    return dict(spread(wishes, came, NOW, quiet))


def test_two_on_one_day_stay_where_they_are() -> None:
    wishes = wish("a", "follow_up", "Tue 1.12. 09:00"), wish("b", "let_go", "Tue 1.12. 09:00")
    assert comes(*wishes) == {"a": wishes[0].at, "b": wishes[1].at}


def test_the_third_of_a_day_gives_way_to_the_next_morning_and_it_is_the_one_that_matters_least() -> None:
    wishes = (
        wish("let go", "let_go", "Tue 1.12. 09:00"),
        wish("ask", "follow_up", "Tue 1.12. 09:00"),
        wish("thank", "thank_you", "Tue 1.12. 18:00"),
    )
    assert comes(*wishes) == {
        "ask": at("Tue 1.12. 09:00"),
        "thank": at("Tue 1.12. 18:00"),
        "let go": at("Wed 2.12. 09:00"),
    }


def test_what_is_about_an_employer_gives_way_to_a_working_day() -> None:
    """From a Friday to the Monday; a thank-you, which is best sent soon, to the Saturday (D4)."""
    full = wish("x", "unsent", "Fri 4.12. 09:00"), wish("y", "unsent", "Fri 4.12. 09:00")
    moved = comes(*full, wish("ask", "follow_up", "Fri 4.12. 09:00"), wish("thank", "thank_you", "Fri 4.12. 17:00"))
    assert moved["ask"] == at("Mon 7.12. 09:00")
    assert moved["thank"] == at("Sat 5.12. 09:00")


@pytest.mark.parametrize("kind", sorted(EXEMPT))
def test_interviews_ahead_and_a_pause_are_neither_held_back_nor_counted(kind: str) -> None:
    three = [wish(f"{n}", kind, "Tue 1.12. 18:00") for n in range(3)]
    others = wish("a", "careers", "Tue 1.12. 09:00"), wish("b", "careers", "Tue 1.12. 09:00")
    assert comes(*three, *others) == {one.key: one.at for one in others}


def test_a_moment_of_ones_own_choice_stays_and_takes_its_room() -> None:
    chosen = [wish(f"{n}", "let_go", "Tue 1.12. 09:00", stays=True) for n in range(3)]
    moved = comes(*chosen, wish("thank", "thank_you", "Tue 1.12. 18:00"))
    assert all(moved[one.key] == one.at for one in chosen)
    assert moved["thank"] == at("Wed 2.12. 09:00")


def test_what_has_come_today_leaves_no_room_today() -> None:
    today = NOW.date()
    assert has_room(today, [today])
    assert not has_room(today, [today, today])
    moved = comes(wish("a", "thank_you", "Mon 30.11. 18:00"), came=(today, today))
    assert moved["a"] == at("Tue 1.12. 09:00")


def test_six_a_week_in_any_seven_days() -> None:
    came = tuple(day.date() for day in (NOW - timedelta(days=n) for n in (1, 1, 2, 2, 3, 3)))
    moved = comes(wish("a", "thank_you", "Mon 30.11. 18:00"), came=came)
    # The two of three days ago fall out of the seven days first, on Friday.
    assert moved["a"] == at("Fri 4.12. 09:00")


def test_a_morning_within_quiet_hours_is_when_they_are_over() -> None:
    wishes = [wish(f"{n}", "careers", "Tue 1.12. 12:00") for n in range(3)]
    late = QuietHours(time(23), time(11))
    assert sorted(comes(*wishes, quiet=late).values())[-1] == at("Wed 2.12. 11:00")


def test_what_finds_no_room_in_time_stays_for_the_moment_it_is_due() -> None:
    """Nothing is lost by planning: whether there is room is seen again then."""
    soon = [wish(f"{n}", "thank_you", "Tue 1.12. 18:00", until=at("Tue 1.12. 23:00")) for n in range(3)]
    assert set(comes(*soon).values()) == {at("Tue 1.12. 18:00")}


DAYS = st.integers(0, 40)
WISHES = st.lists(
    st.builds(
        lambda key, kind, day, hour, stays: Wish(
            key, kind, NOW + timedelta(days=day, hours=hour), NOW + timedelta(days=300), weekends, stays
        ),
        st.integers(),
        st.sampled_from(sorted({*AGENDA, *RULES})),
        DAYS,
        st.integers(-30, 9),
        st.booleans(),
    ),
    max_size=40,
    unique_by=lambda wish: wish.key,
)


@settings(max_examples=300, deadline=None)
@given(WISHES, st.lists(st.integers(0, 6).map(lambda n: NOW.date() - timedelta(days=n)), max_size=6))
def test_nothing_that_was_moved_makes_a_day_or_a_week_too_full(wishes: list[Wish], came: list[date]) -> None:
    moments = spread(wishes, came, NOW, USUAL)
    counted = [one for one in wishes if one.kind not in EXEMPT]
    assert moments.keys() == {one.key for one in counted}
    assert dict(spread(list(reversed(wishes)), came, NOW, USUAL)) == dict(moments)  # in whatever order they stand
    days = Counter(came)
    days.update(max(moments[one.key], NOW).date() for one in counted)
    for one in counted:
        at = moments[one.key]
        if at == one.at and (one.stays or one.at <= NOW):
            continue
        assert at >= one.at
        assert not USUAL.cover(at) or at == one.at
        fixed = Counter(came)
        fixed.update(max(o.at, NOW).date() for o in counted if o.stays or o.at <= NOW)
        first = at.date() - timedelta(days=6)
        weeks = [first + timedelta(days=n) for n in range(7)]
        # Room was taken only by what came, what was chosen, and what matters more.
        assert days[at.date()] <= max(A_DAY, fixed[at.date()])
        for monday in weeks:
            week = [monday + timedelta(days=n) for n in range(7)]
            assert sum(days[d] for d in week) <= max(A_WEEK, sum(fixed[d] for d in week))
