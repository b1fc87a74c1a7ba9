"""The first minute: whoever comes is served where they stand, and asked nothing that could wait."""

from __future__ import annotations

import re

import pytest

from conversations.model import Wrote
from tests.stories.story import PERSON, Story
from tests.stories.walks import MOMENT

DOORS = {"decide": "decide-company", "over": "debrief-company", "out": "withdraw-company"} | {
    "talk": "informational-company",
    "help": "help-ways",
    "language": "language-language",
}
ROOMS = {
    "interviews": "interviews-empty",
    "nudges": "nudges-empty",
    "letter": "letter-company",
    "check": "check-draft",
    "settings": "settings-menu",
    "privacy": "privacy-what",
}
GREETINGS = {"de": ("Hallo", "moin!"), "en": ("hi", "Good morning"), "id": ("halo", "Selamat pagi")}
# How people begin who never saw a bot; none of them names a button.
STORIES = {
    "de": "Guten Tag, mich hat gerade eine Firma Brinkmann eingeladen, nächsten Dienstag, und ehrlich gesagt weiß ich"
    " überhaupt nicht, ob ich da hin soll, weil die Einladung so komisch klang und ich nebenbei Vollzeit arbeite",
    "en": "Hello there, a recruiter from Brightwell has just invited me for next Tuesday and to be honest I have no"
    " clue whether I should go, the invitation sounded odd and I work full time besides",
    "id": "Selamat siang kak, tadi aku dapat undangan dari PT Maju Jaya buat hari Selasa depan, jujur aku bingung mau"
    " datang atau tidak karena undangannya agak aneh dan aku masih kerja penuh waktu",
}
OVER = {
    "de": ("mein Gespräch ist vorbei", "das Gespräch war gestern"),
    "en": ("my interview is over", "I had an interview"),
    "id": ("sudah wawancara", "aku habis wawancara"),
}
OUT = {"de": ("ich will da raus", "Bewerbung zurückziehen"), "en": ("I want out", "withdraw my application")} | {
    "id": ("aku mau mundur", "mau mundur")
}
GHOSTED = {
    "de": "Also ich war vor drei Wochen bei der Firma Brinkmann zum Vorstellungsgespräch, lief eigentlich super, und"
    " seitdem herrscht nur noch Funkstille, was soll ich denn jetzt machen",
    "en": "So I had my interview at Brightwell three weeks ago, it went really well I thought, and ever since I have"
    " been ghosted by them and don't know what to do now",
    "id": "Jadi tiga minggu lalu aku wawancara di PT Maju Jaya, rasanya lancar banget, tapi habis itu malah di-ghosting"
    " sampai sekarang, aku harus gimana ya",
}
GIBBERISH = ("asdf qwer", "🙈", "12345", "...")


async def _person_facts(story: Story) -> dict[str, object]:
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    return dict(person.facts)


async def test_the_welcome_asks_nothing_that_could_wait(story: Story) -> None:
    """voice.md: no name, no city, no settings: who it is, what it does, and the ways in; on one screen."""
    await story.user_sends("/start")
    hello = story.bot_says("welcome-hello")
    assert list(hello.choices) == list(DOORS)
    assert len(hello.plain) < 500
    assert await _person_facts(story) == {}
    assert await story.nudges() == []
    live = await story.store.read(lambda tx: tx.conversations(PERSON, PERSON))
    assert not [conversation for conversation in live if conversation.asking], "nothing is asked yet"


@pytest.mark.parametrize("by", ["button", "words"])
@pytest.mark.parametrize("choice", DOORS)
async def test_each_door_leads_into_its_room(story: Story, choice: str, by: str) -> None:
    """product.md: the situation is what people come with; the first question of each is about it."""
    await story.user_sends("/start")
    hello = story.bot_says("welcome-hello")
    if by == "button":
        await story.user_taps(choice)
        assert story.bot_says(DOORS[choice]).id == hello.id, "the welcome becomes the question"
    else:
        await story.user_types_choice("welcome-hello", choice)
        story.bot_says(DOORS[choice])


@pytest.mark.parametrize("by", ["button", "words"])
@pytest.mark.parametrize("choice", [*(door for door in DOORS if door != "help"), *ROOMS])
async def test_help_is_a_list_of_things_to_do(story: Story, choice: str, by: str) -> None:
    """product.md: not a manual; everything there is can be begun from it."""
    await story.user_sends("/help")
    ways = story.bot_says("help-ways")
    assert list(ways.choices) == ["decide", "over", "out", "talk", *ROOMS, "language"]
    assert len(ways.plain) < 700
    if by == "button":
        await story.user_taps(choice)
    else:
        await story.user_types_choice("help-ways", choice)
    story.bot_says({**DOORS, **ROOMS}[choice])


