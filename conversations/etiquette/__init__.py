"""What happened, turned into nudges: which local moment, until when it makes sense, and why just then.

Pure functions over naive local times; working days come in as a question, zones and clocks stay outside. Each rule
carries the number of the advice it follows (advice.md, Timings).

    moments.py   mornings, quiet hours, working days
    single.py    nudges of one conversation, and snoozing
    agenda.py    what a process asks for, and what etiquette allows when
"""

from conversations.etiquette.agenda import AGENDA, Budget, Due, agenda, budget
from conversations.etiquette.moments import Planned, QuietHours, Situation, late_at
from conversations.etiquette.single import PRESETS, RULES, Preset, chosen, plan, snooze

__all__ = [
    "AGENDA",
    "PRESETS",
    "RULES",
    "Budget",
    "Due",
    "Planned",
    "Preset",
    "QuietHours",
    "Situation",
    "agenda",
    "budget",
    "chosen",
    "late_at",
    "plan",
    "snooze",
]
