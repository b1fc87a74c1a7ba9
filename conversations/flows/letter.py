"""letter: one letter on its own, for whatever process it is about; and check: a draft of one's own, looked at."""

from __future__ import annotations

from conversations.flows.shared import ABOUT_IT, LETTER_FACTS, letter_steps, register_choices
from conversations.model import (
    Answers,
    AskChoice,
    AskCompany,
    AskText,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    Menu,
    Note,
    Picked,
    ShowLetter,
    Start,
)

DRAFT_MAX_CHARS = 4096  # the longest message Telegram lets anybody write
_ABOUT_THEM = {**ABOUT_IT, "company": "company"}  # a company that is not on record is not asked for twice


def _writing(*kinds: str) -> Guard:
    def test(answers: Answers, _: Facts) -> bool:
        return answers.get("writing") in {Picked(kind) for kind in kinds}

    return Guard(f"writing {', '.join(kinds)}", test)


RESCHEDULING, LATER_ROLE = _writing("reschedule"), _writing("later_role")

LETTER = Flow(
    id="letter",
    version=1,
    start="company",
    given=("process", "when", "talked_on", "promised", "rounds", "stage"),
    steps=(
        AskCompany(id="company", among="live", goto="writing", choices=()),
        AskChoice(
            id="writing",
            depends=("company",),
            choices=(
                Choice("accept", goto="role"),
                Choice("reschedule", goto="role"),
                Choice("decline", goto="role", source="A11"),
                Choice("thanks", goto="debrief", source="D3"),
                Choice("follow_up", goto="follow_up", source="D10"),
                Choice("withdraw", goto="withdraw", source="B8"),
                Choice("later_role", goto="letter_language", source="A12"),
                Choice("check_back", goto="letter_language", source="C7, C8"),
            ),
        ),
        AskText(
            id="role",
            depends=("company",),
            goto="letter_language",
            max_chars=80,
            choices=(Choice("none", goto="letter_language"),),
        ),
        *letter_steps(
            "letter",
            detours=(Detour(RESCHEDULING, "proposals"), Detour(LATER_ROLE, "other_role", "A12")),
            between=(
                AskText(
                    id="proposals",
                    revisable=False,
                    goto="register",
                    max_chars=160,
                    choices=(Choice("none", goto="register"),),
                ),
                AskText(id="other_role", revisable=False, source="A12", goto="register", max_chars=80),
            ),
        ),
        Menu(
            id="letter",
            source="A12",
            entry=(ShowLetter(),),
            choices=(
                Choice("sent", goto="sent", style="primary", effects=(Note("sent"),)),
                Choice("later", goto="later"),
                *register_choices("letter"),
                Choice("again", goto="letter_language", forgets=(*LETTER_FACTS, "proposals", "other_role")),
            ),
        ),
        Menu(id="later", resting=True, choices=(Choice("letter", goto="letter"), Choice("fine", goto="done"))),
        End("sent"),
        End("done"),
        End("debrief", effects=(Start("debrief", carry=_ABOUT_THEM, sets={"wish": "thanks"}),), silent=True),
        End("follow_up", effects=(Start("debrief", carry=_ABOUT_THEM, sets={"wish": "follow_up"}),), silent=True),
        End("withdraw", effects=(Start("withdraw", carry=_ABOUT_THEM),), silent=True),
        End("cancelled"),
    ),
)

CHECK = Flow(
    id="check",
    version=1,
    start="draft",
    steps=(
        AskText(id="draft", source="D5, D6", goto="checked", max_chars=DRAFT_MAX_CHARS, lines=True),
        Menu(
            id="checked",
            source="D5, D6, D10",
            resting=True,
            choices=(Choice("again", goto="draft", forgets=("draft",), style="primary"), Choice("done", goto="done")),
        ),
        End("done"),
        End("cancelled"),
    ),
)
