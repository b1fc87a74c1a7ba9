"""What is stored about groups, as frozen rows. Instants are aware UTC and end in ``_at``; contents are JSON values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.ports.rows import Json

TOPIC_LOST = "coach.topic_lost"  # the tick that says that the topic a group is spoken to in is gone or closed


@dataclass(frozen=True, slots=True)
class Group:
    """A group the bot is or was in. ``version`` counts its writes; id 0 means not stored yet.

    ``id`` stays when Telegram gives the chat another ``chat_id``. ``gone``: the bot is not in it any more.
    """

    id: int
    chat_id: int
    content: Json
    version: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who joined a group's coaching, with what they agreed to there."""

    group_id: int
    person_id: int
    content: Json
    since_at: datetime


@dataclass(frozen=True, slots=True)
class Gathering:
    """Something a group is busy with for a while: a check-in, a dilemma, a question of the day, a pair.

    ``message_id``: the message that shows it, 0 until it is known; ``shown_in``: the chat of that message where the
    group has moved since, else 0. ``version`` and id 0 are as in Group.
    """

    id: int
    group_id: int
    kind: str
    content: Json
    opened_at: datetime
    version: int = 0
    message_id: int = 0
    over: bool = False
    shown_in: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """What one person contributes to a gathering; ``number`` tells those of one kind apart."""

    gathering_id: int
    person_id: int
    kind: str
    content: Json
    number: int = 0


@dataclass(frozen=True, slots=True)
class Tick:
    """What a group's time brings; one of a kind for each gathering. It is gone once it has happened.

    ``wall`` is the naive local time meant in ``zone``, None where an instant is meant.
    """

    group_id: int
    kind: str
    due_at: datetime
    gathering_id: int = 0
    wall: datetime | None = None
    zone: str = "UTC"
    id: int = 0


@dataclass(frozen=True, slots=True)
class Link:
    """A way from a group into somebody's private chat: theirs alone, once, until it expires."""

    person_id: int
    group_id: int
    purpose: str
    expires_at: datetime
    gathering_id: int = 0
