"""What etiquette allows after an interview, and from which day: one follow-up, one last note, then let go (D8-D13).

Days are counted where the employer is, by the ways of that country.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from conversations.etiquette.moments import Situation, business_days_after, working_days_after
from conversations.process import Process, Round

FINAL_AFTER_FOLLOW_UP = timedelta(weeks=1)  # a late follow-up wants its answer first
LET_GO_AFTER_FINAL = timedelta(weeks=2)  # D11-D13
_FIRST, _LAST = date(1970, 1, 2), date(9000, 1, 1)


@dataclass(frozen=True, slots=True)
class Budget:
    """From which local days etiquette allows what. ``phone_from``: when a call is tolerable, None for never (D10)."""

    follow_up_from: date
    final_from: date
    let_go_on: date
    phone_from: date | None = None


def budget(process: Process, situation: Situation) -> Budget | None:
    """Return what etiquette allows after the latest interview, also while that is still ahead (D8-D13)."""
    here = situation.at(process.place)
    meant = counted(process, here) if countable(process) else None
    if meant is None:
        return None
    follow_up, final, let_go = (working(on, here) for on in (meant.follow_up_from, meant.final_from, meant.let_go_on))
    return Budget(follow_up, final, let_go, meant.phone_from)


def counted(process: Process, situation: Situation) -> Budget | None:
    """Return the budget with its days as they are counted, before they are moved off days nobody works."""
    if not process.rounds:
        return None
    profile, last = situation.employer.profile, process.rounds[-1]
    latest, there = last.at.date(), _day_there(last, situation)
    promised, followed_up = since(process.promised_on, latest), since(process.followed_up_on, latest)
    if promised:
        follow_up = business_days_after(promised, profile.grace, situation)
    elif profile.in_working_days:
        week = there + timedelta(days=7)  # D10: never sooner, also after an interview on a Saturday
        follow_up = max(business_days_after(there, profile.follow_up_after, situation), week)
    else:
        follow_up = there + timedelta(days=profile.follow_up_after)
    # A late follow-up, or a promise that outlasts the weeks till the final note, wants its answer first.
    answered_by = max(followed_up or latest, working(follow_up, situation))
    final = max(there + profile.final_after, answered_by + FINAL_AFTER_FOLLOW_UP)
    noted_on = since(process.final_note_on, latest) or working(final, situation)
    revived_on = since(process.revived_on, latest) or latest  # whoever came back is not let go of at once
    phone = max(there + profile.phone_after, promised or there) if profile.phone_after else None
    phone = working(phone, situation) if phone else None
    return Budget(follow_up, final, max(noted_on, answered_by, revived_on) + LET_GO_AFTER_FINAL, phone)


def _day_there(one: Round, situation: Situation) -> date:
    """Return on which of the employer's days an interview is."""
    return one.at.date() if one.day_only else situation.employer.there(one.at).date()


def countable(process: Process) -> bool:
    """Say whether weeks can be counted from its dates: an older version of us took any that can be written."""
    days = [one.at.date() for one in process.rounds]
    days += [day for day in (process.promised_on, process.check_back_on) if day]
    return all(_FIRST < day < _LAST for day in days)


def since(day: date | None, latest: date) -> date | None:
    """Return a day when it is about the latest interview, and not about an earlier one."""
    return day if day is not None and day >= latest else None


def working(day: date, situation: Situation) -> date:
    """Return a day, or the next working day after it."""
    return day if situation.working_day(day) else working_days_after(day, 1, situation)
