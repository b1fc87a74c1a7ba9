"""The least a program on aiohttp can do for the same questions: no framework, no checks, nothing kept.

It is no bot anybody should run. It shows how many updates a second the load and the playground can take.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import aiohttp
import orjson

from tests.bench.peers.ptb_plain import QUESTIONS

Json = dict[str, Any]
_HEADERS = {"Content-Type": "application/json"}


def shown(number: int, chat_id: int) -> Json:
    """Return the parameters that show a question, or the end."""
    if number == len(QUESTIONS):
        return {"chat_id": chat_id, "text": "Thank you."}
    text, answers = QUESTIONS[number]
    rows = [[{"text": answer, "callback_data": f"{number}:{answer}"}] for answer in answers]
    return {"chat_id": chat_id, "text": text, "reply_markup": {"inline_keyboard": rows}}


class Bare:
    """Polls and answers, each update in a task of its own."""

    def __init__(self, url: str, token: str, session: aiohttp.ClientSession) -> None:
        self._root, self._session = f"{url}/bot{token}/", session
        self._tasks: set[asyncio.Task[None]] = set()

    async def call(self, method: str, payload: Json) -> Any:
        """Make one call and return its result."""
        async with self._session.post(self._root + method, data=orjson.dumps(payload), headers=_HEADERS) as answer:
            return orjson.loads(await answer.read())["result"]

    async def handle(self, update: Json) -> None:
        """Answer one update."""
        if query := update.get("callback_query"):
            message = query["message"]
            after = int(query["data"].partition(":")[0]) + 1
            edit = shown(after, message["chat"]["id"]) | {"message_id": message["message_id"]}
            answer = {"callback_query_id": query["id"]}
            await asyncio.gather(self.call("answerCallbackQuery", answer), self.call("editMessageText", edit))
        else:
            await self.call("sendMessage", shown(0, update["message"]["chat"]["id"]))

    async def run(self) -> None:
        """Poll for ever."""
        offset = 0
        while True:
            for update in await self.call("getUpdates", {"timeout": 30, "offset": offset}):
                offset = update["update_id"] + 1
                task = asyncio.create_task(self.handle(update))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)


async def main(url: str, token: str) -> None:
    """Run until killed."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256)) as session:
        await Bare(url, token, session).run()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
