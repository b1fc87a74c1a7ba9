"""The open weighing: which answers spoke for and against, how strongly, and what follows.

The rule table is the flow itself: each choice's ``weighs``, and the Verdict's bands. The same answers always give the
same card.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.model import Answers, End, Flow, Picked, Verdict


@dataclass(frozen=True, slots=True)
class Reason:
    """One answer that weighs: positive for, negative against; one to three steps strong."""

    step: str
    choice: str
    weight: int
    source: str

    @property
    def strength(self) -> int:
        """Return 1 (a little), 2 (clearly) or 3 (strongly)."""
        return min(abs(self.weight), 3)


@dataclass(frozen=True, slots=True)
class Card:
    """What the weighing says: a recommendation by id, and the reasons, strongest first."""

    recommendation: str
    score: int
    reasons: tuple[Reason, ...]

    @property
    def speaks_for(self) -> tuple[Reason, ...]:
        """Return the reasons for, strongest first."""
        return tuple(reason for reason in self.reasons if reason.weight > 0)

    @property
    def speaks_against(self) -> tuple[Reason, ...]:
        """Return the reasons against, strongest first."""
        return tuple(reason for reason in self.reasons if reason.weight < 0)


def weigh(flow: Flow, verdict: Verdict, answers: Answers) -> Card:
    """Weigh all picked answers of a flow, in the order of its steps, strongest first."""
    reasons = [
        Reason(step.id, choice.id, choice.weighs, choice.source or step.source)
        for step in flow.steps
        if not isinstance(step, End)
        for choice in step.choices
        if choice.weighs and answers.get(step.id) == Picked(choice.id)
    ]
    score = sum(reason.weight for reason in reasons)
    recommendation = next((name for least, name in verdict.bands if score >= least), verdict.otherwise)
    return Card(recommendation, score, tuple(sorted(reasons, key=lambda r: -abs(r.weight))))
