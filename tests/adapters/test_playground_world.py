"""The playground's world survives its process, and its page sees and acts through a narrow door."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.clock import JumpingClock
from bot.playground import Playground
from bot.playground.default_world import GRACE, GROUP, JONAS, SARI
from tests.adapters.test_playground_photo import png

NOON = datetime(2026, 12, 8, 12, tzinfo=UTC)
Json = dict[str, Any]


async def post(url: str, method: str, **params: Any) -> Json:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{url}/bot1:playground/{method}", json=params) as answer,
    ):
        body: Json = await answer.json()
        return body


def killed(path: Path) -> Path:
    """Copy what a killed process would leave behind: the file and its write-ahead log, mid-flight."""
    copy = path.parent / "after" / path.name
    copy.parent.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", f"{copy}{suffix}")
    return copy


async def test_a_killed_world_comes_back_whole(tmp_path: Path) -> None:
    """Every answered call and every act is there again: messages, queue, presses, files, profile, clock."""
    path = tmp_path / "world.db"
    clock = JumpingClock(frozen_at=NOON)
    first = Playground(clock=clock, path=path, populated=True)
    url = await first.start()
    first.world.user_sends(SARI, "/start")
    sent = await post(url, "sendMessage", chat_id=SARI, text="<b>hi</b>", parse_mode="HTML")
    await post(url, "editMessageText", chat_id=SARI, message_id=sent["result"]["message_id"], text="bye")
    await post(url, "setMyCommands", commands=[{"command": "a", "description": "b"}])
    await post(url, "setMessageReaction", chat_id=SARI, message_id=1, reaction=[{"type": "emoji", "emoji": "👍"}])
    tap = first.world.user_taps(SARI, SARI, 2, "x")
    await post(url, "answerCallbackQuery", callback_query_id=tap)
    form = aiohttp.FormData()
    form.add_field("chat_id", str(SARI))
    form.add_field("document", b"BEGIN", filename="a.ics")
    async with aiohttp.ClientSession() as session, session.post(f"{url}/bot1:playground/sendDocument", data=form) as ok:
        assert ok.status == 200
    confirmed = first.world.user_sends(SARI, "confirmed soon")
    last = first.world.user_sends(SARI, "pending")
    await post(url, "getUpdates", offset=confirmed + 1)
    first.world.user_blocks(JONAS)
    clock.jump(timedelta(hours=3))

    second = Playground(clock=JumpingClock(frozen_at=NOON), path=killed(path), populated=True)
    await first.stop()
    world, old = second.world, first.world
    assert world.messages(SARI) == old.messages(SARI)
    assert world.personas == old.personas
    assert world.chats == old.chats
    assert world.answered == {tap: 1}
    assert world.profile == old.profile
    assert world.reactions == old.reactions
    assert world.files == old.files
    assert world.clock.offset == timedelta(hours=3)
    assert world.updates.ids() == [last, last + 1]
    assert world.user_sends(SARI, "next") == last + 2
    assert world.messages(SARI)[-1]["message_id"] == old.messages(SARI)[-1]["message_id"] + 1
    await second.stop()


async def test_ids_go_on_after_a_reset(tmp_path: Path) -> None:
    """Emptied chats do not reuse ids: the bot's inbox would take new updates for old ones (telegram.md 3)."""
    playground = Playground(clock=JumpingClock(), path=tmp_path / "w.db", populated=True)
    before = playground.world.user_sends(SARI, "/start")
    playground.world.reset()
    assert playground.world.messages(SARI) == []
    assert playground.world.user_sends(SARI, "/start") == before + 1
    assert playground.world.messages(SARI)[0]["message_id"] == 2
    await playground.stop()
    again = Playground(clock=JumpingClock(), path=tmp_path / "w.db", populated=True)
    assert len(again.world.messages(SARI)) == 1
    assert again.world.updates.next_id == before + 2
    await again.stop()


async def test_waiting_ends_with_a_change_or_with_the_time(page: Page) -> None:
    """wait_for asks again at every change and gives up on time."""
    waiting = asyncio.create_task(page.world.wait_for(lambda: page.world.messages(SARI), 5))
    await asyncio.sleep(0.01)
    page.world.user_sends(SARI, "/start")
    assert [m["text"] for m in await waiting] == ["/start"]
    with pytest.raises(TimeoutError):
        await page.world.wait_for(lambda: False, timedelta(milliseconds=10))


