"""informational: a talk with somebody inside, before there is a job: what to expect, what to ask, what came of it.

C1-C10: expectations in two messages, questions for the three goals, a one-page sheet, the debrief, the check-back.
"""

from __future__ import annotations

from conversations.flows.shared import COULD_BE, LETTER_FACTS, letter_steps, register_choices, zone_step
from conversations.model import (
    Answers,
    AskChoice,
    AskCompany,
    AskSeveral,
    AskText,
    AskWhen,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    Menu,
    Note,
    Picked,
    Revise,
    ShowLetter,
    ShowSheet,
    Step,
)

# The bank: what each option asks in full stands in the texts, beside its label.
GOAL_FIT = ("day", "surprised", "praise", "hard_times", "people_leave", "learning", "leading", "again")
GOAL_ROLES = ("growing", "next_needs", "profile", "posted", "hear_first", "skills", "entry", "timing")
GOAL_CONTACT = ("path", "who_else", "elsewhere", "read", "advice", "stay_in_touch", "in_my_place", "give_back")
GOALS = {"goal_fit": GOAL_FIT, "goal_roles": GOAL_ROLES, "goal_contact": GOAL_CONTACT}
MOST_QUESTIONS = 5  # a goal: nobody has time for more (C10)


def _standing(choice: str) -> Guard:
    def test(answers: Answers, _: Facts) -> bool:
        return answers.get("standing") == Picked(choice)

    return Guard(f"standing: {choice}", test)


def _thanked(answers: Answers, _: Facts) -> bool:
    return answers.get("writing") == Picked("informational_thanks")


def _prepared(answers: Answers, _: Facts) -> bool:
    asked = {"questions", "own_questions", *GOALS} & answers.keys()
    return "process" in answers and "when" in answers and bool(asked)


PREPARED = Guard("prepared already", _prepared)
ASKING, OVER = _standing("asking"), _standing("over")
THANKING = Guard("a thank-you", _thanked)


def _goal(step: str, source: str, goto: str) -> AskSeveral:
    return AskSeveral(
        id=step,
        source=source,
        options=GOALS[step],
        at_most=MOST_QUESTIONS,
        bank=True,
        edits=True,
        apart="lines",
        goto=goto,
        choices=(Choice("enough", goto=goto, style="primary"), Choice("none", goto=goto)),
    )


_BEFORE: tuple[Step, ...] = (
    AskCompany(
        id="company",
        among="talks",
        goto="standing",
        source="C4",
        detours=(Detour(OVER, "over_at"), Detour(PREPARED, "sheet", "C10")),
    ),
    AskChoice(
        id="standing",
        depends=("company",),
        choices=(Choice("fixed", goto="liking"), Choice("asking", goto="liking"), Choice("over", goto="over_at")),
    ),
    AskChoice(
        id="liking",
        source="C4",
        depends=("company",),
        choices=(
            Choice("yes", goto="expect"),
            Choice("maybe", goto="expect"),
            Choice("no", goto="unlikely"),
        ),
    ),
    Menu(id="unlikely", source="C4, C9", choices=(Choice("still", goto="expect"), Choice("leave", goto="left"))),
    Menu(id="expect", source="C1, C2", choices=(Choice("on", goto="expect_more"),)),
    AskChoice(
        id="expect_more",
        source="C3, C10",
        revisable=False,
        detours=(Detour(ASKING, "letter_language"),),
        choices=(Choice("on", goto="when"),),
    ),
    *letter_steps(
        "request_letter",
        first="about_me",
        detours=(Detour(THANKING, "detail"),),
        addressed=(Detour(THANKING, "thanks_letter"),),
        between=(
            AskText(
                id="about_me",
                revisable=False,
                goto="register",
                max_chars=160,
                choices=(Choice("none", goto="register"),),
            ),
            AskText(
                id="detail",
                revisable=False,
                source="D3",
                goto="register",
                max_chars=160,
                choices=(Choice("none", goto="register"),),
            ),
        ),
    ),
    Menu(
        id="request_letter",
        source="C1, C10",
        entry=(ShowLetter("informational"),),
        choices=(
            Choice("sent", goto="awaiting", style="primary", effects=(Note("asked_for_talk"),)),
            Choice("later", goto="awaiting", effects=(Note("asked_for_talk"),)),
            *register_choices("request_letter"),
            Choice("again", goto="letter_language", forgets=(*LETTER_FACTS, "about_me")),
        ),
    ),
    Menu(
        id="awaiting",
        source="C10",
        resting=True,
        choices=(
            Choice("date", goto="when", sets={"standing": "fixed"}, forgets=("when", "when_ok")),
            Choice("letter", goto="request_letter"),
            Choice("declined", goto="turned_down"),
        ),
    ),
    AskWhen(id="when", goto="when_ok", depends=("company",), choices=(Choice("open", goto="goal_fit"),)),
    AskChoice(
        id="when_ok",
        revisable=False,
        corrects="when",
        depends=("when",),
        choices=(
            Choice("yes", goto="goal_fit"),
            Choice("no", goto="when", forgets=("when", "when_ok")),
        ),
    ),
)

