"""The playground's one HTTP server: the Bot API for the bot, the chat page for people, on loopback only."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

from aiohttp import web

from bot.clock import JumpingClock
from bot.playground.api import Api
from bot.playground.default_world import populate
from bot.playground.page_api import PageApi
from bot.playground.world import World

NextDue = Callable[[], Awaitable[datetime | None]]


class Playground:
    """A local Telegram. ``start`` returns its base URL; the Bot API is at ``<base>/bot<token>/<method>``."""

    def __init__(
        self,
        *,
        token: str = "1:playground",  # noqa: S107  # opens nothing but this playground
        clock: JumpingClock,
        path: Path | None = None,
        next_due: NextDue | None = None,
        populated: bool = False,
    ) -> None:
        self.token = token
        self.world = World(clock, path, bot_id=int(token.partition(":")[0]))
        if populated:
            populate(self.world)
        self.api = Api(self.world, token)
        self.page = PageApi(self.world, next_due)
        self.url = ""
        self._runner: web.ServerRunner | None = None

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> str:
        """Listen and return the base URL. ValueError for a host that is not loopback, OSError for a taken port."""
        if not is_loopback(host):
            msg = f"the playground listens on loopback only, not on {host}"
            raise ValueError(msg)
        runner = web.ServerRunner(web.Server(self._handle, access_log=None), shutdown_timeout=1.0)
        await runner.setup()
        try:
            site = web.TCPSite(runner, host, port, reuse_address=True)
            await site.start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        self.api.webhooks.start()
        actual = runner.addresses[0][1]
        self.url = f"http://[{host}]:{actual}" if ":" in host else f"http://{host}:{actual}"
        return self.url

    async def stop(self) -> None:
        """Stop listening, end every waiting poll and stream, and close the file."""
        await self.api.webhooks.stop()
        self.api.poller.terminate("")
        self.page.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        self.world.records.close()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if not _is_local_host(request.host):
            return web.Response(status=421, text="The playground answers on loopback names only.")
        path = request.path
        if path.startswith("/bot"):
            if request.headers.get("Origin"):
                return web.Response(status=403, text="The Bot API is for bots, not for web pages.")
            return await self.api.handle(request)
        if path.startswith("/file/bot"):
            return await self.api.download(request)
        return await self.page.handle(request)


def is_loopback(host: str) -> bool:
    """Say whether a host is loopback and nothing else; names are resolved."""
    try:
        addresses = {info[4][0] for info in socket.getaddrinfo(host or "0.0.0.0", None)}  # noqa: S104  # "" means all
    except OSError:
        return False
    return all(ipaddress.ip_address(address).is_loopback for address in addresses)


def _is_local_host(host_header: str) -> bool:
    name = host_header.lower()
    name = name.partition("]")[0] + "]" if name.startswith("[") else name.partition(":")[0]
    return name in {"127.0.0.1", "localhost", "[::1]"}
