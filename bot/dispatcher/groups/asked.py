"""Dilemmas as they are stored: what the group has of one, what its author has, and what flows may know of both.

The gathering is the group's and does not know its author. That is a part of the author's own, sealed with their key:
without it nobody can tell whose an anonymous one was, and what comes back has nowhere to go.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from bot.dispatcher.groups.belonging import only_group, titles_of
from bot.ports import NOBODY, Gathering, Json, Part, Transaction
from conversations.flows.dilemma import DILEMMA, STANDS
from conversations.flows.groups import GROUPS
from conversations.groups.dilemma import OPTIONS, Advice, Dilemma, Vote, from_json, to_json
from conversations.model import Answer, Facts, Flow, Item, Picked

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding

KIND = DILEMMA.id
AUTHOR, VOTE, ADVICE = "author", "vote", "advice"  # kinds of parts
VERSION = 1
_OFFERING = frozenset({KIND, *OPTIONS})  # conversations that may bring something to a group


@dataclass(frozen=True, slots=True)
class Author:
    """What only an author has: where to tell them, a secret that their delays come from, what was promised to them.

    ``promised`` is what ``anonymity`` said when they agreed, "" for a named one; ``thanks`` own words to be said.
    """

    conversation: int
    seed: str
    promised: str = ""
    thanks: str = ""
    closing: bool = False
    thanking: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A dilemma that is not posted yet: its time to close is counted from the post."""

    card: tuple[str, ...]
    named: bool
    options: tuple[str, ...]
    length: str


def new_author(conversation_id: int, promised: str) -> Author:
    """Return an author's own part, with a secret nobody can guess."""
    return Author(conversation_id, secrets.token_hex(16), promised)


def saved(value: Draft | Dilemma | None, name: str = "") -> Json:
    """Return what a gathering holds: a draft, a dilemma (with the name above a named one), or nothing any more."""
    match value:
        case Draft():
            return {"version": VERSION, "draft": asdict(value)}
        case Dilemma():
            return {"version": VERSION, "dilemma": to_json(value), "name": name}
        case None:
            return {"version": VERSION}


def without_card(gathering: Gathering) -> Json:
    """Return what a gathering holds once the bot is not in its group any more: of a dilemma nothing."""
    return saved(None) if gathering.kind == KIND else gathering.content


def draft_of(gathering: Gathering) -> Draft | None:
    """Return what is still to be posted."""
    held = gathering.content.get("draft")
    if held is None:
        return None
    return Draft(tuple(held["card"]), held["named"], tuple(held["options"]), held["length"])


def dilemma_of(gathering: Gathering) -> Dilemma | None:
    """Return what was posted."""
    held = gathering.content.get("dilemma")
    value = from_json(held) if held is not None else None
    return value if isinstance(value, Dilemma) else None


def author_of(tx: Transaction, gathering: Gathering) -> tuple[int, Author | None]:
    """Return whose it is, NOBODY when they were erased or have left."""
    found = next((part for part in tx.parts(gathering.id) if part.kind == AUTHOR), None)
    return (found.person_id, _author(found)) if found else (NOBODY, None)


def keep_author(tx: Transaction, gathering: Gathering, person_id: int, author: Author) -> None:
    """Write an author's own part."""
    tx.save_part(Part(gathering.id, person_id, AUTHOR, {"version": VERSION, **asdict(author)}))


def votes_of(tx: Transaction, gathering: Gathering) -> dict[int, Vote]:
    """Return who voted for what."""
    read = ((part.person_id, from_json(part.content)) for part in tx.parts(gathering.id) if part.kind == VOTE)
    return {person: vote for person, vote in read if isinstance(vote, Vote)}


def keep_votes(tx: Transaction, gathering: Gathering, before: Mapping[int, Vote], after: Mapping[int, Vote]) -> None:
    """Write what has changed of the votes."""
    for person, vote in after.items():
        if before.get(person) != vote:
            tx.save_part(Part(gathering.id, person, VOTE, to_json(vote)))
    for person in before.keys() - after.keys():
        tx.drop_part(gathering.id, person, VOTE)


def advice_of(tx: Transaction, gathering: Gathering) -> list[tuple[int, str, Advice]]:
    """Return what was advised, as (person, name they wrote under, advice), in the order it was written in."""
    parts = [part for part in tx.parts(gathering.id) if part.kind == ADVICE]
    read = [(part.person_id, part.content["name"], from_json(part.content["advice"])) for part in parts]
    found = [(person, name, advice) for person, name, advice in read if isinstance(advice, Advice)]
    return sorted(found, key=lambda one: one[2].message_id)


def keep_advice(tx: Transaction, gathering: Gathering, person_id: int, name: str, advice: Advice) -> None:
    """Write a piece of advice, new or edited."""
    content = {"version": VERSION, "name": name, "advice": to_json(advice)}
    tx.save_part(Part(gathering.id, person_id, ADVICE, content, advice.message_id))


def own_one(tx: Transaction, person_id: int, conversation_id: int) -> tuple[Gathering, Author] | None:
    """Return the latest dilemma that somebody asked in a conversation, and their part in it."""
    for part in reversed(tx.parts_of(person_id, AUTHOR)):
        author = _author(part)
        gathering = tx.gathering(part.gathering_id) if author.conversation == conversation_id else None
        if gathering is not None:
            return gathering, author
    return None


def stands(own: tuple[Gathering, Author] | None) -> str:
    """Return how somebody's dilemma stands: none, pending, open, closing, closed, thanked."""
    gathering, author = own or (None, None)
    if gathering is None or author is None:
        return "none"
    if draft_of(gathering) is not None:
        return "none" if gathering.over else "pending"
    dilemma = dilemma_of(gathering)
    if dilemma is None or (gathering.over and not dilemma.closed_by):
        return "none"
    if dilemma.closed_by:
        return "thanked" if author.thanking else "closed"
    return "closing" if author.closing else "open"


def in_only_group(unit: Holding, flow: Flow) -> Mapping[str, Answer]:
    """Return the one group that a dilemma can be brought to; nothing where there is a choice."""
    return only_group(unit.tx, unit.person.id) if flow.id == KIND else {}


def with_dilemmas(unit: Holding, facts: Facts, flow: Flow, conversation_id: int) -> Facts:
    """Return facts with the groups a card can be brought to, and in its own conversation with how a dilemma stands."""
    if flow.id not in _OFFERING:
        return facts
    titles = titles_of(unit.tx, unit.person.id)
    items = {**facts.items, **{name: Item(title) for name, title in titles.items()}}
    own = own_one(unit.tx, unit.person.id, conversation_id) if flow.id == KIND and conversation_id else None
    known = {**facts.known, STANDS: Picked(stands(own))}
    return replace(facts, items=items, listed={**facts.listed, GROUPS: tuple(titles)}, known=known)


def _author(part: Part) -> Author:
    return Author(**{name: value for name, value in part.content.items() if name != "version"})
