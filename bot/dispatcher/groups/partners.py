"""Who of a group wishes to practise in pairs, as it is stored: each wish is a part of its own, in one gathering.

The gathering lasts as long as the bot is in the group; its message is the latest one that says how many pairs there
are. What the group has in common is in it: on which day pairs are made, and how many there have been. Whom somebody is
paired with stands in the two wishes alone, so that it goes with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.dispatcher.groups.knowing import group_in
from bot.ports import Gathering, Part, Tick, Transaction
from conversations.flows.pairing import COACHES, MOCK, PAIR, PAIRING, ROUNDS, SPOKEN, STAGE, WISHES
from conversations.groups import rhythm, wish
from conversations.groups.circle import membership_from_json
from conversations.groups.rhythm import Rhythm
from conversations.groups.wish import Wish
from conversations.model import Answer, Answers, Facts, Flow, Picked, Several

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding

KIND, WISH = "pairing", "wish"  # the kind of gathering, and of parts
DUE = f"{KIND}.due"  # the tick that tells people what there is to be told of
SOON = timedelta(seconds=1)


def gathering_of(tx: Transaction, group_id: int) -> Gathering | None:
    """Return what a group's pairs belong to, None where nobody has spoken of pairs yet."""
    found = tx.gatherings(group_id, KIND, 1)
    return found[0] if found and not found[0].over else None


def begun(tx: Transaction, group_id: int, now: datetime) -> Gathering:
    """Return what a group's pairs belong to, begun where it is not there; days chosen before the bot was away stand."""
    found = tx.gatherings(group_id, KIND, 1)
    if found and not found[0].over:
        return found[0]
    content = found[0].content if found else {"version": 1, "rhythm": None, "pairs": 0}
    return tx.save_gathering(Gathering(0, group_id, KIND, content, now))


def rhythm_of(gathering: Gathering | None) -> Rhythm | None:
    """Return on which day of the week pairs are made, None for not at all."""
    saved = gathering.content["rhythm"] if gathering else None
    return rhythm.from_json(saved) if saved else None


def numbered(tx: Transaction, gathering: Gathering, pairs: int) -> Gathering:
    """Write that there have been so many pairs more."""
    content = {**gathering.content, "pairs": gathering.content["pairs"] + pairs}
    return tx.save_gathering(replace(gathering, content=content))


def wishes(tx: Transaction, gathering: Gathering) -> dict[int, Wish]:
    """Return the wishes of the group's present members, by whose they are."""
    members = {member.person_id for member in tx.members(gathering.group_id)}
    parts = (part for part in tx.parts(gathering.id) if part.kind == WISH and part.person_id in members)
    return {part.person_id: wish.from_json(part.content) for part in sorted(parts, key=lambda part: part.person_id)}


def wish_of(tx: Transaction, gathering: Gathering | None, person_id: int) -> Wish | None:
    """Return what a member wishes, None where they do not."""
    if gathering is None or tx.member(gathering.group_id, person_id) is None:
        return None
    found = (part for part in tx.parts_of(person_id, WISH) if part.gathering_id == gathering.id)
    return next((wish.from_json(part.content) for part in found), None)


def keep(tx: Transaction, gathering: Gathering, person_id: int, kept: Wish) -> None:
    """Write a wish, new or changed."""
    tx.save_part(Part(gathering.id, person_id, WISH, wish.to_json(kept)))


def keep_all(tx: Transaction, gathering: Gathering, before: Mapping[int, Wish], after: Mapping[int, Wish]) -> None:
    """Write the wishes that are others than before."""
    for one, each in after.items():
        if before.get(one) != each:
            keep(tx, gathering, one, each)


def tell_soon(tx: Transaction, gathering: Gathering, now: datetime) -> None:
    """Let people be told in a moment what there is to be told."""
    tx.set_tick(Tick(gathering.group_id, DUE, now + SOON, gathering.id), sooner=True)


def let_go(tx: Transaction, gathering: Gathering, person_id: int, now: datetime) -> None:
    """Forget what somebody wished; whoever was to practise with them is told, and goes first."""
    tx.drop_part(gathering.id, person_id, WISH)
    found = wishes(tx, gathering)
    keep_all(tx, gathering, found, without_leavers({one: each for one, each in found.items() if one != person_id}))
    tell_soon(tx, gathering, now)


def without_leavers(found: Mapping[int, Wish]) -> dict[int, Wish]:
    """Return wishes in which nobody waits for, or remembers, somebody who is not among them any more."""
    left: dict[int, Wish] = {}
    for one, each in found.items():
        gone = each.last and each.last not in found
        if gone and each.mock is not None:
            each = each.left_alone("gone") if each.is_busy else replace(each, mock=None)  # noqa: PLW2901
        left[one] = replace(each, last=0) if gone else each
    return left


def forget_all(tx: Transaction, group_id: int) -> None:
    """Forget what everybody wished in a group: the bot is not there any more."""
    gathering = gathering_of(tx, group_id)
    if gathering is not None:
        for part in tx.parts(gathering.id):
            tx.drop_part(gathering.id, part.person_id, part.kind, part.number)


def number_in(answers: Answers) -> int:
    """Return the number of the pair that a conversation is about, 0 for none."""
    picked = answers.get(PAIR)
    number = picked.choice[1:] if isinstance(picked, Picked) else ""
    return int(number) if number.isdecimal() else 0


def with_pairing(unit: Holding, flow: Flow, facts: Facts, answers: Answers) -> Facts:
    """Return facts with what is known of pairs, for a conversation about them."""
    if flow.id not in {PAIRING.id, MOCK.id}:
        return facts
    tx, person_id = unit.tx, unit.person.id
    group = group_in(tx, answers)
    member = tx.member(group.id, person_id) if group else None
    gathering = gathering_of(tx, group.id) if group and member else None
    theirs = wish_of(tx, gathering, person_id)
    known: dict[str, Answer] = {
        WISHES: Picked("yes" if theirs else "no"),
        COACHES: Picked("yes" if member and membership_from_json(member.content).coach else "no"),
        ROUNDS: Picked("on" if rhythm_of(gathering) else "off"),
        STAGE: Picked(theirs.stage(person_id, number_in(answers), unit.now) if theirs else "none"),
        SPOKEN: Several(theirs.languages if theirs else (unit.person.locale,)),
    }
    return replace(facts, known={**facts.known, **known})
