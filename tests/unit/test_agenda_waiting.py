"""What a process wants while an answer is waited for, or a letter is unsent: days, working days, promises, rounds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conversations.etiquette import QuietHours, budget
from conversations.happenings import happen
from conversations.model import Picked, Timed
from tests.unit.agendas import LATE, USUAL, application, at, came, comes, day, dues, monday_to_friday, situation

TALK = "Tue 1.12. 15:00"
OVER = situation("Tue 1.12. 17:00")


# --- one follow-up, a final note, let go


def test_one_follow_up_after_a_week_a_final_note_after_four_and_let_go_two_weeks_later() -> None:
    """D9-D13, Timings: in the morning; the final note only where the follow-up was sent."""
    wanted = dues(application(TALK), OVER)
    assert wanted["follow_up"].planned.at == at("Tue 8.12. 09:00")
    assert "final_note" not in wanted
    assert wanted["let_go"].planned.at == at("Tue 12.1. 09:00")
    sent = dues(application(TALK, followed_up_on=day("Tue 8.12.")), situation("Tue 8.12. 10:00"))
    assert "follow_up" not in sent
    assert sent["final_note"].planned.at == at("Tue 29.12. 09:00")
    assert sent["let_go"].planned.at == at("Tue 12.1. 09:00")
    both = application(TALK, followed_up_on=day("Tue 8.12."), final_note_on=day("Tue 29.12."))
    assert [(kind, due.planned.at) for kind, due in dues(both, situation("Tue 29.12. 10:00")).items()] == [
        ("let_go", at("Tue 12.1. 09:00"))
    ]


@pytest.mark.parametrize(
    ("followed_up", "final", "let_go"),
    [
        ("Thu 3.12.", "Tue 29.12.", "Tue 12.1."),
        ("Tue 22.12.", "Tue 29.12.", "Tue 12.1."),
        ("Wed 23.12.", "Wed 30.12.", "Wed 13.1."),  # never sooner than a week after a late follow-up
        ("Mon 28.12.", "Mon 4.1.", "Mon 18.1."),
        ("Mon 11.1.", "Mon 18.1.", "Mon 1.2."),
    ],
)
def test_a_late_follow_up_wants_its_answer_before_the_final_note(followed_up: str, final: str, let_go: str) -> None:
    """D13 against D9: a week at least lies between the two."""
    allowed = budget(application(TALK, followed_up_on=day(followed_up)), OVER)
    assert allowed
    assert (allowed.final_from, allowed.let_go_on) == (day(final), day(let_go))


@pytest.mark.parametrize(
    ("noted", "let_go"), [("Tue 29.12.", "Tue 12.1."), ("Wed 6.1.", "Wed 20.1."), ("Fri 8.1.", "Fri 22.1.")]
)
def test_let_go_comes_two_weeks_after_the_final_note(noted: str, let_go: str) -> None:
    """D11-D13."""
    process = application(TALK, followed_up_on=day("Tue 8.12."), final_note_on=day(noted))
    assert comes(process, "let_go", situation(f"{noted} 12:00")) == at(f"{let_go} 09:00")


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("final_note", {"followed_up_on": day("Tue 8.12.")}),
        ("let_go", {}),
    ],
)
def test_each_comes_once_and_the_next_morning_where_its_own_has_passed(kind: str, more: dict[str, date]) -> None:
    """D9: a morning that nobody was reminded on is made up for; silence afterwards is respected."""
    late = situation("Thu 21.1. 12:00")
    assert comes(application(TALK, **more), kind, late) == at("Fri 22.1. 09:00")
    friday = dues(application(TALK, **more), situation("Fri 22.1. 12:00"))[kind].planned
    assert (friday.at, friday.moved_by, friday.moved_from) == (at("Mon 25.1. 09:00"), "weekend", at("Sat 23.1. 09:00"))
    told = {kind: came("Fri 22.1. 09:00")}
    assert comes(application(TALK, fired=told, **more), kind, situation("Fri 22.1. 09:00")) is None


def test_a_missed_follow_up_is_made_up_for_until_it_is_time_to_let_go() -> None:
    """D9, D11: late is fine; but nobody is told to write and to let go on the same morning."""
    assert comes(application(TALK), "follow_up", situation("Thu 7.1. 12:00")) == at("Fri 8.1. 09:00")
    late = dues(application(TALK), situation("Thu 21.1. 12:00"))
    assert "follow_up" not in late
    assert "let_go" in late
    told = {"follow_up": came("Fri 8.1. 09:00")}
    assert comes(application(TALK, fired=told), "follow_up", situation("Fri 8.1. 12:00")) is None


@pytest.mark.parametrize(
    ("talk", "kind", "comes_on", "from_"),
    [
        ("Sat 5.12. 11:00", "follow_up", "Mon 14.12.", "Sat 12.12."),
        ("Sun 6.12. 11:00", "follow_up", "Mon 14.12.", "Sun 13.12."),
        ("Sat 5.12. 11:00", "final_note", "Mon 4.1.", "Sat 2.1."),
        ("Sun 6.12. 11:00", "final_note", "Mon 4.1.", "Sun 3.1."),
    ],
)
def test_what_falls_on_a_weekend_comes_on_monday_and_says_why(talk: str, kind: str, comes_on: str, from_: str) -> None:
    """Timings: moved off weekends, and the reason for a move is told to the person."""
    sent = day("Thu 10.12.") if kind == "final_note" else None
    planned = dues(application(talk, followed_up_on=sent), situation("Thu 10.12. 12:00"))[kind].planned
    assert (planned.at, planned.moved_by, planned.moved_from) == (
        at(f"{comes_on} 09:00"),
        "weekend",
        at(f"{from_} 09:00"),
    )


def test_let_go_moved_off_a_day_off_says_why() -> None:
    """Timings: 14 days after the final note on a Saturday is a Saturday."""
    process = application(TALK, followed_up_on=day("Tue 8.12."), final_note_on=day("Sat 2.1."))
    planned = dues(process, situation("Sat 2.1. 12:00"))["let_go"].planned
    assert (planned.at, planned.moved_by) == (at("Mon 18.1. 09:00"), "weekend")
    assert planned.moved_from == at("Sat 16.1. 09:00")


def test_what_falls_on_a_working_day_gives_no_reason() -> None:
    for planned in (due.planned for due in dues(application(TALK), OVER).values()):
        assert (planned.moved_by, planned.moved_from) == ("", None)


def test_a_morning_in_quiet_hours_comes_when_they_are_over_and_says_why() -> None:
    """Timings: also for somebody whose night ends at ten."""
    sleeper = QuietHours(LATE.start, at(TALK).time().replace(hour=10))
    planned = dues(application(TALK), situation("Tue 1.12. 17:00", sleeper))["follow_up"].planned
    assert (planned.at, planned.moved_by) == (at("Tue 8.12. 10:00"), "quiet")
    assert planned.moved_from == at("Tue 8.12. 09:00")
    assert comes(application(TALK), "follow_up", situation("Tue 1.12. 17:00", LATE)) == at("Tue 8.12. 09:00")


def test_work_days_are_the_persons_own() -> None:
    """Timings: who works from Sunday to Thursday is reminded on a Sunday."""

    def sunday_to_thursday(on: date) -> bool:
        return on.weekday() not in {4, 5}

    here = situation("Fri 4.12. 17:00", USUAL, sunday_to_thursday)
    planned = dues(application("Fri 4.12. 15:00"), here)["follow_up"].planned
    assert (planned.at, planned.moved_by) == (at("Sun 13.12. 09:00"), "weekend")


# --- what they promised


@pytest.mark.parametrize(
    ("promised", "follow_up"),
    [
        ("Thu 3.12.", "Fri 4.12."),  # sooner than a week, because they said so
        ("Fri 4.12.", "Mon 7.12."),  # one working day later
        ("Sat 5.12.", "Mon 7.12."),
        ("Fri 18.12.", "Mon 21.12."),
    ],
)
def test_a_promised_date_overrides_the_week(promised: str, follow_up: str) -> None:
    """D8, Timings: the promised date + 1 working day."""
    process = application(TALK, promised_on=day(promised))
    assert comes(process, "follow_up", OVER) == at(f"{follow_up} 09:00")


def test_a_promise_that_outlasts_the_four_weeks_moves_final_note_and_let_go_along() -> None:
    """D8: nobody lets go before the day they were told to wait for."""
    unsent = budget(application(TALK, promised_on=day("Fri 8.1.")), OVER)
    assert unsent
    assert (unsent.follow_up_from, unsent.final_from) == (day("Mon 11.1."), day("Mon 18.1."))
    assert unsent.let_go_on == day("Mon 1.2.")


def test_a_promise_that_answers_the_follow_up_holds_back_the_final_note() -> None:
    """D8, D13: followed up, and they wrote "we decide by 15 January": the second note waits for that too."""
    answered = application(TALK, followed_up_on=day("Tue 8.12."), promised_on=day("Fri 15.1."))
    here = situation("Wed 9.12. 12:00")
    assert comes(answered, "follow_up", here) is None, "once only (D9)"
    assert comes(answered, "final_note", here) == at("Mon 25.1. 09:00")
    assert comes(answered, "let_go", here) == at("Mon 8.2. 09:00")
    noted = replace(answered, final_note_on=day("Tue 29.12."))
    assert comes(noted, "let_go", situation("Tue 29.12. 12:00")) == at("Mon 1.2. 09:00")


def test_a_new_promise_lets_the_follow_up_come_again() -> None:
    """D8: the reminder had come, nothing was sent, and then they named a date."""
    reminded = application(TALK, fired={"follow_up": came("Tue 8.12. 09:00")})
    assert comes(reminded, "follow_up", situation("Wed 9.12. 12:00")) is None
    promised = happen("promised", reminded, {"new_promise": Timed(at("Fri 18.12."), True)}, at("Wed 9.12. 12:00"))
    assert comes(promised, "follow_up", situation("Wed 9.12. 12:00")) == at("Mon 21.12. 09:00")
    nothing = happen("promised", promised, {"new_promise": Picked("nothing")}, at("Wed 9.12. 13:00"))
    assert nothing.promised_on is None
    assert comes(nothing, "follow_up", situation("Wed 9.12. 13:00")) == at("Thu 10.12. 09:00")


def test_holidays_count_as_days_nobody_works() -> None:
    """Timings: moved off public holidays."""

    def no_christmas(on: date) -> bool:
        return monday_to_friday(on) and on not in {day("Thu 24.12."), day("Fri 25.12.")}

    here = situation("Thu 17.12. 17:00", USUAL, no_christmas)
    planned = dues(application("Thu 17.12. 15:00"), here)["follow_up"].planned
    assert (planned.at, planned.moved_from) == (at("Mon 28.12. 09:00"), at("Thu 24.12. 09:00"))
    promised = application("Thu 17.12. 15:00", promised_on=day("Wed 23.12."))
    assert comes(promised, "follow_up", here) == at("Mon 28.12. 09:00"), "one working day after"
