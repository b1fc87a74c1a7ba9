"""What happens to a process: each happening, and what it changes in the record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.etiquette import agenda
from conversations.happenings import begun, happen
from conversations.model import Answer, Each, Picked, Several, Timed, Wrote
from conversations.process import Ended, Met, Process, Round
from tests.unit.agendas import application, at, day, situation

TALK = "Tue 1.12. 15:00"
NOW = at("Wed 2.12. 12:00")
ACME = Wrote("Acme")
LATER = Timed(at("Tue 8.12. 10:00"))

# --- deciding


@pytest.mark.parametrize(
    ("happening", "decision", "ended"),
    [
        ("go", "go", ""),
        ("undecided", "open", ""),
        ("declined", "decline", "declined"),
        ("dropped", "dropped", "closed"),
    ],
)
def test_a_decision_is_dated_and_two_of_them_end_it(happening: str, decision: str, ended: str) -> None:
    """A15, A11."""
    process = happen(happening, begun({"company": ACME}), {"company": ACME, "when": LATER}, NOW)
    assert (process.company, process.decision, process.decided_on) == ("Acme", decision, NOW.date())
    assert (process.ended, process.ended_on) == (ended, NOW.date() if ended else None)
    assert process.rounds == (Round(1, LATER.at),)


def test_an_interview_moved_while_deciding_is_still_the_same_interview() -> None:
    """product.md 5: calendars know it by its number, and take a change only when it is counted."""
    first = happen("undecided", begun({}), {"company": ACME, "when": LATER}, NOW)
    moved = happen("go", first, {"company": ACME, "when": Timed(at("Thu 10.12. 10:00"))}, NOW)
    assert moved.rounds == (Round(1, at("Thu 10.12. 10:00"), moved=1),)
    again = happen("go", moved, {"company": ACME, "when": Timed(at("Thu 10.12. 10:00"))}, NOW)
    assert again.rounds == moved.rounds, "the same date once more is no change"


@pytest.mark.parametrize("excuse", ["leave", "excuse", "thin"])
def test_an_interview_in_working_hours_counts_as_one(excuse: str) -> None:
    """A4."""
    said: dict[str, Answer] = {"company": ACME, "when": LATER, "excuses": Picked(excuse)}
    process = happen("go", begun(said), said, NOW)
    assert process.rounds[0].daytime
    other = happen("go", process, {**said, "excuses": Picked("outside")}, NOW)
    assert not other.rounds[0].daytime


def test_names_asked_for_are_taken_over_and_others_stay() -> None:
    before = Process("Acme", role="Analyst", recipient="Kim")
    assert happen("renamed", before, {"company": Wrote("Bolt")}, NOW) == replace(before, company="Bolt")
    assert happen("renamed", before, {"role": Picked("none")}, NOW) == replace(before, role="")
    assert happen("renamed", before, {"recipient": Picked("none")}, NOW) == replace(before, recipient="")
    assert happen("renamed", before, {"recipient": Picked("unknown")}, NOW) == before
    assert happen("renamed", before, {}, NOW) == before


# --- dates


def test_rounds_are_added_in_order_and_keep_their_numbers() -> None:
    process = application("Tue 8.12. 10:00")
    process = happen("next_round", process, {"new_round": Timed(at("Tue 15.12. 10:00"))}, NOW)
    process = happen("next_round", process, {"new_round": Timed(at("Fri 4.12. 10:00"))}, NOW)
    assert [one.number for one in process.rounds] == [3, 1, 2]
    moved = happen("moved", process, {"round": Picked("r3"), "moved_to": Timed(at("Fri 18.12. 10:00"))}, NOW)
    assert [(one.number, one.moved) for one in moved.rounds] == [(1, 0), (2, 0), (3, 1)]
    gone = happen("round_removed", moved, {"round": Picked("r1")}, NOW)
    assert [one.number for one in gone.rounds] == [2, 3]


@pytest.mark.parametrize(
    ("now", "moved"), [("Mon 30.11. 12:00", 1), (TALK, 1), ("Wed 2.12. 12:00", 2), ("Fri 18.12. 12:00", 2)]
)
def test_without_a_pick_the_one_ahead_is_moved_or_the_last(now: str, moved: int) -> None:
    process = happen(
        "moved", application(TALK, "Tue 8.12. 10:00"), {"moved_to": Timed(at("Mon 21.12. 10:00"))}, at(now)
    )
    assert [one.number for one in process.rounds if one.moved] == [moved]


def test_without_an_interview_moving_fixes_the_first() -> None:
    assert happen("moved", application(), {"moved_to": LATER}, NOW).rounds == (Round(1, LATER.at),)
    assert happen("moved", application(TALK), {}, NOW) == application(TALK)


def test_the_next_round_revives_and_keeps_people_and_concerns() -> None:
    """B5: concerns are for the next interview; people stay until the next debrief says who was there."""
    ended: Ended = "rejected"
    before = application(
        TALK,
        ended=ended,
        ended_on=NOW.date(),
        people=(Met("Kim"),),
        concerns=Several(("hours",)),
        leaving_at=NOW,
        promised_on=day("Fri 18.12."),
    )
    after = happen("next_round", before, {"new_round": LATER}, NOW)
    assert (after.ended, after.ended_on, after.people, after.leaving_at, after.promised_on) == (
        "",
        None,
        (Met("Kim"),),
        None,
        None,
    )
    assert after.concerns == Several(("hours",))
    undated = happen("next_round", before, {"new_round": Picked("open")}, NOW)
    assert (undated.rounds, undated.ended) == (before.rounds, "")


# --- afterwards


def test_a_debrief_keeps_people_their_details_and_the_promise() -> None:
    """D1, D3, D8."""
    before = application(TALK, people=(Met("Kim", "the tour"), Met("Robin")))
    said: dict[str, Answer] = {"people": Several((), ("Sam", "Kim")), "promised": Timed(at("Fri 18.12."), True)}
    after = happen("debriefed", before, said, NOW)
    assert after.people == (Met("Sam"), Met("Kim", "the tour"))
    assert (after.promised_on, after.debriefed_on) == (day("Fri 18.12."), NOW.date())
    assert happen("debriefed", after, {"promised": Picked("nothing")}, NOW).promised_on is None
    assert happen("debriefed", after, {"people": Picked("unknown")}, NOW).people == ()


@pytest.mark.parametrize(
    ("said", "rounds"),
    [
        (Timed(at(TALK)), [(1, TALK, 0)]),
        (Timed(at("Tue 1.12. 16:30")), [(1, "Tue 1.12. 16:30", 1)]),  # the hour was another
        (Timed(at("Tue 1.12."), True), [(1, TALK, 0)]),  # the hour on record says more
        (Timed(at("Mon 30.11. 10:00")), [(2, "Mon 30.11. 10:00", 0), (1, TALK, 0)]),
    ],
)
def test_when_it_was_corrects_what_was_planned(said: Timed, rounds: list[tuple[int, str, int]]) -> None:
    """D1: an interview nobody had noted is added, one of the same day is corrected."""
    after = happen("debriefed", application(TALK), {"over_at": said}, NOW)
    assert [(one.number, one.at, one.moved) for one in after.rounds] == [(n, at(text), m) for n, text, m in rounds]


def test_correcting_one_of_two_on_a_day_keeps_them_in_order() -> None:
    after = happen("debriefed", application("Tue 1.12. 10:00", TALK), {"over_at": Timed(at("Tue 1.12. 16:30"))}, NOW)
    assert [(one.number, one.at.hour) for one in after.rounds] == [(1, 10), (2, 16)], "the nearer one is meant"


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("follow_up", "followed_up_on", NOW.date()),
        ("final_note", "final_note_on", NOW.date()),
        ("check_back", "check_back_on", None),
        ("decline", "ended", "declined"),
        ("accept", "decision", "go"),
    ],
)
def test_a_letter_that_went_out_is_noted_by_its_kind(kind: str, field: str, value: object) -> None:
    """D9: sent is sent, whatever it was."""
    before = application(TALK, decision="", check_back_on=day("Mon 21.12."))
    assert getattr(happen("sent", before, {"writing": Picked(kind)}, NOW), field) == value
    assert happen("sent", before, {"writing": Picked("rejection_thanks")}, NOW) == before
    assert happen("sent", before, {}, NOW) == before


def test_thanks_keep_what_each_was_thanked_for() -> None:
    """D3: one detail each, kept by name: whoever was taken away meanwhile takes nobody's place."""
    before = application(TALK, people=(Met("Kim"), Met("Robin")))
    said: dict[str, Answer] = {
        "writing": Picked("thanks"),
        "people": Several((), ("Robin", "Kim")),
        "details": Each(("", "the tour")),
    }
    after = happen("sent", before, said, NOW)
    assert after.people == (Met("Kim", "the tour"), Met("Robin"))
    assert after.thanked_on == NOW.date()
    alone = application(TALK, people=(Met("Robin"),))
    assert happen("sent", alone, said, NOW).people == (Met("Robin"),)


