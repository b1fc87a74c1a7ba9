"""What comes of itself to who asked a group: that it is posted, that it cannot be as promised, what came of it."""

from __future__ import annotations

from bot.dispatcher.groups.room import Room
from bot.dispatcher.showing import Showing
from conversations.model import Nudged


def bring(room: Room, person_id: int, conversation_id: int, kind: str) -> None:
    """Let something of this kind come to somebody's conversation, as a reminder would, where they can be reached."""
    from bot.dispatcher.visit import Visit  # conversations ask for things in groups, and this leads back to them

    here = room.here
    person, conversation = here.tx.person(person_id), here.tx.conversation(conversation_id)
    if person is None or not person.reachable or conversation is None or conversation.person_id != person_id:
        return
    key = f"{room.showing.key}p{conversation_id}"
    showing = Showing(here.wiring.messenger, key=key, chat_id=conversation.chat_id, person_id=person_id)
    showing.unasked = True
    visit = Visit(here.wiring, here.tx, person, conversation.chat_id, showing)
    visit.bot_name = here.bot_name
    showing.settle_question(conversation, has_buttons=True)
    if visit.take(conversation, Nudged(kind)):
        visit.settle()
        room.elsewhere += showing.outgoing(here.now)