async def test_a_person_who_tells_a_story_instead_of_tapping_is_served(story: Story) -> None:
    """product.md 9: nobody reads instructions; the first question comes, and the story is no company's name."""
    await story.user_sends("/start")
    story.bot_says("welcome-hello")
    await story.user_sends(STORIES[story.locale])
    story.bot_says("decide-role")
    company = (await story.state()).answers["company"]
    assert isinstance(company, Wrote)
    assert company.text in STORIES[story.locale]
    assert len(company.text.split()) <= 3


async def test_a_story_is_served_without_start(story: Story) -> None:
    """product.md 9: also as the very first message."""
    await story.user_sends(STORIES[story.locale])
    story.bot_says("decide-role")


async def test_a_story_about_silence_afterwards_is_no_invitation(story: Story) -> None:
    """D8, product.md 9: whoever waits for an answer is not asked who has invited them."""
    await story.user_sends(GHOSTED[story.locale])
    story.bot_says("debrief-people")


@pytest.mark.parametrize(("told", "then"), [(OVER, "debrief-company"), (OUT, "withdraw-company")])
@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("first", ["/start", ""])
async def test_a_situation_in_a_few_words_finds_its_door(
    story: Story, told: dict[str, tuple[str, str]], then: str, number: int, first: str
) -> None:
    """product.md 9: not only buttons' own words."""
    if first:
        await story.user_sends(first)
        story.skip()
    await story.user_sends(told[story.locale][number])
    for guessed, choice in (("guess-leave", "yes"), ("guess-which", "followup")):
        if any(guessed in message.keys for message in story.chat.unheard):  # leaving is never taken for granted
            story.skip()
            await story.user_taps(choice)
    story.bot_says(then)


@pytest.mark.parametrize("number", [0, 1])
async def test_a_greeting_is_greeted(story: Story, number: int) -> None:
    """voice.md: who says hello is not told that they are not understood."""
    await story.user_sends(GREETINGS[story.locale][number])
    story.bot_says("welcome-hello")


@pytest.mark.parametrize("text", GIBBERISH)
async def test_what_nobody_understands_gets_the_ways_in(story: Story, text: str) -> None:
    """voice.md: kindly, with somewhere to go; and whatever it was, nothing is stored of it."""
    await story.user_sends(text)
    unsure = story.bot_says("unsure-what")
    assert list(unsure.choices) == list(DOORS)
    await story.user_taps("help")
    story.bot_says("help-ways")
    assert await _person_facts(story) == {}


async def test_the_whole_first_minute_asks_for_nothing_twice(story: Story) -> None:
    """product.md 7: what was told on the way in is known later, and where one lives is asked only before a reminder."""
    await story.user_sends("/start")
    story.skip()
    await story.user_taps("over")
    story.bot_says("debrief-company")
    await story.user_sends("Acme")
    story.bot_says("debrief-over_at")
    assert await _person_facts(story) == {}
    await story.user_sends(
        {"de": "gestern um 15 Uhr", "en": "yesterday at 3 pm", "id": "kemarin jam 3 sore"}[story.locale]
    )
    story.bot_says("debrief-people")
    await story.user_taps("unknown")
    story.bot_says("debrief-promised")
    await story.user_taps("nothing")
    story.bot_says("debrief-zone")
    await story.user_taps(story.home)
    story.bot_says("debrief-noted")
    await story.user_sends("/interviews")
    assert story.bot_says("interviews-list", "Acme")
    await story.user_taps("add")
    for words in ("Bolt", "Lead", MOMENT[story.locale]):
        story.skip()
        await story.user_sends(words)
    story.bot_says("add-when_ok")
    await story.user_taps("yes")
    story.bot_says("interviews-item", "Bolt")


@pytest.mark.parametrize("times", [3])
async def test_start_again_and_again_is_the_same_hello(story: Story, times: int) -> None:
    """telegram.md: people press Start twice; only the newest hello has a say."""
    hellos = []
    for _ in range(times):
        await story.user_sends("/start")
        hellos.append(story.bot_says("welcome-hello"))
    await story.user_taps("decide")
    story.bot_says("decide-company")
    live = await story.store.read(lambda tx: tx.conversations(PERSON, PERSON))
    assert [conversation.flow for conversation in live if conversation.asking] == ["decide"]


async def test_every_button_says_what_it_does_in_the_persons_language(story: Story) -> None:
    """telegram.md 4: 28 characters or fewer, no markup, none twice."""
    for command in ("/start", "/help"):
        await story.user_sends(command)
        labels = list(story.skip()[-1].labels.values())
        assert len(set(labels)) == len(labels)
        assert all(len(label) <= 28 and not re.search(r"[<>{}]", label) for label in labels)
