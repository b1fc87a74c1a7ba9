"""What somebody has answered to questions of the day, for them alone: listed, shown, handed over, forgotten.

It is theirs, whatever became of the group or of their membership; nobody else's answer may enter here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time
from html import escape, unescape
from typing import TYPE_CHECKING

from bot.ports import Gathering, Part, Transaction
from conversations.flows.practice import ANSWER as PICKED
from conversations.flows.practice import ANSWERS
from conversations.groups import practice
from conversations.groups.circle import circle_from_json
from conversations.groups.practice import OwnAnswer, PracticeAnswer, PracticeRound, Star, own_answers
from conversations.model import Answers, Facts, Item, Picked

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding
    from bot.dispatcher.rendering import Rendering

ANSWER, STAR, UNTOLD = "practice_answer", "practice_star", "practice_untold"  # kinds of parts, by message
_MOST_SHOWN = 10  # on the list, the newest; all of them are in the file
_LONGEST_SHOWN = 2500  # characters of one answer; all of it is in the file
_LONGEST_LABEL = 40  # a phone shows about so many
_SUPERGROUPS = -(10**12)  # ids below are of chats whose messages have links


@dataclass(frozen=True, slots=True)
class Kept:
    """An own answer with where it was given."""

    own: OwnAnswer
    gathering: Gathering
    attempt: int  # which of one's answers to this question it is, from 1

    @property
    def name(self) -> str:
        """Return how the answer is called on a list."""
        return f"a{self.gathering.id}_{self.own.answer.message_id}"


def round_of(gathering: Gathering) -> PracticeRound:
    """Return the question that was asked. ValueError for one that cannot be read."""
    found = practice.from_json(gathering.content)
    assert isinstance(found, PracticeRound), f"gathering {gathering.id} is no question"
    return found


def answer_in(part: Part) -> PracticeAnswer:
    """Return what a part of that kind says. ValueError for one that cannot be read."""
    found = practice.from_json(part.content)
    assert isinstance(found, PracticeAnswer), "a part of another kind"
    return found


def stars_in(tx: Transaction, gathering_id: int) -> list[Star]:
    """Return all stars that coaches gave to answers to one question."""
    found = (practice.from_json(part.content) for part in tx.parts(gathering_id) if part.kind == STAR)
    return [star for star in found if isinstance(star, Star)]


def kept_of(tx: Transaction, person_id: int) -> list[Kept]:
    """Return all somebody answered in any group, the newest first; stars are looked up for those that are shown."""
    by_gathering: dict[int, list[PracticeAnswer]] = {}
    for part in tx.parts_of(person_id, ANSWER):
        by_gathering.setdefault(part.gathering_id, []).append(answer_in(part))
    kept = []
    for gathering_id, answers in by_gathering.items():
        gathering = tx.gathering(gathering_id)
        assert gathering is not None, "parts go with what they are parts of"
        newest_first = own_answers([(round_of(gathering), answers, ())])
        kept += [Kept(own, gathering, len(answers) - later) for later, own in enumerate(newest_first)]
    return sorted(kept, key=lambda one: (one.own.answer.at, one.own.answer.message_id), reverse=True)


def with_own_answers(unit: Holding, facts: Facts) -> Facts:
    """Return facts with somebody's own answers, the newest of them on the list."""
    kept = kept_of(unit.tx, unit.person.id)
    rendering = unit.rendering
    listed = tuple(one.name for one in kept[:_MOST_SHOWN])
    items = {one.name: Item(_label(rendering, one) if one.name in listed else "") for one in kept}
    return replace(facts, items={**facts.items, **items}, listed={**facts.listed, ANSWERS: listed})


def view_of(unit: Holding, answers: Answers) -> dict[str, str]:
    """Return the block that shows the answer picked, as HTML."""
    one = _picked(unit, answers)
    view = _shown(unit, one) if one else ""
    return {"view": view, "has-view": "yes" if view else "no"}


def forget(unit: Holding, answers: Answers) -> None:
    """Delete the answer picked, with what was planned about it; the message in the group is the person's own."""
    one = _picked(unit, answers)
    if one is not None:
        number = one.own.answer.message_id
        for kind in (ANSWER, UNTOLD):
            unit.tx.drop_part(one.gathering.id, unit.person.id, kind, number)


def hand_all(unit: Holding) -> None:
    """Hand over all answers as a file of text, the newest first."""
    rendering = unit.rendering
    told = [_in_full(unit, one) for one in kept_of(unit.tx, unit.person.id)]
    if told:
        caption = rendering.text("room-practice-all")
        unit.showing.hand_text_file("sopan.txt", "\n\n\n".join(told) + "\n", caption)


def _picked(unit: Holding, answers: Answers) -> Kept | None:
    picked = answers.get(PICKED)
    name = picked.choice if isinstance(picked, Picked) else ""
    return next((one for one in kept_of(unit.tx, unit.person.id) if one.name == name), None) if name else None


def _label(rendering: Rendering, one: Kept) -> str:
    """Return what stands on the button: the day and how the question begins, and which attempt at it this is."""
    label = f"{_day(rendering, one.own)} · {rendering.plain(one.own.question)}"
    again = f" ({one.attempt})" if one.attempt > 1 else ""
    room = _LONGEST_LABEL - len(again)
    return (label if len(label) <= room else f"{label[: room - 1].rstrip()}…") + again


def _day(rendering: Rendering, own: OwnAnswer) -> str:
    return rendering.speech.day(datetime.combine(own.on, time()))


def _shown(unit: Holding, one: Kept) -> str:
    rendering, answer = unit.rendering, one.own.answer
    words = answer.text if len(answer.text) <= _LONGEST_SHOWN else f"{answer.text[:_LONGEST_SHOWN]}…"
    said = [escape(words, quote=False)] if words else []
    if answer.kind == "voice":
        voice, url = rendering.text("room-practice-voice"), _where(unit, one)
        said.insert(0, f'<a href="{url}">{voice}</a>' if url else voice)
    if _is_starred(unit, one):
        said.append(rendering.text("room-practice-has-star"))
    head = {"question": rendering.plain(one.own.question), "on": _day(rendering, one.own), "group": _title(unit, one)}
    return rendering.text_around("room-practice-own", {"answer": "\n\n".join(said)}, **head)


def _in_full(unit: Holding, one: Kept) -> str:
    rendering, answer = unit.rendering, one.own.answer
    head = f"{_day(rendering, one.own)}, {_title(unit, one)}"
    voice = [rendering.plain("room-practice-voice")] if answer.kind == "voice" else []
    star = [unescape(rendering.text("room-practice-has-star"))] if _is_starred(unit, one) else []
    return "\n".join([head, rendering.plain(one.own.question), "", *voice, *filter(None, [answer.text]), *star])


def _is_starred(unit: Holding, one: Kept) -> bool:
    stars = stars_in(unit.tx, one.gathering.id)
    return own_answers([(round_of(one.gathering), [one.own.answer], stars)])[0].starred


def _title(unit: Holding, one: Kept) -> str:
    group = unit.tx.group(one.gathering.group_id)
    return circle_from_json(group.content).title if group else ""


def _where(unit: Holding, one: Kept) -> str:
    """Return the link to the message in its group, empty where there is none; only members can follow it."""
    group = unit.tx.group(one.gathering.group_id)
    if group is None or group.gone or one.gathering.shown_in or group.chat_id >= _SUPERGROUPS:
        return ""
    return f"https://t.me/c/{_SUPERGROUPS - group.chat_id}/{one.own.answer.message_id}"
