"""The bot as it is run, a process with three settings, against a Telegram that this test serves over real HTTP."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.playground.faults import Fault
from bot.storage import SqliteStore
from bot.storage.cipher import Cipher, read_master_key
from conversations.languages import LANGUAGES
from tests.e2e.test_cli_rig import Cli
from tests.e2e.test_live_rig import GRACE, SARI, TOKEN, Live, live

CANARY = "Zitronenfalter Kanarienvogel"


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Live]:
    async with live(tmp_path) as running:
        yield running


async def _act(it: Live, person: int) -> bool:
    """Answer what is asked, by its first button or in words; say whether it was a press."""
    message = it.last(person)
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    data = [button["callback_data"] for row in rows for button in row if "callback_data" in button]
    if data:
        query = it.world.user_taps(person, person, message["message_id"], data[0])
        await it.until(lambda: it.world.answered.get(query))
    else:
        seen = len(it.made("sendMessage"))
        it.world.user_sends(person, CANARY)
        await it.until(lambda: len(it.made("sendMessage")) > seen)
    await asyncio.sleep(0.2)  # one act may show several messages
    return bool(data)


async def test_a_conversation_over_real_http(it: Live) -> None:
    """Every call is accepted, every press answered once, and the process ends well when asked to."""
    bot = await it.start()
    await it.exchange(GRACE, "/start")
    await it.exchange(GRACE, "/decide")
    presses = [await _act(it, GRACE) for _ in range(8)]
    assert 1 <= sum(presses) < 8, "it takes both presses and words"
    assert set(it.world.answered.values()) == {1}
    assert [call for call in it.world.calls if not call.ok] == []
    before = time.monotonic()
    assert await bot.stop() == 0
    assert time.monotonic() - before < 10
    assert bot.said.endswith("Stopped.\n")
    assert "Traceback" not in bot.said


async def test_it_introduces_itself_once_in_every_language(it: Live) -> None:
    """At the second start nothing differs, so nothing is set."""
    setters = ("setMyCommands", "setMyDescription", "setMyShortDescription")
    bot = await it.start()
    await it.until(lambda: len(it.made(*setters)) == 3 * (1 + len(LANGUAGES)))
    await bot.stop()
    languages = Counter((call.method, call.params.get("language_code", "")) for call in it.made(*setters))
    assert languages == {(method, code): 1 for method in setters for code in ("", *LANGUAGES)}
    named = {key: value for key, value in it.world.profile.items() if key.startswith("commands:")}
    assert all({"command": "help", "description": c[-1]["description"]} in c for c in named.values())
    assert len({str(value) for value in named.values()}) == len(LANGUAGES)
    it.world.calls.clear()
    bot = await it.start()
    await it.until(
        lambda: len(it.made("getMyCommands", "getMyDescription", "getMyShortDescription")) == 3 * (1 + len(LANGUAGES))
    )
    await it.exchange(SARI, "/start")
    await bot.stop()
    assert it.made(*setters) == []


async def test_a_second_poller_ends_with_one_sentence(it: Live) -> None:
    """The 30 s that conflicts must last are cut short in the process under test, which has no setting for them."""
    hurry = (
        "import sys; from datetime import timedelta; import bot.telegram.intake as intake; "
        "intake._CONFLICTS_LAST = timedelta(seconds=1); intake._CONFLICT_PAUSE = timedelta(seconds=0.2); "
        "from bot.__main__ import main; sys.exit(main([]))"
    )
    bots = [await it.launch("-c", hurry, database=f"{n}.sqlite") for n in range(2)]
    ends = [asyncio.create_task(bot.ends()) for bot in bots]
    await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
    first = next(n for n in range(2) if ends[n].done())
    assert ends[first].result() == 2
    said = bots[first].said.splitlines()[-1]
    assert said == "Another program is polling with this bot's token; stop it, or give this one its own token."
    assert "Traceback" not in bots[first].said
    await bots[1 - first].stop()
    await ends[1 - first]


async def test_a_webhook_left_over_is_one_sentence(it: Live) -> None:
    it.world.webhook.update(url="http://127.0.0.1:9/secret", max_connections=1)
    bot = await it.launch()
    assert await bot.ends() == 2
    assert bot.said.splitlines()[-1].startswith("A webhook is set for this bot, so it cannot poll;")
    assert "Traceback" not in bot.said


async def test_a_token_telegram_does_not_know_is_one_sentence(it: Live) -> None:
    bot = await it.launch(TELEGRAM_BOT_TOKEN="987654:unknown")
    assert await bot.ends() == 2
    assert bot.said.splitlines()[-1] == "Telegram does not accept TELEGRAM_BOT_TOKEN; copy it again from @BotFather."
    assert "Traceback" not in bot.said


async def test_a_second_instance_on_one_database_is_one_sentence(it: Live) -> None:
    """The first does not notice."""
    await it.start()
    second = await it.launch()
    assert await second.ends() == 2
    assert second.said.startswith("Another Sopan is using ")
    assert second.said.count("\n") == 1
    assert await it.exchange(SARI, "/start")


async def test_neither_token_nor_words_reach_a_log_line(it: Live) -> None:
    """At DEBUG, through failures of every kind, from start to stop."""
    bot = await it.start(LOG_LEVEL="DEBUG")
    await it.exchange(GRACE, "/start")
    await it.exchange(GRACE, "/decide")
    for fault in (Fault.GATEWAY, Fault.TIMEOUT_AFTER, Fault.FLOOD, Fault.TIMEOUT_BEFORE):
        it.world.faults.next(fault, methods={"sendMessage", "editMessageText"})
        await it.exchange(GRACE, f"{CANARY} {fault.name}")
    it.world.faults.next(Fault.GATEWAY, methods={"getUpdates"})
    for _ in range(3):
        await _act(it, GRACE)
    it.world.user_sends(GRACE, f"{CANARY} \ud83d\ude00" * 150)
    it.world.user_sends(GRACE, f"/start {CANARY}")
    it.world.user_sends_other(GRACE, {"sticker": {"emoji": CANARY}})
    it.world.user_taps(GRACE, GRACE, it.last(GRACE)["message_id"], "Kanarienvogel")
    it.world.user_sends(GRACE, "/export")
    await it.until(lambda: it.world.files)
    await it.exchange(GRACE, "/help")
    assert it.world.faults.struck == 5
    await it.playground.stop()
    await bot.says("getUpdates failed")
    assert await bot.stop() == 0
    assert "DEBUG" in bot.said
    assert any(CANARY.encode() in file.body for file in it.world.files.values()), "the export has what was written"
    for secret in (TOKEN, TOKEN.partition(":")[2], "Kanarienvogel", "Zitronenfalter"):
        assert secret not in bot.said
    key = (it.home / ".config" / "sopan" / "data.key").read_text()
    assert key not in bot.said


async def test_memory_stays_bounded(it: Live) -> None:
    people = it.crowd(10)
    bot = await it.start()

    async def say(rounds: int) -> None:
        for _ in range(rounds):
            await asyncio.gather(*(it.exchange(person, "/help") for person in people))

    await say(10)
    before = bot.memory_kib()
    await say(50)
    grown = bot.memory_kib() - before
    print(f"memory: {before // 1024} MiB, after 500 more messages {grown} KiB more")
    assert grown < 8 * 1024
    assert before < 200 * 1024


async def test_a_backup_of_a_running_bot_can_be_read_with_its_key(it: Live) -> None:
    """The restore drill: the same key, another place, and the person is there."""
    bot = await it.start()
    await it.exchange(SARI, "/start")
    cli = Cli(it.home)
    url = f"sqlite:///{it.home}/sopan.sqlite"
    done = await asyncio.to_thread(cli.run, "backup", "copy.sqlite", DATABASE_URL=url)
    assert done.returncode == 0, done.stderr
    assert await it.exchange(SARI, "/help")
    assert await bot.stop() == 0
    key = read_master_key((it.home / ".config" / "sopan" / "data.key").read_text())
    store = await SqliteStore.open(it.home / "copy.sqlite", Cipher(key), SystemClock())
    try:
        person = await store.read(lambda tx: tx.person(SARI))
    finally:
        await store.close()
    assert person is not None
    assert person.locale == "id"


async def test_the_traceback_of_a_failing_update_has_nobodys_words(it: Live) -> None:
    """A mistake of ours may put what it choked on into its message; the log keeps only kind and place."""
    choke = (
        "import sys; import bot.dispatcher.visit as visit\n"
        "def words(self, text, *rest, **more): raise ValueError(text) from KeyError(text)\n"
        "visit.Visit.words = words\n"
        "from bot.__main__ import main; sys.exit(main([]))"
    )
    bot = await it.launch("-c", choke)
    await bot.says("listening")
    await it.exchange(SARI, "/start")
    await it.exchange(SARI, CANARY)  # the apology
    assert "is a dead letter after 5 failures" in bot.said
    assert "ValueError (without its words)" in bot.said
    assert "Kanarienvogel" not in bot.said
    assert await it.exchange(SARI, "/help")
