"""What happened, turned into nudges: which local moment, until when it makes sense, and why just then.

Pure functions over naive local times; working days come in as a question, zones and clocks stay outside. Each rule
carries the number of the advice it follows (advice.md, Timings).

    moments.py   mornings, quiet hours, working days
    single.py    nudges of one conversation, and snoozing
    employers.py how long one waits in which country, and on which days nobody works there
    budget.py    what etiquette allows after an interview, and from when
    agenda.py    what a process asks for
    caps.py      not more than so many messages a day and a week
"""

from conversations.etiquette.agenda import AGENDA, Due, agenda
from conversations.etiquette.budget import Budget, budget, since
from conversations.etiquette.caps import Wish, has_room, spread
from conversations.etiquette.employers import (
    DEFAULT,
    PROFILES,
    DayOff,
    DaysOff,
    Employer,
    Profile,
    profile_of,
    weekends,
)
from conversations.etiquette.moments import Planned, QuietHours, Situation, late_at
from conversations.etiquette.single import PRESETS, RULES, Preset, chosen, plan, snooze

__all__ = [
    "AGENDA",
    "DEFAULT",
    "PRESETS",
    "PROFILES",
    "RULES",
    "Budget",
    "DayOff",
    "DaysOff",
    "Due",
    "Employer",
    "Planned",
    "Preset",
    "Profile",
    "QuietHours",
    "Situation",
    "Wish",
    "agenda",
    "budget",
    "chosen",
    "has_room",
    "late_at",
    "plan",
    "profile_of",
    "since",
    "snooze",
    "spread",
    "weekends",
]
