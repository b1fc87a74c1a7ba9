"""A person before the playground's page: taps, types, reads. Every step waits for what it needs; nothing sleeps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal, TypedDict

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.e2e.browser_house import ARTEFACTS, PATIENCE
from tests.e2e.browser_words import first_label, label, says_itself, told_apart

LANGUAGES = {"Sari": "id", "Jonas": "de", "Grace": "en"}


class Screen(TypedDict, total=False):
    """What the person holds."""

    viewport: dict[str, int]
    has_touch: bool
    is_mobile: bool


PHONE: Screen = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
DESKTOP: Screen = {"viewport": {"width": 1280, "height": 860}, "has_touch": False, "is_mobile": False}
_CUT_OFF = """() => [...document.querySelectorAll(".key")]
  .filter((key) => key.scrollWidth > key.clientWidth).map((key) => key.textContent)"""
_PATIENCE_MS = PATIENCE * 1000


class Chat:
    """One person's chat with the bot, on one page."""

    def __init__(self, page: Page, url: str, person: str) -> None:
        self.page, self.url, self.person = page, url, person
        self.locale = LANGUAGES[person]
        self.flow = "decide"  # whose questions ``asks`` waits for
        self.complaints: list[str] = []
        self._message = ""  # the text last read, whose buttons are meant
        page.set_default_timeout(_PATIENCE_MS)
        page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(f"{error.name}: {error.message}"))
        page.on("request", lambda asked: None if asked.url.startswith((url, "data:")) else self._outside(asked.url))

    def _outside(self, url: str) -> None:
        self.complaints.append(f"the page asked the world outside: {url}")

    # -- reading -----------------------------------------------------------------------------------------------

    @property
    def newest(self) -> Locator:
        """The bot's newest message."""
        return self.page.locator("[data-testid=message][data-from=bot]").last

    def reads(self, message: str) -> None:
        """Wait until the bot's newest message is this text."""
        if says_itself(self.locale, message):
            expect(self.newest.get_by_test_id("text")).to_contain_text(told_apart(self.locale, message))
        else:  # then its first button tells
            expect(self.newest.get_by_role("button", name=first_label(self.locale, message))).to_be_visible()
        self._message = message
        self.sees_whole_labels()

    def sees_whole_labels(self) -> None:
        """Complain about every button that is too narrow for its words, which a tick makes longer."""
        self.complaints += [f"cut off: {label} ({self._message})" for label in self.page.evaluate(_CUT_OFF)]

    def asks(self, *steps: str) -> None:
        """Wait until the bot asks this question of the conversation that is going on."""
        for step in steps:
            self.reads(f"{self.flow}-{step}")

    def finds(self, *words: str) -> None:
        """Wait until these words stand in the bot's newest message."""
        for some in words:
            expect(self.newest).to_contain_text(some)

    @property
    def field(self) -> Locator:
        """Where the person writes."""
        return self.page.get_by_test_id("chat-input")

    def lacks(self, *words: str) -> None:
        """Wait until these words do not stand in the bot's newest message."""
        for some in words:
            expect(self.newest).not_to_contain_text(some)

    def letter(self) -> Locator:
        """Return the newest letter's body, as the page offers it for copying."""
        return self.page.locator("[data-testid=copyable].pre").last

    # -- answering ---------------------------------------------------------------------------------------------

    def button(self, choice: str) -> Locator:
        """Return a button of the newest message, by its choice."""
        return self.newest.get_by_role("button", name=re.compile(rf"^(✓ )?(\d\. )?{re.escape(self.says(choice))}$"))

    def says(self, choice: str) -> str:
        """Return what the button of a choice says."""
        return label(self.locale, self._message, choice)

    def taps(self, choice: str) -> None:
        """Press a button of the text last read."""
        self.button(choice).click()

    def presses(self, words: str) -> None:
        """Press a button of the newest message that says these words of the person's own, such as a company."""
        self.newest.get_by_role("button", name=words).click()

    def answers(self, **choices: str) -> None:
        """Wait for each of these questions and press a button: ``answers(fit="gladly", practice="rusty")``."""
        for step, choice in choices.items():
            self.asks(step)
            self.taps(choice)

    def types(self, words: str) -> None:
        """Write and send."""
        self.field.fill(words)
        self.field.press("Enter")
        expect(self.page.locator("[data-testid=message].own").last.get_by_test_id("text")).to_have_text(words)

    def writes(self, **words: str) -> None:
        """Wait for each of these questions and type: ``writes(company="Acme", role="analyst")``."""
        for step, said in words.items():
            self.asks(step)
            self.types(said)

    def calls(self, command: str) -> None:
        """Write a command and be in its conversation: ``calls("withdraw")``."""
        self.types(f"/{command}")
        self.flow = command

    def starts(self) -> None:
        """Press Start and read the welcome."""
        self.page.get_by_test_id("start").click()
        self.reads("welcome-hello")

    # -- the world ---------------------------------------------------------------------------------------------

    @contextmanager
    def _controls(self) -> Iterator[None]:
        """Open the panel with clock and weather where it is folded away, and close it again."""
        toggle = self.page.get_by_test_id("panel-toggle")
        folded = toggle.is_visible()
        if folded:
            toggle.click()
        yield
        if folded:
            toggle.click()

    def turns_the_clock(self, to: Literal["next-nudge", "plus-hour", "plus-day", "plus-week"]) -> None:
        """Let time jump."""
        with self._controls():
            self.page.get_by_test_id(f"clock-{to}").click()

    def meets(self, fault: Literal["429", "500", "timeout-before", "timeout-after"]) -> None:
        """Let the bot's next call meet bad weather."""
        with self._controls():
            self.page.get_by_test_id(f"fault-{fault}").click()
            expect(self.page.get_by_test_id("fault-note")).not_to_be_empty()

    def reloads(self) -> None:
        """Load the page again, and wait until the conversation stands there again."""
        stood = self.newest.get_by_test_id("text").inner_text()
        self.page.reload()
        expect(self.newest.get_by_test_id("text")).to_have_text(stood, use_inner_text=True)

    def survives(self) -> None:
        """Wait until the bot is back after a power cut, which the page may have said aloud."""
        expect(self.page.get_by_test_id("connection")).to_be_empty()
        self.complaints[:] = [said for said in self.complaints if "ERR_" not in said]

    def downloads(self, number: int, ending: str) -> bytes:
        """Wait for the chat's first, second ... file, tap it, and return what the browser saved."""
        file = self.page.get_by_test_id("document").nth(number - 1)
        expect(file).to_contain_text(ending)
        with self.page.expect_download() as coming:
            file.click()
        assert coming.value.suggested_filename.endswith(ending)
        self.newest.scroll_into_view_if_needed()  # the page follows the conversation again
        return coming.value.path().read_bytes()

    def clipboard(self) -> str:
        """Return what was copied."""
        return str(self.page.evaluate("navigator.clipboard.readText()"))

    def picture(self, name: str) -> None:
        """Keep a screenshot as an artefact, in both colour schemes."""
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        for scheme in ("light", "dark"):
            self.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            self.page.screenshot(path=ARTEFACTS / f"{name}-{scheme}.png", animations="disabled")
        self.page.emulate_media(color_scheme="light")


@contextmanager
def sitting_down(
    browser: Browser, url: str, person: str, screen: Screen = PHONE, *, sharpness: float = 1.5
) -> Iterator[Chat]:
    """Open the page as a person; afterwards the page must have had nothing to complain about."""
    context: BrowserContext = browser.new_context(**screen, device_scale_factor=sharpness)  # type: ignore[arg-type]
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=url)
    chat = Chat(context.new_page(), url, person)
    chat.page.goto(url)
    chat.page.get_by_role("tab", name=person).click()
    expect(chat.page.get_by_role("tab", name=person)).to_have_attribute("aria-selected", "true")
    try:
        yield chat
        assert not chat.complaints, chat.complaints
    except BaseException:
        print(chat.page.get_by_test_id("log").inner_text())  # pytest shows it: where the conversation stood
        raise
    finally:
        context.close()
