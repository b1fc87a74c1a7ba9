"""What a conversation is made of: flows and their steps, what happens to them, and what they ask for in return.

Only frozen values live here. No step knows how it is shown, stored or sent; ids are strings, and texts, buttons,
diagrams and saved states are all found by them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

# --- answers: what a person has told a flow, one per step id ---------------------------------------------------


@dataclass(frozen=True, slots=True)
class Picked:
    """A choice of the step, by its id."""

    choice: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """Free text in the person's own words, stripped, never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class Timed:
    """A local wall time of the person (naive); with ``day_only`` the time of day is not known and is midnight."""

    at: datetime
    day_only: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """Where somebody lives: the place's name as they wrote it, and its IANA time zone."""

    name: str
    zone: str


@dataclass(frozen=True, slots=True)
class Several:
    """Options by id, in the order chosen, and things in the person's own words beside them."""

    options: tuple[str, ...] = ()
    own: tuple[str, ...] = ()

    def __len__(self) -> int:
        """Count everything chosen."""
        return len(self.options) + len(self.own)


Answer = Picked | Wrote | Timed | Placed | Several
Answers = Mapping[str, Answer]


# --- facts: what the outside knows when an event comes in --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Decided:
    """An earlier decision about a company: which, and on what local day."""

    decision: str
    on: date


@dataclass(frozen=True, slots=True)
class Facts:
    """What the shell knows about the person at this moment; a value, so that the core needs no clock and no store."""

    today: date
    known: Answers = field(default_factory=dict)  # remembered answers by fact name
    decided: Mapping[str, Decided] = field(default_factory=dict)  # by company, casefolded
    daytime_interviews: tuple[date, ...] = ()  # local days of interviews in working hours, of the past and planned
    nudges_fired: int = 0  # how often this conversation has nudged already


@dataclass(frozen=True, slots=True)
class Guard:
    """A named question about answers and facts; the name is what the diagram shows."""

    id: str
    test: Callable[[Answers, Facts], bool]


# --- effects: what a turn asks the shell to do -------------------------------------------------------------------


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
    """Begin another flow, carrying the named answers over."""

    flow: str
    carry: tuple[str, ...] = ()


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


# --- steps -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a person can pick: a button, and the words for it.

    ``weighs`` speaks for (positive) or against (negative) in a Verdict; ``sets`` writes other answers by choice id;
    ``forgets`` drops answers so that they are asked again; ``closes`` means that "back" ends here (A15).
    """

    id: str
    goto: str
    weighs: int = 0
    source: str = ""
    effects: tuple[Effect, ...] = ()
    sets: Mapping[str, str] = field(default_factory=dict)
    forgets: tuple[str, ...] = ()
    closes: bool = False
    style: Literal["", "primary", "success", "danger"] = ""


@dataclass(frozen=True, slots=True)
class Detour:
    """Go elsewhere when the guard holds; the first that holds is taken."""

    guard: Guard
    goto: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What all answerable steps share.

    ``detours``: where leaving the step leads instead of its ordinary target. ``depends``: steps whose changed answer
    makes this one be asked again. ``fact``: the answer is remembered under this name and not asked when known.
    ``entry``: effects on arriving, before the question is shown. ``revisable``: a Revise lists it.
    """

    id: str
    choices: tuple[Choice, ...] = ()
    detours: tuple[Detour, ...] = ()
    depends: tuple[str, ...] = ()
    fact: str = ""
    source: str = ""
    entry: tuple[Effect, ...] = ()
    revisable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AskText(_Question):
    """A question answered in the person's own words; its choices are ways around it, such as skipping."""

    goto: str
    max_chars: int = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWhen(_Question):
    """A question for a day or a moment, in natural words."""

    goto: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskPlace(_Question):
    """A question for the place somebody lives in, for its time zone. ``presets`` are IANA zones behind choices."""

    goto: str
    presets: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskChoice(_Question):
    """A question with a handful of answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSeveral(_Question):
    """Options to toggle, ``at_most`` of them, own words included; the one choice without option status confirms."""

    options: tuple[str, ...]
    at_most: int
    goto: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu(_Question):
    """A place one can come back to; what is picked here is not kept as an answer.

    ``on_nudge`` names where a nudge of a kind leads. ``instead``: where arriving here leads when a guard holds. A
    ``resting`` menu waits without asking: words that fit none of its choices are not meant for it.
    """

    on_nudge: Mapping[str, str] = field(default_factory=dict)
    resting: bool = False
    instead: tuple[Detour, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict(Menu):
    """The open weighing of everything picked so far; ``bands`` are (least score, recommendation), best first."""

    bands: tuple[tuple[int, str], ...]
    otherwise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revise(_Question):
    """Lists what has been answered; picking one asks it, and what depends on it, again. ``goto`` leaves all as is."""

    goto: str


@dataclass(frozen=True, slots=True)
class End:
    """The conversation is over; its text is shown unless ``silent``."""

    id: str
    effects: tuple[Effect, ...] = ()
    silent: bool = False


Question = AskText | AskWhen | AskPlace | AskChoice | AskSeveral | Menu | Verdict | Revise
Step = Question | End
Migration = Callable[[dict[str, object]], dict[str, object]]


@dataclass(frozen=True)
class Flow:
    """One conversation as a table. ``migrations[n]`` turns a saved state of version n into one of version n + 1.

    ``given`` names answers that come with the beginning and have no step of their own here.
    """

    id: str
    version: int
    start: str
    steps: tuple[Step, ...]
    given: tuple[str, ...] = ()
    migrations: Mapping[int, Migration] = field(default_factory=dict)
    by_id: Mapping[str, Step] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the steps."""
        object.__setattr__(self, "by_id", {step.id: step for step in self.steps})

    def question(self, step_id: str) -> Question:
        """Return an answerable step; asking for an End or an unknown id is our own mistake."""
        step = self.by_id[step_id]
        assert not isinstance(step, End), f"{self.id}: {step_id} ends the flow"
        return step


@dataclass(frozen=True, slots=True)
class State:
    """One saved conversation. ``turn`` counts questions, and buttons are bound to it; ``trail`` is the way here."""

    flow: str
    version: int
    step: str
    answers: Answers = field(default_factory=dict)
    turn: int = 0
    trail: tuple[str, ...] = ()


# --- events and what comes of them -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button of this conversation; ``turn`` is the question it stood under, ``foreign`` that it was another's."""

    choice: str
    turn: int
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Typed words with what the language room made of them for the step at hand; absent meanings are empty.

    ``own``: where several options can be named, the parts that named none of them.
    """

    text: str
    choices: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    when: Timed | None = None
    when_candidates: tuple[datetime, ...] = ()
    place: Placed | None = None
    places: tuple[str, ...] = ()


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
