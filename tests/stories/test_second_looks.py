"""A reminder is looked at once more before it comes: is its interview still ahead, its reason still so?"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from conversations.model import Timed
from tests.stories.desk import TALK, Desk
from tests.stories.residents import BERLIN, JAKARTA, ONLY_FOLLOW_UP, keeps, lives, moves, spoken, until
from tests.unit.agendas import at, day


@pytest.fixture
async def desk(folder: Path) -> AsyncIterator[Desk]:
    async with lives(folder, "de", BERLIN) as desk:
        yield desk


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO)
    return caplog


def _dropped(log: pytest.LogCaptureFixture) -> list[int]:
    """Return the nudges of which the log says that their moment has passed, each as often as it does."""
    said = [line.getMessage() for line in log.records]
    return [int(line.split()[1]) for line in said if line.startswith("nudge ") and " is dropped: " in line]


# --- the evening before


async def test_the_second_interview_is_announced_though_the_bot_slept_through_the_first(desk: Desk) -> None:
    """A15: off from noon on the day before round 1 until it is over: round 2 has its evening and its hour."""
    await desk.keeps(TALK, "Tue 15.12. 15:00")
    await until(desk, "Mon 7.12. 12:00")
    await desk.story.is_down(hours=28, minutes=30)
    assert not spoken(desk.story.skip(), "reminder-ahead")
    assert not spoken(await until(desk, "Mon 14.12. 17:59"), "reminder-ahead")
    assert len(spoken(await until(desk, "Mon 14.12. 18:00"), "reminder-ahead")) == 1
    assert len(spoken(await until(desk, "Tue 15.12. 14:00"), "reminder-ahead_soon")) == 1


async def test_an_hour_of_which_twenty_minutes_are_left_is_ten(desk: Desk) -> None:
    """Timings: put off by an hour at ten past eight, with the interview at half past: at twenty past."""
    await desk.keeps("Tue 8.12. 08:30")
    await until(desk, "Tue 8.12. 08:10")
    await desk.story.user_taps("later", "hour")
    desk.story.skip()
    assert (await desk.walls())["ahead"] == at("Tue 8.12. 08:20")
    assert len(spoken(await until(desk, "Tue 8.12. 08:20"), "reminder-ahead")) == 1
    assert not spoken(await until(desk, "Wed 9.12. 23:00"), "reminder-ahead")


@pytest.mark.parametrize("when", ["Tue 8.12. 15:00", "Tue 8.12. 08:30", "Tue 8.12."])
@pytest.mark.parametrize("preset", ["monday", "morning", "20. Dezember um 12 Uhr"])
async def test_put_off_past_the_interview_it_never_comes_during_or_after(desk: Desk, when: str, preset: str) -> None:
    """Issue C: "never wrongly": before it, or not at all."""
    await desk.keeps(when, let_be=("ahead_soon", "thank_you", "follow_up", "let_go"))
    await until(desk, "Mon 7.12. 18:00")
    await desk.story.user_taps("later")
    desk.story.skip()
    await (desk.story.user_taps(preset) if " " not in preset else desk.story.user_sends(preset))
    desk.story.skip()
    await until(desk, "Tue 8.12. 15:00" if when.endswith("15:00") else "Tue 8.12. 08:30")
    assert ":" not in when or not await desk.planned()
    if ":" not in when:
        await until(desk, "Wed 9.12. 00:00")
    assert await until(desk, "Thu 31.12. 12:00") == []
    assert await desk.planned() == {}


async def test_one_that_would_come_after_its_day_is_dropped_with_a_log_line(
    desk: Desk, log: pytest.LogCaptureFixture
) -> None:
    """Issue C: "a nudge whose moment has passed for good is dropped with a log line": a day whose hour nobody knows."""
    await desk.keeps("Tue 8.12.", let_be=("thank_you", "follow_up", "let_go"))
    await until(desk, "Mon 7.12. 18:00")
    await desk.story.user_taps("later", "monday")
    desk.story.skip()
    (nudge,) = await desk.story.nudges()
    assert nudge.wall == at("Mon 14.12. 09:00")
    assert await until(desk, "Thu 31.12. 12:00") == []
    assert _dropped(log) == [nudge.id]


async def test_put_off_to_before_an_interview_that_moved_forward_since(desk: Desk) -> None:
    """Issue C: chosen for noon of the 14th; now the interview is on the 10th: the evening of the 9th, that is all."""
    await desk.keeps("Tue 15.12. 15:00", let_be=("ahead_soon", "thank_you", "follow_up", "let_go"))
    await desk.snoozes("ahead", "Mon 14.12. 12:00")
    await desk.happens("moved", moved_to=Timed(at("Thu 10.12. 15:00")))
    assert len(spoken(await until(desk, "Wed 9.12. 18:00"), "reminder-ahead")) == 1
    assert not spoken(await until(desk, "Thu 31.12. 12:00"), "reminder-ahead")


async def test_put_off_before_moving_west_it_is_not_said_in_the_interview(
    folder: Path, log: pytest.LogCaptureFixture
) -> None:
    """Issue C: eight in the morning in Jakarta, for ten; by the clocks of Berlin the interview is at four at night."""
    async with lives(folder, "id", JAKARTA) as desk:
        await desk.keeps("Tue 8.12. 10:00", let_be=("ahead_soon", "thank_you", "follow_up", "let_go"))
        await until(desk, "Mon 7.12. 18:05")
        await desk.story.user_taps("later")
        desk.story.skip()
        await desk.story.user_sends("besok jam 8 pagi")
        desk.story.skip()
        (nudge,) = await desk.story.nudges()
        await moves(desk, BERLIN)
        assert (await desk.one()).process.rounds[0].at == at("Tue 8.12. 04:00")
        assert await until(desk, "Thu 31.12. 12:00") == []
        assert _dropped(log) == [nudge.id]


# --- what is dropped


async def test_what_is_dropped_is_never_sent(desk: Desk, log: pytest.LogCaptureFixture) -> None:
    """Issue C: back after 30 hours: what the log says has passed for good is said neither in a list nor alone."""
    await keeps(desk, "Thanks", "Mon 7.12. 16:00", fired={"thank_you": (at("Mon 7.12. 18:00"), at("Tue 8.12. 09:00"))})
    await keeps(desk, "Other", "Fri 27.11. 10:00", let_be=ONLY_FOLLOW_UP)
    await until(desk, "Thu 10.12. 12:00")
    await keeps(desk, "Third", "Thu 10.12. 15:00", let_be=("let_go", "follow_up"))
    before = {nudge.id: nudge.kind for nudge in await desk.story.nudges()}
    await desk.story.is_down(hours=46)
    said = desk.story.skip()
    gone = _dropped(log)
    assert sorted(before[number] for number in gone) == ["ahead_soon", "thank_you"]
    settled = {row[0]: row[2] for row in desk.rows()}
    assert {settled[number] for number in gone} <= {"expired", "cancelled"}
    fired = {number for number in before if settled[number] == "fired"}
    assert not fired & set(gone)
    told = [message for message in said if "missed-list" in message.keys]
    lines = [label for message in told for choice, label in message.labels.items() if choice[:1] == "n"]
    alone = [m for m in said if {"reminder-thank_you", "reminder-follow_up", "reminder-ahead"} & m.keys]
    assert len(lines) + len(alone) == len(fired)


@pytest.mark.parametrize("hours", [10, 20, 34, 46, 70])
async def test_a_thank_you_too_late_to_be_one_is_dropped_and_not_sent(
    desk: Desk, log: pytest.LogCaptureFixture, hours: int
) -> None:
    """D3: put aside or told, one of both, however long the bot was off; it was the third and is the last."""
    came = (at("Mon 7.12. 18:00"), at("Thu 10.12. 09:00"))
    await until(desk, "Thu 10.12. 12:00")
    await keeps(desk, "Thanks", "Mon 7.12. 16:00", fired={"thank_you": came}, let_be=("follow_up", "let_go"))
    await keeps(desk, "Other", "Fri 27.11. 10:00", let_be=ONLY_FOLLOW_UP)
    await desk.story.is_down(hours=hours)
    said = [m for m in desk.story.skip() if m.holds("Thanks")]
    status = {row[0]: row[2] for row in desk.rows() if row[1] == "thank_you"}
    assert set(_dropped(log)) <= status.keys()
    assert len(said) == list(status.values()).count("fired")
    assert all(status[number] != "fired" for number in _dropped(log))
    assert bool(_dropped(log)) == (hours > 40), "by then four days have passed since the interview"
    assert not spoken(await until(desk, "Mon 14.12. 12:00"), "reminder-thank_you") or hours < 21


# --- reasons


async def test_a_promise_about_an_earlier_round_is_no_reason(folder: Path) -> None:
    """D8: they named the 10th before the interview moved to the 15th; what counts since is the interview."""
    async with lives(folder, "en", None) as desk:
        story = desk.story
        await desk.keeps("Tue 8.12. 10:00", promised_on=day("Thu 10.12."), let_be=ONLY_FOLLOW_UP)
        assert await _why(desk) == story.catalog.text(
            "en", "nudge-why-follow_up", args={"profile": "GB", "has-promised": "yes", "promised": "Thu 10 Dec"}
        )
        await desk.happens("moved", moved_to=Timed(at("Tue 15.12. 10:00")))
        (nudge,) = [nudge for nudge in await story.nudges() if nudge.kind == "follow_up"]
        assert nudge.wall == at("Tue 22.12. 09:00")
        assert await _why(desk) == story.catalog.text(
            "en", "nudge-why-follow_up", args={"profile": "GB", "has-promised": "no", "promised": ""}
        )


async def _why(desk: Desk) -> str:
    """Return the reason that /nudges gives for the follow-up."""
    story, nudge = desk.story, (await desk.planned())["follow_up"]
    await story.user_sends("/nudges")
    story.skip()
    await story.user_taps(f"n{nudge.id}")
    shown = story.bot_says("nudges-item")
    reasons = [text for text, keys in story.catalog.rendered.items() if "nudge-why-follow_up" in keys]
    return next(reason for reason in reversed(reasons) if reason in shown.html)
