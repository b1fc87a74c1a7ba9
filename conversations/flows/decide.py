"""decide: an invitation came for a job you were not after. Go, decline, or talk it through (A1-A15).

The questions weigh openly against the person's own priorities; the weights stand in decide_questions and are drawn in
docs/flows/decide.md. The person decides, not the card; the decision is then locked (A15).
"""

from __future__ import annotations

from conversations.flows.decide_questions import INTAKE, QUESTIONS
from conversations.flows.decide_ways import DECISION, ENDS, WAYS_ON
from conversations.flows.shared import COULD_BE
from conversations.model import Flow

DECIDE = Flow(
    id="decide",
    version=1,
    start="company",
    given=("decision", "in_view", "process", COULD_BE),
    steps=(*INTAKE, *QUESTIONS, *DECISION, *WAYS_ON, *ENDS),
)
