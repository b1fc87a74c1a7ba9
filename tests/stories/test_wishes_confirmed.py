"""Leaving, silence and erasing never happen on a guess: each is asked about first, and a no, or other words, count."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.story import PERSON, Story
from tests.stories.walks_records import processes
from tests.stories.wishing import Said, lives_here

LEAVE = {
    "de": "ich will raus aus dem Verfahren bei Bosch",
    "en": "i want out of the process at Bosch",
    "id": "aku mau mundur dari proses di Bosch",
}
SILENCE = {
    "de": "hör bitte auf mir zu schreiben",
    "en": "please stop texting me",
    "id": "udah jangan chat aku lagi",
}
ERASE = {
    "de": "bitte lösch alles was du über mich gespeichert hast",
    "en": "please delete everything you know about me",
    "id": "tolong hapus semua data tentang aku",
}
REMIND = {
    "de": "erinner mich morgen um 9 an die Mappe",
    "en": "remind me tomorrow at 9 am about my folder",
    "id": "ingetin aku besok jam 9 pagi soal map",
}
YES = {"de": ("ja", "jo, stimmt"), "en": ("yes", "yep"), "id": ("iya", "betul")}
NO = {"de": ("nein", "nee"), "en": ("no", "nope"), "id": ("nggak", "bukan")}


async def _reminders(story: Story) -> str:
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    return str(person.facts.get("reminders", "on"))


@pytest.mark.parametrize("nth", [0, 1])
async def test_leaving_is_confirmed(story: Story, nth: int) -> None:
    """Nothing is noted before the yes; then the talk about it begins, with the company."""
    await story.user_sends(LEAVE[story.locale])
    story.bot_says("guess-leave", "Bosch")
    assert await processes(story) == []
    await story.user_sends(YES[story.locale][nth])
    story.bot_says("withdraw-rounds", "Bosch")


@pytest.mark.parametrize("nth", [0, 1])
async def test_leaving_was_not_meant(story: Story, nth: int) -> None:
    """Something else is offered, and not the same once more; nothing has been noted."""
    await story.user_sends(LEAVE[story.locale])
    story.bot_says("guess-leave")
    await story.user_sends(NO[story.locale][nth])
    (said,) = story.skip()
    assert "withdraw" not in said.choices
    assert await processes(story) == []


async def test_a_no_offers_nothing_far_fetched(story: Story) -> None:
    """Somebody nervous said no: that their data could be deleted instead is no help to them."""
    await story.user_sends(LEAVE[story.locale])
    story.bot_says("guess-leave")
    await story.user_taps("other")
    (said,) = story.skip()
    assert said.choices.keys().isdisjoint({"delete_data", "stop", "change_language"})


async def test_another_company_was_meant(story: Story) -> None:
    """ "No, at Siemens" corrects the name and nothing else."""
    await story.user_sends(LEAVE[story.locale])
    story.bot_says("guess-leave", "Bosch")
    said = {"de": "nein, bei Siemens", "en": "no, at Siemens", "id": "bukan, di Siemens"}
    await story.user_sends(said[story.locale])
    story.bot_says("guess-leave", "Siemens")


@pytest.mark.parametrize("asked", [LEAVE, SILENCE], ids=["leave", "silence"])
async def test_something_new_instead_of_an_answer(story: Story, asked: Said) -> None:
    """It was our guess and no question of theirs: what they say next is a wish of its own, and nothing comes back."""
    await lives_here(story)
    await story.user_sends(asked[story.locale])
    story.skip()
    await story.user_sends(REMIND[story.locale])
    story.bot_says("remind-waiting")
    assert await processes(story) == []
    assert len(await story.nudges()) == 1


@pytest.mark.parametrize("asked", [LEAVE, SILENCE], ids=["leave", "silence"])
async def test_the_question_is_called_off(story: Story, asked: Said) -> None:
    await story.user_sends(asked[story.locale])
    story.skip()
    await story.user_sends("/cancel")
    story.bot_says("guess-cancelled")
    assert await processes(story) == []
    assert await _reminders(story) == "on"


@pytest.mark.parametrize("nth", [0, 1])
async def test_silence_is_confirmed(story: Story, nth: int) -> None:
    """Before the yes everything comes; after it nothing does, and what was planned is kept."""
    await lives_here(story)
    await story.user_sends(REMIND[story.locale])
    story.skip()
    await story.user_sends(SILENCE[story.locale])
    story.bot_says("guess-silence")
    assert [nudge.status for nudge in await story.nudges()] == ["pending"]
    await story.user_sends(YES[story.locale][nth])
    story.bot_says("guess-silent")
    assert [nudge.status for nudge in await story.nudges()] == ["aside"]
    await story.it_is(date(2026, 11, 25))
    story.bot_stays_silent()


@pytest.mark.parametrize("typed", [True, False])
async def test_silence_is_taken_back(story: Story, typed: bool) -> None:
    """By button or by words; the reminder comes at its own moment, once."""
    await lives_here(story)
    await story.user_sends(REMIND[story.locale])
    story.skip()
    await story.user_sends(SILENCE[story.locale])
    await story.user_taps("stop")
    story.skip()
    words = {"de": "doch wieder", "en": "turn them on again", "id": "nyalain lagi dong"}
    await (story.user_sends(words[story.locale]) if typed else story.user_taps("undo"))
    story.bot_says("guess-loud")
    await story.it_is(date(2026, 11, 24), 9)
    story.bot_says("remind-due")


async def test_silence_asked_for_twice(story: Story) -> None:
    """It is silent already, and says so instead of asking."""
    await story.user_sends(SILENCE[story.locale])
    await story.user_taps("stop")
    story.skip()
    await story.user_sends(SILENCE[story.locale])
    story.bot_says("guess-silent")


async def test_silence_was_not_meant(story: Story) -> None:
    """ "Better not" leaves the reminders as they are, in any words."""
    await story.user_sends(SILENCE[story.locale])
    story.bot_says("guess-silence")
    await story.user_sends({"de": "doch nicht", "en": "actually no", "id": "ga jadi"}[story.locale])
    (said,) = story.skip()
    assert "slip-nothing-before" not in said.keys
    assert "guess-silence" not in said.keys


async def test_what_is_planned_is_looked_at_first(story: Story) -> None:
    """Before everything is switched off one may see what it is, and switch off one of it."""
    await lives_here(story)
    await story.user_sends(REMIND[story.locale])
    story.skip()
    await story.user_sends(SILENCE[story.locale])
    story.bot_says("guess-silence")
    look = {"de": "was ist denn geplant", "en": "show me what's planned", "id": "lihat dulu yang dijadwalkan"}
    await story.user_sends(look[story.locale])
    story.bot_says("nudges-list", {"de": "Mappe", "en": "folder", "id": "map"}[story.locale])
    assert [nudge.status for nudge in await story.nudges()] == ["pending"]


async def test_erasing_is_confirmed(story: Story) -> None:
    """Issue D: it always asks; on a yes everything is gone."""
    await lives_here(story)
    await story.user_sends(ERASE[story.locale])
    story.bot_says("erase-sure")
    assert await story.store.read(lambda tx: tx.person(PERSON))
    await story.user_sends({"de": "ja", "en": "yes", "id": "ya"}[story.locale])
    story.bot_says("erase-erased")
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person is None or not person.facts


AGREED = {"de": ("ja, bitte", "ja, alles weg"), "en": ("yes please", "yes, everything"), "id": ("iya hapus aja", "iya")}


@pytest.mark.parametrize("nth", [0, 1])
async def test_erasing_is_agreed_to_in_other_words(story: Story, nth: int) -> None:
    """A plain yes with a word more is a yes; it is not asked again."""
    await story.user_sends(ERASE[story.locale])
    story.bot_says("erase-sure")
    await story.user_sends(AGREED[story.locale][nth])
    story.bot_says("erase-erased")


@pytest.mark.parametrize("nth", [0, 1])
async def test_erasing_was_not_meant(story: Story, nth: int) -> None:
    await lives_here(story)
    await story.user_sends(ERASE[story.locale])
    story.bot_says("erase-sure")
    kept = {"de": ("nein", "lieber nicht"), "en": ("no", "keep it"), "id": ("nggak", "tidak jadi")}
    await story.user_sends(kept[story.locale][nth])
    story.bot_says("erase-kept")
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    assert person.facts


async def test_a_no_that_is_no_answer_erases_nothing(story: Story) -> None:
    """Words that agree to nothing: it asks again, and nothing is gone."""
    await lives_here(story)
    await story.user_sends(ERASE[story.locale])
    story.bot_says("erase-sure")
    await story.user_sends(
        {"de": "hmm, mal überlegen", "en": "hmm, let me think", "id": "hmm, mikir dulu"}[story.locale]
    )
    story.skip()
    person = await story.store.read(lambda tx: tx.person(PERSON))
    assert person
    assert person.facts
