"""decide's questions: what it is about, then A2-A7 and A10 with their weights, against one's priorities (A14)."""

from __future__ import annotations

from conversations.flows.decide_guards import DECIDED_BEFORE, EXCUSES_RUN_OUT, HAS_JOB
from conversations.model import AskChoice, AskSeveral, AskText, AskWhen, Choice, Detour, Menu, Revise

INTAKE = (
    AskText(id="company", goto="role", max_chars=80, detours=(Detour(DECIDED_BEFORE, "decided_before", "A15"),)),
    Menu(
        id="decided_before",
        source="A15",
        choices=(
            Choice("keep", goto="kept"),
            Choice("new_facts", goto="role"),
            Choice("other_role", goto="role"),
        ),
    ),
    AskText(id="role", goto="when", max_chars=80, choices=(Choice("unclear", goto="when"),)),
    AskWhen(id="when", goto="when_ok", choices=(Choice("open", goto="employed"),)),
    AskChoice(
        id="when_ok",
        revisable=False,
        corrects="when",
        depends=("when",),
        choices=(
            Choice("yes", goto="employed"),
            Choice("no", goto="when", forgets=("when", "when_ok")),
            Choice("other", goto="repair", forgets=("when_ok",)),
        ),
    ),
    Revise(
        id="repair", goto="when_ok", lists=("company", "role", "when"), choices=(Choice("nothing", goto="when_ok"),)
    ),
    AskChoice(
        id="employed",
        fact="employed",
        choices=(
            Choice("full", goto="priorities"),
            Choice("part", goto="priorities"),
            Choice("no", goto="priorities"),
        ),
    ),
    AskSeveral(
        id="priorities",
        fact="priorities",
        source="A14",
        options=("learning", "pay", "meaning", "people", "freedom", "security"),
        at_most=3,
        goto="fit",
        choices=(Choice("enough", goto="fit", style="primary"),),
    ),
)

QUESTIONS = (
    AskChoice(
        id="fit",
        source="A14",
        depends=("company", "role", "priorities"),
        choices=(
            Choice("gladly", goto="practice", weighs=+3),
            Choice("perhaps", goto="practice", weighs=+1),
            Choice("hardly", goto="practice", weighs=-2),
            Choice("never", goto="practice", weighs=-3, source="A4"),
        ),
    ),
    AskChoice(
        id="practice",
        source="A2",
        choices=(
            Choice("rusty", goto="time", weighs=+2),
            Choice("some", goto="time", weighs=+1),
            Choice("fresh", goto="time"),
        ),
    ),
    AskChoice(
        id="time",
        source="A3",
        depends=("when", "employed"),
        detours=(Detour(HAS_JOB, "excuses", "A4"),),
        choices=(
            Choice("enough", goto="surprise"),
            Choice("tight", goto="surprise", weighs=-1),
            Choice("none", goto="surprise", weighs=-2),
        ),
    ),
    AskChoice(
        id="excuses",
        source="A4",
        depends=("when", "employed"),
        detours=(Detour(EXCUSES_RUN_OUT, "budget", "A4"),),
        choices=(
            Choice("off_hours", goto="surprise"),
            Choice("leave", goto="surprise"),
            Choice("excuse", goto="surprise", weighs=-1),
            Choice("thin", goto="surprise", weighs=-2),
        ),
    ),
    Menu(id="budget", source="A4", choices=(Choice("on", goto="surprise"),)),
    AskChoice(
        id="surprise",
        source="A5",
        depends=("company", "role"),
        choices=(
            Choice("little", goto="overload", weighs=+2),
            Choice("some", goto="overload", weighs=+1),
            Choice("well", goto="overload"),
        ),
    ),
    AskChoice(
        id="overload",
        source="A6",
        choices=(
            Choice("none", goto="doors"),
            Choice("few", goto="doors"),
            Choice("torn", goto="doors", weighs=-2),
        ),
    ),
    AskChoice(
        id="doors",
        source="A7",
        depends=("company",),
        choices=(
            Choice("yes", goto="energy", weighs=+2),
            Choice("maybe", goto="energy", weighs=+1),
            Choice("no", goto="energy"),
        ),
    ),
    AskChoice(
        id="energy",
        source="A10",
        depends=("company", "role"),
        choices=(
            Choice("present", goto="card", weighs=+1),
            Choice("polite", goto="card", weighs=-1),
            Choice("elsewhere", goto="card", weighs=-2),
        ),
    ),
)
