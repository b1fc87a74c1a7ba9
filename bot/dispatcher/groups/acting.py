"""What a private conversation does in a group it is about; each kind of gathering knows what that is.

Nothing private is said in the group by this: answers are stored as the person's own, and the group's messages are
brought up to date from what they chose to share.
"""

from __future__ import annotations

from bot.dispatcher.groups.kinds import KINDS, leave
from bot.dispatcher.groups.knowing import group_in
from bot.dispatcher.groups.own_answers import forget, hand_all
from bot.dispatcher.groups.question_days import question_days
from bot.dispatcher.groups.rhythms import standing
from bot.dispatcher.groups.room import Here, Room
from bot.dispatcher.holding import Holding
from bot.language.required_groups import GROUP_FACTS
from conversations.model import Answers, InGroup, State


def act(unit: Holding, state: State, effect: InGroup) -> None:
    """Do what a conversation asks for in the group it is about; nothing when the person has no part in it any more."""
    if effect.kind == "practice" and effect.act in {"forget", "hand_all"}:  # one's own, with or without the group
        if effect.act == "forget":
            forget(unit, state.answers)
        else:
            hand_all(unit)
        return
    room = room_in(unit, state.answers)
    if room is None:
        return
    if effect == InGroup("group", "leave"):
        leave(room, unit.person.id, state.flow)
        unit.elsewhere += room.elsewhere
    else:
        KINDS[effect.kind].act(unit, room, state, effect.act)


def leave_everything(unit: Holding) -> None:
    """End somebody's part in all their groups, whose messages are brought up to date: they are about to be erased."""
    here = Here(unit.wiring, unit.tx, unit.bot_name)
    for number, member in enumerate(unit.tx.memberships(unit.person.id)):
        group = unit.tx.group(member.group_id)
        if group is not None:
            room = Room(here, group, f"{unit.showing.key}e{number}")
            leave(room, unit.person.id)
            unit.elsewhere += room.elsewhere


def about_group(unit: Holding, answers: Answers) -> dict[str, str]:
    """Return what texts may say about the group a conversation is about, in the person's language."""
    room = room_in(unit, answers)
    if room is None:  # they left meanwhile, or the bot did; the conversation is still there
        return {f"group-{name}": "" for name in GROUP_FACTS}
    facts = standing(room, unit.rendering) | question_days(room, unit.rendering)
    return {f"group-{name}": value for name, value in facts.items()}


def room_in(unit: Holding, answers: Answers) -> Room | None:
    """Return the group a conversation is about, where its person is a member of it."""
    group = group_in(unit.tx, answers)
    if group is None or unit.tx.member(group.id, unit.person.id) is None:
        return None
    return Room(Here(unit.wiring, unit.tx, unit.bot_name, unit.running), group, f"{unit.showing.key}g")
