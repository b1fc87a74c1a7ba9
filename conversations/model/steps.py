"""Steps and flows: one conversation as a table, and the state of one that is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from conversations.model.answers import Answers, Guard, Placed
from conversations.model.effects import Effect


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a person can pick: a button, and the words for it.

    ``weighs`` speaks for (positive) or against (negative) in a Verdict; ``sets`` writes other answers by choice id;
    ``forgets`` drops answers so that they are asked again; ``asks`` asks the target anew, its answer kept till then;
    ``closes`` means that "back" ends here (A15). ``only``: offered when the guard holds.
    """

    id: str
    goto: str
    weighs: int = 0
    source: str = ""
    effects: tuple[Effect, ...] = ()
    sets: Mapping[str, str] = field(default_factory=dict)
    forgets: tuple[str, ...] = ()
    closes: bool = False
    asks: bool = False
    only: Guard | None = None
    style: Literal["", "primary", "success", "danger"] = ""


@dataclass(frozen=True, slots=True)
class Detour:
    """Go elsewhere when the guard holds; the first that holds is taken.

    ``once``: not to a question that has been answered already.
    """

    guard: Guard
    goto: str
    source: str = ""
    once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question:
    """What all answerable steps share.

    ``detours``: where leaving the step leads instead of its ordinary target. ``depends``: steps whose changed answer
    makes this one be asked again. ``fact``: the answer is remembered under this name and not asked when known.
    ``entry``: effects on arriving, before the question is shown. ``revisable``: a Revise lists it.
    ``corrects``: another question that typed words may answer from here, such as the one before it. ``takes``: a fact
    that answers it when known, and is not written from here. ``then``: effects of answering. ``unless``: not asked when
    the guard holds.
    ``on_nudge`` names where a nudge of a kind leads.
    """

    id: str
    choices: tuple[Choice, ...] = ()
    detours: tuple[Detour, ...] = ()
    depends: tuple[str, ...] = ()
    fact: str = ""
    source: str = ""
    entry: tuple[Effect, ...] = ()
    revisable: bool = True
    corrects: str = ""
    takes: str = ""
    then: tuple[Effect, ...] = ()
    unless: Guard | None = None
    on_nudge: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskText(_Question):
    """A question answered in the person's own words; its choices are ways around it, such as skipping."""

    goto: str
    max_chars: int = 120
    lines: bool = False  # line breaks are kept, as in a letter


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWhen(_Question):
    """A question for a day or a moment, in natural words; ``tense`` says which ones make sense.

    ``part_is_hour``: "Thursday evening" is a moment, not the whole day.
    """

    goto: str
    part_is_hour: bool = False
    tense: Literal["ahead", "past", "any"] = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskPlace(_Question):
    """A question for the place somebody lives in, for its time zone. ``presets`` are the places behind choices."""

    goto: str
    presets: Mapping[str, Placed] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskChoice(_Question):
    """A question with a handful of answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSeveral(_Question):
    """Options to toggle, ``at_most`` of them, own words included, which ``edits`` lets one change.

    The first choice confirms and is offered once there is something; others are ways around. ``apart``: what separates
    several things in one message.
    """

    at_most: int
    goto: str
    options: tuple[str, ...] = ()
    edits: bool = False
    closed: bool = False  # nothing but its options
    bank: bool = False  # each option stands for a whole question, which is shown with it
    apart: Literal["parts", "names", "lines"] = "parts"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskEach(_Question):
    """A question asked for each thing of ``over`` (an AskSeveral) in turn; its one choice leaves that one empty."""

    over: str
    goto: str
    max_chars: int = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCompany(_Question):
    """A question for a company: one of the processes on the list ``among``, or any other name, in free words.

    Picking one brings what is known about it, and its id as the answer "process".
    """

    among: str
    goto: str
    max_chars: int = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu(_Question):
    """A place one can come back to; what is picked here is not kept as an answer.

    ``instead``: where arriving here leads when a guard holds. A ``resting`` menu waits without asking: words that fit
    none of its choices are not meant for it.
    """

    resting: bool = False
    instead: tuple[Detour, ...] = ()
    unseen: bool = False  # it only waits: nothing is shown on arriving
    fleeting: bool = False  # an answer more than a question: nobody is led back to it


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick(Menu):
    """One thing from the list ``among``, kept as the answer ``into``; what is known about it comes with it.

    With ``stays`` the list is shown again in place, for the next one to be picked; what was picked happens in ``then``.
    """

    among: str
    into: str
    goto: str
    stays: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict(Menu):
    """The open weighing of everything picked so far; ``bands`` are (least score, recommendation), best first."""

    bands: tuple[tuple[int, str], ...]
    otherwise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Revise(_Question):
    """Lists what has been answered; picking one asks it, and what depends on it, again. ``goto`` leaves all as is.

    ``lists`` narrows the list to these steps.
    """

    goto: str
    lists: tuple[str, ...] = ()

    def may_list(self, step_id: str) -> bool:
        """Say whether a step can be on the list."""
        return not self.lists or step_id in self.lists


@dataclass(frozen=True, slots=True)
class End:
    """The conversation is over; its text is shown unless ``silent``."""

    id: str
    effects: tuple[Effect, ...] = ()
    silent: bool = False


Question = AskText | AskWhen | AskPlace | AskChoice | AskSeveral | AskEach | AskCompany | Menu | Pick | Verdict | Revise
Step = Question | End
Migration = Callable[[dict[str, object]], dict[str, object]]


@dataclass(frozen=True)
class Flow:
    """One conversation as a table. ``migrations[n]`` turns a saved state of version n into one of version n + 1.

    ``given`` names answers that come with the beginning and have no step of their own here; those that are known about
    its process are refreshed whenever something happens. ``recorded``: steps whose answers follow the record as well,
    once that other name is on it.
    ``nudges``: where a nudge of a kind leads from anywhere. ``lists``: things on its lists that have their words from a
    language, and are put into them by the shell.
    """

    id: str
    version: int
    start: str
    steps: tuple[Step, ...]
    given: tuple[str, ...] = ()
    recorded: Mapping[str, str] = field(default_factory=dict)
    nudges: Mapping[str, str] = field(default_factory=dict)
    lists: frozenset[Literal["nudges", "missed", "rounds", "answers"]] = frozenset()
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
