"""Reading updates: who, where and what, from any JSON whatsoever (telegram.md 5, 12-25)."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ports import NOBODY, Incoming
from bot.telegram.messages import TelegramMessenger

MESSENGER = TelegramMessenger("Sopan_bot")
PERSON = {"id": 7, "is_bot": False, "first_name": "Sari", "language_code": "id"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Sari"}
GROUP = {"id": -1007, "type": "supergroup", "title": "Circle"}


def message(**parts: Any) -> dict[str, Any]:
    return {"update_id": 5, "message": {"message_id": 3, "date": 1, "chat": PRIVATE, "from": PERSON} | parts}


def read(body: Any) -> Incoming:
    return MESSENGER.read(body)


def test_a_text_with_who_and_where() -> None:
    """Everything an Incoming has of a message."""
    incoming = read(message(text="Halo\nsemua"))
    assert incoming == Incoming(
        update_id=5,
        chat_id=7,
        person_id=7,
        kind="text",
        private=True,
        text="Halo\nsemua",
        message_id=3,
        language_code="id",
        first_name="Sari",
    )


@pytest.mark.parametrize(
    ("text", "command", "rest"),
    [
        ("/start", "start", ""),
        ("/Start  abc-DEF_1 ", "start", "abc-DEF_1"),
        ("/decide@sopan_BOT now\nor later", "decide", "now\nor later"),
        ("/help\nplease", "help", "please"),
    ],
)
def test_commands(text: str, command: str, rest: str) -> None:
    """Without slash and bot name, in lower case, with what followed."""
    incoming = read(message(text=text))
    assert (incoming.kind, incoming.command, incoming.text) == ("command", command, rest)


@pytest.mark.parametrize("text", ["/", "//", "/usr/bin", "/ä", "/a-b", " /start", "/start@ x", "mail /start"])
def test_what_only_looks_like_a_command_is_text(text: str) -> None:
    """People write paths and fractions."""
    assert read(message(text=text)).kind == "text"


def test_a_command_to_another_bot_is_not_ours() -> None:
    """Groups have many bots; before getMe nobody knows who we are, and every address counts (telegram.md 22)."""
    assert read(message(text="/start@other_bot", chat=GROUP)).kind == "other"
    assert TelegramMessenger().read(message(text="/start@other_bot")).kind == "command"


@pytest.mark.parametrize(
    ("content", "medium"),
    [
        ({"voice": {"file_id": "x", "duration": 4}}, "voice"),
        ({"video_note": {"length": 384}}, "video_note"),
        ({"photo": [{"file_id": "x"}]}, "photo"),
        ({"live_photo": {"file_id": "x"}, "photo": [{"file_id": "x"}]}, "photo"),
        ({"video": {"file_id": "x"}}, "video"),
        ({"sticker": {"emoji": "x"}}, "sticker"),
        ({"animation": {"file_id": "x"}, "document": {"file_id": "x"}}, "animation"),
        ({"document": {"file_id": "x", "file_name": "CV.pdf"}}, "document"),
        ({"contact": {"phone_number": "1"}}, "contact"),
        ({"poll": {"id": "1"}}, "poll"),
        ({"dice": {"value": 1}}, "dice"),
        ({"audio": {"file_id": "x"}}, "audio"),
        ({"story": {"id": 1}}, "story"),
        ({"checklist": {"title": "x"}}, "other"),
        ({"paid_media": {"star_count": 1}}, "other"),
        ({"rich_message": {"blocks": [1]}}, "other"),
        ({"location": {"latitude": 1}}, "other"),
        ({"venue": {}, "location": {"latitude": "1", "longitude": True}}, "other"),
        ({"location": {"latitude": 10**400, "longitude": 1}}, "other"),
    ],
)
def test_media_of_every_kind(content: dict[str, Any], medium: str) -> None:
    """They get a kind answer, each its own, with the caption at hand (telegram.md 30)."""
    incoming = read(message(**content, caption="look"))
    assert (incoming.kind, incoming.medium, incoming.text) == ("media", medium, "look")
    assert (incoming.batch, incoming.forwarded) == ("", False)


def test_the_parts_of_an_album_belong_together() -> None:
    incoming = read(message(photo=[{"file_id": "x"}], media_group_id="13853721823723617"))
    assert incoming.batch == "13853721823723617"


@pytest.mark.parametrize(
    "origin",
    [
        {"type": "user", "date": 1, "sender_user": {"id": 8, "is_bot": False, "first_name": "Kim"}},
        {"type": "user", "date": 1, "sender_user": {"id": 1, "is_bot": True, "first_name": "Sopan"}},
        {"type": "hidden_user", "date": 1, "sender_user_name": "Recruiting"},
        {"type": "chat", "date": 1, "sender_chat": GROUP},
        {"type": "channel", "date": 1, "chat": {"id": -5, "type": "channel"}, "message_id": 3},
    ],
)
def test_what_somebody_else_wrote_is_forwarded(origin: dict[str, Any]) -> None:
    """Text, media, and never a command; what left together belongs together."""
    text = read(message(text="/erase", forward_origin=origin, date=77))
    assert (text.kind, text.text, text.command, text.forwarded) == ("text", "/erase", "", True)
    photo = read(message(photo=[{"file_id": "x"}], media_group_id="13", forward_origin=origin, date=77))
    assert (photo.kind, photo.medium, photo.forwarded) == ("media", "photo", True)
    assert text.batch == photo.batch != ""


def test_ones_own_words_sent_on_are_ones_own() -> None:
    """From one's notes, say: whoever forwards them says them again."""
    own = {"type": "user", "date": 1, "sender_user": PERSON}
    incoming = read(message(text="Acme", forward_origin=own))
    assert (incoming.kind, incoming.forwarded, incoming.batch) == ("text", False, "")
    assert read(message(text="/help", forward_origin=own)).kind == "command"