def test_no_thanks_twice_is_no_thanks() -> None:
    once = happen("no_thanks", application(TALK), {}, NOW)
    assert once.let_be == ("thank_you",)
    assert happen("no_thanks", once, {}, NOW) == once


def test_concerns_are_noted_with_the_interview_they_are_for() -> None:
    """B5: no second one where one is ahead already."""
    said: dict[str, Answer] = {"concerns": Several(("hours",), ("Probezeit?",)), "next_when": LATER}
    noted = happen("concerns", application(TALK, fired={"ahead": (NOW,)}, leaving_at=NOW), said, NOW)
    assert (noted.concerns, noted.leaving_at, noted.fired) == (said["concerns"], None, {})
    assert noted.rounds[-1].at == LATER.at
    assert happen("concerns", noted, {**said, "next_when": Timed(at("Wed 9.12. 10:00"))}, NOW).rounds == noted.rounds
    assert happen("concerns_changed", noted, {"concerns": Picked("none")}, NOW).concerns == Several()


@pytest.mark.parametrize("happening", ["offer", "rejected", "closed", "withdrawn", "declined"])
def test_an_end_ends_leaving_too_and_reviving_begins_as_decided(happening: str) -> None:
    """Timings: one tap revives the record."""
    ended = happen(happening, application(TALK, leaving_at=NOW), {}, NOW)
    assert ended.ended
    assert ended.ended_on == NOW.date()
    assert agenda(ended, situation("Wed 2.12. 12:00")) == ()
    revived = happen("revived", ended, {}, NOW)
    assert (revived.ended, revived.ended_on, revived.decision) == ("", None, "go")


