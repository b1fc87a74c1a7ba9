"""All flows there are, checked as they are imported: a bad one stops the start-up."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from conversations.check import checked
from conversations.flows.add import ADD
from conversations.flows.checkin import CHECKIN
from conversations.flows.coach import COACH_FLOW, COACH_NOTE
from conversations.flows.debrief import DEBRIEF
from conversations.flows.decide import DECIDE
from conversations.flows.dilemma import DILEMMA
from conversations.flows.front_door import ERASE, EXPORT, HELP, LANGUAGE, PRIVACY, RESUME, TONGUE, UNSURE, WELCOME
from conversations.flows.group import GROUP_FLOW, JOINED
from conversations.flows.groups import CONSENT, GROUPS_FLOW
from conversations.flows.guess import GUESS
from conversations.flows.informational import INFORMATIONAL
from conversations.flows.interviews import INTERVIEWS
from conversations.flows.letter import CHECK, LETTER
from conversations.flows.missed import MISSED
from conversations.flows.nudges import NUDGES
from conversations.flows.pairing import MOCK, PAIRING
from conversations.flows.practice import PRACTICE, PRACTICE_DAYS
from conversations.flows.remind import REMIND
from conversations.flows.reminder import REMINDER
from conversations.flows.settings import SETTINGS
from conversations.flows.watch import WATCH
from conversations.flows.withdraw import WITHDRAW
from conversations.model import Flow

FLOWS: Mapping[str, Flow] = MappingProxyType(
    {
        flow.id: checked(flow)
        for flow in (
            DECIDE,
            WATCH,
            WITHDRAW,
            INFORMATIONAL,
            DEBRIEF,
            REMIND,
            REMINDER,
            INTERVIEWS,
            ADD,
            NUDGES,
            MISSED,
            LETTER,
            CHECK,
            WELCOME,
            HELP,
            UNSURE,
            GUESS,
            LANGUAGE,
            TONGUE,
            SETTINGS,
            PRIVACY,
            EXPORT,
            ERASE,
            RESUME,
            CHECKIN,
            GROUP_FLOW,
            JOINED,
            GROUPS_FLOW,
            CONSENT,
            COACH_FLOW,
            COACH_NOTE,
            DILEMMA,
            PRACTICE,
            PRACTICE_DAYS,
            PAIRING,
            MOCK,
        )
    }
)
