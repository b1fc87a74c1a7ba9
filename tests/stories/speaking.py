"""Helpers of stories about languages: who writes in which, what Sopan speaks to them, and sentences of each."""

from __future__ import annotations

from typing import Any

from bot.dispatcher.rendering import tidy
from tests.stories.chat import Message
from tests.stories.conftest import TOLD_IN
from tests.stories.story import PERSON, Story

Pair = tuple[str, str]  # the language of somebody's Telegram, and the one they write

NAMES = {"de": "Deutsch", "en": "English", "id": "Bahasa Indonesia"}

# Somebody comes with an invitation.
INVITED = {
    "de": "hallo, ich hab da eine Einladung zu einem Vorstellungsgespräch bekommen und will eigentlich nicht hin",
    "en": "hi, so I got invited to an interview but I don't really want the job",
    "id": "halo kak, aku dapet undangan wawancara kerja tapi kayaknya nggak mau",
}
# About nothing that Sopan does.
CHAT = {
    "de": (
        "ich muss morgen noch einkaufen gehen und weiß gar nicht was ich anziehen soll",
        "draußen regnet es schon wieder und mein Fahrrad steht noch am Bahnhof",
        "meine Schwester hat gestern angerufen und lange von ihrem Urlaub erzählt",
    ),
    "en": (
        "I still have to go shopping tomorrow and I don't know what to wear at all",
        "it is raining again and my bike is still standing at the station",
        "my sister called yesterday and told me about her holiday for ages",
    ),
    "id": (
        "besok aku harus belanja dan nggak tahu mau pakai baju apa",
        "di luar hujan lagi padahal sepedaku ketinggalan di stasiun",
        "kemarin kakakku nelepon terus cerita lama banget soal liburannya",
    ),
}


def another(story: Story, by: int) -> str:
    """Return one of the languages that are not the story's; ``by`` is 1 or 2."""
    return TOLD_IN[(TOLD_IN.index(story.locale) + by) % len(TOLD_IN)]


async def spoken(story: Story) -> str:
    """Return the language the person is answered in."""
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    return person.locale


async def heard(story: Story) -> dict[str, float]:
    """Return what is believed about the person's language."""
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    return dict(person.heard)


def texts(story: Story, messages: list[Message], key: str, locale: str) -> int:
    """Count in how many messages a text without blanks stands in a language."""
    wanted = tidy(story.catalog.text(locale, key))
    return sum(wanted in message.html for message in messages)


async def hears(story: Story, text: str, **changes: Any) -> list[Message]:
    """Type something; return everything that was said to it, which is heard then."""
    await story.user_sends(text, **changes)
    return story.skip()


async def chats(story: Story, locale: str, times: int = 2) -> list[Message]:
    """Write a few sentences in a language; return everything that was said to them."""
    return [message for text in CHAT[locale][:times] for message in await hears(story, text)]


def from_a_telegram(language_code: str | None) -> dict[str, Any]:
    """Return the sender of a message whose Telegram is in another language than the story, or in none."""
    sender = {"id": PERSON, "is_bot": False, "first_name": "Kim"}
    return {"from": sender | ({"language_code": language_code} if language_code else {})}
