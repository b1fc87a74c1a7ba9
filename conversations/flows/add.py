"""add: a process that no other conversation has noted: company, role, the next interview."""

from __future__ import annotations

from conversations.flows.shared import ABOUT_IT, zone_step
from conversations.model import AskChoice, AskText, AskWhen, Choice, End, Flow, Note, Start

ADD = Flow(
    id="add",
    version=1,
    start="company",
    given=("process",),
    steps=(
        AskText(id="company", goto="role", max_chars=80),
        AskText(id="role", goto="when", max_chars=80, choices=(Choice("none", goto="when"),)),
        AskWhen(id="when", goto="when_ok", choices=(Choice("open", goto="zone"),)),
        AskChoice(
            id="when_ok",
            revisable=False,
            corrects="when",
            depends=("when",),
            choices=(Choice("yes", goto="zone"), Choice("no", goto="when", forgets=("when", "when_ok"))),
        ),
        zone_step("added"),
        End("added", effects=(Note("added"), Start("interviews", carry=ABOUT_IT)), silent=True),
        End("cancelled"),
    ),
)
