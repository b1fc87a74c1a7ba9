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
class Arrive:
    """Come to this step with what is known once the effects before have been done: it may lead elsewhere then."""

    step: str


@dataclass(frozen=True, slots=True)
class Say:
    """Show a text that asks nothing; ``key`` is a message of the flow's own texts."""

    key: str


@dataclass(frozen=True, slots=True)
class ShowLetter:
    """Compose and show the letter of this kind from the answers; without one, of the kind in the answer "writing"."""

    kind: str = ""


@dataclass(frozen=True, slots=True)
class ShowTrustedCard:
    """Show a neutral summary of the decision, made to be forwarded (A13)."""


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep the answer of ``step`` as the person's fact ``fact``, for every later conversation."""

    step: str
    fact: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something happened to the process (happenings.py): write it into its record, and plan its reminders anew."""

    happening: str


@dataclass(frozen=True, slots=True)
class PlanNudge:
    """Plan the nudge of this kind for this conversation, at the time etiquette gives."""

    kind: str


@dataclass(frozen=True, slots=True)
class Snooze:
    """Plan the nudge that has just come once more; moves only that one.

    At a preset, or when the answer of step ``by`` says: a preset, or a moment of one's own.
    """

    kind: str
    preset: Literal["", "hour", "evening", "morning", "monday"] = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Postpone:
    """Plan a nudge once more, when the answer of step ``by`` says: a preset, or a moment of one's own.

    Which nudge: the one picked (answer "nudge"), else the kind that has just come (answer "nudged").
    """

    by: str


@dataclass(frozen=True, slots=True)
class FireNow:
    """Let the nudge that was picked happen now."""


@dataclass(frozen=True, slots=True)
class LetBe:
    """No more of the picked nudge, or of the kind that has just come, for this process."""


@dataclass(frozen=True, slots=True)
class ShowSheet:
    """Hand over the one-page sheet for an informational interview (C10), as text and as a file to print."""


@dataclass(frozen=True, slots=True)
class HandCalendar:
    """Hand over the interviews as a calendar file: this process's, or everybody's without one."""


@dataclass(frozen=True, slots=True)
class HandPicture:
    """Hand over one picture of all processes on a time axis."""


@dataclass(frozen=True, slots=True)
class DatesMeant:
    """After moving house: interviews stay at their moment, or at the hours noted, on the clocks of the new place."""

    by: Literal["moment", "clock"]


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
    """Begin another flow, carrying answers over: by their name there, the name they have here.

    ``sets`` are picked there from the start. ``resume``: where one about the same process is open, go on with that, as
    if this nudge had come to it. ``last``: only once everything else of this turn has been said.
    """

    flow: str
    carry: Mapping[str, str] = field(default_factory=dict)
    sets: Mapping[str, str] = field(default_factory=dict)
    resume: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Return:
    """Go back to the conversation this one was begun from (answer "origin"), as if this nudge had come to it.

    Done once everything else of this turn has been said; one that is over is begun anew about the same company.
    """

    nudge: str


@dataclass(frozen=True, slots=True)
class Reopen:
    """Ask the question of the person's other open conversation again."""


@dataclass(frozen=True, slots=True)
class CloseOpen:
    """End the person's other open conversation; what it recorded stays."""


@dataclass(frozen=True, slots=True)
class InGroup:
    """Do something in the coaching group that the answer "group" names, with what has been answered here.

    ``kind`` is what the group is busy with (checkin, group for its own settings), ``act`` what is to be done.
    """

    kind: str
    act: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete everything about this person, now."""


@dataclass(frozen=True, slots=True)
class Export:
    """Hand the person everything that is stored about them."""


Effect = (
    Ask
    | Arrive
    | Say
    | ShowLetter
    | ShowTrustedCard
    | Remember
    | Note
    | PlanNudge
    | Snooze
    | Postpone
    | FireNow
    | LetBe
    | ShowSheet
    | HandCalendar
    | HandPicture
    | DatesMeant
    | CancelNudges
    | StopNudges
    | AllowNudges
    | Start
    | Reopen
    | Return
    | CloseOpen
    | Erase
    | Export
    | InGroup
)
