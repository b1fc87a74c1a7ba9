"""The question of the day in its group: asked on the coach's days, answered in front of everybody by reply.

Answers are the members' own: kept for them alone to look up, acknowledged by a reaction instead of a message, never
counted. A question has no closing time, so it is over as soon as it is there, and late answers count.
"""

from __future__ import annotations

from datetime import timedelta
from html import unescape
from typing import TYPE_CHECKING

from bot.dispatcher.groups.lateness import meant_at
from bot.dispatcher.groups.own_answers import ANSWER, answer_in, round_of
from bot.dispatcher.groups.question_days import plan_question, set_days
from bot.dispatcher.groups.reports import enrolled
from bot.dispatcher.groups.room import Room
from bot.dispatcher.groups.stars import NOTED, tell_later
from bot.ports import Gathering, Incoming, Part, Press, Tick
from conversations.flows.checkin import GROUP
from conversations.groups.practice import (
    QUESTIONS,
    PracticeAnswer,
    PracticeRound,
    next_question,
    read_answer,
    to_json,
    with_answer,
)
from conversations.groups.rhythm import may_speak
from conversations.model import Picked, State

if TYPE_CHECKING:
    from bot.dispatcher.holding import Holding
    from bot.dispatcher.visit import Visit

KIND = "practice"
MOST_ANSWERS = 20  # of one person to one question that are kept
_LOOKS_BACK = 2 * len(QUESTIONS)  # questions asked before that change nothing any more
_TOO_LATE = timedelta(hours=12)  # a question that was slept through for longer is left out


def ask(room: Room, *, by_hand: bool = False) -> bool:
    """Put today's question to the group; False when it is there, when the bot may not write, or has said enough.

    ``by_hand``: a coach may ask for one more than enough, but not for a second question of the day.
    """
    tx, circle, today = room.here.tx, room.circle, room.local.date()
    if not circle.speaks or not (by_hand or may_speak(circle.posts_on(today))):
        return False
    before = [round_of(one) for one in tx.gatherings(room.group.id, KIND, _LOOKS_BACK)]
    if before and before[0].on == today:
        return False
    question = next_question([one.question for one in reversed(before)], room.group.id)
    content = to_json(PracticeRound(question, today))
    asked = tx.save_gathering(Gathering(0, room.group.id, KIND, content, room.here.now, over=True))
    room.keep(circle.posted(today))
    rendering = room.rendering
    hint = room.button(rendering.plain("room-practice-hint"), "hint", asked.id)
    mine = room.button(rendering.plain("room-practice-mine"), "mine", asked.id)
    html = rendering.text("room-practice-question", question=rendering.plain(question))
    room.showing.gathering(asked.id, html, [[hint, mine]])
    return True


class Practices:
    """Fulfils kinds.Kind."""

    name = KIND

    def tapped(self, room: Room, gathering: Gathering, incoming: Incoming, press: Press) -> None:
        """Show the hint, or lead to one's own answers; both to who pressed alone, in their language."""
        rendering, person = room.rendering_for(incoming), incoming.person_id
        if press.choice == "hint":
            room.showing.toast(unescape(rendering.text(round_of(gathering).question, "hint")))
        elif enrolled(room, person, incoming.first_name):
            room.showing.toast(rendering.plain("room-practice-joined"))
        else:
            room.showing.lead(room.here.link(person, room.group.id, f"{KIND}.mine", gathering.id))

    def replied(self, room: Room, gathering: Gathering, incoming: Incoming) -> None:
        """Keep a member's answer, or its new words; who has not joined says it to the others, and nothing is kept."""
        person, number = incoming.person_id, incoming.message_id
        if incoming.sender_is_chat or incoming.forwarded or room.membership(person) is None:
            return
        known = _known(room, gathering, person)
        before = next((one for one in known if one.message_id == number), None)
        if before is None and len(known) >= MOST_ANSWERS:
            return  # who goes on says it to the others
        kind: str = "voice" if incoming.medium == "voice" else incoming.kind
        if incoming.kind == "edited":  # of which kind it was is not told again; of what was deleted nothing is kept
            kind = before.kind if before else ""
        new = read_answer(
            gathering.message_id, incoming.reply_to, kind, incoming.text, at=room.here.now, message_id=number
        )
        if new is None:
            return
        kept = next(one for one in with_answer(known, new) if one.message_id == number)
        room.here.tx.save_part(Part(gathering.id, person, ANSWER, to_json(kept), number))
        if before is None:
            room.showing.unasked = True  # many may answer at once, and this can wait
            room.showing.react(number, NOTED)

    def came_due(self, room: Room, gathering: Gathering | None, what: str, tick: Tick) -> None:
        """Ask, or tell those of a star who slept when it was given."""
        match what:
            case "open":
                if room.here.now - meant_at(tick) < _TOO_LATE:
                    ask(room)
                plan_question(room)
            case "tell" if gathering is not None:
                tell_later(room, gathering)

    def act(self, unit: Holding, room: Room, state: State, what: str) -> None:
        """Set the days, or ask now, which only who coaches the group may."""
        if not room.coached_by(unit.person.id):
            return
        if what != "ask_now":
            set_days(room, state.answers, what)
            return
        said = "room-practice-asked" if ask(room, by_hand=True) else "room-practice-asked-before"
        said = said if room.circle.speaks else "room-mute"
        unit.showing.put_above(unit.rendering.text(said, group=room.circle.title))
        room.showing.unasked = True
        unit.elsewhere += room.outgoing()

    def entered(self, visit: Visit, room: Room, gathering: Gathering | None, what: str) -> None:  # noqa: ARG002
        """List what they have answered so far."""
        visit.begin(KIND, {GROUP: Picked(f"g{room.group.id}")})

    def let_go(self, room: Room, gathering: Gathering, person_id: int) -> None:
        """Never comes: it is over from the first moment. What who left has answered stays theirs."""


def _known(room: Room, gathering: Gathering, person_id: int) -> list[PracticeAnswer]:
    """Return what somebody has answered to a question."""
    parts = room.here.tx.parts(gathering.id)
    return [answer_in(part) for part in parts if part.person_id == person_id and part.kind == ANSWER]
