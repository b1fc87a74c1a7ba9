"""How a process stands, as answers: what letters, texts and conversations can say about it at a moment."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

import pytest

from conversations.known import NAMES
from conversations.model import Picked, Several, Timed, Wrote
from conversations.process import Ended, Met, Process
from conversations.standing import answers_of
from tests.unit.agendas import application, at, day, situation

TALK = "Tue 1.12. 15:00"


def on(text: str) -> Timed:
    return Timed(datetime.combine(day(text), datetime.min.time()), day_only=True)


def test_of_a_bare_name_only_that_is_known() -> None:
    assert answers_of(Process("Acme"), situation(TALK)) == {
        "company": Wrote("Acme"),
        "kind": Picked("application"),
        "stage": Picked("unscheduled"),
    }


def test_everything_on_record_has_its_answer() -> None:
    process = application(
        TALK,
        role="Analyst",
        recipient="Kim Sommer",
        people=(Met("Kim", "the tour"), Met("Robin")),
        concerns=Several(("hours",)),
        questions=Several((), ("Und remote?",)),
        promised_on=day("Fri 18.12."),
        debriefed_on=day(TALK),
        thanked_on=day(TALK),
        followed_up_on=day("Tue 8.12."),
        final_note_on=day("Tue 29.12."),
    )
    known = answers_of(process, situation("Tue 29.12. 12:00"))
    assert known == {
        "company": Wrote("Acme"),
        "kind": Picked("application"),
        "stage": Picked("waiting"),
        "role": Wrote("Analyst"),
        "recipient": Wrote("Kim Sommer"),
        "rounds": Picked("one"),
        "talked_on": on("Tue 1.12."),
        "over_at": Timed(at(TALK)),
        "people": Several((), ("Kim", "Robin")),
        "concerns": Several(("hours",)),
        "questions": Several((), ("Und remote?",)),
        "promised": on("Fri 18.12."),
        "debriefed_on": on("Tue 1.12."),
        "thanked_on": on("Tue 1.12."),
        "followed_up_on": on("Tue 8.12."),
        "final_note_on": on("Tue 29.12."),
        "follow_up_from": on("Mon 21.12."),
        "final_from": on("Tue 29.12."),
        "let_go_on": on("Tue 12.1."),
    }


def test_the_interview_ahead_is_when_and_the_one_over_is_not() -> None:
    process = application(TALK, "Tue 8.12.")
    ahead = answers_of(process, situation("Mon 30.11. 12:00"))
    assert ahead["when"] == ahead["next_when"] == Timed(at(TALK))
    assert ahead.keys().isdisjoint({"talked_on", "over_at", "rounds"})
    between = answers_of(process, situation("Wed 2.12. 12:00"))
    assert between["when"] == Timed(at("Tue 8.12."), day_only=True)
    assert (between["talked_on"], between["over_at"]) == (on("Tue 1.12."), Timed(at(TALK)))
    assert (between["rounds"], between["stage"]) == (Picked("one"), Picked("ahead"))
    after = answers_of(process, situation("Wed 9.12. 12:00"))
    assert "when" not in after
    assert (after["rounds"], after["talked_on"]) == (Picked("several"), on("Tue 8.12."))


def test_how_many_interviews_there_were_is_asked_where_nobody_can_know() -> None:
    """B3, B10: an application may have had rounds before we were told; an informational talk has not."""
    here = situation("Mon 30.11. 12:00")
    assert "rounds" not in answers_of(application(TALK), here)
    assert answers_of(application(TALK, kind="informational"), here)["rounds"] == Picked("none")


@pytest.mark.parametrize("name", ["promised_on", "debriefed_on", "thanked_on", "followed_up_on", "final_note_on"])
def test_what_was_about_an_earlier_interview_does_not_count_for_the_latest(name: str) -> None:
    """D9: one follow-up for each interview."""
    said = name.removesuffix("_on") if name == "promised_on" else name
    here = situation("Wed 9.12. 12:00")
    assert said in answers_of(application(TALK, **{name: day("Thu 3.12.")}), here)
    assert said not in answers_of(application(TALK, "Tue 8.12. 15:00", **{name: day("Thu 3.12.")}), here)
    assert said in answers_of(application(TALK, "Tue 8.12. 15:00", **{name: day("Tue 8.12.")}), here)
    assert said in answers_of(application(**{name: day("Thu 3.12.")}), here)


def test_what_etiquette_allows_is_known_before_the_interview_and_after_it_and_not_without_one() -> None:
    """D8: "refused, with the date from which it is fine"."""
    for now in ("Mon 30.11. 12:00", "Wed 9.12. 12:00"):
        known = answers_of(application(TALK), situation(now))
        assert [known[name] for name in ("follow_up_from", "final_from", "let_go_on")] == [
            on("Tue 8.12."),
            on("Tue 29.12."),
            on("Tue 12.1."),
        ]
    assert "follow_up_from" not in answers_of(application(), situation(TALK))


@pytest.mark.parametrize("ended", [end for end in get_args(Ended) if end])
def test_an_ended_one_says_how(ended: Ended) -> None:
    assert answers_of(application(TALK, ended=ended), situation("Mon 30.11. 12:00"))["stage"] == Picked(ended)


def test_every_answer_is_one_that_conversations_know_by_name() -> None:
    """known.NAMES and what is said here are one list; two names are for steps that ask the same elsewhere."""
    process = application(TALK, "Tue 8.12. 15:00", role="A", recipient="K", people=(Met("K"),))
    said = answers_of(process, situation("Wed 2.12. 12:00"))
    assert said.keys() - set(NAMES) == {"next_when", "over_at"}
