"""Where it is not plain what somebody wants: three buttons, or kindly what there is; thanks are neither."""

from __future__ import annotations

import pytest

from conversations.model import Wrote
from tests.stories.story import Story
from tests.stories.wishing import lives_here

VAGUE = {
    "de": "wegen dem Gespräch neulich",
    "en": "about that interview i had",
    "id": "soal interview kemarin itu",
}
ABOUT_BOSCH = {"de": "irgendwas mit Bosch", "en": "something about Bosch", "id": "itu loh yang Bosch"}
REMIND = {
    "de": "erinner mich morgen um 9 an die Mappe",
    "en": "remind me tomorrow at 9 am about my folder",
    "id": "ingetin aku besok jam 9 pagi soal map",
}
UNRELATED = {
    "de": (
        "Das Wetter ist heute echt mies und mein Hund hat die Pizza gefressen",
        "wie wird das Wetter morgen?",
        "kannst du mir einen Witz erzählen",
        "42",
        "lol",
    ),
    "en": (
        "The weather is awful and my dog ate the pizza",
        "what's the weather tomorrow?",
        "who won the match last night",
        "42",
        "lol",
    ),
    "id": (
        "cuaca jelek banget hari ini, kucingku makan pizza",
        "besok cuacanya gimana?",
        "ceritain lelucon dong",
        "42",
        "wkwk",
    ),
}
THANKS = {
    "de": ("danke", "danke dir!", "vielen lieben dank", "super, danke"),
    "en": ("thanks", "thank you so much!", "cheers", "great, thanks"),
    "id": ("makasih", "terima kasih ya", "mksh", "makasih banyak ya"),
}
GREETINGS = {
    "de": ("hallo", "Guten Morgen!", "hey", "hallo zusammen"),
    "en": ("hi", "good morning!", "hey there", "hi all"),
    "id": ("halo", "selamat pagi!", "hai", "hai kak"),
}


async def test_three_buttons_when_unsure(story: Story) -> None:
    """Issue D: the likeliest three and a way out; what was meant is among them."""
    await story.user_sends(VAGUE[story.locale])
    asked = story.bot_says("guess-which")
    assert "followup" in asked.choices
    assert "none" in asked.choices
    assert 2 <= len(asked.choices) <= 4
    await story.user_taps("followup")
    story.bot_says("debrief-company")


async def test_a_button_by_its_number(story: Story) -> None:
    await story.user_sends(VAGUE[story.locale])
    asked = story.bot_says("guess-which")
    await story.user_sends(str(list(asked.choices).index("followup") + 1))
    story.bot_says("debrief-company")


async def test_a_button_by_its_words(story: Story) -> None:
    await story.user_sends(VAGUE[story.locale])
    story.bot_says("guess-which")
    await story.user_types_choice("guess-which", "followup")
    story.bot_says("debrief-company")


async def test_a_button_by_its_place(story: Story) -> None:
    """ "The first one" is how people name a button that they look at."""
    await story.user_sends(VAGUE[story.locale])
    first = next(iter(story.bot_says("guess-which").choices))
    await story.user_sends({"de": "das erste", "en": "the first one", "id": "yang pertama"}[story.locale])
    (said,) = story.skip()
    leads = {"decide": "decide-company", "followup": "debrief-company"}
    assert leads[first] in said.keys


@pytest.mark.parametrize("typed", [True, False])
async def test_none_of_these(story: Story, typed: bool) -> None:
    """It says what there is instead; it does not guess once more."""
    await story.user_sends(VAGUE[story.locale])
    story.bot_says("guess-which")
    words = {"de": "nein, nichts davon", "en": "no, none of these", "id": "bukan semua"}
    await (story.user_sends(words[story.locale]) if typed else story.user_taps("none"))
    story.bot_says("unsure-what")


async def test_a_wish_typed_instead_of_tapping(story: Story) -> None:
    """Whoever sees that they were misunderstood says it again, plainer; the three buttons are forgotten."""
    await lives_here(story)
    await story.user_sends(VAGUE[story.locale])
    story.bot_says("guess-which")
    await story.user_sends(REMIND[story.locale])
    story.bot_says("remind-waiting")
    await story.user_sends({"de": "danke", "en": "thanks", "id": "makasih"}[story.locale])
    story.bot_says("odd-thanks")


async def test_what_was_named_goes_along_with_a_button(story: Story) -> None:
    """The company stands in the vague sentence: it is not asked for again."""
    vague = {
        "de": "das mit dem Gespräch bei Bosch, keine Ahnung",
        "en": "the interview thing at Bosch, dunno",
        "id": "itu loh soal wawancara di Bosch",
    }
    await story.user_sends(vague[story.locale])
    asked = story.bot_says("guess-which")
    wanted = next(one for one in ("decide", "followup") if one in asked.choices)
    await story.user_taps(wanted)
    story.skip()
    flow = {"decide": "decide", "followup": "debrief"}[wanted]
    assert (await story.state(flow)).answers["company"] == Wrote("Bosch")


async def test_nothing_far_fetched_is_offered(story: Story) -> None:
    """Hardly anything was said: what it could be with a few percent puzzles more than it helps."""
    await story.user_sends(ABOUT_BOSCH[story.locale])
    (said,) = story.skip()
    assert said.choices.keys().isdisjoint({"change_language", "stop", "delete_data", "list_reminders"})


async def test_the_guess_leaves_nothing_behind(story: Story) -> None:
    """Nobody is asked to go on with a guess of ours after something else."""
    await story.user_sends(VAGUE[story.locale])
    story.bot_says("guess-which")
    await story.user_sends("/decide")
    story.bot_says("decide-company")
    await story.user_sends("/cancel")
    story.bot_says("decide-cancelled")
    story.bot_stays_silent()


@pytest.mark.parametrize("nth", range(5))
async def test_unrelated_words_lead_nowhere(story: Story, nth: int) -> None:
    """Nothing begins on its own: it says kindly what it can do, or asks; never more than one message."""
    await story.user_sends(UNRELATED[story.locale][nth])
    (said,) = story.skip()
    assert {"unsure-what", "guess-which"} & said.keys
    assert not said.unasked


@pytest.mark.parametrize("nth", range(4))
async def test_thanks_are_thanks(story: Story, nth: int) -> None:
    """Somebody polite is not asked what they want."""
    await story.user_sends(THANKS[story.locale][nth])
    story.bot_says("odd-thanks")


@pytest.mark.parametrize("nth", range(4))
async def test_a_greeting_is_greeted(story: Story, nth: int) -> None:
    await story.user_sends(GREETINGS[story.locale][nth])
    story.bot_says("welcome-hello")


@pytest.mark.parametrize("said", ["ok", "👍", "okay!"])
async def test_agreement_with_nothing(story: Story, said: str) -> None:
    """After a last message people nod; that is no reason to say that one has not understood."""
    await story.user_sends({"de": "danke", "en": "thanks", "id": "makasih"}[story.locale])
    story.bot_says("odd-thanks")
    await story.user_sends(said)
    assert all("unsure-what" not in one.keys for one in story.skip())


@pytest.mark.parametrize("nth", range(2))
async def test_thanks_in_another_language(story: Story, nth: int) -> None:
    """One word says nothing about a language, but everybody knows it."""
    thanks = {"de": ("thanks", "thank you"), "en": ("danke", "makasih"), "id": ("thanks", "thank you")}
    await story.user_sends(thanks[story.locale][nth])
    story.bot_says("odd-thanks")
    story.bot_stays_silent()
