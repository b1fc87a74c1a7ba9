"""Reading what happens in groups: who comes and goes, what the bot may do there, moves, topics (telegram.md 13-24)."""

from __future__ import annotations

from typing import Any

import pytest

from bot.ports import NOBODY, Incoming
from tests.adapters.test_telegram_incoming import GROUP, PERSON, PRIVATE, message, read

BASIC = {"id": -55, "type": "group", "title": "Circle"}
BOT = {"id": 99, "is_bot": True, "first_name": "Sopan"}
KIM = {"id": 8, "is_bot": False, "first_name": "Kim"}
CHANNEL = {"id": -5, "type": "channel", "title": "News"}


def change(old: Any, new: Any, name: str = "my_chat_member", chat: dict[str, Any] = GROUP, **parts: Any) -> Incoming:
    """Read the news of a membership; a status alone stands for a member of that status."""
    of = {"chat": chat, "from": PERSON, "date": 1} | parts
    members = {"old_chat_member": _member(old), "new_chat_member": _member(new)}
    return read({"update_id": 5, name: of | members})


def _member(described: Any) -> Any:
    return {"status": described, "user": KIM} if isinstance(described, str) else described


def restricted(*, is_member: bool = True, **rights: bool) -> dict[str, Any]:
    return {"status": "restricted", "is_member": is_member, "user": KIM, **rights}


def test_where_it_was_said() -> None:
    """A group's title and number; a private chat and a channel are none."""
    said = read(message(text="hi", chat=GROUP))
    assert (said.in_group, said.private, said.title, said.chat_id, said.person_id) == (True, False, "Circle", -1007, 7)
    assert read(message(text="hi", chat=BASIC)).in_group
    assert [read(message(text="hi", chat=chat)).in_group for chat in (PRIVATE, CHANNEL)] == [False, False]


@pytest.mark.parametrize(
    ("old", "new", "kind", "may_speak"),
    [
        ("left", "member", "added", True),
        ("kicked", "administrator", "added", True),
        ("left", restricted(can_send_messages=True), "added", True),
        ("left", restricted(can_send_messages=False), "added", False),
        ("left", restricted(), "added", False),
        (restricted(is_member=False), "member", "added", True),
        ("member", "administrator", "rights", True),
        ("member", restricted(can_send_messages=False), "rights", False),
        (restricted(can_send_messages=False), restricted(can_send_messages=True), "rights", True),
        ("member", "left", "removed", True),
        ("administrator", "kicked", "removed", True),
        ("member", restricted(is_member=False), "removed", False),
        ("left", "kicked", "removed", True),
        ({}, {}, "removed", True),
        ("odd", "creator", "added", True),
    ],
)
def test_the_bot_in_a_group(old: Any, new: Any, kind: str, may_speak: bool) -> None:
    """Brought in, thrown out, given other rights; restricted is in it or not, and may write or not."""
    incoming = change(old, new)
    assert (incoming.kind, incoming.may_speak) == (kind, may_speak)
    assert (incoming.chat_id, incoming.person_id, incoming.title) == (-1007, 7, "Circle")


def test_the_bot_in_a_channel_is_nothing() -> None:
    """There is no private side and nobody to coach."""
    assert change("left", "administrator", chat=CHANNEL).kind == "other"


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("left", "member", "joined"),
        (restricted(is_member=False), restricted(), "joined"),
        ("member", "left", "left"),
        ("creator", "kicked", "left"),
        (restricted(), restricted(is_member=False), "left"),
        ("member", "administrator", "other"),
        ("left", "kicked", "other"),
    ],
)
def test_others_in_a_group(old: Any, new: Any, kind: str) -> None:
    """telegram.md 24: about whom, and not by whom."""
    incoming = change(old, new, "chat_member")
    assert incoming.kind == kind
    assert incoming.about == (() if kind == "other" else (8,))


def test_other_bots_come_and_go_unnoticed() -> None:
    bot = {"status": "left", "user": BOT}
    assert change("member", bot, "chat_member").about == ()
    assert read(message(left_chat_member=BOT, chat=GROUP)).kind == "other"
    assert read(message(new_chat_members=[BOT], chat=GROUP)).kind == "other"


def test_the_chat_tells_who_came_and_who_went() -> None:
    """Several at once, bots left out; by whom does not matter, nor whether that was a bot."""
    came = read(message(new_chat_members=[KIM, BOT, PERSON], chat=GROUP))
    assert (came.kind, came.about) == ("joined", (8, 7))
    went = read(message(left_chat_member=KIM, chat=GROUP, **{"from": BOT}))
    assert (went.kind, went.about) == ("left", (8,))
    assert read(message(left_chat_member=KIM)).kind == "other", "not in a private chat"


def test_both_chats_tell_of_a_move_alike() -> None:
    """telegram.md 13: 64-bit ids; from where and where to, whichever side tells."""
    old = read(message(migrate_to_chat_id=-1001234567890, chat=BASIC))
    moved = {"id": -1001234567890, "type": "supergroup", "title": "Circle"}
    new = read(message(migrate_from_chat_id=-55, chat=moved, sender_chat=moved))
    assert [(one.kind, one.chat_id, one.moved_to) for one in (old, new)] == [("moved", -55, -1001234567890)] * 2
    assert read(message(migrate_to_chat_id=-1)).kind == "other", "a private chat does not move"


@pytest.mark.parametrize("odd", [None, 0, "-5", -5.0, True, 2**70, [], {}])
def test_a_move_to_nowhere_is_none(odd: Any) -> None:
    assert read(message(migrate_to_chat_id=odd, chat=BASIC)).kind == "other"
    assert read(message(new_chat_members=odd, chat=GROUP)).kind == "other"
    assert read(message(left_chat_member=odd, chat=GROUP)).kind == "other"


def test_what_a_message_answers() -> None:
    """The message's number; 0 for none, or one that is not there any more."""
    assert read(message(text="x", chat=GROUP, reply_to_message={"message_id": 31, "chat": GROUP})).reply_to == 31
    nothing: tuple[Any, ...] = (None, {}, [], 31)
    assert [read(message(text="x", chat=GROUP, reply_to_message=odd)).reply_to for odd in nothing] == [0] * 4


def test_a_press_in_a_topic_and_in_the_general_one() -> None:
    """telegram.md 15: the thread of the message it is under."""
    threads = []
    for thread in (44, 1):
        shown = {"message_id": 9, "date": 1, "chat": GROUP, "message_thread_id": thread, "is_topic_message": True}
        threads.append(
            read({"update_id": 5, "callback_query": {"id": "7", "from": PERSON, "message": shown}}).thread_id
        )
    assert threads == [44, 0]


def test_an_anonymous_administrator_who_changes_the_bots_rights_is_nobody() -> None:
    """telegram.md 21."""
    anonymous: dict[str, Any] = {"from": {"id": 1087968824, "is_bot": True}}
    assert change("left", "member", **anonymous).person_id == NOBODY
