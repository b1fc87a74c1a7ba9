"""What a process wants to be reminded of around its interview: the advice's timings by the local minute."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import get_args

import pytest

from conversations.etiquette import AGENDA, QuietHours, agenda
from conversations.process import Ended
from tests.unit.agendas import LATE, NEVER, USUAL, application, at, came, comes, day, dues, monday_to_friday, situation

TALK = "Tue 1.12. 15:00"  # over at 16:00
BEFORE = "Mon 30.11. 10:00"


# --- ahead


def test_an_interview_is_announced_the_evening_before_and_an_hour_before() -> None:
    """A15, B5, C10."""
    wanted = dues(application(TALK), situation(BEFORE))
    assert wanted["ahead"].planned.at == at("Mon 30.11. 18:00")
    assert wanted["ahead"].planned.expires == at(TALK)
    assert wanted["ahead_soon"].planned.at == at("Tue 1.12. 14:00")
    assert wanted["ahead_soon"].planned.expires == at(TALK)
    assert {wanted[kind].planned.moved_by for kind in ("ahead", "ahead_soon")} == {""}


def test_the_evening_before_monday_is_sunday() -> None:
    """A15: it is about the day after, so a weekend does not move it."""
    planned = dues(application("Mon 7.12. 10:00"), situation("Fri 4.12. 12:00"))["ahead"].planned
    assert (planned.at, planned.moved_by) == (at("Sun 6.12. 18:00"), "")


def test_of_an_interview_whose_hour_is_unknown_only_the_evening_before_is_told() -> None:
    """A15: an hour before an unknown hour is no moment; the evening's makes sense until the morning."""
    wanted = dues(application("Tue 1.12."), situation(BEFORE, NEVER))
    assert wanted["ahead"].planned.at == at("Mon 30.11. 18:00")
    assert wanted["ahead"].planned.expires == at("Tue 1.12. 09:00")
    assert "ahead_soon" not in wanted


@pytest.mark.parametrize(
    ("when", "quiet", "soon"),
    [
        ("Tue 1.12. 09:00", USUAL, "Tue 1.12. 08:00"),
        ("Tue 1.12. 08:59", USUAL, None),
        ("Tue 1.12. 08:59", NEVER, "Tue 1.12. 07:59"),
        ("Tue 1.12. 09:30", LATE, None),
        ("Tue 1.12. 22:30", USUAL, None),
    ],
)
def test_an_hour_before_in_somebodys_night_nothing_comes(when: str, quiet: QuietHours, soon: str | None) -> None:
    """Timings: the evening before has said it; nobody is woken for it again."""
    here = situation(BEFORE, quiet)
    assert comes(application(when), "ahead_soon", here) == (at(soon) if soon else None)
    assert comes(application(when), "ahead", here) == at("Mon 30.11. 18:00")


def test_an_evening_in_quiet_hours_comes_an_hour_before_they_begin_and_says_so() -> None:
    """Timings: moved off quiet hours, with the reason."""
    early = QuietHours(at(TALK).time().replace(hour=17), USUAL.end)
    planned = dues(application(TALK), situation(BEFORE, early))["ahead"].planned
    assert (planned.at, planned.moved_by) == (at("Mon 30.11. 16:00"), "quiet")
    assert planned.moved_from == at("Mon 30.11. 18:00")


def test_what_was_announced_is_not_announced_again() -> None:
    told = application(TALK, fired={"ahead": came("Mon 30.11. 18:00")})
    assert "ahead" not in dues(told, situation("Mon 30.11. 20:00"))
    assert "ahead_soon" in dues(told, situation("Mon 30.11. 20:00"))


def test_an_invitation_nobody_has_decided_on_is_not_announced_nor_thanked_for_nor_followed_up() -> None:
    """A15: "undecided on an invitation" has a question of its own (decide)."""
    assert agenda(application(TALK, decision="open"), situation(BEFORE)) == ()
    assert agenda(application(TALK, decision="open"), situation("Tue 1.12. 17:00")) == ()


