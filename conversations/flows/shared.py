"""What several flows offer in the same way: places for a time zone, a letter's facts, and how a nudge is answered."""

from __future__ import annotations

from conversations.languages import LANGUAGES
from conversations.model import (
    AllowNudges,
    AskChoice,
    AskPlace,
    AskText,
    AskWhen,
    Choice,
    Detour,
    Guard,
    Menu,
    Note,
    Placed,
    Snooze,
    Step,
    StopNudges,
)

REGISTERS = ("formal", "informal")

# The places most people here live in; any other is typed.
PLACES = {
    "wib": Placed("", "Asia/Jakarta"),
    "wita": Placed("", "Asia/Makassar"),
    "wit": Placed("", "Asia/Jayapura"),
    "myt": Placed("", "Asia/Kuala_Lumpur"),
    "cet": Placed("", "Europe/Berlin"),
    "gmt": Placed("", "Europe/London"),
}

# Where most employers are; any town is typed.
COUNTRIES = {
    "germany": Placed("", "Europe/Berlin", "DE"),
    "indonesia": Placed("", "", "ID"),  # a country of several clocks: which, only a town tells
    "britain": Placed("", "Europe/London", "GB"),
    "america": Placed("", "", "US"),
    "malaysia": Placed("", "Asia/Kuala_Lumpur", "MY"),
    "unknown": Placed("", ""),  # then the ways that hold everywhere, and weekends
}

# When a reminder may come again; any other moment is typed.
PRESETS = ("hour", "evening", "morning", "monday")

# Given, where a day was named that could be one of several: the question for it offers these.
COULD_BE = "could_be"

ABOUT_IT = {"process": "process"}  # what Start carries over to a flow about the same process

# Written anew from the start, once a letter has been seen.
LETTER_FACTS = ("letter_language", "my_name", "recipient")


def zone_step(
    goto: str, *, id: str = "zone", detours: tuple[Detour, ...] = (), unless: Guard | None = None
) -> AskPlace:
    """Return the question where somebody lives, asked once: reminders come at their local time."""
    return AskPlace(
        id=id,
        revisable=False,
        fact="zone",
        goto=goto,
        detours=detours,
        unless=unless,
        choices=tuple(Choice(place, goto=goto) for place in PLACES),
        presets=PLACES,
    )


def employer_step(goto: str) -> AskPlace:
    """Return the question where an employer is: days are counted by the ways, and the holidays, of that country."""
    return AskPlace(
        id="employer",
        revisable=False,
        source="D8, D10, D13",
        goto=goto,
        then=(Note("renamed"),),
        choices=tuple(Choice(country, goto=goto) for country in COUNTRIES),
        presets=COUNTRIES,
    )


def letter_steps(
    goto: str,
    *,
    first: str = "register",
    detours: tuple[Detour, ...] = (),
    unaddressed: tuple[Detour, ...] = (),
    addressed: tuple[Detour, ...] = (),
    between: tuple[Step, ...] = (),
) -> tuple[Step, ...]:
    """Return the questions before a letter: its language, its register, whose name stands below, whom it is to.

    ``between`` stands after the language, in whose words it is answered; ``first`` is then its first step, ``detours``
    other ways from the language. ``unaddressed``: where the letter needs no recipient; ``addressed``: other letters.
    """
    return (
        AskChoice(
            id="letter_language",
            revisable=False,
            takes="letter_language",
            detours=detours,
            choices=tuple(Choice(language, goto=first) for language in LANGUAGES),
        ),
        *between,
        AskChoice(
            id="register",
            revisable=False,
            fact="register",
            choices=tuple(Choice(register, goto="my_name") for register in REGISTERS),
        ),
        AskText(id="my_name", revisable=False, fact="my_name", goto="recipient", max_chars=60, detours=unaddressed),
        AskText(
            id="recipient",
            revisable=False,
            goto=goto,
            max_chars=60,
            detours=addressed,
            choices=(Choice("unknown", goto=goto),),
        ),
    )


def register_choices(goto: str) -> tuple[Choice, ...]:
    """Return the two buttons that write a letter more or less formally; the one that stands already is left out."""
    return tuple(Choice(register, goto=goto, sets={"register": register}) for register in REGISTERS)


def snooze_steps(
    asked: str, kind: str, *, back_to_waiting: str, done: Choice, still_open: tuple[Choice, ...] = ()
) -> tuple[Menu | AskWhen, ...]:
    """Return the steps that answer a nudge of this kind: done, later, not relevant, no reminders at all.

    ``asked`` names the step the nudge leads to; ``back_to_waiting`` is where a snoozed one waits. The flow must have an
    End "dropped". Stopping everything can be undone on the spot; ``still_open`` is offered beside that.
    """
    return (
        Menu(
            id=asked,
            corrects=f"{asked}_later",
            choices=(
                done,
                Choice("snooze", goto=f"{asked}_later", forgets=(f"{asked}_later",)),
                Choice("drop", goto="dropped"),
                Choice("stop", goto=f"{asked}_off", effects=(StopNudges(),)),
            ),
        ),
        AskWhen(
            id=f"{asked}_later",
            revisable=False,
            entry=(Snooze(kind, "morning"),),  # until something else is picked; silence is not forgetting
            on_nudge={kind: asked},
            goto=back_to_waiting,
            part_is_hour=True,
            then=(Snooze(kind, by=f"{asked}_later"),),
            choices=tuple(Choice(preset, goto=back_to_waiting) for preset in PRESETS),
        ),
        Menu(
            id=f"{asked}_off",
            resting=True,
            choices=(Choice("undo", goto=asked, effects=(AllowNudges(),)), *still_open),
        ),
    )
