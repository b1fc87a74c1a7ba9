"""The playground's Bot API over HTTP: methods, polling, webhooks, and what python-telegram-bot makes of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden

from bot.clock import JumpingClock
from bot.playground import Playground, populate
from bot.playground.default_world import GRACE, GROUP, JONAS, RATNA, SARI
from tests.adapters.test_playground_photo import png

NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)
KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}
Json = dict[str, Any]


class Caller:
    """Calls methods as a bot would and returns the whole answer."""

    def __init__(self, session: aiohttp.ClientSession, url: str, playground: Playground) -> None:
        self.session, self.url, self.playground = session, url, playground
        self.world = playground.world

    async def __call__(self, method: str, token: str = "1:playground", **params: Any) -> Json:
        async with self.session.post(f"{self.url}/bot{token}/{method}", json=params) as response:
            answer: Json = await response.json()
            assert response.status == (200 if answer["ok"] else answer["error_code"])
            return answer

    async def ok(self, method: str, **params: Any) -> Any:
        answer = await self(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **params: Any) -> str:
        answer = await self(method, **params)
        assert not answer["ok"]
        return f"{answer['error_code']} {answer['description']}"


@pytest.fixture
async def call() -> AsyncIterator[Caller]:
    playground = Playground(clock=JumpingClock(frozen_at=NOON))
    populate(playground.world)
    url = await playground.start()
    async with aiohttp.ClientSession() as session:
        yield Caller(session, url, playground)
    await playground.stop()


# -- doors -----------------------------------------------------------------------------------------------------------


async def test_tokens_and_unknown_methods_meet_telegrams_answers(call: Caller) -> None:
    """401 for a wrong token, 404 for a malformed one and for a method that does not exist."""
    assert await call("getMe", token="2:other") == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    assert (await call("getMe", token="nonsense"))["error_code"] == 404
    assert await call("sendPigeon") == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_get_me_tells_of_privacy_mode(call: Caller) -> None:
    """A bot in groups hears only what is meant for it (telegram.md 22)."""
    me = await call.ok("GETME")
    assert me["username"] == "sopan_playground_bot"
    assert me["can_read_all_group_messages"] is False


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "", "example.invalid"])
async def test_it_listens_on_loopback_only(host: str) -> None:
    """Nobody else on the network may play."""
    with pytest.raises(ValueError, match="loopback"):
        await Playground(clock=JumpingClock()).start(host=host)


async def test_a_taken_port_is_an_os_error(call: Caller) -> None:
    """The caller says so in one sentence."""
    with pytest.raises(OSError, match="address already in use"):
        await Playground(clock=JumpingClock()).start(int(call.url.rpartition(":")[2]))


async def test_other_host_names_are_turned_away(call: Caller) -> None:
    """A page elsewhere whose name suddenly means 127.0.0.1 (DNS rebinding) gets nothing."""
    for path in ("/", "/bot1:playground/getMe", "/play/state"):
        async with call.session.get(call.url + path, headers={"Host": "evil.example:80"}) as response:
            assert response.status == 421
    async with call.session.get(f"{call.url}/bot1:playground/getMe", headers={"Origin": "http://evil.example"}) as no:
        assert no.status == 403


@pytest.mark.parametrize("how", ["get", "form", "json", "multipart"])
async def test_parameters_arrive_every_way(call: Caller, how: str) -> None:
    """Query, form, JSON and multipart are the same; objects may be JSON text."""
    call.world.user_sends(SARI, "/start")
    values = {
        "chat_id": str(SARI),
        "text": "hä",
        "reply_markup": '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
    }
    url = f"{call.url}/bot1:playground/sendMessage"
    if how == "get":
        request = call.session.get(url, params=values)
    elif how == "json":
        request = call.session.post(url, json=values)
    elif how == "form":
        request = call.session.post(url, data=values)
    else:
        form = aiohttp.FormData(default_to_multipart=True)
        for name, value in values.items():
            form.add_field(name, value)
        request = call.session.post(url, data=form)
    async with request as response:
        answer = await response.json()
    assert answer["result"]["text"] == "hä"
    assert answer["result"]["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "b"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"chat_id": 1001, "text": "\\ud800"}', "application/json"),
        (b"chat_id=1001&text=%ff", "application/x-www-form-urlencoded"),
    ],
)
async def test_what_is_not_utf8_is_refused(call: Caller, body: bytes, kind: str) -> None:
    """Lone surrogates and broken bytes never reach a chat."""
    call.world.user_sends(SARI, "/start")
    async with call.session.post(
        f"{call.url}/bot1:playground/sendMessage", data=body, headers={"Content-Type": kind}
    ) as response:
        assert (await response.json())["description"] == "Bad Request: strings must be encoded in UTF-8"


async def test_a_body_that_is_no_object_is_refused(call: Caller) -> None:
    """JSON bodies are objects."""
    async with call.session.post(f"{call.url}/bot1:playground/getMe", json=[1]) as response:
        assert (await response.json())["description"] == "Bad Request: JSON object expected"


# -- sending and changing --------------------------------------------------------------------------------------------


async def test_who_never_started_or_blocked_cannot_be_written_to(call: Caller) -> None:
    """403 both times, and 400 for chats that are not there (telegram.md 12, 23)."""
    send = {"chat_id": SARI, "text": "hi"}
    assert await call.refused("sendMessage", **send) == "403 Forbidden: bot can't initiate conversation with a user"
    call.world.user_sends(SARI, "/start")
    await call.ok("sendMessage", **send)
    call.world.user_blocks(SARI)
    assert await call.refused("sendMessage", **send) == "403 Forbidden: bot was blocked by the user"
    call.world.user_unblocks(SARI)
    await call.ok("sendMessage", **send)
    assert await call.refused("sendMessage", chat_id=5, text="x") == "400 Bad Request: chat not found"
    assert await call.refused("sendMessage", chat_id="@nobody", text="x") == "400 Bad Request: chat not found"
    assert await call.refused("sendMessage", text="x") == "400 Bad Request: chat_id is empty"
    assert await call.refused("sendMessage", chat_id=SARI, text="x", message_thread_id=1) == (
        "400 Bad Request: message thread not found"
    )


async def test_messages_are_edited_in_place(call: Caller) -> None:
    """An edit changes text and keyboard, the same again is refused, a missing one is not found (telegram.md 14)."""
    call.world.user_sends(SARI, "/start")
    sent = await call.ok("sendMessage", chat_id=SARI, text="<b>a</b>", parse_mode="HTML", reply_markup=KEYBOARD)
    here = {"chat_id": SARI, "message_id": sent["message_id"]}
    edited = await call.ok("editMessageText", **here, text="b", reply_markup=KEYBOARD)
    assert edited["edit_date"] == int(NOON.timestamp())
    assert call.world.messages(SARI)[-1] == edited
    assert (await call.refused("editMessageText", **here, text="b", reply_markup=KEYBOARD)) == (
        "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the "
        "same as a current content and reply markup of the message"
    )
    without = await call.ok("editMessageReplyMarkup", **here)
    assert "reply_markup" not in without
    assert "not modified" in await call.refused("editMessageReplyMarkup", **here)
    missing = here | {"message_id": 999}
    assert await call.refused("editMessageText", **missing, text="c") == "400 Bad Request: message to edit not found"
    theirs = here | {"message_id": 1}
    assert await call.refused("editMessageText", **theirs, text="c") == "400 Bad Request: message can't be edited"
    assert "inline keyboard expected" in await call.refused(
        "editMessageText", **here, text="z", reply_markup={"force_reply": True}
    )


async def test_messages_are_deleted_within_48_hours(call: Caller) -> None:
    """Later it is too late for everyone (telegram.md 17)."""
    call.world.user_sends(SARI, "/start")
    first = await call.ok("sendMessage", chat_id=SARI, text="a")
    second = await call.ok("sendMessage", chat_id=SARI, text="b")
    assert await call.ok("deleteMessage", chat_id=SARI, message_id=first["message_id"]) is True
    assert await call.refused("deleteMessage", chat_id=SARI, message_id=first["message_id"]) == (
        "400 Bad Request: message to delete not found"
    )
    call.world.clock.jump(timedelta(hours=49))
    assert await call.refused("deleteMessage", chat_id=SARI, message_id=second["message_id"]) == (
        "400 Bad Request: message can't be deleted for everyone"
    )


async def test_replies_copies_and_forwards(call: Caller) -> None:
    """A reply needs its message unless told otherwise; a copy has no origin, a forward has one."""
    call.world.user_sends(SARI, "/start")
    sent = await call.ok("sendMessage", chat_id=SARI, text="a", reply_parameters={"message_id": 1})
    assert sent["reply_to_message"]["text"] == "/start"
    lost = {"chat_id": SARI, "text": "b", "reply_parameters": {"message_id": 99}}
    assert await call.refused("sendMessage", **lost) == "400 Bad Request: message to be replied not found"
    lost["reply_parameters"] = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await call.ok("sendMessage", **lost)
    source = {"chat_id": GROUP, "from_chat_id": SARI, "message_id": sent["message_id"]}
    assert await call.ok("copyMessage", **source) == {"message_id": 1}
    assert (await call.ok("forwardMessage", **source))["forward_origin"]["type"] == "user"


async def test_reactions_are_known_emoji(call: Caller) -> None:
    """A thumb acknowledges; a ladle does not exist."""
    call.world.user_sends(SARI, "/start")
    thumb = {"chat_id": SARI, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "👍"}]}
    assert await call.ok("setMessageReaction", **thumb)
    thumb["reaction"] = [{"type": "emoji", "emoji": "🥄"}]
    assert await call.refused("setMessageReaction", **thumb) == "400 Bad Request: REACTION_INVALID"


async def test_chat_actions_are_told_to_the_page(call: Caller) -> None:
    """Typing is shown; juggling is refused."""
    events: list[Json] = []
    call.world.on_event.append(events.append)
    call.world.user_sends(SARI, "/start")
    await call.ok("sendChatAction", chat_id=SARI, action="typing")
    assert events == [{"kind": "action", "chat_id": SARI, "action": "typing"}]
    assert "rong parameter action" in await call.refused("sendChatAction", chat_id=SARI, action="juggling")


# -- presses ---------------------------------------------------------------------------------------------------------


async def test_a_press_is_answered_once_and_soon(call: Caller) -> None:
    """The second answer, a late one and one to an unknown query are too old (telegram.md 14, 18)."""
    too_old = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    call.world.user_sends(SARI, "/start")
    sent = await call.ok("sendMessage", chat_id=SARI, text="?", reply_markup=KEYBOARD)
    tap = call.world.user_taps(SARI, SARI, sent["message_id"], "forged \u2603")
    updates = await call.ok("getUpdates")
    query = updates[-1]["callback_query"]
    assert (query["id"], query["data"], query["message"]["text"]) == (tap, "forged \u2603", "?")
    assert "text must" not in await call.refused("answerCallbackQuery", callback_query_id=tap, text="x" * 201)
    assert await call.ok("answerCallbackQuery", callback_query_id=tap, text="ok") is True
    assert await call.refused("answerCallbackQuery", callback_query_id=tap) == too_old
    assert call.world.answered == {tap: 3}
    late = call.world.user_taps(SARI, SARI, sent["message_id"], "yes")
    call.world.clock.jump(timedelta(minutes=16))
    assert await call.refused("answerCallbackQuery", callback_query_id=late) == too_old
    assert await call.refused("answerCallbackQuery", callback_query_id="7") == too_old


async def test_a_press_on_a_deleted_message_tells_only_where_it_was(call: Caller) -> None:
    """An InaccessibleMessage has date 0 and no content."""
    call.world.user_sends(SARI, "/start")
    call.world.user_taps(SARI, SARI, 77, "yes")
    message = (await call.ok("getUpdates"))[-1]["callback_query"]["message"]
    assert (message["message_id"], message["date"], "text" in message) == (77, 0, False)


# -- polling ---------------------------------------------------------------------------------------------------------


async def test_offsets_confirm_and_negative_ones_keep_the_newest(call: Caller) -> None:
    """Asking from n forgets what came before n; -1 keeps one; far in the future forgets nothing (telegram.md 1)."""
    ids = [call.world.user_sends(SARI, f"m{i}") for i in range(5)]
    assert ids == list(range(ids[0], ids[0] + 5))

    async def poll(**params: Any) -> list[int]:
        return [update["update_id"] for update in await call.ok("getUpdates", **params)]

    assert await poll() == ids
    assert await poll(limit=2) == ids[:2]
    assert await poll(offset=ids[1]) == ids[1:]
    assert await poll() == ids[1:]
    assert await poll(offset=ids[-1] + 100) == ids[1:]
    assert await poll(offset=-2) == ids[-2:]
    assert await poll(offset=ids[-1] + 1) == []
    assert await poll(limit=0) == []


async def test_messages_wait_a_day_and_presses_150_seconds(call: Caller) -> None:
    """Nothing may depend on a press arriving (telegram.md 4)."""
    call.world.user_sends(SARI, "/start")
    call.world.user_taps(SARI, SARI, 1, "x")
    call.world.clock.jump(timedelta(seconds=151))
    assert [list(u)[1] for u in await call.ok("getUpdates")] == ["message"]
    call.world.clock.jump(timedelta(hours=24))
    assert await call.ok("getUpdates") == []


async def test_a_long_poll_wakes_at_the_first_update(call: Caller) -> None:
    """It answers at once, not when the time is up."""
    polling = asyncio.create_task(call.ok("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    call.world.user_sends(SARI, "/start")
    async with asyncio.timeout(2):
        assert (await polling)[0]["message"]["text"] == "/start"


async def test_a_second_poller_ends_the_first_with_409(call: Caller) -> None:
    """One poller only (telegram.md 7); the second goes on waiting."""
    first = asyncio.create_task(call("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(call.ok("getUpdates", timeout=30))
    answer = await first
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    call.world.user_sends(SARI, "/start")
    assert len(await second) == 1


async def test_only_the_kinds_asked_for_are_queued(call: Caller) -> None:
    """allowed_updates stays until changed; an empty list is the default again."""
    assert await call.ok("getUpdates", allowed_updates=["callback_query"]) == []
    assert call.world.user_sends(SARI, "/start") == 0
    call.world.user_taps(SARI, SARI, 1, "x")
    assert len(await call.ok("getUpdates")) == 1
    await call.ok("getUpdates", allowed_updates=[])
    assert call.world.user_sends(SARI, "hi") > 0


# -- webhooks --------------------------------------------------------------------------------------------------------


class Receiver:
    """A webhook receiver that answers as told, then 200."""

    def __init__(self) -> None:
        self.answers: list[web.Response] = []
        self.got: list[tuple[Json, str]] = []

    async def handle(self, request: web.BaseRequest) -> web.Response:
        self.got.append((await request.json(), request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")))
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
async def receiver() -> AsyncIterator[tuple[Receiver, str]]:
    told = Receiver()
    runner = web.ServerRunner(web.Server(told.handle))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield told, f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def test_a_webhook_is_tried_until_it_takes_the_update(call: Caller, receiver: tuple[Receiver, str]) -> None:
    """Anything but 2xx is redelivered, with the secret, in order; Retry-After is honoured (telegram.md 2, 8)."""
    told, url = receiver
    told.answers = [web.Response(status=500), web.Response(status=503, headers={"Retry-After": "7"})]
    call.playground.api.webhooks.pace = timedelta(milliseconds=2)
    await call.ok("setWebhook", url=url, secret_token="s3cret_-")
    assert await call.refused("getUpdates") == (
        "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook "
        "first"
    )
    first, second = call.world.user_sends(SARI, "/start"), call.world.user_sends(SARI, "b")
    await call.world.wait_for(lambda: not len(call.world.updates), 5)
    assert [(u["update_id"], secret) for u, secret in told.got] == [
        (first, "s3cret_-"), (first, "s3cret_-"), (first, "s3cret_-"), (second, "s3cret_-")
    ]  # fmt: skip
    info = await call.ok("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == (url, 0)
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    await call.ok("deleteWebhook")
    assert (await call.ok("getWebhookInfo"))["url"] == ""
    assert await call.ok("getUpdates") == []


async def test_a_webhook_ends_a_waiting_poll(call: Caller, receiver: tuple[Receiver, str]) -> None:
    """Whoever still polls learns why not (telegram.md 7)."""
    polling = asyncio.create_task(call("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    await call.ok("setWebhook", url=receiver[1])
    assert (await polling)["description"] == "Conflict: terminated by setWebhook request"


@pytest.mark.parametrize(
    ("params", "description"),
    [
        ({"url": "http://example.org/hook"}, "the playground delivers to loopback addresses only"),
        ({"url": "nonsense"}, "invalid webhook URL specified"),
        ({"url": "http://127.0.0.1:1/", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "http://127.0.0.1:1/", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_bad_webhooks_are_refused(call: Caller, params: Json, description: str) -> None:
    """Loopback only, a clean secret (telegram.md 8)."""
    assert description in await call.refused("setWebhook", **params)


async def test_pending_updates_can_be_dropped(call: Caller) -> None:
    """drop_pending_updates empties the queue."""
    call.world.user_sends(SARI, "/start")
    await call.ok("deleteWebhook", drop_pending_updates=True)
    assert await call.ok("getUpdates") == []


# -- profile and chats -----------------------------------------------------------------------------------------------


async def test_commands_are_kept_per_scope_and_language(call: Caller) -> None:
    """What was set for German private chats is not the default."""
    commands = [{"command": "decide", "description": "Entscheiden"}]
    where = {"scope": {"type": "all_private_chats"}, "language_code": "de"}
    assert await call.ok("setMyCommands", commands=commands, **where) is True
    assert await call.ok("getMyCommands", **where) == commands
    assert await call.ok("getMyCommands") == []
    await call.ok("deleteMyCommands", **where)
    assert await call.ok("getMyCommands", **where) == []


@pytest.mark.parametrize(
    ("params", "description"),
    [
        ({"commands": [{"command": "Decide", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a" * 33, "description": "x"}]}, "command length must not exceed 32"),
        ({"commands": [{"command": "a", "description": ""}]}, "command description must be non-empty"),
        ({"commands": [{"command": "a", "description": "x" * 257}]}, "description length must not exceed 256"),
        ({"commands": [{"command": "a"}]}, 'Can\'t find field "description"'),
        ({"commands": [{"command": "a", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": [], "language_code": "german"}, "language code"),
        ({"commands": [], "scope": {"type": "moon"}}, "Unsupported type specified"),
    ],
)
async def test_bad_commands_are_refused(call: Caller, params: Json, description: str) -> None:
    """Lower case, short, described."""
    assert description in await call.refused("setMyCommands", **params)


@pytest.mark.parametrize(("what", "limit"), [("Name", 64), ("Description", 512), ("ShortDescription", 120)])
async def test_descriptions_are_kept_per_language(call: Caller, what: str, limit: int) -> None:
    """A language without its own text shows the one for all."""
    field = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}[what]
    await call.ok(f"setMy{what}", **{field: "for all"})
    await call.ok(f"setMy{what}", **{field: "für dich", "language_code": "de"})
    assert await call.ok(f"getMy{what}", language_code="de") == {field: "für dich"}
    assert await call.ok(f"getMy{what}", language_code="id") == {field: "for all"}
    assert "too long" in await call.refused(f"setMy{what}", **{field: "x" * (limit + 1)})


async def test_privacy_mode_lets_only_the_meant_through(call: Caller) -> None:
    """Commands, replies to the bot and mentions reach it; gossip does not (telegram.md 22)."""
    world = call.world
    sent = await call.ok("sendMessage", chat_id=GROUP, text="hello")
    assert world.user_sends(SARI, "gossip", GROUP) == 0
    assert world.user_sends(SARI, "/other@another_bot", GROUP) == 0
    assert world.user_sends(SARI, "/checkin", GROUP) > 0
    assert world.user_sends(SARI, "hey @Sopan_Playground_bot", GROUP) > 0
    assert world.user_sends(SARI, "yes", GROUP, reply_to=sent["message_id"]) > 0
    world.bot_membership(GROUP, RATNA, "administrator")
    assert world.user_sends(SARI, "gossip", GROUP) > 0
    update = (await call.ok("getUpdates"))[0]["message"]
    assert (update["from"]["id"], update["chat"]["type"]) == (SARI, "supergroup")


async def test_a_removed_bot_is_told_and_kept_out(call: Caller) -> None:
    """my_chat_member says so, sending is 403 (telegram.md 12, 24)."""
    call.world.bot_membership(GROUP, RATNA, "kicked")
    event = (await call.ok("getUpdates"))[0]["my_chat_member"]
    assert (event["old_chat_member"]["status"], event["new_chat_member"]["status"]) == ("member", "kicked")
    assert await call.refused("sendMessage", chat_id=GROUP, text="x") == (
        "403 Forbidden: bot was kicked from the supergroup chat"
    )


async def test_a_group_that_became_a_supergroup_says_where_it_went(call: Caller) -> None:
    """400 with migrate_to_chat_id (telegram.md 13)."""
    old = call.world.add_group(-77, "old", {SARI: "member"}, "group")
    old.migrated_to = GROUP
    answer = await call("sendMessage", chat_id=-77, text="x")
    assert answer["parameters"] == {"migrate_to_chat_id": GROUP}


async def test_people_edit_block_leave_and_join(call: Caller) -> None:
    """Each act is the update that Telegram would send; impossible acts are ValueErrors."""
    world = call.world
    world.user_sends(SARI, "/start")
    world.user_edits(SARI, 1, "/start again")
    world.user_blocks(SARI)
    with pytest.raises(ValueError, match="unblock first"):
        world.user_sends(SARI, "hi")
    world.user_unblocks(SARI)
    world.user_leaves(JONAS, GROUP)
    with pytest.raises(ValueError, match="not in chat"):
        world.user_sends(JONAS, "hi", GROUP)
    world.user_joins(JONAS, GROUP)
    with pytest.raises(ValueError, match="texts here"):
        world.user_edits(SARI, 99, "x")
    kinds = [list(update)[1] for update in await call.ok("getUpdates")]
    assert kinds == ["message", "edited_message", "my_chat_member", "my_chat_member", "message", "message"]


async def test_long_texts_are_split_as_apps_split_them(call: Caller) -> None:
    """Two messages reach the bot, no emoji is cut."""
    call.world.user_sends(SARI, "x" * 4095 + "😀y")
    assert [len(m["text"].encode("utf-16-le")) // 2 for m in call.world.messages(SARI)] == [4095, 3]


async def test_chats_and_members_are_described(call: Caller) -> None:
    """getChat and getChatMember know the persons and the bot."""
    assert (await call.ok("getChat", chat_id=GROUP))["type"] == "supergroup"
    assert (await call.ok("getChat", chat_id=GRACE))["first_name"] == "Grace"
    assert (await call.ok("getChatMember", chat_id=GROUP, user_id=RATNA))["status"] == "creator"
    assert (await call.ok("getChatMember", chat_id=GROUP, user_id=1))["user"]["is_bot"] is True
    assert [m["user"]["id"] for m in await call.ok("getChatAdministrators", chat_id=GROUP)] == [RATNA]
    assert await call.ok("getChatMemberCount", chat_id=GROUP) == 5
    assert "user not found" in await call.refused("getChatMember", chat_id=GROUP, user_id=4)


async def test_the_log_of_calls_is_bounded(call: Caller) -> None:
    """A load test does not fill the memory."""
    call.world.keep_calls = 3
    for _ in range(7):
        await call.ok("getMe")
    assert 3 <= len(call.world.calls) <= 6
    last = call.world.calls[-1]
    assert (last.method, last.ok, last.error_code, last.at) == ("getMe", True, None, NOON)


# -- python-telegram-bot ---------------------------------------------------------------------------------------------


async def test_python_telegram_bot_accepts_our_shapes(call: Caller) -> None:
    """The library the bot uses reads every answer, update and error."""
    world = call.world
    async with Bot("1:playground", base_url=f"{call.url}/bot", base_file_url=f"{call.url}/file/bot") as bot:
        assert (await bot.get_me()).username == "sopan_playground_bot"
        with pytest.raises(Forbidden):
            await bot.send_message(SARI, "hi")
        world.user_sends(SARI, "/start")
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])
        sent = await bot.send_message(SARI, "<b>hi</b> &amp; you", parse_mode="HTML", reply_markup=keyboard)
        assert sent.text_html == "<b>hi</b> &amp; you"
        tap = world.user_taps(SARI, SARI, sent.message_id, "yes")
        message, press = await bot.get_updates()
        assert message.message is not None
        assert message.message.entities[0].type == "bot_command"
        assert press.callback_query is not None
        assert press.callback_query.message == sent
        assert await bot.answer_callback_query(tap, "ok")
        edited = await sent.edit_text("bye")
        assert not isinstance(edited, bool)
        assert edited.text == "bye"
        with pytest.raises(BadRequest, match="not modified"):
            await sent.edit_text("bye")
        file = await (await bot.send_document(SARI, b"BEGIN", filename="a.ics", caption="c")).document.get_file()  # type: ignore[union-attr]
        assert bytes(await file.download_as_bytearray()) == b"BEGIN"
        await bot.send_photo(SARI, png())
        assert await bot.set_my_commands([("help", "Help")], language_code="de")
        assert (await bot.get_my_commands(language_code="de"))[0].command == "help"
        assert (await bot.get_chat(GROUP)).title == world.chats[GROUP].title
        assert (await bot.get_chat_member(GROUP, RATNA)).status == "creator"
        assert (await bot.get_webhook_info()).url == ""
        assert await bot.delete_message(SARI, sent.message_id)
        world.user_blocks(SARI)
        (blocked,) = (await bot.get_updates(offset=press.update_id + 1))[-1:]
        assert blocked.my_chat_member is not None
        assert blocked.my_chat_member.new_chat_member.status == "kicked"