BERLIN = {"latitude": 52.52, "longitude": 13.405}


@pytest.mark.parametrize(
    "content",
    [
        {"location": BERLIN},
        {"location": BERLIN | {"live_period": 900, "horizontal_accuracy": 65.0}},
        {"venue": {"location": BERLIN, "title": "Acme", "address": "Torstr. 1"}, "location": BERLIN},
        {"venue": {"location": BERLIN, "title": "Acme", "address": "Torstr. 1"}},
    ],
)
def test_a_shared_location(content: dict[str, Any]) -> None:
    """A point, the beginning of a live location, a venue: degrees, which no repr and so no log gives away."""
    incoming = read(message(**content))
    assert (incoming.kind, incoming.latitude, incoming.longitude) == ("location", 52.52, 13.405)
    assert "52.5" not in repr(incoming)
    assert "13.4" not in repr(incoming)
    assert read(message(location={"latitude": 91, "longitude": -500})).kind == "location"  # said so, and answered


def test_a_live_location_counts_once() -> None:
    """It comes as an edit every few seconds; the first message was it, and edits are nothing to answer."""
    live = message(location=BERLIN | {"live_period": 900, "heading": 90})["message"]
    assert read({"update_id": 6, "edited_message": live | {"edit_date": 2}}).kind == "other"
    over = {name: value for name, value in live.items() if name != "location"} | {"location": BERLIN}
    assert read({"update_id": 7, "edited_message": over | {"edit_date": 3}}).kind == "other"


@pytest.mark.parametrize("content", [{"new_chat_title": "x"}, {"pinned_message": {"text": "x"}}, {}])
def test_service_messages_are_other(content: dict[str, Any]) -> None:
    """They say something about the chat, nobody said anything."""
    assert read(message(**content, chat=GROUP)).kind == "other"


def test_an_edited_message() -> None:
    """With its new words, and not as a command."""
    incoming = read({"update_id": 5, "edited_message": message(text="/start again")["message"]})
    assert (incoming.kind, incoming.text, incoming.command) == ("edited", "/start again", "")
    assert incoming.message_id == 3
    caption = read({"update_id": 5, "edited_message": message(photo=[{"file_id": "x"}], caption="look")["message"]})
    assert (caption.kind, caption.text) == ("edited", "look")


def query(**parts: Any) -> dict[str, Any]:
    shown = {"message_id": 9, "date": 1, "chat": PRIVATE, "from": {"id": 1, "is_bot": True}, "text": "?"}
    return {"update_id": 5, "callback_query": {"id": "77", "from": PERSON, "message": shown, "data": "abc"} | parts}


def test_a_press() -> None:
    """Token, query and message; the person is who pressed, not who wrote."""
    incoming = read(query())
    assert (incoming.kind, incoming.token, incoming.query_id, incoming.message_id) == ("tap", "abc", "77", 9)
    assert (incoming.chat_id, incoming.person_id, incoming.private) == (7, 7, True)


def test_a_press_on_a_message_we_cannot_see() -> None:
    """Inaccessible: only chat and id are left; inline: not even those. It must still be answered (telegram.md 18)."""
    incoming = read(query(message={"chat": GROUP, "message_id": 9, "date": 0}))
    assert (incoming.kind, incoming.chat_id, incoming.message_id, incoming.private) == ("tap", -1007, 9, False)
    inline = query(inline_message_id="x")
    del inline["callback_query"]["message"]
    assert (read(inline).kind, read(inline).chat_id, read(inline).person_id) == ("tap", 7, 7)


