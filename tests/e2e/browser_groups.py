"""A coaching group before the playground's page: a coach and four seekers, in turn on one phone.

In the group everybody reads the group's language, in private their own. A button that leads away is followed as an app
does it: who never wrote to the bot presses Start first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Locator, Page, expect

from bot.clock import JumpingClock
from bot.playground.default_world import GRACE, GROUP, JONAS, RATNA, SARI
from bot.playground.world import World
from tests.e2e.browser_chat import LANGUAGES, Chat, sitting_down
from tests.e2e.browser_words import label, plain, told_apart

TITLE = "Wednesday circle"
NURUL = 1005
GROUPS_LOCALE = "id"  # the coach's
LOCALES = LANGUAGES | {"Ratna": "id", "Nurul": "ms"}
MEMBERS = ("Ratna", "Sari", "Jonas", "Grace", "Nurul")

_KNOWN_BY = {"group-menu": "holidays"}  # a button, where the words are only what is on record

Place = Literal["group", "private"]


def make_world(folder: Path) -> None:
    """Write a playground's world of a coach, four seekers and their group, into which no bot has come yet."""
    world = World(JumpingClock(), folder / "playground-telegram.sqlite")
    world.add_persona(SARI, "Sari", "id", note="Jakarta")
    world.add_persona(JONAS, "Jonas", "de", note="Berlin")
    world.add_persona(GRACE, "Grace", "en", note="London")
    world.add_persona(NURUL, "Nurul", "ms", zone="Asia/Kuala_Lumpur", note="Ipoh")
    world.add_persona(RATNA, "Ratna", "id", note="coach")
    members = dict.fromkeys((SARI, JONAS, GRACE, NURUL), "member") | {RATNA: "creator"}
    group = world.add_group(GROUP, TITLE, members)
    del group.members[world.bot["id"]]
    world.records.chat(group)
    world.changed()
    world.records.close()


class Circle(Chat):
    """Whoever holds the phone just now, in the group or in private."""

    def __init__(self, page: Page, url: str, person: str) -> None:
        super().__init__(page, url, person)
        self._strangers = set(MEMBERS)  # who have never written to the bot

    def becomes(self, person: str, place: Place = "group") -> None:
        """Hand the phone on."""
        self.page.get_by_role("tab", name=person).click()
        expect(self.page.get_by_role("tab", name=person)).to_have_attribute("aria-selected", "true")
        self.person = person
        self.goes(place)

    def goes(self, place: Place) -> None:
        """Open the group or the private chat."""
        chat = self.page.get_by_test_id("chat-private" if place == "private" else f"chat-{GROUP}")
        chat.click()
        expect(chat).to_have_attribute("aria-current", "true")
        self.locale = LOCALES[self.person] if place == "private" else GROUPS_LOCALE

    def reads(self, message: str) -> None:
        """Wait until the bot's newest message is this text."""
        if message not in _KNOWN_BY:
            return super().reads(message)
        self._message = message
        expect(self.button(_KNOWN_BY[message])).to_be_visible()
        return self.sees_whole_labels()

    def shown(self, message: str) -> Locator:
        """The newest of the bot's messages that is this text, wherever it stands."""
        bot = self.page.locator("[data-testid=message][data-from=bot]")
        return bot.filter(has_text=told_apart(self.locale, message)).last

    def sees(self, message: str, *words: str) -> None:
        """Wait until a message that is this text holds these words."""
        expect(self.shown(message)).to_be_visible()
        for some in words:
            expect(self.shown(message)).to_contain_text(some)
        self._message = message
        self.sees_whole_labels()

    def touches(self, key: str, choice: str = "") -> None:
        """Press the newest button with this text."""
        words = label(self.locale, key, choice) if choice else plain(self.locale, key)
        self.page.get_by_role("button", name=re.compile(rf"^(✓ )?{re.escape(words)}$")).last.click()

    def sees_noted(self, message: str, kept_as: str) -> None:
        """Wait for what passes by above a press, in the person's own language, and keep a picture of it."""
        expect(self.page.get_by_test_id("toast")).to_contain_text(told_apart(LOCALES[self.person], message))
        self.picture(kept_as)

    def is_told(self, message: str, kept_as: str = "") -> None:
        """Wait for what is shown above a press, in the person's own language, and put it away."""
        expect(self.page.get_by_test_id("alert")).to_contain_text(told_apart(LOCALES[self.person], message))
        self.puts_away(kept_as)

    def puts_away(self, kept_as: str = "") -> None:
        """Wait for what is shown above a press, keep a picture of it, and press OK."""
        alert = self.page.get_by_test_id("alert")
        expect(alert).to_be_visible()
        if kept_as:
            self.picture(kept_as)
        self.page.get_by_test_id("alert-ok").click()
        expect(alert).to_be_hidden()

    def is_led(self, key: str, choice: str = "") -> None:
        """Press a button that leads to the private chat, and go there."""
        self.touches(key, choice)
        expect(self.page.get_by_test_id("chat-private")).to_have_attribute("aria-current", "true")
        self.locale = LOCALES[self.person]
        self._presses_start()

    def _presses_start(self) -> None:
        if self.person in self._strangers:
            self.page.get_by_test_id("start").click()
            self._strangers.remove(self.person)

    def replies(self, message: str, words: str) -> None:
        """Answer the newest message that is this text, by a reply to it."""
        self.shown(message).get_by_test_id("reply").click()
        self.types(words)

    def acts(self, *names: str) -> None:
        """Choose from the menu of what can be done in a group."""
        for name in names:
            self.page.get_by_test_id("acts-toggle").click()
            self.page.get_by_test_id(name).click()
            expect(self.page.get_by_test_id("acts")).to_be_hidden()

    # -- walks -------------------------------------------------------------------------------------------------

    def brings_bot(self) -> None:
        """Let the coach add the bot, be led to its settings, and stand there."""
        self.becomes("Ratna")
        self.acts("act-bot-member")
        self.reads("room-hello")
        self.is_led("room-set-up")
        self.flow = "group"
        self.asks("menu")

    def gathers(self, *people: str) -> None:
        """Let people join by the group's button."""
        for person in people:
            self.becomes(person)
            if person in self._strangers:
                self.is_led("room-join")
                self.flow = "joined"
                self.answers(told="fine")
            else:
                self.touches("room-join")
                self.is_told("room-joined")


@contextmanager
def circle(browser: Browser, url: str) -> Iterator[Circle]:
    """Sit down with the circle's phone."""
    with sitting_down(browser, url, "Sari") as sari:
        held = Circle(sari.page, url, "Sari")
        held.complaints = sari.complaints
        yield held
