"""What a dilemma reads like: to the group, in its language, and to who asked, in theirs. Nothing is written here.

The group's texts are made of the dilemma and of votes, never of who asked; only a named one carries a name.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING

from bot.dispatcher.groups.asked import advice_of, dilemma_of, votes_of
from bot.dispatcher.groups.boards import instant
from bot.dispatcher.groups.room import Room, counted
from bot.dispatcher.rendering import Rendering, Rows, tidy
from bot.ports import Gathering
from conversations.flows.dilemma import ORIGIN
from conversations.groups.dilemma import Dilemma, Tally, result, standing, without
from conversations.model import Answers, Flow, Picked, Verdict, Wrote

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding

MOST_TOLD = 12  # pieces of advice that come back; all of them stand in the group
ADVICE_MOST_CHARS = 300  # of one piece as it comes back
TAKE_BACK = "none"
_MARK = re.compile(r"<[^>]*>")  # what people wrote is escaped, so these are our own


def card_of(unit: Holding, room: Room, answers: Answers) -> tuple[str, ...]:
    """Return what a dilemma's conversation puts before the group, as plain lines in its language; () for nothing."""
    words = answers.get("words")
    if ORIGIN not in answers:
        return _lines(words.text) if isinstance(words, Wrote) else ()
    came_from = _origin(unit, answers)
    if came_from is None:
        return ()
    flow, told = came_from
    company = told.get("company")
    hidden = answers.get("shown") == Picked("out")
    word = room.rendering.plain("room-dilemma-company")
    card = _card(room.rendering, flow, {**told, "company": Wrote(word)} if hidden else told, answers)
    return without(card, company.text, word) if hidden and isinstance(company, Wrote) else card


def _origin(unit: Holding, answers: Answers) -> tuple[Flow, Answers] | None:
    """Return flow and answers of the conversation a card comes from."""
    origin = answers.get(ORIGIN)
    number = origin.choice[1:] if isinstance(origin, Picked) else ""
    conversation = unit.tx.conversation(int(number)) if number.isdecimal() else None
    if conversation is None or conversation.person_id != unit.person.id:
        return None
    loaded = unit.load(conversation, quietly=True)
    return (loaded[0], loaded[1].answers) if loaded else None


def _card(rendering: Rendering, flow: Flow, told: Answers, answers: Answers) -> tuple[str, ...]:
    """Return the neutral summary for a group (A13, B7). An anonymous one names no day: that tells whose it is."""
    args = dict(rendering.speech.arguments(flow, told))
    html = {}
    if answers.get("naming") != Picked("named"):
        args |= {"when": "", "has-when": "no"}
    if any(isinstance(step, Verdict) for step in flow.steps):
        for name, reasons in zip(("for", "against"), rendering.reasons(flow, told), strict=True):
            html[name] = "\n".join(f"• {reason}" for reason in reasons)
            args[f"has-{name}"] = "yes" if reasons else "no"
    text = rendering.catalog.text(rendering.locale, f"room-dilemma-card-{flow.id}", args=args, html=html)
    return _lines(unescape(_MARK.sub("", tidy(text))))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().split("\n"))


def asked(rendering: Rendering, card: tuple[str, ...], name: str) -> str:
    """Return what the group reads of a card, without votes: HTML. ``name`` is empty for an anonymous one."""
    said = rendering.text("room-dilemma-named", name=name) if name else rendering.text("room-dilemma-anonymous")
    lines = escape("\n".join(card), quote=False)
    return f"{said}\n\n<blockquote>{lines}</blockquote>"


def shown(room: Room, gathering: Gathering) -> tuple[str, Rows]:
    """Return the message of a dilemma that was posted as it should stand now, and its buttons; none once closed.

    A card stands there for as long as it is asked about, and is gone then, whoever asked and why ever it has ended.
    """
    dilemma = dilemma_of(gathering)
    assert dilemma is not None, "it was posted"
    rendering = room.rendering
    seen = standing(dilemma, votes_of(room.here.tx, gathering))
    # Somebody's vote went with them, and what was told of votes is not told anew for that.
    fits = sum(number for _, number in seen.tally) <= seen.count or bool(dilemma.closed_by)
    parts = [tallied(rendering, seen.tally)] if seen.tally and fits else []
    if dilemma.closed_by:
        heading = rendering.text("room-dilemma-over", **counted(seen.count))
        return "\n\n".join([heading, *parts]), []
    how = rendering.text_around("room-dilemma-how", {"closes": instant(room, dilemma.closes_at)}, **counted(seen.count))
    html = "\n\n".join([asked(rendering, dilemma.card, gathering.content["name"]), how, *parts])
    return html, _buttons(room, dilemma, gathering.id)


def _buttons(room: Room, dilemma: Dilemma, gathering_id: int) -> Rows:
    labels = {option: room.rendering.plain(f"room-dilemma-{option}") for option in dilemma.options}
    votes = [room.button(label, f"is_{option}", gathering_id) for option, label in labels.items()]
    return [votes, [room.button(room.rendering.plain("room-dilemma-take-back"), TAKE_BACK, gathering_id)]]


def tallied(rendering: Rendering, votes: Tally) -> str:
    """Return how many chose each option, a line each."""
    lines = (
        rendering.text("room-dilemma-tally", option=rendering.plain(f"room-dilemma-{option}"), count=str(number))
        for option, number in votes
    )
    return "\n".join(lines)


def brought_back(unit: Holding, room: Room, gathering: Gathering) -> str:
    """Return what came of a dilemma for who asked it: votes and advice of the others, in their language."""
    dilemma = dilemma_of(gathering)
    if dilemma is None:
        return ""
    rendering, tx = unit.rendering, unit.tx
    told = [(name, advice) for person, name, advice in advice_of(tx, gathering) if person != unit.person.id]
    members = len(tx.members(room.group.id))
    came = result(dilemma, votes_of(tx, gathering), tuple(advice for _, advice in told), members, unit.person.id)
    voted = any(number for _, number in came.tally)
    parts = [tallied(rendering, came.tally) if voted else rendering.text("room-dilemma-no-votes")]
    first = told[:MOST_TOLD]
    lines = [rendering.text("room-dilemma-advice", name=name, advice=_short(advice.text)) for name, advice in first]
    if len(told) > MOST_TOLD:
        lines.append(rendering.text("room-dilemma-more", **counted(len(told) - MOST_TOLD)))
    return "\n\n".join([*parts, "\n".join(lines)] if lines else parts)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= ADVICE_MOST_CHARS else f"{words[: ADVICE_MOST_CHARS - 1]}…"