def test_a_press_under_a_channels_message_is_a_persons() -> None:
    """sender_chat is the message's, not the presser's."""
    shown = query()["callback_query"]["message"] | {"sender_chat": {"id": -5, "type": "channel"}}
    assert not read(query(message=shown)).sender_is_chat


def membership(chat: dict[str, Any], status: str) -> dict[str, Any]:
    change = {"chat": chat, "from": PERSON, "date": 1, "new_chat_member": {"status": status, "user": {"id": 1}}}
    return {"update_id": 5, "my_chat_member": change}


def test_blocked_and_back() -> None:
    """my_chat_member in a private chat; in groups it is another matter (telegram.md 12, 24)."""
    assert read(membership(PRIVATE, "kicked")).kind == "blocked"
    assert read(membership(PRIVATE, "member")).kind == "unblocked"
    assert read(membership(PRIVATE, "odd")).kind == "other"
    assert read(membership(GROUP, "kicked")).kind != "blocked"


@pytest.mark.parametrize(
    "sender",
    [
        {"from": {"id": 1087968824, "is_bot": True}, "sender_chat": GROUP},
        {"from": {"id": 136817688, "is_bot": True}},
        {"from": {"id": 777000}},
        {"sender_chat": {"id": -5, "type": "channel"}},
    ],
)
def test_senders_that_are_chats_own_nothing(sender: dict[str, Any]) -> None:
    """Anonymous administrators, channels, automatic forwards: NOBODY, but told how to act (telegram.md 21)."""
    body = message(text="/start", chat=GROUP, **sender)
    incoming = read(body)
    assert (incoming.kind, incoming.sender_is_chat, incoming.person_id) == ("command", True, NOBODY)
    assert MESSENGER.whose(body) == (-1007, NOBODY)


def test_other_bots_are_not_answered() -> None:
    """Two polite bots never end."""
    body = message(text="hello", **{"from": {"id": 99, "is_bot": True}})
    assert read(body).kind == "other"
    assert read({"update_id": 1, "edited_message": body["message"]}).kind == "other"


def test_topics() -> None:
    """The thread is a topic's only when it says so, and the general one is left out (telegram.md 15)."""
    assert read(message(text="x", chat=GROUP, message_thread_id=44, is_topic_message=True)).thread_id == 44
    assert read(message(text="x", chat=GROUP, message_thread_id=44)).thread_id == 0
    assert read(message(text="x", chat=GROUP, message_thread_id=1, is_topic_message=True)).thread_id == 0


def test_whose_other_updates_are() -> None:
    """One worker per conversation key needs a key for each."""
    assert MESSENGER.whose({"update_id": 5, "chat_member": membership(GROUP, "left")["my_chat_member"]}) == (-1007, 7)
    assert MESSENGER.whose({"update_id": 5, "poll": {"id": "1"}}) == (0, NOBODY)
    assert MESSENGER.whose({}) == (0, NOBODY)


_FIELDS = """
    update_id message edited_message callback_query my_chat_member chat_member chat from sender_chat id
    type private text caption data message_id date is_bot is_topic_message message_thread_id
    new_chat_member status kicked photo document first_name language_code inline_message_id
    location venue latitude longitude forward_origin sender_user media_group_id voice animation
"""
FIELDS = _FIELDS.split()
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from([*FIELDS, "/start@a b"])
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS) | st.text(), inner, max_size=6),
    max_leaves=25,
)
parts = st.dictionaries(st.sampled_from(FIELDS), anything, max_size=8)
updates = st.dictionaries(st.sampled_from(FIELDS[:6]), parts | anything, max_size=3)


@given(anything | updates | updates.map(lambda body: body | {"update_id": 1}))
def test_no_json_whatsoever_raises(body: Any) -> None:
    """Read is total: ids fit a database, and every part has its type (telegram.md 5)."""
    incoming = read(body)
    assert all(abs(n) < 2**63 for n in (incoming.update_id, incoming.chat_id, incoming.person_id, incoming.thread_id))
    assert all(type(n) is int for n in (incoming.update_id, incoming.chat_id, incoming.message_id))
    assert all(type(s) is str for s in (incoming.text, incoming.command, incoming.token, incoming.first_name))
    assert type(incoming.batch) is str
    assert (incoming.medium is not None) == (incoming.kind == "media")
    assert all(type(d) is float and math.isfinite(d) for d in (incoming.latitude, incoming.longitude))
    assert MESSENGER.whose(body) == (incoming.chat_id, incoming.person_id)
