"""Whoever writes in another language than their Telegram is answered in theirs, and it is said once."""

from __future__ import annotations

import pytest

from tests.stories.speaking import CHAT, INVITED, another, chats, from_a_telegram, hears, spoken, texts
from tests.stories.story import Story
from tests.stories.walks import MOMENT

pytestmark = pytest.mark.parametrize("by", [1, 2])


async def test_a_first_sentence_is_understood_and_a_language_offered(story: Story, by: int) -> None:
    """Issue D: "one foreign sentence ... does not flip"; but who wrote it may change with one press."""
    theirs = another(story, by)
    await story.user_sends(INVITED[theirs])
    asked = story.bot_says("decide-company")
    assert texts(story, [asked], "decide-company", story.locale) == 1
    assert "language-followed" not in asked.keys
    offer = story.bot_says("tongue-offer")
    assert {story.locale, theirs} == {*offer.labels}
    assert await spoken(story) == story.locale


async def test_the_second_message_is_answered_in_the_language_of_the_first(story: Story, by: int) -> None:
    """Be it a name, which is in none; what follows is in that language too, whatever names and dates are typed."""
    theirs = another(story, by)
    await hears(story, INVITED[theirs])
    await story.user_sends("Acme")
    asked = story.bot_says("decide-role")
    assert texts(story, [asked], "language-followed", theirs) == 1
    assert asked.labels["unclear"] == story.catalog.text(theirs, "decide-role", "unclear")
    for text, key, choice in (
        ("Analyst", "decide-when", "open"),
        (MOMENT[theirs], "decide-when_ok", "yes"),
    ):
        await story.user_sends(text)
        asked = story.bot_says(key)
        assert asked.labels[choice] == story.catalog.text(theirs, key, choice)
        assert "language-followed" not in asked.keys
        story.bot_stays_silent()
    assert await spoken(story) == theirs


async def test_it_is_said_once_however_long_the_talk_goes_on(story: Story, by: int) -> None:
    """Issue D: no preface above every message."""
    theirs = another(story, by)
    said = [*await chats(story, theirs, 3), *await hears(story, INVITED[theirs]), *await hears(story, "/help")]
    assert texts(story, said, "language-followed", theirs) == 1
    assert sum("language-followed" in message.keys for message in said) == 1
    assert sum("tongue-offer" in message.keys for message in said) == 1
    assert texts(story, said[-1:], "help-ways", theirs) == 1


async def test_after_a_greeting_in_the_language_of_their_telegram(story: Story, by: int) -> None:
    """What /start says is in the language of Telegram: it is all that is known then; a "hi" is in no language."""
    theirs = another(story, by)
    hello = await hears(story, "/start")
    assert texts(story, hello, "welcome-hello", story.locale) == 1
    assert await hears(story, "hi")
    said = await hears(story, INVITED[theirs])
    assert texts(story, said, "decide-company", theirs) == 1
    assert texts(story, said, "language-followed", theirs) == 1
    assert "tongue-offer" not in {key for message in said for key in message.keys}


@pytest.mark.parametrize("telegram", ["fr", "zh-hans", None])
async def test_a_telegram_in_a_language_that_is_not_ours(story: Story, by: int, telegram: str | None) -> None:
    """English until the first words tell; then theirs, at once."""
    theirs, sender = another(story, by), from_a_telegram(telegram)
    hello = await hears(story, "/start", **sender)
    assert texts(story, hello, "welcome-hello", "en") == 1
    said = await hears(story, INVITED[theirs], **sender)
    assert texts(story, said, "decide-company", theirs) == 1
    assert texts(story, said, "language-followed", theirs) == (theirs != "en")
    assert await spoken(story) == theirs


async def test_one_foreign_sentence_in_a_running_chat_changes_nothing(story: Story, by: int) -> None:
    """Issue D: "one foreign sentence ... does not flip"; nor is a language offered, nor what follows touched."""
    theirs = another(story, by)
    await chats(story, story.locale)
    (said,) = await hears(story, CHAT[theirs][0])
    assert said.keys.isdisjoint({"language-followed", "tongue-offer"})
    assert await spoken(story) == story.locale
    said = (await hears(story, "/help"))[-1]
    assert texts(story, [said], "help-ways", story.locale) == 1


async def test_a_foreign_sentence_now_and_then_changes_nothing(story: Story, by: int) -> None:
    """People quote: each time, evidence of their own outweighs it again."""
    theirs = another(story, by)
    await chats(story, story.locale)
    for foreign in CHAT[theirs]:
        said = await hears(story, foreign)
        said += await chats(story, story.locale)
        assert not any(message.keys & {"language-followed", "tongue-offer"} for message in said)
        assert await spoken(story) == story.locale


async def test_who_changes_for_good_is_followed(story: Story, by: int) -> None:
    """0018: after two or three sentences; told once, in the new language."""
    theirs = another(story, by)
    await chats(story, story.locale)
    said = await chats(story, theirs, 3)
    assert await spoken(story) == theirs
    assert texts(story, said, "language-followed", theirs) == 1
    assert texts(story, await hears(story, "/help"), "help-ways", theirs) == 1


async def test_and_back_again(story: Story, by: int) -> None:
    """Each change is told once, each in its language."""
    theirs = another(story, by)
    await chats(story, theirs)
    assert await spoken(story) == theirs
    said = await chats(story, story.locale, 3)
    assert await spoken(story) == story.locale
    assert texts(story, said, "language-followed", story.locale) == 1
    assert texts(story, said, "language-followed", theirs) == 0


async def test_a_question_in_the_middle_goes_on_in_the_new_language(story: Story, by: int) -> None:
    """The open question is asked again in the language they have come to, and its buttons still count."""
    theirs = another(story, by)
    await hears(story, "/decide Acme")
    await story.user_taps("unclear", "open")
    story.skip()
    said = await chats(story, theirs, 3)
    assert await spoken(story) == theirs
    assert texts(story, said, "language-followed", theirs) == 1
    assert (await story.state()).step == "employed"
    assert texts(story, said[-1:], "decide-employed", theirs) == 1
    await story.user_taps("full")
    asked = story.bot_says("decide-priorities")
    assert asked.labels["pay"] == story.catalog.text(theirs, "decide-priorities", "pay")
