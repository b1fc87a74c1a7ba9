"""settings: language, place (for the time zone), quiet hours, and what is remembered about the person."""

from __future__ import annotations

from conversations.flows.decide import DECIDE
from conversations.flows.shared import PLACES, REGISTERS
from conversations.languages import LANGUAGES
from conversations.model import (
    AllowNudges,
    Answers,
    AskChoice,
    AskPlace,
    AskSeveral,
    AskText,
    Choice,
    DatesMeant,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    Menu,
    Start,
    StopNudges,
)

# Quiet hours by choice: from, until, as local hours.
QUIET_HOURS = {"early": (20, 8), "usual": (21, 8), "late": (23, 9), "never": (0, 0)}

# The place before, remembered for as long as it can be said how interviews noted there are meant.
ZONE_BEFORE = "zone_before"

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_PRIORITIES = DECIDE.by_id["priorities"]
assert isinstance(_PRIORITIES, AskSeveral)


def _same_clocks(_: Answers, facts: Facts) -> bool:
    """Say whether no interview lies ahead that was noted by the clocks of another place."""
    return ZONE_BEFORE not in facts.known


IN_A_GROUP = Guard("in a coaching group", lambda _, facts: bool(facts.listed.get("groups")))
SAME_CLOCKS = Guard("no interview ahead, by other clocks", _same_clocks)

SETTINGS = Flow(
    id="settings",
    version=1,
    start="menu",
    steps=(
        Menu(
            id="menu",
            choices=(
                Choice("place", goto="zone", forgets=("zone",)),
                Choice("quiet", goto="quiet", forgets=("quiet",)),
                Choice("language", goto="language"),
                Choice("reminders", goto="reminders"),
                Choice("about", goto="about"),
                Choice("groups", goto="groups", only=IN_A_GROUP),
                Choice("done", goto="done"),
            ),
        ),
        AskPlace(
            id="zone",
            fact="zone",
            goto="moved_house",
            choices=tuple(Choice(place, goto="moved_house") for place in PLACES),
            presets=PLACES,
        ),
        Menu(
            id="moved_house",
            instead=(Detour(SAME_CLOCKS, "menu"),),
            choices=(
                Choice("right", goto="menu", style="primary", effects=(DatesMeant("moment"),)),
                Choice("as_noted", goto="menu", effects=(DatesMeant("clock"),)),
            ),
        ),
        AskChoice(id="quiet", fact="quiet", choices=tuple(Choice(hours, goto="menu") for hours in QUIET_HOURS)),
        Menu(
            id="reminders",
            choices=(
                Choice("on", goto="menu", effects=(AllowNudges(),)),
                Choice("off", goto="menu", effects=(StopNudges(),)),
            ),
        ),
        Menu(
            id="about",
            choices=(
                Choice("priorities", goto="priorities", forgets=("priorities",)),
                Choice("employed", goto="employed", forgets=("employed",)),
                Choice("my_name", goto="my_name", forgets=("my_name",)),
                Choice("register", goto="register", forgets=("register",)),
                Choice("letter_language", goto="letter_language", forgets=("letter_language",)),
                Choice("work_days", goto="work_days", asks=True),
                Choice("back", goto="menu"),
            ),
        ),
        AskSeveral(
            id="priorities",
            fact="priorities",
            source="A14",
            options=_PRIORITIES.options,
            at_most=_PRIORITIES.at_most,
            goto="about",
            choices=(Choice("enough", goto="about", style="primary"),),
        ),
        AskChoice(
            id="employed",
            fact="employed",
            choices=(Choice("full", goto="about"), Choice("part", goto="about"), Choice("no", goto="about")),
        ),
        AskText(id="my_name", fact="my_name", goto="about", max_chars=60),
        AskChoice(id="register", fact="register", choices=tuple(Choice(r, goto="about") for r in REGISTERS)),
        AskChoice(
            id="letter_language",
            fact="letter_language",
            choices=tuple(Choice(language, goto="about") for language in (*LANGUAGES, "ask")),
        ),
        AskSeveral(
            id="work_days",
            fact="work_days",
            options=WEEK,
            at_most=len(WEEK),
            closed=True,
            goto="about",
            choices=(Choice("enough", goto="about", style="primary"),),
        ),
        End("groups", effects=(Start("groups", sets={"wish": "who_sees"}),), silent=True),
        End("language", effects=(Start("language"),), silent=True),
        End("done"),
        End("cancelled"),
    ),
)
