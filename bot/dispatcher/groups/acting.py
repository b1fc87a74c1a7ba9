"""What a private conversation does in a group it is about; each kind of gathering knows what that is.

Nothing private is said in the group by this: answers are stored as the person's own, and the group's messages are
brought up to date from what they chose to share.
"""

from __future__ import annotations

from bot.dispatcher.groups.kinds import KINDS, leave
from bot.dispatcher.groups.knowing import group_in
from bot.dispatcher.groups.rhythms import standing
from bot.dispatcher.groups.room import Here, Room
from bot.dispatcher.holding import Holding
from conversations.model import Answers, InGroup, State


def act(unit: Holding, state: State, effect: InGroup) -> None:
    """Do what a conversation asks for in the group it is about; nothing when the person has no part in it any more."""
    room = room_in(unit, state.answers)
    if room is None:
        return
    if effect == InGroup("group", "leave"):
        leave(room, unit.person.id)
    else:
        KINDS[effect.kind].act(unit, room, state, effect.act)


def about_group(unit: Holding, answers: Answers) -> dict[str, str]:
    """Return what texts may say about the group a conversation is about, in the person's language."""
    room = room_in(unit, answers)
    return {} if room is None else {f"group-{name}": value for name, value in standing(room, unit.rendering).items()}


def room_in(unit: Holding, answers: Answers) -> Room | None:
    """Return the group a conversation is about, where its person is a member of it."""
    group = group_in(unit.tx, answers)
    if group is None or unit.tx.member(group.id, unit.person.id) is None:
        return None
    return Room(Here(unit.wiring, unit.tx, unit.bot_name), group, f"{unit.showing.key}g")