def test_a_talk_is_planned_with_its_questions_and_looked_back_on() -> None:
    """C5-C9, C7."""
    said: dict[str, Answer] = {
        "company": ACME,
        "when": LATER,
        "goal_fit": Several(("day",), ("Wie arbeitet ihr?",)),
        "goal_roles": Picked("none"),
        "goal_contact": Several(("who",)),
        "own_questions": Several((), ("Und remote?",)),
    }
    planned = happen("talk_planned", begun(said), said, NOW)
    assert (planned.kind, planned.rounds) == ("informational", (Round(1, LATER.at),))
    assert planned.questions == Several(("day", "who"), ("Wie arbeitet ihr?", "Und remote?"))
    moved = happen("talk_planned", planned, {**said, "when": Timed(at("Thu 10.12. 10:00"))}, NOW)
    assert moved.rounds == (Round(1, at("Thu 10.12. 10:00"), moved=1),)
    over = happen("talk_over", moved, {"outcome": Picked("fits")}, at("Thu 10.12. 12:00"))
    assert over.check_back_on == day("Thu 7.1.")
    assert happen("talk_over", moved, {"outcome": Picked("lead")}, NOW).check_back_on is None
    assert happen("talk_over", moved, {"outcome": Picked("not_for_me")}, NOW).ended == "closed"
