"""No coach sees anything without a yes that stands at that moment, whatever came before: random lives of a group."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dispatcher.groups.belonging import everybody, showing_to
from bot.dispatcher.groups.consents import agree, end_for_coach, no_longer_coach, refuse, to_ask
from bot.ports import Member
from conversations.groups.circle import Membership, membership_from_json, membership_to_json

GROUP = 1
PEOPLE = (71, 72, 73, 74)
ACTS = ("joins", "leaves", "coaches", "steps_down", "asks", "agrees", "refuses", "comes_by")


@dataclass
class Members:
    """As much of a transaction as consents need."""

    kept: dict[int, Member] = field(default_factory=dict)

    def members(self, group_id: int) -> list[Member]:
        assert group_id == GROUP
        return list(self.kept.values())

    def save_member(self, member: Member) -> None:
        self.kept[member.person_id] = member


class Here:
    """As much of a unit as consents need."""

    now = datetime(2026, 11, 23, tzinfo=UTC)

    def __init__(self) -> None:
        self.tx = Members()


def _write(here: Any, person: int, membership: Membership) -> None:
    here.tx.save_member(Member(GROUP, person, membership_to_json(membership), here.now))


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(ACTS), st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)), min_size=1, max_size=40
    )
)
def test_what_coaches_see_is_what_was_agreed_to_and_stands(acts: list[tuple[str, int, int]]) -> None:
    """Joins, leaves, coaches who come and go, yes and no in any order; nobody is asked twice about one coach.

    The model keeps pairs of a member and a coach; it knows nothing of how consents are stored.
    """
    here: Any = Here()
    members: set[int] = set()
    coaches: set[int] = set()
    agreed: set[tuple[int, int]] = set()
    asked: list[tuple[int, int]] = []
    for act, person, other in acts:
        known = everybody(here.tx, GROUP).get(person)
        match act:
            case "joins" if known is None:
                _write(here, person, Membership(f"P{person}"))
                members.add(person)
            case "leaves" if known is not None:
                del here.tx.kept[person]
                end_for_coach(here, GROUP, person, forget=True)
                members.discard(person)
                coaches.discard(person)
                agreed = {pair for pair in agreed if person not in pair}
                asked = [pair for pair in asked if person not in pair]
            case "coaches" if known is not None:
                _write(here, person, Membership(known.name, True, known.seen_by, known.asked))
                coaches.add(person)
            case "steps_down":
                no_longer_coach(here, GROUP, person)
                if person in coaches:
                    asked = [pair for pair in asked if pair[1] != person or pair not in agreed]
                    agreed = {pair for pair in agreed if pair[1] != person}
                coaches.discard(person)
            case "asks" if known is not None and known.coach:
                _write(here, person, Membership(known.name, True, known.seen_by, known.asked, asks=True))
            case "agrees":
                done = agree(here, GROUP, person, other)
                assert done is (person in members and other in coaches and person != other)
                agreed |= {(person, other)} if done else set()
                asked += [(person, other)] if done else []
            case "refuses":
                refuse(here, GROUP, person, other)
                agreed.discard((person, other))
            case "comes_by":
                about = to_ask(here, GROUP, person)
                if about is not None:
                    assert about in coaches
                    assert (person, about) not in asked, "asked once"
                    asked.append((person, about))
        for coach in PEOPLE:
            seen = set(showing_to(everybody(here.tx, GROUP), coach))
            assert seen == {one for one, of in agreed if of == coach}
            assert seen <= members
            assert not seen or coach in coaches


def test_a_membership_of_an_older_version_reads_as_nothing_agreed() -> None:
    """What was stored before coaches could ask."""
    old = {"version": 1, "name": "Jonas", "coach": False, "seen_by": {}}
    assert membership_from_json(old) == Membership("Jonas")


@given(st.dictionaries(st.sampled_from(["71", "72"]), st.just("2026-11-23")), st.booleans(), st.booleans())
def test_a_membership_is_stored_and_read_back(seen_by: dict[str, str], asks: bool, weekly: bool) -> None:
    membership = Membership("Jonas", True, seen_by, tuple(seen_by), asks, weekly)
    assert membership_from_json(membership_to_json(membership)) == membership
