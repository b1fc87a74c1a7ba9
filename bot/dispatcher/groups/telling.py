"""What is said in private to somebody else than who has just done something: a coach's note, an answer, a summary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.dispatcher.groups.room import Room
from bot.dispatcher.showing import Showing
from conversations.codec import encode_answer
from conversations.flows.checkin import GROUP
from conversations.model import Picked

if TYPE_CHECKING:
    from bot.dispatcher.visit import Visit


def visit_of(room: Room, person_id: int, key: str) -> Visit | None:
    """Return a unit for somebody else's private chat; None for who cannot be written to."""
    from bot.dispatcher.visit import Visit  # a visit performs what leads here

    here = room.here
    person = here.tx.person(person_id)
    if person is None or not person.reachable:
        return None
    name = f"{room.showing.key}.{key}.{person_id}"
    showing = Showing(here.wiring.messenger, key=name, chat_id=person_id, person_id=person_id)
    showing.unasked = True
    visit = Visit(here.wiring, here.tx, person, person_id, showing)
    visit.bot_name = here.bot_name
    return visit


def close(room: Room, visit: Visit) -> None:
    """End a unit for somebody else's chat: what it says goes with what the room says elsewhere."""
    visit.settle()
    room.elsewhere += [*visit.showing.outgoing(room.here.now), *visit.elsewhere]


def tell(room: Room, person_id: int, message: str, key: str, html: dict[str, str] | None = None, **args: str) -> None:
    """Say one of the texts to somebody in private."""
    visit = visit_of(room, person_id, key)
    if visit is not None:
        visit.showing.say(visit.rendering.text_around(message, html or {}, **args))
        close(room, visit)


def fade(room: Room, coach_id: int, message: str = "hub-view-closed", *, lives: bool = False) -> None:
    """Take a coach's view off their screen, where it stands: what it says was agreed to, and is no longer.

    ``lives``: its conversation is left as it is, for it is just being gone on with.
    """
    here = room.here
    coach = here.tx.person(coach_id)
    about = encode_answer(Picked(f"g{room.group.id}"))
    for one in here.tx.conversations(coach_id, coach_id) if coach is not None and coach.reachable else ():
        stands = one.flow == "coach" and one.question_id and one.saved.get("step") == "view"
        if coach is None or not stands or one.saved.get("answers", {}).get(GROUP) != about:
            continue
        if not lives:
            here.tx.save_conversation(replace(one, over=True, asking=False))
        name = f"{room.showing.key}.view.{one.id}"
        showing = Showing(here.wiring.messenger, key=name, chat_id=coach_id, person_id=coach_id)
        showing.change(one.question_id, room.rendering_in(coach.locale).text(message), [])
        room.elsewhere += showing.outgoing(here.now)
