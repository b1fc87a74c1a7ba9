"""When somebody may have an appointment: their zone, their quiet hours, their work; through changes of the clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.dispatcher.groups.awake import awake, awake_from
from bot.ports import Person
from conversations.codec import encode_answer
from conversations.model import Answer, Picked, Placed, Several


def _person(zone: str = "Europe/Berlin", **facts: Answer) -> Person:
    known = {"zone": Placed("", zone), **facts}
    return Person(1, "de", facts={name: encode_answer(answer) for name, answer in known.items()})


def _instant(text: str, zone: str = "Europe/Berlin") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _spans(person: Person, since: str, until: str, zone: str = "Europe/Berlin") -> list[str]:
    found = awake(person, _instant(since, zone), _instant(until, zone))
    local = [(start.astimezone(ZoneInfo(zone)), end.astimezone(ZoneInfo(zone))) for start, end in found]
    return [f"{start:%d %H:%M}-{end:%d %H:%M}" for start, end in local]


@pytest.mark.parametrize(
    ("quiet", "expected"),
    [
        ("usual", ["25 09:00-25 21:00"]),
        ("early", ["25 09:00-25 20:00"]),
        ("late", ["25 10:00-25 23:00"]),
        ("never", ["25 08:00-25 22:00"]),
    ],
)
def test_outside_quiet_hours_and_not_in_the_first_one(quiet: str, expected: list[str]) -> None:
    """Whoever is never to be left alone is not on call all night either."""
    assert _spans(_person(quiet=Picked(quiet)), "2026-11-25 00:00", "2026-11-26 00:00") == expected


def test_not_while_they_work() -> None:
    """Only of somebody who said that they work full time, and on their own work days."""
    working = _person(quiet=Picked("usual"), employed=Picked("full"), work_days=Several(("wed",)))
    assert _spans(working, "2026-11-25 00:00", "2026-11-27 00:00") == ["25 17:00-25 21:00", "26 09:00-26 21:00"]
    part = _person(quiet=Picked("usual"), employed=Picked("part"))
    assert _spans(part, "2026-11-25 00:00", "2026-11-26 00:00") == ["25 09:00-25 21:00"]


def test_only_what_lies_between() -> None:
    assert _spans(_person(), "2026-11-25 12:10", "2026-11-25 18:20") == ["25 12:10-25 18:20"]
    assert _spans(_person(), "2026-11-25 22:00", "2026-11-26 08:00") == []


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_changing_clocks_bend_nothing(day: str) -> None:
    """By the wall it is nine to nine on both days; and the days on either side."""
    before = datetime.fromisoformat(day) - timedelta(days=1)
    after = datetime.fromisoformat(day) + timedelta(days=2)
    found = _spans(_person(), before.isoformat(), after.isoformat())
    assert [span[3:8] + span[-6:] for span in found] == ["09:00 21:00"] * 3


def test_another_zone_is_another_day() -> None:
    away = _person("Pacific/Auckland")
    assert _spans(away, "2026-11-25 00:00", "2026-11-26 00:00", "Pacific/Auckland") == ["25 09:00-25 21:00"]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-11-25 03:00", "2026-11-25 08:00"),
        ("2026-11-25 21:00", "2026-11-26 08:00"),
        ("2026-11-25 20:59", "2026-11-25 20:59"),
        ("2026-10-25 02:30", "2026-10-25 08:00"),
    ],
)
def test_news_wait_for_the_end_of_the_night(at: str, expected: str) -> None:
    assert awake_from(_person(), _instant(at)) == _instant(expected)