def test_two_interviews_ahead_are_both_announced() -> None:
    """A15: both dates were noted at once; once the first is announced, the second waits for its own evening."""
    process = application(TALK, "Wed 9.12. 15:00")
    assert comes(process, "ahead", situation(BEFORE)) == at("Mon 30.11. 18:00")
    told = application(
        TALK, "Wed 9.12. 15:00", fired={"ahead": came("Mon 30.11. 18:00"), "ahead_soon": came("Tue 1.12. 14:00")}
    )
    for now in ("Mon 30.11. 18:00", "Tue 1.12. 14:00", "Tue 1.12. 18:00", "Mon 7.12. 12:00"):
        if now != "Mon 30.11. 18:00":
            assert comes(told, "ahead_soon", situation(now)) == at("Wed 9.12. 14:00"), now
        assert comes(told, "ahead", situation(now)) == at("Tue 8.12. 18:00"), now
    all_told = {"ahead": came("Mon 30.11. 18:00", "Tue 8.12. 18:00"), "ahead_soon": came("Tue 1.12. 14:00")}
    again = application(TALK, "Wed 9.12. 15:00", fired=all_told)
    assert comes(again, "ahead", situation("Tue 8.12. 19:00")) is None
    assert comes(again, "ahead_soon", situation("Tue 8.12. 19:00")) == at("Wed 9.12. 14:00")


def test_a_second_interview_on_the_same_day_has_no_evening_of_its_own_left() -> None:
    told = application("Tue 1.12. 10:00", TALK, fired={"ahead": came("Mon 30.11. 18:00")})
    evening = comes(told, "ahead", situation("Tue 1.12. 11:30"))
    assert evening is None or evening < at("Tue 1.12. 11:30"), "and so is not planned"
    assert comes(told, "ahead_soon", situation("Tue 1.12. 11:30")) == at("Tue 1.12. 14:00")


# --- the thank-you


@pytest.mark.parametrize(
    ("when", "quiet", "first", "moved"),
    [
        (TALK, USUAL, "Tue 1.12. 18:00", ""),
        ("Tue 1.12. 17:59", USUAL, "Tue 1.12. 20:59", ""),
        ("Tue 1.12. 18:00", USUAL, "Wed 2.12. 09:00", "quiet"),
        ("Tue 1.12. 18:00", NEVER, "Tue 1.12. 21:00", ""),
        ("Tue 1.12. 20:00", LATE, "Wed 2.12. 09:00", "quiet"),
        ("Fri 4.12. 18:00", USUAL, "Sat 5.12. 09:00", "quiet"),  # promptly (D4): no weekend delays it
        ("Tue 1.12.", USUAL, "Wed 2.12. 09:00", ""),
    ],
)
def test_a_thank_you_two_hours_after_the_end_else_next_morning(
    when: str, quiet: QuietHours, first: str, moved: str
) -> None:
    """D3, D4, Timings: promptly, but not into the night."""
    planned = dues(application(when), situation(BEFORE, quiet))["thank_you"].planned
    assert (planned.at, planned.moved_by) == (at(first), moved)
    assert (planned.moved_from is None) == (not moved)


def test_of_an_interview_whose_hour_is_unknown_the_thanks_come_the_next_morning_whatever_the_quiet_hours() -> None:
    """D4: two hours after midnight is nobody's "promptly"."""
    assert comes(application("Tue 1.12."), "thank_you", situation(BEFORE, NEVER)) == at("Wed 2.12. 09:00")


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("Tue 1.12. 17:59", "Tue 1.12. 18:00"),
        ("Tue 1.12. 18:00", "Wed 2.12. 09:00"),
        ("Wed 2.12. 03:00", "Wed 2.12. 09:00"),  # the morning about to come
        ("Wed 2.12. 08:30", "Thu 3.12. 09:00"),  # somebody who is up already is not asked again in half an hour
        ("Wed 2.12. 09:00", "Thu 3.12. 09:00"),
        ("Fri 4.12. 12:00", "Sat 5.12. 09:00"),
        ("Sat 5.12. 09:00", None),  # four days after the end there would be Sunday
        ("Sat 5.12. 16:00", None),
        ("Tue 15.12. 16:00", None),
    ],
)
def test_noted_later_the_thank_you_comes_next_morning_and_four_days_later_not_at_all(
    now: str, first: str | None
) -> None:
    """D4: a thank-you after four days would be odd."""
    assert comes(application(TALK), "thank_you", situation(now)) == (at(first) if first else None)


def test_three_reminders_at_most_each_the_next_morning() -> None:
    """D3: no duty; three times, then it is let be."""
    expected = ["Tue 1.12. 18:00", "Wed 2.12. 09:00", "Thu 3.12. 09:00"]
    told: list[str] = []
    now = BEFORE
    for moment in expected:
        process = application(TALK, fired={"thank_you": came(*told)})
        assert comes(process, "thank_you", situation(now)) == at(moment)
        told.append(moment)
        now = moment
    assert comes(application(TALK, fired={"thank_you": came(*told)}), "thank_you", situation(now)) is None


