"""What becomes of private conversations about a group that somebody is not a member of any more: they are over."""

from __future__ import annotations

from dataclasses import replace

from bot.dispatcher.groups.room import Here
from conversations.flows.checkin import GROUP

_ENDS = frozenset({"checkin", "group", "joined"})  # others find out by themselves, and have a word for it


def end_conversations(here: Here, group_id: int, person_id: int, besides: str = "") -> None:
    """End what somebody's private chat holds about a group, without a word: nothing said there reaches it any more.

    ``besides`` is the flow that is under way at this moment, which comes to its own end.
    """
    for conversation in here.tx.conversations(person_id, person_id):  # a private chat has its person's id
        answers = conversation.saved.get("answers", {})
        ends = conversation.flow in _ENDS - {besides}
        if ends and answers.get(GROUP) == {"picked": f"g{group_id}"}:
            # One turn on, so that the buttons still on the screen are old ones.
            saved = {**conversation.saved, "turn": conversation.saved.get("turn", 0) + 1}
            here.tx.save_conversation(replace(conversation, saved=saved, over=True, asking=False))
