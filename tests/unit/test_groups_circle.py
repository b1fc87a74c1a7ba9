"""What a group agreed on survives being stored, and what was stored before there was practice still reads."""

from __future__ import annotations

import json
from datetime import date, time, timedelta

import pytest

from conversations.groups.circle import Circle, circle_from_json, circle_to_json
from conversations.groups.rhythm import Rhythm
from conversations.model import Placed

BERLIN = Placed("Berlin", "Europe/Berlin", "DE.BE")
WEEKLY = Rhythm(frozenset({"mon"}), time(9), timedelta(days=1))


@pytest.mark.parametrize("practice", [None, WEEKLY, Rhythm(frozenset(), time(12), timedelta(days=1))])
def test_a_circle_survives_being_stored(practice: Rhythm | None) -> None:
    circle = Circle("Seekers", "de", BERLIN, topic=4, check_in=WEEKLY, practice=practice).posted(date(2026, 12, 8))
    assert circle_from_json(json.loads(json.dumps(circle_to_json(circle)))) == circle


def test_a_circle_of_before_there_was_practice_reads() -> None:
    old = circle_to_json(Circle("Seekers", "de", BERLIN, check_in=WEEKLY))
    del old["practice"]
    assert circle_from_json(old) == Circle("Seekers", "de", BERLIN, check_in=WEEKLY)