def test_none_once_thanked_or_let_be() -> None:
    """D3: acknowledged once, or not wanted."""
    here = situation("Tue 1.12. 17:00")
    assert comes(application(TALK, thanked_on=day(TALK)), "thank_you", here) is None
    assert comes(application(TALK, let_be=("thank_you",)), "thank_you", here) is None
    assert comes(application(TALK), "thank_you", here) is not None


def test_a_second_interview_soon_after_the_first_gets_its_own_thanks() -> None:
    """D4: thanked for Tuesday's, and Thursday's is noted on Wednesday: nothing later would remind of that one."""
    process = application(TALK, "Thu 3.12. 15:00", thanked_on=day(TALK))
    assert comes(process, "thank_you", situation("Wed 2.12. 12:00")) == at("Thu 3.12. 18:00")
    worn_out = came("Tue 1.12. 18:00", "Wed 2.12. 09:00", "Thu 3.12. 09:00")
    process = application(TALK, "Thu 3.12. 15:00", fired={"thank_you": worn_out})
    assert comes(process, "thank_you", situation("Thu 3.12. 09:00")) == at("Thu 3.12. 18:00")
    over = situation("Thu 3.12. 17:00")
    assert comes(process, "thank_you", over) == at("Thu 3.12. 18:00"), "the first's reminders do not count"


# --- all of it, and none of it


def test_the_agenda_comes_soonest_first() -> None:
    wanted = agenda(application(TALK), situation(BEFORE))
    assert [due.kind for due in wanted] == ["ahead", "ahead_soon", "thank_you", "follow_up", "let_go"]
    assert sorted(due.planned.at for due in wanted) == [due.planned.at for due in wanted]


@pytest.mark.parametrize("ended", [end for end in get_args(Ended) if end])
def test_nothing_at_all_once_it_has_ended(ended: Ended) -> None:
    """Timings: offer, rejection, withdrawn, closed, declined: each cancels every nudge."""
    busy = application(
        TALK,
        "Tue 15.12. 15:00",
        leaving_at=at("Wed 2.12. 10:00"),
        check_back_on=day("Mon 21.12."),
        followed_up_on=day("Tue 15.12."),
    )
    for now in (BEFORE, "Tue 1.12. 17:00", "Wed 2.12. 10:30", "Mon 14.12. 12:00", "Fri 18.12. 12:00"):
        assert agenda(busy, situation(now))
        assert agenda(replace(busy, ended=ended), situation(now)) == ()


@pytest.mark.parametrize("kind", sorted(AGENDA))
def test_a_kind_nobody_wants_to_hear_of_is_left_out_and_only_that(kind: str) -> None:
    """product.md 6: "not relevant" is about one kind, for this process."""
    busy = {
        "ahead": (application(TALK), BEFORE),
        "ahead_soon": (application(TALK), BEFORE),
        "thank_you": (application(TALK), BEFORE),
        "follow_up": (application(TALK), BEFORE),
        "let_go": (application(TALK), BEFORE),
        "final_note": (application(TALK, followed_up_on=day("Tue 8.12.")), "Tue 8.12. 12:00"),
        "unsent": (application(leaving_at=at(TALK)), TALK),
        "check_back": (application(kind="informational", check_back_on=day("Mon 21.12.")), BEFORE),
    }
    process, now = busy[kind]
    before = dues(process, situation(now))
    left = dues(replace(process, let_be=(kind,)), situation(now))
    assert kind in before
    assert left == {name: due for name, due in before.items() if name != kind}


def test_every_kind_names_where_it_stands_in_the_advice() -> None:
    assert all(rule.source for rule in AGENDA.values())


def test_holidays_and_other_work_days_move_a_follow_up_and_say_so() -> None:
    """Timings: counted in working days; the reason is told."""

    def no_tuesdays(on: date) -> bool:
        return monday_to_friday(on) and on.weekday() != 1

    planned = dues(application(TALK), situation("Tue 1.12. 17:00", USUAL, no_tuesdays))["follow_up"].planned
    assert (planned.at, planned.moved_by) == (at("Wed 9.12. 09:00"), "weekend")
    assert planned.moved_from == at("Tue 8.12. 09:00")
    assert planned.expires - planned.at >= timedelta(days=14), "a reminder of weeks is not worthless after a day"
