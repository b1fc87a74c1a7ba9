"""What a process wants when things change: a second round, another date, wanting out, a talk, coming back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.happenings import happen
from conversations.model import Answer, Picked, Several, Timed, Wrote
from tests.unit.agendas import application, at, came, comes, day, dues, situation

TALK = "Tue 1.12. 15:00"
OVER = situation("Tue 1.12. 17:00")


def mornings(*when: str) -> tuple[str, ...]:
    return tuple(f"{one} 09:00" for one in when)


# --- a second round


def test_a_second_round_starts_everything_anew_and_does_not_count_what_was_sent_for_the_first() -> None:
    """D9: the one follow-up is one for each interview."""
    fired = {kind: came("Tue 29.12. 09:00") for kind in ("ahead", "ahead_soon", "follow_up", "final_note", "let_go")}
    first = application(TALK, fired={**fired, "thank_you": came(*mornings("Wed 2.12.", "Thu 3.12.", "Fri 4.12."))})
    first = replace(
        first, thanked_on=day("Tue 1.12."), followed_up_on=day("Tue 8.12."), final_note_on=day("Tue 29.12.")
    )
    first = replace(first, debriefed_on=day("Tue 1.12."), let_be=("let_go", "unsent"))
    second = happen("next_round", first, {"new_round": Timed(at("Tue 5.1. 15:00"))}, at("Wed 30.12. 12:00"))
    assert [one.number for one in second.rounds] == [1, 2]
    assert {kind: due.planned.at for kind, due in dues(second, situation("Wed 30.12. 12:00")).items()} == {
        "ahead": at("Mon 4.1. 18:00"),
        "ahead_soon": at("Tue 5.1. 14:00"),
        "thank_you": at("Tue 5.1. 18:00"),
        "follow_up": at("Tue 12.1. 09:00"),
        "let_go": at("Tue 16.2. 09:00"),
    }
    assert second.let_be == ("unsent",), "what was not wanted about the first interview is asked for the second"


def test_a_promise_about_the_first_round_was_kept_by_inviting_to_the_second() -> None:
    """D8: "we write by the 18th", then they called on the 5th: the promise says nothing about the second interview."""
    first = application(TALK, promised_on=day("Fri 18.12."))
    second = happen("next_round", first, {"new_round": Timed(at("Thu 10.12. 15:00"))}, at("Sat 5.12. 12:00"))
    assert comes(second, "follow_up", situation("Sat 5.12. 12:00")) == at("Thu 17.12. 09:00")


@pytest.mark.parametrize("kind", ["thanked_on", "followed_up_on", "final_note_on"])
def test_what_is_sent_after_the_second_round_counts(kind: str) -> None:
    process = application(TALK, "Tue 5.1. 15:00", **{"followed_up_on": day("Tue 12.1."), kind: day("Tue 12.1.")})
    wanted = dues(process, situation("Tue 12.1. 12:00"))
    assert "follow_up" not in wanted
    assert ("final_note" in wanted) == (kind != "final_note_on")
    assert "thank_you" not in wanted


# --- moving a round


def test_moving_the_round_moves_everything_that_hangs_on_it() -> None:
    """C10, A15, D10: a new date is a new evening before, a new thank-you, a new week."""
    fired = {"ahead": came("Mon 30.11. 18:00"), "ahead_soon": came("Tue 1.12. 14:00")}
    process = application(TALK, fired=fired, concerns=Several(("hours",)))
    moved = happen("moved", process, {"moved_to": Timed(at("Thu 10.12. 10:00"))}, at("Tue 1.12. 14:10"))
    assert [(one.number, one.moved) for one in moved.rounds] == [(1, 1)]
    wanted = dues(moved, situation("Tue 1.12. 14:10"))
    assert {kind: due.planned.at for kind, due in wanted.items()} == {
        "ahead": at("Wed 9.12. 18:00"),
        "ahead_soon": at("Thu 10.12. 09:00"),
        "thank_you": at("Thu 10.12. 13:00"),
        "follow_up": at("Thu 17.12. 09:00"),
        "let_go": at("Thu 21.1. 09:00"),
    }
    before = dues(process, situation("Mon 30.11. 10:00"))
    assert all(wanted[kind].basis != before[kind].basis for kind in before if kind in wanted)


# --- withdrawing, unsent


def test_an_unsent_letter_after_an_hour_the_next_working_morning_and_the_morning_after() -> None:
    """B8, Timings: 1 h, then next business morning, then daily, at most 3; a weekend lies between."""
    leaving = application(leaving_at=at("Fri 4.12. 15:00"))
    steps = ["Fri 4.12. 16:00", "Mon 7.12. 09:00", "Tue 8.12. 09:00"]
    moved = ["", "weekend", ""]
    for number, moment in enumerate(steps):
        told = replace(leaving, fired={"unsent": came(*steps[:number])})
        planned = dues(told, situation(steps[number - 1] if number else "Fri 4.12. 15:00"))["unsent"].planned
        assert (planned.at, planned.moved_by) == (at(moment), moved[number])
    assert dues(replace(leaving, fired={"unsent": came(*steps)}), situation(steps[-1])) == {}


def test_daily_means_on_a_saturday_too() -> None:
    """B8: the second came on Friday's working morning; the third comes the day after."""
    told = application(leaving_at=at("Thu 3.12. 15:00"), fired={"unsent": came("Thu 3.12. 16:00", "Fri 4.12. 09:00")})
    assert comes(told, "unsent", situation("Fri 4.12. 09:00")) == at("Sat 5.12. 09:00")


