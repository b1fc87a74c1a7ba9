"""Groups on the chat page: its acts over HTTP, and a walk through them in a browser (telegram.md 13, 15, 20-24)."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Locator, Page, async_playwright, expect

from bot.playground.default_world import GRACE, GROUP, JONAS, RATNA, SARI
from tests.adapters.test_playground_groups_rig import BOT, Json, Telegram, last, telegram

PATIENCE_MS = 20_000  # for the slowest thing here on a busy machine
LINK = "https://t.me/sopan_playground_bot"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture
async def bot() -> AsyncIterator[Telegram]:
    async with telegram() as made:
        yield made


async def act(bot: Telegram, name: str, /, **wish: Any) -> tuple[int, Any]:
    async with bot.session.post(f"{bot.playground.url}/play/{name}", json=wish) as response:
        answer = await response.json()
        return response.status, answer.get("result", answer.get("error"))


async def seen(bot: Telegram, persona: int, chat: int) -> Json:
    async with bot.session.get(f"{bot.playground.url}/play/state?persona={persona}&chat={chat}") as response:
        picture: Json = await response.json()
        return picture


async def test_every_act_of_groups_is_open_to_the_page(bot: Telegram) -> None:
    """telegram.md 13, 15, 20-24: the world's acts under the page's names; what cannot be is a 400 with a sentence."""
    world, me = bot.world, {"persona": RATNA}
    status, group = await act(bot, "make-group", **me, title="New", members=[SARI])
    assert status == 200
    assert (await act(bot, "follow", **me, url=f"{LINK}?startgroup=a", group=group, loses_payload=True))[0] == 200
    assert last(world, group)["text"] == "/start@sopan_playground_bot"
    _, new = await act(bot, "migrate", **me, chat=group)
    here = me | {"chat": new}
    lacking: Json = {"user": BOT, "status": "administrator", "lacks": ["can_pin_messages"]}
    assert (await act(bot, "member", **here, **lacking))[0] == 200
    assert (await act(bot, "forum", **here))[0] == 200
    _, topic = await act(bot, "topic", **here, name="Check-in")
    assert (await act(bot, "send", persona=SARI, chat=new, text="hi", topic=topic))[0] == 200
    assert last(world, new)["message_thread_id"] == topic
    answered = {"reply_to": last(world, new)["message_id"], "kind": "voice"}
    assert (await act(bot, "attach", **here, **answered))[0] == 200
    assert "voice" in last(world, new)
    assert (await act(bot, "react", **here, message=topic, emoji="👍"))[0] == 200
    assert (await act(bot, "anonymous", **here, on=True))[0] == 200
    picture = await seen(bot, RATNA, group)  # asked for the old one, shown the new one with what was before
    chat = next(one for one in picture["chats"] if one["id"] == new)
    assert (picture["chat_id"], chat["role"], chat["anonymous"], chat["forum"]) == (new, "creator", True, True)
    assert chat["topics"] == [{"id": topic, "name": "Check-in", "closed": False}]
    assert {message["chat"]["id"] for message in picture["messages"]} == {group, new}
    assert (await act(bot, "close-topic", **here, topic=topic, closed=True))[0] == 200
    assert (await act(bot, "delete-topic", **here, topic=topic))[0] == 200
    assert (await act(bot, "leave", persona=SARI, chat=new))[0] == 200
    assert [one["id"] for one in (await seen(bot, SARI, SARI))["open_groups"]] == [new]
    assert (await act(bot, "join", persona=SARI, chat=new))[0] == 200
    status, complaint = await act(bot, "delete-group", persona=SARI, chat=new)
    assert (status, "no administrator" in complaint) == (400, True)
    assert (await act(bot, "delete-group", **here))[0] == 200
    assert new not in [one["id"] for one in (await seen(bot, RATNA, new))["chats"]]


@pytest.fixture
async def page(bot: Telegram) -> AsyncIterator[Page]:
    if CHROMIUM is None:
        pytest.skip("no Chromium found")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        opened = await browser.new_page()
        opened.set_default_timeout(PATIENCE_MS)
        expect.set_options(timeout=PATIENCE_MS)
        complaints: list[str] = []
        opened.on("pageerror", lambda error: complaints.append(str(error)))
        await opened.goto(f"{bot.playground.url}/#persona={SARI}&chat={GROUP}")
        yield opened
        await browser.close()
    assert not complaints


async def become(page: Page, persona: int) -> None:
    await page.get_by_test_id(f"persona-{persona}").click()
    await expect(page.get_by_test_id(f"persona-{persona}")).to_have_attribute("aria-selected", "true")


async def choose(page: Page, *acts: str) -> None:
    for name in acts:
        await page.get_by_test_id("acts-toggle").click()
        await page.get_by_test_id(name).click()
        await expect(page.get_by_test_id("acts")).to_be_hidden()


def newest(page: Page) -> Locator:
    return page.get_by_test_id("message").last


@pytest.mark.browser
async def test_a_press_opens_the_private_chat_with_start_and_its_payload(bot: Telegram, page: Page) -> None:
    """telegram.md 20, 23: who never started the bot presses START; who did has sent it already."""
    keyboard = {
        "inline_keyboard": [[{"text": "Join", "callback_data": "join"}, {"text": "Go", "url": f"{LINK}?start=b"}]]
    }
    await bot.ok("sendMessage", chat_id=GROUP, text="hi", reply_markup=keyboard)
    await newest(page).get_by_test_id("button-0-0").click()
    tap = (await bot.world.wait_for(lambda: list(bot.world.taps), 20))[-1]
    await bot.ok("answerCallbackQuery", callback_query_id=tap, url=f"{LINK}?start=a")
    await page.get_by_test_id("start").click()
    await expect(newest(page)).to_contain_text("/start a")
    await page.get_by_test_id(f"chat-{GROUP}").click()
    await newest(page).get_by_test_id("button-0-1").click()
    await expect(newest(page)).to_contain_text("/start b")
    assert [message["text"] for message in bot.world.messages(SARI)] == ["/start a", "/start b"]


@pytest.mark.browser
async def test_an_owner_walks_through_a_group_of_theirs(bot: Telegram, page: Page) -> None:
    """telegram.md 13, 15, 21, 24: made, joined, promoted, migrated, with topics, written to anonymously, deleted."""
    await become(page, RATNA)
    await page.get_by_test_id("group-title").fill("Round")
    await page.get_by_test_id("make-group").click()
    await expect(page.locator("#chat-title")).to_have_text("Round")
    await choose(page, "act-bot-member", "act-bot-administrator", f"act-add-{JONAS}", "act-migrate")
    await expect(newest(page)).to_contain_text("Supergrup")
    await choose(page, "act-forum", "act-anonymous")
    await page.get_by_test_id("acts-toggle").click()
    await page.get_by_test_id("topic-name").fill("Check-in")
    await page.get_by_test_id("act-topic").click()
    await expect(newest(page)).to_contain_text("Check-in")
    await page.get_by_test_id("chat-input").fill("/setup")
    await page.get_by_test_id("send").click()
    await expect(page.locator("[data-testid=message].own").last).to_contain_text("/setup")
    group = max(bot.world.chats.values(), key=lambda chat: bool(chat.topics))
    assert last(bot.world, group.id)["is_topic_message"] is True
    assert last(bot.world, group.id)["from"]["username"] == "GroupAnonymousBot"
    assert group.members == {RATNA: "creator", BOT: "administrator", JONAS: "member"}
    await page.keyboard.press("Alt+2")  # Jonas, in the same group
    await expect(page.locator("#chat-title")).to_have_text("Round")
    await become(page, RATNA)
    await page.get_by_test_id("acts-toggle").click()
    await page.get_by_test_id("act-delete-group").click()
    await page.get_by_test_id("alert-ok").click()
    await expect(page.locator("#chat-title")).to_have_text("Sopan")


@pytest.mark.browser
async def test_each_sees_an_edit_in_place_and_moments_in_their_own_zone(bot: Telegram, page: Page) -> None:
    """telegram.md 22: one message, edited while it is looked at; a date_time is each reader's own."""
    moment = '<tg-time unix="1796731200" format="t">?</tg-time>'  # 12:00 UTC
    sent = await bot.ok("sendMessage", chat_id=GROUP, text=f"one {moment}", parse_mode="HTML")
    await expect(newest(page)).to_contain_text("one 19.00")
    edit = {"chat_id": GROUP, "message_id": sent["message_id"], "text": f"two {moment}", "parse_mode": "HTML"}
    await bot.ok("editMessageText", **edit)
    for persona, time in ((SARI, "19.00"), (JONAS, "13:00"), (GRACE, "12:00")):
        await become(page, persona)
        await expect(newest(page)).to_contain_text(f"two {time}")
    await expect(page.get_by_test_id("message")).to_have_count(1)


@pytest.mark.browser
async def test_a_startgroup_link_asks_for_the_group(bot: Telegram, page: Page) -> None:
    """telegram.md 20: with its payload or, as some apps do, without."""
    await become(page, RATNA)
    await bot.ok("sendMessage", chat_id=GROUP, text=f"{LINK}?startgroup=a")
    for loses, said in ((False, "/start@sopan_playground_bot a"), (True, "/start@sopan_playground_bot")):
        await page.get_by_test_id("message").first.get_by_role("link").click()
        if loses:
            await page.get_by_test_id("loses-payload").check()
        await page.get_by_test_id(f"choose-{GROUP}").click()
        await expect(newest(page).get_by_test_id("text")).to_have_text(said)