class Page:
    """The chat page's side of the server."""

    def __init__(self, session: aiohttp.ClientSession, playground: Playground) -> None:
        self.session, self.playground, self.world = session, playground, playground.world
        self.due: datetime | None = None

    async def state(self, persona: int, chat: int | str = "") -> Json:
        url = f"{self.playground.url}/play/state?persona={persona}&chat={chat}"
        async with self.session.get(url) as response:
            picture: Json = await response.json()
            return picture

    async def act(self, name: str, **wish: Any) -> tuple[int, Json]:
        async with self.session.post(f"{self.playground.url}/play/{name}", json=wish) as response:
            return response.status, await response.json()


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    async def next_due() -> datetime | None:
        return made.due

    playground = Playground(clock=JumpingClock(frozen_at=NOON), populated=True, next_due=next_due)
    await playground.start()
    async with aiohttp.ClientSession() as session:
        made = Page(session, playground)
        yield made
    await playground.stop()


async def test_the_picture_shows_persons_chats_and_messages(page: Page) -> None:
    """Each persona sees their chats, what is unread, and the menu in their language."""
    page.world.user_sends(SARI, "/checkin", GROUP)
    await post(
        page.playground.url, "setMyCommands", commands=[{"command": "hilfe", "description": "x"}], language_code="de"
    )
    await post(page.playground.url, "setMyCommands", commands=[{"command": "help", "description": "x"}])
    jonas = await page.state(JONAS)
    assert [one["name"] for one in jonas["personas"]] == ["Sari", "Jonas", "Grace", "Ibu Ratna"]
    assert [one["unread"] for one in jonas["personas"]] == [0, 1, 1, 1]
    assert [one["type"] for one in jonas["chats"]] == ["private", "supergroup"]
    assert jonas["commands"][0]["command"] == "hilfe"
    assert (await page.state(GRACE))["commands"][0]["command"] == "help"
    assert (await page.state(JONAS, GROUP))["messages"][0]["text"] == "/checkin"
    assert (await page.state(JONAS, SARI))["chat_id"] == JONAS  # nobody reads another's private chat
    await page.act("read", persona=JONAS, chat=GROUP)
    assert (await page.state(JONAS))["chats"][1]["unread"] == 0


async def test_people_act_through_the_page(page: Page) -> None:
    """Writing, pressing, editing and blocking are the world's acts; what cannot be is a 400 with a sentence."""
    assert (await page.act("send", persona=SARI, chat=SARI, text="/start"))[0] == 200
    assert (await page.act("edit", persona=SARI, chat=SARI, message=1, text="/begin"))[0] == 200
    status, answer = await page.act("tap", persona=SARI, chat=SARI, message=1, data="x")
    assert (status, answer["result"] in page.world.taps) == (200, True)
    assert (await page.act("block", persona=SARI, blocked=True))[0] == 200
    status, answer = await page.act("send", persona=SARI, chat=SARI, text="hi")
    assert (status, "unblock first" in answer["error"]) == (400, True)
    assert (await page.act("send", persona=SARI, chat=5, text="hi"))[0] == 400
    async with page.session.post(f"{page.playground.url}/play/dance", json={}) as response:
        assert response.status == 404


async def test_the_clock_jumps_from_the_page(page: Page) -> None:
    """By hours and days, or to the next nudge; never back; without a nudge there is nothing to jump to."""
    assert (await page.act("clock", seconds=3600))[0] == 200
    assert page.world.clock.now() == NOON + timedelta(hours=1)
    assert (await page.act("clock", seconds=-1))[0] == 400
    assert (await page.state(SARI))["next_due"] == {"at": None, "reason": "none"}
    assert (await page.act("clock", to="next"))[0] == 400
    page.due = NOON + timedelta(hours=21)
    assert (await page.state(SARI))["next_due"]["at"] == page.due.isoformat()
    assert (await page.act("clock", to="next"))[0] == 200
    assert page.world.clock.now() == page.due + timedelta(seconds=1)


