"""decide's ways on: the card, sleeping on it, talking it through, the lock (A15), letters, the careers watch."""

from __future__ import annotations

from conversations.flows.decide_guards import DECLINING, GOING, LETTER_WRITTEN, NO_DATE, NOTHING_ELSE_THERE, WATCHING
from conversations.flows.dilemma import BACK, BRING, asked_step
from conversations.flows.shared import letter_steps, register_choices, snooze_steps, zone_step
from conversations.model import (
    AskText,
    CancelNudges,
    Choice,
    Detour,
    End,
    Menu,
    Note,
    PlanNudge,
    Revise,
    ShowLetter,
    ShowTrustedCard,
    Start,
    Step,
    Verdict,
)

CARRIED = {name: name for name in ("company", "role", "recipient")}

DECISION: tuple[Step, ...] = (
    Verdict(
        id="card",
        source="A1",
        bands=((2, "go"), (-2, "talk")),
        on_nudge={"sleep": "woken"},  # looking at the card again is not deciding
        otherwise="decline",
        choices=(
            Choice(
                "go",
                goto="zone_go",
                sets={"decision": "go"},
                closes=True,
                style="success",
                effects=(CancelNudges(), Note("go")),
            ),
            Choice(
                "decline",
                goto="after_decline",
                sets={"decision": "decline"},
                closes=True,
                effects=(CancelNudges(), Note("declined")),
            ),
            Choice("unsure", goto="unsure"),
            Choice("change", goto="change"),
        ),
    ),
    Revise(id="change", goto="card", choices=(Choice("nothing", goto="card"),)),
    Menu(
        id="unsure",
        source="A13",
        on_nudge={"sleep": "woken"},
        choices=(Choice("sleep", goto="zone"), Choice("talk", goto="talking"), Choice("card", goto="card")),
    ),
    Menu(
        id="talking",
        source="A13",
        entry=(ShowTrustedCard(),),
        on_nudge={"sleep": "woken", BACK: "card"},
        choices=(BRING, Choice("card", goto="card"), Choice("sleep", goto="zone")),
    ),
    asked_step("decide", "card", Choice("card", goto="card")),
    zone_step("asleep", detours=(Detour(DECLINING, "watching", "A9"),)),
    Menu(
        id="asleep",
        source="A13",
        resting=True,
        entry=(Note("undecided"), PlanNudge("sleep")),
        on_nudge={"sleep": "woken"},
        choices=(Choice("card", goto="card"),),
    ),
    *snooze_steps(
        "woken",
        "sleep",
        back_to_waiting="asleep_again",
        done=Choice("card", goto="card", style="primary"),
        still_open=(Choice("card", goto="card"),),
    ),
    Menu(
        id="asleep_again",
        resting=True,
        on_nudge={"sleep": "woken"},
        choices=(Choice("card", goto="card"),),
    ),
)

WAYS_ON: tuple[Step, ...] = (
    zone_step("after_go", id="zone_go", unless=NO_DATE),
    Menu(
        id="after_go",
        source="A15",
        choices=(
            Choice("letter", goto="letter_language"),
            Choice("later", goto="put_off"),
            Choice("doubt", goto="doubt"),
        ),
    ),
    Menu(
        id="after_decline",
        source="A11",
        choices=(
            Choice("letter", goto="letter_language"),
            Choice("watch", goto="zone", source="A9", sets={"in_view": "yes"}),
            Choice("later", goto="put_off"),
            Choice("doubt", goto="doubt"),
        ),
    ),
    Menu(
        id="put_off",
        resting=True,
        choices=(Choice("letter", goto="letter_language"), Choice("enough", goto="kept")),
    ),
    Menu(
        id="doubt",
        source="A15",
        choices=(
            Choice("nerves", goto="locked"),
            Choice("new_facts", goto="change", forgets=("decision",), closes=True),
        ),
    ),
    Menu(
        id="locked",
        source="A15",
        choices=(Choice("letter", goto="letter_language"), Choice("done", goto="kept")),
    ),
    *letter_steps(
        "decline_letter",
        addressed=(Detour(NOTHING_ELSE_THERE, "accept_letter"), Detour(GOING, "other_role", "A8")),
    ),
    AskText(
        id="other_role",
        revisable=False,
        source="A8",
        goto="accept_letter",
        max_chars=80,
        choices=(Choice("none", goto="accept_letter"),),
    ),
    Menu(
        id="accept_letter",
        source="A8",
        entry=(ShowLetter("accept"),),
        choices=(
            Choice("done", goto="went", style="primary"),
            *register_choices("accept_letter"),
            Choice(
                "again",
                goto="letter_language",
                forgets=("letter_language", "recipient", "my_name", "other_role"),
            ),
        ),
    ),
    Menu(
        id="decline_letter",
        source="A11",
        entry=(ShowLetter("decline"),),
        choices=(
            Choice("done", goto="watch", style="primary"),
            *register_choices("decline_letter"),
            Choice("again", goto="letter_language", forgets=("letter_language", "recipient", "my_name")),
        ),
    ),
    Menu(
        id="watch",
        source="A9",
        instead=(Detour(WATCHING, "declined"),),
        choices=(Choice("yes", goto="zone", sets={"in_view": "yes"}), Choice("no", goto="declined")),
    ),
    Menu(
        id="watching",
        source="A11",
        resting=True,  # weeks later the looks must find no old question that takes their words
        instead=(Detour(LETTER_WRITTEN, "watched"),),
        entry=(Start("watch", carry=CARRIED),),
        choices=(Choice("letter", goto="letter_language"), Choice("enough", goto="declined")),
    ),
)

ENDS = (
    End("went"),
    End("declined"),
    End("watched", effects=(Start("watch", carry=CARRIED),), silent=True),
    End("kept"),
    End("dropped", effects=(CancelNudges(), Note("dropped"))),
    End("cancelled"),
)
