"""A language chosen by a button, a word or a sentence is kept; where it is in doubt, it is offered, once."""

from __future__ import annotations

import pytest

from tests.stories.chat import Message
from tests.stories.speaking import CHAT, NAMES, Pair, another, chats, hears, spoken, texts
from tests.stories.story import PERSON, Story

pytestmark = pytest.mark.parametrize("by", [1, 2])

# A wish for another language, in the language of Telegram; and in the one that is wished for.
WISHES: dict[Pair, str] = {
    ("de", "en"): "sprich bitte englisch mit mir",
    ("de", "id"): "können wir auf indonesisch weitermachen",
    ("en", "de"): "can we do this in german please",
    ("en", "id"): "please switch to indonesian",
    ("id", "de"): "bisa pakai bahasa jerman nggak",
    ("id", "en"): "ganti ke bahasa inggris dong",
}
IN_ITSELF = {"de": "können wir bitte deutsch sprechen", "en": "can we speak english please", "id": "pakai bahasa indo"}
# What a language is called in the one that is spoken.
CALLED: dict[Pair, str] = {
    ("de", "en"): "Englisch",
    ("de", "id"): "indonesisch",
    ("en", "de"): "German",
    ("en", "id"): "indonesian please",
    ("id", "de"): "jerman",
    ("id", "en"): "bahasa inggris",
}
# A word or two in the other language: they move little.
MEAGRE: dict[Pair, str] = {
    ("de", "en"): "interview tomorrow",
    ("de", "id"): "tes besok",
    ("en", "de"): "hilfe bitte",
    ("en", "id"): "tes besok",
    ("id", "de"): "termin morgen",
    ("id", "en"): "bad news",
}


def _changed(story: Story, said: list[Message], locale: str) -> int:
    return texts(story, said, "language-changed", locale)


async def _is_kept(story: Story, chosen: str) -> None:
    """Whatever they write then, a choice is for good, and nothing is offered."""
    for locale in (story.locale, *NAMES):
        said = await chats(story, locale, 3)
        assert not any(message.keys & {"language-followed", "tongue-offer"} for message in said), locale
        assert await spoken(story) == chosen
    assert texts(story, await hears(story, "/help"), "help-ways", chosen) == 1


async def _is_offered(story: Story, theirs: str) -> Message:
    """Write a first sentence in the other language; return the offer, which stands below what was said to it."""
    said = await hears(story, CHAT[theirs][0])
    assert await spoken(story) == story.locale
    assert ["tongue-offer" in message.keys for message in said] == [False] * (len(said) - 1) + [True]
    assert len(said) > 1, "what they want is answered first"
    assert texts(story, said[-1:], "tongue-offer", story.locale) == 1
    return said[-1]


async def test_by_a_button(story: Story, by: int) -> None:
    theirs = another(story, by)
    asked = (await hears(story, "/language"))[-1]
    assert {code: asked.labels[code] for code in NAMES} == NAMES
    await story.user_taps(theirs)
    assert _changed(story, story.skip(), theirs) == 1
    await _is_kept(story, theirs)


async def test_the_present_one_by_a_button_is_kept_too(story: Story, by: int) -> None:
    """Who chooses what is spoken anyway has chosen: foreign sentences do not change it any more."""
    await hears(story, "/language")
    await story.user_taps(story.locale)
    assert _changed(story, story.skip(), story.locale) == 1
    await chats(story, another(story, by), 3)
    assert await spoken(story) == story.locale
    await _is_kept(story, story.locale)


async def test_by_its_name_as_it_is_called_here(story: Story, by: int) -> None:
    """Typed instead of tapped."""
    theirs = another(story, by)
    await hears(story, "/language")
    said = await hears(story, CALLED[story.locale, theirs])
    assert _changed(story, said, theirs) == len(said) == 1
    assert "language-followed" not in said[0].keys
    await _is_kept(story, theirs)


@pytest.mark.parametrize("greeted", [True, False])
async def test_by_its_name_below_the_greeting(story: Story, by: int, greeted: bool) -> None:
    """Who names a language is not asked which; nor where nothing stands there yet."""
    theirs = another(story, by)
    if greeted:
        await hears(story, "/start")
    said = await hears(story, CALLED[story.locale, theirs])
    assert _changed(story, said, theirs) == len(said) == 1


async def test_by_its_own_name(story: Story, by: int) -> None:
    """As its button has it; nothing but that it is changed is said to it."""
    theirs = another(story, by)
    await hears(story, "/language")
    said = await hears(story, NAMES[theirs].lower())
    assert _changed(story, said, theirs) == 1
    assert await spoken(story) == theirs
    assert len(said) == 1
    assert "language-followed" not in said[0].keys