async def test_faults_and_reset_from_the_page(page: Page) -> None:
    """The menu arms faults, clears them, and empties the world."""
    await page.act("fault", fault="timeout-after", count=2)
    await page.act("limits", on=True)
    assert (await page.state(SARI))["faults"] == {
        "limits": True,
        "pending": [{"fault": "timeout-after", "count": 2, "rate": 0.0}],
    }
    await page.act("fault", fault="none")
    assert not page.world.faults.troubles
    assert (await page.act("fault", fault="earthquake"))[0] == 400
    page.world.user_sends(SARI, "/start")
    await page.act("reset")
    assert page.world.messages(SARI) == []


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/json", "Origin": "http://evil.example"}, 403),
        ({"Content-Type": "application/json", "Sec-Fetch-Site": "cross-site"}, 403),
        ({"Content-Type": "application/json", "Sec-Fetch-Site": "same-site"}, 403),
    ],
)
async def test_other_pages_cannot_act(page: Page, headers: dict[str, str], status: int) -> None:
    """A page elsewhere in the same browser must not press buttons here."""
    body = json.dumps({"persona": SARI, "chat": SARI, "text": "/start"})
    async with page.session.post(f"{page.playground.url}/play/send", data=body, headers=headers) as response:
        assert response.status == status
    assert page.world.messages(SARI) == []


async def test_the_page_is_served_with_a_strict_policy(page: Page) -> None:
    """Everything comes from here; nothing else is loaded; no file outside the static folder is served."""
    url = page.playground.url
    async with page.session.get(f"{url}/") as response:
        assert response.status == 200
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
        html = await response.text()
    assert "http://" not in html
    assert "https://" not in html
    for path, status in (("/app.js", 200), ("/style.css", 200), ("/..%2fserver.py", 404), ("/server.py", 404)):
        async with page.session.get(url + path) as response:
            assert response.status == status


async def test_documents_are_downloads_never_pages(page: Page) -> None:
    """An HTML document from the bot is saved, not opened; pictures are shown."""
    page.world.user_sends(SARI, "/start")
    for kind, body, name, mime, shown in (
        ("document", b"<script>", "x.html", "text/html", "application/octet-stream"),
        ("photo", png(), "x.html", "text/html", "image/png"),
    ):
        form = aiohttp.FormData()
        form.add_field("chat_id", str(SARI))
        form.add_field(kind, body, filename=name, content_type=mime)
        async with page.session.post(f"{page.playground.url}/bot1:playground/send{kind.title()}", data=form) as sent:
            result = (await sent.json())["result"][kind]
        file_id = result["file_id"] if kind == "document" else result[0]["file_id"]
        async with page.session.get(f"{page.playground.url}/play/file/{file_id}") as response:
            assert response.content_type == shown
            assert response.headers["Content-Disposition"].startswith("attachment" if kind == "document" else "inline")


async def test_changes_are_streamed(page: Page) -> None:
    """The page hears of every change, of what only passes (answers, typing), and to come back soon if it is cut off."""
    page.world.user_sends(SARI, "/start")
    tap = page.world.user_taps(SARI, SARI, 1, "x")
    async with page.session.get(f"{page.playground.url}/play/events") as stream:
        assert await stream.content.readline() == b"retry: 1000\n"
        await stream.content.readline()
        assert json.loads((await stream.content.readline())[6:])["kind"] == "changed"
        await stream.content.readline()
        await post(page.playground.url, "answerCallbackQuery", callback_query_id=tap, text="ok", show_alert=True)
        event = json.loads((await stream.content.readline())[6:])
    assert event == {
        "kind": "answer", "persona_id": SARI, "chat_id": SARI, "query_id": tap, "text": "ok", "alert": True
    }  # fmt: skip


async def test_a_long_queue_is_drained_quickly(page: Page) -> None:
    """Ten thousand waiting updates are handed out in order, a hundred a time, in well under five seconds."""
    ids = [page.world.user_sends(SARI, str(number)) for number in range(10_000)]
    got: list[int] = []
    async with asyncio.timeout(5):
        while len(got) < len(ids):
            offset = got[-1] + 1 if got else 0
            answer = await post(page.playground.url, "getUpdates", offset=offset)
            got += [update["update_id"] for update in answer["result"]]
    assert got == ids
