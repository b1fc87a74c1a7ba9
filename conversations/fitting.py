"""Whether an answer is one that a step can have: asked of what was saved or remembered, perhaps long ago."""

from __future__ import annotations

from conversations.model import (
    Answer,
    AskChoice,
    AskCompany,
    AskEach,
    AskPlace,
    AskSeveral,
    AskText,
    AskWhen,
    Each,
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
            if isinstance(answer, Picked):
                return answer.choice in {choice.id for choice in step.choices[1:]}
            return isinstance(answer, Several) and len(answer) > 0 and set(answer.options) <= set(step.options)
        case AskEach():
            return isinstance(answer, Each)
        case AskCompany():
            return isinstance(answer, Wrote) or (isinstance(answer, Picked) and answer.choice in choices)
        case _:
            return False
