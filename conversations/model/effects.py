"""Effects: what a turn asks the shell to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Ask:
    """Show the state's step: its text and buttons. ``again`` means the same question once more, changed in place."""

    step: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """Show a text that asks nothing; ``key`` is a message of the flow's own texts."""

    key: str


@dataclass(frozen=True, slots=True)
class ShowLetter:
    """Compose and show the letter of this kind from the answers."""

    kind: str


@dataclass(frozen=True, slots=True)
class ShowTrustedCard:
    """Show a neutral summary of the decision, made to be forwarded (A13)."""


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep the answer of ``step`` as the person's fact ``fact``, for every later conversation."""

    step: str
    fact: str


@dataclass(frozen=True, slots=True)
class Record:
    """Write what the answers say about this process into its record, with this decision."""

    decision: str


@dataclass(frozen=True, slots=True)
class PlanNudge:
    """Plan the nudge of this kind for this conversation, at the time etiquette gives."""

    kind: str


@dataclass(frozen=True, slots=True)
class Snooze:
    """Plan the nudge that has just come once more, at a preset; moves only that one."""

    kind: str
    preset: Literal["hour", "evening", "morning", "monday"]


@dataclass(frozen=True, slots=True)
class CancelNudges:
    """Cancel what this conversation still had planned."""


@dataclass(frozen=True, slots=True)
class StopNudges:
    """No reminders at all for this person from now on; what was planned is set aside, not lost."""


@dataclass(frozen=True, slots=True)
class AllowNudges:
    """Reminders are welcome again; those set aside and still ahead come back."""


@dataclass(frozen=True, slots=True)
class Start:
    """Begin another flow, carrying answers over: by their name there, the name they have here."""

    flow: str
    carry: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reopen:
    """Ask the question of the person's other open conversation again."""


@dataclass(frozen=True, slots=True)
class CloseOpen:
    """End the person's other open conversation; what it recorded stays."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete everything about this person, now."""


@dataclass(frozen=True, slots=True)
class Export:
    """Hand the person everything that is stored about them."""


Effect = (
    Ask
    | Say
    | ShowLetter
    | ShowTrustedCard
    | Remember
    | Record
    | PlanNudge
    | Snooze
    | CancelNudges
    | StopNudges
    | AllowNudges
    | Start
    | Reopen
    | CloseOpen
    | Erase
    | Export
)
