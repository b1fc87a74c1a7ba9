"""Webhooks: updates pushed to a loopback address, again and again until they are taken (telegram.md 2, 8)."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.playground.errors import bad_request
from bot.playground.params import Params
from bot.playground.polling import WEBHOOK_SET, Poller
from bot.playground.updates import DEFAULT_KINDS, Update
from bot.playground.world import World

Json = dict[str, Any]

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
DEFAULT_CONNECTIONS = 40
MAX_RETRY_SECONDS = 120
SILENCE = timedelta(seconds=60)


class Webhooks:
    """Delivers in order within a lane (a chat's messages, a person's presses), over lanes at once."""

    def __init__(self, world: World, poller: Poller) -> None:
        self.world = world
        self.poller = poller
        self.pace = timedelta(seconds=1)  # tests make the retries quicker
        self._task: asyncio.Task[None] | None = None
        self._new = asyncio.Event()
        world.updates.on_new.append(self._new.set)

    def start(self) -> None:
        """Go on delivering to a webhook that a saved world still has."""
        if self.world.webhook.get("url"):
            self._task = asyncio.create_task(self._deliver())

    async def stop(self) -> None:
        """Stop delivering; what was not taken waits."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    # -- the methods -------------------------------------------------------------------------------------------

    async def set_webhook(self, params: Params) -> bool:
        """Push updates to ``url`` from now on; "" stops that."""
        url = params.text("url")
        if not url:
            return await self.delete_webhook(params)
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError:
            bad_request("invalid webhook URL specified")
        if parts.scheme not in {"http", "https"} or not host:
            bad_request("invalid webhook URL specified")
        if host not in LOOPBACK:
            bad_request("bad webhook: the playground delivers to loopback addresses only")
        secret = params.text("secret_token")
        if len(secret) > 256:
            bad_request("secret token is too long")
        if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
            bad_request("secret token contains unallowed characters")
        if params.flag("drop_pending_updates"):
            self.world.updates.clear()
        kinds = params.json("allowed_updates", "can't parse allowed_updates JSON object")
        self.world.updates.allow(kinds)
        await self.stop()
        self.poller.terminate(WEBHOOK_SET)
        connections = max(1, min(100, params.number("max_connections", DEFAULT_CONNECTIONS)))
        self.world.webhook.clear()
        self.world.webhook.update(url=url, secret=secret, max_connections=connections)
        self.world.save_polling()
        self._task = asyncio.create_task(self._deliver())
        return True

    async def delete_webhook(self, params: Params) -> bool:
        """Stop pushing; updates wait for getUpdates."""
        await self.stop()
        if params.flag("drop_pending_updates"):
            self.world.updates.clear()
        self.world.webhook.clear()
        self.world.save_polling()
        return True

    def get_webhook_info(self, _params: Params) -> Json:
        """Return where updates go, how many wait, and what went wrong last."""
        webhook = self.world.webhook
        info: Json = {
            "url": webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self.world.updates.ids()),
        }
        if webhook.get("last_error_date"):
            info["last_error_date"] = webhook["last_error_date"]
            info["last_error_message"] = webhook["last_error_message"]
        if webhook:
            info["max_connections"] = webhook["max_connections"]
            info["ip_address"] = "127.0.0.1"
        if self.world.updates.allowed != DEFAULT_KINDS:
            info["allowed_updates"] = sorted(self.world.updates.allowed)
        return info

    # -- the delivery ------------------------------------------------------------------------------------------

    async def _deliver(self) -> None:
        lanes: dict[str, asyncio.Task[None]] = {}
        slots = asyncio.Semaphore(self.world.webhook["max_connections"])
        timeout = aiohttp.ClientTimeout(total=SILENCE.total_seconds())
        async with aiohttp.ClientSession(timeout=timeout) as session:
            try:
                while True:
                    self._new.clear()
                    for lane in self.world.updates.lanes():
                        if lane not in lanes or lanes[lane].done():
                            lanes[lane] = asyncio.create_task(self._deliver_lane(session, slots, lane))
                    lanes = {lane: task for lane, task in lanes.items() if not task.done()}
                    await self._new.wait()
            finally:
                for task in lanes.values():
                    task.cancel()
                await asyncio.gather(*lanes.values(), return_exceptions=True)

    async def _deliver_lane(self, session: aiohttp.ClientSession, slots: asyncio.Semaphore, lane: str) -> None:
        while update := self.world.updates.first_of(lane):
            await self._deliver_one(session, slots, update)
        # An update that came after the last look would find this lane still taken.
        self._new.set()

    async def _deliver_one(self, session: aiohttp.ClientSession, slots: asyncio.Semaphore, update: Update) -> None:
        """Post one update until it is taken or expires: again at once, then after 2, 4, 8 ... 120 s."""
        wait_seconds = 0.0
        while self.world.updates.holds(update.id):
            async with slots:
                asked_to_wait = await self._post(session, update)
            if asked_to_wait is None:
                self.world.updates.forget(update.id)
                self.world.changed()
                return
            await asyncio.sleep((asked_to_wait or wait_seconds) * self.pace.total_seconds())
            wait_seconds = min(MAX_RETRY_SECONDS, wait_seconds * 2 or 2)
            self.world.updates.expire()

    async def _post(self, session: aiohttp.ClientSession, update: Update) -> int | None:
        """Return None when the update was taken, else the seconds the receiver asked to wait (0: it did not)."""
        webhook = self.world.webhook
        headers = {"Content-Type": "application/json"}
        if webhook.get("secret"):
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook["secret"]
        retry_after = 0
        try:
            async with session.post(webhook["url"], data=update.body, headers=headers) as response:
                await response.read()
                if 200 <= response.status < 300:
                    return None
                problem = f"Wrong response from the webhook: {response.status} {response.reason}"
                asked = response.headers.get("Retry-After", "")
                retry_after = min(int(asked), 3600) if asked.isdigit() else 0
        except TimeoutError:
            problem = "Read timeout expired"
        except aiohttp.ClientError as error:
            problem = f"Connection failed: {type(error).__name__}"
        webhook["last_error_date"] = int(self.world.clock.now().timestamp())
        webhook["last_error_message"] = problem
        return retry_after
