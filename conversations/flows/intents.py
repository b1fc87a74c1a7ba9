"""The twelve things somebody can want when no question is open: where each leads, and what of a sentence goes along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Way:
    """Where an intent leads. ``carry``: which answer there is filled by what was said; ``confirms``: not without a yes.

    What can be said: "company", "role", "when", or several moments it "could_be", "about" (what to be reminded of), and
    the process a company means.
    """

    flow: str
    carry: Mapping[str, str] = field(default_factory=dict)
    confirms: bool = False


_ABOUT_A_COMPANY = {"process": "process", "company": "company"}

LOOKING_BACK = frozenset({"followup", "thankyou"})  # a day that is named there has been

INTENTS: Mapping[str, Way] = {
    "decide": Way("decide", {"company": "company", "role": "role", "when": "when", "could_be": "could_be"}),
    "withdraw": Way("withdraw", _ABOUT_A_COMPANY, confirms=True),
    "informational": Way("informational", {**_ABOUT_A_COMPANY, "when": "when", "could_be": "could_be"}),
    "followup": Way("debrief", {**_ABOUT_A_COMPANY, "over_at": "when"}),
    "thankyou": Way("letter", {**_ABOUT_A_COMPANY, "role": "role"}),
    "remind": Way("remind", {"what": "about", "at": "when", "could_be": "could_be", "company": "company"}),
    "list_reminders": Way("nudges"),
    "my_interviews": Way("interviews"),
    "change_language": Way("language"),
    "stop": Way("guess", confirms=True),  # is asked about there, and done there
    "help": Way("help"),
    "delete_data": Way("erase"),  # which asks before it does anything
}
