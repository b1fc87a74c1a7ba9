"""Events, what happens to a conversation, and what comes of them: a turn, or a rejection."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from conversations.model.answers import Placed, Timed
from conversations.model.effects import Effect
from conversations.model.steps import State


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button of this conversation; ``turn`` is the question it stood under, ``foreign`` that it was another's."""

    choice: str
    turn: int
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Typed words with what the language room made of them for the step at hand; absent meanings are empty.

    ``own``: where several options can be named, the parts that named none of them. ``until``: when what was said ends,
    where only its beginning is taken. ``converted``: ``when`` was said by the clocks of another place.
    ``unsure``: they do not know what to answer. ``waits``: they ask for a moment. ``sentence``: they are no name, where
    one is asked for. ``amends``: the earlier step that is answered anew, from wherever the person is.
    """

    text: str
    choices: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    when: Timed | None = None
    until: datetime | None = None
    converted: bool = False
    when_candidates: tuple[Timed, ...] = ()
    place: Placed | None = None
    places: tuple[str, ...] = ()
    unsure: bool = False
    waits: bool = False
    sentence: bool = False
    amends: str = ""


@dataclass(frozen=True, slots=True)
class WentBack:
    """The person wants the previous question again."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The person wants out."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The person comes back to this conversation: ask the open question again."""


@dataclass(frozen=True, slots=True)
class Nudged:
    """A planned nudge of this kind has come due."""

    kind: str


Event = Tapped | Said | WentBack | Cancelled | Resumed | Nudged


@dataclass(frozen=True, slots=True)
class Turn:
    """What an accepted event leads to: the new state and what is to be done, in order."""

    state: State
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Rejection:
    """A person's slip, as a key of the shared texts; the state stays as it was.

    ``repeat`` asks the question again after the explanation. ``silent`` means nobody needs to hear of it.
    """

    key: str
    limit: int = 0
    options: tuple[str, ...] = ()
    repeat: bool = False
    silent: bool = False
