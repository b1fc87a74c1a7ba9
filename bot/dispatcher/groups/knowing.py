"""What flows may know of the group a conversation is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.ports import Group, Transaction
from conversations.flows.checkin import GROUP
from conversations.flows.group import ROUNDS
from conversations.flows.practice import PRACTISING
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
    circle = circle_from_json(group.content)
    rounds = rounds_of(circle, facts.today)
    practising = Picked("yes" if comes(circle) else "no")
    return replace(facts, known={**facts.known, ROUNDS: Picked(rounds), PRACTISING: practising})


def comes(circle: Circle) -> bool:
    """Say whether questions of the day come by themselves."""
    return circle.practice is not None and bool(circle.practice.days)


def rounds_of(circle: Circle, today: date) -> str:
    """Return whether check-ins come by themselves: running, paused, none."""
    rhythm = circle.check_in
    if rhythm is None or not rhythm.days:
        return "none"
    return "paused" if rhythm.paused_until is not None and rhythm.paused_until > today else "running"
