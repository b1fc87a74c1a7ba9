"""What a dilemma's time brings in its group: it is posted, brought up to date, closed, and said thank you for.

What an anonymous one does comes late, by ticks that know the dilemma and not its author; what a named one does comes
the same way, only at once.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Literal

from bot.dispatcher.groups import asked
from bot.dispatcher.groups.asked import author_of, dilemma_of, draft_of, saved
from bot.dispatcher.groups.dilemma_cards import shown
from bot.dispatcher.groups.dilemma_news import bring
from bot.dispatcher.groups.room import Room
from bot.ports import Gathering, Tick
from bot.scheduling.walltime import to_instant
from conversations.flows.dilemma import POSTED, RESULT, SMALLER
from conversations.groups.dilemma import LENGTHS, Act, Dilemma, anonymity, closed, post_delay, thanked
from conversations.groups.rhythm import may_speak

POST, BOARD, CLOSE, THANK = (f"{asked.KIND}.{what}" for what in ("post", "board", "close", "thank"))
_LOOK_AGAIN, _GIVEN_UP = timedelta(minutes=1), timedelta(days=2)  # for a message that is not known to be sent
_MORNING = time(9)
_PROMISES = ("kept", "thin", "none")  # the best first


def post(room: Room, gathering: Gathering) -> None:
    """Post what was asked, if it is still wanted, promised as it was, and not too much for today."""
    draft, (person_id, author) = draft_of(gathering), author_of(room.here.tx, gathering)
    if draft is None or author is None:
        drop(room, gathering)
        return
    known = room.membership(person_id)
    if known is None:
        drop(room, gathering)
        return
    if not draft.named and _PROMISES.index(anonymity(members_of(room))) > _PROMISES.index(author.promised):
        drop(room, gathering)
        bring(room, person_id, author.conversation, SMALLER)
        return
    if not _may_post(room, POST, gathering, author.seed, "ask"):
        return
    dilemma = Dilemma(draft.card, draft.named, draft.options, room.here.now + LENGTHS[draft.length])
    content = saved(dilemma, known.name if draft.named else "")
    posted = room.here.tx.save_gathering(replace(gathering, content=content))
    room.here.tx.set_tick(Tick(room.group.id, CLOSE, dilemma.closes_at, gathering.id))
    room.showing.gathering(posted.id, *shown(room, posted))
    bring(room, person_id, author.conversation, POSTED)


def _may_post(room: Room, kind: str, gathering: Gathering, seed: str, act: Act) -> bool:
    """Say whether the bot may post now, and count it; else plan it for the next morning, or for when it may write."""
    today = room.local.date()
    if not room.circle.speaks:
        plan(room, kind, gathering, timedelta(hours=1))
        return False
    if not may_speak(room.circle.posts_on(today)):
        morning = datetime.combine(today + timedelta(days=1), _MORNING)
        due_at = to_instant(morning, room.circle.place.zone) + post_delay(seed, act)
        room.here.tx.set_tick(Tick(room.group.id, kind, due_at, gathering.id))
        return False
    room.keep(room.circle.posted(today))
    return True


def close(room: Room, gathering: Gathering) -> None:
    """End it, and bring back what came of it; who has left or was erased is told nothing."""
    dilemma, (person_id, author) = dilemma_of(gathering), author_of(room.here.tx, gathering)
    if dilemma is None:
        return
    end(room, gathering, dilemma, "time" if room.here.now >= dilemma.closes_at else "author")
    if author is not None and room.membership(person_id) is not None:
        bring(room, person_id, author.conversation, RESULT)


def end(room: Room, gathering: Gathering, dilemma: Dilemma, by: Literal["time", "author"]) -> None:
    """Close it in the group; its card and its name are gone from there, and from what is stored."""
    over = replace(closed(dilemma, by, room.here.now), card=())
    room.here.tx.drop_ticks(room.group.id, CLOSE, gathering.id)
    plan(room, BOARD, room.here.tx.save_gathering(replace(gathering, content=saved(over), over=True)), timedelta())


def thank(room: Room, gathering: Gathering) -> None:
    """Say thank you for who asked, once: by name in their own words if they like, else in the bot's."""
    dilemma, (person_id, author) = dilemma_of(gathering), author_of(room.here.tx, gathering)
    known = room.membership(person_id) if author is not None else None
    done = thanked(dilemma, author.thanks) if dilemma is not None and author is not None else "open"
    if known is None or author is None or isinstance(done, str):
        return
    if not _may_post(room, THANK, gathering, author.seed, "thank"):
        return
    room.here.tx.save_gathering(replace(gathering, content=saved(done)))
    if author.thanks:
        room.say("room-dilemma-thanks-words", name=known.name, words=author.thanks)
    elif done.named:
        room.say("room-dilemma-thanks-named", name=known.name)
    else:
        room.say("room-dilemma-thanks")


def bring_up_to_date(room: Room, gathering: Gathering) -> None:
    """Change the message in place."""
    dilemma = dilemma_of(gathering)
    if dilemma is None:
        return
    if gathering.message_id:
        room.change(gathering, *shown(room, gathering))
    elif room.here.now < dilemma.closes_at + _GIVEN_UP:  # on its way still, and the card must not stay there
        plan(room, BOARD, gathering, _LOOK_AGAIN)


def drop(room: Room, gathering: Gathering) -> None:
    """Give up what was never posted; nothing is left of it but that it was."""
    room.here.tx.drop_ticks(room.group.id, "", gathering.id)
    room.here.tx.save_gathering(replace(gathering, content=saved(None), over=True))


def plan(room: Room, kind: str, gathering: Gathering, after: timedelta) -> None:
    """Let it come after a while, or when it was to come anyway, whichever is sooner."""
    sooner = kind in {BOARD, CLOSE}
    room.here.tx.set_tick(Tick(room.group.id, kind, room.here.now + after, gathering.id), sooner=sooner)


def members_of(room: Room) -> int:
    """Return how many people could have asked."""
    return len(room.here.tx.members(room.group.id))
