"""guess: what somebody seems to want, where it is not plain, or must not be taken for granted."""

from __future__ import annotations

from conversations.flows.intents import INTENTS
from conversations.model import (
    AllowNudges,
    Answers,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    Menu,
    Picked,
    Start,
    StopNudges,
)

MEANT = "meant"  # the one intent that is to be confirmed
CANDIDATES = ("first", "second", "third")  # intents that it could be, likeliest first
SAID = ("company", "process", "role", "when", "could_be", "about")


def _is_meant(intent: str) -> Guard:
    return Guard(f"{intent} to be confirmed", lambda answers, _: answers.get(MEANT) == Picked(intent))


def _could_be(intent: str) -> Guard:
    def test(answers: Answers, _: Facts) -> bool:
        return any(answers.get(name) == Picked(intent) for name in CANDIDATES)

    return Guard(f"could be {intent}", test)


NOTHING_LIKELY = Guard("nothing else is likely", lambda answers, _: not answers.keys() & set(CANDIDATES))


def _silent(_: Answers, facts: Facts) -> bool:
    return facts.known.get("reminders") == Picked("off")


SILENT = Guard("reminders are off", _silent)
_LEFT = {name: way for name, way in INTENTS.items() if name != "stop"}

GUESS = Flow(
    id="guess",
    version=1,
    start="which",
    given=(MEANT, *CANDIDATES, *SAID),
    steps=(
        Menu(
            id="which",
            fleeting=True,
            instead=(
                Detour(_is_meant("withdraw"), "leave"),
                Detour(_is_meant("stop"), "silence"),
                Detour(NOTHING_LIKELY, "none"),
            ),
            choices=(
                *(Choice(intent, goto=intent, only=_could_be(intent)) for intent in _LEFT),
                Choice("stop", goto="silence", only=_could_be("stop")),
                Choice("none", goto="none"),
            ),
        ),
        Menu(
            id="leave",
            fleeting=True,
            choices=(Choice("yes", goto="withdraw", style="primary"), Choice("other", goto="which", forgets=(MEANT,))),
        ),
        Menu(
            id="silence",
            fleeting=True,
            instead=(Detour(SILENT, "silent"),),
            choices=(
                Choice("stop", goto="silent", effects=(StopNudges(),)),
                Choice("planned", goto="list_reminders"),
                Choice("other", goto="kept"),
            ),
        ),
        Menu(id="silent", resting=True, choices=(Choice("undo", goto="loud", effects=(AllowNudges(),)),)),
        *(End(intent, effects=(Start(way.flow, carry=way.carry),), silent=True) for intent, way in _LEFT.items()),
        End("none", effects=(Start("unsure"),), silent=True),
        End("loud"),
        End("kept"),
        End("cancelled"),
    ),
)
