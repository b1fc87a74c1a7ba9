"""Answers in another language than the chat's: understood, whichever language the reply stays in."""

from __future__ import annotations

from datetime import datetime
from html import unescape

import pytest

from conversations.model import Picked, Timed
from tests.stories.answering import is_asked, taken_for
from tests.stories.speaking import another, chats, hears, spoken, texts
from tests.stories.story import Story
from tests.stories.walks import MOMENT, TOMORROW

pytestmark = pytest.mark.parametrize("by", [1, 2])

FIT = {
    "de": {"gerne": "gladly", "vielleicht": "perhaps", "eher nicht": "hardly", "auf keinen Fall": "never"},
    "en": {"gladly": "gladly", "maybe": "perhaps", "not really": "hardly", "no way": "never"},
    "id": {"mau banget": "gladly", "mungkin": "perhaps", "kayaknya nggak": "hardly", "ogah": "never"},
}
YES = {"de": ("ja", "stimmt", "genau"), "en": ("yes", "yep", "right"), "id": ("iya", "betul", "bener")}
NO = {"de": ("nein", "falsch"), "en": ("no", "wrong"), "id": ("nggak", "salah")}
WHY = {"de": "warum fragst du mich das?", "en": "why do you ask me that?", "id": "kenapa kamu nanya itu?"}
UNSURE = {"de": "keine Ahnung", "en": "no idea", "id": "gak tau"}
BACK = {"de": "zurück", "en": "back", "id": "kembali"}
PRACTICE = {"de": "das ist schon Jahre her", "en": "that was years ago", "id": "itu udah lama banget"}

GLADLY = {
    "de": "das würde ich sehr gerne machen",
    "en": "I would love to do that",
    "id": "aku mau banget dong kerja di situ",
}


async def _at_home(story: Story, step: str) -> None:
    """Be asked in a chat that has been in its own language for a while."""
    await chats(story, story.locale, 3)
    await hears(story, "/cancel")
    await is_asked(story, step)
    assert await spoken(story) == story.locale


async def test_an_option_by_its_words_elsewhere(story: Story, by: int) -> None:
    """Issue D: answers in another language count at every step."""
    theirs = another(story, by)
    await _at_home(story, "fit")
    for text, meant in FIT[theirs].items():
        assert await taken_for(story, "fit", text) == Picked(meant), text


async def test_yes_and_no_elsewhere(story: Story, by: int) -> None:
    theirs = another(story, by)
    await _at_home(story, "when_ok")
    for text in YES[theirs]:
        assert await taken_for(story, "when_ok", text) == Picked("yes"), text
    for text in NO[theirs]:
        await hears(story, text)
        assert (await story.state()).step == "when", text
        await hears(story, MOMENT[story.locale])
        assert (await story.state()).step == "when_ok"


async def test_what_was_understood_is_shown_in_the_chats_language(story: Story, by: int) -> None:
    """The label it was taken for, as its button has it here."""
    theirs = another(story, by)
    await _at_home(story, "fit")
    await story.user_sends(next(iter(FIT[theirs])))
    asked = story.bot_says("decide-practice", f"✓ {story.catalog.text(story.locale, 'decide-fit', 'gladly')}")
    assert asked.labels["fresh"] == story.catalog.text(story.locale, "decide-practice", "fresh")
    assert await spoken(story) == story.locale


async def test_a_day_as_it_is_written_elsewhere(story: Story, by: int) -> None:
    """Dates are read in the language they are written in; the chat stays in its own."""
    theirs = another(story, by)
    for text, at in ((MOMENT[theirs], "2026-12-08T15:00"), (TOMORROW[theirs], "2026-11-24T10:00")):
        await _at_home(story, "when")
        await story.user_sends(text)
        asked = story.bot_says("decide-when_ok")
        assert (await story.state()).answers["when"] == Timed(datetime.fromisoformat(at)), text
        assert asked.labels["yes"] == story.catalog.text(story.locale, "decide-when_ok", "yes")
        await hears(story, "/cancel")


async def test_a_sentence_elsewhere(story: Story, by: int) -> None:
    """A whole sentence in another language, holding an option's words there."""
    theirs = another(story, by)
    await _at_home(story, "practice")
    await hears(story, PRACTICE[theirs])
    assert (await story.state()).answers["practice"] == Picked("rusty")
    assert await spoken(story) == story.locale


async def test_a_question_back_elsewhere(story: Story, by: int) -> None:
    """It is answered, in the chat's language, and the question stands."""
    theirs = another(story, by)
    await _at_home(story, "fit")
    before = await story.state()
    (said,) = await hears(story, WHY[theirs])
    assert said.plain == unescape(story.catalog.text(story.locale, "decide-fit", "why"))
    assert await story.state() == before


async def test_not_knowing_elsewhere(story: Story, by: int) -> None:
    """It gets help, too, and is certainly no "no" to the day."""
    theirs = another(story, by)
    await _at_home(story, "when_ok")
    before = await story.state()
    said = await hears(story, UNSURE[theirs])
    assert (await story.state()).answers == before.answers
    assert "slip-unsure" in said[0].keys


async def test_going_back_elsewhere(story: Story, by: int) -> None:
    """ "Back" is what a tired person types in any language; it is a command as well."""
    theirs = another(story, by)
    await _at_home(story, "practice")
    await hears(story, BACK[theirs])
    assert (await story.state()).step == "fit"


async def test_somebody_who_answers_in_theirs_throughout_is_followed(story: Story, by: int) -> None:
    """Answers of one's own words are evidence as any other: after a few, the questions are in their language."""
    theirs = another(story, by)
    await is_asked(story, "fit")
    said = [message for text in (PRACTICE[theirs], WHY[theirs]) for message in await hears(story, text)]
    said += await hears(story, GLADLY[theirs])
    assert await spoken(story) == theirs
    assert texts(story, said, "language-followed", theirs) == 1
