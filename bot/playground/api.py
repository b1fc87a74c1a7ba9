"""The Bot API over HTTP: finds the method, lets the faults strike, answers in Telegram's shapes."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

import orjson
from aiohttp import web

from bot.playground.changing import Changing
from bot.playground.chat_facts import ChatFacts
from bot.playground.errors import RefusedError, too_many_requests
from bot.playground.faults import Fault, Trouble
from bot.playground.params import Params, read_params
from bot.playground.people import Call
from bot.playground.polling import Poller
from bot.playground.profile import Profile
from bot.playground.sending import Sending
from bot.playground.webhooks import Webhooks
from bot.playground.world import World

Json = dict[str, Any]
Method = Callable[[Params], Any]

_token = re.compile(r"\d+:[A-Za-z0-9_-]+")
BAD_GATEWAY = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n"
    "<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n"
)
GATEWAY_PAGES = {
    Fault.INTERNAL: (500, "<html><body><h1>500 Internal Server Error</h1></body></html>"),
    Fault.GATEWAY: (502, BAD_GATEWAY),
}


class Api:
    """Handles ``/bot<token>/<method>`` and ``/file/bot<token>/<path>``."""

    def __init__(self, world: World, token: str) -> None:
        self.world = world
        self.token = token
        self.poller = Poller(world)
        self.webhooks = Webhooks(world, self.poller)
        self.methods = self._methods()

    def _methods(self) -> dict[str, tuple[str, Method]]:
        sending, changing = Sending(self.world), Changing(self.world)
        profile, facts, webhooks = Profile(self.world), ChatFacts(self.world), self.webhooks
        table: dict[str, Method] = {
            "getMe": profile.get_me,
            "getUpdates": self.poller.get_updates,
            "setWebhook": webhooks.set_webhook,
            "deleteWebhook": webhooks.delete_webhook,
            "getWebhookInfo": webhooks.get_webhook_info,
            "sendMessage": sending.send_message,
            "sendDocument": sending.send_document,
            "sendPhoto": sending.send_photo,
            "sendChatAction": sending.send_chat_action,
            "copyMessage": sending.copy_message,
            "forwardMessage": sending.forward_message,
            "editMessageText": changing.edit_message_text,
            "editMessageCaption": changing.edit_message_caption,
            "editMessageReplyMarkup": changing.edit_message_reply_markup,
            "deleteMessage": changing.delete_message,
            "deleteMessages": changing.delete_messages,
            "answerCallbackQuery": changing.answer_callback_query,
            "setMessageReaction": changing.set_message_reaction,
            "setMyCommands": profile.set_my_commands,
            "getMyCommands": profile.get_my_commands,
            "deleteMyCommands": profile.delete_my_commands,
            "getChat": facts.get_chat,
            "getChatMember": facts.get_chat_member,
            "getChatAdministrators": facts.get_chat_administrators,
            "getChatMemberCount": facts.get_chat_member_count,
            "leaveChat": facts.leave_chat,
            "getFile": profile.get_file,
        }
        for field, name in (
            ("name", "MyName"),
            ("description", "MyDescription"),
            ("short_description", "MyShortDescription"),
        ):
            table[f"set{name}"] = partial(profile.set_text, field)
            table[f"get{name}"] = partial(profile.get_text, field)
        return {name.lower(): (name, method) for name, method in table.items()}

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one call of the bot."""
        token, _, method_name = request.path[len("/bot") :].partition("/")
        if not _token.fullmatch(token):
            return _refusal(RefusedError(404, "Not Found"))
        if token != self.token:
            return _refusal(RefusedError(401, "Unauthorized"))
        known = self.methods.get(method_name.lower())
        if known is None:
            return _refusal(RefusedError(404, "Not Found"))
        name, method = known
        faults = self.world.faults
        if faults.round_trip:
            await asyncio.sleep(faults.round_trip.total_seconds())
        return await self._call(request, name, method)

    async def _call(self, request: web.BaseRequest, name: str, method: Method) -> web.StreamResponse:
        at = self.world.clock.now()
        trouble = self.world.faults.strike(name) if self.world.faults.troubles else None
        params = Params({})
        error: RefusedError | None = None
        result: Any = None
        try:
            params = await read_params(request)
            if trouble is not None:
                early = await self._strike(trouble, request)
                if early is not None:
                    self._record(name, params, at, trouble, RefusedError(early.status, "struck by a fault"))
                    return early
            result = method(params)
            if asyncio.iscoroutine(result):
                result = await result
        except RefusedError as refused:
            error = refused
        except web.HTTPRequestEntityTooLarge:
            error = RefusedError(413, "Request Entity Too Large")
        except ConnectionResetError:  # the bot died in the middle of its call
            return _dropped(request)
        self._record(name, params, at, trouble, error)
        if trouble is not None and trouble.fault is Fault.TIMEOUT_AFTER:
            return _dropped(request)
        if error is not None:
            return _refusal(error)
        if name == "getUpdates":
            body = b'{"ok":true,"result":[' + b",".join(update.body for update in result) + b"]}"
        else:
            body = orjson.dumps({"ok": True, "result": result})
        return web.Response(body=body, content_type="application/json")

    async def _strike(self, trouble: Trouble, request: web.BaseRequest) -> web.Response | None:
        """Let a fault strike before the call is handled; None lets the call go on."""
        match trouble.fault:
            case Fault.FLOOD:
                too_many_requests(trouble.retry_after)
            case Fault.INTERNAL | Fault.GATEWAY:
                status, page = GATEWAY_PAGES[trouble.fault]
                return web.Response(status=status, text=page, content_type="text/html")
            case Fault.TIMEOUT_BEFORE:
                return _dropped(request)
            case Fault.SLOW:
                await asyncio.sleep(trouble.delay.total_seconds())
            case Fault.TIMEOUT_AFTER:
                pass
        return None

    def _record(
        self,
        name: str,
        params: Params,
        at: datetime,
        trouble: Trouble | None,
        error: RefusedError | None,
    ) -> None:
        code, description = (error.code, error.description) if error else (None, None)
        fault = trouble.fault.value if trouble else None
        self.world.record(Call(name, params.values, error is None, code, at, time.monotonic(), description, fault))
        self.world.changed()

    async def download(self, request: web.BaseRequest) -> web.StreamResponse:
        """Serve a file to the bot that has its path from getFile."""
        token, _, path = request.path[len("/file/bot") :].partition("/")
        if token != self.token:
            return _refusal(RefusedError(401, "Unauthorized"))
        for file in self.world.files.values():
            if file.path == path:
                return web.Response(body=file.body, content_type="application/octet-stream")
        return _refusal(RefusedError(404, "Not Found"))


def _refusal(error: RefusedError) -> web.Response:
    answer: Json = {"ok": False, "error_code": error.code, "description": error.description}
    headers = {}
    if error.parameters:
        answer["parameters"] = error.parameters
    if retry_after := error.parameters.get("retry_after"):
        headers["Retry-After"] = str(retry_after)
    return web.Response(body=orjson.dumps(answer), status=error.code, content_type="application/json", headers=headers)


def _dropped(request: web.BaseRequest) -> web.Response:
    """Cut the connection: the caller will never know whether anything happened."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
