"""reminder: what a process's nudges say, and what one can answer; one such conversation rests beside each process.

It asks nothing by itself: etiquette's agenda wakes it (conversations/etiquette/agenda.py), from wherever it stands.
"""

from __future__ import annotations

from conversations.flows.shared import ABOUT_IT, PRESETS
from conversations.model import (
    AllowNudges,
    Answers,
    AskWhen,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    LetBe,
    Menu,
    Note,
    Picked,
    Postpone,
    ShowSheet,
    Start,
    Step,
    StopNudges,
)

KINDS = ("ahead", "ahead_soon", "thank_you", "follow_up", "final_note", "let_go", "unsent", "check_back")


def _is_on_again(kind: str) -> Guard:
    def test(answers: Answers, facts: Facts) -> bool:
        return facts.known.get("reminders") == Picked("on") and answers.get("nudged") == Picked(kind)

    return Guard(f"reminders are on, {kind} had come", test)


def _has_concerns(answers: Answers, _: Facts) -> bool:
    return "concerns" in answers


def _informational(answers: Answers, _: Facts) -> bool:
    return answers.get("kind") == Picked("informational")


HAS_CONCERNS = Guard("concerns to raise", _has_concerns)
INFORMATIONAL_TALK = Guard("an informational talk", _informational)

_LATER = Choice("later", goto="later", forgets=("later",))
_DROP = Choice("drop", goto="noted", effects=(LetBe(),))
_STOP = Choice("stop", goto="off", effects=(StopNudges(),))
_FINE = Choice("fine", goto="noted", style="primary")
_MOVED = Choice("moved", goto="handed_over", effects=(Start("interviews", carry=ABOUT_IT, sets={"wish": "dates"}),))
_HEARD = Choice("heard", goto="handed_over", effects=(Start("debrief", carry=ABOUT_IT, sets={"wish": "heard"}),))


def _write(wish: str, writing: str = "") -> Choice:
    """Return the button that leads to a letter in debrief; at once, where only this one can be meant."""
    sets = {"wish": wish, "writing": writing} if writing else {"wish": wish}
    start = Start("debrief", carry=ABOUT_IT, sets=sets)
    return Choice("write", goto="handed_over", style="primary", effects=(start,))


_AHEAD: tuple[Step, ...] = (
    Menu(
        id="ahead",
        corrects="later",
        source="A15",
        instead=(Detour(INFORMATIONAL_TALK, "prepare", "C10"), Detour(HAS_CONCERNS, "concerns_due", "B5")),
        choices=(_FINE, _MOVED, _LATER, _STOP),
    ),
    Menu(id="concerns_due", corrects="later", source="B5", choices=(_FINE, _MOVED, _LATER, _STOP)),
    Menu(id="prepare", corrects="later", source="C10", entry=(ShowSheet(),), choices=(_FINE, _MOVED, _LATER, _STOP)),
    Menu(
        id="ahead_soon",
        source="A15",
        instead=(Detour(HAS_CONCERNS, "concerns_due", "B5"),),  # noted too late for the evening, or to have at hand
        choices=(_FINE, _MOVED, _STOP),
    ),
)

_AFTER: tuple[Step, ...] = (
    Menu(
        id="thank_you",
        corrects="later",
        source="D3, D4",
        instead=(Detour(INFORMATIONAL_TALK, "talk_over", "C10"),),
        choices=(
            _write("thanks"),
            Choice("done", goto="noted", effects=(Note("thanked"),)),
            _LATER,
            Choice("drop", goto="noted", source="D3", effects=(LetBe(),)),
            _STOP,
        ),
    ),
    Menu(
        id="talk_over",
        corrects="later",
        source="C5, C6, C9",
        choices=(
            Choice(
                "write",
                goto="handed_over",
                style="primary",
                effects=(Start("informational", carry=ABOUT_IT, sets={"standing": "over"}),),
            ),
            _MOVED,
            _LATER,
            _DROP,
            _STOP,
        ),
    ),
    Menu(
        id="follow_up",
        corrects="later",
        source="D9, D10",
        choices=(
            _write("write", "follow_up"),
            Choice("done", goto="noted", effects=(Note("followed_up"),)),
            _HEARD,
            _LATER,
            _DROP,
            _STOP,
        ),
    ),
    Menu(
        id="final_note",
        corrects="later",
        source="D13",
        choices=(
            _write("write", "final_note"),
            Choice("done", goto="noted", effects=(Note("final_note"),)),
            _HEARD,
            _LATER,
            _DROP,
            _STOP,
        ),
    ),
    Menu(
        id="let_go",
        source="D11, D12, D13",
        choices=(
            Choice("close", goto="closed", effects=(Note("closed"),)),
            _HEARD,
            Choice("keep", goto="noted", effects=(LetBe(),)),
            _STOP,
        ),
    ),
    Menu(
        id="closed",
        source="D12",
        resting=True,
        choices=(Choice("revive", goto="noted", effects=(Note("revived"),)), Choice("fine", goto="over")),
    ),
    Menu(
        id="unsent",
        corrects="later",
        source="B8",
        choices=(
            Choice(
                "write",
                goto="handed_over",
                style="primary",
                effects=(Start("withdraw", carry=ABOUT_IT, sets={"wish": "letter"}, resume="unsent"),),
            ),
            Choice("sent", goto="noted", effects=(Note("withdrawn"),)),
            Choice("stay", goto="noted", effects=(Note("staying"),)),
            _LATER,
            _STOP,
        ),
    ),
    Menu(
        id="check_back",
        corrects="later",
        source="C7, C8",
        choices=(
            Choice(
                "write",
                goto="handed_over",
                style="primary",
                effects=(Start("letter", carry=ABOUT_IT, sets={"writing": "check_back"}),),
            ),
            Choice("done", goto="noted", effects=(Note("checked_back"),)),
            _LATER,
            _DROP,
            _STOP,
        ),
    ),
)

_ANSWERED: tuple[Step, ...] = (
    AskWhen(
        id="later",
        revisable=False,
        part_is_hour=True,
        entry=(Postpone("later"),),  # till tomorrow morning, until something is picked; silence is not forgetting
        goto="snoozed",
        then=(Postpone("later"),),
        choices=tuple(Choice(preset, goto="snoozed") for preset in PRESETS),
    ),
    Menu(id="snoozed", resting=True, choices=(Choice("fine", goto="handed_over"),)),
    Menu(
        id="noted",
        resting=True,
        choices=(Choice("show", goto="handed_over", effects=(Start("interviews", carry=ABOUT_IT),)),),
    ),
    Menu(
        id="cancelled",
        resting=True,
        choices=(Choice("show", goto="handed_over", effects=(Start("interviews", carry=ABOUT_IT),)),),
    ),
    Menu(
        id="off",
        resting=True,
        instead=tuple(Detour(_is_on_again(kind), kind) for kind in KINDS),  # what stopping had interrupted
        choices=(Choice("undo", goto="off", effects=(AllowNudges(),)),),
    ),
    Menu(id="handed_over", unseen=True, resting=True),
)

REMINDER = Flow(
    id="reminder",
    version=1,
    start="waiting",
    given=(
        "process",
        "company",
        "role",
        "kind",
        "stage",
        "when",
        "talked_on",
        "recipient",
        "concerns",
        "questions",
        "promised",
        "thanked_on",
        "followed_up_on",
        "nudged",
    ),
    nudges={kind: kind for kind in KINDS},
    steps=(
        Menu(id="waiting", unseen=True, resting=True),
        *_AHEAD,
        *_AFTER,
        *_ANSWERED,
        End("over", silent=True),
    ),
)
