"""Writing calls: accepted by a server as strict as Telegram (telegram.md 14-18)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from html import escape
from pathlib import Path

import pytest

from bot.ports import Button
from bot.telegram.messages import TelegramMessenger
from bot.telegram.splitting import units
from tests.adapters.test_telegram_rig import SARI, Rig, rig

MESSENGER = TelegramMessenger("Sopan_bot")


@pytest.fixture
async def it(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig(tmp_path) as it:
        yield it


async def test_what_is_shown_is_accepted(it: Rig) -> None:
    """HTML, no previews, the keyboard under the last part: over HTTP, as strict as Telegram (telegram.md 14-18)."""
    long = "\n\n".join(f"<b>Part {n}</b> " + escape("said & <done>. " * 60) for n in range(9))
    keyboard = [
        [Button("Yes", token="t" * 64, style="success"), Button("No", token="n", style="danger")],
        [Button("Copy", copy="🙂" * 128), Button("Too long", copy="🙂" * 129)],
        [Button("Read", url="https://example.org/")],
    ]
    calls = MESSENGER.show(SARI, long, keyboard)
    for method, payload in calls:
        await it.api.call(method, payload)
    shown = [m for m in it.playground.world.messages(SARI) if m["from"]["is_bot"]]
    assert len(shown) == len(calls) > 1
    assert [("reply_markup" in m) for m in shown] == [False] * (len(shown) - 1) + [True]
    rows = shown[-1]["reply_markup"]["inline_keyboard"]
    assert [[b["text"] for b in row] for row in rows] == [["Yes", "No"], ["Copy"], ["Read"]]
    assert rows[0][0]["style"] == "success"
    assert rows[1][0]["copy_text"] == {"text": "🙂" * 128}
    assert all(m["link_preview_options"] == {"is_disabled": True} for m in shown)


async def test_changes_strips_answers_and_documents_are_accepted(it: Rig) -> None:
    """Each other call of the port, against the server."""
    [(method, payload)] = MESSENGER.show(SARI, "old", [[Button("a", token="b")]])
    message_id = (await it.api.call(method, payload))["message_id"]
    changed = await it.api.call(*MESSENGER.change(SARI, message_id, "<i>new</i>", [[Button("c", token="d")]]))
    assert changed["text"] == "new"
    stripped = await it.api.call(*MESSENGER.strip(SARI, message_id))
    assert "reply_markup" not in stripped
    query_id = it.playground.world.user_taps(SARI, SARI, message_id, "d")
    assert await it.api.call(*MESSENGER.answer(query_id, "🙂" * 200, alert=True)) is True
    sent = await it.api.call(*MESSENGER.document(SARI, "sopan.json", "{}", "<b>x</b> " * 1000))
    assert units(sent["caption"]) <= 1024
    assert "caption" not in (await it.api.call(*MESSENGER.document(SARI, "sopan.json", "{}", "")))


def test_threads() -> None:
    """A topic is named, the general one is not (telegram.md 15)."""
    assert MESSENGER.show(-1, "x", thread_id=5)[0][1]["message_thread_id"] == 5
    assert "message_thread_id" not in MESSENGER.show(-1, "x", thread_id=1)[0][1]
    assert "message_thread_id" not in MESSENGER.show(-1, "x")[0][1]


def test_answers_are_cut_to_200() -> None:
    """Silent ones have no text at all (telegram.md 18)."""
    assert MESSENGER.answer("1") == ("answerCallbackQuery", {"callback_query_id": "1"})
    text = MESSENGER.answer("1", "x" * 201)[1]["text"]
    assert text == "x" * 199 + "…"
    assert units(MESSENGER.answer("1", "x" + "🙂" * 150)[1]["text"]) <= 200
    assert MESSENGER.answer("1", "x" * 200)[1]["text"] == "x" * 200


@pytest.mark.parametrize("button", [Button("x"), Button("x", token="a", url="b"), Button("x", token="ä" * 33)])
def test_an_impossible_button_is_our_mistake(button: Button) -> None:
    """Exactly one of token, copy, url; tokens of at most 64 bytes (telegram.md 16)."""
    with pytest.raises(ValueError, match="button"):
        MESSENGER.show(1, "x", [[button]])
