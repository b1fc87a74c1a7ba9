"""What flows may know of the group a conversation is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.ports import Group, Transaction
from conversations.flows.checkin import GROUP
from conversations.flows.group import ROUNDS
from conversations.groups.circle import Circle, circle_from_json
from conversations.model import Answers, Facts, Picked


def group_in(tx: Transaction, answers: Answers) -> Group | None:
    """Return the group that answers name, None where they name none or the bot is not in it any more."""
    picked = answers.get(GROUP)
    number = picked.choice[1:] if isinstance(picked, Picked) else ""
    group = tx.group(int(number)) if number.isdecimal() else None
    return None if group is None or group.gone else group


def with_group(tx: Transaction, facts: Facts, answers: Answers) -> Facts:
    """Return facts with what is known of the group."""
    group = group_in(tx, answers) if GROUP in answers else None
    if group is None:
        return facts
    rounds = rounds_of(circle_from_json(group.content), facts.today)
    return replace(facts, known={**facts.known, ROUNDS: Picked(rounds)})


def rounds_of(circle: Circle, today: date) -> str:
    """Return whether check-ins come by themselves: running, paused, none."""
    rhythm = circle.check_in
    if rhythm is None:
        return "none"
    return "paused" if rhythm.paused_until is not None and rhythm.paused_until > today else "running"
