"""Stars: a coach answers ``/star`` to somebody's answer; the answer bears a mark, and its author is told in private.

A command is what reaches the bot of a reply to somebody else's message (telegram.md 22). Stars are never counted.
"""

from __future__ import annotations

from bot.dispatcher.groups.belonging import AskFirstError, runs
from bot.dispatcher.groups.consents import no_longer_coach
from bot.dispatcher.groups.own_answers import ANSWER, STAR, UNTOLD, round_of, stars_in
from bot.dispatcher.groups.room import Room
from bot.dispatcher.profile import quiet_hours, zone_of
from bot.dispatcher.showing import Showing
from bot.ports import Gathering, Incoming, Part, Tick
from bot.scheduling.walltime import to_instant, to_wall
from conversations.groups.practice import Star, to_json

NOTED, STARRED = "✍", "🤩"  # of what a bot may react with
COMMANDS = frozenset({"star", "unstar"})
TELL = "practice.tell"  # the kind of tick that tells authors once their night is over
_LOOKS_BACK = 20  # questions


def star(room: Room, incoming: Incoming) -> None:
    """Take /star and /unstar; they are the coaches', for others' answers. Raises AskFirstError."""
    coach, message_id = incoming.person_id, incoming.reply_to
    found = _answered_in(room, message_id)
    if not _coaches_now(room, coach):
        room.say("room-practice-star-coach")
    elif found is None or found[1] == coach:
        room.say("room-practice-star-how")
    elif incoming.command == "unstar":
        _take_back(room, *found, coach, message_id)
    else:
        _give(room, *found, coach, message_id)


def _coaches_now(room: Room, person_id: int) -> bool:
    """Say whether somebody coaches the group and runs it still. Raises AskFirstError where that was not asked yet."""
    if not room.coached_by(person_id):
        return False
    if room.group.id not in room.here.running:
        raise AskFirstError(room.group)
    if runs(room.here.running, room.group.id, person_id) is False:
        no_longer_coach(room.here, room.group.id, person_id)
        return False
    return True


def _give(room: Room, gathering: Gathering, author: int, coach: int, message_id: int) -> None:
    tx, now = room.here.tx, room.here.now
    stars = [one for one in stars_in(tx, gathering.id) if one.message_id == message_id]
    room.showing.react(message_id, STARRED)
    if any(one.by == coach for one in stars):
        return
    tx.save_part(Part(gathering.id, coach, STAR, to_json(Star(coach, message_id, now)), message_id))
    if not stars:  # one word for the first is enough
        tell(room, gathering, author, message_id)


def _take_back(room: Room, gathering: Gathering, author: int, coach: int, message_id: int) -> None:
    tx = room.here.tx
    tx.drop_part(gathering.id, coach, STAR, message_id)
    if not any(one.message_id == message_id for one in stars_in(tx, gathering.id)):
        tx.drop_part(gathering.id, author, UNTOLD, message_id)
        room.showing.react(message_id, NOTED)


def tell(room: Room, gathering: Gathering, author: int, message_id: int) -> None:
    """Tell somebody of a star, in their language, when their night is over; not who wants to hear nothing unasked."""
    tx = room.here.tx
    person = tx.person(author)
    if person is None or not person.reachable or person.reminders_off or room.membership(author) is None:
        return
    zone, quiet = zone_of(person), quiet_hours(person)
    local = to_wall(room.here.now, zone)
    if quiet.cover(local):
        tx.save_part(Part(gathering.id, author, UNTOLD, {"version": 1}, message_id))
        later = to_instant(quiet.over(local), zone)
        tx.set_tick(Tick(room.group.id, TELL, later, gathering.id), sooner=True)
        return
    rendering = room.rendering_in(person.locale)
    showing = Showing(
        room.here.wiring.messenger, key=f"{room.showing.key}s{message_id}", chat_id=author, person_id=author
    )
    showing.unasked = True
    question = rendering.plain(round_of(gathering).question)
    showing.say(rendering.text("room-practice-starred", group=room.circle.title, question=question))
    room.elsewhere += showing.outgoing(room.here.now)


def tell_later(room: Room, gathering: Gathering) -> None:
    """Tell those whose night is over; the others' mornings are still to come."""
    for part in [part for part in room.here.tx.parts(gathering.id) if part.kind == UNTOLD]:
        room.here.tx.drop_part(gathering.id, part.person_id, UNTOLD, part.number)
        tell(room, gathering, part.person_id, part.number)


def _answered_in(room: Room, message_id: int) -> tuple[Gathering, int] | None:
    """Return which question a message answers and who wrote it; messages of a chat moved out of are out of reach."""
    if not message_id:
        return None
    for gathering in room.here.tx.gatherings(room.group.id, "practice", _LOOKS_BACK):
        if not gathering.shown_in:
            for part in room.here.tx.parts(gathering.id):
                if part.kind == ANSWER and part.number == message_id:
                    return gathering, part.person_id
    return None
