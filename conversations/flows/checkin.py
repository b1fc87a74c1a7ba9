"""checkin: what somebody tells their coaching group this time; answered in private, changed as long as they like.

The card at its end has handed in what was answered; changing an answer there hands it in again.
"""

from __future__ import annotations

from conversations.groups.checkin import STAGES
from conversations.model import (
    Answers,
    AskChoice,
    AskText,
    AskWhen,
    Choice,
    Detour,
    End,
    Facts,
    Flow,
    Guard,
    InGroup,
    Menu,
    Picked,
)

GROUP, GATHERING = "group", "gathering"  # answers that name them by their choice: g<id>, c<id>
_WITH_A_DATE = ("invited", "interview")


def _has_a_date(answers: Answers, _: Facts) -> bool:
    stage = answers.get("stage")
    return isinstance(stage, Picked) and stage.choice in _WITH_A_DATE


DATED = Guard("an interview is coming", _has_a_date)

CHECKIN = Flow(
    id="checkin",
    version=1,
    start="stage",
    given=(GROUP, GATHERING),
    steps=(
        AskChoice(
            id="stage",
            choices=tuple(Choice(stage, goto="practice") for stage in STAGES),
            detours=(Detour(DATED, "when"),),
        ),
        AskWhen(
            id="when",
            goto="practice",
            depends=("stage",),
            choices=(Choice("unknown", goto="practice"),),
        ),
        AskChoice(id="practice", choices=(Choice("yes", goto="cheer"), Choice("no", goto="cheer"))),
        AskText(id="cheer", goto="share", max_chars=200, choices=(Choice("nothing", goto="share"),)),
        AskChoice(id="share", choices=(Choice("named", goto="card"), Choice("quiet", goto="card"))),
        Menu(
            id="card",
            resting=True,
            entry=(InGroup("checkin", "report"),),
            choices=(
                Choice("stage", goto="stage", asks=True),
                Choice("when", goto="when", asks=True, only=DATED),
                Choice("practice", goto="practice", asks=True),
                Choice("cheer", goto="cheer", asks=True),
                Choice("share", goto="share", asks=True),
                Choice("withdraw", goto="withdrawn"),
            ),
        ),
        End("withdrawn", effects=(InGroup("checkin", "withdraw"),)),
        End("cancelled"),
    ),
)