async def test_by_a_sentence_in_the_language_that_was_spoken(story: Story, by: int) -> None:
    theirs = another(story, by)
    await hears(story, "/start")
    said = await hears(story, WISHES[story.locale, theirs])
    assert _changed(story, said, theirs) == 1
    assert "language-followed" not in said[0].keys
    await _is_kept(story, theirs)


async def test_by_a_sentence_in_the_language_that_is_wished_for(story: Story, by: int) -> None:
    theirs = another(story, by)
    await hears(story, "/start")
    assert _changed(story, await hears(story, IN_ITSELF[theirs]), theirs) == 1
    await _is_kept(story, theirs)


async def test_a_wish_is_told_once(story: Story, by: int) -> None:
    """ "I answer in English now" above "English from now on" is the same thing twice."""
    theirs = another(story, by)
    await hears(story, "/start")
    said = await hears(story, IN_ITSELF[theirs])
    assert sum("language-followed" in message.keys for message in said) == 0


async def test_in_the_middle_of_a_question(story: Story, by: int) -> None:
    """The question comes back in the language that was chosen, and its buttons count."""
    theirs = another(story, by)
    await hears(story, "/decide Acme")
    await story.user_taps("unclear", "open")
    story.skip()
    await hears(story, "/language")
    await story.user_taps(theirs)
    said = story.skip()
    assert texts(story, said, "decide-employed", theirs) == 1
    await story.user_taps("full")
    asked = story.bot_says("decide-priorities")
    assert asked.labels["pay"] == story.catalog.text(theirs, "decide-priorities", "pay")


async def test_offered_and_taken_by_its_button(story: Story, by: int) -> None:
    """Issue D: "at low confidence a language button"; a press is a choice."""
    theirs = another(story, by)
    offer = await _is_offered(story, theirs)
    assert offer.labels == {one: NAMES[one] for one in NAMES if one in {story.locale, theirs}}
    await story.user_taps(theirs)
    assert _changed(story, story.skip(), theirs) == 1
    await _is_kept(story, theirs)


async def test_offered_and_declined_by_its_button(story: Story, by: int) -> None:
    """The language that is spoken stands there as well; it is kept then, whatever they write."""
    theirs = another(story, by)
    await _is_offered(story, theirs)
    await story.user_taps(story.locale)
    assert _changed(story, story.skip(), story.locale) == 1
    await chats(story, theirs, 3)
    await _is_kept(story, story.locale)


async def test_offered_and_taken_by_a_word(story: Story, by: int) -> None:
    theirs = another(story, by)
    await _is_offered(story, theirs)
    assert _changed(story, await hears(story, NAMES[theirs]), theirs) == 1
    await _is_kept(story, theirs)


async def test_offered_and_taken_by_a_word_is_told_once(story: Story, by: int) -> None:
    theirs = another(story, by)
    await _is_offered(story, theirs)
    said = await hears(story, NAMES[theirs])
    assert sum("language-followed" in message.keys for message in said) == 0


async def test_offered_once(story: Story, by: int) -> None:
    """An offer that was passed over is not made again, however doubtful it stays; evidence still counts."""
    theirs = another(story, by)
    await _is_offered(story, theirs)
    said: list[Message] = []
    for _ in range(4):
        said += await hears(story, CHAT[story.locale][0])
        said += await hears(story, MEAGRE[story.locale, theirs])
    assert not any("tongue-offer" in message.keys for message in said)
    assert await spoken(story) == story.locale
    await chats(story, theirs, 3)
    assert await spoken(story) == theirs


async def test_an_offer_is_in_nobodys_way(story: Story, by: int) -> None:
    """It is no question: what is said next is taken for what it is, and its buttons stand until then."""
    theirs = another(story, by)
    await _is_offered(story, theirs)
    await hears(story, "/decide")
    await hears(story, "Acme")
    assert (await story.state()).step == "role"
    await story.user_taps(theirs)
    assert _changed(story, story.skip(), theirs) == 1
    await hears(story, "Analyst")
    assert (await story.state()).step == "when"


async def test_a_question_comes_back_in_the_language_that_was_taken(story: Story, by: int) -> None:
    """As it does after /language: who has changed is not left with a question in the language they do not read."""
    theirs = another(story, by)
    await _is_offered(story, theirs)
    await hears(story, "/decide Acme")
    await story.user_taps(theirs)
    said = story.skip()
    label = story.catalog.text(theirs, "decide-role", "unclear")
    assert label in [each for message in said for each in message.labels.values()]


async def test_erasing_forgets_the_language_too(story: Story, by: int) -> None:
    """Who erases everything is met anew: in the language of their Telegram."""
    theirs = another(story, by)
    await hears(story, "/language")
    await story.user_taps(theirs)
    await hears(story, "/erase")
    await story.user_taps("yes")
    story.skip()
    assert await story.store.read(lambda tx: tx.person(PERSON)) is None
    assert texts(story, await hears(story, "/start"), "welcome-hello", story.locale) == 1
