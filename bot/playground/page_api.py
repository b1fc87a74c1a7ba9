"""What the chat page asks of the server: its files, one picture of the world, a stream of changes, and acts.

Only the page itself may act: JSON only, same origin only. Nothing here is the Bot API.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import orjson
from aiohttp import web

from bot.playground.errors import RefusedError
from bot.playground.page_acts import Act, NextDue, PageActs
from bot.playground.page_group_acts import group_acts
from bot.playground.page_view import due, no_due, picture
from bot.playground.world import World

Json = dict[str, Any]

STATIC = Path(__file__).parent / "static"
MIME = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
SHOWN_IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
HEARTBEAT = timedelta(seconds=10)
RECONNECT = timedelta(seconds=1)  # after which a page asks again for a stream that broke
GATHER = timedelta(milliseconds=25)  # many changes at once are one picture


class PageApi:
    """The page's files, pictures, events and acts."""

    def __init__(self, world: World, next_due: NextDue | None) -> None:
        self.world = world
        self.next_due = next_due
        self._streams: set[asyncio.Task[Any]] = set()
        self._acts: dict[str, Act] = PageActs(world, self._next_due, next_due).by_name() | group_acts(world)

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request of the page."""
        room, _, rest = request.path.removeprefix("/").partition("/")
        if room == "play" and not _same_origin(request):
            return _json({"error": "Only the page itself may ask this."}, 403)
        if request.method == "POST":
            return await self._act(request, rest) if room == "play" else _not_found()
        if request.method != "GET":
            return web.Response(status=405, headers=HEADERS)
        if room != "play":
            return self._static(request.path)
        match rest.partition("/"):
            case "state", _, _:
                return await self._state(request)
            case "events", _, _:
                return await self._events(request)
            case "file", _, file_id:
                return self._file(file_id)
            case _:
                return _not_found()

    def stop(self) -> None:
        """End every stream."""
        for task in self._streams:
            task.cancel()

    # -- reading -----------------------------------------------------------------------------------------------

    def _static(self, path: str) -> web.Response:
        name = path.removeprefix("/") or "index.html"
        file = STATIC / name
        if "/" in name or file.suffix not in MIME or not file.is_file():
            return _not_found()
        return web.Response(body=file.read_bytes(), content_type=MIME[file.suffix], charset="utf-8", headers=HEADERS)

    async def _state(self, request: web.BaseRequest) -> web.Response:
        world = self.world
        if not world.personas:
            return _json({"error": "Nobody lives here yet."}, 404)
        persona = world.personas.get(_number(request.query.get("persona"))) or next(iter(world.personas.values()))
        chat = world.chats.get(_number(request.query.get("chat")), world.chats[persona.id])
        chat = world.chats.get(chat.migrated_to, chat)
        if chat.deleted or not chat.has(persona.id):
            chat = world.chats[persona.id]
        return _json(picture(world, persona, chat, await self._next_due()) | {"persona_id": persona.id})

    async def _next_due(self) -> Json:
        if self.next_due is None:
            return no_due("unknown")
        at = await self.next_due()
        return no_due("none") if at is None else due(at)

    async def _events(self, request: web.BaseRequest) -> web.StreamResponse:
        """Stream what happens: "changed" after a change of the world, and what only passes (typing, answers)."""
        response = web.StreamResponse(headers=HEADERS | {"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await response.write(b"retry: %d\n\n" % (RECONNECT // timedelta(milliseconds=1)))
        passing: list[Json] = []
        self.world.on_event.append(passing.append)
        task = asyncio.current_task()
        assert task is not None  # a coroutine always runs in a task
        self._streams.add(task)
        seen = -1
        try:
            while True:
                with contextlib.suppress(TimeoutError):
                    await self.world.wait_for(_changed_since(self.world, seen), HEARTBEAT)
                    await asyncio.sleep(GATHER.total_seconds())
                seen = self.world.revision
                events, passing[:] = [*passing, {"kind": "changed", "revision": seen}], []
                await response.write(b"".join(b"data: " + orjson.dumps(event) + b"\n\n" for event in events))
        except (ConnectionError, asyncio.CancelledError):
            return response
        finally:
            self._streams.discard(task)
            self.world.on_event.remove(passing.append)

    def _file(self, file_id: str) -> web.Response:
        file = self.world.files.get(file_id)
        if file is None:
            return _not_found()
        shown = file.mime in SHOWN_IMAGES
        name = file.name.replace('"', "")
        ascii_name = name.encode("ascii", "replace").decode()
        saved_as = f"attachment; filename=\"{ascii_name}\"; filename*=UTF-8''{quote(name)}"
        disposition = "inline" if shown else saved_as
        kind = file.mime if shown else "application/octet-stream"
        headers = HEADERS | {"Content-Disposition": disposition}
        return web.Response(body=file.body, content_type=kind, headers=headers)

    # -- acting ------------------------------------------------------------------------------------------------

    async def _act(self, request: web.BaseRequest, name: str) -> web.Response:
        if request.content_type != "application/json":
            return _json({"error": "JSON only."}, 415)
        act = self._acts.get(name)
        if act is None:
            return _not_found()
        try:
            wish = orjson.loads(await request.read())
            result = act(wish)
            if asyncio.iscoroutine(result):
                result = await result
        except RefusedError as refused:
            return _json({"error": refused.description}, 400)
        except (ValueError, KeyError, TypeError) as error:
            return _json({"error": str(error)}, 400)
        return _json({"ok": True, "result": result})


def _changed_since(world: World, seen: int) -> Callable[[], bool]:
    return lambda: world.revision != seen


def _same_origin(request: web.BaseRequest) -> bool:
    if request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"}:
        return False
    origin = request.headers.get("Origin")
    return origin is None or origin == f"http://{request.host}"


def _number(text: str | None) -> int:
    try:
        return int(text or "0")
    except ValueError:
        return 0


def _json(body: Any, status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json", headers=HEADERS)


def _not_found() -> web.Response:
    return web.Response(status=404, text="Not Found", headers=HEADERS)