@pytest.mark.parametrize(
    ("decided", "first", "moved"),
    [
        ("Tue 1.12. 19:59", "Tue 1.12. 20:59", ""),
        ("Tue 1.12. 20:30", "Wed 2.12. 08:00", "quiet"),
        ("Wed 2.12. 02:00", "Wed 2.12. 08:00", "quiet"),
    ],
)
def test_an_hour_later_in_the_night_is_when_it_is_over(decided: str, first: str, moved: str) -> None:
    """Timings: moved off quiet hours, with the reason."""
    planned = dues(application(leaving_at=at(decided)), situation(decided))["unsent"].planned
    assert (planned.at, planned.moved_by) == (at(first), moved)


def test_who_leaves_is_not_told_to_follow_up_and_who_stays_is_again() -> None:
    """B8, D9: nobody follows up on what they are leaving."""
    leaving = happen("leaving", application(TALK), {}, at("Wed 2.12. 12:00"))
    here = situation("Wed 2.12. 12:00")
    assert dues(leaving, here).keys().isdisjoint({"follow_up", "final_note", "let_go"})
    assert comes(leaving, "unsent", here) == at("Wed 2.12. 13:00")
    staying = happen("staying", leaving, {}, at("Wed 2.12. 12:30"))
    assert "unsent" not in dues(staying, here)
    assert comes(staying, "follow_up", here) == at("Tue 8.12. 09:00")
    again = happen("leaving", replace(staying, fired={"unsent": came("Wed 2.12. 13:00")}), {}, at("Thu 3.12. 12:00"))
    assert comes(again, "unsent", situation("Thu 3.12. 12:00")) == at("Thu 3.12. 13:00"), "decided anew, counted anew"


# --- informational talks


def test_an_informational_talk_is_prepared_the_day_before_and_looked_back_on_four_weeks_later() -> None:
    """C7, C10, Timings: no follow-up, no final note: there is no decision to wait for."""
    talk = application(TALK, kind="informational")
    wanted = dues(talk, situation("Mon 30.11. 10:00"))
    assert wanted.keys() == {"ahead", "ahead_soon", "thank_you"}
    assert wanted["ahead"].planned.at == at("Mon 30.11. 18:00")
    over = happen("talk_over", talk, {"outcome": Picked("fits")}, at("Wed 2.12. 10:00"))
    assert comes(over, "check_back", situation("Wed 2.12. 10:00")) == at("Wed 30.12. 09:00")


@pytest.mark.parametrize(
    ("named", "morning", "moved"),
    [("Wed 20.1.", "Wed 20.1.", ""), ("Sat 16.1.", "Mon 18.1.", "weekend"), ("Tue 1.12.", "Thu 3.12.", "")],
)
def test_a_date_they_named_themselves_comes_first(named: str, morning: str, moved: str) -> None:
    """C7: or the date they named, on a working day, with the reason."""
    answers: dict[str, Answer] = {
        "outcome": Picked("fits"),
        "check_back_on": Timed(at(named), True),
        "company": Wrote("Acme"),
    }
    over = happen("talk_over", application(TALK, kind="informational"), answers, at("Wed 2.12. 10:00"))
    planned = dues(over, situation("Wed 2.12. 10:00"))["check_back"].planned
    assert (planned.at, planned.moved_by) == (at(f"{morning} 09:00"), moved)
    told = replace(over, fired={"check_back": (planned.at,)})
    assert "check_back" not in dues(told, situation("Wed 20.1. 12:00"))
    assert "check_back" not in dues(happen("checked_back", over, {}, OVER.now), OVER)


# --- ended, and come back


def test_a_process_that_is_revived_waits_again() -> None:
    """Timings: if the employer writes after the close, one tap revives the record, its reminders too."""
    before = dues(application(TALK), situation("Thu 3.12. 12:00"))
    closed = happen("closed", application(TALK), {}, at("Thu 3.12. 12:00"))
    assert dues(closed, situation("Thu 3.12. 12:00")) == {}
    revived = happen("revived", closed, {}, at("Thu 3.12. 13:00"))
    assert dues(revived, situation("Thu 3.12. 12:00")) == before


def test_a_process_revived_late_is_not_let_go_of_the_next_morning() -> None:
    """D12, Timings: they wrote after all; two weeks are theirs before it is asked again."""
    closed = happen("closed", application(TALK), {}, at("Thu 21.1. 12:00"))
    revived = happen("revived", closed, {}, at("Thu 21.1. 13:00"))
    assert comes(revived, "let_go", situation("Thu 21.1. 13:00")) == at("Thu 4.2. 09:00")
