"""What flows may know of the groups somebody belongs to: which there are, who coaches, who sees what.

A coach is told of members only while Telegram says at that moment that they run the group, and only of those who
agreed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.dispatcher.groups.knowing import group_in
from bot.ports import Group, Transaction
from conversations.flows import coach, groups
from conversations.flows.checkin import GROUP
from conversations.flows.group import TOPIC_NOW
from conversations.groups.circle import Membership, circle_from_json, membership_from_json
from conversations.model import Answer, Answers, Facts, Flow, Item, Picked

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding

Running = Mapping[int, frozenset[int] | None]  # group id -> who runs it at this moment, None when nobody could say


class AskFirstError(Exception):
    """A unit needs to know who runs a group: it is undone, and done again once Telegram has been asked."""

    def __init__(self, group: Group) -> None:
        """``group`` is the one in question."""
        super().__init__(f"who runs group {group.id} has to be asked")
        self.group = group


_OWN = frozenset({"groups", "consent", "coach", "coach_note", "settings", "group"})
_TICK = "✓ "


def runs(running: Running, group_id: int, person_id: int) -> bool | None:
    """Say whether somebody runs a group at this moment; None when nobody asked, or nobody could say."""
    found = running.get(group_id)
    return None if found is None else person_id in found


def everybody(tx: Transaction, group_id: int) -> dict[int, Membership]:
    """Return a group's members by id, the longest there first."""
    return {one.person_id: membership_from_json(one.content) for one in tx.members(group_id)}


def coaches_but(members: Mapping[int, Membership], person_id: int) -> dict[int, Membership]:
    """Return who coaches, somebody themselves aside."""
    return {one: known for one, known in members.items() if known.coach and one != person_id}


def showing_to(members: Mapping[int, Membership], coach_id: int) -> dict[int, Membership]:
    """Return who shows a coach how they are getting on, by name; nobody when it is no coach."""
    known = members.get(coach_id)
    if known is None or not known.coach:
        return {}
    agreed = [(one, each) for one, each in members.items() if str(coach_id) in each.seen_by and one != coach_id]
    return dict(sorted(agreed, key=lambda found: (found[1].name.casefold(), found[0])))


def with_memberships(unit: Holding, flow: Flow, facts: Facts, answers: Answers) -> Facts:
    """Return facts with what a conversation about somebody's own group goes by; those of others as they are."""
    if flow.id not in _OWN:
        return facts
    tx, person_id = unit.tx, unit.person.id
    titles = titles_of(tx, person_id)
    items = {**facts.items, **{name: Item(title) for name, title in titles.items()}}
    listed = {**facts.listed, groups.GROUPS: tuple(titles)}
    group = group_in(tx, answers)
    if group is None or f"g{group.id}" not in titles:
        return replace(facts, items=items, listed=listed)
    members = everybody(tx, group.id)
    me, running_it = members[person_id], runs(unit.running, group.id, person_id)
    others = coaches_but(members, person_id)
    for one, known in others.items():
        items[f"k{one}"] = Item(f"{_TICK if str(one) in me.seen_by else ''}{known.name}")
    listed[groups.COACHES] = tuple(f"k{one}" for one in others)
    seen = showing_to(members, person_id) if running_it else {}
    seen = {one: known for one, known in seen.items() if (each := tx.person(one)) is not None and each.reachable}
    items |= {f"m{one}": Item(known.name) for one, known in seen.items()}
    listed[coach.SEEN] = tuple(f"m{one}" for one in seen)  # who can be written to
    known_now: dict[str, Answer] = {
        groups.CHECKINS: _yes(bool(tx.gatherings(group.id, "checkin", 1))),
        groups.COACHING: _yes(me.coach),
        coach.ASKS: _yes(me.asks),
        coach.WEEKLY: _yes(me.weekly),
        TOPIC_NOW: Picked(f"t{circle_from_json(group.content).topic}"),
    }
    if running_it is not None:
        known_now[coach.RUNS] = _yes(running_it and me.coach)
    picked = id_of(answers.get(groups.COACH))
    if picked:
        known_now[groups.SEES] = _yes(str(picked) in me.seen_by)
    return replace(facts, items=items, listed=listed, known={**facts.known, **known_now})


def titles_of(tx: Transaction, person_id: int) -> dict[str, str]:
    """Return the titles of the groups somebody is in, by choice id; groups the bot is not in any more aside."""
    found = (tx.group(one.group_id) for one in tx.memberships(person_id))
    return {f"g{one.id}": circle_from_json(one.content).title for one in found if one is not None and not one.gone}


def only_group(tx: Transaction, person_id: int) -> Answers:
    """Return which group is meant where somebody is in one only, as an answer."""
    titles = titles_of(tx, person_id)
    return {GROUP: Picked(next(iter(titles)))} if len(titles) == 1 else {}


def id_of(answer: Answer | None) -> int:
    """Return whom an answer such as k71 or m72 names, 0 for nobody."""
    number = answer.choice[1:] if isinstance(answer, Picked) else ""
    return int(number) if number.isdecimal() else 0


def _yes(holds: bool) -> Picked:
    return Picked("yes" if holds else "no")