_SHEET: tuple[Step, ...] = (
    _goal("goal_fit", "C5", "goal_roles"),
    _goal("goal_roles", "C6, C7, C8", "goal_contact"),
    _goal("goal_contact", "C9", "own_questions"),
    AskSeveral(
        id="own_questions",
        source="C3",
        at_most=8,
        edits=True,
        apart="lines",
        goto="person",
        choices=(Choice("enough", goto="person", style="primary"), Choice("none", goto="person")),
    ),
    AskText(id="person", goto="zone", max_chars=60, choices=(Choice("unknown", goto="zone"),)),
    zone_step("sheet"),
    Menu(
        id="sheet",
        source="C10",
        resting=True,
        entry=(Note("talk_planned"), ShowSheet()),
        choices=(
            Choice("change", goto="change"),
            Choice("date", goto="when", forgets=("when", "when_ok")),
            Choice("over", goto="over_at", sets={"standing": "over"}),
            Choice("fine", goto="prepared"),
        ),
    ),
    Revise(
        id="change",
        goto="sheet",
        lists=("when", "goal_fit", "goal_roles", "goal_contact", "own_questions", "person"),
        choices=(Choice("nothing", goto="sheet"),),
    ),
)

_AFTER: tuple[Step, ...] = (
    AskWhen(
        id="over_at",
        tense="past",
        goto="outcome",
        depends=("company",),
        choices=(Choice("not_yet", goto="when", sets={"standing": "fixed"}),),
    ),
    AskChoice(
        id="outcome",
        source="C5, C6, C9",
        depends=("company",),
        choices=(
            Choice("fits", goto="check_back_on", source="C6"),
            Choice("lead", goto="settled", source="C9"),
            Choice("not_for_me", goto="settled", source="C5"),
        ),
    ),
    AskWhen(
        id="check_back_on",
        source="C7",
        goto="settled",
        depends=("company",),
        choices=(Choice("open", goto="settled", source="C7"),),
    ),
    Menu(
        id="settled",
        source="C7, C9, C10",
        entry=(Note("talk_over"),),
        choices=(
            Choice("thanks", goto="letter_language", sets={"writing": "informational_thanks"}, forgets=("detail",)),
            Choice("change", goto="change_outcome"),
            Choice("done", goto="done"),
        ),
    ),
    Revise(
        id="change_outcome",
        goto="settled",
        lists=("over_at", "outcome", "check_back_on"),
        choices=(Choice("nothing", goto="settled"),),
    ),
    Menu(
        id="thanks_letter",
        source="D3, D4, D5",
        entry=(ShowLetter("informational_thanks"),),
        choices=(
            Choice("sent", goto="done", style="primary", effects=(Note("thanked"),)),
            Choice("later", goto="done"),
            *register_choices("thanks_letter"),
            Choice("again", goto="letter_language", forgets=(*LETTER_FACTS, "detail")),
        ),
    ),
)

INFORMATIONAL = Flow(
    id="informational",
    version=1,
    start="company",
    given=("process", "role", "writing", COULD_BE),
    steps=(
        *_BEFORE,
        *_SHEET,
        *_AFTER,
        End("prepared"),
        End("left"),
        End("turned_down", effects=(Note("closed"),)),
        End("done"),
        End("cancelled"),
    ),
)
