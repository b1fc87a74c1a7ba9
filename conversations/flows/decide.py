"""decide: an invitation came for a job you were not after. Go, decline, or talk it through (A1-A15).

The questions A2-A7 and A10 weigh openly against the person's own priorities (A14); the weights stand in the choices
below and in docs/flows/decide.md. The person decides, not the card; the decision is then locked (A15).
"""

from __future__ import annotations

from datetime import timedelta

from conversations.flows.shared import LETTER_LANGUAGES, PLACES, REGISTERS, snooze_steps
from conversations.model import (
    Answers,
    AskChoice,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    CancelNudges,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    Menu,
    Picked,
    PlanNudge,
    Record,
    Revise,
    ShowLetter,
    ShowTrustedCard,
    Start,
    Step,
    Timed,
    Verdict,
    Wrote,
)

EXCUSE_BUDGET = 3  # daytime interviews within the window: from this one on, the boss starts to wonder (A4)
EXCUSE_WINDOW = timedelta(days=30)
DAYTIME = ("leave", "excuse", "thin")  # answers to "excuses" that mean working hours


def _decided_before(answers: Answers, facts: Facts) -> bool:
    company = answers.get("company")
    return isinstance(company, Wrote) and company.text.casefold() in facts.decided


def _has_job(answers: Answers, _: Facts) -> bool:
    return answers.get("employed") in (Picked("full"), Picked("part"))


def _excuses_run_out(answers: Answers, facts: Facts) -> bool:
    excuse, when = answers.get("excuses"), answers.get("when")
    if not (isinstance(excuse, Picked) and excuse.choice in DAYTIME):
        return False
    day = when.at.date() if isinstance(when, Timed) else facts.today
    near = [other for other in facts.daytime_interviews if abs(other - day) < EXCUSE_WINDOW]
    return len(near) + 1 >= EXCUSE_BUDGET


def _going(answers: Answers, _: Facts) -> bool:
    return answers.get("decision") == Picked("go")


def _declining(answers: Answers, _: Facts) -> bool:
    return answers.get("decision") == Picked("decline")


DECIDED_BEFORE = Guard("decided before", _decided_before)
HAS_JOB = Guard("has a job", _has_job)
EXCUSES_RUN_OUT = Guard("third in 30 days", _excuses_run_out)
GOING = Guard("going", _going)
DECLINING = Guard("declining", _declining)

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
        depends=("when",),
        choices=(Choice("yes", goto="employed"), Choice("no", goto="when", forgets=("when", "when_ok"))),
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

DECISION: tuple[Step, ...] = (
    Verdict(
        id="card",
        source="A1",
        bands=((2, "go"), (-2, "talk")),
        otherwise="decline",
        choices=(
            Choice(
                "go",
                goto="after_go",
                sets={"decision": "go"},
                closes=True,
                style="success",
                effects=(CancelNudges(), Record("go")),
            ),
            Choice(
                "decline",
                goto="after_decline",
                sets={"decision": "decline"},
                closes=True,
                effects=(CancelNudges(), Record("decline")),
            ),
            Choice("unsure", goto="unsure"),
            Choice("change", goto="change"),
        ),
    ),
    Revise(id="change", goto="card", choices=(Choice("nothing", goto="card"),)),
    Menu(
        id="unsure",
        source="A13",
        choices=(Choice("sleep", goto="zone"), Choice("talk", goto="talking"), Choice("card", goto="card")),
    ),
    Menu(
        id="talking",
        source="A13",
        entry=(ShowTrustedCard(),),
        choices=(Choice("card", goto="card"), Choice("sleep", goto="zone")),
    ),
    AskPlace(
        id="zone",
        revisable=False,
        fact="zone",
        goto="asleep",
        detours=(Detour(DECLINING, "watching", "A9"),),
        choices=tuple(Choice(place, goto="asleep") for place in PLACES),
        presets=PLACES,
    ),
    Menu(
        id="asleep",
        source="A13",
        resting=True,
        entry=(Record("open"), PlanNudge("sleep")),
        on_nudge={"sleep": "woken"},
        choices=(Choice("card", goto="card", effects=(CancelNudges(),)),),
    ),
    *snooze_steps("woken", "sleep", back_to_waiting="asleep_again", done=Choice("card", goto="card", style="primary")),
    Menu(
        id="asleep_again",
        resting=True,
        on_nudge={"sleep": "woken"},
        choices=(Choice("card", goto="card", effects=(CancelNudges(),)),),
    ),
)

WAYS_ON: tuple[Step, ...] = (
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
            Choice("watch", goto="zone", source="A9"),
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
            Choice("new_facts", goto="card", forgets=("decision",)),
        ),
    ),
    Menu(
        id="locked",
        source="A15",
        choices=(Choice("letter", goto="letter_language"), Choice("done", goto="kept")),
    ),
    AskChoice(
        id="letter_language",
        revisable=False,
        choices=tuple(Choice(language, goto="register") for language in LETTER_LANGUAGES),
    ),
    AskChoice(
        id="register",
        fact="register",
        choices=tuple(Choice(register, goto="my_name") for register in REGISTERS),
    ),
    AskText(id="my_name", revisable=False, fact="my_name", goto="recipient", max_chars=60),
    AskText(
        id="recipient",
        revisable=False,
        goto="decline_letter",
        max_chars=60,
        detours=(Detour(GOING, "other_role", "A8"),),
        choices=(Choice("unknown", goto="decline_letter"),),
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
            *(Choice(register, goto="accept_letter", sets={"register": register}) for register in REGISTERS),
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
            *(Choice(register, goto="decline_letter", sets={"register": register}) for register in REGISTERS),
            Choice("again", goto="letter_language", forgets=("letter_language", "recipient", "my_name")),
        ),
    ),
    Menu(
        id="watch",
        source="A9",
        choices=(Choice("yes", goto="zone"), Choice("no", goto="declined")),
    ),
)

ENDS = (
    End("went"),
    End("declined"),
    End("watching", effects=(Start("watch", carry=("company", "role", "recipient")),), silent=True),
    End("kept"),
    End("dropped", effects=(CancelNudges(), Record("dropped"))),
    End("cancelled"),
)

DECIDE = Flow(
    id="decide",
    version=1,
    start="company",
    given=("decision",),
    steps=(*INTAKE, *QUESTIONS, *DECISION, *WAYS_ON, *ENDS),
)
