"""interviews: everything about a process that can be written anew."""

from __future__ import annotations

from conversations.flows.debrief import MOST_PEOPLE
from conversations.flows.shared import employer_step
from conversations.flows.withdraw import CONCERNS
from conversations.model import AskSeveral, AskText, AskWhen, Choice, Menu, Note, Step

EDIT: tuple[Step, ...] = (
    Menu(
        id="edit",
        resting=True,
        choices=(
            *(
                Choice(step, goto=step, asks=True)
                for step in ("company", "role", "recipient", "employer", "people", "promised", "concerns")
            ),
            Choice("back", goto="item"),
        ),
    ),
    AskText(id="company", revisable=False, goto="edit", max_chars=80, then=(Note("renamed"),)),
    AskText(
        id="role",
        revisable=False,
        goto="edit",
        max_chars=80,
        then=(Note("renamed"),),
        choices=(Choice("none", goto="edit"),),
    ),
    AskText(
        id="recipient",
        revisable=False,
        goto="edit",
        max_chars=60,
        then=(Note("renamed"),),
        choices=(Choice("none", goto="edit"),),
    ),
    employer_step("edit"),
    AskSeveral(
        id="people",
        revisable=False,
        goto="edit",
        at_most=MOST_PEOPLE,
        edits=True,
        apart="names",
        then=(Note("people"),),
        choices=(Choice("enough", goto="edit", style="primary"), Choice("none", goto="edit")),
    ),
    AskWhen(
        id="promised",
        tense="any",
        revisable=False,
        goto="edit",
        then=(Note("promised"),),
        choices=(Choice("nothing", goto="edit"),),
    ),
    AskSeveral(
        id="concerns",
        revisable=False,
        source="B5",
        goto="edit",
        options=CONCERNS,
        at_most=8,
        edits=True,
        apart="lines",
        then=(Note("concerns_changed"),),
        choices=(Choice("enough", goto="edit", style="primary"), Choice("none", goto="edit")),
    ),
)
