"""Whether an answer is one that a step can have: asked of what was saved or remembered, perhaps long ago."""

from __future__ import annotations

from conversations.model import (
    Answer,
    AskChoice,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Picked,
    Placed,
    Question,
    Several,
    Timed,
    Wrote,
)


def fits(step: Question, answer: Answer) -> bool:
    """Say whether a step takes this answer as it stands in today's flow; places to come back to keep none."""
    choices = {choice.id for choice in step.choices}
    match step:
        case AskText():
            return isinstance(answer, Wrote) or (isinstance(answer, Picked) and answer.choice in choices)
        case AskWhen():
            return isinstance(answer, Timed) or (isinstance(answer, Picked) and answer.choice in choices)
        case AskPlace():
            return isinstance(answer, Placed)
        case AskChoice():
            return isinstance(answer, Picked) and answer.choice in choices
        case AskSeveral():
            return isinstance(answer, Several) and len(answer) > 0 and set(answer.options) <= set(step.options)
        case _:
            return False
